"""The command ``serve``: the built pages, the questions and the SPARQL endpoint at one address."""

from __future__ import annotations

from pathlib import Path

import click

from ontology.settings import from_surroundings
from queries.options import LIMIT, OUT, STORE, TIMEOUT


@click.command()
@click.option("--port", type=click.IntRange(0, 65_535), help="The port to listen on (default: 8087).")
@click.option("--host", help="The address to listen on (default: 127.0.0.1, this machine only).")
@TIMEOUT
@LIMIT
@OUT
@STORE
def serve(
    port: int | None,
    host: str | None,
    timeout: float | None,
    limit: int | None,
    out: Path | None,
    store: str | None,
) -> None:
    """Serve the pages, the named questions and the SPARQL endpoint until interrupted (Ctrl-C)."""
    from queries.server import create_app, launch
    from viz.asking import asked_routes
    from viz.served import site_routes

    settings = from_surroundings(port=port, host=host, timeout=timeout, limit=limit, out=out, store=store)
    pages = site_routes(settings.out)

    def tell(address: str) -> None:
        if pages:
            click.echo(f"Pages: {address}/site/index.html", err=True)
        click.echo(f"SPARQL: {address}/sparql\nQuestions: {address}/ask", err=True)

    launch(create_app(settings, more=(*pages, *asked_routes(settings.out))), settings, tell)

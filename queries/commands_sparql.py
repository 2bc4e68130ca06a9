"""The command for those who know SPARQL: ``sparql`` runs a query."""

from __future__ import annotations

from pathlib import Path

import click

from ontology.settings import from_surroundings
from queries.options import LIMIT, OUT, STORE, TIMEOUT

_FORMATS = ("table", "json", "csv", "tsv", "xml", "ttl", "nt", "rdfxml", "jsonld")


@click.command()
@click.argument("query")
@click.option(
    "--format", "form", type=click.Choice(_FORMATS), default=None, help="The form (default: table, or ttl for a graph)."
)
@TIMEOUT
@LIMIT
@OUT
@STORE
def sparql(
    query: str, form: str | None, timeout: float | None, limit: int | None, out: Path | None, store: str | None
) -> None:
    """Run a SPARQL QUERY: the text itself, a file's name, or - for stdin."""
    from queries.sparql.guard import check
    from queries.sparql.run import run
    from queries.sparql.shown import shown
    from queries.sparql.source import naming, query_text

    settings = from_surroundings(timeout=timeout, limit=limit, out=out, store=store)
    text, source = query_text(query)
    with naming(source):
        check(text)
        answer = run(settings, text)
    click.echo(shown(answer, form), nl=False)
    if answer.note:
        click.echo(f"{answer.note} Raise --limit to see more.", err=True)

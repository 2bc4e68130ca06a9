"""The command `build`: from what we know to the store, the release, the pages and the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click


@click.command()
@click.argument("documents", nargs=-1, type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Folder to write (default: out).")
@click.option("--as-of", help="ISO date the graph is seen from (default: the newest source's date).")
@click.option(
    "--claims",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Claims about DOCUMENTS that another reader found, as JSON lines; may be given several times.",
)
@click.option("--accept", type=float, help="Extracted claims with at least this confidence count as accepted.")
@click.option("--store", help="Load the graph into this SPARQL endpoint too, all of it or nothing.")
def build(
    documents: tuple[Path, ...],
    out: Path | None,
    as_of: str | None,
    claims: tuple[Path, ...],
    accept: float | None,
    store: str | None,
) -> None:
    """Build the graph from the shipped records, the registers and DOCUMENTS, into the folder --out."""
    from ingest.building.build import Sources, left_out, notices
    from ingest.building.build import build as build_graph
    from ingest.building.cache import Cache
    from ingest.limits import refuse_absent
    from ontology.errors import UsageError
    from ontology.progress import progress_on_terminal
    from ontology.settings import from_surroundings
    from viz.output import Output

    for document in (*documents, *claims):
        refuse_absent(document)  # before anything is written: a slip of the pen is no wish for a graph without it
    settings = from_surroundings(out=out, as_of=as_of, accept=accept, store=store)
    if settings.out.exists() and not settings.out.is_dir():
        raise UsageError(f"{settings.out} is a file, not a folder.", advice="Name a folder with --out.")
    progress = progress_on_terminal()
    cache = settings.out / "cache"
    last, _ = Cache(cache).remembered()
    sources = Sources(
        documents, settings.as_of, settings.accept, settings.ledger, cache, progress=progress, claims=claims
    )
    with Output(settings) as output:
        built = build_graph(sources)
        nothing_read = bool(documents) and len(built.unread) == len(documents)
        summary = "" if nothing_read else output.write(built, progress)
    progress("")
    if nothing_read:
        for message in (*built.unread, f"none of the documents could be read: {settings.out} stays as it was."):
            click.echo(f"psykgraf: {message}", err=True)
        raise SystemExit(2)
    click.echo(summary)
    misread = left_out(built.findings)
    for message in [
        *_not_again(last, documents),
        *notices(built.findings),
        *built.unread,
        *(f"{finding.where}: {finding.message}" for finding in misread),
    ]:
        click.echo(f"psykgraf: {message}", err=True)
    if built.unread or misread:
        raise SystemExit(1)


def _not_again(last: Iterable[Path], documents: Iterable[Path]) -> Iterator[str]:
    """Yield what to say of each document of the last build that this one leaves out: a build reads what it is given."""
    from ingest.persons.filenames import masked_path

    now = {path.absolute() for path in documents}
    for path in sorted({path for path in last if path not in now}):
        yield (
            f"{masked_path(path)}: of the last build, and not among this one's documents; its claims are left out. "
            "Name it again to keep them."
        )

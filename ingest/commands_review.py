"""The command `review`: the queue at the terminal, or out to a spreadsheet and back in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ontology.counting import counted
from ontology.options import build_folder
from ontology.settings import Settings

if TYPE_CHECKING:
    from ingest.building.build import Prepared
    from ingest.review.queue import Item

_BUILD_FIRST = "Run `psykgraf build` first, or name documents."


@click.command()
@click.argument("documents", nargs=-1, type=click.Path(path_type=Path))
@click.option("--document", default="", help="Only claims of this document (its name, as the queue shows it).")
@click.option("--predicate", default="", help="Only claims of this predicate, such as fundedBy.")
@click.option("--export", "export", type=click.Path(path_type=Path), help="Write the queue to a .csv or .xlsx file.")
@click.option("--import", "table", type=click.Path(path_type=Path), help="Take the decisions of such a file.")
@click.option("--role", default="reviewer", show_default=True, help="Who decides: a role, never a person's name.")
@build_folder("--out", "out")
def review(
    documents: tuple[Path, ...],
    document: str,
    predicate: str,
    export: Path | None,
    table: Path | None,
    role: str,
    out: Path | None,
) -> None:
    """Go through the candidates of DOCUMENTS, or of those of the last build; decisions are appended to the ledger.

    One key a decision: a accept, r reject, e edit, s skip, u back, q quit. Leave whenever you like: what is decided is
    kept.
    """
    from ingest.ledger.role import check_role
    from ontology.settings import from_surroundings

    check_role(role)
    settings = from_surroundings(out=out)
    prepared = _prepare(documents, settings)
    items = _queue(prepared, document, predicate)
    if export:
        _export(export, items)
    elif table:
        _import(table, prepared, items, settings.ledger, role)
    else:
        _walk(prepared, items, settings.ledger, role)


def _prepare(documents: tuple[Path, ...], settings: Settings) -> Prepared:
    from ingest.building.build import Sources, left_out, prepare
    from ingest.building.cache import Cache
    from ontology.errors import InputError, StoreError
    from ontology.progress import progress_on_terminal

    if not documents and not settings.out.is_dir():
        raise StoreError("there is no build here yet.", where=str(settings.out), advice=_BUILD_FIRST)
    cache = settings.out / "cache"
    progress = progress_on_terminal()
    last, claims = Cache(cache).remembered()
    sources = Sources(
        documents or last, settings.as_of, settings.accept, settings.ledger, cache, progress=progress, claims=claims
    )
    prepared = prepare(sources)
    progress("")
    misread = left_out(prepared.findings)
    for message in [*prepared.gathered.unread, *(f"{finding.where}: {finding.message}" for finding in misread)]:
        click.echo(f"psykgraf: {message}", err=True)
    if documents and not prepared.gathered.paths:
        raise InputError("none of the documents named could be read.", advice="Name others, or none: the last build's.")
    return prepared


def _queue(prepared: Prepared, document: str, predicate: str) -> list[Item]:
    from ingest.review.queue import places_of, queue
    from ontology.errors import UsageError
    from ontology.predicates import PREDICATES

    known = prepared.gathered.documents
    for name, value, choices in (("document", document, known), ("predicate", predicate, PREDICATES)):
        if value and value not in choices:
            raise UsageError(f"there is no {name} {value!r}.", advice=f"There are: {', '.join(sorted(choices))}.")
    decided = prepared.decided
    places = places_of(prepared.registers)
    return queue(
        decided.claims, known, prepared.resolver, decided.apart, places, document=document, predicate=predicate
    )


def _export(path: Path, items: list[Item]) -> None:
    from ingest.review.spreadsheet import write_table

    count = write_table(path, items)
    click.echo(
        f"{counted(count, 'row')} written to {path}; fill in the column decision and bring it back with --import."
    )


def _import(path: Path, prepared: Prepared, items: list[Item], ledger: Path, role: str) -> None:
    from datetime import UTC, datetime

    from ingest.ledger import append, read_ledger, without_repetitions
    from ingest.review.queue import by_key
    from ingest.review.spreadsheet import read_table

    today = datetime.now(UTC).date().isoformat()
    before, _ = read_ledger(ledger)
    gathered = prepared.gathered
    may_be_decided = by_key(gathered.claims, items, before, gathered.documents)
    found = read_table(path, may_be_decided, role=role, date=today)
    added = append(ledger, without_repetitions(found.decisions, before))
    for message in found.refused:
        click.echo(f"psykgraf: {message}", err=True)
    click.echo(
        f"{counted(added, 'decision')} added to {ledger} ({len(found.decisions) - added} stood there already); "
        f"{counted(len(found.refused), 'row')} refused, {found.undecided} left undecided."
    )
    if found.refused:
        raise SystemExit(1)


def _key() -> str:
    """Return one key at a terminal; in a pipe one character, line ends left out; empty at the end of the input."""
    if sys.stdin.isatty():
        return click.getchar()
    while (character := sys.stdin.read(1)).isspace():
        pass
    return character


def _walk(prepared: Prepared, items: list[Item], ledger: Path, role: str) -> None:
    from datetime import UTC, datetime

    from ingest.review.session import Reviewer, Session
    from ingest.review.show import Contexts

    if not items:
        click.echo("Nothing to review: no candidates and no proposed merges.")
        return
    reviewer = Reviewer(
        key=_key,
        ask=lambda prompt, default: str(click.prompt(prompt, default=default)),
        say=click.echo,
        role=role,
        date=datetime.now(UTC).date().isoformat(),
    )
    claims = sum(item.claim is not None for item in items)
    click.echo(f"To decide: {counted(claims, 'claim')} and {counted(len(items) - claims, 'pair')} of names.")
    click.echo(Session(items, ledger, Contexts(prepared.gathered.paths)).run(reviewer))

"""The commands ``extract`` and ``evaluate``: what documents claim, and how well the reader reads them."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from ontology.cells import defused
from ontology.counting import counted
from ontology.errors import InputError, PsykgrafError

_COLUMNS = ("doc", "line", "p", "subject", "object", "attrs", "confidence", "rule", "quote")
_WIDTHS = {"subject": 42, "object": 42, "attrs": 40}
_FEW = 6
"""Documents that a message names."""


@click.command()
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT...", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["jsonl", "csv", "table"]),
    default="jsonl",
    show_default=True,
    help="How the claims are written.",
)
@click.pass_context
def extract(context: click.Context, documents: tuple[Path, ...], format_: str) -> None:
    """Print the claims that DOCUMENTs make; nothing is stored.

    Exit code 1: some documents could not be read; 2: none could.
    """
    rows: list[dict[str, Any]] = []
    faults = 0
    for path, named in zip(documents, _read(documents), strict=True):
        if isinstance(named, PsykgrafError):
            click.echo(f"psykgraf: {named}", err=True)
            faults += 1
            continue
        if format_ == "jsonl":
            for row in named:
                click.echo(json.dumps(row, ensure_ascii=False))
        if not named:
            click.echo(f"psykgraf: {path}: was read, and no claim was found in it.", err=True)
        rows.extend(named)
    if format_ != "jsonl":
        click.echo(_csv(rows) if format_ == "csv" else _table(rows), nl=False)
    if faults:
        context.exit(2 if faults == len(documents) else 1)


def _read(documents: tuple[Path, ...]) -> Iterator[list[dict[str, Any]] | PsykgrafError]:
    from ingest.building.hands import in_order
    from ingest.extract import ready_for

    with ready_for(len(documents)):
        yield from in_order(_rows_of, documents)


def _rows_of(path: Path) -> list[dict[str, Any]] | PsykgrafError:
    """Return the claims of a document as rows, or why it cannot be read."""
    from ingest.extract import extract as claims_of
    from ontology.claim_json import claim_to_json

    try:
        return [{**claim_to_json(claim), "doc": path.stem} for claim in claims_of(path)]
    except PsykgrafError as error:
        return error


def _flat(row: dict[str, Any]) -> dict[str, str]:
    attrs = "; ".join(f"{name}={value}" for name, value in row["attrs"].items())
    quote = " ".join(str(row["quote"]).split())
    plain = {**row, "subject": row["s"]["label"], "object": row["o"]["label"], "attrs": attrs, "quote": quote}
    return {name: str(plain[name]) for name in _COLUMNS}


def _csv(rows: list[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: defused(cell) for name, cell in _flat(row).items()} for row in rows)
    return out.getvalue()


def _table(rows: list[dict[str, Any]]) -> str:
    """Return the claims in columns; a long cell ends with an ellipsis."""
    shown = [_flat(row) for row in rows]
    names = ("doc", "line", "p", "subject", "object", "attrs", "confidence")
    widths = {n: min(max([len(n), *(len(r[n]) for r in shown)]), _WIDTHS.get(n, 30)) for n in names}
    lines = ["  ".join(n.ljust(widths[n]) for n in names).rstrip()]
    lines += ["  ".join(_cell(row[n], widths[n]) for n in names).rstrip() for row in shown]
    return "\n".join([*lines, counted(len(rows), "claim"), ""])


def _cell(text: str, width: int) -> str:
    return text.ljust(width) if len(text) <= width else text[: width - 1] + "…"


@click.command()
@click.argument("reference", type=click.Path(path_type=Path))
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT...", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="How the figures are written.",
)
@click.option("--missed", default=0, show_default=True, help="Show up to so many facts that were not found.")
@click.option("--extra", default=0, show_default=True, help="Show up to so many claims that match no fact.")
def evaluate(reference: Path, documents: tuple[Path, ...], format_: str, missed: int, extra: int) -> None:
    """Measure the reader on DOCUMENTs against the facts of REFERENCE (JSON lines).

    A fact is found when a claim of its document and predicate names the same subject and object. Claims count up to 40
    lines beside the reference's own. Types, and qualifiers other than kind, per, unit, addressee and defect, are
    counted for the facts that were found.
    """
    from ingest.evaluate import evaluate as compare
    from ingest.extract import extract as claims_of
    from ontology.claim_json import claim_to_json, read_lines

    facts = [_fact(row, f"{reference}:{number}") for number, row in read_lines(reference)]
    if not facts:
        raise InputError(
            "the reference holds no facts.", where=str(reference), advice="Give a file of JSON lines, one fact each."
        )
    _all_given(facts, documents, reference)
    claims = [{**claim_to_json(claim), "doc": path.stem} for path in documents for claim in claims_of(path)]
    result = compare(facts, claims)
    click.echo(_as_json(result) if format_ == "json" else "\n".join(_as_lines(result, missed, extra)))


def _all_given(facts: list[dict[str, Any]], documents: tuple[Path, ...], reference: Path) -> None:
    """Say of which of the reference's documents none was given: all their facts would count as missed."""
    from ingest.evaluate import document_of

    told = Counter(fact["doc"] for fact in facts)
    given = {document_of(told, path.stem) for path in documents}
    lacking = [name for name in sorted(told) if name not in given]
    if len(lacking) == len(told):
        raise InputError(
            f"none of the documents that it tells of was given ({', '.join(lacking[:_FEW])}).",
            where=str(reference),
            advice="Name them on the command line; a fact's doc is its document's file name without the ending.",
        )
    for name in lacking:
        click.echo(f"{reference}: {name} was not given; its facts ({told[name]}) count as missed.", err=True)


def _fact(row: dict[str, Any], where: str) -> dict[str, Any]:
    from ontology.claim_json import attributes_from_json, node_from_json
    from ontology.predicates import PREDICATES

    lacking = [name for name in ("doc", "p", "s", "o") if name not in row]
    if lacking:
        raise InputError(f"a fact lacks {', '.join(lacking)}.", where=where)
    for name in ("s", "o"):
        node_from_json(row, name, where)
    attributes_from_json(row, where)
    if not isinstance(row["doc"], str) or not isinstance(row["p"], str) or not isinstance(row.get("line", 0), int):
        raise InputError('"doc" and "p" are texts, "line" is a whole number.', where=where)
    if row["p"] not in PREDICATES:
        raise InputError(
            f"there is no predicate {row['p']}.", where=where, advice=f"The predicates are {', '.join(PREDICATES)}."
        )
    return row


def _as_json(result: Any) -> str:
    total = result.total
    right, wanted = result.values
    typed, ends = result.types
    return json.dumps(
        {
            "precision": round(total.precision, 4),
            "recall": round(total.recall, 4),
            "f1": round(total.f1, 4),
            "values": round(right / wanted, 4) if wanted else None,
            "types": round(typed / ends, 4) if ends else None,
            "predicates": {name: round(score.f1, 4) for name, score in result.by_predicate.items()},
            "calibration": [
                {"from": low, "to": min(high, 1.0), "claims": n, "right": r}
                for (low, high), (n, r) in result.bands.items()
            ],
        }
    )


def _as_lines(result: Any, missed: int, extra: int) -> Iterator[str]:
    yield f"{'predicate':16} found missed extra   prec    rec     F1"
    for name, score in (*result.by_predicate.items(), ("all", result.total)):
        counts = f"{score.found:5} {score.missed:6} {score.extra:5}"
        yield f"{name:16} {counts} {score.precision:6.2f} {score.recall:6.2f} {score.f1:6.2f}"
    right, wanted = result.values
    yield f"qualifiers right in the claims found: {right} of {wanted}"
    yield "types right in the claims found: {} of {}".format(*result.types)
    yield "confidence       claims  right  share"
    for (low, high), (claims, good) in result.bands.items():
        yield f"{low:.1f} to {min(high, 1.0):.1f}       {claims:6} {good:6} {good / claims if claims else 0:6.2f}"
    for title, rows, most in (("missed", result.missed, missed), ("extra", result.extra, extra)):
        for row in rows[:most]:
            yield f"{title} {row['doc']}:{row.get('line', '')} {row['p']}: {row['s']['label']} -> {row['o']['label']}"
        if most and len(rows) > most:
            yield f"{most} of {len(rows)} {title} shown"

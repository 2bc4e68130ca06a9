"""The command `export`: the graph, what surrounds an entity, or the part behind a question, for other tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ontology.settings import Settings
    from queries.engines import Engine

FORMATS = ("ttl", "trig", "nq", "jsonld", "rdfxml", "graphml", "gexf", "csv")
QUESTION_FORMATS = ("ttl", "csv")
ENDINGS = {
    ".jsonld": "jsonld",
    ".rdf": "rdfxml",
    **{f".{form}": form for form in ("trig", "nq", "graphml", "gexf", "csv")},
}
"""The form that a file's ending means; any other ending is Turtle."""


@click.command()
@click.option("--format", "form", type=click.Choice(FORMATS), help="The form (default: as --out ends, else ttl).")
@click.option("--question", help="Export the part of the graph behind this ready-made question (ttl, csv).")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Set a parameter of the question.")
@click.option("--entity", help="Export what the graph says of this entity: a name, code or IRI.")
@click.option("--out", type=click.Path(path_type=Path), help="Write to this file (default: -, standard output).")
@click.option("--from", "folder", type=click.Path(path_type=Path), help="The folder of the build (default: out).")
def export(
    form: str | None,
    question: str | None,
    given: tuple[str, ...],
    entity: str | None,
    out: Path | None,
    folder: Path | None,
) -> None:
    """Export the last build: all of it, the part behind --question, or what surrounds --entity."""
    from ontology.errors import UsageError
    from ontology.handing import hand_over
    from ontology.settings import from_surroundings
    from queries.opening import engine_of

    if question and entity:
        raise UsageError("--question and --entity exclude each other.", advice="Give one of them.")
    if given and not question:
        raise UsageError("--set sets a parameter of a question.", advice="Name it with --question.")
    settings = from_surroundings(out=folder)
    engine = engine_of(settings)
    form = form or ENDINGS.get(out.suffix.casefold() if out else "", "ttl")
    text = _answer(engine, settings, question, given, form) if question else _graph(engine, entity, form)
    if hand_over(text, out):
        click.echo(f"{out}: {len(text.encode()):,} bytes.", err=True)


def _answer(engine: Engine, settings: Settings, question: str, given: tuple[str, ...], form: str) -> str:
    from ontology.errors import UsageError
    from queries.answers import answer
    from queries.answers.formats import write_answer
    from queries.commands_ask import assignments
    from queries.opening import asker_of

    if form not in QUESTION_FORMATS:
        names = " or ".join(QUESTION_FORMATS)
        raise UsageError(f"a question's answer is exported as {names}, not {form}.")
    found = answer(asker_of(settings, engine), question, assignments(given))
    return write_answer(found, form, engine, evidence=True)


def _graph(engine: Engine, entity: str | None, form: str) -> str:
    from ontology.release import FORMATS as RELEASE
    from queries.export import around, claims_csv, whole_graph
    from queries.names import entity_named

    iri = entity_named(engine, entity) if entity else ""
    if form == "csv":
        return claims_csv(engine, iri)
    if form in ("graphml", "gexf"):
        from queries.projections.files import network_text

        return network_text(engine, form, iri)
    return RELEASE[form][2](around(engine, iri) if iri else whole_graph(engine))

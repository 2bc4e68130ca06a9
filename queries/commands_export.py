"""The command `export`: the graph, what surrounds an entity, or the part behind a question, for other tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ontology.options import build_folder
from queries.question import LAYERS

if TYPE_CHECKING:
    from ontology.settings import Settings
    from queries.answers import Asker
    from queries.engines import Engine

FORMATS = ("ttl", "trig", "nq", "jsonld", "rdfxml", "graphml", "gexf", "csv")
QUESTION_FORMATS = ("ttl", "trig", "csv")
APART = ("trig", "nq", "graphml", "gexf", "csv")
"""The forms in which a candidate can be told from a fact: by its named graph, its edge's layer or its review status."""
ENDINGS = {".rdf": "rdfxml", **{f".{form}": form for form in FORMATS if form != "rdfxml"}}
"""The form that a file's ending means."""


@click.command()
@click.option("--format", "form", type=click.Choice(FORMATS), help="The form (default: as --out ends, else ttl).")
@click.option("--question", help="Export the part of the graph behind this ready-made question (ttl, trig, csv).")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Set a parameter of the question.")
@click.option("--about", is_flag=True, help="Begin the CSV of a question with # lines on what it is.")
@click.option("--entity", help="Export what the graph says of this entity: a name, code or IRI.")
@click.option("--out", type=click.Path(path_type=Path), help="Write to this file (default: -, standard output).")
@build_folder("folder")
@click.option(
    "--layer",
    type=click.Choice(LAYERS),
    help="Accepted facts only, or the candidates beside them, in a part of their own (default: accepted; of the whole "
    "graph trig, nq and csv hold both).",
)
def export(
    form: str | None,
    question: str | None,
    given: tuple[str, ...],
    about: bool,
    entity: str | None,
    out: Path | None,
    folder: Path | None,
    layer: str | None,
) -> None:
    """Export the last build: all of it, the part behind --question, or what surrounds --entity.

    The ending of --out tells the form: .ttl, .trig, .nq, .jsonld, .rdf, .graphml, .gexf or .csv.
    """
    from ontology.errors import UsageError
    from ontology.handing import form_of, hand_over
    from ontology.settings import from_surroundings
    from queries.opening import asker_of, engine_of

    if question and entity:
        raise UsageError("--question and --entity exclude each other.", advice="Give one of them.")
    if given and not question:
        raise UsageError("--set sets a parameter of a question.", advice="Name it with --question.")
    if about and not question:
        raise UsageError("--about tells what a question's answer is.", advice="Name it with --question.")
    form = form or form_of(out, ENDINGS, "ttl")
    if layer == "all" and not question and form not in APART:
        raise UsageError(
            f"{form} cannot tell candidates from facts.", advice=f"With --layer all, choose {', '.join(APART)}."
        )
    settings = from_surroundings(out=folder)
    engine = engine_of(settings)
    if question:
        text = _answer(asker_of(settings, engine, layer), question, given, form, about)
    else:
        text = _graph(settings, engine, entity, form, layer)
    if hand_over(text, out):
        click.echo(f"{out}: {len(text.encode()):,} bytes.", err=True)


def _answer(asker: Asker, question: str, given: tuple[str, ...], form: str, about: bool) -> str:
    from ontology.errors import UsageError
    from queries.answers import answer
    from queries.answers.formats import cut_unsaid, write_answer
    from queries.options import assignments, tell_cut

    if form not in QUESTION_FORMATS:
        names = ", ".join(QUESTION_FORMATS)
        raise UsageError(f"a question's answer is exported as one of {names}, not as {form}.")
    found = answer(asker, question, assignments(given))
    tell_cut(cut_unsaid(found, form, about))
    return write_answer(found, form, asker.engine, evidence=True, about=about)


def _graph(settings: Settings, engine: Engine, entity: str | None, form: str, layer: str | None) -> str:
    from ontology.release import FORMATS as RELEASE
    from queries.export import around, claims_csv, whole_graph
    from queries.opening import iri_in

    told = layer or "accepted"
    iri = iri_in(engine, entity, told) if entity else ""
    if form == "csv":
        return claims_csv(engine, iri, told if iri else layer or "all", settings.language)
    if form in ("graphml", "gexf"):
        from queries.projections.files import network_text

        return network_text(engine, form, iri, layer=told, language=settings.language)
    return RELEASE[form][2](around(engine, iri, told) if iri else whole_graph(engine, layer or "all"))

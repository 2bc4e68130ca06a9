"""The commands that answer: ``ask`` a ready question, ``show`` an entity, ``measure`` a network."""

from __future__ import annotations

from pathlib import Path

import click

from ontology.errors import UsageError
from ontology.settings import from_surroundings
from queries.options import LIMIT, OUT, STORE, assignments, tell_cut
from queries.question import FORMS, LAYERS

_LANGUAGE = click.option(
    "--language", type=click.Choice(["da", "en"]), help="The language of the answer (default: da)."
)
_LAYER = click.option("--layer", type=click.Choice(LAYERS), help="Accepted facts only, or the candidates beside them.")
_ABOUT = click.option(
    "--about", is_flag=True, help="Begin a CSV with # lines on what it is; every other form tells it anyway."
)
_BARE = FORMS[: FORMS.index("ttl")]
"""The forms of a measure, behind whose rows no part of the graph stands."""
_SET = click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Set a parameter; may be repeated.")


@click.command()
@click.argument("question", required=False)
@_SET
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True, help="The form.")
@click.option("--evidence", is_flag=True, help="List the documents and lines that each row rests on.")
@_ABOUT
@_LAYER
@LIMIT
@_LANGUAGE
@OUT
@STORE
def ask(
    question: str | None,
    given: tuple[str, ...],
    form: str,
    evidence: bool,
    about: bool,
    layer: str | None,
    limit: int | None,
    language: str | None,
    out: Path | None,
    store: str | None,
) -> None:
    """Answer a ready QUESTION of the library; without one, list them (as a table or as json).

    The format sparql is the query itself, with its parameters and labels, for another SPARQL tool.
    """
    from queries.answers import answer
    from queries.answers.formats import cut_unsaid, write_answer
    from queries.opening import asker_of, engine_of

    settings = from_surroundings(out=out, store=store, language=language, limit=limit)
    if question is None:
        click.echo(_list(form, given, settings.language), nl=False)
        return
    engine = engine_of(settings)
    found = answer(asker_of(settings, engine, layer), question, assignments(given))
    click.echo(write_answer(found, form, engine, evidence=evidence, about=about), nl=False)
    tell_cut(cut_unsaid(found, form, about))


def _list(form: str, given: tuple[str, ...], language: str) -> str:
    """Return the list of questions; raises UsageError for what only the answer to one has."""
    import json

    from queries.listing import list_text, listed

    if given:
        raise UsageError("--set sets a parameter of a question.", advice="Name the question before it.")
    if form not in ("table", "json"):
        raise UsageError(f"the list of questions is a table or json, not {form}.", advice="Name a question.")
    return json.dumps(listed(), ensure_ascii=False, indent=1) + "\n" if form == "json" else list_text(language)


@click.command()
@click.argument("entity")
@click.option(
    "--format", "form", type=click.Choice(["text", "md", "json"]), default="text", show_default=True, help="The form."
)
@_LAYER
@_LANGUAGE
@OUT
@STORE
def show(entity: str, form: str, layer: str | None, language: str | None, out: Path | None, store: str | None) -> None:
    """Show all that is known of one ENTITY (a name, an IRI, or its last part), with its evidence."""
    from queries.entities import entity as known_entity
    from queries.entity_text import FORMATS
    from queries.opening import build_of, engine_of, iri_in

    settings = from_surroundings(out=out, store=store, language=language)
    engine = engine_of(settings)
    told = layer or LAYERS[0]
    known = known_entity(engine, iri_in(engine, entity, told), told, settings.language)
    click.echo(FORMATS[form](known, settings.language, build_of(settings)), nl=False)


@click.command()
@click.argument("name", metavar="[MEASURE]", required=False)
@click.option("--network", help="The network to measure (default: the measure's own).")
@click.option("--as-of", default="", metavar="DATE", help="Leave out links that a source dates to before or after.")
@click.option(
    "--format",
    "form",
    type=click.Choice(_BARE),
    default="table",
    show_default=True,
    help="The form.",
)
@_ABOUT
@_LAYER
@LIMIT
@_LANGUAGE
@OUT
@STORE
def measure(
    name: str | None,
    network: str | None,
    as_of: str,
    form: str,
    about: bool,
    layer: str | None,
    limit: int | None,
    language: str | None,
    out: Path | None,
    store: str | None,
) -> None:
    """Measure a network: who connects, who depends, who bridges; without a MEASURE, list them."""
    from queries.answers.formats import cut_unsaid, write_answer
    from queries.measures import MEASURES
    from queries.measures.answered import measured
    from queries.opening import asker_of, engine_of

    settings = from_surroundings(out=out, store=store, language=language, limit=limit)
    if name is None:
        click.echo(
            "".join(f"{key:14} {one.words.text(settings.language)}\n" for key, one in MEASURES.items()), nl=False
        )
        return
    engine = engine_of(settings)
    found = measured(asker_of(settings, engine, layer), name, network or "", as_of)
    click.echo(write_answer(found, form, engine, about=about), nl=False)
    tell_cut(cut_unsaid(found, form, about))

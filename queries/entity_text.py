"""Writes what is known of an entity as text for the terminal, Markdown, or one JSON object."""

from __future__ import annotations

import json
import shutil
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from itertools import groupby

from queries.answers.answer import LICENCE
from queries.answers.formats.wording import WORDS, place_text, source_text
from queries.entities import Entity, Fact
from queries.fact_nodes import Detail
from queries.labels import local_name

MOST = 40
"""Facts shown of one relation in the terminal: a region has thousands of neighbours; a cut list says so."""

_WORDS = {
    "da": {
        "names": "Også kaldet",
        "former": "Tidligere IRI",
        "successor": "Afløst af",
        "unproved": "Udsagn, der ikke er oplysninger (benægtet, afslået eller ikke gennemgået)",
        "near": "Lignende navne",
        "nothing": "Grafen siger intet om den.",
        "of": "af",
        "shown": "vist",
    },
    "en": {
        "names": "Also called",
        "former": "Former IRI",
        "successor": "Replaced by",
        "unproved": "Statements that are not facts (denied, rejected or not reviewed)",
        "near": "Similar names",
        "nothing": "The graph says nothing of it.",
        "of": "of",
        "shown": "shown",
    },
}


def terminal_text(entity: Entity, language: str, build: str) -> str:
    """Return the entity as lines that fit the terminal."""
    width = max(shutil.get_terminal_size((100, 24)).columns, 30)
    lines = (part for line in _lines(entity, language, build) for part in _wrapped(line, width))
    return "\n".join(lines) + "\n"


def markdown_text(entity: Entity, language: str, build: str) -> str:
    """Return the entity as Markdown: a heading, a list a relation, the places under each fact."""
    title, *lines = _lines(entity, language, build)
    body = ("" if not line else "    " * (_depth(line) // 2) + "- " + line.strip() for line in lines)
    return f"# {title}\n\n" + "\n".join(body) + "\n"


def json_text(entity: Entity, language: str, build: str) -> str:
    """Return the entity as one JSON object."""
    whole = {**asdict(entity), "build": build, "licence": LICENCE, "language": language}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


FORMATS: Mapping[str, Callable[[Entity, str, str], str]] = {
    "text": terminal_text,
    "md": markdown_text,
    "json": json_text,
}


def _lines(entity: Entity, language: str, build: str) -> Iterator[str]:
    """Yield the lines, two spaces of indentation a level."""
    words = _WORDS[language]
    yield f"{entity.label} ({', '.join(entity.kinds)})" if entity.kinds else entity.label
    yield entity.iri
    for name, values in (("names", entity.names), ("former", entity.former), ("successor", (entity.successor,))):
        if any(values):
            yield f"{words[name]}: {'; '.join(values)}"
    yield ""
    if not entity.facts and not entity.unproved:
        yield words["nothing"]
    yield from _fact_lines(entity.facts, language)
    if entity.unproved:
        yield ""
        yield words["unproved"]
        yield from _fact_lines(entity.unproved, language)
    if entity.near:
        near = "; ".join(f"{name} ({local_name(iri)})" for iri, name in entity.near)
        yield from ("", f"{words['near']}: {near}")
    yield ""
    common = WORDS[language]
    yield f"{common['build']}: {build or common['unknown']}"
    yield f"{common['licence']}: CC BY 4.0, {LICENCE}"
    yield from (f"{common['sources']}: {source_text(source)}" for source in entity.sources)


def _fact_lines(facts: tuple[Fact, ...], language: str) -> Iterator[str]:
    for relation, group in groupby(facts, key=lambda fact: fact.relation):
        members = list(group)
        cut = f" ({MOST} {_WORDS[language]['of']} {len(members)} {_WORDS[language]['shown']})"
        yield f"{relation}{cut if len(members) > MOST else ''}:"
        for fact in members[:MOST]:
            details = ", ".join(_told(fact.details))
            yield "  " + ": ".join(filter(None, (fact.value, details)))
            yield from (f"    ↳ {place_text(place, language)}" for place in fact.places)


def _told(details: tuple[Detail, ...]) -> Iterator[str]:
    """Yield the details in words; an amount, a period or a term of a code list needs none beside it."""
    for (name, label), found in groupby(details, key=lambda detail: detail[:2]):
        values = ", ".join(value for _, _, value in found)
        yield values if name in _SPEAKING else f"{label} {values}"


_SPEAKING = {"amount", "recurrence", "period", "unit", "fundingStatus", "fundingKind", "employmentTerms", "date"}


def _wrapped(line: str, width: int) -> list[str]:
    indent = " " * _depth(line)
    return textwrap.wrap(line.strip(), width, initial_indent=indent, subsequent_indent=indent + "  ") or [""]


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())

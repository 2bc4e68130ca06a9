"""The pages of documents: what each one says, in the order in which a reader meets it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from viz.graph import Fact, Place
from viz.site.content import About, Content
from viz.site.keys import Keys
from viz.site.pages import Page, Site, document_file
from viz.site.statements import Statement, statement
from viz.text import Text, counted, same

_STATEMENT = (Text("udsagn", "statement"), Text("udsagn", "statements"))
_NAME = (Text("navn", "name"), Text("navne", "names"))

Part = tuple[str, list[tuple[Place, Statement]]]
"""A section's heading and the statements under it."""


def document_pages(site: Site, keys: Keys) -> Iterator[Page]:
    """Yield a page for every document, those without any statement too."""
    only = _known_from_one(site.content)
    for name in site.content.documents:
        yield _document(site, name, keys, only)


def date_of(content: Content, name: str) -> str:
    """Return a document's ISO date, or an empty text."""
    place = content.reading.documents.get(name)
    return place.date if place else ""


def _document(site: Site, name: str, keys: Keys, only: Mapping[str, str]) -> Page:
    content, title = site.content, site.content.title_of(name)
    pairs = content.by_document.get(name, ())
    about, lead = content.about.get(name, About()), _lead(pairs, name, only)

    def values() -> dict[str, Any]:
        return {
            "document": Place(date_of(content, name), name, 0, 0, title=title),
            "about": about,
            "lead": lead,
            "quoted": any(place.quote for place, _ in pairs) or not pairs,
            "parts": _parts(content, name),
        }

    key = keys.of_document(name, (title, date_of(content, name), about, lead))
    return site.page(f"document/{document_file(name)}.html", "document", same(title), values, key)


def _parts(content: Content, name: str) -> list[Part]:
    found: list[Part] = []
    for heading, pairs in groupby(content.by_document.get(name, ()), key=lambda pair: pair[0].section):
        found.append((heading, [(place, statement(content, fact)) for place, fact in pairs]))
    return found


def _lead(pairs: Sequence[tuple[Place, Fact]], name: str, only: Mapping[str, str]) -> Text:
    names = {end for _, fact in pairs for end in _ends(fact)}
    if not pairs:
        return Text("Grafen har ingen udsagn fra dokumentet.", "The graph has no statements from the document.")
    return Text(
        "{said} om {names}; {alone} af dem kendes kun herfra.",
        "{said} about {names}; {alone} of them are known from here only.",
    ).format(
        said=counted(len(pairs), *_STATEMENT),
        names=counted(len(names), *_NAME),
        alone=sum(only.get(end) == name for end in names),
    )


def _known_from_one(content: Content) -> dict[str, str]:
    """Return the names of which one document alone speaks, each with that document."""
    speaking: dict[str, set[str]] = defaultdict(set)
    for fact in content.reading.facts:
        for end in _ends(fact):
            speaking[end].update(place.document for place in fact.places)
    return {name: next(iter(documents)) for name, documents in speaking.items() if len(documents) == 1}


def _ends(fact: Fact) -> tuple[str, ...]:
    return (fact.subject,) if fact.literal else (fact.subject, fact.object)

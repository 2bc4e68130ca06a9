"""The pages of documents: what each one says, in the order in which a reader meets it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from viz.graph import Place
from viz.site.content import About, Content, ends
from viz.site.keys import Keys
from viz.site.pages import Page, Site, document_file
from viz.site.statements import ShownStatement, statement
from viz.text import Text, counted, same

_STATEMENT = (Text("udsagn", "statement"), Text("udsagn", "statements"))
_NAME = (Text("navn", "name"), Text("navne", "names"))

Part = tuple[str, list[tuple[Place, ShownStatement]]]
"""A section's heading and the statements under it."""


def document_pages(site: Site, keys: Keys) -> Iterator[Page]:
    """Yield a page for every document, those without any statement too."""
    for name in site.content.documents:
        yield _document(site, name, keys)


def date_of(content: Content, name: str) -> str:
    """Return a document's ISO date, or an empty text."""
    place = content.reading.documents.get(name)
    return place.date if place else ""


def _document(site: Site, name: str, keys: Keys) -> Page:
    content, title = site.content, site.content.title_of(name)
    about, path = content.about.get(name, About()), f"document/{document_file(name)}.html"

    def values() -> dict[str, Any]:
        pairs = content.by_document.get(name, ())
        return {
            "document": Place(date_of(content, name), name, 0, 0, title=title),
            "about": about,
            "lead": _lead(content, name),
            "quoted": any(place.quote for place, _ in pairs) or not pairs,
            "parts": _parts(content, name),
        }

    key = keys.of_document(name, path, lambda: (title, date_of(content, name), about, _lead(content, name)))
    return site.page(path, "document", same(title), values, key)


def _parts(content: Content, name: str) -> list[Part]:
    found: list[Part] = []
    for heading, pairs in groupby(content.by_document.get(name, ()), key=lambda pair: pair[0].section):
        found.append((heading, [(place, statement(content, fact)) for place, fact in pairs]))
    return found


def _lead(content: Content, name: str) -> Text:
    pairs = content.by_document.get(name, ())
    names = {end for _, fact in pairs for end in ends(fact)}
    if not pairs:
        return Text("Grafen har ingen udsagn fra dokumentet.", "The graph has no statements from the document.")
    return Text(
        "{said} om {names}; {alone} af dem kendes kun herfra.",
        "{said} about {names}; {alone} of them are known from here only.",
    ).format(
        said=counted(len(pairs), *_STATEMENT),
        names=counted(len(names), *_NAME),
        alone=sum(content.only_document(end) == name for end in names),
    )

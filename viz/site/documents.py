"""The pages of documents: what each one says, in the order in which a reader meets it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from viz.graph import Fact, Place
from viz.site.content import About, Content
from viz.site.pages import Page, Site, document_file
from viz.site.statements import Statement, statement
from viz.text import Text, counted, same

_STATEMENT = (Text("udsagn", "statement"), Text("udsagn", "statements"))
_NAME = (Text("navn", "name"), Text("navne", "names"))

Part = tuple[str, list[tuple[Place, Statement]]]
"""A section's heading and the statements under it."""


def document_pages(site: Site) -> Iterator[Page]:
    """Yield a page for every document, those without any statement too."""
    for name in documents(site.content):
        yield _document(site, name)


def documents(content: Content) -> list[str]:
    """Return the documents by date, newest first, then by title."""
    known = content.reading.documents
    names = {*known, *content.by_document}
    return sorted(
        sorted(names, key=lambda name: title_of(content, name)), key=lambda name: date_of(content, name), reverse=True
    )


def title_of(content: Content, name: str) -> str:
    """Return a document's title; one without a title goes by its slug."""
    place = content.reading.documents.get(name)
    return place.title if place and place.title else document_file(name)


def date_of(content: Content, name: str) -> str:
    """Return a document's ISO date, or an empty text."""
    place = content.reading.documents.get(name)
    return place.date if place else ""


def _document(site: Site, name: str) -> Page:
    content = site.content
    pairs = content.by_document.get(name, ())
    title = title_of(content, name)
    values = {
        "document": Place(date_of(content, name), name, 0, 0, title=title),
        "about": content.about.get(name, About()),
        "lead": _lead(content, name),
        "quoted": any(place.quote for place, _ in pairs) or not pairs,
        "parts": _parts(content, name),
    }
    return site.page(f"document/{document_file(name)}.html", "document", same(title), values)


def _parts(content: Content, name: str) -> list[Part]:
    found: list[Part] = []
    for heading, pairs in groupby(content.by_document.get(name, ()), key=lambda pair: pair[0].section):
        found.append((heading, [(place, statement(content, fact)) for place, fact in pairs]))
    return found


def _lead(content: Content, name: str) -> Text:
    pairs = content.by_document.get(name, ())
    names = {end for _, fact in pairs for end in ((fact.subject,) if fact.literal else (fact.subject, fact.object))}
    alone = sum(
        all({place.document for place in fact.places} == {name} for fact in _around(content, end)) for end in names
    )
    if not pairs:
        return Text("Grafen har ingen udsagn fra dokumentet.", "The graph has no statements from the document.")
    return Text(
        "{said} om {names}; {alone} af dem kendes kun herfra.",
        "{said} about {names}; {alone} of them are known from here only.",
    ).format(said=counted(len(pairs), *_STATEMENT), names=counted(len(names), *_NAME), alone=alone)


def _around(content: Content, name: str) -> list[Fact]:
    return [fact for fact in (*content.outgoing.get(name, ()), *content.incoming.get(name, ())) if fact.claims]

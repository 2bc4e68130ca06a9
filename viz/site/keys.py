"""What a page of the site shows, as one hash: a page with the same hash as its file is not rendered again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from operator import attrgetter

from ontology.code_version import code_version
from viz.graph import Build, Fact, Place, Thing
from viz.picture import Picture
from viz.pictures.drawing import Drawing
from viz.site.content import Content

_fields_of_thing = attrgetter(*Thing.__slots__)
_fields_of_place = attrgetter(*Place.__slots__)
_fields_of_fact = attrgetter(*(name for name in Fact.__slots__ if name not in {"places", "qualifiers"}))


@cache
def program() -> str:
    """Return a hash of the code, templates and libraries that make pages."""
    return code_version(("viz", "queries", "ontology"), ("jinja2", "markupsafe", "pyoxigraph", "pyvis"))


class Keys:
    """Makes the keys of a site's pages; each fact is looked at once."""

    def __init__(self, content: Content, language: str, last: Keys | None = None) -> None:
        """Make keys for pages that open in *language*; the *last* graph's have looked at facts that are taken over."""
        self._content = content
        self._start = [program(), language]
        self._facts = last._still(content) if last else {}

    def look(self) -> Keys:
        """Look at all facts of the reading, for the keys of the next graph."""
        for fact in self._content.reading.facts:
            self._fact(fact)
        return self

    def _still(self, content: Content) -> dict[int, str]:
        """Return what was made of the facts of which a reading tells the same: of themselves, and of their names."""
        old, new = self._content.reading, content.reading
        names = {name for name in {*old.things, *new.things} if old.things.get(name) != new.things.get(name)}
        differ = old.differing.keys() | new.differing.keys()
        facts = (fact for fact in old.facts if differ.isdisjoint(fact.claims))
        return {id(fact): self._facts[id(fact)] for fact in facts if not names & {fact.subject, fact.object}}

    def of_entity(self, thing: Thing, more: object) -> str:
        """Return the key of an entity's page; *more* is what it shows beside its facts and changes."""
        content = self._content
        facts = (*content.outgoing.get(thing.id, ()), *content.incoming.get(thing.id, ()))
        changes = content.changes.get(thing.id, ())
        names = [self._thing(name) for change in changes for name in (*change.originals, *change.results)]
        return self._key([_fields_of_thing(thing), changes, names, more], facts)

    def of_document(self, name: str, more: object) -> str:
        """Return the key of a document's page; *more* is what it shows beside its statements."""
        return self._key([name, more], (fact for _, fact in self._content.by_document.get(name, ())))

    def of_facts(self, told: object, facts: Iterable[Fact]) -> str:
        """Return the key of a page that shows facts, and *told* beside them."""
        return self._key([told], facts)

    def of_items(self, told: object, items: Iterable[object]) -> str:
        """Return the key of a page that shows *items*, each of which says with ``repr`` all that is shown of it."""
        return self._key([told, *items], ())

    def of_picture(self, picture: Picture) -> str:
        """Return the key of a view's page."""
        items = [(item.id, item.column, item.group, item.mark) for item in picture.items]
        links = [(link.source, link.target, link.label, link.weight) for link in picture.links]
        names = [_fields_of_thing(thing) for _, thing in sorted(picture.names.items())]
        things = [_fields_of_thing(item.thing) for item in picture.items]
        places = [_fields_of_place(place) for _, place in sorted(picture.documents.items())]
        words = (picture.view, picture.title, picture.caption, picture.columns, picture.why_empty)
        more = (picture.left_out, picture.marks, picture.settings, picture.steps)
        return self._key([words, more, items, links, names, things, places], (link.fact for link in picture.links))

    def of_drawing(self, drawing: Drawing) -> str:
        """Return the key of a drawn picture's page, which is made already but for its frame."""
        return self._key([replace(drawing, build=Build())], ())

    def _key(self, told: list[object], facts: Iterable[Fact]) -> str:
        return _hash([*self._start, repr(told), *map(self._fact, facts)])

    def _fact(self, fact: Fact) -> str:
        known = self._facts.get(id(fact))
        if known is None:
            differing = self._content.reading.differing
            others = [pair for claim in fact.claims for pair in differing.get(claim, ())]
            facts = [self._content.by_claim[other] for other, _ in others if other in self._content.by_claim]
            ends = [fact.subject] if fact.literal else [fact.subject, fact.object]
            told = [others, *map(_told, facts), *map(self._thing, ends)]
            known = self._facts[id(fact)] = _hash([_told(fact), repr(told)])
        return known

    def _thing(self, name: str) -> tuple[object, ...]:
        return name in self._content.reading.things, self._content.reading.thing(name).label


def _told(fact: Fact) -> str:
    return repr((_fields_of_fact(fact), [*map(_fields_of_place, fact.places)], sorted(fact.qualifiers.items())))


def _hash(texts: Iterable[str]) -> str:
    return hashlib.blake2b("\n".join(texts).encode(), digest_size=8).hexdigest()

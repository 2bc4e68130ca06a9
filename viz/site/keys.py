"""What a page of the site shows, as one hash: a page with the same hash as its file is not rendered again."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, cached_property
from operator import attrgetter

from ontology.code_version import code_version
from viz.graph import Build, Fact, Place, Thing
from viz.picture import Picture
from viz.pictures.drawing import Drawing
from viz.site.content import Content
from viz.site.parts import FOLDER as PARTS
from viz.site.touched import touched

_DIGITS = 16
"""Of a hash that stands in a key."""
_fields_of_thing = attrgetter(*Thing.__slots__)
_fields_of_place = attrgetter(*Place.__slots__)
_fields_of_fact = attrgetter(*(name for name in Fact.__slots__ if name not in {"places", "qualifiers"}))


@cache
def program() -> str:
    """Return a hash of the code, templates and libraries that make pages."""
    return code_version(("viz", "queries", "ontology"), ("jinja2", "markupsafe", "pyoxigraph", "pyvis"))


def made_with(language: str) -> str:
    """Return with what pages are made that open in *language*, as it is remembered beside them."""
    return f"{program()} {language}"


class Keys:
    """Makes the keys of a site's pages; each fact is looked at once.

    Those of pages that a change since the *last* graph does not touch are not made again, but are those that *kept*
    gives by their addresses.
    """

    def __init__(
        self, content: Content, language: str, last: Keys | None = None, kept: Mapping[str, str] | None = None
    ) -> None:
        """Make keys for pages that open in *language*."""
        self._content = content
        self._start = [made_with(language)]
        self._facts: dict[int, str] = {}
        self._touched = touched(last._content, content) if last else None
        self._kept = kept if kept and self._touched else {}
        if last and self._touched:
            self._facts = last._facts.copy()
            for fact in self._touched.facts:
                self._facts.pop(id(fact), None)

    def look(self) -> Keys:
        """Look at all facts of the reading, for the keys of the next graph."""
        for fact in self._content.reading.facts:
            self._fact(fact)
        return self

    def of_entity(self, thing: Thing, path: str, more: Sequence[object]) -> str:
        """Return the key of an entity's page; *more* is what it shows beside its facts and changes."""
        key = self.of_name(thing.id, path) or self._of_entity(thing)
        return key[:_DIGITS] + (_hash([repr(more)])[: _DIGITS // 2] if any(more) else "")

    def _of_entity(self, thing: Thing) -> str:
        content = self._content
        changes = content.changes.get(thing.id, ())
        names = [self._thing(name) for change in changes for name in (*change.originals, *change.results)]
        return self._key([_fields_of_thing(thing), changes, names], content.about_name(thing.id))

    def of_name(self, name: str, path: str) -> str:
        """Return the key that a page of an entity had at *path* and has still; empty where that is not known."""
        return "" if self._touched is None or name in self._touched.names else self._kept.get(path, "")

    def parts_of(self, name: str) -> list[str] | None:
        """Return the addresses of the pages that hold the parts of an entity's lists; None where that is not known."""
        if self._touched is None or name in self._touched.names or not self._kept:
            return None
        return self._parts.get(f"{PARTS}/{name}", [])

    @cached_property
    def _parts(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for path in self._kept:
            if path.startswith(PARTS):
                found[path.rpartition("/")[0]].append(path)
        return found

    def of_document(self, name: str, path: str, more: Callable[[], object]) -> str:
        """Return the key of a document's page; *more* is what it shows beside its statements."""
        known = "" if self._touched is None or name in self._touched.documents else self._kept.get(path, "")
        return known or self._key([name, more()], (fact for _, fact in self._content.by_document.get(name, ())))

    def of_facts(self, told: object, facts: Iterable[Fact]) -> str:
        """Return the key of a page that shows facts, and *told* beside them."""
        return self._key([told], facts)

    def of_items(self, told: object, items: Iterable[object]) -> str:
        """Return the key of a page that shows *items*, each of which says with ``repr`` all that is shown of it."""
        return self._key([told, *items], ())

    def of_picture(self, picture: Picture) -> str:
        """Return the key of a view's page."""
        items = [(item.id, item.column, item.group, item.mark) for item in picture.items]
        links = [(link.source, link.target, link.weight) for link in picture.links]
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
    return hashlib.blake2b("\n".join(texts).encode(), digest_size=_DIGITS // 2).hexdigest()

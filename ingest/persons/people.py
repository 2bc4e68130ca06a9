"""The persons of a document, and the names that are protected: what is found personal is masked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from ahocorasick_rs import AhoCorasick

from ingest.persons.masked import MASK
from ingest.persons.naming import Naming
from ingest.persons.numbers import numbers
from ingest.persons.places import Personal, Span, inside, merged
from ingest.search.written import places_of


@dataclass(frozen=True)
class Protected:
    """Names that are never masked: facilities, foundations, projects."""

    names: tuple[str, ...] = ()

    @classmethod
    def of(cls, names: Iterable[str]) -> Protected:
        """Protect each of the names, the longest first."""
        return cls(tuple(sorted({name for name in names if name}, key=lambda name: (-len(name), name))))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self.names)

    def named_in(self, text: str) -> set[str]:
        """Return those of the names that *text* holds."""
        return {self.names[number] for number, _, _ in places_of(self._automaton, text, overlapping=True)}

    def spans(self, text: str, more: Iterable[Span] = ()) -> list[Span]:
        """Return where the names stand in *text*, and *more* places, in order."""
        found = self._automaton.find_matches_as_indexes(text, overlapping=True) if self.names else ()
        return sorted([*more, *((start, end) for _, start, end in found)])


@dataclass(frozen=True)
class People:
    """What a whole document tells of its persons: a first name or a surname that stands alone is told by the full name.

    *protected* names are left as they are.
    """

    naming: Naming = field(default_factory=Naming)
    protected: Protected = field(default_factory=Protected)

    @classmethod
    def of(cls, text: str, protected: Collection[str] = ()) -> People:
        """Learn from a document's text."""
        kept = Protected.of(protected)
        return cls(Naming.of(text, kept.spans(text)), kept)

    def protecting(self, names: Iterable[str]) -> People:
        """Return the same persons beside other protected names."""
        return replace(self, protected=Protected.of(names))

    def find(self, text: str, protected: Iterable[Span] = ()) -> list[Personal]:
        """Return what is personal in *text*, outside the *protected* spans and names, in order and without overlap."""
        kept = self.protected.spans(text, protected)
        found = [*numbers(text), *self.naming.names(text, kept)]
        return merged(one for one in found if one.kind != "name" or not inside(one, kept))

    def mask(self, text: str, protected: Iterable[Span] = ()) -> str:
        """Return *text* with what is personal in it masked; the length stays."""
        parts: list[str] = []
        position = 0
        for one in self.find(text, protected):
            parts.append(text[position : one.start])
            parts.append(re.sub(r"\S", MASK, text[one.start : one.end]))
            position = one.end
        return "".join([*parts, text[position:]])


def mask(text: str, protected: Iterable[Span] = (), people: People | None = None) -> str:
    """Return *text* with names, addresses, e-mails, telephone and CPR numbers masked by ``▮``; the length stays.

    *people* is what the whole document told (see :class:`People`); without it the text itself is all there is.
    """
    return (people or People.of(text)).mask(text, protected)

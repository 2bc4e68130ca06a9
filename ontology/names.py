"""Which entities a name may mean, as of a date and with the reason; knows names, no register and no document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ontology.periods import holds
from ontology.spelling import loose_key, spelling_key, without_genitive

How = Literal["exact", "spelling", "genitive", "form"]

REASONS: dict[How, str] = {
    "exact": "written exactly so",
    "spelling": "the same but for case, spaces, hyphens or spelling",
    "genitive": "the genitive form",
    "form": "another form of the same words (definite, or written together)",
}
_HOW_RANK = {how: rank for rank, how in enumerate(REASONS)}
_KIND_RANK = {
    kind: rank for rank, kind in enumerate(("official", "code", "short", "abbreviation", "former", "bare", "genitive"))
}


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name of one entity: *entity* is its key (a local name), *type* its class, *kind* what sort of name it is.

    The name is in use from *valid_from* to *valid_to* (ISO dates of any precision, inclusive, empty where open).
    *caution* says what else the words may mean.
    """

    text: str
    entity: str
    type: str
    kind: str = "official"
    valid_from: str = ""
    valid_to: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a text may name: by which of its names, how the text agrees with it, and whether it was in use."""

    row: NameRow
    how: How
    in_force: bool = True

    @property
    def entity(self) -> str:
        """Return the entity's key."""
        return self.row.entity

    @property
    def type(self) -> str:
        """Return the entity's class."""
        return self.row.type

    @property
    def why(self) -> str:
        """Return the reason in words."""
        row = self.row
        words = [f'{row.kind} name "{row.text}", {REASONS[self.how]}']
        if not self.in_force:
            words.append(f"in use from {row.valid_from or 'the beginning'} to {row.valid_to or 'now'}, not at the date")
        if row.caution:
            words.append(f"caution: {row.caution}")
        return "; ".join(words)

    @property
    def _rank(self) -> tuple[bool, int, int, str]:
        return (not self.in_force, _HOW_RANK[self.how], _KIND_RANK.get(self.row.kind, 9), self.row.entity)


class NameIndex:
    """Finds entities by name; a match is never a matter of likeness."""

    def __init__(self, rows: Iterable[NameRow]) -> None:
        """Index the rows; equal rows in any order give an equal index."""
        by_key: defaultdict[str, list[NameRow]] = defaultdict(list)
        by_entity: defaultdict[str, list[NameRow]] = defaultdict(list)
        self._by_loose: dict[str, list[str]] = {}
        self._keys: dict[str, str] = {}
        for row in rows:
            by_entity[row.entity].append(row)
            key = self._keys[row.text] = spelling_key(row.text)
            if key not in by_key:
                self._by_loose.setdefault(loose_key(key), []).append(key)
            by_key[key].append(row)
        self._by_key: dict[str, list[NameRow]] = dict(by_key)
        self._by_entity: dict[str, list[NameRow]] = dict(by_entity)

    def __len__(self) -> int:
        return len(self._by_key)

    def find(self, text: str, *, as_of: str = "", types: Collection[str] = ()) -> tuple[Match, ...]:
        """Return the entities that *text* names, one match each, best first; several mean that it is ambiguous.

        A name that was not in use on *as_of* still matches, marked so and last. *types* limits the classes.
        The closest agreement wins: a genitive is looked for only where no name is spelt like the text.
        """
        for how, rows in self._agreements(text):
            chosen = [row for row in rows if row.type in types] if types else rows
            if chosen:
                return _best(chosen, text, how, as_of)
        return ()

    def one(self, text: str, *, as_of: str = "", types: Collection[str] = ()) -> Match | None:
        """Return the match if *text* names one entity in use on *as_of*, or one only that no longer is; else None."""
        matches = self.find(text, as_of=as_of, types=types)
        in_force = [match for match in matches if match.in_force]
        clear = in_force or matches
        return clear[0] if len(clear) == 1 else None

    def names_of(self, entity: str) -> tuple[NameRow, ...]:
        """Return the names of the entity with this key, in the order given; none for an unknown key."""
        return tuple(self._by_entity.get(entity, ()))

    def _agreements(self, text: str) -> Iterator[tuple[How, list[NameRow]]]:
        key = self._keys.get(text) or spelling_key(text)
        if key in self._by_key:
            yield "spelling", self._by_key[key]
        stem = without_genitive(key)
        if stem in self._by_key and stem != key:
            yield "genitive", self._by_key[stem]
        for form in (loose_key(key),) if stem == key else (loose_key(key), loose_key(stem)):
            if form in self._by_loose:
                yield "form", [row for other in self._by_loose[form] for row in self._by_key[other]]


def _best(rows: list[NameRow], text: str, how: How, as_of: str) -> tuple[Match, ...]:
    """Return one match an entity, the best of its names."""
    best: dict[str, Match] = {}
    for row in rows:
        agreement: How = "exact" if row.text == text else how
        in_force = not as_of or holds(row.valid_from, row.valid_to, as_of)
        match = Match(row, agreement, in_force)
        rival = best.get(row.entity)
        if rival is None or match._rank < rival._rank:
            best[row.entity] = match
    return tuple(best.values()) if len(best) == 1 else tuple(sorted(best.values(), key=lambda match: match._rank))

"""What a register holds: entries with dated names and parents, and the changes that link them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from ontology.identifiers import KINDS, slug
from ontology.periods import holds

NameKind = Literal["official", "former", "short", "abbreviation", "genitive", "bare"]
NAME_KINDS: tuple[str, ...] = get_args(NameKind)

REGISTER_KINDS: dict[str, str] = {**KINDS, "Act": "law"}
"""The first part of an entry's local name: an act and its provisions share ``law``."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of time: ISO dates of any precision, both ends inclusive, empty where open or not known."""

    start: str = ""
    end: str = ""

    def holds(self, as_of: str) -> bool:
        """Tell whether the period may hold on *as_of*."""
        return holds(self.start, self.end, as_of)


ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entry; *caution* says what else the same words may mean."""

    text: str
    kind: NameKind
    valid_from: str = ""
    valid_to: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Parent:
    """The label of the entry above, and when it is above."""

    label: str
    period: Period = ALWAYS


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One row of a register: *code* is the authority's own code, *origin* is ``file:line``.

    *names* begins with the label. *municipality* is the label of the municipality where a centre lies; *nuts* the
    territory's code with Eurostat; *title* what a legal provision is about, in our words; *amount_dkk* a pool's size
    for its whole period.
    """

    type: str
    code: str
    label: str
    names: tuple[Name, ...]
    parents: tuple[Parent, ...] = ()
    periods: tuple[Period, ...] = ()
    sector: str = ""
    municipality: str = ""
    nuts: str = ""
    title: str = ""
    legal_basis: str = ""
    amount_dkk: str = ""
    origin: str = ""

    @property
    def key(self) -> str:
        """Return the entry's local name: its kind and its register code, or the slug of its label."""
        return f"{REGISTER_KINDS[self.type]}-{self.code or slug(self.label)}"

    def parent(self, as_of: str) -> str:
        """Return the label of the entry above on *as_of*, or an empty text."""
        return next((p.label for p in self.parents if p.period.holds(as_of)), "")

    def exists(self, as_of: str) -> bool:
        """Tell whether the entry may exist on *as_of*; one without periods is taken to exist."""
        return not self.periods or any(period.holds(as_of) for period in self.periods)


@dataclass(frozen=True, slots=True)
class Change:
    """A renaming, merger or split: the labels of the entries before and after, and the first day of the new order."""

    date: str
    kind: str
    label: str
    originals: tuple[str, ...]
    results: tuple[str, ...]
    source: str = ""
    origin: str = ""

    @property
    def key(self) -> str:
        """Return the change's local name: its date, what was and what came."""
        return f"change-{self.date}-{slug(' '.join((*self.originals, 'til', *self.results)))}"


@dataclass(frozen=True, slots=True)
class Declaration:
    """Where a table comes from, and how many rows it must have at least and at most."""

    slug: str
    title: str
    source: str
    date: str
    licence: str
    minimum: int
    maximum: int
    note: str


@dataclass(frozen=True)
class Registers:
    """Everything the registers hold, in the order of their tables."""

    entries: tuple[RegisterEntry, ...]
    changes: tuple[Change, ...]
    declarations: tuple[Declaration, ...]
    by_label: Mapping[str, RegisterEntry] = field(init=False, repr=False, compare=False)
    by_key: Mapping[str, RegisterEntry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_label", {entry.label: entry for entry in self.entries})
        object.__setattr__(self, "by_key", {entry.key: entry for entry in self.entries})

    @property
    def date(self) -> str:
        """Return the newest date of the tables."""
        return max(declaration.date for declaration in self.declarations)

    def at(self, label: str, as_of: str) -> tuple[RegisterEntry, ...]:
        """Return what the body *label* is on *as_of*: itself while it exists, else what later changes made of it.

        A split gives several; a body whose end is known but not its successor gives itself.
        """
        return self._follow(label, as_of, frozenset())

    def _follow(self, label: str, as_of: str, passed: frozenset[str]) -> tuple[RegisterEntry, ...]:
        entry = self.by_label[label]
        past = [c for c in self.changes if label in c.originals and c.key not in passed and holds(c.date, "", as_of)]
        if entry.exists(as_of) or not past:
            return (entry,)
        day = max(change.date for change in past)
        last = [change for change in past if change.date == day]
        seen = passed | {change.key for change in last}
        labels = dict.fromkeys(result for change in last for result in change.results)
        return tuple(dict.fromkeys(e for name in labels for e in self._follow(name, as_of, seen)))

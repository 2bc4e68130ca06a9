"""A drawn picture before it is a page: its SVG, and the table whose rows are the picture's marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from markupsafe import Markup

from queries.labels import danish_key
from viz.graph import Build, Fact, Place
from viz.reviewed import reviews_of, unreviewed
from viz.text import EMPTY, Text, same


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the table: its words, and by what it sorts where not by words.

    It may name one *entity*, or several, as pairs of identifier and label (*names*).
    """

    words: Text
    entity: str = ""
    sort: str = ""
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table and a mark of the picture: they share the *key*.

    *places* are where what it says stands, *claims* the claims behind it, with spaces between; *facts* is what it rests
    on, each with whether it is reviewed.
    """

    key: str
    cells: tuple[Cell, ...]
    places: tuple[Place, ...] = ()
    claims: str = ""
    facts: tuple[tuple[str, bool], ...] = ()

    @property
    def waits(self) -> bool:
        """Tell whether the row rests on candidates only."""
        return bool(self.facts) and not any(reviewed for _, reviewed in self.facts)


@dataclass(frozen=True, slots=True)
class Key:
    """A line of the legend: a sample and what it means."""

    sample: Markup
    words: Text


@dataclass(frozen=True, slots=True)
class Switch:
    """A choice on the page: its name in the link, its words, and its values; the first is shown at the start."""

    name: str
    title: Text
    choices: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that a drawn picture's page shows; without rows it says *why_empty*."""

    name: str
    title: Text
    caption: tuple[Text, ...]
    svg: Markup
    columns: tuple[Text, ...]
    rows: tuple[Row, ...]
    why_empty: Text
    keys: tuple[Key, ...] = ()
    notes: tuple[Text, ...] = ()
    switches: tuple[Switch, ...] = ()
    left_out: Text = EMPTY
    thumb: Markup = field(default=Markup(""))
    build: Build = field(default_factory=Build)

    @property
    def unreviewed(self) -> Text:
        """Say how much of what the rows rest on nobody has reviewed."""
        return unreviewed(fact for row in self.rows for fact in row.facts)

    @property
    def waits(self) -> bool:
        """Tell whether some row rests on candidates only."""
        return any(row.waits for row in self.rows)

    @property
    def entities(self) -> frozenset[str]:
        """Return the entities that the table names."""
        cells = [cell for row in self.rows for cell in row.cells]
        return frozenset({cell.entity for cell in cells} | {name for cell in cells for name, _ in cell.names}) - {""}


def named(label: str, entity: str) -> Cell:
    """Return a cell that names one entity."""
    return Cell(same(label), entity)


def several(names: Iterable[tuple[str, str]]) -> Cell:
    """Return a cell that names several entities, given as pairs of identifier and label, by their labels."""
    found = tuple(sorted(names, key=lambda pair: (danish_key(pair[1]), pair[0])))
    return Cell(same(", ".join(label for _, label in found)), names=found)


def figure(number: float | Decimal, words: Text | None = None) -> Cell:
    """Return a cell with a number; *words* stand for it where the number alone does not read well."""
    text = f"{number:g}" if isinstance(number, float) else str(number)
    return Cell(words or same(text), sort=text)


def row(key: str, cells: Iterable[Cell], facts: Iterable[Fact]) -> Row:
    """Return a row that rests on *facts*: with each of their lines once, oldest document first."""
    found = list(facts)
    every = sorted({place for fact in found for place in fact.places}, reverse=True)
    places = {(place.document, place.line, place.line_to): place for place in every}
    claims = sorted({claim for fact in found for claim in fact.claims})
    return Row(key, tuple(cells), tuple(sorted(places.values())), " ".join(claims), reviews_of(found))

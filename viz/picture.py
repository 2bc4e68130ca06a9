"""A picture before it is drawn: items in columns and groups, links that are facts, and what the caption says."""

from __future__ import annotations

from dataclasses import dataclass, field

from viz.graph import Build, Fact, Place, Thing
from viz.text import EMPTY, Text


@dataclass(frozen=True, slots=True)
class Group:
    """A named part of a column, in which related items stand together."""

    key: str
    title: Text


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the picture, read from left to right, with its groups from top to bottom."""

    title: Text
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A thing's place in a picture: column and group, and a *mark* (``falls``, ``weakened``, ``centre``)."""

    thing: Thing
    column: int
    group: str
    mark: str = ""

    @property
    def id(self) -> str:
        """Return the thing's local name."""
        return self.thing.id


@dataclass(frozen=True, slots=True)
class Link:
    """A fact as a line from *source* (left) to *target*; *weight* is 0 to 1 and becomes the line's width."""

    source: str
    target: str
    fact: Fact
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """All that a page shows.

    *caption* are sentences made from the data; *why_empty* says why nothing is shown
    where there are no items; *left_out* says what a large picture had to leave out; *steps*
    lets the reader choose how many columns away from the first one to see (0: no such choice).
    """

    view: str
    title: Text
    caption: tuple[Text, ...]
    columns: tuple[Column, ...]
    items: tuple[Item, ...]
    links: tuple[Link, ...]
    documents: dict[str, Place] = field(default_factory=dict)
    build: Build = field(default_factory=Build)
    names: dict[str, Thing] = field(default_factory=dict)
    why_empty: Text = EMPTY
    left_out: Text = EMPTY
    marks: tuple[tuple[str, Text], ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    steps: int = 0

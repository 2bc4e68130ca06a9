"""A graph on its way into a file: nodes and edges with their columns, for every format alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

Columns = tuple[tuple[str, str], ...]
"""The names of columns, each with the type of its values: string, long or double."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML document may hold (XML 1.0, section 2.2)."""


@dataclass(frozen=True, slots=True)
class Node:
    """A node: its *values* by column, and the colour (``#rrggbb``) and place it is drawn with, where it is."""

    id: str
    label: str
    values: Mapping[str, str]
    colour: str = ""
    place: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A directed edge: its *values* by column, how much it weighs, and its period as ISO dates of any precision."""

    source: str
    target: str
    label: str
    values: Mapping[str, str]
    weight: str = "1"
    period: tuple[str, str] = ("", "")
    colour: str = ""


@dataclass(frozen=True, slots=True)
class GraphFile:
    """A directed graph with a name (an identifier) and a title; the order of nodes and edges is the file's."""

    name: str
    title: str
    node_columns: Columns
    edge_columns: Columns
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)


def clean(text: str) -> str:
    """Return *text* without the characters that XML forbids."""
    return _FORBIDDEN.sub("", text)


def cleaned(values: Mapping[str, str]) -> dict[str, str]:
    """Return the values that say something, without the characters that XML forbids."""
    return {name: clean(value) for name, value in values.items() if value}

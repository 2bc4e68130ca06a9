"""What pictures are drawn from: the reading of the graph, and three small queries that only pictures need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from queries.engines import Engine
from viz.graph import Reading
from viz.pictures.asking import Rows


@dataclass(frozen=True, slots=True)
class Parent:
    """A dated parent: from and to are ISO dates, empty where open."""

    name: str
    start: str
    end: str

    def holds(self, day: str) -> bool:
        """Tell whether the parent is one on *day*."""
        return self.start <= day and (not self.end or day <= self.end)


@dataclass(frozen=True, slots=True)
class Source:
    """The graph as pictures need it.

    *regions* are the dated regions of each municipality; *peers* the roles for which lived experience is a
    qualification; *spans* the first and last date of each pool; *differing* pairs of claims that say different things,
    each with whether they contradict each other.
    """

    reading: Reading
    regions: Mapping[str, tuple[Parent, ...]] = field(default_factory=dict)
    peers: frozenset[str] = frozenset()
    spans: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    differing: Mapping[tuple[str, str], bool] = field(default_factory=dict)


def read_source(engine: Engine, reading: Reading) -> Source:
    """Read what pictures need beside *reading*."""
    ask = Rows(engine, "pictures")
    regions: dict[str, list[Parent]] = defaultdict(list)
    for row in ask("regions"):
        regions[row["municipality"]].append(Parent(row["region"], row["start"], row["end"]))
    differing: dict[tuple[str, str], bool] = {}
    for row in ask("differing"):
        pair = (row["claim"], row["other"])
        differing[pair] = differing.get(pair, False) or row["how"] == "contradicts"
    return Source(
        reading=reading,
        regions={name: tuple(sorted(found, key=lambda one: one.start)) for name, found in sorted(regions.items())},
        peers=frozenset(row["role"] for row in ask("peers")),
        spans={row["pool"]: (row["start"], row["end"]) for row in ask("pools")},
        differing=differing,
    )

"""What pictures are drawn from: the reading of the graph, and what only pictures need beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from ontology.periods import holds
from queries.answers import Asker, answer
from queries.engines import Engine
from queries.labels import local_name
from viz.graph import Reading
from viz.graph.asking import Rows


@dataclass(frozen=True, slots=True)
class Parent:
    """A dated parent: from and to are ISO dates, empty where open."""

    name: str
    start: str
    end: str

    def holds(self, day: str) -> bool:
        """Tell whether the parent is one on *day*."""
        return holds(self.start, self.end, day)


@dataclass(frozen=True, slots=True)
class Source:
    """The graph as pictures need it.

    *regions* are the dated regions of each municipality; *parents* what a thing lies in, belongs to or is run by;
    *peers* the role assignments and the denying claims that the question ``peer-coverage`` finds in a municipality.
    """

    reading: Reading
    regions: Mapping[str, tuple[Parent, ...]] = field(default_factory=dict)
    parents: Mapping[str, frozenset[str]] = field(default_factory=dict)
    peers: Mapping[str, frozenset[str]] = field(default_factory=dict)


def read_source(engine: Engine, reading: Reading) -> Source:
    """Read what pictures need beside *reading*."""
    ask = Rows(engine, "pictures")
    regions: dict[str, list[Parent]] = defaultdict(list)
    for row in ask("regions"):
        regions[row["municipality"]].append(Parent(row["region"], row["start"], row["end"]))
    parents: dict[str, set[str]] = defaultdict(set)
    for row in ask("parents"):
        parents[row["thing"]].add(row["parent"])
    return Source(
        reading=reading,
        regions={name: tuple(sorted(found, key=lambda one: one.start)) for name, found in sorted(regions.items())},
        parents={name: frozenset(found) for name, found in sorted(parents.items())},
        peers=_peers(engine),
    )


def _peers(engine: Engine) -> dict[str, frozenset[str]]:
    """Return what the question finds, candidates too: the map and the question share one rule."""
    found: dict[str, set[str]] = defaultdict(set)
    for record in answer(Asker(engine, layer="all", sources=False), "peer-coverage").records():
        nodes = f"{record['known'] or ''} {record['denied'] or ''}".split()
        found[local_name(str(record["municipality"]))].update(map(local_name, nodes))
    return {name: frozenset(nodes) for name, nodes in sorted(found.items())}

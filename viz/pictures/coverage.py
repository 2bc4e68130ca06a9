"""What is known of each municipality: how much sources place there, and whether they said none or were never read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viz.graph import Fact
from viz.pictures.source import Source
from viz.reviewed import waits

_DEEPEST = 6
"""Steps upwards from a unit to the municipality that runs it; organisations are not nested deeper."""


@dataclass(frozen=True, slots=True)
class Known:
    """What sources say of one municipality by one measure.

    *things* are what is counted, *facts* why, or what else is said of it; *denied* tells that a source says there is
    none; *read* that any source speaks of the municipality at all.
    """

    things: tuple[str, ...]
    facts: tuple[Fact, ...]
    denied: bool
    read: bool

    @property
    def waits(self) -> bool:
        """Tell whether what is counted is counted by candidates alone."""
        return bool(self.things) and waits(self.facts)

    @property
    def state(self) -> str:
        """Return ``some``, ``none`` (a source says so), ``silent`` (read, not named) or ``unread``."""
        if self.things:
            return "some"
        return "none" if self.denied else "silent" if self.read else "unread"


def measures(source: Source, names: list[str]) -> dict[str, dict[str, Known]]:
    """Return by measure what is known of each of the municipalities *names*.

    ``initiatives``: projects, services and courses that lie in the municipality, or that it runs, pays for or takes
    part in. ``peers``: what the question ``peer-coverage`` counts there, organisations with a role that needs lived
    experience.
    """
    wanted = set(names)
    homes = _homes(source, wanted)
    read = _spoken_of(source, wanted, homes)
    taking_part, denied = _initiatives(source, wanted, homes), _denied(source)
    peers = _peers(source)
    return {
        "initiatives": {name: _known(taking_part[name], (), read[name]) for name in names},
        "peers": {name: _known(peers[name], denied[name], read[name]) for name in names},
    }


def _known(found: Mapping[str, list[Fact]], denied: Sequence[Fact], read: Sequence[Fact]) -> Known:
    """Return what is known; where nothing is counted, the facts are those that say so, or that speak of it at all."""
    facts = tuple(fact for name in sorted(found) for fact in found[name])
    return Known(tuple(sorted(found)), facts or tuple(denied) or tuple(read), bool(denied), bool(read))


def _homes(source: Source, wanted: set[str]) -> dict[str, set[str]]:
    """Return the municipalities of everything: where it lies, and whose it or what it belongs to is."""
    homes: dict[str, set[str]] = {}
    for name in {*source.parents, *wanted}:
        seen, new = {name}, {name}
        for _ in range(_DEEPEST):
            new = {above for one in new - wanted for above in source.parents.get(one, ())} - seen
            seen |= new
        homes[name] = seen & wanted
    return homes


def _spoken_of(source: Source, wanted: set[str], homes: Mapping[str, set[str]]) -> dict[str, list[Fact]]:
    """Return the facts that name each municipality, or what is at home in it, at either end; the denied ones too.

    The same meaning as in the question ``silence-map``: a register may tell where a unit lies that a source speaks of.
    """
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in source.reading.facts:
        ends = {fact.subject, fact.object}
        for name in ends & wanted | {home for end in ends for home in homes.get(end, ())}:
            found[name].append(fact)
    return found


_PARTS = ("locatedIn", "runBy", "partner", "fundedBy", "agreementParty")
_COUNTED = frozenset({"Project", "Service", "Education"})


def _initiatives(source: Source, wanted: set[str], homes: Mapping[str, set[str]]) -> dict[str, dict[str, list[Fact]]]:
    found: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in source.reading.of(*_PARTS):
        if source.reading.thing(fact.subject).cls in _COUNTED:
            for name in homes.get(fact.object, set()) | ({fact.object} & wanted):
                found[name][fact.subject].append(fact)
    return found


def _peers(source: Source) -> dict[str, dict[str, list[Fact]]]:
    found: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    by_id = {fact.id: fact for fact in source.reading.of("hasRole")}
    for name, nodes in source.peers.items():
        for fact in (by_id[node] for node in sorted(nodes & by_id.keys())):
            found[name][fact.subject].append(fact)
    return found


def _denied(source: Source) -> dict[str, list[Fact]]:
    """Return the facts that deny a peer role in each municipality."""
    denied = [fact for fact in source.reading.facts if fact.negated and fact.predicate == "hasRole"]
    return defaultdict(list) | {
        name: [fact for fact in denied if nodes.intersection(fact.claims)] for name, nodes in source.peers.items()
    }

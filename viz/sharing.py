"""Who shares what: the participants of initiatives, and what goes across sectors; one rule for all pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from viz.graph import Fact, Reading


@dataclass(frozen=True, slots=True)
class Crossing:
    """What goes across sectors, with the two sectors or more of those who take part.

    *initiatives* have partners; *agreements* have parties only, and the questions on partnerships leave them out.
    """

    initiatives: Mapping[str, frozenset[str]]
    agreements: Mapping[str, frozenset[str]]

    @property
    def every(self) -> Mapping[str, frozenset[str]]:
        """Return initiatives and agreements together."""
        return {**self.initiatives, **self.agreements}


def participants(reading: Reading) -> dict[str, list[Fact]]:
    """Return for each initiative that has partners the facts that name them and those who run it.

    The same meaning as in the questions on partnerships: an initiative without a partner is nobody's partnership.
    """
    return _with_those_who_run(reading, "partner")


def crossing_sectors(reading: Reading) -> Crossing:
    """Return what goes across sectors; a participant of no known sector does not count."""
    shared, agreed = participants(reading), _with_those_who_run(reading, "agreementParty")
    only_agreed = {name: facts for name, facts in agreed.items() if name not in shared}
    return Crossing(_across(reading, shared), _across(reading, only_agreed))


def _with_those_who_run(reading: Reading, predicate: str) -> dict[str, list[Fact]]:
    named = reading.of(predicate)
    subjects = {fact.subject for fact in named}
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in (*named, *(fact for fact in reading.of("runBy") if fact.subject in subjects)):
        found[fact.subject].append(fact)
    return dict(sorted(found.items()))


def _across(reading: Reading, taking_part: Mapping[str, Iterable[Fact]]) -> dict[str, frozenset[str]]:
    sectors = {
        name: frozenset(reading.thing(fact.object).sector for fact in facts) - {""}
        for name, facts in taking_part.items()
    }
    return {name: found for name, found in sectors.items() if len(found) > 1}

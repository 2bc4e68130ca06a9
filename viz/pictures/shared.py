"""Initiatives that several organisations share: who takes part in each, as partner or by running it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from viz.graph import Fact, Reading


@dataclass(frozen=True, slots=True)
class Shared:
    """What two parties share: the initiatives, and the facts by which both take part."""

    initiatives: tuple[str, ...]
    facts: tuple[Fact, ...]


def participants(reading: Reading) -> dict[str, list[Fact]]:
    """Return for each initiative that has partners the facts that name them and those who run it.

    The same meaning as in the questions on partnerships: an initiative without a partner is nobody's partnership.
    """
    partners = reading.of("partner")
    named = {fact.subject for fact in partners}
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in (*partners, *(fact for fact in reading.of("runBy") if fact.subject in named)):
        found[fact.subject].append(fact)
    return dict(sorted(found.items()))


def pairs(taking_part: Mapping[str, Iterable[Fact]], kind_of: Mapping[str, str]) -> dict[tuple[str, str], Shared]:
    """Return what each pair of kinds shares, each pair sorted; *kind_of* maps an organisation to its kind.

    The same kind twice means two different organisations of that kind.
    """
    initiatives: dict[tuple[str, str], set[str]] = defaultdict(set)
    facts: dict[tuple[str, str], dict[str, Fact]] = defaultdict(dict)
    for name, members in taking_part.items():
        known = [fact for fact in members if fact.object in kind_of]
        for one, other in combinations(known, 2):
            if one.object != other.object:
                first, second = sorted((kind_of[one.object], kind_of[other.object]))
                initiatives[first, second].add(name)
                facts[first, second] |= {fact.claims[0]: fact for fact in (one, other)}
    return {
        pair: Shared(tuple(sorted(found)), tuple(fact for _, fact in sorted(facts[pair].items())))
        for pair, found in sorted(initiatives.items())
    }

"""What pairs of organisations, or of their kinds, share: the initiatives that both take part in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from viz.graph import Fact


@dataclass(frozen=True, slots=True)
class Shared:
    """What two parties share: the initiatives, and the facts by which both take part.

    *waiting* are the initiatives that they would not share without candidates.
    """

    initiatives: tuple[str, ...]
    facts: tuple[Fact, ...]
    waiting: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Tell whether they would share nothing without candidates."""
        return len(self.waiting) == len(self.initiatives)


def pairs(taking_part: Mapping[str, Iterable[Fact]], kind_of: Mapping[str, str]) -> dict[tuple[str, str], Shared]:
    """Return what each pair of kinds shares, each pair sorted; *kind_of* maps an organisation to its kind.

    The same kind twice means two different organisations of that kind.
    """
    initiatives: dict[tuple[str, str], set[str]] = defaultdict(set)
    sure: dict[tuple[str, str], set[str]] = defaultdict(set)
    facts: dict[tuple[str, str], dict[str, Fact]] = defaultdict(dict)
    for name, members in taking_part.items():
        known = [fact for fact in members if fact.object in kind_of]
        for one, other in combinations(known, 2):
            if one.object != other.object:
                first, second = sorted((kind_of[one.object], kind_of[other.object]))
                initiatives[first, second].add(name)
                if one.review == other.review == "accepted":
                    sure[first, second].add(name)
                facts[first, second] |= {fact.claims[0]: fact for fact in (one, other)}
    return {
        pair: Shared(
            tuple(sorted(found)),
            tuple(fact for _, fact in sorted(facts[pair].items())),
            tuple(sorted(found - sure[pair])),
        )
        for pair, found in sorted(initiatives.items())
    }

"""Proposes that two entities are the same because their names are alike; a person decides, nothing is merged here.

Names are compared only where they share one of their rarest words (:mod:`ingest.resolution.nearest`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from ingest.resolution.blocks import difference
from ingest.resolution.nearest import Nearest
from ontology.predicates import INITIATIVES
from ontology.spelling import spelling_key

THRESHOLD = 86.0
"""The likeness (0 to 100) from which two names are proposed: found by reading the proposals of the five documents."""

LIKE_TYPES: tuple[frozenset[str], ...] = (
    INITIATIVES,
    frozenset({"Unit", "Centre", "RegionalPsychiatry"}),
    frozenset({"Unit", "Facility"}),
    frozenset({"Facility", "Service"}),
    frozenset({"Association", "Foundation", "SocialEnterprise", "Company"}),
    frozenset({"Forum", "Association"}),
    frozenset({"Forum", "Unit"}),
)
"""Types that readers take for one another; a hospital's centre is never proposed for a municipality's facility."""
_PLACE = re.compile(r"\s+(?:i|på|ved)\s+[A-ZÆØÅ].*$")
_NEVER = frozenset({"LegalProvision", "Role", "TargetGroup", "Recommendation", "Proposal", "Municipality", "Region"})
"""Types whose names say all there is: two of them that are written differently are two."""


@dataclass(frozen=True, slots=True)
class Named:
    """An entity with its names: its local name, type, the names (the first is its own), and how often it is used."""

    entity: str
    type: str
    names: tuple[str, ...]
    uses: int = 0
    registered: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two entities that may be the same: *one* would be merged into *other*; *score* is 0 to 100, *why* in words."""

    one: str
    other: str
    score: float
    why: str
    uses: int = 0


def propose(
    entities: Iterable[Named],
    apart: Collection[frozenset[str]] = (),
    places: Collection[str] = (),
    threshold: float = THRESHOLD,
) -> list[Proposal]:
    """Return the proposals, the likest first; pairs in *apart* were judged already and stay silent.

    An entity is proposed to be merged into the one that a register describes, or else the one used more often.
    *places* are names of places in lower case (the registers' municipalities), beside those of the blocks.
    """
    best: dict[frozenset[str], Proposal] = {}
    for one, other, score, names in _alike(entities, threshold):
        pair = frozenset((one.entity, other.entity))
        if pair in apart or (pair in best and best[pair].score >= score) or difference(*names, places):
            continue
        best[pair] = _proposal(one, other, score, names)
    return sorted(best.values(), key=lambda p: (-p.score, p.one, p.other))


def _alike(entities: Iterable[Named], threshold: float) -> Iterator[tuple[Named, Named, float, tuple[str, str]]]:
    """Yield each pair of entities of like type with names alike, how alike, and which names; a pair may come twice.

    Two entities that registers describe are known to be two.
    """
    known = sorted((entity for entity in entities if entity.type not in _NEVER), key=lambda entity: entity.entity)
    rows = [(entity, name) for entity in known for name in entity.names]
    index = Nearest([name for _, name in rows])
    for one, name in rows:
        if one.registered:
            continue
        for place in index.near(name):
            other, other_name = rows[place]
            if one.entity == other.entity or not _like(one.type, other.type):
                continue
            score = likeness(*_without_shared_place(name, other_name))
            if score >= threshold:
                yield one, other, score, (name, other_name)


def _without_shared_place(one: str, other: str) -> tuple[str, str]:
    """Return the spelling keys to compare: two offices of one region are not alike because both name the region."""
    heads = [_PLACE.sub("", name) for name in (one, other)]
    both = all(head and head != name for head, name in zip(heads, (one, other), strict=True))
    first, second = heads if both else (one, other)
    return spelling_key(first), spelling_key(second)


def _like(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in LIKE_TYPES)


def likeness(key: str, other: str) -> float:
    """Return how alike two spelling keys are, 0 to 100: words in any order, or one's words among the other's."""
    from rapidfuzz import fuzz  # here: a build that proposes nothing needs no rapidfuzz

    among = 0.95 * fuzz.token_set_ratio(key, other) if min(len(key), len(other)) >= 8 and " " in key + other else 0.0
    return round(max(fuzz.token_sort_ratio(key, other), among), 1)


def _proposal(one: Named, other: Named, score: float, names: tuple[str, str]) -> Proposal:
    into_one = (one.registered, one.uses, other.entity) > (other.registered, other.uses, one.entity)
    winner, loser = (one, other) if into_one else (other, one)
    shown = names[::-1] if into_one else names
    types = "" if one.type == other.type else f"; one is {loser.type}, the other {winner.type}"
    why = f'"{shown[0]}" and "{shown[1]}" are {score:g} % alike{_in_which_way(*names)}{types}'
    return Proposal(loser.entity, winner.entity, score, why, one.uses + other.uses)


def _in_which_way(one: str, other: str) -> str:
    if spelling_key(one) == spelling_key(other):
        return ": the same name" if one == other else ": the same name but for its spelling"
    here, there = set(spelling_key(one).split()), set(spelling_key(other).split())
    if here == there:
        return ": the same words in another order"
    if here < there or there < here:
        return f": one has also the words {', '.join(sorted(here ^ there))}"
    apart = [", ".join(sorted(words)) for words in (here - there, there - here)]
    return f": they differ in {apart[0]} and {apart[1]}"

"""Where sources differ on a count, an amount or a date: both claims stay, are linked, and are reported.

Two claims can contradict each other only when they are about the same thing at the same time; what differs because time
went by is told too, as a change and not as a contradiction. A source's own defects are listed with the repair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise

from ingest.building.said import Said, in_words
from ontology.records import Claim, Finding
from ontology.terms import PG, Triple

_FEW = 12
"""Statements about one thing that are all compared with each other; a thousand would give half a million pairs."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """When two claims of a predicate are about the same (*same*: qualifiers; *with_object*), and what is compared.

    *value* is a qualifier's name, or empty for the object itself. *when* are the qualifiers that tell the time: claims
    whose times differ do not contradict each other. A claim that is silent holds at its document's date. *changes* says
    that another value at another time is a change worth telling (a head count), and not just another thing (a grant).
    """

    predicate: str
    what: str
    value: str
    same: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    with_object: bool = True
    changes: bool = False


COMPARISONS: tuple[Comparison, ...] = (
    Comparison("hasRole", "the count", "count", ("terms", "hours_week"), ("as_of",), changes=True),
    Comparison("hasRole", "the weekly hours", "hours_week", ("terms",), ("as_of",), changes=True),
    Comparison("fundedBy", "the amount", "amount_dkk", ("status", "recurring", "per", "kind"), ("start", "end")),
    Comparison("poolAmount", "the size of the pool", "amount_dkk", ("finance_code",), ("start", "end"), False),
    Comparison("startedOn", "the start", "", with_object=False),
    Comparison("endedOn", "the end", "", with_object=False),
    Comparison("capacity", "the capacity", "", ("unit",), ("as_of",), False, changes=True),
    Comparison("proposes", "the amount", "amount_dkk", ("recurring",), ("year",)),
    Comparison("targetGroup", "the lowest age", "age_min"),
    Comparison("targetGroup", "the highest age", "age_max"),
)
"""What is compared, predicate by predicate."""


@dataclass(frozen=True, slots=True)
class DifferingClaims:
    """Two claims that differ: what in, the values, and whether their times differ too (then it is a change)."""

    one: Said
    other: Said
    what: str
    values: tuple[str, str]
    over_time: bool

    @property
    def triple(self) -> Triple:
        """Return the link between the two claims; the property is symmetric and written once."""
        first, second = sorted((self.one.node, self.other.node))
        return first, PG.differsFrom if self.over_time else PG.contradicts, second

    def finding(self) -> Finding:
        """Return the difference as a finding that names both places."""
        places = [f"{said.document}:{said.line}" for said in (self.one, self.other)]
        told = [f"{value} ({place})" for value, place in zip(self.values, places, strict=True)]
        one = self.one
        about = f"{one.predicate} {one.value}: " if one.names else f"{one.predicate}: "
        if self.over_time:
            message = f"{about}{self.what} changed over time: {told[0]}, {told[1]}."
            return Finding("PG622", one.label, message, places[0], "info")
        message = f"{about}sources differ on {self.what}: {told[0]}, {told[1]}; both stay."
        return Finding("PG621", one.label, message, places[0], "warning")


def differing_claims(said: Iterable[Said], dates: Mapping[str, str]) -> Iterator[DifferingClaims]:
    """Yield every two claims that differ, in a fixed order; rejected claims are left out.

    *dates* holds each document's date by its slug.
    """
    by_predicate: dict[str, list[Said]] = defaultdict(list)
    for one in said:
        if one.status != "rejected":
            by_predicate[one.predicate].append(one)
    for comparison in COMPARISONS:
        facts = [one for one in by_predicate[comparison.predicate] if one.is_fact]
        for group in _groups(comparison, facts).values():
            yield from _compare(comparison, group, dates)
    for both in _asserted_and_denied(one for told in by_predicate.values() for one in told):
        yield from _denials(both)


def defects(claims: Iterable[Claim]) -> Iterator[Finding]:
    """Yield a finding for each claim whose source has a defect, with the value that was written down instead."""
    for claim in claims:
        defect = claim.qualifier("defect")
        if defect:
            place = f"{claim.evidence.document}:{claim.evidence.line}"
            message = f"{claim.predicate}: {defect}; recorded as {_recorded(claim)}."
            yield Finding("PG623", claim.subject.label, message, place, "info")


def _recorded(claim: Claim) -> str:
    qualifiers = [f"{name} {in_words(value)}" for name, value in claim.qualifiers if name != "defect"]
    return ", ".join([claim.object.label, *qualifiers])


def _groups(comparison: Comparison, said: Iterable[Said]) -> Mapping[tuple[str, ...], list[Said]]:
    groups: dict[tuple[str, ...], list[Said]] = defaultdict(list)
    for one in said:
        if _value(comparison, one):
            about = one.object if comparison.with_object else ""
            groups[one.subject, about, *(one.qualifiers.get(name, "") for name in comparison.same)].append(one)
    return groups


def _compare(comparison: Comparison, group: list[Said], dates: Mapping[str, str]) -> Iterator[DifferingClaims]:
    """Compare one claim of each value and time with the others: two hundred that agree are one.

    Of many, each is compared with the next only; what changed over time always is.
    """
    distinct: dict[tuple[tuple[str, ...], str], Said] = {}
    for said in sorted(group, key=_place):
        distinct.setdefault((_times(comparison, said, dates), _value(comparison, said)), said)
    told = sorted(distinct)
    for one, other in combinations(told, 2) if len(told) <= _FEW else pairwise(told):
        if _same_time(one, other) and not _agree(one[1], other[1]):
            yield DifferingClaims(distinct[one], distinct[other], comparison.what, (one[1], other[1]), over_time=False)
    for one, other in pairwise(told) if comparison.changes else ():
        if not _same_time(one, other) and not _agree(one[1], other[1]):
            yield DifferingClaims(distinct[one], distinct[other], comparison.what, (one[1], other[1]), over_time=True)


def _same_time(one: tuple[tuple[str, ...], str], other: tuple[tuple[str, ...], str]) -> bool:
    return all(map(_agree, one[0], other[0]))


def _times(comparison: Comparison, said: Said, dates: Mapping[str, str]) -> tuple[str, ...]:
    told = tuple(said.qualifiers.get(name, "") for name in comparison.when)
    return told if any(told) else (dates.get(said.document, ""),) * len(told)


def _asserted_and_denied(said: Iterable[Said]) -> Iterator[list[Said]]:
    groups: dict[tuple[str, str, str], list[Said]] = defaultdict(list)
    for one in said:
        groups[one.subject, one.predicate, one.object].append(one)
    for group in groups.values():
        if len({one.negated for one in group}) == 2:
            yield sorted(group, key=_place)


def _denials(group: list[Said]) -> Iterator[DifferingClaims]:
    said = next(one for one in group if not one.negated)
    denied = next(one for one in group if one.negated)
    over_time = said.qualifiers.get("as_of") != denied.qualifiers.get("as_of")
    yield DifferingClaims(said, denied, "whether it is so", ("yes", "no"), over_time=over_time)


def _value(comparison: Comparison, said: Said) -> str:
    return said.qualifiers.get(comparison.value, "") if comparison.value else said.value


def _agree(one: str, other: str) -> bool:
    """Tell whether two values may both be right: equal, one not told, or one a less exact date (2012 and 2012-05)."""
    short, long = sorted((one, other), key=len)
    return one == other or not short or (len(short) >= 4 and long.startswith(short + "-"))


def _place(said: Said) -> tuple[str, int, str]:
    return said.place

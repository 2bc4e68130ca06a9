"""What registers say, as facts without a document: dated parents, codes, dates, and the sizes of pools."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from viz.graph import Fact, Reading

Row = Mapping[str, str]
Ask = Callable[[str], Iterable[Row]]

_LITERAL = frozenset({"identifier", "title", "startedOn", "endedOn", "ageMin", "ageMax", "budgetYear", "poolAmount"})
_RENAMED = {"administeredBy": "poolOf"}
"""Properties whose claims go by another name."""
_DESCRIBING = ("proposes", "recommends", "targetGroup")
_PLAIN_PARENT = frozenset({"partOf", "within"})
"""Relations that a dated parent says better."""


def register_facts(reading: Reading, ask: Ask) -> Iterator[Fact]:
    """Yield the facts that *ask* finds in the registers, without those that a claim already states."""
    owners = reading.owners
    said = {(fact.subject, fact.predicate, fact.object) for fact in reading.facts}
    dated = [_dated(row) for row in ask("dated")]
    parents = {(fact.subject, fact.object) for fact in dated}
    yield from (fact for fact in dated if (fact.subject, fact.predicate, fact.object) not in said)
    for row in ask("registers"):
        fact = _plain(row, owners)
        if fact.predicate in _PLAIN_PARENT and (fact.subject, fact.object) in parents:
            continue
        if (fact.subject, fact.predicate, fact.object) not in said:
            yield fact
    behind = _behind(reading)
    for row in ask("more"):
        fact = _plain(row, owners)
        yield _resting_on(fact, behind.get(fact.subject, ()))


def _plain(row: Row, owners: Mapping[str, str]) -> Fact:
    predicate = _RENAMED.get(row["p"], row["p"])
    ends = (owners.get(row[end], row[end]) for end in "so")
    return Fact("", next(ends), predicate, next(ends), literal=predicate in _LITERAL)


def _behind(reading: Reading) -> dict[str, list[Fact]]:
    """Return by proposal, recommendation or target group the facts that told of it, and so of what it is like."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in reading.of(*_DESCRIBING):
        found[fact.object].append(fact)
    return found


def _resting_on(fact: Fact, behind: Sequence[Fact]) -> Fact:
    """Return a fact with the claims and places of the facts *behind* it: no register says it."""
    review = min((one.review for one in behind), default="")  # accepted stands before candidate
    known = [one for one in behind if one.review == review]
    claims = tuple(sorted({claim for one in known for claim in one.claims}))
    places = tuple(sorted({place for one in known for place in one.places}))
    return replace(fact, review=review, claims=claims, places=places) if known else fact


def _dated(row: Row) -> Fact:
    qualifiers = {name: (row[key],) for key, name in (("start", "periodStart"), ("end", "periodEnd")) if row[key]}
    if row["kind"] == "poolAmount":
        qualifiers["amount"] = (row["o"],)
    literal = row["kind"] in _LITERAL
    return Fact(row["node"], row["s"], row["kind"], row["o"], literal=literal, qualifiers=qualifiers)

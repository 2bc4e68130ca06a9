"""What registers say, as facts without a document: dated parents, codes, dates, and the sizes of pools."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from viz.graph import Fact, Reading

Row = Mapping[str, str]
Ask = Callable[[str], Iterable[Row]]

_LITERAL = frozenset({"identifier", "title", "startedOn", "endedOn", "ageMin", "ageMax", "budgetYear", "poolAmount"})
_RENAMED = {"administeredBy": "poolOf"}
"""Properties whose claims go by another name."""
_PLAIN_PARENT = frozenset({"partOf", "within"})
"""Relations that a dated parent says better."""


def register_facts(reading: Reading, ask: Ask) -> Iterator[Fact]:
    """Yield the facts that *ask* finds in the registers, without those that a claim already states."""
    owners = reading.owners
    said = {(fact.subject, fact.predicate, fact.object) for fact in reading.facts}
    dated = [_dated(row) for row in ask("dated")]
    parents = {(fact.subject, fact.object) for fact in dated}
    yield from (fact for fact in dated if (fact.subject, fact.predicate, fact.object) not in said)
    for row in (*ask("registers"), *ask("more")):
        subject, aim = owners.get(row["s"], row["s"]), owners.get(row["o"], row["o"])
        predicate = _RENAMED.get(row["p"], row["p"])
        if predicate in _PLAIN_PARENT and (subject, aim) in parents:
            continue
        if (subject, predicate, aim) not in said:
            yield Fact("", subject, predicate, aim, literal=predicate in _LITERAL)


def _dated(row: Row) -> Fact:
    qualifiers = {name: (row[key],) for key, name in (("start", "periodStart"), ("end", "periodEnd")) if row[key]}
    if row["kind"] == "poolAmount":
        qualifiers["amount"] = (row["o"],)
    literal = row["kind"] in _LITERAL
    return Fact(row["node"], row["s"], row["kind"], row["o"], literal=literal, qualifiers=qualifiers)

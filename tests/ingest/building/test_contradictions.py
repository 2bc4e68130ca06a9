"""Sources that differ stay both, are linked once, and are told apart from what changed with time."""

from __future__ import annotations

from typing import Any

import pytest
from factory import a_claim

from ingest.building.contradictions import COMPARISONS, DifferingClaims, defects, differing_claims
from ingest.building.said import said
from ontology.identifiers import entity_name
from ontology.literals import plain
from ontology.predicates import PREDICATES
from ontology.records import Claim
from ontology.terms import ID, PG, Term
from ontology.triples import Statement

DATES = {"minutes-2020": "2020-03-01", "report-2021": "2021", "annex-2020": "2020"}


def stated(claim: Claim) -> Statement:
    def term(type_: str, label: str) -> Term:
        return plain(label) if type_ in {"Date", "Number", "Money"} else ID[entity_name(type_, label)]

    subject = term(claim.subject.type, claim.subject.label)
    return Statement(claim, subject, term(claim.object.type, claim.object.label))


def found(*claims: Claim) -> list[DifferingClaims]:
    return list(differing_claims((said(stated(claim)) for claim in claims), DATES))


def mentors(count: Any, **given: Any) -> Claim:
    return a_claim("Unit: Enheden", "hasRole", "Role: recoverymentor", count=count, **given)


def money(amount: int, document: str = "minutes-2020", **given: Any) -> Claim:
    return a_claim("Project: Havnen", "fundedBy", "FundingPool: Puljen", document=document, amount_dkk=amount, **given)


def dated(predicate: str, date: str, document: str = "minutes-2020") -> Claim:
    return a_claim("Project: Havnen", predicate, f"Date: {date}", document=document)


@pytest.mark.parametrize(
    ("claims", "over_time"),
    [
        ([mentors(3, as_of=2017), mentors(5, as_of=2017, document="report-2021")], False),
        ([mentors(3), mentors(5, line=9)], False),
        ([mentors(3), mentors(5, document="annex-2020")], False),
        ([mentors(3), mentors(5, document="report-2021")], True),
        ([mentors(20, as_of="2016-01"), mentors(35, as_of=2017)], True),
        ([mentors((2, 3), as_of=2017), mentors(5, as_of=2017)], False),
        ([money(5, start=2020), money(6, "report-2021", start=2020)], False),
        ([dated("startedOn", "2012"), dated("startedOn", "2013", "report-2021")], False),
        ([dated("endedOn", "2012-05-01"), dated("endedOn", "2012-06", "report-2021")], False),
        (
            [
                a_claim("Facility: Huset", "capacity", "Number: 12", unit="places"),
                a_claim("Facility: Huset", "capacity", "Number: 16", unit="places", line=9),
            ],
            False,
        ),
        (
            [
                a_claim("FundingPool: Puljen", "poolAmount", "Money: 5", amount_dkk=5, start=2020),
                a_claim("FundingPool: Puljen", "poolAmount", "Money: 6", amount_dkk=6, start=2020),
            ],
            False,
        ),
        (
            [
                a_claim("Project: Havnen", "hasRole", "Role: peer"),
                a_claim("Project: Havnen", "hasRole", "Role: peer", negated=True, line=9),
            ],
            False,
        ),
    ],
)
def test_two_claims_differ(claims: list[Claim], over_time: bool) -> None:
    (difference,) = found(*claims)
    assert difference.over_time is over_time
    assert found(*claims[::-1])[0].triple == difference.triple
    assert difference.triple[1] == (PG.differsFrom if over_time else PG.contradicts)


@pytest.mark.parametrize(
    "claims",
    [
        [mentors(3), mentors(3, line=9)],
        [mentors(3, terms="volunteer"), mentors(5, terms="fleksjob")],
        [mentors(3), a_claim("Unit: Enheden", "hasRole", "Role: leder", count=1)],
        [mentors(3), mentors(5, line=9, review="rejected")],
        [money(5, status="requested"), money(3, status="granted")],
        [money(5, recurring="year"), money(15)],
        [money(5), money(5, "report-2021")],
        [money(5, start=2020), money(6, "report-2021", start=2021)],
        [dated("startedOn", "2012"), dated("startedOn", "2012-05", "report-2021")],
        [dated("startedOn", "2012"), dated("endedOn", "2013")],
        [
            a_claim("Facility: Huset", "capacity", "Number: 12", unit="places"),
            a_claim("Facility: Huset", "capacity", "Number: 16", unit="members"),
        ],
    ],
)
def test_claims_that_may_both_be_right(claims: list[Claim]) -> None:
    assert found(*claims) == []


def test_both_places_and_values_are_told() -> None:
    finding = found(money(5, line=3), money(6, line=44))[0].finding()
    assert finding.code == "PG621"
    assert "5 (minutes-2020:3), 6 (minutes-2020:44); both stay" in finding.message


def test_a_change_over_time_is_no_warning() -> None:
    finding = found(mentors(20, as_of=2016), mentors(35, as_of=2017))[0].finding()
    assert (finding.code, finding.severity) == ("PG622", "info")


def test_two_hundred_that_agree_are_one() -> None:
    assert len(found(*(mentors(3, line=n) for n in range(200)), mentors(5, line=300))) == 1


def test_a_thousand_values_are_not_half_a_million_pairs() -> None:
    assert len(found(*(mentors(n, line=n) for n in range(1, 1001)))) == 999
    assert len(found(*(mentors(n, as_of=1000 + n) for n in range(1, 1001)))) == 999


def test_a_defect_of_the_source_is_listed_with_the_repair() -> None:
    claim = a_claim("Project: Havnen", "endedOn", "Date: 2018-06-30", defect="31. juni findes ikke")
    (finding,) = defects([claim, mentors(3)])
    assert finding.message == "endedOn: 31. juni findes ikke; recorded as 2018-06-30."


def test_every_comparison_is_about_qualifiers_that_the_predicate_has() -> None:
    for comparison in COMPARISONS:
        named = {comparison.value, *comparison.same, *comparison.when} - {""}
        assert named <= set(PREDICATES[comparison.predicate].qualifiers)

"""A claim of which no fact could be made is refused, with the field that is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from factory import a_claim

from ontology.claim_check import LITERAL_FORMS, QUALIFIER_FORMS, check_claim
from ontology.errors import InputError
from ontology.predicates import LITERALS, PREDICATES
from ontology.records import Claim
from ontology.triples import Statement, claim_triples, fact_triples


def claim(predicate: str, object_: str, **qualifiers: Any) -> Claim:
    return a_claim("Project: Havnen", predicate, object_, **qualifiers)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (claim("capacity", "Number: ca. 24"), "'ca. 24' is no whole number"),
        (claim("capacity", "Number: femogtyve"), "no whole number"),
        (claim("capacity", "Number: 24-"), "no whole number"),
        (claim("capacity", "Number: ²"), "no whole number"),
        (claim("capacity", "Number: 24", unit="senge"), '"unit" is one of beds'),
        (claim("poolAmount", "Money: 5 mio."), "'5 mio.' is no amount in kroner"),
        (claim("poolAmount", "Money: NaN"), "no amount in kroner"),
        (claim("poolAmount", "Money: 5", finance_code="<x>"), '"finance_code" is an account'),
        (claim("startedOn", "Date: den 31. september 2021"), "is no ISO date"),
        (claim("startedOn", "Date: 2021-09-31"), "is no ISO date"),
        (claim("hasRole", "Facility: Kajen"), "hasRole has no object of the type Facility"),
        (claim("hasRole", "Role: guide", count="mange"), '"count" is a number, or two'),
        (claim("hasRole", "Role: guide", count=(3, 2)), '"count" is a number, or two'),
        (claim("hasRole", "Role: guide", count=()), '"count" is a number, or two'),
        (claim("hasRole", "Role: guide", count=(1, 2, 3)), '"count" is a number, or two'),
        (claim("hasRole", "Role: guide", count=-1), '"count" is a number, or two'),
        (claim("hasRole", "Role: guide", hours_week=float("inf")), '"hours_week" is a number, or two'),
        (claim("hasRole", "Role: guide", as_of="foråret"), '"as_of" is an ISO date'),
        (claim("hasRole", "Role: guide", terms=("volunteer", "gratis")), '"terms" is one or several of'),
        (claim("hasRole", "Role: guide", defect=7), '"defect" is a text'),
        (claim("fundedBy", "Foundation: Fonden", amount_dkk="mange penge"), '"amount_dkk" is a number'),
        (claim("fundedBy", "Foundation: Fonden", amount_dkk=float("nan")), '"amount_dkk" is a number'),
        (claim("fundedBy", "Foundation: Fonden", amount_dkk=10**400), '"amount_dkk" is a number'),
        (claim("capacity", f"Number: {'9' * 400}"), "no whole number"),
        (claim("fundedBy", "Foundation: Fonden", amount_dkk=True), '"amount_dkk" is a number'),
        (claim("fundedBy", "Foundation: Fonden", amount_dkk=(1, 2)), '"amount_dkk" is a number'),
        (claim("fundedBy", "Foundation: Fonden", status="måske"), '"status" is one of granted'),
        (claim("fundedBy", "Foundation: Fonden", kind="gave"), '"kind" is one of project'),
        (claim("fundedBy", "Foundation: Fonden", recurring="month"), '"recurring" is one of year'),
        (claim("proposes", "Proposal: Et hus", year="i år"), '"year" is a year'),
        (claim("targetGroup", "TargetGroup: unge", age_min="18 år"), '"age_min" is a number'),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_makes_no_fact_is_refused(wrong: Claim, told: str) -> None:
    with pytest.raises(InputError, match="here:1") as error:
        check_claim(wrong, "here:1")
    assert told in error.value.what


@pytest.mark.parametrize(
    "right",
    [
        claim("capacity", "Number: 24", unit="beds", as_of="2021"),
        claim("capacity", "Number: 24-30"),
        claim("poolAmount", "Money: 350000", amount_dkk=350000, finance_code="§ 15.75.59.10", start="2014"),
        claim("poolAmount", "Money: 12.5"),
        claim("startedOn", "Date: 2021-09", defect="31. september findes ikke"),
        claim("hasRole", "Role: guide", count=(2, 3), hours_week=7.5, terms=("volunteer", "fleksjob")),
        claim("fundedBy", "FundingPool: Puljen", amount_dkk=5, recurring="year", per="participant", status="granted"),
        claim("proposes", "Proposal: Et hus", amount_dkk=-2, year=2018),
    ],
    ids=str,
)
def test_what_is_let_through_becomes_triples(right: Claim) -> None:
    check_claim(right, "here:1")
    statement = Statement(right, "<s>", f'"{right.object.label}"')
    assert [*fact_triples(statement), *claim_triples(statement)]


def test_every_qualifier_and_literal_has_a_form() -> None:
    named = {name for predicate in PREDICATES.values() for name in predicate.qualifiers}
    assert named | {"defect"} == set(QUALIFIER_FORMS)
    assert set(LITERAL_FORMS) == set(LITERALS)

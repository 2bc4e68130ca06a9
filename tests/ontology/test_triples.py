"""Claims become the triples that questions and pages rely on."""

from __future__ import annotations

import pytest
from factory import a_claim
from rdflib import URIRef
from rdflib.namespace import ORG as W3_ORG
from rdflib.namespace import RDFS

from ontology.identifiers import entity_name
from ontology.literals import date_literal
from ontology.model import model_graph
from ontology.records import Claim
from ontology.terms import CODE, ID, ORG, PG, RDF, XSD, bare
from ontology.triples import LEGAL_PERSONS, Statement, claim_triples, fact_triples, nary_node


def stated(claim: Claim) -> Statement:
    literal = claim.object.type in {"Date", "Number", "Money"}
    object_ = date_literal(claim.object.label) if literal else ID[entity_name(claim.object.type, claim.object.label)]
    return Statement(claim, ID[entity_name(claim.subject.type, claim.subject.label)], object_)


def triples_about(claim: Claim) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for _, predicate, object_ in fact_triples(stated(claim)):
        found.setdefault(bare(predicate).rsplit("#", 1)[-1], set()).add(bare(object_).rsplit("/", 1)[-1])
    return found


CAFE = "Project: Recoverycaféen"
CASES = [
    (a_claim(CAFE, "runBy", "Association: SIND"), {"runBy": {"association-sind"}}),
    (
        a_claim("Unit: Team Nord", "partOf", "Municipality: Aalborg Kommune"),
        {"partOf": {"municipality-aalborg-kommune"}, "unitOf": {"municipality-aalborg-kommune"}},
    ),
    (
        a_claim("Unit: Team Nord", "partOf", "Centre: Psykiatrisk Center Amager"),
        {
            "partOf": {"centre-psykiatrisk-center-amager"},
            "subOrganizationOf": {"centre-psykiatrisk-center-amager"},
        },
    ),
    (
        a_claim(
            CAFE,
            "fundedBy",
            "FundingPool: Satspuljen",
            amount_dkk=1_200_000,
            recurring="year",
            start="2014",
            end="2017-06",
            status="granted",
            kind="project",
        ),
        {
            "type": {"ns#Funding"},
            "amount": {"1200000.0"},
            "recurrence": {"recurrence-year"},
            "periodStart": {"2014"},
            "periodEnd": {"2017-06"},
            "fundingStatus": {"status-granted"},
            "fundingKind": {"funding-kind-project"},
        },
    ),
    (a_claim(CAFE, "fundedBy", "FundingPool: Satspuljen"), {"fundingStatus": {"status-stated"}}),
    (
        a_claim(
            CAFE,
            "hasRole",
            "Role: recoverymentor",
            count=(3, 5),
            hours_week=(20, 30),
            terms=("fleksjob", "volunteer"),
            as_of="2016-01",
        ),
        {
            "headCountMin": {"3"},
            "headCountMax": {"5"},
            "weeklyHoursMin": {"20.0"},
            "weeklyHoursMax": {"30.0"},
            "employmentTerms": {"terms-fleksjob", "terms-volunteer"},
            "asOf": {"2016-01"},
        },
    ),
    (a_claim(CAFE, "hasRole", "Role: frivillig", count=4), {"headCountMin": {"4"}, "headCountMax": {"4"}}),
    (
        a_claim("Centre: Centret", "capacity", "Number: 10-15", unit="beds"),
        {"value": {"10"}, "valueMax": {"15"}, "unit": {"unit-beds"}},
    ),
    (
        a_claim("FundingPool: Puljen", "poolAmount", "Money: 49000000", start="2013", finance_code="§ 15.75.59.10"),
        {
            "amount": {"49000000.0"},
            "accountCode": {"15.75.59.10"},
            "financeYear": {"2013"},
            "financeAccount": {"finance-account-2013-15-75-59-10"},
        },
    ),
]


@pytest.mark.parametrize(("claim", "expected"), CASES, ids=lambda value: getattr(value, "predicate", ""))
def test_each_predicate_becomes_its_triples(claim: Claim, expected: dict[str, set[str]]) -> None:
    found = triples_about(claim)
    for name, values in expected.items():
        assert found[name] == values


@pytest.mark.parametrize(
    ("text", "datatype"), [("2014", XSD.gYear), ("2014-03", XSD.gYearMonth), ("2014-03-09", XSD.date)]
)
def test_a_date_keeps_the_precision_of_its_source(text: str, datatype: object) -> None:
    claim = a_claim(CAFE, "startedOn", f"Date: {text}")
    assert (ID["project-recoverycafeen"], PG.startedOn, f'"{text}"^^{datatype}') in set(fact_triples(stated(claim)))


@pytest.mark.parametrize(("given", "is_fact"), [({}, True), ({"status": "rejected"}, False)])
def test_rejected_money_is_no_fact(given: dict[str, str], is_fact: bool) -> None:
    assert stated(a_claim(CAFE, "fundedBy", "FundingPool: Satspuljen", **given)).is_fact is is_fact


def test_a_negated_claim_stays_with_the_evidence_and_says_so() -> None:
    claim = a_claim(CAFE, "hasRole", "Role: recoverymentor", negated=True)
    triples = set(claim_triples(stated(claim)))
    assert not stated(claim).is_fact
    assert any(p == PG.negated for _, p, _ in triples)
    assert not any(p == PG.states for _, p, _ in triples)


def test_a_claim_and_its_evidence_are_small_records() -> None:
    claim = a_claim(CAFE, "fundedBy", "FundingPool: Satspuljen", amount_dkk=5, status="granted", defect="slåfejl")
    by_subject: dict[object, int] = {}
    for subject, _, _ in claim_triples(stated(claim)):
        by_subject[subject] = by_subject.get(subject, 0) + 1
    assert max(by_subject.values()) <= 12


def test_the_same_statement_in_two_documents_is_one_node_with_two_claims() -> None:
    first, second = (
        stated(a_claim(CAFE, "fundedBy", "FundingPool: Satspuljen", amount_dkk=5, document=document))
        for document in ("a", "b")
    )
    assert nary_node(first) == nary_node(second)
    nodes = {s for statement in (first, second) for s, p, o in claim_triples(statement) if o == PG.Claim}
    assert len(nodes) == 2


def test_another_amount_is_another_node() -> None:
    five, six = (stated(a_claim(CAFE, "fundedBy", "FundingPool: P", amount_dkk=amount)) for amount in (5, 6))
    assert nary_node(five) != nary_node(six)


def test_all_partners_of_an_initiative_share_one_partnership() -> None:
    nodes = {nary_node(stated(a_claim(CAFE, "partner", f"Association: {name}"))) for name in ("SIND", "LAP")}
    assert nodes == {ID["partnership-project-recoverycafeen"]}


def test_membership_uses_the_terms_of_org() -> None:
    claim = a_claim("Municipality: Aalborg Kommune", "memberOf", "Forum: Styregruppen")
    assert {p for _, p, _ in fact_triples(stated(claim))} == {PG.memberOf, ORG.memberOf}


def test_nary_nodes_are_typed() -> None:
    claim = a_claim(CAFE, "hasRole", "Role: frivillig", terms="volunteer")
    triples = set(fact_triples(stated(claim)))
    node = nary_node(stated(claim))
    assert (node, RDF.type, PG.RoleAssignment) in triples
    assert (node, PG.employmentTerms, CODE["terms-volunteer"]) in triples


def test_units_belong_to_what_the_model_calls_formal_organisations() -> None:
    formal = model_graph().subjects(RDFS.subClassOf, W3_ORG.FormalOrganization)
    assert {str(URIRef(one)).rpartition("#")[2] for one in formal} == LEGAL_PERSONS

"""Accepted facts, candidates and mere claims are kept apart, and each entity is described where it is mentioned."""

from __future__ import annotations

import pytest
from factory import a_claim, a_document

from ingest.cache import Cache
from ingest.evidence import evidence
from ingest.ledger import Replay
from ingest.populate import Population, populate
from ingest.resolution import Resolver
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS
from ontology.identifiers import claim_key
from ontology.literals import danish, plain
from ontology.part import Part
from ontology.records import Claim, Node
from ontology.terms import CODE, DCTERMS, ID, PG, RDF, SKOS

DOCUMENTS = {"minutes-2020": a_document(), "report-2021": a_document("report-2021", date="2021")}
RUN = a_claim("Project: Havnen", "runBy", "Association: Foreningen")


def graph(*claims: Claim, decisions: Replay | None = None, **given: object) -> Population:
    return populate(claims, DOCUMENTS, Resolver(None, decisions), **given)  # type: ignore[arg-type]


def told(population: Population) -> Part:
    return Part(EVIDENCE, evidence(population, Cache(None)))


def named(population: Population, part: str) -> set[str]:
    return {ID.local(s) for s, p, _ in population.parts[part] if p == SKOS.prefLabel}


@pytest.mark.parametrize(
    ("claim", "facts", "candidates"),
    [
        (RUN, True, False),
        (a_claim("Project: Havnen", "runBy", "Association: Foreningen", review="candidate"), False, True),
        (a_claim("Project: Havnen", "runBy", "Association: Foreningen", review="rejected"), False, False),
        (a_claim("Project: Havnen", "runBy", "Association: Foreningen", negated=True), False, False),
    ],
)
def test_where_a_statement_stands(claim: Claim, facts: bool, candidates: bool) -> None:
    triple = (ID["project-havnen"], PG.runBy, ID["association-foreningen"])
    population = graph(claim)
    assert (triple in population.parts[FACTS]) is facts
    assert (triple in population.parts[CANDIDATES]) is candidates
    node = ID[f"claim-{claim_key(claim)}"]
    assert (node, RDF.type, PG.Claim) in told(population)
    assert (node, PG.reviewStatus, CODE[f"review-{claim.status}"]) in told(population)


@pytest.mark.parametrize("status", ["candidate", "rejected"])
def test_what_only_unaccepted_claims_mention_is_no_entity_of_the_facts(status: str) -> None:
    population = graph(RUN, a_claim("Project: Kajen", "runBy", "Association: Foreningen", review=status))
    assert named(population, FACTS) == {"project-havnen", "association-foreningen"}
    assert named(population, CANDIDATES) == {"project-kajen"}


def test_a_denied_thing_has_a_name_too() -> None:
    assert "project-havnen" in named(graph(a_claim("Project: Havnen", "hasRole", "Role: peer", negated=True)), FACTS)


def test_what_is_accepted_is_no_candidate_as_well() -> None:
    other = a_claim("Project: Havnen", "runBy", "Association: Foreningen", review="candidate", document="report-2021")
    population = graph(RUN, other)
    assert not population.parts[CANDIDATES]
    claims = {s for s, p, _ in told(population) if p == RDF.type and s.startswith("<" + ID.base + "claim-")}
    assert len(claims) == 2


def test_a_fact_whose_quote_is_gone_leaves_the_facts_and_stays_a_marked_claim() -> None:
    key = claim_key(RUN)
    population = graph(RUN, lost=[key])
    assert not any(p == PG.runBy for part in (FACTS, CANDIDATES) for _, p, _ in population.parts[part])
    assert (ID[f"claim-{key}"], PG.quoteStanding, plain("gone")) in told(population)
    assert named(population, FACTS) == set()


def test_a_fact_that_another_document_states_too_stays() -> None:
    other = a_claim("Project: Havnen", "runBy", "Association: Foreningen", document="report-2021")
    population = graph(RUN, other, lost=[claim_key(RUN)])
    assert (ID["project-havnen"], PG.runBy, ID["association-foreningen"]) in population.parts[FACTS]


def test_a_changed_quote_is_marked_and_the_fact_stays() -> None:
    population = graph(RUN, changed=[claim_key(RUN)])
    assert (ID["project-havnen"], PG.runBy, ID["association-foreningen"]) in population.parts[FACTS]
    assert (ID[f"claim-{claim_key(RUN)}"], PG.quoteStanding, plain("changed")) in told(population)


def test_a_merged_entity_is_one_node_with_both_evidences_and_a_redirect() -> None:
    other = a_claim("Project: Havneprojektet", "runBy", "Association: Foreningen", document="report-2021")
    population = graph(RUN, other, decisions=Replay(merged={"project-havneprojektet": "project-havnen"}))
    facts = population.parts[FACTS]
    assert named(population, FACTS) == {"project-havnen", "association-foreningen"}
    assert (ID["project-havneprojektet"], DCTERMS.isReplacedBy, ID["project-havnen"]) in facts
    assert (ID["project-havnen"], SKOS.altLabel, danish("Havneprojektet")) in facts
    assert len([s for s, p, _ in told(population) if p == RDF.subject]) == 2
    assert {o for s, p, o in told(population) if p == RDF.subject} == {ID["project-havnen"]}


def test_a_renamed_entity_answers_to_its_old_name() -> None:
    facts = graph(RUN, decisions=Replay(labels={"project-havnen": "Havnen i Fjordby"})).parts[FACTS]
    assert (ID["project-havnen"], DCTERMS.isReplacedBy, ID["project-havnen-i-fjordby"]) in facts
    assert (ID["project-havnen-i-fjordby"], PG.runBy, ID["association-foreningen"]) in facts


@pytest.mark.parametrize(
    "decisions",
    [
        Replay(merged={"service-det-gamle-navn": "project-havnen"}),
        Replay(labels={"project-det-gamle-navn": "Havnen"}),
        Replay(labels={"service-det-gamle-navn": "Havnen"}, types={"service-det-gamle-navn": "Project"}),
        Replay(merged={"unit-x": "project-det-gamle-navn"}, labels={"project-det-gamle-navn": "Havnen"}),
    ],
    ids=["merged", "renamed", "renamed with another type", "merged into what was renamed"],
)
def test_a_name_that_no_source_uses_any_more_still_answers(decisions: Replay) -> None:
    facts = graph(RUN, decisions=decisions).parts[FACTS]
    (was,) = {*decisions.merged} or {*decisions.labels}
    assert (ID[was], DCTERMS.isReplacedBy, ID["project-havnen"]) in facts


@pytest.mark.parametrize(
    "decisions",
    [
        Replay(merged={"project-stien": "project-vejen"}),
        Replay(labels={"project-stien": "Vejen"}),
        Replay(labels={"nothing-of-ours": "Havnen"}),
    ],
)
def test_a_name_whose_successor_is_not_there_leads_nowhere(decisions: Replay) -> None:
    assert DCTERMS.isReplacedBy not in {predicate for _, predicate, _ in graph(RUN, decisions=decisions).parts[FACTS]}


def test_a_split_holds_in_its_document_only() -> None:
    splits = {("project-havnen", "report-2021"): Node("Project", "Havnen i Søby")}
    other = a_claim("Project: Havnen", "runBy", "Association: Foreningen", document="report-2021")
    assert named(graph(RUN, other, decisions=Replay(splits=splits)), FACTS) == {
        "project-havnen",
        "project-havnen-i-soeby",
        "association-foreningen",
    }


def test_a_place_that_no_register_knows_is_reported_and_not_invented() -> None:
    population = graph(a_claim("Project: Havnen", "locatedIn", "Municipality: Atlantis Kommune"))
    assert [finding.code for finding in population.findings] == ["PG501"]
    assert not any(p == PG.locatedIn for _, p, _ in population.parts[FACTS])

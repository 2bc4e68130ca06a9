"""Accepted facts, candidates and mere claims are kept apart, and each entity is described where it is mentioned."""

from __future__ import annotations

from typing import Any

import pytest
from factory import a_claim, a_document

from ingest.building.populate import populate
from ingest.building.told import Told, tell
from ingest.ledger import Replay
from ingest.resolution import Resolver
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS, REGISTERS
from ontology.identifiers import claim_key
from ontology.literals import danish, plain
from ontology.part import Part
from ontology.records import Claim, Node
from ontology.terms import CODE, DCTERMS, ID, PG, RDF, SKOS

DOCUMENTS = {"minutes-2020": a_document(), "report-2021": a_document("report-2021", date="2021")}
RUN = a_claim("Project: Havnen", "runBy", "Association: Foreningen")


def told(*claims: Claim, decisions: Replay | None = None, **given: Any) -> list[Told]:
    resolver = Resolver(None, decisions)
    return [
        tell(document, [claim for claim in claims if claim.evidence.document == name], resolver, **given)
        for name, document in DOCUMENTS.items()
    ]


def graph(*claims: Claim, decisions: Replay | None = None, **given: Any) -> dict[str, Part]:
    """Return the facts, the candidates and the evidence that the claims come to."""
    found = told(*claims, decisions=decisions, **given)
    lines = b"".join(one.texts[EVIDENCE] for one in found).splitlines(keepends=True)
    parts = populate(found, Resolver(None, decisions), Part(REGISTERS, []))
    return {**parts, EVIDENCE: Part(EVIDENCE, sorted(lines))}


def named(parts: dict[str, Part], part: str) -> set[str]:
    return {ID.local(s) for s, p, _ in parts[part] if p == SKOS.prefLabel}


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
    parts = graph(claim)
    assert (triple in parts[FACTS]) is facts
    assert (triple in parts[CANDIDATES]) is candidates
    node = ID[f"claim-{claim_key(claim)}"]
    assert (node, RDF.type, PG.Claim) in parts[EVIDENCE]
    assert (node, PG.reviewStatus, CODE[f"review-{claim.status}"]) in parts[EVIDENCE]


@pytest.mark.parametrize("status", ["candidate", "rejected"])
def test_what_only_unaccepted_claims_mention_is_no_entity_of_the_facts(status: str) -> None:
    parts = graph(RUN, a_claim("Project: Kajen", "runBy", "Association: Foreningen", review=status))
    assert named(parts, FACTS) == {"project-havnen", "association-foreningen"}
    assert named(parts, CANDIDATES) == {"project-kajen"}


def test_a_denied_thing_has_a_name_too() -> None:
    assert "project-havnen" in named(graph(a_claim("Project: Havnen", "hasRole", "Role: peer", negated=True)), FACTS)


def test_what_is_accepted_is_no_candidate_as_well() -> None:
    other = a_claim("Project: Havnen", "runBy", "Association: Foreningen", review="candidate", document="report-2021")
    parts = graph(RUN, other)
    assert not parts[CANDIDATES]
    claims = {s for s, p, _ in parts[EVIDENCE] if p == RDF.type and s.startswith("<" + ID.base + "claim-")}
    assert len(claims) == 2


def test_a_fact_whose_quote_is_gone_leaves_the_facts_and_stays_a_marked_claim() -> None:
    key = claim_key(RUN)
    parts = graph(RUN, lost=[key])
    assert not any(p == PG.runBy for part in (FACTS, CANDIDATES) for _, p, _ in parts[part])
    assert (ID[f"claim-{key}"], PG.quoteStanding, plain("gone")) in parts[EVIDENCE]
    assert named(parts, FACTS) == set()


def test_a_fact_that_another_document_states_too_stays() -> None:
    other = a_claim("Project: Havnen", "runBy", "Association: Foreningen", document="report-2021")
    parts = graph(RUN, other, lost=[claim_key(RUN)])
    assert (ID["project-havnen"], PG.runBy, ID["association-foreningen"]) in parts[FACTS]


def test_a_changed_quote_is_marked_and_the_fact_stays() -> None:
    parts = graph(RUN, changed=[claim_key(RUN)])
    assert (ID["project-havnen"], PG.runBy, ID["association-foreningen"]) in parts[FACTS]
    assert (ID[f"claim-{claim_key(RUN)}"], PG.quoteStanding, plain("changed")) in parts[EVIDENCE]


def test_a_merged_entity_is_one_node_with_both_evidences_and_a_redirect() -> None:
    other = a_claim("Project: Havneprojektet", "runBy", "Association: Foreningen", document="report-2021")
    parts = graph(RUN, other, decisions=Replay(merged={"project-havneprojektet": "project-havnen"}))
    facts = parts[FACTS]
    assert named(parts, FACTS) == {"project-havnen", "association-foreningen"}
    assert (ID["project-havneprojektet"], DCTERMS.isReplacedBy, ID["project-havnen"]) in facts
    assert (ID["project-havnen"], SKOS.altLabel, danish("Havneprojektet")) in facts
    assert len([s for s, p, _ in parts[EVIDENCE] if p == RDF.subject]) == 2
    assert {o for s, p, o in parts[EVIDENCE] if p == RDF.subject} == {ID["project-havnen"]}


def test_a_renamed_entity_answers_to_its_old_name() -> None:
    facts = graph(RUN, decisions=Replay(labels={"project-havnen": "Havnen i Fjordby"}))[FACTS]
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
    facts = graph(RUN, decisions=decisions)[FACTS]
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
    assert DCTERMS.isReplacedBy not in {predicate for _, predicate, _ in graph(RUN, decisions=decisions)[FACTS]}


def test_a_split_holds_in_its_document_only() -> None:
    splits = {("project-havnen", "report-2021"): Node("Project", "Havnen i Søby")}
    other = a_claim("Project: Havnen", "runBy", "Association: Foreningen", document="report-2021")
    assert named(graph(RUN, other, decisions=Replay(splits=splits)), FACTS) == {
        "project-havnen",
        "project-havnen-i-soeby",
        "association-foreningen",
    }


def test_a_place_that_no_register_knows_is_reported_and_not_invented() -> None:
    claim = a_claim("Project: Havnen", "locatedIn", "Municipality: Atlantis Kommune")
    assert [finding.code for one in told(claim) for finding in one.findings] == ["PG501"]
    assert not any(p == PG.locatedIn for _, p, _ in graph(claim)[FACTS])

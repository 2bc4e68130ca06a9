"""Claims become the parts of the graph: what is accepted, what is only a candidate, and what is neither."""

from __future__ import annotations

from factory import a_claim, a_document
from rdflib import Literal
from rdflib.namespace import DCTERMS, RDF, SKOS

from ingest.ledger import Replay
from ingest.populate import Population, populate
from ingest.resolution import Resolver
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS
from ontology.names import NameIndex, NameRow
from ontology.namespaces import CODE, ID, PG
from ontology.records import Claim, Node

NAMES = NameIndex(
    [
        NameRow("Aalborg Kommune", "municipality-0851", "Municipality"),
        NameRow("Region Nordjylland", "region-1081", "Region"),
        NameRow("Aalborg", "municipality-0851", "Municipality", "bare"),
    ]
)
CAFE = "Project: Recoverycaféen"
ENTITY = ID["project-recoverycafeen"]


def populated(*claims: Claim, decisions: Replay | None = None, names: dict[str, Node] | None = None) -> Population:
    document = a_document(names=names or {})
    return populate(claims, {document.slug: document}, Resolver(NAMES, decisions))


def test_an_accepted_claim_is_a_fact_and_a_candidate_is_not() -> None:
    accepted = a_claim(CAFE, "runBy", "Municipality: Aalborg Kommune")
    candidate = a_claim(CAFE, "runBy", "Association: SIND", review="candidate")
    parts = populated(accepted, candidate).parts
    assert (ENTITY, PG.runBy, ID["municipality-0851"]) in parts[FACTS]
    assert (ENTITY, PG.runBy, ID["association-sind"]) not in parts[FACTS]
    assert (ENTITY, PG.runBy, ID["association-sind"]) in parts[CANDIDATES]


def test_rejected_and_negated_claims_are_evidence_only() -> None:
    for claim in (
        a_claim(CAFE, "runBy", "Association: SIND", review="rejected"),
        a_claim(CAFE, "runBy", "Association: SIND", negated=True),
        a_claim(CAFE, "fundedBy", "FundingPool: Satspuljen", status="rejected"),
    ):
        parts = populated(claim).parts
        mentioned = {str(term) for part in (FACTS, CANDIDATES) for s, p, o in parts[part] for term in (p,)}
        assert not mentioned & {str(PG.runBy), str(PG.recipient)}
        assert any(o == PG.Claim for _, _, o in parts[EVIDENCE])


def test_a_place_is_the_territory_of_the_register_and_an_unknown_one_is_reported() -> None:
    known = populated(a_claim(CAFE, "locatedIn", "Municipality: Aalborg Kommune"))
    assert (ENTITY, PG.locatedIn, ID["territory-0851"]) in known.parts[FACTS]
    unknown = populated(a_claim(CAFE, "locatedIn", "Municipality: Andeby Kommune"))
    assert not any(p == PG.locatedIn for _, p, _ in unknown.parts[FACTS])
    assert "Andeby Kommune" in unknown.findings[0].message


def test_a_registered_entity_is_not_described_again() -> None:
    parts = populated(a_claim(CAFE, "runBy", "Municipality: Aalborg Kommune")).parts
    assert not any(s == ID["municipality-0851"] and p == SKOS.prefLabel for s, p, _ in parts[FACTS])
    assert (ENTITY, RDF.type, PG.Project) in parts[FACTS]


def test_sectors_follow_class_and_parent() -> None:
    parts = populated(
        a_claim("Unit: Team Nord", "partOf", "Unit: Socialforvaltningen"),
        a_claim("Unit: Socialforvaltningen", "partOf", "Company: Firmaet"),
        a_claim(CAFE, "partner", "Association: SIND"),
        a_claim(CAFE, "partner", "Unit: Enheden uden ophav"),
    ).parts
    sectors = {str(s).rsplit("/", 1)[-1]: o for s, p, o in parts[FACTS] if p == PG.sector}
    assert sectors["unit-team-nord"] == CODE["sector-private"]
    assert sectors["association-sind"] == CODE["sector-civil-society"]
    assert "unit-enheden-uden-ophav" not in sectors


def test_a_documents_own_name_stands_for_the_thing_meant() -> None:
    meant = {"Psykiatrien": Node("RegionalPsychiatry", "Psykiatrien i Region Nordjylland")}
    parts = populated(a_claim("RegionalPsychiatry: Psykiatrien", "hasRole", "Role: frivillig"), names=meant).parts
    entity = ID["psychiatry-psykiatrien-i-region-nordjylland"]
    assert (entity, SKOS.prefLabel, Literal("Psykiatrien i Region Nordjylland", lang="da")) in parts[FACTS]
    assert (entity, SKOS.altLabel, Literal("Psykiatrien", lang="da")) in parts[FACTS]


def test_a_merged_entity_is_one_node_and_its_old_name_still_answers() -> None:
    merge = Replay(merged={"project-mentorordningen": "project-recoverycafeen"})
    parts = populated(
        a_claim("Project: Mentorordningen", "startedOn", "Date: 2013"),
        a_claim(CAFE, "runBy", "Association: SIND"),
        decisions=merge,
    ).parts
    assert (ENTITY, PG.startedOn, Literal("2013", datatype="http://www.w3.org/2001/XMLSchema#gYear")) in parts[FACTS]
    assert (ENTITY, SKOS.prefLabel, Literal("Recoverycaféen", lang="da")) in parts[FACTS]
    assert (ENTITY, SKOS.altLabel, Literal("Mentorordningen", lang="da")) in parts[FACTS]
    assert (ID["project-mentorordningen"], DCTERMS.isReplacedBy, ENTITY) in parts[FACTS]


def test_a_recommendations_addressee_is_the_organisation_of_that_name() -> None:
    parts = populated(
        a_claim("Association: SIND", "recommends", "Recommendation: Flere peers", addressee="Aalborg Kommune"),
        a_claim(CAFE, "runBy", "Municipality: Aalborg Kommune"),
    ).parts
    assert (ID["recommendation-flere-peers"], PG.addressee, ID["municipality-0851"]) in parts[FACTS]

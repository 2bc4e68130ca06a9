"""The shapes, run by both engines: they accept what is right, name what is wrong, and agree about everything."""

from __future__ import annotations

import pytest
from rdflib.namespace import RDF, SH
from small_graph import GOOD, graph

from ontology.checks.data import as_store
from ontology.checks.shacl import check_with_pyshacl
from ontology.checks.shapes import COMPONENTS, property_shapes
from ontology.checks.shapes_sparql import check_with_sparql, queries
from ontology.model import local_name, shapes_graph
from ontology.records import Finding

ENGINES = {"pyshacl": check_with_pyshacl, "sparql": check_with_sparql}

NAMED = 'skos:prefLabel "Noget"@da ; rdfs:label "Noget"@da'

BAD = [
    ("Entity-prefLabel/MinCount", 'a pg:Centre ; rdfs:label "Uden navn"@da'),
    ("Entity-prefLabel/Datatype", 'a pg:Centre ; rdfs:label "Noget"@da ; skos:prefLabel "Uden sprog"'),
    ("Entity-prefLabel/UniqueLang", f'a pg:Project ; {NAMED} ; skos:prefLabel "Andet"@da'),
    ("Entity-prefLabel/MinLength", 'a pg:Role ; rdfs:label "Noget"@da ; skos:prefLabel "x"@da'),
    ("Entity-label/MinCount", 'a pg:Agreement ; skos:prefLabel "Noget"@da'),
    ("Entity-altLabel/Datatype", f'a pg:Forum ; {NAMED} ; skos:altLabel "Uden sprog"'),
    ("Sectored-sector/In", f"a pg:Unit ; {NAMED} ; pg:sector code:terms-fleksjob"),
    ("Dated-startedOn/Or", f'a pg:Service ; {NAMED} ; pg:startedOn "i foråret"'),
    ("Dated-endedOn/Or", f'a pg:Service ; {NAMED} ; pg:endedOn "2018-06-31"^^xsd:date'),
    ("Dated-startedOn/Pattern", f'a pg:Service ; {NAMED} ; pg:startedOn "0017"^^xsd:gYear'),
    ("Dated-periodEnd/Or", "a pg:Funding ; pg:periodEnd 2017"),
    ("Organization-partOf/Or", f"a pg:Unit ; {NAMED} ; pg:partOf id:pool-9"),
    ("Organization-unitOf/Or", f"a pg:Unit ; {NAMED} ; org:unitOf id:centre-9"),
    ("Organization-subOrganizationOf/Class", f"a pg:Unit ; {NAMED} ; org:subOrganizationOf id:project-9"),
    ("Organization-memberOf/Or", f"a pg:Unit ; {NAMED} ; pg:memberOf id:region-9"),
    ("Organization-territory/MaxCount", f"a pg:Region ; {NAMED} ; pg:territory id:territory-9 , id:territory-99"),
    ("Region-sector/HasValue", f"a pg:Region ; {NAMED} ; pg:sector code:sector-state"),
    ("Municipality-sector/HasValue", f"a pg:Municipality ; {NAMED}"),
    ("Municipality-identifier/Pattern", f'a pg:Municipality ; {NAMED} ; dcterms:identifier "99"'),
    ("StateBody-sector/HasValue", f"a pg:StateBody ; {NAMED} ; pg:sector code:sector-private"),
    ("Located-locatedIn/Class", f"a pg:Facility ; {NAMED} ; pg:locatedIn id:municipality-9"),
    ("Territory-territoryOf/MinCount", 'a pg:Territory ; rdfs:label "Noget"@da'),
    ("Territory-notation/Pattern", 'a pg:Territory ; rdfs:label "Noget"@da ; skos:notation "DK123456"'),
    ("Territory-within/Class", 'a pg:Territory ; rdfs:label "Noget"@da ; pg:within id:region-9'),
    ("Placement-placedIn/MinCount", "a pg:Placement ; pg:placed id:centre-9"),
    ("Placement-placed/Class", "a pg:Placement ; pg:placed id:project-9 ; pg:placedIn id:region-9"),
    ("ChangeEvent-date/MinCount", "a org:ChangeEvent"),
    ("ChangeEvent-originalOrganization/Class", "a org:ChangeEvent ; org:originalOrganization id:project-9"),
    ("Run-runBy/Or", f"a pg:Project ; {NAMED} ; pg:runBy id:pool-9"),
    ("Initiative-partOf/Or", f"a pg:Project ; {NAMED} ; pg:partOf id:role-peer"),
    ("Aimed-targetGroup/Class", f"a pg:Project ; {NAMED} ; pg:targetGroup id:region-9"),
    ("TargetGroup-ageMin/MaxInclusive", f"a pg:TargetGroup ; {NAMED} ; pg:ageMin 180"),
    ("TargetGroup-ageMax/Datatype", f'a pg:TargetGroup ; {NAMED} ; pg:ageMax "30"'),
    ("TargetGroup-ages/LessThanOrEquals", f"a pg:TargetGroup ; {NAMED} ; pg:ageMin 31 ; pg:ageMax 30"),
    ("Based-legalBasis/Or", f"a pg:Project ; {NAMED} ; pg:legalBasis id:agreement-9"),
    ("LegalProvision-act/MinCount", f"a pg:LegalProvision ; {NAMED}"),
    ("LegalProvision-is_part_of/Class", f"a pg:LegalProvision ; {NAMED} ; eli:is_part_of id:law-proeveloven-9"),
    ("FundingPool-administeredBy/Or", f"a pg:FundingPool ; {NAMED} ; pg:administeredBy id:law-proeveloven"),
    ("FundingPool-partOf/Class", f"a pg:FundingPool ; {NAMED} ; pg:partOf id:region-9"),
    ("PoolRound-roundOf/MinCount", "a pg:PoolRound ; pg:amount 10.0"),
    ("PoolRound-amount/MinInclusive", "a pg:PoolRound ; pg:roundOf id:pool-9 ; pg:amount 0.0"),
    ("PoolRound-financeAccount/Class", "a pg:PoolRound ; pg:financeAccount id:pool-9"),
    ("FinanceAccount-accountCode/Pattern", 'a pg:FinanceAccount ; pg:accountCode "§ 15"'),
    ("FinanceAccount-year/MinCount", 'a pg:FinanceAccount ; pg:accountCode "15.75"'),
    ("FinanceAccount-financeYear/Datatype", "a pg:FinanceAccount ; pg:financeYear 2013"),
    ("Funding-recipient/MinCount", "a pg:Funding ; pg:funder id:pool-9"),
    ("Funding-recipient/MaxCount", "a pg:Funding ; pg:recipient id:project-9 , id:centre-9"),
    ("Funding-funder/Or", "a pg:Funding ; pg:funder id:role-peer"),
    ("Funding-fundingStatus/MinCount", "a pg:Funding ; pg:recipient id:project-9 ; pg:funder id:pool-9"),
    ("Funding-fundingStatus/In", "a pg:Funding ; pg:fundingStatus code:status-rejected"),
    ("Funding-fundingKind/In", "a pg:Funding ; pg:fundingKind code:status-granted"),
    ("Funding-amount/Datatype", "a pg:Funding ; pg:amount 350000"),
    ("Funding-amount/MaxInclusive", "a pg:Funding ; pg:amount 350000000000.0"),
    ("Funding-recurrence/In", 'a pg:Funding ; pg:recurrence "year"'),
    ("Funding-periodEnd/MaxCount", 'a pg:Funding ; pg:periodEnd "2016"^^xsd:gYear , "2017"^^xsd:gYear'),
    ("Partnership-partner/MinCount", "a pg:Partnership ; pg:initiative id:project-9"),
    ("Partnership-initiative/MinCount", "a pg:Partnership ; pg:partner id:region-9"),
    ("Agreement-agreementParty/Or", f"a pg:Agreement ; {NAMED} ; pg:agreementParty id:pool-9"),
    ("Proposal-proposer/MinCount", f"a pg:Proposal ; {NAMED}"),
    ("Proposal-budgetYear/Pattern", f'a pg:Proposal ; {NAMED} ; pg:budgetYear "2118"^^xsd:gYear'),
    ("Recommendation-recommender/MinCount", f"a pg:Recommendation ; {NAMED}"),
    ("Recommendation-addressee/Or", f"a pg:Recommendation ; {NAMED} ; pg:addressee id:pool-9"),
    ("Role-broader/Class", f"a pg:Role ; {NAMED} ; skos:broader code:terms-fleksjob"),
    ("RoleAssignment-role/Class", "a pg:RoleAssignment ; pg:role id:region-9"),
    ("RoleAssignment-organization/MinCount", "a pg:RoleAssignment ; pg:role id:role-peer"),
    ("RoleAssignment-headCountMin/MinInclusive", "a pg:RoleAssignment ; pg:headCountMin -1"),
    ("RoleAssignment-headCount/LessThanOrEquals", "a pg:RoleAssignment ; pg:headCountMin 4 ; pg:headCountMax 3"),
    ("RoleAssignment-weeklyHoursMax/MaxInclusive", "a pg:RoleAssignment ; pg:weeklyHoursMax 370.0"),
    ("RoleAssignment-employmentTerms/In", 'a pg:RoleAssignment ; pg:employmentTerms "fleksjob"'),
    ("Capacity-value/MinCount", "a pg:Capacity ; pg:capacityOf id:centre-9"),
    ("Capacity-range/LessThanOrEquals", "a pg:Capacity ; pg:value 18 ; pg:valueMax 16"),
    ("Capacity-counted/MinCount", "a pg:Capacity ; pg:value 18"),
    ("Document-title/MinCount", "a pg:Document"),
    ("Document-genre/In", 'a pg:Document ; pg:genre "report"'),
    ("Document-sha256/Pattern", 'a pg:Document ; pg:sha256 "0000"'),
    ("Section-sectionOf/MinCount", "a pg:Section"),
    ("Claim-predicate/In", "a pg:Claim ; rdf:predicate pg:partnerIn"),
    ("Claim-subject/NodeKind", 'a pg:Claim ; rdf:subject "projektet"'),
    ("Claim-confidence/MaxInclusive", "a pg:Claim ; pg:confidence 1.5"),
    ("Claim-negated/In", "a pg:Claim ; pg:negated false"),
    ("Claim-evidence/MinCount", "a pg:Claim"),
    ("Claim-states/Or", "a pg:Claim ; pg:states id:project-9"),
    ("Claim-differsFrom/Class", "a pg:Claim ; pg:differsFrom id:evidence-9"),
    ("Claim-contradicts/Class", "a pg:Claim ; pg:contradicts id:project-9"),
    ("Claim-statedIn/MinCount", "a pg:Claim"),
    ("Claim-firstStatedIn/Class", "a pg:Claim ; pg:firstStatedIn id:project-9"),
    ("Claim-quoteStanding/In", 'a pg:Claim ; pg:quoteStanding "lost"'),
    ("Evidence-hasSource/MinCount", "a pg:Evidence"),
    ("Evidence-lines/LessThanOrEquals", "a pg:Evidence ; pg:lineFrom 9 ; pg:lineTo 8"),
    ("Evidence-quoteHash/Pattern", 'a pg:Evidence ; pg:quoteHash "ABC"'),
    ("Selector-span/LessThan", "a oa:TextQuoteSelector ; oa:start 17 ; oa:end 17"),
    ("Selector-exact/MinCount", "a oa:TextQuoteSelector"),
]


@pytest.fixture(scope="module")
def found() -> dict[str, list[Finding]]:
    """The findings of both engines on one graph with all the faults, each at a node of its own."""
    turtle = "\n".join(f"id:bad-{number} {text} ." for number, (_, text) in enumerate(BAD))
    return {name: check(graph(GOOD + turtle)) for name, check in ENGINES.items()}


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_right_is_accepted(engine: str) -> None:
    assert ENGINES[engine](graph(GOOD)) == []


@pytest.mark.parametrize(("number", "code"), list(enumerate(code for code, _ in BAD)))
@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_wrong_is_named(engine: str, number: int, code: str, found: dict[str, list[Finding]]) -> None:
    assert code in {f.code for f in found[engine] if f.subject.endswith(f"/bad-{number}")}


def test_both_engines_find_the_same(found: dict[str, list[Finding]]) -> None:
    assert found["pyshacl"] == found["sparql"]


def test_every_shape_has_a_case() -> None:
    cases = {code.partition("-")[0] for code, _ in BAD}
    assert cases == {local_name(shape) for shape in shapes_graph().subjects(RDF.type, SH.NodeShape)}


def test_a_finding_speaks_both_languages() -> None:
    data = graph("id:x a pg:Section .")
    (danish,), (english,) = check_with_sparql(data, "da"), check_with_sparql(data, "en")
    assert danish.message == "Afsnittet skal høre til netop ét dokument."
    assert english.message == "The section must belong to exactly one document."
    assert (danish.subject, danish.where) == (english.subject, english.where)


def test_a_finding_names_the_value() -> None:
    (finding,) = check_with_sparql(graph('id:x a pg:Section ; pg:sectionOf "et dokument" .'))
    assert finding.where == 'pg:sectionOf = "et dokument"'


def test_every_demand_is_one_query_of_a_known_component() -> None:
    used = {constraint.component for shape in property_shapes() for constraint in shape.constraints}
    assert used <= set(COMPONENTS)
    asked = {(shape.name, constraint.component) for shape, constraint, _ in queries()}
    assert asked == {(shape.name, c.component) for shape in property_shapes() for c in shape.constraints}


def test_a_store_is_checked_like_a_graph() -> None:
    data = graph("id:x a pg:Section .")
    assert check_with_sparql(as_store(data)) == check_with_sparql(data)

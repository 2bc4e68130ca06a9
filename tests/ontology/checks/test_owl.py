"""What the reasoners infer from a small graph: the defined classes, both ways, and contradictions."""

from __future__ import annotations

import pytest
from rdflib import URIRef
from small_graph import GOOD, graph

from ontology.checks import owl
from ontology.checks.hermit import has_java
from ontology.checks.owl import NO_JAVA, check_owl, reason
from ontology.checks.reasoned import Reasoned, facts
from ontology.namespaces import ID, PG

needs_java = pytest.mark.skipif(not has_java(), reason="HermiT needs Java, and there is none here")
ENGINES = [pytest.param("hermit", marks=needs_java), "rules"]

FACTS = """
id:region a pg:Region . id:municipality a pg:Municipality . id:state a pg:StateBody .
id:company a pg:Company ; pg:sector code:sector-private .
id:association a pg:Association ; pg:sector code:sector-civil-society .
id:pool a pg:FundingPool .
id:territory-region a pg:Territory . id:territory-town a pg:Territory ; pg:within id:territory-region .

id:project a pg:Project ; pg:runBy id:region ; pg:legalBasis id:provision ; pg:locatedIn id:territory-town .
id:provision a pg:LegalProvision ; eli:is_part_of id:act . id:act a pg:Act .
id:granted a pg:Funding ; pg:recipient id:project ; pg:funder id:pool ; pg:fundingStatus code:status-granted ;
    pg:periodEnd "2017"^^xsd:gYear .
id:hoped a pg:Service . id:requested a pg:Funding ; pg:recipient id:hoped ; pg:funder id:pool ;
    pg:fundingStatus code:status-requested ; pg:fundingKind code:funding-kind-project .
id:anchored a pg:Service . id:stated a pg:Funding ; pg:recipient id:anchored ; pg:funder id:region ;
    pg:fundingStatus code:status-stated ; pg:fundingKind code:funding-kind-operating .
id:over a pg:Education . id:expired a pg:Funding ; pg:recipient id:over ; pg:funder id:association ;
    pg:fundingStatus code:status-expired ; pg:fundingKind code:funding-kind-project .

id:two-partners a pg:Partnership ; pg:initiative id:hoped ; pg:partner id:association , id:company .
id:with-runner a pg:Partnership ; pg:initiative id:project ; pg:partner id:municipality .
id:one-sector a pg:Partnership ; pg:initiative id:anchored ; pg:partner id:association , id:other-association .
id:other-association a pg:Association ; pg:sector code:sector-civil-society .
id:by-agreement a pg:Partnership ; pg:initiative id:agreement ; pg:partner id:association .
id:agreement a pg:Agreement ; pg:agreementParty id:state .

id:peers-at-work a pg:RoleAssignment ; pg:organization id:region ; pg:role id:role-mb-konsulent .
id:leaders-at-work a pg:RoleAssignment ; pg:organization id:municipality ; pg:role id:role-centerchef .
"""

MEMBERS = {
    "ActualFunding": ({"granted", "stated", "expired"}, {"requested"}),
    "GrantedFunding": ({"granted"}, {"stated", "expired", "requested"}),
    "TemporaryFunding": ({"granted", "expired"}, {"stated", "requested"}),
    "TemporarilyFundedInitiative": ({"project", "over"}, {"hoped", "anchored"}),
    "OperatingFundedInitiative": ({"anchored"}, {"project", "hoped", "over"}),
    "FundingDependentInitiative": ({"project"}, {"hoped", "anchored", "over"}),
    "PublicBody": ({"region", "municipality", "state"}, {"association", "company"}),
    "CrossSectorPartnership": ({"two-partners", "with-runner", "by-agreement"}, {"one-sector"}),
    "PublicCivilPartnership": ({"by-agreement"}, {"two-partners", "with-runner", "one-sector"}),
    "PeerRole": (
        {"role-peer", "role-recoverymentor", "role-mb-konsulent", "role-foraeldrementor"},
        {"role-centerchef", "role-mentor", "role-frivillig"},
    ),
    "PeerWorkplace": ({"region"}, {"municipality", "association"}),
}
"""Each defined class: what a reasoner must put into it, and what it must leave out."""

RELATIONS = {
    ("project", "dependsOnPool", "pool"),
    ("project", "fundedBy", "pool"),
    ("anchored", "fundedBy", "region"),
    ("with-runner", "participant", "region"),
    ("by-agreement", "participant", "state"),
    ("region", "hasRole", "role-mb-konsulent"),
    ("project", "legalBasisAct", "act"),
    ("project", "locatedIn", "territory-region"),
}
NO_RELATIONS = {
    ("hoped", "dependsOnPool", "pool"),
    ("hoped", "fundedBy", "pool"),
    ("anchored", "dependsOnPool", "region"),
}

CONTRADICTIONS = [
    (("Organization", "Initiative"), "id:x a pg:Region , pg:Project ."),
    (("Region", "Municipality"), "id:x a pg:Region , pg:Municipality ."),
    (("Project", "Service"), "id:x a pg:Project , pg:Service ."),
    (("FundingPool", "Territory"), "id:x a pg:Territory . id:z pg:administers id:x ."),
    (("granted", "same"), "id:x a pg:Funding ; pg:fundingStatus code:status-granted , code:status-proposed ."),
    (("stated", "same"), "id:x a pg:Funding ; pg:fundingStatus code:status-expired , code:status-stated ."),
]


@pytest.fixture(scope="module")
def found() -> dict[str, Reasoned]:
    """What each engine infers, asked for once."""
    data = graph(FACTS)
    return {
        "rules": reason(data, "rules"),
        **({"hermit": reason(data, "hermit", relations=True)} if has_java() else {}),
    }


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", MEMBERS)
def test_defined_classes(engine: str, name: str, found: dict[str, Reasoned]) -> None:
    inside, outside = MEMBERS[name]
    members = {thing for thing, class_ in found[engine].types if class_ == PG[name]}
    assert {ID[x] for x in inside} <= members
    assert not {ID[x] for x in outside} & members


@pytest.mark.parametrize("engine", ENGINES)
def test_chains(engine: str, found: dict[str, Reasoned]) -> None:
    relations = found[engine].relations
    assert {(ID[s], PG[p], ID[o]) for s, p, o in RELATIONS} <= relations
    assert not {(ID[s], PG[p], ID[o]) for s, p, o in NO_RELATIONS} & relations


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_right_is_consistent(engine: str) -> None:
    result = reason(graph(GOOD), engine)
    assert result.consistent
    assert result.unsatisfiable == ()


@pytest.mark.parametrize(("words", "turtle"), CONTRADICTIONS)
def test_the_rules_name_a_contradiction(words: tuple[str, ...], turtle: str) -> None:
    findings = check_owl(graph(turtle), "rules")
    assert {finding.code for finding in findings} == {"OWL-inconsistent"}
    assert any(all(word in finding.message for word in words) for finding in findings)


@needs_java
def test_hermit_finds_what_the_rules_cannot() -> None:
    data = graph("id:x a pg:Region ; pg:sector code:sector-private .")
    (finding,) = check_owl(data, "hermit")
    assert finding.code == "OWL-inconsistent"
    assert check_owl(data, "rules") == []


def test_without_java_the_rules_run_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owl, "has_java", lambda: False)
    (finding,) = check_owl(graph("id:x a pg:Region ."))
    assert (finding.severity, finding.subject, finding.message) == ("info", "OWL RL", NO_JAVA["en"])


def test_a_hermit_that_fails_gives_way_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Reasoned:
        raise RuntimeError("no memory")

    monkeypatch.setattr(owl, "has_java", lambda: True)
    monkeypatch.setattr(owl, "reason_with_hermit", fail)
    assert [finding.severity for finding in check_owl(graph("id:x a pg:Region ."))] == ["info"]
    with pytest.raises(RuntimeError, match="no memory"):
        check_owl(graph("id:x a pg:Region ."), "hermit")


def test_claims_stay_out() -> None:
    seen = {subject for subject, _, _ in facts(graph(GOOD))}
    assert ID["funding-9"] in seen
    assert not {ID[f"{kind}-9"] for kind in ("claim", "evidence", "document", "section", "selector")} & seen


def test_dates_lose_the_datatypes_that_owl_lacks() -> None:
    (literal,) = [o for _, p, o in facts(graph('id:x pg:periodEnd "2017"^^xsd:gYear .')) if p == PG.periodEnd]
    assert (str(literal), getattr(literal, "datatype", "")) == ("2017", None)


def test_classes_of_a_thing() -> None:
    result = reason(graph("id:x a pg:Centre ."), "rules")
    assert result.classes_of(URIRef(ID["x"])) == {PG.Centre, PG.Organization, PG.Actor}

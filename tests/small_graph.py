"""Small graphs for tests: Turtle without its prefixes, and one whole graph that breaks no rule."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from rdflib import Graph, Literal
from rdflib.term import Node

from ontology.terms import PREFIXES, XSD, Term, Triple

_PREFIX_LINES = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in sorted(PREFIXES.items()))

GOOD = """
id:region-9 a pg:Region ; skos:prefLabel "Region Prøve"@da ; rdfs:label "Region Prøve"@da ;
    pg:sector code:sector-regional ; pg:territory id:territory-9 ; dcterms:identifier "0009" .
id:territory-9 a pg:Territory , dcterms:Location ; rdfs:label "Region Prøve"@da ; pg:territoryOf id:region-9 ;
    skos:notation "DK09" .
id:municipality-9 a pg:Municipality ; skos:prefLabel "Prøve Kommune"@da ; rdfs:label "Prøve Kommune"@da ;
    pg:sector code:sector-municipal ; pg:territory id:territory-99 ; dcterms:identifier "0999" .
id:territory-99 a pg:Territory ; rdfs:label "Prøve Kommune"@da ; pg:territoryOf id:municipality-9 ;
    pg:within id:territory-9 ; skos:notation "0999" .
id:state-body-9 a pg:StateBody ; skos:prefLabel "Prøvestyrelsen"@da ; rdfs:label "Prøvestyrelsen"@da ;
    pg:sector code:sector-state .
id:psychiatry-9 a pg:RegionalPsychiatry ; skos:prefLabel "Psykiatrien i Region Prøve"@da ;
    rdfs:label "Psykiatrien i Region Prøve"@da ; pg:partOf id:region-9 ; org:unitOf id:region-9 ;
    pg:sector code:sector-regional .
id:centre-9 a pg:Centre ; skos:prefLabel "Psykiatrisk Center Prøve"@da ; rdfs:label "Psykiatrisk Center Prøve"@da ;
    pg:partOf id:psychiatry-9 ; org:subOrganizationOf id:psychiatry-9 ; pg:locatedIn id:territory-99 ;
    pg:sector code:sector-regional .
id:placement-9 a pg:Placement ; pg:placed id:centre-9 ; pg:placedIn id:psychiatry-9 ;
    pg:periodStart "2007-01-01"^^xsd:date .
id:change-9 a org:ChangeEvent ; rdfs:label "Prøvestyrelsen skifter navn"@da ; dcterms:date "2012"^^xsd:gYear ;
    org:originalOrganization id:state-body-9 ; org:resultingOrganization id:state-body-9 .
id:association-9 a pg:Association ; skos:prefLabel "Foreningen Prøve"@da , "The Trial Society"@en ;
    skos:altLabel "Prøveforeningen"@da ; rdfs:label "Foreningen Prøve"@da ; pg:sector code:sector-civil-society ;
    pg:memberOf id:forum-9 ; org:memberOf id:forum-9 ; pg:startedOn "1999-05"^^xsd:gYearMonth ;
    pg:proposes id:proposal-9 ; pg:recommends id:recommendation-9 .
id:forum-9 a pg:Forum ; skos:prefLabel "Prøverådet"@da ; rdfs:label "Prøverådet"@da .
id:project-9 a pg:Project ; skos:prefLabel "Godt på vej"@da ; rdfs:label "Godt på vej"@da ; pg:runBy id:centre-9 ;
    pg:targetGroup id:target-group-9 ; pg:legalBasis id:law-proeveloven-9 ; pg:startedOn "2014"^^xsd:gYear .
id:target-group-9 a pg:TargetGroup ; skos:prefLabel "unge"@da ; rdfs:label "unge"@da ; pg:ageMin 18 ; pg:ageMax 30 .
id:law-proeveloven a pg:Act ; skos:prefLabel "Prøveloven"@da ; rdfs:label "Prøveloven"@da .
id:law-proeveloven-9 a pg:LegalProvision ; skos:prefLabel "Prøveloven § 9"@da ; rdfs:label "Prøveloven § 9"@da ;
    eli:is_part_of id:law-proeveloven .
id:pool-9 a pg:FundingPool ; skos:prefLabel "Prøvepuljen"@da ; rdfs:label "Prøvepuljen"@da ;
    pg:administeredBy id:state-body-9 .
id:pool-round-9 a pg:PoolRound ; pg:roundOf id:pool-9 ; pg:amount 49000000.0 ; pg:periodStart "2013"^^xsd:gYear ;
    pg:periodEnd "2016"^^xsd:gYear ; pg:financeAccount id:finance-account-9 .
id:finance-account-9 a pg:FinanceAccount ; pg:accountCode "15.75.59.10" ; pg:financeYear "2013"^^xsd:gYear .
id:funding-9 a pg:Funding ; pg:recipient id:project-9 ; pg:funder id:pool-9 ; pg:amount 350000.0 ;
    pg:recurrence code:recurrence-year ; pg:fundingStatus code:status-granted ;
    pg:fundingKind code:funding-kind-project ; pg:periodEnd "2017-06-30"^^xsd:date .
id:partnership-9 a pg:Partnership ; pg:initiative id:project-9 ; pg:partner id:association-9 , id:municipality-9 .
id:agreement-9 a pg:Agreement ; skos:prefLabel "Prøveaftalen"@da ; rdfs:label "Prøveaftalen"@da ;
    pg:agreementParty id:region-9 , id:municipality-9 .
id:proposal-9 a pg:Proposal ; skos:prefLabel "Flere pladser"@da ; rdfs:label "Flere pladser"@da ;
    pg:amount 2000000.0 ; pg:recurrence code:recurrence-year ; pg:budgetYear "2018"^^xsd:gYear .
id:recommendation-9 a pg:Recommendation ; skos:prefLabel "Flere peers"@da ; rdfs:label "Flere peers"@da ;
    pg:addressee id:region-9 .
id:role-assignment-9 a pg:RoleAssignment ; pg:organization id:centre-9 ; pg:role id:role-recoverymentor ;
    pg:headCountMin 2 ; pg:headCountMax 3 ; pg:weeklyHoursMin 10.0 ; pg:weeklyHoursMax 37.0 ;
    pg:employmentTerms code:terms-fleksjob , code:terms-hourly ; pg:asOf "2014"^^xsd:gYear .
id:capacity-9 a pg:Capacity ; pg:capacityOf id:centre-9 ; pg:value 16 ; pg:valueMax 18 ; pg:unit code:unit-beds ;
    pg:asOf "2014"^^xsd:gYear .
id:document-9 a pg:Document ; dcterms:title "En prøve"@da ; dcterms:publisher "Prøvestyrelsen"@da ;
    dcterms:date "2014"^^xsd:gYear ; pg:genre code:genre-report ;
    pg:sha256 "0000000000000000000000000000000000000000000000000000000000000000" .
id:section-9 a pg:Section ; pg:sectionOf id:document-9 .
id:claim-9 a pg:Claim ; rdf:subject id:project-9 ; rdf:predicate pg:fundedBy ; rdf:object id:pool-9 ;
    pg:states id:funding-9 ; pg:reviewStatus code:review-accepted ; pg:confidence 0.9 ; pg:rule "manual" ;
    pg:fundingStatus code:status-granted ; pg:negated true ; pg:evidence id:evidence-9 ; pg:statedIn id:document-9 ;
    pg:differsFrom id:claim-9 ; pg:quoteStanding "changed" .
id:evidence-9 a pg:Evidence ; oa:hasSource id:document-9 ; pg:section "Om projektet"@da ; pg:lineFrom 3 ; pg:lineTo 4 ;
    pg:page 1 ; pg:quoteHash "0123456789abcdef" ; pg:quote "støttet af puljen"@da ; oa:hasSelector id:selector-9 .
id:selector-9 a oa:TextQuoteSelector , oa:TextPositionSelector ;
    oa:exact "støttet af puljen"@da ; oa:start 0 ; oa:end 17 .
"""
"""One thing of each kind, invented, with all that it may have."""


def graph(turtle: str) -> Graph:
    """Return the graph of a Turtle text that uses our prefixes without declaring them."""
    return Graph().parse(data=_PREFIX_LINES + turtle, format="turtle")


def from_rdflib(triples: Iterable[tuple[Node, Node, Node]]) -> Iterator[Triple]:
    """Yield rdflib's triples as ours; the lexical form of a literal stays as it is."""
    for s, p, o in triples:
        yield _from_rdflib(s), _from_rdflib(p), _from_rdflib(o)


def _from_rdflib(node: Node) -> Term:
    if not isinstance(node, Literal):
        return node.n3()
    text = json.dumps(str(node), ensure_ascii=False)
    if node.language:
        return f"{text}@{node.language}"
    return f"{text}^^<{node.datatype}>" if node.datatype and str(node.datatype) != f"{XSD.base}string" else text

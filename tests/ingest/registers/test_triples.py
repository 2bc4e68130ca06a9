"""The registers as triples: territories, placements on both sides of 2027, changes, law and pools."""

from __future__ import annotations

from importlib.resources import files

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, ORG, RDF, RDFS, SKOS, XSD
from rdflib.term import Node

from ingest.registers import load_registers
from ingest.registers.triples import register_triples
from ontology.namespaces import CODE, ELI, ID, NUTS, PG
from ontology.terms import BASE, to_rdflib

REGISTERS = load_registers()
TRIPLES = list(register_triples(REGISTERS))


def graph(as_of: str | None = None) -> Graph:
    built = Graph()
    for triple in to_rdflib(register_triples(REGISTERS, as_of)):
        built.add(triple)
    return built


GRAPH = graph()


def test_each_triple_once_in_the_same_order_without_blank_nodes() -> None:
    assert list(register_triples(REGISTERS)) == TRIPLES
    assert len(TRIPLES) == len(set(TRIPLES))
    assert not any(term.startswith("_:") for triple in TRIPLES for term in triple)


@pytest.mark.parametrize(
    ("subject", "predicate", "object_"),
    [
        (ID["municipality-0851"], RDF.type, PG.Municipality),
        (ID["municipality-0851"], SKOS.prefLabel, Literal("Aalborg Kommune", lang="da")),
        (ID["municipality-0851"], RDFS.label, Literal("Aalborg Kommune", lang="da")),
        (ID["municipality-0751"], SKOS.altLabel, Literal("Århus Kommune", lang="da")),
        (ID["municipality-0851"], DCTERMS.identifier, Literal("0851")),
        (ID["municipality-0851"], PG.sector, CODE["sector-municipal"]),
        (ID["municipality-0851"], PG.territory, ID["territory-0851"]),
        (ID["territory-0851"], RDF.type, PG.Territory),
        (ID["territory-0851"], RDF.type, DCTERMS.Location),
        (ID["territory-0851"], PG.territoryOf, ID["municipality-0851"]),
        (ID["territory-0851"], SKOS.notation, Literal("0851")),
        (ID["territory-0851"], PG.within, ID["territory-1081"]),
        (ID["territory-1084"], SKOS.notation, Literal("DK01")),
        (ID["territory-1084"], RDFS.seeAlso, NUTS["DK01"]),
        (ID["region-1084"], PG.endedOn, Literal("2026-12-31", datatype=XSD.date)),
        (ID["psychiatry-region-hovedstadens-psykiatri"], ORG.unitOf, ID["region-1084"]),
        (ID["centre-psykiatrisk-center-sct-hans"], PG.locatedIn, ID["territory-0265"]),
        (
            ID["centre-psykiatrisk-center-sct-hans"],
            ORG.subOrganizationOf,
            ID["psychiatry-region-hovedstadens-psykiatri"],
        ),
        (ID["law-serviceloven-85"], ELI.is_part_of, ID["law-serviceloven"]),
        (ID["law-serviceloven"], RDF.type, PG.Act),
        (ID["law-serviceloven"], SKOS.altLabel, Literal("Lov om social service", lang="da")),
        (ID["pool-par-18-midler"], PG.legalBasis, ID["law-serviceloven-18"]),
        (ID["pool-satspuljen-2014-2017"], PG.partOf, ID["pool-satspuljen"]),
        (ID["pool-satspuljen"], PG.endedOn, Literal("2019", datatype=XSD.gYear)),
        (ID["pool-sundhedsstyrelsens-puljer"], PG.administeredBy, ID["state-body-sundhedsstyrelsen"]),
        (ID["state-body-socialstyrelsen"], PG.endedOn, Literal("2022", datatype=XSD.gYear)),
        (ID["association-danske-regioner"], PG.sector, CODE["sector-regional"]),
    ],
)
def test_a_fact_stands_in_the_graph(subject: URIRef, predicate: URIRef, object_: Node) -> None:
    assert (subject, predicate, object_) in GRAPH


def test_the_size_of_a_pool_is_a_round() -> None:
    (node,) = GRAPH.subjects(PG.roundOf, ID["pool-15m-puljen"])
    amount = GRAPH.value(node, PG.amount)
    assert isinstance(amount, Literal)
    assert amount.toPython() == 49_000_000
    assert (str(GRAPH.value(node, PG.periodStart)), str(GRAPH.value(node, PG.periodEnd))) == ("2013", "2016")


@pytest.mark.parametrize(
    ("as_of", "region"),
    [(None, "1084"), ("2016", "1084"), ("2026-12-31", "1084"), ("2027-01-01", "region-oestdanmark"), ("2030", None)],
)
def test_a_territory_is_within_one_region_on_a_date(as_of: str | None, region: str | None) -> None:
    regions = list(graph(as_of).objects(ID["territory-0217"], PG.within))
    assert regions == [ID["territory-" + (region or "region-oestdanmark")]]


def test_placements_stand_on_both_sides_of_the_merger() -> None:
    rows = {
        (GRAPH.value(node, PG.placedIn), str(GRAPH.value(node, PG.periodStart)), str(GRAPH.value(node, PG.periodEnd)))
        for node in GRAPH.subjects(PG.placed, ID["municipality-0265"])
    }
    assert rows == {
        (ID["region-1085"], "2007-01-01", "2026-12-31"),
        (ID["region-region-oestdanmark"], "2027-01-01", "None"),
    }


def test_a_region_that_has_ended_keeps_no_plain_part() -> None:
    psychiatry = ID["psychiatry-psykiatrien-i-region-sjaelland"]
    assert list(graph("2026").objects(psychiatry, PG.partOf)) == [ID["region-1085"]]
    assert not list(graph("2027").objects(psychiatry, PG.partOf))


def test_the_merger_is_a_change_event() -> None:
    (event,) = GRAPH.subjects(ORG.resultingOrganization, ID["region-region-oestdanmark"])
    assert (event, RDF.type, ORG.ChangeEvent) in GRAPH
    assert set(GRAPH.objects(event, ORG.originalOrganization)) == {ID["region-1084"], ID["region-1085"]}
    assert GRAPH.value(event, DCTERMS.date) == Literal("2027-01-01", datatype=XSD.date)
    assert GRAPH.value(event, DCTERMS.source) == Literal("LOV nr. 699 af 20/06/2025")


def test_every_organisation_of_a_kind_with_a_sector_has_one() -> None:
    for entry in (
        one
        for one in REGISTERS.entries
        if one.type in {"Region", "Municipality", "StateBody", "Association", "Foundation", "Centre"}
    ):
        assert GRAPH.value(ID[entry.key], PG.sector) is not None, entry.label


def test_every_node_that_is_pointed_at_is_described() -> None:
    ours = {term for term in GRAPH.objects() if isinstance(term, URIRef) and term.startswith(BASE + "id/")}
    assert not {term for term in ours if (term, RDF.type, None) not in GRAPH}


def test_every_term_of_ours_is_in_the_ontology() -> None:
    model = Graph().parse(data=(files("ontology") / "psykgraf.ttl").read_text(encoding="utf-8"), format="turtle")
    used = {term for triple in GRAPH for term in triple if isinstance(term, URIRef) and term.startswith(str(PG))}
    assert {str(term) for term in used if (term, RDF.type, None) not in model} == set()

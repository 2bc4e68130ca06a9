"""What surrounds an entity: facts and candidates in their own parts, and what lies in a municipality's territory."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection

import pytest

from ontology.graphs import CANDIDATES, EVIDENCE, FACTS, REGISTERS
from ontology.terms import ID, PG, Triple
from queries.engines.embedded import EmbeddedEngine
from queries.export import around, claims_csv, whole_graph

LYSBRO, FYRET = ID["project-lysbro"], ID["association-foreningen-fyret"]
PARTNERSHIP = ID["partnership-lysbro"]
FJORDBY, TERRITORY = ID["municipality-0901"], ID["territory-0901"]


def bare(iri: str) -> str:
    return iri.strip("<>")


def subjects(triples: Collection[Triple], *more: str) -> set[str]:
    return {str(triple[0]) for triple in triples if not more or (triple[1], triple[2]) == more}


@pytest.mark.parametrize("layer", ["accepted", "all"])
@pytest.mark.parametrize("entity", [LYSBRO, FYRET, FJORDBY])
def test_every_triple_stands_in_the_part_in_which_the_build_has_it(
    engine: EmbeddedEngine, entity: str, layer: str
) -> None:
    whole = whole_graph(engine)
    parts = around(engine, bare(entity), layer)
    assert parts[FACTS]
    for graph, triples in parts.items():
        assert set(triples) <= set(whole[graph]), graph
    assert (CANDIDATES in parts) == (layer == "all")


def test_what_nobody_reviewed_is_a_candidate_and_no_fact(engine: EmbeddedEngine) -> None:
    named = {layer: around(engine, bare(FYRET), layer) for layer in ("accepted", "all")}
    partner = (str(PG.partner), str(FYRET))
    assert not subjects(named["accepted"][FACTS], *partner)
    assert not subjects(named["all"][FACTS], *partner)
    assert len(subjects(named["all"][CANDIDATES], *partner)) == 1
    unreviewed = (str(PG.reviewStatus), "<https://w3id.org/psykgraf/code/review-candidate>")
    assert not subjects(named["accepted"][EVIDENCE], *unreviewed)
    assert subjects(named["all"][EVIDENCE], *unreviewed)


def test_what_lies_in_a_municipality_is_told_of_it(engine: EmbeddedEngine) -> None:
    parts = around(engine, bare(FJORDBY))
    assert subjects(parts[FACTS], str(PG.locatedIn), str(TERRITORY)) == {str(LYSBRO), str(FYRET)}
    assert subjects(parts[FACTS], str(PG.partner), str(FJORDBY))
    assert str(TERRITORY) in subjects(parts[FACTS])
    located = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate>", str(PG.locatedIn)
    assert len(subjects(parts[EVIDENCE], *located)) == 2


def test_nothing_of_others_stands_around_an_entity(engine: EmbeddedEngine) -> None:
    assert set(around(engine, bare(FYRET))) == {FACTS, REGISTERS, EVIDENCE}
    assert str(ID["project-stien"]) not in subjects(around(engine, bare(FYRET))[FACTS])


@pytest.mark.parametrize(
    ("entity", "layer", "found"),
    [
        (
            FYRET,
            "accepted",
            {("Lysbro", "runBy"), ("Foreningen Fyret", "locatedIn"), ("Foreningen Fyret", "recommends")},
        ),
        (
            FYRET,
            "all",
            {
                ("Lysbro", "runBy"),
                ("Lysbro", "partner"),
                ("Foreningen Fyret", "locatedIn"),
                ("Foreningen Fyret", "recommends"),
            },
        ),
        (
            FJORDBY,
            "all",
            {
                ("Lysbro", "locatedIn"),
                ("Foreningen Fyret", "locatedIn"),
                ("Lysbro", "fundedBy"),
                ("Lysbro", "partner"),
                ("Fjordby Kommune", "hasRole"),
                ("Fjordby Kommune", "memberOf"),
                ("Broaftalen", "agreementParty"),
            },
        ),
    ],
)
def test_rows_are_the_claims_with_the_entity_or_its_territory_at_an_end(
    engine: EmbeddedEngine, entity: str, layer: str, found: set[tuple[str, str]]
) -> None:
    rows = list(csv.DictReader(io.StringIO(claims_csv(engine, bare(entity), layer))))
    assert {(row["subjectLabel"], row["predicate"].rpartition("#")[2]) for row in rows} == found
    assert len(rows) == len(found)
    assert {row["review"].rpartition("-")[2] for row in rows} <= {"accepted", "candidate"}


def test_labels_of_rows_follow_the_language(engine: EmbeddedEngine) -> None:
    heads = "subject", "subjectLabel", "object", "objectLabel"
    for row in csv.DictReader(io.StringIO(claims_csv(engine, bare(LYSBRO), "accepted", "en"))):
        assert row["subjectLabel"] == "Lysbro" or row["objectLabel"] == "Lysbro", [row[head] for head in heads]

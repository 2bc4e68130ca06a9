"""The figures of the catalogue: what stands in two parts counts once, and what only looks like a member does not."""

from __future__ import annotations

from ontology.catalogue import BuildFacts, catalogue_triples
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS
from ontology.literals import danish
from ontology.part import Part
from ontology.terms import ID, PG, RDF, RDFS, VOID, Triple, bare


def figures(**parts: list[Triple]) -> tuple[int, dict[str, int]]:
    names = {"facts": FACTS, "candidates": CANDIDATES, "evidence": EVIDENCE}
    given = {names[name]: Part.of(names[name], triples) for name, triples in parts.items()}
    found = list(catalogue_triples(BuildFacts("0", "2020", "psykgraf 1", ()), given))
    classes = {s: o for s, p, o in found if p == VOID["class"]}
    counts = {PG.local(classes[s]): int(bare(o)) for s, p, o in found if p == VOID.entities}
    (total,) = (int(bare(o)) for _, p, o in found if p == VOID.triples)
    return total, counts


HOUSE: Triple = (ID["project-house"], RDF.type, PG.Project)
CLAIMS: list[Triple] = [(ID[f"claim-{n}"], RDF.type, PG.Claim) for n in range(3)]
MISLEADING: Triple = (ID["claim-1"], PG.quote, danish(f"<x> {RDF.type} {PG.Claim} "))


def test_members_are_counted_by_class() -> None:
    assert figures(facts=[HOUSE], evidence=CLAIMS) == (4, {"Project": 1, "Claim": 3})


def test_what_stands_in_two_parts_counts_once() -> None:
    both = figures(facts=[HOUSE], candidates=[HOUSE, (ID["role-x"], RDF.type, PG.Role)], evidence=CLAIMS)
    assert both == (5, {"Project": 1, "Role": 1, "Claim": 3})
    assert figures(facts=[HOUSE], evidence=[*CLAIMS, HOUSE]) == (4, {"Project": 1, "Claim": 3})


def test_a_quote_that_looks_like_a_line_counts_for_nothing() -> None:
    assert figures(facts=[HOUSE], evidence=[*CLAIMS, MISLEADING]) == (5, {"Project": 1, "Claim": 3})


def test_classes_of_others_are_no_figures() -> None:
    assert figures(facts=[(ID["project-house"], RDF.type, RDFS.Resource)]) == (1, {})

"""An answer that is said to stand is what would be answered anew, whatever triple came or went."""

from __future__ import annotations

import json
from functools import cache

import pyoxigraph as ox
import pytest
from factory import a_claim, a_document
from pictures import SMALL, graph_of

from ontology.graph_change import GraphChange, graph_change
from ontology.records import Evidence
from queries.answers import Asker, answer
from queries.answers.answer import Answer
from queries.answers.standing import Footing, footing_of, touched
from queries.engines.embedded import EmbeddedEngine
from queries.library import load_library

QUOTED = Evidence("minutes-2020", 9, 10, section="Hvem", quote="Broen er for unge", start=3, end=20)
CLAIMS = [
    *SMALL[:7],
    *SMALL[8:],
    a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016", line=30),
    a_claim("Project: Broen", "hasRole", "Role: peer", count=5, as_of="2016", line=31, evidence=QUOTED),
    a_claim("Project: Broen", "targetGroup", "TargetGroup: unge", age_min=18, line=32),
    a_claim("Project: Broen", "locatedIn", "Municipality: Vejle Kommune", line=33),
    a_claim("Project: Gangen", "runBy", "Association: Havnen", review="rejected", line=34),
    a_claim("Project: Gangen", "legalBasis", "LegalProvision: serviceloven § 85", line=35),
    a_claim("Agreement: Aftalen", "agreementParty", "Municipality: Vejle Kommune", line=36),
    a_claim("Association: Havnen", "recommends", "Recommendation: Flere peers", line=37),
    a_claim("Association: Havnen", "proposes", "Proposal: Flere pladser", amount_dkk=2, year="2018", line=38),
    a_claim("Project: Stien", "endedOn", "Date: 2018-06-30", defect="31. juni findes ikke", line=39),
]
STEP = 25


def nquads(engine: EmbeddedEngine) -> bytes:
    return b"".join(sorted(engine.store.dump(format=ox.RdfFormat.N_QUADS).splitlines(keepends=True)))


def engine_of(text: bytes) -> EmbeddedEngine:
    store = ox.Store()
    store.load(text, format=ox.RdfFormat.N_QUADS)
    return EmbeddedEngine(store)


GRAPH = nquads(graph_of(CLAIMS, [a_document(), a_document("other", title="Et andet")]))
LINES = GRAPH.splitlines(keepends=True)


def asked(text: bytes) -> dict[str, Answer]:
    engine = engine_of(text)
    return {slug: answer(Asker(engine), slug) for slug in load_library()}


@cache
def whole() -> dict[str, tuple[Answer, Footing]]:
    return {slug: (one, footing_of(one)) for slug, one in asked(GRAPH).items()}


def test_most_questions_find_something_here() -> None:
    assert len([slug for slug, (one, _) in whole().items() if one.rows]) > 15


@pytest.mark.slow
@pytest.mark.parametrize("start", range(0, len(LINES), STEP))
def test_an_answer_stands_only_where_asking_anew_gives_the_same(start: int) -> None:
    for n in range(start, min(start + STEP, len(LINES))):
        less = b"".join(LINES[:n] + LINES[n + 1 :])
        anew = asked(less)
        went = touched(graph_change(GRAPH, less), engine_of(less))
        came = touched(graph_change(less, GRAPH), engine_of(GRAPH))
        for slug, (one, footing) in whole().items():
            if went.leaves(footing) or came.leaves(footing_of(anew[slug])):
                assert anew[slug] == one, (slug, LINES[n])


def test_most_answers_stand_when_a_document_is_added() -> None:
    more = nquads(graph_of([*CLAIMS, a_claim("Project: Kajen", "runBy", "Association: Molen", review="candidate")]))
    less = nquads(graph_of(CLAIMS))
    found = touched(graph_change(less, more), engine_of(more))
    stand = [slug for slug, one in asked(less).items() if found.leaves(footing_of(one))]
    assert len(stand) > len(load_library()) / 2


def test_too_large_a_change_is_not_told() -> None:
    added = tuple(b"<x:%d> <x:p> <x:o> <x:g> .\n" % n for n in range(5_001))
    assert touched(GraphChange("", (), added), engine_of(GRAPH)) is None


def test_what_an_answer_rests_on_comes_back_from_json() -> None:
    for _, footing in whole().values():
        assert Footing.from_json(json.loads(json.dumps(footing.as_json()))) == footing


@pytest.mark.parametrize("row", [None, [], [None] * 6, [1, 2], 7])
def test_what_is_no_footing_is_refused(row: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        Footing.from_json(row)

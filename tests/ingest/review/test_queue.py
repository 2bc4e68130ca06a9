"""The queue has the most valuable decision first and the same order on every machine."""

from __future__ import annotations

from factory import a_claim, a_document

from ingest.resolution import Resolver
from ingest.review.queue import by_key, places_of, queue
from ontology.identifiers import claim_key
from ontology.records import Claim, Node

DOCUMENTS = {"minutes-2020": a_document(), "report-2021": a_document("report-2021")}


def candidate(subject: str, object_: str = "Role: guide", *, confidence: float = 0.5, **given: object) -> Claim:
    return a_claim(subject, "hasRole", object_, review="candidate", confidence=confidence, **given)  # type: ignore[arg-type]


def order(claims: list[Claim], **given: str) -> list[str]:
    items = queue(claims, DOCUMENTS, Resolver(), **given)
    return [item.claim.subject.label if item.claim else "merge: " + " | ".join(item.names) for item in items]


def test_doubt_and_use_come_first() -> None:
    used = [a_claim("Project: Havnen", "hasRole", f"Role: rolle {n}") for n in range(6)]
    sure = candidate("Project: Havnen", confidence=0.97)
    doubtful = candidate("Project: Havnen", "Role: vært")
    rare = candidate("Project: Skoven", "Role: vagt")
    assert order([*used, sure, rare, doubtful]) == ["Havnen", "Skoven", "Havnen"]
    assert queue([*used, sure, rare, doubtful], DOCUMENTS, Resolver())[0].claim == doubtful


def test_only_candidates_are_queued_and_each_once() -> None:
    claims = [candidate("Project: A"), candidate("Project: A", line=30), a_claim("Project: B", "hasRole", "Role: x")]
    assert order([*claims, a_claim("Project: C", "hasRole", "Role: y", review="rejected")]) == ["A"]


def test_the_order_does_not_depend_on_the_order_of_the_claims() -> None:
    claims = [candidate(f"Project: Projekt {letter}") for letter in "dacb"]
    assert order(claims) == order(claims[::-1])


def test_a_document_or_predicate_limits_the_queue_to_claims() -> None:
    claims = [
        candidate("Project: Naboskabet"),
        candidate("Project: Naboskab"),
        candidate("Project: Ø", document="report-2021"),
    ]
    assert any(name.startswith("merge") for name in order(claims))
    assert order(claims, document="report-2021") == ["Ø"]
    assert order(claims, predicate="partOf") == []


def test_a_documents_own_short_names_propose_no_merge() -> None:
    names = {"Sekretariatet": Node("Unit", "Sekretariatet i Fjordby")}
    documents = {**DOCUMENTS, "minutes-2020": a_document(names=names)}
    claims = [candidate("Unit: Sekretariatet"), candidate("Unit: Sekretariatet", document="report-2021")]
    assert all(item.claim for item in queue(claims, documents, Resolver()))


def test_every_claim_may_be_decided_again() -> None:
    accepted = a_claim("Project: B", "hasRole", "Role: x")
    assert by_key([accepted], [])[claim_key(accepted)].claim == accepted


def test_places_are_the_municipalities_of_the_registers() -> None:
    from ingest.registers import load_registers
    from ingest.registers.triples import register_triples

    places = places_of(register_triples(load_registers()))
    assert {"aarhus", "københavn", "vejle", "høje-taastrup"} <= places

"""What another reader found is admitted when its quote stands in the document, and told of when it is left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from reading_factory import document

from ingest.building.build import Sources, build, left_out, prepare
from ingest.given import GivenLine, admitted, read_given
from ingest.persons.masked import MASK
from ontology.errors import InputError
from ontology.graphs import EVIDENCE
from ontology.literals import plain
from ontology.records import Node
from ontology.terms import PG

TEXT = """Referat

Havblik fik penge fra Fonden Vindue i 2019. Havblik fik
penge fra Fonden
Vindue igen.

Værtinde i huset er Karla Testesen, som kom til i marts. Natte-
caféen åbner i maj.

Projekt Vindrosen drives af Odense Kommune.
"""
PAID: dict[str, Any] = {
    "doc": "referat",
    "line": 3,
    "p": "fundedBy",
    "s": {"type": "Project", "label": "Havblik"},
    "o": {"type": "Foundation", "label": "Fonden Vindue"},
    "attrs": {"start": "2019"},
    "quote": "penge fra Fonden Vindue",
    "confidence": 0.9,
}


def as_json(node: Node) -> dict[str, str]:
    return {"type": node.type, "label": node.label}


def line(**changed: Any) -> GivenLine:
    return GivenLine("more.jsonl:1", {**PAID, **changed})


def test_a_claim_whose_quote_stands_there_is_a_candidate_of_its_reader() -> None:
    (claim,), faults = admitted(document(TEXT), [line(status="accepted")])
    assert faults == []
    assert (claim.status, claim.confidence, claim.rule) == ("candidate", 0.9, "given.more")
    assert (claim.evidence.line, claim.evidence.quote) == (3, "penge fra Fonden Vindue")
    assert dict(claim.qualifiers) == {"start": "2019"}


@pytest.mark.parametrize(
    ("quote", "near", "found"),
    [
        ("penge fra Fonden Vindue", 3, (3, 3)),
        ("penge fra Fonden Vindue", 4, (4, 5)),  # the second time: the line is broken inside it
        ("penge\nfra  Fonden Vindue", 40, (4, 5)),
        ("Natte-\ncaféen åbner", 7, (7, 8)),
        ("Nattecaféen åbner", 1, (7, 8)),  # as the repaired text has it
        (f"er {MASK * 5} {MASK * 8}, som", 6, (7, 7)),
    ],
)
def test_the_quote_is_looked_for_whatever_its_line_breaks(quote: str, near: int, found: tuple[int, int]) -> None:
    (claim,), _ = admitted(document(TEXT), [line(quote=quote, line=near)])
    assert (claim.evidence.line, claim.evidence.line_to) == found


def test_persons_stay_out_of_quotes_and_labels() -> None:
    quote = "Værtinde i huset er Karla Testesen"
    (claim,), _ = admitted(document(TEXT), [line(quote=quote)])
    assert claim.evidence.quote == f"Værtinde i huset er {MASK * 5} {MASK * 8}"
    claims, (told,) = admitted(document(TEXT), [line(s={"type": "Project", "label": "Karla Testesen"})])
    assert claims == []
    assert "Karla" not in told.message
    assert "person's name" in told.message


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"quote": "penge fra en anden fond"}, "the quote does not stand in"),
        ({"quote": ""}, 'there is no "quote"'),
        ({"attrs": {"amount_dkk": "mange"}}, '"amount_dkk" is a number'),
        ({"attrs": {"start": "foråret"}}, '"start" is an ISO date or a year'),
        ({"attrs": {"per": "Karla Testesen"}}, '"per" holds what is taken for a person'),
        ({"p": "capacity", "o": {"type": "Number", "label": "ca. 24"}, "attrs": {}}, "'ca. 24' is no whole number"),
        ({"confidence": 7}, '"confidence" lies between 0 and 1'),
        ({"p": "startedOn", "o": {"type": "Date", "label": "maj 2018"}, "attrs": {}}, "'maj 2018' is no ISO date"),
        ({"s": {"type": "Project", "label": "x" * 300}}, "a label is empty or has more than"),
        ({"quote": "x " * 2_000}, "the quote does not stand in"),
        ({"p": "likes"}, "there is no predicate 'likes'"),
        ({"o": {"type": "Money", "label": "5"}}, "fundedBy has no object of the type Money"),
        ({"attrs": {"colour": "red"}}, "fundedBy has no qualifier colour"),
        ({"line": "three"}, "line, line_to and confidence are numbers"),
        ({"s": {"type": "Foundation", "label": "Fonden Vindue"}}, "one thing is both subject and object"),
    ],
)
def test_what_is_no_claim_of_the_document_is_told_and_left_out(changed: dict[str, Any], told: str) -> None:
    claims, (finding,) = admitted(document(TEXT), [line(**changed)])
    assert claims == []
    assert told in finding.message
    assert finding.message.endswith(": left out.")
    assert (finding.code, finding.where) == ("PG505", "more.jsonl:1")


@pytest.fixture
def sources(tmp_path: Path) -> Callable[..., Sources]:
    """Return what a build from TEXT and from lines of claims is made from, with a cache."""
    (tmp_path / "records").mkdir()
    paper = tmp_path / "referat.txt"
    paper.write_text(TEXT, encoding="utf-8")

    def make(*rows: object) -> Sources:
        file = tmp_path / "more.jsonl"
        file.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
        return Sources([paper], records=tmp_path / "records", cache=tmp_path / "cache", claims=[file])

    return make


def test_a_build_takes_them_in_and_tells_of_the_others(sources: Callable[..., Sources]) -> None:
    for _ in range(2):  # the second time from the cache
        given = sources(PAID, "{", {"p": "runBy"}, {**PAID, "doc": "dagsorden"}, {**PAID, "quote": "nej"})
        found = build(given)
        found.keep()
        assert [o for _, p, o in found.parts[EVIDENCE] if p == PG.rule].count(plain("given.more")) == 1
        assert sorted(finding.where for finding in left_out(found.findings)) == [
            f"more.jsonl:{n}" for n in (2, 3, 4, 5)
        ]


def test_what_our_own_reader_finds_keeps_its_own_evidence(sources: Callable[..., Sources]) -> None:
    (own,) = [claim for claim in prepare(sources()).decided.claims if claim.predicate == "runBy"]
    same = {"p": own.predicate, "quote": "Referat", "line": 1, "doc": "referat", "confidence": 1.0}
    same |= {"s": as_json(own.subject), "o": as_json(own.object), "attrs": dict(own.qualifiers)}
    (kept,) = [claim for claim in prepare(sources(same)).decided.claims if claim.predicate == "runBy"]
    assert (kept.rule, kept.evidence) == (own.rule, own.evidence)


def test_a_changed_file_of_claims_is_read_again(sources: Callable[..., Sources]) -> None:
    assert build(sources(PAID)).version != build(sources({**PAID, "attrs": {"start": "2020"}})).version


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere"):
        read_given([tmp_path / "nowhere.jsonl"])


def test_a_file_of_claims_names_nobody(tmp_path: Path) -> None:
    (tmp_path / "Karla Testesen.jsonl").write_text(json.dumps({**PAID, "doc": "Karla Testesen"}), encoding="utf-8")
    given = read_given([tmp_path / "Karla Testesen.jsonl"])
    ((line,),) = given.lines.values()
    (claim,), _ = admitted(document(TEXT), [line])
    assert "karla" not in claim.rule
    (finding,) = given.left()
    assert "Karla" not in repr(finding)

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_factory import claims, document

from ingest.evaluate import evaluate
from ingest.extract import extract
from ontology.claim_json import claim_to_json

DOCUMENTS = Path(__file__).parent / "documents"
SHARED = Path(__file__).parents[3] / "shared"
WORDS = st.sampled_from(
    [
        "Projektet",
        "SIND",
        "er",
        "finansieret",
        "af",
        "Odense",
        "Kommune",
        "§ 85",
        "2 mio. kr.",
        "–",
        "”",
        "(",
        ")",
        "og",
        "2013-16",
        "mellem",
        ":",
        "\n",
        "ŵ",
        "tre",
        "peers",
    ]
)


def _rows(path: Path) -> list[dict[str, object]]:
    return [{**claim_to_json(claim), "doc": path.stem} for claim in extract(path)]


def _facts(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_random_text_never_raises(text: str) -> None:
    for claim in claims(text):
        assert claim.evidence.quote


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=60))
def test_random_sentences_give_claims_that_stand_in_the_text(words: list[str]) -> None:
    read = document(" ".join(words))
    for claim in extract(read):
        start, end = claim.evidence.start, claim.evidence.end
        assert start is not None
        assert end is not None
        quote = claim.evidence.quote or ""
        assert len(quote) > 0
        assert "▮" in quote or read.raw[start:end] == quote


def test_the_same_text_gives_the_same_claims() -> None:
    text = "Projekt Vindrosen er et samarbejde mellem SIND, LAP og Odense Kommune. Projektet startede i 2011."
    assert claims(text) == claims(text)


def test_invented_documents_of_other_genres_are_read_well_enough() -> None:
    facts = [fact for path in sorted(DOCUMENTS.glob("*.facts.jsonl")) for fact in _facts(path)]
    found = [row for path in sorted(DOCUMENTS.glob("*.txt")) for row in _rows(path)]
    result = evaluate(facts, found)
    assert result.total.f1 >= 0.75
    assert result.total.precision >= 0.85


def test_nothing_refused_or_supposed_is_reported_as_granted() -> None:
    facts = [fact for path in sorted(DOCUMENTS.glob("*.facts.jsonl")) for fact in _facts(path)]
    found = [row for path in sorted(DOCUMENTS.glob("*.txt")) for row in _rows(path)]
    wrong = evaluate(facts, found).extra
    granted = [row for row in wrong if row["p"] == "fundedBy" and row["attrs"].get("status") == "granted"]
    traps = ("afslag", "afvist", "søgt", "hvis ", "forkast", "aldrig")
    assert not [row for row in granted if any(trap in str(row["quote"]).casefold() for trap in traps)]


@pytest.mark.seeds
@pytest.mark.skipif(not SHARED.is_dir(), reason="the documents in ../shared are not here")
def test_the_reference_is_read_no_worse_than_before() -> None:
    facts = _facts(SHARED / "reference" / "facts.jsonl")
    documents = sorted((SHARED / "seeds").glob("00[012]_*.txt"))
    result = evaluate(facts, [row for path in documents for row in _rows(path)])
    assert result.total.f1 >= 0.60


def test_a_name_that_stands_in_no_sentence_is_left_where_it_is() -> None:
    assert claims("Projekt: Stillet af ……") == []

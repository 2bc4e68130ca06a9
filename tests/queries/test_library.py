"""The library: every question is whole, and a broken one is refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from ontology.errors import InputError, UsageError
from queries.answers import Asker, answer
from queries.engines.embedded import EmbeddedEngine
from queries.library import load_library, question_named
from queries.listing import TOPICS, document_text, list_text

ROOT = Path(__file__).resolve().parents[2]
SLUGS = sorted(load_library())
GOOD = """#+ question.da: Hvad?
#+ question.en: What?
#+ explanation.da: Et. To.
#+ explanation.en: One. Two.
#+ parameters:
#+   from:
#+     type: year
#+     default: 2020
#+     label.da: Fra
#+     label.en: From
#+ columns:
#+   x: Ting | Thing
#+ evidence:
#+   says: x
#+ example: psykgraf ask good
SELECT ?x WHERE { VALUES ?from { "2020"^^xsd:gYear } ?x ?p ?from }
"""


@pytest.mark.parametrize("slug", SLUGS)
def test_a_question_has_words_in_both_languages_and_two_sentences(slug: str) -> None:
    question = question_named(slug)
    assert question.topic in TOPICS
    for language in ("da", "en"):
        assert question.words.text(language).endswith("?")
        assert question.explanation.text(language).count(". ") >= 1
    assert f"psykgraf ask {slug}" in question.example


@pytest.mark.parametrize("slug", SLUGS)
def test_a_question_runs_in_both_layers(slug: str, engine: EmbeddedEngine) -> None:
    given = {"entity": "Lysbro"} if slug == "evidence-for-entity" else {}
    narrow = answer(Asker(engine), slug, given)
    wide = answer(Asker(engine, layer="all"), slug, given)
    assert all(len(row) == len(narrow.columns) for row in narrow.rows)
    assert {wide.layer, narrow.layer} <= {"all", "accepted"}


def test_the_document_is_the_one_that_the_library_makes() -> None:
    kept = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")
    assert kept == document_text(), "run: python -m queries.listing > docs/questions.md"


def test_the_list_names_every_question() -> None:
    text = list_text("en")
    assert [slug for slug in SLUGS if f"  {slug}\n" not in text] == []


def test_an_unknown_question_gets_a_suggestion() -> None:
    with pytest.raises(UsageError, match="funding-cliff"):
        question_named("funding-clif")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("#+ question.en: What?\n", "", "lacks 'question.en'"),
        ("default: 2020", "default: 2021", "needs 'VALUES ?from"),
        ("type: year", "type: hour", "has the type 'hour'"),
        ("x: Ting | Thing", "y: Ting | Thing", "are not those of the query: x"),
        ("x: Ting | Thing", "x: Ting", "needs 'Danish | English'"),
        ("SELECT ?x", "SELEKT ?x", "not SPARQL"),
        ("says: x", "says: z", "names a column 'z'"),
        ("?from }\n", "?from }\nORDER BY ?x DESC(?p)\n", "ORDER BY names 'p'"),
        ("#+ example", "#+ exemple", "unknown key 'exemple'"),
    ],
)
def test_a_fault_is_named_with_its_file_and_line(tmp_path: Path, old: str, new: str, fault: str) -> None:
    path = tmp_path / "topic" / "bad.rq"
    path.parent.mkdir()
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_library(tmp_path)
    assert fault in str(caught.value)
    assert f"{path}:" in str(caught.value)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    for name in ("one", "two"):
        path = tmp_path / "topic" / f"{name}.rq"
        path.parent.mkdir(exist_ok=True)
        path.write_text(GOOD.replace("#+ layer", "").replace("Et. To.", ""), encoding="utf-8")
    (tmp_path / "topic" / "one.rq").write_text("SELECT ?x {", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_library(tmp_path)
    assert str(caught.value).count("one.rq:") > 3

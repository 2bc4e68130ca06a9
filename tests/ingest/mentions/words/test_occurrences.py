"""Where a text writes certain words."""

from __future__ import annotations

import re

import pytest
from ahocorasick_rs import AhoCorasick

from ingest.mentions.words import occurrences
from ingest.mentions.words.occurrences import Lines, Places, built_on, places_of, stands_in, written_small

TEXT = (
    "BEDRE VEJE og Bedre veje. Ubedre veje, bedre vejene, bedre veje; Besøgsordningen, besøgsvenner, Besøgs-projektet. "
)
LABELS = ["BEDRE VEJE", "bedre veje", "og", "mangler", "Besøgsordningen"]


def test_built_on_goes_by_the_stem() -> None:
    """The ending is a pattern; a word that merely holds the stem is none."""
    assert list(built_on(TEXT, "Besøgs", r"-?(?:ordningen|projektet)\b")) == ["Besøgsordningen", "Besøgs-projektet"]


@pytest.mark.parametrize("label", [*LABELS, "veje", "Ubedre", "Besøgs", "projektet", "ordningen"])
def test_stands_in_agrees_with_a_pattern(label: str) -> None:
    """A letter, digit or underscore at either end makes another word of it."""
    text = f"{TEXT}veje_ 2veje"
    assert stands_in(text, label) == (re.search(rf"(?<!\w){label}(?!\w)", text) is not None)


@pytest.mark.parametrize("word", LABELS)
def test_places_of_many_words_are_those_of_each(word: str) -> None:
    """Words that overlap or hold one another are each found wherever they stand; one that is not asked for is none."""
    places = Places(TEXT, [*LABELS, "veje", ""])
    assert list(places.of(word)) == [match.start() for match in re.finditer(word, TEXT)]
    assert [places.first(word, at) for at in range(len(TEXT))] == [TEXT.find(word, at) for at in range(len(TEXT))]
    with pytest.raises(KeyError):
        places.of("gågade")


@pytest.mark.parametrize("overlapping", [False, True])
@pytest.mark.parametrize("step", [7, 64, 1 << 16])
def test_places_are_those_of_the_whole_text(overlapping: bool, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text is cut at line ends alone, so no place is lost or found twice."""
    monkeypatch.setattr(occurrences, "_STEP", step)
    automaton, text = AhoCorasick(["edre", "edre veje", "Besøgs", "veje"]), f"{TEXT}\n\nBedre\nveje {TEXT}\n"
    assert list(places_of(automaton, text, overlapping)) == automaton.find_matches_as_indexes(
        text, overlapping=overlapping
    )


@pytest.mark.parametrize("label", ["bedre", "besøg", "vejene", "oplysning", "beret", "rådet", "så"])
def test_written_small_knows_where_a_word_begins(label: str) -> None:
    """A word may begin the text, and may go on; what stands inside a word or behind a hyphen does not count."""
    text = f"sådan var {TEXT}forberedelsen, ung-rådet"
    assert written_small(text, [label.capitalize()]) == (
        {label.capitalize()} if re.search(rf"(?<![\w-]){label}", text) else set()
    )


def test_lines_begin_with_words() -> None:
    """The first line is none that anything stands over, and only what begins before a place counts."""
    lines = Lines("Solgården\nSolgårdens have\nFyret\nSolgården: et hus")
    assert lines.begin("Solgården", 20)
    assert not lines.begin("Solgården", 10)
    assert not lines.begin("Fyret: et", 100)
    assert lines.begin("Fyret", 50)

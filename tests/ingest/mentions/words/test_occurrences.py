"""Where a text writes certain words."""

from __future__ import annotations

import re

import pytest
from ahocorasick_rs import AhoCorasick

from ingest.mentions.words import occurrences
from ingest.mentions.words.occurrences import built_on, places_of, stands_in, written

TEXT = (
    "BEDRE VEJE og Bedre veje. Ubedre veje, bedre vejene, bedre veje; Besøgsordningen, besøgsvenner, Besøgs-projektet. "
)
LABELS = ["BEDRE VEJE", "bedre veje", "og", "mangler", "Besøgsordningen"]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("step", [7, 64, 1 << 16])
def test_written_finds_what_a_search_of_all_finds(label: str, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parts into which the text is cut do not show."""
    monkeypatch.setattr(occurrences, "_STEP", step)
    text = TEXT * 3
    assert list(written(text, label)) == re.findall(rf"\b{label}\b", text, re.IGNORECASE)


def test_built_on_goes_by_the_stem() -> None:
    """The ending is a pattern; a word that merely holds the stem is none."""
    assert list(built_on(TEXT, "Besøgs", r"-?(?:ordningen|projektet)\b")) == ["Besøgsordningen", "Besøgs-projektet"]


@pytest.mark.parametrize("label", [*LABELS, "veje", "Ubedre", "Besøgs", "projektet", "ordningen"])
def test_stands_in_agrees_with_a_pattern(label: str) -> None:
    """A letter, digit or underscore at either end makes another word of it."""
    text = f"{TEXT}veje_ 2veje"
    assert stands_in(text, label) == (re.search(rf"(?<!\w){label}(?!\w)", text) is not None)


@pytest.mark.parametrize("overlapping", [False, True])
@pytest.mark.parametrize("step", [7, 64, 1 << 16])
def test_places_are_those_of_the_whole_text(overlapping: bool, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text is cut at line ends alone, so no place is lost or found twice."""
    monkeypatch.setattr(occurrences, "_STEP", step)
    automaton, text = AhoCorasick(["edre", "edre veje", "Besøgs", "veje"]), f"{TEXT}\n\nBedre\nveje {TEXT}\n"
    assert list(places_of(automaton, text, overlapping)) == automaton.find_matches_as_indexes(
        text, overlapping=overlapping
    )

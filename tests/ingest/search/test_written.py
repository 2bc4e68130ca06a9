"""Where a text writes again what its headings name."""

from __future__ import annotations

import re

import pytest

from ingest.search import written
from ingest.search.written import Written

TEXT = "BEDRE VEJE og Bedre veje. Ubedre veje, bedre vejene, bedre veje; "
TEXT += "Besøgsordningen, besøgsvenner, Besøgs-projektet.\n"
LABELS = ["BEDRE VEJE", "bedre veje", "og", "mangler", "Besøgsordningen", "Besøgs-projektet"]
HEADINGS = [(), ("Bedre veje", "Besøgsordningen og besøgs-projektet"), ("Ordningen",)]


@pytest.fixture(params=HEADINGS, ids=["no headings", "of the headings", "of another heading"])
def text(request: pytest.FixtureRequest) -> Written:
    return Written(TEXT * 3, request.param)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("step", [7, 64, 1 << 16])
def test_forms_are_what_a_search_of_all_finds(
    label: str, step: int, text: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the headings nor the parts into which the text is cut show."""
    monkeypatch.setattr(written, "_STEP", step)
    assert list(text.forms(label)) == re.findall(rf"\b{label}\b", TEXT * 3, re.IGNORECASE)


@pytest.mark.parametrize("often", [1, 200])
@pytest.mark.parametrize("label", LABELS)
def test_after_and_again_go_by_the_letters(
    label: str, often: int, text: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They agree with what a string tells of itself, however often a word stands there."""
    monkeypatch.setattr(written, "_OFTEN", often)
    whole = TEXT * 3
    for place in range(0, len(whole) + 1, 5):
        assert text.after(label, place) == (whole.find(label, place) >= 0)
    for times in range(1, 6):
        assert text.again(label, times) == (whole.count(label) >= times)

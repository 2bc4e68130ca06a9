"""Where a text writes certain words."""

from __future__ import annotations

import re

import pytest

from ingest.mentions import occurrences
from ingest.mentions.occurrences import built_on, written

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

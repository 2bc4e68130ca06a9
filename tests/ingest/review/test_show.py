"""What a reviewer sees of a claim holds all of its quote."""

from __future__ import annotations

from pathlib import Path

import pytest
from factory import a_claim

from ingest.review.queue import Item
from ingest.review.show import Contexts, shown
from ontology.identifiers import fold
from ontology.records import Evidence

QUOTE = "Byen medfinansierer med 475.000 kr."
DRAWN = "og huset får penge af mange andre "


def seen(text: str, line: int = 2) -> list[str]:
    contexts = Contexts({"doc": Path("doc.txt")}, read=lambda _: text)
    evidence = Evidence("doc", line, line, quote=QUOTE)
    claim = a_claim("Project: Havnen", "fundedBy", "Municipality: Byen", evidence=evidence, confidence=0.5)
    return shown(Item("key", 1.0, claim), contexts).split("\n")[3:]


@pytest.mark.parametrize("length", [0, 3, 30, 300], ids=["alone", "at the end of a line", "on others", "on a page"])
def test_the_quote_is_seen_whole_however_long_its_line(length: int) -> None:
    lines = seen(f"Først\n{DRAWN * length}{QUOTE} {DRAWN * length}\nSidst\n")
    marked = [line.removeprefix("  >").strip() for line in lines if line.startswith("  >")]
    assert QUOTE in fold(" ".join(marked))
    assert all(len(line) <= 125 for line in lines)
    assert len(marked) <= 20
    assert [line.split()[0] for line in lines if not line.startswith("  >")] == ["1", "3"]


def test_a_line_beside_it_is_cut_and_says_so() -> None:
    first, *_ = seen(f"{DRAWN * 10}\n{QUOTE}\n")
    assert first.startswith("        1  og huset")
    assert first.endswith(" …")
    assert len(first) <= 125


@pytest.mark.parametrize(("hours", "told"), [((30, 30), "hours_week 30"), ((30, 37), "hours_week 30-37")])
def test_a_range_with_one_end_twice_is_one_number(hours: tuple[int, int], told: str) -> None:
    claim = a_claim("Project: Havnen", "hasRole", "Role: guide", hours_week=hours)
    assert shown(Item("key", 1.0, claim), Contexts({})).split("\n")[3].strip() == told

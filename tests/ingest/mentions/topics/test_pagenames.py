"""The name with which a page's sentences begin: when it is what the page is about, and when not."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.mentions.find import passages_of
from ingest.mentions.topics.pagenames import page_name
from ingest.reading import read

_PAGES = (
    ("Om os\nMarkhuset er åbent. Vi holder af det.\n\nMarkhuset har have.\n", "Markhuset"),
    ("Om Lindely\n\nHer er roligt. Lindely har plads til alle, og i Lindely er der kaffe.\n", "Lindely"),
    ("Forældrene er glade. Forældrene har talt sammen.\n", None),
    ("Mange er glade. Mange har talt sammen.\n", None),
    ("Psykiatrien er travl. Psykiatrien har travlt.\n", None),
    ("Aftale om hjælp\n\nLindely er part. Lindely har ansvar.\n", None),
    ("Per er glad. Per har en hund. Per er her.\n", None),
)


@pytest.mark.parametrize(("text", "name"), _PAGES)
def test_the_name_that_opens_a_pages_sentences(tmp_path: Path, text: str, name: str | None) -> None:
    path = tmp_path / "side.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path)
    topic = page_name(document, passages_of(document))
    assert (topic.label if topic else None) == name

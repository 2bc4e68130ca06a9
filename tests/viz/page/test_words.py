"""Every word of the tables stands on some page."""

import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import pytest

from viz.page.words import WORDS
from viz.pictures.words import PICTURE_WORDS
from viz.site.words import SITE
from viz.text import Text

ROOM = Path(str(files("viz")))
USES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted(ROOM.rglob("*"))
    if path.suffix in (".py", ".j2", ".js") and path.name != "words.py"
)


@pytest.mark.parametrize("words", [WORDS, SITE, PICTURE_WORDS])
def test_no_word_is_there_for_nothing(words: Mapping[str, Text]) -> None:
    unused = [key for key in words if not re.search(rf'"{key}"|words\.{key}\b', USES)]
    assert unused == []

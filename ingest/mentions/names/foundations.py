"""Foundations with whose name a sentence opens: "Nordkystens Sparekassefond uddeler ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.tokens import FUNCTION
from ingest.patterns import compiled

_OPENS = compiled(
    r"\W{0,3}(?P<name>(?P<first>[A-ZÆØÅ][\w’'-]+) (?:(?:[A-ZÆØÅ][\w’'-]+|og|&) ){0,3}[A-ZÆØÅ][a-zæøå]*[Ff]ond(?:en)?)(?P<of>s)?(?!\w)"
)
_NOT_FIRST = compiled(
    r"(?:også|både|selv|desuden|endelig|derfor|herefter|senere|nu|her|støtten|pengene|midlerne)$", re.IGNORECASE
)


def _foundations(text: str, start: int, end: int) -> Iterator[Mention]:
    match = _OPENS.match(text, start, end)
    if match is None or match["first"].casefold() in FUNCTION or _NOT_FIRST.match(match["first"]):
        return
    name = " ".join(match["name"].split())
    yield Mention(match.start("name"), match.end(), "Foundation", name, "pattern", match["of"] is not None)


READERS = (Reader(_foundations, ("fond", "Fond")),)
"""A name that opens a sentence: what stands before its head noun cannot be told for a name by its capital."""

"""Rounds of a yearly pool: "satspuljen" in the paper of one round's agreement is that round."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.search.patterns import compiled

_TITLE = compiled(
    r"(?:Del)?[Aa]ftale (?:mellem [^\n]{5,300}? )?(?:om|vedr\.|vedrørende) (?:udmøntning af "
    r")?satspuljen\b[^.\n]{0,80}?(?P<years>(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)\b"
)
"""A title, from the beginning of its line."""
_POOL = "satspuljen"
_BARE = "Satspuljen"
_ROUND = compiled(rf"{_BARE} (?:19|20)\d\d-(?:19|20)\d\d")


def name_rounds(document: Document, passages: Sequence[Passage]) -> None:
    """Give "satspuljen" the years of the agreement whose paper it stands in."""
    titles = rounds_of(document.text)
    if not titles:
        _within_blocks(document.text, passages)
        return
    starts = [start for start, _ in titles]
    for passage in passages:
        place = bisect_right(starts, passage.start) - 1
        if place < 0 or not any(m.label == _BARE for m in passage.mentions):
            continue
        _name(passage, titles[place][1])


def _name(passage: Passage, years: str) -> None:
    passage.mentions = [
        replace(m, label=f"{_BARE} {years}", value=years) if m.type == "FundingPool" and m.label == _BARE else m
        for m in passage.mentions
    ]


def _within_blocks(text: str, passages: Sequence[Passage]) -> None:
    """Give "satspuljen" the years of the round that the same paragraph named before it."""
    block, years = -1, ""
    for passage in passages if _POOL[1:] in text else ():
        if passage.block.start != block:
            block, years = passage.block.start, ""
        rounds = {m.label for m in passage.mentions if _ROUND.fullmatch(m.label)}
        if years and not rounds:
            _name(passage, years)
        elif rounds:
            years = min(rounds).removeprefix(f"{_BARE} ") if len(rounds) == 1 else ""


def rounds_of(text: str) -> list[tuple[int, str]]:
    """Return where the papers of rounds begin, and the years of each."""
    lines = {text.rfind("\n", 0, match.start()) + 1 for match in re.finditer(_POOL, text)}
    titles = (_TITLE.match(text, start) for start in sorted(lines))
    return [(title.start(), _years(title["years"])) for title in titles if title]


def _years(text: str) -> str:
    return re.sub(r"\s?[-–]\s?", "-", text)

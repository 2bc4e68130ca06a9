"""Mentions of the same words, and which of several holds: the longer, then the better known."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ingest.mentions.mention import ANAPHOR, BY_START, Mention

_TRUST = {
    "introduced": 0,
    "value": 1,
    "register": 2,
    "quoted": 3,
    "pool": 4,
    "pattern": 5,
    "apposition": 6,
    "role": 7,
    "institution": 8,
}


def _rank(mention: Mention) -> tuple[bool, int, int, int]:
    return (mention.type == ANAPHOR, -(mention.end - mention.start), _TRUST.get(mention.source, 9), mention.start)


def over(start: int, end: int, mentions: Iterable[Mention]) -> list[Mention]:
    """Return the mentions that hold any of the words of ``[start, end)``."""
    return [m for m in mentions if m.start < end and start < m.end]


def settle(mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions of which no two overlap, in the order of the text."""
    if len(mentions) < 2:
        return list(mentions)
    ordered = sorted(mentions, key=BY_START)
    end = 0
    for mention in ordered:
        if mention.start < end:
            break
        end = mention.end
    else:
        return ordered
    kept: list[Mention] = []
    starts: list[int] = []
    for mention in sorted(mentions, key=_rank):
        place = bisect_left(starts, mention.start)
        after_last = place == 0 or kept[place - 1].end <= mention.start
        if after_last and (place == len(kept) or mention.end <= starts[place]):
            kept.insert(place, mention)
            starts.insert(place, mention.start)
    return kept

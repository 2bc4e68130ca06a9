"""Names of which the text tells that they are persons': who speaks, who stands among known given names, who has a
title. No list need hold them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from ahocorasick_rs import AhoCorasick

from ingest.names import GIVEN, SURNAMES, Kind
from ingest.persons.places import Span
from ingest.persons.run import LOWER, NAMEISH, TITLED, TURNED, UPPER, WORD
from ingest.search.patterns import compiled
from ingest.search.written import places_of

_ONE = rf"[{UPPER}](?<![\w@/.-].)[{LOWER}]{{2,}}(?:-[{UPPER}][{LOWER}]+)?(?![\w@-])"
_SAYS = (
    *("fortæller", "fortalte", "forklarer", "forklarede", "siger", "sagde", "svarer", "svarede", "spørger", "spurgte"),
    *("tilføjer", "tilføjede", "husker", "griner", "smiler", "nikker"),
)
_SPEECH = AhoCorasick(_SAYS)
_SPEAKER_BEFORE = compiled(rf"(?P<who>{_ONE}) $")
_SPEAKER_AFTER = compiled(rf" (?P<who>{_ONE})(?! [{UPPER}/])")
"""Whoever speaks, where one word tells who: before the verb at the head of a sentence or after a mark, or behind it."""
_TOGETHER = compiled(rf"{_ONE}(?:, {_ONE}){{0,5}}(?:,? og | & ){_ONE}(?! [{UPPER}])")
_GOES_BEFORE = compiled(rf"(?P<word>[{UPPER}][^ .,:;!?]*) $")
"""A word with a capital right before another: the name is longer."""
_LONGEST = 40
_DEFINITE = ("en", "et", "erne", "ene", "ens", "ets", "ernes")
_SHORT_NOUN = 5
"""Letters from which on such an ending is that of a noun: "Skoven"."""
_THING = compiled(
    r"\b(?i:i|på|hos|projekt|projektet|foreningen|organisationen|tilbuddet|værestedet|bostedet|fonden|firmaet|huset) "
    rf"(?P<word>{_ONE})"
)
"""A thing's or a place's name, not a person's."""
_LAST = (*SURNAMES, Kind.UNKNOWN)
_FEWEST_TURNED = 3
_MOST_TITLED = 3


def told(
    text: str, kind_of: Callable[[str], Kind], kept: Sequence[Span], runs: Iterable[re.Match[str]]
) -> frozenset[str]:
    """Return the words that are parts of persons' names by what *text* says of them; *kept*: what is nobody's name,
    *runs*: its runs of several words with capitals."""
    things = {word for start, end in kept for word in WORD.findall(text[start:end])}
    found = {*_speakers(text, kind_of), *_among_given(text, kind_of), *_titled(text, kind_of, runs)} - things
    return frozenset(found.difference(match["word"] for match in _THING.finditer(text)) if found else found)


def turned(text: str, kind_of: Callable[[str], Kind]) -> bool:
    """Say whether *text* has a list of names with the surname first: lines that end in a known given name."""
    lines = [
        (kind_of(WORD.findall(one["last"])[-1]), kind_of(WORD.findall(one["first"])[0]))
        for one in TURNED.finditer(f"\n{text}")
    ]
    return sum(last in _LAST and first is Kind.GIVEN for last, first in lines) >= _FEWEST_TURNED


def _is_new(word: str, kind: Kind) -> bool:
    return kind is Kind.UNKNOWN and not (len(word) >= _SHORT_NOUN and word.endswith(_DEFINITE))


def _speakers(text: str, kind_of: Callable[[str], Kind]) -> Iterator[str]:
    for start, end in _verbs_of_speaking(text):
        before = _SPEAKER_BEFORE.search(text, max(0, start - _LONGEST), start)
        said = before or _SPEAKER_AFTER.match(text, end)
        if said is None or not _is_new(said["who"], kind_of(said["who"])):
            continue
        if before is None or not _is_second(text, before.start(), kind_of):
            yield said["who"]


def _verbs_of_speaking(text: str) -> Iterator[Span]:
    for _, start, end in places_of(_SPEECH, text):
        if not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum():
            yield start, end


def _is_second(text: str, start: int, kind_of: Callable[[str], Kind]) -> bool:
    before = _GOES_BEFORE.search(text, max(0, start - _LONGEST), start)
    return before is not None and kind_of(before["word"]) is not Kind.WORD


def _among_given(text: str, kind_of: Callable[[str], Kind]) -> Iterator[str]:
    """Yield the unknown words that are named together with at least as many given names."""
    for match in _TOGETHER.finditer(text):
        kinds = {word: kind_of(word) for word in WORD.findall(match[0])}
        new = [word for word, kind in kinds.items() if _is_new(word, kind)]
        given = sum(kind is Kind.GIVEN for kind in kinds.values())
        if _is_second(text, match.start(), kind_of):
            continue
        if 2 * given >= len(new) and all(kind in GIVEN or word in new for word, kind in kinds.items()):
            yield from new


def _titled(text: str, kind_of: Callable[[str], Kind], runs: Iterable[re.Match[str]]) -> Iterator[str]:
    """Yield both parts of a name after a title, where neither is known."""
    for run in runs:
        if run[0].count(" ") > _MOST_TITLED:
            continue
        words = WORD.findall(run[0])
        titles = 1 if kind_of(words[0]) is Kind.TITLE else 0
        rest = words[titles:]
        kinds = [kind_of(word) for word in rest]
        if not 1 < len(rest) <= _MOST_TITLED or Kind.UNKNOWN not in kinds or not all(kind in NAMEISH for kind in kinds):
            continue
        if titles or TITLED.search(text, max(0, run.start() - _LONGEST), run.start()):
            yield from (word for word, kind in zip(rest, kinds, strict=True) if _is_new(word, kind))

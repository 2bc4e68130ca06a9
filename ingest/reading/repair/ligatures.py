"""Joined letters that a PDF lost: ``ak vitet`` and ``akvitet`` back to ``aktivitet`` where that word is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from ingest.origins import Edit
from ingest.reading.repair.mending import Mended
from ingest.reading.repair.vocabulary import Vocabulary, field_words
from ingest.search.patterns import compiled
from ingest.search.written import places_of

LOST = ("tti", "ffi", "ti", "tt", "ft", "fi", "ff", "fl", "tf")
"""Letters that fonts join."""
_MAY_LOSE = compiled("|".join(LOST))
_FIRST_KEPT = frozenset({"fi", "fl"})
"""Joined letters of which some fonts give the first alone ("fnansieret")."""

_SHORTEST_SPLIT = 4
_SHORTEST_WHOLE = 6
_RARE = 0.34
_WORDS_OF_ONE = frozenset("aiåø")
_ALONE = (
    compiled(r" (?P<til>l)(?= [^\W\d_]{2})(?:(?<=[^\W\d_] l)|(?<=[^\W\d_]  l))"),
    compiled(r"enhver  ?(?P<tid>d)\b"),
    compiled(r"(?P<timer>mer)\b(?:(?<=\d mer)|(?<=\d  mer))"),
)
"""What is left of "til", "tid" and "timer" where the letters are lost; no such words stand there else."""
_NO_ONSET = compiled(r"l[bdfghklmnprstv]|dl|ds[^aeiouyæøå]|ng|nk")


@dataclass(frozen=True, slots=True)
class Loss:
    """A damaged form: *shown* is what stands there, *at* the place of the lost letters, *gap* what stands in it."""

    shown: str
    at: int
    gap: int
    letters: str


def mend_ligatures(mended: Mended, words: Vocabulary) -> Mended:
    """Return the text with lost letters restored, inside a word or where a space stands in their place.

    A word is restored only when the restored one stands elsewhere in the document or among the field's words, and only
    when what stands there is no word: unknown to the field, and found nowhere but in such places.
    """
    losses = {loss.shown: loss for loss in _losses(words)}
    if not losses:
        return mended
    places = list(_places(mended.text, losses))
    in_pairs = Counter(part for _, loss in places if loss.gap for part in loss.shown.lower().split(" "))
    edits: list[Edit] = []
    for start, loss in places:
        if loss.gap and not any(_is_fragment(part, in_pairs, words) for part in loss.shown.lower().split(" ")):
            continue
        edits.append((start + loss.at, start + loss.at + loss.gap, loss.letters))
    return mended.edited(sorted([*edits, *_alone(mended.text, {start for start, _, _ in edits})]), "lost ligature")


def _alone(text: str, taken: set[int]) -> Iterator[Edit]:
    """Yield what else to restore in a text that has lost letters at the places *taken*; others have lost none."""
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _ALONE) if taken else ():
        start = match.start(match.lastgroup or 0)
        if start not in taken:
            yield start, start, "ti"


def _losses(words: Vocabulary) -> Iterator[Loss]:
    """Yield the damaged forms of known words that may stand in the document, in small letters and with a capital."""
    known = (word for word in filter(_MAY_LOSE.search, words.counts) if words.counts[word] > 0)
    of_field = _field_words_by_part()
    for word in sorted(
        {*known, *chain.from_iterable(of_field[part] for part in of_field.keys() & words.counts.keys())}
    ):
        for letters, at in _lost_in(word):
            yield from _damaged(word, letters, at, words)


def _lost_in(word: str) -> Iterator[tuple[str, int]]:
    """Yield the letters that fonts join in a word, and where they stand."""
    for letters in LOST:
        at = word.find(letters)
        while at >= 0:
            yield letters, at
            at = word.find(letters, at + 1)


@cache
def _field_words_by_part() -> dict[str, list[str]]:
    """Return the words of the field that hold letters that fonts join, by what a document must hold of each if it is
    damaged there: its first part, or what is left of it."""
    found: dict[str, list[str]] = {}
    for word in filter(_MAY_LOSE.search, field_words()):
        for letters, at in _lost_in(word):
            head, tail = word[:at], word[at + len(letters) :]
            kept = {head + letters[0] + tail} if letters in _FIRST_KEPT else set[str]()
            for part in {head, head + tail} | kept:
                found.setdefault(part, []).append(word)
    return found


def _damaged(word: str, letters: str, at: int, words: Vocabulary) -> Iterator[Loss]:
    head, tail = word[:at], word[at + len(letters) :]
    whole = head + tail
    counts = words.counts
    long = len(whole) >= _SHORTEST_WHOLE or (not at and len(word) >= _SHORTEST_WHOLE and _NO_ONSET.match(whole))
    if long and _is_damaged(whole, word, words):
        yield from _both_cases(Loss(whole, at, 0, letters))
    kept = f"{head}{letters[0]}{tail}"
    if letters in _FIRST_KEPT and len(kept) >= _SHORTEST_WHOLE and _is_damaged(kept, word, words):
        yield from _both_cases(Loss(kept, at + 1, 0, letters[1:]))
    shown = all(part in counts or (len(part) == 1 and part not in _WORDS_OF_ONE) for part in (head, tail))
    if head and tail and len(whole) >= _SHORTEST_SPLIT and shown:
        yield from _both_cases(Loss(f"{head} {tail}", at, 1, letters))


def _is_damaged(shown: str, word: str, words: Vocabulary) -> bool:
    """Tell whether a form that the document holds is no word of its own but what is left of another."""
    if shown not in words.counts or shown in field_words():
        return False
    return word in field_words() or words.counts[shown] <= _RARE * words.counts[word]


def _both_cases(loss: Loss) -> Iterator[Loss]:
    yield loss
    if loss.at:
        yield Loss(loss.shown[0].upper() + loss.shown[1:], loss.at, loss.gap, loss.letters)


def _places(text: str, losses: dict[str, Loss]) -> Iterator[tuple[int, Loss]]:
    """Yield where the damaged forms stand as whole words."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    shown = list(losses)
    automaton = AhoCorasick(shown, matchkind=MatchKind.LeftmostLongest)
    for pattern, start, end in places_of(automaton, text):
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or after.isalnum()):
            yield start, losses[shown[pattern]]


def _is_fragment(part: str, in_pairs: Counter[str], words: Vocabulary) -> bool:
    return part not in field_words() and words.counts[part] <= in_pairs[part]

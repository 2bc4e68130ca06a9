"""Glyph numbers of a font taken for letters (``ŵ`` for ``m``, ``Ɵ`` for ``ti``), mended only where they occur."""

from __future__ import annotations

from collections import Counter

from ingest.reading.repair.mending import Mended
from ingest.reading.repair.vocabulary import Vocabulary
from ingest.search.patterns import compiled

LETTERS: dict[str, str] = dict(zip("ĂďĐĚĞĨŐŚŝũŬůŵŶŽƉƋƌƐƚƵǀǁǆǇǌ", "abcdefghijklmnopqrstuvwxyz", strict=True))
"""Small letters by the glyph numbers of Calibri, the font behind nearly all of these files."""

LIGATURES: dict[str, str] = {
    "Ɵ": "ti",
    "Ʃ": "tt",
    "ƫ": "tti",
    "Ō": "ft",
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "ft",
    "ﬆ": "st",
}
"""Joined letters: the first four by the same font's glyph numbers, the others Unicode's own."""

_JOINED = "ﬀﬁﬂﬃﬄﬅﬆ"
_SHIFTED = compiled("[" + "".join(LETTERS) + "ƟƩƫŌ]")
_LONGEST = 40
_SHARE_KNOWN = 0.3


def mend_glyphs(mended: Mended) -> Mended:
    """Return the text with the letters that were printed.

    A letter such as ``Ž`` or ``ŝ`` may be meant: the table is applied only when three in ten of the words that it would
    change become words that are known, and only inside words.
    """
    text = mended.text
    if text.isascii():
        return mended
    if _SHIFTED.search(text):
        mended = _mend_shifted(mended)
    if not any(map(text.__contains__, _JOINED)):
        return mended
    edits = [(at, at + 1, LIGATURES[sign]) for at, sign in enumerate(mended.text) if sign in _JOINED]
    return mended.edited(edits, "ligature")


def _mend_shifted(mended: Mended) -> Mended:
    text = mended.text
    places = [match.start() for match in _SHIFTED.finditer(text)]
    words = Counter(_word_at(text, place) for place in places)
    vocabulary = Vocabulary(text)
    known = sum(count for word, count in words.items() if len(word) > 1 and vocabulary.knows(_as_printed(word)))
    if known < _SHARE_KNOWN * len(places):
        return mended
    edits = [(place, place + 1, LETTERS.get(text[place]) or LIGATURES[text[place]]) for place in places]
    return mended.edited(edits, "glyph")


def _word_at(text: str, place: int) -> str:
    """Return the word that holds the letter at *place*."""
    start = end = place
    while start > 0 and place - start < _LONGEST and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and end - place < _LONGEST and text[end].isalpha():
        end += 1
    return text[start:end]


def _as_printed(word: str) -> str:
    return "".join(LETTERS.get(letter) or LIGATURES.get(letter, letter) for letter in word)

"""Glyph numbers of a font taken for letters (``ŵ`` for ``m``, ``Ɵ`` for ``ti``), mended only where a document has them."""

from __future__ import annotations

import re
from collections import Counter

from ingest.origins import Edit
from ingest.reading.repair.mending import Mended
from ingest.reading.repair.vocabulary import Vocabulary

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

_UNICODE_LIGATURES = frozenset("ﬀﬁﬂﬃﬄﬅﬆ")
_SHIFTED = "".join(LETTERS) + "ƟƩƫŌ"
_SHIFTED_WORD = re.compile(rf"[^\W\d_]*[{_SHIFTED}][^\W\d_]*")
_LIGATURE = re.compile("[" + "".join(LIGATURES) + "]")
_SHARE_KNOWN = 0.3


def mend_glyphs(mended: Mended) -> Mended:
    """Return the text with the letters that were printed.

    A letter such as ``Ž`` or ``ŝ`` may be meant: the table is applied only when three in ten of the words that it would
    change become words that are known, and only inside words.
    """
    text = mended.text
    if text.isascii():
        return mended
    if any(sign in text for sign in _SHIFTED):
        mended = _mend_shifted(mended)
    edits: list[Edit] = [
        (m.start(), m.end(), LIGATURES[m[0]]) for m in _LIGATURE.finditer(mended.text) if m[0] in _UNICODE_LIGATURES
    ]
    return mended.edited(edits, "ligature")


def _mend_shifted(mended: Mended) -> Mended:
    words = Counter(match[0] for match in _SHIFTED_WORD.finditer(mended.text))
    vocabulary = Vocabulary(mended.text)
    known = sum(count for word, count in words.items() if len(word) > 1 and vocabulary.knows(_as_printed(word)))
    if known < _SHARE_KNOWN * sum(words.values()):
        return mended
    edits: list[Edit] = []
    for word in _SHIFTED_WORD.finditer(mended.text):
        for offset, letter in enumerate(word[0], start=word.start()):
            printed = LETTERS.get(letter) or LIGATURES.get(letter)
            if printed:
                edits.append((offset, offset + 1, printed))
    return mended.edited(edits, "glyph")


def _as_printed(word: str) -> str:
    return "".join(LETTERS.get(letter) or LIGATURES.get(letter, letter) for letter in word)

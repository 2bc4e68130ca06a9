"""How wide text is, near enough, and how a label is broken into lines: without a browser, so the same everywhere."""

from __future__ import annotations

from functools import lru_cache

NARROW, WIDE = frozenset("ijlt.,:;'|!()[]frI -–"), frozenset("mwMWÆØ@%—")
_SIZES = {"narrow": 0.30, "wide": 0.88, "capital": 0.68, "plain": 0.55}
"""Widths in parts of the type size, a little generous for the common system fonts (Segoe UI, Helvetica, DejaVu)."""


def width(text: str, size: float) -> float:
    """Return the text's width in pixels at a type size in pixels."""
    return size * sum(map(_size, text))


@lru_cache(maxsize=10_000)  # the same names stand in many pictures
def lines(text: str, room: float, size: float, most: int = 3) -> tuple[str, ...]:
    """Break a label into at most *most* lines of *room* pixels; what does not fit ends in an ellipsis."""
    rows: list[str] = [""]
    for word in " ".join(text.split()).split(" "):
        for part in _parts(word, room, size):
            longer = f"{rows[-1]} {part}".strip()
            if width(longer, size) <= room:
                rows[-1] = longer
            else:
                rows.append(part)
    if len(rows) <= most:
        return tuple(rows)
    last = rows[most - 1]
    while last and width(last + "…", size) > room:
        last = last[:-1]
    return (*rows[: most - 1], last.rstrip(" ,–-") + "…")


def _parts(word: str, room: float, size: float) -> list[str]:
    """Cut a word that is longer than a line, where nothing better can be done."""
    if width(word, size) <= room:
        return [word]
    parts = [""]
    for letter in word:
        if width(parts[-1] + letter, size) > room:
            parts.append("")
        parts[-1] += letter
    return parts


@lru_cache(maxsize=4096)
def _size(letter: str) -> float:
    return _SIZES[_kind(letter)]


def _kind(letter: str) -> str:
    if letter in NARROW:
        return "narrow"
    if letter in WIDE or ord(letter) > 0x2E80:
        return "wide"
    return "capital" if letter.isupper() else "plain"

"""How wide text is, near enough, and how a label is broken into lines: without a browser, so the same everywhere."""

from __future__ import annotations

from functools import lru_cache

NARROW, WIDE = frozenset("ijlt.,:;'|!()[]frI -–"), frozenset("mwMWÆØ@%—")
_SIZES = {"narrow": 0.30, "wide": 0.88, "capital": 0.68, "plain": 0.55}
"""Widths in parts of the type size, a little generous for the common system fonts (Segoe UI, Helvetica, DejaVu)."""

_LEFT = 3
"""Letters of a cut word that stand together at least, on either side, where there is room."""


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
    """Cut a word that is longer than a line: at a hyphen of its own, or with one between two letters."""
    parts, rest = [], word
    while len(rest) > 1 and width(rest, size) > room:
        fits = _fitting(rest, room, size) or [1]
        well = [n for n in fits if _LEFT <= n <= len(rest) - _LEFT] or fits
        own = [n for n in well if rest[n - 1] == "-"]
        cut = max(own or well)
        parts.append(rest[:cut] + _hyphen(rest, cut))
        rest = rest[cut:]
    return [*parts, rest]


def _fitting(word: str, room: float, size: float) -> list[int]:
    """Return where a word may be cut for its first part, with a hyphen where it needs one, to fit."""
    found, wide = [], 0.0
    for number in range(1, len(word)):
        wide += _size(word[number - 1]) * size
        if wide > room:
            break
        if wide + width(_hyphen(word, number), size) <= room:
            found.append(number)
    return found


def _hyphen(word: str, cut: int) -> str:
    return "-" if word[cut - 1].isalpha() and word[cut].isalpha() else ""


@lru_cache(maxsize=4096)
def _size(letter: str) -> float:
    return _SIZES[_kind(letter)]


def _kind(letter: str) -> str:
    if letter in NARROW:
        return "narrow"
    if letter in WIDE or ord(letter) > 0x2E80:
        return "wide"
    return "capital" if letter.isupper() else "plain"

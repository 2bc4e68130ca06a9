"""The lines of a text as they stand: where each begins and ends without its margins, and what lies between."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.reading.source import Mark
from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES

NUMBERED = compiled(
    r"(?:\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[a-zæøå]\)|\(\d{1,2}\)|[A-Z][.:)])[ \t]+"
    rf"(?!(?:{MONTH_NAMES}|klasse|kvartal|halvår|etape|del)\b)(?=\S)"
)
"""A number or letter that begins an item or a heading; a date's or a school class's number does not."""
MARKED = compiled(r"•\s*(?=\S)|o\s+(?=\S)|\*[ \t]+(?=\S)")
DASHED = compiled(r"[-–—][ \t]+(?=\S)")


@dataclass(slots=True)
class RawLine:
    """One line that is not empty: its offsets without white space around it, and the blank lines before it.

    *mark* is what the format itself says of it; *unfolds* that a web page unfolds a text below it.
    """

    start: int
    end: int
    gap: int
    page: bool
    mark: Mark | None = None
    unfolds: bool = False

    @property
    def length(self) -> int:
        """The number of characters without the white space around them."""
        return self.end - self.start


def lines_of(text: str) -> list[RawLine]:
    """Return the lines that hold anything; *page* says that a form feed stands before the line."""
    found: list[RawLine] = []
    start, gap, page = 0, -1, False
    for line in text.splitlines(keepends=True):
        if content := line.strip():
            first = start + line.index(content)
            found.append(RawLine(first, first + len(content), max(gap, 0), page))
            gap, page = -1, False
        gap += line[-1] == "\n"
        page = page or line[-1] == "\f"
        start += len(line)
    return found


def starts_lower(text: str, line: RawLine) -> bool:
    """Say whether the line goes on in the middle of a sentence, by its first letter."""
    first = text[line.start]
    if first.islower():
        return True
    return first in "(”\"'’" and text[line.start + 1 : line.start + 2].islower()


_UNFOLDS = compiled(r"[+▸▶►▼▾▿⌄˅](?:[ \t]+)(?=[A-ZÆØÅ])")
"""What stands on a web page before a title under which a text unfolds."""
_LONGEST_TITLE = 90
_FEWEST_UNFOLDED = 2


def unfold(text: str, lines: list[RawLine]) -> None:
    """Take the sign from titles under which texts unfold ("+ Kontakt os"): lines with a sign, a text below each."""
    signs = {i: match.end() for i, line in enumerate(lines) if (match := _UNFOLDS.match(text, line.start, line.end))}
    titles = [i for i in signs if i + 1 < len(lines) and i + 1 not in signs and _is_title(text, lines[i])]
    for index in titles if len(titles) >= _FEWEST_UNFOLDED else ():
        lines[index].start, lines[index].unfolds = signs[index], True


def _is_title(text: str, line: RawLine) -> bool:
    return line.length <= _LONGEST_TITLE and text[line.end - 1] not in ".,;"

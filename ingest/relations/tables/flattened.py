"""Tables that the way to text has flattened: a header of column words in one line, rows without gaps between their
cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.mentions.mention import NAMED, WHERE, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.overlap import over
from ingest.reading.table_words import COLUMNS, FIRST_WORDS, column_kind
from ingest.relations.lists.frame import Line
from ingest.relations.tables.cell import Cell
from ingest.search.patterns import compiled

NUMBERS = frozenset({"requested", "proposed", "granted", "count", "places", "members", "hours"})
"""Kinds of columns that hold a number alone."""
_TEXTS = 2
"""Columns of words that a row without gaps can be parted into."""
_LONGEST_WORDS = max(len(word.split()) for words in COLUMNS.values() for word in words.split("|"))
_FEWEST = 3
_LONGEST = 80
_NUMBER = compiled(r"(?:^|\s)(?P<n>\d[\d.,]*(?:\s?[-–]\s?\d+)?|[-–])(?:\s?(?:kr\.?|,-))?$")
_WORD = compiled(r"\S+")


def flat_header(line: Line) -> list[str]:
    """Return what the columns under a line hold, where the line is nothing but words over columns; else nothing."""
    if line.block.end - line.block.start > _LONGEST:
        return []
    text = line.text
    if not text[:1].isupper() or len(words := text.split()) < _FEWEST:
        return []
    if words[0].lower().strip(".:*").partition(",")[0] not in FIRST_WORDS:
        return []
    kinds: list[str] = []
    place = 0
    while place < len(words):
        for length in range(min(_LONGEST_WORDS, len(words) - place), 0, -1):
            kind = column_kind(" ".join(words[place : place + length]))
            if kind is not None:
                kinds.append(kind)
                place += length
                break
        else:
            return []
    texts = [kind for kind in kinds if kind not in NUMBERS and kind != "municipality"]
    fit = len(kinds) == len(set(kinds)) >= _FEWEST and "" not in kinds and 0 < len(texts) <= _TEXTS
    return kinds if fit and kinds[-1] in NUMBERS and kinds[: len(texts)] == texts else []


def flat_cells(line: Line, kinds: Sequence[str]) -> dict[str, Cell]:
    """Return the cells of a row, told from its end: numbers, a town, then the words; nothing where they do not come
    apart."""
    text, begin, end, mentions = line.document.text, line.block.start, line.block.end, line.mentions
    spans: dict[str, tuple[int, int]] = {}
    texts = [kind for kind in kinds if kind not in NUMBERS and kind != "municipality"]
    for kind in reversed(kinds[len(texts) :]):
        start = _start_of(text, begin, end, kind)
        if start < 0:
            return {}
        spans[kind] = (start, end)
        end = begin + len(text[begin:start].rstrip())
    parts = list(_parted(text, begin, end, len(texts), mentions))
    if len(parts) != len(texts):
        return {}
    spans.update(zip(texts, parts, strict=True))
    return {kind: _cell(text, *spans[kind], mentions) for kind in kinds}


def _cell(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Cell:
    """Return a cell with its mentions; where a name was taken to reach beyond it, with those that the registers
    know."""
    inside = [m for m in mentions if start <= m.start and m.end <= end]
    if not inside and over(start, end, mentions):
        known = register_names().find(text[start:end])
        inside = [replace(m, start=start + m.start, end=start + m.end) for m in known]
    return Cell(text[start:end].strip(), start, end, inside)


def _start_of(text: str, begin: int, end: int, kind: str) -> int:
    """Return where the last cell of ``text[begin:end]`` begins, -1 where it is none of its *kind*."""
    if kind in NUMBERS:
        match = _NUMBER.search(text, begin, end)
        return match.start("n") if match else -1
    known = (m for m in register_names().find(text[begin:end]) if m.type in WHERE and begin + m.end == end)
    return next((begin + m.start for m in known), -1)


def _parted(text: str, begin: int, end: int, cells: int, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield the cells of words: of two, the first is the known name that opens the row, or the words with a capital up
    to the last of them."""
    if begin >= end:
        return
    if cells == 1:
        yield begin, end
        return
    cut = _cut(text, begin, end, mentions)
    if begin < cut < end:
        yield begin, cut
        yield cut, end


def _cut(text: str, begin: int, end: int, mentions: Sequence[Mention]) -> int:
    known = next((m for m in mentions if m.start == begin and m.type in NAMED and m.source == "register"), None)
    if known is not None and known.end < end and text[known.end : known.end + 2].strip()[:1].isupper():
        return known.end
    words = list(_WORD.finditer(text, begin, end))
    run = next((at for at, word in enumerate(words) if not word[0][0].isupper()), len(words))
    return words[run - 1].start() if run > 1 else -1

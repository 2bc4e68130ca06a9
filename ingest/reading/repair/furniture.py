"""Running headers, footers and page numbers: lines that belong to the paper, not to the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from string import digits

from ingest.reading.labels import SECTION_WORDS
from ingest.reading.repair.lines import RawLine
from ingest.search.patterns import compiled

_PAGE = compiled(
    r"(?:[-–]\s*)?(?:(?:side|s\.|page|pag\.)\s*-?\s*\d{1,4}(?:\s*(?:/|af|of|ud af)\s*\d{1,4})?|\d{1,4}\s*(?:/|"
    r"af)\s*\d{1,4})(?:\s*[-–])?",
    re.IGNORECASE,
)
_PAGE_AFTER_TITLE = compiled(r".{0,80}\b(?:side|page)\s*-?\s*\d{1,4}(?:\s*(?:/|af|of)\s*\d{1,4})?", re.IGNORECASE)
_NUMBER = compiled(r"(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?")
_NUMBER_BEFORE = compiled(r"\d{1,4} (?P<title>[A-ZÆØÅ][^a-zæøå]{5,80})")
"""A running header in capitals after its page's number."""
_LINK = compiled(r"(?:(?:https?|file)://|mailto:)\S+(?: \d{1,4}/\d{1,4})?")
_YEAR = compiled(r"(?:19|20)\d\d")
_DIGITS = compiled(r"\d+")

_LONGEST = 160
_LONGEST_HEADER, _FULL_LINE = 80, 40
"""Characters of a header inside a sentence at most, and of the line that it parts from the next at least."""
_TIMES = 3
_SHARE = 0.6
_ROUNDS = 16
_TOGETHER = 1_000
_COVER = 6
"""Lines of a cover at most."""
_OPENING = 15
"""Lines of a document's beginning: the first of the lines that its pages repeat is its title, and is read once."""


def furniture_lines(text: str, lines: list[RawLine]) -> list[int]:
    """Return the indexes of the lines that are page furniture.

    A page number is one by its wording ("Side 2 af 7"), or by standing alone where a page begins or ends. A line that
    comes at least three times (digits apart), or on each of two or three pages (but for the first), is a running header
    or footer when most of its places touch a page's edge or other furniture; so a heading that every agenda item
    repeats stays.
    """
    numbers = _page_numbers(text, lines)
    if not numbers and not any(line.page for line in lines):
        return []
    inside = _inside_sentences(text, lines, numbers)
    keys = _repeated(text, lines, min(_TIMES, max(_pages(lines) - 1, 2)))
    found, titles = {*numbers, *inside}, set[int]()
    places: dict[str, list[int]] = defaultdict(list)
    for index, key in keys.items():
        places[key].append(index)
    at_edge = [True, *(one.page or other.page for one, other in pairwise(lines[1:])), True]
    for _ in range(_ROUNDS):
        fresh = [key for key, at in places.items() if _mostly_at_edge(at, found, at_edge)]
        if not fresh:
            break
        for key in fresh:
            titles.update(index for index in places[key][:1] if _names_paper(text, lines, index, numbers))
            own = places.pop(key)
            found.update(own if key.strip("#") else [i for i in own if _touches(i, found, at_edge)])
    return sorted((found | _links_at_page_end(text, lines, found)) - titles)


def _inside_sentences(text: str, lines: list[RawLine], numbers: list[int]) -> list[int]:
    """Return the first lines of pages that stand in the middle of a sentence, even of a word: they are headers, and so
    is the same line at the beginning of other pages."""
    pages = [index for index in range(1, len(lines) - 1) if lines[index].page and index not in numbers]
    headers = set[str]()
    for index in pages:
        before = index - 1
        while before in numbers and before:
            before -= 1
        line = lines[index]
        if before in numbers or not text[lines[index + 1].start].islower() or line.length > _LONGEST_HEADER:
            continue
        last, first = text[lines[before].end - 1], text[line.start]
        goes_on = last == "-" or ((last.isalpha() or last == ",") and lines[before].length > _FULL_LINE)
        if goes_on and first.isupper() and text[line.end - 1].isalnum():
            headers.add(text[line.start : line.end])
    return [index for index in pages if text[lines[index].start : lines[index].end] in headers]


def _names_paper(text: str, lines: list[RawLine], index: int, numbers: list[int]) -> bool:
    """Tell whether the first of the lines that pages repeat may be its title: words among the first lines, on the first
    page or after a cover of a few lines."""
    line = lines[index]
    if any(one.page for one in lines[_COVER : index + 1]):
        return False
    words = text[line.start].isalpha() and not _LINK.match(text, line.start, line.end)
    last = index + 1 if index + 1 in numbers else index
    return index < _OPENING and index not in numbers and words and not _parts_sentence(text, lines, index, last)


def _links_at_page_end(text: str, lines: list[RawLine], found: set[int]) -> set[int]:
    """Return the lines that hold nothing but a link and stand last on a page: the page's link list, not its text."""
    links: set[int] = set()
    for index in range(len(lines) - 1, -1, -1):
        last = index + 1 == len(lines) or lines[index + 1].page or index + 1 in links or index + 1 in found
        if last and _LINK.fullmatch(text, lines[index].start, lines[index].end):
            links.add(index)
    return links


def _page_numbers(text: str, lines: list[RawLine]) -> list[int]:
    worded: list[int] = []
    bare: list[int] = []
    for index, line in enumerate(lines):
        if line.length > 100 or (not text[line.end - 1].isdigit() and text[line.end - 1] not in "-–"):
            continue
        content = text[line.start : line.end]
        if _PAGE.fullmatch(content) or (_PAGE_AFTER_TITLE.fullmatch(content) and " - " in content):
            worded.append(index)
        elif _NUMBER.fullmatch(content) and not _YEAR.search(content):
            bare.append(index)
    beside = _beside_headers(text, lines, bare)
    return sorted({*worded, *_after_numbers(text, lines), *_rising(text, lines, bare), *beside})


def _beside_headers(text: str, lines: list[RawLine], bare: list[int]) -> list[int]:
    """Return the lines with a bare number that rises, above or below a line that comes again with each of them, once at
    least in the middle of a sentence."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index in bare:
        for beside in (index - 1, index + 1):
            if 0 < beside < len(lines) - 1 and _is_header(text, lines[beside]):
                found[text[lines[beside].start : lines[beside].end]].append((index, beside))
    pages: list[int] = []
    for at in found.values():
        values = [int(_DIGITS.findall(text[lines[i].start : lines[i].end])[0]) for i, _ in at]
        rising = len(at) > 1 and all(one < other for one, other in pairwise(values))
        if rising and any(_parts_sentence(text, lines, min(pair), max(pair)) for pair in at):
            pages += [index for index, _ in at]
    return pages


def _is_header(text: str, line: RawLine) -> bool:
    return line.length <= _LONGEST_HEADER and text[line.start].isupper() and text[line.end - 1].isalnum()


def _parts_sentence(text: str, lines: list[RawLine], first: int, last: int) -> bool:
    """Tell whether the lines from *first* to *last* stand in the middle of a sentence."""
    if not 0 < first <= last < len(lines) - 1:
        return False
    before, after = lines[first - 1], lines[last + 1]
    ends = text[before.end - 1]
    return before.length > _FULL_LINE and (ends.isalpha() or ends in ",-") and text[after.start].islower()


def _after_numbers(text: str, lines: list[RawLine]) -> list[int]:
    """Return the lines in capitals that come again after other numbers."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        if text[line.start].isdigit() and (header := _NUMBER_BEFORE.fullmatch(text, line.start, line.end)):
            found[header["title"]].append(index)
    several = [at for at in found.values() if len({text[lines[i].start : lines[i].end] for i in at}) > 1]
    return [index for at in several for index in at]


def _rising(text: str, lines: list[RawLine], bare: list[int]) -> list[int]:
    """Return the lines with a bare number that stand at a page's edge, or alone among blank lines and rise slowly."""
    paged = any(line.page for line in lines)
    at_edge = [i for i in bare if paged and _at_page(i, lines)]
    alone = [i for i in bare if lines[i].gap >= 2 or (i + 1 < len(lines) and lines[i + 1].gap >= 2)]
    values = [int(_DIGITS.findall(text[lines[i].start : lines[i].end])[0]) for i in alone]
    steps = [0 < after - before <= 30 for before, after in pairwise(values)]
    rising = alone if not steps or sum(steps) >= 0.8 * len(steps) else []
    return sorted({*at_edge, *rising})


def _at_page(index: int, lines: list[RawLine]) -> bool:
    return index == 0 or lines[index].page or index + 1 == len(lines) or lines[index + 1].page


def _pages(lines: list[RawLine]) -> int:
    return sum(1 for line in lines[1:] if line.page) + 1


def _repeated(text: str, lines: list[RawLine], times: int) -> dict[int, str]:
    short = [index for index, line in enumerate(lines) if line.length <= _LONGEST]
    keys = dict(_keys(text, lines, short))
    counts = Counter(keys.values())
    repeated = {key for key, count in counts.items() if count >= times and key.strip(" :") not in SECTION_WORDS}
    return {index: key for index, key in keys.items() if key in repeated}


def _keys(text: str, lines: list[RawLine], indices: list[int]) -> Iterator[tuple[int, str]]:
    """Yield each of the lines in small letters and with its numbers made alike, a thousand put together at a time: to
    go through them one by one takes five times as long."""
    for first in range(0, len(indices), _TOGETHER):
        some = indices[first : first + _TOGETHER]
        together = "\n".join([text[lines[index].start : lines[index].end] for index in some])
        for digit in digits:
            together = together.replace(digit, "#")
        while "##" in together:
            together = together.replace("##", "#")
        yield from zip(some, together.casefold().split("\n"), strict=True)


def _mostly_at_edge(places: list[int], found: set[int], at_edge: list[bool]) -> bool:
    return sum(_touches(i, found, at_edge) for i in places) >= _SHARE * len(places)


def _touches(index: int, found: set[int], at_edge: list[bool]) -> bool:
    return at_edge[index] or index - 1 in found or index + 1 in found

"""Tables of contents: their lines carry no facts, but tell which later lines are headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ingest.reading.labels import CONTENTS_WORDS
from ingest.reading.structure.paragraphs import RepairedLine
from ingest.search.patterns import compiled

_LEADERS = compiled(
    r"^(?P<entry>.{2,150}?)\s*(?:\.\s?){4,}\s*(?P<page>\d{1,4})?$"
    r"|^(?P<entry2>.{2,150}?)\s*(?:…\s?){2,}\s*(?P<page2>\d{1,4})?$"
)
_NUMBERED = compiled(r"^(?P<entry>.{2,150}?)[\s\t]+(?P<page>(?!(?:19|20)\d\d$)\d{1,4})$")
"""A line that ends in the number of a page, which no year is."""
_COUNTED = compiled(r"(?:(?:Punkt|Sag|Pkt\.) )?\d{1,2}[.:]? [A-ZÆØÅ][^.:;!?]{2,80}$")
"""A numbered line that may be the title of a part."""
_ANNEX = compiled(
    r"(?:Bilag(?:soversigt|sliste|sfortegnelse)?:?$|(?P<annex>Bilag [\dA-H][\d.]*)(?![\w.])[^!?;]{0,100}$)",
    re.IGNORECASE,
)
"""A line of the list of what is annexed."""
_MOST_ANNEXES = 20
_FEWEST, _TWICE = 3, 2
_TOO_MANY_PLAIN = 4
_LONG_TITLE = 40
"""Characters that no title of a table of contents has."""


def contents_lines(lines: list[RepairedLine]) -> tuple[set[int], set[str]]:
    """Return the indexes of the lines of tables of contents, and their entries (folded, without page numbers)."""
    found: set[int] = set()
    entries: set[str] = set()
    for index, line in enumerate(lines):
        text = line.text
        led = len(text) < 200 and ("..." in text or ". ." in text or "…" in text)
        if led and (match := _LEADERS.match(text)):
            found.add(index)
            entries.add(fold(match["entry"] or match["entry2"]))
    for index, line in enumerate(lines):
        if len(line.text) < _LONG_TITLE and line.text.strip(" :").lower() in CONTENTS_WORDS:
            _follow(lines, index + 1, found, entries)
    repeated = _repeated(lines)
    for index in (*repeated, *_annexes(lines, repeated)):
        found.add(index)
        entries.add(fold(lines[index].text))
    return found, entries - {""}


def _repeated(lines: list[RepairedLine]) -> list[int]:
    """Return the lines of a numbered list that stand again below, each as a line of its own: what a paper says are its
    parts."""
    counted = (line.text[:1].isdigit() or line.text.startswith(("Punkt ", "Sag ", "Pkt. ")) for line in lines)
    numbered = [(i, lines[i].text) for i, may_be in enumerate(counted) if may_be and _COUNTED.match(lines[i].text)]
    often = Counter(text for _, text in numbered)
    seen: set[str] = set()
    runs: list[list[int]] = []
    for index, text in numbered:
        if often[text] == _TWICE and text not in seen:
            if runs and runs[-1][-1] == index - 1:
                runs[-1].append(index)
            else:
                runs.append([index])
        seen.add(text)
    return [index for run in runs if len(run) >= _FEWEST for index in run]


def _annexes(lines: list[RepairedLine], repeated: list[int]) -> Iterator[int]:
    """Yield the lines below those of a list of parts that go on with the annexes, which stand again further below."""
    for last in (one for one in repeated if one + 1 not in repeated):
        run: list[int] = []
        for index in range(last + 1, min(last + 1 + _MOST_ANNEXES, len(lines))):
            match = _ANNEX.match(lines[index].text)
            if match is None:
                break
            annex = (match["annex"] or "").casefold()
            if annex and not any(line.text.casefold().startswith(annex) for line in lines[index + 1 :]):
                break
            run.append(index)
        yield from run


def _follow(lines: list[RepairedLine], index: int, found: set[int], entries: set[str]) -> None:
    """Add the lines under the heading of a table of contents, as long as they end in page numbers."""
    plain = 0
    run: list[tuple[int, str]] = []
    while index < len(lines) and plain < _TOO_MANY_PLAIN and len(lines[index].text) < 160:
        match = _NUMBERED.match(lines[index].text)
        if match:
            run.append((index, fold(match["entry"])))
            plain = 0
        else:
            plain += 1
        index += 1
    if len(run) >= 3:
        found.update(place for place, _ in run)
        entries.update(entry for _, entry in run)


def fold(text: str) -> str:
    """Return the letters and digits of a heading, so that it can be found again in another spelling."""
    return re.sub(r"[\W_]+", " ", re.sub(r"^\s*(?:\d{1,2}\.?)+\s+", "", text)).strip().lower()

"""Labels that stand apart from what they label, in a column beside it ("Målgruppe      Borgere over 18 år ...", or
with a tab) or on the line above it: each becomes the label of a field, and the lines of its column its value."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.origins import Edit
from ingest.reading.labels import FIELD_LABELS, FIELD_OF
from ingest.reading.repair.mending import Mended
from ingest.search.patterns import compiled

_BESIDE = compiled(
    r"(?m)^(?P<inset>[ \t]{0,8}(?:• ?)?)(?P<label>[A-ZÆØÅ][\w/-]*+(?: [\w/-]++){0,4}?)(?P<colon> ?:)?"
    r"(?P<gap> {2,}|[ ]*\t[ \t]*)(?P<text>\S(?:(?! {3}|\t)[^\n])*)$"
)
_DASHED = compiled(r"(?m)^[ \t]*(?:[•*-] ?)?(?P<label>[A-ZÆØÅ][\w/-]*+(?: [\w/-]++){0,4}?)(?P<dash> [–-] )(?=\S)")
_ALONE = compiled(r"(?m)^[ \t]*(?:• ?)?(?P<label>[A-ZÆØÅ][\w/-]*+(?: [\w/-]++){0,4}+) ?:?[ \t]*$")
_LINE = compiled(r"[ \t]*(?P<text>\S[^\n]*?)[ \t]*(?=\n|$)")
_BELOW = compiled(r"[ \t]*\n[ \t]*\n(?:[ \t]*\n)?[ \t]*(?P<text>\S[^\n]*?)[ \t]*(?=\n[ \t]*\n|\n?$)")
"""The one line below a label and an empty line."""
_NAMING = frozenset({"projekt", "projekttitel", "projektnavn", "projektets navn", "projektets titel", "titel"})
_OF_GRANTS = frozenset({"runner", "amount"})
"""What one of a card's labels tells at least: who got money, or how much."""
_FEWEST, _WRAPPED = 3, 2
"""Labels beside one column of text, and how many of their texts must go on in that column on the next line."""
_PAIR = 2
_WIDE = 3
_LEAST_COLUMN, _LONGEST_VALUE = 8, 120
_ENDS = (".", "?", "!", ":")
_LISTED = frozenset({"law", "staff", "size"})
"""What is told one below the other in the column beside its label."""
_OPEN = compiled(r"(?:,|\b(?:og|eller|samt|i|af|til|for|med|på|om|heraf|hvoraf|den|det|en|et))$")


def mend_side_labels(mended: Mended) -> Mended:
    """Return the text with a colon after each label of a column of labels, and what stands in the column beside it in
    one line; a table's rows have more columns."""
    if "  " not in mended.text and "\t" not in mended.text:
        return mended
    text = mended.text
    beside = [m for m in _BESIDE.finditer(text) if m["text"].rstrip(" :").casefold() not in FIELD_LABELS]
    columns: dict[int, list[re.Match[str]]] = defaultdict(list)
    for match in beside:
        if match["gap"].startswith(" " * _WIDE) and not match["colon"]:
            columns[match.start("text") - match.start()].append(match)
    told = {
        match.start()
        for column, labels in columns.items()
        if len(labels) >= _FEWEST and sum(_goes_on(text, m, column) for m in labels) >= _WRAPPED
        for match in labels
    }
    told |= {match.start() for run in _runs(text, beside) for match in run}
    labels = [match for match in beside if match.start() in told]
    full = max((len(match["text"]) for match in labels), default=0)
    edits = [edit for match in labels for edit in _edits(text, match, full)]
    return mended.edited(edits, "label beside its text")


def mend_dashed_labels(mended: Mended) -> Mended:
    """Return the text with a colon for the dash behind each known label of several that stand below one another
    ("Målgruppe – unge med angst")."""
    text = mended.text
    if " – " not in text and " - " not in text:
        return mended
    found = [m for m in _DASHED.finditer(text) if m["label"].casefold() in FIELD_LABELS]
    near = [_lines_between(text, one, other) <= _PAIR for one, other in pairwise(found)]
    beside = [(before, after) for before, after in zip([False, *near], [*near, False], strict=True)]
    told = [m for m, (before, after) in zip(found, beside, strict=True) if before or after] if found else []
    if not any(FIELD_OF.get(m["label"].casefold(), "other") != "other" for m in told):
        return mended
    return mended.edited([(m.end("label"), m.end("dash"), ": ") for m in told], "dash behind a label")


def _lines_between(text: str, one: re.Match[str], other: re.Match[str]) -> int:
    """Return how many lines that hold something stand between two labels' lines."""
    return sum(bool(line.strip()) for line in text[one.end() : other.start()].split("\n")[1:-1])


def mend_labels_above(mended: Mended) -> Mended:
    """Return the text with each label that stands on the line above its value, one below the other, in one line with
    it."""
    text = mended.text
    alone = list(_ALONE.finditer(text))
    often = Counter(m["label"].casefold() for m in alone)
    found = [m for m in alone if m["label"].casefold() in FIELD_LABELS or _is_between(text, m, often)]
    edits: list[Edit] = []
    run: list[tuple[re.Match[str], re.Match[str]]] = []
    for match in found:
        if run and match.start("label") < run[-1][1].end():
            continue  # the value of the label above
        value = _LINE.match(text, match.end() + 1) if text.startswith("\n", match.end()) else None
        fits = value is not None and _may_be_value(value["text"])
        if run and (not fits or text[run[-1][1].end() : match.start()].strip()):
            edits += _over(run, often)
            run = []
        if value is not None and fits:
            run.append((match, value))
    edits += _over(run, often)
    taken = {start for start, _, _ in edits}
    edits += (edit for edit in _apart(text, alone) if edit[0] not in taken)
    return mended.edited(sorted(edits), "label above its value")


def _apart(text: str, alone: Sequence[re.Match[str]]) -> list[Edit]:
    """Return the edits of a card whose labels and values are set off by empty lines: several that tell, each over one
    short line."""
    pairs: list[tuple[re.Match[str], re.Match[str]]] = []
    for label in alone:
        if label["label"].casefold() not in FIELD_LABELS or (pairs and label.start("label") < pairs[-1][1].end()):
            continue
        value = _BELOW.match(text, label.end())
        if value is not None and _may_be_value(value["text"]) and not value["text"][0].islower():
            pairs.append((label, value))
    told = {FIELD_OF.get(label["label"].casefold(), "other") for label, _ in pairs}
    named = any(label["label"].casefold() in _NAMING for label, _ in pairs)
    if not told & _OF_GRANTS or (not named and len(told - {"other"}) < _FEWEST):
        return []
    return [(label.end("label"), value.start("text"), ": ") for label, value in pairs]


def _is_between(text: str, match: re.Match[str], often: Counter[str]) -> bool:
    """Tell whether a line of few words that comes again stands right under another line, as labels among labels do; one
    that ends in a number does not (a street's)."""
    return not match["label"][-1].isdigit() and (
        often[match["label"].casefold()] >= _PAIR and text[match.start() - 2 : match.start() - 1].strip() != ""
    )


def _over(run: Sequence[tuple[re.Match[str], re.Match[str]]], often: Counter[str]) -> list[Edit]:
    """Return the edits of a row of labels and values: long enough, or with labels that come again."""
    if not run:
        return []
    again = any(often[label["label"].casefold()] >= _PAIR for label, _ in run)
    telling = any(FIELD_OF.get(label["label"].casefold(), "other") != "other" for label, _ in run)
    if len(run) < (_PAIR if again else _FEWEST) or not telling:
        return []
    known = sum(label["label"].casefold() in FIELD_LABELS for label, _ in run)
    return [(label.end("label"), value.start("text"), ": ") for label, value in run] if 2 * known >= len(run) else []


def _may_be_value(line: str) -> bool:
    label = line.rstrip(" :").casefold()
    ended = line.endswith(_ENDS) and not line.endswith("kr.")
    return len(line) <= _LONGEST_VALUE and not ended and label not in FIELD_LABELS


def _runs(text: str, beside: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Yield the labels that stand below one another, where at least two of them are known ones."""
    often = Counter(m["label"].casefold() for m in beside)
    run: list[re.Match[str]] = []
    for before, match in pairwise((None, *beside, None)):
        near = before is not None and match is not None and _is_near(text, before, match)
        run = [*run, match] if near and match is not None else run
        if near:
            continue
        known = {m["label"].casefold() for m in run} & FIELD_LABELS
        labels = [m for m in run if m["colon"] or m["label"].casefold() in known]
        if len(known) >= _PAIR and 2 * len(labels) >= len(run):
            yield [m for m in run if m in labels or often[m["label"].casefold()] >= _PAIR]
        run = [match] if match is not None else []


def _is_near(text: str, before: re.Match[str], match: re.Match[str]) -> bool:
    between = text[before.end() : match.start()]
    lines = [line for line in between.split("\n") if line.strip()] if len(between) < _LONGEST_VALUE * 4 else [""] * 9
    return len(lines) <= _PAIR + 1 and all(line[0] in " \t" for line in lines)


def _edits(text: str, match: re.Match[str], full: int) -> Iterator[Edit]:
    """Yield what makes a label and its column one line; *full* is how many characters a full line of a column has."""
    yield match.end("label"), match.start("text"), ": "
    start, column = match.start("text"), match.start("text") - match.start()
    if "\t" in match["gap"] or column < _LEAST_COLUMN:
        return
    counts = FIELD_OF.get(match["label"].casefold()) in _LISTED
    end = match.end()
    while text.startswith("\n", end) and (line := _LINE.match(text, end + 1)) is not None:
        inset = line.start("text") - end - 1
        if abs(inset - column) > 1 or "   " in line["text"] or text[end - 1] == "-":
            return
        if not counts and not _is_broken_off(text[start:end].strip(), line["text"], full):
            return
        yield end, line.start("text"), " " if line["text"][0].islower() or _OPEN.search(text, start, end) else "; "
        start, end = end, line.end()


def _is_broken_off(line: str, below: str, full: int) -> bool:
    """Tell whether a line ends where it would have had room for the first word of the line *below*, which begins
    something of its own: what stands in a column one below the other."""
    room = full - len(line) > len(below.split(" ", 1)[0])
    return room and below[0].isupper() and not line.endswith(_ENDS) and not below.endswith(_ENDS)


def _goes_on(text: str, match: re.Match[str], column: int) -> bool:
    """Tell whether the next line stands under a label's text."""
    below = match.end() + 1
    return text[below : below + column].isspace() and text[below + column : below + column + 1].strip() != ""

"""What each line of the repaired text is: heading, question, contents, item, field, grant, row or paragraph."""

from __future__ import annotations

import re
from collections import Counter

from ingest.document import Block, BlockKind
from ingest.reading.labels import FIELD_LABELS
from ingest.reading.structure.contents import contents_lines
from ingest.reading.structure.forms import key, question_lines
from ingest.reading.structure.headings import (
    CHAPTER,
    TITLE,
    Around,
    capitals_used,
    card_titles,
    chapter_lines,
    gapless,
    heading_level,
    headings_told,
    lettered_lines,
    named_chapters,
    region_of,
)
from ingest.reading.structure.menus import menu_lines
from ingest.reading.structure.paragraphs import RepairedLine
from ingest.search.patterns import compiled

_FIELD = compiled(
    r"^(?:• ?)?(?P<label>(?![^a-zæøå:]*:)[A-ZÆØÅ][\wæøåÆØÅé/().,-]+(?: [\wæøåÆØÅé/().,-]+){0,5}?) ?:\s+(?P<value>\S.*)$"
)
_CAPITAL_FIELD = compiled(r"^(?P<label>[A-ZÆØÅ]{3,}(?: [A-ZÆØÅ]+){0,3}) ?: +\S")
GRANT = compiled(
    r"^(?:• ?|- |\d{1,3}[.)] )?(?P<who>[A-ZÆØÅ][^:;.\t]{2,90}?)(?::|,| [–-]) ?(?P<what>[^\t]{0,200}?)[,:;–(-]? "
    r"?(?P<amount>(?:ca\. )?(?:\d[\d.,]*(?: ?[-–] ?\d[\d.,]*)? ?(?:mio\.?|mia\.?|t\.)? ?(?:kr\.?|kroner|,-)|kr\.? "
    r"?\d[\d.,-]*(?: mio\.?)?))[ .)]*(?:(?:i|for|årligt|om året|pr\. år|\(|ekskl)[^.]{0,40})?[.)]*$"
)
"""``X Kommune: titel, 1,2 mio. kr.``: who gets, for what, how much, at the line's end."""
_GRANTEE = compiled(
    r"\b(?:Kommune|Region|Kommuner|Psykiatri|SIND|KFUK?M?|Røde Kors|Headspace)\b|"
    r"(?:forening|foreningen|fonden|fond|hospital|hospitalet|center|centret|centeret|selskab|selskabet|netværk|"
    r"netværket|huset|hus|skole|sekretariat|kommune)\b",
    re.IGNORECASE,
)
_ENDS_IN_SUM = compiled(
    r"(?:kr|,-)(?:oner)?[\d., )mio-]*(?:(?:i|for|årligt|om året|pr\. år|\(|ekskl)[^.]{0,40})?[.)]*$"
)
"""How every such line ends, and few others do."""
_LONGEST_GRANT = 320
_COMPANY = 2
"""Known labels in a row of lines, without a gap, by which the others in it are labels too."""
_LONGEST_LABEL = 80


def is_grant(text: str) -> bool:
    """Say whether a line names who got how much for what."""
    if len(text) > _LONGEST_GRANT or not ("kr" in text or ",-" in text) or not _ENDS_IN_SUM.search(text):
        return False
    match = GRANT.match(text)
    return match is not None and _GRANTEE.search(match["who"]) is not None


def blocks_of(lines: list[RepairedLine]) -> tuple[Block, ...]:
    """Return one block for each line."""
    questions = question_lines(lines)
    contents, entries = contents_lines(lines)
    contents |= menu_lines(lines)
    labels = _repeated_labels(lines)
    around = Around(
        lines,
        entries,
        questions,
        _openers(lines, questions),
        chapter_lines(lines) | named_chapters(lines),
        lettered_lines(lines),
        card_titles(lines),
        capitals_used(lines),
        gapless(lines),
        labels,
        headings_told(lines),
        any(line.layout.unfolds for line in lines),
    )
    blocks: list[Block] = []
    region = ""
    ranks = _ranks(lines)
    for index, line in enumerate(lines):
        kind, level = _kind(index, line, around, contents, labels)
        if line.layout.mark is not None and kind == "heading":
            level = ranks.get(level, level)
        if level == CHAPTER and (named := region_of(line.text)):
            level = TITLE if named == region else CHAPTER
            region = named
        blocks.append(Block(line.start, line.end, kind, level, line.layout.gap))
    return tuple(blocks)


def _ranks(lines: list[RepairedLine]) -> dict[int, int]:
    """Return the levels of the headings that the format tells, counted from the highest one used: many pages begin
    with the second or third."""
    marks = (line.layout.mark for line in lines)
    used = sorted({mark.level for mark in marks if mark is not None and mark.kind == "heading"})
    return {level: rank for rank, level in enumerate(used, 1)}


def _kind(
    index: int, line: RepairedLine, around: Around, contents: set[int], labels: set[str]
) -> tuple[BlockKind, int]:
    if line.layout.mark is not None and line.layout.mark.kind != "prose":
        return line.layout.mark.kind, line.layout.mark.level
    if index in contents:
        return "contents", 0
    if index in around.questions:
        return "question", 0
    if "\t" in line.text:
        return "row", 0
    if is_grant(line.text):
        return "grant", 0
    if ":" in line.text[:_LONGEST_LABEL] and _is_field(line.text, labels):
        return "field", 0
    level = heading_level(index, around)
    if level:
        return "heading", level
    if line.layout.begins:
        return "item", 1
    return "prose", 0


def _is_field(text: str, labels: set[str]) -> bool:
    """Say whether a line is a label and its value; a label in capitals is one of the known ones."""
    if (match := _FIELD.match(text)) and match["label"].lower() in labels:
        return True
    return (match := _CAPITAL_FIELD.match(text)) is not None and match["label"].lower() in FIELD_LABELS


def _openers(lines: list[RepairedLine], questions: set[int]) -> set[int]:
    """Return the places of the question that opens a form: the first that comes about as often as any."""
    if not questions:
        return set()
    first = [index for index in sorted(questions) if index - 1 not in questions]
    counts = Counter(key(lines[index].text) for index in first)
    opener = _first_opener(lines, first, counts)
    return {index for index in first if key(lines[index].text) == opener}


def _first_opener(lines: list[RepairedLine], first: list[int], counts: Counter[str]) -> str:
    """Return the earliest question that comes about as often as any: forms begin with it."""
    most = max(counts.values())
    return next(key(lines[index].text) for index in first if counts[key(lines[index].text)] >= 0.6 * most)


def _repeated_labels(lines: list[RepairedLine]) -> set[str]:
    """Return the labels of ``label: value`` lines: the known ones, those that stand in a row with several known ones,
    as far apart as they, and those that the document repeats."""
    counts: Counter[str] = Counter()
    beside: set[str] = set()
    run: list[str] = []
    gap = 0
    for line in lines:
        match = _FIELD.match(line.text[:_LONGEST_LABEL]) if ":" in line.text[:_LONGEST_LABEL] else None
        if match is None or (line.layout.gap != gap if len(run) > 1 else line.layout.gap > 1):
            beside.update(run if len(FIELD_LABELS.intersection(run)) >= _COMPANY else ())
            run = []
        if match is not None:
            counts[match["label"].lower()] += 1
            gap = line.layout.gap if run else 0
            run.append(match["label"].lower())
    beside.update(run if len(FIELD_LABELS.intersection(run)) >= _COMPANY else ())
    return {label for label, count in counts.items() if count >= 3} | beside | FIELD_LABELS

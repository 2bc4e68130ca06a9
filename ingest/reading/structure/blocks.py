"""What each line of the repaired text is: heading, question, contents, item, field, grant, row or paragraph."""

from __future__ import annotations

import re
from collections import Counter

from ingest.document import Block, BlockKind
from ingest.reading.structure.contents import contents_lines
from ingest.reading.structure.forms import key, question_lines
from ingest.reading.structure.headings import Around, heading_level
from ingest.reading.structure.labels import FIELD_LABELS
from ingest.reading.structure.paragraphs import Line

FIELD = re.compile(r"^(?:• ?)?(?P<label>[A-ZÆØÅ][\wæøåÆØÅé/().,-]*(?: [\wæøåÆØÅé/().,-]+){0,5}?) ?:\s+(?P<value>\S.*)$")
GRANT = re.compile(
    r"^(?:• ?|\d{1,3}[.)] )?(?P<who>[A-ZÆØÅ][^:\t]{2,90}?)(?::|,| [–-]) (?P<what>.{0,200}?)(?P<amount>\d[\d.,]*(?: ?-)? ?(?:mio|mia|t\. ?kr|kr|,-)|kr\.? ?\d[\d.,]*)",
)
_GRANTEE = re.compile(r"\b(?:Kommune|Region|Foreningen|Fonden|Landsforeningen|SIND|Hospital|Psykiatri\w*|Center|Selskab\w*)\b")


def blocks_of(lines: list[Line]) -> tuple[Block, ...]:
    """Return one block for each line."""
    questions = question_lines(lines)
    contents, entries = contents_lines(lines)
    around = Around(lines, entries, questions, _openers(lines, questions))
    labels = _repeated_labels(lines)
    blocks: list[Block] = []
    for index, line in enumerate(lines):
        kind, level = _kind(index, line, around, contents, labels)
        blocks.append(Block(line.start, line.end, kind, level))
    return tuple(blocks)


def _kind(index: int, line: Line, around: Around, contents: set[int], labels: set[str]) -> tuple[BlockKind, int]:
    if line.layout.mark is not None and line.layout.mark.kind != "prose":
        return line.layout.mark.kind, line.layout.mark.level
    if index in contents:
        return "contents", 0
    if index in around.questions:
        return "question", 0
    if "\t" in line.text:
        return "row", 0
    if GRANT.match(line.text) and _GRANTEE.search(line.text[:90]):
        return "grant", 0
    level = heading_level(index, around)
    if level:
        return "heading", level
    if (match := FIELD.match(line.text)) and match["label"].lower() in labels:
        return "field", 0
    if line.layout.begins:
        return "item", 1
    return "prose", 0


def _openers(lines: list[Line], questions: set[int]) -> set[int]:
    """Return the places of the question that opens a form: the one that most often follows other text, not a question."""
    if not questions:
        return set()
    first = [index for index in sorted(questions) if index - 1 not in questions]
    counts = Counter(key(lines[index].text) for index in first)
    opener = _first_opener(lines, first, counts)
    return {index for index in first if key(lines[index].text) == opener}


def _first_opener(lines: list[Line], first: list[int], counts: Counter[str]) -> str:
    """Return the earliest question that comes about as often as any: forms begin with it."""
    most = max(counts.values())
    return next(key(lines[index].text) for index in first if counts[key(lines[index].text)] >= 0.6 * most)


def _repeated_labels(lines: list[Line]) -> set[str]:
    """Return the labels of ``label: value`` lines: the known ones, and those that the document repeats."""
    counts: Counter[str] = Counter()
    for line in lines:
        if match := FIELD.match(line.text[:120]):
            counts[match["label"].lower()] += 1
    return {label for label, count in counts.items() if count >= 3} | FIELD_LABELS

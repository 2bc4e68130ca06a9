"""Projects that a table names under the word for them ("Projekt"): the whole text calls them so, and a part about
"projektet i X Kommune" is about the one in the row of X."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ingest.document import Block, Document
from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.find import Passage
from ingest.mentions.mention import TOWNS
from ingest.mentions.words.general import is_general, names_nothing
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.reading.table_words import column_kind, is_header, titles_rows
from ingest.record import record
from ingest.search.patterns import compiled

_OVER_PROJECTS = compiled(r"(?i:projekt|initiativ)[a-zæøå]*(?: titel| navn)?$")
_MOST_WORDS, _SHORTEST = 8, 4
_LEAST = 2
"""Rows that a table has at least."""


@record
class Tabled:
    """A project that a table's row names, its place, and the municipality of the row ("" for none)."""

    label: str
    start: int
    where: str


def tabled_projects(document: Document, by_block: Mapping[int, Sequence[Passage]]) -> list[Tabled]:
    """Return the projects that stand in the rows of tables under the word for them."""
    found: list[Tabled] = []
    for rows in _tables(document):
        head = [cell.strip() for cell in _words(document, rows[0])]
        column = next((at for at, cell in enumerate(head) if _OVER_PROJECTS.match(cell)), -1)
        if column < 0 or not is_header(head) or column_kind(head[column]) != "project":
            continue
        named = [one for row in rows[1:] if (one := _named(document, row, column, by_block)) is not None]
        found += named if len(named) >= _LEAST else []
    return found


def name_tabled(document: Document, passages: Sequence[Passage]) -> None:
    """Find the projects that tables name everywhere in the text."""
    if not any(block.kind == "row" for block in document.blocks):
        return
    by_block: dict[int, list[Passage]] = {}
    for passage in passages:
        if passage.block.kind == "row":
            by_block.setdefault(passage.block.start, []).append(passage)
    named = {one.label: Introduced("Project", one.label) for one in tabled_projects(document, by_block)}
    add_introduced(document.text, passages, named)


def bare_names(document: Document) -> dict[str, str]:
    """Return by their whole names those of houses without their nouns, where a noun stands before the name in every
    row of a table only to tell the kind: several nouns do, or the text goes on to write a name without it."""
    found: dict[str, str] = {}
    for rows in _tables(document):
        head = [cell.strip() for cell in _words(document, rows[0])]
        column = next((at for at, cell in enumerate(head) if column_kind(cell) == "name"), -1)
        if column < 0 or not is_header(head):
            continue
        cells = [words[column].strip() for row in rows[1:] if len(words := _words(document, row)) > column]
        parts = [cell.partition(" ") for cell in cells if not cell.casefold().startswith("i alt")]
        if len(parts) < _LEAST or not all(_is_kind(noun) and name[:1].isupper() for noun, _, name in parts):
            continue
        if len({noun for noun, _, _ in parts}) > 1 or any(document.written.again(name, 2) for _, _, name in parts):
            found |= {clean(f"{noun} {name}"): clean(name) for noun, _, name in parts}
    return found


def _is_kind(word: str) -> bool:
    head = head_of(word)
    return head is not None and head.definite and not head.plural and head.type == "Facility"


def _tables(document: Document) -> Iterator[list[Block]]:
    """Yield the rows that stand below each other, with at most a title between two of them."""
    rows: list[Block] = []
    for block, below in pairwise((*document.blocks, None)):
        assert block is not None  # noqa: S101 - only the last is none
        if block.kind == "row":
            rows.append(block)
        elif not (rows and below is not None and below.kind == "row" and _is_between(document, rows[0], block, below)):
            if len(rows) > _LEAST:
                yield rows
            rows = []
    if len(rows) > _LEAST:
        yield rows


def _is_between(document: Document, head: Block, block: Block, below: Block) -> bool:
    line, row = (document.text[one.start : one.end] for one in (block, below))
    return titles_rows(line, row, len(_words(document, head)))


def _words(document: Document, row: Block) -> list[str]:
    return document.text[row.start : row.end].split("\t")


def _named(document: Document, row: Block, column: int, by_block: Mapping[int, Sequence[Passage]]) -> Tabled | None:
    """Return the project in a row's cell, where its words may be a name."""
    cells = _words(document, row)
    words = cells[column] if column < len(cells) else ""
    label = clean(words)
    many = not label[:1].isupper() or len(label.split()) > _MOST_WORDS or any(map(str.isdigit, label))
    if (
        many
        or len(label) < _SHORTEST
        or (" " not in label and is_general(label))
        or names_nothing(label)
        or _is_common(label)
    ):
        return None
    start = row.start + sum(len(cell) + 1 for cell in cells[:column]) + words.index(label[0])
    towns = {m.label for p in by_block.get(row.start, ()) for m in p.mentions if m.type in TOWNS}
    return Tabled(label, start, towns.pop() if len(towns) == 1 else "")


def _is_common(label: str) -> bool:
    """Tell whether a single word is a noun for what is done or held ("Foredrag", "Samtalegrupper")."""
    return " " not in label and ((head := head_of(label)) is None or not head.definite) and label.endswith(("er", "e"))

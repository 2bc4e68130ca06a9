"""What a cell names or counts: a body, an undertaking, a sum, a number, hours, a law, a time."""

from __future__ import annotations

import re

from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.relations.engine.matching import node_of
from ingest.relations.tables.cell import Cell
from ingest.search.patterns import compiled
from ingest.values.amounts import amounts, bare_amounts, heading_factor
from ingest.values.laws import law_sections
from ingest.values.numbers import Number
from ingest.values.periods import dates
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node

_TAIL = compiled(
    r",? (?:på |i alderen |fra )?\d{1,2}\s?[-–]\s?\d{1,2}\s?år.*$|, (?:online|\d|[^\W\d_]+ gange).*$", re.IGNORECASE
)
"""Ages, places and times after the name of an undertaking."""
_EXPLAINED = compiled(r"(?<=[a-zæøå]{4}), [a-zæøå][^,]{4,40}$")
"""What a comma adds to a name, in small letters."""
_NOTE = compiled(r"\s*\([^()]*\)\s*$|\s*\*+$|\s+\d\)$")
_BETWEEN = compiled(r"\b(?:og|samt|kommuner)\b|[\s,&/]", re.IGNORECASE)
"""What may stand between the names of several bodies in one cell."""
_WHOLE = 0.6
"""How much of a cell a name takes up that stands for it."""
_MOST_WORDS = 10
_REFUSED = compiled(
    r"\b(?:afslag|afvist|nej|ikke imødekommet|bortfald\w*)\b|^(?:0|0,-|0 kr\.?|[-–—])(?=$|\s)", re.IGNORECASE
)
_EXPENSE = compiled(
    r"^(?:drift|husleje|leje|lokale|materialer|løn|indkøb|møbler|transport|opstart|jule|udflugt|tur\b|ture\b|gave|veste|kørsel|"
    r"forplejning|tilskud|støtte til|oplæg|annonc|hjemmeside|køb|varme|reparation|udstyr|inventar|administration|"
    r"generel|medlems|kontor|aktiviteter\b|diverse|frivilligpleje|sociale? arrangement|arrangement)",
    re.IGNORECASE,
)
"""What money is spent on, and no undertaking."""
_HOURS = compiled(r"(?P<low>\d{1,2}(?:,\d)?)(?:\s?[-–]\s?(?P<high>\d{1,2}(?:,\d)?))?(?:\s?(?:t\.?|timer?|timer/uge))?$")
_COUNT = compiled(r"(?:ca\.\s?|i alt\s)?(?P<low>\d{1,3}(?:\.\d{3})*)(?:\s?[-–]\s?(?P<high>\d{1,5}))?(?:\s[^\W\d_]+)*$")
_SECTION = compiled(r"^(?:§+\s?)?\d{1,3}(?:\s?[a-z])?(?:(?:\s?,\s?|\s?/\s?|\sog\s)(?:§+\s?)?\d{1,3}(?:\s?[a-z])?)*$")


def body_of(cell: Cell) -> Node | None:
    """Return the organisation that a cell names: by its own name, or by its words where they name nothing known."""
    named = [m for m in cell.named(ORGANISATIONS | {"Education", PLACE}) if m.type != PLACE or _covers(m, cell)]
    if named:
        return node_of(named[0])
    label = _label(cell)
    if not label or not label[0].isupper():
        return None
    head = next((h for word in reversed(label.split()) if (h := head_of(word)) is not None), None)
    return Node(head.type if head is not None and head.type in ORGANISATIONS else "Association", label)


def bodies_of(cell: Cell) -> list[Node]:
    """Return the organisations that a cell names: several where nothing but "og" and commas joins their names."""
    named = cell.named(ORGANISATIONS | {"Education", PLACE})
    rest = cell.text
    for mention in named:
        rest = rest.replace(cell.text[mention.start - cell.start : mention.end - cell.start], "", 1)
    if len(named) > 1 and not _BETWEEN.sub("", rest):
        return [node_of(m) for m in named]
    body = body_of(cell)
    return [body] if body is not None else []


def undertaking_of(cell: Cell, default: str = "Project") -> Node | None:
    """Return the undertaking that a cell's words name, or None where they only tell what money is spent on."""
    named = next((m for m in cell.named(INITIATIVES | {"Facility"}) if _covers(m, cell)), None)
    if named is not None:
        return node_of(named)
    label = _EXPLAINED.sub("", _TAIL.sub("", _label(cell)))
    town = next(
        (m for m in cell.mentions if m.type == PLACE and label.endswith(f", {cell.text[m.start - cell.start :]}")), None
    )
    label = label.rpartition(", ")[0] if town is not None else label
    if not label or _EXPENSE.match(label) or len(label.split()) > _MOST_WORDS or not label[0].isupper():
        return None
    heads = (head_of(word) for word in label.split())
    types = [head.type for head in heads if head is not None and head.type in INITIATIVES | {"Facility"}]
    return Node(types[0] if types else default, label)


def is_purpose(label: str) -> bool:
    """Tell whether a single word is what is held or done, and no name ("Foredrag", "Samtalegrupper", "Sejlture")."""
    head = head_of(label) if " " not in label else None
    return " " not in label and (not head.definite if head is not None else not label.endswith(("en", "et")))


_PURPOSES = compiled(
    r"(?:(?:tilskud|støtte|bevilling|ansøgning|projekt)(?:en|et)s |støttens )?(?:formål|anvendelse|brug)(?:et|en)?\b"
    r"|(?:til )?hvad\b|hvortil\b|(?:tilskud|støtte|bevilget|søgt|ansøgt|midler|beløb)(?:te|de)? til\b"
    r"|udgift(?:er)?\b|bruges til\b",
    re.IGNORECASE,
)


def over_purposes(header: str) -> bool:
    """Tell whether a column's word says that its cells tell what money is for ("Formål"), and no names."""
    return _PURPOSES.match(header.strip()) is not None


def named_whole(cell: Cell) -> bool:
    """Tell whether the text knows a cell's words for a name, or sets them in quotation marks."""
    quoted = cell.text[:1] in "”\"“»'" and len(cell.text) > 1
    return quoted or any(m.start <= cell.start + 1 and _covers(m, cell) for m in cell.named(INITIATIVES | {"Facility"}))


def _goes_on(mention: Mention, cell: Cell, label: str) -> bool:
    """Tell whether the name that a cell begins with goes on with another capital ("Akuthjælpen Vindinggade")."""
    return (
        mention.start <= cell.start + 1
        and label.startswith(mention.label)
        and _CAPITAL.match(label, len(mention.label)) is not None
    )


_CAPITAL = compiled(r" [A-ZÆØÅ][a-zæøå]{2,}$")


def place_named(cell: Cell, default: str) -> Node | None:
    """Return the house or unit whose name a cell holds."""
    named = next((m for m in cell.named(NAMED) if _covers(m, cell)), None)
    label = _label(cell)
    named = named or next((m for m in cell.named(NAMED) if not _goes_on(m, cell, label)), None)
    if named is not None:
        return node_of(named)
    if not label or not label[0].isupper() or len(label.split()) > _MOST_WORDS:
        return None
    head = head_of(label.split()[0]) or head_of(label.split()[-1])
    return Node(head.type if head is not None and head.type in NAMED else default, label)


def _covers(mention: Mention, cell: Cell) -> bool:
    return mention.end - mention.start >= _WHOLE * len(_NOTE.sub("", cell.text))


def _label(cell: Cell) -> str:
    label = clean(_NOTE.sub("", cell.text))
    if len(label.split()) > _MOST_WORDS:
        label = label.split(", ")[0]
    return label if any(ch.isalpha() for ch in label) else ""


def sum_of(cell: Cell, factor: int) -> Number | None:
    """Return the amount in a cell in DKK; None where it holds none or tells that nothing was given."""
    if cell.empty or _REFUSED.search(cell.text):
        return None
    told = next(amounts(cell.text), None) or next(bare_amounts(cell.text, factor), None)
    return told.high if told is not None and told.high else None


def factor_of(*texts: str) -> int:
    """Return by what the bare numbers of a column are multiplied, by the first of the *texts* that tells: 1 where none
    does."""
    return next((factor for text in texts if (factor := heading_factor(text))), 1)


def count_of(cell: Cell) -> int | tuple[int, int] | None:
    """Return the number that a cell holds, or its range."""
    match = _COUNT.fullmatch(cell.text)
    if match is None:
        return None
    low = int(match["low"].replace(".", ""))
    return (low, int(match["high"])) if match["high"] else low


def hours_of(cell: Cell) -> tuple[float, float] | None:
    """Return the weekly hours that a cell holds, from and to."""
    match = _HOURS.fullmatch(cell.text)
    if match is None:
        return None
    low, high = (_number(match[name] or match["low"]) for name in ("low", "high"))
    return low, high


def _number(text: str) -> float:
    value = float(text.replace(",", "."))
    return int(value) if value == int(value) else value


def role_named(cell: Cell) -> Node | None:
    """Return the job function that a cell names."""
    named = next(iter(cell.named(frozenset({"Role"}))), None)
    if named is not None:
        return node_of(named)
    word = role_of(cell.text) if " " not in cell.text else None
    return Node("Role", word[0]) if word else None


def laws_of(cell: Cell, header: str) -> list[Node]:
    """Return the provisions that a cell names; a bare section under "§" is one of serviceloven."""
    named = cell.named(frozenset({"LegalProvision"}))
    if named:
        return [node_of(m) for m in named]
    act = "Almenboligloven" if header.lower().startswith("almen") else "Serviceloven"
    text = cell.text if "§" in cell.text else f"§ {cell.text}"
    if _SECTION.match(cell.text) is None and "§" not in cell.text:
        return []
    return [Node("LegalProvision", law.label) for law in law_sections(text, act) if law.act]


def span_of_cell(cell: Cell) -> tuple[str, str]:
    """Return the time that a cell holds, from and to, as ISO dates; empty where it holds none."""
    told = next(iter(cell.named(frozenset({"Period"}))), None)
    if told is not None:
        return str(told.value[0]), str(told.value[1])
    date = next(dates(cell.text), None)
    return (date.iso, date.iso) if date is not None else ("", "")

"""Undertakings that stand before their sums in the lists and tables of agreements and grants ("Frivillig gældsrådgivning
4,0 4,0", "- Forebyggelse af selvmord: 12 mio. kr.")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ingest.document import Document
from ingest.mentions.coined.christened import a_person
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.overlap import over, settle
from ingest.mentions.words.general import is_general
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited
from ontology.predicates import INITIATIVES

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_SUM = r"(?:-|–|-?\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?(?:,-)?)"
_ROW = compiled(
    r"(?:[•*–-] |\d{1,2}(?:\.\d{1,2})*\.? |[A-ZÆØÅ]\. )?[”\"“»]?"
    r"(?P<name>[A-ZÆØÅ][^\W\d_][^\d|:\n”\"“«]{4,110}?)[”\"“«]?(?:\s?:|\s[–-]|,)?\s"
    rf"(?P<sums>{_SUM}(?:\s{_SUM}){{0,9}})(?P<unit>\s(?:(?:mio|mia|mill)\.?\s?)?(?:kr\.?|kroner|DKK|t\.?\s?kr\.?)|,-)?[.;]?"
)
_FIGURE = compiled(r"\d[.,]\d")
_GIVES = compiled(
    r"\b(?:initiativ\w*|projekt(?:er|erne|titel|navn)?|satspulje\w*|[^\W\d_]*bevil\w+|tilskud\w*|[^\W\d_]*puljen?|uddel\w+|tildel\w+"
    r"|støttede?|støttes|afsat|afsættes|pengene går|[^\W\d_]*aftalen?|indsatser(?:ne)?|modtag\w+|donation\w*|udmønt\w+)\b",
    re.IGNORECASE,
)
"""What a list of things that get money is brought in with."""
_SPENDS = compiled(
    r"\b(?:[^\W\d_]*budget(?:tet)?|[^\W\d_]*udgift\w*|indtægt\w*|regnskab\w*|løn\w*|forbrug\w*|omkostning\w*|aktiver|passiver|resultat\w*|"
    r"takst\w*|pris\w*|besparelse\w*|kontingent\w*)\b",
    re.IGNORECASE,
)
_POST = compiled(
    r"(?:i alt|samlet|total|sum|rest|løn|husleje|honorar|transport|materiale|revision|administration|forplejning|møde|kørsel|"
    r"annonc|tryk|porto|telefon|inventar|lokale|øvrig|diverse|overhead|konto|saldo|år|egenfinansiering|medfinansiering|heraf|"
    r"evalueringsudgift|drift|ansøg|tilskud|bevilling|beløb|budget|antal|afsat|pris|initiativ|finansiering|nettoudgift|ramme)",
    re.IGNORECASE,
)
"""How a line of an account begins, which is no undertaking."""
_MOST, _LEAST, _ABOVE, _BEFORE = 14, 2, 3, 6
"""Words of a name, lines of a list, lines over it that bring it in, signs between a bullet and its name."""
_LIST_KINDS = frozenset({"prose", "item", "field", "row", "heading"})


_DIGIT = Awaited("0123456789")


def name_priced(document: Document, passages: Sequence[Passage]) -> None:
    """Add to the sentences the undertakings that stand before their sums in lists of what is given."""
    firsts = [p for p in passages if p.start == p.block.start and p.block.kind in _LIST_KINDS]
    run: dict[int, Mention] = {}
    last = 0
    for passage in passages:
        if _DIGIT.may_be_in(passage) and passage.block.kind == "prose" and passage.end - passage.start > _LONG:
            _flattened(document.text, passage)
    for number, passage in enumerate(firsts):
        if (name := _row(document.text, passage)) is None:
            continue
        if run and number - last > _LEAST:
            _name_list(document, firsts, run)
            run = {}
        run[number], last = name, number
    _name_list(document, firsts, run)


def _row(text: str, passage: Passage) -> Mention | None:
    """Return what a line names before its sums, or None: sums of one figure may count anything."""
    block = passage.block
    if not text[block.end - 1 : block.end].isdigit() and not text.endswith(_ENDS, block.start, block.end):
        return None
    row = _ROW.fullmatch(text, block.start, block.end)
    if row is None or not (row["unit"] or _FIGURE.search(row["sums"])):
        return None
    label = clean(row["name"])
    return Mention(row.start("name"), row.start("name") + len(label), "Project", label, "introduced")


_LONG, _ROWS = 60, 2
_FLAT = compiled(
    rf"(?P<name>[A-ZÆØÅ][^\W\d_](?:[^\d|:\n”\"“«.;]|(?<=[a-zæøå]) \d (?=[a-zæøå])){{6,140}}?)\s(?:\d{{1,3}}\s)?{_SUM}(?:\s{_SUM}){{3,9}}(?![\d,.])"
)
"""A row among others that the way to text has run together: words, then a sum for each year."""


def _flattened(text: str, passage: Passage) -> None:
    """Name the undertakings of rows that stand in one line."""
    if _FIGURE.search(text, passage.start, passage.end) is None:
        return
    rows = [row for row in _FLAT.finditer(text, passage.start, passage.end) if _FIGURE.search(row.group())]
    for row in rows if len(rows) >= _ROWS else ():
        label = clean(_INDEX.sub(" ", row["name"]))
        name = Mention(*row.span("name"), "Project", label, "introduced")
        if _names(label, passage, row.start()):
            _put(passage, name)


_INDEX = compiled(r" \d (?=[a-zæøå])")
"""The number of a row that stands in the middle of its words."""
_ENDS = ("kr", "kr.", "kr;", "kroner", "kroner.", "kroner;", "DKK", ",-", "; ", " -", " –")


def _name_list(document: Document, firsts: Sequence[Passage], run: Mapping[int, Mention]) -> None:
    """Keep the names of a list that is one of things that get money."""
    if len(run) < _LEAST:
        return
    first = next(iter(run))
    above = " ".join(document.text[p.block.start : p.block.end] for p in firsts[max(0, first - _ABOVE) : first])
    if not _GIVES.search(above) or _SPENDS.search(above):
        return
    for number, name in run.items():
        passage = firsts[number]
        if name.end <= passage.end and _names(name.label, passage, name.start):
            _put(passage, name)


def _put(passage: Passage, name: Mention) -> None:
    """Name an undertaking in its sentence, whatever was found inside its words."""
    inside = over(*name.span, passage.mentions)
    passage.mentions = settle([*(m for m in passage.mentions if m not in inside), name])


def _names(label: str, passage: Passage, start: int) -> bool:
    """Tell whether a line's words are an undertaking: no post of an account, no body, no person, no sentence."""
    words = label.split()
    if not 1 < len(words) <= _MOST or _POST.match(label) or is_general(label) or a_person(label) or role_of(label):
        return False
    if any(word in VERBS for word in words[1:]) or all(word[0].isupper() for word in words):
        return False
    end = start + len(label)
    if any(start - _BEFORE <= m.start < end and m.source == "register" for m in passage.mentions):
        return False
    bodies = (m for m in passage.mentions if m.type in NAMED - INITIATIVES and m.source != "institution")
    if any(start - _BEFORE <= m.start < end for m in bodies):
        return False
    head = head_of(words[0])
    return head is None or not head.definite or head.compound or len(words) > _LEAST

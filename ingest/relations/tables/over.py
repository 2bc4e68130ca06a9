"""What stands over a table: who pays, the time of its numbers, the unit of its sums, its subject."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import THINGS, Mention
from ingest.mentions.names.pools import LAW_18, SECTION_18
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.matching import node_of
from ingest.relations.lists.granters import granter_of
from ingest.relations.money.purse import Purse
from ingest.relations.tables.cells import factor_of
from ingest.relations.tables.grid import Table
from ingest.search.patterns import compiled
from ontology.records import Node

_SECTION_18 = re.compile(r"(?:§|paragraf)\s?18\b(?!\s?(?:\d|[.,]\d))")
_HEAD = 800
"""Characters at a document's beginning in which its pool may be named."""
_UNIT_TOLD = compiled(r"(?:\bi |\()(?:hele )?(?:1\.?000 |t\. ?|tusinde |mio\. ?|millioner )?kr", re.IGNORECASE)
"""What says over a table in which unit its sums are; an amount ("1,5 mio. kr.") says nothing of them."""
PAYERS = frozenset({"FundingPool", "Foundation"})
"""Who gives money by a table's title or in a column."""
YEAR = 4
"""Characters of a time that is a year alone."""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands over a table: who pays, the time that its numbers are of, the unit of its sums, its subject."""

    payer: Node | None
    time: Mention | None
    factor: int
    topic: Topic | None
    shared: bool = False
    """Whether the lines above say that the municipalities in the rows pay their shares."""
    proposed: bool = False
    """Whether the lines above say that the sums are only proposed."""
    yearly: bool = False
    """Whether the lines above say that the sums are paid every year."""
    role: Node | None = None
    """The job function that the line right above says is counted."""


def context_of(document: Document, payers: Payers, table: Table, outline: Outline) -> Context:
    """Return what the lines over a table, and the part in which it stands, say of its rows."""
    begin = table.rows[0].block.start
    above = [block for block in table.above if block.kind != "row"]
    told = (_UNIT_TOLD.search(document.text, block.start, block.end) for block in reversed(above))
    near = payers.between(above[0].start if above else begin, begin)
    other = " ".join(words for kind, words in table.headers.items() if kind.startswith("unknown"))
    over = above[-1].end if above else begin
    times = [m for m in near if _is_point(m) and not (m.start >= over and document.text[m.start : m.end] in other)]
    times = times or [m for m in payers.between(0, min(_HEAD, begin)) if _is_point(m) and len(m.value[0]) == YEAR]
    return Context(
        (payers.in_caption(above[-1]) if above else None) or payers.of(near, begin),
        times[-1] if times else None,
        factor_of(*table.headers.values(), *(unit[0] for unit in told if unit)),
        (_captioned(payers.between(above[-1].start, above[-1].end), above[-1].start) if above else None)
        or outline.at(table.rows[0].block).topic,
        _shared(document, above[-_NEAR:]),
        any(_PROPOSED.search(document.text, block.start, block.end) for block in above[-_NEAR:]),
        any(_YEARLY.search(document.text, block.start, block.end) for block in above[-_NEAR:]),
        _counted(near, above[-1].start) if above else None,
    )


_SHARES = compiled(
    r"\b(?:[Kk]ommunerne|[Pp]arterne|[Rr]egionerne)s? (?:(?:[a-zæøå]+e )?(?:andele?|bidrag|betaling(?:er)?"
    r"|medfinansiering)\b|betaler|bidrager)"
    r"|\b(?:[Ff]ordeling(?:en)?|[Dd]eling(?:en)?) af (?:drifts)?(?:udgift|finansiering)[a-zæøå]*"
    r"|\b[Mm]edfinansiering(?:en)? fra (?:de )?[a-zæøå]*kommune|^(?:[Bb]ilag \w{1,2}[.:]? )?(?:\d[\d.]* )?"
    r"(?:Fordelingsnøgle|Betalingsnøgle|Betalingsfordeling|Udgiftsfordeling|Kommunal medfinansiering)"
)
_NEAR = 3
"""Lines above a table that say what its sums are."""
_PROPOSED = compiled(
    r"\b(?:det|de) (?:indstillede|foreslåede|anbefalede) (?:beløb|summer|fordeling|tilskud)"
    r"|\b(?:forslag|indstilling) til (?:fordeling|udmøntning|tilskud)"
    r"|\b(?:fordeling(?:en)?|beløb(?:ene)?) (?:er indstillet|indstilles|foreslås)",
    re.IGNORECASE,
)
_YEARLY = compiled(r"\b(?:årlige?|årligt|hvert år|om året|pr\. år)\b", re.IGNORECASE)
_ANNEX = compiled(r"\b(?P<annex>[Bb]ilag (?:\d{1,2}|[A-H]))\b")


def _shared(document: Document, above: Sequence[Block]) -> bool:
    """Tell whether the lines over a table, or what points to their annex, say that each row holds a share."""
    if any(_SHARES.search(document.text, block.start, block.end) for block in above):
        return True
    annexes = (_ANNEX.match(document.text, block.start, block.end) for block in above)
    annex = next(filter(None, annexes), None)
    return annex is not None and any(
        _DEALT.search(document.text, max(0, told.start() - _SENTENCE), told.start())
        for told in re.finditer(rf"\b{annex['annex'].lower()}\b", document.text[: annex.start()], re.IGNORECASE)
    )


_DEALT = compiled(
    r"\b(?:betal|bidrag|afhold|finansier|udgift)[^;:?!\n]*\b(?:fordel|dele)[a-zæøå]*[^.;:?!]{0,40}$", re.IGNORECASE
)
"""What an agreement says of payments before it points to the annex that holds them."""
_SENTENCE = 200


def _captioned(near: Sequence[Mention], start: int) -> Topic | None:
    """Return the one house that the line right above a table names ("Tabel 2. Bemanding på Botilbuddet X")."""
    named = {m.label: m for m in near if m.start >= start and m.type in THINGS and m.source not in {"we", "common"}}
    only = next(iter(named.values())) if len(named) == 1 else None
    return Topic(only.type, only.label, start, start) if only is not None and not only.genitive else None


def _counted(near: Sequence[Mention], start: int) -> Node | None:
    """Return the one job function that the line right above a table names ("Tabel 2. Peermedarbejdere i regionen")."""
    named = {m.label: m for m in near if m.start >= start and m.type == "Role"}
    return node_of(next(iter(named.values()))) if len(named) == 1 else None


def _is_point(mention: Mention) -> bool:
    """Tell whether a mention is a day or year, and no span."""
    return mention.type == "Period" and mention.value[0] == mention.value[1]


class Payers:
    """Whose money the tables of a document deal out; the tables are asked for in their order."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        """Take the document and its sentences, whose mentions are resolved."""
        self._document, self._passages = document, passages
        self._starts = [passage.start for passage in passages]
        self._purse = Purse(document, passages)
        self._page = granter_of(document, passages)

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions of the sentences that begin in a stretch of text."""
        near = self._passages[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [m for passage in near for m in passage.mentions]

    def in_caption(self, line: Block) -> Node | None:
        """Return the one pool or foundation that the line right above a table names ("Tilskud fra X-puljen")."""
        named = {m.label: m for m in self.between(line.start, line.end) if m.type in PAYERS and m.source != "common"}
        return node_of(next(iter(named.values()))) if len(named) == 1 else None

    def of(self, near: Sequence[Mention], begin: int) -> Node | None:
        """Return the pool that the text goes on with at *begin*, or one that is named *near* above or at the document's
        beginning, or the purse of the page."""
        if (told := self._purse.at(begin)) is not None:
            return told
        head = min(_HEAD, begin)
        for mentions in (near[::-1], self.between(0, head)):
            pool = next((m for m in mentions if m.type == "FundingPool" and m.source != "common"), None)
            if pool is not None:
                return node_of(pool)
        if any(m.label == LAW_18 for m in near) or _SECTION_18.search(self._document.text, 0, head):
            return Node("FundingPool", SECTION_18)
        named = next((m for m in reversed(near) if m.type == "Foundation"), None)
        return self._page or (node_of(named) if named is not None else None)

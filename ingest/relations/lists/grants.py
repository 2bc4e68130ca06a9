"""Lists of what was given: a sentence or heading that says so, then a line for each grant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise, takewhile

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.topics.calls import Call, call_at
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.labels import clean
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of, spans_years
from ingest.relations.engine.rule import bits
from ingest.relations.lists.award_lines import Award, award_of
from ingest.relations.lists.frame import Line, Lines, lists_in
from ingest.relations.lists.granters import NO_PURSE, granter_of, round_told
from ingest.relations.money.purse import Purse, is_named
from ingest.relations.papers.pool_pacts import STATE_POOLS
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_MONEY = bits({"Money"})
_GIVEN = Sought(
    r"\b(?:uddel\w+|bevil\w*|støtte[rt]?|støttede|tilskud\w*|tildel\w+|fordel\w+|fordeling\w*|donation\w*|donere\w*"
    r"|legat\w*|sagt? ja|imødekom\w*|tilsagn|projektstøtte|udmønt\w+|puljemidler\w*|gået til|gik til|går til|givet"
    r"|gives|udvalgt|valget faldt|(?:har |blev )?(?:fået|modtag\w+|modtog)(?= \w*(?:penge|midler|støtte|tilskud|"
    r"bevilling)"
    r"|[^.;:?!]{0,60}?\b\w*(?:midler|pulje\w*|penge|støtte|tilskud)\b)|(?:fik|får)(?= (?:sidst|støtte|penge|midler"
    r"|tilskud)\b| \w+ (?:støtte|penge|midler|tilskud)\b|[^.;:?!]{0,40}\b(?:midler|penge|støtte|fonden)))\b",
    re.IGNORECASE,
)
"""What a line says that opens a list of grants."""
_DONE = compiled(
    r"\b(?:bevilget|bevilgede|støttet|støttede|sagt ja|sagde ja|imødekommet|fået|fik|modtaget|uddelt|uddelte|"
    r"tildelt|givet|faldt)\b"
)
_NOT_YET = compiled(
    r"\b(?:ikke|ingen|afslag|afvist\w*|kan|skal|hvis|forventes|frist\w*|budget(?:tet)?|udgift\w*|regnskab"
    r"|besparelse\w*|takst\w*|kriterier|betingelser|krav|vilkår|merudgift\w*)\b",
    re.IGNORECASE,
)
_APPLIED = compiled(r"\b(?:søgt|ansøgt\w*|søger|søges|ansøgning(?:er)?|ansøgere)\b", re.IGNORECASE)
_PROPOSED = compiled(r"\b(?:foreslås?|foreslår|indstilles|indstiller|anbefales)\b", re.IGNORECASE)
_KIND_OF_LABEL = {
    **dict.fromkeys(("ansøger", "tilskudsmodtager", "modtager", "organisation", "kommune", "projektejer"), "owner"),
    **dict.fromkeys(("projekttitel", "projekt", "titel", "projektets titel", "projektnavn"), "title"),
    **dict.fromkeys(("beløb", "tilskud", "bevilling", "bevilget", "bevilget beløb", "tildelt beløb"), "sum"),
}
"""The labels of a card in a list of grants, and what stands after them."""
_CARD = compiled(rf"^(?P<label>{'|'.join(_KIND_OF_LABEL)})\s?:\s*(?P<value>\S[^\n]*)$", re.IGNORECASE)
_RECEIVERS = compiled(
    r"\b(?:organisation|forening|modtager|ansøger|værested|tilbud|institution|cent(?:er|re)|projekt|initiativ|aktør"
    r"|kommune|selskab|hus|klub|indsats)[a-zæøå]*\b[^.;:]{0,60}?\b(?:modtager|modtog|har modtaget|fik|får"
    r"|har (?:i år )?fået|er bevilget|blev tildelt|er tildelt|blev støttet|støttes)\b"
    r"|\bmodtagere? af \w*(?:tilskud|støtte|midler|bevilling)",
    re.IGNORECASE,
)
"""What an opening says of those whom its list names."""
_LISTED = compiled(r"^(?:[•●▪*·–—-]|\(?(?:\d{1,2}|[a-zæøå])[.)]\s|[”\"“»])")
_MARKED = compiled(
    r"^[^.:?!]{3,90}(?::|\s–)\s[^\n]{2,220}?\d|^[^.?!]{3,110}(?::|\s[–-]|\s\(|"
    r"\s\|)\s?(?:kr\.\s)?\d[\d.,]*\s?(?:mio|mia|kr|,-|t\.?kr)|^[^.:?!]{3,90},\s\d[\d.]*\s?(?:kr\.?|kroner|,-)\s*$|^\d[\d.,]*\s?(?:mio|mia|kr|,-|t\.?kr)"
)
"""A line that ends in a sum after a mark, or begins with one."""
_GIVERS = frozenset({"StateBody", "Region", "Municipality", "Association", "Foundation", "Forum"})
_MONEY_GOES = compiled(
    r"(?:(?:Beløbet|Pengene|Støtten|Bevillingen|Tilskuddet|Midlerne)\b[^.;:]{0,40}\b(?:til|på)|Til) (?!at\b)|"
    r"Der er tale om"
)
_TITLES = 3
"""Blocks at a document's beginning in which its pool may be named."""
_OWN_SUM = compiled(r": [^:]{10,220}\. [A-ZÆØÅ][a-zæøå]+:? \d[\d.,]* (?:mio\. )?kr\.?$")
"""A line with a name, what it is, and the sum in a sentence of its own."""
_ROW_KINDS = frozenset({"item", "heading", "grant"})
_LONGEST_HEADING, _ROW, _BETWEEN = 90, 2, 2
"""Characters of a heading that opens a list; lines of which a row without an opening consists, and that may stand
between two of them."""


@dataclass(slots=True)
class _Card:
    """A list of grants: who pays them and how far that is so; of a grant told over several labelled lines who applied,
    and what for."""

    payer: Node | None
    status: str = "granted"
    bare: bool = False
    """Whether the opening says that all whom the list names got money: its entries need tell no sum."""
    time: dict[str, Value] = field(default_factory=dict)
    owner: Mention | None = None
    title: Node | None = None
    first: str = ""
    """Which of its labels opens each grant: where the title does, the next title is another grant's."""

    def read(self, match: re.Match[str], line: Line) -> Iterator[Draft]:
        """Take a labelled line, and yield what it completes."""
        block, inside, payer = line.block, line.mentions, self.payer
        kind, value = _KIND_OF_LABEL[match["label"].casefold()], clean(match["value"])
        self.first = self.first or kind
        if kind == "owner":
            self.owner, self.title = next((m for m in inside if m.type in NAMED or m.type == PLACE), None), None
        elif kind == "title" and self.owner is not None and value and self.first == "owner":
            self.title = Node("Project", value)
            owner = Node("Municipality", self.owner.label) if self.owner.type == PLACE else node_of(self.owner)
            yield Draft("runBy", self.title, owner, *block.span, {}, 0.85, "award.card")
        elif kind == "sum" and self.title is not None and payer is not None:
            money = next((m for m in inside if m.type == "Money"), None)
            found: dict[str, Value] = {**(amount_of(money) if money else {}), "status": self.status}
            yield Draft("fundedBy", self.title, payer, *block.span, found, 0.8, "award.card")


def award_drafts(
    document: Document, passages: Sequence[Passage], lines: Lines, calls: Sequence[Call], outline: Outline
) -> Iterator[Draft]:
    """Yield who got each grant of a list, for what, and out of whose money."""
    payers = _Payers(document, passages, calls, outline)
    read: set[int] = set()
    for listed in lists_in(lines, payers.opens, _entry, misses=1):
        for line, drafts in listed.entries:
            read.add(line.block.start)
            yield from drafts
    purse = Purse(document, passages)
    for row in _rows(line for line in lines if line.block.start not in read):
        for line, award, after in row if len(row) >= _ROW else ():
            giver = purse.at(line.block.start) or payers.giver
            named = _told_below(after) if award.activity is None and after is not None else None
            award = replace(award, activity=named) if named is not None else award
            yield from _told(line, award, _Card(giver)) if giver is not None else ()


def _rows(lines: Iterable[Line]) -> Iterator[list[tuple[Line, Award, Line | None]]]:
    """Yield the rows of lines that show by themselves that they are entries of one list, each with the line below; a
    line between two of them may tell of the first."""
    row: list[tuple[Line, Award, Line | None]] = []
    missed = 0
    for line, after in pairwise(chain(lines, [None])):
        assert line is not None  # noqa: S101 - only the last is none
        listed = line.holds(_MONEY) and (
            line.block.kind in _ROW_KINDS or (row and not missed) or _OWN_SUM.search(line.text)
        )
        award = award_of(line) if listed else None
        if award is not None and award.strong:
            row.append((line, award, after))
            missed = 0
        elif row and missed < _BETWEEN:
            missed += 1
        elif row:
            yield row
            row, missed = [], 0
    yield row


def _told_below(line: Line) -> Node | None:
    """Return what the money of the line above is for, as the next line tells it."""
    if line.block.kind != "prose" or not line.passages or not _MONEY_GOES.match(line.text):
        return None
    return next((node_of(m) for m in line.passages[0].mentions if m.type in INITIATIVES and not m.genitive), None)


@dataclass(slots=True)
class _Payers:
    """Out of whose money a list is: the pool or giver of its opening, of its part of the page, or named before it."""

    document: Document
    passages: Sequence[Passage]
    calls: Sequence[Call]
    outline: Outline
    purse: Purse = field(init=False)
    giver: Node | None = field(init=False)

    def __post_init__(self) -> None:
        """Begin with no pool read."""
        self.purse = Purse(self.document, self.passages)
        self.giver = granter_of(self.document, self.passages)

    def opens(self, line: Line) -> _Card | None:
        """Return the list that a line opens."""
        return self._opened(line) if _opening(line) else _CLOSED if _other_list(line) else None

    def _opened(self, line: Line) -> _Card:
        status = "proposed" if _PROPOSED.search(line.text) else "granted"
        time = next((m for m in line.mentions if m.type == "Period" and spans_years(m)), None)
        bare = status == "granted" and _RECEIVERS.search(line.text) is not None
        return _Card(self._of(line), status, bare, span_of(time) if time is not None else {})

    def _of(self, line: Line) -> Node | None:
        named = [m for m in line.mentions if is_named(m) or m.type == "Foundation"]
        if named:
            return node_of(named[-1])
        titled = self._titled()
        for m in line.mentions if titled is None else ():
            gives = m.type == "StateBody" or _GIVEN.regex.search(line.text, m.end - line.block.start)
            if m.type in _GIVERS and not m.genitive and gives:
                return node_of(m)
        call = call_at(self.calls, line.block.start)
        if call is not None:
            return Node("FundingPool", call.label)
        pool = self.outline.at(line.block).pool
        of_part = pool.node if pool is not None else None
        told = (self.purse.at(line.block.start), of_part, titled)
        return next((n for n in told if n is not None and not n.label.startswith(NO_PURSE)), self.giver)

    def _titled(self) -> Node | None:
        """Return the pool that the first lines of the document name."""
        end = self.document.blocks[:_TITLES][-1].end
        first = takewhile(lambda p: p.start < end, self.passages)
        named = (node_of(m) for p in first for m in p.mentions if is_named(m))
        return next((pool for pool in named if not pool.label.startswith(STATE_POOLS)), None)


_CLOSED = _Card(None, "rejected")
"""A list of something else."""


def _other_list(line: Line) -> bool:
    return line.block.kind == "prose" and line.document.text.endswith(":", line.block.start, line.block.end)


def _opening(line: Line) -> bool:
    """Tell whether a line says that what follows was given, or is proposed to be."""
    if not line.sought & _GIVEN.bit:
        return False
    text = line.text.strip()
    heading = len(text) <= _LONGEST_HEADING and (
        line.block.kind == "heading" or (text[-1:] not in ".;,!" and _RECEIVERS.search(text) is not None)
    )
    if not (text.endswith(":") or heading) or line.block.kind in {"contents", "question"}:
        return False
    last = line.document.text[line.passages[-1].start : line.block.end] if line.passages else text
    text = last if _DONE.search(last) and _GIVEN.regex.search(last) else text
    if not _GIVEN.regex.search(text) or _NOT_YET.search(text) or (heading and line.holds(_MONEY)):
        return False
    return not _APPLIED.search(text) or bool(_DONE.search(text) or _PROPOSED.search(text))


def _entry(line: Line, card: _Card) -> list[Draft] | None:
    labelled = _CARD.match(line.text)
    if labelled and card is not _CLOSED:
        return list(card.read(labelled, line))
    award = award_of(line) if card is not _CLOSED else None
    if award is None or not _is_entry(line, award):
        return None
    return list(_told(line, award, card))


def _is_entry(line: Line, award: Award) -> bool:
    if line.block.kind in {"item", "grant"} or _LISTED.match(line.text):
        return True
    return award.has_sum and bool(_MARKED.search(line.text))


def _told(line: Line, award: Award, card: _Card) -> Iterator[Draft]:
    where = line.block.span
    found: dict[str, Value] = {**card.time, **award.qualifiers, "status": card.status}
    if award.parent is not None:
        yield Draft("partOf", award.owners[-1], award.parent, *where, {}, 0.85, "award.part")
    payer = round_told(card.payer, award.qualifiers) if card.payer is not None else None
    if award.activity is not None:
        for owner in award.owners:
            yield Draft("runBy", award.activity, owner, *where, {}, 0.8, "award.owner")
        if award.place is not None and not award.owners:
            yield Draft("locatedIn", award.activity, award.place, *where, {}, 0.75, "award.place")
        if payer is not None and (award.has_sum or award.owners or award.sure or card.bare):
            yield Draft("fundedBy", award.activity, payer, *where, found, 0.8, "award.pool")
    elif payer is not None and (award.has_sum or card.bare):
        for owner in award.owners:
            yield Draft("fundedBy", owner, payer, *where, found, 0.75, "award.sum")

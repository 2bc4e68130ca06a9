"""Lists and tables of money: a line for each recipient or initiative, its amount at the end, under a named pool."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.patterns import compiled
from ingest.reading.labels import FIELD_OF
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.engine.rule import bits
from ingest.relations.lists.frame import Line
from ingest.relations.lists.granters import granter_of, round_told
from ingest.relations.lists.owned_titles import is_body, title_and_owners
from ingest.relations.money.purse import Purse
from ingest.sought import Sought
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_GRANTS = (
    r"(?:tilskud|støtte[rt]?|doneret|støttede|bevilling\w*|bevilget|tildelt|tildeling\w*|uddelt|uddeling\w*|fordelt"
    r"|fordeles|fordeling\w*|udmøntes|udmøntning|afsætte|afsættes|afsat|modtage[rt]?|modtog|fået|donation\w*"
    r"|puljemidler\w*|skal gå til|går til|bruges på|bruges til|prioriteres|initiativer|indsatsområder)"
)
_MONEY = bits({"Money"})
_OPENS = Sought(rf"\b{_GRANTS}\b", re.IGNORECASE)
_NOT_YET = compiled(
    r"\b(?:ikke|ingen|afslag|afvist|kan|søgt|ansøgte|ansøgning(?:er)?\b(?! der har)|ansøgt|hvis|forventes|indstilles|"
    r"foreslås|budget(?:tet)?|udgifter?|regnskab|besparelse\w*|takst\w*|merudgift\w*)\b",
    re.IGNORECASE,
)
_BULLET = compiled(r"^[\s•●▪*·–-]*(?:\(?\d{1,2}[.)]\s(?=\D))?")
_AFTER_SUM = compiled(
    r"^(?:\s?kroner|\s?kr\.?)?\)?[\s,;:]*(?:(?:årligt|om året|i alt|over (?:\d|[^\W\d_]+) år)[\s,]*)?"
    r"(?:\(?(?:i |i perioden |fra |for )?(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?\)?)?[\s.;,)]*$"
)
_BARE_SUM = compiled(
    r"(?<![\d.,])(?<!§ )(?<!§)(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d{4,}|\d+,\d+|\d+)(?:,-)?[\s.]*$"
)
_SAYS_WHAT = compiled(r" [–-] [a-zæøå].*$")
"""What a line tells of its entry between a dash and the amount."""
_TELLS_ON = compiled(r"^[.)]{0,2} [A-ZÆØÅ]")
"""What follows an amount that closes the first sentence of an entry."""
_LEADS_TO_SUM = compiled(
    r"(?:\s?\.{4,})?[\s,:–(-]*(?:(?:i alt|ca\.|op til|tilskud(?: på)?|bevilget|tildelt|beløb|støtte):?\s?)*[\s:–(-]*$",
    re.IGNORECASE,
)
_TOTAL = compiled(
    r"^(?:(?:alle )?beløb i\b|i alt|samlet\w*|total\w*|sum\b|beløb i alt|hele puljen|tilsammen)", re.IGNORECASE
)
_INCOME = compiled(
    r"^(?:(?:kommunalt |statsligt )?tilskud|støtte|bevilling|donation(?:er)?|medlemskontingent\w*|kontingent\w*"
    r"|deltagerbetaling|egenbetaling|salg|indtægter)\b",
    re.IGNORECASE,
)
"""What a line of a list of income begins with: nobody gets that sum."""
_HEADER = Sought(
    r"^(?P<who>(?:tilskuds|bevillings|støtte)?(?:modtagere?|ansøgere?)|projekt(?:er|titel|navn)?|initiativ(?:er)?"
    r"|forening(?:er)?|organisation(?:er)?|kommuner?|navn|indsats(?:er)?)\b.{0,60}?\b(?:bevilget|bevilling|beløb"
    r"|tilskud|støtte|tildelt|kr\.?|kroner|mio)\b",
    re.IGNORECASE,
)
_PROJECT_COLUMN = compiled(r"^(?:projekt|initiativ|indsats)", re.IGNORECASE)
_UNIT = (
    (compiled(r"\bmio\b", re.IGNORECASE), 1_000_000),
    (compiled(r"\b(?:t\.\s?kr|tkr|1\.?000 kr|tusind)", re.IGNORECASE), 1000),
)
_OWNER = compiled(r"^(?P<owner>[A-ZÆØÅ][^,:;()\n]{2,70}?)(?:, |\. (?=[A-ZÆØÅ]))(?P<title>[^\n]{6,160})$")
_TELLS = compiled(
    r"\b(?:er|var|har|kommer|udgør|koster|blev|bliver|skal|kan|vil|anslået|svarende|beregnet|afsættes|afsat|der|"
    r"pris|i alt)\b"
)
"""What shows that the words before an amount are a sentence."""
_SENTENCE = compiled(
    r"^(?:Hertil|Heraf|Dertil|Herudover|Derudover)\b|\b(?:kommer|udgør|koster|anslået|svarende|beregnet)\b"
)
_GOT = compiled(r"\b(?:modtog|modtager|fik|får|har)\b")
"""What shows that the words after a name tell of it and are no title."""
_PURPOSE = compiled(r"^(?P<owner>[^,:;()\n]{2,70}), (?=[a-zæøå])")
"""A name and, in small letters, what it got money for."""
_ENDS_LIST = 2
"""Lines that are no entry, after which a list is over."""
_LONGEST_TITLE = 120


@dataclass(slots=True)
class _List:
    """An open list of money: *header* gives what its first column holds, *factor* its unit, *misses* lines that were
    none of its entries."""

    header: str = ""
    factor: int = 0
    misses: int = 0
    giver: Node | None = None


def line_drafts(
    document: Document, passages: Sequence[Passage], lines: Sequence[Line], taken: frozenset[int] = frozenset()
) -> Iterator[Draft]:
    """Yield what each line of a list of money gives: who pays the recipient or the initiative how much."""
    granter = granter_of(document, passages)
    purse, open_list, before, row = Purse(passages), None, "", False
    for line in lines:
        block = line.block
        may_be = line.holds(_MONEY) or (open_list is not None and open_list.header)
        entry = _entry(line, open_list, before, row) if may_be and block.kind not in {"contents", "question"} else None
        row = entry is not None
        if entry is None or block.start in taken:
            open_list = _opened(line, open_list)
            for passage in line.passages:
                purse.read(passage)
            before = line.text if block.kind == "item" and document.text.endswith(":", block.start, block.end) else ""
            continue
        before = ""
        if open_list is not None:
            open_list.misses = 0
        giver = open_list.giver if open_list is not None else None
        yield from _drafts(entry, block, giver or purse.at(block.start) or granter, open_list)


@dataclass(frozen=True, slots=True)
class _Entry:
    label: str
    label_at: int
    sums: dict[str, Value]
    mentions: Sequence[Mention]
    mark: str


def _opened(line: Line, open_list: _List | None) -> _List | None:
    """Return the list that a line opens, or that it leaves open."""
    block, text = line.block, line.text if line.sought & (_HEADER.bit | _OPENS.bit) else ""
    header = _HEADER.regex.match(text)
    if header and len(text) < _LONGEST_TITLE and (text[-1] not in ".:" or text.endswith("kr.")):
        factor = next((number for pattern, number in _UNIT if pattern.search(text)), 1)
        if _NOT_YET.search(text.removeprefix(header["who"])):
            return None
        giver = open_list.giver if open_list is not None else None
        return _List(header["who"], factor, giver=giver)
    short = block.kind == "heading" or text.endswith(":")
    if short and _OPENS.regex.search(text):
        giver = next((node_of(m) for m in line.mentions if m.type == "Foundation" and not m.genitive), None)
        return None if _NOT_YET.search(text) else _List(giver=giver)
    if open_list is None or block.kind == "heading" or open_list.misses >= _ENDS_LIST:
        return None
    open_list.misses += 1
    return open_list


def _entry(line: Line, open_list: _List | None, before: str, row: bool) -> _Entry | None:
    """Return a line's label and amount, where the amount closes it or, in a *row* of entries, its first sentence."""
    block, text, mentions = line.block, line.text, line.mentions
    bullet = _BULLET.match(text)
    begin = bullet.end() if bullet else 0
    sums = [m for m in mentions if m.type == "Money"]
    after = text[sums[0].end - block.start :] if len(sums) == 1 else ""
    tells_on = row or block.kind in {"item", "grant"} or open_list is not None
    if len(sums) == 1 and (_AFTER_SUM.match(after) or (tells_on and _TELLS_ON.match(after))):
        stop, found = sums[0].start - block.start, {**amount_of(sums[0]), **_years(mentions, sums[0])}
    elif not sums and open_list is not None and open_list.header and (bare := _BARE_SUM.search(text)):
        number = float(bare["n"].replace(".", "").replace(" ", "").replace(",", ".")) * open_list.factor
        stop, found = bare.start(), {"amount_dkk": int(number) if number == int(number) else number}
    else:
        return None
    raw = text[begin:stop]
    lead = _LEADS_TO_SUM.search(raw)
    mark = lead.group().strip()[:1] if lead else ""
    label = clean(raw[: lead.start()] if lead else raw)
    if not label and before:
        label, mark = clean(_BULLET.sub("", before)), ":"
    if (
        len(label) < 3
        or len(label) > _LONGEST_TITLE
        or not (label[0].isupper() or label[0].isdigit() or block.kind == "item")
    ):
        return None
    if label.casefold() in FIELD_OF:
        return None
    if _SENTENCE.search(label) or (open_list is None and _TELLS.search(label)):
        return None
    if open_list is None and not (
        mark in {":", "–", "-", "(", "."} and (block.kind in {"item", "heading"} or text[:1].isupper())
    ):
        return None
    return _Entry(label, block.start + begin, found, mentions, mark)


def _years(mentions: Sequence[Mention], money: Mention) -> dict[str, Value]:
    after = next((m for m in mentions if m.type == "Period" and m.start >= money.end), None)
    return span_of(after) if after is not None else {}


def _drafts(entry: _Entry, block: Block, pool: Node | None, open_list: _List | None) -> Iterator[Draft]:
    where = (block.start, block.end)
    sums: dict[str, Value] = {**entry.sums, "status": "granted"}
    if _TOTAL.match(entry.label) or _INCOME.match(entry.label):
        return
    if _NOT_YET.search(entry.label) and open_list is None:
        return
    titled = title_and_owners(_SAYS_WHAT.sub("", entry.label), entry.label_at, entry.mentions)
    owned = _OWNER.match(entry.label) if titled is None and open_list is not None and entry.mark in {",", ""} else None
    if owned and (runner := _owner(entry, owned["owner"])) is not None:
        title = clean(owned["title"])
        if _TOTAL.match(title) or _SENTENCE.search(title) or _GOT.search(title):
            return  # "Alle beløb i 1.000 kr." over a table
        project = Node("Project", title[0].upper() + title[1:])
        yield Draft("runBy", project, runner, *where, {}, 0.8, "line.owner")
        if pool is not None:
            yield Draft("fundedBy", project, pool, *where, sums, 0.75, "line.project")
        return
    if pool is None or ": " in entry.label or entry.label == pool.label:
        return
    pool = round_told(pool, entry.sums)
    if (body := _with_purpose(entry)) is not None:
        yield Draft("fundedBy", node_of(body), pool, *where, sums, 0.75, "line.sum")
        return
    if titled is not None:
        project, owners = titled
        for owner in owners:
            there = owner.type == PLACE
            found_by = ("locatedIn", "line.place") if there else ("runBy", "line.run")
            yield Draft(found_by[0], project, node_of(owner), *where, {}, 0.75, found_by[1])
        yield Draft("fundedBy", project, pool, *where, sums, 0.75, "line.titled")
        return
    for subject, own_sum in _subjects(entry, open_list):
        found = sums if own_sum else {"status": "granted"}
        yield Draft("fundedBy", subject, pool, *where, found, 0.75, "line.sum")


def _with_purpose(entry: _Entry) -> Mention | None:
    """Return the body with which a line begins that goes on with what it got money for ("SIND Ry, to foredrag")."""
    told = _PURPOSE.match(entry.label)
    end = entry.label_at + told.end("owner") if told else -1
    return next((m for m in entry.mentions if is_body(m) and m.start <= entry.label_at + 2 and m.end == end), None)


def _owner(entry: _Entry, name: str) -> Node | None:
    """Return the organisation that a line begins with."""
    end = entry.label_at + len(name)
    held = next((m for m in entry.mentions if m.start <= entry.label_at + 2 and m.end >= end - 2 and is_body(m)), None)
    if held is not None:
        return node_of(held)
    head = next((h for w in reversed(name.split()) if (h := head_of(w)) is not None), None)
    type_ = head.type if head is not None and head.type in ORGANISATIONS else "Association"
    return Node(type_, name) if len(name.split()) > 1 or head is not None or name[0].isupper() else None


def _subjects(entry: _Entry, open_list: _List | None) -> Iterator[tuple[Node, bool]]:
    """Yield whom or what a line gives money to, and whether the whole sum is theirs."""
    label = entry.label
    end = entry.label_at + len(label)
    bodies = [m for m in entry.mentions if is_body(m) and m.start >= entry.label_at and m.end <= end + 2]
    rest = label
    for body in bodies:
        rest = rest.replace(label[max(0, body.start - entry.label_at) : body.end - entry.label_at], "", 1)
    if bodies and not re.sub(r"\b(?:og|samt|kommuner?)\b|[\s,./&()-]", "", rest, flags=re.IGNORECASE):
        for body in bodies:
            yield node_of(body), len(bodies) == 1
        return
    table = open_list is not None and bool(open_list.header)
    if table and open_list is not None and not _PROJECT_COLUMN.match(open_list.header):
        bare = clean(re.sub(r"\s\([^()]*\)$", "", label))
        head = next((h for w in reversed(bare.split()) if (h := head_of(w)) is not None), None)
        yield Node(head.type if head is not None and head.type in ORGANISATIONS else "Association", bare), True
    elif entry.mark or table:
        named = next(
            (m for m in entry.mentions if m.type in INITIATIVES and m.start <= entry.label_at + 2 and m.end >= end - 1),
            None,
        )
        yield (node_of(named) if named else Node("Project", label[0].upper() + label[1:])), True

"""Lists of grants set in stacks: who got the money with the sum, and what it is for in the line below; or its title over
a line with whoever got it and a line with the sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node

_SUM = (
    r"(?:kr\.? ?)?(?P<sum>\d{1,3}(?:[. ]\d{3})+|\d{5,8}|\d{1,3}(?:,\d{1,3})?(?= ?mi))(?:,00|,-)?"
    r"(?P<unit> ?(?:mio|mill)(?:\.|ioner)?)?(?: ?(?:kr\.?|kroner|DKK))?"
    r"(?:[ ,;]*\(?(?:i )?(?P<from>20\d\d)(?: ?[-–/] ?(?P<to>20\d\d))?\)?)?[ .]*$"
)
_RECEIVER = compiled(
    rf"(?:(?:[Nn]r\.? ?)?\d{{1,4}}[.):]? |[•*–-] )?(?P<who>[A-ZÆØÅ][^:|]*?[^\W\d])"
    rf"\)?(?: ?[:|–—-]|,|\t)?[ \t](?:(?:[Bb]evilget|[Tt]ilskud|[Bb]eløb|[Tt]ilsagn):? (?:på )?)?{_SUM}"
)
"""Who got the money, with the sum and perhaps its years, and nothing else."""
_ONLY_SUM = compiled(
    rf"(?:(?:[Bb]evilling|[Bb]evilget|[Tt]ilskud|[Bb]eløb|[Tt]ilsagn|[Ss]tøtte)(?: beløb)?(?: på)?:? )?{_SUM}"
)
_OWNER_LABEL = compiled(
    r"(?:Ansøger|(?:Tilskuds)?[Mm]odtager|Organisation|Bevillingshaver|Projektejer|Kommune|Region): ?"
)
_JOINED = compiled(r"\b(?:og|samt|i|for|projekt(?:et)?)\b|[\s,&/.–-]")
_TITLE = compiled(r"(?:[Pp]rojekt(?:et|titel)?:? )?(?P<title>[”\"“»’']?[A-ZÆØÅ0-9][^:;\t]*)$")
_WRONG = compiled(
    r"\bi alt\b|^(?:Side|Nr|Total|Samlet|Sum|Spor|Note|Beløb|Afslag|Bilag)\b|[.;:,?]$|\d{3}|\b(?:er|har|blev|fik|skal|vil|får)\b"
)
_REFUSES = compiled(
    r"\bafslag\b|\bafvis|ikke (?:imødekom|bevilg|støtte)|\b(?:an)?søgte?\b(?! tilsagn)|\bansøgninger\b|indstil|foresl|budget"
    r"|regnskab|udgift|takst",
)
"""What a heading says over sums that were not given; in small letters."""
_GIVES = compiled(r"tilsagn|bevil|tilskud|støtte|uddel|udmønt|pulje|projekter|tildel|donation|fond|midler|modtager", 0)
"""What the first lines of such a list, or of its paper, say; in small letters."""
_FEWEST, _MOST_WORDS, _MOST_LINES = 2, 11, 14
_BODIES = ORGANISATIONS | {PLACE, "Education", "Facility"}
_LONGEST, _SHORT = 160, 60
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Stack:
    """An entry: who got the money, how much, its years, what it is for, the line that tells of the sum and the others."""

    owners: tuple[Node, ...]
    amount: int
    start: str
    end: str
    topic: Topic
    line: Block
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """The lines with which an entry begins: its title, its owners, the line with the sum, and how many they are."""

    title: Block
    owners: tuple[Node, ...]
    amount: int
    years: tuple[str, str]
    line: Block
    lines: int
    form: str


def stacked_awards(
    document: Document, by_block: Mapping[int, Sequence[Passage]], told: Mapping[int, Topic]
) -> list[Stack]:
    """Return the entries of a document's stacked lists of grants; *told* are what its headings name."""
    if not _GIVES.search(document.text[:1500].lower()):
        return []
    heads = list(_heads(document, by_block))
    forms = Counter(head.form for _, head in heads)
    heads = [(at, head) for at, head in heads if forms[head.form] >= _FEWEST]
    found = []
    titles = {head.title.start for _, head in heads}
    for number, (at, head) in enumerate(heads):
        stop = heads[number + 1][0] if number + 1 < len(heads) else len(document.blocks)
        blocks = _body(document.blocks, at, head, stop)
        topic = _topic(document, head, told)
        if topic is not None and not _is_refused(document, at, titles):
            found.append(Stack(head.owners, head.amount, *head.years, topic, head.line, blocks))
    return found if len(found) >= _FEWEST else []


def inside_stacks(stacks: Sequence[Stack]) -> range:
    """Return the offsets that a list's entries fill: nothing named there is what a whole paper is about."""
    return range(stacks[0].blocks[0].start, stacks[-1].blocks[-1].end) if stacks else range(0)


def _heads(document: Document, by_block: Mapping[int, Sequence[Passage]]) -> Iterator[tuple[int, _Head]]:
    blocks = document.blocks
    for at, block in enumerate(blocks[:-1]):
        if block.end - block.start > _LONGEST or block.kind in {"contents", "question"}:
            continue
        after = blocks[at + 1]
        head = _receiver_first(document, block, after, by_block)
        if head is None and at + 2 < len(blocks):
            head = _title_first(document, (block, after, blocks[at + 2]), by_block)
        if head is not None:
            yield at, head


def _receiver_first(
    document: Document, block: Block, after: Block, by_block: Mapping[int, Sequence[Passage]]
) -> _Head | None:
    """Read "1 X Kommune 120.000 kr. 2021-2022" over a title."""
    match = _RECEIVER.match(_text(document, block))
    if match is None or after.air or not _is_title(document, after, by_block):
        return None
    start = block.start + match.start("who")
    owners = _owners(document, start, block.start + match.end("who"), by_block.get(block.start, ()))
    amount = _amount(match["sum"], match["unit"])
    if not owners or not amount:
        return None
    return _Head(after, owners, amount, _years(match["from"], match["to"]), block, 2, "receiver")


def _title_first(
    document: Document, three: tuple[Block, Block, Block], by_block: Mapping[int, Sequence[Passage]]
) -> _Head | None:
    """Read a title over a line with whoever got the money, and the sum in its end or in the next line."""
    title, owner, money = three
    if owner.air or not (title.air or title.kind == "heading") or not _is_title(document, title, by_block):
        return None
    text = _text(document, owner)
    label = _OWNER_LABEL.match(text)
    match = _RECEIVER.match(text, label.end() if label else 0)
    begin = owner.start + (match.start("who") if match else label.end() if label else 0)
    stop = owner.start + match.end("who") if match else owner.end
    line, lines = (owner, 2) if match else (money, 3)
    match = match or (_ONLY_SUM.match(_text(document, money)) if not money.air else None)
    owners = _owners(document, begin, stop, by_block.get(owner.start, ())) if match else ()
    amount = _amount(match["sum"], match["unit"]) if match else 0
    if match is None or not owners or not amount:
        return None
    return _Head(title, owners, amount, _years(match["from"], match["to"]), line, lines, "title")


def _text(document: Document, block: Block) -> str:
    return document.text[block.start : block.end].replace("\t", " ")


def _amount(digits: str, unit: str | None) -> int:
    """Return a sum in kroner; 0 for one so small that it may be a number of something else."""
    if unit:
        return round(float(digits.replace(".", "").replace(",", ".")) * _MILLION)
    whole = int(digits.replace(".", "").replace(" ", ""))
    return whole if whole >= 1000 else 0


def _years(begin: str | None, finish: str | None) -> tuple[str, str]:
    return begin or "", finish or begin or ""


def _owners(document: Document, start: int, end: int, passages: Sequence[Passage]) -> tuple[Node, ...]:
    """Return the bodies of whose names a stretch consists; none where it says more."""
    named = [m for p in passages for m in p.mentions if start <= m.start and m.end <= end + 1 and _is_owner(m)]
    rest = document.text[start:end]
    for mention in named:
        rest = rest.replace(document.text[mention.start : mention.end], "", 1)
    if not named or _JOINED.sub("", rest):
        return ()
    return tuple(Node("Municipality" if m.type == PLACE else m.type, m.label) for m in named)


def _is_owner(mention: Mention) -> bool:
    return mention.type in _BODIES and mention.type != "StateBody"


def _is_title(document: Document, block: Block, by_block: Mapping[int, Sequence[Passage]]) -> bool:
    text = _text(document, block)
    if block.kind not in {"heading", "prose", "item"} or _TITLE.match(text) is None or _RECEIVER.match(text):
        return False
    if len(text.split()) > _MOST_WORDS or _WRONG.search(text) or label_of(text):
        return False
    return not _owners(document, block.start, block.end, by_block.get(block.start, ()))


def _body(blocks: Sequence[Block], at: int, head: _Head, stop: int) -> tuple[Block, ...]:
    """Return the blocks of an entry: up to the next one, a heading, or what stands apart where its own lines do not."""
    found = list(blocks[at : at + head.lines])
    for block in blocks[at + head.lines : min(stop, at + _MOST_LINES)]:
        if block.kind == "heading" or (block.air and blocks[at].air):
            break
        found.append(block)
    return tuple(found)


def _topic(document: Document, head: _Head, told: Mapping[int, Topic]) -> Topic | None:
    known = told.get(head.title.start)
    known = known if known is not None and head.title.start <= known.start < head.title.end else None
    if known is not None and known.type in INITIATIVES | {"Facility"}:
        return known
    match = _TITLE.match(_text(document, head.title))
    label = clean(match["title"]) if match else ""
    if len(label) < 3:
        return None
    if known is not None:
        return replace(known, type="Project", label=label)
    return Topic("Project", label, head.title.start, head.title.end)


def _is_refused(document: Document, at: int, titles: set[int]) -> bool:
    """Tell whether the heading over an entry, or the line that opens its list, speaks of what was not given."""
    after = document.blocks[at]
    for block in reversed(document.blocks[max(0, at - 60) : at]):
        text = _text(document, block)
        alone = block.kind == "heading" or (after.air and len(text) < _SHORT and text[-1] not in ".;,")
        opens, after = text.endswith(":") or (alone and block.start not in titles), block
        if opens and not _RECEIVER.match(text) and len(text) < _LONGEST:
            return _REFUSES.search(text.lower()) is not None
    return False

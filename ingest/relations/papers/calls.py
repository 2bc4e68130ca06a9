"""What the page of a call for applications says of its pool: size, account and time, owner, target group, law."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.topics.calls import Call
from ingest.reading.labels import FIELD_OF
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import span_of
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_LABEL = compiled(r"^(?:\d+(?:\.\d+)*\.?\s)?(?P<label>[^\W\d_][^.:?!]{2,40}?)\s?[:?]?$")
_ACCOUNT = compiled(r"§?\s?(?P<code>\d{1,2}(?:\.\s?\d{1,2}){2,4})")
_SIZE = compiled(
    r"\b(?:afsat|søges|afsættes|afsætter|reserveret|reserverede?|giver hvert år|ansøgningspulje|pulje|fordeling|"
    r"rummer|udgør)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_RUNS = compiled(
    r"\b(?:i|for)?\s?(?:perioden|projektperioden|løber|anvendelse)\b[^.;]{0,40}$|\bigangsættes\b", re.IGNORECASE
)
_OWNER = (
    compiled(r"\bAnsøgning(?:er|en)?\b[^.;]{0,60}$"),
    compiled(r"\b(?:sendes|indsendes|fremsendes)\b[^.;]{0,40}\btil $"),
    compiled(r"\b[Pp]uljen,? (?:(?:som|der) )?(?:administreres|udmøntes|uddeles|fordeles|forvaltes|udmeldes) af $"),
)
"""What stands before the authority that takes the applications."""
_HAS_OPENED = compiled(
    r"^ (?:har|udmelder|udbyder|opslår|åbner)(?: (?:på den baggrund|derfor|nu|netop|i dag|hermed|igen|således)){0,3} "
    r"(?:udmeldt |udbudt |opslået |åbnet )?(?:en|den) (?:\w+ ){0,2}?(?:\w*pulje)\b"
)
_OFFERS = compiled(
    r"^ (?:har |inviterer |opslår |udmelder |udbyder )(?:\w+ ){0,3}?"
    r"(?:udmeldt|opslået|udbudt|frivillige|kommuner|ansøgningspulje|pulje)\b[^.;]{0,160}?\b(?:pulje|ansøge|søge)"
)
_GOT = compiled(r" (?:har |havde )?(?:i alt )?(?:modtaget|modtog|fik) \S+ ansøgninger\b")
_ON_ACCOUNT = compiled(r"\bpå § |konto|\bfinansloven?s? § ")
_UNDER = compiled(r"\befter\s(?:[^\W\d_]+s\s)?(?:§{1,2}\s?)?$")
_OUTSIDE = compiled(r"\b(?:ikke|uden for|undtaget|falder uden)\b")
"""What shows after a section that nothing is paid for it."""
_THEIRS = compiled(
    r"\b(?:der|som) [^.;:]{0,90}\b(?:bor|modtager|modtage|får|opholder|visiteret|bevilget)\b[^.;:]{0,80}$"
)
"""What shows before a section that it is under which the people live or get help whom the money is for."""
_WITHOUT = compiled(r"\b(?:uden|ikke|ud over|udover|foruden|ingen) [^.;:,]{0,50}$")
"""What shows before a section that the people get no help by it, or that the pool's is another."""
_MUST = compiled(r"(?:Ansøger(?:en|e|ne)?|Der) (?:skal|må)\b")
"""How a sentence begins on what an application must hold: its laws are those of others' houses."""


@dataclass(slots=True)
class _Told:
    """What a call's page has said of its pool so far; *at* is where its size stands, *labelled* whether under its
    label."""

    size: Mention | None = None
    at: Passage | None = None
    labelled: bool = False
    qualifiers: dict[str, Value] = field(default_factory=dict)


def call_drafts(document: Document, passages: Sequence[Passage], calls: Sequence[Call]) -> Iterator[Draft]:
    """Yield what each call's page says; pages of the same pool complete each other."""
    starts = [passage.start for passage in passages]
    told: dict[str, _Told] = {}
    for call in calls:
        inside = passages[bisect_left(starts, call.start) : bisect_left(starts, call.end)]
        of_pool = told.setdefault(call.label.casefold(), _Told())
        _read(document, call, inside, of_pool)
        yield from _owner(document, call, inside)
        yield from _law(document, call, inside)
    for call in {call.label.casefold(): call for call in reversed(calls)}.values():
        found = told[call.label.casefold()]
        if found.size is not None and found.at is not None:
            amount = {"amount_dkk": found.size.value.high, **found.qualifiers}
            pool, size = Node("FundingPool", call.label), Node("Money", found.size.label)
            yield Draft("poolAmount", pool, size, *found.at.span, amount, 0.85, "call.size")


def _read(document: Document, call: Call, inside: Sequence[Passage], told: _Told) -> None:
    """Add to *told* how large the pool of a call is, for what time, and its account."""
    labels = _labels(document, call)
    titled = _ACCOUNT.search(document.text, call.start, call.title_end)
    if titled:
        told.qualifiers.setdefault("finance_code", re.sub(r"\s", "", titled["code"]))
    for passage in inside:
        text = document.text[passage.start : passage.end]
        under = labels.get(passage.block.start, "")
        for mention in passage.mentions:
            before = document.text[passage.start : mention.start]
            if mention.type == "Money" and (
                (under == "pool_size" and not told.labelled) or (told.size is None and _SIZE.search(before))
            ):
                told.size, told.at, told.labelled = mention, passage, under == "pool_size"
            elif (
                mention.type == "Period"
                and (under == "period" or (told.at is not None and _RUNS.search(before)))
                and all(mention.value[:2])
                and "end" not in told.qualifiers
            ):
                told.qualifiers.update(span_of(mention))
        whole = document.text[passage.block.start : passage.block.end] if under == "account" else text
        account = _ACCOUNT.search(whole) if under == "account" or _ON_ACCOUNT.search(text) else None
        if account:
            told.qualifiers.setdefault("finance_code", re.sub(r"\s", "", account["code"]))


def _labels(document: Document, call: Call) -> dict[int, str]:
    """Return what the label over each block of a call's page asks for, by the block's start."""
    found: dict[int, str] = {}
    under = ""
    for block in _blocks(document, call):
        text = document.text[block.start : block.end]
        label = _LABEL.match(text)
        known = FIELD_OF.get(label["label"].casefold(), "") if label else ""
        if known or block.kind == "heading":
            under = known
        else:
            found[block.start] = under
    return found


def _blocks(document: Document, call: Call) -> Iterator[Block]:
    starts = document.block_starts
    return iter(document.blocks[bisect_right(starts, call.start) : bisect_left(starts, call.end)])


def _owner(document: Document, call: Call, inside: Sequence[Passage]) -> Iterator[Draft]:
    """Yield whose the pool of a call is: who opens it in the text, or whose site it stands on."""
    text = document.text
    for passage in inside:
        for mention in passage.mentions:
            if mention.type not in {"StateBody", "Foundation"} or mention.genitive:
                continue
            before = text[passage.start : mention.start]
            after = text[mention.end : passage.end]
            if (
                any(pattern.search(before) for pattern in _OWNER)
                or _OFFERS.match(after)
                or _GOT.match(after)
                or _HAS_OPENED.match(after)
            ):
                yield Draft(
                    "poolOf", Node("FundingPool", call.label), node_of(mention), *passage.span, {}, 0.85, "call.owner"
                )
                return
    head = next(iter(document.blocks), None)
    first = document.text[head.start : head.end].strip() if head is not None else ""
    for mention in register_names().find(first) if len(first) <= _SITE else ():
        if mention.type in {"StateBody", "Foundation"} and mention.end - mention.start == len(first) and inside:
            pool = Node("FundingPool", call.label)
            yield Draft("poolOf", pool, node_of(mention), *inside[0].span, {}, 0.7, "call.site")


_SITE = 60
"""Characters of a site's first line that is the name of whose it is."""


def _law(document: Document, call: Call, inside: Sequence[Passage]) -> Iterator[Draft]:
    for passage in inside:
        laws = [m for m in passage.mentions if m.type == "LegalProvision"]
        outside = laws and _OUTSIDE.search(document.text, laws[0].end, passage.end)
        outside = outside or _MUST.match(document.text, passage.start)
        outside = outside or (laws and _WITHOUT.search(document.text, passage.start, laws[0].start))
        outside = outside or (laws and _THEIRS.search(document.text, passage.start, laws[0].start))
        if laws and not outside and _UNDER.search(document.text[passage.start : laws[0].start]):
            for law in laws:
                yield Draft(
                    "legalBasis", Node("FundingPool", call.label), node_of(law), *passage.span, {}, 0.75, "call.law"
                )
            return

"""Pages that tell what was given out of one purse: whose it is, and the sums that stand without a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.names.pools import is_origin
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.money.purse import is_named
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_GIVES = compiled(
    r"\b(?:bevilling(?:er|erne)?|uddel\w+|donation\w*|bevilget|støttede projekter|vi støtter|tilskud)\b", re.IGNORECASE
)
_TITLE = compiled(
    r"\s*(?P<name>(?:(?:[A-ZÆØÅ][\w’'-]+ ){1,3}[A-ZÆØÅ]?[a-zæøå]*[Ff]ond(?:en)?|"
    r"[A-ZÆØÅ][a-zæøå]{3,}fond(?:en)?))(?= (?:[|>•–-]|/)|\n)"
)
"""A foundation's name at the head of its page."""
_LINES, _OPENING = 5, 1500
_SUM = compiled(r"(?:(?:[Bb]evilling|[Bb]eløb|[Ss]tøtte|[Tt]ilskud|[Bb]evilget):? (?:på )?)?$")
"""What may stand before a sum that is the whole sentence."""
_DEALT = compiled(
    r"\b(?:fordel(?:t|te|er|es)(?! (?:på|over) [^ ]+ år)|uddel(?:t|te|er|es)|udmønt(?:et|ede|er|es)|tilsagn|del i"
    r"|deler|støttede|har støttet|har valgt|valgte|har bevilget|bevilgede|bevilger|sender|har givet|gav|modtagere"
    r"|støttet af|Fordelte tilskud)\b"
)
"""Words with which a page says that money was dealt out."""
_OPEN = compiled(
    r"\b(?:kan søges?|søg nu|ansøgningsfrist|er åben for|frist for|hvis\b|ville\b|foreslå\w*)", re.IGNORECASE
)
_DEALS = compiled(
    r"(?: (?:har|i [A-ZÆØÅ]\w+|hvert år|nu|netop|igen|i alt|i år|mødtes[^.;:]{0,60}?)){0,3},? (?:uddel(?:t|te|er)"
    r"|fordel(?:t|te|er)|udmønt(?:et|ede|er)|sender|støttet|støttede|støtter|bevilget|bevilgede|bevilger|givet|gav"
    r"|valgt|valgte|deler)\b"
)
"""What follows the name of whoever deals out money."""
_GIVERS = frozenset({"Foundation", "Association", "StateBody"})
NO_PURSE = ("Budget", "Finanslov", "Driftsm")
"""Purses out of which so much is paid that a page of grants speaks of others."""
_ROUND = compiled(r"^Satspuljen(?: (?:19|20)\d\d-(?:19|20)\d\d)?$")
_ROUND_YEARS = 3
_FIRST = 1000
"""Characters within which a page says what it is about."""
_NEAR = 90
_FEW = 6
"""Words after a sum that is no sentence of its own, beside its period."""
_RECEIVES = INITIATIVES | {"Facility", "Association", "SocialEnterprise"}


def granter_of(document: Document, passages: Sequence[Passage]) -> Node | None:
    """Return out of whose purse a page tells what was given: the foundation that its first lines name, or the pool or
    giver of which its opening says that it was dealt out."""
    return _on_its_page(document, passages) or _dealt_out(document, passages)


def _dealt_out(document: Document, passages: Sequence[Passage]) -> Node | None:
    """Return the pool or giver of which one of the first sentences says that money was dealt out."""
    text = document.text
    for passage in passages:
        if passage.start > _FIRST:
            return None
        if not _DEALT.search(text, passage.start, passage.end) or _OPEN.search(text, passage.start, passage.end):
            continue
        named = (m for m in passage.mentions if is_named(m) and not m.label.startswith(NO_PURSE))
        pool = next((m for m in named if not is_origin(text, passage.start, m)), None)
        if pool is not None:
            return node_of(pool)
        for mention in passage.mentions:
            after = text[mention.end : min(passage.end, mention.end + _NEAR)]
            if mention.type in _GIVERS and not mention.genitive and _DEALS.match(after):
                return _in_title(passages, passage.start) or node_of(mention)
    return None


def _in_title(passages: Sequence[Passage], end: int) -> Node | None:
    """Return the pool that a heading above *end* names: the one whose projects a page tells of, whoever keeps it."""
    heads = (p for p in passages if p.start < end and p.block.kind == "heading")
    return next(
        (node_of(m) for p in heads for m in p.mentions if is_named(m) and not m.label.startswith(NO_PURSE)), None
    )


def open_grants(document: Document, passages: Sequence[Passage], outline: Outline) -> None:
    """Tell every part of a page that has no pool of its own out of whose purse the page tells what was given."""
    giver = granter_of(document, passages)
    if giver is None:
        return
    topic = Topic(giver.type, giver.label, 0, 0)
    for block in document.blocks:
        scope = outline.scopes.get(block.start)
        if scope is not None and scope.pool is None:
            outline.scopes[block.start] = replace(scope, pool=topic)


def _on_its_page(document: Document, passages: Sequence[Passage]) -> Node | None:
    if not _GIVES.search(document.text, 0, _OPENING):
        return None
    end = document.blocks[: _LINES + 1][-1].end if document.blocks else 0
    title = _TITLE.match(document.text)
    if title is not None:
        return Node("Foundation", title["name"])
    named = [
        m for p in passages if p.start < end for m in p.mentions if m.type == "Foundation" and m.source != "anaphor"
    ]
    return node_of(named[0]) if len({m.label for m in named}) == 1 else None


def round_told(pool: Node, sums: Mapping[str, Value]) -> Node:
    """Return the round of satspuljen whose years a line gives beside its amount."""
    begin, finish = str(sums.get("start", "")), str(sums.get("end", ""))
    if _ROUND.match(pool.label) and len(begin) == len(finish) == 4 and int(finish) - int(begin) == _ROUND_YEARS:
        return Node(pool.type, f"Satspuljen {begin}-{finish}")
    return pool


def bare_sum_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what the page's foundation gave each initiative whose paragraph holds a sentence that is only a sum."""
    giver = granter_of(document, passages)
    if giver is None:
        return
    for passage in passages:
        topic = outline.at(passage.block).topic
        money = _bare_sum(document.text, passage)
        if money is None or topic is None or topic.type not in _RECEIVES:
            continue
        time = next((m for m in passage.mentions if m.type == "Period" and m.start > money.end), None)
        found: dict[str, Value] = {
            **amount_of(money),
            **(span_of(time) if time is not None else {}),
            "status": "granted",
        }
        node = topic.node
        yield Draft("fundedBy", node, giver, *passage.span, found, 0.75, "granter.sum")


def _bare_sum(text: str, passage: Passage) -> Mention | None:
    """Return the sum with which a sentence opens that tells nothing else."""
    money = next((m for m in passage.mentions if m.type == "Money"), None)
    if money is None or not _SUM.fullmatch(text[passage.start : money.start]):
        return None
    rest = re.split(r",? hvoraf ", text[money.end : passage.end])[0]
    return money if len(rest.split()) <= _FEW else None

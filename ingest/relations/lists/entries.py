"""What a row of entries says together: out of whose money each was paid, and whose each is that a town's name opens."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import TOWNS, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.engine.rule import bits
from ingest.relations.lists.granters import granter_of
from ingest.relations.money.purse import WIDE
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_SUM = compiled(
    r"^\W*(?:(?:støtte|støttet beløb|tildelt|bevilling(?:en)?|bevilget|beløb(?:et)?|tilskud|uddeling|støttes med"
    r"|beløbet er)\b(?: (?:er|lyder|var))?(?: på)?:? )?$",
    re.IGNORECASE,
)
"""What may stand in its sentence before the sum that an entry was given."""
_GOT = compiled(
    r"\b(?:får|fik|har fået|modtager|har modtaget|bevilges|er bevilget|støttes med|får tildelt)\b[^.;:]{0,20}$"
)
_MONEY = bits({"Money"})
_GIVERS = frozenset({"FundingPool", "Foundation"})
_GIVEN_TO = frozenset({"Facility", "Association"})
_ROW = 3
"""Entries with a sum of which a row consists."""
_REPEATED = 2
_EACH, _TOGETHER = 3, 200
"""Pools, and characters within which they are named, of which each entry had another."""


def award_entry_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield who gave the sums of a row of entries, where one pool or foundation is named before them (a foundation's
    own page is read by :mod:`ingest.relations.lists.granters`), and whose each entry is."""
    sums: dict[Topic, tuple[Passage, Mention]] = {}
    for passage in passages:
        if passage.block.kind == "field" and passage.block.start in outline.records.topics:
            continue  # what its label says
        topic = outline.at(passage.block).topic if passage.held & _MONEY else None
        if topic is None or topic.weak or topic.type not in INITIATIVES | _GIVEN_TO or topic in sums:
            continue
        money = _sum_of(document, passage)
        if money is not None:
            sums[topic] = passage, money
    for topic, (passage, money) in list(sums.items()):
        scope = outline.at(passage.block)
        if passage.block.start in outline.records.topics and scope.pool is not None and not scope.refused:
            del sums[topic]
            yield _paid(topic, scope.pool.node, passage, money)
    if len(sums) >= _ROW and granter_of(document, passages) is None:
        giver = giver_before(passages, min(topic.start for topic in sums))
        for topic, (passage, money) in sums.items() if giver is not None else ():
            yield _paid(topic, giver, passage, money)
    yield from _owners(document, outline)


def _sum_of(document: Document, passage: Passage) -> Mention | None:
    """Return the sum that a sentence says an entry was given; another giver's sum is not meant."""
    money = next((m for m in passage.mentions if m.type == "Money"), None)
    if money is None or any(m.type in _GIVERS for m in passage.mentions) or money.value.per:
        return None
    before = document.text[passage.start : money.start]
    return money if _SUM.match(before) or _GOT.search(before) else None


def giver_before(passages: Sequence[Passage], start: int) -> Node | None:
    """Return the pool named last before the entries at *start*, else the foundation that the text names most."""
    named = _giver(passages, start)
    return Node(named.type, named.label) if named is not None else None


def _giver(passages: Sequence[Passage], start: int) -> Mention | None:
    before = [m for p in passages if p.start < start for m in p.mentions if m.type in _GIVERS]
    before = [m for m in before if not m.label.startswith("Budget")]
    pools = [m for m in before if m.type == "FundingPool"]
    own = [m for m in pools[-_EACH:] if not m.label.startswith(WIDE)]
    if own and pools[-1].start - own[-1].start < _TOGETHER:  # a wide pool beside one of its own is where that came from
        pools = [m for m in pools if m.start <= own[-1].start]
    if pools:
        together = {m.label for m in pools if abs(m.start - pools[-1].start) < _TOGETHER}
        return pools[-1] if len(together) < _EACH else None
    counts = Counter(m.label for p in passages for m in p.mentions if m.type == "Foundation")
    best = max(before, key=lambda m: counts[m.label], default=None)
    alone = best is not None and (counts[best.label] >= _REPEATED or len({m.label for m in before}) == 1)
    return best if alone else None


def _paid(topic: Topic, giver: Node | None, passage: Passage, money: Mention) -> Draft:
    assert giver is not None  # noqa: S101 - the caller asked
    period = next((m for m in passage.mentions if m.type == "Period" and m.start > money.start), None)
    told: dict[str, Value] = {**amount_of(money), **(span_of(period) if period else {}), "status": "granted"}
    return Draft("fundedBy", topic.node, giver, *money.span, told, 0.8, "entry.sum")


def _owners(document: Document, outline: Outline) -> Iterator[Draft]:
    """Yield the municipality whose name opens an entry's title ("Skive: Formiddagsholdet")."""
    for topic in dict.fromkeys(outline.entries.values()):
        first = [place for place in topic.places if place.start < topic.start and place.type in TOWNS]
        told_of = first and document.text[first[-1].end : topic.start].strip(" :") != ""  # "Skive: Farvel til Lyset"
        predicate = "runBy" if len(first) == 1 and not told_of else "locatedIn"
        for place in first:
            where = Node("Municipality", place.label)
            node = topic.node
            yield Draft(predicate, node, where, place.start, topic.end, {}, 0.75, "entry.place")

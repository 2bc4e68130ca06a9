"""What papers on the money that every municipality gives for voluntary social work say of that pool: whose it is, how
large, and its law. (§ 18 of the act on social services, https://www.retsinformation.dk: the municipality sets aside an
amount each year to support voluntary social work.)"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.names.pools import LAW_18, SECTION_18
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import span_of
from ingest.relations.papers.senders import sender_of
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_POOL = Node("FundingPool", SECTION_18)
_SET_ASIDE = compiled(
    r"\b(?:afsat|afsætter|afsættes|afsatte|er der|råder over|råde over"
    r"|pulje(?:n|ns|midlerne)?\b[^.;:]{0,50}\b(?:er|på|udgør|udgjorde|var)"
    r"|(?:ramme|budget|beløb|bevilling)(?:n|en|t|et)?\b[^.;:]{0,40}\b(?:er|på|udgør|var))\b[^.;:]{0,50}$"
    r"|^(?:\S+ ){0,2}(?:ramme|pulje|budget)[^.;]{0,20}:? $",
    re.IGNORECASE,
)
"""What stands before a sum that it is the pool's size."""
_TO_DEAL = compiled(
    r"[\s,-]{0,3}(?:er )?(?:til (?:uddeling|fordeling|rådighed|frivilligt)|i (?:§ ?18-?)?puljen|afsat"
    r"|at (?:dele|fordele|uddele)|(?:som |der )?(?:kan|skal) (?:fordeles|uddeles|søges))"
)
"""What stands behind such a sum."""
_DEALT = compiled(r"\b(?:uddel(?:t|te|er)|fordel(?:t|te|er)|disponerede)\b[^.;:]{0,60}$", re.IGNORECASE)
_NOT_ALL = compiled(
    r"\b(?:ansøg(?:t|er|te)|søg(?:t|te|er)|ansøgninger (?:for|på)|heraf|rest\w*|tilbage\w*|reserver\w*|max\w*|op til"
    r"|pr\.|derudover|yderligere|overfør\w*|nedsat|forhøj\w*|besparelse\w*)(?![^\W\d_])[^.;]*$",
    re.IGNORECASE,
)
"""What shows before a sum that it is what was asked for, or a part of the pool."""
_RECIPIENTS = NAMED - {"Municipality", "Region", "Forum", "StateBody", "Unit"}
_DEALS = (
    r" (?:har (?:\w+ ){0,4}(?:modtaget|fået|afsat|uddelt|fordelt|en pulje)|modtog|fik|(?:vil |skal |kan )?(?:\w+ ){0,2}"
    r"(?:uddeler?|fordeler?|yder?|giver?|afsætter?|uddelte|fordelte|råder over|støtter?)) "
)
"""What follows the name of the municipality that gets the applications and deals the money out."""
_THEY_DEAL = compiled(_DEALS)
_OWNS = compiled(
    r"\s(?:årlige |kommunale )?(?:(?:§ ?|paragraf )18|pulje|frivillig\w*pulje|(?:midler|tilskud) til frivilligt)"
)
_COUNCIL_DEALS = compiled(rf"(?:Kommunen|Byrådet|Kommunalbestyrelsen)(?: i [A-ZÆØÅ][^\W\d_]+)?{_DEALS}")
"""How a municipality says in its own paper that it is the one who deals the money out."""
_YEAR = 4


@dataclass(slots=True)
class _Part:
    """The sentences of one part on the pool, and the year that its heading bears."""

    passages: list[Passage] = field(default_factory=list)
    year: Mention | None = None


def section_18_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what each part that is about the pool says of it."""
    parts = _parts(document, passages, outline)
    sender = sender_of(document, passages) if parts else None
    for part in parts:
        yield from _law(part)
        yield from _owner(document, part, sender)
        yield from _size(document, part)


def without_others(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the claims but those that make the section the law of anything but a pool: it says whom the municipality
    supports, and sets up no house or offer."""
    for draft in drafts:
        if draft.predicate != "legalBasis" or draft.object.label != LAW_18 or draft.subject.type == "FundingPool":
            yield draft


def _parts(document: Document, passages: Sequence[Passage], outline: Outline) -> list[_Part]:
    found: list[_Part] = []
    inside = False
    for passage in passages:
        topic = outline.at(passage.block).topic
        about = topic is not None and topic.label == SECTION_18
        heads = about and topic is not None and passage.start <= topic.start < passage.end
        if about and (heads or not inside):
            found.append(_Part())
        inside = about
        if about:
            found[-1].passages.append(passage)
            if heads:
                found[-1].year = _year_of(passage)
    return found


def _year_of(passage: Passage) -> Mention | None:
    """Return the one year that a sentence names."""
    years = [m for m in passage.mentions if m.type == "Period" and all(m.value[:2])]
    return years[0] if len(years) == 1 and len(str(years[0].value[0])) == _YEAR else None


def _law(part: _Part) -> Iterator[Draft]:
    """Yield the law of the pool where the part names the section as a law, and not only in the pool's name."""
    for passage in part.passages:
        for mention in passage.mentions:
            if mention.label == LAW_18:
                yield Draft("legalBasis", _POOL, node_of(mention), *passage.span, {}, 0.8, "section-18.law")
                return


def _owner(document: Document, part: _Part, sender: Mention | None) -> Iterator[Draft]:
    """Yield the municipality that deals the money out: a sentence says so, or it is its paper that speaks of its own
    bodies."""
    for passage in part.passages:
        for mention in passage.mentions:
            if mention.type != "Municipality":
                continue
            told = _OWNS if mention.genitive else _THEY_DEAL
            if told.match(document.text, mention.end, passage.end):
                yield Draft("poolOf", _POOL, node_of(mention), *passage.span, {}, 0.75, "section-18.owner")
                return
    if sender is None:
        return
    for passage in part.passages:
        if _COUNCIL_DEALS.search(document.text, passage.start, passage.end):
            yield Draft("poolOf", _POOL, node_of(sender), *passage.span, {}, 0.65, "section-18.paper")
            return


def _size(document: Document, part: _Part) -> Iterator[Draft]:
    """Yield how much there is to be dealt out: what is set aside, else what was dealt out in all."""
    sums = [
        (rank, passage, mention)
        for passage in part.passages
        if passage.block.kind not in {"heading", "row"} and not any(m.type in _RECIPIENTS for m in passage.mentions)
        for mention in passage.mentions
        if mention.type == "Money" and (rank := _rank(document.text, passage, mention))
    ]
    if not sums:
        return
    _, passage, money = min(sums, key=lambda one: (one[0], one[2].start))
    year = _year_of(passage) or part.year
    told: dict[str, Value] = {"amount_dkk": money.value.high, **(span_of(year) if year is not None else {})}
    yield Draft("poolAmount", _POOL, Node("Money", money.label), *passage.span, told, 0.75, "section-18.size")


def _rank(text: str, passage: Passage, money: Mention) -> int:
    """Return how surely a sum is the pool's size, 1 the surest, or 0 where it is not."""
    before = text[passage.start : money.start]
    if _NOT_ALL.search(before):
        return 0
    if _SET_ASIDE.search(before) or _TO_DEAL.match(text, money.end, passage.end):
        return 1
    return 2 if _DEALT.search(before) else 0

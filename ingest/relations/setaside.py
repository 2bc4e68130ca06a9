"""Money set aside for what has no name but its noun phrase: "Der afsættes 4 mio. kr. til at udbrede sociale
akuttilbud" in a paper about a pool, an agreement or a budget, or by an authority that the sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.labels import clean
from ingest.mentions.lexicon import Head, head_of
from ingest.mentions.mention import NAMED, Mention
from ingest.modality import funding_status, mood_of
from ingest.relations.compose import amount_of, span_of
from ingest.relations.engine import node_of
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_SETS = re.compile(
    r"\b(?:afsættes|afsætter|afsatte|afsætte|afsat|prioriteres|prioriterer|prioriteret|prioritere|tilføres|bevilges|bevilger"
    r"|bevilgede|bevilget|øremærkes|øremærket|reserveres|reserveret|udmøntes|skal bruges|bruges|går|gik|investeres|investerer)\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r"^(?P<gap>[^.;:]{0,60}?)[ ,–-](?:til|på) (?P<act>at (?:[^\W\d_]+ og )?[^\W\d_]+ )?(?P<what>[^.;:()?!]{4,160})"
)
_ARTICLE = re.compile(
    r"^(?:(?:et|en|den|det|de|flere|nye|nyt|ny|yderligere|fortsat|fortsatte|selve|bl\.a\.|blandt andet|fx|såkaldte?) )+",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"^(?:(?:en|et) )?(?:[^\W\d_]+(?:ende|isk|ig|lig|et|ere) )?"
    r"(?:udbredelse|videreførelse|etablering|oprettelse|afprøvning|udvidelse|styrkelse|drift|igangsættelse|implementering"
    r"|forankring|finansiering|forlængelse|udvikling|fortsættelse|permanentgørelse|opstart|gennemførelse|indførelse|støtte"
    r"|tilskud)(?:en|n|t)? (?:af|til) ",
    re.IGNORECASE,
)
"""A noun of action before the thing itself."""
_STOPS = re.compile(
    r",? (?:der|som|hvor|hvis|hvilket|bestående|således|så|idet|fordi|samt at|med henblik på|for at|i perioden|i årene|i 20\d\d"
    r"|fra 20\d\d|årligt|fordelt|over \w+ år|frem til)\b.*$|, .*$"
)
_PRICED = re.compile(
    r"^(?:[•–-] ?|\d+(?:\.\d+)*\.? )?(?P<what>[A-ZÆØÅ][^.;:()?!]{8,120}?) ?(?:[–-]|\(|:) ?(?:i alt |ca\. )?$"
)
"""A line that is a thing and, after a dash or in brackets, what it is given."""
_AFTER_PRICE = re.compile(r"^(?: (?:i alt|årligt|over \w+ år|i (?:perioden )?20\d\d(?:-20\d\d)?))?\)?\.?$")
_PLACES = re.compile(
    r"^(?:de |i alt )?(?:\d+ )?(?P<what>(?:[a-zæøå]+e ){1,3}(?:pladser|senge|sengepladser|boliger)\b.*)"
)
"""Places that are told from others by their kind ("de 20 særlige pladser på ...")."""
_LONGEST = 11
_KINDS = INITIATIVES | {"Facility"}
_UNITS = frozenset({"team", "akutteam", "klinik", "enhed", "ambulatorium"})
"""Units that are set up like offers."""
_NOT_THINGS = frozenset(
    {"formål", "indsats", "initiativ", "projekt", "forløb", "metode", "gruppe", "service", "kampagne", "område"}
)
"""Heads that name nothing unless something tells which is meant."""
_WIDE = ("Satspuljen", "Finanslov", "SSA-reserven", "Budget", "Aftale om")
_REACH = 2500
"""Characters before a sentence in which the pool is named that goes on being spent."""


def set_aside_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what noun phrases are given money for, out of which pool or by whom; mentions must be resolved."""
    pool: Mention | None = None
    for passage in passages:
        pools = [m for m in passage.mentions if m.type == "FundingPool" and m.label.startswith(_WIDE)]
        sums = [m for m in passage.mentions if m.type == "Money"]
        for number, money in enumerate(sums):
            stop = sums[number + 1].start if number + 1 < len(sums) else passage.end
            payer = _payer(document, passage, money, pools) or pool
            near = payer is not None and passage.start - payer.end < _REACH
            if near and pool is not None and len(sums) == 1 and not pools:
                yield from _priced(document, passage, money, pool)
            if payer is not None and near:
                yield from _given(document, passage, money, stop, payer)
        if pools:
            pool = pools[-1]


def _payer(document: Document, passage: Passage, money: Mention, pools: Sequence[Mention]) -> Mention | None:
    """Return the pool that the sentence names, or the authority that it says gives the money."""
    if pools:
        return min(pools, key=lambda m: abs(m.start - money.start))
    givers = [m for m in passage.mentions if m.type in _GIVERS and m.end < money.start and not m.genitive]
    if givers and _GIVES.match(document.text[givers[-1].end : money.start]):
        return givers[-1]
    return None


_GIVERS = frozenset({"Municipality", "Region", "StateBody", "Foundation"})
_GIVES = re.compile(
    r"^(?: [^\W\d_]+){0,3} (?:afsætter|afsatte|afsat|bevilger|bevilgede|bevilget|prioriterer|prioriteret|investerer|giver|gav"
    r"|har givet|har afsat|støtter med|bidrager med)\b[^.;:]{0,40}$"
)


def _given(document: Document, passage: Passage, money: Mention, stop: int, payer: Mention) -> Iterator[Draft]:
    text = document.text
    lead = text[passage.start : money.start]
    match = _TO.match(text[money.end : stop])
    if not match or not (_SETS.search(lead) or _SETS.search(match["gap"])):
        return
    begin = money.end + match.start("what")
    article = re.match(r"(?:en |den )?", match["what"])
    begin += article.end() if article else 0
    other = next((m for m in passage.mentions if m.type == "FundingPool" and abs(m.start - begin) < 3), None)
    if other is not None and not other.label.startswith(_WIDE):
        qualifiers: dict[str, Value] = {**amount_of(money), "status": "granted"}
        yield Draft(
            "fundedBy", node_of(other), node_of(payer), money.start, other.end, qualifiers, 0.65, "set-aside.pool"
        )
        size = Node("Money", money.label)
        yield Draft(
            "poolAmount",
            node_of(other),
            size,
            money.start,
            other.end,
            {"amount_dkk": money.value.high},
            0.7,
            "set-aside.size",
        )
    if any(m.type in NAMED | {"FundingPool"} and abs(m.start - begin) < 3 for m in passage.mentions):
        return
    found = _thing(text[begin : money.end + match.end("what")])
    mood = mood_of(
        text[passage.start : passage.end].replace("\n", " "), money.start - passage.start, money.end - passage.start
    )
    status = funding_status(mood, "granted")
    if found is None or status in {"", "rejected"}:
        return
    time = next((m for m in passage.mentions if m.type == "Period" and m.start >= money.end and m.value[0] != ""), None)
    qualifiers = {**amount_of(money), **(span_of(time) if time is not None and _years(time) else {})}
    qualifiers["status"] = status or "granted"
    yield Draft(
        "fundedBy",
        found,
        node_of(payer),
        money.start,
        money.end + match.end("what"),
        qualifiers,
        0.6,
        "set-aside.thing",
    )


def _priced(document: Document, passage: Passage, money: Mention, pool: Mention) -> Iterator[Draft]:
    """Yield a line that names a part of what a pool or an agreement is for, and its sum."""
    match = _PRICED.match(document.text[passage.start : money.start])
    if not match or not _AFTER_PRICE.match(document.text[money.end : passage.end]) or _SUMMED.search(match["what"]):
        return
    qualifiers: dict[str, Value] = {**amount_of(money), "status": "granted"}
    node = Node("Project", clean(match["what"]))
    yield Draft("fundedBy", node, node_of(pool), passage.start, passage.end, qualifiers, 0.55, "set-aside.priced")


_SUMMED = re.compile(
    r"\b(?:i alt|samlet|total|ramme|udgift\w*|budget\w*|beløb|pulje\w*|merforbrug|besparelse\w*)\b", re.IGNORECASE
)
"""What a line with a sum tells besides: a total, a cost, a pool of its own."""


def _years(time: Mention) -> bool:
    return len(str(time.value[0])) <= 4


def _thing(words: str) -> Node | None:
    """Return the thing that a noun phrase names by its head: an offer, a project, a team; None for all else."""
    label = " ".join(_STOPS.sub("", " ".join(words.split()) + " ").split())
    label = _ACTION.sub("", label)
    places = _PLACES.match(label)
    if places:
        return Node("Service", clean("De " + places["what"]))
    label = _ARTICLE.sub("", label)
    parts = label.split()
    for place, word in enumerate(parts[:6]):
        head = head_of(word.strip(","))
        if head is not None and (not head.genitive or head.lemma == "team") and (kind := _kind(head)):
            vague = head.lemma in _NOT_THINGS and not head.compound
            if vague and (head.plural or len(parts) == place + 1):
                return None
            kept = clean(" ".join(parts[:_LONGEST]))
            return Node(kind, kept[0].upper() + kept[1:]) if kept else None
        if re.fullmatch(r"(?:i|på|for|af|til|med|om|hos|ved|fra|og|der|som|at)", word):
            return None
    return None


def _kind(head: Head) -> str:
    if head.type in _KINDS:
        return head.type
    return "Service" if head.lemma in _UNITS else ""


__all__ = ["set_aside_drafts"]

"""Money set aside for what has no name but its noun phrase: "Der afsættes 4 mio. kr. til at udbrede sociale
akuttilbud" in a paper about a pool, an agreement or a budget, or by an authority that the sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import HOUSES, NAMED, POINTING, UNDERTAKINGS, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import Head, head_of
from ingest.modality import funding_status, mood_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of, years_of
from ingest.relations.engine.rule import bits
from ingest.relations.money.keepers import SOON, sized_below
from ingest.relations.money.purse import Purse, thing_of
from ingest.relations.papers.budget_pacts import agreed_budget
from ingest.relations.papers.pool_pacts import pact_pool
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_MONEY, _POOL = bits({"Money"}), bits({"FundingPool"})
_SETS = compiled(
    r"\b(?:afsættes|afsætter|afsatte|afsætte|afsat|prioriteres|prioriterer|prioriteret|prioritere|tilføres|bevilges"
    r"|bevilger"
    r"|bevilgede|bevilget|øremærkes|øremærket|reserveres|reserveret|udmøntes|skal bruges|bruges|går|gik|investeres|"
    r"investerer|uddeler|uddelte|uddelt|udlodder|tildeler|donerer|doneret|donerede|fundet)\b",
    re.IGNORECASE,
)
_DEALT = compiled(
    r"\b(?:fordelt|fordeler|fordeles|fundet|finder|findes|giver|gives|indeholder|rummer|bruge|bruger|skal bruge"
    r"|anvendes"
    r"|anvende|sættes|sætter|lægges|lægger|tilført|tilfører)\b",
    re.IGNORECASE,
)
"""What a budget that was agreed on does with its sums besides."""
_TO = compiled(
    r"^(?P<gap>[^.;:]{0,60}?)[ ,–-](?:til|på) (?!(?:19|20)\d\d|og med\b)"
    r"(?P<act>at (?:[^\W\d_]+ og )?(?:etablere|oprette|"
    r"udbrede|videreføre|igangsætte|starte|udvikle|drive|styrke|afprøve"
    r"|finansiere|udvide|indføre|implementere|forankre|understøtte|fortsætte|opbygge|gennemføre|forlænge|ansætte"
    r"|bemande"
    r"|fastholde|løfte|lave|åbne|renovere|omlægge|modernisere|ombygge|bygge|opføre|forbedre|øge|samle|indrette|bevare"
    r"|genåbne|udbygge|opgradere|opnormere|støtte) )?(?P<what>[^.;:()?!]{4,160})"
)
_ARTICLE = compiled(
    r"^(?:(?:et|en|den|det|de|flere|nye|nyt|ny|yderligere|fortsat|fortsatte|selve|bl\.a\.|blandt andet|fx|"
    r"såkaldte?|varigt?e?|permanente?) )+",
    re.IGNORECASE,
)
_ACTION = compiled(
    r"^(?:(?:en|et) )?(?:[^\W\d_]+(?:ende|isk|ig|lig|et|ere) )?(?:udbredelse|videreførelse|etablering|oprettelse"
    r"|afprøvning|udvidelse|styrkelse|drift|igangsættelse|implementering|forankring|finansiering|forlængelse"
    r"|udvikling|fortsættelse|permanentgørelse|opstart|gennemførelse|indførelse|støtte|tilskud)(?:en|n|t)?(?: og "
    r"(?:drift|udvikling|udbredelse|forankring|indretning)(?:en)?)? (?:af|til) ",
    re.IGNORECASE,
)
"""A noun of action before the thing itself."""
_STOPS = compiled(
    r",? (?:der|som(?! (?:led|pårørende|efterladte)\b)|hvor|hvis|hvilket|bestående|således|så|idet|fordi|samt at"
    r"|med henblik på|for at|i perioden|i "
    r"årene|i 20\d\d|fra 20\d\d|årligt|fordelt|over \w+ år|frem til)\b.*$|, .*$"
)
_PLACES = compiled(
    r"^(?:de |i alt )?(?:\d+ )?(?P<what>(?:(?!flere|nye|ekstra)[a-zæøå]+e ){1,3}(?:pladser|senge|sengepladser|"
    r"boliger)\b.*)"
)
"""Places that are told from others by their kind ("de 20 særlige pladser på ...")."""
_LEADS_TO = compiled(
    r"(?:en |den |(?:projektet|initiativet|tilbuddet|forløbet|indsatsen|ordningen) (?=[”\"“»]?[A-ZÆØÅ]))?"
)
_MORE = compiled(
    r"(?:[\w-]+ ){0,3}?(?:senge(?:pladser)?|pladser|stillinger|medarbejdere|årsværk|åbningsdage)\s(?:på|i|ved|hos)\s"
)
"""More of what a house has, before the house."""
_AND = compiled(r"(?:,|,? (?:og|samt|plus))\s*$")
"""What stands between a thing and the sum for the next."""
_LONGEST = 11
_SHORT, _ENOUGH, _MOST = 4, 2, 0.8
"""Letters of a word that tells nothing; words and the share of them by which a phrase is known for a name."""
_BODIES = INITIATIVES | {"Facility", "Association", "SocialEnterprise"}
_UNITS = frozenset({"team", "akutteam", "klinik", "enhed", "ambulatorium"})
"""Units that are set up like offers."""
_NOT_THINGS = frozenset(
    {"formål", "indsats", "initiativ", "projekt", "forløb", "metode", "gruppe", "service", "kampagne", "område"}
)
"""Heads that name nothing unless something tells which is meant."""
_WIDE = ("Satspuljen", "Finanslov", "SSA-reserven", "Budget", "Aftale om")
_NO_THING = compiled(r"§|(?:Hele )?(?:[^\W\d_]*perioden|året|projektet|formålet)\b", re.IGNORECASE)
"""An account, or the time over which money is spent."""
_A_POOL = compiled(r"(?:[^\W\d_]+ ){0,2}[^\W\d_]{3,}pulje\b|[^\W\d_]+ pulje (?:til|om|for) ")
"""A thing that is itself a pool."""
_ELSEWHERE = compiled(r"\b(?:så|der|som|for at|og)\b")
_DEALS_OUT = compiled(r"\b(?:uddel|udlod)[a-zæøå]+")
"""Dealing out is done to many: what is told of its purpose is no thing that it pays."""
_UNGIVEN = compiled(
    r"\b(?:ved siden af|ønsker|ud over|foruden|søgt|ansøgt|søges|ansøges|merudgift|besparelse|budgetteret|koster"
    r"|foreslå\w*|foreslog|hvortil)\b",
    re.IGNORECASE,
)
"""Words before an amount that is asked for, saved or spent, or beside the pool."""


def set_aside_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what noun phrases are given money for, out of which pool or by whom; mentions must be resolved."""
    for number, draft in _set_aside(document, passages):
        passage = passages[number]
        draft = sized_below(draft, passages[number + 1 : number + SOON])
        meant = _meant(draft, outline.at(passage.block).topic) if draft.rule == "set-aside.thing" else draft
        if meant is not None:
            yield meant


def _meant(draft: Draft, topic: Topic | None) -> Draft | None:
    """Return a claim of a noun phrase as one of what the part is about, where that bears the same words; None where a
    pool does, which is no receiver."""
    thing = {word for word in draft.subject.label.casefold().split() if len(word) > _SHORT}
    words = set(topic.label.casefold().split()) if topic is not None else set()
    if topic is None or len(thing) < _ENOUGH or len(thing & words) < len(thing) * _MOST:
        return draft
    return replace(draft, subject=topic.node) if topic.type in UNDERTAKINGS else None


def _set_aside(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[int, Draft]]:
    """Yield what is set aside, each with the number of its sentence."""
    purse, budget, pact = Purse(document, passages), agreed_budget(document), pact_pool(document)
    for place, passage in enumerate(passages):
        sums = [m for m in passage.mentions if m.type == "Money"] if passage.held & _MONEY else []
        wide = next((m for m in passage.mentions if is_wide(m)), None) if not sums and passage.held & _POOL else None
        if wide is not None:
            for money in _unnumbered(document.text, passage):
                for draft in _given(document, passage, money, passage.end, node_of(wide), False):
                    yield place, draft
        for number, money in enumerate(sums):
            stop = sums[number + 1].start if number + 1 < len(sums) else passage.end
            for draft in _size_of(document, passage, money, stop, purse.at(passage.start)):
                yield place, draft
            payer = _payer(document, passage, money) or pact or purse.at(passage.start) or budget
            if payer is not None:
                for draft in _given(document, passage, money, stop, payer, payer == budget):
                    yield place, draft


_WITHOUT_SUM = compiled(
    r"\b(?:afsat|afsættes|bevilget|fundet|prioriteret|øremærket|reserveret|tilført|får|fik|fået)"
    r"(?: (?:der|også|nu|derfor|nye|flere))* (?P<money>midler|penge|finansiering)\b"
)
"""Money of which no sum is told ("der blev afsat midler til at etablere ...")."""


def is_wide(mention: Mention) -> bool:
    """Tell whether a mention is a pool out of which many things are paid."""
    return mention.type == "FundingPool" and mention.label.startswith(_WIDE)


def _unnumbered(text: str, passage: Passage) -> Iterator[Mention]:
    for told in _WITHOUT_SUM.finditer(text, passage.start, passage.end):
        yield Mention(*told.span("money"), "Money", "", "words")


def _payer(document: Document, passage: Passage, money: Mention) -> Node | None:
    """Return the pool that the sentence names, or the authority that it says gives the money."""
    pools = [m for m in passage.mentions if is_wide(m)]
    if pools:
        return node_of(min(pools, key=lambda m: abs(m.start - money.start)))
    givers = [m for m in passage.mentions if m.type in _GIVERS and not m.genitive]
    before = [m for m in givers if m.end < money.start]
    if before and _GIVES.match(document.text[before[-1].end : money.start]):
        return node_of(before[-1])
    after = next((m for m in givers if m.start > money.end), None)
    if after is not None and _GIVES_AFTER.fullmatch(document.text, money.end, after.start):
        return node_of(after)
    return None


_KIND_OF = compiled(
    r"(?:projekt|forsøg|tilbud|værested|hus)(?:et)? ?|[a-zæøå]{4,}(?:et|en) |(?:et|en) [a-zæøå]{6,}, "
    r"|(?:et )?(?:[^\W\d_]+ )?(?:løft|styrkelse|udvidelse) af "
    r"(?:den )?"
)
"""What a thing is, or what is done with it, before its name."""
_OF_ITS_OWN = compiled(r" (?:med|for|om|til|mod|i|på|ved) (?!(?:20\d\d|alt|år|drift|at)\b)")
"""What follows a definite noun that means no thing named before ("ordningen med natdækning")."""
_GIVERS = frozenset({"Municipality", "Region", "StateBody", "Foundation"})
_GIVES = compiled(
    r"^(?: (?!fået|fik|får|blevet|blev|er|modtaget)[^\W\d_]+){0,3} (?:afsætter|afsatte|afsat|bevilger|bevilgede"
    r"|bevilget|prioriterer|prioriteret|investerer|giver|gav|har givet|har afsat|støtter med|bidrager med|uddeler"
    r"|uddelte|uddelt|udlodder|tildeler|donerer|doneret|fundet)\b"
    r"[^.;:]{0,40}$"
)
_GIVES_AFTER = compiled(
    r"(?: kr\.| kroner)? (?:(?:afsætter|afsatte|bevilger|bevilgede|prioriterer|investerer|giver|gav|uddeler|donerer) "
    r"|har (?=[^.;:]{0,60} (?:afsat|bevilget|givet|fundet)))"
)
"""What stands between a sum and the giver where the sum comes first."""


def _given(
    document: Document, passage: Passage, money: Mention, stop: int, payer: Node, agreed: bool
) -> Iterator[Draft]:
    """Yield what a sum is given for out of a pool, or out of a budget that was *agreed* on."""
    text = document.text
    lead = text[passage.start : money.start]
    match = _TO.match(text[money.end : stop])
    told = _SETS.search(lead) or _SETS.search(match["gap"]) if match else None
    if not match or not (told or not lead.strip(" •–-") or (agreed and _DEALT.search(lead))):
        return
    begin = money.end + match.start("what")
    if any(m.start < begin < m.end for m in passage.mentions):
        return  # the words after "til" are a part of a name
    article = _LEADS_TO.match(match["what"])
    begin += article.end() if article else 0
    yield from _to_pool(passage, money, begin, payer)
    mood = mood_of(text[passage.start : begin].replace("\n", " "), money.start - passage.start, len(lead) + 1)
    status = funding_status(mood, "granted")
    if status in {"", "rejected"}:
        return
    time = next((m for m in passage.mentions if m.type == "Period" and m.start >= money.end and m.value[0] != ""), None)
    found: dict[str, Value] = {**_amount(money), **(span_of(time) if time is not None else {})}
    found["status"] = status or "granted"
    found |= years_of(payer, found)
    named = _named(text, passage, begin)
    if named is not None:
        bodies = _BODIES | {"RegionalPsychiatry", "Unit"} if agreed else _BODIES
        if payer.type == "FundingPool" and named.type in bodies and not named.genitive and not _UNGIVEN.search(lead):
            yield Draft("fundedBy", node_of(named), payer, money.start, named.end, found, 0.7, "set-aside.named")
        return
    end = money.end + len(_AND.sub("", text[money.end : money.end + match.end("what")]))
    if (house := _more_at(passage, text, begin, end)) is not None and payer.label.startswith("Budget"):
        yield Draft("fundedBy", house, payer, money.start, end, found, 0.65, "set-aside.more-at")
        return
    thing = _thing(text[begin:end])
    house = _house(text, passage, begin, end) if thing is None else None
    if house is not None and not _UNGIVEN.search(lead):
        yield Draft("fundedBy", house, payer, money.start, end, found, 0.65, "set-aside.at")
        return
    if (
        thing is None
        and not _UNGIVEN.search(lead)
        and not _DEALS_OUT.search(lead)
        and not _ELSEWHERE.search(match["gap"])
    ):
        name = thing_of((match["act"] or "") + _AND.sub("", text[begin:stop]))
        thing = Node("Project", name) if name else None
    if thing is not None and _A_POOL.match(thing.label) and money.value is None:
        return
    if thing is not None and _A_POOL.match(thing.label):
        size, amount = Node("Money", money.label), {"amount_dkk": money.value.high}
        yield Draft(
            "poolAmount", Node("FundingPool", thing.label), size, money.start, end, amount, 0.65, "set-aside.size"
        )
        return
    narrow = payer.type == "FundingPool" and not payer.label.startswith(_WIDE)  # what it is for is its own purpose
    if thing is not None and not narrow and not _NO_THING.match(thing.label) and not _own_purpose(payer, thing):
        yield Draft("fundedBy", thing, payer, money.start, end, found, 0.6, "set-aside.thing")


def _named(text: str, passage: Passage, begin: int) -> Mention | None:
    """Return what the words at *begin* name, or what they do with it ("et løft af ...")."""
    told = (m for m in passage.mentions if (m.type in NAMED or m.type == "FundingPool") and m.end > begin)
    here = (m for m in told if abs(m.start - begin) < 3 or _KIND_OF.fullmatch(text, begin, m.start))
    return next((m for m in here if m.source != "anaphor" or not _OF_ITS_OWN.match(text, m.end)), None)


def _own_purpose(payer: Node, thing: Node) -> bool:
    """Tell whether a thing is what the pool itself is for, by the pool's name."""
    first = " ".join(thing.label.casefold().split()[:2])
    return payer.type == "FundingPool" and first in payer.label.casefold()


def _more_at(passage: Passage, text: str, begin: int, end: int) -> Node | None:
    """Return the house of which money buys more: "til seks nye senge på Center X"."""
    more = _MORE.match(text, begin, end)
    houses = (m for m in passage.mentions if m.type in HOUSES and more and m.start == more.end())
    return next((node_of(m) for m in houses), None)


def _amount(money: Mention) -> dict[str, Value]:
    return amount_of(money) if money.value is not None else {}


_AT = compiled(r"\b(?:i|på|ved|hos|af|for)(?: (?:det|den|de|selve))?\s(?:[a-zæøå]{4,}(?:et|en) )?[”\"“»]?$")


def _house(text: str, passage: Passage, begin: int, end: int) -> Node | None:
    """Return the house or initiative to which belongs what money buys ("nye lokaler i Klubhuset X")."""
    for m in passage.mentions:
        if begin < m.start < end and m.type in UNDERTAKINGS and m.source not in POINTING:
            return node_of(m) if not m.genitive and _AT.search(text, begin, m.start) else None
    return None


def _to_pool(passage: Passage, money: Mention, begin: int, payer: Node) -> Iterator[Draft]:
    """Yield the size of a pool that money is set aside for."""
    pool = next((m for m in passage.mentions if m.type == "FundingPool" and abs(m.start - begin) < 3), None)
    if money.value is None or pool is None or pool.label.startswith(_WIDE) or not payer.label.startswith(_WIDE):
        return
    size, amount = Node("Money", money.label), {"amount_dkk": money.value.high}
    yield Draft("poolAmount", node_of(pool), size, money.start, pool.end, amount, 0.7, "set-aside.size")


_TO_IT = compiled(
    r"\b(?:hertil|dertil|(?:til|i) (?:ansøgnings|tilskuds)?puljen|til (?:dette )?formålet?)\b", re.IGNORECASE
)
"""How money is told to be a pool's that the sentence does not name."""
_ITS_FRAME = compiled(
    r"\W*(?:Den samlede (?:\w+ )?(?:ramme|pulje)|Puljens (?:\w+ )?ramme|Rammen|(?:Ansøgnings|Tilskuds)?[Pp]uljen)\b"
    r"[^.;:]{0,40}? (?:udgør|er|var|lyder|rummer)(?: på)?(?: i alt| samlet| ca\.)? $"
    r"|\W*(?:De (?:i alt|samlede|samlet)|(?:Den|Puljen) (?:består af|er på|rummer|lyder på|udgør)"
    r"(?: i alt| ca\.| knap| godt(?: og vel)?)?) $"
    r"|\W*Der (?:(?:er|blev) (?:udbudt|udmeldt|opslået|uddelt|fordelt)|uddeles|fordeles|udmøntes)(?: hvert år| årligt)?"
    r"(?: i alt| samlet| ca\.)* $"
    r"|\W*(?:I alt|Samlet|Tilsammen) (?:er|blev) der (?:udbudt|uddelt|fordelt|udmøntet)(?: ca\.| knap| godt)? $"
)
_NEAR = 40


def _size_of(document: Document, passage: Passage, money: Mention, stop: int, pool: Node | None) -> Iterator[Draft]:
    """Yield the size of the pool that the text goes on with ("Der er afsat 18 mio. kr. hertil")."""
    if (
        pool is None
        or pool.type != "FundingPool"
        or pool.label.startswith(_WIDE)
        or ("pulje" not in pool.label.casefold() and pool.label[0] != "§")
    ):
        return
    lead, after = document.text[passage.start : money.start], document.text[money.end : min(stop, money.end + _NEAR)]
    set_aside = _SETS.search(lead) and (_TO_IT.search(lead) or _TO_IT.match(after.lstrip()))
    if _UNGIVEN.search(lead) or not (set_aside or _ITS_FRAME.match(lead)):
        return
    amount: dict[str, Value] = {"amount_dkk": money.value.high}
    time = next((m for m in passage.mentions if m.type == "Period" and m.value[0] != m.value[1]), None)
    amount |= span_of(time) if time is not None else {}
    yield Draft(
        "poolAmount", pool, Node("Money", money.label), money.start, money.end, amount, 0.75, "set-aside.its-size"
    )


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
            if head.type == "Facility" and head.plural and not head.definite and place == 0:
                return None  # houses of a kind, wherever they are
            kept = clean(" ".join(parts[:_LONGEST]))
            return Node(kind, kept[0].upper() + kept[1:]) if kept else None
        if re.fullmatch(r"(?:i|på|for|af|til|med|om|hos|ved|fra|og|der|som|at)", word):
            return None
    return None


def _kind(head: Head) -> str:
    if head.type in UNDERTAKINGS:
        return head.type
    return "Service" if head.lemma in _UNITS else ""

"""Who got how much, where the sentence names no payer: out of the pool that the text has named before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.overlap import over
from ingest.mentions.words.labels import clean
from ingest.modality import funding_status, mood_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.engine.rule import bits
from ingest.relations.money.purse import Purse, is_named
from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_NAME = (
    r"(?P<name>[A-ZÆØÅ][\w./&’-]*(?: (?:(?:for|i|og|af|mod|på|til|under|de|den|det|&) )?[A-ZÆØÅ][\w./&’-]*"
    r"| (?:for|mod|af|til) [a-zæøå]{4,}(?= (?:[A-ZÆØÅ]|der|som|har|fik|,)|,)){0,5})"
)
_GETS = (
    r"(?:(?:har |er )?(?:også |nu |netop |i år )?(?:blevet )?(?:fået|modtaget|bevilget|tildelt)(?: bevilget| tildelt| "
    r"støtte på| tilskud på| i alt)?|modtager|modtog|får|fik(?: bevilget| tildelt| tilskud på)?|blev (?:bevilget"
    r"|tildelt)|tildeles|bevilges)"
)
_SUM = r"(?:et tilskud på |en bevilling på |støtte på |i alt |ca\. |knap |godt |hver )*$"
_AFTER_NAME = compiled(rf"{_NAME}(?: \([^()]{{1,30}}\))?(?: i [A-ZÆØÅ][a-zæøå]+)?(?:, (?:der|som))? {_GETS} {_SUM}")
_INVERTED = compiled(
    rf"\b(?:modtager|modtog|fik|får|har(?=[^.;:]{{0,90}}\b(?:fået|modtaget)\b)) (?:den |det |de )?(?:[a-zæøå]+ "
    rf"){{0,2}}?{_NAME}(?:,? [^.;:()]{{0,60}}?)?(?: (?:fået|modtaget))?(?: (?:bevilget|tildelt))? {_SUM}"
)
_OTHER_PAYER = compiled(r"^[^.;]{0,40}\b(?:fra|af|via) [A-ZÆØÅ]")
_PAID_BY = compiled(r"\s(?:fra|af|via)\s(?:[a-zæøå]+\s){0,2}")
"""What stands between a sum and who pays it by a common name ("15.000 kr. fra lokalrådet")."""
_IS_FOR = compiled(r"(?:\s(?:i alt|årligt|om året))?\s(?:til|for)\s(?:[a-zæøå]+\s){0,3}[”\"“»]?")
_BODIES = frozenset(
    {"Association", "SocialEnterprise", "Facility", "Municipality", "Education", "Centre", "Unit", "Company", PLACE}
)
_GIVEN_FOR = INITIATIVES | {"Facility"}
_MONEY = bits({"Money"})
_PAYERS = frozenset({"Foundation", "StateBody", "FundingPool"})
_NAMED = frozenset({"Association", "Facility", "SocialEnterprise"})
_COMMON = compiled(
    r"^(?:Den|Det|De|Der|Heraf|Her|Han|Hun|Vi|I|Og|Men|Dels|Desuden|Derudover|Foreningen|Projektet|Kommunen|Regionen"
    r"|Projekterne|"
    r"Foreningerne|Ansøgerne|Ansøgere|Ansøgninger|Alle|Begge|Blandt|Hver|Puljen|Man|Ingen|Mange|Flere|Samlet|Danmark"
    r"|Regeringen|"
    rf"Psykiatrien|{MONTH_NAMES.title()})$"
)


def grantee_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what the recipients of the money in question are said to have got."""
    purse = Purse(document, passages)
    last: Passage | None = None
    for passage in passages:
        before, last = last, passage
        if not passage.held & _MONEY or _in_entry(passage):
            continue
        pool = purse.at(passage.start)
        if pool is None or any(is_named(m) for m in passage.mentions):
            continue
        near = before.mentions if before is not None and before.block == passage.block else ()
        if (giver := next((m for m in near if m.type == "Foundation"), None)) is not None:
            pool = node_of(giver)
        begin = passage.start
        for money in (m for m in passage.mentions if m.type == "Money"):
            yield from _of_sum(document, (before, passage), begin, money, pool)
            begin = money.end


def _in_entry(passage: Passage) -> bool:
    """Tell whether a sentence goes on with an entry of a list: what it gives is given to what the entry is about."""
    return passage.block.kind in {"item", "grant"} and passage.start > passage.block.start


def _of_sum(
    document: Document, said: tuple[Passage | None, Passage], begin: int, money: Mention, pool: Node
) -> Iterator[Draft]:
    text, (before, passage) = document.text, said
    lead = text[begin : money.start].replace("\n", " ")
    match = _AFTER_NAME.search(lead) or _INVERTED.search(lead)
    if match is None or _OTHER_PAYER.match(text[money.end : passage.end].replace("\n", " ")):
        return
    if any(m.type == "Foundation" and m.end <= money.start for m in passage.mentions):
        return  # it is that foundation that gives
    if any(m.type in ORGANISATIONS and _PAID_BY.fullmatch(text, money.end, m.start) for m in passage.mentions):
        return
    named = (begin + match.start("name"), begin + match.end("name"))
    if any(m.type in _PAYERS and m.start < named[1] and m.end > named[0] for m in passage.mentions):
        return  # "har TrygFonden bevilget 2 mio. kr.": out of its own purse
    mood = mood_of(lead + text[money.start : money.end], match.start(), len(lead))
    gets = _thing(text, passage, money) or _just_told(before, passage, named, pool)
    gets = gets or recipient(passage, *named, match["name"])
    status = funding_status(mood, "granted")
    if gets is None or status not in {"granted", "expired", "proposed"}:
        return
    time = next((m for m in passage.mentions if m.type == "Period" and m.value[0] and m.start >= money.end), None)
    qualifiers: dict[str, Value] = {**amount_of(money), **(span_of(time) if time else {})}
    qualifiers["status"] = "proposed" if status == "proposed" else "granted"
    yield Draft("fundedBy", gets, pool, begin + match.start(), money.end, qualifiers, 0.7, "grantee.pool")


def _thing(text: str, passage: Passage, money: Mention) -> Node | None:
    """Return the initiative that the sentence says the sum is for: "X Kommune fik 2 mio. kr. til projektet Y"."""
    for mention in passage.mentions:
        if mention.start > money.end and mention.type in _GIVEN_FOR and mention.source != "common":
            return node_of(mention) if _IS_FOR.fullmatch(text, money.end, mention.start) else None
    return None


def _just_told(before: Passage | None, passage: Passage, named: tuple[int, int], pool: Node) -> Node | None:
    """Return the one thing of which the sentence before tells that it was done with the pool's money, where whoever got
    that is only spoken of by a noun ("med midler fra X gennemført projektet Y. Kommunen modtog 2 mio. kr.")."""
    if before is None or before.block != passage.block:
        return None
    who = over(*named, passage.mentions)
    things = {m.label: m for m in before.mentions if m.type in _GIVEN_FOR and m.source != "common"}
    paid = any(m.label == pool.label for m in before.mentions)
    pointed = bool(who) and all(m.source == "anaphor" for m in who)
    return node_of(next(iter(things.values()))) if paid and pointed and len(things) == 1 else None


def recipient(passage: Passage, start: int, end: int, name: str) -> Node | None:
    """Return the organisation that a stretch of text names, else its words as an association's name."""
    inside = over(start, end, passage.mentions)
    whole = next((m for m in inside if m.start <= start + 1 and (m.end >= end - 1 or m.type in _NAMED)), None)
    kind = inside[0].start - start if inside and inside[0].type in _NAMED else 0
    if whole is None and kind and " " not in name[:kind].rstrip():
        whole = inside[0]  # "Botilbuddet X i Fjordby"
    if whole is not None and whole.source == "we":
        return None
    if whole is not None and (whole.type in _BODIES or whole.type in INITIATIVES):
        return node_of(whole) if not whole.genitive else None
    label = clean(name).removeprefix("NGO ")
    if any(m.type in {"Party", "StateBody", "Region", "RegionalPsychiatry", "Role"} for m in inside):
        return None
    if len(label.split()) < 2 or _COMMON.match(label.split()[0]):
        return None
    return Node("Association", label)

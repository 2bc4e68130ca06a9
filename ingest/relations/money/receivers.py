"""Who got money that a sentence gives to several at once: named after a colon, or by the next sentence ("Fonden har
givet 4 mio. kr. til tre foreninger. Det drejer sig om A, B og C"), each with its sum or without ("A 45.000 kr.
(cafédrift), B 12.000 kr.")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NO_NAME, THINGS, Mention
from ingest.modality import funding_status, mood_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.engine.rule import bits
from ingest.relations.money.grantees import recipient
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.values.numbers import FEW_PATTERN
from ontology.records import Value

_COUNT = rf"(?:{FEW_PATTERN}|flere|en række|\d+)"
_KIND = (
    r"[a-zæøå]*(?:organisationer|foreninger|projekter|initiativer|tilbud|væresteder|botilbud|partnerskaber|modtagere"
    r"|indsatser|ansøgere|fællesskaber|huse)"
)
_TO_SEVERAL = Sought(
    rf"\b(?:(?:bevilg|giv|gav|støtt|doner|uddel|fordel|tildel|udmønt|afs[aæ]t)[^;:?!]{{0,110}}? {_COUNT}"
    rf"(?: [a-zæøå]+){{0,2}} {_KIND}|{_COUNT}(?: [a-zæøå]+){{0,2}} {_KIND} (?:får|fik|har|modtager|modtog)"
    r"[^;:?!]{0,80}? (?:fra|af)|(?:støtte|donation|bevilling|uddeling|penge|midler)[a-zæøå]*[^.;:?!]{0,50}? til "
    rf"{_KIND})\b"
)
"""Money given to receivers that are counted."""
_GIFT = Sought(r"\b(?:bevilger|bevilgede|bevilget|giver|gav|givet|donerer|donerede|doneret|uddeler|uddelte|uddelt)\b")
_THESE = Sought(
    r"(?:Det (?:drejer sig|gælder)(?: (?:bl\.a\.|blandt andet))?(?: om)?|Det er|Modtagerne er|Blandt (?:modtagerne|de"
    r" (?:støttede|udvalgte) [a-zæøå]+) er|De "
    rf"(?:{_COUNT}|støttede|udvalgte)[^.;:?!]{{0,30}}? er)\b"
)
_AMONG = compiled(r":|,? (?:heriblandt|herunder|bl\.a\.|blandt andet|blandt andre|nemlig)(?= )")
_GOES = Sought(
    r"Modtagerne af [^.;:?!]{3,60}? (?:er|var)\b|"
    r"(?:Pengene|Midlerne|Støtten|Bevillingerne|Beløbet|Donationen)(?: fra [^.;:?!]{3,60}?)? (?:går|gik|er gået"
    r"|fordeles"
    r"|fordeltes|er fordelt|blev fordelt|tilfalder|tilfaldt|deles)(?: [a-zæøå.]+){0,3}(?: til| mellem| på)?\b"
)
_WITH_SUMS = Sought(
    r"\b(?:tilskud|støtte[rtd]?|støttede|støttet|bevil[a-zæøå]+|\w*midler|penge|tildel\w*|uddel\w*|fordel\w*|giv(?:et|er)|gav"
    r"|donation\w*|donere\w*|imødekom\w*)\b[^.:;?!]{0,120}?(?P<colon>:)"
)
"""What opens a row of receivers with a sum each."""
_NAME = r"[”\"“»]?(?P<name>[A-ZÆØÅ][^\n,;:()]{1,70}?)[”\"“»]?"
_ENTRY = compiled(
    rf"(?:[,;.]|,? (?:og|samt))?\s*(?:(?:til|dels|hhv\.) )?{_NAME}(?:\s?[(:–-]|,)?"
    r"(?:\s(?:får|fik|med|modtager|modtog|bevilges|tildeles|i alt))*\s*"
)
"""From one sum of a row to the next."""
_PURPOSE = compiled(
    r"\)?(?:\s(?:kr\.?|kroner))?"
    r"(?:\s\([^()\n]{2,70}\)|\stil [^,;.\n]{3,70}?(?=[,;.]|\s(?:og|samt)\s[A-ZÆØÅ]))?"
)
"""What a sum of a row is for."""
_FEWEST = 2
"""Receivers with sums that make a row."""
_TELLING = _TO_SEVERAL.bit | _GIFT.bit | _THESE.bit | _GOES.bit | _WITH_SUMS.bit
_MONEY = bits({"Money"})
_PAYERS = frozenset({"Foundation", "StateBody", "Region", "Municipality", "FundingPool"})
_FIRST = compiled(r"(?:,|:)?\s?(?:(?:bl\.a\.|[a-zæøå]+):? ){0,4}[”\"“»]?")
_NEXT = compiled(r"[”\"»]?(?: (?:i )?[A-ZÆØÅ][\wæøå-]+)?(?:,|,? og|,? samt) (?:[a-zæøå]+ ){0,2}[”\"“»]?")
_READS_ON = 4
"""Sentences for which a text goes on with who gave."""


def receiver_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what those got whom the text names together as receivers."""
    text = document.text
    payer, since, several = None, 0, False
    for number, passage in enumerate(passages):
        if not passage.sought & _TELLING:
            payer, several = (payer if number - since <= _READS_ON and passage.block.kind != "heading" else None), False
            continue
        if passage.held & _MONEY and (row := list(_row(text, passage))):
            yield from row
            continue
        own = _payer(passage.mentions)
        if own is None and payer is None:
            several = False
            continue
        match = _TO_SEVERAL.search(text, passage)
        if match is not None and own is not None:
            among = _AMONG.search(text, match.end(), passage.end)
            yield from _each(text, passage, among.end(), own) if among else ()
        elif several and payer is not None and (these := _THESE.match(text, passage)):
            yield from _each(text, passage, these.end(), payer)
        elif goes := _GOES.match(text, passage):
            told = own if own is not None and own.start < goes.end() else payer
            yield from _each(text, passage, goes.end(), told) if told is not None else ()
        gift = match is not None or _GIFT.search(text, passage) is not None
        if gift and own is not None:
            payer, since = own, number
        elif number - since > _READS_ON or passage.block.kind == "heading":
            payer = None
        several = match is not None


def _payer(mentions: Iterable[Mention]) -> Mention | None:
    """Return the one who gives in a sentence that gives money: the only one that it names."""
    found = [m for m in mentions if m.type in _PAYERS and (not m.genitive or m.type == "Foundation")]
    return found[0] if found and len({m.label for m in found}) == 1 else None


def _each(text: str, passage: Passage, start: int, payer: Mention) -> Iterator[Draft]:
    """Yield a claim for each name of the row that begins after *start*."""
    lead, end = _FIRST, start
    for mention in passage.mentions:
        if mention.start < end or mention.label == payer.label:
            continue
        if (
            mention.genitive
            or mention.type not in THINGS
            or mention.source in NO_NAME
            or not lead.fullmatch(text, end, mention.start)
        ):
            return
        found = {"status": "granted"}
        yield Draft(
            "fundedBy", node_of(mention), node_of(payer), passage.start, mention.end, found, 0.7, "receivers.named"
        )
        lead, end = _NEXT, mention.end


def _row(text: str, passage: Passage) -> Iterator[Draft]:
    """Yield a claim for each receiver with a sum behind the colon of a sentence that says that money was given."""
    opens = _WITH_SUMS.search(text, passage)
    payer = _payer(m for m in passage.mentions if m.end < opens.end()) if opens is not None else None
    if opens is None or payer is None:
        return
    opening = text[passage.start : opens.end()]
    status = funding_status(mood_of(opening, 0, len(opening)), "granted")
    if status is None or status not in {"granted", "proposed"}:
        return
    end, row = opens.end(), []
    for money in (m for m in passage.mentions if m.type == "Money" and m.start >= opens.end()):
        entry = _ENTRY.fullmatch(text, end, money.start)
        named = recipient(passage, entry.start("name"), entry.end("name"), entry["name"]) if entry else None
        if named is None:
            break
        row.append((named, money))
        purpose = _PURPOSE.match(text, money.end)
        end = purpose.end() if purpose else money.end
    for named, money in row if len(row) >= _FEWEST else ():
        found: dict[str, Value] = {**amount_of(money), "status": status}
        yield Draft("fundedBy", named, node_of(payer), passage.start, money.end, found, 0.75, "receivers.row")

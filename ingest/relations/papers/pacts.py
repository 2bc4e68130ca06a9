"""Agreements without a name of their own: they are called after what they are about, or after their parties."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, UNDERTAKINGS, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.triggers import held
from ingest.modality import mood_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.rule import bits, compile_pattern
from ingest.relations.engine.shape import Shape, shape_of
from ingest.relations.papers.agreements import between
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited, Sought
from ingest.values.numbers import FEW_PATTERN
from ontology.predicates import ORGANISATIONS
from ontology.records import Node

_NOUN = r"(?:<s:Agreement>|(?P<n>[a-zæøå]*aftale|(?:drifts|samarbejds)?overenskomst|samarbejdskontrakt))"
_HAS_MADE = r"har (?:\w+ )?(?:indgået|underskrevet|lavet|fornyet)"
_MADE = r"(?:har|fik|indgår|indgik|har indgået|lavede|tegnede|fornyede|forlængede|underskrev)"
_BETWEEN = compile_pattern(
    rf"{_NOUN}(?:n|en)?(?:(?P<about> (?:om|vedr\.|vedrørende) (?:(?! (?:er|var|blev|bliver|har) )[^.,;:()]){{1,60}}?)"
    r"|~)(?: (?:er|blev|bliver)(?: (?:i|den) <:Period>)? (?:indgået|underskrevet)(?: (?:(?:i|den) )?<:Period>)?"
    r"| (?:indgås|sluttes)(?: hermed)?)? "
    r"(?:mellem|ml\.?) _<o:ACTOR|Place*>"
)
_DRIVEN = compile_pattern(
    rf"(?:<d:INIT|Facility>~ )?(?:drives|drevet|køres)~ af _<f:ORG>~ (?:på|efter|i henhold til|med|under) "
    rf"(?:en |sin )(?:[a-zæøå]+ )?{_NOUN}~ med _<o:ORG|Place*>"
)
_HELD = compile_pattern(rf"<f:Facility|Association|SocialEnterprise|INIT>~ (?:er|var)~ med {_NOUN} med _<o:ORG|Place>")
_WITH = compile_pattern(
    rf"<f:ACTOR>~ {_MADE}~ ?(?:_<s:Agreement>|_(?P<n>[a-zæøå]+aftale|[a-zæøå]*overenskomst|samarbejdskontrakt))"
    rf"(?: \([^()]{{3,40}}\))?~ med _<o:ACTOR|Place*>"
)
_TURNED = compile_pattern(
    r"\b(?:indgik|underskrev|lavede|fornyede|forlængede) <f:ACTOR>~ ?_<s:Agreement>~ med _<o:ACTOR|Place*>"
)
_WHAT = r"(?P<about> om (?:(?! (?:er|var|blev|bliver|har|som) )[^.,;:()]){1,60}?)?"
_WHICH = compile_pattern(
    rf"{_NOUN}(?:n|en)?{_WHAT}, som (?:_<f:ACTOR|Place> (?:har|{_HAS_MADE}|indgik) med _<o:ACTOR|Place*>|_<p:ACTOR*> "
    rf"(?:{_HAS_MADE}|indgik|underskrev|lavede))"
)
_AS_PARTIES = compile_pattern(
    rf"{_NOUN}(?:n|en)?{_WHAT} (?:er|blev) indgået(?: (?:i|den) <:Period>)? (?:med|af) _<f:ACTOR|Place>(?: som "
    r"[a-zæøå]+)? og _<o:ACTOR|Place*>"
)
_WAYS = (_BETWEEN, _DRIVEN, _HELD, _WITH, _TURNED, _WHICH, _AS_PARTIES)
_NOUNS = ("ftale", "verenskomst", "ontrakt")
_SAID = Awaited(_NOUNS)
_OTHER_NOUN = compiled("leje|hoved|tids|besøgs|kontakt|løn|arbejdstids")
"""Beginnings of agreements about which nothing is told: of rents, hours and wages."""
_LINE = compiled(
    r"(?P<noun>(?:Partnerskab(?:saftale)?|Samarbejdsaftale|Driftsaftale|Overenskomst)) mellem "
    r"(?P<who>(?:(?! om )[^\n.;:]){5,160})(?P<about> om [^\n.;:]{4,90})?\.?$"
)
_SINCE = compile_pattern(r"<t:Period> (?:er|blev) (?:der )?(?:oprettet|indgået|underskrevet|tegnet)(?= (?:en|et)\b)")
_NEAR = 30
"""Characters between the verb and the agreement that it tells of."""
_ABOUT = re.compile(
    r"[^.,;:()?!]{0,60}?\s(?:om|vedr\.|vedrørende)\s(?:at\s(?:sikre|styrke|fremme|udvikle|understøtte)\s)?"
    r"(?P<what>[^.;:,()\n]{6,90})"
)
_STOP = re.compile(r"\s(?:der|som|er|var|har|blev|bliver|skal|kan|vil|hvor|så|og er)\s.*$", re.IGNORECASE)
_LONGEST = 9
_KIND = compiled(r"(?:^\W*|: )(?P<kind>[A-ZÆØÅ][a-zæøå]+(?:ig|sk|et|al|el|nde|les)) $")
"""The adjective with which the title of an agreement begins ("Midlertidig særaftale ...")."""
_LATER = compiled(
    r"\b(?P<noun>[A-ZÆØÅ][a-zæøå]*(?:aftale|overenskomst|kontrakt))(?:n|en) om (?P<what>[^.;:,()\n]{4,90})"
)
"""How a text goes on with an agreement that it has told of by its parties."""
_SOON_NAMED = 300
_WISHED = compiled(
    r"\b(?:behov for|brug for|mangler|ønske[rst]* (?:om|sig)?|forslag om|arbejde[rst]* (?:på|hen imod)"
    r"|forhandle[rst]* om) (?:at [^\W\d_]+ )?(?:en )?(?:[^\W\d_]+ )?$"
)
"""What stands before an agreement that there is not yet."""


_OWN = compiled(r"\W*(?:Aftalen|Denne aftale)\b")
"""How an agreement speaks of itself."""
_TITLED = compiled(r"[Aa]ftale\b|AFTALE\b")
_TITLE_LINES = 4


def pact_drafts(document: Document, passage: Passage, topic: Topic | None) -> Iterable[Draft]:
    """Return the parties of the agreements that a sentence names by a common noun."""
    text = document.text
    if not passage.sought & _SAID.bit or not held(text[passage.start : passage.end], _NOUNS):
        return ()
    if _OWN.match(text, passage.start, passage.end) and _is_agreement(document):
        return ()
    return _parties(text, shape_of(text, passage.start, passage.end, passage.mentions), topic)


def line_pacts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the parties of the partnerships that a line of its own names by them."""
    for passage in passages:
        at_start = passage.start == passage.block.start
        match = _LINE.match(document.text, passage.start, passage.end) if at_start else None
        if match is None:
            continue
        who = range(*match.span("who"))
        named = [m for m in passage.mentions if m.start in who and m.type != PLACE]
        parties = _distinct([m for m in named if not m.genitive])
        if len(parties) > 1:
            label = f"{match['noun']}{match['about']}" if match["about"] else between(match["noun"], parties)
            yield from _drafts(label, parties, passage.start, passage.end)


def party_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the parties of an agreement that the sentence before, or a list above, has told ("Parterne er ...", "...
    indgået med alle tre leverandører")."""
    if not (_PARTIES_ARE.among(passages) or _WITH_ALL.among(passages)):
        return
    before: Mention | None = None
    place, row, block = -1, list[Mention](), -1
    opened: Passage | None = None
    for passage in passages:
        may_name = passage.mentions if passage.held & _PACT else ()
        pacts = [m for m in may_name if m.type == "Agreement" and m.source != "common"]
        match = _PARTIES_ARE.match(document.text, passage)
        if match and before is not None and passage.block.start == place and not pacts:
            named = [m for m in passage.mentions if m.start >= match.end() and not m.genitive]
            yield from _drafts(before.label, _distinct(named), passage.start, passage.end)
        all_ = _WITH_ALL.search(document.text, passage) if pacts and row else None
        if all_ and _COUNTED.get(all_["count"], len(row)) == len(row):
            first = opened.mentions if opened and "ftale" in document.text[opened.start : opened.end] else []
            own = [replace(m, source="own") for m in first if m.type in ORGANISATIONS and not m.genitive][:1]
            own += [m for m in passage.mentions if m.type in NAMED and m.end <= all_.start()]
            yield from _drafts(pacts[0].label, _distinct([*row, *own]), passage.start, passage.end)
        before, place = (pacts[-1], passage.block.start) if pacts else (before, place)
        if passage.block.kind == "item":
            opens = passage.start == passage.block.start
            heads = [m for m in passage.mentions if m.type in NAMED and m.start - passage.start < _SOON][: int(opens)]
            row = [*(row if block >= 0 else ()), *heads]
            block = passage.block.start
        else:
            opened, block = passage, -1


_PARTIES_ARE = Sought(
    r"(?:(?:Parterne|Aftaleparterne|De (?:[a-zæøå]+ )?parter|Aftalens parter)(?: (?:i|bag) aftalen)?(?: er|:)|(?:Den|"
    r"Det) (?:er|blev) (?:indgået|underskrevet|tiltrådt) (?:af|mellem)|Bag (?:den|aftalen) står|Med i aftalen er) ",
)
"""How a sentence begins that goes on with the parties of the agreement before it."""
_WITH_ALL = Sought(
    r"\b(?:indgået|underskrevet|lavet|fornyet|tiltrådt)\b[^.;:?!]{0,30}? (?:med|af|mellem) (?:alle|de|samtlige)(?: "
    rf"(?P<count>{FEW_PATTERN}))? [a-zæøå-]+(?:er|erne|parter|parterne)\b"
)
"""Who made an agreement, where a list has named them all."""
_PACT = bits({"Agreement"})
_COUNTED = {"to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7}
_SOON = 6
"""Characters into a line of a list at which the name stands that the line is about."""


def _is_agreement(document: Document) -> bool:
    """Tell whether one of the first lines calls the paper an agreement: its parties have readers of their own."""
    return any(_TITLED.search(document.text, block.start, block.end) for block in document.blocks[:_TITLE_LINES])


def _parties(text: str, shape: Shape, topic: Topic | None) -> Iterator[Draft]:
    told: set[int] = set()
    for match in (match for way in _WAYS for match in way.finditer(shape.text)):
        place = match.start("n") if match.groupdict().get("n") else match.start("s")
        noun = _noun(match, shape)
        groups = (shape.mentions(match.start(g), match.end(g)) for g in ("f", "o", "p") if match.groupdict().get(g))
        named = [m for group in groups for m in group]
        parties = _distinct(named)
        mood = mood_of(shape.text, match.start(), match.end())
        if not noun or place in told or len(parties) < 2 or mood.denied or "hypothetical" in mood.marks:
            continue
        if _WISHED.search(shape.text, 0, match.start()):
            continue
        told.add(place)
        named_whole = " om " in noun
        if not named_whole and (kind := _KIND.search(shape.text, 0, place)):
            noun = f"{kind['kind']} {noun[0].lower()}{noun[1:]}"
        label = noun if named_whole else _told(text, match, shape, noun)
        label = label or _label(text, noun, parties, shape.place(match.end()), topic)
        start, end = shape.place(match.start()), shape.place(match.end())
        yield from _drafts(label, parties, start, end)
        yield from _made(shape, match.start(), label, end)


def _noun(match: re.Match[str], shape: Shape) -> str:
    """Return the common noun of an agreement, or nothing where it is of a kind that tells nothing, or has a name and
    rules of its own; what one body has agreed "with" others is read here whatever it is called."""
    if match.groupdict().get("n"):
        return "" if _OTHER_NOUN.match(match["n"]) else match["n"].capitalize()
    named = shape.mentions(match.start("s"), match.end("s"))
    own = named and (named[-1].source == "common" or match.re in (_WITH, _TURNED))
    return named[-1].label if own else ""


def _told(text: str, match: re.Match[str], shape: Shape, noun: str) -> str:
    """Return what an agreement is called by what stands between it and its parties, or by the house that it lets
    someone drive."""
    if match.groupdict().get("about"):
        return " ".join([noun, *text[shape.place(match.start("about")) : shape.place(match.end("about"))].split()])
    houses = shape.mentions(match.start("d"), match.end("d")) if match.re is _DRIVEN and match["d"] else []
    what = "" if noun.startswith("Drifts") else "drift af "
    return f"{noun} om {what}{houses[-1].label}" if houses else ""


def _made(shape: Shape, place: int, label: str, end: int) -> Iterator[Draft]:
    """Yield when an agreement was made: the time before the verb and the noun ("i 2019 er indgået en aftale")."""
    match = next((m for m in _SINCE.finditer(shape.text) if 0 <= place - m.end() <= _NEAR), None)
    begin = shape.at[match.start("t")].value[0] if match else ""
    if match and begin:
        start = shape.place(match.start())
        yield Draft(
            "startedOn", Node("Agreement", label), Node("Date", begin), start, end, {}, 0.7, "agreement.made-in"
        )


def _distinct(mentions: list[Mention]) -> list[Mention]:
    found: dict[str, Mention] = {}
    for mention in mentions:
        if mention.type in NAMED or mention.type == PLACE:
            found.setdefault(mention.label, mention)
    return list(found.values())


def _label(text: str, noun: str, parties: list[Mention], end: int, topic: Topic | None) -> str:
    """Return what an agreement is called: after what it is about, as the sentence or one soon after it tells; to drive
    a house is an agreement about it; else after its parties."""
    about = _ABOUT.match(text, end)
    if about is None:
        later = _LATER.search(text, end, end + _SOON_NAMED)
        about = later if later and later["noun"].casefold() == noun.casefold() else None
    if about is None:
        house = topic is not None and topic.type in UNDERTAKINGS and noun.casefold().startswith("drifts")
        apart = house and all(party.label != topic.label for party in parties if topic)
        return f"{noun} om {topic.label}" if topic and apart else between(noun, parties)
    what = " ".join(_STOP.sub("", " ".join(about["what"].split()) + " ").split()[:_LONGEST])
    return f"{noun} om {what}"


def _drafts(label: str, parties: list[Mention], start: int, end: int) -> Iterator[Draft]:
    for party in parties:
        yield Draft("agreementParty", Node("Agreement", label), node_of(party), start, end, {}, 0.7, "agreement.pact")

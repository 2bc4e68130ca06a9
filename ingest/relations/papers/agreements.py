"""Documents that are agreements: what they are called, between whom they are made, and what they set up."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, UNDERTAKINGS, Mention
from ingest.mentions.names.groups import GROUP
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.pacttitles import about_of, agreement_title, named_before
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node

_TITLE = compiled(r"^\s*(?P<noun>[^\W\d_]*(?:aftale|overenskomst|kontrakt))\b(?P<rest>[^\n]*)", re.IGNORECASE)
_BEGINS = compiled(
    r"\b(?:aftalen?|overenskomst(?:en)?|kontrakt(?:en)?|indgået|indgås|sluttes|sluttet|truffet|gælder) (?:i"
    r"|I)?mellem\b|^\W*(?:I|i|M|m)m?ellem\b|^\W*(?:\d[\d.]*\W+)?(?:Aftalens )?[Pp]arter(?:ne)?(?: i "
    r"\w*aftalen)?(?:(?: er)?:?\s*$|:)|^\W*[Uu]nderskrevet af\b|\b(?:[Aa]ftalens parter|[Aa]ftaleparterne|[Pp]arterne "
    r"i aftalen) er\b",
    re.MULTILINE | re.IGNORECASE,
)
"""Where an agreement begins to name its parties."""
_IN_TITLE = compiled(r"\bmellem\b")
_JOINED = compiled(
    r"\b(?:har|har alle|har begge) (?:tiltrådt|underskrevet|tilsluttet sig)\b(?: aftalen)?(?=[.,;]| og\b)"
)
"""What stands after the parties of an agreement that tells who has joined it."""
_OPENING = 2500
"""Characters at the beginning of a document in which an agreement names its parties."""
_CALLED = compiled(
    r"(?:(?! og )[^()\n]){1,80}\((?:herefter|i det følgende|efterfølgende)(?: kaldet)? (?P<name>[^()]+)\)"
)
"""A party with its branch and the name that the agreement then calls both by."""
_STOP = compiled(r"^(?:§ ?\d|\d{1,2}\.|Stk\.|Baggrund|Formål|Indledning)", re.MULTILINE)
_NO_PARTY = compiled(
    r"^(?:Godkendt|Vedtaget|Behandlet|Tiltrådt|Høring)\b|\bikke (?:er )?(?:en )?(?:del af aftalen|omfattet"
    r"|(?:aftale)?part)\b|\b(?:er|blev|bliver) (?:godkendt|vedtaget|behandlet|tiltrådt) (?:af|i)\b|\b(?:observatør"
    r"|valgt ikke|ikke skrevet under|kan tiltræde)\b",
    re.IGNORECASE,
)
_TITLE_BLOCKS = 4
"""Lines that a title may go through: what the agreement is, what it is about, what that is, between whom."""
_PARTY = (ORGANISATIONS - {"Forum"}) | {"Project", "Service"}
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Pact:
    """The agreement that a document is, and the mentions of its parties."""

    agreement: Mention
    parties: tuple[Mention, ...]


def pact_of(document: Document, passages: Sequence[Passage]) -> Pact | None:
    """Return the agreement that the document is with its parties, or None for a document of another kind."""
    told, bare = agreement_title(document), _TITLE.match(document.text[:_OPENING])
    parties = _parties(document, passages) if told or bare else ()
    if len(parties) < _FEWEST:
        return None
    if told is not None:
        return Pact(Mention(told.start, told.end, told.type, told.label, "pattern"), parties)
    return Pact(_by_parties(document, passages, bare, parties), parties) if bare is not None else None


def _by_parties(
    document: Document, passages: Sequence[Passage], title: re.Match[str], parties: Sequence[Mention]
) -> Mention:
    """Return an agreement whose title is a noun alone, by the head of its pages, else by its parties."""
    noun = title["noun"][0].upper() + title["noun"][1:].lower()
    named = re.search(
        rf"^\W*(?P<label>{noun} (?:om|vedr\.?|vedrørende) [^\n.;:|]{{4,80}})$", document.raw, re.MULTILINE
    )
    about = about_of(title["rest"])
    set_up = _set_up(document, passages, parties[-1].end) if not named and not title["rest"].strip() else ""
    label = f"{noun} om {set_up}" if set_up else between(noun, parties)
    label = named["label"] if named else label
    told = about.startswith(("om ", "vedr", "for ")) or _YEARS.fullmatch(about)
    label = f"{noun} {about}" if told else label
    start = title.start("noun")
    return Mention(start, start + len(noun), "Agreement", " ".join(label.split()), "pattern")


def between(noun: str, parties: Sequence[Mention]) -> str:
    """Return the name of an agreement that only its parties tell from others."""
    names = [party.label.replace(";", ",") for party in parties]
    return f"{noun} mellem {', '.join(names[:-1])} og {names[-1]}"


_YEARS = compiled(r"20\d\d(?:-20\d\d)?")
_SETS_UP = compiled(
    r"\b(?:enige om|aftaler|aftalen? (?:handler|omhandler|vedrører|omfatter|gælder)|formål\w*|samarbejder? om|om "
    r"driften|driver|opretter|etablerer)\b",
    re.IGNORECASE,
)


def _set_up(document: Document, passages: Sequence[Passage], begin: int) -> str:
    """Return the thing that the first sentence on what an agreement is for names, the only one that it names."""
    for passage in passages:
        if passage.start < begin or not _SETS_UP.search(document.text, passage.start, passage.end):
            continue
        things = {m.label for m in passage.mentions if m.type in INITIATIVES | {"Facility"} and m.source in _NAMES}
        return things.pop() if len(things) == 1 else ""
    return ""


_NAMES = frozenset({"apposition", "pattern", "quoted", "introduced", "christened", "brand"})


def _parties(document: Document, passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """Return the parties behind the first words that may lead to them and do."""
    opening = document.text[:_OPENING]
    title = _IN_TITLE.search(opening, 0, document.blocks[min(_TITLE_BLOCKS, len(document.blocks)) - 1].end + 1)
    places = sorted({*(m.end() for m in _BEGINS.finditer(opening)), *([title.end()] if title else [])})
    for begin in places:
        found = _after(document, passages, begin)
        if len(found) >= _FEWEST:
            return found
    joined = _JOINED.search(opening)
    if joined is None:
        return ()
    inside = next((p for p in passages if p.start <= joined.start() < p.end), None)
    return _distinct(m for m in (inside.mentions if inside else ()) if m.end <= joined.start() and m.type in _PARTY)


def _after(document: Document, passages: Sequence[Passage], begin: int) -> tuple[Mention, ...]:
    """Return the parties that the sentences behind a place go through."""
    block = document.block_at(begin)
    end = (named_before(document.text, block.start, block.end) if block else 0) or _end(document, passages, begin)
    found: list[Mention] = []
    for number, passage in enumerate(passages):
        if passage.end <= begin:
            continue
        if passage.start >= end or (passage.start > begin and _tells(document.text, passage)):
            break
        if _NO_PARTY.search(document.text[max(begin, passage.start) : passage.end]):
            if found:
                break
            continue
        for mention in passage.mentions:
            if not begin <= mention.start < end or mention.genitive:
                continue
            if mention.type in _PARTY or (mention.type == PLACE and _listed_town(document.text, begin, mention.start)):
                found += [mention] if _is_party(document, mention, found) else []
        named = passage.start < begin and len(found) >= _FEWEST and number + 1 < len(passages)
        if named and not _names_more(document.text, passages[number + 1]):
            break  # a sentence that names them all
    houses = {m.end: n for m, n in pairwise(found) if n.type == "Centre" and document.text[m.end : n.start] == ", "}
    return _distinct(m for m in found if not (m.type == "RegionalPsychiatry" and m.end in houses))


_TOWNS = compiled(r"\bkommuner(?:ne)?:? (?:(?:(?! (?:i|på|ved) )[^.;:()]){0,300}?(?:, |,? og ))?$")


def _listed_town(text: str, begin: int, place: int) -> bool:
    """Tell whether a bare town stands in a list of municipalities ("følgende kommuner: A, B og C")."""
    return _TOWNS.search(text, max(begin, place - _LONG_LIST), place) is not None


_LONG_LIST = 330


def _names_more(text: str, passage: Passage) -> bool:
    """Tell whether the line below the first parties begins with another one, and names nothing else."""
    first = passage.mentions[0] if passage.mentions else None
    if first is None or first.type not in _PARTY or first.genitive or text[passage.end - 1] in ".!?":
        return False
    return text[passage.start : first.start].strip() in {"", "og", "samt"} and not _tells(text, passage)


def _branch(whole: Mention, part: Mention) -> bool:
    """Tell whether a name behind another is its branch: "X Kommune, Center for Y"."""
    if whole.type in {"Unit", "Centre"}:
        return part.type in {"Unit", "RegionalPsychiatry"}  # "Lokalpsykiatri Y, Psykiatrien i Region X"
    return part.type == "Unit" or (part.type == "Centre" and whole.type in {"Municipality", "Region"})


_LED = compiled(r"(?:v/|ved|lokalafdeling|afdeling)\s*$")
_AUTHORITIES = ("kommunen", "regionen", "psykiatrien")
_SHORT = compiled(
    r"[^()]{0,40}(?:\(|, )(?:herefter|i det følgende|efterfølgende|i denne aftale)(?: (?:blot )?(?:kaldet|benævnt"
    r"|kaldes|benævnes|omtalt|nævnt))?:? [»”\"“]?$"
)


def _is_party(document: Document, mention: Mention, found: Sequence[Mention]) -> bool:
    """Tell whether a name is a party, and neither a branch behind the party that it belongs to nor its short name."""
    text = document.text
    called = _CALLED.match(text, mention.end)
    name = called["name"].strip(' »«”“"') if called else mention.label
    noun = " " not in name and (head_of(name.casefold()) is not None or name.casefold() in _AUTHORITIES)
    told = name not in mention.label and not name[:1].islower() and not noun  # "(herefter kommunen)" is itself
    beside = text[found[-1].end : mention.start] if found else ""
    branch = beside == ", " and _branch(found[-1], mention)
    led = _LED.search(text, max(0, mention.start - 14), mention.start)
    return not (mention.source == GROUP or branch or told or led or _SHORT.match(beside))


def _distinct(mentions: Iterator[Mention] | Sequence[Mention]) -> tuple[Mention, ...]:
    found: dict[str, Mention] = {}
    for mention in mentions:
        found.setdefault(mention.label, mention)
    return tuple(found.values())


def _end(document: Document, passages: Sequence[Passage], begin: int) -> int:
    """Return where the parties end: before the first part of the agreement; a numbered line may itself be a party."""
    for stop in _STOP.finditer(document.text, begin, _OPENING):
        line = document.text.find("\n", stop.start())
        line = line if line >= 0 else len(document.text)
        held = (m for p in passages for m in p.mentions if stop.end() <= m.start <= stop.end() + 2 and m.end <= line)
        if re.search(r"\bpart(?:er|erne)?\b", document.text[stop.end() : line]):
            continue  # "§ 1. Aftalens parter"
        if not stop.group()[0].isdigit() or not any(m.type in ORGANISATIONS for m in held):
            return stop.start()
    return _OPENING


_FEW = 12
"""Words beside names in a line that still goes through an agreement's parties."""
_GOES_ON = compiled(
    r"\bpart(?:er|erne|en)?\b|\baftalen (?:er|indgås)\b|^og\b|\((?:herefter|i det følgende|efterfølgende)\b",
    re.IGNORECASE,
)


def _tells(text: str, passage: Passage) -> bool:
    """Tell whether a sentence goes on to tell something: more words than names, and none of them about the parties."""
    if any(mention.type == "Money" for mention in passage.mentions):
        return True
    words, place = 0, passage.start
    for mention in passage.mentions:
        words += len(text[place : mention.start].split())
        place = max(place, mention.end)
    words += len(text[place : passage.end].split())
    return words > _FEW and not _GOES_ON.search(text[passage.start : passage.end])


def preamble_drafts(pact: Pact | None) -> Iterator[Draft]:
    """Yield the parties that the opening of an agreement names."""
    if pact is None:
        return
    node = Node("Agreement", pact.agreement.label)
    for party in pact.parties:
        yield Draft("agreementParty", node, node_of(party), *party.span, {}, 0.85, "agreement.preamble")


def topic_of(pact: Pact | None) -> Topic | None:
    """Return the agreement as what a paper is about."""
    return Topic("Agreement", pact.agreement.label, pact.agreement.start, pact.agreement.end) if pact else None


_NOUNS = ("aftalen", "overenskomsten", "kontrakten")
_ONE = {"Municipality": "kommunen", "Region": "regionen", "Association": "foreningen"}


def calls_itself(pact: Pact | None) -> dict[str, Mention]:
    """Return the nouns by which an agreement means itself and the party of which it has but one, each with what it
    stands for."""
    if pact is None:
        return {}
    noun = pact.agreement.label.split()[0].casefold()
    own = {*_NOUNS, next((f"{noun}n" for end in ("aftale",) if noun.endswith(end)), f"{noun}en")}
    called = {word: replace(pact.agreement, end=pact.parties[-1].end) for word in sorted(own)}
    for type_, word in _ONE.items():
        of_type = [party for party in pact.parties if party.type == type_]
        if len(of_type) == 1:
            called[word] = of_type[0]
    return called


_OF_A_THING = frozenset({"fundedBy", "hasRole", "capacity", "runBy", "locatedIn", "partOf"})


_TOLD_BY_PARTIES = frozenset({"partner.of-both", "partner.between"})


def of_its_things(pact: Pact | None, passages: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts, what is said of the agreement that only a thing can have as said of the thing named last; the
    parties that its opening has named are left to the opening's reader."""
    if pact is None:
        yield from drafts
        return
    things = sorted((m for p in passages for m in p.mentions if _is_thing(m)), key=lambda m: m.start)
    offers = (m for p in passages for m in p.mentions if _is_thing(m) or (m.type == "Unit" and m.source in _NAMES))
    about = next((offer for offer in offers if pact.agreement.label.endswith(f" {offer.label}")), None)
    starts, named = [thing.start for thing in things], {party.label for party in pact.parties}
    for draft in drafts:
        if draft.predicate == "agreementParty" and draft.start <= pact.parties[-1].end:
            continue
        if draft.rule == "agreement.between" and draft.object.type == "Unit" and draft.object.label not in named:
            continue  # the part of a party for which it signs
        if draft.rule.startswith("evaluation.") and named.issuperset(draft.object.label.split("; ")):
            continue  # the parties look at their own agreement
        if draft.rule in _TOLD_BY_PARTIES and draft.end <= pact.parties[-1].end:
            continue  # who makes the agreement on a thing
        last = bisect_right(starts, draft.start)
        own = draft.subject.label == pact.agreement.label and draft.predicate in _OF_A_THING
        thing = about or (things[last - 1] if last else None)
        yield replace(draft, subject=node_of(thing)) if own and thing is not None else draft


def _is_thing(mention: Mention) -> bool:
    """Tell whether a mention names something that an agreement may set up."""
    if mention.source not in _NAMES and mention.source != "register":
        return False
    return mention.type in UNDERTAKINGS or (mention.type == "Unit" and "team" in mention.label.casefold())

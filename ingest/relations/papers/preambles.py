"""Documents that are agreements: the title's noun, what it is about, and between whom, spread over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.pacttitles import agreement_title
from ingest.relations.engine.matching import node_of
from ingest.relations.papers.accords import names_its_parties
from ontology.predicates import INITIATIVES
from ontology.records import Node

_TITLE = re.compile(r"^\s*(?P<noun>[^\W\d_]*(?:aftale|overenskomst|kontrakt))\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\bmellem\b|\bmellem følgende parter\b|^Parter(?:ne)?:?", re.IGNORECASE | re.MULTILINE)
_OPENING = 1500
"""Characters at the beginning of a document in which an agreement names its parties."""
_CALLED = re.compile(r"[^()]{1,80}\((?:herefter|i det følgende|efterfølgende)(?: kaldet)? (?P<name>[^()]+)\)")
"""A party with its branch and the name that the agreement then calls both by."""
_STOP = re.compile(r"^(?:§ ?[12]\b|1\.|Stk\.|Baggrund|Formål|Indledning)", re.MULTILINE)


def agreement_of(document: Document) -> Mention | None:
    """Return the agreement that the document is, or None for a document of another kind."""
    text = document.text[:_OPENING]
    title = _TITLE.match(text)
    between = _BETWEEN.search(text)
    if (told := agreement_title(document)) is not None and between:
        return Mention(told.start, told.end, told.type, told.label, "pattern")
    if not title or not between:
        return None
    about = " ".join(_title_of(text[title.end() : between.start()]).split()).strip(" ,:;–-")
    noun = title["noun"][0].upper() + title["noun"][1:].lower()
    label = f"{noun} {about}" if about.startswith(("om ", "vedr", "for ")) else noun
    return Mention(title.start("noun"), title.end("noun"), "Agreement", label, "pattern")


_NO_PARTY = re.compile(
    r"^(?:Godkendt|Vedtaget|Behandlet|Tiltrådt|Høring)\b|\bikke (?:er )?(?:en )?(?:del af aftalen|omfattet|(?:aftale)?part)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:,|\b(?:om|for|til|af|og|i|på|med|vedr\.|mellem|samt|det|den|de))$")
"""How the line of a title ends that goes on in the next one."""


def _title_of(words: str) -> str:
    """Return the part of the words between an agreement's noun and its parties that is its title."""
    found = ""
    for line in words.split("\n"):
        stripped = line.strip()
        if found and stripped and not (_GOES_ON.search(found) or stripped[0].islower()):
            break
        found = f"{found} {stripped}".strip() if stripped else found
    return found


def _end(document: Document, passages: list[Passage], begin: int) -> int:
    """Return where the parties end: before the first part of the agreement; a numbered line may itself be a party."""
    for stop in _STOP.finditer(document.text, begin, _OPENING):
        line = document.text.find("\n", stop.start())
        line = line if line >= 0 else len(document.text)
        held = (m for p in passages for m in p.mentions if stop.end() <= m.start <= stop.end() + 2 and m.end <= line)
        if re.search(r"\bpart(?:er|erne)?\b", document.text[stop.end() : line]):
            continue  # "§ 1. Aftalens parter"
        if stop.group() != "1." or not any(m.type in NAMED - INITIATIVES for m in held):
            return stop.start()
    return _OPENING


_FEW = 12
"""Words beside names in a line that still goes through an agreement's parties."""
_PARTIES = re.compile(r"\bpart(?:er|erne|en)?\b|\baftalen (?:er|indgås)\b|^og\b", re.IGNORECASE)


def _tells(text: str, passage: Passage) -> bool:
    """Tell whether a sentence goes on to tell something: more words than names, and none of them about the parties."""
    if any(mention.type == "Money" for mention in passage.mentions):
        return True
    words, place = 0, passage.start
    for mention in passage.mentions:
        words += len(text[place : mention.start].split())
        place = max(place, mention.end)
    words += len(text[place : passage.end].split())
    return words > _FEW and not _PARTIES.search(text[passage.start : passage.end])


def preamble_drafts(document: Document, passages: list[Passage]) -> Iterator[Draft]:
    """Yield the parties that the opening of an agreement names."""
    agreement = agreement_of(document)
    between = _BETWEEN.search(document.text[:_OPENING])
    if agreement is None or between is None:
        return
    if agreement.label == "Aftale" and names_its_parties(document.text[:_OPENING]):
        return
    end = _end(document, passages, between.end())
    node = Node(agreement.type, agreement.label)
    seen: set[str] = set()
    for passage in passages:
        if passage.start > between.end() and _tells(document.text, passage):
            break
        if _NO_PARTY.search(document.text[passage.start : passage.end]):
            continue
        for mention in passage.mentions:
            if not between.end() <= mention.start < end or mention.type not in NAMED - INITIATIVES or mention.genitive:
                continue
            led = re.search(
                r"(?:v/|ved|lokalafdeling|afdeling)\s*$", document.text[max(0, mention.start - 14) : mention.start]
            )
            called = _CALLED.match(document.text, mention.end)
            name = called["name"].strip(' »«”“"') if called else mention.label
            told = name != mention.label and not name[:1].islower()  # "(herefter kommunen)" is the party itself
            if not led and not told and mention.label not in seen:
                seen.add(mention.label)
                yield Draft(
                    "agreementParty", node, node_of(mention), mention.start, mention.end, {}, 0.85, "agreement.preamble"
                )

"""Lists of undertakings with the place in brackets after each ("Projekterne er: • Vejen til job (Vejle Kommune)"), and of
those that take part in one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.labels import clean
from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.outline import Outline
from ingest.relations.engine.matching import node_of
from ingest.sought import Sought
from ontology.predicates import INITIATIVES
from ontology.records import Node

_INTRODUCES = re.compile(
    r"\b(?P<noun>(?:[^\W\d_]*(?:projekter|initiativer|indsatser|tilbud|ordninger|botilbud|bosteder|væresteder|klubber|huse"
    r"|akuttilbud|forsøg|kurser|uddannelser))(?:ne|ene)?)\b[^.]{0,80}:$",
    re.IGNORECASE,
)
_TYPES = (
    (("botilbud", "bosteder", "væresteder", "klubber", "huse", "akuttilbud"), "Facility"),
    (("uddannelser",), "Education"),
    (("projekter", "initiativer", "forsøg"), "Project"),
)
_ITEM = re.compile(
    r"^\s*(?:[•*–-]|\d{1,2}[.)])?\s*[”\"“»]?(?P<name>[A-ZÆØÅ0-9][^()\n]{2,90}?)[”\"“«]?,? \((?P<where>[^()]{3,40})\)[.,;]?$"
)


def listed_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield where the things lie that a list names one by one, each with a municipality in brackets."""
    type_ = ""
    for passage in passages:
        text = document.text[passage.start : passage.end]
        match = _INTRODUCES.search(text) if text.endswith(":") else None
        if match:
            type_ = _type_of(match["noun"])
        elif type_ and passage.block.kind == "item":
            yield from _of_item(passage, text, type_)
        else:
            type_ = ""


_TAKE_PART = Sought(
    r"^(?:(?:Disse|Følgende|De følgende|De) (?:[a-zæøå0-9]+ )?(?P<who>kommuner|regioner|organisationer|foreninger|parter|aktører|partnere)"
    r"(?: [^.:]{0,40})? (?:deltager|indgår|medvirker|er med|samarbejder)(?: [^.:]{0,60})?|(?:Deltagende|Medvirkende) [^.:]{4,60}"
    r"|[Pp]rojektkommunerne(?: er)?|[Ss]amarbejdspartnere(?: i [^.:]{3,60})?):$"
)
_TAKERS = frozenset(
    {
        "Municipality",
        "Region",
        "RegionalPsychiatry",
        "Association",
        "Foundation",
        "Centre",
        "Unit",
        "Facility",
        "Company",
        PLACE,
    }
)


def taking_part(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield the partners that a list gives one by one under "Disse kommuner deltager i projektet:"."""
    subject: Node | None = None
    for passage in passages:
        text = document.text[passage.start : passage.end]
        if _TAKE_PART.may_be_in(passage) and _TAKE_PART.regex.match(text.strip()):
            named = next((m for m in passage.mentions if m.type in INITIATIVES), None)
            topic = outline.at(passage.block).topic
            held = topic is not None and topic.type in INITIATIVES | {"Facility"}
            subject = node_of(named) if named else Node(topic.type, topic.label) if held and topic else None
        elif subject is not None and passage.block.kind in {"item", "row"}:
            for mention in passage.mentions:
                if mention.type in _TAKERS and mention.start - passage.start < _NEAR and not mention.genitive:
                    yield Draft(
                        "partner", subject, node_of(mention), passage.start, passage.end, {}, 0.8, "listed.partner"
                    )
                    break
        else:
            subject = None


_NEAR = 4
"""Characters into a line within which its name stands."""


def _type_of(noun: str) -> str:
    low = noun.casefold()
    bare = low.removesuffix("ne").removesuffix("e") if low.endswith("ene") else low.removesuffix("ne")
    return next((type_ for ends, type_ in _TYPES if bare.endswith(ends)), "Service")


def _of_item(passage: Passage, text: str, type_: str) -> Iterator[Draft]:
    match = _ITEM.match(text)
    if match is None:
        return
    begin, end = passage.start + match.start("where"), passage.start + match.end("where")
    place = next((m for m in passage.mentions if _fills(m, begin, end)), None)
    if place is not None:
        node = Node(type_, clean(match["name"]))
        yield Draft("locatedIn", node, node_of(place), passage.start, passage.end, {}, 0.8, "listed.place")


def _fills(mention: Mention, begin: int, end: int) -> bool:
    return mention.type in {PLACE, "Municipality", "Region"} and mention.start == begin and mention.end == end


__all__ = ["listed_drafts", "taking_part"]

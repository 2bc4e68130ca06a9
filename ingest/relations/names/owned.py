"""Units whose name begins with their owner's genitive: "Psykiatriens Uddannelsesafdeling" is a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.coined.introduced import Introduced
from ingest.mentions.find import Passage
from ingest.mentions.mention import THINGS, TOWNS, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ontology.records import Node

_OWNED = frozenset({"Unit", "Forum"})
_IN_A_TOWN = THINGS | {"RegionalPsychiatry"}
_MAY_BE_OWNED = bits(_OWNED | _IN_A_TOWN)
_OWNER = compiled(r"(?P<owner>Psykiatriens|Regionens|Kommunens)\s\S")
_INITIALS = compiled(r"(?P<short>[A-ZÆØÅ]{2,6})s (?P<rest>\S.*)", re.DOTALL)
_MEANT = {"Psykiatriens": "psykiatrien", "Regionens": "regionen", "Kommunens": "kommunen"}


def owned_drafts(
    document: Document, passage: Passage, main: Mapping[str, Mention], known: Mapping[str, Introduced]
) -> Iterator[Draft]:
    """Yield the owner of each unit whose name begins with it; *main*: who is meant by a common noun, *known*: what the
    document's short forms stand for."""
    for mention in passage.mentions if passage.held & _MAY_BE_OWNED else ():
        if mention.type == "Association":
            yield from _branch(document, mention)
        if mention.type in _IN_A_TOWN:
            yield from _placed(document, mention)
        here = mention.type in _KEPT and (passage.block.kind == "heading" or _IN_TOWN.match(document.text, mention.end))
        if here and (keeper := _keeper_of(mention.label)) is not None:
            yield Draft("runBy", node_of(mention), keeper, *mention.span, {}, 0.75, "run.own-name")
        if mention.type not in _OWNED:
            continue
        yield from _of_initials(document, mention, known)
        yield from _within(document, mention)
        named = _AUTHORITY_S.match(mention.label) if mention.type == "Unit" else None
        if named:
            whole = Node("Region" if named["owner"].startswith("Region ") else "Municipality", named["owner"])
            yield Draft("partOf", node_of(mention), whole, *mention.span, {}, 0.8, "part.own-name")
        match = _OWNER.match(document.text, mention.start, mention.end)
        owner = main.get(_MEANT[match["owner"]]) if match else None
        if owner is not None and owner.source != "titled":
            unit, whole = Node(mention.type, mention.label), Node(owner.type, owner.label)
            yield Draft("partOf", unit, whole, *mention.span, {}, 0.8, "part.own-name")


_KEPT = frozenset({"Facility", "Service", "Project", "Education"})
_KEEPERS = frozenset({"Association", "Foundation"})
_IN_TOWN = compiled(r" (?:i|på|ved) [A-ZÆØÅ]")
"""What shows that one house is meant, and not all that an association does."""
_KEPT_NAME = compiled(r".{2,40}(?:s|['’´]s?) [a-zæøåA-ZÆØÅ]")


@lru_cache(maxsize=4096)
def _keeper_of(label: str) -> Node | None:
    """Return the association or fund whose genitive opens the name of a house or an offer ("SINDs rådgivning")."""
    if not _KEPT_NAME.match(label):
        return None
    first = next(iter(register_names().find(label)), None)
    if first is None or first.start or not first.genitive or first.type not in _KEEPERS:
        return None
    return Node(first.type, first.label)


_LOCAL = compiled(r"\b(?:lokal)?(?:afdeling|forening|kreds) (?:i|på) (?=[A-ZÆØÅ])")
"""What shows that a name was put together from an association and the town of its branch."""


def _branch(document: Document, mention: Mention) -> Iterator[Draft]:
    """Yield of what association a local branch is a part, and where it is ("SINDs lokalafdeling i Ry")."""
    said = _LOCAL.search(document.text, mention.start, mention.end)
    town = next((m for m in register_names().find(document.text[said.end() : mention.end])), None) if said else None
    if town is not None and town.type in TOWNS:
        whole = Node("Association", mention.label.rpartition(" ")[0])
        yield Draft("partOf", node_of(mention), whole, *mention.span, {}, 0.8, "part.branch")
        place = Node("Municipality", town.label)
        yield Draft("locatedIn", node_of(mention), place, *mention.span, {}, 0.75, "place.branch")
    elif said is None and _LOCAL_BEFORE.search(document.text, max(0, mention.start - 20), mention.start):
        yield from _branch_by_name(mention)


def _branch_by_name(mention: Mention) -> Iterator[Draft]:
    """Yield the same of what the text calls a branch ("lokalafdelingen SIND Svendborg")."""
    whole = next(iter(register_names().find(mention.label)), None)
    if whole is None or whole.type != "Association" or whole.start or whole.end + 1 >= len(mention.label):
        return
    towns = _TOWNS_BETWEEN.split(mention.label[whole.end + 1 :])
    places = [next(iter(register_names().find(town)), None) for town in towns]
    if any(p is None or p.type not in TOWNS or p.end != len(t) for p, t in zip(places, towns, strict=True)):
        return
    yield Draft("partOf", node_of(mention), Node("Association", whole.label), *mention.span, {}, 0.75, "part.branch")
    for place in places:
        if place is not None:
            where = Node("Municipality", place.label)
            yield Draft("locatedIn", node_of(mention), where, *mention.span, {}, 0.7, "place.branch")


_LOCAL_BEFORE = compiled(r"\b[Ll]okal(?:afdelingen|foreningen|kredsen) $")
_TOWNS_BETWEEN = compiled(r"[-/]| og ")
"""What joins the towns of a branch ("SIND Ballerup-Herlev")."""


_TOWN_LAST = compiled(r".+ (?:i|på) (?P<town>[A-ZÆØÅ][^\W\d_]+(?:[ -][A-ZÆØÅ][^\W\d_]+)?)$", re.DOTALL)


def _placed(document: Document, mention: Mention) -> Iterator[Draft]:
    """Yield where something is whose name ends in its town ("Mandegruppen i Skive")."""
    said = _TOWN_LAST.match(document.text, mention.start, mention.end)
    if said is None or not mention.label.endswith(said["town"]):
        return
    found = register_names().find(said["town"])
    town = next((m for m in found if m.type in TOWNS and m.end - m.start == len(said["town"])), None)
    if town is not None:
        where = Node("Municipality", town.label)
        yield Draft("locatedIn", node_of(mention), where, *mention.span, {}, 0.75, "place.in-name")


_AUTHORITY_S = compiled(r"(?P<owner>[A-ZÆØÅ][^,;]{1,30} Kommune|Region [A-ZÆØÅ][a-zæøå]+)s (?=[^\W\d_])")
"""The authority whose genitive opens the name of a part of it ("Ry Kommunes jobcenter")."""
_IN = compiled(r"(?P<what>.+?) i (?P<whole>(?:[A-ZÆØÅ]).+)$")
_COUNCIL = compiled(
    r"(?:udsatte|handicap|ældre|psykiatri|integrations|bruger- og pårørende|pårørende)råd(?:et)?$|^rådet for "
    r"(?:socialt )?udsatte$|byråd(?:et)?$",
    re.IGNORECASE,
)
"""Councils that every municipality may have: the town in their name is whose they are."""
_OF_USERS = compiled(r"(?:bruger|beboer|hus|pårørende)(?:bestyrelse|råd|panel)(?:n|en|et)?$", re.IGNORECASE)
_HOUSES = frozenset({"Facility", "Centre"})


def _within(document: Document, mention: Mention) -> Iterator[Draft]:
    """Yield whose a body is by what its name says it is in: a municipality, a house, a council's town."""
    said = mention.label.casefold() == " ".join(
        document.text[mention.start : mention.start + len(mention.label)].casefold().split()
    )
    match = _IN.match(mention.label) if said else None  # a council that is called after its town by us tells nothing
    if match is None or _COUNCIL.search(match["what"]):
        return  # whose council it is goes without saying
    found = [m for m in register_names().find(match["whole"]) if m.start == 0 and m.end == len(match["whole"])]
    town = next((m for m in found if m.type in TOWNS), None)
    whole: Node | None = None
    if town is not None and town.type == "Municipality":
        whole = Node("Municipality", town.label)
    elif town is None and _OF_USERS.search(match["what"]):
        head = head_of(match["whole"].split()[0])
        whole = Node(head.type, match["whole"]) if head is not None and head.type in _HOUSES else None
    if whole is not None:
        body = Node(mention.type, mention.label)
        yield Draft("partOf", body, whole, *mention.span, {}, 0.75, "part.in-name")


def _of_initials(document: Document, mention: Mention, known: Mapping[str, Introduced]) -> Iterator[Draft]:
    """Yield the association whose initials open a committee's name, which then is told by the whole name."""
    match = _INITIALS.match(document.text, mention.start, mention.end)
    owner = known.get(match["short"]) if match else None
    if match and owner is not None and owner.type == "Association":
        label = f"{owner.label} {' '.join(match['rest'].split())}"
        unit, whole = Node(mention.type, label), Node(owner.type, owner.label)
        yield Draft("partOf", unit, whole, *mention.span, {}, 0.75, "part.initials")

"""Parts and places told in a row: the lines below "X driver følgende bosteder:", and lists of things with the
place in brackets after each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import WHERE, Mention
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.heads import PARTS
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.relations.lists.frame import Line, Lines, lists_in
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.records import Node

_OWNERS = frozenset({"Centre", "Unit", "RegionalPsychiatry", "Region", "Municipality"})
_PARTS = Sought(
    rf"\b(?P<noun>[^\W\d_]*(?:{PARTS}|funktioner|døgntilbud|bofællesskaber|tilbud|huse|tilbuddene))(?:ne|ene)?\b",
    re.IGNORECASE,
)
_HAS = compiled(
    r"\b(?:har|består af|omfatter|rummer|driver|etablerer|etablerede|er organiseret i|er (?:op)?delt i|udgøres af"
    r"|dækker over|er centreret (?:om|omkring)|hører|oprettede|opretter|er samlet i|fordelt på)\b"
)
_OF_FIELDS = compiled(
    r"\b(?:inden for|på|i) (?:følgende|disse) [a-zæøå]*(?:områder|emner|specialer|temaer|felter|byer):$"
)
"""What shows that a list goes through fields of work or towns, and not through parts."""
_HOUSES = compiled(r"(?:bosteder|botilbud|væresteder|herberger|døgntilbud|aktivitetssteder|bofællesskaber|huse)$")
_LINE = compiled(
    r"^\s*(?:[•*–-]|\d{1,2}[.)])?\s*(?P<name>[A-ZÆØÅ0-9][^\n:;!?(]{1,80}?)(?:,? \((?P<note>[^()]{1,60})\))?"
    r"(?:, (?P<where>[A-ZÆØÅ][\w .-]{2,25}))?[,;.]?\s*$"
)
_TOLD = compiled(
    r"^\s*(?:[•*–-]|\d{1,2}[.)])\s*[”\"“»]?(?P<name>[A-ZÆØÅ0-9](?:(?! [-–] )[^:;,(\n”\"“«]){1,60})[”\"“«]?"
    r"(?P<note>)(?P<where>)(?P<rest>(?::|,| \(| [-–] ).+)$"
)
"""A line of a list that goes on to tell of the thing that it names first."""
_THINGS = frozenset({"Facility", "Unit", "Centre", "Service", "Project"})
_VERB = compiled(r"\b(?:er|har|kan|skal|vil|får|tilbyder|giver|arbejder|bliver|blev)\b")
_MOST = 30
"""Lines of a list at most."""
_WORDS = 14
_PARAGRAPH = 60
"""Words of a line of a list at most, and characters of a line that is a paragraph."""


def parted_drafts(document: Document, passages: Sequence[Passage], lines: Lines, outline: Outline) -> Iterator[Draft]:
    """Yield of what the wards, teams and houses are parts that one line, or the lines of one list, count up."""

    def opens(line: Line) -> tuple[Mention, bool] | None:
        if not line.passages or not line.text.endswith(":"):
            return None
        text = document.text[line.passages[-1].start : line.passages[-1].end]
        noun, verb = None if _OF_FIELDS.search(text) else _PARTS.regex.search(text), _HAS.search(text)
        owner = _owner(line.passages[-1], outline) if noun and verb else None
        return (owner, bool(_HOUSES.search(noun["noun"].casefold()))) if noun and owner is not None else None

    for listed in lists_in(lines, opens, _entry, awaited=_PARTS.bit):
        entries = listed.entries[:_MOST]
        if entries and listed.after is not None and len(entries) == len(listed.entries):
            told = listed.after.text.rstrip()
            if (told.endswith((".", ":")) or len(told) > _PARAGRAPH) and _is_title(*entries[-1]):
                entries = entries[:-1]
        for line, match in entries if len(entries) > 1 else ():
            yield from _of_line(line, match, *listed.opened)


def _entry(line: Line, _: tuple[Mention, bool]) -> re.Match[str] | None:
    """Return a line that is a short name and no sentence."""
    text = line.text
    match = _LINE.match(text)
    going_on = _TOLD.match(text)
    if going_on is not None and line.block.kind == "item":
        begin, end = (line.block.start + place for place in going_on.span("name"))
        if any((m.start == begin or begin < m.start < m.end == end) and m.type in _THINGS for m in line.mentions):
            return going_on
    told = len(text.split()) > _WORDS or _VERB.search(text) is not None or text.rstrip().endswith((".", ":"))
    return None if told or match is None or not _is_thing(line, match["name"]) else match


def _is_thing(line: Line, name: str) -> bool:
    """Tell whether a line's name is known or has a noun that tells what it is: no field of work, topic or person."""
    known = any(m.type in _THINGS | {"Place", "Association"} for m in line.mentions)
    return known or any((head := head_of(word)) is not None and head.type in _THINGS for word in name.split())


def _of_line(line: Line, match: re.Match[str], owner: Mention, house: bool) -> Iterator[Draft]:
    rest = match.groupdict().get("rest") or ""
    kind = (
        _type_of(match["name"], house)
        if not rest
        else _type_of(" ".join([match["name"], *rest.split()[:_SAYS]]), house)
    )
    node, span = Node(kind, clean(match["name"])), (line.block.start, line.block.end)
    if node.label.casefold() == owner.label.casefold():
        return
    if owner.type not in {"Region", "Municipality"} or not house:
        predicate = "runBy" if rest and kind in {"Service", "Project"} else "partOf"
        yield Draft(predicate, node, node_of(owner), *span, {}, 0.75, "part.listed")


_SAYS = 3
"""Words behind a name among which a line says what it names."""


def _owner(intro: Passage, outline: Outline) -> Mention | None:
    """Return whose parts a list counts up: the first organisation that its introduction names, or the topic."""
    named = next((m for m in intro.mentions if m.type in _OWNERS and m.source != "anaphor"), None)
    if named is not None:
        return named
    topic = outline.at(intro.block).topic
    if topic is None or topic.type not in _OWNERS or topic.weak:
        return None
    return Mention(intro.start, intro.start, topic.type, topic.label, "implied")


def _is_title(line: Line, match: re.Match[str]) -> bool:
    """Tell whether the last line before a paragraph is the paragraph's title: without bullet, note and place."""
    return line.text[0].isalnum() and not match["note"] and not match["where"]


def _type_of(name: str, house: bool) -> str:
    """Return the type that a line's own noun gives it, or that of the list's."""
    for word in name.split():
        head = head_of(word)
        if head is not None and head.type in {"Unit", "Centre", "Facility", "Service"}:
            return head.type
    return "Facility" if house else "Unit"


_INTRODUCES = Sought(
    r"\b(?P<noun>(?:[^\W\d_]*(?:projekter|initiativer|indsatser|tilbud|ordninger|botilbud|bosteder|væresteder|klubber|huse"
    r"|akuttilbud|forsøg|kurser|uddannelser))(?:ne|ene)?)\b[^.]{0,80}:$",
    re.IGNORECASE,
)
_KINDS = (
    (("botilbud", "bosteder", "væresteder", "klubber", "huse", "akuttilbud"), "Facility"),
    (("uddannelser",), "Education"),
    (("projekter", "initiativer", "forsøg"), "Project"),
)
_ITEM = compiled(
    r"^\s*(?:[•*–-]|\d{1,2}[.)])?\s*[”\"“»]?(?P<name>[A-ZÆØÅ0-9][^()\n]{2,90}?)[”\"“«]?,? "
    r"\((?P<where>[^()]{3,40})\)[.,;]?$"
)


def placed_drafts(lines: Lines) -> Iterator[Draft]:
    """Yield where the things lie that a list names one by one, each with a municipality in brackets."""
    for listed in lists_in(lines, _introduced, _placed, awaited=_INTRODUCES.bit):
        for _, drafts in listed.entries:
            yield from drafts


def _introduced(line: Line) -> str | None:
    """Return the type of what a line introduces."""
    match = _INTRODUCES.regex.search(line.text) if line.text.endswith(":") else None
    if match is None:
        return None
    low = match["noun"].casefold()
    bare = low.removesuffix("ne").removesuffix("e") if low.endswith("ene") else low.removesuffix("ne")
    return next((type_ for ends, type_ in _KINDS if bare.endswith(ends)), "Service")


def _placed(line: Line, type_: str) -> list[Draft] | None:
    if line.block.kind != "item":
        return None
    match = _ITEM.match(line.text)
    at = (line.block.start + match.start("where"), line.block.start + match.end("where")) if match else None
    place = next((m for m in line.mentions if m.type in WHERE and (m.start, m.end) == at), None)
    if match is None or place is None:
        return []
    node, where = Node(type_, clean(match["name"])), (line.block.start, line.block.end)
    return [Draft("locatedIn", node, node_of(place), *where, {}, 0.8, "listed.place")]

"""Political agreements: the parties that stand over or under the title, or between whom it says it was made."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.triggers import held, holding
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.records import Node

_TITLE = compiled(
    r"^(?:[Pp]olitisk )?(?:[Dd]el|[Ss]tem|[Rr]amme|[Ff]lerårs)?[Aa]ftale(?:n)? (?:om|for|vedr)\b[^\n]{4,150}$"
)
_CUT_SHORT = compiled(r" (?:for|om|på|til|og|af|i|med|mellem)$")
"""How a title ends that goes on in another line, or that a page's frame has cut."""
_DATE = compiled(r"^(?:den )?\d{1,2}\. [^\W\d_]+ (?:19|20)\d\d\.?$")
_BETWEEN = compiled(
    r"\b(?P<noun>(?:[Dd]el|[Rr]amme|[Ff]inanslovs|[Ss]atspulje)?[Aa]ftalen?) (?:er indgået )?mellem "
    r"(?P<who>[^.;:]{5,260}?)\s(?P<what>(?:om|vedrørende)\s[^.;:\n]{6,140})"
)
_MADE_BETWEEN = ("ftale mellem ", "ftalen mellem ", "ftale er indgået mellem ", "ftalen er indgået mellem ")
_QUOTED = compiled(
    r"[”\"“](?P<label>(?:Del|Ramme|Flerårs)?[Aa]ftale (?:om|for) [^”\"“]{5,200})[”\"“],? (?:der|som) (?:blev|er) "
    r"indgået (?:af|mellem)\s(?P<who>[^.;:]{5,200})"
)
_AFTER = compiled(r"(?<=\d{4})\s\d{1,2}$")
"""What the date of an agreement leaves at the end of its title."""
_PARTIES = frozenset({"Party", "StateBody"})
_PARTY = bits({"Party"})
_FEWEST = 2


def accord_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the parties of the political agreements whose paper, title or name the text gives."""
    yield from _labelled(document, passages)
    if "ftale" not in document.text and "forlig" not in document.text:
        return
    starts = [passage.start for passage in passages]
    yield from _listed(document, passages, starts)
    yield from _reached(document, passages)
    yield from _in_one_line(document, passages)
    for pattern, triggers in ((_BETWEEN, _MADE_BETWEEN), (_QUOTED, (" indgået af", " indgået mellem"))):
        for match in pattern.finditer(document.text) if held(document.text, triggers) else ():
            inside = passages[
                max(0, bisect_left(starts, match.start("who")) - 1) : bisect_left(starts, match.end("who"))
            ]
            mentions = [m for p in inside for m in p.mentions if match.start("who") <= m.start < match.end("who")]
            label = match["label"] if "label" in match.groupdict() else f"{_bare(match['noun'])} {match['what']}"
            label = _AFTER.sub("", " ".join(label.split()))
            if pattern is _BETWEEN and not any(m.type == "Party" for m in mentions):
                continue
            yield from _parties(label, mentions, match.start(), match.end("who"), 0.8)


def _reached(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the parties that a sentence of running text says have agreed; what they agreed on has a noun of its own."""
    named = _Named(document.text)
    for passage in passages:
        if not passage.held & _PARTY:
            continue
        parties = [m for m in passage.mentions if m.type == "Party" and not m.genitive]
        if len({m.label for m in parties}) < _FEWEST:
            continue
        text = document.text[passage.start : passage.end]
        agreed = _AGREED.search(text)
        label = _agreement(document, text, passage.start, named) if agreed and not _NOT_YET.search(text) else ""
        row = _row(document.text, parties)
        if label and len(row) >= _FEWEST:
            rulers = [m for m in passage.mentions if m.label == _RULERS and m.end < row[0].start]
            if _OTHER_PARTIES_IN.search(document.text, row[0].start, row[-1].end):
                rulers = [m for m in rulers if document.text[m.end : m.end + 2] != " ("]  # the parties make it up
            yield from _parties(label, [*rulers, *row], row[0].start, row[-1].end, 0.75)


def _in_one_line(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the parties that stand in one row, with a date or nothing between them, before the title of their
    agreement, as on a page whose lines have been joined."""
    for passage in passages:
        named = (
            [m for m in passage.mentions if m.type == "Party" or m.label == _RULERS] if passage.held & _PARTY else []
        )
        for number in range(len(named) - 1, _FEWEST, -1):
            title = _TITLE_NEXT.match(document.text, named[number].end)
            if title is None:
                continue
            row = [named[number]]
            for party in reversed(named[:number]):
                if not _ONLY_DATE.fullmatch(document.text, party.end, row[0].start):
                    break
                row.insert(0, party)
            if len(row) > _FEWEST:
                yield from _parties(" ".join(title["label"].split()), row, row[0].start, title.end(), 0.85)
            break


_TITLE_NEXT = compiled(
    r"\s(?:\d{1,2}\. [a-zæøå]+ 20\d\d\s)?(?P<label>(?:[Dd]el|[Rr]amme)?[Aa]ftale (?:om|for) "
    r"[^.;:]{4,120}?\b20\d\d(?:[-–]20\d\d)?)"
)
_ONLY_DATE = compiled(r"[\s,]*(?:\d{1,2}\. [a-zæøå]+ 20\d\d)?\s*")


_AGREED = compiled(
    r"\b(?:bag|aftalt|indgået|indgik|enige om|blevet enige|forhandlet|landet|står bag|stod bag|tiltrådt|underskrevet"
    r"|vedtaget|tilslutte\w*|med i (?:aftalen|forliget)|(?:[^\W\d_]*(?:forlig(?:et)?|aftalen?))"
    r"(?: (?:for )?20\d\d)? mellem)\b",
    re.IGNORECASE,
)
_NOT_YET = compiled(r"\b(?:ikke|uden|håber|kræver|ønsker|forhandler om|undtagen|bortset fra)\b", re.IGNORECASE)
_NOUN = compiled(
    r"\b(?P<noun>(?:[^\W\d_]*(?:satspulje|finanslovs?|budget|psykiatri|økonomi|udmøntnings|ramme|del|flerårs"
    r"|sundheds)aftale|aftale|[^\W\d_]*budgetforlig|forlig))(?P<ending>n|en|et)?(?P<year> "
    r"20\d\d(?:[-–]20\d\d)?)?(?P<what> (?:om|for|vedr\.|vedrørende) (?!at\b)[^.,;:()]{4,90})?",
    re.IGNORECASE,
)
_TELLS_ON = compiled(r" (?:er|var|har|blev|bliver|skal|vil|mellem|med|som|der|på plads|til|i dag|over)\b.*$")


class _Named:
    """The agreements that a text names, by its titles and by nouns that tell what they are about."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _titles(self) -> list[int]:
        return [match.start() for match in _TITLED.finditer(self._text)]

    @cached_property
    def _nouns(self) -> list[int]:
        return [match.start() for match in _NOUN.finditer(self._text) if _tells(match)]

    def title_before(self, place: int) -> str:
        """Return the last title that stands before a place, or nothing."""
        number = bisect_left(self._titles, place)
        last = (_TITLED.match(self._text, start, place) for start in reversed(self._titles[:number]))
        return next((" ".join(match.group().split()) for match in last if match), "")

    def noun_before(self, place: int) -> re.Match[str] | None:
        """Return the last telling noun that stands before a place."""
        number = bisect_left(self._nouns, place)
        return _NOUN.match(self._text, self._nouns[number - 1], place) if number else None


def _tells(match: re.Match[str]) -> bool:
    """Tell whether an agreement's noun tells what kind it is."""
    return match["noun"].casefold() not in {"aftale", "forlig"}


def _agreement(document: Document, text: str, start: int, named: _Named) -> str:
    """Return the name of the agreement that a sentence speaks of, else of the one that the text names before it."""
    match = _NOUN.search(text)
    own = _OWN_NAME.search(document.text, 0, _OPENING) if match and "budget" in match["noun"].casefold() else None
    if own is not None:
        return own.group()
    if title := named.title_before(start):
        return title
    if match is None or not (_tells(match) or match["what"]):
        match = named.noun_before(start) or match
    if match is None:
        return ""
    noun = match["noun"][0].upper() + match["noun"][1:].lower()
    what = _TELLS_ON.sub("", " ".join((match["what"] or "").split()) + " ").strip()
    if what or match["year"]:
        return f"{noun}{match['year'] or ''} {what}".strip()
    if noun in {"Aftale", "Forlig"}:
        return ""
    return noun + ("et" if noun.endswith("forlig") else "n")


_TITLED = compiled(
    r"^(?:(?:[Pp]olitisk|[Bb]red) )?(?:[^\W\d_]*[Aa]ftale|[^\W\d_]*[Ff]orlig) (?:om|for) "
    r"[^\n.;:]{3,120}?\b20\d\d(?:-20\d\d)?$",
    re.MULTILINE,
)
"""A line that is the title of an agreement, with its year."""
_OWN_NAME = compiled(r"^Budgetaftale 20\d\d(?:-20\d\d)?\b", re.MULTILINE)
"""How a budget agreement is called at the head of its pages."""
_OPENING = 500


_LABEL = Sought(
    r"(?:Forligspartier(?:ne)?|Aftalepartier(?:ne)?|Aftaleparter|Forligskredsen|Partierne bag (?:aftalen|forliget)"
    r"|(?:Forliget|Aftalen|Budgetforliget|Budgetaftalen) er indgået (?:mellem|af)):? "
)
_CALLED = compiled(r"^(?:[^\W\d_]*[Ff]orlig|(?:[Aa]ftale|[^\W\d_]+aftale)) ?[^.;:?!|]{0,110}$")
_TITLES = 8
"""Blocks at a paper's beginning among which its title stands."""


def _labelled(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the parties that a labelled line gives, of the settlement that is the paper's title."""
    for passage in passages:
        match = _LABEL.match(document.text, passage)
        parties = [m for m in passage.mentions if m.type in _PARTIES and not m.genitive] if match else []
        if len(parties) < _FEWEST:
            continue
        lines = (" ".join(document.text[b.start : b.end].split()) for b in document.blocks[:_TITLES])
        title = next((line for line in lines if _CALLED.match(line)), "")
        if title:
            yield from _parties(title, parties, passage.start, passage.end, 0.85)
        return


def _row(text: str, parties: Sequence[Mention]) -> list[Mention]:
    """Return the parties that stand in one row, the government's in brackets among them."""
    row: list[Mention] = []
    for party in parties:
        between = text[row[-1].end : party.start] if row else ""
        if len(between.split()) > _BETWEEN_PARTIES and not _OTHER_PARTIES.fullmatch(between):
            if len(row) >= _FEWEST:
                break
            row = []
        row.append(party)
    return row


_BETWEEN_PARTIES = 4
_OTHER_PARTIES = compiled(
    r"[^.;:]{0,40}\b(?:(?:samt|sammen med|og) )(?:de øvrige )?\w*partier(?:ne)?(?: bag [^\W\d_]+)? \($"
)
"""What stands between the parties of a government and those, in brackets, with which it agrees."""
_OTHER_PARTIES_IN = compiled(r"\w*partier(?:ne)?(?: bag [^\W\d_]+)? \(")


def _bare(noun: str) -> str:
    noun = noun.removesuffix("n") if noun.endswith("en") else noun
    return noun[0].upper() + noun[1:]


def _listed(document: Document, passages: Sequence[Passage], starts: Sequence[int]) -> Iterator[Draft]:
    """Yield the parties that stand a line each over or under the title of their agreement."""
    blocks = document.blocks
    for number in holding(document.text, blocks, ("ftale",)):
        block = blocks[number]
        text = document.text[block.start : block.end]
        if block.kind == "contents" or not _TITLE.match(text) or text[-1] in ".;," or _CUT_SHORT.search(text):
            continue
        above = _run(document, passages, starts, number, -1)
        parties = above if len(above) >= _FEWEST else _run(document, passages, starts, number, 1)
        if len(parties) >= _FEWEST:
            yield from _parties(" ".join(text.split()), parties, block.start, block.end, 0.9)


def _run(
    document: Document, passages: Sequence[Passage], starts: Sequence[int], title: int, step: int
) -> list[Mention]:
    """Return the parties in the lines next to a title, a date between them left out."""
    found: list[Mention] = []
    place = title + step
    while 0 <= place < len(document.blocks):
        block = document.blocks[place]
        parties = _party(document, passages, starts, block)
        if parties:
            found += parties[::step]
        elif found or not _DATE.match(document.text[block.start : block.end]):
            break
        place += step
    return found[::step]


def _party(document: Document, passages: Sequence[Passage], starts: Sequence[int], block: Block) -> list[Mention]:
    """Return the party, or the government, that a line names and nothing else: a government by the parties that it is
    made of, where the line goes on with them in brackets."""
    at = bisect_left(starts, block.start)
    if at >= len(passages) or passages[at].block.start != block.start:
        return []
    words = document.text[block.start : block.end].strip(" ,.•–-")
    named = [m for m in passages[at].mentions if m.type == "Party" or m.label == _RULERS]
    first = next((m for m in named if m.source != "institution" and m.end - m.start >= len(words.split(" (")[0])), None)
    inside = [m for m in named if first is not None and first.label == _RULERS and m.type == "Party"]
    return inside or ([first] if first is not None else [])


_RULERS = "Regeringen"


def _parties(label: str, mentions: Sequence[Mention], start: int, end: int, confidence: float) -> Iterator[Draft]:
    agreement = Node("Agreement", label)
    for node in dict.fromkeys(
        Node(m.type, m.label) for m in mentions if m.type in _PARTIES | {"Association", "Region"}
    ):
        yield Draft("agreementParty", agreement, node, start, end, {}, confidence, "accord.party")

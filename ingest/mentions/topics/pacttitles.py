"""Documents that are agreements: the line of their title, and the name by which the text goes on to call them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.document import Document
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import Topic
from ingest.search.patterns import compiled

_NOUN = compiled(
    r"(?:Bilag \d+[.:]? )?(?P<noun>(?:(?:Lokal|Fælles|Tværsektoriel|Generel|Forpligtende) )?"
    r"[^\W\d_]*(?:aftale|overenskomst|kontrakt))\b(?P<rest>[^\n>|/]*)$",
    re.IGNORECASE,
)
_PARTS = compiled(r" [·|•] | {3,}")
"""What stands between the names that one line of a page's head holds ("Sundhedsaftalen · Delaftale om ...  9")."""
_ABOUT = ("om ", "vedr")
_FOR = "for "
_BETWEEN = compiled(r"\bmellem\b.*$", re.DOTALL)
_ABOUT_BEHIND = compiled(r"\bmellem\b[^\n]{6,160}?[^,]\s(?P<about>om (?!at\b|der\b)[^\n]{4,90})$")
"""A title that names its parties before it tells what the agreement is about."""
_TAIL = compiled(r"\s(?:side )?\d{1,3}$|\s[-–]\s.*$", re.IGNORECASE)
"""What a page's head holds behind a title: the number of the page, a version."""
_YEAR = compiled(r"20\d\d(?:-20\d\d)?")
_CALLED = compiled(
    r"\b(?:kaldes|benævnes|kaldet|benævnt|herefter|i det følgende)\b[^.;:()]{0,30}? "
    r"(?P<name>[A-ZÆØÅ][^\W\d_]*(?:aftale|overenskomst)[a-zæøå]*(?: [A-ZÆØÅ][\w-]+){0,3})"
)
"""What an agreement says that it calls itself ("Aftalen kaldes i det følgende Delaftale Vest")."""
_SPEAKS = compiled(r"\b(?:parterne|hver part|[^\W\d_]*(?:aftalen|overenskomsten)s?)\b", re.IGNORECASE)
_LINES, _OPENING, _NAMED_BY, _OFTEN = 12, 1500, 2500, 3
_TITLE, _REACH = 140, 700
"""Characters of a title, and of the text below it in which "en aftale med X" means the agreement that it names."""
_SHORT = 1000
"""Characters of a paper that speaks of itself once beside its title."""
_READS_ON = 20_000
"""Characters in which an agreement must speak of itself."""


def agreement_title(document: Document) -> Topic | None:
    """Return the agreement that a document is, told by a title among its first lines, if the text speaks of itself as
    one; or None.

    A title that tells what the agreement is about comes before one that tells where it holds ("Lokalaftale for Syd").
    """
    titles = list(_titles(document))
    best = next((t for t in titles if t[2].startswith(_ABOUT)), titles[0] if titles else None)
    best = next((t for t in titles if t[2][:2] == "20"), best)
    often = _OFTEN if len(document.text) > _SHORT else 2
    if best is None or len(_SPEAKS.findall(document.text, 0, _READS_ON)) < often:
        return None
    start, noun, about = best
    called = _CALLED.search(document.text, 0, _NAMED_BY)
    label = called["name"] if called else f"{noun} {about}"
    return Topic("Agreement", label, start, start + len(noun), (), (f"{noun} {about}",))


def stands_above(document: Document, name: Mention | None, mention: Mention) -> bool:
    """Tell whether an agreement's name stands in a title right above a mention."""
    block = document.block_at(name.start) if name is not None else None
    if name is None or block is None or block.end >= mention.start:
        return False
    return block.end - block.start < _TITLE and mention.start - name.end < _REACH


def about_of(rest: str) -> str:
    """Return what the words behind "aftale" in a title say that it is about, without its parties."""
    behind = _ABOUT_BEHIND.search(rest)
    about = behind["about"] if behind else _BETWEEN.sub("", _TAIL.sub("", rest))
    return " ".join(about.split()).strip(" ,:;–-")


def named_before(text: str, start: int, end: int) -> int:
    """Return where in the title ``text[start:end]`` its parties end: before what the agreement is about, else 0."""
    behind = _ABOUT_BEHIND.search(text, start, end)
    return behind.start("about") if behind else 0


def _titles(document: Document) -> Iterator[tuple[int, str, str]]:
    """Yield (start, noun, what it is about) of the first lines that are titles of agreements."""
    for number, block in enumerate(document.blocks[:_LINES]):
        line = document.text[block.start : block.end]
        if block.start >= _OPENING or line[-1] in ".?!;":
            continue
        start = block.start
        for part in _PARTS.split(line):
            match = _NOUN.match(part)
            at = document.text.find(part, start)
            if match is not None and match["noun"][0].isupper():
                rest = match["rest"] if match["rest"].strip() else _line(document, number + 1)
                about = about_of(rest)
                budget = match["noun"].casefold() == "budgetaftale" and _YEAR.fullmatch(about)
                if about.startswith((*_ABOUT, _FOR)) or budget:
                    noun = match["noun"][0].upper() + match["noun"][1:].lower()
                    yield at + match.start("noun"), noun, about


def _line(document: Document, number: int) -> str:
    """Return the line of a block: a title may go on in the next one ("SAMARBEJDSAFTALE / om Skolen")."""
    block = document.blocks[number] if number < len(document.blocks) else None
    return document.text[block.start : block.end] if block else ""

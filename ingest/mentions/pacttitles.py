"""Documents that are agreements: the line of their title, and the name by which the text goes on to call them."""

from __future__ import annotations

import re

from ingest.document import Document
from ingest.mentions.headings import Topic

_NOUN = re.compile(r"(?P<noun>[^\W\d_]*(?:aftale|overenskomst|kontrakt))\b(?P<rest>[^\n>|/]*)$", re.IGNORECASE)
_ABOUT = ("om ", "vedr", "for ")
_BETWEEN = re.compile(r"\bmellem\b.*$", re.DOTALL)
_CALLED = re.compile(
    r"\b(?:kaldes|benævnes|kaldet|benævnt|herefter|i det følgende)\b[^.;:()]{0,30}? "
    r"(?P<name>[A-ZÆØÅ][^\W\d_]*(?:aftale|overenskomst)[a-zæøå]*(?: [A-ZÆØÅ][\w-]+){0,3})"
)
"""What an agreement says that it calls itself ("Aftalen kaldes i det følgende Delaftale Vest")."""
_SPEAKS = re.compile(r"\b(?:[Aa]ftalens?|[Pp]arterne)\b")
_LINES, _OPENING, _NAMED_BY, _OFTEN = 8, 1000, 2500, 3
_READS_ON = 20_000
"""Characters in which an agreement must speak of itself."""


def agreement_title(document: Document) -> Topic | None:
    """Return the agreement that a document is, told by a title among its first lines, if the text speaks of itself as
    one; or None."""
    for block in document.blocks[:_LINES]:
        line = document.text[block.start : block.end]
        match = _NOUN.match(line) if block.start < _OPENING else None
        if match is None or not match["noun"][0].isupper() or line[-1] in ".?!;":
            continue
        about = " ".join(_BETWEEN.sub("", match["rest"]).split()).strip(" ,:;–-")
        noun = match["noun"][0].upper() + match["noun"][1:].lower()
        if not about.startswith(_ABOUT):
            continue
        if len(_SPEAKS.findall(document.text, 0, _READS_ON)) < _OFTEN:
            return None
        called = _CALLED.search(document.text, 0, _NAMED_BY)
        label = called["name"] if called else f"{noun} {about}"
        return Topic("Agreement", label, block.start, block.start + len(match["noun"]), (), (f"{noun} {about}",))
    return None


__all__ = ["agreement_title"]

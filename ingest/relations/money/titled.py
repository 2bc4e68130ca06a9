"""What the title of a list, or a label before a colon, says of the money below it: asked for, proposed, refused."""

from __future__ import annotations

import re
from bisect import bisect_right

from ingest.document import Document
from ingest.search.patterns import compiled

_TITLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "granted",
        compiled(
            r"\b(?:sagt ja|(?<!ikke )imødekomne?\b|imødekommet|tilsagn|bevilget|bevilgede|bevillinger|tildel\w+"
            r"|fordelte|uddel\w+|\b(?:besluttede|vedtog|godkendte)\b[^.:]{0,90}\bat (?:fordele|give|yde|støtte)|"
            r"godkendte|udvalgt\w*|valget faldt|modtagere)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "",
        compiled(
            r"^[\W\d]*(?:[Aa]fslag|[Aa]fviste|[Ii]kke[- ](?:imødekom|bevilg|støtte)\w*|[Ee]j bevilget)\b|\bafslag\b"
            r"|\bafviste\b"
        ),
    ),
    ("requested", compiled(r"\bansøg(?!nings(?:pulje|frist|runde))\w*|\bsøgt\b|\banmodning\w*", re.IGNORECASE)),
    (
        "proposed",
        compiled(
            r"\bindstill\w*|(?<!lov)forslag\b|\b[^\W\d_]*ønske[rs]?\b|\bønskeliste\w*|\banbefal\w*|\bforeslået"
            r"|\bforeslåede",
            re.IGNORECASE,
        ),
    ),
    (
        "expected",
        compiled(
            r"\boverslagsår\w*|\bforvent\w*|\bbudgetteret|\bbudgetterede|\bmulige (?:indtægter|tilskud)", re.IGNORECASE
        ),
    ),
)
"""What the title of a list, or a label before a colon, says of all that stands below it."""
_LABEL = compiled(r"^\W*(?P<label>[A-ZÆØÅ][^.:;?!]{2,60}):")
_SENTENCES = compiled(r"(?<=[^\W\d][.!?])\s+(?=[A-ZÆØÅ])")
"""Between the sentences of a paragraph whose last leads to a list."""
_OPENS_LIST = compiled(
    r"(?<![^\n.;:])[^\n.;:]*\b(?:indstill|foresl|anbefal)[^\W\d_]*,? at(?= [A-ZÆØÅ][^\n]{3,70}$|\n)", re.MULTILINE
)
"""How a line leads to a list of what is proposed, the first of which stands behind it."""
_LIST_KINDS = frozenset({"item", "grant", "row", "field"})
_SHORT = 90
"""Characters of a line that may stand in a list without a mark."""
_SENTENCE = compiled(r"(?<!kr)(?<!mio)(?<!\d)[.!?]\s*$")
_MOST = 30
"""Lines above one of a list among which its title is looked for."""


class Titles:
    """The titles of lists, and what they say of the lines below."""

    def __init__(self, document: Document) -> None:
        """Take the document whose lists they stand over."""
        self._document = document
        self._starts = [block.start for block in document.blocks]

    def over(self, place: int, sentence: str) -> str:
        """Return what the label before a sentence's colon, or the title of the list in which *place* stands, says of
        it; ``"refused"`` where it says that nothing was given."""
        label = _LABEL.match(sentence)
        told = _of_title(label["label"]) if label else ""
        return told or _of_title(self.title(place))

    def title(self, place: int) -> str:
        """Return the words over the list in which a place stands, or nothing."""
        blocks, text = self._document.blocks, self._document.text
        number = bisect_right(self._starts, place) - 1
        if number < 0 or blocks[number].kind == "heading":
            return ""
        own = text[blocks[number].start : blocks[number].end]
        if blocks[number].kind not in _LIST_KINDS and (len(own) > _SHORT or _SENTENCE.search(own)):
            return ""
        line = text[blocks[number].start : place]
        if "\n" in line:
            return line.split("\n", 1)[0]
        last = ""
        for block in reversed(blocks[max(0, number - _MOST) : number]):
            words = text[block.start : block.end]
            if block.kind == "heading":
                return words
            if words.rstrip().endswith(":"):
                return _SENTENCES.split(words)[-1]
            if (opens := _OPENS_LIST.search(text, block.start, block.end)) is not None:
                return opens.group()
            if block.kind not in _LIST_KINDS and block.end - block.start > _SHORT:
                return ""
            last = text[block.start : block.end]
        return "" if last.rstrip().endswith((".", "!", "?")) else last


def _of_title(title: str) -> str:
    told = next((status for status, words in _TITLES if words.search(title)), "none")
    return {"granted": "", "none": "", "": "refused"}.get(told, told)

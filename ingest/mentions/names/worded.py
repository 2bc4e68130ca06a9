"""Names that take in the noun for what they name: in quotation marks, or written apart from it."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import clean
from ingest.search.patterns import compiled
from ingest.search.sought import Sought

_QUOTED = compiled(r"[”\"“»][Pp]rojekt(?:et)? (?P<name>[A-ZÆØÅ][^”\"“«»\n]{3,110})[”\"“«]")
"""A name in quotation marks that takes the noun in with it."""
_APART = Sought(
    r"(?P<name>[A-ZÆØÅ](?<![\w-].)[\wæøå]*-[\wæøå]+ (?P<noun>projektet|ordningen|indsatsen|initiativet|programmet|kampagnen|teamet))(?!\w)"
)
"""A compound with a hyphen written apart from its noun ("Peer-støtte projektet")."""


def _quoted(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _QUOTED.finditer(text, start, end):
        yield Mention(match.start() + 1, match.end("name"), "Project", clean(match["name"]), "quoted")


def _apart(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _APART.regex.finditer(text, start, end):
        type_ = {"teamet": "Unit", "ordningen": "Service", "indsatsen": "Service"}.get(match["noun"], "Project")
        yield Mention(match.start(), match.end("name"), type_, match["name"], "pattern")


READERS: tuple[Reader, ...] = (
    Reader(_quoted, ("”projekt", '"projekt', "“projekt", "»projekt")),
    Reader(_apart, _APART),
)

"""Houses called after whose they are: "Psykiatriens Hus", "Frivillighedens Hus i Vestby"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.patterns import compiled

_HOUSE = compiled(
    r"(?<![\w-])(?P<name>[A-ZÆØÅ][a-zæøå]+(?:ens|ets|ernes|enes) (?:Hus|Huse)|Hus(?:et)? for [A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]+)?)"
    r"(?!\w)"
)


def _houses(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _HOUSE.finditer(text, start, end):
        yield Mention(match.start(), match.end("name"), "Facility", match["name"], "pattern")


READERS = (Reader(_houses, ("s Hus", "Hus for ", "Huset for ")),)
"""Houses for all of a kind, which a head noun alone would not tell."""

"""Names that begin with their owner's genitive ("Psykiatriens team for Kvalitet"), and which psychiatry "Psykiatrien"
is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.mentions.mention import Mention
from ingest.mentions.patterns import clean

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_UNIT = re.compile(
    r"(?<![\w-])(?P<owner>Psykiatriens|Regionens|Kommunens|Hospitalets|Centerets|Centrets|Forvaltningens) "
    r"(?P<unit>[^\W\d_]*(?:team|enhed|afdeling|kontor|sekretariat|klinik|udvalg) for "
    r"[A-ZÆØÅ][\w-]*(?:(?:, | og | & )[A-ZÆØÅ][\w-]*){0,3})"
)
_JOINED = re.compile(
    r"\bDet [A-ZÆØÅ][\w-]*e Partnerskab (?:for|mod|om) [A-ZÆØÅ][\w-]*(?:(?:, | og )[A-ZÆØÅ][\w-]*){0,3}"
)
"""A standing partnership of several bodies, told by its capitals."""
_OFTEN = 2


def units_of_owners(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the units of ``text[start:end]`` that are told by their owner's genitive and what they are for."""
    within = text[start:end]
    for match in _JOINED.finditer(text, start, end) if " Partnerskab" in within else ():
        yield Mention(match.start(), match.end(), "Forum", clean(" ".join(match.group().split())), "pattern")
    if " for " not in within:
        return
    for match in _UNIT.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "Unit", clean(match.group()), "pattern")


def own_psychiatry(passages: Sequence[Passage]) -> Mention | None:
    """Return the region's psychiatry that a document means by "Psykiatrien": the one of which alone it speaks."""
    named = [m for p in passages for m in p.mentions if m.type == "RegionalPsychiatry" and m.source == "register"]
    counts = Counter(m.label for m in named).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] < _OFTEN * counts[1][1]):
        return None
    return next(m for m in named if m.label == counts[0][0])

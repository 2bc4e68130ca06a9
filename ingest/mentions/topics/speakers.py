"""Who "vi" is where the text says so: the house or body in whose name it speaks, and whoever is quoted."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.document import Block
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_US_AT = compiled(
    r"(?:^|(?<=[\s“”\"»]))(?:(?:[Hh]er )?(?:[Hh]os|[Pp]å|[Vv]ed|[Ii])|[Hh]os os (?:i|på|ved|hos)|[Vv]i (?:er|i|på|hos|fra|ved)) [”\"»’]?$"
)
"""What stands before the name of those who speak ("Hos X har vi ...", "Vi i X ...")."""
_WE_DO = compiled(
    r"[”\"«’]?(?: (?:i|på) [A-ZÆØÅ][a-zæøå]+)?,? (?:(?!(?:som|der|hvor|hvad|da|når|fordi|inden|før|mens) )[a-zæøå]+ )?(?:vi|arbejder vi|har vi|kan vi|er vi)\b"
)
_REACH = 24
_SPEAKERS = (NAMED - INITIATIVES - {"Municipality", "Region", "Party", "StateBody"}) | {"Service", "Project"}
_SPOKEN = compiled(r"\W*[-–—”\"“»]\s?(?=\S)")
_SAYS = compiled(
    r"[,.!?”\"“»] ?,? ?(?:siger|sagde|fortæller|fortalte|forklarer|forklarede|udtaler|udtalte|mener|lyder det fra|tilføjer|uddyber|"
    r"understreger|påpeger|oplyser|pointerer) "
)
"""The verb by which a text tells who says what it quotes."""


def speaker_of(text: str, passages: Sequence[Passage]) -> Mention | None:
    """Return the one house or body in whose name a document says "vi"."""
    told: dict[str, Mention] = {}
    for passage in passages:
        if passage.speakers:
            for m in passage.mentions:
                if m.type in _SPEAKERS and m.source not in {"common", "institution"} and not m.genitive:
                    before = text[max(passage.start, m.start - _REACH) : m.start]
                    us = _US_AT.search(before)
                    if us is not None and (
                        before[us.start() :].lower().startswith(("vi ", "hos os"))
                        or _WE_DO.match(text, m.end, passage.end)
                    ):
                        told.setdefault(m.label, m)
    return next(iter(told.values())) if len(told) == 1 else None


def quoted(text: str, block: Block) -> int:
    """Return where the words begin that tell who says what a block quotes, or -1 where it quotes nobody."""
    if _SPOKEN.match(text, block.start, block.end) is None:
        return -1
    says = _SAYS.search(text, block.start, block.end)
    return says.end() if says is not None else -1

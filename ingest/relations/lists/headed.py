"""Lists of bodies under a label alone on its line: "Samarbejdspartnere" and, below it, a name a line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.headings import Topic
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.outline import Outline
from ingest.relations.engine.matching import node_of
from ontology.predicates import INITIATIVES
from ontology.records import Node

_SAYS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "partner",
        re.compile(
            r"^(?:\d+\.? )?(?:(?:oversigt over|vores|projektets|liste over|eksterne|lokale) )*"
            r"(?:samarbejdspartnere?|samarbejdsparter|partnere|deltagende (?:kommuner|parter|organisationer|aktører)|"
            r"medvirkende (?:kommuner|parter|organisationer))(?: (?:i|på|for|til) [^.:]{3,60})?\s?:?$",
            re.IGNORECASE,
        ),
    ),
    (
        "fundedBy",
        re.compile(
            r"^(?:projektet er )?(?:(?:finansieret|støttet|støttes|sponsoreret) af|finansieringskilder|bidragydere|"
            r"fonde,? der støtter(?: projektet| os)?)\s?:?$",
            re.IGNORECASE,
        ),
    ),
    (
        "agreementParty",
        re.compile(
            r"^(?:\d+\.? )?(?:parter(?:ne)?(?: i aftalen)?|aftaleparter|aftalens parter|(?:[^\W\d_]*aftalen |der )?(?:er )?"
            r"(?:indgået|indgås)(?: i (?:19|20)\d\d)? mellem(?: følgende(?: parter)?)?|mellem følgende parter)\s?:?$",
            re.IGNORECASE,
        ),
    ),
)
_SUBJECTS = {
    "partner": INITIATIVES | {"Facility", "Unit", "Association", "SocialEnterprise"},
    "fundedBy": INITIATIVES | {"Facility", "Association", "SocialEnterprise"},
    "agreementParty": frozenset({"Agreement"}),
}
_AGREEMENT = re.compile(
    r"^(?P<noun>[^\W\d_]*(?:aftale|overenskomst))(?:n)? (?:om|for|vedr\.|vedrørende) [^.:;]{4,110}$", re.IGNORECASE
)
"""A line that is the title of an agreement."""
_BULLET = re.compile(r"^[\s•●▪*·–-]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s)?(?:og |samt )?")
_AFTER = re.compile(r"^(?:\s\([^()]{1,60}\))?(?:[,;.:]|\s[–-]\s|\s(?:på vegne af|v/|ved|som|der|i forhold til)\b|\s?$)")
_LEADS_IN = re.compile(r":$")
_LONGEST, _ENTRY = 80, 160
"""Characters of a label, and of a line that is a name and what explains it."""


def headed_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what each line of a list says by the label over it: who takes part, who pays, who agrees."""
    starts = [passage.start for passage in passages]
    says, topic, began = "", None, False
    agreement: Topic | None = None
    for block in document.blocks:
        text = document.text[block.start : block.end].strip()
        if _AGREEMENT.match(text) and block.kind in {"heading", "prose"}:
            agreement = Topic("Agreement", " ".join(text.split()), block.start, block.end)
        label = next((name for name, pattern in _SAYS if len(text) <= _LONGEST and pattern.match(text)), "")
        if label:
            scope = outline.at(block)
            own = scope.topic is not None and scope.topic.type in _SUBJECTS[label]
            says, topic, began = label, scope.topic if own or label != "agreementParty" else agreement, False
            continue
        if not says or topic is None or topic.type not in _SUBJECTS[says]:
            continue
        inside = [
            m for p in passages[bisect_left(starts, block.start) : bisect_left(starts, block.end)] for m in p.mentions
        ]
        body = _body(document, block, inside)
        if body is not None and (block.kind != "heading" or body.end >= block.end - 1):
            began = True
            yield _draft(says, topic, body, block)
        elif began or block.kind == "heading" or not _LEADS_IN.search(text):
            says = ""


def _body(document: Document, block: Block, inside: Sequence[Mention]) -> Mention | None:
    """Return the body that a line names at its head, where the line is no sentence about it."""
    text = document.text[block.start : block.end]
    bullet = _BULLET.match(text)
    begin = block.start + (bullet.end() if bullet else 0)
    named = next(
        (m for m in inside if m.start <= begin + 1 and m.end > begin and (m.type in NAMED or m.type == PLACE)), None
    )
    if named is None or named.genitive or len(text) > _ENTRY:
        return None
    return named if _AFTER.match(document.text[named.end : block.end]) else None


def _draft(says: str, topic: Topic, body: Mention, block: Block) -> Draft:
    return Draft(says, Node(topic.type, topic.label), node_of(body), block.start, block.end, {}, 0.8, f"headed.{says}")


__all__ = ["headed_drafts"]

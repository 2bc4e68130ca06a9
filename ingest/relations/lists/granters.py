"""Pages on which a foundation tells what it gave: whose page it is, and the sums that stand without a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.outline import Outline
from ingest.relations.engine.compose import amount_of, span_of
from ingest.relations.engine.matching import node_of
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_GIVES = re.compile(
    r"\b(?:bevilling(?:er|erne)?|uddel\w+|donation\w*|bevilget|støttede projekter|vi støtter|tilskud)\b", re.IGNORECASE
)
_TITLE = re.compile(
    r"\s*(?P<name>(?:(?:[A-ZÆØÅ][\w’'-]+ ){1,3}[A-ZÆØÅ]?[a-zæøå]*[Ff]ond(?:en)?|[A-ZÆØÅ][a-zæøå]{3,}fond(?:en)?))(?= (?:[|>•–-]|/)|\n)"
)
"""A foundation's name at the head of its page."""
_LINES, _OPENING = 5, 1500
_SUM = re.compile(r"(?:(?:[Bb]evilling|[Bb]eløb|[Ss]tøtte|[Tt]ilskud|[Bb]evilget):? (?:på )?)?$")
"""What may stand before a sum that is the whole sentence."""
_FEW = 6
"""Words after a sum that is no sentence of its own, beside its period."""
_RECEIVES = INITIATIVES | {"Facility", "Association", "SocialEnterprise"}


def granter_of(document: Document, passages: Sequence[Passage]) -> Node | None:
    """Return the foundation on whose page a document tells what was given: the one that its first lines name."""
    if not _GIVES.search(document.text, 0, _OPENING):
        return None
    end = document.blocks[: _LINES + 1][-1].end if document.blocks else 0
    title = _TITLE.match(document.text)
    if title is not None:
        return Node("Foundation", title["name"])
    named = [
        m for p in passages if p.start < end for m in p.mentions if m.type == "Foundation" and m.source != "anaphor"
    ]
    return node_of(named[0]) if len({m.label for m in named}) == 1 else None


def bare_sum_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what the page's foundation gave each initiative whose paragraph holds a sentence that is only a sum."""
    giver = granter_of(document, passages)
    if giver is None:
        return
    for passage in passages:
        topic = outline.at(passage.block).topic
        money = _bare_sum(document.text, passage)
        if money is None or topic is None or topic.type not in _RECEIVES:
            continue
        time = next((m for m in passage.mentions if m.type == "Period" and m.start > money.end), None)
        found: dict[str, Value] = {
            **amount_of(money),
            **(span_of(time) if time is not None else {}),
            "status": "granted",
        }
        node = Node(topic.type, topic.label)
        yield Draft("fundedBy", node, giver, passage.start, passage.end, found, 0.75, "granter.sum")


def _bare_sum(text: str, passage: Passage) -> Mention | None:
    """Return the sum with which a sentence opens that tells nothing else."""
    money = next((m for m in passage.mentions if m.type == "Money"), None)
    if money is None or not _SUM.fullmatch(text[passage.start : money.start]):
        return None
    rest = re.split(r",? hvoraf ", text[money.end : passage.end])[0]
    return money if len(rest.split()) <= _FEW else None


__all__ = ["bare_sum_drafts", "granter_of"]

"""Lists of grants: who got how much for what, and what was turned down."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.triggers import holding
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_ALL = ("Alle projekter", "Projekterne ", "De støttede projekter ")
_RUN = compiled(r"(?:Alle projekter(?:ne)?|Projekterne|De støttede projekter) (?:løber|gennemføres|kører|forløber)")
_ASKED = compiled(r"ansøgt|søgt|afslag", re.IGNORECASE)


def grant_drafts(
    document: Document, passage: Passage, topic: Topic, scope: Scope, period: Mention | None
) -> Iterator[Draft]:
    """Yield what the line of a grant says: who runs the initiative, and from which pool it has how much, and how long.

    *period* is what the text says of all its projects.
    """
    owner = topic.places[0]
    money = next((m for m in passage.mentions if m.type == "Money"), None)
    if money is None or scope.refused:
        return
    node = topic.node
    yield Draft("runBy", node, node_of(owner), owner.start, topic.end, {}, 0.9, "grant.owner")
    asked = _ASKED.search(document.text, owner.start, money.end)
    qualifiers: dict[str, Value] = {
        **amount_of(money),
        "status": "requested" if asked else "granted",
        "kind": "project",
    }
    if period is not None and not asked:
        begin, finish, _ = period.value
        qualifiers.update({"start": begin, "end": finish})
        yield Draft("startedOn", node, Node("Date", begin), owner.start, topic.end, {}, 0.65, "grant.period")
        yield Draft("endedOn", node, Node("Date", finish), owner.start, topic.end, {}, 0.65, "grant.period")
    if scope.pool is not None:
        pool = scope.pool.node
        yield Draft("fundedBy", node, pool, owner.start, money.end, qualifiers, 0.9, "grant.pool")


def period_of_all(document: Document, passages: list[Passage]) -> Mention | None:
    """Return the period that the text gives all its projects ("Alle projekter løber fra ... til ...")."""
    for number in holding(document.text, passages, _ALL):
        passage = passages[number]
        if _RUN.match(document.text, passage.start, passage.end):
            return next((m for m in passage.mentions if m.type == "Period" and m.value[0] and m.value[1]), None)
    return None

"""What an agreement sets up: who pays, who works there and how many it is for is told of that, not of the paper."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.relations.engine.matching import node_of
from ingest.relations.papers.preambles import Pact
from ontology.predicates import INITIATIVES

_OF_A_THING = frozenset({"fundedBy", "hasRole", "capacity", "runBy", "locatedIn", "partOf"})
_UNDERTAKINGS = INITIATIVES | {"Facility"}
_NAMED = frozenset({"apposition", "pattern", "quoted", "introduced", "christened", "register", "brand"})


def of_its_things(pact: Pact | None, passages: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts, what is said of the agreement that only a thing can have as said of the thing named last; the
    parties that its opening has named are left to the opening's reader."""
    if pact is None:
        yield from drafts
        return
    things = sorted((m for p in passages for m in p.mentions if _is_thing(m)), key=lambda m: m.start)
    starts = [thing.start for thing in things]
    for draft in drafts:
        if draft.predicate == "agreementParty" and draft.start <= pact.parties[-1].end:
            continue
        last = bisect_right(starts, draft.start)
        own = draft.subject.label == pact.agreement.label and draft.predicate in _OF_A_THING
        yield replace(draft, subject=node_of(things[last - 1])) if own and last else draft


def _is_thing(mention: Mention) -> bool:
    """Tell whether a mention names something that an agreement may set up."""
    if mention.source not in _NAMED:
        return False
    return mention.type in _UNDERTAKINGS or (mention.type == "Unit" and "team" in mention.label.casefold())

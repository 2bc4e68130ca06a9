"""Who belongs to whom in a letterhead: names on lines of their own at a paper's beginning, the larger over the
smaller."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.relations.engine.matching import node_of

_LINES = 8
"""Lines among which a letterhead stands."""
_WHOLE = 0.75
"""How much of a line its name fills; a town or date may follow."""
_HOLDS: dict[str, frozenset[str]] = {
    "Municipality": frozenset({"Unit", "Forum"}),
    "Region": frozenset({"Forum"}),
    "StateBody": frozenset({"Unit"}),
    "RegionalPsychiatry": frozenset({"Centre", "Unit"}),
    "Centre": frozenset({"Unit"}),
}
"""Which bodies stand under which."""


def letterhead_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the smaller of two bodies on neighbouring lines as part of the larger, whichever stands first."""
    lines = [_body_of(document, passage) for passage in passages[:_LINES]]
    for above, below in pairwise(lines):
        for whole, part in ((above, below), (below, above)):
            if whole is not None and part is not None and part.type in _HOLDS.get(whole.type, ()):
                start, end = min(whole.start, part.start), max(whole.end, part.end)
                yield Draft("partOf", node_of(part), node_of(whole), start, end, {}, 0.8, "part.letterhead")


def _body_of(document: Document, passage: Passage) -> Mention | None:
    """Return the body whose name is the whole line, or nothing."""
    bodies = [m for m in passage.mentions if m.type in _HOLDS or m.type in {"Unit", "Forum"}]
    if len(bodies) != 1 or bodies[0].genitive or bodies[0].source in {"anaphor", "we"}:
        return None
    line = document.text[passage.start : passage.end].strip()
    body = bodies[0]
    opens = not document.text[passage.start : body.start].strip(" -–•")
    return body if opens and body.end - body.start >= _WHOLE * len(line) and line[-1] not in ".:" else None

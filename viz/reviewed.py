"""What nobody has looked at yet: when a mark rests on candidates alone, and the sentence that says how much does."""

from __future__ import annotations

from collections.abc import Iterable

from viz.graph import Fact
from viz.text import EMPTY, Text, grouped

WAITS = Text("hviler kun på kandidater, ikke gennemset", "rests on candidates only, not reviewed")
_SENTENCE = Text(
    "Talt med er kandidater, som ingen har gennemset: {waiting} af de {all} oplysninger, billedet bygger på.",
    "Counted are candidates that nobody has reviewed: {waiting} of the {all} statements behind the picture.",
)


def waits(facts: Iterable[Fact]) -> bool:
    """Tell whether there are facts, and every one of them is still a candidate."""
    reviews = {fact.review for fact in facts}
    return bool(reviews) and "accepted" not in reviews


def reviews_of(facts: Iterable[Fact]) -> tuple[tuple[str, bool], ...]:
    """Return which facts these are, each once and with whether it is reviewed, sorted: a page's key is made of them."""
    return tuple(sorted({(fact.id, fact.review == "accepted") for fact in facts}))


def unreviewed(reviews: Iterable[tuple[str, bool]]) -> Text:
    """Say how many of the facts behind a picture are candidates; nothing where none is."""
    found = set(reviews)
    waiting = sum(not reviewed for _, reviewed in found)
    return _SENTENCE.format(waiting=grouped(waiting), all=grouped(len(found))) if waiting else EMPTY

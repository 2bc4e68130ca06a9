"""The table beside a picture: the same facts, a row each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viz.codes import REVIEWS, relation_code, status_text
from viz.graph import Fact, Place
from viz.links import label_of, period_of, span_of
from viz.picture import Picture
from viz.text import EMPTY, Text, joined


@dataclass(frozen=True, slots=True)
class Row:
    """A fact in words: its number among the picture's links, its ends, and what stands in each column."""

    number: int
    subject: str
    verb: Text
    object: str
    amount: Text
    amount_sort: float
    period: Text
    period_sort: str
    status: Text
    sources: tuple[Place, ...]


def rows(picture: Picture) -> list[Row]:
    """Return the rows of a picture's table, in the order of its links."""
    return list(_rows(picture))


def _rows(picture: Picture) -> Iterator[Row]:
    for number, link in enumerate(picture.links):
        fact = link.fact
        yield Row(
            number=number,
            subject=_name(picture, fact.subject),
            verb=relation_code(fact.predicate).verb,
            object=_name(picture, fact.object),
            amount=label_of(fact),
            amount_sort=float(fact.value("amount") or fact.value("headCountMax") or -1),
            period=period_of(fact),
            period_sort="".join(span_of(fact)),
            status=status_of(fact),
            sources=fact.places,
        )


def _name(picture: Picture, name: str) -> str:
    thing = picture.names.get(name)
    return thing.label if thing else name


def status_of(fact: Fact) -> Text:
    """Return the stage of money and, where a claim is not reviewed, that it is not."""
    stage = status_text(fact.funding)
    review = REVIEWS[fact.review] if fact.review == "candidate" else EMPTY
    return joined([stage, review])

"""What the panel shows of a fact: its details in both languages, its claims, and every place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from queries.answers.formats.wording import range_text
from viz.codes import status_text, value_text
from viz.graph import Fact, Place
from viz.links import period_of
from viz.page.words import WORDS
from viz.text import Text, joined, money, same


def fact_data(fact: Fact) -> dict[str, Any]:
    """Return a fact as a page's data holds it; what is empty is left out."""
    found: dict[str, Any] = {
        "fact": fact.id,
        "s": fact.subject,
        "o": fact.object,
        "review": fact.review,
        "claims": fact.claims,
        "details": [[name.da, name.en, value.da, value.en] for name, value in details(fact)],
        "places": [place_data(place) for place in fact.places],
    }
    if fact.negated:
        found["negated"] = True
    return found


def place_data(place: Place) -> list[Any]:
    """Return a place as a short list: document, line, last line, section, page, quote, claim."""
    return [place.document, place.line, place.line_to, place.section, place.page, place.quote, place.claim]


def details(fact: Fact) -> Iterator[tuple[Text, Text]]:
    """Yield the names and values of all that the fact says beyond its two ends."""
    yield from _money(fact)
    if period_of(fact).da:
        yield WORDS["period"], period_of(fact)
    yield from _people(fact)
    if fact.value("financeAccount"):
        yield WORDS["account"], same(fact.value("financeAccount").removeprefix("finance-account-"))
    if fact.review == "candidate":
        yield WORDS["review"], WORDS["candidate"]
        yield WORDS["confidence"], same(f"{fact.confidence:.0%}".replace("%", " %"))
    if fact.defect:
        yield WORDS["defect"], same(fact.defect)


def _money(fact: Fact) -> Iterator[tuple[Text, Text]]:
    if fact.value("amount"):
        amount = [money(Decimal(fact.value("amount")))]
        if fact.value("recurrence"):
            amount.append(value_text(fact.value("recurrence")))
        if fact.value("perUnit"):
            amount.append(Text("pr. ", "per ") + value_text(fact.value("perUnit")))
        yield WORDS["amount-of"], joined(amount, " ")
    if fact.funding:
        yield WORDS["stage"], status_text(fact.funding)
    if fact.value("fundingKind"):
        yield WORDS["kind"], value_text(fact.value("fundingKind"))


def _people(fact: Fact) -> Iterator[tuple[Text, Text]]:
    for word, low, high in (
        ("people", "headCountMin", "headCountMax"),
        ("hours", "weeklyHoursMin", "weeklyHoursMax"),
        ("capacity", "value", "valueMax"),
    ):
        if fact.value(low):
            unit = value_text(fact.value("unit")) if word == "capacity" and fact.value("unit") else same("")
            yield WORDS[word], joined([same(range_text(fact.value(low), fact.value(high))), unit], " ")
    terms = [value_text(term) for term in fact.qualifiers.get("employmentTerms", ())]
    if terms:
        yield WORDS["terms"], joined(terms)

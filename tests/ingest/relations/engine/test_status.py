"""Whether money is granted, and which part of a sum is whose: what stands beside, and what stands in the way."""

from __future__ import annotations

import pytest
from reading_factory import claims

STATUS = [
    ("Projekt Vindrosen begyndte med hjælp fra en bevilling på 2 mio. kr. fra TrygFonden.", "granted"),
    ("Projekt Vindrosen er støttet af TrygFonden med 2 mio. kr.", "granted"),
    ("Projekt Vindrosen har i mellemtiden modtaget 2 mio. kr. fra TrygFonden.", "granted"),
    ("Projekt Vindrosen er finansieret af TrygFonden med 2 mio. kr.", None),
    ("Projekt Vindrosen lever af et tilskud på 200.000 kr. om året fra TrygFonden.", None),
    ("Projekt Vindrosen har søgt om en bevilling på 2 mio. kr. fra TrygFonden.", "requested"),
    ("Det foreslås, at projekt Vindrosen støttes med en bevilling på 2 mio. kr. fra TrygFonden.", "proposed"),
    ("Projekt Vindrosen blev i begyndelsen betalt af TrygFonden.", "expired"),
    ("Projekt Vindrosen er nyt. De første to år blev betalt af TrygFonden.", "expired"),
    ("Projekt Vindrosen betales af TrygFonden med 2 mio. kr., og kommunen har givet et hus.", None),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_whether_money_is_granted(text: str, status: str | None) -> None:
    told = {c.qualifier("status") for c in claims(text) if (c.predicate, c.subject.label) == ("fundedBy", "Vindrosen")}
    assert told == {status}


NOT_GRANTED = [
    "Projekt Vindrosen har fået afslag på en bevilling på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen håber på en donation på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen har ikke modtaget 2 mio. kr. fra TrygFonden.",
    "Hvis projekt Vindrosen får et tilskud på 2 mio. kr. fra TrygFonden, åbner det.",
    "Projekt Vindrosen forventer en gave på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosens bevilling på 2 mio. kr. fra TrygFonden er udløbet.",
]


@pytest.mark.parametrize("text", NOT_GRANTED)
def test_what_is_refused_hoped_for_or_over_is_not_granted(text: str) -> None:
    assert "granted" not in {c.qualifier("status") for c in claims(text) if c.predicate == "fundedBy"}


SUMS = [
    ("Vejle Kommune og Kolding Kommune deler udgiften til projekt Vindrosen på 3 mio. kr. ligeligt.", 1500000, None),
    ("Vejle Kommune og Kolding Kommune deler udgiften til projekt Vindrosen på 3 mio. kr.", None, None),
    ("Vejle Kommune giver hvert år 300.000 kr. til projekt Vindrosen.", 300000, "year"),
    ("Projekt Vindrosen koster 900.000 kr. årligt. Heraf betaler Vejle Kommune 500.000 kr.", 500000, "year"),
    ("Projekt Vindrosen koster 900.000 kr. Heraf betaler Vejle Kommune 500.000 kr.", 500000, None),
]


@pytest.mark.parametrize(("text", "amount", "recurring"), SUMS)
def test_how_much_is_whose_and_how_often(text: str, amount: int | None, recurring: str | None) -> None:
    told = [c for c in claims(text) if (c.predicate, c.object.label) == ("fundedBy", "Vejle Kommune")]
    assert {(c.qualifier("amount_dkk"), c.qualifier("recurring")) for c in told} == {(amount, recurring)}


_LIST = (
    "Nærværspuljen uddeles af Region Midtjylland.\n\nHvem fik sidst?\n{}:\n"
    "• SIND Ribe: 45.000 kr. til Strikkeklubben Masken.\n• Bedre Psykiatri i Vejle: 22.000 kr. til Søndagsbordet."
)


@pytest.mark.parametrize(
    ("opening", "status"),
    [
        ("I 2031 blev der sagt ja til 23 ansøgninger. Her er to af dem", "granted"),
        ("I 2031 er der ansøgninger fra følgende", "requested"),
    ],
)
def test_the_line_over_a_list_tells_whether_its_sums_are_granted(opening: str, status: str) -> None:
    told = {c.qualifier("status") for c in claims(_LIST.format(opening)) if c.predicate == "fundedBy"}
    assert told == {status}

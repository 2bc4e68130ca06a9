"""Who got money that a sentence gives to several, and whose it is where the sentence names somebody."""

from __future__ import annotations

import pytest
from reading_factory import claims


def paid(text: str) -> set[str]:
    return {c.subject.label for c in claims(text) if c.predicate == "fundedBy"}


def test_money_is_the_things_that_the_sentence_names() -> None:
    text = "Helsefonden har i år givet 200.000 kr. til Klubhuset Solsiden, som er vores forbillede."
    assert paid(f"Værestedet Ankeret\n\n{text}") == {"Klubhuset Solsiden"}


def test_a_row_of_receivers_ends_where_another_word_comes() -> None:
    text = "Helsefonden giver 4 mio. kr. til tre foreninger. Det drejer sig om Ventilen og SIND, som begge er glade."
    assert paid(text) == {"Ventilen", "SIND"}


def test_who_gave_is_forgotten_under_another_heading() -> None:
    text = "Helsefonden giver 4 mio. kr. til tre foreninger.\n\nNyt fra SIND\n\nDet drejer sig om Ventilen og SIND."
    assert paid(text) == set()


SUMS = [
    (
        "Følgende har fået tilskud fra § 18-puljen: SIND Viborg 45.000 kr. (cafédrift), Ventilen 30.000 kr. til fester"
        " og Natteravnene 12.000 kr.",
        "§ 18-midler",
        {"SIND Viborg": 45000, "Ventilen": 30000, "Natteravnene": 12000},
    ),
    (
        "Velux Fonden har bevilget penge til to kommuner: Odense Kommune får 2 mio. kr. og Vejle Kommune 900.000 kr.",
        "VELUX FONDEN",
        {"Odense Kommune": 2000000, "Vejle Kommune": 900000},
    ),
    (
        "Socialministeriet har fordelt midlerne således: Værestedet Kilden (8 mio. kr.) og Det Gule Hus – 3,5 mio. kr.",
        "Socialministeriet",
        {"Værestedet Kilden": 8000000, "Det Gule Hus": 3500000},
    ),
    ("Disse foreninger har ikke fået støtte fra Helsefonden: SIND 40.000 kr. og Ventilen 20.000 kr.", "", {}),
    ("Udgifterne til tilskud fordeler sig således: løn 450.000 kr. og husleje 120.000 kr.", "", {}),
]


@pytest.mark.parametrize(("text", "payer", "sums"), SUMS)
def test_each_of_a_row_got_its_sum_and_nobody_else(text: str, payer: str, sums: dict[str, int]) -> None:
    found = [c for c in claims(f"Foreningen Nabostøtte\n\n{text}") if c.predicate == "fundedBy"]
    assert {c.subject.label: dict(c.qualifiers)["amount_dkk"] for c in found} == sums
    assert {c.object.label for c in found} == ({payer} if sums else set())

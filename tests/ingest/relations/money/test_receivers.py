"""Who got money that a sentence gives to several, and whose it is where the sentence names somebody."""

from __future__ import annotations

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

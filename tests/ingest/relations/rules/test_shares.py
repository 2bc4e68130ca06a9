"""Several payers of one thing, each with its sum, and money that a sentence tells after its sum; who opens a pool."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

SHARED = (
    "Projektet Gadekær er et kor. Heraf betaler Vejle Kommune 3,5 mio. kr., Kolding Kommune 1,2 mio. kr., og resten, "
    "600.000 kr., er et tilskud fra Velliv Foreningen."
)
PAID = [
    (SHARED, "Vejle Kommune", 3_500_000),
    (SHARED, "Kolding Kommune", 1_200_000),
    (SHARED, "Velliv Foreningen", 600_000),
    ("Projektet Gadekær er et kor. Pengene, 2,4 mio. kr., kom fra TrygFonden.", "TrygFonden", 2_400_000),
    ("Projektet Gadekær er et kor. Satspuljen bidrog med 3,6 mio. kr. over tre år.", "Satspuljen", 3_600_000),
    ("Projektet Gadekær er et kor. TrygFonden havde støttet med i alt 3,3 mio. kr.", "TrygFonden", 3_300_000),
]
POOLS = [
    ("poolOf", "Socialstyrelsen tager imod ansøgninger til puljen Følg med hjem.", "Følg med hjem", "Socialstyrelsen"),
]


@pytest.mark.parametrize(("text", "payer", "amount"), PAID)
def test_each_payer_has_its_own_sum(text: str, payer: str, amount: int) -> None:
    found = [c for c in claims(text) if c.predicate == "fundedBy" and c.object.label == payer]
    assert [(c.subject.label, dict(c.qualifiers)["amount_dkk"]) for c in found] == [("Gadekær", amount)]


@pytest.mark.parametrize(("predicate", "text", "pool", "said"), POOLS)
def test_a_sentence_tells_of_a_pool(predicate: str, text: str, pool: str, said: str) -> None:
    assert (predicate, pool, said) in stated(text)


def test_what_is_asked_for_is_requested_and_what_is_promised_expected() -> None:
    text = "Projektet Gadekær øver. Kommunen har søgt Spar Nord Fonden om 50.000 kr.\n\nTrygFonden har lovet 900 kr."
    found = {c.object.label: dict(c.qualifiers)["status"] for c in claims(text) if c.predicate == "fundedBy"}
    assert found == {"Spar Nord Fonden": "requested", "TrygFonden": "expected"}


def test_one_numbered_parts_pool_does_not_pay_for_the_others() -> None:
    text = (
        "1. Hjemad igen\nTil en pulje afsættes 48 mio. kr. Puljen administreres af Servicestyrelsen.\n\n"
        "2. Nødlinjen\nLinjen fik 2,5 mio. kr. i 2010 til at holde åbent om natten.\n"
    )
    assert not [claim for claim in stated(text) if claim[0] == "fundedBy" and claim[2] == "Hjemad igen"]

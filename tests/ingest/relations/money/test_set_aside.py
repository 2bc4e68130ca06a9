from __future__ import annotations

import pytest
from reading_factory import claims, stated

GIVEN = [
    (
        "Med satspuljen for 2031-2034 afsættes 12 mio. kr. til at udbrede sociale akuttilbud.",
        "Sociale akuttilbud",
        12e6,
    ),
    (
        "Partierne bag satspuljen 2031-2034 er enige. Der afsættes 4,5 mio. kr. til forsøg med åbne døre.",
        "Forsøg med åbne døre",
        4.5e6,
    ),
    (
        "Med satspuljen 2031-2034 blev der afsat 8 mio. kr. til etablering af udgående teams, der besøger familier.",
        "Udgående teams",
        8e6,
    ),
    (
        "Aftale om satspuljen 2031-2034\n\nStyrket indsats for unge veteraner – 7,5 mio. kr.\n\nUnge venter for længe.",
        "Styrket indsats for unge veteraner",
        7.5e6,
    ),
]


@pytest.mark.parametrize(("text", "thing", "amount"), GIVEN)
def test_money_goes_to_what_a_noun_phrase_names(text: str, thing: str, amount: float) -> None:
    found = {c.subject.label: dict(c.qualifiers) for c in claims(text) if c.predicate == "fundedBy"}
    assert found[thing]["amount_dkk"] == amount


def test_a_pool_made_by_another_has_its_size() -> None:
    text = "Med satspuljen for 2031-2034 blev der afsat 9 mio. kr. til en pulje til flere besøgsvenner."
    assert ("poolAmount", "Puljen til flere besøgsvenner", "9000000") in stated(text)


NOT_GIVEN = [
    "Der afsættes 12 mio. kr. til at udbrede sociale akuttilbud.",
    "Med satspuljen 2031-2034 afsættes 12 mio. kr. til at forebygge ensomhed.",
    "Med satspuljen 2031-2034 blev der ikke bevilget 12 mio. kr. til sociale akuttilbud.",
    "Satspuljen 2031-2034\n\nSamlet udgift til formålet – 7,5 mio. kr.",
]


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_money_without_a_pool_or_a_thing_is_no_funding(text: str) -> None:
    assert not stated(text, "fundedBy")


LIFTED = [
    ("Psykiatrien styrkes med ca. 50 mio. kr. i 2032.", "Budgetaftalen for 2032", "Budget 2032"),
    ("I aftalen får psykiatrien tilført 600 mio. kr.", "Forlig om finansloven for 2032", "Finansloven 2032"),
]


@pytest.mark.parametrize(("text", "title", "pool"), LIFTED)
def test_psychiatry_is_given_money_out_of_the_budget_named_before(text: str, title: str, pool: str) -> None:
    assert ("fundedBy", "Psykiatrien", pool) in stated(f"{title}\n\nAftalen er netop landet og glæder mange.\n\n{text}")

"""What the sentences beside a claim of money tell of it: accounts, and for how long."""

from __future__ import annotations

import pytest
from reading_factory import claims

POOLS = [
    ("er på 12 mio. kr. og opført på finanslovens § 15.75.99.10. Pengene bruges i 2031-2034.", "15.75.99.10", "2031"),
    ("er på 12 mio. kr. i 2031-2033 (finanslovskonto 15.75.99.10).", "15.75.99.10", "2031"),
    ("er på 12 mio. kr. Den løber i årene 2031-2034.", None, "2031"),
    ("er på 12 mio. kr. Nogle søger til 2031-2034, andre til 2032-2035.", None, None),
    ("er på 12 mio. kr. Her nævnes § 15.75.99.10 og § 15.75.99.20.", None, None),
]


@pytest.mark.parametrize(("rest", "code", "start"), POOLS)
def test_a_paragraph_about_a_pool_tells_its_account_and_time(rest: str, code: str | None, start: str | None) -> None:
    (size,) = [claim for claim in claims(f"Puljen til åbne døre {rest}") if claim.predicate == "poolAmount"]
    assert (size.qualifier("finance_code"), size.qualifier("start")) == (code, start)


def test_the_act_that_set_a_pool_aside_tells_from_when_it_runs() -> None:
    text = "På finansloven for 2031 er der på § 15.75.99.10 afsat 12 mio. kr. til puljen Åbne døre."
    (size,) = [claim for claim in claims(text) if claim.predicate == "poolAmount"]
    assert (size.qualifier("start"), size.qualifier("finance_code")) == ("2031", "15.75.99.10")


_RAN = "Projekt Vindrosen begyndte i august 2031 og sluttede den 30. juni 2034. "
GRANTS = [
    (_RAN + "TrygFonden bevilgede 2 mio. kr. til hele perioden.", "2031-08", "2034-06-30"),
    (_RAN + "TrygFonden bevilgede 2 mio. kr. til Vindrosen.", None, None),
    ("TrygFonden har bevilget 2 mio. kr. til projekt Vindrosen. Tilsagnet gælder fra 1. juli 2031 til 30. juni 2032."
     , "2031-07-01", "2032-06-30"),
    ("Projekt Vindrosen gik i gang den 1. maj 2031 med 2 mio. kr. fra TrygFonden. Bevillingen udløber den 1. maj 2033."
     , "2031-05-01", "2033-05-01"),
    ("TrygFonden har bevilget 2 mio. kr. til projekt Vindrosen i 2031 og 2032.", "2031", "2032"),
    ("Projekt Vindrosen er finansieret af TrygFonden, og siden 2033 har kommunen betalt.", None, None),
    ("Projekt Vindrosen blev oprettet i 2031 og er betalt af TrygFonden.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start", "end"), GRANTS)
def test_for_how_long_money_is_given(text: str, start: str | None, end: str | None) -> None:
    grants = [c for c in claims(text) if (c.predicate, c.object.label) == ("fundedBy", "TrygFonden")]
    assert [(c.qualifier("start"), c.qualifier("end")) for c in grants] == [(start, end)]


def test_two_years_in_which_something_opened_are_no_span() -> None:
    assert not [c for c in claims("Værestedet Lanternen åbnede i 2031 og 2032.") if c.predicate == "endedOn"]


_WISH = "Venstre foreslår, at der oprettes en natcafé i Vejle. "
COSTS = [
    ("Udgiften er opgjort til 1,4 mio. kr. om året.", 1400000, "year"),
    ("Det koster 900.000 kr. Caféen åbner om fredagen.", 900000, None),
    ("Caféen anslås at koste 2 mio. kr.", 2000000, None),
    ("Kommunen har i dag et overskud på 4 mio. kr.", None, None),
    ("Det koster mellem 2 mio. kr. og 4 mio. kr. i alt.", None, None),
    ("LAP foreslår en dagcafé. Det koster 2 mio. kr.", None, None),
]


@pytest.mark.parametrize(("after", "amount", "recurring"), COSTS)
def test_what_a_proposal_costs_is_told_after_it(after: str, amount: int | None, recurring: str | None) -> None:
    (wish,) = [c for c in claims(_WISH + after) if (c.predicate, c.subject.label) == ("proposes", "Venstre")]
    assert (wish.qualifier("amount_dkk"), wish.qualifier("recurring")) == (amount, recurring)


@pytest.mark.parametrize(
    ("after", "age"),
    [
        ("Du skal være fyldt 18.", 18),
        ("Du skal være fyldt 25 år for at være med.", 25),
        ("Leder er en mand på 58 år.", None),
        ("Huset er over 40 år.", None),
    ],
)
def test_how_old_one_must_be_is_told_after_whom_it_is_for(after: str, age: int | None) -> None:
    told = [
        c for c in claims("Værestedet Lanternen er for mennesker med angst. " + after) if c.predicate == "targetGroup"
    ]
    assert [c.qualifier("age_min") for c in told] == [age]


LISTS = [
    (
        "§ 18-midler {}Vejle Kommune\nSIND Vejle .......... 48.000 kr.\nCafé Lanternen ........ 72.500 kr.",
        "2031, ",
        "2031",
    ),
    ("§ 18-midler {}Vejle Kommune\nSIND Vejle .......... 48.000 kr.\nCafé Lanternen ........ 72.500 kr.", "i ", None),
]


@pytest.mark.parametrize(("text", "year", "start"), LISTS)
def test_the_year_over_a_list_is_that_of_its_lines(text: str, year: str, start: str | None) -> None:
    told = {c.qualifier("start") for c in claims(text.format(year)) if c.predicate == "fundedBy"}
    assert told == {start}


@pytest.mark.parametrize(("pool", "start"), [("Klyngemidlerne 2031", "2031"), ("Puljen til åbne døre", None)])
def test_the_year_in_a_pools_name_is_that_of_its_money(pool: str, start: str | None) -> None:
    sizes = [c for c in claims(f"{pool} udgør 2,8 mio. kr.") if c.predicate == "poolAmount"]
    assert [c.qualifier("start") for c in sizes] == [start]


def test_the_year_beside_a_sum_on_a_granters_card_is_that_of_the_grant() -> None:
    card = "Hverdagsvenner i Ribe\nType: Projekt\nModtager: SIND Ribe\nStøttet beløb: 286.500 kr., år 2031"
    told = [c for c in claims(f"TrygFonden: støttede projekter\n\n{card}\n") if c.predicate == "fundedBy"]
    assert [(c.qualifier("amount_dkk"), c.qualifier("start")) for c in told] == [(286500, "2031")]

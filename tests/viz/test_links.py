import pytest

from viz.graph import Fact
from viz.links import label_of, period_of, span_of, weight_of


def a_fact(predicate: str = "fundedBy", **qualifiers: str) -> Fact:
    return Fact("f", "s", predicate, "o", qualifiers={name: (value,) for name, value in qualifiers.items()})


@pytest.mark.parametrize(
    ("fact", "da", "en"),
    [
        (a_fact(), "", ""),
        (a_fact(amount="350000"), "350.000 kr.", "DKK 350,000"),
        (a_fact(amount="4000000", recurrence="recurrence-year"), "4 mio. kr./år", "DKK 4m/year"),
        (a_fact(amount="5150", perUnit="participant"), "5.150 kr. pr. deltager", "DKK 5,150 per participant"),
        (a_fact("hasRole", headCountMin="12", headCountMax="15"), "12–15", "12–15"),
        (a_fact("hasRole"), "", ""),
    ],
)
def test_label(fact: Fact, da: str, en: str) -> None:
    assert (label_of(fact).da, label_of(fact).en) == (da, en)


def test_weight_grows_with_the_amount_and_the_count() -> None:
    amounts = [weight_of(a_fact(amount=amount)) for amount in ("330000", "4000000", "49000000", "900000000")]
    assert amounts == sorted(amounts)
    assert amounts[-1] == 1
    assert 0 < weight_of(a_fact("hasRole", headCountMin="1", headCountMax="1")) < 0.2
    assert weight_of(a_fact()) == 0
    assert weight_of(a_fact(amount="5150", perUnit="participant")) == 0


def test_a_count_is_of_its_date_and_money_of_its_period() -> None:
    assert span_of(a_fact(periodStart="2014", periodEnd="2017")) == ("2014", "2017")
    assert span_of(a_fact("hasRole", asOf="2016-01")) == ("2016-01", "2016-01")
    assert period_of(a_fact("hasRole", asOf="2016-01")).da == "pr. 2016-01"

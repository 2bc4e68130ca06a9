import pytest

from viz.graph import Fact
from viz.pictures.money import bars


def paid(start: str = "", end: str = "", status: str = "granted", payer: str = "pool-a", kind: str = "") -> Fact:
    dates = {
        name: (text,) for name, text in (("periodStart", start), ("periodEnd", end), ("fundingKind", kind)) if text
    }
    return Fact(f"{payer}{start}{end}", "project-x", "fundedBy", payer, funding=status, qualifiers=dates)


@pytest.mark.parametrize(
    ("others", "cliff"),
    [
        pytest.param([], True, id="nothing else"),
        pytest.param([paid("2016", "2018", payer="pool-b")], False, id="money that ends later"),
        pytest.param([paid("2016", payer="pool-b")], False, id="money without an end"),
        pytest.param([paid(payer="pool-b")], False, id="money without any date may go on"),
        pytest.param([paid("2010", "2012", payer="pool-b")], True, id="money that ended before"),
        pytest.param([paid(status="expired", payer="pool-b")], True, id="money that has stopped, nobody knows when"),
        pytest.param([paid("2016", "2018", "proposed", "pool-b")], True, id="money that is only proposed"),
    ],
)
def test_an_end_is_a_cliff_when_no_other_firm_money_may_go_on(others: list[Fact], cliff: bool) -> None:
    first, *_ = bars([paid("2013", "2016"), *others])
    assert first.cliff is cliff


@pytest.mark.parametrize("status", ["proposed", "requested", "expected"])
def test_money_that_was_never_there_leaves_no_hole(status: str) -> None:
    assert not bars([paid("2013", "2016", status)])[0].cliff


def test_money_without_an_end_has_no_cliff_and_without_dates_no_place() -> None:
    open_ended, undated = bars([paid("2013"), paid(payer="pool-b")])
    assert (open_ended.cliff, open_ended.dated) == (False, True)
    assert (undated.cliff, undated.dated) == (False, False)


@pytest.mark.parametrize(
    ("money", "lent", "cliff"),
    [
        pytest.param(paid("2013", kind="funding-kind-project"), "2015-06", True, id="project money"),
        pytest.param(paid("2013", "2014", kind="funding-kind-project"), "", True, id="an end of its own"),
        pytest.param(paid("2013", kind="funding-kind-operating"), "", False, id="money to run it with"),
        pytest.param(paid(status="proposed", kind="funding-kind-project"), "", False, id="money only proposed"),
    ],
)
def test_project_money_without_an_end_has_that_of_its_project(money: Fact, lent: str, cliff: bool) -> None:
    bar, *_ = bars([money], {"project-x": "2015-06"})
    assert (bar.lent, bar.cliff) == (lent, cliff)
    assert bar.end == (2015.5 if lent else 2015.0 if cliff else None)

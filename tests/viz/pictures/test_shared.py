from dataclasses import replace

from viz.graph import Fact, Reading
from viz.pictures.shared import pairs
from viz.sharing import participants


def partner(initiative: str, organisation: str, predicate: str = "partner") -> Fact:
    name = f"{initiative}-{organisation}"
    return Fact(name, initiative, predicate, organisation, claims=(f"claim-{name}",))


def reading(*facts: Fact) -> Reading:
    return Reading({}, facts, {}, {})


def test_who_runs_takes_part_only_where_there_is_a_partner() -> None:
    found = participants(reading(partner("a", "x"), partner("a", "y", "runBy"), partner("b", "z", "runBy")))
    assert {name: [fact.object for fact in facts] for name, facts in found.items()} == {"a": ["x", "y"]}


def test_a_pair_of_kinds_shares_the_initiatives_in_which_both_take_part() -> None:
    kinds = {"x": "1", "y": "2", "z": "1"}
    facts = [partner("a", "x"), partner("a", "y"), partner("b", "x"), partner("b", "z"), partner("c", "y")]
    found = pairs(participants(reading(*facts)), kinds)
    assert {pair: shared.initiatives for pair, shared in found.items()} == {("1", "2"): ("a",), ("1", "1"): ("b",)}
    assert {fact.subject for fact in found["1", "2"].facts} == {"a"}


def test_one_organisation_is_no_pair_with_itself() -> None:
    facts = [partner("a", "x"), partner("a", "x", "runBy")]
    assert pairs(participants(reading(*facts)), {"x": "1"}) == {}


def test_an_organisation_of_no_kind_is_not_counted() -> None:
    facts = [partner("a", "x"), partner("a", "?")]
    assert pairs(participants(reading(*facts)), {"x": "1"}) == {}


def test_what_two_share_only_by_candidates_waits() -> None:
    facts = [partner("a", "x"), partner("a", "y"), partner("b", "x"), replace(partner("b", "y"), review="candidate")]
    found = pairs(participants(reading(*facts)), {"x": "1", "y": "2"})["1", "2"]
    assert (found.initiatives, found.waiting, found.waits) == (("a", "b"), ("b",), False)
    assert pairs(participants(reading(*facts[2:])), {"x": "1", "y": "2"})["1", "2"].waits

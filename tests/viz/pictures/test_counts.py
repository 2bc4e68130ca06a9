from viz.graph import Fact, Place, Reading
from viz.pictures.counts import Series, all_series
from viz.pictures.source import Source


def count(
    name: str, low: str, high: str = "", as_of: str = "", document_date: str = "2014", terms: tuple[str, ...] = ()
) -> Fact:
    said = {"headCountMin": (low,), "headCountMax": (high or low,), **({"asOf": (as_of,)} if as_of else {})}
    said |= {"employmentTerms": terms} if terms else {}
    places = (Place(document_date, "document-d", 1, 1),) if document_date else ()
    return Fact(name, "unit-a", "hasRole", "role-peer", claims=(f"claim-{name}",), places=places, qualifiers=said)


def series(*facts: Fact, contradict: bool = False) -> list[Series]:
    differing = {"claim-a": (("claim-b", contradict),), "claim-b": (("claim-a", contradict),)}
    return all_series(Source(Reading({}, facts, {}, {}, differing=differing)))


def test_counts_stand_in_time_at_their_own_date_or_their_documents() -> None:
    (found,) = series(count("a", "5", as_of="2016-07"), count("b", "3"))
    assert [(one.low, one.when, one.own_date) for one in found.counts] == [(3, 2014.0, False), (5, 2016.5, True)]
    assert found.moving


def test_the_same_number_twice_does_not_move() -> None:
    (found,) = series(count("a", "5"), count("b", "5", as_of="2016"))
    assert not found.moving


def test_a_count_without_any_date_or_without_a_number_has_no_place() -> None:
    assert series(count("a", "5", document_date="")) == []
    assert series(count("a", "")) == []


def test_only_contradictions_are_marked_not_every_difference() -> None:
    facts = (count("a", "5"), count("b", "9", as_of="2016"))
    assert series(*facts, contradict=True)[0].contradicted == {"a", "b"}
    assert series(*facts, contradict=False)[0].contradicted == frozenset()


def test_posts_on_different_terms_are_no_development() -> None:
    found = series(
        count("a", "12", terms=("terms-hourly",)),
        count("b", "5", terms=("terms-volunteer",)),
        count("c", "2", as_of="2013-05"),
    )
    assert not any(one.moving for one in found)
    assert [[count.low for count in one.counts] for one in found] == [[2], [12], [5]]
    assert [one.employment.da for one in found] == ["", "timelønnet", "frivillig"]


def test_two_posts_of_one_time_stand_beside_each_other_unless_they_contradict() -> None:
    facts = (count("a", "1"), count("b", "3"))
    assert [[count.low for count in one.counts] for one in series(*facts)] == [[1], [3]]
    (found,) = series(*facts, contradict=True)
    assert found.moving

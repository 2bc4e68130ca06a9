from viz.graph import Fact, Thing
from viz.picture import Column, Group, Item, Link, Picture
from viz.text import EMPTY, same
from viz.views.limits import within_limits


def a_star(rays: int) -> Picture:
    things = [Thing(f"n{n:03}", "Project", f"n{n}") for n in range(rays + 1)]
    links = [Link("n000", t.id, Fact(t.id, "n000", "partner", t.id), weight=n / rays) for n, t in enumerate(things[1:])]
    items = tuple(Item(thing, 0, "") for thing in things)
    return Picture("v", same("t"), (), (Column(same("c"), (Group("", EMPTY),)),), items, tuple(links))


def test_a_picture_within_the_limits_is_left_as_it_is() -> None:
    picture = a_star(5)
    assert within_limits(picture, 6, 5) is picture


def test_a_larger_one_keeps_what_connects_most_and_says_what_it_left_out() -> None:
    cut = within_limits(a_star(50), 20, 10)
    assert len(cut.items) == 20
    assert "n000" in {item.id for item in cut.items}
    assert len(cut.links) == 10
    assert min(link.weight for link in cut.links) > 0.1
    assert "20 af 51" in cut.left_out.da
    assert "10 of 50" in cut.left_out.en

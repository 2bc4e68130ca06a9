import random
import time
from itertools import pairwise

import pytest

from viz.graph import Fact, Thing
from viz.layout import arrange
from viz.layout.columns import BOW, GAP, GROUP_HEAD, WIDTH
from viz.picture import Column, Group, Item, Link
from viz.text import same

COLUMNS = tuple(Column(same(name), (Group("a", same("A")), Group("b", same("B")))) for name in "xyz")


def an_item(name: str, column: int, group: str = "a") -> Item:
    return Item(Thing(name, "Project", name), column, group)


def a_link(source: str, target: str) -> Link:
    return Link(source, target, Fact(f"{source}-{target}", source, "partner", target))


def test_boxes_of_a_column_keep_apart_and_groups_keep_their_order() -> None:
    items = [an_item(f"n{n}", n % 3, "ab"[n % 2]) for n in range(60)]
    plan = arrange(COLUMNS, items, [a_link(f"n{n}", f"n{(n * 7 + 1) % 60}") for n in range(60)])
    for column in range(3):
        boxes = sorted((plan.boxes[i.id].y, i) for i in items if i.column == column)
        assert [i.group for _, i in boxes] == sorted(i.group for _, i in boxes)
        for (y, item), (below, other) in pairwise(boxes):
            assert below - y >= (plan.boxes[item.id].height + plan.boxes[other.id].height) / 2
    assert all(0 < box.y < plan.height and 0 < box.x < plan.width for box in plan.boxes.values())


def test_columns_stand_side_by_side_and_fill_the_picture() -> None:
    plan = arrange(COLUMNS, [an_item(name, column) for column, name in enumerate("stu")], [])
    lefts = [plan.boxes[name].x - plan.boxes[name].width / 2 for name in "stu"]
    assert lefts == [0, WIDTH + GAP, 2 * (WIDTH + GAP)]
    assert [band.x for band in plan.bands if band.kind == "column"] == lefts
    assert plan.width == lefts[-1] + WIDTH


@pytest.mark.parametrize(
    ("link", "room"), [("ab", 0), ("as", 0), ("tt", 0), ("tu", BOW)], ids=["first", "between", "to itself", "last"]
)
def test_only_a_line_within_the_last_column_needs_room_to_its_right(link: str, room: float) -> None:
    items = [an_item(name, column) for name, column in zip("abstu", (0, 0, 1, 2, 2), strict=True)]
    assert arrange(COLUMNS, items, [a_link(*link)]).width == arrange(COLUMNS, items, []).width + room


def test_a_groups_heading_stands_between_its_boxes_and_those_before_it() -> None:
    items = [an_item(f"n{n}", n % 2, "ab"[n % 3 == 0]) for n in range(20)]
    plan = arrange(COLUMNS, items, [a_link(f"n{n}", f"n{n * 3 % 20}") for n in range(20)])
    headings = [band for band in plan.bands if band.kind == "group"]
    assert [(band.column, band.group) for band in headings] == [(0, "a"), (0, "b"), (1, "a"), (1, "b")]
    for band in headings:
        column = [(plan.boxes[i.id], i.group) for i in items if i.column == band.column]
        first = min(box.y - box.height / 2 for box, group in column if group == band.group)
        above = [box.y + box.height / 2 for box, group in column if group < band.group]
        assert 0 < first - band.y < GROUP_HEAD
        assert max(above, default=0) < band.y


def test_a_short_column_stands_beside_what_it_is_tied_to() -> None:
    items = [an_item(f"n{n:02}", 1) for n in range(30)] + [an_item("left", 0), an_item("right", 2)]
    plan = arrange(COLUMNS, items, [a_link("left", "n20"), a_link("n20", "right")])
    assert plan.boxes["left"].y == plan.boxes["right"].y == plan.boxes["n20"].y


def test_lines_that_need_not_cross_do_not() -> None:
    items = [an_item(name, 0) for name in "abcd"] + [an_item(name, 1) for name in "stuv"]
    plan = arrange(COLUMNS, items, [a_link(*pair) for pair in ("av", "bu", "ct", "ds")])
    left = sorted("abcd", key=lambda name: plan.boxes[name].y)
    right = sorted("stuv", key=lambda name: plan.boxes[name].y)
    partner = dict(zip("abcd", "vuts", strict=True))
    assert [partner[name] for name in left] == right
    assert all(plan.boxes[name].y == plan.boxes[partner[name]].y for name in left)


def test_the_order_of_the_input_does_not_matter() -> None:
    items = [an_item(f"n{n}", n % 3) for n in range(40)]
    links = [a_link(f"n{n}", f"n{(n * 11 + 2) % 40}") for n in range(40)]
    shuffled = random.Random(1).sample(items, len(items))
    assert arrange(COLUMNS, items, links) == arrange(COLUMNS, shuffled, links)


def test_two_thousand_items_are_laid_out_at_once() -> None:
    items = [an_item(f"n{n}", n % 3) for n in range(2000)]
    links = [a_link(f"n{n % 2000}", f"n{(n * 37 + 1) % 2000}") for n in range(6000)]
    begun = time.process_time()
    arrange(COLUMNS, items, links)
    assert time.process_time() - begun < 6


def test_an_empty_picture_has_a_size() -> None:
    plan = arrange(COLUMNS, [], [])
    assert plan.boxes == {}
    assert plan.height > 0

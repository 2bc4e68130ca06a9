"""Where the timeline's bars, ends and numbers stand, measured against the years that the axis names."""

from __future__ import annotations

import re

import pytest
from factory import a_claim
from lxml import etree

from viz.layout.lettering import width
from viz.pictures import picture_page
from viz.pictures.drawing import Drawing
from viz.pictures.svg import ALARM

CLAIMS = [
    a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", start="2014", end="2017", amount_dkk=4_000_000),
    a_claim("Project: Stien", "fundedBy", "FundingPool: Puljen", start="2012-07", end="2013-06", line=2),
    a_claim("Project: Gangen", "fundedBy", "FundingPool: Puljen", start="2015", line=3),
    a_claim("Project: Trappen", "fundedBy", "FundingPool: Puljen", end="2017", line=4),
    a_claim("Project: Loftet", "fundedBy", "FundingPool: Puljen", line=5),
]


@pytest.fixture
def timeline(draw) -> Drawing:
    return draw(CLAIMS)["funding-timeline"]


def numbers(element: etree._Element) -> list[tuple[float, float]]:
    found = list(map(float, re.findall(r"-?\d+(?:\.\d+)?", element.get("d"))))
    return list(zip(found[::2], found[1::2], strict=True))


class Drawn:
    """The picture as it was drawn: its years, its bars by the name of what is paid for, and its texts."""

    def __init__(self, drawing: Drawing) -> None:
        self.root = etree.fromstring(str(drawing.svg))
        texts = [(float(one.get("x")), "".join(one.itertext())) for one in self.all("text") if one.get("x")]
        self.texts = {words: x for x, words in texts}
        self.years = {int(words): x - 3 for words, x in self.texts.items() if re.fullmatch(r"20\d\d", words)}
        first, last = min(self.years), max(self.years)
        self.step = (self.years[last] - self.years[first]) / (last - first)
        names = {row.key: row.cells[0].words.da for row in drawing.rows}
        self.bars = {names[one.get("data-row")]: one for one in self.all("a")}

    def all(self, name: str) -> list[etree._Element]:
        return self.root.findall(f".//{{*}}{name}")

    def edges(self, name: str) -> tuple[float, float]:
        (shape,) = (one for one in self.bars[name].iterfind(".//{*}path") if one.get("class") == "lit")
        return min(x for x, _ in numbers(shape)), max(x for x, _ in numbers(shape))

    def at(self, years: float) -> float:
        return pytest.approx(self.years[2014] + (years - 2014) * self.step, abs=0.2)


@pytest.mark.parametrize(
    ("name", "start", "end"), [("Broen", 2014, 2018), ("Stien", 2012.5, 2013.5)], ids=["years", "months"]
)
def test_a_bar_runs_from_its_first_day_to_its_last(timeline: Drawing, name: str, start: float, end: float) -> None:
    drawn = Drawn(timeline)
    assert drawn.edges(name) == (drawn.at(start), drawn.at(end))


def test_a_bar_with_one_date_starts_or_ends_there(timeline: Drawing) -> None:
    drawn = Drawn(timeline)
    left, right = drawn.edges("Gangen")
    assert left == drawn.at(2015)
    assert left < right < left + drawn.step
    left, right = drawn.edges("Trappen")
    assert right == drawn.at(2018)
    assert right - drawn.step < left < right


def test_bars_stand_by_when_they_begin_and_the_undated_in_the_table_last(timeline: Drawing) -> None:
    drawn = Drawn(timeline)
    height = {name: float(one.find("{*}rect").get("y")) for name, one in drawn.bars.items()}
    order = ["Stien", "Broen", "Gangen", "Trappen"]
    assert sorted(height, key=lambda name: height[name]) == order
    assert [row.cells[0].words.da for row in timeline.rows] == [*order, "Loftet"]
    assert timeline.left_out.da == ""


def test_a_cliff_is_marked_at_the_bars_end_and_counted_over_its_year(timeline: Drawing) -> None:
    drawn = Drawn(timeline)
    red = {
        name: [float(one.get("x")) for one in bar.iterfind("{*}rect") if one.get("fill") == ALARM]
        for name, bar in drawn.bars.items()
    }
    assert red == {
        "Stien": [drawn.at(2013.5 - 1.5 / drawn.step)],
        "Broen": [drawn.at(2018 - 1.5 / drawn.step)],
        "Gangen": [],
        "Trappen": [drawn.at(2018 - 1.5 / drawn.step)],
    }
    assert drawn.texts["2"] == drawn.at(2017.5)
    assert drawn.texts["1"] == drawn.at(2013.5)


def test_two_payments_to_one_that_end_in_a_year_are_one_end(draw) -> None:
    twice = a_claim("Project: Broen", "fundedBy", "Foundation: Fonden", start="2015", end="2017", line=6)
    drawing = draw([*CLAIMS, twice])["funding-timeline"]
    assert Drawn(drawing).texts["2"] == Drawn(drawing).at(2017.5)
    assert drawing.caption[0].da.startswith("3 gange slutter pengene")


def test_the_day_it_is_seen_from_stands_within_the_picture(timeline: Drawing) -> None:
    drawn = Drawn(timeline)
    (today,) = (numbers(one) for one in drawn.all("path") if one.get("stroke-dasharray"))
    assert [x for x, _ in today] == [drawn.at(2020 + 2 / 12), drawn.at(2020 + 2 / 12)]
    assert min(y for _, y in today) > 0
    assert max(y for _, y in today) <= float(drawn.root.get("viewBox").split()[3])


def test_the_picture_in_small_shows_the_same_bars(timeline: Drawing) -> None:
    shapes = [one for one in etree.fromstring(str(timeline.thumb)).iterfind("{*}rect") if one.get("height") == "5"]
    lefts, widths = ([float(one.get(name)) for one in shapes] for name in ("x", "width"))
    assert len(shapes) == 4
    assert lefts == sorted(lefts[:3]) + lefts[3:]
    assert widths[1] == pytest.approx(4 * widths[0], abs=0.5)
    assert widths[2] == widths[3] == pytest.approx(widths[0], abs=0.2)


def test_an_amount_beside_the_last_bar_is_not_cut_at_the_edge(draw) -> None:
    paid = a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", start="2018", end="2023", amount_dkk=4_800_000)
    drawn = Drawn(draw([paid])["funding-timeline"])
    (words,) = (one for one in drawn.all("text") if "mio. kr." in "".join(one.itertext()))
    wide = float(drawn.root.get("viewBox").split()[2])
    assert float(words.get("x")) + width("4,8 mio. kr.", float(words.get("font-size"))) <= wide
    assert drawn.edges("Broen")[1] < float(words.get("x"))


def test_a_bar_that_nobody_has_reviewed_looks_so_and_the_page_counts_it(draw) -> None:
    claims = [*CLAIMS[:3], a_claim("Project: Taget", "fundedBy", "FundingPool: Puljen", end="2016", review="candidate")]
    drawing = draw(claims)["funding-timeline"]
    dashed = {
        name
        for name, bar in Drawn(drawing).bars.items()
        if any(one.get("stroke-dasharray") for one in bar.iterfind("{*}path"))
    }
    assert dashed == {"Taget"}
    page = picture_page(drawing)
    assert "1 af de 4 oplysninger" in page
    assert "hviler kun på kandidater" in page
    assert "kandidat" not in picture_page(draw(CLAIMS)["funding-timeline"])


def test_an_end_that_is_the_initiatives_says_so(draw) -> None:
    claims = [
        a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", start="2014", kind="project"),
        a_claim("Project: Broen", "endedOn", "Date: 2016-06", line=2),
    ]
    drawing = draw(claims)["funding-timeline"]
    (shown,) = drawing.rows
    assert [cell.words.da for cell in shown.cells][3:] == [
        "2014 – 2016-06 (indsatsens slutning)",
        "omtalt",
        "ingen kendt",
    ]
    assert "1 finansiering til projekter" in "".join(note.da for note in drawing.notes)

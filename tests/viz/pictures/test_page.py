import re
from dataclasses import replace

import pytest
from factory import a_claim
from html_checks import CSP, ReadPage

from ontology.errors import UsageError
from ontology.records import Claim
from viz.graph import Pool, Reading
from viz.page.links import SiteLinks
from viz.pictures import PICTURES, picture_named, picture_page
from viz.pictures.source import Source

NAMES = list(PICTURES)
FULL = [name for name in NAMES if name != "municipality-map"]
"""The map draws the municipalities of the register, which the miniature does not have."""


@pytest.mark.parametrize("name", FULL)
def test_the_picture_and_the_table_hold_the_same(draw, claims: list[Claim], name: str) -> None:
    drawing = draw(claims)[name]
    page = ReadPage(picture_page(drawing))
    keys = [row.key for row in drawing.rows]
    drawn = keys if name != "funding-timeline" else [row.key for row in drawing.rows if row.cells[3].words.da]
    assert drawn
    assert sorted(set(page.marks)) == sorted(drawn)
    assert len(keys) == len(set(keys))
    assert {f"row-{key}" for key in keys} <= set(page.ids)
    for row in drawing.rows:
        for cell in row.cells:
            assert cell.words.da in page.text


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_sound_and_fetches_nothing(draw, claims: list[Claim], name: str) -> None:
    page = ReadPage(picture_page(draw(claims)[name]))
    assert page.faults == []
    assert page.fetched == []
    assert page.policy.startswith(CSP)
    own = {f"#{name}" for name in page.ids}
    assert all(link in own or link.startswith("https://w3id.org/psykgraf/id/") for link in page.links)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_graph_gives_the_same_bytes(draw, claims: list[Claim], name: str) -> None:
    assert picture_page(draw(claims)[name]) == picture_page(draw(list(reversed(claims)))[name])


@pytest.mark.parametrize("name", NAMES)
def test_labels_of_every_kind_stay_text(draw, claims: list[Claim], hostile: list[Claim], name: str) -> None:
    page, harmless = (ReadPage(picture_page(draw(given)[name])) for given in (hostile, claims))
    assert page.faults == []
    assert "img" not in page.tags
    assert page.tags.count("script") == harmless.tags.count("script")


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_picture_says_so_and_why(draw, name: str) -> None:
    drawing = draw([])[name]
    page = ReadPage(picture_page(drawing))
    assert "svg" not in page.tags
    assert "Der er intet at vise" in page.text
    assert drawing.why_empty.da in page.text


def test_links_lead_to_pages_where_there_are_pages(draw, claims: list[Claim]) -> None:
    drawing = draw(claims)["funding-timeline"]
    page = ReadPage(picture_page(drawing, links=SiteLinks("../entity/", "../document/", "../index.html")))
    assert "../index.html" in page.links
    assert "../entity/project-broen.html" in page.links
    assert any(link.startswith("../document/minutes-2020.html#claim-") for link in page.links)


def test_a_picture_names_the_entities_of_its_table(draw, claims: list[Claim]) -> None:
    assert {"project-broen", "pool-satspuljen"} <= draw(claims)["funding-timeline"].entities


def test_an_unknown_picture_is_answered_with_the_list() -> None:
    with pytest.raises(UsageError, match=r"no picture 'kort'.*funding-timeline"):
        picture_named("kort")


def test_words_stand_in_both_languages() -> None:
    for kind in PICTURES.values():
        assert kind.title.da != kind.title.en
        assert kind.help.da != kind.help.en


def test_one_purse_that_is_too_long_for_the_timeline_is_cut_and_says_so(draw) -> None:
    many = [a_claim(f"Project: P {n:03}", "fundedBy", "FundingPool: Satspuljen", start="2014") for n in range(400)]
    drawing = draw(many)["funding-timeline"]
    marks = ReadPage(picture_page(drawing)).marks
    assert (len(set(marks)), len(drawing.rows)) == (120, 300)
    assert drawing.left_out.da == "Billedet viser 120 af 400 finansieringer med årstal. Tabellen har 300 af 400."


def test_the_timelines_lines_end_together(draw, claims: list[Claim]) -> None:
    drawn = re.findall(r'd="M ([\d.]+) ([\d.]+) L ([\d.]+) ([\d.]+)"', str(draw(claims)["funding-timeline"].svg))
    ends = [tuple(map(float, found)) for found in drawn]
    down = {y2 for x1, _, x2, y2 in ends if x1 == x2}
    across = {x2 for _, y1, x2, y2 in ends if y1 == y2}
    assert (len(down), len(across)) == (1, 1)
    assert max(x2 for x1, _, x2, _ in ends if x1 == x2) == max(across)
    assert max(y2 for _, y1, _, y2 in ends if y1 == y2) == max(down)


def test_the_timelines_years_are_not_hidden_by_a_pools_period(small: Reading) -> None:
    source = Source(replace(small, pools={"pool-satspuljen": Pool("2014", "2017")}))
    svg = str(PICTURES["funding-timeline"].drawing(source).svg)
    assert 0 < svg.index('fill="#f3ead3"') < svg.index('stroke="#d6d9dc"')

"""What a reader meets in a browser: nothing fetched, nothing broken, and every control does what it says."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factory import a_claim
from pictures import HOSTILE, a_large_picture

from viz.graph import Reading
from viz.page.links import SiteLinks
from viz.page.network import page
from viz.views import VIEWS, draw, view_named

pytestmark = pytest.mark.browser
Open = Callable[..., Any]


COUNT = """() => {
  window.frames_ = { begun: performance.now(), number: 0 };
  const count = () => { window.frames_.number += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
}"""
RATE = "() => window.frames_.number * 1000 / (performance.now() - window.frames_.begun)"


@pytest.fixture
def overview(small: Reading) -> str:
    return page(draw(small, view_named("partnerships-and-funding"), {}))


@pytest.mark.parametrize("name", list(VIEWS))
def test_a_page_draws_itself_without_requests_or_complaints(small: Reading, open_page: Open, name: str) -> None:
    picture = draw(small, view_named(name), {})
    tab = open_page(page(picture))
    tab.page.wait_for_timeout(100)
    assert tab.requests == []
    assert tab.complaints == []
    if picture.items:
        assert int(tab.run("document.documentElement.dataset.drawn")) < 9000  # alone: 1 s; see benchmarks/pages.py


@pytest.mark.parametrize("name", list(VIEWS))
@pytest.mark.parametrize("language", ["da", "en"])
def test_axe_finds_no_violation(small: Reading, open_page: Open, violations: Any, name: str, language: str) -> None:
    tab = open_page(page(draw(small, view_named(name), {})), f"#lang={language}")
    tab.run("document.querySelector('.filters')?.setAttribute('open', ''); psykgraf.choose?.('line-0')")
    assert violations(tab.run) == []


def test_what_is_chosen_stands_in_the_link_and_the_link_brings_it_back(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    tab.run(
        "psykgraf.change({ sel: 'project-broen', off: ['class:FundingPool', 'sector:private'], from: 2015, to: 2017,"
        " undated: false, most: 5, q: 'bro', open: ['project-stien'] }); psykgraf.setLanguage('en')"
    )
    link, state = tab.run("location.hash"), tab.run("psykgraf.state")
    assert "view=partnerships-and-funding" in link
    again = open_page(overview, link)
    assert again.run("psykgraf.state") == state
    assert again.run("location.hash") == link
    assert again.run("document.documentElement.lang") == "en"
    assert again.run("document.getElementById('panel').innerText").startswith("Broen")
    assert again.run("document.getElementById('shown').textContent") == tab.run(
        "document.getElementById('shown').textContent"
    )


def test_filters_say_how_many_are_shown(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    assert tab.page.inner_text("#shown").startswith("9 af 9 forbindelser vist")
    tab.page.click(".filters summary")
    tab.page.uncheck("input[data-filter=relation][value=fundedBy]")
    assert tab.page.inner_text("#shown").startswith("4 af 9 forbindelser vist")
    assert tab.page.locator("#rows tr.off").count() == 5
    tab.page.uncheck("input[data-filter=review][value=candidate]")
    assert tab.page.inner_text("#shown").startswith("3 af 9 forbindelser vist")
    tab.page.click("#reset")
    assert tab.page.inner_text("#shown").startswith("9 af 9 forbindelser vist")


def test_the_period_keeps_what_lies_in_it(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    tab.page.uncheck("#undated")
    assert tab.page.inner_text("#shown").startswith("2 af 9")
    tab.page.fill("#to", "2014")
    assert tab.page.inner_text("#shown").startswith("1 af 9")
    assert tab.page.inner_text("#to-year") == "2014"


def test_a_hub_shows_its_strongest_lines_and_gives_the_rest_on_demand(reading_of: Any, open_page: Open) -> None:
    claims = [a_claim(f"Project: P{n}", "fundedBy", "FundingPool: Puljen", amount_dkk=10_000 * 3**n) for n in range(8)]
    tab = open_page(page(draw(reading_of(claims), view_named("funding"), {})))
    tab.page.select_option("#most", "3")
    assert tab.page.inner_text("#shown").startswith("3 af 8")
    tab.run("psykgraf.choose('pool-puljen')")
    assert "3 af 8 vist" in tab.page.inner_text("#panel")
    assert "P7" in tab.page.inner_text("#panel")
    assert "P0" not in tab.page.inner_text("#panel")
    tab.page.click("#panel button:has-text('Vis alle')")
    assert tab.page.inner_text("#shown").startswith("8 af 8")


def test_the_panel_leads_to_the_line_and_offers_a_report(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    tab.page.click("#rows tr[data-edge] button.pick >> nth=0")
    text = tab.page.inner_text("#panel")
    assert "Broen" in text
    assert "finansieres af" in text
    assert "Referat (2020), »Økonomi«, linje 7" in text
    report = tab.page.input_value("#panel textarea")
    assert re.search(r"id: claim-[0-9a-f]{16}", report)
    assert "udgave: 0123456789abcdef" in report
    assert "Broen – finansieres af – " in report
    tab.page.click("#panel h2 button >> nth=0")
    assert tab.page.get_attribute("#panel a", "href") == "https://w3id.org/psykgraf/id/project-broen"


def test_a_click_in_the_picture_chooses(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    at = tab.run("(({ x, y }) => psykgraf.network.canvasToDOM({ x, y }))(psykgraf.boxes.get('project-broen'))")
    tab.page.click("#picture", position=at)
    assert tab.page.inner_text("#panel h2") == "Broen"


def test_search_finds_by_name_and_says_when_nothing_has_it(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    tab.page.fill("#search", "HAVN")
    tab.page.press("#search", "Enter")
    assert tab.page.inner_text("#panel h2") == "Havnen"
    tab.page.fill("#search", "xyz")
    assert tab.page.inner_text("#hits") == "Intet i billedet hedder det."


def test_everything_is_reached_by_keyboard(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    tab.page.focus("#picture")
    way: list[int] = []
    for key in ("ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft"):
        tab.page.keyboard.press(key)
        way.append(tab.run("psykgraf.boxes.get(psykgraf.state.sel).column"))
    assert way == [0, 1, 2, 1]
    tab.page.keyboard.press("Enter")
    assert tab.run("document.activeElement.id") == "panel"
    tab.page.focus("#picture")
    tab.page.keyboard.press("Escape")
    assert tab.run("psykgraf.state.sel") == ""
    before = tab.run("psykgraf.scale()")
    tab.page.keyboard.press("+")
    assert tab.run("psykgraf.network.getScale()") > before


def test_a_column_sorts_and_says_so(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    heads = tab.page.locator("#rows thead button")
    heads.nth(3).click()
    heads.nth(3).click()
    amounts = tab.page.locator("#rows tbody td:nth-child(4)").all_inner_texts()
    assert amounts[:3] == ["9 mio. kr.", "4 mio. kr.", "200.000 kr."]
    assert tab.page.locator("#rows thead th").nth(3).get_attribute("aria-sort") == "descending"


def test_the_picture_is_saved_as_svg_and_png(overview: str, open_page: Open) -> None:
    from lxml import etree

    tab = open_page(overview)
    with tab.page.expect_download() as svg:
        tab.page.click("#save-svg")
    text = Path(svg.value.path()).read_bytes()
    root = etree.fromstring(text)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "Satspuljen" in "".join(root.itertext())
    assert "CC BY 4.0" in "".join(root.itertext())
    with tab.page.expect_download() as png:
        tab.page.click("#save-png")
    assert Path(png.value.path()).read_bytes().startswith(b"\x89PNG")
    assert tab.complaints == []


@pytest.mark.parametrize("label", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_labels_stay_text(reading_of: Any, open_page: Open, label: str) -> None:
    claims = [a_claim(f"Project: {label}", "partner", f"Association: {label}")]
    tab = open_page(page(draw(reading_of(claims), view_named("partnerships"), {})))
    tab.page.on("dialog", lambda dialog: pytest.fail("a label ran as a script"))
    tab.page.fill("#search", label[:20].strip())
    tab.run("psykgraf.choose('line-0')")
    tab.run(
        "const svg = new DOMParser().parseFromString(psykgraf.toSvg(), 'image/svg+xml');"
        "if (svg.querySelector('parsererror')) throw Error('the SVG is no XML');"
    )
    assert " ".join(label.split())[:10].strip() in " ".join(tab.page.inner_text("#panel").split())
    assert tab.page.locator("#panel img, #panel script").count() == 0
    assert (tab.requests, tab.complaints) == ([], [])


def test_the_script_that_fails_leaves_the_table(overview: str, open_page: Open) -> None:
    broken = overview.replace("window.vis", "window.missing", 1) if "window.vis;" in overview else overview
    tab = open_page(broken)
    assert "tabellen" in tab.page.inner_text("#picture")
    assert tab.page.locator("#rows tbody tr").count() == 9


def test_a_large_picture_is_drawn_and_dragged(open_page: Open) -> None:
    tab = open_page(page(a_large_picture()))
    assert int(tab.run("document.documentElement.dataset.drawn")) < 9000  # alone: 1 s; see benchmarks/pages.py
    tab.run("document.querySelector('canvas').scrollIntoView()")
    tab.page.mouse.move(12, 12)
    tab.page.mouse.down()
    tab.page.mouse.move(30, 30)
    tab.run(COUNT)
    for step in range(40):
        tab.page.mouse.move(30 + step % 20 * 8, 30 + step % 20 * 5)
    assert tab.run(RATE) > 10  # alone: over 50; lines are hidden while the view is dragged
    tab.page.mouse.up()
    assert tab.complaints == []


def test_on_paper_the_tools_go_and_the_picture_fits_the_page(open_page: Open) -> None:
    tab = open_page(page(a_large_picture(items=200, links=300)))
    tab.page.emulate_media(media="print")
    assert [tab.page.is_visible(part) for part in (".tools", ".zoom", "#panel", ".languages")] == [False] * 4
    drawn = tab.page.locator("#picture canvas").bounding_box()
    assert 0 < drawn["height"] <= 19 * 96 / 2.54 + 1


def test_on_a_site_a_place_leads_to_its_document(small: Reading, open_page: Open) -> None:
    html = page(draw(small, view_named("funding"), {}), links=SiteLinks("../entity/", "../document/"))
    tab = open_page(html, "#sel=line-0")
    claim = tab.run("psykgraf.lines[0].claims[0]")
    assert tab.page.get_attribute("#panel li a", "href") == f"../document/minutes-2020.html#{claim}"


WORDS = """() => {
  const plates = psykgraf.lineWords().map((words) => psykgraf.plate(words));
  const over = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
  const pairs = plates.flatMap((a, n) => plates.slice(n + 1).filter((b) => over(a, b)));
  return { number: plates.length, over: pairs.length };
}"""


def test_amounts_on_lines_stand_on_plates_that_never_lie_over_each_other(
    reading_of: Callable[..., Reading], open_page: Open
) -> None:
    claims = [
        a_claim(f"Project: Bro {project}", "fundedBy", f"FundingPool: Pulje {pool}", amount_dkk=pool * 1_000_000)
        for project in range(3)
        for pool in range(1, 7)
    ]
    tab = open_page(page(draw(reading_of(claims), view_named("partnerships-and-funding"), {})))
    assert tab.run(f"({WORDS})()") == {"number": 18, "over": 0}
    svg = tab.run("psykgraf.toSvg()")
    assert svg.count('height="14" fill="#fff"/><text') == 18


def test_on_a_narrow_page_rows_stand_as_cards_with_every_cell_in_sight(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    tab.page.set_viewport_size({"width": 390, "height": 844})
    cells = "[...document.querySelectorAll('#rows td:not(.blank)')]"
    assert tab.run(f"{cells}.length") > 10
    assert tab.run(f"{cells}.filter((c) => c.getBoundingClientRect().right > innerWidth).length") == 0
    assert tab.run(f"{cells}.filter((c) => !c.dataset.headDa || !c.dataset.headEn).length") == 0
    assert tab.run("getComputedStyle(document.querySelector('#rows td'), '::before').content").startswith('"')
    told = tab.run("document.querySelector('#rows td:last-child').textContent")
    tab.run("psykgraf.setLanguage('en')")
    assert tab.run("document.querySelector('#rows td:last-child').textContent") == told
    tab.page.set_viewport_size({"width": 1400, "height": 900})
    assert tab.run("getComputedStyle(document.querySelector('#rows td')).display") == "table-cell"


def test_a_page_is_dark_for_who_wants_it_and_its_picture_stays_on_white(overview: str, open_page: Open) -> None:
    tab = open_page(overview)
    ground = "(name) => getComputedStyle(document.querySelector(name)).backgroundColor"
    assert tab.run(f"({ground})('html')") == "rgb(255, 255, 255)"
    tab.page.emulate_media(color_scheme="dark")
    assert tab.run(f"({ground})('html')") == "rgb(21, 24, 28)"
    assert tab.run(f"({ground})('figure')") == "rgb(255, 255, 255)"
    assert tab.run("getComputedStyle(document.body).color") == "rgb(231, 233, 235)"

"""What a reader meets in a drawn picture: marks that answer, a link that remembers, nothing fetched or broken."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ontology.records import Claim
from viz.pictures import PICTURES, picture_page

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
DRAWN = [name for name in PICTURES if name != "municipality-map"]


@pytest.mark.parametrize("name", DRAWN)
def test_choosing_a_mark_shows_its_row_in_the_panel_and_in_the_link(
    draw, claims: list[Claim], open_page: Open, name: str
) -> None:
    html = picture_page(draw(claims)[name])
    tab = open_page(html)
    key = tab.run("document.querySelector('svg.drawing a[data-row]').dataset.row")
    tab.page.locator(f'svg.drawing a[data-row="{key}"]').first.focus()
    tab.page.keyboard.press("Enter")
    first = tab.run(f"document.getElementById('row-{key}').cells[0].innerText")
    assert tab.run("document.querySelector('#panel h2').innerText") == first
    assert tab.run("document.querySelector('#panel textarea').value").splitlines()[-2].endswith("0123456789abcdef")
    again = open_page(html, tab.run("location.hash"))
    assert again.run("document.querySelector('#panel h2').innerText") == first
    assert tab.requests == again.requests == []
    assert tab.complaints == again.complaints == []


@pytest.mark.parametrize("name", DRAWN)
def test_the_language_switch_reaches_every_word(draw, claims: list[Claim], open_page: Open, name: str) -> None:
    drawing = draw(claims)[name]
    tab = open_page(picture_page(drawing), "#lang=en")
    assert tab.run("document.title").startswith(drawing.title.en)
    assert tab.run("document.querySelector('h1').innerText") == drawing.title.en
    assert tab.run("[...document.querySelectorAll('.da')].some((part) => part.checkVisibility())") is False
    tab.page.click("[data-language=da]")
    assert tab.run("document.querySelector('h1').innerText") == drawing.title.da


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("ending", ["svg", "png"])
def test_the_picture_is_saved_as_a_file(
    draw, claims: list[Claim], open_page: Open, tmp_path: Path, name: str, ending: str
) -> None:
    tab = open_page(picture_page(draw(claims)[name]))
    with tab.page.expect_download() as waiting:
        tab.page.click(f"#save-{ending}")
    saved = tmp_path / "saved"
    waiting.value.save_as(saved)
    assert waiting.value.suggested_filename == f"{name}.{ending}"
    content = saved.read_bytes()
    assert content.startswith(b"\x89PNG" if ending == "png" else b"<svg")
    assert len(content) > 1000


def test_labels_of_every_kind_run_nothing(draw, hostile: list[Claim], open_page: Open) -> None:
    for name in DRAWN:
        tab = open_page(picture_page(draw(hostile)[name]))
        assert tab.run("document.querySelectorAll('img').length") == 0
        assert tab.complaints == []
        assert tab.run("document.documentElement.scrollWidth <= innerWidth") is True


@pytest.mark.parametrize(("width", "told"), [(390, True), (1280, False)])
def test_a_picture_wider_than_the_screen_says_so(
    draw, claims: list[Claim], open_page: Open, width: int, told: bool
) -> None:
    tab = open_page(picture_page(draw(claims)["funding-timeline"]))
    tab.page.set_viewport_size({"width": width, "height": 800})
    assert tab.run("document.querySelector('.wider').checkVisibility()") is told
    beyond = tab.run("((figure) => figure.scrollWidth > figure.clientWidth)(document.querySelector('.drawn figure'))")
    assert beyond is told


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("language", ["da", "en"])
def test_axe_finds_no_violation(
    draw, claims: list[Claim], open_page: Open, violations: Any, name: str, language: str
) -> None:
    tab = open_page(picture_page(draw(claims)[name]), f"#lang={language}")
    tab.page.locator("svg.drawing a").first.focus()
    tab.page.keyboard.press("Enter")
    assert violations(tab.run) == []

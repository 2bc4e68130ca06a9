"""What a reader meets on the site: a search that finds, both languages, an error report; nothing fetched or broken."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser
KINDS = [
    "index.html",
    "names.html",
    "findings.html",
    "entity/project-broen.html",
    "document/minutes-2020.html",
    "question/funding-cliff.html",
    "question/contradictions.html",
]
Tab = Any


@pytest.fixture
def visit(browser: Any, site: Path) -> Iterator[Callable[[str], Tab]]:
    """Open a page of the site where it lies, so that its links work."""
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    complaints: list[str] = []

    def opened(path: str) -> Tab:
        tab = context.new_page()
        tab.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on(
            "request",
            lambda request: None if request.url.startswith(("file:", "data:")) else complaints.append(request.url),
        )
        tab.goto((site / path.partition("#")[0]).as_uri() + "#" + path.partition("#")[2])
        return tab

    yield opened
    context.close()
    assert complaints == []


def test_the_search_finds_names_and_leads_to_their_page(visit: Callable[[str], Tab]) -> None:
    tab = visit("index.html")
    tab.fill("#lookup", "bro")
    assert tab.inner_text("#lookup-hits li").startswith("Broen")
    assert "1 af 1 vist" in tab.inner_text("#lookup-count")
    tab.press("#lookup", "Enter")
    tab.wait_for_url("**/entity/project-broen.html*")
    assert tab.inner_text("h1") == "Broen"


def test_a_search_without_a_hit_says_so_in_the_readers_language(visit: Callable[[str], Tab]) -> None:
    tab = visit("index.html")
    tab.fill("#lookup", "zzz")
    assert tab.inner_text("#lookup-count") == "Ingen i grafen hedder det."
    tab.click("[data-language=en]")
    assert tab.inner_text("#lookup-count") == "Nobody in the graph is called that."


def test_the_list_of_names_narrows(visit: Callable[[str], Tab]) -> None:
    tab = visit("names.html")
    tab.fill("#filter", "stien")
    assert tab.locator(".names li:visible").all_inner_texts() == ["Stien 3"]
    assert tab.inner_text("#filter-count").startswith("1 af ")


def test_a_statement_is_reported_with_its_claim_and_place(visit: Callable[[str], Tab]) -> None:
    tab = visit("entity/project-broen.html")
    tab.locator("button.wrong").first.click()
    text = tab.input_value("#report-text")
    assert "claim-" in text
    assert "Broen – " in text
    assert "dokument: Referat, linje" in text
    assert re.search("udgave: [0-9a-f]{16,24}\n", text)


@pytest.mark.parametrize(
    ("path", "da", "en"),
    [
        ("entity/project-broen.html", "finansieres af", "is funded by"),
        ("document/minutes-2020.html", "ligger i", "is located in"),
    ],
)
def test_the_report_follows_the_language_of_the_page(visit: Callable[[str], Tab], path: str, da: str, en: str) -> None:
    tab = visit(path)
    tab.click("[data-language=en]")
    assert tab.input_value("#report-text").split("\n")[0] == "Error in psykgraf"
    tab.locator("button.wrong").first.click()
    english = tab.input_value("#report-text")
    assert all(word in english for word in ("statement: ", "document: Referat, line ", en, "it should be"))
    tab.click("[data-language=da]")
    assert da in tab.input_value("#report-text")


def test_the_readers_language_goes_along_to_every_page(visit: Callable[[str], Tab]) -> None:
    tab = visit("index.html")
    tab.click("[data-language=en]")
    for link, path in (
        ("a[href^='picture/funding.html']", "**/picture/funding.html?lang=en*"),
        (".ways a >> nth=1", "**/names.html?lang=en"),
        (".names a >> nth=0", "**/entity/*.html?lang=en"),
        ("a.place >> nth=0", "**/document/*.html?lang=en#claim-*"),
    ):
        tab.click(link)
        tab.wait_for_url(path)
        assert tab.evaluate("document.documentElement.lang") == "en"
    tab.click("[data-language=da]")
    tab.click(".ways a >> nth=0")
    tab.wait_for_url("**/index.html")
    assert tab.evaluate("document.documentElement.lang") == "da"


def test_a_place_leads_to_its_line_in_the_document(visit: Callable[[str], Tab]) -> None:
    tab = visit("entity/project-broen.html")
    tab.locator("a.place").first.click()
    tab.wait_for_url("**/document/minutes-2020.html#claim-*")
    assert "Broen" in tab.locator("li:target").inner_text()


@pytest.mark.parametrize("path", KINDS)
@pytest.mark.parametrize("width", [380, 1400])
def test_no_page_is_wider_than_its_window(visit: Callable[[str], Tab], path: str, width: int) -> None:
    tab = visit(path)
    tab.set_viewport_size({"width": width, "height": 800})
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth") is True


@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_no_violation(visit: Callable[[str], Tab], violations: Any, path: str) -> None:
    assert violations(visit(path + "#lang=en").evaluate) == []

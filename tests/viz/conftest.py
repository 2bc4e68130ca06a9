"""A reading of the miniature graph, and a browser where there is one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pictures import SMALL, graph_of

from ontology.records import Claim
from queries.engines.embedded import EmbeddedEngine
from viz.graph import Build, Reading, read

AXE = Path(os.environ.get("AXE_CORE", "node_modules/axe-core/axe.min.js"))
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]


@pytest.fixture
def engine_of() -> Callable[..., EmbeddedEngine]:
    return graph_of


@pytest.fixture
def reading_of() -> Callable[[Iterable[Claim]], Reading]:
    return lambda claims: read(graph_of(claims), Build("0123456789abcdef"))


@pytest.fixture
def small() -> Reading:
    """A graph of eleven claims in which every view has something to show."""
    return read(graph_of(SMALL), Build("0123456789abcdef"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium is installed (on Debian: apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def violations() -> Callable[[Callable[[str], Any]], list[list[str]]]:
    """Return what axe-core finds wrong on a page, by what runs a script there: each rule with where it is broken."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (npm install --no-save axe-core, or name its file in AXE_CORE)")

    def found(run: Callable[[str], Any]) -> list[list[str]]:
        run(AXE.read_text(encoding="utf-8"))
        return run("axe.run().then((result) => result.violations.map((v) => [v.id, ...v.nodes.map((n) => n.html)]))")

    return found


class Tab:
    """A page in the browser that remembers every request beyond the file itself, and everything it complained of."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self._note(request.url))
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _note(self, address: str) -> None:
        if not address.startswith(("file:", "data:", "blob:")):
            self.requests.append(address)

    def run(self, script: str) -> Any:
        return self.page.evaluate(script)


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Tab]]:
    context = browser.new_context(viewport={"width": 1400, "height": 900}, accept_downloads=True)

    def opened(html: str, fragment: str = "") -> Tab:
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8")
        tab = Tab(context.new_page())
        tab.page.goto(file.as_uri() + fragment)
        tab.page.wait_for_load_state("load")
        return tab

    yield opened
    context.close()

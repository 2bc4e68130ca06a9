"""Measures our pages against pyvis' default page of the same graph: seconds to build, bytes, time to drawn, frames.

    python benchmarks/pages.py [--sizes 150x150 2000x6000] [--chromium /usr/bin/chromium]

Both pages carry the same names and lines and are opened from disk in headless Chromium with the network cut off. pyvis'
page is built the way its documentation does (add_node, add_edge, write_html with everything inline); it counts as drawn
at vis-network's first frame, or at the end of its stabilisation, which is what its reader waits for. Frames a second
are of dragging the view with the mouse. Times are the median of three; on a machine that others use they are upper
bounds.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from viz.graph import Fact, Thing
from viz.page.network import page
from viz.picture import Column, Group, Item, Link, Picture
from viz.text import EMPTY, same

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
COUNT = """() => {
  window.frames_ = { begun: performance.now(), number: 0 };
  const count = () => { window.frames_.number += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
}"""
RATE = "() => window.frames_.number * 1000 / (performance.now() - window.frames_.begun)"
AT_REST = """(seconds) => new Promise((done) => {
  const network = window.network;
  if (!network.physics.physicsEnabled || network.physics.stabilized) done();
  network.once('stabilizationIterationsDone', done);
  setTimeout(done, seconds * 1000);
}).then(() => performance.now())"""


def a_picture(items: int, links: int) -> Picture:
    """Return a picture of three columns in which every name has lines to its neighbours in number."""
    things = [
        Thing(f"n{n}", "Project" if n % 3 == 1 else "Association", f"Navn nummer {n}", "municipal")
        for n in range(items)
    ]
    ends = [(f"n{n * 7 % items}", f"n{(n * 7 + n // items + 1) % items}") for n in range(links)]
    facts = [Fact(f"f{n}", source, "partner", target) for n, (source, target) in enumerate(ends)]
    columns = tuple(Column(same(name), (Group("", EMPTY),)) for name in "abc")
    drawn = tuple(Item(thing, n % 3, "") for n, thing in enumerate(things))
    lines = tuple(Link(fact.subject, fact.object, fact) for fact in facts)
    return Picture("benchmark", same("Måling"), (), columns, drawn, lines, names={thing.id: thing for thing in things})


def ours(picture: Picture, file: Path) -> None:
    file.write_text(page(picture), encoding="utf-8")


def default_pyvis(picture: Picture, file: Path) -> None:
    from pyvis.network import Network

    network = Network(cdn_resources="in_line", directed=True)
    for item in picture.items:
        network.add_node(item.id, label=item.thing.label)
    for link in picture.links:
        network.add_edge(link.source, link.target)
    file.write_text(network.generate_html(), encoding="utf-8")


def opened(browser: Any, file: Path, seconds: float) -> tuple[float, float, float, int]:
    """Return milliseconds to the first frame and to rest, frames a second, and the requests that were cut off."""
    tab = browser.new_page(viewport={"width": 1400, "height": 900})
    foreign: list[str] = []
    tab.route("**/*", lambda route: _cut(route, foreign))
    tab.goto(file.as_uri(), wait_until="commit")
    ready = "() => document.documentElement.dataset.drawn || window.network || null"
    tab.wait_for_function(ready, timeout=seconds * 1000)
    first = float(tab.evaluate("performance.now()"))
    still = first if tab.evaluate("Boolean(window.psykgraf)") else float(tab.evaluate(AT_REST, seconds))
    frames = _dragged(tab)
    tab.close()
    return first, still, frames, len(foreign)


def _dragged(tab: Any) -> float:
    """Return the frames a second while the mouse drags the view about: 60 small moves."""
    tab.evaluate("document.querySelector('canvas').scrollIntoView()")
    tab.mouse.move(12, 12)
    tab.mouse.down()
    tab.mouse.move(30, 30)
    tab.evaluate(COUNT)
    for step in range(60):
        tab.mouse.move(30 + step % 20 * 8, 30 + step % 20 * 5)
    rate = float(tab.evaluate(RATE))
    tab.mouse.up()
    return rate


def _cut(route: Any, foreign: list[str]) -> None:
    if route.request.url.startswith(("file:", "data:", "blob:")):
        route.continue_()
    else:
        foreign.append(route.request.url)
        route.abort()


def measured(browser: Any, name: str, build: Callable[[Picture, Path], None], picture: Picture, rounds: int) -> str:
    file = Path(tempfile.mkdtemp()) / f"{name}.html"
    begun = time.perf_counter()
    build(picture, file)
    built = time.perf_counter() - begun
    runs = [opened(browser, file, 120) for _ in range(rounds)]
    first, still, frames = (statistics.median(run[n] for run in runs) for n in range(3))
    kilobytes = file.stat().st_size / 1000
    shutil.rmtree(file.parent)
    times = f"{built:>9.2f} s{kilobytes:>10,.0f} kB{first:>10,.0f} ms{still:>10,.0f} ms"
    return f"{name:<16}{times}{frames:>10.0f}{runs[0][3]:>10}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", default=["150x150", "2000x6000"])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--chromium", default=shutil.which("chromium"))
    options = parser.parse_args()
    from playwright.sync_api import sync_playwright

    page(a_picture(3, 3))  # the first page pays for importing pyvis
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=options.chromium, args=ARGUMENTS)
        print(f"{'':<16}{'built':>11}{'size':>13}{'first frame':>13}{'at rest':>13}{'frames/s':>10}{'requests':>10}")
        for size in options.sizes:
            items, links = map(int, size.split("x"))
            picture = a_picture(items, links)
            print(f"{items} names, {links} lines")
            for name, build in (("psykgraf", ours), ("pyvis default", default_pyvis)):
                print(measured(browser, name, build, picture, options.rounds))
        browser.close()


if __name__ == "__main__":
    main()

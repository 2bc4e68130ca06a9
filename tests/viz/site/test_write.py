"""The whole site: every link leads somewhere, nothing is fetched, the same graph gives the same bytes."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from html_checks import CSP, ReadPage
from pictures import HOSTILE, SMALL


def pages(site: Path) -> dict[str, ReadPage]:
    files = sorted(path for path in site.rglob("*.html"))
    return {path.relative_to(site).as_posix(): ReadPage(path.read_text(encoding="utf-8")) for path in files}


def broken(site: Path, read: dict[str, ReadPage]) -> Iterator[tuple[str, str]]:
    """Yield the links that lead nowhere: no such file, or no such place in it."""
    for path, page in read.items():
        for link in page.links:
            address, _, place = link.partition("#")
            target = (site / path).parent / unquote(address) if address else site / path
            known = read.get(target.resolve().relative_to(site.resolve()).as_posix())
            if known is None or (place and "=" not in place and place not in known.ids):
                yield path, link


def test_every_link_of_every_page_leads_somewhere(make) -> None:
    site = make()
    read = pages(site)
    assert list(broken(site, read)) == []
    assert len(read) == len((site / "pages.txt").read_text().splitlines()) - 1


def test_pages_are_sound_fetch_nothing_and_say_so(make) -> None:
    for path, page in pages(make()).items():
        if not path.startswith("picture/"):
            assert page.faults == [], path
        assert page.fetched == [], path
        assert page.policy.startswith(CSP), path


def test_there_is_a_page_for_everything(make) -> None:
    found = set(pages(make()))
    assert {"index.html", "names.html", "findings.html"} <= found
    assert {"entity/project-broen.html", "entity/pool-satspuljen.html", "entity/role-peer.html"} <= found
    assert {"document/minutes-2020.html", "document/silent-2019.html"} <= found
    assert {"question/funding-cliff.html", "question/evidence-for-entity.html"} <= found
    assert {"picture/partnerships-and-funding.html", "picture/funding-timeline.html"} <= found


def test_the_same_graph_gives_the_same_bytes(make) -> None:
    one, other = make(SMALL, "one"), make(list(reversed(SMALL)), "other")
    assert {path: (one / path).read_bytes() for path in pages(one)} == {
        path: (other / path).read_bytes() for path in pages(other)
    }


def test_what_the_graph_no_longer_holds_has_no_page(make) -> None:
    site = make()
    (site / "note.html").write_text("kept: nobody's page")
    assert (site / "entity" / "role-peer.html").exists()
    make(SMALL)
    assert not (site / "entity" / "role-peer.html").exists()
    assert (site / "entity" / "project-broen.html").exists()
    assert (site / "note.html").exists()


@pytest.mark.parametrize("line", ["../victim.html", "/tmp/victim.html", "entity/../../victim.html"])
def test_a_list_of_pages_that_leads_out_of_the_folder_is_not_followed(make, line: str) -> None:
    site = make(SMALL)
    victim = site.parent / "victim.html"
    victim.write_text("keep me")
    with (site / "pages.txt").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    make(SMALL)
    assert victim.exists()


def test_labels_of_every_kind_stay_text(make, hostile) -> None:
    site = make(hostile)
    read = pages(site)
    assert list(broken(site, read)) == []
    for path, page in read.items():
        assert "img" not in page.tags, path
        if not path.startswith("picture/"):
            assert page.faults == [], path
    everything = " ".join(page.text for page in read.values())
    for name in HOSTILE.values():
        assert " ".join(name.split())[:60] in everything


def test_a_graph_without_statements_has_a_site_that_says_so(make) -> None:
    read = pages(make([]))
    assert "Grafen har ingen udsagn fra dokumentet." in read["document/minutes-2020.html"].text
    assert "Ingen dokumenter er læst" in read["index.html"].text

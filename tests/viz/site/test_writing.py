"""A page is kept where its file shows what it would show; what is on disk is what a build from nothing writes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from factory import a_claim, a_document
from pictures import SMALL, graph_of

from ontology.records import Claim, DocumentRecord
from viz.graph import Build, read
from viz.pictures import PICTURES, draw_pictures
from viz.site import write_site
from viz.site.pages import Page
from viz.site.writing import write_pages

BUILD, NEXT, LATER = Build("0" * 16, "2020-03-01"), Build("1" * 16, "2020-04-01"), Build("2" * 16, "2021")
DOCUMENTS = [a_document(), a_document("silent-2019", title="Et dokument uden udsagn", date="2019")]
ADDED = a_claim("Project: Broen", "hasRole", "Role: peer", count=9, as_of="2016", line=30)
ELSEWHERE = a_claim("Project: Tagene", "runBy", "Association: SIND", document="silent-2019")
RENAMED = [a_document(title="Et andet navn"), DOCUMENTS[1]]


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("claims", "documents", "build"),
    [
        (SMALL, DOCUMENTS, BUILD),
        (SMALL, DOCUMENTS, NEXT),
        (SMALL, DOCUMENTS, LATER),
        ([*SMALL, ADDED], DOCUMENTS, NEXT),
        ([*SMALL, ELSEWHERE], DOCUMENTS, LATER),
        (SMALL[1:], DOCUMENTS, NEXT),
        (SMALL, RENAMED, NEXT),
        (SMALL, DOCUMENTS[:1], NEXT),
    ],
    ids=["nothing", "the build", "a shorter date", "a claim", "a name", "a claim less", "a title", "a document less"],
)
def test_a_change_gives_the_bytes_of_a_site_from_nothing(
    tmp_path: Path, claims: Iterable[Claim], documents: Iterable[DocumentRecord], build: Build
) -> None:
    write_site(graph_of(SMALL, DOCUMENTS), tmp_path / "changed", BUILD)
    for folder in ("changed", "anew"):
        write_site(graph_of(claims, documents), tmp_path / folder, build)
    assert content(tmp_path / "changed") == content(tmp_path / "anew")


def test_a_picture_that_was_cut_is_drawn_again(tmp_path: Path) -> None:
    engine = graph_of(SMALL, DOCUMENTS)
    write_site(engine, tmp_path, BUILD)
    before = content(tmp_path)
    for path in (tmp_path / "site" / "picture").iterdir():
        path.write_bytes(path.read_bytes()[:-9])
    write_site(engine, tmp_path, BUILD)
    assert content(tmp_path) == before


class Counted:
    """Pages that count how often each is rendered."""

    def __init__(self) -> None:
        self.rendered: list[str] = []

    def page(self, path: str, text: str, key: str, build: Build = BUILD) -> Page:
        def render() -> str:
            self.rendered.append(path)
            return f'{text} <time class="as-of">{build.as_of}</time>'

        return Page(path, render, key)


def test_only_what_changed_is_rendered(tmp_path: Path) -> None:
    counted = Counted()
    write_pages(tmp_path, [counted.page("a.html", "one", "k1"), counted.page("b.html", "two", "k2")], BUILD)
    counted.rendered.clear()
    pages = [counted.page("a.html", "one", "k1", NEXT), counted.page("b.html", "three", "k3", NEXT)]
    write_pages(tmp_path, pages, NEXT)
    assert counted.rendered == ["b.html"]
    assert (tmp_path / "a.html").read_text() == f'one <time class="as-of">{NEXT.as_of}</time>'


def test_a_page_that_shows_the_same_is_the_same_file_for_every_build_of_its_date(tmp_path: Path) -> None:
    write_site(graph_of(SMALL, DOCUMENTS), tmp_path, BUILD)
    before = content(tmp_path)
    write_site(graph_of(SMALL, DOCUMENTS), tmp_path, Build("1" * 16, BUILD.as_of))
    after = content(tmp_path)
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {f"site/{name}" for name in ("index.html", "names.html", "findings.html", "pages.txt")}


@pytest.mark.parametrize("damage", ["gone", "cut", "without its date", "killed"])
def test_a_file_that_is_not_the_one_that_was_written_is_written_again(tmp_path: Path, damage: str) -> None:
    counted = Counted()
    write_pages(tmp_path, [counted.page("a.html", "one", "k1")], BUILD)
    path, listing = tmp_path / "a.html", tmp_path / "pages.txt"
    whole = path.read_bytes()
    if damage == "gone":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(whole[:-5])
    elif damage == "without its date":
        path.write_bytes(whole.replace(BUILD.as_of.encode(), b"x" * 10))
    else:
        listing.write_text("a.html\n")
    counted.rendered.clear()
    write_pages(tmp_path, [counted.page("a.html", "one", "k1", NEXT)], NEXT)
    assert counted.rendered == ["a.html"]
    assert path.read_bytes() == whole.replace(BUILD.as_of.encode(), NEXT.as_of.encode())


def test_a_build_that_is_killed_leaves_no_page_that_the_next_one_keeps(tmp_path: Path) -> None:
    counted = Counted()
    first = [counted.page("a.html", "one", "k1"), counted.page("b.html", "two", "k2")]
    write_pages(tmp_path, first, BUILD)

    def killed() -> str:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_pages(tmp_path, [counted.page("a.html", "one", "k1", NEXT), Page("c.html", killed)], NEXT)
    counted.rendered.clear()
    write_pages(tmp_path, first, BUILD)
    assert counted.rendered == ["a.html", "b.html"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "b.html", "pages.txt"]


def test_a_key_is_made_of_nothing_without_an_order() -> None:
    """What has no order is told in another one by every process, and the page would be another."""
    engine = graph_of([*SMALL, ADDED, ELSEWHERE], DOCUMENTS)
    shown = [repr(one) for one in draw_pictures(engine, read(engine), list(PICTURES.values()))]
    assert len(shown) == len(PICTURES)
    assert not [text for text in shown if "set({" in text]

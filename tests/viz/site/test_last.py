"""Keys by what was made of the last graph are those that are made from nothing, whatever triple came or went."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
from factory import a_claim, a_document
from pictures import SMALL, graph_of

from ontology.graph_change import graph_change, text_hash
from queries.engines.embedded import EmbeddedEngine
from viz.graph import Build, Memory
from viz.remembered import kept_in
from viz.site import entities, parts, write_site
from viz.site.content import Content, read_content
from viz.site.documents import document_pages
from viz.site.entities import entity_pages, entity_parts
from viz.site.findings import findings_pages
from viz.site.keys import Keys
from viz.site.last import Last
from viz.site.pages import Site

CLAIMS = [
    *SMALL[:4],
    a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016", line=30),
    a_claim("Project: Broen", "hasRole", "Role: peer", count=5, as_of="2016", line=31),
]


def engine_of(text: bytes) -> EmbeddedEngine:
    store = ox.Store()
    store.load(text, format=ox.RdfFormat.N_QUADS)
    return EmbeddedEngine(store)


def nquads(engine: EmbeddedEngine) -> bytes:
    return b"".join(sorted(engine.store.dump(format=ox.RdfFormat.N_QUADS).splitlines(keepends=True)))


DOCUMENTS = [a_document(), a_document("silent-2019", title="Et dokument uden udsagn", date="2019")]
ELSEWHERE = a_claim("Project: Kajen", "runBy", "Association: Molen", document="silent-2019")
GRAPH = nquads(graph_of(CLAIMS, DOCUMENTS))
LINES = GRAPH.splitlines(keepends=True)


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut lists of two into parts, so that a small graph has some."""
    for module in (parts, entities):
        monkeypatch.setattr(module, "LONG", 1)
    monkeypatch.setattr(parts, "_MEAN", 2)


def keys(content: Content, made: Keys) -> dict[str, str]:
    """Return the keys of all pages that have one for the sake of names and documents."""
    site = Site(content)
    pages = [
        *document_pages(site, made),
        *entity_parts(site, made),
        *entity_pages(site, made),
        *findings_pages(site, made, (), ()),
    ]
    return {page.path: page.key for page in pages if page.key}


def anew(text: bytes, memory: Memory | None = None) -> dict[str, str]:
    content = read_content(engine_of(text), Build(), memory)
    return keys(content, Keys(content, "da"))


def through(path: Path, before: bytes, after: bytes) -> dict[str, str]:
    """Return the keys of the pages of *after* by what is remembered of *before*."""
    first = Memory.of(path, "program", text_hash(before), None)
    listed = anew(before, first)
    first.save()
    found = Last.of(kept_in(path), "da", path.parent)
    assert found is not None
    last = replace(found, known=listed)
    memory = Memory.of(path, "program", text_hash(after), graph_change(before, after))
    content = read_content(engine_of(after), Build(), memory, last.content)
    return keys(content, last.keys_of(content, "da"))


@pytest.mark.parametrize("start", range(0, len(LINES), 40))
def test_one_triple_less_or_more_gives_the_keys_of_a_site_from_nothing(tmp_path: Path, start: int) -> None:
    whole = anew(GRAPH)
    assert any(path.startswith("part/project-broen/") for path in whole)
    for n in range(start, min(start + 40, len(LINES))):
        less = b"".join(LINES[:n] + LINES[n + 1 :])
        assert through(tmp_path / "m.json", GRAPH, less) == anew(less), LINES[n]
        assert through(tmp_path / "m.json", less, GRAPH) == whole, LINES[n]


@pytest.mark.parametrize("kept", [None, 7, {"kept": 7}, {"kept": {}}, {"kept": {"graph/documents": [["a"], [[]]]}}])
def test_half_of_a_graph_is_no_last_one(tmp_path: Path, kept: object) -> None:
    assert Last.of(kept, "da", tmp_path) is None


def test_keys_of_pages_that_a_change_does_not_touch_are_taken_from_the_list(tmp_path: Path) -> None:
    many = [*CLAIMS, *(a_claim(f"Project: P {n}", "endedOn", "Date: 2015", line=n + 1) for n in range(40))]
    path, whole, more = tmp_path / "m.json", *(nquads(graph_of(one, DOCUMENTS)) for one in (many, [*many, ELSEWHERE]))
    first = Memory.of(path, "program", text_hash(whole), None)
    listed = dict.fromkeys(anew(whole, first), "k" * 16)
    first.save()
    last = Last.of(kept_in(path), "da", tmp_path)
    assert last is not None
    memory = Memory.of(path, "program", text_hash(more), graph_change(whole, more))
    content = read_content(engine_of(more), Build(), memory, last.content)
    found = keys(content, replace(last, known=listed).keys_of(content, "da"))
    made = {path for path, key in found.items() if not key.startswith("kkk")}
    kept = {path for path in found if path.startswith("part/disagree")}  # lists of the whole graph are always made
    assert made - kept == {"entity/project-kajen.html", "entity/association-molen.html", "document/silent-2019.html"}


def test_a_list_that_was_not_written_with_the_memory_gives_no_keys(tmp_path: Path) -> None:
    memory = Memory.of(tmp_path / "cache" / "m.json", "program", text_hash(GRAPH), None)
    write_site(engine_of(GRAPH), tmp_path, Build("0" * 16), memory=memory)
    found = Last.of(kept_in(tmp_path / "cache" / "m.json"), "da", tmp_path)
    assert found is not None
    assert found.known["entity/project-broen.html"]
    with (tmp_path / "site" / "pages.txt").open("a") as file:
        file.write("entity/project-x.html 0123456789abcdef 7 -\n")
    found = Last.of(kept_in(tmp_path / "cache" / "m.json"), "da", tmp_path)
    assert found is not None
    assert found.known == {}

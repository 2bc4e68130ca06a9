"""The site and the pictures of the graph that the repository ships: whole, small enough, and of one mind."""

import shlex
from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox
import pytest
from html_checks import ReadPage

from queries.answers import Asker, answer
from queries.answers.answer import plain
from queries.answers.formats.table import table_text
from queries.engines import Engine
from queries.engines.embedded import EmbeddedEngine
from queries.library import load_library
from queries.options import assignments
from queries.question import Question
from viz.graph import Build, Reading, read
from viz.pictures import PICTURES, draw_pictures
from viz.pictures.drawing import Drawing
from viz.site import write_site
from viz.views import VIEWS, draw

pytestmark = pytest.mark.slow
LARGEST = 2_000_000
"""Bytes that a page may have, so that it can be mailed."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    from ingest.building.build import Sources, build
    from ontology.release import nquads

    store = ox.Store()
    store.bulk_extend(ox.parse(nquads(build(Sources()).parts).encode(), format=ox.RdfFormat.N_QUADS))
    return EmbeddedEngine(store)


@pytest.fixture(scope="module")
def reading(engine: Engine) -> Reading:
    return read(engine, Build("0123456789abcdef", "2024-03-29"))


@pytest.fixture(scope="module")
def drawings(engine: Engine, reading: Reading) -> Mapping[str, Drawing]:
    return {one.name: one for one in draw_pictures(engine, reading, list(PICTURES.values()))}


def test_every_link_leads_somewhere_and_no_page_is_too_large(engine: Engine, tmp_path: Path) -> None:
    number = write_site(engine, tmp_path, Build("0123456789abcdef", "2024-03-29"))
    site = (tmp_path / "site").resolve()
    read_ = {path: ReadPage(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    assert len(read_) == number > 800
    for path, page in read_.items():
        assert path.stat().st_size < LARGEST, path
        for link in page.links:
            address, _, place = link.partition("#")
            target = read_.get((path.parent / address).resolve() if address else path)
            assert target is not None, (path, link)
            assert not place or "=" in place or place in target.ids, (path, link)


@pytest.mark.parametrize(
    ("name", "slug"),
    [("sector-matrix", "sector-matrix"), ("municipality-association", "municipality-association-matrix")],
)
def test_a_matrix_and_its_question_count_the_same(
    engine: Engine, drawings: Mapping[str, Drawing], name: str, slug: str
) -> None:
    asked = [plain(row[2]) for row in answer(Asker(engine, sources=False), slug).rows]
    drawn = [int(row.cells[2].sort) for row in drawings[name].rows]
    assert sorted(drawn) == sorted(asked)


def test_pages_and_question_count_the_same_initiatives_across_sectors(
    engine: Engine, reading: Reading, drawings: Mapping[str, Drawing]
) -> None:
    asked = len({row[0] for row in answer(Asker(engine, sources=False), "cross-sector-partnerships").rows})
    views = [draw(reading, VIEWS[name], {}) for name in ("partnerships", "partnerships-and-funding")]
    for caption in (*(view.caption for view in views), drawings["sector-matrix"].caption):
        sentence = next(one.da for one in caption if "på tværs af sektorer" in one.da)
        assert sentence.startswith(f"{asked} "), sentence


def test_the_map_and_the_question_find_peers_in_the_same_municipalities(
    engine: Engine, drawings: Mapping[str, Drawing]
) -> None:
    found = answer(Asker(engine, layer="all", sources=False), "peer-coverage")
    asked = {found.text(row[0]): plain(row[4]) for row in found.rows if row[4] is not None}
    drawn = {row.cells[0].words.da: row.cells[4].words.da for row in drawings["municipality-map"].rows}
    assert {name: str(number) for name, number in asked.items()} == {
        name: number for name, number in drawn.items() if number not in ("", "0")
    }
    assert len(asked) > 7


def test_the_map_knows_every_municipality_and_where_nothing_was_read(drawings: Mapping[str, Drawing]) -> None:
    rows = drawings["municipality-map"].rows
    assert len(rows) == 98
    assert {row.cells[1].words.da for row in rows} == {
        *("Region Nordjylland", "Region Midtjylland", "Region Syddanmark", "Region Hovedstaden", "Region Sjælland")
    }
    assert {row.cells[2].words.da for row in rows} == {
        *("Region Nordjylland", "Region Midtjylland", "Region Syddanmark", "Region Østdanmark")
    }
    states = {row.cells[5].words.da for row in rows}
    assert {"intet læst", "læst om, men ikke nævnt", ""} <= states


def test_every_picture_has_something_to_show(drawings: Mapping[str, Drawing]) -> None:
    assert all(drawing.rows for drawing in drawings.values())
    assert all(drawing.caption for drawing in drawings.values())


def test_the_answer_at_the_top_of_the_readme_is_the_one_that_is_given(engine: Engine) -> None:
    readme = Path(__file__).parents[3].joinpath("README.md").read_text(encoding="utf-8")
    told = readme.partition('$ psykgraf ask what-if --set "what=15M-puljen"\n')[2].partition("…\n```")[0]
    assert told
    assert table_text(answer(Asker(engine), "what-if", {"what": "15M-puljen"}), width=100).startswith(told)


@pytest.mark.parametrize("question", load_library().values(), ids=lambda question: question.slug)
def test_the_example_of_every_question_is_answered(engine: Engine, question: Question) -> None:
    ours, ask, slug, *more = shlex.split(question.example)
    assert (ours, ask, slug) == ("psykgraf", "ask", question.slug)
    given = assignments(tuple(text for text in more if text != "--set"))
    assert answer(Asker(engine, sources=False), slug, given).total > 0

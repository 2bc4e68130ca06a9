"""The site as part of the web door: its pages beside the questions and the endpoint."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from built_graph import serving, write_graph
from pictures import SMALL, graph_of
from starlette.routing import Route

from ontology.settings import Settings
from viz.graph import Build
from viz.served import site_routes
from viz.site import Notes, write_site


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """Ask an application over a small graph whose site was built."""
    out, engine = tmp_path_factory.mktemp("served"), graph_of(SMALL)
    write_site(engine, out, Build("0123456789abcdef", "2020-03-01"))
    write_graph(out, engine.store)
    (out / "secret.txt").write_text("not for readers")
    (out / "psykgraf.ttl").write_text("# the graph as Turtle", encoding="utf-8")
    with (
        serving(Settings(out=out), engine, site_routes(out)) as address,
        httpx.Client(base_url=address, follow_redirects=True, timeout=30) as made,
    ):
        yield made


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/", 200, "Hvem gør hvad i dansk psykiatri"),
        ("/site/", 200, "Hvem gør hvad i dansk psykiatri"),
        ("/site/entity/project-broen.html", 200, "Broen"),
        ("/site/nothing.html", 404, '"code":'),
        ("/site/%2e%2e/secret.txt", 404, '"code":'),
        ("/psykgraf.ttl", 200, "# the graph as Turtle"),
        ("/psykgraf.nq", 404, '"code":'),
        ("/secret.txt", 404, '"code":'),
        ("/ask", 200, "funding-cliff"),
        ("/sparql?query=ASK%7B%7D", 200, "true"),
    ],
)
def test_pages_stand_beside_the_questions(client: httpx.Client, path: str, status: int, says: str) -> None:
    found = client.get(path)
    assert (found.status_code, says in found.text) == (status, True), found.text[:200]


def test_without_a_site_the_door_leads_to_the_questions(tmp_path: Path) -> None:
    with serving(Settings(out=tmp_path), graph_of(SMALL), site_routes(tmp_path)) as address:
        assert httpx.get(address, follow_redirects=True, timeout=30).url.path == "/ask"


def test_every_file_that_the_front_page_leads_to_is_served(tmp_path: Path) -> None:
    notes = Notes(files=["psykgraf.ttl", "psykgraf.rdf"])
    write_site(graph_of(SMALL), tmp_path, Build("0123456789abcdef", "2020-03-01"), notes=notes)
    for name in notes.files:
        (tmp_path / name).touch()
    front = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    linked = re.findall(r'href="\.\.(/psykgraf\.\w+)"', front)
    assert linked == ["/psykgraf.ttl", "/psykgraf.rdf"]
    assert set(linked) <= {route.path for route in site_routes(tmp_path) if isinstance(route, Route)}


@pytest.mark.parametrize(
    ("path", "home"),
    [("/site/nothing.html", "./index.html"), ("/site/entity/project-gone.html", "../index.html")],
)
def test_a_reader_gets_a_page_where_there_is_none_and_a_program_does_not(
    client: httpx.Client, path: str, home: str
) -> None:
    found = client.get(path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert (found.status_code, found.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "Siden findes ikke" in found.text
    assert f'href="{home}"' in found.text
    assert client.get(path, headers={"Accept": "*/*"}).json()["code"] == "HTTP404"

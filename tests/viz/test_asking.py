"""A browser gets a form and a table of each question; a program gets what it always got."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pyoxigraph as ox
import pytest
from built_graph import serving, write_graph
from factory import a_claim
from html_checks import CSP, ReadPage
from pictures import HOSTILE, SMALL, graph_of

from ontology.catalogue import DATASET
from ontology.graphs import CATALOGUE
from ontology.literals import date_literal
from ontology.settings import Settings
from ontology.terms import DCTERMS
from queries.library import load_library
from viz.asking import asked_routes
from viz.graph import Build
from viz.served import site_routes
from viz.site import write_site

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    out = tmp_path_factory.mktemp("asked")
    engine = graph_of([*SMALL, a_claim(f"Project: {HOSTILE['markup']}", "fundedBy", "FundingPool: Satspuljen")])
    write_graph(out, engine.store)
    write_site(engine, out, Build("0123456789abcdef", "2020-03-01"))
    with serving(Settings(out=out), engine, (*site_routes(out), *asked_routes(out))) as found:
        yield found


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=30, headers={"Accept": BROWSER}) as made:
        yield made


@pytest.mark.parametrize(
    ("path", "accept", "media_type"),
    [
        ("/ask", BROWSER, "text/html; charset=utf-8"),
        ("/ask", "*/*", "application/json"),
        ("/ask", "application/json", "application/json"),
        ("/ask/funding-cliff", BROWSER, "text/html; charset=utf-8"),
        ("/ask/funding-cliff", "text/html;q=0.5, text/csv", "text/csv; charset=utf-8"),
        ("/ask/funding-cliff", "*/*", "application/json"),
        ("/ask/funding-cliff", "application/json", "application/json"),
        ("/ask/funding-cliff?format=csv", BROWSER, "text/csv; charset=utf-8"),
        ("/ask/funding-cliff?format=json&lang=en", BROWSER, "application/json"),
    ],
)
def test_who_likes_html_best_gets_a_page(client: httpx.Client, path: str, accept: str, media_type: str) -> None:
    reply = client.get(path, headers={"Accept": accept})
    assert (reply.status_code, reply.headers["content-type"], reply.headers["vary"]) == (200, media_type, "Accept")


@pytest.mark.parametrize("slug", list(load_library()))
def test_every_question_has_a_sound_page_with_its_parameters(client: httpx.Client, slug: str) -> None:
    reply = client.get(f"/ask/{slug}")
    assert reply.status_code == 200, reply.text[:300]
    page = ReadPage(reply.text)
    assert page.faults == []
    assert page.fetched == []
    assert page.policy.startswith(CSP)
    names = re.findall(r'<(?:select|input type="text") name="(\w+)"', reply.text)
    assert names == [*(parameter.name for parameter in load_library()[slug].parameters), "layer"]


def test_the_list_leads_to_every_question(client: httpx.Client) -> None:
    listed = re.findall(r'href="ask/([\w-]+)"', client.get("/ask").text)
    assert sorted(listed) == sorted(load_library())


def test_the_values_asked_with_stand_in_the_form_and_count(client: httpx.Client) -> None:
    text = client.get("/ask/funding-cliff", params={"from": "2016", "to": "2018-06", "layer": "all"}).text
    assert '<input type="text" name="from" value="2016"' in text
    assert '<input type="text" name="to" value="2018-06"' in text
    assert '<option value="all" data-da="kandidaterne med" data-en="candidates too" selected>' in text
    assert "?from=2016&amp;to=2018-06&amp;layer=all&amp;format=csv" in text
    assert "format=ttl" not in text
    assert ">Broen<" in text
    assert ">Broen<" not in client.get("/ask/funding-cliff?from=2030&to=2031").text


@pytest.mark.parametrize("given", ["pool=Satspuljen", "pool=pool-satspuljen"])
def test_a_choice_is_the_one_asked_for_however_it_was_written(client: httpx.Client, given: str) -> None:
    text = client.get(f"/ask/pool-portfolio?{given}").text
    assert re.findall(r'<option value="([\w-]+)"[^>]* selected>', text)[0] == "pool-satspuljen"


def test_a_field_left_empty_has_its_default(client: httpx.Client) -> None:
    asked, default = (client.get(f"/ask/funding-cliff{given}").text for given in ("?from=&to=", ""))
    assert asked == default


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/ask/funding-cliff?from=snart", 400, "from must be a date"),
        ("/ask/funding-cliff?from=%3Cscript%3E", 400, "&lt;script&gt;"),
        ("/ask/funding-cliff?nonsense=1", 400, "has no parameter"),
        ("/ask/funding-cliff?from=2014&from=2015", 400, "given twice"),
        ("/ask/funding-cliff?layer=none", 400, "there is no layer"),
    ],
)
def test_a_mistake_is_told_above_the_form_that_holds_it(
    client: httpx.Client, path: str, status: int, says: str
) -> None:
    reply = client.get(path)
    assert reply.status_code == status
    assert says in reply.text
    assert 'role="alert"' in reply.text
    assert "<form" in reply.text
    assert ReadPage(reply.text).faults == []


def test_an_unknown_question_is_not_found(client: httpx.Client) -> None:
    found = client.get("/ask/nothing")
    assert (found.status_code, "Siden findes ikke" in found.text) == (404, True)
    assert 'href="../site/index.html"' in found.text
    assert client.get("/ask/nothing", headers={"Accept": "application/json"}).json()["code"] == "HTTP404"


def test_a_page_that_was_asked_for_tells_from_when_the_graph_is_seen(tmp_path: Path) -> None:
    engine = graph_of(SMALL)
    seen = f"{DATASET} {DCTERMS.modified} {date_literal('2020-03-01')} <{CATALOGUE}> ."
    engine.store.load(seen, format=ox.RdfFormat.N_QUADS)
    write_graph(tmp_path, engine.store)
    for given, shown in (({}, "2020-03-01"), ({"as_of": "2027-01-01"}, "2027-01-01")):
        with (
            serving(Settings(out=tmp_path, **given), engine, asked_routes(tmp_path)) as address,
            httpx.Client(base_url=address, timeout=30, headers={"Accept": BROWSER}) as client,
        ):
            assert shown in client.get("/ask").text


def test_names_lead_to_the_site_where_there_is_one(client: httpx.Client, tmp_path: Path) -> None:
    text = client.get("/ask/pool-portfolio?pool=Satspuljen").text
    links = re.findall(r'<td[^>]*><a href="(\.\./site/entity/[^"]+)"', text)
    assert links
    assert all(client.get(f"/ask/{link}").status_code == 200 for link in links)
    assert re.search(r'class="place" href="\.\./site/document/minutes-2020\.html#claim-', text)
    engine = graph_of(SMALL)
    write_graph(tmp_path, engine.store)
    with serving(Settings(out=tmp_path), engine, asked_routes(tmp_path)) as alone:
        text = httpx.get(f"{alone}/ask/pool-portfolio?pool=Satspuljen", headers={"Accept": BROWSER}, timeout=30).text
    assert "Broen" in text
    assert "site/" not in text


@pytest.mark.browser
@pytest.mark.parametrize("path", ["ask", "ask/roles-by-place?lang=en", "ask/funding-cliff?from=snart"])
def test_axe_finds_no_violation(browser: Any, violations: Any, address: str, path: str) -> None:
    tab = browser.new_page()
    tab.goto(f"{address}/{path}")
    assert violations(tab.evaluate) == []
    tab.close()


@pytest.mark.browser
def test_the_language_goes_along_with_the_question(browser: Any, address: str) -> None:
    tab = browser.new_page()
    tab.goto(f"{address}/ask")
    tab.click("[data-language=en]")
    tab.click('a[href="ask/pool-portfolio"]')
    tab.wait_for_url("**/ask/pool-portfolio?lang=en")
    tab.select_option("select[name=pool]", "pool-satspuljen")
    tab.click("form.asked button")
    tab.wait_for_url("**lang=en&pool=pool-satspuljen**")
    assert tab.evaluate("document.documentElement.lang") == "en"
    assert tab.locator("table.answer tbody tr").count() > 0
    tab.close()

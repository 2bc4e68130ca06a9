"""Named questions by address: the same answers and formats as on the command line."""

from __future__ import annotations

import csv
import io

import httpx
import pytest
import rdflib


def test_lists_the_questions_with_their_parameters(client: httpx.Client) -> None:
    listed = {one["slug"]: one for one in client.get("/ask").json()}
    cliff = listed["funding-cliff"]
    assert cliff["path"] == "/ask/funding-cliff"
    assert all(cliff["question"].values())
    assert {"from", "to"} <= {parameter["name"] for parameter in cliff["parameters"]}


def test_the_bare_address_leads_to_the_questions(client: httpx.Client) -> None:
    assert client.get("/", follow_redirects=True).json() == client.get("/ask").json()


def test_every_question_answers_by_address(client: httpx.Client) -> None:
    for one in client.get("/ask").json():
        reply = client.get(one["path"])
        assert reply.status_code == 200, (one["slug"], reply.text)


MEDIA_TYPES = [
    ("json", "application/json"),
    ("csv", "text/csv; charset=utf-8"),
    ("md", "text/markdown; charset=utf-8"),
    ("ttl", "text/turtle; charset=utf-8"),
    ("trig", "application/trig"),
    ("table", "text/plain; charset=utf-8"),
]


@pytest.mark.parametrize(("name", "media_type"), MEDIA_TYPES)
def test_writes_the_formats_of_the_command_line(client: httpx.Client, name: str, media_type: str) -> None:
    named = client.get(f"/ask/funding-cliff?from=2014&to=2016&format={name}")
    negotiated = client.get("/ask/funding-cliff?from=2014&to=2016", headers={"Accept": media_type})
    assert named.headers["content-type"] == negotiated.headers["content-type"] == media_type
    assert named.text == negotiated.text
    assert "Lysbro" in named.text


def test_parameters_change_the_answer(client: httpx.Client) -> None:
    wide = client.get("/ask/funding-cliff?from=2014&to=2016&format=csv").text
    narrow = client.get("/ask/funding-cliff?from=2030&to=2031&format=csv").text
    assert "Stien" in wide
    assert "Stien" not in narrow
    assert {len(row) for row in csv.reader(io.StringIO(wide))} == {len(wide.splitlines()[0].split(","))}
    told = client.get("/ask/funding-cliff?from=2014&to=2016&format=csv&about=1").text
    assert told.startswith("# ")
    assert told.endswith(wide)


def test_the_turtle_is_the_subgraph_behind_the_answer(client: httpx.Client) -> None:
    graph = rdflib.Graph().parse(
        data=client.get("/ask/funding-cliff?from=2014&to=2016&format=ttl").text, format="turtle"
    )
    assert len(graph) > 10


def test_limits_are_announced(client: httpx.Client) -> None:
    assert client.get("/ask/funding-cliff").headers["psykgraf-limits"] == "seconds=20, rows=50"


def test_a_value_with_sparql_in_it_stays_a_value(client: httpx.Client) -> None:
    reply = client.get("/ask/services-by-law", params={"law": '" } SERVICE <http://elsewhere.example/> { #'})
    assert reply.status_code == 400
    assert "elsewhere.example" in reply.json()["message"]

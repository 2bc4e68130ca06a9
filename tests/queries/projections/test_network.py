"""Networks out of the small graph, and the files that other programs load."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import networkx as nx
import pytest

from ontology.errors import UsageError
from queries.engines.embedded import EmbeddedEngine
from queries.projections import network
from queries.projections.files import EDGE_COLUMNS, NODE_COLUMNS, network_text, whole_network
from queries.projections.links import Link
from queries.projections.network import may_hold

ID = "https://w3id.org/psykgraf/id/"
LYSBRO, FYRET, FJORDBY = (ID + name for name in ("project-lysbro", "association-foreningen-fyret", "municipality-0901"))


def test_partnerships_join_participants_to_initiatives(engine: EmbeddedEngine) -> None:
    graph = network(engine, "partnership")
    assert set(graph.neighbors(LYSBRO)) == {FYRET, FJORDBY, ID + "psychiatry-psykiatrien-i-vestland"}
    assert graph.edges[FYRET, LYSBRO]["relation"] == "runBy"
    assert graph.nodes[LYSBRO]["bipartite"] == 1
    assert graph.nodes[FYRET]["bipartite"] == 0


def test_candidates_are_seen_only_when_asked_for(engine: EmbeddedEngine) -> None:
    graph = network(engine, "partnership", layer="all")
    assert graph.edges[FYRET, LYSBRO]["relation"] == "partner runBy"
    assert graph.edges[FYRET, LYSBRO]["layer"] == "accepted candidate"


def test_a_projection_counts_what_two_share(engine: EmbeddedEngine) -> None:
    graph = network(engine, "partners")
    assert graph.edges[FYRET, FJORDBY]["weight"] == 1
    assert graph.edges[FYRET, FJORDBY]["initiatives"] == LYSBRO
    assert len(graph.edges[FYRET, FJORDBY]["claims"].split()) == 2


def test_nodes_say_what_and_where_they_are(engine: EmbeddedEngine) -> None:
    node = network(engine, "partners").nodes[FYRET]
    assert {name: node[name] for name in ("label", "class", "sector", "municipality", "region")} == {
        "label": "Foreningen Fyret",
        "class": "Association",
        "sector": "civil-society",
        "municipality": FJORDBY,
        "region": ID + "region-1901",
    }


def test_money_keeps_its_status_amount_and_dates(engine: EmbeddedEngine) -> None:
    graph = network(engine, "funding")
    (edge,) = graph.get_edge_data(ID + "pool-broputten", LYSBRO).values()
    assert (edge["amount"], edge["start"], edge["end"]) == (2_200_000, "2014", "2016")
    assert edge["status"].endswith("status-granted")
    assert edge["claims"].startswith(ID + "claim-")


def test_parts_point_to_wholes(engine: EmbeddedEngine) -> None:
    graph = network(engine, "hierarchy")
    assert graph.has_edge(ID + "facility-molen", ID + "municipality-0902")


@pytest.mark.parametrize("kind", ["partnership", "funding", "hierarchy"])
def test_every_link_that_a_source_states_names_its_claims(engine: EmbeddedEngine, kind: str) -> None:
    edges = list(network(engine, kind).edges(data=True))
    assert edges
    assert [(a, b) for a, b, data in edges if not data.get("claims")] == []


@pytest.mark.parametrize(
    ("start", "end", "as_of", "expected"),
    [
        ("2014", "2016", "2015-05-01", True),
        ("2014", "2016", "2016-12-31", True),
        ("2014", "2016", "2017-01-01", False),
        ("2014-06", "", "2014-05-31", False),
        ("", "", "1900-01-01", True),
        ("2014", "2016", "", True),
        ("2014-06", "", "2014", True),
        ("2014-06", "2014-08", "2013", False),
        ("", "2014-06", "2014-07", False),
        ("i foråret", "", "1900", True),
    ],
)
def test_a_dated_link_holds_within_its_dates(start: str, end: str, as_of: str, expected: bool) -> None:
    dates = {name: value for name, value in (("start", start), ("end", end)) if value}
    assert may_hold(Link("a", "b", "partner", dict(dates)), as_of) is expected


def test_an_unknown_network_is_refused(engine: EmbeddedEngine) -> None:
    with pytest.raises(UsageError, match="partners, partnership, funding, hierarchy"):
        network(engine, "friends")


@pytest.mark.parametrize(("form", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_files_load_again_and_have_the_same_bytes(engine: EmbeddedEngine, form: str, read: object) -> None:
    text = network_text(engine, form)
    assert text == network_text(engine, form)
    graph = read(io.BytesIO(text.encode()))  # type: ignore[operator]
    assert graph.nodes[LYSBRO]["class"] == "Project"
    near = read(io.BytesIO(network_text(engine, form, FYRET).encode()))  # type: ignore[operator]
    assert set(near) == {FYRET, LYSBRO}


def test_the_files_columns_hold_all_that_the_networks_tell(engine: EmbeddedEngine) -> None:
    graph = whole_network(engine, layer="all")
    told = {name for _, data in graph.nodes(data=True) for name in data} - {"label"}
    assert told <= {name for name, _ in NODE_COLUMNS}
    told = {name for *_, data in graph.edges(data=True) for name in data} - {"weight"}
    assert told <= {name for name, _ in EDGE_COLUMNS}


MONEY: list[tuple[Any, ...]] = [
    ("Project", "Kajen", "fundedBy", "FundingPool", "Broputten", {"end": "2015"}, "a", 1, {}),
    ("Project", "Kajen", "fundedBy", "FundingPool", "Broputten", {"end": "2018"}, "b", 2, {"status": "candidate"}),
    ("Project", "Kajen", "partner", "Association", "Foreningen Fyret", {}, "a", 3, {}),
    ("Project", "Kajen", "partner", "Foundation", "Ålefonden", {}, "b", 4, {"status": "candidate"}),
]


@pytest.mark.parametrize(
    ("name", "layers"),
    [
        ("funding", {("accepted", "2015"), ("candidate", "2018")}),
        ("partnership", {("accepted", ""), ("candidate", "")}),
        ("partners", {("candidate", "")}),
    ],
)
def test_a_link_that_only_candidates_tell_says_so(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine], name: str, layers: set[tuple[str, str]]
) -> None:
    engine = engine_of(MONEY)
    wide, narrow = (network(engine, name, layer=layer) for layer in ("all", "accepted"))
    assert {(data["layer"], data.get("end", "")) for *_, data in wide.edges(data=True)} == layers
    assert {data["layer"] for *_, data in narrow.edges(data=True)} <= {"accepted"}


def test_an_edge_names_the_documents_that_it_rests_on(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
) -> None:
    engine = engine_of(MONEY)
    told = {
        layer: [data["documents"].split() for *_, data in network(engine, "funding", layer=layer).edges(data=True)]
        for layer in ("accepted", "all")
    }
    assert [len(documents) for documents in told["accepted"]] == [1]
    assert [len(documents) for documents in told["all"]] == [2, 2]
    assert told["accepted"][0][0].startswith(ID + "document-")


@pytest.mark.parametrize("as_of", ["banana", "2014-13", "2014-02-30"])
def test_a_view_from_no_date_is_refused(engine: EmbeddedEngine, as_of: str) -> None:
    with pytest.raises(UsageError, match="is no date of the calendar"):
        network(engine, "partners", as_of=as_of)

"""Graph files: valid XML whatever the labels are, equal bytes, and dates that graph programs read."""

from __future__ import annotations

import pytest
from lxml import etree

from queries.graph_files import WRITERS, Edge, GraphFile, Node

COLUMNS = (("start", "string"), ("amount", "double"))


def a_graph(*edges: Edge, label: str = "Broen") -> GraphFile:
    return GraphFile("g", label, COLUMNS, COLUMNS, [Node("a", label, {"start": "2014"}), Node("b", "B", {})], [*edges])


@pytest.mark.parametrize("form", list(WRITERS))
@pytest.mark.parametrize("label", ['<b>"A&B"</b> \x07 😀', "مرحبا \u202e", "\ud800"])
def test_labels_that_xml_cannot_hold_are_cleaned(form: str, label: str) -> None:
    text = WRITERS[form](a_graph(Edge("a", "b", label, {"start": label}), label=label))
    assert etree.fromstring(text.encode()) is not None
    assert "😀" in text or "😀" not in label


@pytest.mark.parametrize("form", list(WRITERS))
def test_an_empty_graph_is_a_file_too(form: str) -> None:
    assert etree.fromstring(WRITERS[form](GraphFile("g", "g", (), ())).encode()) is not None


def test_a_column_that_nodes_and_edges_share_has_a_key_for_each() -> None:
    root = etree.fromstring(WRITERS["graphml"](a_graph()).encode())
    keys = [key.get("id") for key in root.iter("{*}key")]
    assert len(keys) == len(set(keys))
    assert {"n-start", "e-start"} <= set(keys)


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (("2014", "2017"), ("2014-01-01", "2017-12-31")),
        (("2014-02", "2016-02"), ("2014-02-01", "2016-02-29")),
        (("2014-02-03", ""), ("2014-02-03", None)),
        (("snart", "2014-13"), (None, None)),
    ],
)
def test_gexf_has_days_where_the_source_has_dates(period: tuple[str, str], days: tuple[str | None, str | None]) -> None:
    (edge,) = etree.fromstring(WRITERS["gexf"](a_graph(Edge("a", "b", "c", {}, period=period))).encode()).iter(
        "{*}edge"
    )
    assert (edge.get("start"), edge.get("end")) == days

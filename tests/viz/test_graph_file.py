import io
from pathlib import Path

import networkx as nx
import pytest
from lxml import etree

from queries.graph_files import WRITERS
from viz.graph import Reading
from viz.graph_file import graph_file
from viz.picture import Picture
from viz.views import draw, view_named


@pytest.fixture
def picture(small: Reading) -> Picture:
    return draw(small, view_named("partnerships-and-funding"), {})


def test_networkx_reads_the_graphml_with_labels_classes_weights_and_dates(picture: Picture) -> None:
    graph = nx.read_graphml(io.BytesIO(WRITERS["graphml"](graph_file(picture)).encode()), force_multigraph=True)
    assert graph.number_of_nodes() == len(picture.items)
    assert graph.number_of_edges() == len(picture.links)
    assert graph.nodes["pool-satspuljen"]["label"] == "Satspuljen"
    assert graph.nodes["pool-satspuljen"]["class"] == "pulje"
    (edge,) = graph.get_edge_data("project-broen", "pool-satspuljen").values()
    assert edge["weight"] > 1
    assert edge["amount_dkk"] == 4_000_000
    assert (edge["start"], edge["end"], edge["predicate"]) == ("2014", "2017", "fundedBy")
    assert edge["documents"] == "Referat"


def test_networkx_reads_the_gexf_and_edges_have_days(picture: Picture, tmp_path: Path) -> None:
    text = WRITERS["gexf"](graph_file(picture))
    root = etree.fromstring(text.encode())
    edges = {(e.get("source"), e.get("target")): e for e in root.iter("{http://gexf.net/1.3}edge")}
    edge = edges["project-broen", "pool-satspuljen"]
    assert (edge.get("start"), edge.get("end")) == ("2014-01-01", "2017-12-31")
    labels = {node.get("label") for node in root.iter("{http://gexf.net/1.3}node")}
    assert labels == {item.thing.label for item in picture.items}
    (tmp_path / "p.gexf").write_text(text, encoding="utf-8")
    assert nx.read_gexf(tmp_path / "p.gexf", version="1.2draft") is not None


@pytest.mark.parametrize("form", list(WRITERS))
def test_the_statement_decides_the_direction_not_the_columns(small: Reading, form: str) -> None:
    text = WRITERS[form](graph_file(draw(small, view_named("funding"), {})))
    assert 'source="project-broen" target="pool-satspuljen"' in text
    assert 'source="pool-satspuljen" target="state-body-ministeriet"' in text

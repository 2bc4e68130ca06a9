"""pyvis without IPython and networkx, which are there as soon as somebody uses them."""

import subprocess
import sys

import pytest

LATER = {
    "not before": "print(*sys.modules.keys() & {'IPython', 'networkx'})",
    "a graph": "import networkx as nx; n = Network(); n.from_nx(nx.path_graph(3)); print(len(n.nodes))",
    "a graph of networkx as pyvis sees it": "print(pyvis.network.nx.path_graph(3).number_of_nodes())",
    "a frame": "print(type(pyvis.network.IFrame('x.html', 1, 1)).__module__)",
}
TOLD = ["", "3", "3", "IPython.lib.display"]


@pytest.mark.parametrize(("program", "told"), [*zip(LATER.values(), TOLD, strict=True)], ids=LATER)
def test_what_pages_do_not_use_is_loaded_when_it_is_used(program: str, told: str) -> None:
    start = (
        "import sys; from viz.page.light_pyvis import network_class; Network = network_class(); import pyvis.network"
    )
    done = subprocess.run([sys.executable, "-c", f"{start}\n{program}"], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == told

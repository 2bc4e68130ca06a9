"""Builds the networks: bipartite or projected partnerships, money, and hierarchy, as of a date where one is given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ontology.errors import UsageError
from ontology.periods import holds, is_date
from ontology.suggesting import advice
from queries.answers.asking import GRAPHS
from queries.engines import Engine
from queries.projections.described import described
from queries.projections.links import Link, links
from queries.text import Text

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Network:
    """A kind of network: its words, the links it is made of, and how they become a graph."""

    words: Text
    kind: str
    build: Callable[[list[Link]], nx.Graph[str]]


def network(
    engine: Engine, name: str, *, layer: str = "accepted", as_of: str = "", language: str = "da"
) -> nx.Graph[str]:
    """Return the network named *name* with nodes by IRI.

    Nodes carry iri, label, class, sector, municipality, region, start and end where known; edges carry relation,
    weight, the layer (``accepted candidate`` where the edge holds links of both), the claims and their documents (IRIs
    with spaces between), and for money status, kind, amount (DKK), recurrence, per, start and end.

    *as_of* (an ISO date of any precision) leaves out links that a source dates to before or after it; an undated link
    stays. Raises UsageError for an unknown network, or an *as_of* that is no date.
    """
    if name not in NETWORKS:
        raise UsageError(f"there is no network {name!r}.", advice=advice(name, NETWORKS))
    if as_of and not is_date(as_of):
        raise UsageError(f"{as_of!r} is no date of the calendar.", advice="Write 2027-02-01, 2027-02 or 2027.")
    kind = NETWORKS[name]
    graph = kind.build([link for link in links(engine, kind.kind, layer) if may_hold(link, as_of)])
    for iri, attributes in described(engine, graph.nodes, GRAPHS["all"], language).items():
        graph.nodes[iri].update(attributes)
    return graph


def may_hold(link: Link, as_of: str) -> bool:
    """Tell whether a link may hold on a date (empty: any); what a source gives as a date and is none counts as none."""
    start, end = (str(link.attributes.get(name, "")) for name in ("start", "end"))
    return not as_of or holds(start if is_date(start) else "", end if is_date(end) else "", as_of)


def bipartite(found: Iterable[Link]) -> nx.Graph[str]:
    """Return participants and initiatives as one graph; ``bipartite`` is 0 for a participant, 1 for an initiative."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    for link in found:
        graph.add_node(link.source, **{"bipartite": 0, **graph.nodes.get(link.source, {})})
        graph.add_node(link.target, bipartite=1)
        _join(graph, link.source, link.target, link)
    return graph


def projected(found: Iterable[Link]) -> nx.Graph[str]:
    """Return participants only: an edge's weight is the number of initiatives that its ends share."""
    import networkx as nx

    members: dict[str, dict[str, list[Link]]] = defaultdict(lambda: defaultdict(list))
    for link in found:
        members[link.target][link.source].append(link)
    graph: nx.Graph[str] = nx.Graph()
    for initiative in sorted(members):
        graph.add_nodes_from(sorted(members[initiative]))
        for one, other in combinations(sorted(members[initiative]), 2):
            _share(graph, one, other, initiative, (members[initiative][one], members[initiative][other]))
    return graph


def directed(found: Iterable[Link]) -> nx.Graph[str]:
    """Return the links as they stand, each an edge of its own: money from payer to receiver, part to whole."""
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for link in found:
        graph.add_edge(link.source, link.target, relation=link.relation, weight=1, **link.attributes)
    return graph


def _join(graph: nx.Graph[str], one: str, other: str, link: Link) -> None:
    """Add a link; a second one between the same two adds its relation, layer, claims and documents to the first."""
    attributes: dict[str, Any] = {"relation": link.relation, "weight": 1, **link.attributes}
    if graph.has_edge(one, other):
        before = graph.edges[one, other]
        attributes |= {name: _words(name, before, attributes) for name in ("relation", *_SUMMED)}
    graph.add_edge(one, other, **attributes)


_SUMMED = ("layer", "claims", "documents")


def _words(name: str, *told: Mapping[str, Any]) -> str:
    """Return the words of an attribute of several links, each once, sorted."""
    return " ".join(sorted({word for one in told for word in str(one.get(name, "")).split()}))


def _share(
    graph: nx.Graph[str], one: str, other: str, initiative: str, ways: tuple[Sequence[Link], Sequence[Link]]
) -> None:
    """Add an initiative that two share; it is accepted where each of them has an accepted link to it."""
    before: Mapping[str, Any] = graph.edges[one, other] if graph.has_edge(one, other) else {}
    layers = [{link.attributes.get("layer", "accepted") for link in way} for way in ways]
    layer = "accepted" if all("accepted" in found for found in layers) else "candidate"
    told = [before, *(link.attributes for way in ways for link in way)]
    graph.add_edge(
        one,
        other,
        relation="shares",
        weight=int(before.get("weight", 0)) + 1,
        initiatives=" ".join(filter(None, (before.get("initiatives", ""), initiative))),
        layer=_words("layer", before, {"layer": layer}),
        claims=_words("claims", *told),
        documents=_words("documents", *told),
    )


NETWORKS: dict[str, Network] = {
    "partners": Network(Text("hvem arbejder sammen", "who works together"), "participation", projected),
    "partnership": Network(Text("deltagere og indsatser", "participants and initiatives"), "participation", bipartite),
    "funding": Network(Text("penge fra betaler til modtager", "money from payer to receiver"), "funding", directed),
    "hierarchy": Network(Text("dele og helheder", "parts and wholes"), "hierarchy", directed),
}
"""The networks by name."""

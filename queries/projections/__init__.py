"""Networks out of the graph: partnerships, money and hierarchy as networkx graphs, with names and claims on them."""

from queries.projections.network import NETWORKS, Network, network

__all__ = ["NETWORKS", "Network", "network"]

"""Reading the graph for pages."""

from viz.graph.memory import Memory
from viz.graph.reading import read
from viz.graph.records import Build, Fact, Place, Pool, Reading, Thing

__all__ = ["Build", "Fact", "Memory", "Place", "Pool", "Reading", "Thing", "read"]

"""Measures of a network, each with what its figures mean in plain words."""

from queries.measures.measure import MEASURES, Measure, Row, measure

__all__ = ["MEASURES", "Measure", "Row", "measure"]

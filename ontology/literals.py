"""How values become RDF literals: dates by their precision, amounts, counts and texts."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from rdflib import Literal
from rdflib.namespace import XSD

_KEPT = 65_536  # rdflib makes a literal slowly, and a graph says the same numbers, dates and names again and again
_PRECISIONS = (
    (re.compile(r"\d{4}-\d{2}-\d{2}"), XSD.date),
    (re.compile(r"\d{4}-\d{2}"), XSD.gYearMonth),
    (re.compile(r"\d{4}"), XSD.gYear),
)


@lru_cache(maxsize=_KEPT)
def date_literal(text: str) -> Literal:
    """Return an ISO date as ``xsd:date``, ``xsd:gYearMonth`` or ``xsd:gYear``; any other text as a plain string."""
    for pattern, datatype in _PRECISIONS:
        if pattern.fullmatch(text):
            return Literal(text, datatype=datatype, normalize=False)
    return Literal(text)


@lru_cache(maxsize=_KEPT)
def decimal_literal(value: float | str) -> Literal:
    """Return a number as ``xsd:decimal`` in its canonical form (``350000.0``, ``0.85``; XML Schema 1.0, 3.2.3.2)."""
    text = format(Decimal(str(value)).normalize(), "f")
    text = text if "." in text else text + ".0"
    return Literal(text, datatype=XSD.decimal, normalize=False)


@lru_cache(maxsize=_KEPT)
def integer_literal(value: float | str) -> Literal:
    """Return a whole number as ``xsd:integer``."""
    return Literal(str(int(float(value))), datatype=XSD.integer, normalize=False)


@lru_cache(maxsize=_KEPT)
def year_literal(text: str) -> Literal:
    """Return the year of an ISO date as ``xsd:gYear``."""
    return Literal(text[:4], datatype=XSD.gYear, normalize=False)


@lru_cache(maxsize=_KEPT)
def danish(text: str) -> Literal:
    """Return a text in Danish."""
    return Literal(text, lang="da")

"""How values become RDF literals: dates by their precision, amounts, counts and texts."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from json.encoder import encode_basestring

from ontology.terms import XSD, Term

_KEPT = 65_536  # a graph says the same numbers, dates and names again and again
_PRECISIONS = (
    (re.compile(r"\d{4}-\d{2}-\d{2}"), XSD.date),
    (re.compile(r"\d{4}-\d{2}"), XSD.gYearMonth),
    (re.compile(r"\d{4}"), XSD.gYear),
)


@lru_cache(maxsize=_KEPT)
def date_literal(text: str) -> Term:
    """Return an ISO date as ``xsd:date``, ``xsd:gYearMonth`` or ``xsd:gYear``; any other text as a plain string."""
    for pattern, datatype in _PRECISIONS:
        if pattern.fullmatch(text):
            return f'"{text}"^^{datatype}'
    return plain(text)


@lru_cache(maxsize=_KEPT)
def decimal_literal(value: float | str) -> Term:
    """Return a number as ``xsd:decimal`` in its canonical form (``350000.0``, ``0.85``; XML Schema 1.0, 3.2.3.2)."""
    text = format(Decimal(str(value)).normalize(), "f")
    text = text if "." in text else text + ".0"
    return f'"{text}"^^{XSD.decimal}'


@lru_cache(maxsize=_KEPT)
def integer_literal(value: float | str) -> Term:
    """Return a whole number as ``xsd:integer``."""
    return f'"{int(float(value))}"^^{XSD.integer}'


@lru_cache(maxsize=_KEPT)
def year_literal(text: str) -> Term:
    """Return the year of an ISO date as ``xsd:gYear``."""
    return f'"{text[:4]}"^^{XSD.gYear}'


def boolean_literal(value: bool) -> Term:
    """Return ``true`` or ``false`` as ``xsd:boolean``."""
    return f'"{str(value).lower()}"^^{XSD.boolean}'


def plain(text: str) -> Term:
    """Return a text without a language."""
    return encode_basestring(text)  # JSON's escapes are N-Triples' own; json.dumps makes an encoder for every text


@lru_cache(maxsize=_KEPT)
def danish(text: str) -> Term:
    """Return a text in Danish."""
    return plain(text) + "@da"


def text_literal(text: str, language: str) -> Term:
    """Return a text in *language*, a code of two letters."""
    return f"{plain(text)}@{language}"

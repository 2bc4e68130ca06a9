"""What may not leave the house: blank nodes, persons' data, and references to things that are not there."""

from __future__ import annotations

import re

from rdflib import URIRef
from rdflib.term import Node

from ontology.checks.data import Data, as_store, select
from ontology.checks.shapes import short
from ontology.namespaces import CODE, ID
from ontology.records import Finding

PERSONAL = {
    "REL-email": re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE),
    "REL-phone": re.compile(
        r"(?:\+45|\b(?:tlf|telefon|mobil|mob)\b\.?:?)\s*\d{2}\s?\d{2}\s?\d{2}\s?\d{2}\b"
        r"|(?<![\d.,/-])\d{2} \d{2} \d{2} \d{2}(?![\d.,/-])",
        re.IGNORECASE,
    ),
    "REL-cpr": re.compile(r"(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}(?![\d-])"),
}
"""What points to a person, by the code of its finding; names themselves are masked where texts are read."""

MESSAGES = {
    "REL-email": {"da": "Der står en e-mailadresse i teksten.", "en": "An e-mail address stands in the text."},
    "REL-phone": {
        "da": "Der står noget, der ligner et dansk telefonnummer.",
        "en": "Something like a Danish telephone number stands in the text.",
    },
    "REL-cpr": {
        "da": "Der står noget, der ligner et personnummer.",
        "en": "Something like a civil registration number stands in the text.",
    },
    "REL-blank-node": {
        "da": "En blank knude har intet navn, som andre kan bruge.",
        "en": "A blank node has no name that others can use.",
    },
    "REL-dangling": {
        "da": "Grafen henviser til noget, den intet siger om.",
        "en": "The graph refers to a thing that it says nothing of.",
    },
}
"""What is said of each finding, in both languages."""

_BLANK = """SELECT ?predicate (COUNT(*) AS ?times) (MIN(IF(isBlank(?s), "a blank node", STR(?s))) AS ?example)
{ ?s ?predicate ?o FILTER(isBlank(?s) || isBlank(?o)) } GROUP BY ?predicate ORDER BY ?predicate"""

_TEXTS = """SELECT DISTINCT ?s ?p ?text
{ ?s ?p ?text FILTER(isLiteral(?text) && REGEX(STR(?text), "@|[0-9]{2} ?[0-9]{2}")) }"""

_DANGLING = f"""SELECT ?o (MIN(STR(?s)) AS ?s0) (MIN(STR(?p)) AS ?p0)
{{ ?s ?p ?o FILTER(isIRI(?o) && (STRSTARTS(STR(?o), "{ID}") || STRSTARTS(STR(?o), "{CODE}")))
  FILTER NOT EXISTS {{ ?o a ?type }} }} GROUP BY ?o ORDER BY ?o"""


def check_release(data: Data, language: str = "en") -> list[Finding]:
    """Return what keeps *data* from being released, sorted."""
    store = as_store(data)
    found = [
        *(_blank(row) for row in select(store, _BLANK)),
        *(place for row in select(store, _TEXTS) for place in _personal(row)),
        *(_dangling(row) for row in select(store, _DANGLING)),
    ]
    return sorted(Finding(code, subject, MESSAGES[code][language], where) for code, subject, where in found)


Place = tuple[str, str, str]
"""The code of a finding, its subject, and where."""


def _blank(row: dict[str, Node]) -> Place:
    return "REL-blank-node", str(row["example"]), f"{short(row['predicate'])}, {row['times']} times"


def _personal(row: dict[str, Node]) -> list[Place]:
    """Return what one text holds of persons; the text itself is not repeated, since it must not spread."""
    text = str(row["text"])
    return [(code, str(row["s"]), short(row["p"])) for code, like in PERSONAL.items() if like.search(text)]


def _dangling(row: dict[str, Node]) -> Place:
    where = f"{short(URIRef(str(row['s0'])))} {short(URIRef(str(row['p0'])))}"
    return "REL-dangling", str(row["o"]), where

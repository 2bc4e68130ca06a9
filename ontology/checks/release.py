"""What may not leave the house: blank nodes, persons' data, and references to things that are not there."""

from __future__ import annotations

import re

from rdflib import URIRef
from rdflib.term import Node

from ontology.checks.data import Data, as_store, select
from ontology.checks.shapes import short
from ontology.namespaces import CODE, ID
from ontology.records import Finding

PERSONAL = (
    ("REL-email", "An e-mail address stands in the text.", re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)),
    (
        "REL-phone",
        "Something like a Danish telephone number stands in the text.",
        re.compile(
            r"(?:\+45|\b(?:tlf|telefon|mobil|mob)\b\.?:?)\s*\d{2}\s?\d{2}\s?\d{2}\s?\d{2}\b"
            r"|(?<![\d.,/-])\d{2} \d{2} \d{2} \d{2}(?![\d.,/-])",
            re.IGNORECASE,
        ),
    ),
    (
        "REL-cpr",
        "Something like a civil registration number stands in the text.",
        re.compile(r"(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}(?![\d-])"),
    ),
)
"""Code, message and pattern of what points to a person; names themselves are masked where texts are read."""

_BLANK = """SELECT ?predicate (COUNT(*) AS ?times) (MIN(IF(isBlank(?s), "a blank node", STR(?s))) AS ?example)
{ ?s ?predicate ?o FILTER(isBlank(?s) || isBlank(?o)) } GROUP BY ?predicate ORDER BY ?predicate"""

_TEXTS = """SELECT DISTINCT ?s ?p ?text
{ ?s ?p ?text FILTER(isLiteral(?text) && REGEX(STR(?text), "@|[0-9]{2} ?[0-9]{2}")) }"""

_DANGLING = f"""SELECT ?o (MIN(STR(?s)) AS ?s0) (MIN(STR(?p)) AS ?p0)
{{ ?s ?p ?o FILTER(isIRI(?o) && (STRSTARTS(STR(?o), "{ID}") || STRSTARTS(STR(?o), "{CODE}")))
  FILTER NOT EXISTS {{ ?o a ?type }} }} GROUP BY ?o ORDER BY ?o"""


def check_release(data: Data) -> list[Finding]:
    """Return what keeps *data* from being released, sorted."""
    store = as_store(data)
    return sorted(
        [
            *(_blank(row) for row in select(store, _BLANK)),
            *(finding for row in select(store, _TEXTS) for finding in _personal(row)),
            *(_dangling(row) for row in select(store, _DANGLING)),
        ]
    )


def _blank(row: dict[str, Node]) -> Finding:
    where = f"{short(row['predicate'])}, {row['times']} times"
    return Finding("REL-blank-node", str(row["example"]), "A blank node has no name that others can use.", where)


def _personal(row: dict[str, Node]) -> list[Finding]:
    """Return the findings of one text; the text itself is not repeated, since it must not spread."""
    text, where = str(row["text"]), short(row["p"])
    return [Finding(code, str(row["s"]), message, where) for code, message, like in PERSONAL if like.search(text)]


def _dangling(row: dict[str, Node]) -> Finding:
    where = f"{short(URIRef(str(row['s0'])))} {short(URIRef(str(row['p0'])))}"
    return Finding("REL-dangling", str(row["o"]), "The graph refers to a thing that it says nothing of.", where)

"""An answer's query, ready for another SPARQL tool: with its parameters, and a label beside each entity.

The question stands inside as it was asked. The labels follow the policy of ``queries.labels``: the answer's language,
then the other, then the last part of the IRI.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from ontology.terms import PREFIXES
from queries.answers.answer import Answer
from queries.answers.formats.wording import about
from queries.question import LANGUAGES

_PATHS = ("skos:prefLabel", "rdfs:label|dcterms:title")
_NEEDED = ("graph", "skos", "rdfs", "dcterms")


def query_text(answer: Answer) -> str:
    """Return a SELECT that gives the answer's columns, hidden ones too, and ``?<column>Label`` for those with entities.

    It wants what the files of the library want: facts, registers and ontology as the default graph, ``graph:evidence``
    beside it.
    """
    prefixes, body, order = _parts(answer.query)
    names = [column.name for column in answer.columns]
    named = [column.name for place, column in answer.shown if _has_entities(answer, place)]
    columns = " ".join(f"?{name} ?{name}Label" if name in named else f"?{name}" for name in names)
    lines = [f"# {title}: {' '.join(text.split())}" for title, text in about(answer)]
    lines += [*prefixes, "", f"SELECT {columns}", "WHERE {", "  {", *(f"    {line}" for line in body), "  }"]
    lines += [line for name in named for line in _label(name, answer.language)]
    return "\n".join([*lines, "}", *order]) + "\n"


def _parts(query: str) -> tuple[list[str], list[str], list[str]]:
    """Return the prefixes that are needed, the question's own SELECT, and its order, which holds only outermost."""
    lines = query.strip().split("\n")
    declared = {line.split()[1] for line in lines if line.startswith("PREFIX ")}
    added = [f"PREFIX {name}: <{PREFIXES[name]}>" for name in _NEEDED if f"{name}:" not in declared]
    prefixes = [line for line in lines if line.startswith("PREFIX ")]
    order = [line for line in lines if line.startswith("ORDER BY")]
    return prefixes + added, [line for line in lines if line and line not in prefixes + order], order


def _has_entities(answer: Answer, place: int) -> bool:
    return any(isinstance(row[place], ox.NamedNode) for row in answer.rows)


def _label(name: str, language: str) -> Iterator[str]:
    """Yield the patterns of one label; an empty cell must not match every name there is, so it looks up a node of ours
    that has none."""
    yield f"  BIND(COALESCE(?{name}, graph:none) AS ?{name}Key)"
    found = []
    for number, path in enumerate(_PATHS):
        for tag in (language, *(other for other in LANGUAGES if other != language)):
            found.append(f"?{name}{tag.title()}{number}")
            yield f'  OPTIONAL {{ ?{name}Key {path} {found[-1]} FILTER(LANG({found[-1]}) = "{tag}") }}'
    last = f'IF(isIRI(?{name}), REPLACE(STR(?{name}), "^.*[/#]", ""), STR(?{name}))'
    yield f"  BIND(COALESCE({', '.join(map('STR({})'.format, found))}, {last}) AS ?{name}Label)"

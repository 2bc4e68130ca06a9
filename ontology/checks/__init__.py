"""What is wrong with a graph or with the model: every check returns findings and raises nothing about data.

For others: :func:`check_graph`, :func:`check_file`, :func:`check_model`, and :func:`reason` with :class:`Reasoned`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from ontology.checks.data import Data, as_store, read_file
from ontology.checks.lint import check_model
from ontology.checks.owl import check_owl, reason
from ontology.checks.reasoned import Reasoned
from ontology.checks.release import check_release
from ontology.checks.rules import check_rules
from ontology.checks.shacl import check_with_pyshacl
from ontology.checks.shapes_sparql import check_with_sparql
from ontology.checks.vocabulary import check_vocabulary
from ontology.progress import Progress, silent
from ontology.records import Finding

__all__ = ["Data", "Reasoned", "check_file", "check_graph", "check_model", "reason"]


def check_graph(
    data: Data,
    *,
    language: str = "en",
    engine: str = "sparql",
    owl: str = "auto",
    model: bool = True,
    progress: Progress = silent,
) -> list[Finding]:
    """Return all findings about *data*, a store or an rdflib graph, sorted.

    *engine* runs the shapes: "sparql" or "pyshacl" (the same findings; slower on large graphs). *owl* names the
    reasoner: "auto", "hermit", "rules", or "" for none. *model* also lints the model itself. *language* is "en" or
    "da" (what a reasoner says of a contradiction, and faults of the model, are told in English). The model is added
    to data that has none. *progress* is told what is being checked.
    """
    store = as_store(data)
    shapes = check_with_pyshacl if engine == "pyshacl" else check_with_sparql
    stages: list[tuple[str, Callable[[], Iterable[Finding]]]] = [
        ("the shapes", lambda: shapes(store, language)),
        ("the rules", lambda: check_rules(store, language)),
        ("the vocabulary", lambda: check_vocabulary(store, language)),
        ("what a release must hold", lambda: check_release(store, language)),
    ]
    if model:
        stages.append(("the model", check_model))
    if owl:
        stages.append(("whether the reasoner finds a contradiction", lambda: check_owl(store, owl, language)))
    findings: list[Finding] = []
    for what, check in stages:
        progress(f"checking {what}")
        findings += check()
    return sorted(findings)


def check_file(
    path: Path,
    *,
    language: str = "en",
    engine: str = "sparql",
    owl: str = "auto",
    model: bool = False,
    progress: Progress = silent,
) -> list[Finding]:
    """Return all findings about an RDF file; raises InputError when it cannot be read."""
    progress(f"reading {path}")
    data = read_file(path)
    return check_graph(data, language=language, engine=engine, owl=owl, model=model, progress=progress)

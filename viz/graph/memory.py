"""What an earlier build read of the graph, so that the next one asks only for the names of which something changed.

A query takes part that has the line ``# only ?name``: a row of it, whose first column that is (a name of ours, below
``id/``), must follow from the triples of that name alone, and for claims from those of their evidence. The line becomes
the names to ask for: claims where they are called ``?claim``, elsewhere everything but claims and their evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ontology.graph_change import GraphChange
from ontology.graphs import ALL, CATALOGUE
from ontology.terms import ID
from viz.remembered import kept_in, kept_of, remember

Table = tuple[list[str], list[list[str]]]
"""The columns of a query, and its rows, sorted: texts and local names in the order of the columns."""
Ask = Callable[[str], Table]
"""Runs a query's text."""

_ONLY = re.compile(r"# only \?(\w+)\n")
_CLAIM, _PLACE = (f"<{ID.base}{kind}-" for kind in ("claim", "evidence"))
_MOST = 5_000
"""Names of which something changed; of more, asking for everything is quicker."""
_CLAIMS = "SELECT ?claim WHERE { VALUES ?evidence { %s } GRAPH graph:evidence { ?claim pg:evidence ?evidence } }"


@dataclass(slots=True)
class Memory:
    """The rows that were read of the last graph, and what has *changed* since (None: not known).

    The state is a hash of the graph and of the program that reads it. Without a *path* nothing is remembered.
    """

    path: Path | None = None
    state: str = ""
    changed: frozenset[str] | None = None
    _old: dict[str, Table] = field(default_factory=dict)
    _new: dict[str, Table] = field(default_factory=dict)
    _touched: frozenset[str] | None = None

    @classmethod
    def of(cls, path: Path, program: str, graph: str, change: GraphChange | None, kept: object = None) -> Memory:
        """Return what *path* holds of the state from which *change* was made; *graph* is the hash of the new one.

        *kept* is what the path holds, where that was read before.
        """
        memory = cls(path, f"{program} {graph}")
        subjects = change.subjects([name for name in ALL if name != CATALOGUE]) if change else set()
        if change and len(subjects) <= _MOST:
            memory._old = kept_of(kept or kept_in(path), f"{program} {change.made_from}")
            memory.changed = frozenset(subject for subject in subjects if subject.startswith("<"))
        return memory

    @classmethod
    def of_last(cls, kept: object) -> Memory:
        """Return what was *kept* of the last graph, whichever that was, as if nothing had changed since."""
        found = kept.get("kept") if isinstance(kept, dict) else None
        return cls(Path(), changed=frozenset(), _old=found if isinstance(found, dict) else {})

    def table(self, name: str, query: str, ask: Ask) -> Table:
        """Return the answer of a query about the present graph; what did not change comes from memory, by *name*."""
        if not self.path:
            return ask(query)
        old, names = self._old.get(name), self.touched(ask)
        found = ask(query) if old is None or names is None else _up_to_date(old, query, names, ask)
        self._new[name] = found
        return found

    def touched(self, ask: Ask) -> frozenset[str] | None:
        """Return the names, as terms, of which something changed, or of their evidence; None: that is not known."""
        if self.changed is None or not self._old:
            return None
        if self._touched is None:
            self._touched = self.changed | _of_evidence(self.changed, ask)
        return self._touched

    def save(self) -> None:
        """Keep the rows for the next build; a folder that cannot be written only costs it its time."""
        if self.path:
            remember(self.path, self.state, self._new)


def _up_to_date(old: Table, query: str, changed: Collection[str], ask: Ask) -> Table:
    if not changed:
        return old
    only = _ONLY.search(query)
    if not only:
        return ask(query)
    names = _fitting(only[1], changed)
    if not names:
        return old
    local = {ID.local(term) for term in names}
    columns, rows = ask(query.replace(only[0], f"VALUES ?{only[1]} {{ {' '.join(names)} }}\n"))
    return columns, sorted([*(row for row in old[1] if row[0] not in local), *rows])


def _fitting(variable: str, names: Iterable[str]) -> list[str]:
    """Return those of the *names* that a query's *variable* can stand for, sorted."""
    if variable == "claim":
        return sorted(name for name in names if name.startswith(_CLAIM))
    return sorted(name for name in names if not name.startswith((_CLAIM, _PLACE)))


def _of_evidence(names: Iterable[str], ask: Ask) -> set[str]:
    """Return the claims that stand on evidence of which something changed."""
    evidence = sorted(name for name in names if name.startswith(_PLACE))
    return {ID[claim] for (claim,) in ask(_CLAIMS % " ".join(evidence))[1]} if evidence else set()

"""Whether an answer still stands after the graph changed: told from what it rests on, without asking again.

An answer follows from the triples that its query reads, from those of the things that its rows name (their labels, the
documents' dates), and from the claims that state its rows with their evidence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ontology.graph_change import GraphChange
from ontology.graphs import CATALOGUE, EVIDENCE
from ontology.terms import ID, PG, RDF, Term, bare
from queries.answers.answer import Answer
from queries.answers.asking import GRAPHS
from queries.answers.evidence import nodes_of, subjects_of
from queries.engines import Engine
from queries.sparql.guard import check
from queries.sparql.reads import Change, Reads, reads_of

_MOST = 5_000
"""Triples that may have changed; of more, asking is quicker."""
_CLAIM, _PLACE = (f"<{ID.base}{kind}-" for kind in ("claim", "evidence"))


@dataclass(frozen=True, slots=True)
class Footing:
    """What an answer rests on: what its query *reads*, and things by their IRIs.

    *told* are those whose own triples it tells (names, documents, claims), *stated* the nodes whose claims it tells of,
    and *said* the subjects whose claims it does.
    """

    reads: Reads
    told: frozenset[str]
    stated: frozenset[str]
    said: frozenset[str]

    def as_json(self) -> list[list[str] | None]:
        """Return it in plain lists."""
        reads = self.reads
        sets = (reads.graphs, reads.properties, reads.classes, self.told, self.stated, self.said)
        return [None if found is None else sorted(found) for found in sets]

    @classmethod
    def from_json(cls, row: Any) -> Footing:
        """Return it from plain lists; raises TypeError or ValueError for what is none."""
        graphs, properties, classes, told, stated, said = (None if one is None else frozenset(one) for one in row)
        if graphs is None or told is None or stated is None or said is None:
            raise ValueError("half an answer's footing")
        return cls(Reads(graphs, properties, classes), told, stated, said)


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change of the graph touches: the triples, and the things that these tell of, state or say something of."""

    changes: tuple[Change, ...]
    told: frozenset[str]
    stated: frozenset[str]
    said: frozenset[str]

    def leaves(self, footing: Footing) -> bool:
        """Tell whether an answer stands that rests on this *footing*."""
        apart = self.told.isdisjoint(footing.told) and self.stated.isdisjoint(footing.stated)
        return apart and self.said.isdisjoint(footing.said) and not any(map(footing.reads.may_match, self.changes))


def footing_of(answer: Answer) -> Footing:
    """Return what an answer rests on."""
    names = [column.name for column in answer.columns]
    rows = [dict(zip(names, row, strict=True)) for row in answer.rows]
    places = [place for found in answer.evidence for place in found]
    question = answer.question
    nodes = frozenset(node for row in rows for node in nodes_of(question, row))  # a claim is a node of its own
    told = {*answer.labels, *nodes, *(source.iri for source in answer.sources)}
    told.update(name for place in places for name in (place.claim, place.document))
    return Footing(
        reads_of(check(answer.query), GRAPHS[answer.layer]),
        frozenset(told),
        nodes,
        frozenset(subject for said in question.basis.says for row in rows for subject in subjects_of(said, row)),
    )


def touched(change: GraphChange, engine: Engine) -> Touched | None:
    """Return what a *change* touches in the graph that *engine* answers from; None where that is too much to tell."""
    lines = [_parts(line) for line in (*change.gone, *change.added)]
    lines = [line for line in lines if line[0] != CATALOGUE]
    if len(lines) > _MOST:
        return None
    evidence = [(s, p, o) for graph, s, p, o in lines if graph == EVIDENCE]
    claims = {s for s, _, _ in evidence if s.startswith(_CLAIM)}
    claims |= _standing_on({s for s, _, _ in evidence if s.startswith(_PLACE)}, engine)
    said = [*evidence, *_of_claims(claims, engine)]
    return Touched(
        tuple((graph, p, o) for graph, _, p, o in lines),
        frozenset(bare(term) for term in {s for _, s, _, _ in lines} | claims),
        frozenset(bare(o) for s, p, o in said if p == PG.states and s in claims),
        frozenset(bare(o) for s, p, o in said if p == RDF.subject and s in claims),
    )


def _parts(line: bytes) -> tuple[str, Term, Term, Term]:
    """Return the graph, subject, property and object of a line of N-Quads."""
    s, p, rest = line.decode().rstrip(" .\n").split(" ", 2)
    o, _, graph = rest.rpartition(" ")
    return bare(graph), s, p, o


def _standing_on(evidence: Iterable[Term], engine: Engine) -> set[Term]:
    """Return the claims that stand on pieces of *evidence*."""
    query = "SELECT ?claim WHERE { VALUES ?e { %s } GRAPH graph:evidence { ?claim pg:evidence ?e } }"
    return {str(claim) for (claim,) in engine.select(query % " ".join(sorted(evidence))).rows}


def _of_claims(claims: Iterable[Term], engine: Engine) -> Iterable[tuple[Term, Term, Term]]:
    """Return what *claims* state and what they say something of."""
    query = "SELECT ?claim ?p ?o WHERE { VALUES ?claim { %s } VALUES ?p { pg:states rdf:subject } %s }"
    found = engine.select(query % (" ".join(sorted(claims)), "GRAPH graph:evidence { ?claim ?p ?o }"))
    return [(str(claim), str(p), str(o)) for claim, p, o in found.rows]

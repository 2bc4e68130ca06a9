"""Finds the places that rows rest on: the claims behind each row, with document, section and lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pyoxigraph as ox

from ontology.terms import PREFIXES
from queries.answers.answer import Place, Source
from queries.engines import Engine, Term
from queries.labels import CHUNK, Labels, chunks, local_name
from queries.question import Question, Said

_ID = PREFIXES["id"]
_CLAIM = _ID + "claim-"
_PARTNERSHIP = _ID + "partnership-"

_DETAILS = """
    ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; pg:reviewStatus ?status ; pg:evidence ?e .
    ?e oa:hasSource ?document ; pg:lineFrom ?from ; pg:lineTo ?to .
    OPTIONAL { ?claim pg:negated ?negated }
    OPTIONAL { ?e pg:section ?section }
    OPTIONAL { ?e pg:page ?page }
    OPTIONAL { ?e pg:quote ?quote }
"""


@dataclass(frozen=True, slots=True)
class Found:
    """A claim's place, with the statement that the claim makes."""

    subject: str
    predicate: str
    object: str
    place: Place


@dataclass(slots=True)
class Evidence:
    """The claims that an engine's graph has of nodes and subjects, each looked up once: for several answers about one
    state of the graph. *labels* are those of documents.
    """

    labels: Labels
    _stated: dict[str, list[Found]] = field(default_factory=dict)
    _said: dict[tuple[str, str], list[Found]] = field(default_factory=dict)

    def stating(self, nodes: Iterable[str]) -> dict[str, list[Found]]:
        """Return what claims say a fact node, for those of which some do; a claim's own IRI stands for itself."""
        wanted = sorted(set(nodes))
        missing = [iri for iri in wanted if iri not in self._stated]
        self._stated |= {iri: [] for iri in missing}
        for key, pattern in (("?claim", ""), ("?node", "?claim pg:states ?node .")):
            matching = [iri for iri in missing if iri.startswith(_CLAIM) == (key == "?claim")]
            for part in chunks(matching, CHUNK):
                for node, found in _run(self.labels, _select(f"VALUES {key} {{ }} {pattern}", key), {key[1:]: part}):
                    self._stated[node].append(found)
        return {iri: these for iri in wanted if (these := self._stated[iri])}

    def saying(self, predicate: str, subjects: Iterable[str]) -> dict[str, list[Found]]:
        """Return what claims with this *predicate* (``*``: any) say of the subjects, for those of which some do."""
        wanted = sorted(set(subjects))
        missing = [iri for iri in wanted if (predicate, iri) not in self._said]
        self._said |= {(predicate, iri): [] for iri in missing}
        only = "" if predicate == "*" else f"?claim rdf:predicate pg:{predicate} ."
        for part in chunks(missing, CHUNK):
            pattern = f"VALUES ?s {{ }} ?claim rdf:subject ?s . {only}"
            for subject, found in _run(self.labels, _select(pattern, "?s"), {"s": part}):
                self._said[predicate, subject].append(found)
        return {iri: these for iri in wanted if (these := self._said[predicate, iri])}


def places_of_rows(
    evidence: Evidence, question: Question, rows: Sequence[tuple[Term | None, ...]], layer: str
) -> tuple[tuple[Place, ...], ...]:
    """Return the places of each row, sorted by document and line.

    A rejected claim is no evidence, and a candidate is evidence only in the layer ``all`` or where the row is about
    that claim.
    """
    names = [column.name for column in question.columns]
    cells = [dict(zip(names, row, strict=True)) for row in rows]
    stated = evidence.stating(node for row in cells for node in nodes_of(question, row))
    said = {
        said: evidence.saying(said.predicate, (iri for row in cells for iri in subjects_of(said, row)))
        for said in question.basis.says
    }
    found = ([*_row_stated(question, row, stated, layer), *_row_said(row, said)] for row in cells)
    return tuple(_sorted(_fit(places, layer, row)) for places, row in zip(found, cells, strict=True))


def documents_in(question: Question, rows: Iterable[tuple[Term | None, ...]]) -> set[str]:
    """Return the documents that the rows themselves name."""
    places = [at for at, column in enumerate(question.columns) if column.name in question.basis.documents]
    return {term.value for row in rows for at in places if (term := row[at]) is not None}


def places_of_nodes(engine: Engine, nodes: Iterable[str]) -> dict[str, list[Found]]:
    """Return, for each fact node or claim, what claims say it and where."""
    return Evidence(Labels(engine)).stating(nodes)


def places_about(engine: Engine, entity: str) -> list[Found]:
    """Return every claim that has *entity* as subject or object, sorted by predicate, document and line."""
    query = _select(f"{{ ?claim rdf:subject <{entity}> }} UNION {{ ?claim rdf:object <{entity}> }}", "?claim")
    found = {found.place.claim: found for _, found in _run(Labels(engine), query)}
    return sorted(found.values(), key=lambda one: (one.predicate, one.subject, one.object, _place_key(one.place)))


def sources_of(
    engine: Engine, evidence: Iterable[Iterable[Place]], named: Iterable[str] = (), titles: Labels | None = None
) -> tuple[Source, ...]:
    """Return the documents of the evidence, and those *named*, sorted by IRI; *titles* where some are known already."""
    documents = sorted({place.document for places in evidence for place in places} | set(named))
    details: dict[str, tuple[str, str]] = {}
    for part in chunks(documents):
        found = engine.select(
            "SELECT ?d ?date ?publisher WHERE { VALUES ?d { } "
            "OPTIONAL { ?d dcterms:date ?date } OPTIONAL { ?d dcterms:publisher ?publisher } }",
            among={"d": part},
        )
        for d, date, publisher in found.rows:
            if d is not None:
                details[d.value] = (date.value if date else "", _publisher(publisher))
    labels = (titles or Labels(engine)).of(documents)
    return tuple(Source(iri, labels[iri], *details.get(iri, ("", ""))) for iri in documents)


def _publisher(term: Term | None) -> str:
    if term is None:
        return ""
    return term.value if isinstance(term, ox.Literal) else local_name(term.value)


def nodes_of(question: Question, row: Mapping[str, Term | None]) -> list[str]:
    """Return the fact nodes and claims of a row; a cell may hold several IRIs with spaces between."""
    cells = (row[name] for name in question.basis.states)
    return [iri for term in cells if term is not None for iri in term.value.split()]


def _row_stated(
    question: Question, row: dict[str, Term | None], stated: dict[str, list[Found]], layer: str
) -> Iterator[Place]:
    inside = {term.value for term in row.values() if term is not None}
    for node in nodes_of(question, row):
        claims = stated.get(node, [])
        if node.startswith(_PARTNERSHIP):
            # One node holds every partner of an initiative: a row that names some of them rests on those claims only.
            valid = [found for found in claims if layer == "all" or found.place.status == "accepted"]
            claims = [found for found in valid if found.object in inside] or valid
        yield from (found.place for found in claims)


def _row_said(row: dict[str, Term | None], said: dict[Said, dict[str, list[Found]]]) -> Iterator[Place]:
    for one, by_subject in said.items():
        for subject in subjects_of(one, row):
            for found in by_subject.get(subject, []):
                term = row.get(one.object)
                if one.object == "*" or (term is not None and found.object in term.value.split()):
                    yield found.place


def _fit(places: list[Place], layer: str, row: dict[str, Term | None]) -> list[Place]:
    asked = {term.value for term in row.values() if term is not None}
    return [place for place in places if layer == "all" or place.status == "accepted" or place.claim in asked]


def subjects_of(said: Said, row: Mapping[str, Term | None]) -> list[str]:
    """Return the subjects in a row of which something is said."""
    term = row[said.subject]
    return term.value.split() if term is not None else []


def _select(pattern: str, key: str) -> str:
    names = "?claim ?s ?p ?o ?status ?document ?from ?to ?negated ?section ?page ?quote"
    return (
        f"SELECT ({key} AS ?key) {names} WHERE {{ GRAPH graph:evidence {{ {pattern} {_DETAILS} }} "
        "FILTER(?status != code:review-rejected) }"
    )


def _run(titles: Labels, query: str, among: Mapping[str, Sequence[str]] | None = None) -> Iterator[tuple[str, Found]]:
    records = list(titles.engine.select(query, among=among).records())
    labels = titles.of({str(_text(row["document"])) for row in records})
    for row in records:
        yield _text(row["key"]), _found(row, labels)


def _found(row: dict[str, Term | None], titles: dict[str, str]) -> Found:
    page, document = row["page"], _text(row["document"])
    place = Place(
        claim=_text(row["claim"]),
        document=document,
        title=titles[document],
        line_from=int(_text(row["from"])),
        line_to=int(_text(row["to"])),
        section=_text(row["section"]),
        page=int(page.value) if page is not None else None,
        quote=_text(row["quote"]),
        status=local_name(_text(row["status"])).removeprefix("review-"),
        negated=_text(row["negated"]) == "true",
    )
    return Found(_text(row["s"]), local_name(_text(row["p"])), _text(row["o"]), place)


def _text(term: Term | None) -> str:
    return "" if term is None else term.value


def _sorted(places: list[Place]) -> tuple[Place, ...]:
    return tuple(sorted(dict.fromkeys(places), key=_place_key))


def _place_key(place: Place) -> tuple[str, int, int, str]:
    return (place.document, place.line_from, place.line_to, place.claim)

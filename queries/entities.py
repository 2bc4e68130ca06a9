"""All that is known of one entity: names, facts in both directions, where each stands, and entities named alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import pyoxigraph as ox

from ontology.terms import CODE, PREFIXES
from queries.answers.answer import Place, Source
from queries.answers.asking import GRAPHS
from queries.answers.evidence import Found, places_about, places_of_nodes, sources_of
from queries.engines import Engine, Term
from queries.fact_nodes import FACT_TYPES, RELATIONS, WORDS, Detail, lines_of
from queries.labels import chunks, danish_key, labels_of, local_name
from queries.names import near_names, with_territory

_NAMES = {PREFIXES["skos"] + "prefLabel", PREFIXES["rdfs"] + "label", PREFIXES["skos"] + "altLabel"}
_TYPE = PREFIXES["rdf"] + "type"
_UNSHOWN = {*_NAMES, _TYPE, PREFIXES["dcterms"] + "isReplacedBy", PREFIXES["skos"] + "inScheme"}
"""Properties that the entity's head already tells, and the code list that a code is in."""

_PG = PREFIXES["pg"]
_LOCATED = _PG + "locatedIn"
_MAPPED = tuple(PREFIXES[prefix] for prefix in ("org", "cv", "foaf", "cpsv", "frapo", "eli", "owl"))
"""Vocabularies in which the graph repeats a fact that it already says in our own terms."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its property's label, the other end, details (property, label, value), and the places that say it."""

    relation: str
    value: str
    iri: str = ""
    details: tuple[Detail, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity as the graph knows it: *unproved* claims are denied ones, rejected money and candidates."""

    iri: str
    label: str
    kinds: tuple[str, ...]
    names: tuple[str, ...]
    former: tuple[str, ...]
    successor: str
    facts: tuple[Fact, ...]
    unproved: tuple[Fact, ...]
    near: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class _View:
    """The triples around an entity, with labels and claims at hand."""

    iri: str
    language: str
    outgoing: tuple[tuple[str, Term], ...]
    incoming: tuple[tuple[str, str], ...]
    nodes: dict[str, tuple[tuple[str, Term], ...]]
    labels: dict[str, str]
    inverses: dict[str, str]
    claims: tuple[Found, ...]
    stated: dict[str, list[Found]]


def entity(engine: Engine, iri: str, layer: str = "accepted", language: str = "da") -> Entity:
    """Return what is known of *iri*; an entity that nothing is known of has no facts."""
    view = _view(engine, iri, layer, language)
    facts = tuple(_once(sorted(_facts(view), key=_by_relation)))
    unproved = tuple(_unproved(view, facts))
    label = view.labels[iri]
    alike = near_names(engine, label, most=12)
    near = [(other, name) for other, name in alike if other != iri and _is_code(other) == _is_code(iri)]
    replaced = PREFIXES["dcterms"] + "isReplacedBy"
    return Entity(
        iri=iri,
        label=label,
        kinds=tuple(sorted(view.labels[term.value] for p, term in view.outgoing if p == _TYPE and _ours(term.value))),
        names=tuple(sorted({term.value for p, term in view.outgoing if p in _NAMES} - {label}, key=danish_key)),
        former=tuple(sorted(s for s, p in view.incoming if p == replaced)),
        successor=next((term.value for p, term in view.outgoing if p == replaced), ""),
        facts=facts,
        unproved=unproved,
        near=tuple(near[:5]),
        sources=sources_of(engine, [fact.places for fact in (*facts, *unproved)]),
    )


def _view(engine: Engine, iri: str, layer: str, language: str) -> _View:
    graphs = GRAPHS[layer]
    outgoing = engine.select(f"SELECT DISTINCT ?p ?o WHERE {{ <{iri}> ?p ?o }}", graphs=graphs)
    incoming = engine.select(f"SELECT DISTINCT ?s ?p WHERE {{ ?s ?p <{iri}> }}", graphs=graphs)
    out = tuple(sorted(((p.value, o) for p, o in outgoing.rows if p and o), key=str))
    territories = with_territory(engine, iri)[1:]
    located = {s for territory in territories for s in _located(engine, territory, graphs)}
    back = tuple(sorted({(s.value, p.value) for s, p in incoming.rows if s and p} | {(s, _LOCATED) for s in located}))
    nodes = _fact_nodes(engine, [s for s, _ in back], graphs)
    there = (found for territory in territories for found in places_about(engine, territory))
    claims = (
        *places_about(engine, iri),
        *(replace(found, object=iri) for found in there if found.object in territories),
    )
    terms = [term for details in ((("", o) for _, o in out), *nodes.values()) for _, term in details]
    mentioned = {term.value for term in terms if isinstance(term, ox.NamedNode)} | {iri}
    mentioned |= {s for s, _ in back} | {p for p, _ in out} | {p for _, p in back}
    mentioned |= {p for details in nodes.values() for p, _ in details}
    mentioned |= {_PG + found.predicate for found in claims}
    mentioned |= {end for found in claims for end in (found.subject, found.object) if end.startswith("http")}
    mentioned |= {_PG + relation for relation in RELATIONS}
    inverses = _inverses(engine, {p for _, p in back})
    labels = labels_of(engine, mentioned | set(inverses.values()), language, GRAPHS["all"])
    return _View(iri, language, out, back, nodes, labels, inverses, claims, places_of_nodes(engine, nodes))


def _located(engine: Engine, territory: str, graphs: tuple[str, ...]) -> list[str]:
    """Return what lies in a territory: to a reader it lies in the municipality or region whose territory it is."""
    found = engine.select(f"SELECT DISTINCT ?s WHERE {{ ?s <{_LOCATED}> <{territory}> }}", graphs=graphs)
    return [s.value for (s,) in found.rows if s is not None]


def _fact_nodes(
    engine: Engine, subjects: Iterable[str], graphs: tuple[str, ...]
) -> dict[str, tuple[tuple[str, Term], ...]]:
    """Return property and value pairs of those subjects that are fact nodes."""
    nodes: dict[str, list[tuple[str, Term]]] = {}
    types = " ".join("pg:" + name for name in FACT_TYPES) + " org:ChangeEvent"
    for part in chunks(sorted(set(subjects))):
        values = " ".join(f"<{iri}>" for iri in part)
        query = f"SELECT DISTINCT ?s ?p ?o WHERE {{ VALUES ?s {{ {values} }} VALUES ?t {{ {types} }} ?s a ?t ; ?p ?o }}"
        for s, p, o in engine.select(query, graphs=graphs).rows:
            if s is not None and p is not None and o is not None:
                nodes.setdefault(s.value, []).append((p.value, o))
    return {iri: tuple(sorted(details, key=str)) for iri, details in nodes.items()}


def _inverses(engine: Engine, properties: Iterable[str]) -> dict[str, str]:
    """Return the inverse property that the ontology names for each property."""
    values = " ".join(f"<{iri}>" for iri in sorted(properties))
    pattern = "{ ?p owl:inverseOf ?q } UNION { ?q owl:inverseOf ?p }"
    found = engine.select(f"SELECT DISTINCT ?p ?q WHERE {{ VALUES ?p {{ {values} }} {pattern} }} ORDER BY ?p ?q")
    return {p.value: q.value for p, q in found.rows if p is not None and isinstance(q, ox.NamedNode)}


def _facts(view: _View) -> Iterator[Fact]:
    for node in view.nodes:
        yield from _node_facts(view, node)
    told = {p for p, term in view.outgoing if _tongue(term) == view.language}
    for p, term in view.outgoing:
        shown = p not in _UNSHOWN and not p.startswith(_MAPPED) and not _own_territory(view, term.value)
        if shown and not (_tongue(term) not in ("", view.language) and p in told):
            places = _places(found for found in view.claims if _says(found, view.iri, p, term.value))
            iri = term.value if isinstance(term, ox.NamedNode) else ""
            yield Fact(_label(view, p), _text(view, term), iri, (), places)
    for s, p in view.incoming:
        foreign = p in _UNSHOWN or p.startswith((*_MAPPED, PREFIXES["rdf"], PREFIXES["rdfs"], PREFIXES["oa"]))
        if s not in view.nodes and not foreign and not _own_territory(view, s):
            places = _places(found for found in view.claims if _says(found, s, p, view.iri))
            yield Fact(_inverse_label(view, p), view.labels[s], s, (), places)


def _node_facts(view: _View, node: str) -> Iterator[Fact]:
    """Yield the lines of a fact node, each with the claims that say it."""
    roles = [p for s, p in view.incoming if s == node]
    stated = view.stated.get(node, [])
    said = [one for one in stated if view.iri in (one.subject, one.object)] or stated
    for line in lines_of(view.iri, roles, view.nodes[node], view.labels, view.language):
        places = _places([one for one in said if line.iri in (one.subject, one.object)] or said)
        yield Fact(_label(view, _PG + line.relation), line.value, line.iri or node, line.details, places)


def _by_relation(fact: Fact) -> tuple[object, ...]:
    return danish_key(fact.relation), danish_key(fact.value), not fact.details, fact.details


def _once(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Leave out what is said twice: by a property and its inverse, or without the dates that another line has."""
    seen: set[tuple[str, str]] = set()
    for fact in facts:
        if fact.details or (fact.relation, fact.iri or fact.value) not in seen:
            yield fact
        seen.add((fact.relation, fact.iri or fact.value))


def _own_territory(view: _View, other: str) -> bool:
    """Tell whether the other end is the territory that the entity covers: it has the entity's own name."""
    return local_name(other).startswith("territory-") and view.labels.get(other) == view.labels[view.iri]


def _unproved(view: _View, facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Yield the claims about the entity that no fact rests on: denied, rejected as money, or not reviewed."""
    used = {place.claim for fact in facts for place in fact.places}
    for found in view.claims:
        if found.place.claim not in used:
            ends = (view.labels.get(end, end) for end in (found.subject, found.object))
            value = f" {view.labels[_PG + found.predicate]} ".join(ends)
            yield Fact(view.labels[_PG + found.predicate], value, "", (), (found.place,))


def _says(found: Found, subject: str, predicate: str, object_: str) -> bool:
    return found.subject == subject and found.object == object_ and _matches(found.predicate, predicate)


def _matches(claimed: str, property_: str) -> bool:
    return local_name(property_) == {"poolOf": "administeredBy"}.get(claimed, claimed)


def _places(found: Iterable[Found]) -> tuple[Place, ...]:
    places = {one.place for one in found}
    return tuple(sorted(places, key=lambda place: (place.document, place.line_from, place.claim)))


def _text(view: _View, term: Term) -> str:
    return view.labels[term.value] if isinstance(term, ox.NamedNode) else term.value


def _label(view: _View, property_: str) -> str:
    return WORDS[view.language].get(local_name(property_)) or view.labels[property_]


def _inverse_label(view: _View, property_: str) -> str:
    inverse = view.inverses.get(property_)
    return _label(view, inverse) if inverse else f"← {_label(view, property_)}"


def _tongue(term: Term) -> str:
    """Return the language of a text; empty for all else."""
    return term.language or "" if isinstance(term, ox.Literal) else ""


def _is_code(iri: str) -> bool:
    """Tell whether a term of a code list is meant: whoever looks up Svendborg Kommune does not want the sector."""
    return iri.startswith(CODE.base)


def _ours(iri: str) -> bool:
    return iri.startswith(_PG)

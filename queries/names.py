"""Finds the entity that a person means: by IRI, by the last part of the IRI, by register code, or by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pyoxigraph as ox

from ontology.errors import UsageError
from ontology.terms import BASE, PREFIXES
from queries.engines import Engine

_PLACES = (PREFIXES["id"], PREFIXES["code"])
_LOCAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_NAMES = "skos:prefLabel|skos:altLabel|rdfs:label|skos:notation|dcterms:identifier|dcterms:title"
Graphs = tuple[str, ...] | None
"""The named graphs that are looked in; None: those that a question sees."""
_NEAR_ENOUGH = 75.0
"""Of 100, by rapidfuzz's token_set_ratio: one wrong letter in four. What is less near puzzles more than it helps."""


def entity_named(engine: Engine, text: str, types: Sequence[str] = (), graphs: Graphs = None) -> str:
    """Return the IRI of the entity that *text* names, of one of the classes *types* when given.

    It is looked for in the named *graphs*, by default in those that a question sees. Raises UsageError that lists the
    candidates when several have the name, or the nearest names when none has it.
    """
    found = _by_iri(engine, text, graphs)
    if found:
        return found
    candidates = _of_types(engine, _by_name(engine, text, graphs), types, graphs)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        names = ", ".join(iri.rsplit("/", 1)[-1] for iri in candidates[:8])
        raise UsageError(f"{text!r} is the name of {len(candidates)} entities.", advice=f"Choose one of: {names}.")
    near = near_names(engine, text, types, graphs=graphs)
    shown = "; ".join(f"{name} ({iri.rsplit('/', 1)[-1]})" for iri, name in near)
    raise UsageError(
        f"nothing here is named {text!r}.",
        advice=f"Nearest: {shown}." if near else _how_to_list(types),
    )


def _how_to_list(types: Sequence[str]) -> str:
    """Return the command that lists the names there are, of the classes *types* when given."""
    kinds = f"VALUES ?type {{ {' '.join('pg:' + kind for kind in types)} }} ?x a ?type . " if types else ""
    query = f"SELECT DISTINCT ?name {{ {kinds}?x skos:prefLabel ?name }} ORDER BY ?name"
    return f'`psykgraf sparql "{query}"` lists the names.'


def near_names(
    engine: Engine, text: str, types: Sequence[str] = (), most: int = 5, graphs: Graphs = None
) -> list[tuple[str, str]]:
    """Return up to *most* (IRI, name) pairs whose names are nearest to *text*, the nearest first."""
    from rapidfuzz import fuzz, process, utils

    names = all_names(engine, types, graphs)
    scored = process.extract(
        text, [name for _, name in names], scorer=fuzz.token_set_ratio, processor=utils.default_process, limit=most * 4
    )
    best = sorted((-score, names[index][1], names[index][0]) for _, score, index in scored if score >= _NEAR_ENOUGH)
    unique = {iri: name for _, name, iri in reversed(best)}
    return [(iri, name) for _, name, iri in best if unique.pop(iri, None) is not None][:most]


def all_names(engine: Engine, types: Sequence[str] = (), graphs: Graphs = None) -> list[tuple[str, str]]:
    """Return every (IRI, name) of the entities, of the classes *types* when given, sorted."""
    kinds = f"VALUES ?type {{ {' '.join('pg:' + kind for kind in types)} }} ?x a ?type ." if types else ""
    query = f"SELECT DISTINCT ?x ?name WHERE {{ {kinds} ?x skos:prefLabel|skos:altLabel ?name }}"
    found = engine.select(query, graphs=graphs)
    pairs = ((x.value, name.value) for x, name in found.rows if x is not None and name is not None)
    return sorted(pair for pair in pairs if pair[0].startswith(_PLACES))


def exists(engine: Engine, iri: str, graphs: Graphs = None) -> bool:
    """Tell whether the graph says anything of *iri*."""
    return bool(engine.select(f"SELECT ?p WHERE {{ {ox.NamedNode(iri)} ?p ?o }} LIMIT 1", graphs=graphs).rows)


def with_territory(engine: Engine, iri: str) -> tuple[str, ...]:
    """Return the entity and the territory that it covers: sources' places are territories."""
    query = f"SELECT DISTINCT ?territory WHERE {{ {ox.NamedNode(iri)} pg:territory ?territory }}"
    return iri, *sorted(found.value for (found,) in engine.select(query).rows if found is not None)


def _by_iri(engine: Engine, text: str, graphs: Graphs) -> str | None:
    for iri in _iris(text):
        if exists(engine, iri, graphs):
            return iri
    return None


def _iris(text: str) -> Iterable[str]:
    """Yield the IRIs that the text may stand for; a text that is no IRI of ours yields none."""
    if text.startswith(BASE):
        try:
            yield ox.NamedNode(text).value
        except ValueError:
            return
    prefix, _, local = text.rpartition(":")
    if prefix in ("", "id", "code") and _LOCAL.fullmatch(local):
        yield from (place + local for place in _PLACES)


def _by_name(engine: Engine, text: str, graphs: Graphs) -> list[str]:
    exact = " ".join(str(ox.Literal(text, language=tag)) for tag in ("da", "en")) + f" {ox.Literal(text)}"
    query = f"SELECT DISTINCT ?x WHERE {{ VALUES ?name {{ {exact} }} ?x {_NAMES} ?name }}"
    found = engine.select(query, graphs=graphs)
    iris = sorted({x.value for (x,) in found.rows if x is not None and x.value.startswith(_PLACES)})
    if iris:
        return iris
    wanted = " ".join(text.split()).casefold()
    return sorted({iri for iri, name in all_names(engine, graphs=graphs) if name.casefold() == wanted})


def _of_types(engine: Engine, iris: list[str], types: Sequence[str], graphs: Graphs) -> list[str]:
    """Keep the entities of the classes *types*; territories give way to the organisation of the same name."""
    kinds = {iri: _types_of(engine, iri, graphs) for iri in iris}
    if types:
        return [iri for iri in iris if kinds[iri] & set(types)]
    return [iri for iri in iris if "Territory" not in kinds[iri]] or iris


def _types_of(engine: Engine, iri: str, graphs: Graphs) -> set[str]:
    found = engine.select(f"SELECT DISTINCT ?type WHERE {{ {ox.NamedNode(iri)} a ?type }}", graphs=graphs)
    return {kind.value.removeprefix(PREFIXES["pg"]) for (kind,) in found.rows if kind is not None}

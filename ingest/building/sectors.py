"""The sector of each organisation: by its class, or by the organisation it is a part of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ontology.terms import CODE, PG, RDF, Term, Triple

BY_CLASS = {
    "StateBody": "state",
    "Region": "regional",
    "RegionalPsychiatry": "regional",
    "Centre": "regional",
    "Municipality": "municipal",
    "Association": "civil-society",
    "Foundation": "civil-society",
    "SocialEnterprise": "civil-society",
    "Party": "civil-society",
    "Company": "private",
}
"""The sector that follows from a class; a unit, facility or forum has that of the organisation it is a part of.

A social enterprise is counted with civil society, as the Act on registered social enterprises has it (lov nr. 711 of
25/06/2014).
"""

_INHERITED = frozenset({"Unit", "Facility", "Forum"})
_CLASSES = {PG[name]: name for name in (*BY_CLASS, *_INHERITED)}
"""The classes that have a sector, as terms."""
_ABOVE = (PG.partOf, PG.runBy)
TELLING = (*_ABOVE, RDF.type, PG.sector)
"""The predicates from which sectors follow."""
_DEEPEST = 10  # no chain of departments is deeper; a circle in the sources ends here


def sector_triples(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Yield the sector of each organisation that has none yet, from *triples* with the predicates of TELLING."""
    told: dict[Term, list[tuple[Term, Term]]] = {predicate: [] for predicate in TELLING}
    for s, p, o in triples:
        told[p].append((s, o))
    classes = {s: _CLASSES.get(o, "") for s, o in told[RDF.type]}
    known = {s for s, _ in told[PG.sector]}
    parents: dict[Term, list[Term]] = {}
    for predicate in _ABOVE:
        for s, o in sorted({*told[predicate]}):
            parents.setdefault(s, []).append(o)
    for entity, class_ in classes.items():
        if class_ and entity not in known:
            found = _sector(entity, classes, parents)
            if found is not None:
                yield entity, PG.sector, CODE[f"sector-{found}"]


def _sector(entity: Term, classes: dict[Term, str], parents: dict[Term, list[Term]]) -> str | None:
    for _ in range(_DEEPEST):
        class_ = classes.get(entity, "")
        if class_ in BY_CLASS:
            return BY_CLASS[class_]
        above = [p for p in parents.get(entity, []) if classes.get(p)]
        if not above:
            return None
        entity = above[0]
    return None

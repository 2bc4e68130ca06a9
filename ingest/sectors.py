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
_WITH_SECTOR = BY_CLASS.keys() | _INHERITED
_ABOVE = frozenset({PG.partOf, PG.runBy})
TELLING = _ABOVE | {RDF.type, PG.sector}
"""The predicates from which sectors follow."""
_DEEPEST = 10  # no chain of departments is deeper; a circle in the sources ends here


def sector_triples(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Yield the sector of each organisation among *triples* that has none yet."""
    told = [triple for triple in triples if triple[1] in TELLING]
    classes = {s: PG.local(o) for s, p, o in told if p == RDF.type}
    parents: dict[Term, list[Term]] = {}
    known = {s for s, p, _ in told if p == PG.sector}
    for s, _, o in sorted({triple for triple in told if triple[1] in _ABOVE}):
        parents.setdefault(s, []).append(o)
    for entity, class_ in classes.items():
        if entity not in known and class_ in _WITH_SECTOR:
            found = _sector(entity, classes, parents)
            if found is not None:
                yield entity, PG.sector, CODE[f"sector-{found}"]


def _sector(entity: Term, classes: dict[Term, str], parents: dict[Term, list[Term]]) -> str | None:
    for _ in range(_DEEPEST):
        class_ = classes.get(entity, "")
        if class_ in BY_CLASS:
            return BY_CLASS[class_]
        above = [p for p in parents.get(entity, []) if classes.get(p, "") in _WITH_SECTOR]
        if not above:
            return None
        entity = above[0]
    return None

"""The sector of each organisation: by its class, or by the organisation it is a part of."""

from __future__ import annotations

from collections.abc import Iterator

from rdflib.namespace import RDF
from rdflib.term import Node

from ontology.namespaces import CODE, PG
from ontology.triples import Triple

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
_DEEPEST = 10  # no chain of departments is deeper; a circle in the sources ends here


def sector_triples(triples: set[Triple]) -> Iterator[Triple]:
    """Yield the sector of each organisation among *triples* that has none yet."""
    classes = {s: str(o).removeprefix(str(PG)) for s, p, o in triples if p == RDF.type and str(o).startswith(str(PG))}
    parents: dict[Node, list[Node]] = {}
    sector = PG.sector
    known = {s for s, p, _ in triples if p == sector}
    above = (PG.partOf, PG.runBy)
    for s, _, o in sorted(triple for triple in triples if triple[1] in above):
        parents.setdefault(s, []).append(o)
    for entity, class_ in classes.items():
        if entity not in known and class_ in BY_CLASS.keys() | _INHERITED:
            found = _sector(entity, classes, parents)
            if found is not None:
                yield entity, sector, CODE[f"sector-{found}"]


def _sector(entity: Node, classes: dict[Node, str], parents: dict[Node, list[Node]]) -> str | None:
    for _ in range(_DEEPEST):
        class_ = classes.get(entity, "")
        if class_ in BY_CLASS:
            return BY_CLASS[class_]
        above = [p for p in parents.get(entity, []) if classes.get(p, "") in BY_CLASS.keys() | _INHERITED]
        if not above:
            return None
        entity = above[0]
    return None

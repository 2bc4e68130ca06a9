"""Names for the model's anonymous expressions, so that a release has no blank nodes and the same bytes every time.

OWL writes restrictions, unions and lists as blank nodes. In the model they form trees, so an expression's name can
be a hash of what it says: two equal expressions get one name, on any machine (RDF 1.1 Concepts, section 3.5).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ontology.identifiers import digest
from ontology.terms import BASE, Term, Triple, iri

GENID = BASE + ".well-known/genid/"
"""Where the names of anonymous expressions stand; whoever wants blank nodes back replaces what begins with it."""


def named(triples: Iterable[Triple]) -> list[Triple]:
    """Return the triples with a name for every blank node, made from its content.

    Raises ValueError for blank nodes in a circle, which no OWL expression has.
    """
    given = list(triples)
    about: dict[Term, list[tuple[Term, Term]]] = defaultdict(list)
    for s, p, o in given:
        if _is_blank(s):
            about[s].append((p, o))
    names: dict[Term, Term] = {}
    return [(_name(s, about, names, ()), p, _name(o, about, names, ())) for s, p, o in given]


def _name(
    term: Term, about: Mapping[Term, Sequence[tuple[Term, Term]]], names: dict[Term, Term], above: tuple[Term, ...]
) -> Term:
    if not _is_blank(term):
        return term
    if term in above:
        raise ValueError(f"blank nodes refer to each other in a circle at {term}")
    if term not in names:
        said = about.get(term, ())
        content = sorted([p, _name(o, about, names, (*above, term))] for p, o in said)
        names[term] = iri(GENID + digest(content))
    return names[term]


def _is_blank(term: Term) -> bool:
    return term.startswith("_:")

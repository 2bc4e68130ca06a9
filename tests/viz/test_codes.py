from itertools import pairwise

import pytest
from rdflib import Literal, Namespace, URIRef
from rdflib.namespace import RDFS, SKOS

from ontology.model import model_graph
from ontology.namespaces import CODE, PG
from ontology.predicates import CAPACITY_UNITS, EMPLOYMENT_TERMS, FUNDING_KINDS, FUNDING_STATUSES, PREDICATES, TYPES
from viz import codes
from viz.labels import label
from viz.site.words import REGISTER_RELATIONS
from viz.text import Text


def test_every_class_and_relation_has_a_place_in_the_legend() -> None:
    assert set(codes.CLASSES) >= TYPES
    assert set(codes.RELATIONS) >= set(PREDICATES)
    assert set(codes.FUNDING_STATUSES) >= set(FUNDING_STATUSES)


_CODED = [*codes.CLASSES.values(), *codes.RELATIONS.values(), *REGISTER_RELATIONS.values()]
_TERMS = sorted({term for code in _CODED for term in (code.term, getattr(code, "back", "")) if isinstance(term, str)})
_CODES = [
    *(f"funding-kind-{kind}" for kind in FUNDING_KINDS),
    *(f"terms-{term}" for term in EMPLOYMENT_TERMS),
    *(f"unit-{unit}" for unit in CAPACITY_UNITS),
    *(f"status-{status}" for status in FUNDING_STATUSES),
]


@pytest.mark.parametrize(
    ("namespace", "name", "property_"),
    [*((PG, term, RDFS.label) for term in _TERMS if term), *((CODE, code, SKOS.prefLabel) for code in _CODES)],
)
def test_pages_call_a_term_what_the_ontology_calls_it(namespace: Namespace, name: str, property_: URIRef) -> None:
    words = label(name)
    found = set(model_graph().objects(namespace[name], property_))
    assert found == {Literal(words.da, lang="da"), Literal(words.en, lang="en")}


def test_sectors_are_called_the_same_but_for_the_capital() -> None:
    for key, (words, _) in codes.SECTORS.items():
        if key:
            assert Text(words.da.lower(), words.en.lower()) == label(f"sector-{key}")


def test_a_relation_that_nobody_has_drawn_yet_still_has_words() -> None:
    assert codes.relation_code("participant").verb.da == "har deltager"
    assert codes.value_text("participant").da == "deltager"
    assert codes.status_text("").da == ""
    assert label("nothing-of-ours").en == "nothing-of-ours"


def test_every_glyph_is_drawn_and_sectors_differ_in_grey() -> None:
    assert {code.glyph for code in codes.CLASSES.values()} <= set(codes.GLYPHS)
    greys = sorted(_grey(colour) for key, (_, colour) in codes.SECTORS.items() if key)
    assert all(later - earlier >= 9 for earlier, later in pairwise(greys)), greys


def test_lines_and_letters_stand_out_from_the_white_page() -> None:
    for relation in codes.RELATIONS.values():
        assert _contrast(relation.colour) >= 3  # WCAG 2.2, 1.4.11: parts of graphics


def _channels(colour: str) -> list[float]:
    return [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(colour: str) -> float:
    return 1.05 / (_luminance(colour) + 0.05)


def _grey(colour: str) -> float:
    """Return CIE lightness, 0 to 100."""
    return 116 * _luminance(colour) ** (1 / 3) - 16


def test_no_relation_is_drawn_like_a_line_that_nobody_has_reviewed() -> None:
    dotted = [name for name, code in codes.RELATIONS.items() if code.dashes and max(code.dashes) < 5]
    assert dotted == []

from itertools import pairwise

import pytest
from rdflib import Literal
from rdflib.namespace import SKOS

from ontology.model import model_graph
from ontology.namespaces import CODE
from ontology.predicates import CAPACITY_UNITS, EMPLOYMENT_TERMS, FUNDING_KINDS, FUNDING_STATUSES, PREDICATES, TYPES
from viz import codes


def test_every_class_relation_and_code_has_words() -> None:
    assert set(codes.CLASSES) >= TYPES
    assert set(codes.RELATIONS) >= set(PREDICATES)
    assert set(codes.FUNDING_STATUSES) >= set(FUNDING_STATUSES)
    terms = {
        *(f"funding-kind-{kind}" for kind in FUNDING_KINDS),
        *(f"terms-{term}" for term in EMPLOYMENT_TERMS),
        *(f"unit-{unit}" for unit in CAPACITY_UNITS),
    }
    assert set(codes.VALUES) >= terms


@pytest.mark.parametrize("status", sorted(FUNDING_STATUSES))
def test_a_status_is_called_the_same_on_pages_and_in_answers(status: str) -> None:
    words = codes.FUNDING_STATUSES[status]
    labels = set(model_graph().objects(CODE[f"status-{status}"], SKOS.prefLabel))
    assert labels == {Literal(words.da, lang="da"), Literal(words.en, lang="en")}


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

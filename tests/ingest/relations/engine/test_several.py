from __future__ import annotations

import pytest
from reading_factory import stated

ROW = "Botilbuddene Elmely og Birkebo ligger i Svendborg. "
SAID = [
    ("De drives efter servicelovens § 107.", "legalBasis", "Serviceloven § 107"),
    ("Botilbuddene drives efter servicelovens § 108.", "legalBasis", "Serviceloven § 108"),
    ("Begge er beliggende i Nyborg.", "locatedIn", "Nyborg Kommune"),
    ("De to botilbud åbnede i 2014.", "startedOn", "2014"),
]


@pytest.mark.parametrize(("sentence", "predicate", "object_"), SAID)
def test_what_is_said_of_several_holds_of_each(sentence: str, predicate: str, object_: str) -> None:
    found = stated(ROW + sentence, predicate)
    assert {(predicate, "Botilbuddet Elmely", object_), (predicate, "Botilbuddet Birkebo", object_)} <= found


def test_a_plural_noun_of_another_kind_means_others() -> None:
    assert stated(ROW + "Teamene drives efter servicelovens § 107.", "legalBasis") == set()

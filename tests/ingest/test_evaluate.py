from __future__ import annotations

from typing import Any

import pytest

from ingest.agreeing import same_date, same_label, same_phrase, same_value
from ingest.evaluate import evaluate


def fact(subject: str, object_: str, p: str = "runBy", line: int = 1, **attrs: Any) -> dict[str, Any]:
    return {
        "doc": "d",
        "line": line,
        "p": p,
        "s": {"type": "Project", "label": subject},
        "o": {"type": "Region", "label": object_},
        "attrs": attrs,
    }


ALIKE = [
    ("Aalborg Kommune", "Ålborg kommune", True),
    ("Kompetencecentret for Uro og Angst", "Kompetencecenter for Uro og Angst", True),
    ("Projekt Vindrosen", "Vindrosen", True),
    ("Satspuljen 2012-2015", "Satspuljen 2013-2016", False),
    ("Vindrosen", "Solrosen", False),
]


@pytest.mark.parametrize(("one", "other", "same"), ALIKE)
def test_labels_agree_by_spelling(one: str, other: str, same: bool) -> None:
    assert same_label(one, other) is same


def test_phrases_agree_by_most_of_their_words() -> None:
    assert same_phrase("unge med angst og uro", "unge borgere med angst og uro i byen")
    assert not same_phrase("unge med angst", "ældre i byen")


def test_dates_agree_as_far_as_both_go() -> None:
    assert same_date("2018", "2018-06-30")
    assert not same_date("2018-05", "2018-06")


def test_values_agree_by_kind() -> None:
    assert same_value("amount_dkk", 1_000_000, 1_000_001)
    assert same_value("hours_week", [15, 20], (15, 20))
    assert not same_value("count", 3, None)


def test_each_fact_and_claim_counts_once() -> None:
    result = evaluate([fact("Vindrosen", "A", count=1)], [fact("Vindrosen", "A"), fact("Vindrosen", "A", count=1)])
    assert (result.total.found, result.total.missed, result.total.extra) == (1, 0, 1)
    assert result.values == (1, 1)


def test_claims_outside_the_reference_do_not_count() -> None:
    result = evaluate(
        [fact("Vindrosen", "A")], [fact("Vindrosen", "A"), fact("Solhuset", "B", line=500), fact("X", "Y", p="partOf")]
    )
    assert result.total.extra == 0


def test_calibration_counts_right_claims_by_band() -> None:
    claims = [{**fact("Vindrosen", "A"), "confidence": 0.95}, {**fact("Solhuset", "B"), "confidence": 0.95}]
    assert evaluate([fact("Vindrosen", "A")], claims).bands[(0.9, 1.01)] == (2, 1)


def test_types_are_counted_beside_the_labels() -> None:
    firm = {**fact("Vindrosen", "A"), "s": {"type": "Company", "label": "Vindrosen"}}
    result = evaluate([fact("Vindrosen", "A")], [firm])
    assert (result.total.found, result.types) == (1, (1, 2))


@pytest.mark.parametrize("name", ["kind", "per", "unit", "addressee", "defect"])
def test_what_readers_give_unevenly_is_not_counted(name: str) -> None:
    wanted = fact("Vindrosen", "A", count=1, **{name: "x"})
    assert evaluate([wanted], [fact("Vindrosen", "A", count=1)]).values == (1, 1)

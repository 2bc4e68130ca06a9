"""Law sections and the acts they belong to."""

from __future__ import annotations

import pytest

from ingest.values.laws import acts, law_sections

CASES = [
    (
        "hjælp efter §§ 82, 85, 104 og 108",
        ["Serviceloven § 82", "Serviceloven § 85", "Serviceloven § 104", "Serviceloven § 108"],
    ),
    ("et §107 botilbud", ["Serviceloven § 107"]),
    ("efter SEL § 85", ["Serviceloven § 85"]),
    ("servicelovens § 18", ["Serviceloven § 18"]),
    ("Servicelovens § 82 a og b.", ["Serviceloven § 82 a", "Serviceloven § 82 b"]),
    ("§18-midler", ["Serviceloven § 18"]),
    ("paragraf 18 midler", ["Serviceloven § 18"]),
    ("12 pladser efter § 107 og 12 efter § 108", ["Serviceloven § 107", "Serviceloven § 108"]),
    ("klagen behandles efter forvaltningslovens § 19", []),
    ("§ 85 i lov om social service", ["Serviceloven § 85"]),
    ("§ 85, stk. 2, i serviceloven", ["Serviceloven § 85"]),
    ("almenboliglovens § 105, stk. 2", ["Almenboligloven § 105"]),
    ("§ 67 e i sundhedsloven", ["Sundhedsloven § 67 e"]),
    ("botilbud efter §§ 107-108", ["Serviceloven § 107", "Serviceloven § 108"]),
    ("psykiatriloven § 42 og serviceloven § 104", ["Psykiatriloven § 42", "Serviceloven § 104"]),
    ("Folketingets § 71-tilsyn", []),
    ("konto § 15.75.59.10", []),
    ("vedtægternes § 2", []),
    ("omfattet af § 4 i lov om socialtilsyn", ["Socialtilsynsloven § 4"]),
]


@pytest.mark.parametrize(("text", "labels"), CASES)
def test_sections(text: str, labels: list[str]) -> None:
    assert [found.label for found in law_sections(text)] == labels


def test_the_act_named_earlier_counts() -> None:
    found = list(law_sections("Sundhedsloven sætter rammen. Det følger af § 14."))
    assert [(one.label, one.named) for one in found] == [("Sundhedsloven § 14", False)]


def test_the_act_of_the_document_is_the_last_resort() -> None:
    assert [one.label for one in law_sections("jf. § 7", act="Barnets lov")] == ["Barnets lov § 7"]
    assert [one.label for one in law_sections("jf. § 7")] == ["§ 7"]


def test_places() -> None:
    text = "efter §§ 82, 85 og 104"
    assert [text[one.start : one.end] for one in law_sections(text)] == ["§§ 82", "85", "104"]


def test_acts() -> None:
    assert [name for _, _, name in acts("lov om social service og psykiatriloven")] == [
        "Serviceloven",
        "Psykiatriloven",
    ]

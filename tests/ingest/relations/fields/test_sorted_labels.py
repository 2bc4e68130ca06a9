"""Fields whose labels no table holds: questions, a colon, a column."""

from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.mentions.words.labelled import sort_of

PAGE = "Projekt Kornloft\n\nProjekt Kornloft drives af Struer Kommune.\n\n"


@pytest.mark.parametrize(
    ("label", "sort"),
    [
        ("Hvem er det for?", "target"),
        ("Og hvem kommer der så?", "target"),
        ("Til hvem?", "target"),
        ("Hvem kan deltage?", "target"),
        ("Hvem kan søge?", ""),
        ("Hvem kan få?", ""),
        ("Hvem fik sidst?", ""),
        ("Hvem bestemmer?", "runner"),
        ("Hvem står bag?", "runner"),
        ("Siden hvornår?", "start"),
        ("Projektets start", "start"),
        ("Projektets afslutning", "end"),
        ("Hvor mange er der plads til?", "size"),
        ("Medlemstallet", "size"),
        ("Hvem arbejder her?", "staff"),
        ("Afsnitsledelse", "staff"),
        ("Hvad koster det?", ""),
        ("Opstart 2015-2017", ""),
        ("Ansvarlig for siden", ""),
    ],
)
def test_a_label_is_sorted_by_its_words(label: str, sort: str) -> None:
    assert sort_of(label) == sort


@pytest.mark.parametrize(
    ("line", "predicate", "value"),
    [
        ("Projektets start: 1. november 2006", "startedOn", "2006-11-01"),
        ("Siden hvornår? Marts 2012", "startedOn", "2012-03"),
        ("Hvem er det for?   Unge med angst. De fleste er fra Struer.", "targetGroup", "unge med angst"),
        ("Hvem møder du?   En kok og to pædagoger", "hasRole", "pædagog"),
    ],
)
def test_a_field_with_a_free_label(line: str, predicate: str, value: str) -> None:
    assert (predicate, "Kornloft", value) in stated(PAGE + line + "\n")


def test_a_question_who_may_apply_names_no_group() -> None:
    assert "targetGroup" not in {p for p, _, _ in stated(PAGE + "Hvem kan søge? Foreninger og unge med angst.\n")}

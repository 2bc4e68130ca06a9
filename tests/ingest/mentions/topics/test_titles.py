"""A report or application that says in a field what its project is called is about that project, not about its pool."""

from __future__ import annotations

import pytest
from reading_factory import stated

REPORT = (
    "STATUSRAPPORT TIL STYRELSEN\nPulje: Bedre overgange for borgere\n\n1. Stamdata\n\n"
    "Tilskudsmodtager: Viborg Kommune\n{}\nBevilget tilskud i alt: 4.480.000 kr.\n\n2. Kort om projektet\n\n"
    "Projektet er forankret i Støttecenter Engen. Der er ansat to peermedarbejdere, som begge er der hele ugen.\n"
)


@pytest.mark.parametrize(
    "field", ["Projektets titel: Ud i det blå", "Projektnavn: ”Ud i det blå”", "Projekttitel : Ud i det blå"]
)
def test_a_field_names_the_project_that_the_paper_is_about(field: str) -> None:
    facts = stated(REPORT.format(field))
    assert ("runBy", "Ud i det blå", "Støttecenter Engen") in facts
    assert ("hasRole", "Ud i det blå", "peermedarbejder") in facts
    assert not any(subject.startswith("Bevilget") for _, subject, _ in facts)


def test_the_titles_of_several_projects_name_none_for_the_whole() -> None:
    facts = stated(REPORT.format("Projekttitel: Ud i det blå\nProjekttitel: Ind i varmen"))
    assert not any(subject == "Ud i det blå" for predicate, subject, _ in facts if predicate == "hasRole")

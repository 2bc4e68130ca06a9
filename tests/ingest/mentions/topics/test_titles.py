"""A report or application that says in a field what its project is called is about that project, not about its pool."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.titles import without_subtitle
from ingest.reading import understand
from ingest.reading.source import Source

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


def test_a_report_tells_of_its_project_by_the_name_that_the_text_gives_it() -> None:
    text = (
        "Statusrapport om en indsats for unge hjemløse\n\nUdarbejdet for Skive Kommune\n\n"
        "Et år inde i projekt Egen Dør er tyve unge flyttet ind. Egen Dør bygger på en kendt metode, og mange følger "
        "Egen Dør tæt. Det ser lovende ud, og kommunen har haft god brug af de første erfaringer fra arbejdet.\n\n"
        "Medarbejdere\nDer er ansat fire støttemedarbejdere og en projektleder.\n"
    )
    assert ("hasRole", "Egen Dør", "projektleder") in {
        (c.predicate, c.subject.label, c.object.label) for c in claims(text)
    }


def test_statutes_speak_of_the_institution_in_every_paragraph() -> None:
    text = (
        "VEDTÆGTER\n\nfor den selvejende institution\n\nHUSET VINDROSEN\n\n\n§ 1 Navn og hjemsted\n\n"
        "Stk. 1. Institutionens navn er Huset Vindrosen.\n\nStk. 2. Institutionen har hjemsted i Skive Kommune.\n\n\n"
        "§ 2 Grundlag\n\nStk. 1. Værestedet drives i henhold til servicelovens § 104.\n\nStk. 2. Det kan ændres.\n\n\n"
        "§ 3 Medlemskaber\n\nStk. 1. Institutionen er medlem af Selveje Danmark.\n"
    )
    told = {(c.predicate, c.subject.label, c.object.label) for c in claims(text)}
    assert {
        ("locatedIn", "Huset Vindrosen", "Skive Kommune"),
        ("legalBasis", "Huset Vindrosen", "Serviceloven § 104"),
        ("memberOf", "Huset Vindrosen", "Selveje Danmark"),
    } <= told


@pytest.mark.parametrize("heading", ["Relaterede initiativer", "Kommunernes tilbud", "Kommunerne hver for sig"])
def test_a_heading_about_things_in_general_names_none(heading: str) -> None:
    text = f"Notat\n\n1. Indledning\n\nDer er sket meget.\n\n2. {heading}\n\nDer er ansat to peermedarbejdere i 2017.\n"
    assert not [c for c in claims(text) if c.subject.label == heading]


def test_the_kind_of_a_project_is_no_part_of_its_name() -> None:
    title = "Udviklingsprojektet Over Åen"
    document = understand(Source(f"{title}\n\nProjektet begyndte i 2013.\n"), slug="a")
    assert without_subtitle(document, Topic("Project", title, 0, len(title))).label == "Over Åen"

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

NAMED = [
    (
        "Fjordklubben\n\nFjordklubben er et værested for unge. Stedet åbnede i 1999.\n",
        ("startedOn", "Fjordklubben", "1999"),
    ),
    (
        "1. Havnehuset i Odense. Huset har otte pladser.\n2. Bakkehuset i Vejle. Huset har fire pladser.\n",
        ("locatedIn", "Havnehuset", "Odense Kommune"),
    ),
    (
        "Slutevaluering af Stille Start\n\nStille Start hjalp unge. Projektet startede i 2011, og Stille Start er nu "
        "slut.\n",
        ("startedOn", "Stille Start", "2011"),
    ),
    (
        "Sidemakker (Odense)\n\nSidemakker er et tilbud til unge. Tilbuddet startede i 2011.\n",
        ("startedOn", "Sidemakker", "2011"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), NAMED)
def test_what_a_part_is_about_stands_in_its_heading(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(text)


def test_a_heading_that_labels_a_part_names_nothing() -> None:
    assert stated("Økonomi\n\nDer er ansat to vejledere i afdelingen, og de er glade.\n", "startedOn") == set()


@pytest.mark.parametrize("nobody", ["Bestyrelsen", "Forvaltningen", "Sekretariatet"])
def test_a_definite_noun_of_nobody_knows_whose_is_no_subject(nobody: str) -> None:
    assert not subjects(f"{nobody} har ansat to peermedarbejdere.\n") & {nobody}


LETTER = (
    'Afgørelse\n\n\nI har søgt om tilskud til projektet "Gode Naboer".\n\n\n1. Baggrund\n\nVi fik mange breve i år.'
    "\n\nPuljen er nu tom.\n\nDet er ærgerligt.\n\n\n2. Formål\n\nGode Naboer er for ældre.\n\nDe bor alene.\n\n\n"
    "3. Personale\n\nDer er ansat to projektmedarbejdere.\n\nDe arbejder om aftenen.\n"
)


def test_chapters_after_wider_gaps_are_no_pages_and_go_on_with_the_subject() -> None:
    assert ("hasRole", "Gode Naboer", "projektmedarbejder") in stated(LETTER)


@pytest.mark.parametrize("theme", ["Spor 2: Hjælp tæt på", "Tema 1 – Unge i fællesskab", "Pejlemærke 3: Flere i job"])
def test_what_counts_the_chapters_of_a_plan_is_no_subject(theme: str) -> None:
    text = f"Plan\n\n{theme}\n\nHvad gør vi i dag?\n\nTilbuddet Åben Dør har to rådgivere. Der er ansat en psykolog.\n"
    assert subjects(text) <= {"Åben Dør"}


def test_a_case_s_letter_is_no_part_of_what_it_is_about() -> None:
    for case in ("B-sag. ", "Pkt. 12: ", "Punkt 3: "):
        text = f"{case}Styrket indsats over for børn\n\nTilbuddet startede den 1. januar 2031.\n"
        assert subjects(text, "startedOn") == {"Styrket indsats over for børn"}, case


def test_somebody_s_name_above_a_text_is_not_what_it_is_about() -> None:
    text = "Et hus åbner\n\nVilly Bech Højrup Lund\n\nProjektet startede den 1. januar 2031 og er for unge.\n"
    assert not any("Bech" in s for _, s, _ in stated(text))


def test_what_orders_an_authority_s_page_is_nothing_of_its_own() -> None:
    for title in (
        "Sygehusets afdelinger og funktioner",
        "Sygehuset i tal",
        "Sygehusets øverste ledelse",
        "Punkter på dagsordenen",
    ):
        text = (
            f"Psykiatrien i Region Sjælland\n\n{title}\n\nDer er plads til 40 patienter. Projektet startede i 2031.\n"
        )
        assert not any(title[:9] in s for _, s, _ in stated(text)), title


PARTS = """Psykiatriudvalget, referat af møde den 3. maj 2012

4. Orientering om projekter

4a. Aftenlys

Projektet modtog i 2012 200.000 kr. fra TrygFonden.

4b. Morgenlys

Projektet ledes af Psykiatrisk Center Søen.

4c. Stillehjørnet

Værestedet drives af SIND Ringsted.
"""


@pytest.mark.parametrize("text", [PARTS, PARTS.replace("4a.", "4.1").replace("4b.", "4.2").replace("4c.", "4.3")])
def test_each_of_several_lettered_or_numbered_headings_begins_a_part_of_its_own(text: str) -> None:
    assert stated(text) >= {
        ("fundedBy", "Aftenlys", "TrygFonden"),
        ("runBy", "Morgenlys", "Psykiatrisk Center Søen"),
        ("runBy", "Stillehjørnet", "SIND Ringsted"),
    }

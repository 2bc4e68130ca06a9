"""Names that a sentence tells for those of houses and offers by what it says of them."""

from __future__ import annotations

import pytest
from reading_factory import named, stated, subjects

_CASES = [
    ("Elmevik rummer 14 pladser, og der er altid en vågen vagt.\n", "capacity", "Elmevik"),
    ("Fjordkompasset bygger på servicelovens § 82 b.\n", "legalBasis", "Fjordkompasset"),
    ("RUM Midtjylland bygger på servicelovens § 104.\n", "legalBasis", "RUM Midtjylland"),
    ("Botilbuddet Sct. Jakob har 16 pladser.\n", "capacity", "Sct. Jakob"),
    ("Kollegiet Gl. Skole har 9 pladser.\n", "capacity", "Gl. Skole"),
]


@pytest.mark.parametrize(("text", "predicate", "subject"), _CASES)
def test_what_only_a_house_or_an_offer_has_tells_its_name(text: str, predicate: str, subject: str) -> None:
    assert subject in subjects(text, predicate)


@pytest.mark.parametrize(
    "text",
    [
        "Bygningen rummer 14 pladser.\n",
        "Materialet retter sig mod unge.\n",
        "Anna Holm har 14 pladser.\n",
        "Telefonen har åbent alle dage. Den har 14 pladser.\n",
    ],
)
def test_common_nouns_and_persons_are_no_such_names(text: str) -> None:
    assert not {one for one in stated(text) if one[0] in {"capacity", "targetGroup"}}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Byrådet lukker dagtilbuddene Birkemo, MSV og Elmevang.\n", {"Birkemo", "MSV", "Elmevang"}),
        ("Dagtilbuddene Birkemo, MSV og Elmevang lukkes.\n", {"Birkemo", "MSV", "Elmevang"}),
        ("Kommunens to botilbud Elmevik og Birkemo har ventelister.\n", {"Elmevik", "Birkemo"}),
        ("Centret har bofællesskabet Elmegade og værestedet Perronen.\n", {"Elmegade", "Perronen"}),
        ("I dag deler de lokaler med Oasen. Det er et værested for unge.\n", {"Oasen"}),
        ("Beboerne på Sct. Klara og Sønderparken får besøg.\n", {"Sct. Klara", "Sønderparken"}),
        ("Kurset holdes i år på Elmely.\n", {"Elmely"}),
    ],
)
def test_each_house_of_a_row_is_named(text: str, names: set[str]) -> None:
    assert names <= named(text)


@pytest.mark.parametrize(
    ("text", "no_name"),
    [
        (
            "Varmestue indtager kroen\n\nMed gaver får varmestuen Læsiden nye lokaler. Vi er glade.\n",
            "Varmestue indtager kroen",
        ),
        ("Det følger af Lov om Social Service, at der er 12 pladser.\n", "Social Service"),
        ("De bor på Lykkevang 17, og de ansatte på Lykkevang 17 er glade.\n", "Lykkevang"),
    ],
)
def test_headlines_laws_and_addresses_name_no_house(text: str, no_name: str) -> None:
    assert no_name not in named(text)


def test_a_house_is_known_by_the_whole_name_over_its_part() -> None:
    text = "BOSTEDET ELMOVA\n\nAdresse: Ågade 4, 8900 Randers\n\nHenvendelse sker til nattevagten på Elmova.\n"
    assert "Elmova" not in named(text)

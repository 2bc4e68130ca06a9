"""Common nouns with a capital are names with the place that tells them from their like."""

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

from ingest.mentions.coined.placed import bodies_of_things
from ingest.mentions.mention import Mention

_CASES = [
    ("Natkaféen i Frederikssund åbnede i 2014.\n", "startedOn", "Natkaféen i Frederikssund"),
    ("Pensionatet på Lindevej åbnede i 2014.\n", "startedOn", "Pensionatet på Lindevej"),
    ("Korsangen laves sammen med Aftenskolen i Ribe, der ligger i Ribe.\n", "locatedIn", "Aftenskolen i Ribe"),
    (
        "Bag Storkens Rede står institutionen Gården ved Varde Å, som ligger i Varde.\n",
        "locatedIn",
        "Gården ved Varde Å",
    ),
    ("Natklubben i Ry åbnede i 2014. Natklubben har plads til 12 unge.\n", "capacity", "Natklubben i Ry"),
]


@pytest.mark.parametrize(("text", "predicate", "subject"), _CASES)
def test_a_noun_with_its_place(text: str, predicate: str, subject: str) -> None:
    assert subject in subjects(text, predicate)


@pytest.mark.parametrize(
    "text",
    [
        "Strandhuset i Ry åbnede i 2014.\n",
        "Natklubben i Ry åbnede i 2014. Natklubben er for alle. Vi takker Natklubben.\n",
        "PS-skolen i Ry åbnede i 2014.\n",
    ],
)
def test_a_noun_that_is_a_name_without_its_place(text: str) -> None:
    assert not {one for one in stated(text, "startedOn") if one[1].endswith("i Ry")}


def test_a_council_is_called_after_its_house() -> None:
    text = "Bostedet Elmely ligger i Ry. Beboerrådet på Bostedet Elmely hører under Bostedet Elmely.\n"
    found = {m.label for m in bodies_of_things(text, _mentions(text))}
    assert "Beboerrådet på Bostedet Elmely" in found


def test_a_house_that_stands_for_a_body_is_no_subject() -> None:
    assert "Regionshuset" not in subjects("De mødes på Regionshuset i Viborg.\n", "locatedIn")


def _mentions(text: str) -> list[Mention]:
    council = text.index("Beboerrådet")
    house = text.index("Bostedet", council)
    return [
        Mention(council, council + len("Beboerrådet"), "Forum", "Beboerrådet", "pattern"),
        Mention(house, house + len("Bostedet Elmely"), "Facility", "Bostedet Elmely", "pattern"),
    ]


def test_a_noun_before_a_name_means_the_whole_of_it_where_it_comes_again() -> None:
    told = stated(
        "Kom forbi\n\nDu er velkommen i Rådgivningen Søgade i Holbæk hver onsdag.\n\n"
        "Rådgivningen drives af Center for Voksne og gives efter servicelovens § 82 b.\n\n"
        "I Rådgivningen møder du to socialrådgivere.\n"
    )
    assert ("runBy", "Rådgivningen Søgade", "Center for Voksne") in told
    assert ("hasRole", "Rådgivningen Søgade", "socialrådgiver") in told
    assert not [subject for _, subject, _ in told if subject == "Rådgivningen"]

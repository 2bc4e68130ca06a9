from __future__ import annotations

import pytest
from reading_factory import claims, stated

from ingest.mentions.names.agreements import READERS

AGREEMENTS = [
    (
        "regeringen indgik den 3. marts 2019 en aftale om en ny akutmodel for retspsykiatrien.",
        "Aftale om en ny akutmodel for retspsykiatrien",
    ),
    ("Aftale på plads om flere herbergspladser", "Aftale om flere herbergspladser"),
    ("Som led i aftalen om en bedre psykiatri er der afsat penge", "Aftale om en bedre psykiatri"),
    ("Med delaftalen om udsatte voksne er der afsat 12 mio. kr.", "Delaftale om udsatte voksne"),
    (
        "aftalen om udmøntning af midler på børne- og socialområdet, som",
        "Aftale om udmøntning af midler på børne- og socialområdet",
    ),
]
NONE = [
    "Kommunen har en aftale om at borgerne kan overnatte på herberget.",
    "Klinikken og borgeren laver en aftale om pris og tidspunkt.",
    "De har en aftale om hvem der gør hvad.",
    "Partierne indgik aftale om satspuljen på sundhedsområdet.",
]


def _labels(text: str) -> list[str]:
    return [m.label for reader in READERS for m in reader.read(text, 0, len(text))]


@pytest.mark.parametrize(("text", "label"), AGREEMENTS)
def test_an_agreement_is_told_by_what_it_is_about(text: str, label: str) -> None:
    assert label in _labels(text)


@pytest.mark.parametrize("text", NONE)
def test_what_two_agree_on_in_passing_is_no_agreement_with_a_name(text: str) -> None:
    assert _labels(text) == []


def test_an_agreement_with_somebody_is_the_one_of_the_title() -> None:
    text = (
        "Pressemeddelelse\n\nAftale på plads om flere herbergspladser\n\n"
        "Regeringen har indgået en aftale med KL og Danske Regioner om rammerne for et nyt tilbud.\n"
    )
    told = stated(text, "agreementParty")
    assert {("agreementParty", "Aftale om flere herbergspladser", one) for one in ("Regeringen", "KL")} <= told


def test_a_heading_that_names_an_agreements_parties_is_none_of_them() -> None:
    text = (
        "Driftsaftale mellem Ringsted Kommune og foreningen Lygten\n\nLygten driver værestedet Kernehuset i Ringsted.\n"
    )
    assert ("runBy", "Kernehuset", "Lygten") in stated(text)


def test_a_local_branch_is_no_house_though_its_town_ends_like_one() -> None:
    types = {claim.object.type for claim in claims("SIND Ringsted driver værestedet Kernehuset i Ringsted.")}
    assert types == {"Association", "Municipality"}

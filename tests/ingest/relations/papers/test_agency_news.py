"""What agencies and ministries say on their pages: pools in headlines, who studies and steers for whom."""

from __future__ import annotations

import pytest
from reading_factory import stated


def test_a_pool_in_a_headline_is_called_by_its_name_alone() -> None:
    text = (
        "Genopslag: Ny pulje til opsøgende teams skal forebygge tvang\n\nPuljen kan søges af regioner.\n\nMålgruppe\n\n"
        "Borgere på botilbud samt medarbejdere på botilbud\n\nMidler til fordeling\n\n29,4 millioner kroner\n"
    )
    pool = "Pulje til opsøgende teams"
    assert stated(text) == {
        ("poolAmount", pool, "29400000"),
        ("targetGroup", pool, "borgere på botilbud"),
        ("targetGroup", pool, "medarbejdere på botilbud"),
    }


def test_who_opened_a_pool_and_under_which_law() -> None:
    text = (
        "Ansøgningspulje: Udvikling af en mentorordning\n\nDer er udmeldt en pulje. Ansøgningsfrist: 8. november.\n\n"
        "Sundhedsstyrelsen har på den baggrund udmeldt en ansøgningspulje på 14,5 mio. kr. til en mentorordning. Det "
        "er et tilbud efter servicelovens § 12.\n\nMålgruppe\n\nMålgruppen er unge, der udskrives uden støtte efter "
        "serviceloven.\n"
    )
    told = stated(text)
    pool = "Udvikling af en mentorordning"
    assert ("poolOf", pool, "Sundhedsstyrelsen") in told
    assert {o for p, _, o in told if p == "legalBasis"} == {"Serviceloven § 12"}


@pytest.mark.parametrize(
    ("sentence", "runners"),
    [
        ("VIVE og Rambøll har fået til opgave at evaluere projektet Vindrosen.", {"VIVE", "Rambøll"}),
        ("Region Nordjylland er national projektleder for projektet Vindrosen.", {"Region Nordjylland"}),
        ("Psykiatrifonden er sekretariat for projektet Vindrosen.", {"Psykiatrifonden"}),
    ],
)
def test_who_studies_or_steers(sentence: str, runners: set[str]) -> None:
    told = stated(sentence)
    assert {o for p, _, o in told if p == "runBy"} == runners
    assert not any(p == "hasRole" for p, _, _ in told)


@pytest.mark.parametrize(
    "sentence",
    [
        "Projektet Vindrosen er i gang. Hvor mange patienter der venter på en plads på Vindrosen, vides ikke.",
        "Socialstyrelsen arbejder med opgaven frem til 2038.",
        'SIND var medarrangør af festivalen "Psyk på Toppen".',
        "’Peers’ er medarbejdere, der selv har været patienter.",
    ],
)
def test_what_is_no_fact(sentence: str) -> None:
    assert not stated(sentence)


def test_a_county_is_no_town() -> None:
    assert not stated("Distriktspsykiatrien i Århus Amt åbnede værestedet Lunden.", "locatedIn")

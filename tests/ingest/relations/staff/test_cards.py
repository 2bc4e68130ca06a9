"""Lines that are a person and a post tell of the staff of what the page is about, and not of whoever else is listed."""

from __future__ import annotations

import pytest
from reading_factory import claims


def _roles(text: str) -> set[str]:
    return {c.object.label for c in claims(text) if c.predicate == "hasRole"}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "lines",
    [
        "Hanne Bruun\nPsykolog\nTlf. 22 33 44 55\n\nOle Lund\nKok",
        "Psykolog\nHanne Bruun\n\nKok\nOle Lund",
        "Hanne Bruun, psykolog\nOle Lund, kok",
        "• Hanne Bruun - psykolog\n• Ole Lund - kok",
        "Hanne Bruun (psykolog)\nOle Lund (kok, 20 timer)",
    ],
)
def test_a_page_of_persons_with_their_posts_is_a_staff(lines: str) -> None:
    assert _roles(f"Værestedet Stjernen\n\nPersonale\n\n{lines}") == {"psykolog", "kok"}


@pytest.mark.parametrize("title", ["Deltagere", "Bestyrelsen", "Medlemmer af brugerrådet", "Til stede"])
def test_who_sits_in_a_meeting_or_board_is_no_staff(title: str) -> None:
    assert _roles(f"Værestedet Stjernen\n\n{title}\n\nHanne Bruun, psykolog\nOle Lund, kok") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Du kan blive henvist til Ambulatoriet Vest via:\n\n • en læge knyttet til et kommunalt rusmiddelcenter",
        "Ordningen er frivillig i Odense Kommune.",
        "Botilbuddet Lærken\n\nEn peermedarbejder har selv erfaring med psykisk sygdom.",
        "Hanne Bruun kommer fra en stilling som centerchef på Psykiatrisk Center Amager.",
        "Afsnit D2\n\nAndre ture aftales med patientens kontaktperson, aktivitetsmedarbejder eller fysioterapeut.",
        "Værestedet Stjernen\n\nBestyrelsen går nu i gang med at finde en kvalificeret kok.",
        "Huset Kompasrosen\n\nBestyrelsen konstituerer sig med næstformand og kasserer.",
        "Værestedet Stjernen\n\nHuset hjælper med kontakten til for eksempel læge, sagsbehandler og psykolog.",
        "Værestedet Stjernen\n\nEn peermedarbejder eller en peerguide er således et menneske med egne erfaringer.",
        "Inden hun blev syg, var Hanne Bruun kvalitetschef på Psykiatrisk Center Amager.",
        "Har Silkeborg Kommune ansat to peermedarbejdere?",
        "Der skal ansættes 50 nye recoverymentorer i Psykiatrien i Region Syddanmark.",
    ],
)
def test_kinds_of_people_and_those_to_come_are_no_staff(text: str) -> None:
    assert _roles(text) == set()

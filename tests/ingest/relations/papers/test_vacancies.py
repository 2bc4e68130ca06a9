from __future__ import annotations

import pytest
from reading_factory import document, stated

from ingest.extract import extract


@pytest.mark.parametrize(
    ("text", "employer", "role"),
    [
        (
            "Peermedarbejder søges til Sengeafsnit K2\n\nStillingen er på 30 timer. Ansøgningsfrist den 1. maj.\n",
            "Sengeafsnit K2",
            "peermedarbejder",
        ),
        (
            "Ledige stillinger\n\nErfaringskonsulent, 32 timer, Bostøtten Midt, Vejle Kommune\n\nVil du med?\n",
            "Bostøtten Midt",
            "erfaringskonsulent",
        ),
        (
            "Funktionsbeskrivelse: recoverymentor\n\nStillingen er placeret i Klinik for Angst..\n",
            "Klinik for Angst",
            "recoverymentor",
        ),
    ],
)
def test_a_post_is_told_by_its_title(text: str, employer: str, role: str) -> None:
    assert ("hasRole", employer, role) in stated(text)


def test_the_post_has_its_hours() -> None:
    text = (
        "Peermedarbejder til Sengeafsnit K2\n\nStillingen er på 28 timer om ugen og er fast. Ansøgningsfrist 1. maj.\n"
    )
    claim = next(c for c in extract(document(text)) if c.predicate == "hasRole")
    assert dict(claim.qualifiers)["hours_week"] == (28, 28)


def test_a_report_that_tells_of_a_post_advertises_none() -> None:
    text = "Beretning fra SIND Ry\n\nPårørendevejlederen\n\nDen har vi længe ønsket. Stillingen er ikke besat.\n"
    assert not stated(text, "hasRole")

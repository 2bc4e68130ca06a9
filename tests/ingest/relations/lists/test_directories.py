from __future__ import annotations

from pathlib import Path

import pytest
from reading_factory import stated

from ingest.extract import extract

PAGE = """Tilbud i Center for Psykiatri

Her er de tilbud, som kommunen selv har. Listen er ikke hele sandheden.

Lindely, Ry
Midlertidigt botilbud efter § 107 for unge med psykisk sygdom
14 lejligheder
Døgnbemandet

Botilbuddet Havblik, Nykøbing F.
Længerevarende botilbud efter § 108
Plads til 26 voksne med svær sindslidelse

Caféen på Torvet
Åbent værested for alle med lyst til selskab
Drives af SIND
118 medlemmer (2020)

Bostøtteteamet
Socialpædagogisk støtte, § 85
"""


@pytest.mark.parametrize(
    "fact",
    [
        ("locatedIn", "Lindely", "Skanderborg Kommune"),
        ("legalBasis", "Lindely", "Serviceloven § 107"),
        ("targetGroup", "Lindely", "unge med psykisk sygdom"),
        ("capacity", "Lindely", "14"),
        ("legalBasis", "Havblik", "Serviceloven § 108"),
        ("capacity", "Havblik", "26"),
        ("targetGroup", "Havblik", "voksne med svær sindslidelse"),
        ("runBy", "Caféen på Torvet", "SIND"),
        ("capacity", "Caféen på Torvet", "118"),
        ("legalBasis", "Bostøtteteamet", "Serviceloven § 85"),
    ],
)
def test_the_lines_below_a_name_tell_of_it(fact: tuple[str, str, str]) -> None:
    assert fact in stated(PAGE)


def test_a_name_s_lines_are_nobody_else_s() -> None:
    told = {(s, o) for _, s, o in stated(PAGE, "capacity")}
    assert {s for s, _ in told} == {"Lindely", "Havblik", "Caféen på Torvet"}


def test_a_page_with_headings_is_read_alike(tmp_path: Path) -> None:
    parts = [part.splitlines() for part in PAGE.strip().split("\n\n")[2:]]
    body = "".join(f"<h3>{head}</h3>" + "".join(f"<p>{line}</p>" for line in lines) for head, *lines in parts)
    page = tmp_path / "tilbud.html"
    page.write_text(f"<!doctype html><html><body><h1>Tilbud</h1>{body}</body></html>", encoding="utf-8")
    found = {(c.predicate, c.subject.label, c.object.label) for c in extract(page)}
    assert ("capacity", "Lindely", "14") in found
    assert ("legalBasis", "Lindely", "Serviceloven § 107") in found


@pytest.mark.parametrize(
    "text",
    [
        "Dagsorden\n\nPunkt 1\nGodkendelse af dagsorden\n\nPunkt 2\nOm § 107\n\nPunkt 3\nEventuelt\n",
        "Deltagere\n\nFra kommunen\nTo medarbejdere\n\nFra regionen\nTre ledere\n\nAfbud\nIngen\n",
    ],
)
def test_agendas_and_lists_of_people_are_no_directory(text: str) -> None:
    assert not stated(text, "capacity")
    assert not stated(text, "legalBasis")

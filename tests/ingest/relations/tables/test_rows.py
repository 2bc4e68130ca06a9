"""What the rows of tables say, in plain text, HTML and Word."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading_factory import stated

from ingest.extract import extract
from ontology.claim_json import claim_to_json

GRANTS = """Møllevig Kommune

Fordeling af § 18-midler 2021

Udvalget har fordelt midlerne til frivilligt socialt arbejde. Beløb i 1.000 kr.

Forening                     Aktivitet                     Søgt   Bevilget
Bedre Psykiatri Odense       Samtalegrupper for pårørende    80        60
SIND Odense                  Åben café på Havnen            120        95
Foreningen Solopgang         Drift af lokaler                40        25
Lyngens Venner               Udflugt                         15         0
I alt                                                       255       180

Næste frist er den 1. oktober.
"""
HOUSES = """Oversigt over kommunens socialpsykiatriske tilbud

Tilbud | Kommune | § | Pladser | Driftsherre | Åbnet
--- | --- | --- | --- | --- | ---
Botilbuddet Engvang | Odense | 107 | 18 | Odense Kommune | 2009
Værestedet Ankeret | Kerteminde | 104 | – | SIND | 2014
Bostedet Lærkely | Odense | 108 | 24 | Region Syddanmark | 1998
"""
GRANTED_HOUSES = """I 2031 blev der afsat 66 mio. kr. til Puljen til natlige samtaler. Fire kommuner har fået tilsagn:

Kommune           Tilbud                     Tilsagn 2031-2034    Pladser
Randers           Akuthuset Lundgård             9,8 mio. kr.        6
Vejle             Akuthjælpen Solvang           11,5 mio. kr.        8
"""
STAFF = """Notat om medarbejdere med brugererfaring

Opgjort pr. 1. marts 2019:

Afdeling\tFunktion\tAntal\tTimer/uge\tVilkår
Psykiatrisk Afdeling Odense\tPeermedarbejder\t4\t15-20\tFleksjob
\tRecoverymentor\t2\t37\tOverenskomst
Psykiatrisk Afdeling Esbjerg\tPeermedarbejder\t3\t25\tProjekt
"""


def claims(tmp_path: Path, text: str, name: str = "notat.txt") -> list[tuple[str, str, str, dict[str, object]]]:
    """Return what a text says: subject, predicate, object, qualifiers."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    rows = [claim_to_json(claim) for claim in extract(path)]
    return [(r["s"]["label"], r["p"], r["o"]["label"], r["attrs"]) for r in rows]


def told(found: list[tuple[str, str, str, dict[str, object]]], *predicates: str) -> set[tuple[str, str, str]]:
    return {(s, p, o) for s, p, o, _ in found if p in predicates}


def test_a_table_of_grants_tells_who_got_how_much_for_what(tmp_path: Path) -> None:
    found = claims(tmp_path, GRANTS)
    money = {s: a for s, p, o, a in found if p == "fundedBy" and o == "§ 18-midler"}
    assert {s: a["amount_dkk"] for s, a in money.items()} == {
        "Bedre Psykiatri Odense": 60_000,
        "SIND Odense": 95_000,
        "Foreningen Solopgang": 25_000,
    }, "§ 18 supports associations, whatever they ask the money for"
    assert all(a["status"] == "granted" and a["start"] == "2021" for a in money.values())
    assert told(found, "runBy") == {
        ("Samtalegrupper for pårørende", "runBy", "Bedre Psykiatri Odense"),
        ("Åben café på Havnen", "runBy", "SIND Odense"),
    }


def test_money_of_another_pool_is_given_to_what_the_recipient_does_with_it(tmp_path: Path) -> None:
    found = claims(tmp_path, GRANTS.replace("§ 18-midler", "Velfærdspuljen"))
    assert {s for s, p, _, _ in found if p == "fundedBy"} >= {"Samtalegrupper for pårørende", "Åben café på Havnen"}


@pytest.mark.parametrize("refused", ["0", "0 kr.", "afslag", "–", "Afvist (uden for formålet)"])
def test_what_was_refused_is_no_grant(tmp_path: Path, refused: str) -> None:
    text = f"Fordeling af § 18-midler 2021\n\nForening\tSøgt\tBevilget\nSIND Odense\t40.000\t{refused}\n"
    assert not [a for _, p, _, a in claims(tmp_path, text) if p == "fundedBy" and a.get("status") == "granted"]


def test_a_table_of_houses_tells_place_law_room_runner_and_start(tmp_path: Path) -> None:
    found = claims(tmp_path, HOUSES)
    assert told(found, "locatedIn", "legalBasis", "capacity", "startedOn") == {
        ("Engvang", "locatedIn", "Odense Kommune"),
        ("Engvang", "legalBasis", "Serviceloven § 107"),
        ("Engvang", "capacity", "18"),
        ("Engvang", "startedOn", "2009"),
        ("Ankeret", "locatedIn", "Kerteminde Kommune"),
        ("Ankeret", "legalBasis", "Serviceloven § 104"),
        ("Ankeret", "startedOn", "2014"),
        ("Lærkely", "locatedIn", "Odense Kommune"),
        ("Lærkely", "legalBasis", "Serviceloven § 108"),
        ("Lærkely", "capacity", "24"),
        ("Lærkely", "startedOn", "1998"),
    }
    assert ("Lærkely", "runBy", "Region Syddanmark") in told(found, "runBy")


def test_a_table_of_staff_tells_number_hours_terms_and_day(tmp_path: Path) -> None:
    found = [(s, o, a) for s, p, o, a in claims(tmp_path, STAFF) if p == "hasRole"]
    day = {"as_of": "2019-03-01"}
    assert sorted(found, key=str) == [
        (
            "Psykiatrisk Afdeling Esbjerg",
            "peermedarbejder",
            {**day, "count": 3, "hours_week": [25, 25], "terms": "project"},
        ),
        (
            "Psykiatrisk Afdeling Odense",
            "peermedarbejder",
            {**day, "count": 4, "hours_week": [15, 20], "terms": "fleksjob"},
        ),
        (
            "Psykiatrisk Afdeling Odense",
            "recoverymentor",
            {**day, "count": 2, "hours_week": [37, 37], "terms": "ordinary"},
        ),
    ]


def test_a_table_in_a_web_page_is_read_alike(tmp_path: Path) -> None:
    head, *rows = [line.split("\t") for line in STAFF.splitlines() if "\t" in line]
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    table = "<table><tr>" + "".join(f"<th>{cell}</th>" for cell in head) + f"</tr>{body}</table>"
    page = f"<!doctype html><html><body><h1>Notat</h1><p>Opgjort pr. 1. marts 2019:</p>{table}</body></html>"
    found = [(s, o) for s, p, o, _ in claims(tmp_path, page, "notat.html") if p == "hasRole"]
    assert ("Psykiatrisk Afdeling Odense", "recoverymentor") in found
    assert len(found) == 3


def test_the_payer_of_a_row_stands_before_that_of_the_page(tmp_path: Path) -> None:
    text = (
        "Tilskud 2020 fra § 18-midler\n\nProjekt\tModtager\tBevilget\tBevilget af\n"
        "Havnecaféen\tSIND Odense\t200.000 kr.\tVELUX FONDEN\n"
    )
    money = [(s, o) for s, p, o, _ in claims(tmp_path, text) if p == "fundedBy"]
    assert money == [("Havnecaféen", "VELUX FONDEN")]


def test_lines_without_words_for_columns_are_no_table(tmp_path: Path) -> None:
    text = "Hjem | Om os | Kontakt\nSIND Odense | Kalender | Søg\nBedre Psykiatri | Nyheder | Presse\n"
    assert not [p for _, p, _, _ in claims(tmp_path, text) if p in {"fundedBy", "runBy", "hasRole"}]


FLAT = """Uddelinger i foråret 2021

Helsefonden har uddelt 900.000 kr. til arbejde med psykisk sårbare.

Modtager Formål Kommune Beløb
Foreningen Medvind Sejlads for unge med angst Odense 165.000
Bedre Psykiatri Odense Samtalegrupper for pårørende Kerteminde 42.000
SIND Odense Drift af lokaler Odense 90.000

Om et par af modtagerne
"""


def test_a_flattened_table_is_read_from_the_end_of_its_rows(tmp_path: Path) -> None:
    found = claims(tmp_path, FLAT)
    money = {s: a["amount_dkk"] for s, p, o, a in found if p == "fundedBy" and o == "Helsefonden"}
    assert money == {
        "Sejlads for unge med angst": 165_000,
        "Samtalegrupper for pårørende": 42_000,
        "SIND Odense": 90_000,
    }
    assert told(found, "runBy") == {
        ("Sejlads for unge med angst", "runBy", "Foreningen Medvind"),
        ("Samtalegrupper for pårørende", "runBy", "Bedre Psykiatri Odense"),
    }
    assert ("Samtalegrupper for pårørende", "locatedIn", "Kerteminde Kommune") in told(found, "locatedIn")


@pytest.mark.parametrize("line", ["Projekt Formål Støtte", "Hvem hvad hvor", "Tilbud i kommune", "Antal pladser"])
def test_words_over_no_numbers_are_no_flattened_header(tmp_path: Path, line: str) -> None:
    text = f"Notat\n\n{line}\nForeningen Medvind Sejlads Odense 165.000\nSIND Odense Café Odense 90.000\n"
    assert not [1 for _, _, _, a in claims(tmp_path, text) if a.get("status") == "granted"]


@pytest.mark.parametrize(
    ("above", "amount"),
    [
        ("Udvalget har fordelt 1,5 mio. kr. af § 18-midlerne.", 90),
        ("§ 18-midlerne er fordelt. Beløb i 1.000 kr.", 90_000),
        ("§ 18-midlerne er fordelt. Alle tal er i hele t.kr.", 90_000),
        ("§ 18-midlerne er fordelt (i mio. kr.).", 90_000_000),
    ],
)
def test_an_amount_over_a_table_is_not_its_unit(tmp_path: Path, above: str, amount: int) -> None:
    text = f"Tilskud 2021\n\n{above}\n\nForening\tBevilget\nSIND Odense\t90\n"
    assert [a["amount_dkk"] for _, p, o, a in claims(tmp_path, text) if p == "fundedBy" and "18" in o] == [amount]


def test_a_table_of_houses_tells_what_each_was_granted(tmp_path: Path) -> None:
    found = [(s, o, attrs) for s, p, o, attrs in claims(tmp_path, GRANTED_HOUSES) if p == "fundedBy"]
    granted = {"end": "2034", "start": "2031", "status": "granted"}
    pool = "Puljen til natlige samtaler"
    assert found == [
        ("Akuthuset Lundgård", pool, {"amount_dkk": 9_800_000, **granted}),
        ("Akuthjælpen Solvang", pool, {"amount_dkk": 11_500_000, **granted}),
    ]


def test_titles_between_rows_part_no_table() -> None:
    text = (
        "Tabel 1. Projekter med tilskud fra puljen Fællesskab og Hverdag\n\n"
        "Tilskudsmodtager         Projekt                   Periode       Tilskud i kr.\n\n"
        "Første runde\n"
        "Thisted Kommune          Naboer i Thy              2028-2031       3.150.000\n"
        "SIND                     Åben Telefon              2028-2031       6.000.000\n\n"
        "Anden runde\n"
        "Guldborgsund Kommune     Stubben og Støtten        2030-2031       1.925.000\n\n"
        "I alt                                                             11.075.000\n"
    )
    assert {(s, o) for _, s, o in stated(text, "fundedBy")} == {
        (project, "Fællesskab og Hverdag") for project in ("Naboer i Thy", "Åben Telefon", "Stubben og Støtten")
    }
    assert ("runBy", "Stubben og Støtten", "Guldborgsund Kommune") in stated(text, "runBy")


AREAS = """Vordingborg Kommune

Uddeling af § 18-midler 2022

Tabel 1. Midlerne fordelt på målgrupper

Målgruppe                Søgt          Bevilget
Børn og familier         300.000       120.000
Psykisk sårbare          250.000       140.000

Tabel 2. Bevillinger

Ansøger                     Anvendelse                            Bevilget
SIND Vordingborg            Cafeaften og foredrag om angst        40.000
Bedre Psykiatri Storstrøm   Samtalegrupper for pårørende          38.000
"""
CAPTIONED = """Uddelinger 2031

Bilag 1. Uddelinger fra Trivselspuljen

Projekt             Modtager                Beløb
Havnens Stemmer     Foreningen Kajen        300.000 kr.
Broerne             Røde Kors Skive         210.000 kr.

Bilag 2. Uddelinger fra Helsefonden

Projekt             Modtager                Beløb
Sammen i Køkkenet   LAP Midtjylland         90.000 kr.
Nattens Lys         Kirkens Korshær         400.000 kr.
"""


def test_sums_of_areas_are_nobodys_and_a_purpose_is_no_project(tmp_path: Path) -> None:
    """Rows of areas name no receiver; what a column of purposes tells is not what an association runs."""
    found = claims(tmp_path, AREAS)
    assert {(s, p, o) for s, p, o, _ in found} == {
        ("SIND Vordingborg", "fundedBy", "§ 18-midler"),
        ("Bedre Psykiatri Storstrøm", "fundedBy", "§ 18-midler"),
    }


def test_each_table_is_paid_by_whom_its_own_caption_names(tmp_path: Path) -> None:
    """A caption between two tables begins another one, with another payer; its header is no row."""
    found = claims(tmp_path, CAPTIONED)
    assert {(s, o) for s, p, o, _ in found if p == "fundedBy"} == {
        ("Havnens Stemmer", "Trivselspuljen"),
        ("Broerne", "Trivselspuljen"),
        ("Sammen i Køkkenet", "Helsefonden"),
        ("Nattens Lys", "Helsefonden"),
    }
    assert not any(s == "Projekt" for s, *_ in found)

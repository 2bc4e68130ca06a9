"""Lists of records: the same facts in many layouts; whatever the layout, a block's lines tell of the title above it."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

POOL = "Puljen til nærvær og naboskab"
HEAD = f"""{POOL}

Puljen administreres af Sundhedsstyrelsen. Der er givet tilsagn til følgende projekter:

"""
LABELS = ("Tilskud", "Periode", "Målgruppe", "Samarbejdspartnere")
ROWS = (
    ("Bænken ved åen", "Skive Kommune", "900.000 kr.", "2031-2033", "Unge med angst", "Odense Kommune"),
    ("Mad, musik og mennesker", "Bedre Psykiatri", "1.200.000 kr.", "2031-2032", "Voksne med psykose", "Køge Kommune"),
    ("Naboring", "Holbæk Kommune", "350.000 kr.", "2032-2034", "Veteraner med PTSD", "Herlev Kommune"),
)
TITLES = {
    "owner before a colon": "{1}: {0}",
    "owner after a dash": "{0} – {1}",
    "owner in brackets": "{0} ({1})",
    "owner on the line above": "{1}\n{0}",
    "owner on the line below": "{0}\n{1}",
    "numbered": "{n}. {1}: {0}",
    "in quotation marks": "”{0}”\n{1}",
}
LINES = {
    "colon": "{label}: {value}\n",
    "bullets": "• {label}: {value}\n",
    "inset": "   {label}: {value}\n",
    "column": "{label:24}{value}\n",
    "column with a colon": "{label_:24}{value}\n",
    "tab": "{label}\t{value}\n",
    "line above": "{label}\n{value}\n",
    "blank lines": "{label}: {value}\n\n",
}


def page(title: str, line: str, gap: str = "\n") -> str:
    """Return the three records in one layout."""
    text = HEAD
    for number, row in enumerate(ROWS, 1):
        text += title.format(*row, n=number) + gap
        for label, value in zip(LABELS, row[2:], strict=True):
            text += line.format(label=label, label_=label + ":", value=value)
        text += "\n"
    return text + "\nKontakt\n\nEnheden for Naboskab, tlf. 00 00 00 00\n"


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_labelled_lines_tell_of_the_title_above_them(title: str, line: str) -> None:
    found = stated(page(title, line))
    for name, owner, amount, period, group, partner in ROWS:
        assert ("fundedBy", name, POOL) in found, amount
        assert ("startedOn", name, period[:4]) in found
        assert ("endedOn", name, period[-4:]) in found
        assert ("runBy", name, owner) in found
        assert ("targetGroup", name, group.lower().replace("ptsd", "PTSD")) in found
        assert ("partner", name, partner) in found
    assert {s for p, s, _ in found if p != "poolOf"} == {row[0] for row in ROWS}


def test_the_unit_before_a_title_runs_it_and_is_part_of_its_owner() -> None:
    text = HEAD + "Region Sjælland, Klinik Øst: Åbne døre\n   Tilskud: 300.000 kr.\n   Periode: 2031\n\n"
    text += "Skive Kommune, Center for Nabohjælp: Kaffe på trappen\n   Tilskud: 200.000 kr.\n   Periode: 2031-2032\n"
    found = stated(text)
    assert {("runBy", "Åbne døre", "Klinik Øst"), ("partOf", "Klinik Øst", "Region Sjælland")} <= found
    assert ("partOf", "Center for Nabohjælp", "Skive Kommune") in found
    assert {("startedOn", "Åbne døre", "2031"), ("endedOn", "Åbne døre", "2031")} <= found


def test_a_line_over_several_records_is_a_label_and_no_title() -> None:
    text = "Projekter 2031\n\n"
    for name in ("Havet kalder", "Skoven svarer"):
        text += f"{name}\n\nFakta om projektet\nProjektejer: Skive Kommune\nPeriode: 2031-2032\n\n"
    assert {s for p, s, _ in stated(text) if p == "runBy"} == {"Havet kalder", "Skoven svarer"}


def test_who_leads_it_is_a_post_of_the_record_and_a_vacancy_is_none() -> None:
    text = "Projekter 2031\n\n1. Havet kalder\nProjektejer: Skive Kommune\nProjektleder: Bo Holm, tlf. 00 00 00 00\n\n"
    text += "2. Skoven svarer\nProjektejer: Skive Kommune\nProjektleder: Ikke ansat endnu\n"
    assert {(s, o) for p, s, o in stated(text) if p == "hasRole"} == {("Havet kalder", "projektleder")}


def test_names_that_end_in_a_number_stand_before_a_column_that_tells_their_kind() -> None:
    text = "Tilbud i kommunen\n\n"
    for name, kind, places in (("SPORET 7", "Værested", 12), ("BOSTEDET LILLEBO", "Midlertidigt botilbud", 9)):
        text += f"{name:40}{kind}\n\nPladser:       {places}\nMålgruppe:     Alle voksne\n\nHuset har have.\n\n"
    found = {(s.casefold(), o) for p, s, o in stated(text) if p == "capacity"}
    assert found == {("sporet 7", "12"), ("bostedet lillebo", "9")}


def test_what_is_listed_below_itself_beside_its_label_belongs_to_it() -> None:
    text = "Tilbud\n\n"
    for name in ("Værestedet Molen", "Værestedet Fyret"):
        text += f"{name}\n\nLovgrundlag:   Serviceloven § 104\n               Sundhedsloven § 141\n"
        text += "Målgruppe:     Alle voksne\n\n"
    found = {(s, o) for p, s, o in stated(text) if p == "legalBasis"}
    assert ("Værestedet Molen", "Sundhedsloven § 141") in found
    assert len(found) == 4


CARD = """Naboskabets pulje

Status: Afsluttet
Finanslovskonto: § 15.75.35.10
Puljebeløb: 9,4 mio. kr.
Puljeadministrator: Sundhedsstyrelsen

Projekterne

Kaffe på bænken
Region Sjælland, Klinik Øst
Projektet ansatte to naboværter, og det begyndte i marts 2031. Puljen betalte 2,1 mio. kr. til det hele.

Vinduet mod gården
Region Syddanmark, Klinik Vest
Her mødtes naboerne om aftenen. Projektet fik 1,4 mio. kr. og sluttede i maj 2033.
"""


def test_a_body_on_a_line_between_a_title_and_its_paragraph_runs_it() -> None:
    found = stated(CARD)
    assert ("poolAmount", "Naboskabets pulje", "9400000") in found
    assert ("poolOf", "Naboskabets pulje", "Sundhedsstyrelsen") in found
    assert {("runBy", "Kaffe på bænken", "Klinik Øst"), ("partOf", "Klinik Vest", "Region Syddanmark")} <= found
    assert ("startedOn", "Kaffe på bænken", "2031-03") in found
    assert {s for p, s, o in found if p == "fundedBy" and o == "Naboskabets pulje"} >= {"Vinduet mod gården"}
    assert [o for p, s, o in found if p == "poolAmount"] == ["9400000"]


def test_rows_without_a_header_tell_of_the_name_in_their_first_cell() -> None:
    text = """Kommunens huse er samlet i et center, der består af Strandly og Bakkely.

   Strandly          28 pladser      serviceloven § 108
   Bakkely           12 pladser      almenboligloven § 105
   Botilbud, køb     61.902          58.340

Bakkely er for unge fra 18 til 30 år og blev åbnet i august 2031.
"""
    found = stated(text)
    assert {(s, o) for p, s, o in found if p == "capacity"} == {("Strandly", "28"), ("Bakkely", "12")}
    assert {("legalBasis", "Strandly", "Serviceloven § 108"), ("startedOn", "Bakkely", "2031-08")} <= found


def test_a_body_that_nobody_knows_is_told_by_its_place_and_a_person_never() -> None:
    text = HEAD + "Kvisten: Te i opgangen\nTilskud: 100.000 kr.\nPeriode: 2031\n\n"
    text += "Skive Kommune: Sang på taget\nTilskud: 150.000 kr.\nPeriode: 2031\n\n"
    assert ("runBy", "Te i opgangen", "Kvisten") in stated(text)
    text = "Projekter\n\n1. Te i opgangen\nProjektejer: Kvisten\nPeriode: 2031-2032\n\n"
    text += "2. Sang på taget\nProjektejer: Mette Holm Bak\nPeriode: 2031-2032\n"
    assert stated(text, "runBy") == {("runBy", "Te i opgangen", "Kvisten")}


@pytest.mark.parametrize(
    ("over", "lines"),
    [
        ("Afslag\n\n", "Beløb: 500.000 kr.\nPeriode: 2031-2032\n"),
        ("Følgende ansøgninger har fået afslag:\n\n", "Beløb: 500.000 kr.\nPeriode: 2031-2032\n"),
        ("Indkomne ansøgninger\n\n", "Tilskud: 500.000 kr.\nPeriode: 2031-2032\n"),
        ("", "Tilskud: 500.000 kr.\nStatus: Afslag\nPeriode: 2031-2032\n"),
        ("", "Beløb: 500.000 kr. (ansøgt)\nPeriode: 2031-2032\n"),
        ("", "Ansøgt beløb: 500.000 kr.\nPeriode: 2031-2032\n"),
    ],
)
def test_what_was_asked_for_or_refused_is_never_granted(over: str, lines: str) -> None:
    text = f"{POOL}\n\nSundhedsstyrelsen har læst 12 ansøgninger.\n\n{over}"
    text += f"Skive Kommune: Bænken ved åen\n\n{lines}\nHolbæk Kommune: Kaffe på taget\n\n{lines}\n"
    paid = [c for c in claims(text) if c.predicate == "fundedBy"]
    assert all(dict(c.qualifiers).get("status") == "requested" for c in paid)

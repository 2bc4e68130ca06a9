from __future__ import annotations

import pytest
from reading_factory import document

from ingest.claims import Draft, admit
from ontology.records import Node

TEXT = "Projekt Vindrosen drives af Odense Kommune."
SUBJECT, RUNNER = Node("Project", "Vindrosen"), Node("Municipality", "Odense Kommune")


def test_a_claim_whose_words_stand_there_is_admitted() -> None:
    draft = Draft("runBy", SUBJECT, RUNNER, 0, len(TEXT), quote="drives af Odense", rule="mine")
    (claim,) = admit(document(TEXT), [draft])
    assert claim.evidence.quote == TEXT
    assert claim.evidence.line == 1
    assert claim.rule == "mine"


@pytest.mark.parametrize("before", ["• ", "\uf0b7 ", "\ufffd ", " ", ", "])
def test_a_quote_begins_with_its_first_word(before: str) -> None:
    text = f"Om stedet:\n{before}{TEXT}"
    read = document(text)
    (claim,) = admit(read, [Draft("runBy", SUBJECT, RUNNER, read.text.index("\n"), len(read.text))])
    assert claim.evidence.quote == TEXT
    assert claim.evidence.line == 2
    assert text[claim.evidence.start : claim.evidence.end] == TEXT


REFUSED = [
    Draft("runBy", SUBJECT, RUNNER, 0, len(TEXT), quote="ejes af Odense"),
    Draft("runBy", SUBJECT, RUNNER, 5, 5),
    Draft("runBy", SUBJECT, RUNNER, 0, 4000),
    Draft("runBy", SUBJECT, SUBJECT, 0, 10),
    Draft("runBy", SUBJECT, Node("Date", "2011"), 0, 10),
    Draft("owns", SUBJECT, RUNNER, 0, 10),
    Draft("runBy", Node("Thing", "Vindrosen"), RUNNER, 0, 10),
    Draft("runBy", Node("Project", "  "), RUNNER, 0, 10),
    Draft("hasRole", SUBJECT, Node("Role", "tlf. 99 88 77 66"), 0, 10),
]


@pytest.mark.parametrize("draft", REFUSED)
def test_whoever_proposes_what_does_not_hold_is_refused(draft: Draft) -> None:
    assert list(admit(document(TEXT), [draft])) == []


def test_unknown_qualifiers_are_dropped() -> None:
    draft = Draft("runBy", SUBJECT, RUNNER, 0, 10, {"colour": "red"})
    (claim,) = admit(document(TEXT), [draft])
    assert claim.qualifiers == ()


def test_organisations_of_the_registers_are_no_persons() -> None:
    text = "Bag stedet står Blå Kors Danmark, Kirkens Korshær og Frelsens Hær."
    (claim,) = admit(document(text), [Draft("runBy", SUBJECT, RUNNER, 0, len(text))])
    assert claim.evidence.quote == text


def test_persons_are_masked_in_the_quote() -> None:
    text = "Kontakt projektleder Yrsa Grønbladsen, tlf. 99 88 77 66, om projekt Vindrosen."
    (claim,) = admit(document(text), [Draft("hasRole", SUBJECT, Node("Role", "projektleder"), 0, len(text))])
    assert claim.evidence.quote is not None
    assert "Grønbladsen" not in claim.evidence.quote
    assert "99 88" not in claim.evidence.quote
    assert "projektleder" in claim.evidence.quote


@pytest.mark.parametrize(
    "label",
    [
        "Café ved Yrsa Kristensen",
        "Yogahold v/ Bodil Mortensen",
        "Foredrag med Okkonpaa",
        "Malekursus hos Inger Sørensen",
        "Yrsa Kristensen Værestedet Kajen",
        "Sille Testesen Værestedet Kajen",
        "Foreningen Yrsa Kristensens Venner",
        "Foreningen Sille Bodils Venner",
        "Yrsa Kristensen, leder af Værestedet Kajen",
        "Yrsa Kristensen fra Værestedet Kajen",
    ],
)
def test_a_thing_named_by_who_leads_it_stays_out(label: str) -> None:
    text = f"SIND Odense får støtte til {label} i Odense."
    assert list(admit(document(text), [Draft("runBy", Node("Service", label), RUNNER, 0, len(text))])) == []


@pytest.mark.parametrize("name", ["Yrsa Kristensen", "Ujara Gudnitz"])
def test_somebody_beside_an_organisation_is_no_organisation(name: str) -> None:
    text, label = f"Kajen drives af {name} og Odense Kommune.", f"{name} og Odense Kommune"
    draft = Draft("runBy", Node("Facility", "Kajen"), Node("Association", label), 0, len(text))
    assert list(admit(document(text), [draft])) == []


@pytest.mark.parametrize(
    "label",
    [
        "Caféen ved Åen",
        "Huset ved Havnen",
        "Huset ved Gamle Strand",
        "Værestedet hos Blå Kors",
        "Yrsa Kristensens Fond",
    ],
)
def test_a_thing_named_by_its_place_is_admitted(label: str) -> None:
    text = f"{label} drives af Odense Kommune."
    assert list(admit(document(text), [Draft("runBy", Node("Facility", label), RUNNER, 0, len(text))]))


@pytest.mark.parametrize(
    ("label", "what", "admitted"),
    [
        ("Spir Frem", "recoveryskole", True),
        ("Spir Frem", "institution i byen", False),
        ("Spir Frem", "god kollega", False),
        ("Mette Frem", "recoveryskole for sig", False),
    ],
)
def test_what_the_text_calls_a_school_or_house_is_nobody(label: str, what: str, admitted: bool) -> None:
    text = f"{label} er en {what}. Alle er glade for {label}."
    drafts = admit(document(text), [Draft("runBy", Node("Education", label), RUNNER, 0, len(text))])
    assert bool(list(drafts)) is admitted


@pytest.mark.parametrize(("named", "admitted"), [("Mette Vejle (A)", False), ("Vejle", True)])
def test_a_town_that_is_a_surname_is_no_municipality(named: str, admitted: bool) -> None:
    text = f"I panelet sad {named} og SIND."
    draft = Draft("memberOf", Node("Municipality", "Vejle Kommune"), Node("Forum", "Panelet"), 0, len(text))
    assert bool(list(admit(document(text), [draft]))) is admitted


def test_a_title_in_a_quote_stays_and_a_house_before_its_address() -> None:
    text = "Velkomst ved Borgmester Ujara Gudnitz på Sankt Hans. Værestedet Havblik Hyldestræde 12 drives af Odense på "
    text += "Ole Qvorps Allé Aarhus."
    (claim,) = admit(document(text), [Draft("runBy", SUBJECT, RUNNER, 0, len(text))])
    assert claim.evidence.quote is not None
    assert "ved Borgmester ▮▮▮▮▮ ▮▮▮▮▮▮▮ på Sankt Hans. Værestedet Havblik ▮" in claim.evidence.quote
    assert "på Ole Qvorps Allé Aarhus" in claim.evidence.quote

from __future__ import annotations

import pytest
from reading_factory import claims, stated

MEMBERS = {"Vejle Kommune", "SIND Vejle"}
PAPERS = [
    (
        "Udsatterådet i Vejle Kommune\n\nReferat\n\nRådet består af Vejle Kommune og SIND Vejle.",
        "Udsatterådet i Vejle Kommune",
    ),
    (
        "Udsatterådet i Vejle – årsberetning 2020\n\nRådet består af Vejle Kommune og SIND Vejle.",
        "Udsatterådet i Vejle",
    ),
    (
        "Sundhedsklynge Lillebælt, politisk niveau\n\nReferat\n\nSundhedsklyngen blev dannet i 2022. Den består af "
        "Vejle Kommune og SIND Vejle.",
        "Sundhedsklynge Lillebælt",
    ),
    (
        "Referat fra Samordningsudvalg Lillebælt\n\nPunkt 1\n\nUdvalgets faste medlemmer er Vejle Kommune "
        "og SIND Vejle.",
        "Samordningsudvalg Lillebælt",
    ),
    (
        "Dagsorden for Dialogforum Lillebælt\n\nI forummet sidder Vejle Kommune og SIND Vejle.",
        "Dialogforum Lillebælt",
    ),
]


@pytest.mark.parametrize(("paper", "body"), PAPERS)
def test_the_noun_of_its_name_means_the_body_whose_paper_it_is(paper: str, body: str) -> None:
    found = {(c.subject.label, c.object.label) for c in claims(paper) if c.predicate == "memberOf"}  # type: ignore[union-attr]
    assert found == {(member, body) for member in MEMBERS}


OTHERS = [
    "Udsatterådet i Vejle Kommune\n\nReferat\n\nI styregruppen for Projekt Vindrosen sidder SIND Vejle.",
    "Udsatterådet i Vejle Kommune\n\nReferat\n\nI Psykiatriudvalget sidder SIND Vejle.",
]


@pytest.mark.parametrize("paper", OTHERS)
def test_other_bodies_stay_what_they_are(paper: str) -> None:
    found = {c.object.label for c in claims(paper) if c.predicate == "memberOf"}  # type: ignore[union-attr]
    assert "Udsatterådet i Vejle Kommune" not in found


def test_since_when_a_body_is_there() -> None:
    found = claims("Dialogforum Lillebælt\n\nReferat\n\nForummet blev nedsat i marts 2014.\n")
    assert {(c.subject.label, c.object.label) for c in found if c.predicate == "startedOn"} == {  # type: ignore[union-attr]
        ("Dialogforum Lillebælt", "2014-03")
    }


MEETING = (
    "Brugerrådet for Psykiatri i Skive\nReferat af møde den 4. maj 2031\n\n1. Velkomst\nFormanden bød velkommen til "
    "alle.\n\n2. Nyt fra Samrådet\n{}\n"
)
OF_THE_BODY = [
    ("I rådet sidder LAP og Bedre Psykiatri.", "memberOf", {("LAP", "R"), ("Bedre Psykiatri", "R")}),
    ("Rådet har 11 medlemmer.", "capacity", {("R", "11")}),
    ("Brugerrådet blev dannet i 2029. Det består af SIND og LAP.", "memberOf", {("SIND", "R"), ("LAP", "R")}),
    ("Rådet blev oprettet i 2029.", "startedOn", {("R", "2029")}),
    ("Udvalget har 11 medlemmer.", "capacity", set()),
]


@pytest.mark.parametrize(("sentence", "predicate", "expected"), OF_THE_BODY)
def test_minutes_mean_the_body_that_met(sentence: str, predicate: str, expected: set[tuple[str, str]]) -> None:
    whole = "Brugerrådet for Psykiatri i Skive"
    found = {(subject, object_) for _, subject, object_ in stated(MEETING.format(sentence), predicate)}
    assert found == {(whole if a == "R" else a, whole if b == "R" else b) for a, b in expected}


@pytest.mark.parametrize(
    ("agreed", "noun", "label"),
    [
        ("Psykiatriens Hus i Struer", "Huset", "Psykiatriens Hus i Struer"),
        ("Recovery College Vendsyssel", "Skolen", "Recovery College Vendsyssel"),
    ],
)
def test_what_an_agreement_is_about_is_meant_by_its_noun(agreed: str, noun: str, label: str) -> None:
    text = (
        f"PARTNERSKABSAFTALE\n\nom {agreed}\n\n1. Parter\n\nDenne aftale er indgået mellem\n\na) Struer Kommune\n"
        f"b) SIND Struer\n\n2. Formål\n\n"
        f"{agreed} skal samle hjælpen.\n\n3. Indhold\n\n{noun} har ansat to peermedarbejdere. Parterne mødes tit.\n"
    )
    assert ("hasRole", label, "peermedarbejder") in stated(text, "hasRole")

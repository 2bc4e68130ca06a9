"""Records of applications over several labelled lines: who got what for which project, and what was refused."""

from __future__ import annotations

from reading_factory import claims

_PAGE = """Bevilling af § 18-midler 2022

Her ses de foreninger, der har fået støtte i år.

Ansøger: Foreningen Vindrosen
Aktivitet: Spisefællesskab
Ansøgt: 50.000 kr.
Bevilget: 30.000 kr.

Ansøger: Foreningen Havblik
Aktivitet: Udflugter
Ansøgt: 20.000 kr.
Bevilget: 0 kr.

Ansøger: Lanternen Vejle
Aktivitet: Cafémøder
Ansøgt: 25.000 kr.
Bevilget: 25.000 kr.
Bemærkning: Beløbet udbetales i marts.

Ansøger: SIND Vejle
Aktivitet: Højskoledage
Ansøgt: 52.000 kr.
Bevilget: Afslag
"""
_NUMBERED = """Fordeling af puljen til nye veje i socialpsykiatrien

Styrelsen har givet tilskud til to projekter fra puljen til nye veje i socialpsykiatrien.

1.  Odense Kommune
    Projekt: En at følges med
    Tilskud: 2.250.000 kr.
    Projektet ansætter fire peermedarbejdere og løber fra 1. august 2014 til 31. juli 2017.

2.  Thisted Kommune
    Projekt: Langs vandet
    Tilskud: 1.100.000 kr.
    Morsø Kommune er med i projektet.
"""


def _told(text: str) -> set[tuple[str, str, str]]:
    return {(c.predicate, c.subject.label, c.object.label) for c in claims(text)}


def test_what_was_given_to_each_applicant_and_nothing_to_those_refused() -> None:
    granted = {
        (c.subject.label, c.object.label, c.qualifier("amount_dkk"), c.qualifier("status"))
        for c in claims(_PAGE)
        if c.predicate == "fundedBy"
    }
    assert granted == {
        ("Foreningen Vindrosen", "§ 18-midler", 30000, "granted"),
        ("Lanternen Vejle", "§ 18-midler", 25000, "granted"),
    }


def test_a_numbered_name_over_the_labels_runs_the_project_that_the_lines_below_speak_of() -> None:
    told = _told(_NUMBERED)
    assert {
        ("runBy", "En at følges med", "Odense Kommune"),
        ("runBy", "Langs vandet", "Thisted Kommune"),
        ("hasRole", "En at følges med", "peermedarbejder"),
        ("endedOn", "En at følges med", "2017-07-31"),
        ("partner", "Langs vandet", "Morsø Kommune"),
    } <= told
    paid = {(s, c) for p, s, c in told if p == "fundedBy"}
    assert {s for s, _ in paid} == {"En at følges med", "Langs vandet"}
    assert all("nye veje" in giver for _, giver in paid)


def test_a_person_who_applied_is_nobody_s_name_in_a_claim() -> None:
    page = _PAGE.replace("Lanternen Vejle", "Jytte Fladhøj").replace("Foreningen Havblik", "Torben Skive")
    assert not [label for _, s, o in _told(page) for label in (s, o) if "Fladhøj" in label or "Torben" in label]


def test_a_record_whose_project_is_only_a_mark_names_none() -> None:
    page = _NUMBERED.replace("Projekt: Langs vandet", "Projekt: ”")
    assert all(c.subject.label for c in claims(page))

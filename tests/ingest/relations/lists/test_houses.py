"""Lists of houses, pages that explain their subject, and grants told in running text."""

from __future__ import annotations

from reading_factory import claims, stated

LIST = """Center for Udsatte er Skive Kommunes sociale tilbud.

Arbejdet er samlet i tre botilbud:

 • Elmely, Skive
 • Sct. Jakob, Struer
 • Lindehuset, Holstebro

Ledelsen har til huse i Skive.
"""
OWNERS = """Skive Kommune driver følgende væresteder:

 • Kastanjen
 • Lyngly
"""
TALE = """Strandlyst, i daglig tale bomiljøet, er et botilbud for voksne med skizofreni.

Driftsparagraffer

 • Længerevarende ophold efter SEL § 108
 • Midlertidigt ophold efter SEL §107
"""
NAMELESS = """Flere unge i uddannelse og arbejde i Vestegnen

Projektet skal udvikle metoder.

Projektperiode:

2018 - 2020

Målgruppe:

Unge med angst i alderen 16 til 30 år.
"""


def test_what_a_list_s_introduction_says_its_items_are() -> None:
    said = stated(LIST)
    assert ("locatedIn", "Elmely", "Skive Kommune") in said
    assert ("locatedIn", "Sct. Jakob", "Struer Kommune") in said
    assert ("partOf", "Lindehuset", "Center for Udsatte") in said


def test_whoever_has_what_is_listed_runs_it() -> None:
    assert {s for p, s, o in stated(OWNERS) if (p, o) == ("runBy", "Skive Kommune")} == {"Kastanjen", "Lyngly"}


def test_a_page_speaks_of_what_its_first_sentence_explains() -> None:
    said = {o for p, s, o in stated(TALE, "legalBasis") if s == "Strandlyst"}
    assert said == {"Serviceloven § 108", "Serviceloven § 107"}


def test_a_title_is_the_project_that_the_text_goes_on_with() -> None:
    said = stated(NAMELESS)
    title = "Flere unge i uddannelse og arbejde i Vestegnen"
    assert {("startedOn", title, "2018"), ("endedOn", title, "2020"), ("targetGroup", title, "unge med angst")} <= said


def test_a_street_ends_a_name() -> None:
    labels = {c.subject.label for c in claims("Leder af Støttecenter Elmevej Yrsa Tandskov Bille holder oplæg.")}
    assert not any("Tandskov" in label for label in labels)

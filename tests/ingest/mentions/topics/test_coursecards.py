"""A catalogue's headings over "Tid:", "Sted:" and "Undervisere:" name courses."""

from __future__ import annotations

from reading_factory import claims

_CATALOGUE = """Kursuskatalog for skolen

SØVN OG RO
Tid: 4 onsdage kl. 16-18
Sted: Rådhusgade 4
Undervisere: en peerunderviser og en psykolog
Pladser: 14

Mod på hverdagen
Tid: 3 mandage kl. 13-15
Sted: Rådhusgade 4
Pladser: 12
Kurset er støttet af TrygFonden med 20.000 kr.

Praktisk
Der er kaffe på kurserne.
"""


def test_each_course_has_what_its_lines_say() -> None:
    told = {(c.predicate, c.subject.type, c.subject.label, c.object.label) for c in claims(_CATALOGUE)}
    assert {
        ("hasRole", "Education", "Søvn og ro", "peerunderviser"),
        ("hasRole", "Education", "Søvn og ro", "psykolog"),
        ("capacity", "Education", "Søvn og ro", "14"),
        ("capacity", "Education", "Mod på hverdagen", "12"),
        ("fundedBy", "Education", "Mod på hverdagen", "TrygFonden"),
    } <= told


def test_one_heading_over_a_place_and_a_time_is_no_course() -> None:
    one = _CATALOGUE.partition("Mod på hverdagen")[0]
    assert not [c for c in claims(one) if c.subject.label == "Søvn og ro"]

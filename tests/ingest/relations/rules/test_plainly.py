"""What a part says of its subject without naming it."""

from __future__ import annotations

import pytest
from reading_factory import stated

TITLE = "Værestedet Mosegrisen\n\nMosegrisen er et værested for voksne i Herning.\n\n"


@pytest.mark.parametrize(
    ("sentence", "predicate", "told"),
    [
        ("Åbnet den 3. april 2011.", "startedOn", "2011-04-03"),
        ("Det startede som et forsøg i 2009.", "startedOn", "2009"),
        ("Der er plads til otte ad gangen.", "capacity", "8"),
        ("Her bor 14 unge.", "capacity", "14"),
        ("En socialrådgiver og to pædagoger.", "hasRole", "socialrådgiver"),
        ("En kok kommer hver torsdag.", "hasRole", "kok"),
        ("Tovholderfunktionen ligger hos Herning Kommune.", "runBy", "Herning Kommune"),
        ("SIND og Røde Kors er faste samarbejdspartnere.", "partner", "Røde Kors"),
        ("Kurset er lavet sammen med Bedre Psykiatri.", "partner", "Bedre Psykiatri"),
    ],
)
def test_a_sentence_without_a_subject_speaks_of_the_part_s(sentence: str, predicate: str, told: str) -> None:
    assert (predicate, "Mosegrisen", told) in {
        (p, s.removeprefix("Værestedet "), o) for p, s, o in stated(TITLE + sentence + "\n")
    }


@pytest.mark.parametrize(
    ("sentence", "predicate", "subject", "told"),
    [
        ("Paraplyen, som Norddjurs Kommune står for, er en børnegruppe.", "runBy", "Paraplyen", "Norddjurs Kommune"),
        ("Greve Kommune driver aktivitetshuset Kilden.", "runBy", "Kilden", "Greve Kommune"),
        ("Værestedet Kilden har siden 1999 været et fast holdepunkt.", "startedOn", "Kilden", "1999"),
    ],
)
def test_who_runs_a_named_thing_and_since_when(sentence: str, predicate: str, subject: str, told: str) -> None:
    assert (predicate, subject, told) in stated("Børnegruppen Paraplyen mødes.\n\n" + sentence + "\n")


def test_another_thing_that_opens_the_sentence_is_not_the_part_s_subject() -> None:
    found = stated(TITLE + "De er betalt af TrygFonden.\n\nForeningen fik 20.000 kr. fra TrygFonden.\n", "fundedBy")
    assert not any("Mosegrisen" in s for _, s, _ in found)

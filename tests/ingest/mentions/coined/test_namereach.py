"""Names of common words end where the sentence goes on, whatever stands around them."""

from __future__ import annotations

import pytest
from reading_factory import named

NAMES = [
    "Arm i arm",
    "Bro over mellemrum",
    "Tillid som drivkraft",
    "Bedre ventetid",
    "Flere med lokal viden",
    "Fra gæst til vært",
    "Ryggen rank",
    "Alene igen",
    "Stien ud",
    "Nabo hjælper nabo",
    "Mere end bolig",
    "Naboer der lytter",
    "Døren på klem",
]
WITH_THE_VERB_BEHIND = [
    "Projektet {} er støttet af Velliv Foreningen med 600.000 kr.",
    "Kurset {} udbydes af Psykiatrisk Center Ballerup.",
    "Med midler fra Socialstyrelsens pulje {} er projektet Ankeret gennemført i Holbæk Kommune.",
    "Puljen {} er på 55 mio. kr. i 2018-2021.",
]
WITH_THE_VERB_BEFORE = [
    "I Vejle Kommune har projektet {} fået 1,2 mio. kr. fra TrygFonden.",
    "TrygFonden har bevilget 1,2 mio. kr. til projektet {} i Vejle Kommune.",
    "Vejle Kommune driver projektet {} sammen med SIND.",
    "Midlerne kommer fra Socialstyrelsens pulje {} og løber til 2021.",
    "Vejle Kommune gennemfører projektet {} for unge med angst.",
]
CLAUSES = {"Tillid som drivkraft", "Naboer der lytter"}
"""Names that hold a clause: only the verb behind them tells that it is theirs."""


def _told(name: str, frame: str) -> bool:
    text = f"Status på det sociale område\n\n{frame.format(name)}\n"
    return not {name, f"Puljen {name}"}.isdisjoint(named(text))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("frame", WITH_THE_VERB_BEHIND)
def test_a_name_ends_before_the_verb_of_its_clause(name: str, frame: str) -> None:
    assert _told(name, frame)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in CLAUSES])
@pytest.mark.parametrize("frame", WITH_THE_VERB_BEFORE)
def test_a_name_behind_the_verb_ends_where_something_else_begins(name: str, frame: str) -> None:
    assert _told(name, frame)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Projektet Ankeret som det første i landet støttes af TrygFonden.", "Ankeret"),
        ("Projektet Ankeret der drives af Vejle Kommune har fået nye lokaler.", "Ankeret"),
        ("Projekt Ankeret overvejes lagt ind i Center for Rehabilitering.", "Ankeret"),
        ("Det sker i projektet Bedre vej til job for unge, der varer to år.", "Bedre vej til job for unge"),
        ("Mentorordningen Arm i arm blev sat i gang i 2018 af Vejle Kommune.", "Arm i arm"),
    ],
)
def test_what_only_tells_of_the_thing_is_no_part_of_its_name(sentence: str, name: str) -> None:
    assert name in named(f"Status på det sociale område\n\n{sentence}\n")

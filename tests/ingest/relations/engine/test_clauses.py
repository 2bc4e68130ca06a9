"""What two clauses tell of one subject is read of it, in whatever way they are joined, and of nobody else."""

from __future__ import annotations

from itertools import permutations

import pytest
from reading_factory import stated

TOLD = {
    "drives af Odense Kommune": ("runBy", "Odense Kommune"),
    "er støttet af TrygFonden": ("fundedBy", "TrygFonden"),
    "har fået 500.000 kr. fra Helsefonden": ("fundedBy", "Helsefonden"),
    "ligger i Horsens": ("locatedIn", "Horsens Kommune"),
    "åbnede i 2015": ("startedOn", "2015"),
    "lukkede i 2019": ("endedOn", "2019"),
    "har ansat to peermedarbejdere": ("hasRole", "peermedarbejder"),
    "er en del af Center for Recovery": ("partOf", "Center for Recovery"),
    "hører under Socialafdelingen": ("partOf", "Socialafdelingen"),
    "drives efter servicelovens § 104": ("legalBasis", "Serviceloven § 104"),
}
FRAMES = {
    "and": "Projekt Solsiden {} og {}.",
    "but": "Projekt Solsiden {}, men {}.",
    "relative": "Projekt Solsiden, der {}, {}.",
    "relative and": "Projekt Solsiden, som {} og {}, er kendt i byen.",
    "two sentences": "Projekt Solsiden {}. Projektet {}.",
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_clauses_share_their_subject(frame: str) -> None:
    wrong = []
    for (one, first), (other, second) in permutations(TOLD.items(), 2):
        if first[0] != second[0]:
            sentence = frame.format(one, other)
            read = set(stated(sentence))
            if read != {(predicate, "Solsiden", object_) for predicate, object_ in (first, second)}:
                wrong.append((sentence, sorted(read)))
    assert not wrong


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("opener", ["I dag", "Siden 2018", "Efter en prøvetid"])
def test_the_subject_may_follow_its_verb(told: str, opener: str) -> None:
    verb, rest = told.split(" ", 1)
    predicate, object_ = TOLD[told]
    read = stated(f"Projekt Solsiden er til for byen. {opener} {verb} projektet {rest}.", predicate)
    assert (predicate, "Solsiden", object_) in read


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "Foreningen Havnen støtter værestedet Kajen, der ligger i Horsens og har 12 pladser.",
            {("capacity", "Kajen", "12")},
        ),
        ("Projekt Solsiden hedder nu Måneskin og ligger i Horsens.", set()),
    ],
)
def test_another_clause_has_another_subject(sentence: str, facts: set[tuple[str, str, str]]) -> None:
    assert {
        fact for fact in stated(sentence) if fact[0] in {"capacity", "locatedIn"} and fact[2] != "Horsens Kommune"
    } == facts
    assert ("locatedIn", "Solsiden", "Horsens Kommune") not in stated(sentence)

from __future__ import annotations

import pytest
from reading_factory import claims, stated

from ingest.modality import funding_status, mood_of

MOODS = [
    ("Foreningen har ikke modtaget satspuljemidler.", "granted", "rejected"),
    ("Kommunen fik afslag på sin ansøgning.", "granted", "rejected"),
    ("Foreningen fik desværre afslag i år.", "granted", "rejected"),
    ("Foreningen har dog igen modtaget afslag.", "granted", "rejected"),
    ("Kommunen har ansøgt om 2 mio. kr.", None, "requested"),
    ("Partiet foreslår en bevilling.", "granted", "proposed"),
    ("Bevillingen forventes i maj.", None, "expected"),
    ("Hvis der gives penge, begynder arbejdet.", "granted", ""),
    ("Fonden gav penge til huset, hvis leder var glad.", "granted", "granted"),
    ("Det er ikke kun fonden, der gav penge.", "granted", "granted"),
    ("Foreningen Ringen i Ry har modtaget 60.000 kr.", "granted", "granted"),
]


@pytest.mark.parametrize(("sentence", "said", "status"), MOODS)
def test_the_mood_decides_the_status(sentence: str, said: str | None, status: str) -> None:
    assert funding_status(mood_of(sentence, 0, len(sentence)), said) == status


NOT_GRANTED = [
    "Projekt Vindrosen har ikke fået midler fra TrygFonden.",
    "Projekt Vindrosen fik afslag fra TrygFonden.",
    "Projekt Vindrosen har søgt TrygFonden om 2 mio. kr.",
    "Hvis TrygFonden bevilger 2 mio. kr. til projekt Vindrosen, ansættes der flere.",
    "Der var lovet 40.000 kr. fra TrygFonden til projekt Vindrosen, men pengene blev aldrig udbetalt.",
    "Vi håber, at TrygFonden giver 2 mio. kr. til projekt Vindrosen.",
    "TrygFonden har sagt nej til projekt Vindrosen.",
    "Projekt Vindrosen mangler en bevilling på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen kan få et tilskud på 2 mio. kr. fra TrygFonden.",
    "Ifølge budgettet skal projekt Vindrosen have en støtte på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen mistede et tilskud på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen har mistet sin støtte fra TrygFonden på 2 mio. kr.",
    "Projekt Vindrosen skulle have haft 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen vil have et tilskud på 2 mio. kr. fra TrygFonden.",
    "I 2019 søgte projekt Vindrosen 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen bad i 2019 TrygFonden om et tilskud på 2 mio. kr.",
    "Projekt Vindrosen venter på et tilskud på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen forhandler om et tilskud på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen går efter et tilskud på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen må undvære et tilskud på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen gik glip af en bevilling på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen skal betale et tilskud på 2 mio. kr. tilbage til TrygFonden.",
]


GRANTED = [
    "Projekt Vindrosen fik et tilskud på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen har en bevilling på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen er etableret med et tilskud på 2 mio. kr. fra TrygFonden.",
    "Projekt Vindrosen drives for et tilskud på 2 mio. kr. fra TrygFonden.",
]


@pytest.mark.parametrize("sentence", GRANTED)
def test_what_was_given_is_granted(sentence: str) -> None:
    assert [c.qualifier("status") for c in claims(sentence) if c.predicate == "fundedBy"] == ["granted"]


@pytest.mark.parametrize("sentence", NOT_GRANTED)
def test_what_was_not_given_is_never_granted(sentence: str) -> None:
    assert not [c for c in claims(sentence) if c.predicate == "fundedBy" and c.qualifier("status") in ("granted", None)]


OTHERS_REFUSED = [
    ("Værestedet Vindrosen fik 120.000 kr. af TrygFonden, mens Foreningen Havblik fik afslag.", True),
    ("Foreningen Havblik fik afslag, mens Værestedet Vindrosen fik 120.000 kr. af TrygFonden.", True),
    ("Værestedet Vindrosen modtog 120.000 kr. fra TrygFonden, og foreningen modtog ingen penge.", True),
    ("Værestedet Vindrosen fik tilsagn om 120.000 kr. fra TrygFonden, men fik afslag på resten.", False),
    ("Værestedet Vindrosen ville have 120.000 kr. af TrygFonden, men fonden afslog.", False),
    ("Værestedet Vindrosen blev lovet 120.000 kr. af TrygFonden, men de fik ikke pengene.", False),
]


@pytest.mark.parametrize(("sentence", "granted"), OTHERS_REFUSED)
def test_who_is_refused_speaks_of_their_own_and_who_refuses_of_what_was_told(sentence: str, granted: bool) -> None:
    funded = [c for c in claims(sentence) if c.predicate == "fundedBy" and "Vindrosen" in c.subject.label]
    assert bool([c for c in funded if c.qualifier("status") in ("granted", None)]) is granted


UNREAL = [
    ("Værestedet Vindrosen har ingen ansatte vejledere.", "hasRole"),
    ("Det foreslås, at værestedet Vindrosen ansætter en vejleder.", "hasRole"),
    ("Projekt Vindrosen drives ikke af Odense Kommune.", "runBy"),
]


@pytest.mark.parametrize(("sentence", "predicate"), UNREAL)
def test_what_is_denied_or_proposed_is_no_fact(sentence: str, predicate: str) -> None:
    assert stated(sentence, predicate) == set()


@pytest.mark.parametrize(
    "words",
    [
        *("fik afslag", "blev afvist", "aldrig udbetalt", "sagde nej", "forkastet", "har søgt", "ansøgte", "foreslår"),
        *("indstilles", "ønsker at", "bør", "kræver", "såfremt", "eventuelt", "kunne", "håber", "overvejer", "måske"),
        *(
            "forventes",
            "vil blive",
            "planlagt",
            "påtænkes",
            "skal finansieres",
            "udløber",
            "ophørte",
            "hidtil",
            "ikke",
            "ingen",
        ),
        *("hverken", "uden støtte", "mulighed for at", "i tilfælde af", "kan blive", "medmindre", "trukket tilbage"),
    ],
)
def test_every_mark_is_seen_before_the_patterns_are_tried(words: str) -> None:
    sentence = f"Huset {words} penge."
    assert mood_of(sentence, 0, len(sentence)).marks

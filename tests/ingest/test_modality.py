from __future__ import annotations

from pathlib import Path

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
    "Scenarie B indebærer, at TrygFonden bevilger 2 mio. kr. til projekt Vindrosen.",
    "Det er aftalt mundtligt, at TrygFonden næste år kommer til at bidrage med 2 mio. kr. til projekt Vindrosen.",
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


WITHHELD = [
    "Får Værestedet Lygten penge fra Lindefonden, åbner det også om lørdagen.",
    "Bliver ansøgningen godkendt, modtager Projekt Lygten 400.000 kr. fra TrygFonden.",
    "Siger TrygFonden ja til Projekt Lygten, betaler Vejle Kommune 200.000 kr.",
    "Havde TrygFonden givet 2 mio. kr. til Projekt Lygten, var det stadig i gang.",
    "Så snart de 300.000 kr. fra TrygFonden er på plads, ansætter Projekt Lygten en leder.",
    "Projekt Lygten begynder, når pengene fra TrygFonden kommer.",
    "Værestedet Lygten lukker, medmindre Vejle Kommune giver 200.000 kr.",
    "Projekt Lygten drømmer om 500.000 kr. fra TrygFonden.",
    "Projekt Lygten er på jagt efter 500.000 kr. fra TrygFonden.",
    "Værestedet Lygten satser på støtte fra Vejle Kommune.",
    "Værestedet Lygten fortjener et tilskud på 100.000 kr. fra Vejle Kommune.",
    "Værestedet Lygten sukker efter 100.000 kr. fra Vejle Kommune.",
    "Værestedet Lygten kalkulerer med 100.000 kr. fra Vejle Kommune.",
    "Værestedet Lygten kunne godt bruge 100.000 kr. fra Vejle Kommune.",
    "Værestedet Lygten har hårdt brug for støtte fra Vejle Kommune.",
    "Foreningen Lygten skrev til TrygFonden om 75.000 kr. til en bus.",
    "Foreningen Lygten forsøger at rejse 75.000 kr. hos TrygFonden.",
    "Foreningen Lygten arbejder for at få 75.000 kr. fra TrygFonden.",
    "Foreningen Lygten regner stærkt med, at TrygFonden giver 75.000 kr. til bussen.",
    "Bestyrelsen tror på, at Foreningen Lygten får 75.000 kr. fra TrygFonden.",
    "Ingen kan garantere, at Projekt Lygten får 2 mio. kr. fra Sundhedsstyrelsen.",
    "Borgmesteren vil ikke love, at Vejle Kommune betaler 2 mio. kr. til Værestedet Lygten.",
    "Det er ikke rigtigt, at Værestedet Lygten har fået 2 mio. kr. fra Vejle Kommune.",
    "Det afvises, at Vejle Kommune har givet Værestedet Lygten 2 mio. kr.",
    "Der er rygter om, at TrygFonden har bevilget 2 mio. kr. til Projekt Lygten.",
    "Regionen overvejer, om TrygFonden kan give 2 mio. kr. til Projekt Lygten.",
    "Det er endnu uvist, om Projekt Lygten får 2 mio. kr. fra TrygFonden.",
    "Har Projekt Lygten fået 2 mio. kr. fra TrygFonden?",
    "Hvorfor giver Vejle Kommune ikke 2 mio. kr. til Projekt Lygten?",
    "Projekt Lygten fik 2 mio. kr. fra TrygFonden, men bevillingen blev trukket tilbage i maj.",
    "Projekt Lygten fik 2 mio. kr. fra TrygFonden. Bevillingen blev senere annulleret.",
    "TrygFonden bevilgede 2 mio. kr. til Projekt Lygten. Pengene blev aldrig udbetalt.",
    "TrygFonden bevilgede 2 mio. kr. til Projekt Lygten, men fortrød efter valget.",
    "TrygFonden havde lovet 2 mio. kr. til Projekt Lygten, men løb fra aftalen.",
    "Vejle Kommune tog bevillingen på 2 mio. kr. til Projekt Lygten tilbage.",
    "Det fremgik af avisen, at Projekt Lygten har fået 2 mio. kr. fra TrygFonden. Det er ikke rigtigt.",
    "Projekt Lygten blev i 2021 forsøgt finansieret af TrygFonden.",
    "Projekt Lygten søges finansieret af TrygFonden.",
    "Driften af Værestedet Lygten ønskes finansieret af Vejle Kommune.",
    "Udgiften til Projekt Lygten foreslås afholdt af Region Sjælland.",
    "Værestedet Lygten, hvis bevilling fra Vejle Kommune udløb i 2019, er lukket.",
    "Værestedet Lygten, hvis støtte fra Vejle Kommune er sluppet op, søger nu nye veje.",
    "Tilskuddet på 2 mio. kr. fra Vejle Kommune til Værestedet Lygten er brugt op.",
    "Værestedet Lygten skal finansieres af Vejle Kommune fra 2027.",
    "Værestedet Lygten kan finansieres af Vejle Kommune og Region Sjælland.",
    "Værestedet Lygten bør finansieres af Vejle Kommune.",
    "Projekt Lygten vil få 2 mio. kr. fra TrygFonden, hvis byrådet siger ja.",
    "Ansøgninger til TrygFonden:\n- Projekt Lygten, 2 mio. kr.\n- Værestedet Havblik, 300.000 kr.",
    "Afslag fra TrygFonden\n- Projekt Lygten, 2 mio. kr.\n- Værestedet Havblik, 300.000 kr.",
    "Ønsker til Budget 2027\n- Projekt Lygten: 2 mio. kr. fra Vejle Kommune\n- Havblik: 30.000 kr. fra Vejle Kommune",
    "Indstillinger, § 18-midler 2024\n- Foreningen Lygten, 20.000 kr.\n- Foreningen Havblik, 30.000 kr.",
    "Overslagsår 2028: Værestedet Lygten, 2 mio. kr. fra Region Sjælland.",
    "Forslag: Værestedet Lygten, 2 mio. kr. fra Region Sjælland.",
    "Region Sjælland nægtede at betale 2 mio. kr. til Værestedet Lygten.",
    "Region Sjælland undlod at give Værestedet Lygten 2 mio. kr.",
    "Vejle Kommune er villig til at give 2 mio. kr. til Værestedet Lygten.",
    "Vejle Kommune er blevet opfordret til at give 2 mio. kr. til Værestedet Lygten.",
    "TrygFonden tog stilling til, om Projekt Lygten skulle have 2 mio. kr.",
    "Et tilskud fra TrygFonden på 2 mio. kr. ville redde Projekt Lygten.",
    "Med 2 mio. kr. fra TrygFonden ville Projekt Lygten kunne fortsætte.",
    "Med 2 mio. kr. fra TrygFonden kunne Projekt Lygten være fortsat.",
    "I stedet for 2 mio. kr. fra TrygFonden fik Projekt Lygten et klap på skulderen.",
    "De 2 mio. kr., som Projekt Lygten skulle have haft fra TrygFonden, gik til en anden.",
    "Det lykkedes ikke Projekt Lygten at skaffe 2 mio. kr. fra TrygFonden.",
    "Projekt Lygten tabte kampen om 2 mio. kr. fra TrygFonden.",
    "Projekt Lygten måtte se 2 mio. kr. fra TrygFonden gå til naboen.",
    "Projekt Lygten takkede nej til 2 mio. kr. fra TrygFonden.",
    "Projekt Lygten nåede aldrig at modtage de 2 mio. kr. fra TrygFonden.",
    "Projekt Lygten blev snydt for 2 mio. kr. fra TrygFonden.",
    "Projekt Lygten skylder 2 mio. kr. til TrygFonden.",
    "Værestedet Lygten har udsigt til 2 mio. kr. fra TrygFonden.",
    "Værestedet Lygten går en vinter i møde uden de 2 mio. kr. fra TrygFonden.",
    "TrygFonden er ved at behandle en ansøgning på 2 mio. kr. fra Projekt Lygten.",
    "Projekt Lygten er indstillet til 2 mio. kr. fra TrygFonden.",
    "Projekt Lygten konkurrerer om 2 mio. kr. fra TrygFonden.",
    "Projekt Lygten er nomineret til 2 mio. kr. fra TrygFonden.",
    "Partierne er uenige om at give 2 mio. kr. til Projekt Lygten.",
    "Vejle Kommune har ikke råd til at betale 2 mio. kr. til Projekt Lygten.",
    "Ledelsen af Værestedet Lygten havde ventet 2 mio. kr. fra Vejle Kommune.",
]
"""Money that its clause, what comes after or the title of its list takes away, each family in ways of its own."""


@pytest.mark.parametrize("text", WITHHELD)
def test_money_that_the_words_around_withhold_is_never_given(text: str) -> None:
    assert not [c for c in claims(text) if c.predicate == "fundedBy" and c.qualifier("status") in ("granted", None)]


NEAR_MISSES = Path(__file__).with_name("withheld.txt").read_text(encoding="utf-8").splitlines()[2:]


@pytest.mark.parametrize("text", [line.replace("\\n", "\n") for line in NEAR_MISSES])
def test_what_only_sounds_like_a_grant_is_none(text: str) -> None:
    assert not [c for c in claims(text) if c.predicate == "fundedBy" and c.qualifier("status") in ("granted", None)]


GIVEN_ALL_THE_SAME = [
    "Hvis ikke TrygFonden havde givet 2 mio. kr. til Projekt Vindrosen, var det lukket.",
    "Det er glædeligt, at Projekt Vindrosen har fået 2 mio. kr. fra TrygFonden.",
    "Formanden kan oplyse, at Projekt Vindrosen har fået 2 mio. kr. fra TrygFonden.",
    "Der er ingen tvivl om, at TrygFonden har bevilget 2 mio. kr. til Projekt Vindrosen.",
    "Det lykkedes Projekt Vindrosen at få 2 mio. kr. fra TrygFonden.",
    "TrygFonden har besluttet at støtte Projekt Vindrosen.",
    "Har Projekt Vindrosen fået penge fra TrygFonden? Ja, det har fået 2 mio. kr.",
    "Projekt Vindrosen fik 2 mio. kr. fra TrygFonden, så det kan åbne, når huset er færdigt.",
    "Efter at Projekt Vindrosen fik 2 mio. kr. fra TrygFonden, er det vokset.",
    "Projekt Vindrosen fik 2 mio. kr. fra TrygFonden og betalte de uforbrugte 30.000 kr. tilbage.",
    "Projekt Vindrosen, hvis leder fik 2 mio. kr. fra TrygFonden, åbner i maj.",
    "Udkast til strategi for psykiatrien\n\nProjekt Vindrosen fik i 2020 2 mio. kr. fra TrygFonden.",
    "Udkast til referat\n\nTrygFonden giver 2 mio. kr. til Projekt Vindrosen.",
]


@pytest.mark.parametrize("text", GIVEN_ALL_THE_SAME)
def test_what_stands_beside_a_wish_or_a_time_is_given_all_the_same(text: str) -> None:
    given = [c for c in claims(text) if c.predicate == "fundedBy" and "Vindrosen" in c.subject.label]
    assert {c.qualifier("status") for c in given} & {"granted", None}


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


RAN_OUT = [
    "Indtil udgangen af 2020 blev Stamkaffen betalt af TrygFonden; nu er den gratis.",
    "Kulturholdet fik 1 mio. kr. fra § 18-midlerne i 2015. Da pengene var brugt, tog ingen over.",
    "TrygFonden gav i 2012 2 mio. kr. til Projekt Vindrosen. Det er siden blevet betalt af kommunen.",
]


@pytest.mark.parametrize("text", RAN_OUT)
def test_money_of_which_the_text_says_that_it_ran_out_has_expired(text: str) -> None:
    assert {c.qualifier("status") for c in claims(text) if c.predicate == "fundedBy"} == {"expired"}


def test_a_purpose_that_got_nothing_out_of_a_pool_names_no_pool() -> None:
    text = "Der er ikke givet penge fra puljen til selve haven. Puljen er på 4 mio. kr."
    assert not [c for c in claims(text) if "haven" in c.subject.label]

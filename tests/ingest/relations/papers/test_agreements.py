from __future__ import annotations

from reading_factory import stated

_TEXT = (
    "PARTNERSKABSAFTALE\n\nmellem\n\nVejen Motion & Sind (i det følgende »foreningen«)\n\nog\n\n"
    "Vejen Kommune, Socialområdet (i det følgende »kommunen«)\n\n§ 1. Baggrund\n\nForeningen blev stiftet i 2004. "
    "SIND Ribe har set på. Foreningen driver caféen Pausen.\n\n§ 2. Penge\n\nKommunen yder 200.000 kr. årligt."
)


def test_a_party_is_called_by_its_noun_throughout() -> None:
    told = stated(_TEXT)
    assert ("startedOn", "Vejen Motion & Sind", "2004") in told
    assert ("runBy", "Pausen", "Vejen Motion & Sind") in told


def test_parties_with_a_noun_of_their_own_are_parties() -> None:
    parties = {o for _, _, o in stated(_TEXT, "agreementParty")}
    assert {"Vejen Motion & Sind", "Vejen Kommune"} <= parties


def test_what_the_parties_are_called_ends_no_row_of_them() -> None:
    text = (
        "PARTNERSKABSAFTALE OM PEERSTØTTE I EBELTOFT\n\nmellem\n\nSyddjurs Kommune, Social & Tilbud\nTorvet 3, 8400 "
        "Ebeltoft\nCVR-nr. 29 18 98 99\n(i det følgende kaldet kommunen)\n\nog\n\nPsykoSocialt Netværk Djurs\n(i det "
        "følgende foreningen)\n\nog\n\nLokalpsykiatri Djurs, Psykiatrien i Region Midtjylland\n(i det følgende "
        "lokalpsykiatrien)\n\n§ 1  Formål\n\nParterne vil hjælpe borgere. Parterne mødes. Aftalen er åben.\n\n"
        "§ 4  Medarbejdere\n\n4.1  Foreningen ansætter en peerkoordinator på 28 timer ugentligt. Koordinatoren har det "
        "daglige ansvar.\n\n4.2  Foreningen aflægger regnskab hvert år. Det sker senest den 1. april."
    )
    assert {o for _, _, o in stated(text, "agreementParty")} == {
        "Syddjurs Kommune",
        "PsykoSocialt Netværk Djurs",
        "Lokalpsykiatri Djurs",
    }
    assert ("hasRole", "PsykoSocialt Netværk Djurs", "peerkoordinator") in stated(text)


def test_parties_may_stand_on_the_line_that_announces_them() -> None:
    text = (
        "SAMARBEJDSAFTALE OM UDSKRIVNING\n\nAftalens parter: Region Sjælland samt Lolland, Faxe og Stevns kommuner.\n\n"
        "1. Indledning\n\nAftalen beskriver, hvordan parterne arbejder. Parterne mødes. Hver part betaler selv."
    )
    assert {o for _, _, o in stated(text, "agreementParty")} == {
        "Region Sjælland",
        "Lolland Kommune",
        "Faxe Kommune",
        "Stevns Kommune",
    }


def test_who_signs_for_a_party_holds_a_post_there_and_an_agreement_that_lapses_has_an_end() -> None:
    text = (
        "SAMARBEJDSAFTALE OM PEERSTØTTE\n\nmellem\n\nSyddjurs Kommune (i det følgende kommunen)\n\nog\n\nPsykoSocialt "
        "Netværk Djurs (i det følgende foreningen)\n\n§ 1  Formål\n\nParterne vil hjælpe. Parterne mødes. Aftalen er "
        "åben.\n\n§ 8  Ikrafttræden\n\n8.1  Aftalen træder i kraft den 1. maj 2017 og gælder til den 30. april 2020, "
        "hvor den bortfalder uden varsel.\n\n§ 9  Underskrifter\n\n____________________          ____________________\n"
        "For kommunen                  For foreningen\nSocialchef Ask Emil Lundkvist  Formand Ask Emil Lundkvist\n"
    )
    told = stated(text)
    assert ("hasRole", "Syddjurs Kommune", "socialchef") in told
    assert ("hasRole", "PsykoSocialt Netværk Djurs", "formand") in told
    assert {(p, o) for p, s, o in told if s.startswith("Samarbejdsaftale") and p.endswith("On")} == {
        ("startedOn", "2017-05-01"),
        ("endedOn", "2020-04-30"),
    }

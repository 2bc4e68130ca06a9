from __future__ import annotations

from reading_factory import claims, stated

CARD = """Huset Ravnen, Skive
Type: Værested
Ejer: Kirkens Korshær
Åbnet: 2003
Lovgrundlag: Serviceloven § 104
Antal pladser: 30
Ansatte: 2 pædagoger, 1 musikterapeut
Finansiering: § 18-midler, 200.000 kr.
"""


def test_a_card_of_fields_states_a_fact_a_line() -> None:
    found = stated(CARD)
    assert {
        ("locatedIn", "Huset Ravnen", "Skive Kommune"),
        ("runBy", "Huset Ravnen", "Kirkens Korshær"),
        ("startedOn", "Huset Ravnen", "2003"),
        ("legalBasis", "Huset Ravnen", "Serviceloven § 104"),
        ("capacity", "Huset Ravnen", "30"),
        ("hasRole", "Huset Ravnen", "musikterapeut"),
        ("fundedBy", "Huset Ravnen", "§ 18-midler"),
    } <= found


def test_a_field_s_amount_is_the_claim_s() -> None:
    (claim,) = [c for c in claims(CARD) if c.predicate == "fundedBy"]
    assert claim.qualifier("amount_dkk") == 200_000


def test_a_field_of_partners_without_a_name_states_no_partner() -> None:
    found = stated("Projekt Solsiden\n\nSamarbejdspartnere: ingen endnu\nPeriode: 2015-2018\n")
    assert {predicate for predicate, _, _ in found} == {"startedOn", "endedOn"}


def test_an_answer_on_the_start_tells_the_end_too() -> None:
    text = (
        "Projektets navn: Mandagsklubben\n\n1. Hvornår startede projektet, og hvornår slutter det?\n"
        "Projektet startede 1. august 2031 og slutter 31. juli 2034.\n\n2. Hvem driver projektet?\nOdense Kommune.\n"
    )
    assert ("startedOn", "Mandagsklubben", "2031-08-01") in stated(text)
    assert ("endedOn", "Mandagsklubben", "2034-07-31") in stated(text)

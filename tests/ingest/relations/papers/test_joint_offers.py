"""Agreements on an offer that several authorities share: who they are, what it is called, and who pays what."""

from __future__ import annotations

from reading_factory import stated

_TEXT = (
    "SAMARBEJDSAFTALE\n\nom\n\nMorgenvagten\n- en fælles udgående funktion\n\nmellem\n\nPsykiatrien i Region "
    "Sjælland\n\nog\n\nGreve Kommune\nStevns Kommune\nNæstved Kommune\n\n\n§ 1  Parter\n\nStk. 1. Aftalen er indgået "
    'mellem Psykiatrien i Region Sjælland, herefter kaldet "Psykiatrien", og de tre kommuner, der står på forsiden, '
    'herefter kaldet "kommunerne".\n\n§ 2  Målgruppe\n\nStk. 1. Morgenvagten er for borgere med angst. Parterne '
    "henviser.\n\n§ 3  Bemanding\n\nStk. 1. Morgenvagten bemandes med to sygeplejersker, som ansættes af Psykiatrien. "
    "Det daglige ansvar for Morgenvagten har klinikken.\n\n§ 4  Økonomi\n\nStk. 1. Psykiatrien betaler 900.000 kr. "
    "årligt til Morgenvagten. Kommunerne betaler tilsammen 600.000 kr., der fordeles efter bilag A.\n\n§ 5  "
    "Styring\n\nStk. 1. Der nedsættes en styregruppe for Morgenvagten, hvor hver part har et medlem. Aftalen er "
    "åben.\n\n\nBilag A. Nøgle\n\nKommune                        Andel (pct.)         Beløb (kr.)\n"
    "Greve                                  50,0             300.000\n"
    "Stevns                                 20,0             120.000\n"
    "Næstved                                30,0             180.000\n"
    "I alt                                 100,0             600.000\n"
)
_TOWNS = {"Greve Kommune", "Stevns Kommune", "Næstved Kommune"}


def test_a_job_word_with_a_capital_inside_sentences_is_the_name_of_what_is_agreed_on() -> None:
    told = stated(_TEXT)
    assert ("targetGroup", "Morgenvagten", "borgere med angst") in told
    assert ("hasRole", "Morgenvagten", "sygeplejerske") in told
    assert {s for p, s, _ in told if p == "targetGroup"} == {"Morgenvagten"}


def test_the_parties_of_a_title_page_are_meant_by_their_number() -> None:
    assert {o for _, _, o in stated(_TEXT, "agreementParty")} == {"Psykiatrien i Region Sjælland", *_TOWNS}
    assert {s for _, s, _ in stated(_TEXT, "memberOf")} == {"Psykiatrien i Region Sjælland", *_TOWNS}


def test_the_shares_that_an_annex_deals_out_are_paid_for_the_offer() -> None:
    told = {(s, o) for _, s, o in stated(_TEXT, "fundedBy")}
    assert told == {("Morgenvagten", town) for town in {"Psykiatrien i Region Sjælland", *_TOWNS}}


def test_the_holder_of_an_office_is_no_offer() -> None:
    text = "Aftale\n\nHuset ledes af Forstanderen. Løn til Forstanderen fastsættes af Bestyrelsen.\n"
    assert {s for _, s, _ in stated(text)} == set()


def test_what_one_of_several_does_parts_no_row() -> None:
    text = "Redningskransen er et samarbejde mellem SIND Ry, der står for driften, Ry Kirke og Skanderborg Kommune.\n"
    assert ("partner", "Redningskransen", "Skanderborg Kommune") in stated(text)


def test_who_makes_an_agreement_is_no_partner_and_evaluates_nothing() -> None:
    text = (
        "Aftale om Livlinen\n\nmellem Region Midtjylland, Skive Kommune og Viborg Kommune\n\nStk. 1. Livlinen drives "
        "af Viborg Kommune.\nStk. 2. Livlinen evalueres af parterne. Aftalen evalueres af parterne hvert år.\n"
    )
    told = stated(text)
    assert ("runBy", "Livlinen", "Viborg Kommune") in told
    assert not any(p == "partner" or "Evaluering" in s for p, s, _ in told)

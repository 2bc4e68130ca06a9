from __future__ import annotations

import pytest
from reading_factory import claims, stated

CALL = """Pulje til styrket brugerinddragelse på botilbud

Kommuner kan nu søge om tilskud til at ansætte peermedarbejdere på botilbud.

Målgruppe
Beboere på botilbud efter servicelovens §§ 107 og 108.

Midler til fordeling

24,5 mio. kr.

Finanslovskonto

§ 15. 75. 26. 40.

Projektperiode

1. marts 2031 til 31. december 2034

Ansøgningsfrist

Den 4. januar 2031 kl. 12.00. Ansøgninger sendes til Socialstyrelsen via portalen.
"""
POOL = "Pulje til styrket brugerinddragelse på botilbud"

AWARDED = """Spring til indhold

Peerstøtte i overgangen mellem hospital og kommune

Sundhedsstyrelsen har fordelt 18 mio. kr. til projekter om peerstøtte. Pengene kommer fra satspuljen for 2018-2021.

Følgende kommuner og regioner modtager støtte fra puljen:

• Holbæk Kommune – 2,1 mio. kr.
• Psykiatrien i Region Sjælland – 3,4 mio. kr.

Følgende organisationer har modtaget tilskud:

- SIND Ungdom: Vi ses på torvet (650.000 kr.)
- Recoveryteamet, Aalborg Kommune: Med egne ord

Følgende ansøgere har fået afslag på støtte:

- Bedre Psykiatri: Ny start
"""

ACCORD = """Regeringen
Venstre
Dansk Folkeparti
Radikale Venstre
14. oktober 2017
Aftale om satspuljen på sundhedsområdet for 2018-2021
Partierne bag satspuljeaftalen er enige om at udmønte 412,3 mio. kr. i 2018-2021.

1.1 Peerkorps på de psykiatriske afdelinger
Der afsættes 22,4 mio. kr. i 2018-2021 til at udbrede peerstøtte på de psykiatriske afdelinger.

1.2 Støtte til pårørende
Partierne er enige om at afsætte 1,5 mio. kr. årligt i perioden 2018-2021 til Bedre Psykiatri.
"""
ROUND = "Satspuljen 2018-2021"


def _one(text: str, predicate: str, subject: str = "") -> dict[str, object]:
    found = [c for c in claims(text) if c.predicate == predicate and subject in c.subject.label]
    assert len(found) == 1, found
    return dict(found[0].qualifiers)


def test_a_call_says_the_size_account_and_time_of_its_pool() -> None:
    assert _one(CALL, "poolAmount", POOL) == {
        "amount_dkk": 24_500_000,
        "start": "2031-03-01",
        "end": "2034-12-31",
        "finance_code": "15.75.26.40",
    }


def test_a_call_says_whose_pool_it_is_for_whom_and_by_which_law() -> None:
    found = stated(CALL)
    assert ("poolOf", POOL, "Socialstyrelsen") in found
    assert {o for p, s, o in found if p == "legalBasis"} == {"Serviceloven § 107", "Serviceloven § 108"}
    assert any(p == "targetGroup" and s == POOL and o.startswith("beboere på botilbud") for p, s, o in found)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ansøgningspuljen: Udviklingspulje til nye mødesteder: Første runde", "Udviklingspulje til nye mødesteder"),
        ("Ansøgningspulje til innovationspulje om åbne døre", "Innovationspulje om åbne døre"),
        ("Pulje: Investeringspulje om hverdagsvenner", "Investeringspulje om hverdagsvenner"),
        ("Ansøgningspuljen til flere mødesteder (genudmelding)", "Ansøgningspuljen til flere mødesteder"),
    ],
)
def test_a_pool_is_called_after_the_title_of_its_call(title: str, name: str) -> None:
    text = f"{title}\n\nAnsøgningsfrist\n\n4. maj 2031\n\nMidler til fordeling\n\n3,0 mio. kr.\n"
    assert stated(text, "poolAmount") == {("poolAmount", name, "3000000")}


def test_a_list_after_a_lead_in_says_who_got_what_out_of_which_round() -> None:
    found = stated(AWARDED)
    assert {
        ("fundedBy", "Holbæk Kommune", ROUND),
        ("fundedBy", "Psykiatrien i Region Sjælland", ROUND),
        ("runBy", "Vi ses på torvet", "SIND Ungdom"),
        ("fundedBy", "Vi ses på torvet", ROUND),
        ("runBy", "Med egne ord", "Recoveryteamet"),
        ("partOf", "Recoveryteamet", "Aalborg Kommune"),
    } <= found
    assert not any("Ny start" in s for _, s, _ in found)


def test_a_list_of_cards_says_who_got_what() -> None:
    text = (
        "Frivilligpuljen 2032\n\nSocialstyrelsen har givet tilsagn om tilskud til følgende projekter:\n\n"
        "Ansøger: Foreningen Lysglimt\nProjekttitel: Gåture med mening\nBeløb: 480.000 kr.\n\n"
        "Ansøger: SIND Horsens\nProjekttitel: Caféaftener for alle\nBeløb: 215.500 kr.\n"
    )
    assert {
        ("runBy", "Gåture med mening", "Foreningen Lysglimt"),
        ("runBy", "Caféaftener for alle", "SIND Horsens"),
    } <= (stated(text))
    assert ("fundedBy", "Gåture med mening", "Frivilligpuljen") in stated(text)


def test_an_agreement_has_the_parties_over_its_title() -> None:
    title = "Aftale om satspuljen på sundhedsområdet for 2018-2021"
    parties = {o for _, s, o in stated(ACCORD, "agreementParty") if s == title}
    assert parties == {"Regeringen", "Venstre", "Dansk Folkeparti", "Radikale Venstre"}


def test_an_agreement_may_name_its_parties_in_its_title() -> None:
    text = "Aftale mellem regeringen (Venstre), Alternativet og Dansk Folkeparti om flere åbne døgnpladser i 2031\n"
    label = "Aftale om flere åbne døgnpladser i 2031"
    found = {o for _, s, o in stated(text, "agreementParty") if s == label}
    assert found == {"Regeringen", "Venstre", "Alternativet", "Dansk Folkeparti"}


@pytest.mark.parametrize(
    ("sentence", "pool", "status"),
    [
        ("Med finansloven for 2031 blev psykiatrien styrket med 80 mio. kr. årligt.", "Finansloven 2031", "granted"),
        (
            "Med finanslovforslaget for 2032 vil regeringen løfte psykiatrien med 55 mio. kr.",
            "Finanslovforslaget for 2032",
            "proposed",
        ),
        (
            "I aftalen om den regionale økonomi for 2033 er der afsat 70 mio. kr. til psykiatrien.",
            "Aftale om den regionale økonomi for 2033",
            "granted",
        ),
    ],
)
def test_what_budgets_of_the_state_give_psychiatry(sentence: str, pool: str, status: str) -> None:
    found = {(c.object.label, c.qualifier("status")) for c in claims(sentence) if c.predicate == "fundedBy"}
    assert found == {(pool, status)}


def test_who_supports_is_not_supported() -> None:
    text = "TrygFonden har støttet driften af værestedet Gnisten med 300.000 kr. i 2031."
    assert stated(text, "fundedBy") == {("fundedBy", "Gnisten", "TrygFonden")}


def test_the_day_of_a_decision_is_not_the_time_of_the_money() -> None:
    text = "Den 12. marts 2031 bevilgede Region Sjælland 300.000 kr. til SIND Lolland."
    (grant,) = [c for c in claims(text) if c.predicate == "fundedBy"]
    assert (grant.qualifier("start"), grant.qualifier("end")) == (None, None)


def test_parties_behind_a_reserve_give_out_of_it() -> None:
    text = "Partierne bag SSA-reserven har afsat 15,4 mio. kr. i 2032-2035 til Headspace Danmark."
    (grant,) = [c for c in claims(text) if c.predicate == "fundedBy"]
    assert (grant.object.label, grant.qualifier("start"), grant.qualifier("end")) == ("SSA-reserven", "2032", "2035")


def test_money_passed_on_pays_what_it_is_for() -> None:
    text = (
        "Værestedet Lygten åbnede i 2030. Randers Kommune har fået tilsagn fra Socialstyrelsen om 3,2 mio. kr. til "
        "projektet Ny Hverdag. Tilskuddet løber fra den 1. august 2031 til den 31. juli 2033."
    )
    (grant,) = [c for c in claims(text) if c.predicate == "fundedBy"]
    assert (grant.subject.label, grant.object.label) == ("Ny Hverdag", "Socialstyrelsen")
    assert (grant.qualifier("start"), grant.qualifier("end")) == ("2031-08-01", "2033-07-31")


@pytest.mark.parametrize(
    "line",
    [
        "Socialstyrelsen sender mange penge til Randers",
        "Folketingets Social- og Boligudvalg",
        "Til Børne- og Kulturudvalget",
    ],
)
def test_headlines_and_letterheads_name_no_project(line: str) -> None:
    text = f"{line}\n\nProjektet begynder i 2031 og er et tilbud for unge mellem 15 og 25 år i Randers.\n"
    assert not any(line.startswith(c.subject.label[:12]) and c.subject.type == "Project" for c in claims(text))


def test_the_law_of_the_house_in_which_people_live_is_none_of_the_pools() -> None:
    text = (
        "Ansøgningspuljen til mere musik i hverdagen\n\n"
        "Musik til unge, der opholder sig på bosteder efter servicelovens § 107.\n\n"
        "Ansøgningsfrist\n\n27. november 2030\n\nHvem kan søge?\n\nKommuner og regioner.\n\n"
        "Midler til fordeling\n\nDer er afsat 7,5 mio. kr.\n"
    )
    found = stated(text)
    assert any(p == "poolAmount" for p, _, _ in found)
    assert not any(p == "legalBasis" for p, _, _ in found)

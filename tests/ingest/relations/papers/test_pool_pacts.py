"""Agreements on how a pool of the state is dealt out: each part's title is what gets the sum that its text tells."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated, subjects

TITLES = {
    "Aftale om satspuljen på det sociale område for 2032-2035": "Satspuljen 2032-2035",
    "Udmøntning af satspuljen for 2032-2035": "Satspuljen 2032-2035",
    "Aftale om udmøntning af reserven til foranstaltninger på social-, sundheds- og arbejdsmarkedsområdet 2032-2035": (
        "SSA-reserven"
    ),
}
PARTS = ("{0}", "{1}. {0}", "1.{1} {0}", "Initiativ {1}: {0}")
NAMES = ("Flere opsøgende teams i psykiatrien", "Rådgivning om tvang", "Udbredelse af sociale akuttilbud")
SUMS = {
    "Der afsættes i alt {} mio. kr. i perioden 2032-2035.": True,
    "Partierne er enige om at afsætte {} mio. kr. til initiativet.": True,
    "Til initiativet afsættes {} mio. kr. over fire år.": True,
    "Økonomi: {} mio. kr. i 2032-2035.": True,
    "Initiativet finansieres med {} mio. kr.": True,
    "Samlet afsættes der {} mio. kr. hertil.": True,
    "Heraf afsættes {} mio. kr. til evaluering.": False,
    "Der blev tidligere afsat {} mio. kr. til formålet.": False,
    "Kommunerne bruger {} mio. kr. på området.": False,
}


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", PARTS)
@pytest.mark.parametrize(("sentence", "given"), SUMS.items())
def test_a_part_s_title_is_given_the_sum_of_its_text(title: str, form: str, sentence: str, given: bool) -> None:
    lines = [title, "Partierne er enige om følgende initiativer."]
    for number, name in enumerate(NAMES, 1):
        lines += [form.format(name, number), f"Mange står i dag alene med svære valg. {sentence.format(number)}"]
    found = {(s, o) for _, s, o in stated("\n\n".join(lines) + "\n", "fundedBy")}
    assert found == ({(name, TITLES[title]) for name in NAMES} if given else set())


def test_a_chapter_with_parts_of_its_own_is_given_nothing() -> None:
    text = (
        "Aftale om satspuljen for 2032-2035\n\n1. En bedre psykiatri\n\nDer afsættes i alt 40 mio. kr. i 2032-2035.\n\n"
        "1.1 Flere opsøgende teams\n\nTeamene skal nå flere. Der afsættes 12 mio. kr. til initiativet.\n"
    )
    found = subjects(text, "fundedBy")
    assert found == {"Flere opsøgende teams"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Med aftalen afsættes 849 mio. kr. over fire år.",
        "Aftalen indebærer, at der udmøntes i alt 849 mio. kr. til at forbedre vilkårene for udsatte.",
        "Partierne er enige om at fordele 849 mio. kr. til følgende indsatser.",
        "I alt er der i satspuljen for 2032-2035 afsat 849 mio. kr.",
    ],
)
def test_how_much_is_dealt_out(sentence: str) -> None:
    text = f"Aftale om satspuljen for 2032-2035\n\nPartierne har aftalt satspuljen for 2032-2035. {sentence}\n"
    assert ("poolAmount", "Satspuljen 2032-2035", "849000000") in stated(text)


def test_the_parties_of_a_government_and_those_in_brackets_beside_it() -> None:
    text = (
        "Aftale om satspuljen for 2032-2035\n\nRegeringen (Venstre og Liberal Alliance) har sammen med partierne bag "
        "satspuljen (Socialdemokratiet, Alternativet og Radikale Venstre) indgået en aftale om satspuljen.\n"
    )
    parties = {"Venstre", "Liberal Alliance", "Socialdemokratiet", "Alternativet", "Radikale Venstre"}
    assert {o for _, _, o in stated(text, "agreementParty")} == parties


def test_money_set_aside_for_a_pool_is_the_size_of_that_pool() -> None:
    text = "Af satspuljen for 2032-2035 er der afsat 80 mio. kr. til en social investeringspulje.\n"
    assert stated(text) == {("poolAmount", "Social investeringspulje", "80000000")}


def test_a_list_tells_a_grant_better_than_its_opening() -> None:
    text = (
        "Pulje til færre tvangsindlæggelser\n\nSundhedsstyrelsen har bevilget midler til følgende to projekter:\n\n"
        '1. "Tidlig støtte i hjemmet". Projektejer: Skive Kommune\n2. "Fælles teams". Projektejer: Odder Kommune\n'
    )
    payers = {o for _, _, o in stated(text, "fundedBy")}
    assert payers == {"Pulje til færre tvangsindlæggelser"}


def test_who_studies_for_another_is_told_from_the_other() -> None:
    text = "Psykiatrifonden har på vegne af Sundhedsstyrelsen gennemført en evaluering af projektet Vindrosen.\n"
    assert not any(o == "Sundhedsstyrelsen" for _, _, o in stated(text, "runBy"))


@pytest.mark.parametrize(
    ("opening", "pool"),
    [
        ("Satspuljen 2032-2035\n\nDer er netop indgået forlig om satspuljen.", "Satspuljen 2032-2035"),
        ("Satspuljemidler til psykiatrien\n\nRegionen har fået penge til to projekter.", "Satspuljen"),
        ("90 mio. kr. fra SSA-reserven\n\nPartierne er nu enige om fordelingen.", "SSA-reserven"),
    ],
)
def test_news_of_an_agreement_tells_the_parts_as_the_agreement_does(opening: str, pool: str) -> None:
    text = (
        f"{opening}\n\n1. Flere akutte tilbud\nDer er afsat i alt 70 mio. kr. i perioden, som udmøntes via ansøgning."
        "\n\n"
        "2. Kampagne\nDer er bevilget 12,2 mio. kr. til en kampagne mod fordomme om psykisk sygdom i hele landet.\n"
    )
    assert stated(text, "fundedBy") == {("fundedBy", "Flere akutte tilbud", pool), ("fundedBy", "Kampagne", pool)}


def test_an_entry_of_a_list_is_no_part() -> None:
    text = (
        "Udmøntning af satspuljen for 2032\n\nDisse var med:\n\n• Projekt ROS - Center for Fred\n\n"
        "Regeringen vil prioritere yderligere 3 mia. kr. i perioden.\n"
    )
    assert not stated(text, "fundedBy")


@pytest.mark.parametrize(
    ("title", "pool"),
    [
        ("Aftale om udmøntning af satspuljen 2015-2018", "Satspuljen 2015-2018"),
        ("Aftale om fordelingen af psykiatripuljen 2003-2006", "Psykiatripuljen"),
    ],
)
def test_lettered_parts_with_their_sums_to_the_last(title: str, pool: str) -> None:
    parts = "A. Flere rum til samtale 50 mio. kr.\n\nDer er for få rum.\n\nB. Børne- og ungevagter 8 mio. kr."
    found = [c for c in claims(f"{title}\n\n1. Sundhed\n\n{parts}") if c.predicate == "fundedBy"]
    told = {(c.subject.label, c.object.label, dict(c.qualifiers)["amount_dkk"]) for c in found}
    assert told == {("Flere rum til samtale", pool, 50_000_000), ("Børne- og ungevagter", pool, 8_000_000)}


PACT = (
    "Socialministeriet\n\nAftale om unge og job\n\nSatspuljen 2030-2033\n\nParterne er på den baggrund enige om at "
    "afsætte 90,0 mio. kr. i perioden 2030-2033.\n\n1. Unge\n\n"
)
PARTS_OF_IT = [
    (
        "1.1 Vejviser til unge på kanten\n\nMange venter. Parterne er enige om at afsætte 12,0 mio. kr. i "
        "2030-2033 til en pulje til vejviser til unge på kanten. Puljen administreres af Socialstyrelsen og kan "
        "søges af alle.",
        {
            ("poolAmount", "Puljen til vejviser til unge på kanten", "12000000"),
            ("poolOf", "Puljen til vejviser til unge på kanten", "Socialstyrelsen"),
        },
    ),
    (
        "1.2 Natcaféer i kommunerne\n\nDer afsættes 20,0 mio. kr. til en pulje til natcaféer. Natcafépuljen "
        "administreres af Socialstyrelsen.",
        {("poolAmount", "Natcafépuljen", "20000000"), ("poolOf", "Natcafépuljen", "Socialstyrelsen")},
    ),
    (
        "1.3 Underviserne\n\nDer afsættes 6,5 mio. kr. til uddannelsen Medlæreren, som udbydes af LAP.",
        {("fundedBy", "Medlæreren", "Satspuljen 2030-2033"), ("runBy", "Medlæreren", "LAP")},
    ),
    (
        "1.4 Mod fordomme\n\nSIND har søgt om støtte. Parterne er enige om at afsætte 8,0 mio. kr. til kampagnen "
        "Nabo til Alle i 2030-2032.",
        {("fundedBy", "Nabo til Alle", "Satspuljen 2030-2033")},
    ),
    (
        "1.6 Bisidderne\n\nDer afsættes 12 mio. kr. til projektet Sammen til Lægen, som drives af LAP.",
        {("fundedBy", "Sammen til Lægen", "Satspuljen 2030-2033"), ("runBy", "Sammen til Lægen", "LAP")},
    ),
    (
        "1.5 Mindre uro\n\nDer afsættes 9,5 mio. kr. til nye pladser i Region Sjælland.",
        {("fundedBy", "Mindre uro", "Satspuljen 2030-2033")},
    ),
]


@pytest.mark.parametrize(("part", "told"), PARTS_OF_IT)
def test_a_pool_on_the_line_below_a_pact_s_title_pays_its_parts(part: str, told: set[tuple[str, str, str]]) -> None:
    money = {"fundedBy", "poolAmount", "poolOf", "runBy"}
    found = {one for one in stated(PACT + part + "\n", "") if one[0] in money}
    assert found == {("poolAmount", "Satspuljen 2030-2033", "90000000"), *told}

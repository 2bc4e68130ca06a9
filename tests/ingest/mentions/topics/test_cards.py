"""What a paper says in a field that it is called is what its parts are about."""

from __future__ import annotations

from reading_factory import document, stated

from ingest.mentions.topics.cards import named_cards

INSPECTION = """Tilsynsrapport

Tilbuddets navn:        Botilbuddet Pilehaven
Tilsynstype:            Uanmeldt tilsyn

1. Fakta om tilbuddet

Tilbudsleder:           NN
Driftsherre:            Fredericia Kommune
Tilbudstype:            Længerevarende botilbud, § 108
                        Midlertidigt ophold, § 107
Målgruppe:              Voksne med sindslidelse, som i længere tid har haft svært ved
                        at bo alene
Pladser i alt:          22

2. Personale

Tilbuddet er en del af Center for Bosteder. Tilbuddet har siden marts 2021 haft to peermedarbejdere
ansat i fleksjob.

3. Samarbejde

Tilbuddet har et fast samarbejde med Psykiatrisk Afdeling Vejle.
"""
HOUSE = "Botilbuddet Pilehaven"


def test_an_inspection_is_about_the_house_that_its_head_names() -> None:
    told = stated(INSPECTION)
    assert {
        ("hasRole", HOUSE, "peermedarbejder"),
        ("partOf", HOUSE, "Center for Bosteder"),
        ("partner", HOUSE, "Psykiatrisk Afdeling Vejle"),
        ("capacity", HOUSE, "22"),
        ("runBy", HOUSE, "Fredericia Kommune"),
    } <= told
    assert not [claim for claim in told if claim[0] == "startedOn"]


def test_what_stands_below_a_value_in_its_column_belongs_to_the_label() -> None:
    laws = {(subject, law) for _, subject, law in stated(INSPECTION, "legalBasis")}
    assert laws == {(HOUSE, "Serviceloven § 108"), (HOUSE, "Serviceloven § 107")}
    assert ("voksne med sindslidelse, som i længere tid har haft svært ved at bo alene") in {
        group for _, _, group in stated(INSPECTION, "targetGroup")
    }


def test_a_service_is_called_by_its_label_sooner_than_by_the_heading_above() -> None:
    told = stated(
        "3. Støtte på gaden\n\nYdelsens navn    Trappeordningen\n\nLovgrundlag      Serviceloven § 99\n\n"
        "Målgruppe        Hjemløse borgere i byen\n\n"
        "4. Bolig for en tid\n\nYdelsens navn    Ophold på Bostedet Elmely eller tilsvarende\n\n"
        "Lovgrundlag      Serviceloven § 107\n\nMålgruppe        Voksne med sindslidelse\n"
    )
    assert ("legalBasis", "Trappeordningen", "Serviceloven § 99") in told
    assert ("legalBasis", "Bostedet Elmely", "Serviceloven § 107") in told


def test_a_reportage_is_about_the_project_that_it_tells_of_not_about_its_headline() -> None:
    told = stated(
        "BOGEN · NR. 4 · MAJ 2019\n\nEn, der kender vejen\n\n"
        "Mona er gademedarbejder i Kolding Kommunes projekt Lys i Lygten.\n\n"
        "To mentorer og en sygeplejerske\n\nLys i Lygten begyndte i marts 2018 med penge fra Socialstyrelsen.\n\n"
        "Målgruppen er hjemløse borgere med en psykisk lidelse.\n\n"
        "Hvad så nu?\n\nProjektperioden udløber den 31. marts 2020.\n"
    )
    assert ("targetGroup", "Lys i Lygten", "hjemløse borgere med en psykisk lidelse") in told
    assert ("endedOn", "Lys i Lygten", "2020-03-31") in told


def test_a_card_reaches_from_its_field_to_the_end_of_its_name() -> None:
    whole = document("Projektbeskrivelse\n\nProjektets navn: ”Lys i Lygten”\nProjektperiode: 2021-2023\n")
    (field,) = named_cards(whole)
    _, topic = field
    assert topic.label == "Lys i Lygten"
    assert whole.text[topic.start : topic.end].endswith("”Lys i Lygten")


def test_a_body_over_each_card_runs_what_it_tells_of_and_begins_no_chapter() -> None:
    text = (
        "Køge Kommune\nProjekttitel: Havblik\nTilskud: 1.200.000 kr.\nProjektet drives fra Køge.\n\n"
        "Vejle Kommune\nProjekttitel: Fyrtårnet\nTilskud: 900.000 kr.\nProjektet er for unge, der bor i hele byen.\n\n"
        "Blå Kors\nProjekttitel: Nattely\nTilskud: 700.000 kr.\n"
    )
    assert {("runBy", "Havblik", "Køge Kommune"), ("runBy", "Nattely", "Blå Kors Danmark")} <= stated(text, "runBy")
    assert not {place for _, thing, place in stated(text, "locatedIn") if thing in {"Nattely", "Blå Kors Danmark"}}


def test_a_card_that_tells_itself_whose_it_is_needs_no_line_above() -> None:
    text = (
        "Socialstyrelsen\nProjekttitel: Havblik\nTilskudsmodtager: Foreningen Sammen\nTilskud: 1.200.000 kr.\n\n"
        "Socialstyrelsen\nProjekttitel: Fyrtårnet\nTilskudsmodtager: Vejle Kommune\nTilskud: 900.000 kr.\n"
    )
    assert not {owner for _, _, owner in stated(text, "runBy") if owner == "Socialstyrelsen"}


def test_cards_that_open_with_the_same_heading_are_about_the_lines_over_it() -> None:
    text = (
        "Spørgeskema til kommunerne\n\nBeskriv projekterne hver for sig.\n\n"
        "Mandagsklubben\n\nFormål\nEt fællesskab for unge.\n\nØkonomi\n1,2 mio. kr. fra satspuljen 2031-2034.\n\n"
        "Ud i det blå\n\nFormål\nFriluftsliv for alle.\n\nØkonomi\n600.000 kr. fra Velux Fonden.\n\n"
        "Personale\nTo peermedarbejdere.\n\n"
        "Telefonvennen\n\nFormål\nSamtaler om natten.\n\nØkonomi\n45.000 kr. fra § 18-midlerne.\n"
    )
    assert stated(text, "fundedBy") == {
        ("fundedBy", "Mandagsklubben", "Satspuljen 2031-2034"),
        ("fundedBy", "Ud i det blå", "VELUX FONDEN"),
        ("fundedBy", "Telefonvennen", "§ 18-midler"),
    }
    assert stated(text, "hasRole") == {("hasRole", "Ud i det blå", "peermedarbejder")}

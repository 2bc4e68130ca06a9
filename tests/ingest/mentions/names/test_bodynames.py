"""Names of bodies, places and values that their own words tell, before anything is known of the document."""

from __future__ import annotations

import pytest
from reading_factory import document

from ingest.mentions.find import passages_of
from ingest.mentions.names.named import register_names
from ingest.mentions.words.towns import TOWNS


def _named(text: str) -> set[tuple[str, str]]:
    return {(m.type, m.label) for passage in passages_of(document(text)) for m in passage.mentions}


@pytest.mark.parametrize(
    ("sentence", "type_", "label"),
    [
        ("Bostedet drives af Havgrøn Omsorg ApS.", "Company", "Havgrøn Omsorg ApS"),
        ("Pengene går til de tre organisationer Bølgen, Lyngen og Sammen i Nord.", "Association", "Lyngen"),
        ("Pengene går til foreningerne Bølgen og Sammen i Nord.", "Association", "Sammen i Nord"),
        ("Fem virksomheder, heriblandt Brinkvad og Tolvmann, tager imod.", "Company", "Tolvmann"),
        ("Fondene Grønlykke, Havkvist og Solbæk betaler.", "Foundation", "Havkvist"),
        ("Psykiatriens byggesekretariat skriver udbuddet.", "Unit", "Psykiatriens byggesekretariat"),
        ("Det hører til kommunens rusmiddelafdeling.", "Unit", "Rusmiddelafdeling"),
        ("Hun sidder i regionens patientpanel.", "Forum", "Patientpanel"),
        ("Referat af møde i Haveplangruppen den 4. maj.", "Forum", "Haveplangruppen"),
        ("Dagsorden til møde i LMU Social og Sundhed.", "Forum", "LMU Social og Sundhed"),
        ("Alliancegruppen for gæld og psykiatri mødes tit.", "Forum", "Alliancegruppen for gæld og psykiatri"),
        ("Huset hører under Voksenstøtten i Skive.", "Unit", "Voksenstøtten"),
        ("Det betales af Social og Integrationsministeriet.", "StateBody", "Social- og Integrationsministeriet"),
        ("Bag den står Center for Ro og Håb, Havnby GIF og Røde Kors.", "Association", "Havnby GIF"),
        ("Kurset holdes af DGI Inklusion.", "Association", "DGI Inklusion"),
        ("Hun kommer fra Retspsykiatri Syddanmark.", "Unit", "Retspsykiatri Syddanmark"),
        ("Vi skrev til regeringens nye psykiatriudvalg.", "Forum", "Regeringens psykiatriudvalg"),
        ("Caféen drives af KFUM’s Sociale Arbejde.", "Association", "KFUM's Sociale Arbejde"),
        ("Sagen hører til i Udvalget for det nære sundhedsvæsen.", "Forum", "Udvalget for det nære sundhedsvæsen"),
        ("Vi gør det sammen med frivilligcenter Silkeborg.", "Association", "Frivilligcenter Silkeborg"),
        ("Havvigs Fond har givet 20.000 kr.", "Foundation", "Havvigs Fond"),
        ("Vi har spurgt Sparekassen Nordby Fonden.", "Foundation", "Sparekassen Nordby Fonden"),
        ("Dansk Skakidræt og Danske Kapsejlere er hørt.", "Association", "Dansk Skakidræt"),
        ("Hun sidder i Dansk Selskab for Stilhed.", "Association", "Dansk Selskab for Stilhed"),
        ("Hun er ansat i Koncern Sundhed.", "Unit", "Koncern Sundhed"),
        ("Det er lavet i region Nordjylland.", "Region", "Region Nordjylland"),
        ("Caféen er støttet af Sparekassen Hav.", "Company", "Sparekassen Hav"),
        ("Leverandøren Vendebro A/S er godkendt.", "Company", "Vendebro A/S"),
        ("Vi laver det sammen med Ry Bibliotek.", "Unit", "Ry Bibliotek"),
        ("Holdet er et samarbejde med Hadsund IF og kommunen.", "Association", "Hadsund IF"),
        ("Mødet holdes med Midt- og Vestsjællands Politi.", "StateBody", "Midt- og Vestsjællands Politi"),
        ("De unge kommer fra FGU Vestegnen.", "Education", "FGU Vestegnen"),
        ("Teamet hører under Velfærd og Sundhed.", "Unit", "Velfærd og Sundhed"),
        ("Det er en enhed i Børn, Unge og Familie.", "Unit", "Børn, Unge og Familie"),
        ("Der er seks senge på afsnit K3.", "Unit", "Afsnit K3"),
        ("Peers er ansat på afsnit K3, K5 og M1.", "Unit", "Afsnit K5"),
        ("Der er peers på sengeafsnittene K3 og M1.", "Unit", "Sengeafsnit M1"),
        ("Hun har en plads i Skive Kommunes Handicapråd.", "Forum", "Skive Kommunes Handicapråd"),
        (
            "Vi sidder i Socialstyrelsens følgegruppe for natcaféer.",
            "Forum",
            "Socialstyrelsens følgegruppe for natcaféer",
        ),
        ("De fortsætter i Røde Kors' besøgstjeneste.", "Service", "Røde Kors' besøgstjeneste"),
        ("SIND Sydfyns pårørenderådgivning er åben.", "Service", "SIND Sydfyns pårørenderådgivning"),
        ("Det ejes af Skive Kommunes Socialpsykiatri.", "Unit", "Socialpsykiatrien i Skive Kommune"),
        ("Der ansættes en peer i Bostøtten i Skive.", "Unit", "Bostøtten i Skive Kommune"),
        ("I maj åbnede IPS Randers med to ansatte.", "Unit", "IPS Randers"),
        ("Det drives af foreningen Lyset i Vinduet.", "Association", "Lyset i Vinduet"),
        ("Det drives af foreningen Kompasset i Store Heddinge.", "Association", "Kompasset"),
        ("Vi gør det sammen med SIND på Sydfyn.", "Association", "SIND på Sydfyn"),
        ("Så blev Puljen til åbne naboskaber oprettet.", "FundingPool", "Puljen til åbne naboskaber"),
        ("Kurset tilrettelægges af PsykInfo Nordegnen.", "Association", "PsykInfo Nordegnen"),
        ("I maj foreslog Arbejdsgruppen om ensomhed en ny linje.", "Forum", "Arbejdsgruppen om ensomhed"),
        ("De unge kommer fra Campus Bornholm.", "Education", "Campus Bornholm"),
        ("De blev ansat i projekt Brobyggerne i maj.", "Project", "Brobyggerne"),
        ("De følges af projekt Kaffe på Kajen hver uge.", "Project", "Kaffe på Kajen"),
        ("De følges af projekt Medvind i Kolding hver uge.", "Project", "Medvind"),
        (
            "Det koster 2 mio. kr. fra Region Sjællands tværgående pulje.",
            "FundingPool",
            "Region Sjællands tværgående pulje",
        ),
        ("De er betalt af Psykiatriens udviklingspulje.", "FundingPool", "Psykiatriens udviklingspulje"),
        ("De er betalt af Klyngemidlerne 2031.", "FundingPool", "Klyngemidlerne 2031"),
        ("Hun kommer fra sengeafsnit 12.", "Unit", "Sengeafsnit 12"),
        ("Det passes af Blå Kors Struer.", "Association", "Blå Kors Struer"),
        ("Det passes af Røde Kors i Nordjylland.", "Association", "Røde Kors i Nordjylland"),
        ("Psykiatriens Ungepanel mødes hver måned.", "Forum", "Psykiatriens Ungepanel"),
        ("Gruppen ledes af to læsevenner og en lydtekniker.", "Role", "læseven"),
        ("Der er plads til 16 på et hold.", "Count", "16"),
        ("Caféen lever af gaver, deltagernes kontingent og lidt til.", "FundingPool", "Kontingent"),
        ("Boligerne er opført efter almenboligloven.", "LegalProvision", "Almenboligloven"),
        ("Den ledes af fondens direktør.", "Role", "direktør"),
        ("Huset består af tre enheder: Køkkenet, Kontoret og Haveholdet.", "Unit", "Haveholdet"),
        ("Center for Omsorg og idrætsklubben Skarpen er med.", "Unit", "Center for Omsorg"),
        ('Fonden giver 1,2 mio. kr. til "Stærke Hænder".', "Project", "Stærke Hænder"),
        ("Caféen drives af Byens Aktive Borgere.", "Association", "Byens Aktive Borgere"),
        ("Holdet passes af Mad uden Svinkeærinder.", "Association", "Mad uden Svinkeærinder"),
        ("Forskere ved Institut for Psykologi og Arbejde spurgte dem.", "Unit", "Institut for Psykologi og Arbejde"),
        ("Næste hold er i maj. Der optages 15.", "Count", "15"),
        ("To frivillige står bag disken.", "Role", "frivillig"),
        ("Fem jobmakkere og en farmakonom er ansat.", "Role", "jobmakker"),
        ("Det sker med rideskolen Stjernen Ry og Psykiatrisk Ambulatorium.", "Education", "Stjernen Ry"),
        ("Partnere: Center for Omsorg\n          Frivilligcenter Ry", "Unit", "Center for Omsorg"),
        ("Det betales af overskuddet fra loppemarkedet.", "FundingPool", "Overskuddet fra loppemarkedet"),
    ],
)
def test_a_body_is_told_by_its_words(sentence: str, type_: str, label: str) -> None:
    assert (type_, label) in _named(sentence + "\n")


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Se afsnit 4 for mere om tilbuddet.", "Afsnit 4"),
        ("Børn og Unge\n", "Børn og Unge"),
        ("Center for Sundhed og Omsorg åbner.", "Sundhed og Omsorg"),
        ("Bussen, som kører hver dag, er ny.", "kører"),
        ("Der er plads til 16 biler.", "16 biler"),
        ("Mødet holdes af Karen Madsen.", "Karen Madsen"),
        ("Kurset laves af Formand Lise Holm.", "Formand Lise Holm"),
    ],
)
def test_what_only_looks_like_a_body_is_none(sentence: str, label: str) -> None:
    assert label not in {name for _, name in _named(sentence + "\n")}


@pytest.mark.parametrize("town", sorted(TOWNS)[::25])
def test_a_town_is_a_place_in_its_municipality(town: str) -> None:
    found = list(register_names().find(f"Vi ligger i {town}."))
    assert TOWNS[town] in {m.label for m in found}


@pytest.mark.parametrize("several", ["SSA’ere", "SSA'er"])
def test_a_short_form_of_people_is_no_body_s_name(several: str) -> None:
    assert not list(register_names().find(f"Huset ansætter {several} og pædagoger."))


@pytest.mark.parametrize(
    "sentence",
    [
        "Der er stiftet en ny HAV-forening i byen.",
        "Huset er tegnet af arkitektfirmaet K.L. Havborg.",
        "Danske unge har det svært.",
    ],
)
def test_a_kind_and_initials_are_no_names(sentence: str) -> None:
    assert not {label for _, label in _named(sentence) if label in {"HAV-forening", "Arkitektfirma K.L", "Danske unge"}}

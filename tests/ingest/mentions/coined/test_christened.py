"""Names that the words before them tell for names: how far they reach, and what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading_factory import stated

from ingest.mentions.coined.christened import name_christened
from ingest.mentions.find import passages_of
from ingest.reading import read

_CASES = [
    ("Ordningen hedder Grønne Runde og kører i Skive.", ("Service", "Grønne Runde")),
    ("Kommunen har et tilbud, som kaldes Næste skridt.", ("Service", "Næste skridt")),
    ("Alternativet hedder At Være i Ro og består af tre boliger.", ("Service", "At Være i Ro")),
    ("Vores støtteordning, kaldet Sidemakker, er gratis.", ("Service", "Sidemakker")),
    ("I går åbnede forsøget Lys på bordet.", ("Project", "Lys på bordet")),
    ("I går åbnede projektet Hånd om Hverdagen i Skive.", ("Project", "Hånd om Hverdagen")),
    ("De fik penge fra puljen Sunde naboer.", ("FundingPool", "Sunde naboer")),
    ("Regionen betaler et forskningsprojekt, Sov Bedre Sammen, som varer to år.", ("Project", "Sov Bedre Sammen")),
    ("Byen får 980.000 kr. til Kom hjem, som begynder i maj.", ("Project", "Kom hjem")),
    ("Lånte nøgler er navnet på et treårigt projekt.", ("Project", "Lånte nøgler")),
    ("Lejlighederne hører til boligselskabet Fjordglimt.", ("Association", "Fjordglimt")),
    ("Lanternelyset, som ordningen blev døbt, har åbent om natten.", ("Service", "Lanternelyset")),
    ("Skrivestuen i Skive er et tilbud til unge.", ("Service", "Skrivestuen")),
    ("Forløbene hedder Ro på Torsdag og er gratis.", ("Service", "Ro på Torsdag")),
    ("Unge på Kanten er et tilbud til elever.", ("Service", "Unge på Kanten")),
    ("De blev hørt på botilbuddet Mosehøj med 16 pladser.", ("Facility", "Mosehøj")),
    ("Et pilotprojekt i Vejle, Den Lange Lunte, med to mentorer sluttede i maj.", ("Project", "Den Lange Lunte")),
    ("De vil sammen afprøve Farmors Dag, et forløb for mødre.", ("Service", "Farmors Dag")),
    ("De holder kurset Ro på hjemmefronten for alle ansatte.", ("Service", "Ro på hjemmefronten")),
    ("Kommunen og kirken er gået sammen om Brede Skuldre, som begynder i maj.", ("Project", "Brede Skuldre")),
    ("Byen har ét botilbud af den slags, Hedelund i Ry.", ("Facility", "Hedelund")),
    ("Det koster mere på § 107-tilbuddet Stenhusene end før.", ("Service", "Stenhusene")),
    ("Et eksempel er Krogen ved Vejle, en parkeret bus.", ("Facility", "Krogen")),
    ("Her spiller fodboldklubben Aars FH 07 med.", ("Association", "Aars FH 07")),
    ("Ordningen har fået navnet Skridtet og kører i Skive. Hver skridtet er en sejr.", ("Service", "Skridtet")),
    ("Til foråret prøver vi noget, vi kalder Fredagsro, for unge.", ("Service", "Fredagsro")),
    ("Det store nye har været Søskende på Sporet.", ("Project", "Søskende på Sporet")),
    ("Byen vil beholde Fælles Fodslag, som er et samarbejde mellem to kommuner.", ("Project", "Fælles Fodslag")),
    ("Besøgsvennerne er vores ordning for ældre.", ("Service", "Besøgsvennerne")),
    ("I maj gik afsnittet i gang med Hverdagsmentorerne.", ("Service", "Hverdagsmentorerne")),
    ("Projektperioden for Brobyggerne udløber i maj.", ("Project", "Brobyggerne")),
    ("Det sker i projektet Bedre vej til job for unge, der varer to år.", ("Project", "Bedre vej til job for unge")),
    ("Kampagnen og projekt Sammen om mad drives af SIND.", ("Project", "Sammen om mad")),
    ("Indsatsen Tidlig hjælp til forældre løber i to år.", ("Service", "Tidlig hjælp til forældre")),
    ("Initiativet Partnerskab om nye veje i byen er slut.", ("Project", "Partnerskab om nye veje i byen")),
    ("I projektet Vendepunkter i byen er der to.", ("Project", "Vendepunkter")),
    ("Projektet Længere inde drives af SIND.", ("Project", "Længere inde")),
    ("De har siden 2013 haft et fælles projekt kaldet Båret med.", ("Project", "Båret med")),
    ("Kommunen driver projektet Rotfast i samarbejde med SIND.", ("Project", "Rotfast")),
    ("Kommunen driver projektet Rotfast i Ry Kommune.", ("Project", "Rotfast")),
    ("Projekt Eftermiddagens helte drives af SIND.", ("Project", "Eftermiddagens helte")),
    ("Projektet Fædre hjælper fædre drives af SIND.", ("Project", "Fædre hjælper fædre")),
    ("I projektet Når natten er lang har SIND ansat to.", ("Project", "Når natten er lang")),
    ("De har midler til projektet Mænd alene, hvor to er ansat.", ("Project", "Mænd alene")),
    ("Uddannelsen Modvind begyndte i 2014.", ("Education", "Modvind")),
    ("Projektet Dage, plads og tid er slut. SIND drev Dage, plads og tid i år.", ("Project", "Dage, plads og tid")),
    ("De fik penge til projektet Rolig hver dag i foråret. Rolig hver dag er slut.", ("Project", "Rolig hver dag")),
    ("Hjem igen er SINDs tilbud til ældre. De har to ansatte på Hjem igen.", ("Service", "Hjem igen")),
    ("Fri af røg er et forløb for mænd. SIND driver Fri af røg.", ("Service", "Fri af røg")),
    ("Et af projekterne er Tæt på job, som drives af SIND.", ("Project", "Tæt på job")),
    ("Vi tilbyder også vores gruppeforløb Søster til søster, som SIND driver.", ("Service", "Søster til søster")),
    ("SIND driver to væresteder. Kajpladsen ligger i Ry og åbnede i 2003.", ("Facility", "Kajpladsen")),
    ("SIND driver to væresteder. Borgerne holder til i Ry.", None),
    ("Natteravnen er SINDs tilbud til unge.", ("Service", "Natteravnen")),
    ("Det hele er et tilbud til os.", None),
    ("I maj gik afsnittet i gang. Mentorerne er glade.", None),
    ("Huset takker Mentorerne, og mentorerne takker igen.", None),
    ("Ensomhed er et projekt for os alle.", None),
    ("Formålet er et samarbejde mellem de to.", None),
    ("Manden hedder Skriver og bor alene.", None),
    ("Foreningen hedder noget andet nu.", None),
    ("Kommunen ligger i Region Midtjylland.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), _CASES)
def test_a_name_that_its_words_tell_for_one(tmp_path: Path, sentence: str, expected: tuple[str, str] | None) -> None:
    path = tmp_path / "a.txt"
    path.write_text(sentence + "\n", encoding="utf-8")
    document = read(path)
    passages = passages_of(document)
    before = [m for p in passages for m in p.mentions]
    name_christened(document.text, passages)
    after = [m for p in passages for m in p.mentions]
    assert expected in [(m.type, m.label) for m in after] if expected else after == before


def test_a_job_may_be_the_name_by_which_an_offer_goes_before_a_comma() -> None:
    text = "Nyt fra Skive\n\nPeerstøtten, som i daglig tale kaldes Følgesvend, drives af Foreningen Broen.\n"
    assert ("runBy", "Følgesvend", "Foreningen Broen") in stated(text)

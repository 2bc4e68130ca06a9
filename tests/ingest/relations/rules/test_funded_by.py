"""Who pays for what, and what is no payment: one table of sentences, each with what it says."""

from __future__ import annotations

import pytest
from reading_factory import stated

SAID: list[tuple[str, str, str, str]] = [
    (
        "Værestedet Lanternen er siden 2031 drevet af Faxe Kommune inden for den almindelige ramme.",
        "fundedBy",
        "Lanternen",
        "Driftsmidler",
    ),
    (
        "Projektet Havblik finansieres af Faxe Kommunes almindelige driftsbudget.",
        "fundedBy",
        "Havblik",
        "Driftsmidler",
    ),
    (
        "Projektet Havblik er medfinansieret af TrygFonden med 1,2 mio. kr. og af Svendborg Kommune med 300.000 kr. "
        "om året.",
        "fundedBy",
        "Havblik",
        "TrygFonden",
    ),
    (
        "Værestedet Lanternen modtager driftstilskud fra Faxe Kommune på 450.000 kr. årligt.",
        "fundedBy",
        "Lanternen",
        "Faxe Kommune",
    ),
    (
        "Projekt Broen får sine midler fra Velux Fonden.",
        "fundedBy",
        "Broen",
        "VELUX FONDEN",
    ),
    (
        "Projekt Broen blev i 2013 bevilget 2,5 mio. kr. fra satspuljen 2013-2016.",
        "fundedBy",
        "Broen",
        "Satspuljen 2013-2016",
    ),
    (
        "Udgifterne til projekt Broen dækkes af Region Sjælland.",
        "fundedBy",
        "Broen",
        "Region Sjælland",
    ),
    (
        "Udgifterne til projekt Broen deles mellem Region Sjælland og Slagelse Kommune.",
        "fundedBy",
        "Broen",
        "Region Sjælland",
    ),
    (
        "Udgifterne til projekt Broen deles mellem Region Sjælland og Slagelse Kommune.",
        "fundedBy",
        "Broen",
        "Slagelse Kommune",
    ),
    (
        "Region Nordjylland og Aalborg Kommune deler udgifterne til projekt Broen ligeligt.",
        "fundedBy",
        "Broen",
        "Region Nordjylland",
    ),
    (
        "Region Nordjylland og Aalborg Kommune deler udgifterne til projekt Broen ligeligt.",
        "fundedBy",
        "Broen",
        "Aalborg Kommune",
    ),
    (
        "Helsefonden har valgt at støtte projekt Broen med 400.000 kr.",
        "fundedBy",
        "Broen",
        "Helsefonden",
    ),
    (
        "Projekt Broen er støttet økonomisk af Socialstyrelsen.",
        "fundedBy",
        "Broen",
        "Socialstyrelsen",
    ),
    (
        "Nordea-fonden betaler for projekt Broen frem til 2019.",
        "fundedBy",
        "Broen",
        "Nordea-fonden",
    ),
    (
        "Projekt Broen kører for satspuljemidler.",
        "fundedBy",
        "Broen",
        "Satspuljen",
    ),
    (
        "Projekt Broen er fuldt finansieret gennem en bevilling fra Sundhedsstyrelsen.",
        "fundedBy",
        "Broen",
        "Sundhedsstyrelsen",
    ),
    (
        "Værestedet Lanternen finansieres af § 18-midler, deltagerbetaling og et tilskud fra Odense Kommune.",
        "fundedBy",
        "Lanternen",
        "§ 18-midler",
    ),
    (
        "Værestedet Lanternen finansieres af § 18-midler, deltagerbetaling og et tilskud fra Odense Kommune.",
        "fundedBy",
        "Lanternen",
        "Odense Kommune",
    ),
    (
        "Værestedet Lanternen finansieres af § 18-midler, deltagerbetaling og et tilskud fra Odense Kommune.",
        "fundedBy",
        "Lanternen",
        "Deltagerbetaling",
    ),
    (
        "Sundhedsstyrelsen har udmøntet 3 mio. kr. til projekt Broen i Randers Kommune.",
        "fundedBy",
        "Broen",
        "Sundhedsstyrelsen",
    ),
    (
        "Projekt Broen har fået tilsagn om 900.000 kr. fra Helsefonden.",
        "fundedBy",
        "Broen",
        "Helsefonden",
    ),
    (
        "Der er søgt om 1 mio. kr. hos Nordea-fonden til projekt Broen.",
        "fundedBy",
        "Broen",
        "Nordea-fonden",
    ),
    (
        "Puljen til styrkelse af peerstøtte er på 12 mio. kr. og administreres af Socialstyrelsen.",
        "poolAmount",
        "Puljen til styrkelse af peerstøtte",
        "12000000",
    ),
    (
        "Puljen til styrkelse af peerstøtte er på 12 mio. kr. og administreres af Socialstyrelsen.",
        "poolOf",
        "Puljen til styrkelse af peerstøtte",
        "Socialstyrelsen",
    ),
    (
        "Socialstyrelsen har ansvaret for Puljen til recoverycaféer, som rummer 8 mio. kr.",
        "poolOf",
        "Puljen til recoverycaféer",
        "Socialstyrelsen",
    ),
    (
        "Socialstyrelsen har ansvaret for Puljen til recoverycaféer, som rummer 8 mio. kr.",
        "poolAmount",
        "Puljen til recoverycaféer",
        "8000000",
    ),
    (
        "Akuttelefonen Lyset\n\nAkuttelefonen Lyset åbnede i 2016. Tilbuddet er gratis og betales af Region "
        "Midtjylland og Randers Kommune i fællesskab.",
        "fundedBy",
        "Akuttelefonen Lyset",
        "Region Midtjylland",
    ),
    (
        "Akuttelefonen Lyset\n\nAkuttelefonen Lyset åbnede i 2016. Tilbuddet er gratis og betales af Region "
        "Midtjylland og Randers Kommune i fællesskab.",
        "fundedBy",
        "Akuttelefonen Lyset",
        "Randers Kommune",
    ),
    (
        "Bevillingen til projekt Vendekraft på 3,4 mio. kr. kommer fra Socialstyrelsen.",
        "fundedBy",
        "Vendekraft",
        "Socialstyrelsen",
    ),
    (
        "Pengene til projekt Vendekraft kommer fra Lauritzen Fonden.",
        "fundedBy",
        "Vendekraft",
        "Lauritzen Fonden",
    ),
    (
        "Lauritzen Fonden bidrog med 250.000 kr. til projekt Vendekraft.",
        "fundedBy",
        "Vendekraft",
        "Lauritzen Fonden",
    ),
    (
        "Projekt Vendekraft har et budget på 2 mio. kr., hvoraf Region Sjælland betaler halvdelen.",
        "fundedBy",
        "Vendekraft",
        "Region Sjælland",
    ),
    (
        "Projekt Vendekraft er et satspuljeprojekt.",
        "fundedBy",
        "Vendekraft",
        "Satspuljen",
    ),
    (
        "Værestedet Pletten drives for § 18-midler fra Køge Kommune.",
        "fundedBy",
        "Pletten",
        "§ 18-midler",
    ),
    (
        "Køge Kommune yder et årligt tilskud på 200.000 kr. til værestedet Pletten.",
        "fundedBy",
        "Pletten",
        "Køge Kommune",
    ),
    (
        "Værestedet Pletten får 200.000 kr. om året af Køge Kommune.",
        "fundedBy",
        "Pletten",
        "Køge Kommune",
    ),
    (
        "Lønnen til de to peermedarbejdere i projekt Vendekraft betales af Region Syddanmark.",
        "fundedBy",
        "Vendekraft",
        "Region Syddanmark",
    ),
    (
        "Satspuljen finansierede projekt Vendekraft i 2012-2015.",
        "fundedBy",
        "Vendekraft",
        "Satspuljen",
    ),
    (
        "Projekt Vendekraft blev til med støtte fra TrygFonden og Nordea-fonden.",
        "fundedBy",
        "Vendekraft",
        "TrygFonden",
    ),
    (
        "Projekt Vendekraft blev til med støtte fra TrygFonden og Nordea-fonden.",
        "fundedBy",
        "Vendekraft",
        "Nordea-fonden",
    ),
    (
        "Sundhedsministeriet har oprettet Puljen til nedbringelse af tvang på 50 mio. kr.",
        "poolOf",
        "Puljen til nedbringelse af tvang",
        "Sundhedsministeriet",
    ),
    (
        "Sundhedsministeriet har oprettet Puljen til nedbringelse af tvang på 50 mio. kr.",
        "poolAmount",
        "Puljen til nedbringelse af tvang",
        "50000000",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_a_sentence_says(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text)


UNPAID = (
    "Projekt Broen søgte TrygFonden om 2 mio. kr., men fik afslag.",
    "Hvis TrygFonden bevilger 2 mio. kr. til projekt Broen, kan det begynde i maj.",
    "TrygFonden har ikke bevilget penge til projekt Broen.",
    "Det er håbet, at Velux Fonden vil støtte projekt Broen.",
    "Bestyrelsen overvejer at søge Velux Fonden om penge til projekt Vendekraft.",
    "Ansøgningen til Helsefonden om støtte til projekt Vendekraft blev trukket tilbage.",
    "Kommunen håber på midler fra satspuljen til projekt Vendekraft.",
    "Projekt Vendekraft modtager ingen offentlig støtte.",
    "Socialstyrelsen gav i 2014 afslag på at støtte projekt Vendekraft.",
    "Kommunen søgte i 2019 Nordea-fonden om 2 mio. kr. til projekt Broen. Fonden gav afslag.",
)


@pytest.mark.parametrize("text", UNPAID)
def test_refused_hoped_for_or_supposed_money_is_no_funding(text: str) -> None:
    assert stated(text, "fundedBy") == set()


@pytest.mark.parametrize(
    ("years", "label"),
    [("2013-2016", "Satspuljen 2013-2016"), ("2012-105", "Satspuljen 2012-2015"), ("2014-17", "Satspuljen 2014-2017")],
)
def test_the_years_of_a_pool_are_mended(years: str, label: str) -> None:
    assert ("fundedBy", "Broen", label) in stated(f"Projekt Broen er finansieret af satspuljen {years}.")

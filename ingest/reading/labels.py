"""The words that label fields and open sections in Danish public documents."""

from __future__ import annotations

FIELD_LABELS = frozenset(
    """
    formål|formålet|overordnet formål|baggrund|målgruppe|målgruppen|målgruppe for puljen
    |målgruppe for indsatsen|indhold|omfang|grundlag|periode|projektperiode
    |projektperioden|puljeperiode|bevillingsperiode|støtteperiode|varighed|tidsramme|start|slut|opstart|startdato
    |slutdato|dato|mødedato
    |midler til fordeling|midler|puljens størrelse|samlet ramme|økonomisk ramme|ramme|beløb|bevilling|støtte
    |bevilget beløb|tilskud|støttebeløb
    |samlet beløb|budget|finanslovskonto|finanslovkonto|konto|hovedkonto|underkonto|kontonummer|hjemmel|lovgrundlag
    |retsgrundlag|lovhjemmel
    |finansiering|økonomi|kontaktperson|kontaktpersoner|kontakt|kontaktoplysninger
    |kontakt og yderligere information|yderligere information|yderligere oplysninger|mere information|læs mere
    |stillet af|fremsat af|forslagsstillere|forslagsstiller
    |projektleder|tovholder|ansvarlig|projektejer|ansøger|tilskudsmodtager|modtager|projekttitel|projektnavn|titel
    |projekt|navn|adresse|postnr
    |kommune|region|sted|placering|beliggenhed|organisation|organisering|samarbejdspartnere|samarbejdspartner
    |samarbejde|partnere|deltagere
    |parter|leverandør|driftsherre|ejer|ejerforhold|driftsform|tilbudstype|antal pladser|pladser|kapacitet|antal
    |antal beboere|normering
    |personale|ansatte|antal ansatte|ansøgningsfrist|frist|hvem kan søge|ansøgerkreds|hvad kan der søges til
    |puljens formål|puljens navn|status|journalnummer|journalnr|sagsnr|sagsnummer
    |ministerium|styrelse|udmøntende myndighed|administrerende myndighed|visitation|adgang|aldersgruppe|alder
    |åbningstid|åbningstider|telefon|tlf|e-mail|email|mail|hjemmeside|web|www|cvr|cvr-nr
    |aktiviteter|metode|resultater|effekt|evaluering|leder|formand|medlemmer|bilag|link
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Labels of ``label: value`` lines, in lower case; other words are labels where a document repeats them."""

CONTACT_LABELS = frozenset(
    {
        "kontakt os",
        "kontakt",
        "kontaktperson",
        "kontaktoplysninger",
        "mere information",
        "læs mere",
        "yderligere information",
        "yderligere oplysninger",
        "hjemmeside",
    }
)
"""Labels with which an entry of a catalogue ends, in lower case."""

SECTION_WORDS = frozenset(
    """
    baggrund|indledning|resume|resumé|sammenfatning|sammendrag|konklusion|formål|målgruppe|metode|økonomi|finansiering|organisering|organisation
    |referat|indstilling|beslutning|sagsfremstilling|sagsbeskrivelse|konsekvenser|tidsplan|kommunikation|bilag
    |eventuelt|dagsorden|afbud|svar
    |spørgsmål|høring|lovgrundlag|retsgrundlag|bemærkninger|anbefalinger|anbefaling|perspektivering|evaluering
    |resultater|samarbejde|tilbud|pris
    |partnerskab|indhold|om puljen|om projektet|om tilbuddet|om os|kontakt|kontakt os|vision|mål|indsatser|aktiviteter
    |forankring|implementering|personale|ansatte
    |derfor er det vigtigt|politisk behandling|risikovurdering|videre proces|økonomiske konsekvenser
    |administrationens indstilling|direktørpåtegning
    |journalnummer|bilagsfortegnelse|beslutningstema|historik|høringssvar|næste møde|meddelelser|orientering
    |opsamling|offentligt|uddannelse|supervision|rekruttering|litteratur|referencer|kilder
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Words that stand alone over a part of a document, in lower case."""

CASE_PARTS = frozenset(
    {
        *("resume", "resumé", "sagsresume", "sagsresumé", "sagsfremstilling", "sagsbeskrivelse", "sagens indhold"),
        *("indstilling", "beslutning", "beslutningstema", "kompetence", "problemstilling", "baggrund", "referat"),
    }
)
"""Words that stand below the title of a case in agendas and minutes, in lower case."""

CONTENTS_WORDS = frozenset(
    {"indhold", "indholdsfortegnelse", "indholdsoversigt", "indholdsliste", "contents", "dagsorden"}
)
"""Headings of tables of contents."""

REGIONS = ("Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland", "Østdanmark")
"""The regions' names without the word Region."""

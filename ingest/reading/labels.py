"""The words that label fields and open sections in Danish public documents, and what each label says: one table."""

from __future__ import annotations

FIELDS: dict[str, str] = {
    "type": "type|tilbudstype|tilbudstyper|art|form",
    "place": (
        "kommune|kommuner|beliggenhed|sted|hvor|placering|by|geografi|lokation|geografisk område|hjemsted|"
        "hjemstedskommune|hjemkommune|beliggenhedskommune|lokalitet|hjemby"
    ),
    "address": "adresse|besøgsadresse|hovedadresse",
    "runner": (
        "ejer|ejes af|driftsherre|ansvarlig driftsherre|projektejer|udbyder|drives af|driftes af|arrangør|"
        "ansøger|hvem søger"
        "|tilskudsmodtager|ejerforhold|projektansvarlig|ansvarlig organisation|leverandør|operatør|organisation"
        "|ansvarlig|bevillingsmodtager|modtager|projektholder|støttemodtager|ansvarlig enhed|udføres af"
        "|driftsansvarlig|driftsoperatør|hvem står bag|driftsherre og ejer|bag projektet"
        "|gennemføres af|varetages af|udbydes af|arrangeres af|hovedansøger|ejer og driftsherre|"
        "udbydende organisation|ansvarlig for driften|projektet gennemføres af|tilbuddet drives af|står bag"
    ),
    "partner": (
        "samarbejdspartnere|samarbejdspartner|partnere|partner|samarbejde|deltagende kommuner|deltagerkommuner"
        "|projektkommuner|deltagere|i samarbejde med|øvrige partnere|regional partner|kommunal partner|kommunale "
        "partnere|projektpartnere|samarbejder med|medansøgere|medansøger|projektparter|aktører|samarbejdsparter|"
        "medvirkende|deltagende organisationer|deltagende parter|samarbejde med|sammen med|øvrige deltagere|"
        "øvrige samarbejdspartnere|andre partnere|eksterne partnere|andre samarbejdspartnere|"
        "deltagende partnere|partnerkreds"
    ),
    "whole": (
        "hører under|hører til|organisatorisk placering|del af|en del af|organisatorisk tilknytning|"
        "organisatorisk tilhørsforhold|"
        "organisatorisk forankring|forankret i|forankring|overordnet enhed|overordnet organisation|"
        "organisatorisk tilhør|"
        "placeret under|organiseret under|moderorganisation|hovedorganisation|hører organisatorisk under|"
        "organisatorisk ophæng|"
        "organisatorisk placeret|ansvarlig forvaltning|forvaltning|enhed|afdeling|organisatorisk enhed|tilhører"
    ),
    "proposer": "forslagsstiller|forslagsstillere|stillet af|fremsat af|forslag fra|foreslået af|parti|partier",
    "party": "parter|aftaleparter",
    "funder": (
        "finansiering|finansieret af|bevillingsgiver|støttet af|midler fra|økonomi|penge|pengene kommer fra|"
        "tilskudsgiver|finansieringskilder|finansieringskilde|pulje|støtte fra|fået fra|modtaget fra|støttekreds|"
        "bidragydere|bidragyder|"
        "donorer|sponsorer|betales af|finansieringsgrundlag|finansierende part|støtteyder|støttegiver|"
        "bevilget af|finansieres af|"
        "støttes af|tilskud fra|sponsor|fond|kilde til finansiering|hvem betaler|økonomisk støtte fra|finansiering fra|"
        "bevilling fra|betalt af|midlerne kommer fra|støttet økonomisk af|finansieres via|finansieret via|"
        "givet af|tildelt af|"
        "tilskudsyder|donor|bidrag fra|økonomisk støtte"
    ),
    "amount": (
        "bevilling|tilskud|bevilget beløb|beløb|støttebeløb|støttet beløb|tildelt støtte|bevilget støtte|"
        "støtte|samlet bevilling|bevilget|tilskudsbeløb|samlet beløb|budget|bevillingens størrelse|bevilling i alt|"
        "bevillingssum|"
        "tilsagn|tilsagnsbeløb|støttesum|bevillingsbeløb|samlet støtte|samlet tilskud"
    ),
    "start": (
        "åbnet|startår|start|opstart|etableret|oprettet|stiftet|startdato|etableringsår|åbningsår|opstartet|"
        "projektstart|startet|grundlagt|indviet|åbningsdato|oprettelsesdato|stiftelsesdato|oprettelsesår|stiftelsesår|"
        "driftsstart|ibrugtaget|taget i brug|begyndt|igangsat|i drift siden|åben siden|dato for start|"
        "dato for åbning|første mødegang|påbegyndt|begynder|starter|starttidspunkt|opstartsdato|åbnede|"
        "etablering|åbning|"
        "igangsættelse|igangsættelsesdato|projektet starter|startede|opstartsår|stiftelse"
    ),
    "end": (
        "slut|slutdato|ophør|lukket|ophørt|projektslut|nedlagt|afsluttet|sluttet|lukkedato|ophørsdato|afslutningsdato|"
        "dato for afslutning|udløb|udløber|sluttidspunkt|afslutning|afsluttes|slutter|ophører|projektet slutter|slutår|"
        "lukkede|sluttede|nedlukning|udløbsdato"
    ),
    "period": (
        "periode|projektperiode|projektperioden|bevillingsperiode|støtteperiode|puljeperiode|løbetid|"
        "varighed|tidsramme|"
        "projektets løbetid|projektets periode|indsatsperiode|forsøgsperiode|aftaleperiode|tidsperiode|"
        "bevilling gælder|"
        "tilskudsperiode|bevillingsår|projektets varighed|tidsrum"
    ),
    "law": (
        "lovgrundlag|driftsparagraffer|driftsgrundlag|paragrafgrundlag|retsgrundlag|hjemmel|lovhjemmel|"
        "paragraf|paragraffer|bevilges efter|lovgivning|juridisk grundlag|lov|gives efter|godkendt efter|drives efter|"
        "hjemlet i|lovhenvisning|retligt grundlag|paragrafområde|efter loven|bestemmelse|ydes efter|efter|gives efter|"
        "indsatsen gives efter|hvilken lov|oprettet efter|etableret efter|hjemmelsgrundlag|lovparagraf|lovbestemmelse|"
        "støtten gives efter|tilbuddet gives efter|bevillingsgrundlag|juridisk hjemmel"
    ),
    "size": (
        "antal pladser|pladsantal|pladser|kapacitet|normering|pladser i alt|antal pladser i alt|antal boliger|boliger|"
        "antal senge|senge|medlemmer|antal medlemmer|medlemstal|antal deltagere|godkendte pladser|godkendt til|"
        "normerede pladser|"
        "samlet antal pladser|døgnpladser|antal døgnpladser|antal værelser|antal lejligheder|antal pladser i dag|"
        "plads til|sengetal|"
        "normerede senge|deltagerantal|antal normerede pladser|pladstal|holdstørrelse|maks. antal deltagere|"
        "maksimalt antal deltagere|pladser pr. hold|antal døgnpladser i alt|antal dagpladser|dagpladser"
    ),
    "staff": "ansatte|personale|bemanding|medarbejdere|stillinger|antal ansatte|personalegruppe|medarbejderstab"
    "|medarbejdergruppe|ansat|faggrupper|personalesammensætning|medarbejderne|personalet|faglighed|"
    "fagligheder|normering af personale",
    "volunteers": "frivillige|antal frivillige",
    "contact": (
        "kontakt|kontaktperson|kontaktpersoner|kontaktoplysninger|yderligere information|"
        "yderligere oplysninger|mere information|leder|projektleder|ledelse|henvendelse|daglig leder|"
        "kontakt og yderligere information|tovholder|forstander|tilbudsleder|centerleder|afdelingsleder|"
        "institutionsleder|områdeleder|"
        "teamleder|faglig leder|ansvarlig leder|projektkoordinator|koordinator|viceforstander|husleder|caféleder"
    ),
    "target": (
        "målgruppe|målgruppen|målgrupper|hvem kan deltage|for hvem|for|målgruppe for puljen|"
        "målgruppe for indsatsen|hvem er tilbuddet for|hvem|målgruppe for projektet|primær målgruppe|"
        "målgruppebeskrivelse|"
        "til hvem|hvem kan få det|hvem kan komme|hvem kan få støtte|hvem er det for|målgruppe for tilbuddet|"
        "brugergruppe|personkreds|deltagergruppe|målgruppe for tilbuddet|hvem henvender tilbuddet sig til|"
        "hvem henvender indsatsen sig til|hvem henvender projektet sig til|primære målgruppe|målgruppens sammensætning"
    ),
    "pool_size": (
        "midler til fordeling|puljens størrelse|puljens økonomiske ramme|midler i puljen|"
        "puljens samlede ramme|puljens samlede beløb|puljens beløb|samlet beløb til fordeling|samlet ramme|"
        "økonomisk ramme|ramme|puljebeløb|samlet pulje|puljeramme|midler"
    ),
    "account": "finanslovskonto|finanslovkonto|konto|hovedkonto|underkonto|kontonummer",
    "pool_owner": ("udmøntende myndighed|administrerende myndighed|ministerium|styrelse|puljeudbyder|administreres af"),
    "other": (
        "formål|indhold|baggrund|omfang|grundlag|bemærkning|bemærkninger|telefon|tlf|e-mail|mail|hjemmeside|"
        "web|åbningstider|åbningstid|visitation|ansøgningsfrist|frist|titel|projekttitel|navn|dato|status|"
        "pris|takst|metode|aktiviteter|aldersgruppe|region|alder|resultater|evaluering|link"
    ),
}
"""What a labelled field says, and the labels that Danish documents use for it, in lower case."""
OFFERS = (
    "tilbuddets|projektets|indsatsens|initiativets|institutionens|stedets|puljens|ydelsens|aktivitetens|"
    "ordningens|kursets"
    "|forløbets|botilbuddets|værestedets|centrets|husets|afdelingens|enhedens|teamets"
)
"""Whose name or title a label tells: "Tilbuddets navn"."""
_ONLY_LABELS = (
    "adgang|ansøgerkreds|antal|antal beboere|bilag|cvr|cvr-nr|driftsform|effekt|email|formand|formålet|"
    "hvad kan der søges til|hvem kan søge|journalnr|journalnummer|læs mere|mødedato|organisering|"
    "overordnet formål|postnr|projekt|projektnavn|puljens formål|"
    "sagsnr|sagsnummer|www"
)
"""Labels that say nothing by themselves."""
FIELD_OF: dict[str, str] = {label: field for field, labels in FIELDS.items() for label in labels.split("|")}
_NAMES = (f"{whose} {what}" for whose in OFFERS.split("|") for what in ("navn", "titel"))
FIELD_LABELS = frozenset([*FIELD_OF, *_ONLY_LABELS.split("|"), *_NAMES])
"""Labels of ``label: value`` lines, in lower case; other words are labels where a document repeats them."""

QUESTION = (
    r"(?:Hvem|Hvad|Hvor(?:når|dan|for)?|Hvilke[nt]?|I hvilken|For hvem|Siden hvornår|Samarbejdspartnere|"
    r"Antal pladser)\b[^?:.\n]{0,70}"
)
"""A question by which a form or page labels what follows, up to its question mark."""

COUNTED_QUESTION = r"(?:Spørgsmål |Spm\. ?|Sp\. ?)?(?:nr\. ?)?\d{1,2}[.):]?(?=\s)"
"""The number of a form's question ("Spørgsmål 3.", "3)")."""

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

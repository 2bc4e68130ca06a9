"""The words over the columns of tables in Danish public documents, by what a column holds."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.search.patterns import compiled

SUM_COLUMN = compiled(
    r"(?:Tilskud|Beløb|Bevil\w+|Støtte|Tilsagn|Ansøgt|Søgt|Budget|Sum|Periode|Pris) ?(?:i |\()?"
    r"(?:kr|t\.?kr|mio|1\.000|DKK|$)"
)
"""What stands over a column of sums, with their unit."""
COLUMNS: dict[str, str] = {
    "requested": "søgt|ansøgt|ønsket|søger|søgt beløb|ansøgt beløb|ansøgt tilskud|søgt om|ansøgt om",
    "granted": """
        bevilget|bevilget beløb|bevilget tilskud|bevilget støtte|bevilling|bevillinger|tildelt|tildelt beløb|tildeling
        |tilskud|støtte|støttebeløb|tilsagn|beløb|uddelt|udmøntet|sum|kr
        |kroner|dkk|bevilling i alt|bidrag|tilskudsbeløb|tildelt tilskud|bevilligt|bevilligt beløb|andel i kr
        |beløb i alt|årligt beløb|årligt bidrag|årlig betaling|betaling
        """,
    "proposed": """
        indstillet|indstillet beløb|indstilling|forslag|foreslået|foreslået beløb|forslag til tilskud
        |forslag til fordeling|forvaltningens forslag|administrationens forslag|anbefalet|anbefalet beløb
        |forvaltningens indstilling|administrationens indstilling|indstillet tilskud
        """,
    "recipient": """
        forening|foreninger|foreningens navn|ansøger|ansøgere|ansøgeren|modtager|modtagere|tilskudsmodtager
        |tilskudsmodtagere|bevillingsmodtager|bevillingshaver|støttemodtager|organisation|projektejer|hvem|til hvem
        """,
    "project": """
        projekt|projekter|projektet|projekttitel|projektnavn|projektets navn|projektets titel|titel|aktivitet
        |aktiviteter|formål|til hvad|indsats|indsatser|initiativ|ordning|hvad|emne|kursus|kurser|ydelse|ønske
        |budgetønske|ændringsforslag|forslagets titel|forslagets navn|overskrift|tiltag
        """,
    "name": """
        navn|tilbud|tilbuddet|tilbuddets navn|sted|stedet|botilbud|bosted|bosteder|værested|væresteder|enhed|enheder
        |afdeling|afdelinger|afsnit|sengeafsnit|center|centre|klinik|klinikker|ambulatorium|ambulatorier|team|teams|hus
        |institution|arbejdssted|tjenestested|arbejdsplads|matrikel
        """,
    "mover": """
        parti|partier|forslagsstiller|forslagsstillere|forslagsstillerne|stiller|stillere|stillet af|fremsat af
        |foreslået af|forslag fra|ønske fra|indsendt af
        """,
    "municipality": """
        kommune|kommuner|by|beliggenhed|region|placering|adresse|lokalområde|hvor|hjemsted|hjemkommune|geografi
        |beliggenhedskommune|lokation
        """,
    "role": """
        funktion|stilling|stillinger|stillingsbetegnelse|faggruppe|faggrupper|personalegruppe|personale|medarbejder
        |medarbejdere|medarbejdergruppe|rolle|job|fag|profession|ansatte|bemanding|personalesammensætning
        """,
    "count": """
        antal|antal ansatte|antal medarbejdere|antal stillinger|antal personer|antal årsværk|normering|årsværk
        |fuldtidsstillinger
        """,
    "leader": "leder|daglig leder|afdelingsleder|centerleder|teamleder|projektleder|forstander|tovholder",
    "hours": "timer|timer/uge|timer pr. uge|timer pr uge|timer om ugen|timer ugentligt|ugentlige timer|timetal",
    "terms": "vilkår|ansættelse|ansættelsesform|ansættelsesvilkår|ansættelsestype|lønform",
    "places": """
        pladser|antal pladser|normerede pladser|pladstal|senge|sengepladser|antal senge|normerede senge|kapacitet
        |boliger|antal boliger|antal beboere
        """,
    "members": "medlemmer|antal medlemmer|medlemstal",
    "law": """
        §|paragraf|paragraffer|lovgrundlag|hjemmel|lovhjemmel|bestemmelse|sel|sel §|lss|lss §|serviceloven
        |serviceloven §|servicelovens §|§ i serviceloven|almenboligloven|almenboligloven §|lov|lovgivning|retsgrundlag
        |juridisk grundlag|paragrafgrundlag
        """,
    "target": "målgruppe|målgruppen|målgrupper|for hvem|hvem er det for|brugergruppe|personkreds",
    "begins": """
        start|startet|startår|startdato|starttidspunkt|opstart|oprettet|åbnet|åbning|åbnede|etableret|stiftet|igangsat
        |begyndt|etableringsår|opstartsår|åbningsår|stiftelsesår|grundlagt|i drift siden|siden|fra|projektstart
        """,
    "ends": """
        slut|sluttet|slutdato|slutår|ophør|udløber|til og med|afsluttet|udløb|ophørt
        |lukket|lukkede|nedlagt|projektslut|til
        """,
    "period": "periode|projektperiode|bevillingsperiode|løbetid|tidsrum",
    "runner": """
        driftsherre|drives af|ejer|ejes af|leverandør|udbyder|arrangør|driver|driftsansvarlig|udføres af|ansvarlig
        |ansvarlig organisation|ansvarlig enhed|ansvarlig afdeling|projektansvarlig|udbydes af|gennemføres af|operatør
        """,
    "partner": """
        samarbejdspartner|samarbejdspartnere|partner|partnere|i samarbejde med|deltagere
        |deltagende kommuner|øvrige partnere|samarbejdsparter|medvirkende
        """,
    "funder": """
        finansiering|finansieret af|pulje|finansieringskilde|finansieringskilder|kilde|kilder|midler fra
        |betales af|bevilget af|puljens navn|fond|giver|bidragyder|bidragydere|bidragsyder|bidragsydere|finansiør
        |finansiører|betaler|bevillingsgiver|finansieres af|støttes af
        |sponsor|sponsorer|tilskudsgiver|tilskudsyder|tilskud fra|finansiering fra|bidrag fra|støttet af|indtægtskilde
        """,
    "budget": "budget|budgetteret|budgetteret beløb|budget i alt|forbrug|regnskab|realiseret|afholdt",
    "": """
        bemærkning|bemærkninger|note|noter|kommentar|kommentarer|beskrivelse|indhold|andel|status|nr|kontakt|telefon
        |alder|pris|år|i alt|udgift|udgifter|merudgift|merudgifter|årlig udgift|økonomi
        """,
}
"""The words by kind of column; those of the last kind are known, and nothing is read from their columns."""
STAFFED = "staffed"
"""A column that counts a job function, by whose name it is headed ("Antal peermedarbejdere")."""
_STAFFED = compiled(
    r"(?:antal )?(?:(?:lønnede|ulønnede|ansatte|frivillige) )?[a-zæøå-]*(?:medarbejdere|mentorer|peers|frivillige"
    r"|rådgivere|koordinatorer|terapeuter|pædagoger|sygeplejersker|læger|psykologer|konsulenter|instruktører|vejledere"
    r"|assistenter|guider|støtter|støttepersoner|kontaktpersoner|mb[’']?ere)"
)
_KIND = {word.strip(): kind for kind, words in COLUMNS.items() for word in words.replace("\n", "").split("|")}
FIRST_WORDS = frozenset(word.split()[0] for word in _KIND)
"""The words with which the name of a column begins."""
_UNIT = compiled(
    r"[\s,]+(?:i alt|(?:19|20)\d\d(?: ?[-–/] ?(?:19|20)?\d\d)?|\(?(?:(?:i |hele )*(?:1\.?000 kr|t\.? ?kr|tkr|mio\.? "
    r"kr|kr|kroner|dkk)\.?)\)?|\([^()]{1,30}\))$|\*+$"
)
"""What stands after the word of a column: its unit, a note, a year."""
_LONGEST = 40
_FEWEST = 2


def column_kind(cell: str) -> str | None:
    """Return what the column under a header's cell holds: a key of :data:`COLUMNS`, or None for unknown words."""
    if len(cell) > _LONGEST:
        return None
    words = " ".join(cell.lower().split()).strip(" .:*")
    while words not in _KIND and (bare := _UNIT.sub("", words).strip(" .:")) != words:
        words = bare
    kind = _KIND.get(words)
    return STAFFED if kind is None and _STAFFED.fullmatch(words) else kind


def is_header(cells: Sequence[str]) -> bool:
    """Tell whether cells stand over the columns of a table: at least two, and half of them, are words for columns."""
    kinds = [column_kind(cell) for cell in cells if cell.strip()]
    known = [kind for kind in kinds if kind is not None]
    return len(known) * 2 >= len(kinds) and len({kind for kind in known if kind}) >= _FEWEST


def titles_rows(line: str, below: str, columns: int) -> bool:
    """Tell whether a line that is no row stands within a table of so many *columns*: as a title over more rows ("Anden
    runde"), or as the rest of the cell above; the line *below* is again a row, and no header of another
    table."""
    cells = below.split("\t")
    return len(line) <= _LONGEST_TITLE and len(cells) == columns and not is_header(cells)


_LONGEST_TITLE = 60

"""The rows of a web page's menus, as a saved page's text has them: they carry no facts and head nothing."""

from __future__ import annotations

from ingest.reading.structure.paragraphs import RepairedLine
from ingest.search.patterns import compiled

_ENTRY = compiled(
    r"(?<!\S)(?:Borgere?|Erhverv|Politik|Job(?: og karriere)?|Ledige stillinger|Om (?:kommunen|regionen|os|psykiatrien|"
    r"styrelsen|foreningen|fonden|ministeriet|hospitalet)|Nyheder|Nyhedsbrev|Aktuelt|Presse|Kontakt(?: os)?|English|"
    r"In English|Søg|Menu|Fagfolk|For fagfolk|Forskning|Afdelinger|Patienter(?: og pårørende)?|Pårørende|"
    r"Undersøgelse(?: og behandling)?|Behandling|Selvbetjening|Publikationer|Udgivelser|Tal og fakta|Uddannelse|"
    r"Aktiviteter|Bliv (?:medlem|frivillig)|Støt(?: os)?|Giv et bidrag|Arrangementer|Kalender|Puljer(?: og tilskud)?|"
    r"Tilskud|Projekter|Tilbud|Temaer|Emner|Viden|Rådgivning|Få hjælp|Log ind|Medlem(?:mer)?|Lokalafdelinger|Forside|"
    r"Dagsordener(?: og referater)?|Demokrati|Kurser|Shop|Ansøgning|Uddelinger|Lovgivning|Værktøjer|Sundhed|Kultur|"
    r"Fritid|Trafik|Affald|Skole|Dagtilbud|Ældre|Byudvikling|Turist|Læs op|Læs højt|Print|Del|Udskriv|"
    r"Om (?:projektet|huset|tilbuddet|stedet|centret|indsatsen|uddannelsen|puljen|rådet|skolen|klubben)|"
    r"(?:Til|For) (?:patienter|pårørende|fagfolk|borgere|kommuner|unge|forældre|skoler|virksomheder|"
    r"frivillige|medlemmer|"
    r"studerende|"
    r"presse|ansatte|læger)|Bliv (?!også)[a-zæøå]+|Hjem|Deutsch|Uddannelsen|Kurset|Bestyrelsen?|"
    r"Arkiv(?:et)?|"
    r"Historien?|Vedtægter|Galleri|Billeder|Find (?:os|vej)|Åbningstider|Links|Priser|Personalet?|Medarbejdere|"
    r"Frivillig(?:e)?|"
    r"Butikker|Job og praktik|Dagens program|Program(?:met)?|FAQ|Spørgsmål og svar|Blog|Podcast|Materialer|"
    r"Rapporter|Sitemap|"
    r"Cookies|Tilgængelighed(?:serklæring)?|Privatliv(?:spolitik)?|Tilmeld(?:ing| nyhedsbrev)?|Facebook|Instagram|"
    r"LinkedIn|"
    r"Tip en ven|Det sker|Det laver vi|Hvem er vi|Organisationen?|Ledelsen?|Videoer|Film|Butik|Webshop|Gaver?|"
    r"Mit [A-Z]\w+)"
    r"(?!\S)"
)
"""What the menus of municipalities, regions, agencies and associations lead to."""
_PARTED = compiled(r" (?:[/|·•–-]|\\) ")
_SAID = compiled(r"(?:Hoved)?[Mm]enu(?:en)?:? ")
"""What stands between the entries of a row, and before them."""
_SENTENCE = compiled(r"[.,:;?!\d]|(?<!\S)(?:er|har|kan|skal|vil|som|der|til|med|af)(?!\S)")
"""What no row of a menu holds."""
_LONGEST = 160
_FEWEST = 2
_SHARE = 0.45
"""Entries that a row must hold, and how much of its letters they must make up."""


def menu_lines(lines: list[RepairedLine]) -> set[int]:
    """Return the indexes of the lines that are a row of a menu ("Borger Erhverv Politik Om kommunen")."""
    return {index for index, line in enumerate(lines) if len(line.text) < _LONGEST and _is_menu(line.text)}


def _is_menu(text: str) -> bool:
    said = _SAID.match(text)
    text = text[said.end() :] if said else text
    if len(text.split()) <= _FEWEST or _SENTENCE.search(text):
        return False
    parts = _PARTED.split(text)
    if len(parts) > _FEWEST:
        return 2 * sum(_ENTRY.fullmatch(part) is not None for part in parts) >= len(parts)
    found = [match.group() for match in _ENTRY.finditer(text)]
    return len(found) >= _FEWEST and sum(map(len, found)) >= _SHARE * len(text)

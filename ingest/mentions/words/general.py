"""Headings that name nothing on any page: they belong to its frame, turn to the reader, order the text, or label a
part of it."""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.papers import PAPERS
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.towns import COUNTRIES
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.values.months import MONTH_NAMES

_SEASONS = f"(?:forår|sommer|efterår|vinter|{MONTH_NAMES})"
_DATED = compiled(
    rf"(?:^|[ ,•·|–-]){_SEASONS}(?:et|en)? (?:19|20)\d\d$|\b(?:års|halvårs|kvartals)?(?:{PAPERS}|bevilling)(?:er)?"
    r"(?: for)? (?:19|20)\d\d$",
    re.IGNORECASE,
)
"""With its time a line names an issue, a report or a round, not what it tells of."""
_TAKES_VALUE = compiled(r"(?:[^\W\d_]+ ){0,3}(?:til|for|af|fra|på|i|om|ved|med): \S", re.IGNORECASE)
"""A label that ends in a preposition, and what fills it in ("Plads til: 30 personer")."""
_ENDS_IN_SUM = compiled(r" \d{1,3}(?:\.\d{3})+(?:,-)?$")
"""A row of a table."""
_COUNTED = compiled(r"^\d{1,2} (?=[A-ZÆØÅ][a-zæøå]+$)")
"""The number before a heading of one word."""
_UNNAMED = compiled(
    r"^(?:(?:(?i:tildelte|udmøntede|bevilgede|uddelte|afsatte|fordelte|seneste|nyeste|støttede|årets) (?:midler|puljer|projekter|tilskud|bevillinger|donationer|legater|uddelinger|nyheder|indsatser|initiativer))$|(?:To|Tre|Fire|Fem|Seks|Syv|Otte|Ni|Ti) (?:[a-zæøå]+e )?[a-zæøå]+(?:er|e)\b|(?:Nyt )?[Ff]ra [A-ZÆØÅ][^\W\d_]+$|(?:Sammen|Klar|Enige|Alle|Hjælp|Mulighed) (?:om|til|for) at [a-zæøå]+|(?:Aftalens|Evalueringens|Rapportens|Undersøgelsens|Puljens|Kontraktens|Overenskomstens|Sagens|Samarbejdets|Partnerskabets|Bevillingens) |[^\W\d_]+(?:ens|ets|nes) (?:resultater|erfaringer|målgruppe|formål|opgaver|historie|økonomi|organisering|bestyrelse|baggrund|aktiviteter|indhold|juridiske grundlag|rammer|brugere|beboere|medarbejdere|(?:[a-zæøå]+e )?(?:anbefalinger|forslag|konklusion(?:er)?|vurdering(?:er)?|indstilling(?:er)?|overvejelser|bemærkninger|høringssvar|arbejde|kommissorium|mandat|sammensætning|medlemmer|møder"
    r"|oplevelser?|udbytte|perspektiv(?:er)?|tilfredshed|forventninger|ønsker|behov|stemmer?|udsagn|roller?|kompetencer|ansvar|deltagelse|inddragelse|trivsel|udvikling|udfordringer|hverdag|fremtid|syn|holdning(?:er)?|kendskab|brug|svar|tilbagemelding(?:er)?|virkning(?:er)?|effekt(?:er)?|forløb|indsats|synspunkter|livskvalitet))$|.* i (?:korte træk|tal)$|.*\w\.(?:png|jpe?g|gif|svg|webp|pdf|docx?)$|[^\W\d_]+sider?$|(?:Kommuner|Regioner|Parter|Foreninger)nes? [a-zæøå]|(?:Projekter|[A-ZÆØÅ][a-zæøå]*(?:steder|tilbudde|centre|afdelinger|huse|teame))nes [a-zæøå]|[Oo]m (?:(?:vores|det|den|de|dit|din|selve) )?(?:[a-zæøå]+ ){0,2}?[a-zæøå]+(?:en|et|ne|os)$|(?:(?:Kommunens|Regionens|Vores|Psykiatriens) )?(?:[a-zæøå]+e )?(?i:tilbud|ydelser|indsatser|botilbud|muligheder|puljer|projekter|hjælp|støtte) (?:til|for|i|på|om|efter|inden for) [a-zæøå]|(?:Relaterede|Ledige|Øvrige|Andre|Tidligere|Igangværende|Lokale|Eksisterende|Kommende|Udvalgte|Beslægtede|Konkrete|Supplerende) [a-zæøå]+$|(?:\d{1,2}\.|Første|Anden|Tredje|Fjerde|Femte|Sidste|Næste|Ny|Nyeste) (?:[a-zæøå]*runde|udgave|udmøntning|uddeling|pulje|fase|etape|del|halvår|kvartal|behandling|udkast|version)$|[^\W\d_]+ i aftaleperioden|(?:Det |Den |De )?[Nn]yt? [a-zæøå]|(?i:regionen|kommunen|staten|kontoret|(?:lands)?foreningen(?: bag)?)$)"
)
"""What is new has no name yet, and a common noun names nothing."""
_ON_A_DAY = compiled(
    rf"(?:[^\W\d_]+ )?(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:e|en)?(?:$|,? (?:d\.|den)? ?\d)|(?:Den )?\d{{1,2}}\. (?:{MONTH_NAMES})\b",
    re.IGNORECASE,
)
"""A day over what is held on it ("Mandag 30. august")."""
_OPEN = compiled(
    r"(?:Lukket|Ferielukket|Aflyst|Udsolgt)(?: |$)|Åbent? (?:hver|alle|man|tirs|ons|tors|fre|lør|søn|fra|kl|indtil|døgnet|hele|i dag)"
)
"""When a house is open."""
_OURS = compiled(r"(?:Vores|Jeres|Mit|Min|Mine|Dit|Din) [a-zæøå]+$")
_SOMEBODY = compiled(r"(?P<who>[^\W\d_]+) (?:på|i|hos|ved|for|som|af) (?:en|et) ")
"""A job somewhere or other ("Peer på en skole")."""
_ABOUT_TWO = compiled(r"[Oo]m [a-zæøå]+ og [a-zæøå]+$")
"""What a page tells of, without a name ("Om undersøgelse og behandling")."""
_CALLS = compiled(
    r"^(?:få (?:mere|hjælp|råd|svar|besked|støtte)|(?:se|vis|åbn|luk|print|gem|book|kontakt|udforsk) (?-i:[a-zæøå]+)|se (?:mere|også|her|flere|alle|kort|video|film)|læs (?:mere|også|om|her)"
    r"|søg (?:om|her|støtte|puljen|tilskud)|find (?:vej|os|mere|flere|din|dit)|hent|download|tilmeld|følg (?:os|med)"
    r"|del (?:på|siden)|ring|skriv (?:til|dig)|bestil|deltag i|kom (?:og|forbi)|mød (?:os|vores)|vil du|har du|er du|kan du"
    r"|skal du|kære|tak (?:for|til)|svar på|(?:vi|der) (?:er|har|får|skal|vil|holder|flytter|søger|starter|mangler|siger|fejrer)"
    r"|(?:så er (?:vi|der)|(?:godt|flot|fuld|nu)(?: fart)? (?:i gang|på vej|på))|hvis du|sådan|derfor|husk|obs|nb|note|figur|tabel|kilde|foto|eksempel|oversigt|tema|fase|trin|uge|side"
    r"|kapitel|årgang)\b",
    re.IGNORECASE,
)
"""With such words a heading turns to the reader or orders the text; it names nothing."""
_LABELS = compiled(
    r"^(?:(?:kort|lidt|noget|mere|nyt) (?:om|fra|sagt|fortalt)\b.*|[^\W\d_]*oplysninger|hovedaktivitet\w*|siden sidst|driften|kalender(?:en)?|(?:her|sådan|hvor|hvad|hvem|hvordan) (?-i:[a-zæøå]+ .*)|(?:den |det |de |[^\W\d_]+s |øvrige? |ekstra |andre |anden |tildelte |kommunal )?(?:øverste |daglige |faglige |samlede )?(?:aktør\w*|retningslinje\w*|tildelingsprincip\w*|ansøgningsskema\w*|stamoplysninger|indhold|vilkår\w*|betingelser\w*|bestemmelser\w*|ændring(?:er|erne)?|(?:af)?rapportering\w*|accept|tilbagebetaling\w*|klage\w*|deltagelse|afvigelser|medfinansiering|finansiering|tilskud|tidshorisont|tidsramme\w*|tidsperiode\w*|kontakt\w*|fakta\w*|overblik|(?:god |gode )?historier?|donation(?:er)?|tildelt støtte|nyt fra os|case|medlem(?:skab)?|emner|debat|læserbrev|temaer|genveje"
    r"|meddelelser?|orientering(?:er)?|beslutning(?:er|stema)?|drøftelser?|temadrøftelser?|indstilling|sagsfremstilling|introduktion|lovgrundlag|behandlingsforløb"
    r"|status|kompetence\w*|udfordring\w*|problem\w*|løsning\w*|opgave\w*|rolle\w*|bidrag|forpligtelser|ansvar\w*|erfaring\w*|læring(?:en|er|erne|spunkter)?|udbytte|effekt\w*|værdi\w*"
    r"|organiser\w*|ledelse|afdelinger|funktioner|afsnit|enheder|punkter|styregruppe\w*|arbejdsgruppe\w*|medlemmer|deltager\w*|parter\w*|partner(?:e\w*|nes?)|samarbejdspart\w*"
    r"|modtager\w*|ansøg\w*|udbetaling\w*|regnskab\w*|revision\w*|tildeling\w*|vurdering\w*|kriterier\w*|krav\w*|frist\w*"
    r"|indsatsområde\w*|fokusområde\w*|målgruppe\w*|baggrund|formål\w*|målsætning\w*|mål|delmål|succeskriteri\w*|aktivitet\w*|metode\w*|proces\w*"
    r"|næste skridt|fremtid\w*|perspektiv\w*|nyheder|nyhed|aktuelt|presse\w*|publikation\w*|dokument\w*|materiale\w*"
    r"|citat\w*|(?:mer)?forbrug|tilsyn|relater\w*|links?|ydelse\w*|takst\w*|priser?|visitation\w*|indskrivning\w*|beliggenhed|adresse|åbningstid\w*"
    r"|personale\w*|medarbejder\w*|ansatte|pårørende|borgere?|beboere?|brugere?|dagligdag\w*|hverdag(?:en)?|rammer\w*|fysiske .*"
    r"|ikrafttræden|kontingent(?:et)?|følgegruppe\w*|vision\w*|mission\w*|strategi\w*|politik\w*|handicap|psykiatri|sundhed|beskæftigelse|økonomi|ældre|unge|voksne|børn|fællesskab(?:er|et)?|civilsamfund\w*|børn og unge|familier?|job|kultur)"
    r"(?-i: (?:og|i|af|for|fra|til|på|om|med|ved) [^A-ZÆØÅ]*)?)$",
    re.IGNORECASE,
)
"""Headings that label a part of a page, whatever page it is."""

NAMELESS = word_list(
    "os forvaltningen sekretariatet bestyrelsen styregruppen regionen kommunen puljen modtagelsen værkstedet "
    "projektet tilbuddet ordningen indsatsen foreningen stedet huset teamet centret centeret kredsen klubben holdet "
    "gruppen afdelingen afsnittet ledelsen fonden udvalget rådet arbejdsgruppen følgegruppen personalet kursisterne "
    "kurset forløbet ministeriet hospitalet sygehuset amtssygehuset regionshuset rådhuset sundhedscentret "
    "sundhedscenteret arbejdsdagen styring bygningen afdelingerne behandlingsteam behandlerteam personalegruppe patienterne borgerne "
    "ministeren borgmesteren departementschefen mødelederen "
    "brugerne beboerne medlemmerne deltagerne kommunerne regionerne"
)
"""Definite nouns that name nothing where the text does not say whose they are."""

NAVIGATION = compiled(
    r"^\W*(?:home|hjem|forside|forsiden|menu|(?:gå|spring|hop) til (?:(?:hoved)?indhold(?:et)?\b.*|\w+)?|skip (?:to (?:main )?content|navigation)|[^:.]{0,40}\blogo\b[^:.]{0,40}|(?:.*, )?link til [a-zæøå]+|søg|kontakt os|læs mere|til toppen|cookies?|log ind|del (?:på|siden))"
    r"(?: ?[>|].*)?$",
    re.IGNORECASE,
)
"""What a web page's frame says: another page begins there."""


VENUE = compiled(
    r"^(?:(?:[Mm]øde)?[Ss]ted|[Ll]okale|[Tt]id og sted|[Aa]dresse|Afbud|Fraværende|Til stede|Deltagere|Referent|Ordstyrer):|^(?:Regionshus|Rådhus|Regionsgård|Christiansborg|Slotsholm)[a-zæøå]*\b"
    r"|\b[Kk]l\. ?\d|\b(?:[Mm]øde(?:lokale|værelse|sal)|[Uu]dvalgsværelse|[Kk]onferencerum|[Bb]yrådssal)"
)
"""Where those sit or meet whose paper it is, and who was there."""


THEME = compiled(
    r"(?:(?:[Hh]oved|[Uu]dviklings|[Ss]trategi|[Ii]ndsats|[Ff]okus)?[Ss]por|(?:[Dd]el|[Hh]oved)?[Tt]ema|(?:[Ii]ndsats|[Ff]okus)område|[Pp]ejlemærke|"
    r"(?:[Dd]el)?[Mm]ål|[Mm]ålsætning|[Pp]rioritet|[Ll]øfte|[Aa]mbition|[Pp]rincip|[Ss]øjle)(?:et|en)? (?:nr\. ?)?\w{1,2}(?:[.:]| [–-]) "
)
"""How the chapters of a plan or strategy are counted: they bear themes, no names."""


_DEALT_OUT = compiled(
    r"^(?:[^\W\d_]+ )?(?:[^\W\d_]*aftale(?:n|tekst)?|udmøntning(?:en)?|fordeling(?:en)?) (?:om|af|for|vedr\w*|på)\b"
    r".*\b(?:satspulje\w*|reserven?|finanslov\w*|SSA-\w+)\b"
    r"|^(?:(?:liste|oversigt|fortegnelse) over |[^\W\d_]+ (?:runde )?)?(?:(?:støttede|bevilgede|udvalgte|imødekomne|godkendte|nye|alle) )?"
    r"(?:tilsagn|bevilling(?:er)?|tilskud|uddeling(?:er)?|udmøntning(?:er)?|donation(?:er)?|støtte|midler|penge|projekter|ansøgninger"
    r"|initiativer|indsatser|(?:tilskuds)?modtagere(?: af [a-zæøå]+)?)"
    r"(?: (?:i )?(?:19|20)\d\d)? (?:fra|af|under|i|via|gennem|til) (?:[^\W\d_]+ ){0,4}?\w*(?:pulje[nr]?|fond(?:en)?|midler(?:ne)?)\b",
    re.IGNORECASE,
)


def is_dealt_out(title: str) -> bool:
    """Tell whether a title is that of a political agreement on a pool of the state, or of a list of what was given out
    of a purse, and names no undertaking."""
    return _DEALT_OUT.match(title) is not None


@lru_cache(maxsize=1024)
def is_general(title: str) -> bool:
    """Tell whether a heading's words label a part of a text or call on the reader, whatever the text is about."""
    title = _COUNTED.sub("", title)
    if (
        NAVIGATION.match(title)
        or " > " in title
        or " » " in title
        or VENUE.search(title)
        or _DATED.search(title)
        or _UNNAMED.match(title)
        or _ABOUT_TWO.match(title)
        or is_dealt_out(title)
    ):
        return True
    if _ENDS_IN_SUM.search(title) or _TAKES_VALUE.match(title):
        return True
    if _OPEN.match(title) or _OURS.match(title) or _ON_A_DAY.match(title) or title.casefold() in COUNTRIES:
        return True
    if (somebody := _SOMEBODY.match(title)) is not None and role_of(somebody["who"]):
        return True
    head = head_of(title) if " " not in title else None
    if head is not None and not head.definite and (head.plural or head.genitive):
        return True  # "Projekter", "Teams"
    return _CALLS.match(title) is not None or _LABELS.match(title.strip(" :.!?")) is not None


_FRAME = compiled(
    r"[|•>]| » |\[[^\]]*\]| / |-$|^\W*\d+(?:\.\d+)* |^\d|^[^\W\d_]+ (?:19|20)\d\d$|, side \d+$|\bafsnit \d+$|\bkl\. "
    r"\d|^(?i:side|uge|bilag|projekt|punkt|tabel|figur|kapitel|fase|del|trin|nr|nummer|spor|case|kategori|tema"
    r"|version|udgave|årgang|runde|mål|indsats|initiativ|spørgsmål|scenarie|forslag|anbefaling) \d+$|^(?:Fra|Til|Emne"
    r"|Vedr|Sag|Ansøger): |^(?:Sags?|Journal|Dok|J\.)\.? ?n(?:r|ummer)\b|^(?:Udarbejdet|Skrevet|Udgivet|Indsendt|Redigeret) |\b[^\W\d_]*(?:[Mm]inisteriet|[Uu]dvalget|[Ss]ocialudvalg)\b|\b(?:Kommune|Amt)$"
)
"""Signs of a page's frame, a scale, half a word or a bare number."""
_ONE_KIND = compiled(r"(?:Et|En) (?:[a-zæøå-]+ )?(?P<noun>[a-zæøå-]+) (?:i|på|ved|for|til|med) ")
"""What something is, and no name: "Et værested i Vejle"."""
_PAPER = compiled(rf"^[^\W\d_]*(?:{PAPERS})(?:en|et|er)?\b", re.IGNORECASE)
_ORGAN = compiled(
    r"^(?:bestyrelsen?|sekretariatet?|[a-zæøå]*rådet|[a-zæøå]*udvalget|styregruppen|puljen|satspuljen|regionen|kommunen|projekter|indsatser"
    r"|tilbud|[a-zæøå]*botilbud|bofællesskaber|væresteder|bostøtte|samtaler|klager?|praktisk|svar|tvister|frivilligheden|frivillige|beløb(?:et)?"
    r"|midlerne|hjælp|støtte|kurser|menu|[a-zæøå]*arbejde|[a-zæøå]*fravær|[a-zæøå]*området|[a-zæøå]*bistand|medlemmerne|stillingen?|teamet|huset|stedet|skolen|os|vi|mig)$",
    re.IGNORECASE,
)
_ABOUT = compiled(
    r"^(?:(?:kort|lidt|noget|mere|ny|nyt) (?:om|fra)|kort sagt|her (?:bor|er)|foreningen bag|for [a-zæøå]+e(?:r|nter)?$|(?:spring|skip|hop|gå) til|find (?:et|en)"
    r"|skriv|læs|hør|bliv|udgives|udgivet|redigeret|redaktion\w*|ansvarshavende|layout|oplag|tryk)\b|\b(?:bidrag|løbetid|anmærkninger|usikkerheder|bilag \d+|skriftlighed|opsigelse)$",
    re.IGNORECASE,
)
SAYS = compiled(
    r"\b(?:er|var|har|havde|skal|vil|kan|må|blev|bliver|får|fik|giver|gav|går|gik|kommer|kom|ser|ønsker|sætter|styrker|"
    r"hjælper|støtter|søger|modtager|modtog|indstiller|godkender|foreslår|bevilger|tilbyder|åbner|lukker|starter|"
    r"siger|viser|vokser|betyder|fortsætter|flytter|følger|sker|ophører|gælder|arbejder|rummer|opstiller|findes|afløser|"
    r"indgår|deltager|drøfter|drøftes|beslutter|tager|orienterer|sender)\b"
)
"""Verbs, in small letters, that show that a line says something and is no name."""
_SENTENCE = compiled(
    r"\b(?:siger|holder op|sidder|dækker|sendes|sættes|aftales|ydes|yder|bliver|bor|kommer|mener|kan|skal|vil)\b.* [a-zæøå]+"
)
_TELLS = compiled(
    r"\b(?:fortsætter|lukker|åbner|udvider|stopper|flytter|fylder|vokser|bevilger|ansætter|ophører|fejrer|vinder|takker|mangler)(?: (?:på|i|fra|til|med) \S+)?$"
    r"|^(?:[^\W\d_]+ )?[^\W\d_]+(?:et|en) (?:(?:[a-zæøå]*(?:længes|føres|vides|ukkes|lægges|eres|styrkes|yttes|åbnes|settes|aries|skæres))"
    r"|er (?:i gang|slut|flyttet|åbne[nt]|åbnet|lukket|startet|forlænget|færdig|klar|godkendt|en realitet|kommet godt fra start))$"
)
"""A body and what it does: a headline."""
_MENU = compiled(
    r"(?<![\w-])(?:Forside|Borger|Patient(?:er)?|Pårørende|Fagfolk|Fagperson\w*|Erhverv|Politik|Nyheder|Nyt|Presse|Job|"
    r"Karriere|Kontakt|Om(?= [A-ZÆØÅ])|Om os|Menu|Søg|Tilbud|Bliv medlem|Medlem|Støt|Arrangementer|Kalender|English|Log ind|"
    r"Kommunen|Selvbetjening|Forskning|Uddannelse|Behandling|Sundhed|Kurser|Rådgivning|Publikationer|Aktuelt|"
    r"Læs højt|Oplæs|Udskriv|Del siden|Cookies?|Cookiepolitik|Privatlivspolitik|Tilgængelighedserklæring)(?![\w-])"
)
"""The links of a web page's menu."""
_LINKS = 2
_LONG_LABEL = 3


def is_paper(line: str) -> bool:
    """Tell whether a line says of what kind the paper is ("Katalog over tilbud, forår 2018")."""
    return _PAPER.match(line) is not None


def is_menu(line: str) -> bool:
    """Tell whether a line holds several links of a web page's menu."""
    return len(_MENU.findall(line)) > _LINKS


def names_nothing(label: str) -> bool:
    """Tell whether words over a part are no name: a page's frame, a kind of paper, an organ, a sentence, half a word."""
    if _FRAME.search(label) or _PAPER.match(label) or _ORGAN.match(label) or _ABOUT.search(label):
        return True
    if (one := _ONE_KIND.match(label)) is not None and head_of(one["noun"]) is not None:
        return True
    if is_menu(label) or _TELLS.search(label) is not None or VENUE.search(label) is not None:
        return True
    return len(label.split()) > _LONG_LABEL and _SENTENCE.search(label) is not None

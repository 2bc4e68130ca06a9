"""``targetGroup``, told of what a thing does and who comes to it: any verb of serving beside words for people."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.groups import PEOPLE_NAMED
from ingest.relations.engine.rule import SIGNS, Rule

_serves = partial(Rule, "targetGroup", subjects="THING")
_VERB = (
    r"(?:har|er|kan|får|fik|skal|vil|mødes|møder|bor|lærer|spiller|arbejder|deltager|kommer|går|finder|hjælpes|bliver|"
    r"træner|samles|laver|dyrker|skriver|henvises|tilbydes|støttes|undervises|behandles|kræver|ligger|drives|åbner)"
)
_MAY = (
    "kigge|komme|få|mødes|møde|male|tegne|deltage|være|spise|tale|snakke|lave|finde|lære|dyrke|søge|hente|blive|bo|gå"
    "|tage|"
    "benytte|bruge|ringe|henvende sig|drikke|opleve|arbejde|træne|synge|spille|bage|lytte|dele|hvile|overnatte|sove|"
    "opholde|"
    "prøve|afprøve|skrive|læse|høre|holde|begynde|slappe|danse|svømme|trække|skabe|bygge|udveksle|tilbringe|tilmelde"
    "|låne|købe"
)
"""What people may do somewhere: "Her kan unge med angst male"."""
_STOP = (
    rf"(?=$|[.;:!?]| [-–] |, (?!(?:der|som|hvis|hvor|med|uden)\b)| (?:(?<!at )(?:{_MAY})(?= )|(?:med|til|i|om|ved|"
    rf"for) at|at|hjælp\w*|støtte|"
    r"samtaler|undervisning|mulighed|adgang|plads|tilbud|gratis|rådgivning|et|en|nye?|nyt|flere|bedre|større|mere"
    r"|øget|med i|siden|gennem|via|redskaber|døgnet|hele|uanset|om "
    rf"(?:ugen|året|dagen)|hver|ad gangen|videre|tilbage|og (?:{_VERB}|giver|tilbyder)|{_VERB})\b| (?:efter|jf\.|"
    rf"under|i henhold til|i medfør af) (?:\w+ )?{SIGNS['LegalProvision']})"
)
"""What shows that the words for people have ended."""
_TOLD = (
    r"(?: <:Age>)?(?: (?:med|uden|i|på|fra|over|under|efter|til|mellem|omkring|af|ved|langt|kort)(?! (?:at|brug"
    r"|anvendelse|alt)\b)\b "
    r"(?:(?!,? (?:der|som|hvis)\b)[^.;:?!()]){1,100}?)?"
    r"(?:,? (?:der|som|hvis)\b [^.;:?!()]{3,140}?(?=$|[.;:,]| [-–] ))?"
)
"""A relative clause or a preposition that tells which people."""
WHO = (
    r"(?P<g>(?!(?:(?:alle|nye|forskellige|flere|mange|nogle|faste|gamle) )?(?:deltager|bruger|beboer|borger|gæst|"
    r"medlem|patient|pårørend|medarbejder|personale|ansatte|"
    r"frivillig|kursist|elev|leder|fagfolk|personer|mennesker|børn|unge|voksne|familier)[a-zæøå]*(?: og [a-zæøå]+)?"
    r"(?:(?<=ne)(?<!voksne)\b|(?= (?!(?:med(?! at\b)|uden|der|som|fra|i|over|under|mellem|hvis|på|til|af)\b|"
    rf"{PEOPLE_NAMED}\b)|[.;:!?]|$| i dag\b|, (?!(?:der|som|hvis|hvor)\b))))"
    r"(?:(?!(?:at|den|det|de|en|et|ikke|ingen|sine?|sit|vores|deres|vi|du|man|som|der|har|er|to|tre|fire|hans|"
    r"hendes|andre|disse|gennem|via|af|med|i|på|til|for|om|ved|fra|hos|under|mod|og)\b)"
    r"[a-zæøåéA-ZÆØÅ][\w/’-]*,? (?:og |eller )?){0,3}?"
    rf"{PEOPLE_NAMED}(?!\w){_TOLD}){_STOP}"
)
"""People, as far as the clause tells of them."""
_NO_PLACE = "".join(
    f"(?<!{word} )" for word in ("i", "på", "hos", "ved", "til", "for", "af", "fra", "med", "om", "under")
)
_SELF = (
    rf"(?:{_NO_PLACE}<s:THING>"
    r"[”\"»’]?(?: (?:i|på|ved) <:Place|Municipality>)?(?:,? (?:der|som))? |^(?:Det|Den|Her|Vi|Stedet|Huset|"
    r"Gruppen|Holdet|[A-ZÆØÅ][a-zæøå]*(?:projektet|tilbuddet|forløbet|forløbene|ordningen|indsatsen|kurset|kurserne|"
    r"stedet|huset|gruppen|grupperne|programmet|initiativet|caféen|klubben|netværket|uddannelsen|centret|centeret|"
    r"træffet|holdene|aktiviteterne)|Projektet|Tilbuddet|Forløbet|Forløbene|Ordningen|Indsatsen|Kurset|Kurserne|"
    r"Programmet|Initiativet|Grupperne|Holdene|Caféen|Klubben|Netværket|Centret|Centeret|Pladserne|Boligerne|De (?:i "
    r"alt )?<:Count> [a-zæøå]+) )"
)
"""The thing by its name, or by the noun that a sentence opens with."""
_ALSO = (
    r"(?:(?:også|især|primært|særligt|specielt|først og fremmest|kun|udelukkende|nu|i dag|i øjeblikket|lige nu|for "
    r"tiden|fortsat|stadig|alene|"
    r"hovedsageligt|alle|både|desuden|årligt|dagligt|ugentligt|hver \w+|løbende|gratis|op til|omkring|ca\.|<:Count>) )*"
)
_MADE_FOR = (
    r"(?:(?:tænkt|skabt|lavet|udviklet|tilrettelagt|tiltænkt|beregnet|rettet|henvendt|åbent?|indrettet|bygget|oprettet|"
    r"etableret|designet|planlagt|godkendt|normeret|målrettet|tilpasset|forbeholdt|møntet|tiltænkt|specialiseret|"
    r"velegnet|relevant|gratis|tilgængeligt?) (?:(?:til|for|på|mod|i|som (?:(?:en|et) )?(?:[a-zæøå]+ )?"
    r"(?:hjælp|støtte|tilbud|frirum|aflastning|mødested|redskab|alternativ) (?:til|for)) )?)"
)
_CARES = (
    r"(?:hjælper|støtter|uddanner|samler|omfatter|gælder|vedrører|dækker|rådgiver|vejleder|underviser|behandler"
    r"|opsøger|"
    r"inviterer|"
    r"modtager|optager|huser|tager imod|tager sig af|arbejder (?:med|for)|kommer ud til|når ud til|når|følger"
    r"|besøger|aflaster|"
    r"styrker|træner|guider|ledsager|møder|favner|rummer|henvender sig (?:til|mod)|retter sig (?:mod|til)|sikrer|"
    r"tilbyder|giver|(?:gives|ydes|tilbydes|bevilges|udbydes) til|beskæftiger|forbinder|servicerer|varetager|udreder|"
    r"indlægger|(?:kan )?(?:bruges|benyttes|besøges|"
    r"anvendes|søges) af|har (?:plads til|fokus på|øje for|hjulpet|støttet|samlet|rådgivet|undervist|behandlet|"
    r"fulgt|taget imod|vejledt|haft kontakt med)|bringer|klæder|ruster|opkvalificerer)"
)
_CARE = (
    r"(?:hjælpe|støtte|samle|nå(?: ud til)?|rådgive|vejlede|undervise|behandle|opsøge|invitere|modtage|tage imod|tage "
    r"sig "
    r"af|følge|besøge|aflaste|styrke|træne|guide|ledsage|møde|rumme|give|tilbyde|sikre|ruste|bringe|klæde|få|"
    r"understøtte"
    r"|forebygge (?:\w+ ){1,4}(?:hos|blandt)|gøre (?:\w+ ){1,4}for|skabe (?:\w+ ){1,6}(?:for|blandt)|forbedre (?:\w+ "
    r"){1,4}"
    r"(?:for|hos)|fremme (?:\w+ ){1,4}(?:hos|blandt))"
)
_AIM = r"(?:målet|formålet|hensigten|idéen|ideen|opgaven|ambitionen|tanken|sigtet|missionen)"
_THING_FOR = (
    r"(?:[a-zæøå]*(?:plads(?:er)?|boliger|lejligheder|senge|værelser|hold|grupper?|kurser|kursus|forløb|app|"
    r"undervisning|"
    r"samtaler?|rådgivning|støtte|hjælp|behandling|træning|yoga|terapi|café|aktiviteter|aftener|ture|klub|netværk|"
    r"fællesskab(?:er)?|tilbud|ophold|vejledning|forestillinger|workshops?|uddannelse|mødested|værested|botilbud|"
    r"frirum|"
    r"program|indsats|ordning|projekt|hjem|sted|hus|skole|dagtilbud|heldagstilbud|højskole|linje|telefon|spisning))"
)
_HAS = (
    r"(?:der (?:er|udvikles|laves|tilbydes|gives|holdes|findes|er udviklet|er lavet|bliver|oprettes|åbnes)|har|havde|"
    r"haft|"
    r"tilbyder|giver|yder|holder|udbyder|arrangerer|driver|rummer|byder på|laver|udvikler|med(?! (?:denne|dette|sin"
    r"|donation|bevilling|støtte|projekt))|er|var|består af)"
)

_HELPERS = (
    r"(?:[a-zæøå]+e )?(?:frivillige|medarbejdere|ansatte|fagfolk|fagpersoner|personale|peers|ledere|lærere|pædagoger)\b"
)
"""Those who do what is done there."""

RULES: tuple[Rule, ...] = (
    _serves(
        "serve.made-for",
        rf"{_SELF}(?:er|var|bliver|blev|har (?:altid |siden <:Period> )?været) {_ALSO}{_MADE_FOR}{_ALSO}{WHO}",
        0.7,
    ),
    _serves(
        "serve.kind-for",
        rf"{_SELF}(?:er|var) {_ALSO}(?:et |en )?(?:[a-zæøåé][\w-]*,? (?:og )?){{0,5}}?(?:til|for) {_ALSO}{WHO}",
        0.7,
    ),
    _serves("serve.does", rf"{_SELF}(?:[a-zæøå]+er og )?{_CARES} {_ALSO}{WHO}", 0.65),
    _serves(
        "serve.is-to",
        rf"{_SELF}(?:skal|vil|kan|ønsker at|forsøger at|er sat i verden for at|har til (?:opgave|formål|hensigt) at|"
        rf"arbejder for at|er til for at) {_ALSO}{_CARE} {_ALSO}{WHO}",
        0.65,
    ),
    _serves("serve.aim", rf"\b{_AIM}(?: (?:med|for|i) _<s:THING>)?n? er(?: {_ALSO})? ?at {_CARE} {_ALSO}{WHO}", 0.65),
    _serves(
        "serve.aim-that",
        rf"(?:(?:\b{_AIM}(?: (?:med|for|i) _<s:THING>)?|<s3:THING>G (?:[a-zæøå]+e )?(?:mål|formål|sigte|hensigt))"
        rf" (?:er|var|har været)|<s2:THING>[”\"»’]?[^.;:?!\ue000-\ue0ff]{{0,90}}? med det (?:ene |klare |erklærede )?"
        rf"(?:mål|formål|sigte)),? at (?:flere )?{_ALSO}{WHO},? (?:mødes|får|lærer|kan|bliver|oplever|kommer|skal|"
        r"udvikler|opnår|møder|hjælpes|trives|finder|fastholder|lever|ikke|undgår|støttes|styrkes|bevarer)\b",
        0.65,
    ),
    _serves(
        "serve.here",
        r"^(?:(?:i dag|nu|lige nu|aktuelt|siden <:Period>|for tiden) )?(?:(?:her|(?:i|på|hos|ved|med|gennem) "
        r"_<s:THING>(?:, (?:som|der) [^.;:,?!]{3,90},)?)"
        r"(?: (?:i|på) <:Place>)? (?:kan|får|mødes|møder|lærer|bor|kommer|tilbydes|hjælpes|optages|modtages"
        r"|indskrives|indlægges|huses|visiteres|henvises|spiller|arbejder|træner|"
        r"deltager|"
        r"undervises|behandles|støttes|finder|samles|laver|dyrker|skaber|skriver|opholder sig|findes)(?: der| i dag| "
        r"nu)?|"
        rf"(?:bor|mødes|kommer|arbejder)(?: der)? her) {_ALSO}{WHO}",
        0.7,
    ),
    _serves("serve.sent-there", rf"^(?:til|på|i|hos) _<s:THING> (?:henvises|visiteres|optages) {_ALSO}{WHO}", 0.7),
    _serves(
        "serve.they-may",
        rf"^{WHO} (?:kan(?: også| frit| gratis| anonymt)* (?:deltage|få|bruge|benytte|komme|møde|søge|"
        r"henvende sig|ringe(?: anonymt| gratis)?|skrive|tilmelde sig|optages|henvises|visiteres|melde sig|mødes|bo)|"
        r"er (?:meget )?velkomne|"
        r"tilbydes|har "
        rf"adgang|inviteres)\b(?:[^.;:?!{SIGNS['Money']}]{{0,50}}? _<s:THING>(?!\ue0ff))?",
        0.65,
    ),
    _serves(
        "serve.offers-for",
        rf"(?:{_SELF}|(?<!, om )\b(?=der ))(?:[a-zæøå]+ (?:<:Period> )?)?{_HAS} (?:<:Count> )?"
        rf"(?:[a-zæøåé][\w-]*,? (?:og )?|<:LegalProvision> |"
        rf"<:Count> ){{0,5}}?{_THING_FOR} (?:til|for) {_ALSO}{WHO}",
        0.7,
    ),
    _serves(
        "serve.apposed",
        rf"<s:THING>[”\"»’]?(?: [-–]|,) (?:et |en )?(?:[a-zæøåé][\w-]* ){{0,4}}?{_THING_FOR}(?: (?:i|på) <:Place>)? "
        rf"(?:til|"
        rf"for) {_ALSO}{WHO}",
        0.75,
    ),
    _serves("serve.where", rf"<s:THING>[”\"»’]?(?: (?:i|på) <:Place|Municipality>)?, hvor {_ALSO}{WHO} {_VERB}\b", 0.7),
    _serves(
        "serve.is-where",
        rf"<s:THING>[”\"»’]? (?:er|var) (?:et|en) [^.,;:?!]{{3,60}}, hvor "
        rf"(?!vi\b|du\b|man\b|der\b|{_HELPERS}){_ALSO}(?P<g>"
        rf"(?:[a-zæøå-]+ ){{0,2}}?{PEOPLE_NAMED}(?: (?:med|uden|i) [a-zæøå]+(?: [a-zæøå]+)??)?) (?!(?:og|eller|som|"
        rf"der)\b)"
        r"[a-zæøå]+(?:r|es)\b",
        0.65,
    ),
)

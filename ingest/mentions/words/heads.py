"""The head nouns that tell what a Danish name names: one table, by type.

``a|b`` gives irregular forms after the lemma. A compound counts by its last part ("kompetencecenter" by "center"), so
the longest matching entry wins. Sources: the entity types of docs/reader.md; Danish inflection as in ordinary grammars.
"""

from __future__ import annotations

from ingest.search.wordlist import word_list

HEADS: dict[str, tuple[str, ...]] = {
    "Centre": (
        "hospital",
        "sygehus",
        "universitetshospital",
        "hospitalspsykiatri",
        *("psykiatrisk center", "distriktspsykiatrisk center", "ungdomspsykiatrisk center"),
    ),
    "Unit": (
        *("afdeling", "afsnit", "sengeafsnit", "klinik", "ambulatorium|ambulatoriet", "team", "enhed", "forvaltning"),
        *("kontor", "sekretariat", "kompetencecenter|kompetencecentret|kompetencecenteret", "skadestue"),
        *(
            "akutmodtagelse",
            "modtagelse",
            "distriktspsykiatri",
            "lokalpsykiatri",
            *("retspsykiatri", "voksenpsykiatri", "ungdomspsykiatri", "ældrepsykiatri", "gerontopsykiatri"),
            "socialpsykiatri",
            "videnscenter|videnscentret",
        ),
        *(
            "jobcenter|jobcentret|jobcenteret",
            "borgerservice",
            "sundhedspleje",
            "direktion",
            "stab",
            "myndighed",
            "akutteam",
            "specialenhed",
        ),
        *(
            "forskningsenhed",
            "center|centret|centeret|centre|centrene",
            "område|området",
            *("misbrugscenter|misbrugscentret|misbrugscenteret", "rusmiddelcenter|rusmiddelcentret|rusmiddelcenteret"),
            "administration",
        ),
        *(
            "ppr",
            "tværfagligt center",
            "visitation",
            "hjemmepleje",
            "områdecenter",
            "familieafdeling",
            "division",
            "sektor",
        ),
        "socialtilsyn",
        "institut|instituttet",
    ),
    "Facility": (
        *(
            "botilbud",
            "bosted",
            "bofællesskab",
            "kollegium|kollegiet|kollegiets",
            "værested",
            "varmestue",
            "aktivitetssted",
            "netværkssted",
            "samværssted",
        ),
        *("aktivitetscenter|aktivitetscentret", "aktivitetshus", "dagcenter|dagcentret", "døgntilbud", "herberg"),
        *("forsorgshjem", "krisecenter|krisecentret", "opgangsfællesskab", "socialpsykiatrisk center", "pension"),
        *(
            "boenhed",
            "akuttilbud",
            "aflastningstilbud",
            "hus",
            "klubhus",
            "mødested",
            "café",
            "cafe",
            "kafé",
            "kafe",
            "værksted",
        ),
        *("pensionat", "kulturhus", "sundhedshus", "beboerhus", "galleri", "atelier"),
        *(
            "sted",
            "fristed",
            "frirum",
            "plejehjem",
            "bosteder",
            "boform",
            "opholdssted",
            "kvarterhus",
            "medborgerhus",
            "hjem",
        ),
        *(
            "støttecenter|støttecentret|støttecentre|støttecentrene",
            "socialcenter|socialcentret",
            "bocenter|bocentret",
            "behandlingscenter|behandlingscentret",
            "boligtilbud",
        ),
    ),
    "Association": (
        *("forening", "landsforening", "forbund", "fællesråd", "brugerforening", "pårørendeforening", "idrætsforening"),
        *(
            "frivilligcenter|frivilligcentret",
            "selvhjælp",
            "selvhjælpsforening",
            "organisation",
            "netværk",
            "alliance",
            "komité",
        ),
        *(
            "komite",
            "sammenslutning",
            "menighed",
            "idrætsklub",
            "klub",
            "aftenskole",
            "kirkens korshær",
            "patientforening",
        ),
        *("kreds", "lokalforening", "lokalafdeling", "teater|teatret"),
        "hjælpeorganisation",
        "ngo",
        "institution",
    ),
    "Foundation": ("fond", "legat", "foundation"),
    "SocialEnterprise": ("socialøkonomisk virksomhed", "butik", "genbrugsbutik"),
    "Company": (
        "virksomhed",
        "firma",
        "konsulentfirma",
        "konsulenthus",
        "leverandør",
        "analysefirma",
        "kompagni",
        "sparekasse",
        "apotek",
    ),
    "Education": (
        "uddannelse",
        "skole",
        "højskole",
        "daghøjskole",
        "akademi",
        "universitet",
        "diplomuddannelse",
        "college",
    ),
    "Forum": (
        *("udvalg", "råd", "styregruppe", "arbejdsgruppe", "følgegruppe", "forum|fora|forummet", "bestyrelse", "nævn"),
        *("udsatteråd", "handicapråd", "koordinationsudvalg", "klynge", "peerboard", "projektgruppe", "komission"),
        *("regionsråd", "byråd", "kommunalbestyrelse", "sundhedssamarbejdsudvalg", "kredsråd", "repræsentantskab"),
        *("brugerråd", "pårørenderåd", "dialogforum", "samråd", "taskforce", "driftsforum"),
        *("panel", "temagruppe", "referencegruppe", "koordinationsgruppe", "opfølgningsgruppe", "samarbejdsgruppe"),
        *("implementeringsgruppe", "ekspertgruppe", "alliancegruppe", "koordineringsgruppe", "styringsgruppe"),
        *(
            "ledelsesgruppe",
            "planlægningsgruppe",
            "initiativgruppe",
            "tænketank",
            "partnerskabsgruppe",
        ),
        *("psp-gruppe", "ssp-gruppe", "peerråd"),
    ),
    "StateBody": ("ministerium|ministeriet|ministeriets", "styrelse", "direktorat"),
    "Project": (
        *("projekt", "pilotprojekt", "satspuljeprojekt", "udviklingsprojekt", "partnerskabsprojekt", "forsøg"),
        *("metodeprojekt", "puljeprojekt", "modningsprojekt", "kampagne", "initiativ", "forsøgsordning", "konference"),
        *("samarbejdsprojekt", "peerprojekt"),
    ),
    "Service": (
        *(
            "tilbud",
            "ordning",
            "akutberedskab",
            "indsats",
            "forløb",
            "linje|linjen",
            "telefonlinje",
            "rådgivning",
            "kursus|kurset|kurser",
        ),
        *("program", "koncept", "service", "gruppe", "bisidderservice", "telefonrådgivning", "app", "aktivitetstilbud"),
        *(
            "selvhjælpsgruppe",
            "besøgstjeneste",
            "tjeneste",
            "mentorordning",
            "støttetilbud",
            "akuttelefon",
            "samtaletelefon",
            "rådgivningstelefon",
            "sommerlejr",
            "bank",
        ),
        *("korps", "metode", "behandlingstilbud", "gruppetilbud", "vågetjeneste", "besøgsordning"),
    ),
    "Agreement": ("aftale", "samarbejdsaftale", "partnerskabsaftale", "sundhedsaftale", "rammeaftale", "driftsaftale"),
    "FundingPool": ("pulje", "satspulje", "ansøgningspulje", "reserve", "tilskudspulje", "udviklingspulje"),
}

NOT_HEADS = word_list(
    "socialområde politikområde forhold budgetforslag sygehusophold forløbsprogram hverdagsliv mødetilbud modtilbud "
    "netværksindsats eksemplar budget ophold forbud arbejdsforhold råd gode vedtægt besvarelse tilsagn tilsyn "
    "udredningsforløb omdrejningspunkt undersøgelse tilladelse områder område området hjem hjemmet huse sygdom "
    "videnskab forsøget"
)
"""Words that end like a head noun, or are one, yet name nothing when they stand alone with a capital letter."""

NOT_HEAD_PARTS = (
    *(
        "målgruppe",
        "aldersgruppe",
        "faggruppe",
        "patientgruppe",
        "personalegruppe",
        "befolkningsgruppe",
        "brugergruppe",
    ),
    *(
        "diagnosegruppe",
        "fagområde",
        "ressortområde",
        "indsatsområde",
        "optageområde",
        "lokalområde",
        "udskrivningsforløb",
    ),
    *(
        "sygdomsforløb",
        "patientforløb",
        "behandlingsforløb",
        "livsforløb",
        "nærområde",
        "udviklingsområde",
        "interessegruppe",
    ),
    *(
        "omgangskreds",
        "vennekreds",
        "personkreds",
        "brugerkreds",
        "kundekreds",
        "politikreds",
        "retskreds",
        "valgkreds",
    ),
    *("bekendtskabskreds", "deltagerkreds", "medlemskreds", "ejerkreds", "personalekreds", "elevkreds", "kredsløb"),
    *("medarbejdergruppe", "ansøgergruppe", "klientgruppe", "indsatsgruppe", "beboergruppe", "borgergruppe"),
)
"""Compounds that name nothing in any inflection."""

INSTITUTIONS: dict[str, tuple[str, str]] = {
    "psykiatrien": ("RegionalPsychiatry", "Psykiatrien"),
    "psykiatrisygehuset": ("RegionalPsychiatry", "Psykiatrisygehuset"),
    "regionspsykiatrien": ("RegionalPsychiatry", "Regionspsykiatrien"),
    "ungdomspsykiatrien": ("RegionalPsychiatry", "Ungdomspsykiatrien"),
    "ungdomsforvaltningen": ("Unit", "Ungdomsforvaltningen"),
    "omsorgsforvaltningen": ("Unit", "Omsorgsforvaltningen"),
    "børne- og ungdomspsykiatrien": ("RegionalPsychiatry", "Børne- og ungdomspsykiatrien"),
    "voksenpsykiatrien": ("RegionalPsychiatry", "Voksenpsykiatrien"),
    "retspsykiatrien": ("RegionalPsychiatry", "Retspsykiatrien"),
    "distriktspsykiatrien": ("Unit", "Distriktspsykiatrien"),
    "socialpsykiatrien": ("Unit", "Socialpsykiatrien"),
    "lokalpsykiatrien": ("Unit", "Lokalpsykiatrien"),
    "bostøtten": ("Unit", "Bostøtten"),
    "psykiatriledelsen": ("Unit", "Psykiatriledelsen"),
    "jobcentret": ("Unit", "Jobcentret"),
    "administrationen": ("Unit", "Administrationen"),
    "direktionen": ("Unit", "Direktionen"),
    "hospitalsledelsen": ("Unit", "Hospitalsledelsen"),
    "sygehusledelsen": ("Unit", "Sygehusledelsen"),
    "forvaltningen": ("Unit", "Forvaltningen"),
    "socialforvaltningen": ("Unit", "Socialforvaltningen"),
    "beskæftigelsesforvaltningen": ("Unit", "Beskæftigelsesforvaltningen"),
    "børne- og ungdomsforvaltningen": ("Unit", "Børne- og Ungdomsforvaltningen"),
    "sundheds- og omsorgsforvaltningen": ("Unit", "Sundheds- og Omsorgsforvaltningen"),
    "regeringen": ("StateBody", "Regeringen"),
    "folketinget": ("StateBody", "Folketinget"),
    "regionsrådet": ("Forum", "Regionsrådet"),
    "byrådet": ("Forum", "Byrådet"),
    "kommunalbestyrelsen": ("Forum", "Kommunalbestyrelsen"),
    "psykiatriudvalget": ("Forum", "Psykiatriudvalget"),
    "socialudvalget": ("Forum", "Socialudvalget"),
    "sundhedsudvalget": ("Forum", "Sundhedsudvalget"),
    "forretningsudvalget": ("Forum", "Forretningsudvalget"),
    "økonomiudvalget": ("Forum", "Økonomiudvalget"),
    "udsatterådet": ("Forum", "Udsatterådet"),
    "handicaprådet": ("Forum", "Handicaprådet"),
    "ældrerådet": ("Forum", "Ældrerådet"),
}
"""Institutions that texts name by a definite common noun; which one is meant follows from the document."""


PARTS = (
    "afdelinger|afsnit|centre|klinikker|teams|enheder|ambulatorier|matrikler|bosteder|botilbud|væresteder|herberger"
    "|aktivitetssteder"
)
"""What an authority or a psychiatry is made up of, in the plural, as the alternatives of a pattern."""

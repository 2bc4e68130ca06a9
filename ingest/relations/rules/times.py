"""Beginnings, ends and sizes: rules for ``startedOn``, ``endedOn`` and ``capacity``."""

from __future__ import annotations

from ingest.relations.engine.rule import FREE, Rule

_BEGAN = (
    r"(?:startede(?! med at)|starter(?! med at)|begyndte(?! at)|begynder(?! at)|åbnede|åbner|er startet|blev startet|startet|har eksisteret siden"
    r"|eksisteret siden|eksisteret|"
    r"grundlagt|stiftet|oprettet|oprettes|etableret|etableres|indviet|igangsat|gik i gang|lanceret|opstartet|åbnet|"
    r"slog dørene op|gik i luften|går i luften|går i gang|blev sat i gang|kom (?:først )?i gang|kom til verden|taget i brug|indviede|kom til|ibrugtaget|så dagens lys|i drift siden|træder i kraft|trådte i "
    r"kraft|gælder fra|eksisterer|fungeret|kørt|iværksat|igangsattes|igangsættes|findes)"
)
_ENDED = (
    r"(?:lukkede|lukker|lukket|ophørte|ophører|ophørt|sluttede|slutter|nedlagt|nedlægges|afviklet|afvikles|afsluttes"
    r"|afsluttedes|"
    r"afsluttet|udløber|udløb|stoppede|stopper|indstillet|ophøre|lukke)"
)
_PLACES = (
    r"(?:\w*senge\b|\w*sengepladser|\w*pladser|\w*boliger|lejligheder|medlemmer|deltagere|kursister|værelser"
    r"|beboere|brugere)\b"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "end.after-close",
        "endedOn",
        r"\befter <s:INIT|Facility>G (?:afslutning|ophør|udløb|lukning)~ ?<t:Period>",
        ("afslutning", "ophør", "udløb", "lukning"),
        0.75,
        implied=False,
    ),
    Rule(
        "start.began",
        "startedOn",
        rf"{FREE}<s:SUBJ>~ {_BEGAN}(?! med at\b| på at\b)~ ?<t:Period>",
        (
            "start",
            "begynd",
            "åbn",
            "eksister",
            "grundl",
            "stift",
            "opret",
            "etabl",
            "indvi",
            "igangs",
            "gik i gang",
            "lancer",
            "dagens lys",
            "i drift",
            "fungeret",
            "kørt",
            "i brug",
            "ibrugt",
            "kom til",
            "iværks",
            "dørene",
            "findes",
            "i kraft",
            "gælder",
            "i gang",
            "luften",
            "til verden",
        ),
        0.8,
        implied=False,
    ),
    Rule(
        "start.was-founded",
        "startedOn",
        r"^<s:SUBJ>(?: i Danmark)? blev [^.;:?!]{0,60}?\b(?:etableret|oprettet|stiftet|startet|grundlagt|lanceret|åbnet)"
        r"(?: i| den| pr\.)? ?<t:Period>",
        (" blev ",),
        0.8,
        implied=False,
    ),
    Rule(
        "start.after-relative",
        "startedOn",
        r"^(?:[^\W\d_]+ )?<s:SUBJ>, (?:der|som) [^.;:?!]{3,120}?, (?:startede|gik i gang|begyndte|åbnede|er startet|blev startet|blev "
        r"igangsat|blev åbnet|blev etableret|løber fra)(?: den| i| pr\.)? <t:Period>",
        (", der", ", som"),
        0.75,
        implied=False,
    ),
    Rule(
        "start.since",
        "startedOn",
        r"(?:^|\b(?:det|den|de|vi|stedet|huset|som|der|og|[^\W\d_]*projektet|[^\W\d_]*tilbuddet|ordningen) )(?:har |er )?(?:eksisteret|bestået|fungeret|været i drift|fundet|kørt|været)~ siden <t:Period>",
        ("siden",),
        0.7,
    ),
    Rule(
        "start.since-has",
        "startedOn",
        r"<s:Education|Service|Facility|Project|SocialEnterprise>~ siden <t:Period> har\b",
        ("siden",),
        0.65,
        implied=False,
    ),
    Rule(
        "start.when",
        "startedOn",
        r"<t:Period>,? (?:da|hvor) <s:SUBJ>~ (?:kom til|åbnede|åbner|startede|starter|begyndte|gik i gang|blev (?:oprettet|etableret|indviet|stiftet))",
        ("kom til", "åbne", "start", "begyndte", "gik i gang", "blev"),
        0.75,
        implied=False,
    ),
    Rule(
        "end.relative",
        "endedOn",
        r"<s:SUBJ>, (?:der|som) [^.;:?!]{3,100}? (?:blev (?:afviklet|nedlagt|lukket)|lukkede|ophørte|sluttede)~ <t:Period>",
        ("afviklet", "nedlagt", "lukke", "ophørte", "sluttede"),
        0.7,
        implied=False,
    ),
    Rule(
        "end.has-ended",
        "endedOn",
        r"<t:Period>~ (?:afsluttet|nedlagt|lukket)~ ?<s:INIT|Facility>",
        ("afsluttet", "nedlagt", "lukket"),
        0.65,
        implied=False,
    ),
    Rule(
        "start.has-since",
        "startedOn",
        r"\bhar <s:Education|Service|Facility|Project|SocialEnterprise>~ siden <t:Period>",
        ("siden",),
        0.65,
        implied=False,
    ),
    Rule(
        "start.inverted",
        "startedOn",
        r"(?:i|den|fra|pr\.?)? ?<t:Period>~ (?:blev|åbnede|startede|begyndte|etablerede|oprettede|er|blev der|bliver"
        rf"|starter|åbner)~ <s:SUBJ>~ {_BEGAN}",
        ("blev", "åbn", "start", "begynd", "etabl", "opret", " er ", "bliver"),
        0.75,
        implied=False,
    ),
    Rule(
        "start.there-was",
        "startedOn",
        r"<t:Period>~ (?:blev|er|bliver)~ (?:der )?~(?:etableret|oprettet|startet|åbnet|stiftet|lanceret|igangsat) "
        r"_<s:SUBJ>",
        ("etabl", "opret", "start", "åbn", "stift", "lancer", "igangs"),
        0.8,
        implied=False,
    ),
    Rule(
        "start.implied",
        "startedOn",
        r"(?:^|projektet |tilbuddet )(?:har eksisteret|eksisteret|startede|blev startet|startet|startede op|begyndte"
        r"|opstart|start):?~ <t:Period>",
        ("eksister", "start", "begynd"),
        0.65,
    ),
    Rule(
        "start.there-implied",
        "startedOn",
        r"i <t:Period> blev der… (?:etableret|oprettet|startet|åbnet|igangsat)\b",
        ("blev der",),
        0.5,
    ),
    Rule("span.bracket", "startedOn", r"<s:SUBJ>[”\"“»’]? \(<t:Period>\)", ("(",), 0.8, implied=False),
    Rule(
        "span.runs",
        "startedOn",
        r"(?:<s:SUBJ>~ )(?:løber|gennemføres|kører|forløber|forløb|varer|gennemført|løb|strækker sig|er bevilget)~ "
        r"(?:i perioden |fra |i )?<t:Period>",
        ("løb", "gennemfør", "kører", "varer", "stræk", "bevilget"),
        0.7,
    ),
    Rule(
        "span.shall",
        "startedOn",
        r"(?:<s:INIT|Facility|FundingPool|Agreement>~ )skal~ (?:i perioden |fra |i )?<t:Period>",
        ("skal",),
        0.7,
    ),
    Rule(
        "span.done",
        "startedOn",
        r"(?:gennemført|gennemføres|løber|løb|kører|kørte|forløber|afvikles|bevilget|støttet)~ i (?:perioden"
        r"|årene)(?: fra)?(?: den)? <t:Period>",
        ("i perioden", "i årene"),
        0.65,
    ),
    Rule(
        "span.in-period-has",
        "startedOn",
        r"^I (?:perioden|årene)(?: fra)? <t:Period> (?:har|var|blev|er) (?:[^\W\d_]+ )?[”\"“»’‘']?<s:INIT>[”\"“«’']?~ (?:været i gang|i gang|kørt|løbet"
        r"|gennemført|afprøvet|afviklet|drevet)\b",
        ("i perioden", "i årene"),
        0.75,
        implied=False,
    ),
    Rule(
        "span.by",
        "startedOn",
        r"<s:SUBJ>~ (?:drevet|drives|gennemført|kørt|udført|udbudt)° af <:ORG>~ ?(?:fra |i )?<t:Period>",
        ("dreve", "drives", "gennemført", "kørt", "udført", "udbudt"),
        0.7,
        implied=False,
    ),
    Rule("span.label", "startedOn", r"^[^\W\d_][\w-]*(?: [\w-]+){0,3}: <t:Period>$", (":",), 0.65),
    Rule("span.period", "startedOn", r"projektperiode\w*~ (?:er|:|løber)?~ ?<t:Period>", ("projektperiode",), 0.75),
    Rule(
        "span.in-period",
        "startedOn",
        r"i perioden(?: fra)? <t:Period> (?:skal|vil|har|er|gennemføres|blev)~ <s:SUBJ>",
        ("perioden",),
        0.7,
        implied=False,
    ),
    Rule(
        "start.came",
        "startedOn",
        r"<s:SUBJ> (?:blev til|så dagens lys|(?:blev |har været )?en realitet)~ ?<t:Period>",
        ("blev til", "dagens lys", "realitet"),
        0.8,
        implied=False,
    ),
    Rule(
        "start.was-real",
        "startedOn",
        r"\bblev <s:SUBJ> (?:til )?(?:en realitet|til virkelighed|etableret|oprettet|åbnet)~ ?<t:Period>",
        ("realitet", "virkelighed", "blev"),
        0.8,
        implied=False,
    ),
    Rule(
        "end.ended",
        "endedOn",
        rf"<s:SUBJ>~ {_ENDED}~ ?<t:Period>",
        ("lukke", "ophør", "slutte", "nedl", "afvikl", "afslut", "udløb", "stopp", "indstillet"),
        0.8,
        implied=False,
    ),
    Rule(
        "end.inverted",
        "endedOn",
        rf"<t:Period>~ (?:blev|lukkede|ophørte|sluttede|bliver|ophører|lukker) _?<s:SUBJ>(?:~ {_ENDED})?",
        ("blev", "lukke", "ophør", "slutte", "bliver"),
        0.55,
        implied=False,
    ),
    Rule(
        "end.implied",
        "endedOn",
        r"(?:^|\b(?:det|den|tilbuddet|projektet|stedet|ordningen|og|som|der|men|til|at|forsøget|indsatsen) )(?:måtte )?"
        r"(?:lukke|lukkede|lukker|ophører|ophørte|sluttede|slutter|blev nedlagt|blev afviklet)~ <t:Period>",
        ("lukke", "ophør", "slutte", "nedlagt", "afvikl"),
        0.6,
    ),
    Rule(
        "end.until",
        "endedOn",
        r"(?:<s:SUBJ>~ )?(?:fortsætter|fortsatte|kører|kørte|løber|løb|eksisterede|varer|varede|er forlænget|gælder"
        r"|ophæves)~ (?:indtil|til og med|frem til|til) <t:Period>",
        ("indtil", "til og med", "frem til", " til "),
        0.6,
    ),
    Rule(
        "size.has",
        "capacity",
        rf"{FREE}<s:SUBJ>~ (?:har|havde|rummer|råder over|består af|er normeret til|normeret til|har plads til|plads "
        r"til"
        r"|omfatter|tæller|får|med|udvides til|etableres|oprettes|udvidet med|optage|optager|modtage|rumme|huser"
        rf"|kan have)~ ?<n:Count> _(?P<u>{_PLACES})",
        (
            "har",
            "havde",
            "rumm",
            "råder",
            "består",
            "normeret",
            "plads",
            "omfatter",
            "tæller",
            "får",
            "med ",
            "udvid",
            "etabl",
            "opret",
            "optag",
            "modtage",
            "huser",
            "kan have",
        ),
        0.75,
        implied=False,
    ),
    Rule(
        "size.inverted",
        "capacity",
        rf"\b(?:har|havde|rummer) <s:SUBJ>~ ?<n:Count> _(?P<u>{_PLACES})",
        ("har", "havde", "rummer"),
        0.75,
        implied=False,
    ),
    Rule(
        "size.with",
        "capacity",
        rf"<s:Facility|Centre|Unit|Service>(?: (?:på|ved|i) <:Centre|Facility>(?= \())?[”\"“»’]?,? (?:med|har|\() ?"
        rf"(?:i alt )?<n:Count> _(?P<u>{_PLACES})",
        ("med ", "har", "("),
        0.8,
        implied=False,
    ),
    Rule(
        "size.in",
        "capacity",
        rf"<n:Count> _(?P<u>{_PLACES})~ (?:på|i|ved|hos) _<s:Facility|Centre|Unit|Service>",
        (" på ", " i ", " ved ", " hos "),
        0.75,
        implied=False,
    ),
    Rule("size.line", "capacity", rf"<s:SUBJ>: (?:i alt )?<n:Count> _(?P<u>{_PLACES})", (":",), 0.75, implied=False),
    Rule(
        "size.it",
        "capacity",
        r"^(?:Det|Den|Her|Der|Stedet|Huset)~ (?:har|rummer|er plads til|har plads til|er) ?<n:Count> "
        rf"_(?P<u>{_PLACES})",
        ("har", "rummer", "plads til", "er "),
        0.65,
    ),
    Rule(
        "size.took-part",
        "capacity",
        r"<n:Count> (?:[^\W\d_]+ ){0,2}?(?P<u>borgere|personer|deltagere|unge|mennesker|brugere|kursister|patienter"
        r"|pårørende)~ (?:deltaget|deltager|deltog|været med|gennemført|gennemfører|benyttet|har fået støtte|har "
        r"modtaget)",
        ("delta", "været med", "gennemfør", "benyttet", "har fået", "har modtaget"),
        0.6,
    ),
    Rule(
        "size.implied",
        "capacity",
        rf"(?:der er|er der|vi har|plads til|normeret til|kapacitet\w*)~ <n:Count> _(?P<u>{_PLACES})",
        ("der er", "er der", "vi har", "plads til", "normeret", "kapacitet"),
        0.65,
    ),
)

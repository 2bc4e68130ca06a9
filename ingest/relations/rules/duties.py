"""Laws, target groups, proposals and recommendations: rules whose object is a provision or a phrase of the text."""

from __future__ import annotations

from ingest.relations.engine.rule import FREE, SIGNS, Rule

_AFTER = (
    r"(?:efter|i henhold til|jf\.?|jævnfør|ifølge|med hjemmel i|hjemlet i|iht\.?|i medfør af|omfattet af|på "
    r"baggrund af|under|via|inden ?for rammerne? af|i overensstemmelse med|i regi af)"
)
_PHRASE = r"(?P<g>[^.;:?!]{3,220})"

RULES: tuple[Rule, ...] = (
    Rule(
        "law.after",
        "legalBasis",
        rf"(?:<s:BASED>~ ){_AFTER} (?:\w+ )?<o:LegalProvision*>",
        (
            "efter",
            "henhold",
            "jf",
            "jævnf",
            "ifølge",
            "hjemme",
            "hjemlet",
            "iht",
            "medfør",
            "omfattet",
            "baggrund",
            "under",
            "via",
            "ramme",
            "overensst",
            "i regi",
        ),
        0.75,
        implied=False,
    ),
    Rule(
        "law.compound",
        "legalBasis",
        r"<o:LegalProvision>[- ]{0,3}(?:\w+)? ?[”\"“»]?<s:Facility|Service|Unit>",
        (SIGNS["LegalProvision"], "§"),
        0.8,
        implied=False,
    ),
    Rule("law.bracket", "legalBasis", r"<s:BASED>[”\"“»’]? \((?:~ )?<o:LegalProvision*>\)", ("(",), 0.8, implied=False),
    Rule(
        "law.implied",
        "legalBasis",
        r"(?:støtte|pladser|boliger|tilbud\w*|hjælp|botilbud|ydelser|indsats\w*|midler|bevilges|bevilliges|drives"
        r"|\w*ophold|opholdssted|anbring\w*|efterværn|aflastning|behandling|etableret|oprettet"
        rf"|gives|visiteres|visiteret|bevilget|forløb\w*)~ {_AFTER} (?:\w+ )?<o:LegalProvision*>",
        ("efter", "henhold", "jf", "jævnf", "iht", "medfør", "rammer"),
        0.6,
    ),
    Rule(
        "target.is",
        "targetGroup",
        r"(?:<s:INIT|Facility|Unit|FundingPool|Association>G? ?)?målgruppe\w*(?: for (?:<:ANY>|\w+(?: \w+)?))?(?: i "
        r"(?:<:ANY>|\w+))? (?:er|var|består af|bestod af|udgøres af|omfatter|omfattede|udgør|har været)(?: primært| "
        rf"hovedsageligt| alle)* {_PHRASE}",
        ("målgruppe",),
        0.85,
        subjects="SUBJ|FundingPool",
    ),
    Rule(
        "target.addresses",
        "targetGroup",
        r"(?:<s:INIT|Facility|Unit|FundingPool|Association>~ )?(?:henvender sig(?: primært| særligt)? til|retter "
        rf"sig mod|er rettet mod|er målrettet|målrettet|rettet mod|er beregnet til|er tiltænkt) {_PHRASE}",
        ("henvender sig", "retter sig", "rettet mod", "målrettet", "beregnet til", "tiltænkt"),
        0.75,
        subjects="SUBJ|FundingPool",
    ),
    Rule(
        "target.for",
        "targetGroup",
        rf"<s:INIT|Facility|Unit|Association>~ (?:er|var) (?:et|en) (?:[^\W\d_][\w-]*[ ,–-]+){{0,7}}?(?:til|for) "
        rf"{_PHRASE}",
        (" er et ", " er en ", " var et ", " var en "),
        0.7,
        implied=False,
    ),
    Rule(
        "target.service-for",
        "targetGroup",
        r"<s:INIT|Facility|Unit> (?:til|for) (?P<g>(?:[\w-]+ ){0,3}?(?:borgere|mennesker|unge|voksne|patienter"
        r"|pårørende|børn|personer|familier|kvinder|mænd|brugere|beboere|studerende|ældre|psykisk|sårbare"
        r"|udsatte)[^.;:?!,(]{0,120})",
        (
            "borgere",
            "mennesker",
            "unge",
            "voksne",
            "patienter",
            "pårørende",
            "børn",
            "personer",
            "familier",
            "kvinder",
            "mænd",
            "brugere",
            "beboere",
            "studerende",
            "ældre",
            "psykisk",
            "sårbar",
            "udsatte",
        ),
        0.7,
        implied=False,
    ),
    Rule(
        "target.open",
        "targetGroup",
        r"(?:<s:INIT|Facility|Unit>~ )?(?:åben|åbent|åbne|tilbydes|tilbyder|ydes|gives|bevilges|gratis|kurser|forløb|er kun|er især|er "
        r"primært)~ (?:for|til) (?P<g>(?:[\w-]+ ){0,3}?(?:borgere|mennesker|unge|voksne|patienter|pårørende|børn"
        r"|personer|familier|kvinder|mænd|brugere|beboere|psykisk|sårbare|udsatte|alle|dig)[^.;:?!]{0,140})",
        (
            "åben",
            "åbne",
            "tilbyd",
            "ydes",
            "gives",
            "bevilges",
            "gratis",
            "kurser",
            "forløb",
            "er kun",
            "er især",
            "er primært",
        ),
        0.6,
    ),
    Rule(
        "target.supports",
        "targetGroup",
        r"<s:INIT>~ (?:støtter|støtte|hjælper|hjælpe|understøtter|understøtte|give|giver|tilbyder) (?P<g>(?:[\w-]+ "
        r"){0,2}?(?:borgere|mennesker|unge|voksne|patienter|pårørende|børn|personer|familier|brugere)[^.;:?!]{0,120})",
        ("støtte", "hjælp", "give", "tilbyd"),
        0.5,
        implied=False,
    ),
    Rule(
        "recommend.organisation",
        "recommends",
        rf"{FREE}<s:ORG>~ (?:anbefaler|anbefalede|har anbefalet|opfordrer til|indstiller|indstillede)(?:~,? at)?:? "
        rf"(?!til |ikke |<:ORG>,? at |<:ORG>, |[a-zæøå]+(?:en|et|erne),? at ){_PHRASE}(?![^.;?!]*:\s*$)",
        ("anbefal", "opfordr", "indstill"),
        0.65,
        implied=False,
    ),
)

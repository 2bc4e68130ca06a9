"""Who employs whom: rules for ``hasRole``."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_HAS = (
    r"(?:har|havde|fik|får|ansætter|ansatte|beskæftiger|har ansat|har haft|har tilknyttet|består af|bestod af|har "
    r"bestået af|har i alt|tæller|"
    r"råder over|bemandes af|er bemandet med|fået|drives af|ledes af|betjenes af|knytter|tilknytter|skal ansætte)"
)
_BARE = (
    r"(?:(?:også|desuden|i alt|pt\.?|p\.t\.|nu|aktuelt|siden <:Period>|i <:Period>|i dag|ansat|haft|tilknyttet"
    r"|fast|første gang|bl\.a\.|blandt andet|både|selv|allerede|nu) )*"
)
_AT = r"(?:på|i|ved|hos|inden for|under|til|for)"

RULES: tuple[Rule, ...] = (
    Rule(
        "role.has",
        "hasRole",
        rf"<s:EMPLOYER>~ {_HAS} {_BARE}(?:(?:et|en) (?:fast )?(?:hold|team|korps|gruppe|stab) (?:på|af|med) )?(?:ca\.? )?(?:<n:Count> )?_<o:Role*>(?! om året| årligt)",
        (
            "har",
            "havde",
            "fik",
            "får",
            "ansæt",
            "ansat",
            "beskæft",
            "består",
            "bestod",
            "tæller",
            "råder",
            "bemand",
            "drives",
            "ledes",
            "uddann",
            "knytter",
            "oplær",
        ),
        0.75,
        implied=False,
    ),
    Rule(
        "role.attached",
        "hasRole",
        r"[Tt]il <s:EMPLOYER> (?:er |knyttes |er der |blev )?(?:der )?(?:knyttet|knyttes|tilknyttet|ansat)?~ "
        r"(?:<n:Count> |en |et )_<o:Role*>",
        ("knytte", "tilknyt", "ansat"),
        0.7,
        implied=False,
    ),
    Rule(
        "role.has-inverted",
        "hasRole",
        rf"\b(?:har|havde|fik|ansatte|ansætter|beskæftiger|består) <s:EMPLOYER> (?:af )?{_BARE}(?:ca\.? "
        r")?(?:<n:Count> )?_<o:Role*>",
        ("har", "havde", "fik", "ansat", "ansæt", "beskæft", "består"),
        0.75,
        implied=False,
    ),
    Rule(
        "role.employed-at",
        "hasRole",
        rf"\b(?:ansat|ansættes|ansatte|tilknyttet|tilknyttede|beskæftiget)~ (?:<n:Count> )?_<o:Role*>~ {_AT} "
        r"_<s:EMPLOYER>(?!\ue0ff)",
        ("ansat", "ansæt", "tilknyt", "beskæft"),
        0.8,
        implied=False,
    ),
    Rule(
        "role.is-employed-at",
        "hasRole",
        r"(?:<n:Count> )?_<o:Role*>~ (?:er|bliver|blev|er blevet|har været)?~ ?(?:ansat|tilknyttet|knyttet"
        rf"|beskæftiget|ansættes)~ {_AT} _<s:EMPLOYER>(?!\ue0ff)",
        ("ansat", "knyttet", "beskæft", "ansættes"),
        0.7,
        implied=False,
    ),
    Rule(
        "role.employed",
        "hasRole",
        r"\b(?:ansat|ansættes|ansatte|tilknyttet|tilknyttede)~ (?:<n:Count> )?_<o:Role*>",
        ("ansat", "ansæt", "tilknyt"),
        0.65,
    ),
    Rule(
        "role.are-employed",
        "hasRole",
        r"(?:<n:Count>|\ben|\bet|\bén) _<o:Role*>~ (?:er |blev |bliver )?(?:ansat|tilknyttet|knyttet)\b",
        ("ansat", "knyttet"),
        0.65,
    ),
    Rule(
        "role.people-as",
        "hasRole",
        r"(?:<n:Count> [^.;:?!]{0,60}?)?\b(?:er|været|blev|blevet|bliver) (?:ansat|tilknyttet) som _<o:Role> (?:på|i|ved|hos) "
        r"[^.;:?!]{0,60}?_<s:Centre|Unit|Facility|RegionalPsychiatry|Municipality*>",
        ("ansat som", "tilknyttet som"),
        0.75,
        implied=False,
    ),
    Rule(
        "role.consists",
        "hasRole",
        r"(?:personale\w*|sekretariat\w*|staben|ledelsen|teamet|holdet|gruppen|korpset|bemanding\w*|medarbejderne|arbejdsstyrken|ansatte)~ (?:består "
        r"af|bestod af|har bestået af|tæller|omfatter|udgøres af|er)~ ?_<o:Role*>",
        (
            "personale",
            "sekretariat",
            "stab",
            "ledelsen",
            "teamet",
            "holdet",
            "gruppen",
            "korpset",
            "bemand",
            "medarbejderne",
            "ansatte",
        ),
        0.85,
    ),
    Rule(
        "role.counted",
        "hasRole",
        r"\b(?:er der|der er|har vi|vi har|vi er|er vi|har|består af|består~ af|med|samt|og|kommer|kommer så|er|ansat)(?: i alt| "
        r"pt| p\.t\.?| nu| aktuelt| også| ca\.?| omkring| cirka)* <n:Count> _<o:Role*>",
        ("er ", "har", "består", "med", "samt", "ansat", "og ", "kommer"),
        0.6,
    ),
    Rule(
        "role.spread",
        "hasRole",
        r"<o:Role>,? (?:der er |som er )?(?:fordelt på|fordelt mellem|spredt på)(?: følgende [a-zæøå]+)?:? _<s:EMPLOYER*>",
        ("fordelt", "spredt"),
        0.8,
        implied=False,
    ),
    Rule(
        "role.genitive",
        "hasRole",
        r"<s:EMPLOYER>G (?:<n:Count> )?(?:[\w-]+ ){0,2}?<o:Role>",
        ("\ue0ff",),
        0.75,
        implied=False,
    ),
    Rule(
        "role.of",
        "hasRole",
        r"(?<!om )(?<!rugen af )(?<!brug af )(?<!else af )(?<!elsen af )<o:Role*>,? (?:(?:på|i) (?:afsnit|afdeling|team) [\w-]+ )?"
        r"(?:i|for|på|ved|hos|fra) _<s:EMPLOYER>(?!\ue0ff)",
        (" i ", " for ", " på ", " ved ", " hos ", " fra "),
        0.7,
        implied=False,
    ),
    Rule(
        "role.named-of",
        "hasRole",
        r"<o:Role>(?-i:(?: [A-ZÆØÅ][\w.-]+){1,4})(?: og <o2:Role>(?-i:(?: [A-ZÆØÅ][\w.-]+){1,4}))?,? (?:i|for|på|ved"
        r"|hos|fra) _<s:EMPLOYER>",
        (" i ", " for ", " på ", " ved ", " hos ", " fra "),
        0.7,
        implied=False,
    ),
    Rule(
        "role.named-comma",
        "hasRole",
        r"<o:Role>(?-i:(?: [A-ZÆØÅ][\w.-]+){1,4}), _<s:EMPLOYER>",
        (",",),
        0.7,
        implied=False,
    ),
    Rule(
        "role.says",
        "hasRole",
        r"\b(?:siger|oplyser|fortæller|forklarer|udtaler|mener)~ <o:Role>(?-i: [A-ZÆØÅ▮])",
        ("siger", "oplyser", "fortæller", "forklarer", "udtaler"),
        0.6,
    ),
)

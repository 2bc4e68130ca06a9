"""Who does the work: rules for ``hasRole`` with a passive verb, a function ("som …"), a place before the verb or an
apposition."""

from __future__ import annotations

from ingest.relations.engine.rule import SIGNS, Rule

_DONE = (
    r"(?:gives|ydes|varetages|bemandes|drives|ledes|koordineres|undervises|bemandet|gennemføres|afholdes|klares"
    r"|passes|løses|superviseres|"
    r"understøttes|støttes|faciliteres|betjenes|styres|vejledes|udføres|holdes åbent|holdes i gang)"
)
_ADVERBS = (
    r"(?:(?:der|desuden|også|i alt|ca\.?|nu|i dag|aktuelt|pt\.?|p\.t\.|derudover|endvidere|ligeledes|ansat|ansatte"
    r"|tilknyttet|knyttet|været|kun|altid|normalt|typisk|blevet|i gennemsnit|fast|bl\.a\.|blandt andet) )*"
)
_ONE = r"(?:<n:Count> |en |et |én |ét )"
_OPENERS = (SIGNS["Role"],)
"""A line of mentions alone holds no word: its sign calls the rule."""
_AT = r"(?:på|i|ved|hos|inden for|til|for)"

RULES: tuple[Rule, ...] = (
    Rule(
        "role.place-first",
        "hasRole",
        r"\b(?:i|på|ved|hos|inden for|på tværs af|i hele) _<s:EMPLOYER> (?:er|var|blev|bliver|har|findes|arbejder"
        rf"|virker|ansættes) {_ADVERBS}_<o:Role*>",
        (" er ", " var ", "blev", "bliver", " har ", "findes", "arbejder", "virker", "ansættes"),
        0.8,
        implied=False,
    ),
    Rule(
        "role.done-by",
        "hasRole",
        rf"(?:<s:EMPLOYER>~ )?\b{_DONE}~ af (?:ca\. )?(?:<n:Count> )?_<o:Role*>(?:~ (?:i samarbejde med|sammen med|og|samt) (?:en |et "
        r")_<o2:Role>)?",
        (
            "gives",
            "ydes",
            "vareta",
            "bemand",
            "drives",
            "ledes",
            "koordin",
            "undervis",
            "gennemfør",
            "afhold",
            "klares",
            "passes",
            "løses",
            "supervis",
            "støttes",
            "facilit",
            "betjen",
            "styres",
            "vejled",
            "udfør",
            "holdes",
        ),
        0.6,
    ),
    Rule(
        "role.as",
        "hasRole",
        r"\b(?:fungerer|fungerede|virker|arbejder|arbejdede|indgår|indgik|medvirker|deltager|deltog|ansat|ansættes"
        r"|ansatte)~ som "
        r"_<o:Role>",
        ("fungerer", "fungerede", "virker", "arbejde", "indgår", "indgik", "delt", "medvirker", "ansat", "ansættes"),
        0.6,
    ),
    Rule(
        "role.works-as-at",
        "hasRole",
        rf"\b(?:arbejder|fungerer|virker|ansat|ansættes|arbejdet)~ som _<o:Role>~ {_AT} _<s:EMPLOYER>",
        ("arbejde", "fungerer", "virker", "ansat", "ansættes"),
        0.8,
        implied=False,
    ),
    Rule(
        "role.head-of",
        "hasRole",
        r"<o:Role> (?:af|for) _<s:EMPLOYER>",
        (" af ", " for "),
        0.75,
        implied=False,
    ),
    Rule(
        "role.namely",
        "hasRole",
        r"\b(?:medarbejdere|ansatte|personer|stillinger|fuldtidsansatte|deltidsansatte|personalegrupper"
        r"|faggrupper)\b(?: (?:i|på|ved|hos) _<s:EMPLOYER>)?~(?:,|:| \(| –| -|, nemlig)(?: f\.eks\.| fx| bl\.a\.| "
        rf"herunder| henholdsvis| bestående af)? {_ONE}?_<o:Role*>",
        ("medarbejdere", "ansatte", "personer", "stillinger", "grupper"),
        0.8,
    ),
    Rule(
        "role.comes-too",
        "hasRole",
        r"\b(?:kommer|råder(?: over)?|suppleres (?:af|med)|suppleret (?:af|med)|heraf|hvoraf)(?: så| desuden| ca\.?"
        rf"| også)* {_ONE}_<o:Role*>",
        ("kommer", "råder", "suppler", "heraf", "hvoraf"),
        0.6,
    ),
    Rule(
        "role.besides",
        "hasRole",
        r"\b(?:[Hh]ertil|[Dd]erudover|[Dd]ertil|[Hh]erudover) kommer(?: så| desuden| også)? _<o:Role*>(?:~ (?:ansat "
        r")?(?:i|på|ved|hos) _<s:EMPLOYER>)?",
        ("kommer",),
        0.65,
    ),
    Rule(
        "role.were",
        "hasRole",
        r"\b(?:var der|der var)(?: i alt| ca\.?| ansat| tilknyttet)* <n:Count> _<o:Role*>",
        ("var der", "der var"),
        0.65,
    ),
    Rule(
        "role.opens",
        "hasRole",
        r"^[\s•–-]*(?:<n:Count>|en|én) _<o:Role*>(?:,? (?:som|der) [^.,;:?!]{3,60},)? (?:skal|kan|vil|er(?! (?:en|et|den|det|ikke|typisk|altså)\b)|har|hver|[a-zæøå]+(?:er|år|es))\b(?![^.;:?!]{0,15} andre\b)",
        _OPENERS,
        0.65,
    ),
    Rule(
        "role.trains",
        "hasRole",
        r"<s:Association|Project|Service|Municipality|Region|RegionalPsychiatry|Unit|Facility>~ (?:uddanner|har "
        r"uddannet|oplærer|uddannede|uddanne og \w+)~ (?:<n:Count> )?_<o:Role*>(?! (?:om året|årligt))",
        ("uddann", "oplær"),
        0.7,
        implied=False,
    ),
    Rule(
        "role.to-it",
        "hasRole",
        r"\b[Tt]il _<s:EMPLOYER> (?:knyttes|er knyttet|tilknyttes|hører|er tilknyttet|er der knyttet|er der "
        r"tilknyttet|er ansat|er der ansat|ansættes)(?: der)?(?: også| desuden)?:?(?: [a-z1]\))? _<o:Role*>",
        ("knytte", "hører", "tilknytte", "ansat", "ansættes"),
        0.8,
        implied=False,
    ),
    Rule(
        "role.always",
        "hasRole",
        r"\b(?:er der|der er|var der|der var) (?:altid|normalt|typisk|kun|ofte|i gennemsnit|ligeledes|ansat"
        r"|tilknyttet|knyttet|i gennemsnit tilknyttet|desuden)(?: ca\.?)* (?:<n:Count> |en |et )_<o:Role*>",
        ("er der", "der er"),
        0.65,
    ),
    Rule(
        "role.we-are",
        "hasRole",
        r"\b(?:vi|<s:EMPLOYER>) er(?: [a-zæøå]+){0,2} (?:<:Count>|\d+)[^.;?!\ue000-\ue0ff]{0,50}?(?:,|:| [–-])(?: (?:mest|både|heraf|nemlig|især))* _<o:Role*>",
        ("er ",),
        0.75,
    ),
    Rule(
        "role.are-we",
        "hasRole",
        r"\ber (?:vi|<s:EMPLOYER>)(?: [a-zæøå]+){0,2} (?:<:Count>|\d+)[^.;?!\ue000-\ue0ff]{0,50}?(?:,|:| [–-])(?: (?:mest|både|heraf|nemlig|især))* _<o:Role*>",
        ("er ",),
        0.75,
    ),
    Rule(
        "role.we-are-few",
        "hasRole",
        r"\b(?:er (?:vi|<s:EMPLOYER>)|(?:vi|<s2:EMPLOYER>) er) <n:Count> _<o:Role*>",
        ("er ",),
        0.75,
    ),
    Rule(
        "role.where",
        "hasRole",
        r"(?:<s:EMPLOYER>[^.;:?!\ue000-\ue0ff]{0,60})?, hvor (?:der (?:også |desuden )?(?:er|arbejder|er ansat) )?(?:<n:Count>|en|én) (?:\w*stillinger som )?_<o:Role*>",
        (", hvor ",),
        0.65,
    ),
    Rule(
        "role.met-there",
        "hasRole",
        r"\b(?:du|man|I) (?:møder|kan møde|bliver mødt af|kan tale med)(?: både| også| blandt andet| bl\.a\.| en af vores)* _<o:Role*>",
        ("møde", "mødt af", "tale med"),
        0.65,
    ),
    Rule(
        "role.post-at",
        "hasRole",
        r"\bstilling(?:en)?(?: op)? som _<o:Role> (?:på|i|ved|hos) _<s:EMPLOYER>",
        ("stilling",),
        0.8,
        implied=False,
    ),
)

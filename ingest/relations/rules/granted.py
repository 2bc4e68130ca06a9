"""Further ways of saying who got money from whom, and whose a pool is: rules of ``fundedBy``, ``poolOf``, ``poolAmount``."""

from __future__ import annotations

from ingest.relations.engine.rule import POSSESSIVE, Rule
from ingest.relations.rules.payers import RECIPIENT

_PAID = r"(?:(?:sam|med|del)?finan[sc]ieret|(?:sam|med|del)?finansieres|støttet|støttes|muliggjort|muliggøres|dækket|dækkes)"
_SUPPORTS = (
    r"(?:støtter|har støttet|støttede|finansierer|har finansieret|finansierede|har bevilget|bevilgede|har givet)"
)
_OWNER = "StateBody|Foundation|Region|Municipality|Forum|Association"
_HANDS_OUT = (
    r"(?:har (?:netop |nu |i år |i dag |også |igen )*(?:udmeldt|opslået|udbudt|uddelt|fordelt|udmøntet|udloddet|administreret|"
    r"åbnet|udsendt)|fordeler|uddeler|udmønter|udmelder|udlodder|uddelte|fordelte|udmøntede|udbød|udmeldte|administrerer|"
    r"forvalter|råder over|behandler ansøgninger til|har modtaget \S+ ansøgninger til)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "grant.paid-with",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?{_PAID}~ ?(?:med |af en bevilling på |af )<m:Money>~ (?:fra|via|gennem|af) _<o:FUNDER*>",
        ("finan", "støtte", "mulig", "dække"),
        0.8,
        subjects=RECIPIENT,
    ),
    Rule(
        "grant.project-that",
        "fundedBy",
        rf"\b(?:projekt|initiativ|tilbud|indsats)(?:et|en)?,? (?:som|der) _<o:PAYER> {_SUPPORTS}\b(?: med)?(?: ~<m:Money>)?",
        ("støtte", "finans", "bevilg"),
        0.65,
        subjects="Project",
    ),
    Rule(
        "grant.with-grant",
        "fundedBy",
        r"\b(?:med|takket være) (?:en|et) (?:[\w-]+ ){0,2}?(?:bevilling|tilskud|donation|støtte)(?:en)?~ "
        r"<m:Money>~ ?fra _<o:FUNDER> (?:vil|kan|skal|har|får|er|kommer) _<s:INIT|Facility|Association>",
        ("bevilling", "tilskud", "donation", "støtte"),
        0.75,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "grant.part-of-round",
        "fundedBy",
        r"(?:<s:INIT>~ )?(?:en )?(?:del af|led i)(?: (?:det|den|de))?(?: [\w-]+)? satspulje(?:initiativ|projekt|indsats|"
        r"program|aftale)\w*",
        ("satspulje",),
        0.75,
        object=("FundingPool", "Satspuljen"),
        subjects="INIT|Facility",
    ),
    Rule(
        "grant.found-money",
        "fundedBy",
        r"\b(?:fandt|fundet|afsat|afsatte|sikret|sikrede)~ (?:midler|penge|finansiering)~ (?:på|i|over|fra) _<o:FundingPool> "
        r"til~ ?_<s:INIT|Facility|Association>",
        ("midler", "penge", "finansiering"),
        0.75,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "pool.hands-out-named",
        "poolOf",
        rf"<o:{_OWNER}>,? (?:som |der )?{_HANDS_OUT}(?: (?:årets|midlerne (?:i|fra)|pengene (?:i|fra)|den|de))?"
        rf"(?:[^.;:]{{0,20}} (?:fra|i|af))? _<s:FundingPool>",
        (
            "uddel",
            "fordel",
            "udmønt",
            "udmeld",
            "udlod",
            "administr",
            "forvalt",
            "råder over",
            "ansøgninger til",
            "opslået",
            "udbud",
            "åbnet",
            "udbød",
        ),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.hands-out-money",
        "poolOf",
        rf"<o:{_OWNER}>,? (?:som |der )?(?:{_HANDS_OUT}|udbyder)[^.;:]{{0,20}} ?<:Money>[^.;]{{0,80}}? (?:puljen|fra|via|i|under|søgt) "
        r"_<s:FundingPool>",
        ("uddel", "fordel", "udmønt", "udmeld", "udlod", "udbyder"),
        0.75,
        implied=False,
    ),
    Rule(
        "pool.hands-out-amount",
        "poolAmount",
        rf"<:{_OWNER}>,? (?:som |der )?(?:har (?:netop |nu )?)?(?:fordelt|uddelt|udmøntet|uddeler|fordeler|udmønter|udbyder|udmelder)"
        r"[^.;:]{0,20}? ?<m:Money>[^.;]{0,80}? (?:puljen|fra|via|i|under|søgt) _<s:FundingPool>",
        ("uddel", "fordel", "udmønt", "udmeld", "udbyder"),
        0.75,
        implied=False,
    ),
    Rule(
        "pool.of-owner",
        "poolOf",
        r"<o:Region|Municipality|Forum|Association>G (?:(?!egne)[\w-]+ )?<s:FundingPool>",
        (POSSESSIVE,),
        0.75,
        implied=False,
    ),
    Rule(
        "pool.under-owner",
        "poolOf",
        r"<s:FundingPool> (?:under|hos) _<o:StateBody|Foundation>",
        ("under", " hos "),
        0.7,
        implied=False,
    ),
    Rule(
        "pool.cleft",
        "poolOf",
        rf"\bdet er _<o:{_OWNER}>,? (?:der|som) (?:fordeler|uddeler|administrerer|udmønter|behandler|tildeler|står for) (?:midlerne "
        r"fra )?_<s:FundingPool>",
        ("det er",),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.holds",
        "poolAmount",
        r"\b(?:der er|er der|er der afsat)(?: i alt)? <m:Money> (?:i|til fordeling i|til rådighed i) _<s:FundingPool>",
        ("der er", "er der"),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.sent-to",
        "poolOf",
        r"\bansøgning(?:er|en)?(?: om (?:støtte|tilskud))? (?:til|fra) _<s:FundingPool> (?:skal )?(?:sendes|indsendes|stiles|rettes) til "
        r"_<o:StateBody|Foundation|Municipality|Region>",
        ("ansøgning",),
        0.8,
        implied=False,
    ),
    Rule(
        "grant.sum-which",
        "fundedBy",
        r"<m:Money>,? som _<o:PAYER> (?:har )?(?:bevilget|bevilgede|givet|gav|doneret|donerede|betaler)\b",
        (" som ",),
        0.7,
        {"status": "granted"},
        subjects=RECIPIENT,
    ),
)

"""``poolOf`` and ``poolAmount``: whose a pool is, and how much it holds."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_whose = partial(Rule, "poolOf")
_holds = partial(Rule, "poolAmount")
_OWNS_POOL = r"(?:administrerer|udmønter|udbyder|fordeler|uddeler|forvalter|opslår|står for|har ansvaret for)"
_OWNER = "StateBody|Foundation|Region|Municipality|Forum|Association"
_HANDS_OUT = (
    r"(?:har (?:netop |nu |i år |i dag |også |igen )*(?:udmeldt|opslået|udbudt|uddelt|fordelt|udmøntet|udloddet|"
    r"administreret|åbnet|udsendt)|fordeler|uddeler|udmønter|udmelder|udlodder|uddelte|fordelte|udmøntede|udbød|"
    r"udmeldte|administrerer|forvalter|råder over|behandler ansøgninger til|har modtaget \S+ ansøgninger til)"
)

RULES: tuple[Rule, ...] = (
    _whose(
        "pool.owner-active",
        r"<o:PUBLIC>~ (?:udmelder|udbyder|administrerer|opslår|har opslået|uddeler|fordeler|udmønter|har udmeldt|"
        r"opretter|har afsat|åbner|forvalter|har oprettet|oprettede|har etableret|etablerede|har lanceret|lancerede|"
        r"har ansvaret? for|står for|bestyrer|tager imod ansøgninger til|modtager ansøgninger til|genåbner|"
        r"lancerer)… _<s:FundingPool>",
        0.8,
        implied=False,
    ),
    _whose(
        "pool.owner-passive",
        r"(?:<s:FundingPool>(?:~,?|[^.;?!\ue00f]{0,100}?,) )?(?:der |som )?(?:administreres|administreret|"
        r"udbydes|udmeldes|"
        r"forvaltes|uddeles|udmøntes|opslås|fordeles)~ af _<o:PUBLIC>",
        0.8,
        subjects="FundingPool",
    ),
    _whose(
        "pool.owner-genitive",
        "<o:PUBLIC>G _<s:FundingPool>",
        0.75,
        implied=False,
    ),
    _whose(
        "pool.of-owner",
        r"<o:Region|Municipality|Forum|Association>G (?:egen )?<s:FundingPool> (?:er|var|udgør|rummer|støtter|giver|"
        r"kan|blev)\b",
        0.75,
        implied=False,
    ),
    _holds(
        "pool.amount",
        r"<s:FundingPool>(?:~ (?:(?:er|var)(?: i alt| samlet)? på|udgør|udgjorde|rummer|indeholder|råder over|har "
        r"en ramme på|"
        r"enige om at afsætte)| på(?: i alt)?) ~<m:Money>",
        0.8,
        implied=False,
    ),
    _holds(
        "pool.amount-set-aside",
        r"(?:afsat|afsættes|afsætter|fordeles|udmeldes|udbydes|udmøntes|uddeles)~ <m:Money>… (?:til|i|fra|under) "
        r"_<s:FundingPool>",
        0.75,
        implied=False,
    ),
    _holds(
        "pool.amount-to",
        r"\btil _<s:FundingPool>[^.;?!]{0,90}? er (?:der )?(?:afsat|reserveret|bevilget|øremærket) (?:i alt |samlet |"
        r"ca\. )?<m:Money>",
        0.8,
        implied=False,
    ),
    _whose(
        "pool.owner-relative",
        rf"<s:FundingPool>,? (?:som|der) <o:PUBLIC> {_OWNS_POOL}",
        0.85,
        implied=False,
    ),
    _whose(
        "pool.owner-under",
        r"(?:<s:FundingPool>~ )(?:hører under|ligger hos|ligger under|sorterer under|er placeret hos|er forankret i|"
        r"er udmeldt af|var udmeldt af) _<o:PUBLIC>",
        0.85,
        implied=False,
    ),
    _whose(
        "pool.owner-opens",
        r"<o:PUBLIC>~ (?:udmelder|udbyder|opslår|har udmeldt|har opslået|åbner|udmeldte)~ (?:en|den) (?:[\w-]+ "
        r"){0,2}?\w*pulje\b",
        0.8,
        subjects="FundingPool",
    ),
    _holds(
        "pool.amount-also",
        r"<s:FundingPool> [^.;:?!\ue00f]{0,90}? og (?:er|var)(?: i alt)? på _<m:Money>",
        0.75,
        implied=False,
    ),
    _whose(
        "pool.hands-out-named",
        rf"<o:{_OWNER}>,? (?:som |der )?{_HANDS_OUT}(?: (?:årets|midlerne (?:i|fra)|pengene (?:i|fra)|den|de))?"
        r"(?:[^.;:]{0,20} (?:fra|i|af))? _<s:FundingPool>",
        0.8,
        implied=False,
    ),
    _holds(
        "pool.holds",
        r"\b(?:der (?:er|var|ligger|lå|står)|(?:er|var|ligger) der|er der afsat)(?: i alt| ca\.|"
        r" godt)? <m:Money> (?:i|til fordeling i|"
        r"til rådighed i) _<s:FundingPool>",
        0.8,
        implied=False,
    ),
    _holds(
        "pool.amount-there",
        r"\bder (?:er|var|ligger|lå|står|er afsat|er sat)(?: i alt| ca\.| godt|"
        r" knap)? <m:Money>(?: kroner)? (?:i den\b|i puljen|på bordet|"
        r"til rådighed|at søge|at fordele|at dele ud|til uddeling|til fordeling)",
        0.8,
        subjects="FundingPool",
    ),
    _holds(
        "pool.amount-set-off",
        r"\bsat <m:Money> af(?: (?:i|til|for) <:Period>)? til _<s:FundingPool>",
        0.85,
        implied=False,
    ),
    _whose(
        "pool.owner-inverted",
        r"\b(?:åbner|genåbner|udbyder|opslår|lancerer|udmelder) <o:PUBLIC|Region|Municipality>… _<s:FundingPool>",
        0.8,
        implied=False,
    ),
    _whose(
        "pool.inside-owner",
        r"\b<s:FundingPool> (?:i|hos) <o:StateBody>",
        0.75,
        implied=False,
    ),
)

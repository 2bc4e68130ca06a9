"""``partOf``: of what a ward, a house or a committee is a part."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_part = partial(Rule, "partOf")
_ALL = r"(?:begge |alle |alle tre |samtlige )"
_INNER = "Unit|Centre|Facility|RegionalPsychiatry|Forum"
_WHOLE = "Centre|Unit|RegionalPsychiatry"
_FEW = r"(?:<:Count>|to|tre|fire|fem|seks|flere)"
_SEVERAL = (
    r"(?:[^\W\d_]*(?:afdelinger|afsnit|centre|klinikker|teams|enheder|ambulatorier|bosteder|botilbud|væresteder|"
    r"herberger|aktivitetssteder|matrikler))(?:ne|ene)?"
)

RULES: tuple[Rule, ...] = (
    _part(
        "part.genitive",
        r"<o:ORG>G (?:(?!(?:i|på|ved|for|af|til|fra|med|og|under|hos)\b)[\w-]+ "
        r"){0,2}?<s:Unit|Centre|Facility|RegionalPsychiatry*>",
        0.85,
        implied=False,
    ),
    _part(
        "part.in-organisation",
        r"<s:Unit|Centre|RegionalPsychiatry>(?: (?:og|eller) [^\W\d_]+)?,? (?:i|ved|under|på|hos) "
        "_<o:Municipality|Region|RegionalPsychiatry|Centre|Unit|StateBody|Association>",
        0.8,
        implied=False,
    ),
    _part(
        "part.body-in",
        r"<s:Forum> (?:i|ved|under|på|hos|for) _<o:RegionalPsychiatry|Centre|Unit|Facility|Forum>",
        0.75,
        implied=False,
    ),
    _part(
        "part.line",
        r"^\W{0,3}(?:\w{1,3}[.)] |[A-ZÆØÅ][a-zæøå]+: )?<o:Municipality|Region|StateBody|RegionalPsychiatry|Education>"
        r"(?:,| •| [|]) <s:Unit|Centre|Forum>(?=,|$| [-–(•|])",
        0.8,
        implied=False,
    ),
    _part(
        "part.represented",
        r"<o:Region|Municipality> v/ ?<s:RegionalPsychiatry|Centre|Unit>",
        0.8,
        implied=False,
    ),
    _part(
        "part.at-is",
        r"^[Ii] <o:Municipality|Region> (?:er|har|driver|arbejder|tilbyder|står) <s:Unit>(?:(?: \([^()]{2,40}\))? "
        r"(?:sammen med|samt|og) <s2:Unit>)?",
        0.65,
        implied=False,
    ),
    _part(
        "part.belongs",
        r"(?:<s:SUBJ|Forum>~ )(?:er en del af|er del af|(?:hører|hørte) (?:[a-zæøå]+ )?(?:under|til)|er organiseret "
        r"under|organiseret under|(?:ligger|sorterer|hører hjemme) (?:[a-zæøå]+ )?under|er underlagt|er placeret i|"
        r"er tilknyttet|er (?:en |et )?(?:lokal)?(?:afdeling|forening|gren) af) _<o:ORG>",
        0.75,
        implied=False,
    ),
    _part(
        "part.and-belongs",
        r"^<s:Unit|Centre|Facility|Association>(?:, (?:der|som) [^.;?!]{3,60},)? (?:er|var|har|"
        r"[a-zæøå]+(?:er|ede|te|ev|es)) "
        r"[^.;?!]{3,120},? og (?:hører(?: i dag| nu| organisatorisk)? (?:hjemme )?(?:under|til)|er en del af|er "
        r"organiseret under) _<o:ORG>",
        0.7,
        implied=False,
    ),
    _part(
        "part.bracket",
        r"<o:RegionalPsychiatry|Centre|Municipality|Region|Unit> \(<s:Unit|Centre>\)",
        0.8,
        implied=False,
    ),
    _part(
        "part.apposition",
        r"<s:Unit|Centre>, (?:i )?<o:Unit|Centre|Municipality|RegionalPsychiatry|StateBody>(?=[,.)]|$| )",
        0.7,
        implied=False,
    ),
    _part(
        "part.has",
        r"<o:RegionalPsychiatry|Region|Municipality|Centre> har~ (?:afdelinger|afsnit|enheder|centre|klinikker)~ "
        r"(?:på|i) (?:henholdsvis )?_<s:Centre|Unit*>",
        0.7,
        implied=False,
    ),
    _part(
        "part.body-under",
        "<s:Forum> under _<o:StateBody|Region|Municipality>",
        0.75,
        implied=False,
    ),
    _part(
        "house.all-under",
        rf"<s:Facility|Service|Unit|Centre*>(?: [-–]|,)? ?(?:der |som )?{_ALL}(?:er |hører |ligger |organiseret |"
        r"hørende )*(?:under|ved|i regi af|en del af) _<o:ORG>",
        0.85,
        implied=False,
    ),
    _part(
        "body.in",
        r"<s:Forum> (?:i|for) <o:Municipality|Region>",
        0.8,
        implied=False,
    ),
    _part(
        "body.does-there",
        r"\bi <o:Municipality|Region> (?:varetager|behandler|træffer|drøfter|har|er det|hører) _<s:Forum>",
        0.8,
        implied=False,
    ),
    _part(
        "part.organised",
        rf"<s:{_INNER}>~ (?:er organiseret (?:i|som en del af|ved)|(?:er |hører )?organisatorisk (?:(?:er "
        r")?(?:placeret|forankret|tilknyttet|organiseret) |hører )?(?:i|under|ved|hos|til)|er (?:forankret|indlejret)"
        r" (?:i|under|ved)|indgår (?:i|som (?:en )?del af)|er en (?:integreret|selvstændig|særlig|fast) del af|er "
        r"(?:en|et) (?:[^\W\d_]+ ){0,2}?(?:funktion|enhed|afdeling|institution|tilbud|center|virksomhed) (?:under|i "
        r"regi af)) _<o:ORG>",
        0.75,
        implied=False,
    ),
    _part(
        "part.consists",
        rf"<o:{_WHOLE}>(?: i <:Place|Region|Municipality>)? (?:består (?:i dag )?af|omfatter|rummer|udgøres af|er "
        r"(?:op)?delt i|dækker over)(?: (?:både|følgende|bl\.a\.|blandt andet|i alt|(?:<:Count>|to|tre|fire|fem|seks)"
        r"(?: [a-zæøå-]+){1,2}:?)){0,2}(?: [a-zæøå-]+ [a-zæøå-]+,)? _<s:Unit|Centre|Facility*>",
        0.75,
        implied=False,
    ),
    _part(
        "part.the-several",
        rf"{_SEVERAL} (?:i|på|under|ved|hos) _<o:{_WHOLE}|Region>(?: er|,|:| -| –|, nemlig| hedder| -|,? (?:det vil "
        r"sige|dvs\.))+ _<s:Unit|Centre|RegionalPsychiatry*>",
        0.75,
        implied=False,
    ),
    _part(
        "part.has-these",
        rf"<o:{_WHOLE}|Facility|Association> (?:har|rummer|består af|er delt i|er inddelt i)~ ?{_SEVERAL}~: "
        r"_<s:Unit|Facility|Service|Centre*>",
        0.8,
        implied=False,
    ),
    _part(
        "part.belongs-to-it",
        rf"\b[Tt]il <o:{_WHOLE}|Facility> hører (?:også |desuden )?_<s:Unit|Facility|Service|Centre*>",
        0.75,
        implied=False,
    ),
    _part(
        "part.one-of-its",
        r"<s:Unit|Centre|Facility|RegionalPsychiatry>~ (?:er|var) (?:én|en|et|den del|det) af _<o:ORG>(?:G|(?=, (?:der|"
        r"som)))",
        0.8,
        implied=False,
    ),
    _part(
        "part.one-of-several",
        rf"<s:Unit|Centre|Facility|RegionalPsychiatry>~ (?:er|var) (?:én|en|et|den [a-zæøå]+|det [a-zæøå]+) af (?:de )?"
        rf"{_FEW} (?:[a-zæøå]+ )?{_SEVERAL} (?:under|i|ved|på|hos) _<o:ORG>",
        0.8,
        implied=False,
    ),
)

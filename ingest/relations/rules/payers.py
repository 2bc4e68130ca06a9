"""Further ways in which Danish says who pays: each party's share, money set aside so that something can happen,
pools."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

RECIPIENT = "INIT|Facility|Association|SocialEnterprise|Proposal|Agreement"
_PAYS = (
    r"(?:betaler|betalte|bidrager|bidrog|lægger|lagde|giver|gav|yder|ydede|dækker|dækkede|medfinansierer|finansierer"
    r"|skyder|indskyder|"
    r"har (?:hver |begge |tilsammen |også |selv ){0,2}(?:bidraget|betalt|ydet|lagt|givet|dækket|indskudt|finansieret))"
)
PAID = r"(?:finan[sc]ier\w*|betales|betalt|dækkes|dækket|afholdes|afholdt|bekostes|lønnes)"
_BY = r"(?:af|via|over|fra|gennem|med|ved)"
SET_ASIDE = r"(?:afsat|bevilget|bevilliget|tildelt|prioriteret|reserveret|øremærket)"
_OWNS_POOL = r"(?:administrerer|udmønter|udbyder|fordeler|uddeler|forvalter|opslår|står for|har ansvaret for)"

RULES: tuple[Rule, ...] = (
    Rule(
        "pay.each",
        "fundedBy",
        rf"<o:PAYER*>,? (?:der |som )?{_PAYS}(?: hver| årligt| selv| også)?~ <m:Money>(?![^.;]{{0,40}} til "
        rf"[”\"“]?<:INIT>)(?![^.;]{{0,30}} (?:fra|via|af) <:FundingPool>)",
        (
            "betal",
            "bidrag",
            "bidrog",
            "lægger",
            "lagde",
            "giver",
            "gav",
            "yde",
            "dækk",
            "finansier",
            "sky",
            "lagt",
            "givet",
        ),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.partly",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?{PAID}° (?:dels|både|delvist|blandt andet|bl\.a\.) {_BY} _<o:FUNDER>,? (?:og |samt "
        rf")?(?:dels|samt|og) (?:{_BY} )?_<o2:FUNDER>",
        ("finans", "financ", "betal", "dækk", "afhold", "bekost", "lønn"),
        0.85,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.combined",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?{PAID}\b[^.;]{{0,80}}? (?:kombination|blanding) af (?:<:Agreement> med "
        r")?_<o:FUNDER*>(?:[;,] (?:og )?| og | samt )_<o2:FUNDER*>",
        ("kombination", "blanding"),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.costs",
        "fundedBy",
        rf"(?:koster|kostede|har kostet)~ <m:Money>,?~ (?:og |som |der )?{PAID}° {_BY} _<o:FUNDER>",
        ("koste",),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.cleft",
        "fundedBy",
        r"\bdet er _<o:PAYER>G?(?: \w+)?,? (?:der|som) (?:betaler|finansierer|støtter|dækker|bekoster)\b",
        ("det er",),
        0.7,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.pool-kind",
        "fundedBy",
        r"<s:INIT>~ (?:er|var|blev|bliver) et <o:FundingPool>[- ]?(?:projekt|støttet|finansieret)",
        ("er et", "var et", "blev et", "bliver et"),
        0.8,
        {"kind": "project"},
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.aside-so",
        "fundedBy",
        rf"\b(?:har|er|blev) (?:der |<:ORG> ){{0,2}}(?:med|i|på|over|ved|fra) _<o:FundingPool>~ {SET_ASIDE}~ "
        r"<m:Money>(?: årligt| om året)?,? (?:til|så|for at|til at)~ _<s:SUBJ>",
        ("afsat", "bevil", "tildelt", "priorit", "reserv", "øremærk"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "pay.aside-pool",
        "fundedBy",
        rf"{SET_ASIDE}~ <m:Money>~ (?:på|i|over|fra) _<o:FundingPool> til~ _<s:SUBJ>",
        ("afsat", "bevil", "tildelt", "priorit", "reserv", "øremærk"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "pay.subsidy",
        "fundedBy",
        r"\b(?:drifts|grund|års|projekt|etablerings|kommunale )?tilskud(?:det|dene|d?ene)?~ fra _<o:FUNDER>~ (?:var"
        r"|er|udgør|udgjorde|på|lød på|er på|var på) _<m:Money>",
        ("tilskud",),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.own-share",
        "fundedBy",
        r"<o:PAYER>G (?:egen andel|andel|eget bidrag|bidrag|egenfinansiering|medfinansiering|tilskud|bevilling|støtte)(?: \w+){0,3}? "
        r"(?:er|var|udgør|udgjorde|lyder på|på)(?: på)? _<m:Money>",
        ("andel", "bidrag", "finansiering", "tilskud", "bevilling", "støtte"),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.added",
        "fundedBy",
        r"\b(?:hertil|dertil|derudover|herudover)~ (?:kommer|kom)~ <m:Money>~ fra _<o:FUNDER>",
        ("hertil", "dertil", "derudover", "herudover"),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.taken-from",
        "fundedBy",
        r"<m:Money>,? (?:(?:årligt|om året),? )?(?:som |der )?(?:tages|findes|hentes|dækkes|foreslås taget|betales) (?:af|fra|i|over|på) _<o:FundingPool>",
        ("tages", "findes", "hentes", "dækkes", "taget", "betales"),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pool.amount-to",
        "poolAmount",
        r"\btil _<s:FundingPool>[^.;?!]{0,90}? er (?:der )?(?:afsat|reserveret|bevilget|øremærket) (?:i alt |samlet "
        r"|ca\. )?<m:Money>",
        ("afsat", "reserv", "bevilget", "øremærk"),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.owner-relative",
        "poolOf",
        rf"<s:FundingPool>,? (?:som|der) <o:PUBLIC> {_OWNS_POOL}",
        ("administrerer", "udmønter", "udbyder", "fordeler", "uddeler", "forvalter", "opslår", "står for", "ansvaret"),
        0.85,
        implied=False,
    ),
    Rule(
        "pool.owner-under",
        "poolOf",
        r"(?:<s:FundingPool>~ )(?:hører under|ligger hos|ligger under|sorterer under|er placeret hos|er forankret i"
        r"|er udmeldt af|var udmeldt af) _<o:PUBLIC>",
        ("hører under", "ligger", "sorterer", "placeret", "forankret", "udmeldt"),
        0.85,
        implied=False,
    ),
    Rule(
        "pool.owner-opens",
        "poolOf",
        r"<o:PUBLIC>~ (?:udmelder|udbyder|opslår|har udmeldt|har opslået|åbner|udmeldte)~ (?:en|den) (?:[\w-]+ "
        r"){0,2}?\w*pulje\b",
        ("udmeld", "udbyd", "opsl", "åbner"),
        0.8,
        subjects="FundingPool",
    ),
    Rule(
        "pool.owner-has-opened",
        "poolOf",
        r"<o:PUBLIC|Municipality|Region> har (?:[^.;:]{2,30} )?(?:udmeldt|opslået|udbudt|oprettet|åbnet|afsat) (?:en|et) _<s:FundingPool>",
        ("udmeldt", "opslået", "udbudt", "oprettet", "åbnet", "afsat"),
        0.85,
        implied=False,
    ),
    Rule(
        "pool.own-decides",
        "poolOf",
        r"<o:PUBLIC|Forum|Municipality|Region|Association> (?:råder|rådede|bestemmer)(?: [\w-]+){0,3} over _<s:FundingPool>",
        ("råder", "rådede", "bestemmer"),
        0.8,
        implied=False,
    ),
)

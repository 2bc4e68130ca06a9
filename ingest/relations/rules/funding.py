"""Who pays for whom, with what words: rules for ``fundedBy``, ``poolOf`` and ``poolAmount``."""

from __future__ import annotations

from ingest.relations.engine.rule import POOL_HERE, POSSESSIVE, Rule, signs

_MONEY_NOUN = (
    r"(?:støtte\w*|midler\w*|\w+midler|tilskud\w*|bevilling\w*|\w+bevilling\w*|finansiering\w*|donation\w*|penge"
    r"|økonomi|"
    r"satspuljemidler\w*|pulje\w*midler\w*|(?:med|egen|sam)finansiering\w*|tilsagn)"
)
_GAVE = (
    r"(?:har bevill?i?get|bevill?i?ger|bevill?i?gede|har givet|giver|gav|har afsat|afsætter|afsatte|har tildelt"
    r"|tildeler|tildelte|"
    r"har doneret|donerede|donerer|har ydet|yder|ydede|har prioriteret|har udmøntet|udmønter|udmøntede|har uddelt"
    r"|uddeler)"
)
_GAVE_PAST = (
    r"(?:bevilgede|bevilger|gav|giver|afsatte|afsætter|tildelte|tildeler|donerede|ydede|yder|har|udmøntede"
    r"|støttede|støtter)"
)
_SUPPORTS = (
    r"(?:støtter|har støttet|støttede|finansierer|har finansieret|finansierede|betaler|betalte|medfinansierer"
    r"|sponserer)"
)
_GOT = (
    r"(?:(?:har|havde)(?: (?!ikke|aldrig)[\w/.\ue000-\ue0fe]+){0,4} (?:fået|modtaget)|modtog|fik|modtager|får|opnåede|har opnået|er bevilget|er blevet bevilget|blev bevilget|"
    r"er tildelt|er blevet tildelt|blev tildelt|har nu fået|fik bevilget|har fået bevilget|har fået tildelt|har "
    r"siden \W+ modtaget)"
)
_FUND = (
    r"(?:(?:med|del|sam)?finansiere[st]|støttes|støttet|betales|betalt"
    r"|dækkes|dækket|bekostes|lønnes|lønnet|fonds?støttet|afholdes)"
)
_BY = r"(?:af|via|ud ?fra|med|gennem|fra|over|under|inden ?for|ved|ved hjælp af|for)"

_ITS_OBJECT = r" (?:(?:den|det|de) )?(?!meget\b)[^\W\d_]{3,}(?:en|et|erne) (?:af|for|i)\b"
"""What shows after a participle that it is active: the noun that it governs ("har støttet driften af")."""

_AUTHORITY = signs("Municipality|Region|StateBody|Place")
_NOT_PASSED_ON = r"(?!(?: på| om)?~<:Money>~ til _<:INIT|Facility>)"
"""Where money that someone got is for something named after it, that is what it pays."""

_NO_PEOPLE = r"(?![^.;:?!]{0,40}?\b(?:brugere|borgere|mennesker|unge|patienter|pårørende|medarbejdere|beboere)\b)"
"""What shows that "støtte" is the verb: those whom it helps stand after it."""

_NO_GIFT = (
    r"(?![^.;:?!]{0,40}?\b(?:brugere|borgere|mennesker|unge|patienter|beboere|henvis\w*|besøg|undervisning|kurse[rt]|behandling"
    r"|rådgivning|hjælp|supervision|støtte til at)\b)"
)
"""What shows that it is no money that someone gets."""
RECIPIENT = "INIT|Facility|Association|SocialEnterprise|Proposal|Agreement"

RULES: tuple[Rule, ...] = (
    Rule(
        "fund.passive",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?{_FUND}(?!{_ITS_OBJECT})° {_BY} _<o:FUNDER*>",
        ("finansier", "støtte", "betal", "dækk", "bekost", "lønne", "afholdes"),
        0.85,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.received",
        "fundedBy",
        rf"(?:<s:SUBJ>~ |(?<!{_AUTHORITY} ))?{_GOT}{_NO_GIFT}… (?:fra|af|via|gennem|under) _<o:FUNDER*>{_NOT_PASSED_ON}",
        ("fået", "modta", "fik", "får", "modtog", "opnå", "bevilget", "tildelt"),
        0.85,
        {"status": "granted"},
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.received-for",
        "fundedBy",
        rf"{_GOT}… (?:fra|af) _<o:FUNDER>(?: på| om)?~<m:Money>~ til _<s:INIT|Facility>",
        ("fået", "modta", "fik", "får", "modtog", "opnå", "bevilget", "tildelt"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "fund.granted-from",
        "fundedBy",
        r"\b(?:bevilget|givet|ydet|doneret|afsat|tildelt)~ ?<m:Money>~ (?:fra|af) _<o:FUNDER>~ til _<s:INIT|Facility>",
        ("bevilget", "givet", "ydet", "doneret", "afsat", "tildelt"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "fund.received-pool",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?{_GOT}~ (?:<m:Money>~ )?(?:i )?_<o:FundingPool>",
        ("fået", "modta", "fik", "får", "opnå", "bevilget", "tildelt"),
        0.8,
        {"status": "granted"},
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.gave",
        "fundedBy",
        rf"<o:PAYER*>~ {_GAVE}… til _<s:SUBJ>",
        ("bevilg", "bevill", "giv", "gav", "afs", "tildel", "doner", "yd", "priorit", "udmønt", "uddel"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "fund.to-this",
        "fundedBy",
        r"<o:FundingPool>(?: [-–] \d+)?~ <m:Money>~ til (?:denne|dette|disse|selve|formålet|prioriteringen|indsatsen)\b",
        ("til denne", "til dette", "til disse", "til formålet", "til prioriteringen", "til indsatsen"),
        0.7,
        {"status": "granted"},
        subjects="INIT|Facility",
    ),
    Rule(
        "fund.gave-inverted",
        "fundedBy",
        rf"\b{_GAVE_PAST} _<o:PAYER> ~<m:Money>~ til _<s:SUBJ>",
        ("bevilg", "gav", "giver", "afs", "tildel", "doner", "yd", "udmønt", "støtte", "har"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "fund.gave-amount",
        "fundedBy",
        rf"<o:PAYER>~ {_GAVE} ~<m:Money>(?![^.;]{{0,30}} (?:fra|via|af) <:FundingPool>)"
        rf"(?!~ til _<:INIT|Facility>(?!{POSSESSIVE}))",
        ("bevilg", "bevill", "giv", "gav", "afs", "tildel", "doner", "yd", "udmønt", "uddel"),
        0.6,
        {"status": "granted"},
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.gave-perfect",
        "fundedBy",
        r"\b(?:har|havde) <o:PAYER>(?! (?:med|i|på|over) <:FundingPool>)~ (?:bevilget|givet|afsat|tildelt|ydet"
        r"|doneret|prioriteret)~ <m:Money>",
        ("bevilget", "givet", "afsat", "tildelt", "ydet", "doneret", "priorit"),
        0.7,
        {"status": "granted"},
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.paid-perfect",
        "fundedBy",
        r"\b(?:har|havde) <o:PAYER>~ (?:betalt|finansieret|støttet)\b",
        ("betalt", "finansieret", "støttet"),
        0.65,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.supports",
        "fundedBy",
        rf"<o:PAYER|FundingPool>(?:, som|, der)? ~{_SUPPORTS}(?:~ )?_<s:SUBJ>",
        ("støtte", "finansier", "betal", "sponser"),
        0.8,
        implied=False,
    ),
    Rule(
        "grant.got",
        "fundedBy",
        r"\b(?:fik|modtog|har fået|har modtaget|bevilget|tildelt|tilskud\w*|bevilling\w*|støtten|beløbet)~ <m:Money>",
        ("fik", "modtog", "fået", "modtaget", "bevil", "tildelt", "tilskud", "støtten", "beløbet"),
        0.8,
        {"status": "granted", "kind": "project"},
        subjects="INIT|Facility",
        object=POOL_HERE,
    ),
    Rule(
        "fund.contributes",
        "fundedBy",
        r"<o:PAYER>~ (?:bidrager|bidrog|har bidraget|bidraget)~ (?:med|økonomisk)",
        ("bidrag", "bidrog"),
        0.55,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.money-from",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?(?:for|med|via|ved|af|og|modtaget) (?:\w+ ){{0,2}}{_MONEY_NOUN}{_NO_PEOPLE} ~(?:fra|af|via|gennem"
        r"|under) _<o:FUNDER*>",
        ("støtte", "midler", "tilskud", "bevilling", "finansiering", "donation", "penge", "økonomi", "tilsagn"),
        0.8,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.money-noun-from",
        "fundedBy",
        rf"\b{_MONEY_NOUN} ~(?:fra|via|gennem) _<o:FUNDER*>",
        ("støtte", "midler", "tilskud", "bevilling", "finansiering", "donation", "penge"),
        0.65,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.under-pool",
        "fundedBy",
        r"<s:INIT>~ (?:under|del af|led i|hører under|gennemføres under|inden for rammerne af|via) _<o:FundingPool>",
        ("under", "del af", "led i", "via", "rammerne"),
        0.85,
        subjects=RECIPIENT,
    ),
    Rule("fund.pool-part", "fundedBy", r"(?:en )?del af _<o:FundingPool>", ("del af",), 0.75, subjects=RECIPIENT),
    Rule(
        "fund.amount-in-pool",
        "fundedBy",
        r"<m:Money>~ (?:i|fra|af|via|gennem) _<o:FundingPool>",
        ("fra", " i ", "af ", "via", "gennem"),
        0.7,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.via",
        "fundedBy",
        r"(?:er|var|bliver|blev|gennemføres|etableret|oprettet|startet|udviklet|drevet|udvikles|ansat|ansættes)~ "
        r"(?:via|gennem|med|for|af) _<o:FundingPool*>",
        ("via", "gennem", "med ", "for ", " af "),
        0.7,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.satspulje-project",
        "fundedBy",
        r"satspulje(?:projekt|initiativ|forsøg|indsats)\w* [”\"“»'’]?<s:INIT>",
        ("satspulje",),
        0.65,
        implied=False,
        object=("FundingPool", "Satspuljen"),
    ),
    Rule(
        "fund.satspulje-is",
        "fundedBy",
        r"(?:<s:INIT>[”\"“»'’]?[^.;:]{0,60}? )?(?:er|var) (?:et|en) (?:[^\W\d_]+ |\d-årigt? |\d ?-?\d? ){0,3}?"
        r"satspulje(?:projekt|initiativ|forsøg|indsats)\b",
        ("satspulje",),
        0.8,
        object=("FundingPool", "Satspuljen"),
        subjects="INIT|Facility",
    ),
    Rule(
        "fund.satspulje-financed",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?satspulje(?:finansieret|støttet|finansierede)",
        ("satspulje",),
        0.8,
        object=("FundingPool", "Satspuljen"),
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.operating",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?(?:(?:overgået|overgår|overgik|overgå) til (?:\w+ )?drift|inde i driften|(?:en )?del af "
        r"(?:den \w+ )?driften?|(?:finansier\w+|betales|tages|afholdes|videreføres)~ (?:over|af|via|inden for|i) "
        r"(?:\w+ ){0,2}drift(?:en)?|i (?:almindelig|ordinær|permanent|normal) drift)\b",
        ("drift",),
        0.65,
        {"kind": "operating"},
        object=("FundingPool", "Driftsmidler"),
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.requested",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?(?:har søgt|søger|har ansøgt|ansøgte|ansøger|søgte|søgt|ansøgt)~ (?:om |hos |i |fra |til "
        r")?_<o:FUNDER>",
        ("søg",),
        0.7,
        {"status": "requested"},
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.requested-from",
        "fundedBy",
        r"\b(?:søgt|søger|ansøgt|ansøger|ansøgning\w*)~ (?:om )?~<m:Money>… (?:hos|fra|i|til|under) _<o:FUNDER>",
        ("søg",),
        0.75,
        {"status": "requested"},
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.pays",
        "fundedBy",
        r"<o:PAYER>~,? (?:at (?:de|den) )?(?:betaler|betalte|afholder|dækker|bidrager med)\b(?:~ <m:Money>)?",
        ("betal", "afholder", "dækker", "bidrager"),
        0.55,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.pays-list",
        "fundedBy",
        r"(?:betaler|betalte|bidrager|bidrog|bidraget)\b.*(?:,|og) <o:PAYER>~ ?<m:Money>",
        ("betal", "bidrag", "bidrog"),
        0.6,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.pays-list-inner",
        "fundedBy",
        r", <o:PAYER>(?: med)? <m:Money>(?=.* og )",
        ("betal", "bidrag", "bidrog"),
        0.6,
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.own-genitive",
        "fundedBy",
        r"(?:finansieret|finansieres|betales|dækkes|afholdes|tages)~ (?:af|via|over|inden for) _<o:PAYER>G (?:\w+ "
        r"){0,3}?(?:midler|budget|drift\w*|ramme\w*|konto)",
        ("finansier", "betal", "dækk", "afholdes", "tages"),
        0.75,
        {"kind": "operating"},
        subjects=RECIPIENT,
    ),
    Rule(
        "fund.requested-for",
        "fundedBy",
        r"\b(?:søgt|søgte|søger|ansøgt|ansøger|ansøgte)° _<o:FUNDER> om ~<m:Money>~ til _<s:SUBJ>",
        ("søg",),
        0.8,
        {"status": "requested"},
        implied=False,
    ),
    Rule(
        "fund.requested-at",
        "fundedBy",
        r"\b(?:søgt|søgte|søger|ansøgt|ansøger|ansøgte)~ om ~<m:Money>~ (?:hos|fra|i|fra) _<o:FUNDER>~ til _<s:SUBJ>",
        ("søg",),
        0.8,
        {"status": "requested"},
        implied=False,
    ),
    Rule(
        "fund.own-budget",
        "fundedBy",
        r"(?:finansieret|finansieres|betalt|betales|dækkes|afholdes)~ (?:af|via|over|inden for|fra) (?:<:PAYER>G "
        r"|dens |deres )(?:eget|egne|egen) (?:\w+ )?(?:budget|driftsbudget|midler|drift|ramme)",
        ("finansier", "betal", "dækk", "afholdes"),
        0.75,
        {"kind": "operating"},
        subjects=RECIPIENT,
        object=("FundingPool", "Driftsmidler"),
    ),
    Rule(
        "pool.owner-active",
        "poolOf",
        r"<o:PUBLIC>~ (?:udmelder|udbyder|administrerer|opslår|har opslået|uddeler|fordeler|udmønter|har udmeldt"
        r"|opretter|har afsat|åbner|forvalter)… _<s:FundingPool>",
        ("udmeld", "udbyd", "administr", "opsl", "uddel", "fordel", "udmønt", "opret", "afsat", "åbner", "forvalt"),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.owner-passive",
        "poolOf",
        r"(?:<s:FundingPool>~,? )?(?:der |som )?(?:administreres|administreret|udbydes|udmeldes|forvaltes|uddeles"
        r"|udmøntes|opslås|fordeles)~ af _<o:PUBLIC>",
        ("administr", "udbyd", "udmeld", "forvalt", "uddel", "udmønt", "opslås", "fordeles"),
        0.85,
        subjects="FundingPool",
    ),
    Rule("pool.owner-genitive", "poolOf", r"<o:PUBLIC>G _<s:FundingPool>", ("\ue0ff",), 0.75, implied=False),
    Rule(
        "pool.amount",
        "poolAmount",
        r"<s:FundingPool>~ (?:er (?:i alt )?på|udgør|rummer|indeholder|råder over|på i alt|har en ramme på|på) "
        r"~<m:Money>",
        (" på ", "udgør", "rummer", "indehold", "råder"),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.is-paid-by",
        "fundedBy",
        r"<s:FundingPool>~ (?:er|bliver|blev) (?:del|med)?finansieret° (?:af|via|gennem|over) "
        r"_<o:FundingPool|Foundation|StateBody*>",
        ("finansieret",),
        0.75,
        implied=False,
    ),
    Rule(
        "pool.amount-called",
        "poolAmount",
        r"\b(?:udmeldes|udbydes|udmøntes|uddeles)(?: der)? (?:i alt |samlet )?<m:Money>… (?:i|fra|under) "
        r"_<s:FundingPool>",
        ("udmeldes", "udbydes", "udmøntes", "uddeles"),
        0.75,
        implied=False,
    ),
    Rule(
        "pool.amount-set-aside",
        "poolAmount",
        r"(?:afsat|afsættes|afsætter|fordeles|udmøntes|uddeles)~ <m:Money>… (?:til|i|fra|under) _<s:FundingPool>",
        ("afsat", "afsæt", "fordel", "udmønt", "uddel"),
        0.75,
        implied=False,
    ),
)

"""``fundedBy``: what something is paid with, is a part of or lives on."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import POSSESSIVE, Rule
from ingest.values.numbers import FEW_PATTERN

_paid = partial(Rule, "fundedBy", subjects="RECIPIENT")
_FUND = (
    "(?:(?:med|del|sam)?finansiere[st]|støttes|støttet|betales|betalt|(?<!<:Role> )dække[st]|bekostes|lønnes|lønnet|"
    "fonds?støttet|sponsor?er(?:es|et)|aflønnes|aflønnet|"
    "skænkes|skænket|doneres|doneret|foræres|foræret)"
)
_ITS_OBJECT = r" (?:(?:den|det|de) )?(?!meget\b)[^\W\d_]{3,}(?:en|et|erne) (?:af|for|i)\b"
"""What shows after a participle that it is active: the noun that it governs ("har støttet driften af")."""
_GOES_ON = (
    r"(?!,? (?:og|men|mens|samtidig med at) (?:den|det|driften|stedet|huset|tilbuddet|projektet|ordningen|forsøget|"
    r"udgift[a-zæøå]*|lønnen|arbejdet|indsatsen)\b)"
)
"""Where a clause of its own subject follows a name, the name is not what that clause tells of."""
_BY = r"(?:af|via|ud ?fra|med|gennem|fra|over|under|inden ?for|ved|ved hjælp af|for)"
_PAID = r"(?:finan[sc]ier\w*|betales|betalt|dækkes|dækket|afholdes|afholdt|bekostes|lønnes)"

_OUT_OF = r"(?:fra|af|på|over|via)"

_KEPT = r"(?:drevet|drives|drevne|betale[rst]?|betalt|tages|taget|afholdes|holdes|dækkes|finansier\w+)"
_WHOSE = r"(?:<:PAYER>G |(?:den|det|sit|sin|deres|kommunens|regionens|afdelingens|stedets|husets) )"
"""Whose budget it is out of which something is paid."""


SEVERAL = (
    rf"(?:til|mellem|blandt|på) (?:i alt |de |følgende )?(?:\d+|<:Count> |{FEW_PATTERN}"
    r"|flere|en række|forskellige) ?(?:[a-zæøå]+e )?[a-zæøå]*(?:organisationer|foreninger|projekter|initiativer"
    r"|kommuner|regioner|steder"
    r"|partnerskaber|tilbud|indsatser|væresteder|botilbud|ansøgere|modtagere)\b"
)
"""Receivers that are counted: what they get is not what the part's subject gets."""
ELSEWHERE = (
    rf"(?![^.;]{{0,60}} til (?:[^\W\d_]+ ){{0,5}}[”\"“]?<:INIT|Facility|Association>(?!{POSSESSIVE}))"
    rf"(?![^.;]{{0,40}} {SEVERAL})(?![^.;]{{0,40}} til (?:sine|deres|egne) )"
)
"""Where the money goes to something named after it, or to several, it is that which it pays for."""

RULES: tuple[Rule, ...] = (
    _paid("fund.passive", f"(?:<s:SUBJ>{_GOES_ON}~ )?{_FUND}(?!{_ITS_OBJECT})° {_BY} _<o:FUNDER*>", 0.85),
    _paid("fund.held-by", rf"(?:<s:SUBJ>~ )?afholdes° {_BY} _<o:FundingPool>", 0.85),
    _paid(
        "fund.costs-held",
        r"\b(?:[Ll]øn|[Uu]dgift|[Oo]mkostning|[Hh]usleje|[Bb]eløb)[a-zæøå]*(?:~ (?:i|til|for|på|af) _<s:SUBJ>)?~ "
        rf"(?:afholdes|(?:er|blev|bliver) afholdt)° {_BY} _<o:FUNDER*>",
        0.8,
    ),
    _paid(
        "fund.it-is-under",
        r"^(?:Det|Den|Dette) (?:er|var) (?:et|en) (?:[a-zæøå-]+ ){0,2}?[a-zæøå]*(?:projekt|forsøg|indsats|initiativ) "
        r"(?:under|støttet af|finansieret af|betalt af|inden for) (?:<:PUBLIC>G )?_<o:FundingPool>",
        0.75,
        subjects="INIT",
    ),
    _paid(
        "fund.under-pool",
        "<s:INIT>~ (?:under|del af|led i|hører under|gennemføres under|inden for rammerne af|via) _<o:FundingPool>",
        0.85,
    ),
    _paid(
        "fund.is-given",
        r"\b(?:(?:er|var|blev|bliver|er blevet) (?:der )?(?:bevilget|givet|tildelt|afsat|doneret|fundet|ydet"
        r"|reserveret|udbetalt)|(?:ydes|gives|bevilges|afsættes|tildeles|udbetales|reserveres) (?:der )?)(?:~ "
        rf"<m:Money>)?~ (?:{_OUT_OF} _<o:FUNDER> til _<s:SUBJ>|"
        rf"til _<s2:SUBJ>(?!,? (?:som|der) )~ {_OUT_OF} _<o2:FUNDER>)",
        0.8,
        {"status": "granted"},
    ),
    _paid("fund.pool-part", "(?:en )?del af _<o:FundingPool>", 0.75),
    _paid(
        "fund.via",
        "(?:givet|muliggjort|gjort (?:varig|permanent)|gennemføres|etableret|oprettet|startet|udviklet|drevet"
        "|udvikles|ansat|ansættes|varigt?)~ (?:via|gennem|med|for|af) _<o:FundingPool*>",
        0.7,
    ),
    _paid(
        "fund.satspulje-project",
        r"satspulje(?:projekt|initiativ|forsøg|indsats)\w* [”\"“»'’]?<s:INIT>",
        0.65,
        object=("FundingPool", "Satspuljen"),
    ),
    _paid(
        "fund.satspulje-is",
        r"(?:<s:INIT>[”\"“»'’]?[^.;:]{0,60}? )?(?:er|var) (?:et|en) (?:[^\W\d_]+ |\d-årigt? |\d ?-?\d? "
        r"){0,3}?satspulje(?:projekt|initiativ|forsøg|indsats)\b",
        0.8,
        object=("FundingPool", "Satspuljen"),
        subjects="INIT|Facility",
    ),
    _paid(
        "fund.operating",
        r"(?:<s:SUBJ>~ )?(?:(?:overgået|overgår|overgik|overgå)(?: _<s2:SUBJ>)?(?: i <:Period>)? til"
        r" (?:\w+ )?drift|inde i driften"
        r"|(?:en )?del af (?:den \w+ )?driften?|(?:finansier\w+|betales|tages|afholdes|videreføres)~ (?:over|af|via"
        r"|inden for|i) (?:\w+ ){0,2}drift(?:en)?|i (?:almindelig|ordinær|permanent|normal) drift)\b",
        0.65,
        {"kind": "operating"},
        object=("FundingPool", "Driftsmidler"),
    ),
    _paid(
        "fund.own-frame",
        rf"(?:<s:SUBJ>~ )?{_KEPT}(?: af <:PAYER>)?~ (?:af|over|inden for|i) {_WHOSE}(?:almindelige |ordinære |"
        rf"eksisterende |normale )?(?:ramme(?!,? der)|drifts?ramme|drift)\b",
        0.65,
        {"kind": "operating"},
        object=("FundingPool", "Driftsmidler"),
    ),
    _paid(
        "pay.combined",
        rf"(?:<s:SUBJ>~ )?{_PAID}\b[^.;]{{0,80}}? (?:kombination|blanding) af (?:<:Agreement> med )?_<o:FUNDER*>"
        rf"(?:[;,] (?:og )?| og | samt )_<o2:FUNDER*>",
        0.75,
    ),
    _paid(
        "pay.pool-kind",
        "<s:INIT>~ (?:er|var|blev|bliver) et <o:FundingPool>[- ]?(?:projekt|støttet|finansieret)",
        0.8,
        {"kind": "project"},
    ),
    _paid(
        "paid.lives-on",
        r"(?:<s:SUBJ>~ )?\b(?:lever|levede|levet|eksisterer|eksisteret|kører|kørt|drives|drevet|hviler|hvilet|klarer "
        r"sig"
        r"|løber rundt|overlever|videreføres|fortsætter)(?: [^\W\d_]+){0,2}? (?:af|på|for|ved hjælp af|med|via|ved) "
        r"(?:<m:Money>(?: [^\W\d_]+){0,3} (?:fra|af) )?_<o:FundingPool>",
        0.75,
    ),
    _paid(
        "fund.ran-out",
        r"<o:FundingPool>(?: til _<s:INIT>)?~ (?:udløb|udløber|ophørte|ophører|løb ud|løber ud|slap op|slipper op)\b",
        0.65,
        {"status": "expired"},
        subjects="INIT",
    ),
    _paid("pay.under", ", under _<o:FundingPool>", 0.7),
    _paid(
        "pay.when",
        rf"(?:<s:SUBJ>~ )?{_PAID}(?: i \w*perioden| i| fra| siden| frem til| indtil)? <:Period>,? (?:af|via|over|fra|"
        f"gennem|med) _<o:FUNDER*>",
        0.8,
    ),
    _paid(
        "fund.under-and",
        "(?:<s:SUBJ>~ )?(?:finan[sc]ieret|finansieres|betales|betalt)° af _<o:FUNDER|Forum> under <:ORG>(?:,? (?:og|"
        "samt) _<o2:FUNDER>)?",
        0.8,
    ),
    _paid(
        "grant.part-of-round",
        r"(?:<s:INIT>~ )?(?:en )?(?:del af|led i)(?: (?:det|den|de))?(?: [\w-]+)? satspulje(?:initiativ|projekt|"
        r"indsats|program|aftale)\w*",
        0.75,
        object=("FundingPool", "Satspuljen"),
        subjects="INIT|Facility",
    ),
    _paid(
        "fund.gift-to",
        r"\b[\w-]*(?:tilskud(?:det)?|bevilling(?:en)?|donation(?:en)?|støtten|pengene"
        r"|midlerne)(?: på <m:Money>)? fra _<o:FUNDER*> til(?: driften af)? "
        r"_<s:SUBJ>",
        0.8,
    ),
)

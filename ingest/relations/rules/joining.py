"""Who has made an agreement and who sits in a group, said in a sentence: rules for ``agreementParty`` and ``memberOf``."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_SITS = (
    r"(?:(?:er|var)° medlem\w* af|(?:er|var) (?:også )?med i|(?:sidder|sad) (?:også )?(?:med )?i|(?:er|var|blev) (?:også )?repræsenteret i"
    r"|deltager i|deltog i|indgår i|indgik i|(?:har|havde|fik|har fået) (?:\w+ )?(?:plads|sæde|repræsentanter|en repræsentant) i)"
)
"""How someone belongs to a group."""
_SITTING = ("medlem", " med i", "sidder", "sad ", "repræsent", "deltag", "deltog", "indgår", "indgik", "plads", "sæde")

RULES: tuple[Rule, ...] = (
    Rule("agreement.between", "agreementParty", r"<s:Agreement>… mellem _<o:ACTOR*>", ("mellem",), 0.85, implied=False),
    Rule(
        "agreement.made",
        "agreementParty",
        r"<o:ACTOR*>~ (?:har indgået|indgår|indgik|har underskrevet|underskrev|har lavet|har|tiltræder|tiltrådte)~ "
        r"_<s:Agreement>",
        ("indgå", "indgik", "undersk", "lavet", "har", "tiltr"),
        0.75,
        implied=False,
    ),
    Rule("agreement.with", "agreementParty", r"<s:Agreement>~ med _<o:ACTOR*>", (" med ",), 0.75, implied=False),
    Rule(
        "agreement.passive",
        "agreementParty",
        r"<s:Agreement>~ (?:er )?(?:indgået|underskrevet|tiltrådt)~ af _<o:ACTOR*>",
        ("indgået", "undersk", "tiltråd"),
        0.8,
        implied=False,
    ),
    Rule(
        "member.list",
        "memberOf",
        r"<o:Forum>(?:[;:,]| \(| består af| bestod af| har bestået af| omfatter| udgøres af| tæller| med)~ "
        r"?_<s:Municipality|Region|Place|Association*>",
        (";", ":", "(", "består", "omfatter", "udgøres", "tæller", " med "),
        0.7,
        implied=False,
    ),
    Rule(
        "member.consists",
        "memberOf",
        r"<o:Forum> (?:består af|bestod af|har bestået af|udgøres af|tæller|har repræsentanter fra|er sammensat af)~ ?_<s:MEMBER*>",
        ("består", "bestod", "bestået", "udgøres", "tæller", "repræsentanter", "sammensat"),
        0.75,
        implied=False,
    ),
    Rule(
        "member.of",
        "memberOf",
        rf"<s:ORG*>~ {_SITS} _<o:Forum>",
        _SITTING,
        0.75,
        implied=False,
    ),
    Rule(
        "member.it-sits",
        "memberOf",
        rf"^(?:den|det|foreningen|lokalafdelingen|huset|klubben|cafeen|værestedet) (?:også )?{_SITS} _<o:Forum>",
        _SITTING,
        0.75,
        subjects="Association|Facility|SocialEnterprise|Unit|Centre",
    ),
    Rule(
        "member.of-union",
        "memberOf",
        r"(?:<s:Facility|SocialEnterprise|Project|Service|Education>~ |\b(?:den|det|vi|foreningen|huset|klubben) )(?:er|var|blev|bliver) "
        r"(?:også |nu )?medlem\w* (?:af|i) _<o:Association>",
        ("medlem",),
        0.8,
        subjects="Association|Facility|SocialEnterprise|Education",
    ),
    Rule(
        "member.beside",
        "memberOf",
        rf"<:ORG>~ {_SITS} _<o:Forum>(?: (?:i|ved) <:Region|Municipality|Centre|Unit>)?"
        r",? (?:sammen med|side om side med|ligesom)(?: (?:bl\.a\.|blandt andre|blandt andet))? _<s:MEMBER*>",
        ("sammen med", "side om side", "ligesom"),
        0.8,
        implied=False,
    ),
    Rule(
        "member.of-second",
        "memberOf",
        rf"<s:ORG*>~ {_SITS} _<:Forum>(?: i <:Region|Municipality>)? og (?:i |af )?_<o:Forum>",
        _SITTING,
        0.7,
        implied=False,
    ),
    Rule(
        "member.takes-part",
        "memberOf",
        r"\b[iI] (?:<:ANY>G )?_<o:Forum>(?: i <:Region|Municipality>)? (?:deltager|deltog|sidder|sad|indgår|indgik|er|var)~ ?(?:fra |for )?"
        r"(?:(?:en )?repræsentant(?:er)? (?:for|fra) [^.;:]{0,40}?)?_<s:MEMBER|Facility|Project*>",
        ("deltag", "deltog", "sidder", "sad ", "indgår", "indgik", " er ", " var "),
        0.7,
        implied=False,
    ),
    Rule(
        "agreement.joined-it",
        "agreementParty",
        r"<o:ACTOR*> (?:har (?:alle |begge )?(?:tiltrådt|underskrevet|indgået|tilsluttet sig)|er (?:alle |begge )?(?:parter|part|med))"
        r"(?: (?:aftalen|den|i aftalen|i den))?(?=[.,;]|$| og\b)",
        ("tiltrådt", "undersk", "indgået", "tilsluttet", "er part", "er med", "er alle", "er begge"),
        0.75,
        subjects="Agreement",
    ),
)

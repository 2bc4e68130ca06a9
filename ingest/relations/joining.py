"""Who has made an agreement and who sits in a group, said in a sentence: rules for ``agreementParty`` and ``memberOf``."""

from __future__ import annotations

from ingest.relations.rule import Rule

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
        r"<s:ORG*>~ (?:(?:er|var)° medlem\w* af|(?:er|var) med i|(?:sidder|sad) med i|(?:sidder|sad) i|(?:er|var) repræsenteret i|deltager i|deltog i"
        r"|indgår i|indgik i|(?:har|havde) (?:\w+ )?(?:plads|sæde|en plads|repræsentanter) i) _<o:Forum>",
        ("medlem", " med i", "sidder", "sad ", "repræsent", "deltag", "deltog", "indgår", "indgik", "plads", "sæde"),
        0.75,
        implied=False,
    ),
    Rule(
        "member.beside",
        "memberOf",
        r"<:ORG>~ (?:er° medlem\w* af|er med i|sidder med i|sidder i|er repræsenteret i|deltager i|indgår i) _<o:Forum>(?: i <:Region|Municipality>)?"
        r",? (?:sammen med|side om side med|ligesom)(?: (?:bl\.a\.|blandt andre|blandt andet))? _<s:MEMBER*>",
        ("sammen med", "side om side", "ligesom"),
        0.8,
        implied=False,
    ),
    Rule(
        "member.of-second",
        "memberOf",
        r"<s:ORG*>~ (?:sidder|sidder med|er med|er repræsenteret) i _<:Forum>(?: i <:Region|Municipality>)? og (?:i )?_<o:Forum>",
        ("sidder", "er med", "repræsent"),
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

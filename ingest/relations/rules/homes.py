"""Houses and their homes: how many live there, who runs them on what law, under whom several of them are."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.audience import GROUP

_PEOPLE = (
    r"(?:beboere|borgere|personer|unge|mennesker|voksne|brugere|kvinder|mænd|hjemløse|sindslidende|familier|gæster)\b"
)
_TAKES = (
    r"(?:har plads til|har botilbud til|optager|kan optage|kan modtage|kan rumme|rummer|huser|kan huse|er normeret til|"
    r"er hjem for|giver plads til|med plads til|har kapacitet til|plads til)"
)
_UP_TO = r"(?:i alt |op til |ca\.? |cirka |omkring |pt\.? |p\.t\. )*"
_HOUSE = "Facility|Service|SocialEnterprise"
_ALL = r"(?:begge |alle |alle tre |samtlige )"

RULES: tuple[Rule, ...] = (
    Rule(
        "house.takes",
        "capacity",
        rf"<s:{_HOUSE}|Unit>~ {_TAKES} {_UP_TO}<n:Count> _(?P<u>{_PEOPLE})",
        ("plads til", "optage", "modtage", "rumme", "huse", "normeret", "hjem for", "kapacitet", "botilbud til"),
        0.8,
        implied=False,
    ),
    Rule(
        "house.it-takes",
        "capacity",
        rf"^(?:det|stedet|huset|tilbuddet|her) (?:har plads til|er normeret til|rummer|optager|kan rumme|er plads til) "
        rf"{_UP_TO}<n:Count> _(?P<u>{_PEOPLE})",
        ("plads til", "normeret", "rumme", "optager"),
        0.7,
        subjects="Facility",
    ),
    Rule(
        "house.is-one-in",
        "locatedIn",
        r"<s:Facility>,? (?:(?:som|der) )?er (?:et|en) (?:[^\W\d_]+,? ){1,4}?i _<o:Place|Municipality>",
        (" er et ", " er en "),
        0.8,
        implied=False,
    ),
    Rule(
        "house.is-with-room",
        "capacity",
        rf"<s:{_HOUSE}>,? (?:(?:som|der) )?er (?:et|en) [^.;:?!]{{3,90}}? (?:med|til|bestående af|der består af|(?:der|som) (?:rummer|har)) (?:plads til )?{_UP_TO}<n:Count> "
        rf"_(?P<u>{_PEOPLE}|\w*pladser\b|\w*boliger\b|\w*lejligheder\b|\w*værelser\b)",
        (" er et ", " er en "),
        0.75,
        implied=False,
    ),
    Rule(
        "house.live-there",
        "capacity",
        rf"\b(?:på|i) _<s:Facility>(?:, [^,.;]{{3,80}},)? bor (?:der )?{_UP_TO}<n:Count> _(?P<u>{_PEOPLE})",
        (" bor ",),
        0.75,
        implied=False,
    ),
    Rule(
        "house.people-live",
        "targetGroup",
        rf"\bdet er {GROUP.replace('{0,160}', '{0,90}?')},? (?:som|der) (?:bor|kommer|er) (?:i|på) _<s:Facility>",
        ("det er",),
        0.8,
        implied=False,
    ),
    Rule(
        "house.apposed-in",
        "locatedIn",
        r"<s:Facility>[”\"“»’]?(?: [-–]|,) (?:et|en) [^.;:?!]{3,90}? i _<o:Place|Municipality>",
        (", et ", ", en ", "- et ", "– et "),
        0.75,
        implied=False,
    ),
    Rule(
        "house.is-by-law",
        "legalBasis",
        r"<s:Facility|Service|Unit*>,? (?:(?:som|der) )?(?:begge |alle )?er (?:et |en )?(?:[^\W\d_]+,? ){0,4}?"
        r"(?:efter|i henhold til|jf\.?|iht\.?|under|drevet efter|oprettet efter|godkendt efter) (?:\w+ ){0,2}?"
        r"<o:LegalProvision*>(?: eller (?:\w+ )?<o2:LegalProvision>)?",
        ("efter", "henhold", "jf", "iht", "under"),
        0.85,
        implied=False,
    ),
    Rule(
        "house.named-by-law",
        "legalBasis",
        r"<s:Facility|Service*>,? (?:oprettet |drevet |godkendt |begge |alle )?"
        r"(?:efter|i henhold til|jf\.?|iht\.?) (?:\w+ ){0,2}?<o:LegalProvision*>"
        r"(?: eller (?:\w+ )?<o2:LegalProvision>)?",
        ("efter", "henhold", "jf", "iht"),
        0.8,
        implied=False,
    ),
    Rule(
        "house.offers-by-law",
        "legalBasis",
        r"<s:Facility|Service*>,? (?:(?:som|der) )?(?:optager|modtager|tilbyder|tilbydes|giver ophold|udbyder)\b"
        r"[^.,;:?!]{0,140}?\b(?:efter|i henhold til|jf\.?|iht\.?|ud fra) (?:\w+ )?<o:LegalProvision*>"
        r"(?: eller (?:\w+ )?<o2:LegalProvision>)?",
        ("optager", "modtager", "tilby", "ophold", "udbyder"),
        0.7,
        implied=False,
    ),
    Rule(
        "house.stay-for",
        "targetGroup",
        rf"<s:Facility|Service*>,? (?:(?:som|der) )?(?:tilbyder|tilbydes|giver|gives|udbyder|yder)\b[^.,;:?!]{{0,60}}? "
        rf"(?:ophold|bolig|botilbud|boliger|plads|pladser|støtte|behandling) (?:til|for) {GROUP}",
        ("tilby", "giver", "gives", "udbyder", "yder"),
        0.75,
        implied=False,
    ),
    Rule(
        "target.apposed",
        "targetGroup",
        rf"<s:INIT|Facility|Unit>[”\"“»’]?(?: [-–]|,) (?:et|en) (?:[^\W\d_]+ ){{0,3}}?[^\W\d_]+ (?:for|til) {GROUP}",
        (" et ", " en "),
        0.75,
        implied=False,
    ),
    Rule(
        "target.aim-among",
        "targetGroup",
        rf"(?:<s:INIT|Facility|Unit>[”\"“»]? )?\b(?:har til formål|formålet~ er) at [^.,;:?!]{{3,60}}? "
        rf"(?:hos|blandt) {GROUP}",
        ("formål",),
        0.7,
        subjects="INIT|Facility",
    ),
    Rule(
        "house.run-by-law",
        "runBy",
        rf"<s:{_HOUSE}>~ (?:drives|er drevet|drevet) (?:efter|i henhold til|jf\.?|iht\.?|som)(?: [\w.-]+){{0,3}}? "
        r"<:LegalProvision>(?:[ -][\w.-]+){0,4}? af _<o:ORG>",
        ("drive", "drevet"),
        0.8,
        implied=False,
    ),
    Rule(
        "house.owned",
        "runBy",
        rf"<s:{_HOUSE}>~ (?:ejes og drives|er ejet|er selvejende og drives|har driftsoverenskomst|er drevet)° "
        r"(?:af|med) _<o:ORG>",
        ("ejes", "ejet", "drives", "driftsoverenskomst", "drevet"),
        0.75,
        implied=False,
    ),
    Rule(
        "house.all-under",
        "partOf",
        rf"<s:Facility|Service|Unit|Centre*>(?: [-–]|,)? ?(?:der |som )?{_ALL}(?:er |hører |ligger |organiseret "
        r"|hørende )*(?:under|ved|i regi af|en del af) _<o:ORG>",
        ("alle", "begge", "samtlige"),
        0.85,
        implied=False,
    ),
    Rule(
        "house.chain",
        "partOf",
        r"<:Unit|Centre>, <s:Unit|Centre>, <o:Municipality|Region|RegionalPsychiatry>(?=[,.)]|$| )",
        (",",),
        0.8,
        implied=False,
    ),
    Rule(
        "house.own-two",
        "partOf",
        r"<o:Association|Foundation|SocialEnterprise|Unit|Centre|RegionalPsychiatry|Company>G (?:to|tre|fire|fem|seks|"
        r"<:Count>) \w+, _<s:Facility*>",
        (",",),
        0.8,
        implied=False,
    ),
)

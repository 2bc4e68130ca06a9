"""``runBy``: several who have joined to do a thing, whose its running has been, and whose it is said to be."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.run_by import BEGUN, DOES, GRANTEE, KINDS, POST

_run = partial(Rule, "runBy")

_ON_FEET = (
    r"(?:op at (?:stå|køre|flyve|gå)|på (?:benene|skinner|fode|plads)|i (?:luften|søen|gang|stand|drift|værk)"
    r"|stablet på benene|"
    r"sammen|til at (?:ske|lykkes))"
)
"""How one tells that a thing has come to be."""

_GIFT = r"(?:[a-zæøå-]*(?:midler|støtte|bevilling|tilskud|donation|tilsagn|satspuljepenge)|<:FundingPool>)"

RULES: tuple[Rule, ...] = (
    _run(
        "run.gift-to",
        rf"<o:{GRANTEE}*>(?: i <:Place>)? (?:får|fik|har (?:netop |nu |lige )?(?:fået|modtaget)|modtager|modtog)"
        rf"(?: en| et)?(?: [a-zæøå]+)? {_GIFT}(?: (?:fra|af) _<:FUNDER*>)? til (?:at (?:{DOES}|videreudvikle"
        rf"|udbrede|forankre|videreføre|styrke|opstarte) )?~[”\"“»]?_<s:INIT>",
        0.75,
    ),
    _run(
        "run.line-to",
        rf"^\W{{0,4}}<o:{GRANTEE}*>(?:, <:WHERE>)? (?:til|for|med) (?:(?:projektet|initiativet|indsatsen|forløbet"
        rf"|forsøget|"
        r"tilbuddet|ordningen|projekt) )?[”\"“»'’‘]?<s:INIT>[”\"“«'’]?\W*$",
        0.75,
    ),
    _run(
        "run.line-dash",
        rf"^\W{{0,4}}(?:Projektet |Projekt )?[”\"“»'’‘]?<s:Project|Service>[”\"“«'’]?(?: \([^()]{{2,60}}\))? [-–] "
        rf"(?:<:Region|Municipality>, )?<o:{GRANTEE}*>\W*$",
        0.7,
    ),
    _run(
        "run.jointly",
        r"(?:<s:INIT|Facility>~ )?(?:sat i (?:gang|søen)|lavet|skabt|udviklet|drives|drevet|gennemføres|gennemført|"
        r"startet|oprettet|etableret) af _<o:ORG*> (?:i fællesskab|sammen)\b",
        0.75,
    ),
    _run(
        "run.post-of-last",
        rf"<o:ORG>(?: i <:Place>)?,? (?:der|som)~ (?:er|var|har været|blev|bliver|(?:fungerer|står|stod) som) {POST}\b"
        rf"(?: (?:på|for|af|i|bag) _<s:INIT|Facility>| til _<s2:INIT|Facility>| for projektet| på projektet)?",
        0.75,
    ),
    _run(
        "run.with-it",
        r"<o:Municipality|Region|Association|RegionalPsychiatry|Centre|Foundation> (?:har|vil|forsøger|prøver|kan"
        r"|ønsker)"
        r"(?: (?:nu|også|derfor))? (?:med|gennem|via) (?:projektet |indsatsen |tilbuddet |initiativet )?[”\"“»]?"
        r"<s:INIT>[”\"«]? [a-zæøå]",
        0.7,
    ),
    _run(
        "run.their-several",
        r"<o:ORG>G (?:<:Count> |[a-zæøå]+ ){1,3}?[^\W\d_]*(?:tilbud|bosteder|væresteder|huse|caféer|projekter|"
        r"ordninger|"
        r"herberger|mødesteder|boformer|opholdssteder|klubber|kollegier|værksteder)(?:,|:|,? nemlig|,? dvs\.) "
        r"_<s:INIT|Facility*>",
        0.8,
    ),
    _run(
        "run.got-going",
        rf"\bhar _<o:ORG*>(?: (?:fået|sat|stablet|strikket|skruet|bygget|sat|løftet))+ _<s:INIT|Facility>[”\"«]? "
        rf"{_ON_FEET}|"
        rf"<o2:ORG*>(?: (?:har|fik|satte|sætter|stablede|får))(?: (?:fået|sat|stablet))? _<s2:INIT|Facility>[”\"«]? "
        rf"{_ON_FEET}|\bhar "
        rf"_<o3:ORG*> (?:sammensat|udtænkt|strikket|opfundet|skabt|tilrettelagt) _<s3:INIT|Facility>",
        0.75,
    ),
    _run(
        "run.to-get-going",
        rf"^for at få _<s:INIT|Facility> {_ON_FEET} (?:har|indgik|går|gik|måtte|søgte|allierede) _<o:ORG>",
        0.75,
    ),
    _run(
        "run.trial-at",
        r"<s:INIT>[”\"»]? (?:er|var) (?:et|en) (?:[\w-]+ ){0,2}?(?:[a-zæøå]*(?:forsøg|projekt|forløb|ordning|tilbud"
        r"|indsats|studie|"
        r"program|initiativ)) (?:på|ved|hos) _<o:Centre|RegionalPsychiatry|Education>",
        0.75,
    ),
    _run(
        "run.begun-there-by",
        r"(?:<s:SUBJ>~ )?\b(?:startet|oprettet|etableret|grundlagt|stiftet|åbnet|lanceret|søsat|begyndt) (?:i|på) "
        r"<:Place|Municipality> (?:i <:Period> )?af _<o:ORG*>",
        0.75,
    ),
    _run(
        "run.among-theirs",
        r"<s:INIT|Facility|Association>(?:,[^.;:?!]{3,140}?,)?~ (?:hører til|er|indgår|regnes)(?: med)? (?:i|blandt"
        r"|[eé]t af|en af|"
        r"iblandt)(?: (?:mange|flere|de))* _<o:ORG>G (?:[a-zæøå]+ ){0,2}?(?:tilbud|aktiviteter|projekter|indsatser"
        r"|rådgivninger|"
        r"ordninger|initiativer|huse|steder|væresteder)\b|<s2:INIT|Facility>~ (?:er|var) (?:[eé]t|en) af (?:de "
        r")?(?:mange |flere )?"
        r"(?:[a-zæøå]+ )?(?:tilbud|aktiviteter|projekter|indsatser|initiativer) (?:fra|hos|i) _<o2:ORG>",
        0.75,
    ),
    _run(
        "run.joined-to",
        rf"<o:ORG*>~ (?:er|var) gået sammen om at (?:{DOES}|afholde|arrangere|holde|lave|køre) _<s:INIT|Facility>",
        0.75,
    ),
    _run(
        "run.has-the-running",
        r"\bhar _?<o:ORG>(?: (?:siden|i dag|nu|selv|alene))* (?:haft|stået for|overtaget|varetaget) (?:driften"
        r"|den daglige "
        r"drift|ledelsen|projektledelsen)\b",
        0.75,
        subjects="INIT|Facility",
    ),
    _run(
        "run.that-is-theirs",
        rf"(?:^|, |\bog )(?:(?:det|den) )?er <o:ORG>G (?:eget |egen |nye? |fælles )?{KINDS}(?=[.,;]|$| og )"
        rf"|(?:^(?:det|den)|"
        rf"^[^.;:?!\ue000-\ue0ff]{{3,20}}|<s:INIT|Facility>)\b[^.;:?!]{{3,60}} og (?:det |den )?er (?:et|en) (?:[\w-]+ "
        rf"){{0,2}}?{KINDS} (?:fra|under|i regi af) _<o2:ORG>",
        0.7,
        subjects="INIT|Facility",
    ),
    _run(
        "run.it-is-theirs",
        r"^(?:Det|Den|Dette) (?:er|var) (?:et|en) [^.,;:()\ue000-\ue0ff]{3,60},? (?:som|der) <o:ORG*> (?:står "
        r"(?:for|bag)|driver|drev|kører|kørte|gennemfører|gennemførte|udbyder|udbød|afprøver|afprøvede|har "
        r"(?:startet|udviklet|åbnet|oprettet)|oprettede|startede|åbnede|skal (?:drive|gennemføre|afprøve))\b",
        0.75,
        subjects="INIT|Facility",
    ),
    _run(
        "run.done-there",
        r"^i _?<o:Municipality>(?: [a-zæøå]+)? (?:er|blev|bliver|har) (?:der|man|vi)\b(?:(?! af )[^.;:?!]){0,120}?"
        rf" {BEGUN}(?:(?! af )[^.;:?!\ue000-\ue0ff]){{0,60}}? ?[”\"“»]?<s:INIT|Facility>(?!,? af )",
        0.7,
    ),
    _run(
        "run.at-theirs",
        r"^hos _?<o:ORG>(?: i <:Place>)? (?:er|hedder|findes|kører|tilbydes|finder (?:man|du)|kan (?:man|du))\b~ ?"
        r"[”\"“»]?_<s:INIT|Facility>",
        0.7,
    ),
    _run(
        "run.drives-there",
        r"<o:ORG*> (?:driver|har|drev|havde|åbnede|startede|tilbyder|oprettede|kører) (?:i|på|ved) _<:WHERE>"
        r"(?: og <:WHERE>)?(?: (?:et|en)(?: [a-zæøå]+){0,2}| [a-zæøå]+(?:et|en))? [”\"“»]?<s:INIT|Facility>",
        0.7,
    ),
    _run(
        "run.active-one",
        r"<o:ORG*> (?:gennemfører|driver|kører|afprøver|igangsætter|iværksætter|gennemførte|drev)(?: i fællesskab|"
        r" sammen| nu)* et (?:[a-zæøå]+t ){0,2}[a-zæøå]*(?:projekt|forsøg)\b"
        r"(?!,? (?:om|der hedder|med navnet|kaldet) )",
        0.65,
        subjects="INIT",
    ),
    _run(
        "run.began-on",
        r"\b(?:begyndte|startede) <o:ORG> (?:på|med|i gang med) (?:projektet |forsøget )?[”\"“»]?<s:INIT>",
        0.65,
    ),
    _run(
        "run.initiative-of",
        r"<s:Association>[”\"»’]? (?:er|var) (?:et|en) (?:[\w-]+ ){0,3}?[a-zæøå]*(?:initiativ|projekt|indsats|tilbud|"
        r"program|kampagne|ordning) (?:under|af|fra|i regi af|drevet af|hos) _<o:ORG*>",
        0.75,
    ),
)

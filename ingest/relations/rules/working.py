"""Who runs what and who works with whom: rules for ``runBy`` and ``partner``."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_RUN_PASSIVE = (
    r"(?:drives|drevet|udbydes|udbudt|gennemføres|gennemført|varetages|varetaget|ejes|ejet|ledes|udføres|udført"
    r"|arrangeres|"
    r"arrangeret|forankret|forankres|forestås|organiseres|organiseret|afholdes|administreres"
    r"|udviklet|udvikles|udspringer|koordineres|koordineret|står bag|leveres|leveret|anbragt)"
)
_RUN_ACTIVE = (
    r"(?:driver|drev|udbyder|udbød|gennemfører|gennemførte|står bag|stod bag|står for|stod for|varetager|ejer|har "
    r"etableret|etablerede|"
    r"har startet|startede|kører|har oprettet|oprettede|arrangerer|afholder|har iværksat|iværksatte|har igangsat"
    r"|igangsatte|"
    r"har udviklet|udviklede|har åbnet|åbnede|rummer|har gennemført|er tovholder for|er tovholder på|er projektejer af)"
)
_WITH = (
    r"(?:samarbejde[t]? med|samarbejder (?:\w+ ){0,2}med|samarbejdede med|samarbejdet med|partnerskab\w* med"
    r"|sammen med|samarbejdspartnere[r]?:?)"
)
_BETWEEN = (
    r"(?:partnerskab\w*|samarbejde\w*|partnerskabsprojekt\w*|samarbejdsprojekt\w*|fællesskab|fælles projekt"
    r"|alliance|samskabelse)"
)

_GROUPS = r"(?:[^\W\d_]+, ){0,2}(?:[^\W\d_]+,? og )?"
"""People without a name at the head of a list ("brugere, pårørende og X")."""

RULES: tuple[Rule, ...] = (
    Rule(
        "run.passive",
        "runBy",
        rf"(?:(?<!evaluering af )(?<!evalueringen af )<s:SUBJ>~ )?{_RUN_PASSIVE}° (?:af|i|hos|ved|i regi af|under|fra) _<o:ORG*>(?: \(<o2:Unit>\))?",
        (
            "driv",
            "drev",
            "udbyd",
            "udbud",
            "gennemfør",
            "vareta",
            "eje",
            "ledes",
            "udfør",
            "arranger",
            "forank",
            "forest",
            "organiser",
            "afhold",
            "evaluer",
            "administr",
            "igangsat",
            "iværksat",
            "etabl",
            "opret",
            "stift",
            "udvikl",
            "startet",
            "koordin",
            "lever",
            "udspring",
        ),
        0.8,
    ),
    Rule(
        "run.founded",
        "runBy",
        r"(?:<s:SUBJ>~ )?(?:igangsat|iværksat|etableret|oprettet|stiftet|startet|lanceret|skabt|grundlagt|lavet|åbnet|opstartet)° af _<o:ORG*>",
        ("igangsat", "iværksat", "etabl", "opret", "stift", "startet", "lancer", "skabt", "grundl", "åbnet"),
        0.75,
    ),
    Rule(
        "run.founded-when",
        "runBy",
        r"(?:<s:SUBJ>~ )?(?:igangsat|iværksat|etableret|oprettet|stiftet|startet|lanceret|grundlagt|åbnet)(?: i| den|"
        r" pr\.| tilbage i| allerede i)? <:Period> af _<o:ORG*>",
        ("igangsat", "iværksat", "etabl", "opret", "stift", "startet", "lancer", "grundl", "åbnet"),
        0.8,
    ),
    Rule(
        "partner.by-agreement",
        "partner",
        r"\b(?:indgået|underskrevet|lavet|indgår|indgik) (?:en |et )?(?:ny |nyt |[^\W\d_]+ )?(?:<:Agreement>|aftaler?|"
        r"[^\W\d_]+aftaler?) med _<o:PARTNER*>~ om (?:at )?[^.;:?!]{0,40}?_<s:INIT|Association|Facility>",
        ("aftale",),
        0.7,
        implied=False,
    ),
    Rule(
        "run.placed",
        "runBy",
        r"(?:<s:INIT|Facility>~ )?(?:er|bliver) organisatorisk (?:placeret|forankret|tilknyttet|hjemmehørende)~ (?:i|under|hos|ved|til) _<o:ORG>",
        ("organisatorisk",),
        0.8,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.begun-in",
        "runBy",
        r"<s:INIT>~ (?:startede|begyndte|startet|afprøves|afprøvet|gennemføres|kører)~ (?:i|på|hos|ved) _<o:RegionalPsychiatry|Centre>",
        ("start", "begyndte", "afprøv", "gennemføres", "kører"),
        0.7,
        implied=False,
    ),
    Rule(
        "run.project-in",
        "runBy",
        r"(?<! af )<s:Project>[”\"“»]? (?:i|ved|hos) _<o:Facility|Unit|Centre|RegionalPsychiatry>(?=[ .,)])",
        (" i ", " ved ", " hos "),
        0.7,
        implied=False,
    ),
    Rule(
        "run.has-done",
        "runBy",
        r"\bhar <o:ORG>~ (?:afsluttet|gennemført|startet|etableret|oprettet|afviklet|drevet|udviklet|åbnet|igangsat)~ ?_<s:INIT|Facility>",
        ("afslut", "gennemfør", "start", "etabl", "opret", "afvikl", "drevet", "udvikl", "åbn", "igangs"),
        0.7,
        implied=False,
    ),
    Rule(
        "evaluation.passive",
        "runBy",
        r"(?:<s:INIT|Facility|FundingPool>~ )?(?:evalueres|evalueret)° af _<o:ORG>",
        ("evalueret", "evalueres"),
        0.7,
        subjects="INIT|Facility",
    ),
    Rule(
        "evaluation.active",
        "runBy",
        r"<o:ORG> (?:evaluerer|evaluerede|har evalueret|følger og evaluerer) _<s:INIT|Facility|FundingPool>",
        ("evaluere", "evaluerer"),
        0.7,
        implied=False,
    ),
    Rule(
        "evaluation.of",
        "runBy",
        r"\w*evaluering(?:en|srapporten)? (?:af|om) [”\"“»]?_<s:INIT|Facility|FundingPool>[”\"“«]?~ (?:udføres|gennemføres|foretages|udarbejdes|udført|gennemført|foretaget|udarbejdet)° af _<o:ORG>",
        ("evaluering",),
        0.75,
        implied=False,
    ),
    Rule(
        "run.active",
        "runBy",
        rf"<o:ORG>~ {_RUN_ACTIVE}(?:~ )?_<s:INIT|Facility*>",
        (
            "driv",
            "drev",
            "udbyd",
            "udbød",
            "gennemfør",
            "står",
            "stod",
            "vareta",
            "ejer",
            "etabl",
            "start",
            "kører",
            "opret",
            "arranger",
            "afhold",
            "iværks",
            "igangs",
            "udvikl",
            "åbn",
            "rummer",
            "tovholder",
        ),
        0.75,
        implied=False,
    ),
    Rule(
        "run.inverted",
        "runBy",
        r"\b(?:driver|udbyder|gennemfører|etablerede|startede|åbnede|oprettede|har) <o:ORG>~ _<s:INIT|Facility>",
        ("driver", "udbyd", "gennemfør", "etabl", "start", "åbn", "opret"),
        0.6,
        implied=False,
    ),
    Rule(
        "run.it",
        "runBy",
        rf"<o:ORG> {_RUN_ACTIVE} (?:det|den|dem)\b",
        ("driver", "drev", "står for", "stod for", "ejer", "gennemfør", "vareta", "kører"),
        0.65,
    ),
    Rule(
        "run.as-under",
        "runBy",
        r"<s:Facility|INIT>~[^.;:]{0,40}? som (?:et|en) (?:[\w-]+ ){0,2}?(?:[^\W\d_]*(?:projekt|tilbud|forsøg|initiativ|indsats|ordning|værested|sted)) "
        r"(?:under|hos|ved|i regi af|af) _<o:ORG>",
        (" som et ", " som en "),
        0.75,
        implied=False,
    ),
    Rule(
        "run.is-under",
        "runBy",
        r"<s:Facility|INIT>~ (?:er|var) (?:et|en) (?:[\w-]+ ){0,4}?(?:under|i regi af|ved|hos) _<o:ORG>",
        ("under", "regi af", " ved ", " hos "),
        0.7,
        implied=False,
    ),
    Rule(
        "run.together",
        "runBy",
        r"(?:<s:SUBJ>~ )?(?:drives|udbydes|gennemføres|varetages|drevet|udbudt) i (?:et )?(?:tæt )?(?:samarbejde"
        r"|fællesskab) mellem _<o:ORG*>",
        ("mellem",),
        0.8,
    ),
    Rule(
        "run.owner",
        "runBy",
        r"<o:ORG*>~ (?:er|var|har været|blev|bliver) (?:projektejer|projektansvarlig\w*|driftsherre|operatør"
        r"|projektholder|ansvarlig for projektet|tovholder på projektet|ejer)\b",
        (
            "projektejer",
            "projektansvarlig",
            "driftsherre",
            "operatør",
            "projektholder",
            "ansvarlig for",
            "tovholder på",
            "ejer",
        ),
        0.75,
    ),
    Rule(
        "run.is-owners",
        "runBy",
        r"<s:Facility|INIT|Unit>~ (?:er|var) (?:et af |en af )?<o:ORG>G (?:[\w-]+ ){0,4}?(?:\w*tilbud|\w*sted"
        r"|\w*center|projekt\w*|\w*hus|ordning|\w*team|initiativ|indsats|\w*kursus|\w*skole)\b",
        ("er ", "var "),
        0.75,
        implied=False,
    ),
    Rule(
        "run.granted",
        "runBy",
        r"<o:Municipality|Association|Region|RegionalPsychiatry|SocialEnterprise|Foundation> (?:fik|modtog|har fået"
        r"|har modtaget|får) ~<:Money>",
        ("fik", "modtog", "fået", "modtaget", "får"),
        0.65,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.regi",
        "runBy",
        r"(?:<s:SUBJ>~ )?(?:i regi af|under ledelse af|ejet af) _<o:ORG>",
        ("regi af", "ledelse af", "ejet af"),
        0.7,
    ),
    Rule("run.own-regi", "runBy", r"(?:<s:SUBJ>~ )?i _<o:ORG>G regi\b", (" regi",), 0.7),
    Rule(
        "run.at-established",
        "runBy",
        r"^(?:På|I|Hos|Ved) <o:Centre|Municipality|Facility|Unit|RegionalPsychiatry> har (?:man|de)~ "
        r"(?:etableret|oprettet|startet|udviklet|åbnet|igangsat)~ <s:INIT|Facility>",
        ("har man", "har de"),
        0.7,
        implied=False,
    ),
    Rule(
        "run.genitive",
        "runBy",
        r"<o:ORG>G (?:(?!(?:til|i|på|for|af|om|med|fra|ved|hos|under|og)\b)[\w-]+ ){0,2}?[”\"“»]?<s:INIT>",
        ("\ue0ff",),
        0.75,
        implied=False,
    ),
    Rule(
        "run.education-under",
        "runBy",
        r"<s:Education|Service> (?:under|ved|hos) _<o:ORG>",
        ("under", " ved ", "hos"),
        0.7,
        implied=False,
    ),
    Rule(
        "partner.with",
        "partner",
        rf"{_WITH} _<o:PARTNER*>",
        ("samarbejd", "partnerskab", "sammen med"),
        0.75,
        subjects="INIT|Facility|Association|Unit|SocialEnterprise",
    ),
    Rule(
        "partner.among",
        "partner",
        rf"{_WITH} [^.;:()]{{0,60}}?(?:bl\.a\.|blandt andet|blandt andre|herunder|f\.eks\.|fx|såsom) _<o:PARTNER*>",
        ("bl.a.", "blandt and", "herunder", "f.eks.", "fx", "såsom"),
        0.75,
        subjects="INIT|Facility|Association|Unit|SocialEnterprise|Company",
    ),
    Rule(
        "partner.between",
        "partner",
        rf"(?:<s:INIT>~ )?(?<!drives i et )(?<!drives i )(?<!udbydes i et ){_BETWEEN}~ (?:mellem|ml\.?) {_GROUPS}_<o:PARTNER*>",
        ("mellem", "ml"),
        0.85,
    ),
    Rule(
        "partner.parties",
        "partner",
        r"(?:<s:INIT>G? ?~)?(?:samarbejdspartnere|samarbejdsparter|partnere|samarbejdspartner|parterne|deltagende "
        r"kommuner|deltagende parter)~ ?(?:er|:|omfatter|tæller)~ ?_<o:PARTNER*>",
        ("partner", "parterne", "parter", "deltagende"),
        0.8,
    ),
    Rule(
        "partner.takes-part",
        "partner",
        r"<o:ACTOR*>~ (?:deltager|medvirker|deltog|indgår|er partner|er med)~ (?:i|til|som partner\w* i) _<s:INIT>",
        ("deltager", "medvirk", "deltog", "indgår", "er partner", "er med", "bidrag"),
        0.7,
        implied=False,
    ),
    Rule(
        "partner.joins",
        "partner",
        r"<o:PARTNER*> (?:deltager|deltog|medvirker|medvirkede|indgår|indgik|er|var|har været) (?:alle |begge |også |med )*"
        r"(?:i (?:det )?(?:samarbejdet|projektet|forsøget|indsatsen|ordningen|arbejdet|driften)|som (?:[^\W\d_]*partner\w*|medarrangør\w*))\b",
        ("i samarbejdet", "i projektet", "i forsøget", "i indsatsen", "i ordningen", "i arbejdet", "i driften", "som "),
        0.7,
        subjects="INIT|Facility",
    ),
    Rule(
        "partner.took-part",
        "partner",
        r"\b(?:deltager|deltog|medvirker|medvirkede|indgik|indgår) <o:ORG*>(?: sammen med _<o2:ORG*>)? i (?:projektet )?"
        r"[”\"“»]?_<s:INIT>",
        ("deltag", "deltog", "medvirke", "indgik", "indgår"),
        0.75,
        implied=False,
    ),
)

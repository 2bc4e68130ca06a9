"""Who stands behind an undertaking: further rules of ``runBy``, by role ("tovholder"), task and duty."""

from __future__ import annotations

from ingest.relations.engine.rule import SIGNS, Rule

_POST = (
    r"(?:projektejer|projektansvarlig\w*|projektholder|driftsherre|driftsansvarlig\w*|operatør|tovholder|"
    r"hovedansøger|leverandør|arrangør|initiativtager\w*|bygherre|værtsorganisation|ansvarlig\w*)"
)
_KINDS = (
    r"(?:[^\W\d_]*(?:initiativ|projekt|tilbud|indsats|kampagne|ordning|forløb|program|kursus|værested|rådgivning|tiltag|"
    r"uddannelse|linje|telefon|netværk|samarbejde|hus|café|cafe|klub|botilbud|koncept))"
)
_DOES = (
    r"(?:gennemføre|udføre|drive|varetage|afprøve|etablere|koordinere|lede|udvikle|igangsætte|implementere|stå for|"
    r"administrere|forestå|oprette|udbyde)"
)
_BEGUN = (
    r"(?:igangsat|iværksat|etableret|oprettet|stiftet|startet|lanceret|skabt|grundlagt|åbnet|opstartet|udviklet|"
    r"gennemført|udført|drevet)"
)
_STUDY = r"(?:[^\W\d_]*(?:evaluering|undersøgelse|kortlægning|analyse|effektmåling|følgeforskning)(?:en)?)"
_MADE = r"(?:udarbejdet|gennemført|foretaget|lavet|udført|stået for|skrevet)"

RULES: tuple[Rule, ...] = (
    Rule(
        "run.post-of",
        "runBy",
        rf"<o:ORG*>~ (?:er|var|har været|blev|bliver|fungerer som) {_POST} (?:på|for|af|i|bag) _<s:INIT|Facility>",
        ("ejer", "ansvarlig", "projektholder", "driftsherre", "operatør", "tovholder", "arrangør", "initiativtager"),
        0.8,
        implied=False,
    ),
    Rule(
        "run.post-is",
        "runBy",
        rf"(?:\b{_POST}|{SIGNS['Role']}) (?:på|for|af|i|bag) _<s:INIT|Facility> (?:er|var) _<o:ORG*>",
        ("ejer", "ansvarlig", "projektholder", "driftsherre", "operatør", SIGNS["Role"], "arrangør", "initiativtager"),
        0.8,
        implied=False,
    ),
    Rule(
        "run.has-as",
        "runBy",
        rf"<s:INIT|Facility>~ (?:har|havde) _<o:ORG> som {_POST}",
        ("som ",),
        0.8,
        implied=False,
    ),
    Rule(
        "run.cleft",
        "runBy",
        rf"\bdet (?:er|var) _<o:ORG>,? (?:der|som) (?:har været |er |var )?(?:{_POST}|står bag|stod bag|står for|driver|"
        r"gennemfører) (?:(?:på|for|af|i) )?_<s:INIT|Facility>",
        ("det er", "det var"),
        0.8,
        implied=False,
    ),
    Rule(
        "run.kind-from",
        "runBy",
        rf"<s:INIT|Facility>[”\"»’]?(?: \([^()]{{1,20}}\))? (?:er|var) (?:et|en) (?:[\w-]+ ){{0,3}}?{_KINDS},? "
        r"(?:fra|af|skabt af|udviklet af|under) _<o:ORG*>",
        (" fra ", " af ", " under "),
        0.75,
        implied=False,
    ),
    Rule(
        "run.duty",
        "runBy",
        r"<o:ORG>~ (?:har|havde|får|fik|har fået) (?:hoved|det overordnede |det daglige |projekt)?(?:ansvaret|ansvar|"
        r"projektledelsen) for (?:at (?:drive|gennemføre|udvikle) |(?:driften|gennemførelsen|udviklingen) af )?"
        r"_<s:INIT|Facility>",
        ("ansvar", "projektledelsen"),
        0.75,
        implied=False,
    ),
    Rule(
        "run.task",
        "runBy",
        rf"<o:ORG>~ (?:har|fik|har fået) til opgave at {_DOES}(?: og [^\W\d_]+e)?~ ?_<s:INIT|Facility>",
        ("til opgave at",),
        0.75,
        implied=False,
    ),
    Rule(
        "run.task-here",
        "runBy",
        r"^<o:Association|Company|StateBody|Foundation|Centre|Unit> (?:har|fik|har fået) til opgave at\b"
        r"(?!~ _<:INIT|Facility>)",
        ("til opgave at",),
        0.65,
        subjects="Project",
    ),
    Rule(
        "run.behind",
        "runBy",
        r"\b(?:bag|for driften af|for) (?:_<s:INIT|Facility>|den|det|projektet|tilbuddet|initiativet|ordningen|driften|huset|stedet|skolen) (?:står|stod) _<o:ORG*>",
        ("bag ", "for "),
        0.8,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.stands-for",
        "runBy",
        r"<o:ORG*> (?:står for|stod for|varetager|varetog|har ansvaret for|passer|bestyrer) (?:selve |den daglige |hele |al )?(?:driften|ledelsen|det|den|gennemførelsen|projektledelsen)\b",
        ("driften", "ledelsen", "det", "den", "gennemf"),
        0.7,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.arranger-is",
        "runBy",
        r"\b(?:arrangøren|arrangører|driftsherren|ejeren|tovholderen|initiativtageren|initiativtagerne|operatøren|afsenderen)(?: (?:bag|af))? (?:er|var) _<o:ORG*>",
        ("arrangør", "driftsherren", "ejeren", "tovholderen", "initiativtager", "operatøren", "afsenderen"),
        0.75,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.it-is",
        "runBy",
        r"\b(?:ordningen|projektet|tilbuddet|værestedet|cafeen|huset|stedet|initiativet|gruppen|skolen|klubben) (?:er|var) <o:ORG>G(?=[.,;]| (?:og|men|eget|egen)\b|$)",
        ("er ", "var "),
        0.8,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.jointly",
        "runBy",
        r"(?:<s:SUBJ>~ )?(?:drives|gennemføres|udbydes|varetages|ledes|drevet|udviklet|udvikles|etableret) (?:i "
        r"(?:et )?(?:tæt )?(?:fællesskab|samarbejde)|sammen|fælles|dels) af _<o:ORG*>",
        ("fællesskab", "samarbejde", "sammen", "fælles", "dels"),
        0.8,
    ),
    Rule(
        "run.begun-then",
        "runBy",
        rf"(?:<s:SUBJ>~ )?{_BEGUN}(?: (?:i|den|fra|siden|tilbage i) <:Period>)(?: som [^.,;:]{{3,40}})? af _<o:ORG*>",
        ("igangsat", "iværksat", "etabl", "opret", "stift", "startet", "lancer", "skabt", "grundl", "åbnet", "udvikl"),
        0.75,
    ),
    Rule(
        "run.begins-here",
        "runBy",
        r"<o:Association|Foundation|Municipality|Region|StateBody|RegionalPsychiatry|Centre|Facility> "
        r"(?:har (?:nu |netop )?(?:etableret|igangsat|iværksat|oprettet|startet|lanceret|åbnet|søsat)|etablerer|igangsætter|"
        r"iværksætter|opretter|starter|lancerer|åbner) (?:(?:det|den|projektet|et nyt|et|en|en ny|initiativet) )?"
        r"[”\"“»’]?_<s:INIT|Facility>",
        ("etabler", "igangs", "iværks", "opret", "start", "lancer", "åbne", "søsat"),
        0.75,
        implied=False,
    ),
    Rule(
        "run.initiative-of",
        "runBy",
        r"\b(?:på initiativ af|i regi af|i samarbejdets navn af) _<o:ORG>",
        ("initiativ af",),
        0.65,
        subjects="INIT|Facility",
    ),
    Rule(
        "evaluation.made-by",
        "runBy",
        rf"\b{_STUDY} (?:af|i) _<s:INIT|Facility|FundingPool>~ ?(?:er |blev |bliver )?(?:{_MADE}|udarbejdes|gennemføres|"
        r"foretages)° (?:i (?:<:Period>|perioden <:Period>) )?af _<o:ORG*>",
        ("evaluering", "undersøgelse", "kortlægning", "analyse", "effektmåling", "følgeforskning"),
        0.75,
        implied=False,
    ),
    Rule(
        "evaluation.has-made",
        "runBy",
        rf"<o:ORG>(?: har| skal| vil)?(?: for <:ORG>)? (?:{_MADE}|udarbejder|gennemfører|foretager|udarbejde|gennemføre|"
        rf"foretage|udarbejdede|gennemførte) (?:(?:en|den) )?(?:[\w-]+ ){{0,2}}?{_STUDY} (?:af|i) _<s:INIT|Facility|FundingPool>",
        ("evaluering", "undersøgelse", "effektmåling", "følgeforskning"),
        0.75,
        implied=False,
    ),
    Rule(
        "run.set-going",
        "runBy",
        r"(?:<s:SUBJ>~ )?(?:er|blev|bliver|blevet) sat i (?:gang|søen|værk) af _<o:ORG*>",
        ("sat i",),
        0.8,
    ),
    Rule(
        "run.has-then",
        "runBy",
        r"<o:ORG> har (?:i|fra|siden) (?:perioden )?<:Period> (?:gennemført|drevet|afprøvet|udviklet|kørt) _<s:INIT|Facility>",
        ("gennemført", "drevet", "afprøvet", "udviklet", "kørt"),
        0.75,
        implied=False,
    ),
    Rule(
        "run.at-work",
        "runBy",
        r"<o:Municipality|Region|Association|Centre|RegionalPsychiatry> er (?:nu |godt )?(?:i gang|gået i gang) med _<s:Project|Service>",
        ("i gang med",),
        0.7,
        implied=False,
    ),
    Rule(
        "run.belongs-under",
        "runBy",
        r"<s:Project|Service>~ (?:hører|hørte|ligger|lå) (?:organisatorisk )?(?:under|hjemme i|hjemme under) _<o:ORG>",
        ("under", "hjemme"),
        0.75,
        implied=False,
    ),
    Rule(
        "run.people-of",
        "runBy",
        rf"(?:<s:SUBJ>~ )?(?:drives|drevet|varetages|gennemføres|bemandes|ledes)° af (?:[^\W\d_]+ )?(?:{SIGNS['Role']}|medarbejdere|"
        r"ansatte|fagfolk) (?:fra|i|hos) _<o:ORG*>",
        (SIGNS["Role"], "medarbejdere", "ansatte", "fagfolk"),
        0.7,
    ),
    Rule(
        "run.money-to-do",
        "runBy",
        r"<o:ORG*> (?:får|fik|har fået|modtager|har modtaget)(?: [a-zæøå]+)? <:Money>[^.;?!\ue000-\ue0ff]{0,40}? til at (?:oprette|etablere|drive|starte|udvikle|gennemføre|afprøve|udbrede|fortsætte|åbne) _<s:INIT|Facility>",
        ("får ", "fik ", "fået", "modtage"),
        0.75,
        implied=False,
    ),
)

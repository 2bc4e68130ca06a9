"""Who takes part: further rules of ``partner``, ``agreementParty`` and ``memberOf``, by what the sentence calls it."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_ABOUT = r"(?:om|omkring|i|bag|til)"
_JOINED = (
    r"(?:er (?:nu )?gået sammen|gik sammen|samarbejder|samarbejdede|arbejder sammen|arbejdede sammen|har samarbejdet|"
    r"(?:har |er )?(?:indledt|indgået|etableret|begyndt|startet) (?:et |en )?(?:nyt |tæt |fælles )?(?:samarbejde|"
    r"partnerskab)|slår sig sammen|har slået sig sammen|er gået i samarbejde)"
)
_COMMON = (
    r"(?:(?:et|en) )?(?:fælles (?:[\w-]+ )?(?:tilbud|projekt|initiativ|indsats|hus|tiltag|enhed|center|team|forløb|"
    r"kampagne|ordning)|(?:nyt |unikt |tværsektorielt |spændende |og ){0,3}(?:tiltag|samarbejdsprojekt|"
    r"partnerskabsprojekt|samskabelsesprojekt))"
)
_TAKING_PART = (
    r"(?:samarbejdspartnere|samarbejdspartner|samarbejdsparter|partnere|projektpartnere|deltagere|deltagende kommuner|"
    r"medvirkende kommuner|deltagende parter|deltagende organisationer|pilotkommuner|projektkommuner|parterne|aktørerne)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "partner.part-in",
        "partner",
        r"\b(?:i|til) _<s:INIT> (?:deltager|deltog|medvirker|medvirkede|indgår|indgik|har deltaget)~ ?(?:også |"
        r"repræsentanter fra |kommunerne )?_<o:PARTNER*>",
        ("deltager", "deltog", "medvirke", "indgår", "indgik", "deltaget"),
        0.75,
        implied=False,
    ),
    Rule(
        "partner.part-here",
        "partner",
        r"^(?:(?:der|her|i projektet) )?(?:deltager|deltog|medvirker|medvirkede) (?:kommunerne )?_<o:PARTNER*>"
        r"(?= i (?:projektet|forsøget|indsatsen|samarbejdet)|[.,]|$)",
        ("deltager", "deltog", "medvirke"),
        0.65,
        subjects="INIT",
    ),
    Rule(
        "partner.called",
        "partner",
        rf"\b(?:(?:de|vores|projektets) )?{_TAKING_PART} (?:i|på|for|bag|til) _<s:INIT|Facility>(?: er| var| omfatter| tæller|:)"
        r"~ ?_<o:PARTNER*>",
        ("partner", "part", "deltage", "kommuner", "aktør"),
        0.8,
        implied=False,
    ),
    Rule(
        "partner.joined",
        "partner",
        rf"<o:PARTNER*> {_JOINED}(?: med _<o2:PARTNER*>)? {_ABOUT} (?:at (?:drive|udvikle|etablere|gennemføre) |"
        r"(?:udviklingen|driften|etableringen) af )?(?:det fælles |et fælles |projektet )?_<s:INIT|Facility>",
        ("samarbejd", "sammen", "partnerskab"),
        0.8,
        implied=False,
    ),
    Rule(
        "partner.have-joined",
        "partner",
        r"\bhar <o:PARTNER*>(?: [^\W\d_]+){0,4} samarbejdet med _<o2:PARTNER*> om _<s:INIT|Facility>",
        ("samarbejdet med",),
        0.75,
        implied=False,
    ),
    Rule(
        "partner.common",
        "partner",
        rf"<s:INIT|Facility>[”\"»’]?(?: \([^()]{{1,20}}\))? (?:er|var|bliver) {_COMMON} (?:mellem|for|af) _<o:PARTNER*>",
        ("fælles", "tiltag", "samarbejdsprojekt", "partnerskabsprojekt", "samskabelsesprojekt"),
        0.8,
        implied=False,
    ),
    Rule(
        "partner.common-here",
        "partner",
        r"^(?:det|projektet|indsatsen|initiativet|huset|tilbuddet) (?:er|var|bliver) (?:et|en) (?:[\w-]+ ){0,2}?"
        r"(?:samarbejde|partnerskab|samarbejdsprojekt|fællesprojekt) (?:mellem|imellem) _<o:PARTNER*>",
        ("samarbejd", "partnerskab", "fællesprojekt"),
        0.8,
        subjects="INIT|Facility",
    ),
    Rule(
        "partner.involving",
        "partner",
        r"(?:<s:INIT|Facility>[^.;:]{0,60}? )?\b(?:under|med) (?:inddragelse|deltagelse|involvering|medvirken) (?:af|fra) "
        r"_<o:ORG*>",
        ("inddragelse", "deltagelse", "involvering", "medvirken"),
        0.7,
        subjects="INIT",
    ),
    Rule(
        "partner.attached",
        "partner",
        r"<o:Company|Association|Education|Foundation|StateBody>~ (?:er|var|har været|har(?: [\w.]+){0,4} været) (?:tilknyttet|tilkoblet|"
        r"med i) _<s:INIT>",
        ("tilknyttet", "tilkoblet", "med i"),
        0.7,
        implied=False,
    ),
    Rule(
        "partner.as",
        "partner",
        r"<o:ORG*> (?:indgår|deltager|medvirker|er med|bidrager|er) (?:også )?(?:som )?(?:[\w-]*partner\w*|medarrangør\w*|"
        r"aktør\w*)(?: i| på| til)? _<s:INIT>",
        ("partner", "medarrangør", "aktør"),
        0.75,
        implied=False,
    ),
    Rule(
        "agreement.parties-are",
        "agreementParty",
        r"\b(?:parterne|aftaleparterne|aftalens parter|partierne) (?:i|bag|til) _<s:Agreement>~(?: er| var|:)~ ?_<o:ACTOR|Place*>",
        ("part",),
        0.85,
        implied=False,
    ),
    Rule(
        "agreement.parties-here",
        "agreementParty",
        r"^(?:parterne|aftaleparterne|aftalens parter|parter i aftalen)(?: i aftalen)?(?: er|:) _<o:ACTOR|Place*>",
        ("parter",),
        0.75,
        subjects="Agreement",
    ),
    Rule(
        "agreement.is-between",
        "agreementParty",
        r"^(?:aftalen|samarbejdsaftalen|partnerskabsaftalen|denne aftale|nærværende aftale) (?:er (?:indgået )?|indgås )"
        r"(?:en aftale )?mellem _<o:ACTOR|Place*>",
        ("mellem",),
        0.75,
        subjects="Agreement",
    ),
    Rule(
        "partner.with-front",
        "partner",
        r"^(?:sammen|i (?:tæt )?samarbejde|i partnerskab) med _<o:PARTNER*> (?:har|driver|udvikler|gennemfører|afprøver|vil|"
        r"etablerer|tilbyder|åbner|står) _<:ORG>~ _<s:INIT|Facility>",
        ("sammen med", "samarbejde med", "partnerskab med"),
        0.75,
        implied=False,
    ),
    Rule(
        "partner.row-after",
        "partner",
        r"\b(?:deltager|deltog|medvirker|er med|med) i _<s:INIT>: (?:det er )?_<o:PARTNER*>",
        (": ",),
        0.75,
        implied=False,
    ),
    Rule(
        "agreement.behind",
        "agreementParty",
        r"\bbag _<s:Agreement>~ (?:står|stod) _<o:ACTOR|Place*>",
        ("bag ",),
        0.8,
        implied=False,
    ),
)

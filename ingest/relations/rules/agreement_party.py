"""``agreementParty``: who has made an agreement."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_agrees = partial(Rule, "agreementParty")

RULES: tuple[Rule, ...] = (
    _agrees("agreement.between", "<s:Agreement>… mellem _<o:ACTOR|Place*>", 0.85),
    _agrees(
        "agreement.made",
        "<o:ACTOR*>~ (?:har indgået|indgår|indgik|har underskrevet|underskrev|har lavet|"
        r"har(?! (?:[a-zæøå]+ )?(?!fået|lavet|sluttet|fortsat)[a-zæøå]{3,}t\b)|fik(?! [a-zæøå]+ (?:udkast|forslag))"
        r"|tiltræder|tiltrådte|"
        "står bag|stod bag|(?:har )?(?:skrev|skrevet|skriver) under på|"
        "er (?:alle |begge )?(?:part|parter|aftaleparter) i|tilsluttede sig|forlængede|fornyede|"
        r"forlænger|fornyer)~ _<s:Agreement>(?![^.;:?!]{0,60}\bikke (?:\w+ )?(?:part|med|omfattet)\b)",
        0.75,
    ),
    _agrees(
        "agreement.inverted",
        r"\b(?:underskrev|underskriver|indgik|indgår|tiltrådte|fornyede|forlængede|skrev|skriver|har"
        r"|lavede) _<o:ACTOR*>(?: (?:også|nu|begge|alle|igen|indgået|underskrevet|skrevet|fornyet|forlænget|under på"
        r"|en ny|et nyt|den nye)){0,4} _<s:Agreement>",
        0.8,
    ),
    _agrees(
        "agreement.made-called",
        r"<o:ACTOR*>~ (?:har |i <:Period> )*(?:indgået|indgik|lavet|lavede|sluttet|fået|fik) (?:en|et) "
        r"(?:[a-zæøå]+ ){0,2}?[a-zæøå]*(?:aftale|samarbejde|partnerskab) med _<o2:ACTOR*>"
        r"(?:,(?: kaldet)?| \() ?[”\"“»]?<s:Agreement>",
        0.8,
    ),
    _agrees(
        "agreement.which",
        r"<s:Agreement>~(?:, som _<o:ACTOR*> (?:indgik|har indgået|underskrev|har underskrevet)| har _<o2:ACTOR*> som "
        r"parter)",
        0.8,
    ),
    _agrees(
        "agreement.passive",
        "(?:<s:Agreement>~ (?:er |blev )?)?(?:indgået|underskrevet|tiltrådt|godkendt)~ (?:af|mellem) _<o:ACTOR|Place*>",
        0.8,
    ),
    _agrees(
        "agreement.parties-are",
        r"(?:\b(?:parter(?:ne)?|aftaleparterne|aftalens parter|partierne) (?:i|bag|til) _<s:Agreement>|"
        r"<s2:Agreement>G parter)~(?: er| var|:)~ ?_<o:ACTOR|Place*>",
        0.85,
    ),
    _agrees(
        "agreement.rests-on",
        r"<s:Agreement|INIT>~ (?:bygger|hviler|beror|er baseret|er bygget) på (?:en|et|den) (?:[a-zæøå]+ "
        r")?[a-zæøå]*(?:aftale|forlig|"
        r"overenskomst)n?(?:,? (?:som|der) _<o:ACTOR*> (?:har |i <:Period> |selv )*(?:sluttet|indgået|lavet"
        r"|underskrevet|indgik|slut"
        r"tede|lavede|underskrev)|[^.;:?!]{0,20} mellem _<o2:ACTOR*>)",
        0.75,
    ),
    _agrees("agreement.behind", r"\bbag _<s:Agreement>~ (?:står|stod) _<o:ACTOR|Place*>", 0.8),
    _agrees(
        "agreement.signs",
        r"(?:\b(?:satte|sætter|har) _<o:ACTOR*>(?: (?:begge|alle|nu|også|sat))*|<o2:ACTOR*> (?:satte|sætter|har "
        r"(?:[\w-]+ )?sat)) (?:deres|sin|sine) (?:underskrift\w*|navne?) (?:på|under) _<s:Agreement>",
        0.8,
    ),
    _agrees(
        "agreement.in-it",
        r"<o:ACTOR*> (?:er|var|kom|kommer|gik|går)(?: (?:også|nu|desuden|siden|senere|alle|begge|kommet|gået|"
        r"ligeledes))*"
        r" med (?:i|på|bag) _<s:Agreement>",
        0.75,
    ),
    _agrees(
        "agreement.binds",
        r"(?:<s:Agreement>~ (?:forpligter|binder|omfatter|samler)|\b(?:i|med) _<s2:Agreement>~ (?:forpligter"
        r"|lover|aftaler|"
        r"binder))(?: (?:gensidigt|både|nu))* _<o:ACTOR*>",
        0.75,
    ),
    _agrees(
        "agreement.joins",
        r"(?:\b(?:sluttede|slutter|tilsluttede|har) <o:ACTOR*>(?: (?:også|sluttet|tilsluttet))* sig (?:til )?|"
        r"<o2:ACTOR*> "
        r"(?:sluttede|slutter|har (?:\w+ )?sluttet) sig til )_<s:Agreement>",
        0.8,
    ),
)

"""``agreementParty``, in whatever order: who signs, joins or is a party, "mellem X på den ene side og Y på den
anden"."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import SIGNS, Rule
from ingest.values.numbers import FEW_PATTERN
from ontology.predicates import INITIATIVES, ORGANISATIONS

_agrees = partial(Rule, "agreementParty")
_BODIES = "".join(SIGNS[type_] for type_ in sorted(ORGANISATIONS | INITIATIVES | {"Agreement"}))
_GAP = rf"[^.;:?!()\ue0ff{_BODIES}]"
"""A character of a clause in which no other body or agreement is named."""
_WHAT = rf"<s:Agreement>[”\"»’]?(?: (?:om|for|vedrørende) {_GAP}{{1,90}}?)?"
"""An agreement, with what it is about where its mention is the noun alone."""
_ALSO = (
    r"(?: (?:også|nu|desuden|ligeledes|tillige|begge|alle|siden|senest|senere|netop|for nylig|samtidig|i"
    r" fællesskab|(?:i |den |fra |siden |pr\. )<:Period>))*"
)
_SIGNED = (
    r"(?:tiltrådt|underskrevet|undertegnet|indgået|godkendt|ratificeret|medunderskrevet|skrevet under på|tilsluttet"
    r" sig|sluttet sig til|vedtaget"
    r"|forlænget|fornyet|genforhandlet|parafet|sat (?:sit|sin|deres) (?:navn|underskrift|navne|underskrifter) (?:på"
    r"|under))"
)
_SIGNS = (
    r"(?:tiltræder|tiltrådte|underskriver|underskrev|undertegner|undertegnede|ratificerer|ratificerede|indgår|indgik"
    r"|medunderskriver|medunderskrev"
    r"|godkender|godkendte)"
)
_PARTY = (
    r"(?:[a-zæøå]*part(?:er)?|[a-zæøå]*parterne|(?:med)?underskrivere?|aftalepartnere?|kontraktparter"
    r"|kontrahenter|medlem)"
)
_PARTIES = (
    r"(?:(?:aftale|kontrakt|overenskomst)?part(?:er|erne)?|(?:med)?underskriver(?:e|ne)|kontrahenterne|de (?:<:Count>|"
    + FEW_PATTERN
    + r") parter)"
)
_BETWEEN = r"(?:i?mellem|ml\.?)"

RULES: tuple[Rule, ...] = (
    _agrees(
        "pact.like-others",
        rf"<o:ACTOR*> har,? (?:ligesom|på linje med|i lighed med|sammen med|i likhed med|som|efter|foruden|side om"
        rf" side med) _<o2:ACTOR*>,?{_ALSO} {_SIGNED}{_ALSO}"
        rf" _<s:Agreement>|<o3:ACTOR*>,? (?:ligesom|på linje med|i lighed med|sammen med) _<:ACTOR*>,?{_ALSO}"
        rf" {_SIGNS} _<s2:Agreement>",
        0.75,
    ),
    _agrees(
        "pact.has-signed",
        rf"<o:ACTOR*>(?:{_GAP}{{0,40}}?) (?:har|havde|fik|er){_ALSO}(?: [a-zæøå]+){{0,2}}? {_SIGNED}{_ALSO}"
        rf" _<s:Agreement>",
        0.75,
    ),
    _agrees(
        "pact.which-signed",
        rf"{_WHAT},? (?:som|der){_ALSO} _<o:ACTOR*>{_ALSO} (?:har{_ALSO} {_SIGNED}|{_SIGNS}|er{_ALSO} (?:en"
        rf" )?{_PARTY} i|skrev under på|står bag|sluttede sig til"
        r"|tilsluttede sig)",
        0.8,
    ),
    _agrees(
        "pact.signed-by",
        rf"{_WHAT},? (?:(?:som|der) )?(?:er|blev|bliver|var){_ALSO}(?: blevet)? (?:tiltrådt|underskrevet|undertegnet"
        rf"|ratificeret|medunderskrevet|indgået|godkendt)"
        rf"{_ALSO} (?:af|mellem|imellem) (?:både |såvel |(?:samtlige|alle|begge|de) {_PARTIES}[,:]? (?:det vil sige"
        rf"|dvs\.|nemlig|altså)? ?)?_<o:ACTOR|Place*>",
        0.8,
    ),
    _agrees(
        "pact.two-sides",
        rf"\b{_BETWEEN} _<o:ACTOR|Place*> (?:på|til) den ene (?:side|part) og _<o2:ACTOR|Place*> (?:på|til) den"
        rf" anden(?: (?:side|part))?"
        rf"(?:{_GAP}{{1,60}}? _<s:Agreement>)?",
        0.8,
        subjects="Agreement",
    ),
    _agrees(
        "pact.between-first",
        rf"(?:^|, )(?:der er |der blev )?{_BETWEEN} _<o:ACTOR|Place*>{_ALSO} (?:er|blev|bliver|findes|eksisterer"
        rf"|gælder|består) (?:der )?{_GAP}{{0,40}}?_<s:Agreement>",
        0.8,
    ),
    _agrees(
        "pact.parties-set-off",
        rf"\b{_PARTIES} (?:i|bag|til|af) _{_WHAT}(?:,| \(|:| [-–]| er| udgøres af| tæller| omfatter)(?: (?:nemlig"
        rf"|både|fortsat|således|herefter))* ?_<o:ACTOR|Place*>",
        0.8,
    ),
    _agrees(
        "pact.has-parties",
        rf"{_WHAT} (?:har|tæller|omfatter|fik|rummer) (?:{FEW_PATTERN} |<:Count> )?(?:[a-zæøå]+ )?{_PARTY}(?:,?"
        rf" nemlig|:|,| [-–])+ ?_<o:ACTOR|Place*>",
        0.8,
    ),
    _agrees(
        "pact.is-party",
        rf"<o:ACTOR|Place*>{_GAP}{{1,60}}? {_PARTY} (?:i|til|bag|af|på) _<s:Agreement>",
        0.75,
    ),
    _agrees(
        "pact.bears-names",
        rf"{_WHAT} (?:bærer|bar|har fået|fik|er forsynet med) (?:[a-zæøå]+ )?(?:underskrift(?:er)?|navnetræk"
        rf"|signaturer) (?:fra|af) _<o:ACTOR|Place*>|\bunder _?<s2:Agreement>"
        rf"{_GAP}{{0,60}}? (?:står|ses) (?:[a-zæøå]+ )?(?:underskrifter|navnetræk) (?:fra|af) _<o2:ACTOR|Place*>",
        0.8,
    ),
    _agrees(
        "pact.besides-also",
        rf"^(?:ud over|udover|foruden|sammen med|ved siden af) _<o:ACTOR*>,? (?:har|er|indgår){_ALSO}"
        rf" _<o2:ACTOR*>{_ALSO}(?: {_SIGNED}| (?:part|parter|med) i| i) _<s:Agreement>",
        0.75,
    ),
)

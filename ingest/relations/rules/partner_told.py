"""``partner``, in whatever order: who is called a partner anywhere in the clause, whom a thing has for its partners,
and what joins those who are."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import SIGNS, Rule
from ingest.values.numbers import FEW_PATTERN
from ontology.predicates import INITIATIVES, ORGANISATIONS

_partner = partial(Rule, "partner")
_BODIES = "".join(SIGNS[type_] for type_ in sorted(ORGANISATIONS | INITIATIVES))
_GAP = rf"[^.;:?!()\ue0ff{_BODIES}]"
"""A character of a clause in which no other body or undertaking is named."""
_MATE = (
    r"(?:[a-zæøå]+ )?(?:[a-zæøå]*partner(?:e|en|ne)?|medspillere?|makkere?|medarrangør(?:er)?|konsortiepart(?:er)?"
    r"|samarbejdspart(?:er|en|erne)?)"
)
_IN = r"(?:i|på|for|til|bag|omkring|om)"
_THING = "INIT|Facility"
_UNION = (
    r"(?:[a-zæøå]*partnerskab|[a-zæøå]*samarbejde|samspil|alliance|konsortium|fællesskab|makkerskab"
    r"|parløb|samvirke|netværk)(?:et|t|en)?"
)
_CIRCLE = (
    r"(?:partnerkredsen|partnerskabet|samarbejdet|alliancen|konsortiet|kredsen(?: af (?:[a-zæøå]+"
    r" )?(?:samarbejds)?partnere)?|flokken"
    r"(?: af (?:[a-zæøå]+ )?(?:samarbejds)?partnere)?|rækken af (?:[a-zæøå]+ )?(?:samarbejds)?partnere"
    r"|projektsamarbejdet)"
)
_JOINS = (
    r"(?:sluttet sig til|sluttede sig til|slutter sig til|tilsluttet sig|tilslutter sig|tilsluttede sig|indtrådt i"
    r"|indtrådte i|indtræder i"
    r"|trådt ind i|trådte ind i|træder ind i|kommet med i|kom med i|kommer med i|optaget i|blev optaget i|med i|en"
    r" del af|gået med i|hører til)"
)
_TAKES_PART = (
    r"(?:tager|tog|har taget) del|(?:deltager|deltog|indgår|indgik|medvirker|medvirkede|bidrager|bidrog|samarbejder"
    r"|mødes|er gået sammen"
    r"|er|var|har været)(?: (?:også|nu|begge|alle|tillige))*(?: (?:med|partnere?|parter|samarbejdspartnere?|aktive))?"
)
_ALSO = (
    r"(?: (?:også|nu|desuden|endvidere|tillige|ligeledes|begge|alle|siden|i dag|både|bl\.a\.|blandt andet"
    r"|blandt andre))*"
)

RULES: tuple[Rule, ...] = (
    _partner(
        "partner.called",
        rf"<o:PARTNER*>[”\"»’]?(?! af ){_GAP}{{1,90}}? {_MATE} {_IN} _<s:{_THING}>",
        0.75,
    ),
    _partner(
        "partner.called-there",
        rf"\b(?:i|på|for|til|bag|med) _<s:{_THING}>{_GAP}{{1,50}}? _<o:PARTNER*>{_GAP}{{0,50}}? (?:som|er|var|bliver)"
        rf" {_MATE}\b",
        0.75,
    ),
    _partner(
        "partner.has-called",
        rf"<s:{_THING}|Association>[”\"»’]?{_GAP}{{0,90}}? (?:med )?(?:sine?|dets|dens|projektets|tilbuddets"
        rf"|ordningens|indsatsens|forløbets|husets"
        rf"|stedets|har|havde|tæller|får|fik|<:Count>|{FEW_PATTERN}|faste?)(?: (?:<:Count>|[a-zæøå]+)){{0,3}}?"
        rf" [a-zæøå]*partnere?(?:ne|n)?"
        r"(?:,? nemlig|,? herunder|,? blandt andet|,? bl\.a\.|:|,| [-–]| er| hedder) ?_<o:PARTNER*>(?! (?:har"
        r"|havde)\b)",
        0.75,
    ),
    _partner(
        "partner.through",
        rf"^(?:gennem|igennem|via|ved|takket være|i kraft af|på baggrund af|med|i) (?:et |en |det |sit |den"
        rf" )?(?:[a-zæøå]+ ){{0,2}}?{_UNION} med "
        rf"_<o:PARTNER*>(?: [a-zæøå]+){{1,2}}(?: _<:ORG>{_GAP}{{1,40}})? _<s:{_THING}>",
        0.75,
    ),
    _partner(
        "partner.it-is-with",
        rf"^det (?:er|var) (?:i (?:[a-zæøå]+ ){{0,2}}?{_UNION}|sammen|med hjælp fra|i fællesskab) ?(?:med"
        rf" )?_<o:PARTNER*>,? at "
        rf"(?:<:ORG>{_GAP}{{1,40}} )?_<s:{_THING}>",
        0.75,
    ),
    _partner(
        "partner.in-which",
        rf"<s:{_THING}>[”\"»’]?(?:{_GAP}{{3,90}}? {_UNION})?,? (?:hvori|hvor|i hvilket|i hvilken|som) (?:både |såvel "
        rf"|også |bl\.a\. |blandt andre )?"
        rf"_<o:PARTNER*> (?:{_TAKES_PART})(?=[.,;)]|$| (?:i|med|om|på|og)\b)(?<! er)(?<! var)(?<! været)",
        0.75,
    ),
    _partner(
        "partner.besides-counts",
        rf"<s:{_THING}>[”\"»’]?{_GAP}{{1,90}}? {_UNION},? (?:som|der) (?:foruden|ud over|udover|ved siden af)"
        rf" _<o:PARTNER*> (?:tæller|omfatter|rummer"
        rf"|består af|inkluderer|inddrager){_ALSO} _<o2:PARTNER*>",
        0.8,
    ),
    _partner(
        "partner.joins-circle",
        rf"<o:PARTNER*>{_GAP}{{1,50}}? {_JOINS} {_CIRCLE} {_IN} _<s:{_THING}>|\bi {_CIRCLE} {_IN} _<s2:{_THING}>"
        rf" (?:indgår|deltager|medvirker|er|finder man"
        rf"|findes){_ALSO} _<o2:PARTNER*>",
        0.8,
    ),
    _partner(
        "partner.circle-grows",
        rf"\b(?:partnere?|{_CIRCLE}) {_IN} _<s:{_THING}>{_GAP}{{1,50}}?,? (?:idet|da|efter at|fordi|eftersom|nu hvor"
        rf"|i og med at|og) _<o:PARTNER*>{_ALSO} "
        r"(?:deltager|medvirker|indgår|er (?:kommet|gået|trådt) (?:med|ind|til)|(?:kommer|kom|går|gik|træder|trådte)"
        r" (?:med|ind|til)|tilslutter sig"
        r"|har tilsluttet sig)",
        0.75,
    ),
    _partner(
        "partner.works-there-with",
        rf"^i _<s:{_THING}> (?:samarbejder|arbejder|har|står|går|indgår) _<:ORG>(?: [a-zæøå]+){{0,3}}? (?:sammen"
        rf"|samarbejde|partnerskab)?"
        r" ?(?:tæt )?med _<o:PARTNER*>(?= om\b|[.,;]|$)",
        0.75,
    ),
    _partner(
        "partner.with-front-as",
        rf"^med _<o:PARTNER*>{_GAP}{{0,30}}? som {_MATE},? {_GAP}{{2,60}}?(?:<:ORG>{_GAP}{{1,40}}? )?_?<s:{_THING}>",
        0.75,
    ),
    _partner(
        "partner.as-mate-has",
        rf"^som {_MATE} {_IN} _<s:{_THING}>(?: (?:har|fik|valgte|havde) _<:ORG>{_ALSO}(?: (?:valgt|fået|udpeget"
        rf"|fundet|inviteret|peget på"
        rf"))?| (?:indgår|deltager|medvirker|er|har|står|optræder|har tilsluttet sig)){_ALSO} _<o:PARTNER*>",
        0.75,
    ),
    _partner(
        "partner.who-comes-as",
        rf"<s:{_THING}>{_GAP}{{1,60}}? _<o:PARTNER*>,? (?:der|som) {_GAP}{{0,40}}?(?:som |er ){_MATE}(?=[.,;]|$|"
        rf" (?:har|stiller|bidrager)\b)",
        0.75,
    ),
    _partner(
        "partner.gone-together",
        rf"\bi _<s:{_THING}> (?:er|har|går|gik|står|stod) _<o:PARTNER*>{_GAP}{{0,30}}? (?:gået |slået sig )?sammen\b",
        0.75,
    ),
    _partner(
        "partner.equal-terms",
        rf"<o:PARTNER*> (?:deltager|deltog|indgår|indgik|medvirker|medvirkede|bidrager){_GAP}{{0,40}}? (?:i|på)"
        rf" _<s:{_THING}>[”\"»’]? (?:på lige fod|på linje"
        r"|side om side|i lighed|sammen|ligesom) ?(?:med )?_<o2:PARTNER*>",
        0.75,
    ),
)

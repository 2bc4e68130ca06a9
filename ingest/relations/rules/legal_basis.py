"""``legalBasis``: on what law something rests."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.kind_told import APPOSED

_law = partial(Rule, "legalBasis")
_AFTER = (
    r"(?:efter|i henhold til|jf\.?|jævnfør|ifølge|med hjemmel i|hjemlet i|iht\.?|i medfør af|omfattet af|på baggrund "
    r"af|under|via|inden ?for rammerne? af|i overensstemmelse med|i regi af|ud fra|med afsæt i|med udgangspunkt i|på "
    r"grundlag af|i "
    r"kraft af|under anvendelse af|i kraft af|i tilknytning til|ved anvendelse af|i pagt med)"
)
_RESTS = (
    "(?:hviler på|bygger på|findes i|er (?:lov)?hjemlet i|er lovfæstet i|(?:er|har rod) forankret i|er retligt "
    "forankret i|hører(?: [a-zæøå]+)? hjemme (?:under|i)|har (?:sit |sin )?(?:retlige |juridiske |lovmæssige |"
    "formelle |egentlige )?(?:lov|rets|hjemmels)?(?:grundlag|hjemmel|"
    "basis|rod|udspring|ophæng|forankring|afsæt) i|"
    "udspringer af|(?:henter|finder) (?:sin |sit )?(?:[a-zæøå]+e )?(?:hjemmel|grundlag|begrundelse) i|støtter sig "
    "(?:til|på)|baserer sig på|er baseret på|(?:er|bliver) "
    "reguleret (?:af|i)|reguleres (?:af|i|efter)|er (?:lov)?bundet af|følger af|fremgår af)"
)
"""Verbs that tell on what law something stands."""
_IS_DONE = (
    r"(?:tilbydes|ydes|leveres|drives|fordeles|uddeles|udmøntes|gives|bevilges|oprettes|etableres|udbydes|udføres|er|"
    r"blev|bliver|driver|tilbyder|yder|giver|leverer|har|oprettede|etablerede|fungerer|hører|finansieres|administreres|"
    r"varetages|visiteres der til|kan der visiteres til|bevilges der plads på)"
)
"""Verbs after the law that stands first, before what rests on it."""

RULES: tuple[Rule, ...] = (
    _law(
        "law.after",
        rf"(?<!en del af )(?:<s:BASED>~ ){_AFTER} (?:\w+ )?<o:LegalProvision*>(?: eller "
        rf"<o2:LegalProvision>)?",
        0.75,
    ),
    _law(
        "law.they-run-after",
        rf"<s:Facility|Service|Unit|Project>(?: (?:i|på|ved) <:Place|Municipality>)?, som <:ORG> (?:driver|drev|har"
        rf"|ejer|tilbyder|udbyder|åbnede|oprettede|etablerede)(?: (?:i|på|ved) <:Place|Municipality>)?"
        rf"(?: [a-zæøå]+){{0,2}} {_AFTER} (?:\w+ )?<o:LegalProvision*>",
        0.75,
    ),
    _law(
        "law.apposed",
        rf"<s:Facility|Service|Unit|Education|SocialEnterprise|Project>{APPOSED}"
        r"(?:,? (?:som|der) (?:er |bliver )?[a-zæøå]+)?,? (?:drevet |oprettet |godkendt |etableret )?"
        rf"{_AFTER} (?:\w+ )?<o:LegalProvision*>(?: eller <o2:LegalProvision>)?",
        0.75,
    ),
    _law(
        "law.carried-out",
        rf"<s:BASED>~ (?:(?:er|blev|bliver|har været) "
        rf")?(?:gennemført|gennemføres|gennemførtes|drevet|drives|tilbydes|tilbudt|kører|"
        rf"kørt|løber|afprøvet|afprøves|etableret|oprettet|iværksat|foregår)\b[^.;:?!]{{3,120}}? {_AFTER} "
        rf"(?:\w+ )?<o:LegalProvision*>",
        0.75,
    ),
    _law(
        "law.house-under",
        r"<s:Association|SocialEnterprise|Facility|Service> (?:er|drives som|fungerer som) (?:et|en) "
        r"(?:[^\W\d_][\w-]*,? ){1,5}(?:under|efter|i henhold til|jf\.) (?:\w+ )?<o:LegalProvision*>",
        0.75,
    ),
    _law(
        "law.compound", r"<o:LegalProvision>[- ]{0,3}(?!over |om |af )(?:\w+)? ?[”\"“»]?<s:Facility|Service|Unit>", 0.8
    ),
    _law("law.dash", r"^<s:FundingPool> [-–] <o:LegalProvision*>$", 0.8),
    _law("law.title", r"^\W{0,3}<s:Service|Facility|Unit>(?:,| [-–])? \(?<o:LegalProvision*>\)?$", 0.75),
    _law(
        "law.is-a-kind",
        r"<s:BASED>[”\"«]?(?: (?:i|på|ved) <:Place|Municipality>)? (?:er|var|fungerer som|drives som) (?:et|en) "
        r"(?:[a-zæøå]+ ){0,2}(?:<o:LegalProvision>-? ?(?:botilbud|tilbud|plads|boform|døgntilbud|dagtilbud|værested"
        r"|aktivitetstilbud|samværstilbud|bosted)\b|[^.;:?!()\ue000-\ue0ff]{3,40} \((?:[a-zæøå]+"
        r" )?<o2:LegalProvision*>\))",
        0.8,
    ),
    _law("law.bracket", r"<s:BASED>[”\"“»’]? \((?:~ )?<o:LegalProvision*>\)", 0.8),
    _law(
        "law.implied",
        rf"(?<!uden )(?<!uden anden )"
        r"(?:støtten?|ydes|pladser|boliger|tilbud\w*|hjælp|botilbud|ydelser|indsats\w*|midler|bevilges|bevilliges|"
        r"drives|"
        rf"\w*ophold|opholdssted|anbring\w*|efterværn|aflastning|behandling|etableret|oprettet|gives|visiteres|"
        rf"visiteret|bevilget|forløb\w*)~ (?:for <:ORG>G vedkommende )?{_AFTER} (?:\w+ )?<o:LegalProvision*>"
        r"(?: eller <o2:LegalProvision>)?",
        0.6,
    ),
    _law(
        "law.places-by",
        r"<s:BASED>~ (?:er|har|drives som|er godkendt som|består af|med) (?:(?:et|en|\d+) )?(?:[^\W\d_]+ ){0,2}?"
        r"<o:LegalProvision>[- ]?(?:plads|tilbud|bolig|boform|sted)\w*",
        0.8,
    ),
    _law(
        "law.underlies",
        r"<o:LegalProvision*>,? (?:(?:der|som) )?(?:er|danner|udgør|ligger til|giver|leverer) (?:\w+ )?(?:grundlag\w*|"
        r"grund|ramme\w*|hjem+el\w*|"
        r"lovgrundlag\w*|hjemlen) (?:for|til|om) (?:_<s:BASED>|[^\W\d_]+(?:en|et))",
        0.8,
    ),
    _law("law.holds-for", r"\bfor _<s:BASED> gælder(?: både)? _<o:LegalProvision*>", 0.75),
    _law(
        "law.visited",
        rf"\bvisiter\w+ {_AFTER} (?:\w+ )?<o:LegalProvision*>,?[^.;:?!\ue000-\ue0ff]{{0,40}} (?:i|på|til|hos) "
        rf"_<s:BASED>",
        0.7,
    ),
    _law(
        "law.ground",
        r"\b(?:hjemlen|hjemmelen|hjemmelsgrundlag(?:et)?|(?:retlige|juridiske|lovmæssige) (?:grundlag|hjemmel|basis"
        r"|fundament)|lovgrundlaget|retsgrundlaget|lovhjemlen|grundlaget)(?: "
        r"(?:til|for) (?:_<s:BASED>|[^\W\d_]+en))?~ (?:er|udgøres af|(?:skal |kan )?(?:findes|hentes|søges) i|ligger "
        r"i|er at finde i|fremgår af|følger af) (?:\w+ )?<o:LegalProvision*>",
        0.8,
    ),
    _law(
        "law.owners-by",
        r"<s:Facility|Service|Unit>,? (?:(?:der|som) )?er <:ORG>G [^.,;:?!\ue000-\ue0ff]{3,60} (?:efter|i henhold til|"
        r"jf\.?|under) (?:\w+ ){0,2}?<o:LegalProvision*>",
        0.8,
    ),
    _law(
        "law.simply",
        r"(?:^|(?<!en del af )<s:BASED>(?![^.;:?!]*\b(?:godkend|betingels|klage))"
        r"[^.;:?!\ue000-\ue0ff]{0,80} |^(?:Det|Den|Her|Vi|Støtten|Hjælpen|"
        r"Tilbuddet|Pladserne|Boligerne|(?:Deltagelse|Optagelse|Indskrivning|Visitation)(?:en)?|Opholdet|Forløbet|"
        r"Opholdene)\b[^.;:?!\ue000-\ue0ff]{0,80} )(?:efter|jf\.|i henhold til|i medfør af|under|iht\.|er omfattet "
        r"af) (?:[^\W\d_]+ )?<o:LegalProvision*>",
        0.7,
    ),
    _law(
        "law.they-get",
        rf"^(?:beboerne|brugerne|borgerne|deltagerne|kursisterne|gæsterne|eleverne|alle|de (?:unge|ældre"
        rf"|voksne))\b(?: [^.;:?!]{{0,50}}?)? "
        rf"(?:får|modtager|har|bevilges|visiteres til|støttes|tilbydes|hjælpes|bor)\b[^.;:?!\ue000-\ue0ff]{{0,50}}? "
        rf"(?:{_AFTER} )?"
        rf"(?:[^\W\d_]+ )?<o:LegalProvision>(?:[- ]?(?:støtte|hjælp|bostøtte|ydelse)[a-zæøå]*)?",
        0.7,
        subjects="Facility|Service|Unit|Project",
    ),
    _law(
        "law.they-also",
        rf"^(?:beboerne|brugerne|borgerne|deltagerne|de (?:unge|ældre|voksne))\b[^.;:?!]{{3,90}},? (?:og|mens|men) "
        rf"(?:enkelte|nogle|"
        rf"andre|flere|mange|de fleste|få) (?:har|får|modtager|bor)\b[^.;:?!]{{0,40}}? {_AFTER} (?:[^\W\d_]+ "
        rf")?<o:LegalProvision>",
        0.65,
        subjects="Facility|Service|Unit|Project",
    ),
    _law(
        "law.apposed-as",
        r"\b(?:ydes|gives|tilbydes|bevilges|findes|udføres|leveres)(?: både)? (?:som|i|til) "
        r"[^.;:?!()\ue000-\ue0ff]{3,40}, "
        r"<o:LegalProvision>,?(?: (?:og|samt|eller) [^.;:?!()\ue000-\ue0ff]{3,40}, <o2:LegalProvision>)?",
        0.7,
        subjects="BASED",
    ),
    _law("law.rests", rf"(?:<s:BASED>~ )?\b{_RESTS} (?:\w+ ){{0,3}}?<o:LegalProvision*>", 0.75),
    _law(
        "law.support-by",
        rf"(?:^|[,;] )(?:[^\W\d_]+ ){{0,3}}?[^\W\d_]{{5,}}(?:, (?:der|som) (?:er |[a-zæøå]+es )?[a-zæøå]*)? "
        rf"{_AFTER} (?:\w+ )?<o:LegalProvision*>,? (?:leveres|gives|ydes|udføres|varetages|tilbydes|findes|foregår|"
        rf"ligger|sker|klare[rs]|løses|løser|udbydes|drives|gennemføres)(?: (?!ikke\b)[a-zæøå]+){{0,3}}? "
        rf"(?:af|i|på|hos|ved) _<s:BASED>",
        0.75,
    ),
    _law(
        "law.first",
        rf"(?:{_AFTER}|med hjemmel i|i pagt med) (?:\w+ )?<o:LegalProvision*> {_IS_DONE}(?: (?:kommunen|regionen|"
        r"staten|der"
        rf"|vi|<:ORG>))?(?: (?:nu|også|i dag|alle|visiterede))*(?: [a-zæøå]+(?:en|et))? [”\"“»]?<s:BASED>",
        0.75,
    ),
    _law(
        "law.whereby",
        rf"<o:LegalProvision>(?: i [^.,;:?!\ue000-\ue0ff]{{3,50}})?,? (?:hvorefter|hvorunder|efter hvilken|i henhold "
        r"til hvilken|som|er den (?:bestemmelse|"
        r"paragraf|hjemmel|regel),? (?:som|hvorefter)) (?:[a-zæøå]+(?:en|et) )?[”\"“»]?_<s:BASED>[”\"»’]? (?:er|"
        r"drives|"
        rf"blev|hører|ydes|fungerer|tilbydes|gives|{_RESTS[3:-1]}|bygger|hviler|støtter sig|baserer sig|henhører)\b",
        0.75,
    ),
    _law(
        "law.done-there",
        rf"^\W*[A-ZÆØÅ][^.;:?!\ue000-\ue0ff]{{3,50}} (?:på|i|ved|hos) _<s:Facility|Unit|Centre|Service|"
        r"SocialEnterprise> "
        rf"(?:sker|finder sted|foregår|ydes|gives|tilbydes|bevilges|visiteres|tildeles|leveres|er|udføres)° {_AFTER} "
        rf"(?:\w+ )?<o:LegalProvision*>",
        0.75,
    ),
    _law("law.bare", r"^(?:Efter )?<o:LegalProvision*>[.,;]?$", 0.65, subjects="Facility|Service|Unit"),
)

"""Whom houses and wards take in and who works there, said in further ways than "X er et tilbud til Y"."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.audience import GROUP, SUBJECTS, WORDS

_CARES = (
    r"(?:tager imod|tager sig af|modtager|indlægger|udreder og behandler|undersøger og behandler|behandler|udreder|huser|opsøger|hjælper|støtter|servicerer"
    r"|varetager (?:undersøgelse|udredning|behandling)(?:en)?(?: og \w+)? af|(?:har|har fået) ansvaret for [^.;:?!]{0,60}?(?:behandling|udredning)(?:en)? af)"
)
_SHORT_GROUP = GROUP.replace("{0,160}", "{0,80}?")
_ROOMS = r"\w*(?:pladser|boliger|lejligheder|værelser|senge)"
_STAFF = r"(?:[^\W\d_]*personalet?|personalegruppen|medarbejdergruppen|medarbejderstaben|staben|bemandingen|teamet|behandlerteamet|medarbejderne)"

RULES: tuple[Rule, ...] = (
    Rule(
        "target.takes-in",
        "targetGroup",
        rf"<s:Facility|Unit|Service|Project|Centre>[”\"»’]? (?:{_CARES}) (?:også |primært |især |alle |både )?{_SHORT_GROUP}(?= i (?:at|job|uddannelse|deres|forhold|forbindelse)\b|"
        r"(?: og | samt )(?:giver|er|har|tilbyder|yder|kan)\b|$|[.,;])",
        (
            "tager",
            "modtager",
            "indlægger",
            "udreder",
            "behandl",
            "huser",
            "opsøger",
            "hjælper",
            "støtter",
            "servicer",
            "udredning",
        ),
        0.7,
        implied=False,
    ),
    Rule(
        "target.treated-there",
        "targetGroup",
        r"^(?:på|i|ved|hos) _<s:Facility|Unit|Service> (?:behandles|behandler vi|indlægges|modtages|modtager vi|tilbydes|hjælper vi|støtter vi|bor(?: der)?|kommer(?: der)?|opholder sig) "
        rf"{GROUP}",
        ("behandl", "indlægges", "modtage", "tilbydes", "hjælper", "støtter", " bor", "kommer", "opholder"),
        0.75,
        implied=False,
    ),
    Rule(
        "target.home-for",
        "targetGroup",
        rf"<s:Facility|Unit|Service>~ (?:er (?:et )?hjem for|giver plads til|har plads til|er bolig for|danner rammen? om livet for) {GROUP}",
        ("hjem for", "plads til", "bolig for", "rammen"),
        0.7,
        implied=False,
    ),
    Rule(
        "target.rooms-for",
        "targetGroup",
        rf"(?:<s:Facility|Unit|Service|Centre>[^.;:?!\ue000-\ue0ff]{{0,60}}? )?(?:med|har|råder(?: over)?|rummer|består af|tilbyder|normeret til|godkendt til)(?: i alt)? (?:<:Count>|to|tre|fire|fem|seks) "
        rf"(?:[^\W\d_]+ )?{_ROOMS} (?:til|for|målrettet|beregnet til|forbeholdt) {GROUP}",
        ("pladser", "boliger", "lejligheder", "værelser", "senge"),
        0.75,
        subjects="Facility|Unit|Service",
    ),
    Rule(
        "target.has-been",
        "targetGroup",
        rf"\bhar _<s:{SUBJECTS}> (?:været|fungeret som|drevet) (?:et|en) (?:[^\W\d_]+ ){{0,4}}?(?:til|for) {GROUP}",
        ("været et", "været en", "fungeret", "drevet"),
        0.7,
        implied=False,
    ),
    Rule(
        "target.where-can",
        "targetGroup",
        rf"<s:{SUBJECTS}>[”\"»’]? (?:er|bliver|er også) (?:et|en) [^.,;:?!]{{3,70}}, hvor (?!vi\b|du\b|man\b|der\b){_SHORT_GROUP} (?:kan|får|møder|mødes|bor|har mulighed|tilbydes|kommer|deltager)\b",
        (", hvor ",),
        0.7,
        implied=False,
    ),
    Rule(
        "target.age-group",
        "targetGroup",
        rf"\b(?:alders|hoved|bruger|borger|beboer|patient)(?:mål)?gruppen (?:for|i|på|til) _<s:{SUBJECTS}> (?:er|udgøres af|består af)(?: primært)? (?P<g>[^.;:?!]{{3,160}})",
        ("gruppen",),
        0.8,
        implied=False,
    ),
    Rule(
        "target.its-group",
        "targetGroup",
        rf"<s:{SUBJECTS}>G (?:primære |egentlige |vigtigste |centrale )?(?:hoved)?målgrupper? (?:er|omfatter|udgøres af|består af)(?: primært| især)? (?P<g>[^.;:?!]{{3,200}})",
        ("målgruppe",),
        0.85,
        implied=False,
    ),
    Rule(
        "target.owners-offer",
        "targetGroup",
        rf"<s:{SUBJECTS}>[”\"»’]? er <:ORG>G (?:[^\W\d_]+ ){{0,3}}?(?:\w*tilbud|\w*indsats|\w*sted|\w*hus|\w*center|\w*ordning|\w*projekt) (?:til|for) {GROUP}",
        WORDS,
        0.8,
        implied=False,
    ),
    Rule(
        "target.addresses-also",
        "targetGroup",
        rf"(?:<s:{SUBJECTS}|FundingPool>~ )?(?:henvender sig (?:også|især|først og fremmest|specielt|hovedsageligt|både) til|retter sig (?:også|især|både|særligt|primært) mod"
        rf"|målrettes|rettes mod|er (?:især|særligt|primært) (?:for|til|rettet mod|målrettet)) {GROUP}",
        ("henvender sig", "retter sig", "målrettes", "rettes mod", " er især", " er særligt", " er primært"),
        0.75,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.there-treated",
        "targetGroup",
        rf"^(?:(?:på|i|ved|hos) (?:[^\W\d_]+ ){{1,3}}(?:behandles|indlægges|modtages|undersøges|udredes)|(?:(?:det|den|afsnittet|afdelingen|stedet|huset) )?"
        rf"(?:bruges|anvendes|benyttes) (?:primært |især )?til (?:indlæggelse|behandling|udredning|observation|undersøgelse)(?: og \w+)? af) {GROUP}",
        ("behandles", "indlægges", "modtages", "undersøges", "udredes", "bruges", "anvendes", "benyttes"),
        0.65,
        subjects="Unit|Facility|Service|Centre",
    ),
    Rule(
        "target.holds-for",
        "targetGroup",
        rf"\bfor (?:alle )?(?:beboerne|brugerne|borgerne|deltagerne|patienterne|de unge) (?:på|i|hos|ved) _<s:{SUBJECTS}> gælder(?: det)?,? at (?:det|de) er (?P<g>[^.;:?!]{{3,200}})",
        ("gælder",),
        0.75,
        implied=False,
    ),
    Rule(
        "target.they-are",
        "targetGroup",
        rf"^(?:patienterne|brugerne|beboerne|deltagerne|kursisterne|eleverne|gæsterne|borgerne|de unge)(?: her)? er(?: primært| typisk| især| hovedsageligt| alle)? "
        rf"(?!blevet|ikke|meget|glade|med til){GROUP}",
        (
            "patienterne er",
            "brugerne er",
            "beboerne er",
            "deltagerne er",
            "kursisterne er",
            "eleverne er",
            "gæsterne er",
            "borgerne er",
            "de unge er",
        ),
        0.65,
        subjects="Facility|Unit|Service|Project|Education|Centre",
    ),
    Rule(
        "target.approved",
        "targetGroup",
        rf"(?:<s:Facility|Unit|Service>~ |^(?:det|den|stedet|tilbuddet|huset|vi|botilbuddet|bostedet|afdelingen|afsnittet) )(?:er godkendt til|godkendt til|optager|visiterer|er forbeholdt|er reserveret til|er åbent for|er åben for) {GROUP}",
        ("godkendt til", "optager", "visiterer", "forbeholdt", "reserveret", " åbent for", " åben for"),
        0.7,
        subjects="Facility|Unit|Service",
    ),
    Rule(
        "role.with-staff",
        "hasRole",
        r"<s:Unit|Facility|Project|Service> (?:er bemandet )?med (?:<n:Count>|en|et) _<o:Role*>",
        (" med ",),
        0.65,
        implied=False,
    ),
    Rule(
        "role.there-employed",
        "hasRole",
        r"\b(?:der er|er der|har vi|vi har|har|der var|var der) (?:(?:i alt|bl\.a\.|blandt andet|både|desuden|også) )?_<o:Role*> (?:fast)?(?:ansat|tilknyttet)\b",
        ("ansat", "tilknyttet"),
        0.75,
        subjects="EMPLOYER",
    ),
    Rule(
        "role.staff-there",
        "hasRole",
        rf"\b{_STAFF} (?:på|i|ved|hos) _<s:EMPLOYER>~ (?:består af|bestod af|er sammensat af|udgøres af|omfatter|tæller|er) _<o:Role*>",
        ("personale", "gruppen", "stab", "bemanding", "teamet", "medarbejderne"),
        0.85,
        implied=False,
    ),
    Rule(
        "role.composed",
        "hasRole",
        rf"\b{_STAFF}~ (?:er sammensat af|er tværfagligt(?: sammensat)?(?:,| og) (?:og )?(?:består af|med)|repræsenterer|rekrutteres blandt) _<o:Role*>",
        ("sammensat", "tværfagligt", "repræsenterer"),
        0.75,
        subjects="EMPLOYER",
    ),
)

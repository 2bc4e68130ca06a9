"""``locatedIn``, in whatever order: "det er i X, Y ligger", "beliggende i X rummer Y …", "X, Ys ældste bosted"."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import ANY_SIGN, FREE, Rule

_place = partial(Rule, "locatedIn")
_BASED = "Facility|Centre|Unit|Association|SocialEnterprise|Company|Foundation|Education|INIT"
_REST = rf"(?:(?!{ANY_SIGN})[^.;:?!()])"
"""A character of a clause in which nothing is named."""
_OWN = rf"(?:(?! (?:der|som|hvor|at|fra|af)\b){_REST})"
"""A character before a clause or a noun that tells of something else."""
_SEAT = (
    r"(?:hjemsted|hovedsæde|sæde|adresse|kontor(?:er)?|base|hjemme|lokaler|til huse|domicil|til i|sekretariat"
    r"|hovedkontor|værksted|bopæl)"
)
_LIES = (
    rf"(?:ligger|lå|holder til|holdt til|hører hjemme|(?:har|havde|fik|får|har{_REST}{{0,40}}? (?:haft|fået))(?:"
    rf" (?:sit|sin|sine|et|en|egne|nye))?"
    rf" {_SEAT}|er (?:beliggende|placeret|opført|bygget|anlagt|indrettet|at finde)|befinder sig|findes|residerer)\b"
)
_AT = r"(?:i|på|ved|uden for|nær|tæt på)"
_THERE = r"(?:hjertet af |centrum af |udkanten af |midten af |nærheden af |den [a-zæøå]+e del af |det [a-zæøå]+e )?"
_HOUSE = (
    r"[a-zæøå]*(?:bosted|værested|botilbud|mødested|aktivitetssted|herberg|forsorgshjem|krisecenter|klubhus|center"
    r"|hus|café|tilbud"
    r"|varmestue|bofællesskab|kollegium|forening|klub)"
)
_DOES = (
    r"(?:har|ligger|rummer|holder|huser|betjener|rådgiver|driver|tilbyder|byder|åbner|åbnede|modtager"
    r"|hjælper|dækker|er|kører|arbejder)"
)

RULES: tuple[Rule, ...] = (
    _place(
        "placed.lies-far",
        rf"{FREE}<s:{_BASED}>[”\"»’]?(?:,? (?:der|som)\b{_REST}{{0,80}}?)?{_OWN}{{0,80}}? "
        rf"{_LIES}{_REST}{{0,70}}? {_AT} {_THERE}_?<o:WHERE>",
        0.7,
    ),
    _place(
        "placed.is-put",
        rf"\b(?:er|var|blev|bliver) _<s:{_BASED}>(?: [a-zæøå]+){{0,2}}? "
        rf"(?:placeret|beliggende|opført|indrettet|anlagt|bygget){_REST}{{0,70}}? "
        rf"{_AT} {_THERE}_?<o:WHERE>",
        0.7,
    ),
    _place(
        "placed.it-is-there",
        rf"\b(?:det (?:er|var)|er det|var det)(?: (?:midt|inde|lige|netop))? {_AT} {_THERE}_?<o:WHERE>,? (?:at"
        rf" )?(?:_<s:{_BASED}>|"
        rf"stedet|huset|tilbuddet|botilbuddet|foreningen|teamet|det|den){_REST}{{0,40}}? ?(?:{_LIES}|til huse|slået"
        rf" dørene op|slår dørene op|åbnet|åbner)",
        0.75,
        subjects=_BASED,
    ),
    _place(
        "placed.lying-there",
        rf"^(?:smukt |centralt |højt |oprindelig )?(?:beliggende|placeret|opført|etableret|med (?:base|kontor|adresse"
        rf"|hovedsæde|hjemsted|til huse|lokaler)|fra (?:sine?|sit) "
        rf"(?:[a-zæøå]+ )?(?:lokaler|kontor|base|hus|adresse|sekretariat|hovedkontor)){_REST}{{0,60}}? ?{_AT}"
        rf" {_THERE}_?<o:WHERE>,? {_DOES} _<s:{_BASED}>",
        0.75,
    ),
    _place(
        "placed.there-has",
        rf"^{_REST}{{0,60}}?\b{_AT} {_THERE}_?<o:Place|Municipality>,? (?:har|fik|havde|holder)"
        rf" _<s:{_BASED}>{_REST}{{0,40}}? ?(?:{_SEAT}|til)\b",
        0.75,
    ),
    _place(
        "placed.there-houses",
        rf"^{_REST}{{3,60}}? {_AT} _?<o:Place|Municipality> (?:huser|rummer|danner rammen? om|lægger hus til|er (?:nu"
        rf" )?hjemsted for|er hjem for) _<s:{_BASED}>",
        0.7,
    ),
    _place(
        "placed.address-of",
        rf"\b(?:adressen|beliggenheden|postadressen) (?:på|for|til) _<s:{_BASED}> (?:er|lyder)(?:{_REST}|<:Count"
        rf"|Period>){{2,50}}? (?:i |på |\d{{4}} )?_?<o:WHERE>",
        0.8,
    ),
    _place(
        "placed.found-at",
        rf"<s:{_BASED}>[”\"»’]? (?:er at finde|kan findes|findes|har adressen|har adresse) (?:på|i|ved)(?:{_REST}"
        rf"|<:Count|Period>){{2,50}}? (?:\d{{4}} |i |på )?<o:WHERE>",
        0.75,
    ),
    _place(
        "placed.its-town",
        rf"<s:Facility|Service|Association>(?:,| [-–]) <o:Place|Municipality>G (?:(?:[a-zæøå]+ste|eneste|nye|nyeste"
        rf"|første|største|ældste|kommunale) )?"
        rf"(?:[a-zæøå]+ )?{_HOUSE}\b",
        0.75,
    ),
    _place(
        "placed.moved-seat",
        rf"(?:\b(?:flyttede|rykkede|flytter|rykker) _<s:{_BASED}>|<s2:{_BASED}>(?: har)? (?:flyttede|rykkede|flytter"
        rf"|rykker|flyttet|rykket))(?: (?:sit|sin|sine) "
        rf"[a-zæøå]+)(?: (?:ud|ind|op|ned))? (?:fra _?<:WHERE> )?til {_THERE}_?<o:WHERE>",
        0.75,
    ),
    _place(
        "placed.in-bounds",
        r"^(?:til|i) _?<o:Municipality|Region> (?:hører|ligger|findes|har)(?: (?:geografisk|også|desuden"
        r"|endvidere))+ _<s:Facility>",
        0.7,
    ),
)

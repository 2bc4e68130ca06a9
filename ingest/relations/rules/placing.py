"""Where houses, wards and associations lie and of what they are a part, said in further ways than "X ligger i Y"."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_INNER = "Unit|Centre|Facility|RegionalPsychiatry|Forum"
_WHOLE = "Centre|Unit|RegionalPsychiatry"
_BASED = "Facility|Centre|Unit|Association|SocialEnterprise|Company|Foundation|Education|INIT"
_LIES = (
    r"(?:har (?:sin |sit )?(?:adresse|hovedsæde|sæde|domicil|hjemadresse)|med (?:adresse|hovedsæde|sæde|domicil)|er samlet|er centreret|bor"
    r"|får til huse|fik til huse|har fået til huse|slår sig ned|slog sig ned|er etableret|er opført|er bygget|indrettes|indrettet"
    r"|har lokaler|har kontor(?:er)?|kan findes|findes|ligger)"
)
_SEVERAL = (
    r"(?:[^\W\d_]*(?:afdelinger|afsnit|centre|klinikker|teams|enheder|ambulatorier|bosteder|botilbud|væresteder|herberger"
    r"|aktivitetssteder|matrikler))(?:ne|ene)?"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "part.organised",
        "partOf",
        rf"<s:{_INNER}>~ (?:er organiseret (?:i|som en del af|ved)|(?:er |hører )?organisatorisk (?:(?:er )?(?:placeret|forankret"
        r"|tilknyttet|organiseret) |hører )?(?:i|under|ved|hos|til)|er (?:forankret|indlejret) (?:i|under|ved)|indgår (?:i|som (?:en )?del af)"
        r"|er en (?:integreret|selvstændig|særlig|fast) del af|er (?:en|et) (?:[^\W\d_]+ ){0,2}?(?:funktion|enhed|afdeling|institution"
        r"|tilbud|center|virksomhed) (?:under|i regi af)) _<o:ORG>",
        ("organis", "forankret", "indlejret", "indgår", "del af", "under", "i regi af"),
        0.75,
        implied=False,
    ),
    Rule(
        "part.consists",
        "partOf",
        rf"<o:{_WHOLE}>(?: i <:Place|Region|Municipality>)? (?:består (?:i dag )?af|omfatter|rummer|udgøres af|er (?:op)?delt i|dækker over)(?: (?:både|følgende|bl\.a\.|blandt andet|i alt|(?:<:Count>|to|tre|fire|fem|seks)(?: [a-zæøå-]+){{1,2}}:?)){{0,2}}"
        r"(?: [a-zæøå-]+ [a-zæøå-]+,)? _<s:Unit|Centre|Facility*>",
        ("består", "omfatter", "rummer", "udgøres", "delt i", "dækker"),
        0.75,
        implied=False,
    ),
    Rule(
        "part.the-several",
        "partOf",
        rf"{_SEVERAL} (?:i|på|under|ved|hos) _<o:{_WHOLE}|Region>(?: er|,|:| -| –|, nemlig| hedder| -|,? (?:det vil sige|dvs\.))+ "
        r"_<s:Unit|Centre|RegionalPsychiatry*>",
        ("afdelinger", "afsnit", "centre", "klinikker", "teams", "enheder", "ambulatorier", "matrikler"),
        0.75,
        implied=False,
    ),
    Rule(
        "part.houses-of",
        "partOf",
        rf"{_SEVERAL} (?:i|på|under|ved|hos) _<o:{_WHOLE}>(?: er|,|:| -| –|, nemlig| hedder)+ _<s:Facility*>",
        ("bosteder", "botilbud", "væresteder", "herberger", "aktivitetssteder"),
        0.75,
        implied=False,
    ),
    Rule(
        "place.settled",
        "locatedIn",
        rf"(?:<s:{_BASED}>~ )?{_LIES}~ (?:i|på) _<o:WHERE>",
        (
            "adresse",
            "sæde",
            "domicil",
            "samlet",
            "centreret",
            " bor ",
            "til huse",
            "sig ned",
            "er etableret",
            "opført",
            "bygget",
            "indrette",
            "lokaler",
            "kontor",
            "kan findes",
        ),
        0.7,
        subjects="Facility|Centre|Unit|Association|SocialEnterprise|Service|Education",
    ),
    Rule(
        "place.postcode",
        "locatedIn",
        rf"(?:<s:{_BASED}>~ )?(?:{_LIES}|er beliggende|beliggende|holder til|adressen er|mødes|er flyttet|flytter|flyttede)\b"
        r"(?:[^.;:?!\ue000-\ue0ff]|<:Count>){0,60}?(?:\b(?:dk-)?\d{4}|<:Count>) <o:Place|Municipality>",
        (
            "ligge",
            "adresse",
            "til huse",
            "holder til",
            "sæde",
            "mødes",
            "flytte",
            "lokaler",
            "kontor",
            "findes",
            " bor ",
            "etableret",
        ),
        0.8,
        subjects="Facility|Centre|Unit|Association|SocialEnterprise|Service|Education",
    ),
    Rule(
        "place.moved",
        "locatedIn",
        rf"(?:<s:{_BASED}>~ )?(?:flytter|flyttede|flyttet|rykkede|rykket)(?: (?:i|den|pr\.) <:Period>)?~ (?:i|på) <o:Place|Municipality>",
        ("flytte", "rykke"),
        0.65,
        implied=False,
    ),
    Rule(
        "place.there-lies",
        "locatedIn",
        r"^(?:og )?i <o:Place|Municipality> (?:ligger|findes|finder (?:man|du|vi)|har vi|holder|åbnede|åbner|drives|bor|er)"
        r"(?: (?:der|også|desuden|i dag|nu))* _<s:Facility|Centre|Association|SocialEnterprise*>",
        ("i ",),
        0.75,
        implied=False,
    ),
    Rule(
        "place.unit-there",
        "locatedIn",
        r"^(?:og )?i <o:Place> (?:ligger|findes|finder (?:man|du)|holder)(?: (?:der|også|desuden|i dag))* "
        r"_<s:Unit|RegionalPsychiatry*>",
        ("i ",),
        0.75,
        implied=False,
    ),
    Rule(
        "place.offer-in",
        "locatedIn",
        r"<s:Facility|Association|SocialEnterprise>[”\"»’]?,? (?:(?:som|der) )?er (?:et|en) [^.,;:?!\ue000-\ue0ff]{3,70}? (?:i|på) "
        r"(?:(?-i:[A-ZÆØÅ])[\w.]+(?: [A-ZÆØÅ]?[\w.]+){0,2} \d{1,3}\w?(?:,| i) )?<o:Place|Municipality>",
        (" er et ", " er en "),
        0.75,
        implied=False,
    ),
)

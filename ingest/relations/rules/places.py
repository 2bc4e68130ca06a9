"""Where things lie and what they belong to: rules for ``partOf`` and ``locatedIn``."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "part.genitive",
        "partOf",
        r"<o:ORG>G (?:(?!(?:i|på|ved|for|af|til|fra|med|og|under|hos)\b)[\w-]+ ){0,2}?<s:Unit|Centre|Facility|RegionalPsychiatry*>",
        ("\ue0ff",),
        0.85,
        implied=False,
    ),
    Rule(
        "part.in-organisation",
        "partOf",
        r"<s:Unit|Centre|RegionalPsychiatry>(?: (?:og|eller) [^\W\d_]+)?,? (?:i|ved|under|på|hos) _<o:Municipality|Region"
        r"|RegionalPsychiatry|Centre|Unit|StateBody|Association>",
        (" i ", " ved ", " under ", " på ", " hos "),
        0.8,
        implied=False,
    ),
    Rule(
        "part.body-in",
        "partOf",
        r"<s:Forum> (?:i|ved|under|på|hos|for) _<o:RegionalPsychiatry|Centre|Unit|Facility|Forum>",
        (" i ", " ved ", " under ", " på ", " hos ", " for "),
        0.75,
        implied=False,
    ),
    Rule(
        "part.line",
        "partOf",
        r"^\W{0,3}(?:\w{1,3}[.)] )?<o:Municipality|Region|StateBody|RegionalPsychiatry>, <s:Unit>(?=,|$| [-–(])",
        (",",),
        0.8,
        implied=False,
    ),
    Rule(
        "part.is-owners",
        "partOf",
        r"<s:Unit>~ (?:er|var) <o:Municipality|Region|Association|RegionalPsychiatry>G (?:[\w-]+ ){0,4}?[^\W\d_]*(?:hold|team|afdeling|afsnit|enhed|klinik|center|botilbud|værested)\b",
        ("er ", "var "),
        0.75,
        implied=False,
    ),
    Rule(
        "part.either",
        "partOf",
        r"<s:Unit|Centre> (?:og|eller|samt) <s2:Unit|Centre> (?:i|ved|under|på|hos) _<o:Region|RegionalPsychiatry|Centre>",
        (" i ", " ved ", " under ", " på ", " hos "),
        0.75,
        implied=False,
    ),
    Rule(
        "part.under-lies",
        "partOf",
        r"\b(?:under|i|ved) _<o:ORG> (?:hører|sorterer|ligger|findes) _<s:Unit|Centre|Facility|Forum*>",
        ("hører", "sorterer", "ligger", "findes"),
        0.75,
        implied=False,
    ),
    Rule(
        "part.represented",
        "partOf",
        r"<o:Region|Municipality> v/ ?<s:RegionalPsychiatry|Centre|Unit>",
        ("v/",),
        0.8,
        implied=False,
    ),
    Rule(
        "part.is-one-of",
        "partOf",
        r"<s:Unit|Centre|Facility|Education>(?: \([^()]{2,40}\))? er (?:en|et) (?:selvstændig |lille |særlig )?"
        r"(?:afdeling|underafdeling|enhed|afsnit|team|klinik|matrikel) (?:i|af|under|ved|hos) _<o:ORG>",
        (" er en ", " er et "),
        0.8,
        implied=False,
    ),
    Rule(
        "part.at-is",
        "partOf",
        r"^[Ii] <o:Municipality|Region> (?:er|har|driver|arbejder|tilbyder|står) <s:Unit>"
        r"(?:(?: \([^()]{2,40}\))? (?:sammen med|samt|og) <s2:Unit>)?",
        ("i ",),
        0.65,
        implied=False,
    ),
    Rule(
        "place.at-has",
        "locatedIn",
        r"^[Ii] <o:Municipality> (?:er|har|ligger|findes|driver|åbnede|åbner) _<s:Facility>",
        ("i ",),
        0.65,
        implied=False,
    ),
    Rule(
        "part.belongs",
        "partOf",
        r"(?:<s:SUBJ|Forum>~ )(?:er en del af|er del af|(?:hører|hørte) (?:[a-zæøå]+ )?(?:under|til)|er organiseret under|organiseret under"
        r"|(?:ligger|sorterer|hører hjemme) (?:[a-zæøå]+ )?under|er underlagt|er placeret i|er tilknyttet|er (?:en |et )?(?:lokal)?(?:afdeling|forening|gren) af) _<o:ORG>",
        ("del af", "hør", "organiseret", "under", "placeret", "tilknyttet", "afdeling af", "forening af", "gren af"),
        0.75,
        implied=False,
    ),
    Rule(
        "part.and-belongs",
        "partOf",
        r"^<s:Unit|Centre|Facility|Association> (?:er|har|ligger|driver|tilbyder) [^.;?!]{3,120} og (?:hører under|hører til|er en del af|er organiseret under) _<o:ORG>",
        ("hører", "del af", "organiseret under"),
        0.7,
        implied=False,
    ),
    Rule(
        "part.bracket",
        "partOf",
        r"<o:RegionalPsychiatry|Centre|Municipality|Region|Unit> \(<s:Unit|Centre>\)",
        ("(",),
        0.8,
        implied=False,
    ),
    Rule(
        "part.apposition",
        "partOf",
        r"<s:Unit|Centre>, (?:i )?<o:Unit|Centre|Municipality|RegionalPsychiatry|StateBody>(?=[,.)]|$| )",
        (",",),
        0.7,
        implied=False,
    ),
    Rule(
        "part.has",
        "partOf",
        r"<o:RegionalPsychiatry|Region|Municipality|Centre> har~ (?:afdelinger|afsnit|enheder|centre|klinikker)~ "
        r"(?:på|i) (?:henholdsvis )?_<s:Centre|Unit*>",
        ("har",),
        0.7,
        implied=False,
    ),
    Rule(
        "place.in",
        "locatedIn",
        r"<s:Centre|Facility|Association|Unit|SocialEnterprise|RegionalPsychiatry|INIT>[”\"“»’]?(?: (?:i|på|ved)"
        r" (?:<:Facility|Centre|Unit>|(?-i:[A-ZÆØÅ])[\wé.-]+(?: \d+\w?)?))?,? (?:i|på|ved) _<o:Place>",
        (" i ", " på ", " ved "),
        0.8,
        implied=False,
    ),
    Rule(
        "place.in-municipality",
        "locatedIn",
        r"<s:Facility|Association|SocialEnterprise|INIT>[”\"“»’]?,? (?:i|på) _<o:Municipality|Region>",
        (" i ", " på "),
        0.7,
        implied=False,
    ),
    Rule(
        "place.lies",
        "locatedIn",
        r"(?:<s:SUBJ>~ )?(?:ligger|er beliggende|beliggende|har til huse|er placeret|placeres|holder til|åbner|åbnede"
        r"|har base|har lokaler|foregår|afholdes)~ (?:i|på) _<o:WHERE*>",
        ("ligger", "beligg", "til huse", "placer", "holder til", "åbne", "base", "lokaler", "foregår", "afholdes"),
        0.75,
    ),
    Rule(
        "place.comma",
        "locatedIn",
        r"<s:Facility|Association|INIT|SocialEnterprise>[”\"“»’]?, (?:<:Place|Municipality> og )?_<o:Municipality"
        r"|Place>(?=[,.)]|$)",
        (",",),
        0.7,
        implied=False,
    ),
    Rule(
        "place.is-owners",
        "locatedIn",
        r"<s:Facility|INIT>~ (?:er|var) (?:et af |en af )?<o:Municipality>G (?:[\w-]+ ){0,4}?(?:\w*tilbud|\w*sted"
        r"|\w*center|\w*hus)\b",
        ("er ", "var "),
        0.75,
        implied=False,
    ),
    Rule(
        "place.is-one-in",
        "locatedIn",
        r"<s:Facility|Service|Unit|Education|SocialEnterprise>[”\"“»’]?,? (?:(?:som|der) )?er (?:et|en|<:Count>) [^.,;:\ue000-\ue0ff]{3,90}? (?:i|ved|uden for|nær) _<o:Municipality|Place>(?=[.,]|$)",
        (" er ",),
        0.65,
        implied=False,
    ),
    Rule(
        "place.address",
        "locatedIn",
        r"<s:Facility|Centre|Unit|Association|SocialEnterprise|Company|Foundation>, [A-ZÆØÅ][^\W\d_]+[^\n;:()?!,]{1,30}, "
        r"(?:\d{4}|<:Count|Period>) _?<o:Place|Municipality>",
        (", ",),
        0.75,
        implied=False,
    ),
    Rule(
        "place.several",
        "locatedIn",
        r"(?:<s:SUBJ>~ )?(?:forankret|forankres|foregår|gennemføres|gennemført|afprøves|afprøvet|findes|kører|etableret"
        r"|udbydes|udbudt)~ i (?:<:Count> |følgende |flere |de )?(?:[a-zæøå]+ )?kommuner(?:ne)?:? ?\(?"
        r"_<o:Municipality|Place*>",
        ("kommuner",),
        0.75,
    ),
    Rule(
        "place.before-name",
        "locatedIn",
        r"\b[^\W\d_]*(?:forening|foreningen|institution|værested|værestedet|botilbud|botilbuddet|center|centret|projekt"
        r"|projektet|tilbud|tilbuddet|klub|klubben|virksomhed|virksomheden) (?:i|på) _<o:Place|Municipality> "
        r"[”\"“»]<s:Association|Facility|SocialEnterprise|INIT>",
        ("”", '"', "“", "»"),
        0.75,
        implied=False,
    ),
    Rule(
        "place.home",
        "locatedIn",
        r"(?:<s:SUBJ>~ )?(?:med hjemsted|hjemsted|har hjemme|hører hjemme) i _<o:WHERE>",
        ("hjemsted", "hjemme"),
        0.75,
    ),
    Rule(
        "place.genitive",
        "locatedIn",
        r"<o:Municipality|Place>G (?:[\w-]+ ){0,2}?,? ?[”\"“»]?<s:Facility*>",
        ("\ue0ff",),
        0.7,
        implied=False,
    ),
    Rule(
        "place.bracket",
        "locatedIn",
        r"<s:Facility|Association|INIT|Unit>[”\"“»’]? \(<o:Municipality|Place>\)",
        ("(",),
        0.75,
        implied=False,
    ),
    Rule("place.citizens", "locatedIn", r"(?:<s:INIT>~ )?borgere i _<o:Region|Municipality>", ("borgere i",), 0.55),
    Rule(
        "place.branch-for",
        "locatedIn",
        r"<s:Association>(?: (?-i:[A-ZÆØÅ])\w+)?(?:,| [–-])? (?:er )?(?:en )?(?:lokal)?(?:afdeling|forening)(?:en)? for _<o:Place|Municipality*>",
        ("afdeling", "forening"),
        0.75,
        implied=False,
    ),
    Rule(
        "place.there-lies-far",
        "locatedIn",
        r"\bi <o:Place>(?:,[^.;?!\ue000-\ue0ff]{3,80},|[^.,;?!\ue000-\ue0ff]{0,40}) (?:ligger|findes|åbnede) _<s:Facility|Association|Centre*>",
        ("ligger", "findes", "åbnede"),
        0.7,
        implied=False,
    ),
)

"""How many a house or an offer has room for and since when it is there, said in further ways than "X har 12 pladser"."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_PLACES = r"(?:\w*senge\b|\w*sengestuer\b|\w*sengepladser\b|\w*pladser\b|\w*boliger\b|\w*lejligheder\b|\w*værelser\b)"
_PEOPLE = r"(?:beboere|borgere|personer|unge|mennesker|voksne|brugere|kvinder|mænd|deltagere|kursister|patienter|elever|familier|gæster)\b"
_ABOUT = r"(?:(?:i dag|nu|omkring|ca\.?|også|i alt|op til|cirka|pt\.?|p\.t\.|aktuelt|desuden|plads til) )*"
_HELD = "Facility|Unit|Centre|INIT|SocialEnterprise|RegionalPsychiatry"
_ROOM = "Facility|Unit|Centre|Service|Education|Project"
_HAS = (
    r"(?:råder(?: i dag| nu)?(?: over)?|disponerer(?: over)?|er godkendt til|godkendt til|er normeret (?:til|med)|normeret (?:til|med)|har en normering på"
    r"|har kapacitet til|med kapacitet til|rummer|rådede(?: over)?|huser|er udvidet til|er indrettet med|er bygget til|er dimensioneret til)"
)
_OPENS = (
    r"(?:åbnede|åbner|startede|begyndte|opstod|indviedes|etableredes|oprettedes|stiftedes|grundlagdes|så dagens lys)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "start.in-force",
        "startedOn",
        r"(?:<s:Agreement>~ )?\b(?:gælder|gældende|træder i kraft|trådte i kraft|har virkning)(?: fra| pr\.)?(?: den)? <t:Period>",
        ("gælde", "i kraft", "virkning"),
        0.8,
        subjects="Agreement",
    ),
    Rule(
        "end.in-force",
        "endedOn",
        r"(?:<s:Agreement>~ )?\b(?:gælder|gældende|løber|udløber|ophører)\b[^.;:?!]{0,80}?\b(?:til og med|til|senest|med udgangen af)(?: den)? <t:Period>",
        ("gælde", "løber", "ophører"),
        0.75,
        subjects="Agreement",
    ),
    Rule(
        "size.commands",
        "capacity",
        rf"(?:<s:{_HELD}>~ |^[^\W\d_]+(?:en|et) )?{_HAS} {_ABOUT}<n:Count> _(?P<u>{_PLACES}|{_PEOPLE})",
        (
            "råde",
            "disponerer",
            "godkendt",
            "norme",
            "kapacitet",
            "rummer",
            "huser",
            "udvidet",
            "indrettet",
            "bygget",
            "dimens",
        ),
        0.75,
        subjects=_ROOM,
    ),
    Rule(
        "size.it-comprises",
        "capacity",
        rf"^(?:det|den|stedet|huset|tilbuddet|afdelingen|afsnittet|enheden|centret|klinikken|herberget|her|der) (?:er|har|har vi|er der|indeholder|omfatter)"
        rf"(?: desuden| også| plads til| i alt)* {_ABOUT}<n:Count> _(?P<u>{_PLACES})(?! (?:på|i|ved) [\ue000-\ue0ff])",
        ("senge", "pladser", "boliger", "lejligheder", "værelser"),
        0.65,
        subjects="Facility|Unit|Centre",
    ),
    Rule(
        "size.in-all",
        "capacity",
        r"\b(?:i alt|tilsammen|sammenlagt|samlet) <n:Count> _(?P<u>\w*senge\b|\w*sengepladser\b|\w*døgnpladser\b|\w*boliger\b|\w*pladser\b)",
        ("i alt", "tilsammen", "sammenlagt", "samlet"),
        0.6,
        subjects="Facility|Unit|Centre",
    ),
    Rule(
        "size.room-on",
        "capacity",
        rf"\b(?:der er|er der|der findes|findes der|der bor|bor der)(?: i dag| nu)? (?:(?:plads til|i alt|ca\.) )*<n:Count> _(?P<u>{_PLACES}|{_PEOPLE}) "
        rf"(?:på|i|ved|hos) _<s:{_HELD}>",
        ("der er", "er der", "findes", "bor "),
        0.75,
        implied=False,
    ),
    Rule(
        "size.there-first",
        "capacity",
        rf"^(?:på|i|ved|hos) _<s:Facility|Unit|Centre|Project|Service>,? (?:er|findes|var) (?:der )?(?:plads til )?{_ABOUT}<n:Count> _(?P<u>{_PLACES}|{_PEOPLE})",
        ("på ", "i ", "ved ", "hos "),
        0.75,
        implied=False,
    ),
    Rule(
        "size.on",
        "capacity",
        r"(?<!nye )(?<!flere )(?<!ekstra )(?<!af )<n:Count> (?:[^\W\d_]+e )?(?P<u>\w*senge|\w*pladser|\w*boliger) (?:på|i|ved) _<s:Unit|Facility>",
        ("senge", "pladser", "boliger"),
        0.65,
        implied=False,
    ),
    Rule(
        "size.and-more",
        "capacity",
        rf"<s:Facility|Unit|Centre>(?: i <:Place>)? (?:har|{_HAS}) {_ABOUT}<:Count> [^.;:?!\ue000-\ue0ff]{{3,60}}?(?:,| og|, og| samt) <n:Count> _(?P<u>{_PLACES})"
        r"(?! (?:på|i|ved) [\ue000-\ue0ff])",
        (" har ", "råder", "godkendt", "norme", "rummer"),
        0.7,
        implied=False,
    ),
    Rule(
        "size.offers-room",
        "capacity",
        rf"<s:{_HELD}>~ (?:tilbyder|giver|yder|udbyder) (?:(?:midlertidigt?|længerevarende|døgn\w*) )?(?:bolig|ophold|plads|døgnophold|botilbud|boliger|et hjem|hjem)? ?"
        rf"(?:til|for)? ?{_ABOUT}<n:Count> _(?P<u>{_PLACES}|{_PEOPLE})",
        ("tilbyder", "giver", "yder", "udbyder"),
        0.7,
        implied=False,
    ),
    Rule(
        "start.is-from",
        "startedOn",
        r"<s:Facility|Association|SocialEnterprise|Centre>[”\"»’]? (?:er|stammer) (?:fra|opført i|bygget i|grundlagt i|indviet i) <t:Period>",
        (" fra ", "opført", "bygget", "grundlagt", "indviet"),
        0.7,
        implied=False,
    ),
    Rule(
        "start.stood-ready",
        "startedOn",
        r"<s:Facility|Centre|Service|Unit>[”\"»’]?~ (?:stod (?:klar|færdig\w*)|stod klar|er opført|blev (?:opført|bygget|indviet|åbnet|taget i brug)|opførtes|slog dørene op"
        r"|åbnede dørene|tog i?mod (?:de |sine )?første [a-zæøå]+)~ <t:Period>",
        ("stod ", "opført", "bygget", "indviet", "åbn", "i brug", "dørene", "tog imod", "tog mod"),
        0.75,
        implied=False,
    ),
    Rule(
        "start.since-opened",
        "startedOn",
        r"^siden <t:Period> har _<s:Facility|INIT|Association|Unit|SocialEnterprise>(?! (?:[a-zæøå]+ ){0,2}?(?:haft (?!åbent)|fået|arbejdet|prøvet|ansat))",
        ("siden",),
        0.7,
        implied=False,
    ),
    Rule(
        "start.then-opened",
        "startedOn",
        rf"<t:Period>,? {_OPENS} _<s:Facility|INIT|Association|Unit|SocialEnterprise|Centre>",
        (
            "åbne",
            "start",
            "begyndte",
            "opstod",
            "indvied",
            "etablered",
            "oprettedes",
            "stiftedes",
            "grundlagdes",
            "dagens lys",
        ),
        0.75,
        implied=False,
    ),
    Rule(
        "span.named",
        "startedOn",
        r"(?:projektperioden|perioden|løbetiden|forsøgsperioden|projektets løbetid|varigheden)(?: (?:for|af|i) _<s:INIT>)?~ (?:er|var|løber|strækker sig|går|dækker)~ ?<t:Period>",
        ("periode", "løbetid", "varighed"),
        0.75,
        subjects="INIT",
    ),
    Rule(
        "start.opening",
        "startedOn",
        r"\b(?:siden|ved|efter) (?:<s:INIT|Facility>G )?(?:åbningen|starten|indvielsen|oprettelsen|begyndelsen|start|åbning)(?: af _<s2:INIT|Facility>)? (?:den |i )?<t:Period>",
        ("åbning", "start", "indviels", "oprettels", "begyndels"),
        0.7,
    ),
    Rule(
        "size.at-a-time",
        "capacity",
        rf"(?:<s:{_ROOM}>[^.;:?!]{{0,120}}?)?(?:plads til )?<n:Count>(?: _(?P<u>{_PEOPLE})| [a-zæøå]+)?[^.;:?!]{{0,60}}? ad gangen",
        ("ad gangen",),
        0.7,
        subjects=_ROOM,
    ),
    Rule(
        "size.members",
        "capacity",
        r"(?:<s:Association|Facility>~ )?(?:er|har|tæller)(?: vi| nu| i dag| omkring| ca\.)* <n:Count> (?P<u>medlemmer|beboere|brugere)\b",
        ("medlemmer", "beboere", "brugere"),
        0.7,
        subjects="Association|Facility",
    ),
)

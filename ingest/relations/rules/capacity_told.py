"""``capacity``, told in another order: the number first ("Højst 90 ad gangen kan følges i X", "Mere end ti kan X ikke
rumme"), "med sine 16 senge er X", or how it changed ("antallet af pladser på X er udvidet fra seks til ni")."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.capacity import ABOUT, PEOPLE, PLACES, ROOMS

_size = partial(Rule, "capacity")
_WHAT = "Facility|Service|SocialEnterprise|Unit|Centre|Education|Project"
_HOLDS = r"(?:rumme|huse|have|tage|optage|modtage|tage i?mod|klare|følge|behandle|hjælpe|indskrive|bo)"
_TAKEN = (
    r"(?:følges|optages|modtages|behandles|indskrives|tages ind|være med|deltage|bo|hjælpes|støttes|rummes|huses|"
    r"visiteres|undervises|overnatte|sove|være indskrevet|få plads|indlægges|betjenes|gå|komme)"
)
_NOW = (
    r"(?:(?:i dag|nu|p\.?t\.?|aktuelt|for tiden|i øjeblikket|fortsat|stadig|siden <:Period>|i <:Period>|"
    r"pr\. <:Period>) )*"
)
_SO_MANY = (
    r"(?P<u>(?:(?:det samlede )?antal(?:let af)? (?:" + PLACES + r"|" + PEOPLE + r")|(?:senge|plads|medlems|deltager|"
    r"elev|bruger|beboer|bolig|værelses|sengeplads|døgnplads)tallet|(?:den samlede )?kapacitet(?:en)?|normering(?:en)?|"
    r"belægning(?:en)?|medlemsskaren|rammen))"
)
_CHANGED = (
    r"(?:(?:er|blev|bliver)\b[^.;:?!\ue000-\ue0ff]{0,40}?(?:<:Period> )?(?:udvidet|øget|hævet|sat (?:op|ned)|nedsat|"
    r"nedbragt|sænket|reduceret|beskåret|skåret(?: ned)?|forhøjet|fordoblet|halveret|steget|faldet|vokset|kommet)|"
    r"steg|stiger|faldt|falder|voksede|vokser|gik|går|udvides|øges|reduceres|nedsættes|sænkes|hæves)"
)

RULES: tuple[Rule, ...] = (
    _size(
        "size.extended-to",
        rf"<s:{_WHAT}>[”\"«]? (?:blev|er|bliver|er blevet|blev der)(?: i <:Period>)? (?:udvidet|øget"
        rf"|reduceret|nedskaleret|"
        rf"opnormeret|nednormeret|normeret(?: op| ned)?|udbygget)(?: fra <:Count>(?: {PLACES})?)?(?: i <:Period>)? til "
        rf"<n:Count> _(?P<u>{PLACES}|{PEOPLE}|{ROOMS})",
        0.8,
    ),
    _size(
        "size.at-a-time-in",
        rf"<n:Count>(?: _(?P<u>{PLACES}|{PEOPLE}))? (?:ad gangen|på én gang|på samme tid|samtidig)? ?(?:kan|må|skal|"
        r"vil)?"
        rf" ?(?:der )?{_TAKEN}(?: ad gangen| på én gang| samtidig)? (?:i|på|hos|ved|af) _<s:{_WHAT}>",
        0.8,
    ),
    _size(
        "size.so-many-it-holds",
        rf"<n:Count> _(?P<u>{PLACES}|{PEOPLE})(?: (?:ad gangen|i alt))? (?:kan|kunne) _<s:{_WHAT}> (?:ikke )?"
        rf"(?:ad gangen )?{_HOLDS}\b",
        0.8,
    ),
    _size(
        "size.no-more-room",
        rf"<n:Count> _(?P<u>{PLACES}|{PEOPLE}) (?:er|var) der (?:ikke )?(?:plads|rum) til (?:i|på|hos|ved) "
        rf"_<s:{_WHAT}>",
        0.8,
    ),
    _size(
        "size.is-what-it-has",
        rf"^\W*<n:Count> _(?P<u>{PLACES}|{PEOPLE})(?:,? det)? (?:er|var),? hvad _<s:{_WHAT}> (?:kan (?:tilbyde|rumme|"
        r"have|tage)|"
        r"råder over|har|rummer|er normeret til)",
        0.75,
    ),
    _size(
        "size.so-many-has",
        rf"^\W*(?:I alt )?<n:Count> (?:[a-zæøå]+e )?(?P<u>{ROOMS}) (?:rummer|huser|har|tæller|råder|omfatter) "
        rf"_<s:{_WHAT}>"
        r"(?! (?:mistet|nedlagt|lukket|solgt|fået))",
        0.7,
    ),
    _size(
        "size.with-its-so-many",
        rf"\b[Mm]ed (?:(?:sine|kun|blot|bare|i alt|op til|plads til|sin kapacitet på|en kapacitet på|en normering på) )"
        rf"{{0,2}}<n:Count> _(?P<u>{PLACES}|{PEOPLE})(?: (?:og|samt) [^.,;:?!\ue000-\ue0ff]{{3,40}})? (?:er|var|hører|"
        rf"bliver|udgør|blev) _<s:{_WHAT}>",
        0.8,
    ),
    _size(
        "size.were-there",
        rf"\b(?:er|var|fandtes|findes|bor|boede|bliver|blev)(?: der)? (?:i|på|ved|hos) _<s:{_WHAT}>(?: (?:i|på) "
        r"<:WHERE>)? "
        rf"{ABOUT}<n:Count> _(?P<u>{PLACES}|{PEOPLE})",
        0.75,
    ),
    _size(
        "size.went-to",
        rf"\b{_SO_MANY} (?:på|i|ved|hos|for) _<s:{_WHAT}|Association>(?: (?:i|på) <:WHERE>)? {_CHANGED}"
        rf"[^.;:?!\ue000-\ue0ff]{{0,30}}?(?: fra (?:<:Count>|\d+|[a-zæøå]+)(?: [a-zæøå]+)?)? til "
        rf"{ABOUT}<n:Count>",
        0.8,
    ),
    _size(
        "size.number-is",
        rf"\b{_SO_MANY} (?:på|i|ved|hos|for) _<s:{_WHAT}|Association>(?: (?:i|på) <:WHERE>)?,? (?:(?:som|der) )?{_NOW}"
        rf"(?:(?:er|var|udgør|udgjorde|ligger på|lå på|tæller) )?{_NOW}(?:(?:oppe|nede) på )?<n:Count>",
        0.8,
    ),
    _size(
        "size.rooms-to",
        rf"<s:{_WHAT}>(?: (?:i|på) <:WHERE>)?,? (?:(?:som|der) )?(?:har|havde|byder på|tilbyder|råder over|rummer) "
        r"(?:[a-zæøå]+ )?(?:sove|sidde|spise|senge|sengelige|natte|over)?(?:pladser|værelser|boliger|senge|"
        r"lejligheder|"
        rf"rum|stole|borde) til {ABOUT}<n:Count>(?: _(?P<u>{PEOPLE}))?",
        0.75,
    ),
)

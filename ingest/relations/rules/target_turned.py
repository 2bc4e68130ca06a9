"""``targetGroup``, the people first: "Unge med angst er den gruppe, som X er skabt til", "Kun hjemløse optages på
X"."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.groups import PEOPLE_NAMED
from ingest.relations.engine.rule import FREE, SIGNS, Rule
from ontology.predicates import INITIATIVES, ORGANISATIONS

_turned = partial(Rule, "targetGroup", subjects="THING")
_BODIES = "".join(SIGNS[type_] for type_ in sorted(ORGANISATIONS | INITIATIVES))
_REST = rf"[^.;:?!()\ue0ff{_BODIES}]"
"""A character of a clause in which no body or undertaking is named."""
_WHO = (
    r"(?P<g>(?:(?!(?:at|den|det|de|deres|en|et|ikke|ingen|som|der|har|er|af|med|i|på|til|for|om|ved|fra|men|og|kun"
    r"|alene"
    r"|især|alle|vi|man|du)\b)[a-zæøåéA-ZÆØÅ][\w/’-]*,? (?:og |eller )?){0,3}?"
    rf"{PEOPLE_NAMED}(?!\w)(?: <:Age>)?"
    rf"(?:,? (?:som|der|hvis|med|fra|mellem|over|under|uden|i|på|omkring|ramt|udsat)(?! at\b) (?:(?!"
    rf" (?:ikke|aldrig)\b){_REST}){{2,90}}?)?)"
)
_ONLY = r"(?:(?:kun|alene|udelukkende|især|primært|særligt|alle|også|fortrinsvis|først og fremmest|både) )*"
_END = (
    r"(?=$|[.;:]|, (?!der\b|som\b|hvis\b)| (?:og|men) (?:er|har|der|drives|ligger|det|den)\b| døgnet\b|"
    r" hele\b| uanset\b)"
)
_MADE = (
    r"(?:skabt|lavet|tiltænkt|udviklet|oprettet|etableret|beregnet|målrettet|rettet|møntet|tænkt|indrettet|bygget"
    r"|forbeholdt"
    r"|skræddersyet|henvendt|designet|tilrettelagt)"
)
_TO = r"(?:til|for|mod|på|af hensyn til)"
_ADMITTED = (
    r"(?:optages|visiteres|henvises|indskrives|indlægges|modtages|indmeldes|tilmeldes|tages|anvises|inviteres|kan"
    r" (?:optages"
    r"|visiteres|henvises|indskrives|indlægges|modtages|tilmeldes|blive optaget|få plads|flytte ind|bo))"
)

RULES: tuple[Rule, ...] = (
    _turned(
        "turned.are-group",
        rf"(?:^|\bmen (?:deres )?|, (?:og )?)(?:det er )?{_ONLY}{_WHO},? (?:er|udgør|var|danner|hører til)(?: (?:den"
        rf"|det))?(?: [a-zæøå]+e)? "
        rf"(?:mål|hoved|bruger)(?:mål)?gruppen? (?:for|i|på|til|hos|bag) _<s:THING>",
        0.8,
    ),
    _turned(
        "turned.group-made-for",
        rf"^{_ONLY}{_WHO},? (?:er|var|udgør) (?:den gruppe|dem|de borgere|de mennesker|de unge|de voksne|dem, man),? "
        rf"(?:(?:som|der) )?_<s:THING> (?:(?:er|blev) {_MADE} {_TO}|henvender sig til|retter sig mod|hjælper|vil nå"
        rf"|tager imod)",
        0.8,
    ),
    _turned(
        "turned.it-is-they",
        rf"^det er {_ONLY}{_WHO},? (?:som |der )?_<s:THING> (?:(?:er|blev) {_MADE} {_TO}|henvender sig til|retter sig"
        rf" mod|hjælper|vil nå"
        r"|tager imod|er til for|er for)",
        0.8,
    ),
    _turned(
        "turned.they-who-may",
        rf"^det er {_ONLY}{_WHO},? (?:der|som) (?:kan|har|får|bor|kommer|optages|visiteres|henvises"
        rf"|mødes)\b{_REST}{{0,50}}? "
        r"(?:på|i|hos|til|af|gennem|ved) _<s:THING>",
        0.7,
    ),
    _turned(
        "turned.admitted",
        rf"^{_ONLY}{_WHO} {_ADMITTED}{_REST}{{0,25}}? (?:på|i|til|hos|af|ved) _<s:THING>",
        0.7,
    ),
    _turned(
        "turned.call-there",
        rf"<s:THING>[”\"»’]?, (?:hvortil|hvor|som) {_ONLY}{_WHO} (?:kan|kunne|må) (?:[a-zæøå]+ ){{0,2}}?(?:ringe"
        rf"|henvende|skrive|komme"
        r"|henvises|søge|møde|få|gå|visiteres|bruge|benytte)\b",
        0.7,
    ),
    _turned(
        "turned.with-it-reach",
        rf"^(?:med|gennem|via) _<s:THING>[”\"»’]? (?:ønsker|vil|forsøger|søger|kan|skal|når|hjælper|støtter)"
        rf" (?:_?<:ORG> )?(?:[a-zæøå]+ ){{0,2}}?"
        rf"(?:at )?(?:nå(?: ud til)?|hjælpe|støtte|samle|tilbyde|give|styrke)? ?{_ONLY}{_WHO}{_END}",
        0.7,
    ),
    _turned(
        "turned.for-them-is",
        rf"^(?:for|til) {_ONLY}{_WHO} (?:er der|findes|findes der|tilbydes|eksisterer|har (?:man|vi|<:ORG>)|tilbyder"
        rf" (?:vi|<:ORG>)|åbnede|driver <:ORG>) "
        r"_<s:THING>",
        0.75,
    ),
    _turned("turned.access-have", rf"^adgang til _<s:THING> (?:har|får|gives) {_ONLY}{_WHO}{_END}", 0.8),
    _turned(
        "turned.aims-at",
        rf"{FREE}<s:THING>[”\"»’]?(?:,? (?:der|som))? (?:sigter(?: især| primært)? (?:på|mod|efter)|er (?:især |primært"
        rf" )?(?:møntet på|skræddersyet til"
        rf"|indrettet (?:på|til)|tilpasset|rettet ind (?:på|mod)|rettet mod|reserveret(?: til)?|forbeholdt|tiltænkt"
        rf"|afgrænset til)|adresserer"
        rf"|vender sig (?:mod|til)|tager sigte på|byder på hjælp til) {_ONLY}{_WHO}{_END}",
        0.75,
    ),
    _turned("turned.in-it-they", rf"^i _<s:THING> er det {_ONLY}{_WHO},? (?:man|vi|der|som|<:ORG>)\b", 0.75),
    _turned(
        "turned.made-for-first",
        rf"^(?:{_MADE} (?:{_TO} )?|henvendt til ){_ONLY}{_WHO},? (?:er|har|blev|giver|tilbyder|rummer|åbner|åbnede)"
        rf" _<s:THING>",
        0.75,
    ),
    _turned(
        "turned.get-through",
        rf"^{_ONLY}{_WHO},? (?:får|fik|tilbydes|finder|møder|kan få|hjælpes|støttes) {_REST}{{0,40}}?(?:gennem|via|i"
        rf"|hos|af|på|ved) _<s:THING>(?!\ue0ff)",
        0.65,
    ),
    _turned(
        "turned.is-offered",
        rf"(?:^(?:det|den|de)|<s:THING>[”\"»’]?) (?:tilbydes|gives|bevilges|ydes|udbydes)(?: gratis)? (?:til"
        rf" )?{_ONLY}{_WHO}{_END}",
        0.65,
    ),
)

"""``targetGroup``, told the other way round: who is welcome, who may come, whom the law or the owner made it for."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.groups import GROUP, PEOPLE
from ingest.relations.engine.rule import Rule

_told = partial(Rule, "targetGroup", subjects="THING")
_WHO = (
    r"(?P<g>(?:(?:alle|enhver|folk|dem|de|en)(?: <:Age>)?,? (?:der|som|med|uden|over|under|mellem|<:Age>)"
    r"|(?:(?!(?:at|den|det|de|for"
    r"|til|af|i|på|med|ikke|kun|og|som|der|hvor|hvortil|ingen)\b)[\w/’-]+ (?:og |eller )?){0,3}?"
    rf"{PEOPLE}(?:,? (?:der|som|hvor|hvis)| (?:med|uden|i|på|fra|over|under|efter|mellem)(?! at\b)| <:Age>))\b "
    rf"[^.;:?!()]{{2,130}}?)"
)
"""People of whom the text tells more."""
_BARE = GROUP.replace("{0,160}", "{0,110}?")
_EASILY = r"(?: (?:altid|også|meget|hjerteligt?|frit|gratis|selv|blot|bare|uden videre|anonymt|desuden|her|der))*"
_MAY = (
    rf"(?:(?:er|var){_EASILY} velkomne?|kan{_EASILY} (?:bruge|benytte|komme|kigge|møde|deltage|få|søge|skrive|ringe"
    rf"|henvende|"
    r"indskrive|melde|gøre brug|være med|træde|gå|blive|henvises|visiteres|tilmelde|følge|tage|anmode|bo|låne"
    r"|overnatte|"
    r"optages|spise)|har (?:fri |gratis )?adgang|indbydes|inviteres)\b"
)
_THERE = r"(?: (?:i|på) <:Place|Municipality>)?"
_END = (
    r"(?=$|[.;:]|, (?!der|som|hvis|hvor)| og (?:er|har|bliver|tilbyder|giver|drives|bæres|hviler|ligger|betales"
    r"|finansieres|støttes"
    r"|kører|hører|får)\b| (?:efter|jf\.|i henhold til|i medfør af|i overensstemmelse med) (?:\w+ )?<:LegalProvision>)"
)

RULES: tuple[Rule, ...] = (
    _told("reach.they-may", rf"(?:^|[,;:] (?:og )?|\bog )(?!kun ){_WHO},? {_MAY}(?! ikke\b)", 0.65),
    _told(
        "reach.reserved",
        r"\b(?:er|var|bliver) (?:<s:THING>|den|det|ordningen|tilbuddet|pladserne|stedet|huset|indsatsen|projektet"
        r"|holdet)?(?: (?:kun|alene|udelukkende|især|primært))*"
        r"(?: ?(?:forbeholdt|tiltænkt|møntet på|reserveret(?: til)?)| kun (?:for|til))"
        rf" {_BARE}{_END}",
        0.75,
    ),
    _told(
        "reach.its-aid",
        r"(?:<s:THING>~ )?\b(?:retter|rettede|målretter|målrettede|vier|samler) (?:al )?(?:sin|sit|sine) "
        r"(?:[a-zæøå]+ )?[a-zæøå]+ "
        rf"(?:mod|til|om) (?:alle )?{_BARE}{_END}",
        0.75,
    ),
    _told(
        "reach.holds-for",
        rf"(?:^(?:Det|Den|Ordningen|Tilbuddet|Retten|Støtten)|<s:THING>{_THERE})"
        rf"(?: [^.;:?!]{{3,70}} og)? (?:er sat i verden for|er til for|tager "
        r"hånd om|har øje for|beskæftiger sig med|har fået lov (?:til )?at tage imod|gælder"
        rf"|omfatter|dækker|"
        rf"vedrører|er for|er til) (?:for )?(?:(?:både |også )?(?:tilbud|støtte|hjælp|rådgivning) (?:til|for) )?"
        rf"(?:alle |kun |både )*{_BARE}{_END}",
        0.65,
    ),
    _told(
        "reach.both-for",
        rf"^(?:begge|alle|alle tre|de to|de tre) [a-zæøå]+ (?:er|gives|ydes|tilbydes|henvender sig)(?: (?:kun"
        rf"|især))? (?:for|til) "
        rf"(?:alle )?{_BARE}{_END}",
        0.65,
    ),
    _told(
        "reach.whereto",
        rf"<s:THING>[”\"»’]?{_THERE}(?:[^.;:?!]{{0,80}})?, (?:hvortil|hvor|som) (?!(?:vi|du|man|der|de|den|det"
        rf"|<:ORG>)\b)(?P<g>"
        rf"(?:(?!(?:at|kan|er|har|blev)\b)[\w/’-]+ (?:og |eller )?){{0,3}}?{PEOPLE}(?: (?:med|uden|i|på|fra|mellem"
        rf"|over|under)(?! at\b)"
        r" [^.,;:?!]{2,70}?| <:Age>)+?) (?:(?:kan|kunne|skal|må) (?:blive )?(?:henvises|henvist|visiteres|deltage"
        r"|følge|benytte|bruge|"
        r"søge|komme|mødes|få|bo|indlægges|optages|lære|arbejde|tilmelde)|følges|fulgtes|mødes|mødtes|undervises"
        r"|behandles|"
        r"bliver (?:fulgt|undervist|mødt))\b",
        0.7,
    ),
    _told(
        "reach.for-them-has",
        rf"^(?:til|for) (?:gruppen af |<:THING> af )?{_BARE} (?:har|driver|oprettede|åbnede|startede|har) "
        rf"<:ORG*>[^.;:?!]{{0,60}} "
        r"_<s:THING>",
        0.7,
    ),
    _told(
        "reach.we-treat",
        r"^(?:på|i|hos|ved) (?:<:ANY>|[^\W\d_]+)(?: (?:i|på) <:Place>)? (?:undersøger og behandler|udreder og behandler"
        r"|behandler|tager|modtager|hjælper|støtter|møder|indlægger) <s:Unit|Centre|Facility|Service|Project|Education>"
        rf"(?: imod)?(?: primært| især| kun| både| også)? (?![^.]*:$){_BARE}{_END}",
        0.7,
    ),
)

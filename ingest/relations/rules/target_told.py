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
_DO = (
    r"(?:mødes|mødtes|samles|tilbydes|undervises|introduceres|inddrages|lærer at|får (?:mulighed|tilbud|tilbudt|"
    r"undervisning|en (?:mentor|kontakt|peer|fast)[a-zæøå]*)|(?:passer|laver|bygger|dyrker|træner|spiller|maler|"
    r"øver|sejler|cykler|vandrer|løber|synger)(?= [^.;:?!]{2,70}\b(?:sammen|om ugen|hver|gange|i hold|med en)\b))\b"
)
"""What those do for whom something is."""
_SOME = (
    rf"(?:(?!(?:at|den|det|de|for|til|af|i|på|med|ikke|kun|og|som|der|hvor|ingen|man|vi|du|en|et)\b)[\w/’-]+ )"
    rf"{{0,2}}?{PEOPLE}"
    r"(?: (?:mellem |fra |på |i alderen |over |under )?<:Age>)?(?:,? (?:med|uden|der|som) [^.;:?!()]{2,90}?,?)?"
)
_TO_DO = (
    r"(?:lære|møde|få|lave|deltage|spise|mulighed|og|at|sammen|om|komme|være|tale|dyrke|arbejde|træne|hinanden|kigge|"
    r"drikke|sidde|bo|sove|overnatte|tilbringe|hente|søge|ringe|bruge|benytte|slappe|læse|spille|male|snakke|prøve|gå|blive|"
    r"hygge|dele|finde|tage)"
)
_FINITE = (
    r"(?:er|var|har|havde|vil|kan|skal|må|bliver|blev|får|fik|der|som|det|den|de|vi|[^\W\d_]*(?:er|ede|tes|edes))\b"
)
_WORD_BEFORE = rf"(?!{_FINITE}|{PEOPLE}\b)[^\W\d_][\w-]*,?"
_THERE = r"(?: (?:i|på) <:Place|Municipality>)?"
_END = (
    r"(?=$|[.;:]|, (?!der|som|hvis|hvor)| og (?:er|har|bliver|tilbyder|giver|drives|bæres|hviler|ligger|betales"
    r"|finansieres|støttes"
    r"|kører|hører|får)\b| (?:efter|jf\.|i henhold til|i medfør af|i overensstemmelse med) (?:\w+ )?<:LegalProvision>)"
)

RULES: tuple[Rule, ...] = (
    _told("reach.they-may", rf"(?:^|[,;:] (?:og )?|\bog )(?!kun ){_WHO},? {_MAY}(?! ikke\b)", 0.65),
    _told("reach.they-meet", rf"(?:^|(?<=[;:] )){_WHO},? {_DO}(?! ikke\b)", 0.65),
    _told(
        "reach.they-get",
        rf"\b(?:får|gives|har|bydes|tilbydes) (?P<g>{_SOME}) (?:mulighed|lejlighed|adgang|tilbud|plads|en chance|hjælp|"
        r"undervisning|rådgivning|følgeskab|et (?:frirum|fristed)|[^\W\d_]+forløb)\b",
        0.65,
    ),
    _told(
        "reach.here-they",
        rf"(?:^|(?<=[;:] ))her (?:kan|mødes|samles|får|lærer|møder|undervises|deltager) (?P<g>{_SOME})"
        rf"(?: {_TO_DO}\b|$|[.,])",
        0.65,
    ),
    _told(
        "reach.bare-offer",
        rf"^(?:(?!målgruppe)[^\W\d_]+: )?{_WORD_BEFORE}(?: {_WORD_BEFORE}){{0,5}}? (?:for|til) {_WHO}[.]?$",
        0.65,
    ),
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

"""``startedOn``, told of the day it opened, of who made it possible, of how long ago it was and of what was planned."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_start = partial(Rule, "startedOn")

_DONE = (
    r"(?:været (?:her|holdt|afholdt|udbudt|åbent?|i drift|et fast|samlingssted|ramme)|kørt|drevet|haft (?:til huse"
    r"|åbent)|"
    r"tilbudt|budt|givet|ydet|hjulpet|besøgt|samlet|undervist|rådgivet|behandlet|fungeret|eksisteret|holdt til|ligget)"
)
"""What a thing has done since it is there."""
_SET_UP = r"(?:oprettede|etablerede|stiftede|grundlagde|åbnede|startede|lancerede|dannede|igangsatte|indviede|nedsatte)"
_FURTHER = r"(?:, også kaldet [^.,;:?!]{2,40},)?(?: (?:i|på) <:Place|Municipality>)?"

RULES: tuple[Rule, ...] = (
    _start(
        "start.done-since",
        rf"(?:<s:Education|Service|Facility|Project|SocialEnterprise>{_FURTHER}(?:, (?:som|der)(?: <:ORG>)?)?"
        r"|^(?:Det|Den|Her|Stedet|Huset|Tilbuddet|Gruppen|Kurset)(?: [^.;:?!]{3,60}? og)?) har (?:[a-zæøå]+ )?"
        rf"{_DONE}\b[^.;:?!\ue000-\ue0ff]{{0,45}}?(?: (?:i|på) <:Place|Municipality>)? ?siden <t:Period>",
        0.7,
        subjects="Education|Service|Facility|Project|SocialEnterprise",
    ),
    _start(
        "start.came-then",
        r"(?:^|\bog )i <t:Period> (?:kom|opstod) <s:SUBJ>(?: (?:i|på) <:WHERE>)? til(?=[.,;–]| [–-]|$| og )",
        0.75,
    ),
    _start(
        "start.event",
        r"(?:\b(?:stiftende generalforsamling|grundstensnedlæggelse|første spadestik)|[a-zæøå]*(?:stiftelse|åbning"
        r"|indvielse|"
        r"grundlæggelse|opstart|lancering|igangsættelse|premiere))(?:n|en|t)? (?:af _<s:THING> )?(?:fandt sted|skete"
        r"|foregik"
        r"|blev holdt|blev fejret|faldt|løb af stablen)(?: i| den)* ?<t:Period>",
        0.75,
        subjects="THING",
    ),
    _start(
        "start.at-opening",
        r"<s:Facility|INIT|Unit|SocialEnterprise>[^.,;:?!\ue000-\ue0ff]{0,40} (?:ved|til|siden) (?:sin )?(?:åbning"
        r"|indvielse"
        r"|start|lancering|stiftelse|premiere)(?:en|n|t)? (?:i |den )?<t:Period>",
        0.75,
    ),
    _start(
        "start.from-on",
        r"^fra (?:den )?<t:Period>(?: og [^.,;:]{3,25})? (?:stod|tog|drev|hjalp|fungerede|kørte|rådgav"
        r"|støttede|arbejdede"
        r"|samlede|fulgte|løb) _<s:INIT|Facility|Unit>",
        0.7,
    ),
    _start(
        "start.since-they-held",
        r"^siden (?:den )?<t:Period> har (?:<:ORG>|(?-i:[A-ZÆØÅ])[^.,;:\ue000-\ue0ff]{3,50}?)(?: (?:også|alene|selv))* "
        r"(?:holdt åben|holdt åbent|tilbudt|bemandet|rådgivet|stået for|drevet (?:det|den|stedet|tilbuddet))\b",
        0.65,
        subjects="INIT|Facility",
    ),
    _start(
        "span.set-to",
        r"(?:\b(?:er|var|blev) _<s:INIT|Facility>|<s2:INIT|Facility>~ (?:er|var|blev))(?: [a-zæøå]+)? (?:berammet"
        r"|planlagt|"
        r"sat|normeret|tænkt|bevilget|skruet sammen) til (?:at (?:vare|løbe|køre|gælde) )?(?:fra |i |perioden |årene )*"
        r"<t:Period>",
        0.7,
    ),
    _start(
        "start.years-ago",
        r"\bår siden,? at (?:<s:THING> )?(?:i |den )?<t:Period> (?:fik|tog|åbnede|begyndte|startede|modtog|kom|blev"
        r"|bød)\b",
        0.7,
        subjects="THING",
    ),
    _start(
        "start.was-turned",
        r"\b(?:blev|er|var) _<s:THING|Forum>(?: (?:i|på) <:WHERE>)? (?:etableret|oprettet|stiftet"
        r"|startet|grundlagt|dannet|nedsat|lanceret|åbnet|igangsat|sat i gang|indviet)"
        r"(?: (?:allerede|først|formelt))?(?: i| den| pr\.)* <t:Period>",
        0.75,
        subjects="THING|Forum",
    ),
    _start(
        "start.who-set-it-up",
        rf"(?:<s:THING>~ (?:drives|ejes|ledes|udbydes|køres|styres)[^.;:?!]{{0,20}} af _)?<:ORG>, "
        rf"(?:som|der) (?:også |selv )?{_SET_UP} (?:det|den|dem|stedet|huset|_<s2:THING>)"
        r"(?: i| den| tilbage i| allerede i)* <t:Period>",
        0.75,
        subjects="THING",
    ),
)

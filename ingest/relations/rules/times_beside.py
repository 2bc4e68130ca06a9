"""``startedOn`` and ``endedOn``, told beside who runs a thing or what was done to it, the time before or after it
("som kommunen har drevet siden 2016", "i perioden 2016-2018 gennemført projektet X", "Frem til 2018 drev Y X")."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import FOUNDING, participle, verbs
from ingest.relations.engine.rule import Rule

_start = partial(Rule, "startedOn")
_end = partial(Rule, "endedOn")
_RAN = r"(?:gennemført|afviklet|afprøvet|kørt|drevet|udført|afholdt|udbudt|finansieret|forløbet)"
_RAN_ONCE = r"(?:gennemførte|afviklede|afprøvede|kørte|drev|udførte|afholdt|udbød|havde)"
_OVER = r"(?:fra|i|i perioden|i årene|over perioden|over årene|i tidsrummet)"
_THING = "INIT|Facility|Unit"
_FOUNDED = f"(?:{participle(FOUNDING + verbs('indvie opstarte påbegynde nedsætte'))})"
_A_KIND = r"(?:(?:et|en|det|den|projektet?|forsøget?) )?(?:[a-zæøå]+(?:et|en)? )?(?:[a-zæøå-]+, )?[”\"»]?"
_CLOSED = r"(?:nedlagt|lukket|afviklet|afsluttet|stoppet|indstillet|opløst|sløjfet|sparet væk|skåret væk)"
_CLOSED_IT = r"(?:nedlagde|lukkede|afviklede|afsluttede|stoppede|indstillede|opløste|sløjfede)"

RULES: tuple[Rule, ...] = (
    _start(
        "start.which-they-run",
        rf"<s:{_THING}>(?: (?:i|på|ved) <:Place|Municipality>)?[^.;:?!\ue000-\ue0ff]{{0,60}}, (?:som|der) "
        r"(?:<:ORG> |(?:kommunen|regionen|foreningen|centret|vi|de) )?har (?:drevet|haft|kørt|udbudt|stået "
        r"for|tilbudt|eksisteret|været drevet)(?: [a-zæøå]+)? siden "
        r"(?:den )?<t:Period>",
        0.75,
        subjects=_THING,
    ),
    _start(
        "span.then-carried-out",
        rf"\b(?:er|blev|har|var)(?: (?:der|<:ORG>))*(?: (?:med|via|for) [^.;:?!]{{3,80}}?)? {_OVER} <t:Period> "
        rf"(?:<:ORG> )?{_RAN} {_A_KIND}<s:{_THING}>",
        0.75,
    ),
    _start(
        "start.there-was-set-up",
        rf"\b(?:er|blev|var)(?: der)? (?:siden|i|den|allerede i) <t:Period> {_FOUNDED} {_A_KIND}<s:{_THING}>",
        0.75,
    ),
    _start("span.they-ran-then", rf"<:ORG> {_RAN_ONCE} {_OVER} <t:Period> {_A_KIND}<s:{_THING}>", 0.75),
    _start(
        "span.was-run",
        rf"<s:{_THING}>[”\"«]? (?:blev|er|var|har været) (?:[a-zæøå]+ ){{0,2}}?{_RAN} {_OVER} <t:Period>",
        0.75,
    ),
    _start(
        "start.was-then-founded",
        rf"<s:{_THING}|Association|Forum>[”\"«]?,? (?:der |som )?(?:blev|er|var) (?:allerede |først )?(?:i|den|pr\.) "
        rf"<t:Period> {_FOUNDED}",
        0.75,
    ),
    _start(
        "start.had-start",
        rf"<s:{_THING}>[”\"«]? (?:har|havde|får|fik) (?:[a-zæøå]*(?:opstart|start|premiere|åbning|kickoff))"
        r"(?: i| den| pr\.)* <t:Period>",
        0.8,
    ),
    _start(
        "start.is-begun",
        rf"<s:{_THING}>[”\"«]? (?:påbegyndes|igangsættes|opstartes|iværksættes|søsættes|lanceres|sættes i gang|"
        r"går i gang|skydes i gang)(?: i| den| pr\.)* <t:Period>",
        0.8,
    ),
    _start(
        "start.moved-in",
        rf"\b(?:[Bb]eboerne|[Bb]orgerne|[Dd]e første beboere|[Bb]rugerne|[Dd]e første borgere) "
        rf"(?:flyttede|rykkede|kunne flytte) ind (?:på|i|i det nye|på det nye) {_A_KIND}<s:Facility>(?: i| den)* "
        r"<t:Period>",
        0.7,
    ),
    _start(
        "start.start-of",
        rf"\b(?:[Ss]tarten|[Oo]pstarten|[Bb]egyndelsen|[Ii]gangsættelsen) (?:på|af|for) {_A_KIND}<s:{_THING}> "
        r"(?:gik|var|skete|fandt sted|lå|faldt|blev)(?: i| den)* <t:Period>",
        0.75,
    ),
    _end(
        "end.they-closed-then",
        rf"^(?:[Ii]|[Dd]en|[Pp]r\.|[Mm]ed udgangen af) <t:Period> {_CLOSED_IT} "
        rf"(?:<:Municipality|Region|Association|Foundation>|kommunen|regionen|byrådet|"
        rf"foreningen) {_A_KIND}<s:{_THING}|Association>",
        0.75,
    ),
    _end(
        "end.was-then-closed",
        rf"<t:Period> (?:blev|er|bliver) {_A_KIND}<s:{_THING}|Association>[”\"«]? (?:[a-zæøå]+ )?{_CLOSED}\b"
        rf"|<s2:{_THING}|Association>[”\"«]? (?:blev|er|bliver) (?:i|den|pr\.|ved udgangen af|med udgangen af) "
        rf"<t2:Period> {_CLOSED}\b",
        0.75,
    ),
    _end(
        "end.ran-until",
        rf"^(?:[Ii]ndtil|[Ff]rem til|[Tt]il og med)(?: udgangen af)? <t:Period> (?:drev|havde|kørte|udbød|gennemførte) "
        rf"(?:<:ORG>|kommunen|regionen|foreningen) {_A_KIND}<s:{_THING}>",
        0.7,
    ),
    _end(
        "end.itself",
        rf"<s:{_THING}|Association>[”\"«]? (?:nedlagde|opløste|lukkede|afviklede) sig selv(?: i| den)* <t:Period>",
        0.8,
    ),
    _end(
        "end.last-time",
        rf"<s:{_THING}>[”\"«]? (?:kørte|fandt sted|løb af stablen|blev holdt|mødtes|samledes) (?:for )?(?:sidste gang|"
        r"for sidste gang)(?: i| den)* <t:Period>|\b[Ss]idste (?:dag|gang|kursus|møde|åbningsdag|hold) "
        rf"(?:for|i|på|med) {_A_KIND}<s2:{_THING}> (?:er|var|bliver|blev)(?: i| den)* <t2:Period>",
        0.75,
    ),
)

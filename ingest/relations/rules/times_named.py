"""``startedOn`` and ``endedOn``, told by a noun ("åbningsdagen for X", "lukningen af X i 2013") or with the time first
("Grundlagt i 1968 er X ...", "Sin begyndelse tog X i ...", "Den 3. maj lukkede det igen")."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import FOUNDING, participle, verbs
from ingest.relations.engine.rule import Rule

_start = partial(Rule, "startedOn")
_end = partial(Rule, "endedOn")
_WHAT = "INIT|Facility|Unit|Centre|Association|SocialEnterprise|Company|Forum|Foundation"
_ON = r"(?: i| den| pr\.| fra| med| tilbage| allerede| helt| så tidligt som| omkring| udgangen af| virkning)*"
_BROUGHT = (
    f"(?:{participle(FOUNDING + verbs('indvie opstarte påbegynde bygge opføre'))}|født|opstået|taget i brug|sat i søen)"
)
_BIRTH = r"(?:start|begyndelse|udspring|oprindelse|fødsel|tilblivelse|rødder|debut|premiere|ilddåb)"
_FOUNDING = (
    r"(?:åbning|indvielse|stiftelse|grundlæggelse|oprettelse|etablering|lancering|igangsættelse|opstart|start|"
    r"begyndelse|ibrugtagning|ibrugtagelse|indflytning|fødsel|søsætning|iværksættelse|dannelse)"
)
_OPENING = rf"{_FOUNDING}s?(?:dato|dag|år|tidspunkt|måned)(?:en|et)?"
_ENDING = (
    r"(?:udløbet|ophøret|nedlæggelsen|lukningen|afslutningen|afviklingen|slutningen|ophævelsen|opløsningen|"
    r"indstillingen|nedlukningen)"
)
_CLOSING = r"(?:lukke|lukning|slut|ophør|udløb|afslutning|nedlæggelse)s?(?:dato|dag|år|tidspunkt)(?:en|et)?"
_PERIOD = r"(?:projekt|forsøgs|bevillings|aftale|drifts|kontrakt|program)?(?:perioden?|løbetiden?|varigheden?)"
_AFTER_IT = r"(?: (?:i|på) <:Place|Municipality|Region|Centre>)?"
_SET = (
    r"(?:er|var|blev|løber|løb|strækker sig|strakte sig|dækker|dækkede|omfatter|omfattede|går|gik|varer|varede|lyder|"
    r"lød|angives|er angivet)(?: (?:oprindelig|fra starten|nu|endelig))?"
    r"(?: (?:fastsat|fastlagt|sat|aftalt|berammet|bestemt|angivet))?"
)
_FROM = r"(?: (?:til|som|fra|over|på|i|årene|perioden|at være|at vare))*"
_CLOSED = (
    r"(?:lukkede|lukker|ophørte|ophører|stoppede|stopper|sluttede|slutter|nedlagdes|nedlægges|afvikledes|afsluttedes|"
    r"afsluttes|blev (?=(?:det|den|stedet|huset|tilbuddet|projektet|ordningen|caféen|indsatsen|gruppen)"
    r"(?: \w+)? (?:nedlagt|lukket|afviklet|afsluttet|indstillet)\b))"
)
_IT = r"(?:det|den|stedet|huset|tilbuddet|projektet|ordningen|caféen|indsatsen|gruppen|foreningen|centret)"

RULES: tuple[Rule, ...] = (
    _start(
        "start.participle-first",
        rf"^\W*(?:allerede )?{_BROUGHT}(?: (?:som|af) [^.;:?!,\ue000-\ue0ff]{{3,45}}?| af <:ORG*>)?{_ON} ?<t:Period>"
        rf"(?: (?:som|af) [^.;:?!,\ue000-\ue0ff]{{3,45}}?| af <:ORG*>)?,? "
        rf"(?:er|var|har|havde|kan|hører|regnes|fejrer|fejrede|tæller|drives|rummer|fungerer|ligger|blev) _<s:{_WHAT}>",
        0.8,
    ),
    _start(
        "start.birth-first",
        rf"^\W*(?:Sin|Sit|Sine) (?:[a-zæøå]+e )?{_BIRTH} (?:tog|tager|fik|får|havde|har|fandt|oplevede) _<s:{_WHAT}>"
        rf"[^.;:?!\ue000-\ue0ff]{{0,60}}? ?<t:Period>",
        0.8,
    ),
    _start(
        "start.day-of",
        rf"\b{_OPENING} (?:for|af|på|i) _<s:{_WHAT}>{_AFTER_IT} (?:er|var|blev|faldt|bliver)"
        rf"(?: (?:fastsat|sat|fastlagt|berammet))?(?: til| på)?{_ON} ?<t:Period>",
        0.8,
    ),
    _start(
        "start.day-given",
        rf"\b(?:dato(?:en)?|tidspunkt(?:et)?|år(?:et)?) for (?:{_FOUNDING}(?:en|n|t) af )?_<s:{_WHAT}>(?:s start)? "
        rf"(?:er|var|angives|regnes|sættes)(?: til| som)?{_ON} ?<t:Period>",
        0.75,
    ),
    _start(
        "start.noun-then",
        rf"\b{_FOUNDING}(?:en|n|t|et) af _<s:{_WHAT}>{_AFTER_IT}(?: (?:fandt sted|skete|foregik|faldt|kom|blev "
        rf"markeret|dateres|var en realitet|lå))?{_ON} <t:Period>",
        0.7,
    ),
    _start(
        "start.signal-to",
        rf"<t:Period> (?:gik|lød|faldt|blev|var|kom) (?:det |der )?(?:startskuddet|begyndelsen|indledningen|starten|"
        rf"optakten|det første spadestik|spadestikket) (?:til|på|for) _<s:{_WHAT}>",
        0.75,
    ),
    _start(
        "start.it-was-then",
        rf"^\W*(?:Det (?:er|var)|Var det)(?: (?:først|allerede|tilbage))? (?:i |den )?<t:Period>,? at _<s:{_WHAT}>"
        rf"{_AFTER_IT}(?: (?:for første gang|først|endelig))? (?:slog|åbnede|startede|begyndte|opstod|så dagens lys|"
        r"kom "
        rf"(?:til verden|i gang)|blev (?:til|{_BROUGHT})|tog i?mod)",
        0.8,
    ),
    _start(
        "start.could-open",
        rf"<t:Period> kunne _<s2:{_WHAT}> (?:[a-zæøå]+ )?(?:åbne(?:s)?|starte(?:s)?|begynde|slå (?:sine )?døre(?:ne)? "
        r"op|"
        rf"tage i?mod|byde|indvies|tages i brug|gå i gang|påbegyndes|lanceres)(?! _?<:INIT|Facility>)"
        rf"|<t2:Period> kunne (?:<:ORG>|[a-zæøå]+(?:en|et)|man|de|vi) (?:[a-zæøå]+ )?(?:åbne(?: (?:dørene|døren) "
        rf"(?:til|for))?|indvie|starte|påbegynde|slå dørene op (?:til|for)|tage|byde velkommen (?:i|til)) "
        rf"_<s:INIT|Facility|Unit>",
        0.75,
    ),
    _start(
        "start.could-celebrate",
        rf"<s:{_WHAT}> kunne (?:i|den) <t:Period> (?:fejre|holde) (?:sin |stedets )?(?:åbning|indvielse|premiere|"
        r"fødsel)",
        0.75,
    ),
    _start(
        "start.light-in",
        rf"<t:Period> (?:tændtes|tændte(?: man)?|åbnedes|åbnede|gik|slog|blev) [^.;:?!\ue000-\ue0ff]{{0,45}}?(?:for "
        rf"første gang|dørene op|tændt|slået op) (?:i|på|til|for|hos) _<s:{_WHAT}>",
        0.75,
    ),
    _start(
        "span.has-period",
        rf"<s:INIT|Facility>~ (?:har|havde|fik|får) en {_PERIOD}[^.;:?!\ue000-\ue0ff]{{0,15}} <t:Period>",
        0.75,
    ),
    _start(
        "span.period-of",
        rf"\b{_PERIOD} (?:for|af|i|på|til) (?:projekt(?:et)? )?[”\"“»]?_<s:INIT|Facility>[”\"»’]?,? {_SET}{_FROM} "
        rf"?<t:Period>",
        0.8,
    ),
    _start(
        "span.then-wound",
        r"^\W*(?:Fra|I|I perioden|I årene)(?: fra)? <t:Period> (?:afvikledes|afprøvedes|kørtes|gennemførtes|udførtes|"
        r"forløb|strakte|varede|eksisterede|fandtes|blev|har) (?:<:ORG> )?(?:projektet |forsøget )?[”\"“»]?_<s:INIT>"
        r"(?! (?:en|et|der|som)\b)(?![^.;:?!]{0,40} (?:oprettet|startet|etableret|ansat))",
        0.7,
    ),
    _start(
        "start.participle-after",
        rf"<s:{_WHAT}>[”\"»’]?,? (?:(?:som|der) (?:blev|er|var) )?{_BROUGHT}{_ON} <t:Period>,",
        0.75,
    ),
    _end(
        "end.noun-of",
        rf"\b{_ENDING} (?:af|på|for) _<s:INIT|Facility|Unit|Association|SocialEnterprise|Agreement>{_AFTER_IT}"
        rf"(?: (?:fandt sted|skete|faldt|kom|trådte i kraft|fik virkning|er sat til|er fastsat til))?{_ON} <t:Period>",
        0.75,
    ),
    _end(
        "end.day-of",
        rf"\b{_CLOSING} (?:for|af|på|i) _<s:{_WHAT}>{_AFTER_IT} (?:er|var|blev|bliver|faldt)(?: (?:fastsat|sat))?"
        rf"(?: til)?{_ON} ?<t:Period>",
        0.75,
    ),
    _end(
        "end.last-of",
        r"\b[Dd]e[nt] sidste (?:møde|dag|åbningsdag|gang|forløb|hold|arrangement|samtale|vagt|kursus) (?:i|på|for|"
        r"hos|med) "
        rf"_<s:{_WHAT}> (?:blev (?:holdt|afholdt|afviklet)|fandt sted|var|er|faldt|lå){_ON} ?<t:Period>",
        0.75,
    ),
    _end(
        "end.gave-up",
        rf"<s:{_WHAT}>~ (?:indstillede|indstiller|ophørte med|stoppede med|nedlagde|opgav|sluttede|afsluttede|"
        rf"(?:har|havde|måtte) (?:indstille|indstillet)) (?:sit|sin|sine|det|den|al) [^.;:?!\ue000-\ue0ff]{{3,30}}?"
        rf"{_ON} ?<t:Period>",
        0.8,
    ),
    _end(
        "end.inverted",
        rf"\b(?:ophørte|lukkede|stoppede|sluttede|nedlagdes|afvikledes) _<s:{_WHAT}>(?: med (?:sit|sin|sine) "
        rf"[a-zæøå]+)?{_AFTER_IT}{_ON} <t:Period>",
        0.75,
    ),
    _end(
        "end.then-it",
        r"^\W*(?:Men )?(?:I|Den|Pr\.|Allerede i|Allerede den|Med udgangen af|Ved udgangen af)? ?<t:Period>,? "
        rf"{_CLOSED} "
        rf"?{_IT}\b(?! (?!igen\b)(?:[a-zæøå]+et|[a-zæøå]+en)\b)",
        0.7,
        subjects="INIT|Facility|Unit|Association",
    ),
    _end(
        "end.which-began-and",
        rf"<s:{_WHAT}>[”\"»’]?,? (?:(?:som|der) (?:blev |er |var )?)?[^.;:?!,\ue000-\ue0ff]{{3,40}} <:Period>,? "
        rf"(?:(?:blev|er|bliver)(?: som planlagt| igen| dog)? (?:afsluttet|nedlagt|lukket|afviklet|indstillet)|"
        rf"afvikledes|afsluttedes|nedlagdes|lukkede|ophørte|sluttede|stoppede|indstillede (?:sit|sin|sine) [a-zæøå]+)"
        rf"(?: (?:igen|i løbet af|som planlagt|dog|allerede|ved|med|udgangen af))*{_ON} ?<t:Period>",
        0.8,
    ),
)

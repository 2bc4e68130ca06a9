"""``poolOf`` and ``poolAmount``: whose a pool is, and how much it holds."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_whose = partial(Rule, "poolOf")
_holds = partial(Rule, "poolAmount")
_OWNS_POOL = r"(?:administrerer|udmønter|udbyder|fordeler|uddeler|forvalter|opslår|står (?:for|bag)|har ansvaret for)"
_OWNER = "StateBody|Foundation|Region|Municipality|Forum|Association"
_HANDS_OUT = (
    r"(?:har (?:netop |nu |i år |i dag |også |igen )*(?:udmeldt|opslået|udbudt|uddelt|fordelt|udmøntet|udloddet|"
    r"administreret|åbnet|udsendt)|fordeler|uddeler|udmønter|udmelder|udlodder|uddelte|fordelte|udmøntede|udbød|"
    r"udmeldte|administrerer|forvalter|råder over|behandler ansøgninger til|"
    r"(?:har (?:modtaget|fået)|fik|modtog) \S+ ansøgninger til)"
)

_EACH_YEAR = r"(?: (?:hvert år|årligt|igen|også|nu|i alt|samlet|omkring|cirka|ca\.|knap|godt|i <:Period>)){0,3}"
_SOME = r"(?:\w*midler|\w*tilskud|(?:økonomisk )?støtte|penge)"
_ITS_AIM = r"(?:_<:FundingPool>|puljen|(?:det )?(?:lokale )?frivillig)"
"""The pool, or what the pool of every municipality is for."""

_FRAME = r"(?:[a-zæøå]*ramme|beløb|størrelse|budget|bevilling|sum|volumen|indhold|omfang|puljebeløb)(?:n|en|et|t|men)?"
"""What one calls the size of a pool."""

RULES: tuple[Rule, ...] = (
    _whose(
        "pool.owner-active",
        "<o:PUBLIC>~ (?:udmelder|udbyder|administrerer|opslår|har opslået|uddeler|fordeler|udmønter|har udmeldt"
        "|opretter|har afsat|åbner|forvalter|har oprettet|oprettede|har etableret|etablerede|har lanceret|lancerede"
        r"|har ansvaret? for|st(?:år|od)(?: [\w-]+)? for|står bag|bestyrer|tager imod ansøgninger til|modtager "
        r"ansøgninger til|genåbner"
        "|lancerer)… _<s:FundingPool>",
        0.8,
    ),
    _whose(
        "pool.owner-passive",
        r"(?:<s:FundingPool>(?:~,?|[^.;?!\ue00f]{0,100}?,) )?(?:der |som )?(?:administreres|administreret|udbydes"
        r"|oprettet(?=~ af _<:PUBLIC>)|udmeldt|udbudt|opslået|udmeldes|udmøntet|fordelt|uddelt|forvaltes|uddeles"
        r"|udmøntes|opslås|fordeles)~ af _<o:KEEPER|Forum>",
        0.8,
    ),
    _whose(
        "pool.out-of",
        r"<o:PUBLIC>(?:,|~ (?:med|har givet|gav|giver|bevilgede|har bevilget|støtter|yder|ydede)|"
        r" (?:støtter|støttede|har støttet) _<:RECIPIENT> med)?(?: (?:nemlig|i alt|samlet|ca\.))? <:Money>(?: over "
        r"[a-zæøå]+ år)?(?: til _<:RECIPIENT>)? (?:fra|via|gennem|under) _<s:FundingPool>",
        0.75,
    ),
    _whose("pool.in-brackets", r"<o:PUBLIC> \((?:fra |under |via )?<s:FundingPool>\)", 0.75),
    _whose(
        "pool.is-owners",
        r"<s:FundingPool> er <o:PUBLIC|Forum|Municipality|Region>G (?:[a-zæøå]+e?n? ){0,2}[a-zæøå]*pulje\b",
        0.8,
    ),
    _whose("pool.owner-genitive", "<o:PUBLIC|Forum|Municipality|Region>G _<s:FundingPool>", 0.75),
    _holds(
        "pool.amount",
        "<s:FundingPool>(?: i <:Municipality>)?(?: (?:ramme|størrelse|beløb|bevilling)(?: er)?)?"
        "(?:~ (?:(?:er|var|bliver|blev)"
        "(?: i alt| samlet| i <:Period>)* på|udgør|udgjorde|rummer"
        "|indeholder|r(?:åder|ådede) over|har (?:en ramme|et (?:samlet )?budget) på|enige om at afsætte)| på(?: i "
        r"alt)?| \((?:i alt|samlet|på)?) ?~<m:Money>",
        0.8,
    ),
    _holds("pool.so-big", r"<m:Money> store _<s:FundingPool>", 0.8),
    _whose(
        "pool.called",
        rf"(?:<o:{_OWNER}>~ (?:uddeler|fordeler|udmønter|afsætter)|\b(?:uddeler|fordeler|udmønter|afsætter) "
        rf"_<o2:{_OWNER}>)"
        rf"[^.;:?!]{{0,80}}? (?:kaldet|kaldt|såkaldte|kendt som) _<s:FundingPool>",
        0.8,
    ),
    _holds(
        "pool.amount-set-aside",
        "(?:afsat|afsættes|afsætter|fordeles|udmeldes|udbydes|udmøntes|uddeles)~ <m:Money>… (?:til|i|under) _"
        "<s:FundingPool>",
        0.75,
    ),
    _holds(
        "pool.amount-to",
        r"\btil _<s:FundingPool>[^.;?!]{0,90}? er (?:der )?(?:i _?<:FundingPool> |i <:Period> )?"
        r"(?:afsat|reserveret|bevilget|øremærket|lagt|sat) (?:i alt |samlet |"
        r"ca\. )?<m:Money>",
        0.8,
    ),
    _whose(
        "pool.hands-out-of-it",
        rf"^<o:{_OWNER}> (?:uddeler|fordeler|udlodder)(?: hvert år| årligt)?(?: på vegne af <:ORG>)?(?: i alt| ca\.)* "
        r"<:Money>",
        0.75,
        subjects="FundingPool",
    ),
    _holds(
        "pool.handed-out",
        rf"^<:{_OWNER}> (?:uddeler|fordeler|udlodder)(?: hvert år| årligt)?(?: på vegne af <:ORG>)?(?: i alt| ca\.)* "
        r"<m:Money>",
        0.75,
        subjects="FundingPool",
    ),
    _whose("pool.owner-relative", f"<s:FundingPool>,? (?:som|der) <o:KEEPER> {_OWNS_POOL}", 0.85),
    _whose(
        "pool.owner-under",
        "(?:<s:FundingPool>~ )(?:(?:hører|hørte) under|(?:ligger|lå|er lagt) (?:hos|i|under)|sorterer under|henhører "
        "under|er "
        "placeret (?:hos|i|under|ved)|(?:er )?(?:forankret|administrativt placeret) (?:i|hos)|er "
        "udmeldt af|var udmeldt af) _<o:KEEPER>",
        0.85,
    ),
    _whose(
        "pool.is-under",
        r"<s:FundingPool>[”\"“»’)]*(?:,? (?:der|som))?,? (?:(?:er|var) )?en (?:[\w-]+ ){0,3}?\w*pulje (?:under|hos"
        r"|i regi af|fra|ved) "
        r"_<o:KEEPER>",
        0.85,
    ),
    _whose(
        "pool.hands-out-named",
        f"<o:{_OWNER}>,? (?:som |der )?{_HANDS_OUT}(?: (?:årets|midlerne (?:i|fra)|pengene (?:i|fra)|den|de))?"
        f"(?:[^.;:]{{0,20}} (?:fra|i|af))? _<s:FundingPool>",
        0.8,
    ),
    _holds(
        "pool.holds",
        r"\b(?:der (?:er|var|ligger|lå|står)|(?:er|var|ligger) der|er der afsat)(?: i alt| ca\.| godt| i år| hvert år"
        r"| i <:Period>){0,2} <m:Money> (?:i|til fordeling i|til rådighed i|at (?:dele ud af|søge|fordele) i) "
        r"_<s:FundingPool>",
        0.8,
    ),
    _whose(
        "pool.sets-aside",
        rf"<o:{_OWNER}> (?:afsætter|har afsat|afsatte|uddeler|fordeler|yder|giver){_EACH_YEAR} (?:et beløb|{_SOME}) "
        rf"til {_ITS_AIM}",
        0.75,
        subjects="FundingPool",
    ),
    _whose(
        "pool.sets-aside-which",
        rf"<o:{_OWNER}> (?:afsætter|uddeler|fordeler){_EACH_YEAR} (?:et beløb|{_SOME}),? (?:som|der) "
        r"(?:støtter|går til|gives til) (?:det )?(?:lokale )?frivillig",
        0.75,
        subjects="FundingPool",
    ),
    _holds(
        "pool.sets-aside-sum",
        rf"\b(?:afsætter|uddeler|fordeler) <:{_OWNER}>{_EACH_YEAR} <m:Money> til {_ITS_AIM}",
        0.75,
        subjects="FundingPool",
    ),
    _holds(
        "pool.and-is",
        r"<s:FundingPool>(?:,? (?:som|der)\b[^;.?!]{3,90}?,| [^;.?!]{3,90}? og) (?:er|var|udgør|udgjorde|rummer)"
        r"(?: i alt)?(?: på)? ~<m:Money>",
        0.75,
    ),
    _holds(
        "pool.amount-to-do",
        r"\b(?:af)?sat <m:Money>(?: af)?(?: (?:i|til|for) <:Period>)? til,? at\b",
        0.7,
        subjects="FundingPool",
    ),
    _whose("pool.is-whose", r"<s:FundingPool> (?:er|var) <o:KEEPER>G(?=[.,;]|$)", 0.75),
    _whose(
        "pool.keeper-is",
        r"\b(?:ejere?n?|forvalteren?|administratoren?|udbyderen?|værten) (?:af|for|bag) _<s:FundingPool> er "
        r"_<o:KEEPER>",
        0.8,
    ),
    _whose("pool.money-from", r"<s:FundingPool> (?:på <:Money> )?fra _<o:StateBody>", 0.7),
    _whose(
        "pool.by-way-of",
        r"<o:PUBLIC> har,? (?:over|via|fra|gennem|af|med) _<s:FundingPool>,? (?:udbetalt|bevilget|givet|tildelt|ydet"
        r"|uddelt)\b",
        0.8,
    ),
    _whose(
        "pool.which-set", r"<s:FundingPool>,? som _<o:KEEPER> har (?:lagt|sat|fastsat|hævet) (?:på|til) <:Money>", 0.8
    ),
    _holds(
        "pool.which-was-set",
        r"<s:FundingPool>,? som <:KEEPER> har (?:lagt|sat|fastsat|hævet) (?:på|til) <m:Money>",
        0.8,
    ),
    _whose("pool.behind-it", r"^\W*[Bb]ag _<s:FundingPool> (?:står|stod|er) _<o:KEEPER>", 0.8),
    _holds(
        "pool.whose-frame",
        rf"<s:FundingPool>,? (?:hvis (?:samlede |årlige )?{_FRAME}|med en (?:samlet |årlig )?(?:ramme|volumen|"
        r"størrelse))"
        r"(?: (?:er|udgør|udgjorde|var|blev|lyder|lød|er fastsat|beløber sig))?(?: (?:på|til))?(?: (?:i alt|ca\.|"
        r"samlet))? "
        r"?<m:Money>",
        0.85,
    ),
    _holds(
        "pool.frame-of",
        rf"\b{_FRAME} (?:for|af|i|på|til) _<s:FundingPool>(?: (?:i|for) <:Period>)? (?:er|udgør|udgjorde|var|blev|"
        r"lyder|lød|"
        r"beløber sig|beløb sig|bliver)(?: (?:i alt|nu|fastsat|opgjort|sat|hævet|forhøjet|aftalt|samlet|på|til|"
        r"ca\.))* "
        rf"<m:Money>",
        0.85,
    ),
    _holds(
        "pool.in-it-is",
        r"^\W*[Ii] _<s:FundingPool>(?: (?:i|for) <:Period>)? (?:er|var|ligger|lå|findes|står|stod|indgår|indgik)(?: "
        r"der)?"
        r"(?: (?:afsat|i alt|samlet|ca\.|årligt|hvert år|(?:i|for) <:Period>))* <m:Money>",
        0.8,
    ),
    _holds(
        "pool.with-sum-is",
        r"^\W*[Mm]ed (?:i alt |sine |hele |samlet )?<m:Money> (?:er|bliver|var|blev|hører) _<s:FundingPool>",
        0.8,
    ),
    _whose(
        "pool.task-with",
        r"(?:\b(?:administrationen|udmøntningen|forvaltningen|fordelingen|uddelingen|ansvaret|sekretariatet|"
        r"sagsbehandlingen)|<:Unit>) (?:af|for) _<s:FundingPool> (?:varetages af|ligger hos|ligger i|påhviler|er "
        r"(?:lagt (?:ud "
        r")?til|"
        r"placeret (?:hos|i)|overladt til|henlagt til|forankret i)|hører under|forestås af|sker i|foretages af|sker "
        r"via) "
        r"_<o:KEEPER>",
        0.85,
    ),
    _holds("pool.laid-in", r"\b(?:lagt|lagde|lægger|skudt|skød|skyder) <m:Money>(?: ind)? i _<s:FundingPool>", 0.75),
    _holds("pool.of-the", r"\baf (?:de |puljens )?(?:samlede |i alt |samlet )?<m:Money> i _<s:FundingPool>", 0.8),
)

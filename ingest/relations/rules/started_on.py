"""``startedOn``: since when something is there, and over what time it ran."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import FOUNDING, finite, participle, passive, verbs
from ingest.relations.engine.rule import FREE, Rule

_start = partial(Rule, "startedOn")
_BEGAN = (
    "(?:startede(?! med at)|starter(?! med at)|begynd(?:er|te) at (?:køre(?: ud)?|virke|fungere|modtage|tage imod)|"
    "begyndte(?! at)|begynder(?! at)|åbnede|åbner|er startet|blev startet|"
    "påbegyndtes|"
    "startet|har eksisteret siden|eksisteret siden|eksisteret|grundlagt|stiftet|oprettet|oprettes|etableret|etableres|"
    "indviet|igangsat|gik i gang|lanceret|opstartet|åbnet|slog dørene op|gik i luften|går i luften|går i gang|blev sat "
    "i gang|kom (?:først )?i gang|kom til verden|taget i brug|indviede|kom til|ibrugtaget|så dagens lys|i drift siden|"
    "træder i kraft|trådte i kraft|gælder fra|eksisterer|fungeret|kørt|iværksat|igangsattes|igangsættes|sat i værk|"
    "findes|(?:for )?første gang (?:udbudt|udbydes|afholdt|afholdes)|dannet|sat i søen|"
    "udsprang|mødtes første gang|søsat|skudt i gang|(?:kan )?(?:føre[rs]?|spore[rs]?) (?:sin |sine )?(?:historie"
    "|rødder|begyndelse) (?:helt "
    ")?tilbage til|"
    "(?:har|havde) (?:sin |sine )?(?:rødder|begyndelse|udspring)(?: (?:helt )?tilbage)? (?:i|til)|går (?:helt "
    ")?tilbage til|"
    "daterer sig (?:helt )?(?:tilbage )?(?:fra|til)|har (?:fødselsdag|jubilæum)|så lyset|fik sin begyndelse|tog "
    "sin begyndelse|"
    "kaldt til live|vakt til live|(?:tog|fik|har|havde) (?:sit|sin) (?:udspring|start|tilblivelse|fødsel)|har været "
    "(?:undervejs|i gang"
    "|på banen)(?: lige)? siden|"
    "blev en realitet|blev født|sat på skinner|stablet på benene|kom på benene|fik luft under vingerne|løb af "
    "stablen|kom op at "
    "stå|rullet ud|sat i drift|slog (?:sine )?døre(?:ne)? op|skudt af sted|åbnede dørene|opstod|stammer(?= fra )"
    "|skilt ud|indført|indledt)"
)
_FOUND = FOUNDING + verbs("indvie opstarte")
_FOUNDED = f"(?:{finite(_FOUND)})"
_OPENS = f"(?:{finite(verbs('åbne starte begynde'))}|opstod|{passive(_FOUND)}|så dagens lys)"
_WAS_FOUNDED = f"(?:{participle(_FOUND)}|taget i brug)"
_BEGAN_PLAINLY = (
    "(?:åbnede|åbnet|åbner|startede|startet|starter|begyndte|opstod|oprettet|etableret|stiftet|grundlagt|indviet|"
    "opstart|igangsat|indflytning|gik i gang|går i gang|i gang|kom i luften|gik i luften|kom til|lagde til kaj|slog "
    "dørene op|lanceret|udskilt|skilt ud|taget i brug|født|dannet|sat i søen|sat i gang|så dagens lys|kom i gang|"
    "startskuddet (?:lød|gik|faldt)|(?:åbningen|indvielsen) (?:fandt sted|var)|blev "
    "til)"
)
_AS = r"(?: som [^.;:?!\ue000-\ue0ff]{3,30}?)?"
_SET_UP = "INIT|Facility|Unit|Association"
_THING = r"(?:[^\W\d_]+(?:et|en) )?[”\"»]?"
_FIRST = (
    r"(?:sin|sit|sine|de|den|det) (?:aller)?første (?!(?:bevilling|støtte|tilskud|penge|leder|projektleder|pris|afslag|"
    r"årsmøde|tilsyn)[a-zæøå]*\b)[a-zæøå]+"
)
"""Those who come first, by whom one tells that a thing has begun."""

RULES: tuple[Rule, ...] = (
    _start(
        "start.first-ones",
        rf"(?:<s:THING>~ )?\b(?:tager|tog|tage|modtager|modtog|bød|byder|fik|får|samlede)(?: i?mod)? (?:også "
        rf")?{_FIRST}(?: "
        rf"velkommen)?(?: i| den| fra| allerede i)* ?<t:Period>|<t2:Period> (?:tog|modtog|fik|bød)(?: i?mod)? {_FIRST}|"
        rf"{_FIRST} (?:[a-zæøå]+ )?(?:ind|i gang|med|over dørtrinnet|til)(?: (?:i|på|hos|til) _<s2:THING>)?(?: i| "
        rf"den)* ?"
        rf"<t3:Period>",
        0.7,
        subjects="Facility|Unit|INIT",
    ),
    _start(
        "start.began",
        rf"{FREE}<s:SUBJ>(?: (?:i|på) <:Municipality|Region|Centre>)?~ {_BEGAN}"
        r"(?! med at\b| på at\b)(?: i <:Place|Municipality|Region>)?~ ?<t:Period>"
        r"(?!(?: [^\W\d_]+(?:et|en))? <:INIT|Facility>)"
        r"(?! (?:en|et|sin|sit|nye?|nyt|den|det) (?!dag\b|årrække\b)[^\W\d_])",
        0.8,
    ),
    _start("start.relative", rf"<s:SUBJ>[”\"»]?, (?:som|der) (?:blev |er )?{_BEGAN}~ ?<t:Period>", 0.75),
    _start(
        "start.they-began",
        rf"<:ORG>~ (?:{_FOUNDED}|satte|begyndte)~ ?<t:Period> (?:[^\W\d_]+(?:et|en) )?[”\"»]?<s:INIT|Facility>",
        0.8,
    ),
    _start(
        "start.took-initiative",
        r"(?:<t:Period> (?:tog|fik|undfangede)(?: <:ORG>| (?-i:[A-ZÆØÅ])[^.,;:\ue000-\ue0ff]{3,60})? (?:initiativ"
        r"|ideen|idéen)|(?:tog|fik)(?: <:ORG>)? (?:i |den "
        r")?<t2:Period> initiativ) til (?:at (?:starte|oprette|etablere|stifte|åbne) )?_<s:INIT|Facility|Association>",
        0.75,
    ),
    _start(
        "start.run-since",
        r"\bhar(?: <:ORG>| selv| også| alene)* (?:drevet|kørt|haft|stået for|stået bag|udbudt|afholdt|arrangeret|"
        r"varetaget|ledet|bestyret|holdt) _<s:INIT|Facility>(?: (?!siden)[a-zæøå]+){0,3}? siden (?:den )?<t:Period>",
        0.75,
    ),
    _start(
        "start.they-began-it",
        rf"(?:^|<:ORG|Place>|\b(?:personer|forældre|pårørende|frivillige|brugere|ildsjæle)) (?:{_FOUNDED}|satte) "
        r"(?:dørene (?:til|for) )?(?:projekt |[^\W\d_]+(?:et|en) )?[”\"»]?<s:INIT|Facility|Association|"
        r"Unit>[”\"»]?(?: i gang)?"
        r"(?: i| den| pr\.| allerede)* <t:Period>(?! (?:[^\W\d_]+(?:et|en) )?[”\"»]?<:INIT|Facility|Unit>)",
        0.75,
    ),
    _start(
        "start.then-they-began",
        rf"(?:{_FOUNDED}) <:ORG>(?: (?:også|selv|endelig|derfor))*(?: i| den| pr\.| allerede)* <t:Period> {_THING}"
        rf"<s:{_SET_UP}>|<t2:Period> (?:{_FOUNDED}) <:ORG> {_THING}<s2:{_SET_UP}>",
        0.75,
    ),
    _start(
        "start.set-up-by",
        rf"<s:SUBJ>~ (?:er|blev|var) {_WAS_FOUNDED} (?:af|på initiativ af|sammen med|i samarbejde med) _<:ORG*>"
        r"(?: (?:tilbage |allerede )?i| den| pr\.) <t:Period>",
        0.75,
    ),
    _start(
        "start.a-few-began",
        rf"\b(?:gruppe|kreds|håndfuld|flok) (?:[a-zæøå]+ ){{0,4}}?(?:tilbage )?i <t:Period> (?:{_FOUNDED}) {_THING}"
        rf"<s:{_SET_UP}>",
        0.75,
    ),
    _start(
        "start.then-went",
        r"(?:^|\b(?:i|den|først|allerede|og) )<t:Period> (?:gik|går|kom) "
        rf"{_THING}<s:INIT|Facility|Unit>[”\"«]? (?:i gang|i luften"
        r"|i drift|til verden)",
        0.8,
    ),
    _start(
        "start.doors-to",
        r"<t:Period> (?:slår|slog|åbner|åbnede) (?:man |vi |de )?(?:dørene|døren)(?: op)? (?:til|for) "
        r"_<s:INIT|Facility|Association|Unit>|\b(?:slår|slog|åbner|åbnede) (?:<:Period> )?(?:dørene|døren)(?: op)? "
        r"(?:til|for) _<s2:INIT|Facility|Association|Unit>~ <t2:Period>",
        0.75,
    ),
    _start(
        "start.was-founded",
        r"^<s:SUBJ|Forum>(?: i Danmark)? (?:blev|er) [^.;:?!]{0,60}?\b(?:etableret|oprettet|stiftet|startet|grundlagt|"
        r"lanceret|åbnet|dannet|nedsat)(?: i| den| pr\.)? ?<t:Period>",
        0.8,
    ),
    _start(
        "start.has-had-since",
        r"\bhar <:ORG*> siden (?:den )?<t:Period> (?:haft|drevet|kørt|udbudt|afholdt) (?:[a-zæøå]+(?:en|et)"
        r" )?[”\"“»]?_<s:INIT|Facility>",
        0.75,
    ),
    _start(
        "start.since-has",
        r"<s:Education|Service|Facility|Project|SocialEnterprise>~ siden (?:den )?<t:Period> har\b(?! haft)",
        0.72,
    ),
    _start("start.there-was", f"<t:Period>~ (?:blev|er|bliver)~ (?:der )?~{_WAS_FOUNDED} _<s:SUBJ>", 0.8),
    _start("start.was-then", f"^(?:i |den )?<t:Period>,? (?:blev|er|bliver) _<s:SUBJ>~ {_WAS_FOUNDED}", 0.8),
    _start(
        "start.which-opened",
        r"<s:SUBJ>[”\"»]?(?: (?:var|er) (?:et|en) [^.;:?!,\ue000-\ue0ff]{3,50})?, som <:ORG> (?:åbnede|oprettede|"
        r"startede|etablerede|stiftede|grundlagde|indviede|iværksatte|lancerede|satte i gang|begyndte|tog i brug)(?: i"
        r"| den| pr\.| allerede)* <t:Period>",
        0.8,
    ),
    _start(
        "start.set-going",
        r"<t:Period>(?:,? (?:gik|går|kom|kommer|tog|tager|er) (?:vi|man|de|<:ANY>))? (?:i gang med|hul på) _<s:INIT>",
        0.75,
    ),
    _start(
        "span.we-had",
        r"^(?:I|Fra|I årene|I perioden)(?: fra)? <t:Period> (?:havde|drev|kørte|gennemførte|afholdt|stod|"
        r"deltog|medvirkede|var|afprøvede|arbejdede) (?:vi|<:ANY>|[^\W\d_]+ kommuner)(?: (?:for|i|med(?: i)?))? "
        r"(?:projekt(?:et)? )?[”\"“»]?_<s:INIT>",
        0.75,
    ),
    _start(
        "span.ran-it",
        r"\b(?:drev|drevet|kørte|kørt|gennemførte|gennemført|afviklede|afprøvede|afprøvet|deltog i|deltaget i"
        r"|medvirkede i) (?:projekt(?:et)? )?[”\"“»]?_<s:INIT>[”\"»]? (?:fra|i perioden|i årene)(?: fra)? <t:Period>",
        0.75,
    ),
    _start(
        "start.since-they-ran",
        r"^siden (?:den )?<t:Period> har (?:<:ORG*>|(?:vi|[a-zæøå]+(?:en|et))\b)(?:(?!\b(?:ansat|fået|"
        r"søgt)\b)[^.;:?!]){0,70}? "
        r"(?:drevet|kørt|udbudt|afholdt|haft|samarbejdet om) [”\"“»]?_<s:INIT|Facility|Unit>",
        0.7,
    ),
    _start(
        "start.they-since-ran",
        r"(?:<:ORG*>|\b(?:vi|[a-zæøå]+(?:en|et))) har (?:(?:nu|også|derfor) )?siden (?:den )?<t:Period> "
        r"(?:(?!ansat\b|fået\b|søgt\b)[a-zæøå]+ ){0,3}?(?:drevet|kørt|udbudt|afholdt|haft|samarbejdet om|stået for|"
        r"tilbudt|ledet) [”\"“»]?_<s:INIT|Facility|Unit>",
        0.7,
    ),
    _start(
        "span.they-had",
        r"(?:<:ORG*>|\bvi) (?:har|havde) i (?:perioden|årene) (?:fra )?<t:Period> (?:drevet|kørt|gennemført|afholdt|"
        r"haft|afprøvet|deltaget i|stået for|udført|ledet) [”\"“»]?_<s:INIT>",
        0.75,
    ),
    _start(
        "start.had-since",
        r"\b(?:har|havde) siden (?:den )?<t:Period> (?:haft|kørt) (?:en|et) (?:[a-zæøå]+ ){0,2}?_<s:Agreement>",
        0.75,
    ),
    _start(
        "start.signed",
        r"<s:Agreement>[^.;:?!]{0,60}? (?:blev |er )?(?:underskrevet|indgået|tiltrådt)\b[^.;:?!]{0,40}? (?:den|i|pr\.) "
        r"<t:Period>",
        0.75,
    ),
    _start(
        "start.since-its-start",
        "(?:<s:THING> )?(?:har )?siden (?:sin )?(?:start(?:en)?|begyndelsen?|opstarten|åbning(?:en)?|"
        "oprettelsen?|stiftelsen?) (?:i |den )?<t:Period>",
        0.75,
    ),
    _start(
        "start.at-its-start",
        r"^(?:[^.,;:?!\ue000-\ue0ff]{1,40} )?(?:siden|ved|efter|før|inden) (?:starten|begyndelsen|opstarten|åbningen|"
        r"oprettelsen|stiftelsen|etableringen|indvielsen|lanceringen) (?:i |den )?<t:Period>,? (?:[a-zæøå]+(?:er|"
        r"ede|te|"
        r"es)|har|havde|var|blev|fik|kom|gik)(?:~ <s:THING>)?",
        0.7,
        subjects="THING",
    ),
    _start(
        "start.planned",
        r"(?:<s:THING>~ |\b(?:det|den) )er planlagt til at (?:begynde|starte|åbne|gå i gang)~ <t:Period>",
        0.65,
        subjects="INIT|Facility",
    ),
    _start("start.there-implied", r"i <t:Period> blev der… (?:etableret|oprettet|startet|åbnet|igangsat)\b", 0.5),
    _start("span.bracket", r"<s:SUBJ>[”\"“»’]? \(<t:Period>\)", 0.8),
    _start(
        "span.runs",
        "(?:<s:SUBJ>~ )(?:(?:er|var|har været) (?:i drift|åben|åbent|i gang|aktiv|aktivt)|løber|strakte sig|"
        "gennemføres|"
        "kører|forløber|forløb|varer|gennemført|løb|strækker sig|er bevilget"
        "|foregår|foregik|eksisterede)(?!\\w)(?: af <:ORG>)?~ (?:i perioden |fra |i )?(?<!indtil )<t:Period>",
        0.7,
    ),
    _start(
        "start.is-from", r"<s:Facility|Unit|Centre|Service|Project|Education> er fra <t:Period>(?=[.,;]|$| og )", 0.75
    ),
    _start(
        "start.we-began-on",
        r"<t:Period> (?:begyndte|startede|gik) (?:<:ORG> )?(?:på|med|i gang med)(?: at [a-zæøå]+)? "
        r"(?:projektet |forsøget )?[”\"“»]?<s:INIT>",
        0.75,
    ),
    _start(
        "span.carried-out",
        r"<s:INIT>[”\"»’]?, (?:der|som) [^.;:?!]{3,90} (?:fra|i perioden|i årene) <t:Period>(?=[.,;]|$| med\b)",
        0.65,
    ),
    _start(
        "span.shall",
        "(?:<s:INIT|Facility|FundingPool|Agreement>~ )skal~ (?:løbe|køre|vare|forløbe|gælde|stå på|strække sig|"
        "gennemføres|afprøves|foregå|drives)~ (?:i perioden |fra |i )?<t:Period>",
        0.7,
    ),
    _start(
        "span.then-runs",
        r"^(?:Fra|I|I perioden|I årene|Siden)(?: fra| perioden| årene)? <t:Period> (?:gennemføres|gennemførtes|"
        r"gennemførte|afprøves|afprøvede|kører|kørte|løber|løb|afvikles|drives|drev|udbydes|foregår|foregik)"
        r"(?: <:ORG>)? _<s:INIT>",
        0.75,
    ),
    _start(
        "span.by", "<s:SUBJ>~ (?:drevet|drives|gennemført|kørt|udført|udbudt)° af <:ORG>~ ?(?:fra |i )?<t:Period>", 0.7
    ),
    _start("span.label", r"^[^\W\d_][\w-]*(?: [\w-]+){0,3}: <t:Period>$", 0.65),
    _start(
        "span.it-runs", r"^\W?(?:Det|Den) (?:løber|kører|forløber|varer|gennemføres|strækker sig)~ <t:Period>", 0.75
    ),
    _start(
        "span.period",
        r"(?:projektperiode|perioden|løbetiden|forsøgsperiode|varigheden)\w*(?: (?:for|af|i) _<s:INIT>)?~ ?(?::|\b"
        r"(?:er|var|(?:ud)?løber|udløb|begynd\w+|start\w+|slutter|sluttede|ophører|strækker sig|går|dækker|varer))"
        "~ ?<t:Period>",
        0.75,
    ),
    _start(
        "span.in-period",
        "i (?:perioden|årene|projektperioden)(?: fra)? <t:Period> (?:skal|vil|har|er|gennemføres|afprøves|kører|løber|"
        "blev|(?:gennemfører|afprøver|gennemførte|afprøvede)(?= <:ORG>))(?: <:ORG>)?~ <s:SUBJ>",
        0.7,
    ),
    _start(
        "start.came",
        "<s:SUBJ|FundingPool>(?: (?:i|på) <:Place|Municipality|Region>)? (?:blev til|kom til|så dagens lys|(?:blev "
        "|har været )?en realitet)~ ?<t:Period>",
        0.8,
    ),
    _start(
        "start.in-force",
        r"(?:<s:Agreement>~ )?\b(?:gælder|gældende|træder i kraft|trådte i kraft|har virkning)(?: fra| pr\.)?(?: "
        r"den)? <t:Period>",
        0.8,
    ),
    _start(
        "start.stood-ready",
        r"<s:Facility|Centre|Service|Unit>[”\"»’]?~ (?:stod (?:klar|færdig\w*)|stod klar|er opført|blev (?:opført|"
        r"bygget|indviet|åbnet|taget i brug)|opførtes|slog dørene op|åbnede dørene|tog i?mod (?:de |sine )?første "
        r"[a-zæøå]+)~ <t:Period>",
        0.75,
    ),
    _start(
        "start.since-opened",
        "^siden (?:den )?<t:Period> har _<s:Facility|INIT|Association|Unit|SocialEnterprise>(?! (?:og|samt|,) _?<:ORG>)"
        "(?! (?:[a-zæøå]+ ){0,2}?(?:haft (?!åbent)|fået|arbejdet|prøvet|ansat"
        "|været (?:i drift|permanent|varigt?|fast)))",
        0.7,
    ),
    _start(
        "start.then-opened",
        rf"<t:Period>,? (?:{_OPENS}|slog|(?:{_FOUNDED}|satte) (?:<:ORG*>|<:Place>|vi|man|en "
        rf"(?:gruppe|kreds|håndfuld) [a-zæøå "
        r"]{3,30})) _<s:Facility|INIT|Association|Unit|SocialEnterprise|Centre>"
        r"(?! (?:(?:[^\W\d_]+|<:ORG>),? ){0,5}?[”\"“»]?<:INIT|Facility|Unit|Association>)",
        0.75,
    ),
    _start(
        "start.then-doors",
        r"<t:Period>,? (?:(?:slår|slog|lukker|lukkede) _<s:THING> (?:officielt |for alvor |igen )?(?:dørene|døren|"
        r"portene) op|"
        rf"(?:blev|bliver) _<s2:THING>~ (?:{participle(_FOUND)}|indviet|taget i brug|åbnet|sat i gang|skudt i gang|"
        rf"lanceret|søsat))",
        0.75,
    ),
    _start(
        "start.plain",
        rf"^\W*{_BEGAN_PLAINLY}\b{_AS}(?: i| den| pr\.| fra| allerede i| allerede)* ?<t:Period>",
        0.75,
        subjects="THING",
    ),
    _start(
        "start.pronoun",
        rf"(?:^|[;:] )(?:Det|Den|Der|Vi)(?: hele)?(?: blev| er)? {_BEGAN_PLAINLY}{_AS}(?: i <:Place|Municipality>)?"
        rf"(?: i| den| pr\.| fra| allerede i)* ?<t:Period>",
        0.75,
        subjects="THING",
    ),
    _start(
        "start.has-since-then",
        r"<s:INIT|Facility>(?:,? (?:der|som))?(?: i (?:<:Place|Municipality>|[\w-]+))? har siden (?:den )?<t:Period> "
        r"(?:været"
        r"(?! (?:en )?(?:fast|permanent|varig|del af))|"
        r"haft (?:åbent|til huse|adresse|lokaler|hjemme|base|kontor)|"
        r"holdt|tilbudt|drevet|kørt|svaret|optaget|rådgivet|undervist|behandlet|"
        r"eksisteret|arbejdet|givet|taget|huset|dannet|hjulpet|stået)",
        0.75,
    ),
    _start(
        "start.relative-since",
        r"<s:THING>[”\"»]?, (?:som|der|hvor) [^.;:?!]{0,60}?(?:drevet|kørt|holdt|stået for|stået bag|haft|åbent|"
        r"arrangeret|været|eksisteret)(?: [^\W\d_]+){0,3} siden (?:den )?<t:Period>",
        0.75,
    ),
    _start(
        "start.has-long",
        r"(?:<s:THING>[^.,;:?!\ue000-\ue0ff]{0,40}?(?: i <:Place>)?(?:,? (?:der|som))? )?(?:og )?\bhar (?:haft åbent"
        r"|svaret|rådgivet|undervist|ligget|kørt|mødtes|holdt til|fungeret|eksisteret|bestået|været (?:her|der"
        r"|åben\w*))\b[^.;:?!]{0,40}? siden (?:den )?<t:Period>",
        0.75,
    ),
    _start(
        "start.relative-since-then",
        r"<s:Unit|Association|SocialEnterprise|Service|Education>[”\"»]?(?: (?:i|på) <:Place|Municipality>)?(?:,? "
        r"(?:der|som))? (?:har )?siden (?:den )?<t:Period> (?:har )?(?:været(?! (?:en )?(?:fast|permanent|varig|del "
        r"af))|tilbudt"
        r"|kørt|eksisteret|givet|huset|set|samlet|kunnet)\b",
        0.75,
    ),
    _start(
        "start.apposed",
        r"<s:THING>[^.;:?!]{0,90}, (?:(?:som|der) (?:blev|er) |blev )?(?:stiftet|oprettet|etableret|dannet|grundlagt|"
        r"startet|åbnet|indviet)(?: i| den| pr\.)* ?<t:Period>",
        0.7,
    ),
    _start(
        "span.elided",
        r"(?<!<:FundingPool>, )\b(?:og|som|der|samt) (?:løb|løber|kørte|kører|blev gennemført|gennemført|gennemføres|"
        r"varer|varede|strækker sig|er gennemført)\b(?: over)?(?: i perioden| i årene| fra| i)* ?<t:Period>",
        0.7,
        subjects="INIT",
    ),
    _start(
        "span.over",
        r"<s:INIT>[”\"»’]?(?:,? (?:som|der))? (?:(?:har|er|blev|bliver|var)(?: [a-zæøå]+){0,2} )?(?:i (?:perioden"
        r"|årene) (?:fra )?|fra |i )<t:Period> (?:(?:har|er|blev|bliver|været|blevet|også|først) )*(?:gennemført"
        r"|afprøvet|drevet|kørt|udført|afviklet|udbudt|testet)\b",
        0.75,
    ),
    _start(
        "span.which-ran",
        r"<s:INIT>[”\"»’]?, som <:ORG*> (?:gennemførte|kørte|drev|afprøvede|driver|gennemfører|afprøver|kører)(?: i "
        r"perioden|"
        r" i årene| fra| i)* <t:Period>",
        0.75,
    ),
)

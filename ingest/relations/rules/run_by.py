"""``runBy``: who drives, owns, leads or has begun something."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import FOUNDING, finite, infinitive, participle, passive, verbs
from ingest.relations.engine.rule import POSSESSIVE, SIGNS, Rule

_run = partial(Rule, "runBy")
_CARRY_OUT = verbs(
    "drive køre udbyde gennemføre varetage eje udføre arrangere organisere afholde administrere koordinere levere "
    "bestyre styre udvikle afvikle tilrettelægge videreføre forvalte"
)
_FOUND = FOUNDING + verbs("skabe genåbne")
_RUN_PASSIVE = (
    f"(?:{passive(_CARRY_OUT)}|{participle(_CARRY_OUT)}|ledes|ledet|forankret|forankres|forestås|udspringer|står bag|"
    "anbragt|passes|holdes|udgår(?= fra))"
)
_POOL = SIGNS["FundingPool"]
_PASSED = (
    r"(?:henlagt|overgået|overført|overdraget|flyttet|udliciteret|udlagt|overladt|lagt (?:over|ud|ind)|givet videre)"
)
"""How something comes to another who runs it from then on."""
_BY_LAW = r"(?: (?:som|efter|i henhold til|jf\.?|iht\.?|i medfør af|under) (?:[\w-]+ ){0,2}?<:LegalProvision>[\w-]*)?"
"""On what law it is run, between the verb and who runs it ("drives efter § 104 af X")."""
_NOT_FROM = r"(?!(?: selv| helt| fuldt ud)? (?:finansiering|udgift|betaling|løn)|[^.;:]{0,40} fra )"
"""Who takes over a thing's costs, or takes it over from somebody, is not said to run it."""
_RUN_ACTIVE = (
    rf"(?:{finite(_CARRY_OUT)}|{finite(_FOUND)}|står bag|stod bag|står for|stod for|rummer|afprøver|afprøvede|"
    rf"leder(?! efter)|overt(?:og|ager){_NOT_FROM}|er (?:nu )?i gang med(?! at\b)|begyndte "
    rf"(?:i |den )?<:Period>|(?:tog|tager|har taget) (?:[^\W\d_]+ )?(?:i <:Period> )?initiativ til)"
)
_DONE = (
    rf"(?:{participle(_CARRY_OUT)}|{participle(_FOUND)}|afsluttet|afprøvet|lavet|overtaget{_NOT_FROM}|(?:påtaget sig|"
    rf"stået for(?! at\b)|fået ansvaret for)(?: driften af)?)"
)
_WITH_WHOM = r"(?: (?:i (?:[^\W\d_]+ )?(?:samarbejde|partnerskab|fællesskab)|sammen) med _<:ORG*>)?"
POST = (
    r"(?:ejer(?:en?)?|projektejer|projektansvarlig\w*|projektholder|driftsherre|driftsansvarlig\w*|operatør|tovholder|"
    r"hovedansøger|leverandør|arrangør|initiativtager\w*|bygherre|værtsorganisation|værtskommune\w*|initiativet|"
    r"ansvarlig\w*)"
)
KINDS = (
    r"(?:[^\W\d_]*(?:initiativ|projekt|tilbud|indsats|kampagne|ordning|forløb|program|kursus|værested|rådgivning|"
    r"tiltag|uddannelse|linje|telefon|netværk|samarbejde|hus|café|cafe|klub|botilbud|koncept|skole))"
)
DOES = f"(?:{infinitive(_CARRY_OUT)}|{infinitive(_FOUND)}|fortsætte|afprøve|lede|implementere|stå for|forestå)"
_CALLED = r"(?:projektet|forsøget|forløbet|tilbuddet|ordningen|indsatsen|gruppetilbuddet|kurset)"

_HAS = r"(?:har haft|havde haft|har|havde)"
_HAS_NOW = (
    r"(?:også|desuden|i dag|sammen|tilsammen|i (?:et )?(?:tæt )?(?:fællesskab|samarbejde)|nu|længe|fortsat|selv|"
    r"(?:siden|i|fra) <:Period>)"
)

BEGUN = (
    r"(?:gennemført|afprøvet|oprettet|etableret|igangsat|iværksat|startet|kørt|drevet|udviklet|afviklet|prøvet|søsat|"
    r"lanceret)"
)

GRANTEE = "Municipality|Association|SocialEnterprise|RegionalPsychiatry|Centre|Education|Region|Unit"
"""Who gets money for what it carries out itself."""
_COMMON = (
    r"(?:(?:et|en) )?fælles (?:[\w-]+ )?(?:tilbud|foretagende|projekt|ordning|indsats|hus|team|enhed|initiativ|sted|"
    r"mødested|værested|akuttilbud|telefon|linje)"
)

_NOT_HELD = r"(?!(?:afvikl|afhold|gennemfør|arranger)[a-zæøå]+ (?:i|på) (?:[a-zæøå]+ )?<:Facility>)"
"""What is held in a house, which only lends its rooms."""

RULES: tuple[Rule, ...] = (
    _run(
        "run.it-is",
        rf"^(?:I dag |Nu )?(?:Det )?(?:er|var|blev|bliver) (?:det )?_?<o:ORG|Education|Service*>(?: i "
        rf"<:Place>)?,? (?:der|som)(?: (?:i "
        rf"|den )?<:Period>| i dag| nu| siden| selv)* (?:står i spidsen for|stod i spidsen for|{_RUN_ACTIVE}|har "
        rf"{_DONE}"
        rf"|har)(?:~ ?[”\"“»]?_<s:INIT|Facility>|(?<! har)(?= (?:det|den|dem|projektet|tilbuddet|ordningen|stedet|"
        rf"indsatsen|huset|driften|opgaven|konceptet|forløbet|kurset)\b))",
        0.75,
        subjects="INIT|Facility",
    ),
    _run(
        "run.passed-to",
        rf"(?:\b(?:er|blev|bliver) _<s:INIT|Facility>|<s2:INIT|Facility>~ (?:er|blev|bliver|var))(?: (?:i |fra(?: "
        rf"og med)? |pr\. |den |siden )*<:Period>| nu| i dag| senere)* {_PASSED}(?: [a-zæøå]+){{0,2}}? "
        rf"(?:til|under|hos) _<o:ORG>",
        0.75,
    ),
    _run(
        "run.passes-to",
        r"<s:INIT|Facility>~ (?:overgår|overgik)(?: (?:i |fra |pr\. |den )?<:Period>)?(?: fra "
        r"_<:ORG>)? "
        r"til _<o:ORG>",
        0.7,
    ),
    _run(
        "run.took-over",
        r"<o:ORG>~ (?:overtog|overtager|har (?:<:Period> )?overtaget|overtaget)(?: (?:i |fra |pr\. |den )?<:Period>)? "
        r"(?:driften|ansvaret|ledelsen|opgaven)(?: af| for| med)(?: at drive)? _<s:INIT|Facility>",
        0.8,
    ),
    _run(
        "run.is-theirs",
        r"<s:INIT|Facility>[”\"»]? (?:er|var|har altid været) (?:<o2:ORG*>,? og )?<o:ORG>G(?: (?:eget |egen |"
        r"fælles |fulde "
        r")?(?:ansvar|ejendom|projekt|tilbud|initiativ|værk|opgave|barn|idé))?(?=[.,;]|$| og )",
        0.75,
    ),
    _run(
        "run.passive",
        rf"(?:(?<!evaluering af )(?<!evalueringen af )<s:SUBJ>(?: \(<:Place>\))?~ )?(?<!{_POOL}, der )"
        rf"(?<!{_POOL}, som ){_NOT_HELD}{_RUN_PASSIVE}°{_BY_LAW}"
        rf"(?: (?:i|fra|i perioden) <:Period>(?= af ))? (?:af|i(?! <:Municipality|Place>(?!{POSSESSIVE}))|hos|ved"
        r"|i regi af|under|fra) _<o:ORG|Education|Service*>(?: \(<o2:Unit>\))?",
        0.8,
    ),
    _run(
        "run.founded",
        r"(?:<s:SUBJ>~ |^<s2:SUBJ>(?: i Danmark)? (?:blev|er) [^.;:?!\ue000-\ue0ff]{0,60}? )?(?:igangsat|iværksat|"
        r"etableret|oprettet|stiftet|startet|lanceret|bl(?:evet|ev) til|taget over|skabt|"
        r"grundlagt|åbnet|opstartet|søsat|videreført|overtaget(?! driften)|sat i (?:gang|søen|værk))°(?: (?:i|den|"
        r"pr\.|tilbage i|allerede i) <:Period>)?(?: på initiativ)? af _<o:ORG*>",
        0.75,
    ),
    _run(
        "run.begun-in",
        "<s:INIT>~ (?:startede|begyndte|startet|afprøves|afprøvet|gennemføres|kører)~ (?:i|på|hos|ved) _"
        "<o:RegionalPsychiatry|Centre>",
        0.7,
    ),
    _run(
        "run.project-in",
        r"(?<! af )<s:Project>[”\"“»]? (?:i|ved|hos) _<o:Facility|Unit|Centre|RegionalPsychiatry>(?=[ .,)]|$)",
        0.7,
    ),
    _run(
        "run.active",
        f"(?:<o:ORG*> |<o2:ORG>~ )(?:{_RUN_ACTIVE}|(?:har|havde){_WITH_WHOM}~ {_DONE})(?: (?:i fællesskab|"
        f"sammen(?! med)|sammen med <:ORG>|selv|tillige|også))?(?! sammen med| i (?:tæt )?samarbejde med)(?:~ )?"
        f"_<s:INIT|Facility*>",
        0.75,
    ),
    _run(
        "run.inverted",
        rf"(?<!som )(?<!der )\b{_RUN_ACTIVE} <o:ORG*>(?: (?:i|den|fra|pr\.) <:Period>)?"
        rf"(?: (?!(?:og|i|på|til|at|med|hos)\b)[\w.]+){{0,5}}? "
        rf"_<s:INIT|Facility*>",
        0.75,
    ),
    _run("run.it", rf"<o:ORG> {_RUN_ACTIVE} (?:det|den|dem)\b(?! (?:\d|<:Period>))", 0.65),
    _run(
        "run.is-under",
        rf"<s:Facility|INIT>[”\"»’]?(?: \([^()]{{1,20}}\)|[^.;:]{{0,40}}?) (?:er|var|som|fungerer som) (?:i dag |nu "
        rf"|fortsat )?(?:(?:et|en) |(?<=fungerer som ))(?:[\w-]+ ){{0,3}}?{KINDS},? (?:fra|af|skabt af|udviklet "
        rf"af|under|hos|ved|i regi af) _<o:ORG*>",
        0.75,
    ),
    _run(
        "run.together",
        "(?:<s:SUBJ>~ )?(?:drives|drevet|ejes|ejet) i (?:et )?(?:tæt )?(?:samarbejde|fællesskab) mellem _<o:ORG*>",
        0.8,
    ),
    _run(
        "run.is-owners",
        r"<s:Facility|INIT|Unit>~ (?:er|var) (?:som bekendt )?(?:et af |en af )?(?:<o2:ORG*>,? og )?<o:ORG>G "
        r"(?:[\w-]+ ){0,4}?(?:\w*tilbud|"
        r"\w*sted|\w*center|projekt\w*|\w*hus|\w*ordning|\w*caf[eé]|\w*team|initiativ|\w*indsats|satsning|"
        r"\w*uddannelse|\w*rådgivning|\w*linje|\w*forløb|kampagne|\w*kursus|\w*skole|samarbejde|\w*telefon|\w*klub"
        r"|\w*gruppe|\w*værksted|\w*netværk)\b",
        0.75,
    ),
    _run(
        "run.owners-is",
        r"<o:ORG>G (?:(?!(?:i|på|ved|for|af|til|fra|med|og|under|hos)\b)[\w-]+ ){0,2}(?:hus|værested|botilbud|tilbud|"
        r"caf[eé]|mødested|projekt|initiativ|ordning|kursus|aktivitetshus|sted) (?:er|hedder|var) "
        r"[”\"“»]?_<s:INIT|Facility>",
        0.75,
    ),
    _run("run.regi", "(?:<s:SUBJ>~ )?(?:i regi af|under ledelse af|ejet af) _<o:ORG>", 0.7),
    _run(
        "run.genitive",
        r"<o:ORG>G (?:\w+- og )?(?:(?!(?:til|i|på|for|af|om|med|fra|ved|hos|under|og)\b)[\w-]+ "
        r"){0,2}?[”\"“»'‘]?<s:INIT>",
        0.75,
    ),
    _run("run.education-under", "<s:Education|Service> (?:under|ved|hos) _<o:ORG>", 0.7),
    _run(
        "run.offers",
        r"<o:Unit|Centre|RegionalPsychiatry|Association> (?:udbyder|tilbyder|afholder) (?:et|en) (?:[^\W\d_]+ "
        r"){0,2}?[^\W\d_]*(?:tilbud|koncept|kursus|uddannelse|forløb|program|kompetenceforløb)\b",
        0.6,
        subjects="INIT",
    ),
    _run(
        "run.post-of",
        rf"<o:ORG*>(?!,? (?:der|som) )~ (?:er|var|har været|blev|bliver|(?:vil|skal) være|(?:fungerer|står|stod) som) "
        rf"{POST}\b(?: (?:på|for|af|i|bag) "
        rf"_<s:INIT|Facility>| til _<s2:INIT|Facility>| for projektet| på projektet)?",
        0.75,
    ),
    _run(
        "run.post-is",
        rf"(?:(?:\b{POST}|{SIGNS['Role']}) (?:på|for|af|i|bag|til) _<s:INIT|Facility>|<s2:INIT|Facility>G "
        rf"{POST}) (?:er|var|kommer fra|kom fra) _<o:ORG*>",
        0.8,
    ),
    _run("run.has-as", f"<s:INIT|Facility>~ (?:har|havde) _<o:ORG> som {POST}", 0.8),
    _run(
        "run.duty",
        rf"<o:ORG>~ (?:har|havde|får|fik|har fået) (?:i <:Period> )?(?:(?:hoved|drifts|det overordnede |det daglige |"
        rf"projekt)?(?:ansvaret|ansvar|projektledelsen) for (?:at {DOES} |(?:driften|gennemførelsen|udviklingen) af "
        rf")?|til opgave at {DOES}(?: og [^\W\d_]+e)?~ ?)_<s:INIT|Facility>",
        0.75,
    ),
    _run("run.at-home", "<s:INIT|Facility>~ (?:hører|hørte) (?:til|hjemme) (?:i|hos|under|på) _<o:ORG>", 0.75),
    _run(
        "run.anchored",
        r"(?:<s:INIT|Facility>~ )?\bforankre(?:t|s) (?:i|hos|under) _<o:Municipality>(?=[,.]| og |$)",
        0.75,
    ),
    _run(
        "run.set-out-then",
        r"\b(?:gik|går|er) <o:ORG> (?:gået )?i gang med (?:projektet |forløbet |tilbuddet )?[”\"“»]?_<s:INIT>",
        0.75,
    ),
    _run(
        "run.had",
        rf"\b(?:har|havde) <o:ORG>(?: også| desuden| i dag)? {_CALLED} [”\"“»]?<s:INIT>|"
        rf"<o2:ORG*> {_HAS}(?: {_HAS_NOW})* (?:{_CALLED}|{KINDS}(?:en|et|n|t)) [”\"“»]?<s2:INIT|Facility>(?!,? som )|"
        rf"<o3:ORG*> {_HAS} (?:sammen|tilsammen|i fællesskab) (?:[a-zæøå]+(?:et|en) )?[”\"“»]?<s3:INIT|Facility>",
        0.75,
    ),
    _run(
        "run.is-one-of",
        rf"<s:INIT>~ (?:er|var) (?:et|en) (?:[\w-]+ ){{0,3}}?{KINDS} i _<o:Association|Foundation|Company|Unit|Centre>",
        0.75,
    ),
    _run("run.has-with", r"<s:INIT|Facility>, som _<o:ORG> (?:har|laver|holder|gennemfører)~ sammen med\b", 0.75),
    _run(
        "run.behind",
        r"\b(?:bag|for driften af|for) (?:_<s:INIT|Facility>|den|det|projektet|tilbuddet|initiativet|ordningen|"
        r"driften|huset|stedet|skolen) (?:står|stod) _<o:ORG*>(?! som (?:[^\W\d_]+ )?\w*partnere\b)",
        0.8,
        subjects="SUBJ",
    ),
    _run(
        "run.stands-for",
        r"<o:ORG*>(?: i <:Place>)?(?:,? (?:der|som))? (?:(?:(?:står|stod|(?:kommer til at|skal|vil) stå) (?:for|bag)|"
        r"varetager|varetog|leder|ledede|har ansvaret for|tager sig af|tog sig af|"
        r"passer|bestyrer) (?:selve |den daglige |hele |al )?(?:driften|ledelsen|gennemførelsen|projektledelsen|"
        r"det daglige|det "
        r"praktiske|undervisningen|tilbuddet|projektet|ordningen|arbejdet|forsøget|huset|stedet|det|den)\b|(?:er|"
        r"var) vært\b(?! "
        r"for (?:mødet|møde|næste)))",
        0.7,
        subjects="INIT|Facility",
    ),
    _run(
        "run.arranger-is",
        rf"(?:^{SIGNS['Role']}(?= er)|\b(?:arrangør(?:en|er)?|driftsherren?|ejeren|tovholderen|initiativtager(?:en|ne)|"
        rf"operatøren|afsenderen)(?: (?:bag|af))?) (?:er|var) _<o:ORG*>",
        0.75,
        subjects="INIT|Facility",
    ),
    _run(
        "run.people-of",
        rf"(?:<s:SUBJ>~ )?(?:drives|drevet|varetages|passes|gennemføres|bemandes|ledes|skabt|startet|stiftet|"
        rf"oprettet)° af (?:[^\W\d_]+ )?(?:{SIGNS['Role']}|medarbejdere|ansatte|fagfolk) (?:fra|i|hos) _<o:ORG*>",
        0.7,
    ),
    _run(
        "run.who-runs",
        r"<s:INIT|Facility>[”\"»]?(?: (?:i|på) (?:<:Place|Municipality>|\w+)|~ (?:er|var) (?:et|en|de|den|det) "
        r"[^.,;:()\ue000-\ue0ff]{3,60}|, (?:et|en) "
        r"[^.,;:()\ue000-\ue0ff]{3,50})?,? (?:som|der) <o:ORG|"
        r"Facility*>(?: og (?:<:Count> )?[^\W\d_]+)?(?: selv)? (?:har "
        r"|står |stod )?(?:netop |selv )?(?:driver|drev|drevet|kører|kørt|for|bag|holder|holdt|åbnede|afholder|"
        r"arrangerer|udbyder|tilbyder|laver|er vært for|har startet|gennemfører|gennemførte|ejer|oprettede|etablerede|"
        r"startede|stiftet|stiftede|udviklet|udviklede|etableret|oprettet|åbnet|gennemført|afprøvet|tilrettelægger|passer|"
        r"er fælles om|lancer(?:ede|et)|indvi(?:ede|et)|tog i brug|taget i brug|"
        r"iværksat(?:te)?|satte i gang|igangsat(?:te)?|har ansvaret for|råder over|udfører|varetager"
        r"|har(?= i | på |[.,;]))\b",
        0.8,
    ),
    _run(
        "run.lies-with",
        "^(?:Tovholderfunktionen|Tovholderrollen|Koordineringen|Det praktiske|Projektledelsen|Ledelsen|Driften|"
        "Ansvaret|(?:Den daglige|Selve) (?:ledelse|driften|drift)|Det daglige ansvar|Projektansvaret|"
        "Driftsansvaret|Hovedansvaret|Det overordnede ansvar|Opgaven|Gennemførelsen)(?: (?:for|i|af) (?:driften|"
        "gennemførelsen|ledelsen|arbejdet|indsatsen|projektet|tilbuddet|opgaven))?(?: (?:for|i|af) _<s:INIT|Facility>)?"
        "(?: af <:ANY>)? (?:påhviler|tilfalder|bæres af|er lagt i hænderne på|(?:ligger|lå|er placeret|er forankret|"
        "varetages|er lagt|hviler) (?:hos|i|ved|på|af)|er (?:udlagt|overdraget|overladt|lagt ud|overgået) til) "
        "_<o:ORG>",
        0.8,
    ),
    _run(
        "run.money-to",
        rf"<o:{GRANTEE}*>(?: i <:Place>)? (?:får|fik|har fået|modtager|modtog|har modtaget|tildeles|blev tildelt|"
        rf"søger om|har søgt om)~ ?<:Money>~(?: fra _<:FUNDER*>)? til ~[”\"“»]?_<s:INIT>",
        0.75,
    ),
    _run(
        "run.will-do",
        rf"<o:ORG*>(?:, (?:som|der))?(?: sammen| i fællesskab)? (?:vil|skal|ønsker at|planlægger at|(?:har )?(?:valgt|"
        rf"besluttet|valgte|besluttede) at)(?: nu| også| til foråret| i fællesskab| sammen| gerne)* (?:{DOES}|prøve|"
        rf"køre|åbne|starte|lave|bygge(?! (?:på|videre)))~ ?[”\"“»]?_<s:INIT|Facility>",
        0.7,
    ),
    _run(
        "run.who-stands-behind",
        r"<o:ORG*>,? (?:der|som) (?:står|stod) bag(?: [”\"“»]?_<s:INIT|Facility>|(?=[.,;]| (?!(?:\w+ ){0,2}?<:ANY>)))",
        0.75,
    ),
    _run(
        "run.host",
        f"<o:ORG*> (?:er|var|bliver|blev|fungerer som|har været) (?:(?:nationalt?|overordnet|fælles) )?"
        f"(?:{SIGNS['Role']}|arbejdsgiver|ansøger|projektejer|sekretariat|tovholder)(?: (?:for|"
        f"på|i) _<s:INIT|Facility>|(?= og |,? mens |[.,;]|$))",
        0.7,
    ),
    _run(
        "run.leads",
        "<o:ORG>(?:,? (?:som|der))? (?:har|havde|har haft|varetager|fik) (?:hele |selve )?(?:projektledelsen|den "
        "daglige (?:drift|ledelse)|driften|ansvaret|hovedansvaret|det overordnede ansvar)(?: (?:for|på|af|i) _<s:INIT"
        "|Facility>|(?=[.,;]|$))",
        0.75,
    ),
    _run(
        "run.by-means",
        r"^(?:med|gennem|via|i) _<s:INIT>[”\"»]? (?:vil|tilbyder|afprøver|støtter|hjælper|giver|uddanner) <o:ORG*>(?! "
        r"med\b)",
        0.7,
    ),
    _run(
        "run.offers-named",
        r"<o:ORG*> (?:tilbyder|tilbød|har tilbudt|holder|har (?:siden <:Period> )?haft)(?: (?:også|nu|fortsat|hvert "
        r"år|igen i år|desuden|derudover|ligeledes|endvidere|samtidig))?(?: i (?:[^\W\d_]+ )?samarbejde med _<:ORG*>)? "
        r"(?:(?:et|en) (?:[^\W\d_]+ ){1,3}?(?:kaldet|ved navn) |[^\W\d_]*(?:et|en|projekt) )?[”\"“»]?<s:INIT|Facility>|"
        r"<o2:ORG*> vil (?:nu )?(?:med|gennem) _<s2:INIT>",
        0.7,
    ),
    _run(
        "run.handed",
        r"\b(?:overladt|overlod|overlader|overdraget|overdrog|overdrager|udliciteret|udliciterede|udliciterer)"
        r"(?: (?:driften|ansvaret|ledelsen|opgaven)(?: af| for| med)?)? _<s:INIT|Facility> til _<o:ORG>|"
        rf"\b(?:aftale|kontrakt|overenskomst) med _<o2:ORG> om (?:at {DOES}|driften af) _<s2:INIT|Facility>",
        0.75,
    ),
    _run(
        "run.common-for",
        rf"<s:INIT|Facility>[”\"»’]?(?: \([^()]{{1,20}}\))? (?:er|var|bliver) {_COMMON} for _<o:ORG*>",
        0.8,
    ),
)

"""``targetGroup``: for whom something is."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.people import PERSONS
from ingest.relations.engine.groups import GROUP, PEOPLE
from ingest.relations.engine.rule import Rule
from ingest.values.numbers import FEW_PATTERN

_target = partial(Rule, "targetGroup")
_PHRASE = r"(?P<g>(?!dem\b)(?:[^.;:?!]|(?<=\d)\.(?=[-–]\d| (?:klasse|klassetrin|årgang|og \d|til \d))){3,220})"
_ALSO = r"(?: også| især| primært| særligt| specielt| hovedsageligt| først og fremmest| både)?"
_KIND = (
    r"(?:[\w-]*(?:tilbud|værested|kursus|kurser|forløb|undervisning|fællesskab|mødested|netværk|café|cafe|aktiviteter|"
    r"støtte|rådgivning|uddannelse|klub|bosted|program|grupper?|træning|telefon|linje|indsats|ordning|projekt|sted|"
    r"sengeafsnit|afsnit|foredrag|kompetenceudvikling))"
)
_SERVED = f"(?:{PERSONS})"
_CARES = (
    r"(?:tager imod|tager sig af|modtager|indlægger|udreder og behandler|undersøger og behandler|behandler|udreder|"
    r"huser|opsøger|hjælper|støtter|servicerer|varetager (?:undersøgelse|udredning|behandling)(?:en)?(?: og \w+)? af|"
    r"(?:har|har fået) ansvaret for [^.;:?!]{0,60}?(?:behandling|udredning)(?:en)? af)"
)
_SET_OFF = GROUP.replace("{0,160}", "{0,160}?") + (
    r"(?=$|[.;:)]| [-–] |, (?!(?:der|som|hvis|med|uden)\b)(?:[^,.;:]* (?:og|eller) |[a-zæøå]+(?:s|er|r|ede|te|år) )?)"
)
"""A group up to the sign that closes what is set off."""
_SHORT_GROUP = GROUP.replace("{0,160}", "{0,80}?")
_ROOMS = r"\w*(?:pladser|boliger|lejligheder|værelser|senge)"

_TOLD = (
    rf"(?P<g>(?:(?!(?:at|den|det|de|for|til|af|i|på|med|ikke)\b)[\w/’-]+ (?:og |eller )?){{0,3}}?{PEOPLE}(?: "
    r"<:Age>(?:,? (?:med|som|der|hvis) [^.;:?!()]{2,100}?)?|(?: (?:med(?! at\b)|over|under|mellem|fra(?! "
    r"(?:kommunerne|[\ue000-\ue0ff]))|til(?! at\b)|uden|efter|på kanten|i (?:psykisk|krise|risiko|udsat))|,? (?:som"
    r"|der|hvis)) [^.;:?!()]{1,100}?))"
)
"""A group of which the text tells more than that it is people."""
_STRETCH = r"(?:[^.;:?!\ue000-\ue0ff]|<:Place|Municipality|Region|LegalProvision|Period|Count>){0,110}?"
"""A stretch of a clause in which nothing else is named but where, when and by what law."""

_ONLY = r"(?:(?:kun|især|primært|også|mest|alene|først og fremmest) )?"

RULES: tuple[Rule, ...] = (
    _target(
        "target.is",
        rf"(?:<s:INIT|Facility|Unit|FundingPool|Association>G? ?(?:(?:primære|egentlige|vigtigste|centrale) )?"
        rf"(?:hoved)?)?målgruppe\w*(?: for (?:<:ANY>|\w+(?: \w+)?))?(?: i (?:<:ANY>|\w+))? (?:er|var|består af|bestod "
        rf"af|udgøres af|omfatter|omfattede|udgør|har været|(?:kan|vil)(?: \w+)? (?:være|omfatte|bestå af))"
        rf"(?: primært| hovedsageligt| især| alle| både| typisk)* {_PHRASE}",
        0.85,
        subjects="SUBJ|FundingPool",
    ),
    _target(
        "target.is-inverted",
        r"(?:^(?:Her|For|I|På|Ved|Til)(?: <s:INIT|Facility|Unit>)?| (?:og|men) her) (?:er|var) (?:den )?(?:primære |"
        r"særlige )?"
        rf"målgruppen? (?!for\b|den samme\b){_PHRASE}",
        0.75,
        subjects="SUBJ",
    ),
    _target(
        "target.addresses",
        f"(?:<s:THING|FundingPool>~ |(?<!projekter )(?<!programmer )(?<!indsatser )(?<!initiativer "
        f"))(?:henvend(?:er|te|t) sig{_ALSO} til|ret(?:ter|tet) sig{_ALSO} mod|er{_ALSO} "
        f"(?:rettet mod|målrettet|henvendt til)|målrette[st]|rette[st] mod|(?:er|blev) (?:(?:beregnet|tænkt) (?:til"
        f"|på)|(?:lavet|udviklet|skabt) (?:til|for))|har som (?:primær )?målgruppe|er tiltænkt|er oprettet for|er "
        f"(?:især|særligt|primært) (?:for|til)) {_PHRASE}",
        0.75,
        subjects="SUBJ|FundingPool",
    ),
    _target(
        "target.gapped",
        rf"(?:henvender sig|retter sig|er rettet|er målrettet|er) (?:til|mod|for) [^.;:?!]{{3,160}}? (?:og|mens) "
        rf"(?:[a-zæøå]+ )?_<s:INIT|Facility> (?:til|mod|for) {_PHRASE}",
        0.75,
    ),
    _target(
        "target.for",
        rf"<s:INIT|Facility|Unit|Association>~ (?:er|var) (?:et|en) (?:\w[\w-]*[ ,–-]+){{0,7}}?"
        rf"(?<!behov )(?<!brug )(?<!plads )(?<!ansvar )(?<!mulighed )(?<!grund )(?:til|for) {_PHRASE}",
        0.7,
    ),
    _target(
        "target.service-for",
        r"<s:INIT|Facility|Unit>(?:,? (?:efter|i henhold til|iht\.?|jf\.?) (?:[^\W\d_]+ )?<:LegalProvision>,?"
        r"| \((?:[^\W\d_]+\.? )?<:LegalProvision>\))? (?:til|for) "
        r"(?P<g>(?:[\w-]+ ){0,3}?(?:borgere|mennesker|unge|voksne|patienter|"
        r"pårørende|børn|personer|familier|kvinder|mænd|brugere|beboere|studerende|ældre|psykisk|sårbare|"
        r"udsatte)(?:[^.;:?!,(]|(?<=e), (?=[a-zæøå]+e [a-zæøå])){0,120}(?!\w))",
        0.7,
    ),
    _target(
        "target.open",
        r"(?:<s:INIT|Facility|Unit>~ )?(?:åben|åbent|åbne|tilbydes|tilbyder|ydes|gives|bevilges|gratis|kurser|forløb|"
        r"er kun|er især|er primært)~ (?:for|til) (?P<g>(?:[\w-]+ ){0,3}?(?:borgere|mennesker|unge|voksne|patienter|"
        r"pårørende|børn|personer|familier|kvinder|mænd|brugere|beboere|psykisk|sårbare|udsatte|alle|"
        r"medarbejdere|ansatte|fagfolk|frivillige|<:Role>|dig)[^.;:?!]{0,200}(?!\w))",
        0.6,
    ),
    _target(
        "target.kind-for",
        rf"(?:<s:THING>~ |\b[Dd]et |\b[Dd]en )(?:er|var|laver|udbyder|driver)(?: [^\W\d_][\w-]*,?){{0,8}}? {_KIND} (?:"
        rf"(?:efter|jf\.|i henhold til) (?:[^\W\d_]+ )?<:LegalProvision> )?(?:til|for) {GROUP}",
        0.7,
    ),
    _target(
        "target.it-takes",
        f"^(?:Det|Den|<:THING|Company>|Stedet|Huset|Tilbuddet)(?: [^.,;:?!]{{0,80}}? og)? (?:{_CARES}|tager også imod) "
        f"(?:også |"
        f"primært |især |alle |"
        f"både )?{GROUP}",
        0.65,
        subjects="Facility|Unit|Service|Company",
    ),
    _target(
        "target.which-takes",
        rf"<s:Facility|Unit|Service|Project|Centre>[”\"»’]?(?: (?:i|på) <:Place|Municipality>)?, (?:som|"
        rf"der)\b[^.;:?!]{{0,60}}? (?:{_CARES}|betjener|kører ud til|besøger|henvender sig til|er (?:et tilbud )?"
        rf"(?:for|til)) (?:opkald fra |henvendelser fra )?{GROUP}",
        0.65,
    ),
    _target(
        "target.serves-as",
        rf"(?:fungere\w*|drives|virker|tjene\w*) som(?: [^\W\d_][\w-]*,?){{0,9}}? {_KIND} (?:til|for) {GROUP}",
        0.7,
        subjects="THING",
    ),
    _target(
        "target.offered",
        rf"^(?P<g>(?:Alle )?(?:[a-zæøå-]+ ){{0,2}}?{_SERVED}(?:(?! (?:er|har|får|kan|tilbydes)\b)[^.;:?!"
        rf"()]){{0,60}}?) (?:får tilbud om|tilbydes|kan få tilbud om|har adgang til|bliver tilbudt|mødes) ",
        0.6,
        subjects="INIT|Facility",
    ),
    _target(
        "target.as-group",
        rf"\bhar° (?P<g>(?:[\w-]+ ){{0,3}}?{PEOPLE}\b[^.;:?!()]{{0,260}}?),? som (?:sin |sine |primær |særlig "
        rf")?målgrupper?\b",
        0.75,
        subjects="THING",
    ),
    _target(
        "target.is-told",
        r"(?:<s:THING>(?:, som [^.,;:?!]{3,60},|~)? |^(?:Det|Den|Stedet|Huset|Projektet|Tilbuddet|Indsatsen) "
        r")(?:er|var|har (?:i|siden) <:Period> været|har (?:siden )?været) (?:(?:stadig|fortsat|i dag|nu|også) "
        rf")?(?:(?:et|en|hjem|tænkt|kommunens|byens|regionens|centrets|foreningens){_STRETCH} )?(?:til|for|blandt) "
        rf"{_TOLD}(?=$|[.;]| og (?:drives|har|er|ligger|hører)\b|, (?!der|som|hvis|[a-zæøå]+e [a-zæøå]))",
        0.7,
        subjects="THING",
    ),
    _target(
        "target.pact-covers",
        rf"^(?:<s:Agreement>|\w*[Aa]ftalen|Den) (?:gælder|omfatter|dækker)(?: for)? (?!ikke\b){GROUP}",
        0.75,
        subjects="Agreement",
    ),
    _target(
        "target.relative",
        rf"(?:<s:THING>|^[^\W\d_][\w-]+) (?:er|var) (?:et|en) [^.;\ue000-\ue0ff]{{4,90}}?, (?:der|som) "
        rf"(?:understøtter|støtter|hjælper|henvender sig til|er for|retter sig mod|giver|tilbyder) {GROUP}",
        0.65,
    ),
    _target(
        "target.purpose",
        rf"\bformål(?:et)?(?: med [^.:;]{{0,40}})?(?: er|:) at (?P<g>(?:flere |unge |psykisk |sårbare |udsatte |"
        rf"voksne )*{_SERVED}\b[^.;:?!()]{{0,60}}?) (?:udvikler|får|opnår|bliver|oplever)\b",
        0.6,
        subjects="THING",
    ),
    _target(
        "target.group-of",
        rf"\b(?:mål|alders|hoved|bruger|borger|beboer|patient)(?:mål)?gruppen (?:for|i|på|til) (?:[\w-]+ (?:i|på) )?_"
        rf"<s:THING> (?:er|var|består af|bestod af|udgøres af|omfatter|omfattede)(?: primært| især| hovedsageligt)?"
        rf" {_PHRASE}",
        0.85,
    ),
    _target(
        "target.works-with",
        r"(?:<s:THING>~ |^(?:vi|stedet|huset|tilbuddet|projektet|indsatsen) |^her (?=kommer))(?:arbejder (?:især "
        r"|primært )?med|(?:har|sætter) (?:særligt )?fokus på|når ud til|omfatter|dækker|styrker|(?:rykker|kører"
        rf"|tager) ud til|{_CARES}|er specialiseret i (?:behandling|støtte|udredning)(?:en)? (?:af|til)|(?:kan "
        r")?(?:bruges|benyttes|besøges)(?: mest| især| også| dagligt)? af|(?<=\bher )kommer(?: der)?) (?:alle "
        rf")?{_TOLD}(?=$|[.;]|, (?!der|som|hvis)| og (?:er|har)\b)",
        0.65,
        subjects="THING",
    ),
    _target(
        "target.line-tells",
        r"^(?:Et|En|<:Count>) (?:(?!(?:er|var|har|kan|vil|skal|får|fik|blev|bliver|\w{2,}(?:ede|es))\b)[^\W\d_][\w-]* "
        rf"){{0,5}}?(?:{_KIND}|[\w-]*(?:ophold|hold|lejligheder|forening|beskæftigelse))(?: i _?<:Place>| (?:efter|i "
        rf"henhold til) _?<:LegalProvision>| \(<:LegalProvision>\))? (?:for|til) {_TOLD}(?=$|[.,;](?! (?:der|som)\b))",
        0.65,
        subjects="INIT|Facility|Association",
    ),
    _target(
        "target.they-there",
        rf"^(?:alle )?{_TOLD} (?:kan|får|tilbydes|har mulighed|er velkomne?|mødes|møder|har adgang|behandles|"
        rf"indlægges|henvises)\b[^.;:?!\ue000-\ue0ff]{{0,60}}? (?:i|på|hos|af|til|gennem|fra|ved|benytte|bruge) _"
        rf"<s:INIT|Facility|Unit>(?!\ue0ff)",
        0.7,
    ),
    _target(
        "target.may-use",
        rf"(?:^|[,:] (?:og )?|\bog )(?!kun )(?:alle )?{_TOLD},? kan (?:også |gratis |frit |anonymt )*(?:ringe|"
        r"henvende sig|komme|møde|skrive|tilmelde sig|deltage|søge|benytte|bruge|få)\b",
        0.65,
        subjects="INIT|Facility",
    ),
    _target(
        "target.has-given",
        r"<s:THING>[”\"»’]? (?:i <:Place> )?har (?:siden <:Period> |i <:Period> |gennem \w+ år )?(?:givet|tilbudt|"
        rf"hjulpet|støttet|rådgivet|samlet|behandlet|undervist) (?:<:Count> )?{_TOLD}(?=$|[.;,]| (?:et|en|hjælp|støtte|"
        r"mulighed|tilbud|plads|adgang|rådgivning|samtaler)\b)",
        0.7,
    ),
    _target(
        "target.labelled-age",
        r"^(?:[A-ZÆØÅ][\w’-]+|<:Role>)(?:: | er )(?P<g><:Age>[^.;:?!]{3,200})",
        0.7,
        subjects="THING",
    ),
    _target(
        "house.people-live",
        rf"\bdet er {GROUP.replace('{0,160}', '{0,90}?')},? (?:som|der) (?:bor|kommer|er) (?:i|på) _<s:Facility>",
        0.8,
    ),
    _target(
        "target.apposed",
        r"<s:INIT|Facility|Unit>[”\"“»’]?(?: [-–]|,) (?:et|en) (?:[^\W\d_]+ ){0,3}?[^\W\d_]+(?: i| på)?(?: "
        rf"_<:WHERE>)? (?:for|til) {_SET_OFF}",
        0.75,
    ),
    _target(
        "target.aim-among",
        rf"(?:<s:INIT|Facility|Unit>[”\"“»]? )?\b(?:har til formål|formålet~ er) at [^.,;:?!]{{3,60}}? (?:hos|blandt)"
        rf" {GROUP}",
        0.7,
        subjects="INIT|Facility",
    ),
    _target(
        "target.treated-there",
        f"^(?:på|i|ved|hos) _<s:Facility|Unit|Service|Project> (?:behandles|behandler vi|indlægges|modtages|modtager "
        f"vi|tilbydes|hjælper vi|støtter vi|bor(?: der)?|kommer(?: der)?|opholder sig) {GROUP}",
        0.75,
    ),
    _target(
        "target.rooms-for",
        rf"(?:<s:Facility|Unit|Service|Centre>[^.;:?!\ue000-\ue0ff]{{0,60}}? )?(?:med|har|råder(?: over)?|rummer|"
        rf"består af|tilbyder|normeret til|godkendt til)(?: i alt)? (?:<:Count>|{FEW_PATTERN}) (?:[^\W\d_]+ "
        rf")?{_ROOMS}(?:,? (?:efter|i henhold til|iht\.?|jf\.?|under) (?:[^\W\d_]+ )?<:LegalProvision>,?"
        rf"| \((?:[^()]{{0,20}} )?<:LegalProvision>\))? (?:til|for|målrettet|beregnet til|forbeholdt) "
        rf"(?![^.;:?!]{{0,60}} og <:Count>){GROUP}",
        0.75,
        subjects="Facility|Unit|Service",
    ),
    _target(
        "target.owners-offer",
        rf"<s:THING>[”\"»’]? (?:er|var) <:ORG>G (?:[^\W\d_]+ ){{0,3}}?(?:\w*tilbud|\w*indsats|\w*sted|\w*hus|\w*center|"
        rf"\w*ordning|\w*projekt|\w*rådgivning|\w*telefon|\w*linje|\w*caf[eé]|\w*klub|\w*gruppe|\w*netværk|"
        rf"\w*værksted|\w*kursus|\w*forløb|\w*uddannelse|\w*hold|\w*fællesskab|\w*bosted|\w*botilbud) (?:til|for) "
        rf"{GROUP}",
        0.8,
    ),
    _target(
        "target.there-treated",
        rf"^(?:(?:på|i|ved|hos) (?:[^\W\d_]+ ){{1,3}}(?:behandles|indlægges|modtages|undersøges|udredes)|(?:(?:det|"
        rf"den|afsnittet|afdelingen|stedet|huset) )?(?:bruges|anvendes|benyttes) (?:primært |især )?til "
        rf"(?:indlæggelse|behandling|udredning|observation|undersøgelse)(?: og \w+)? af) {GROUP}",
        0.65,
        subjects="Unit|Facility|Service|Centre",
    ),
    _target(
        "target.line",
        rf"^[^\w›>|]*(?:kun |også |især )?(?:for|til) (?![^.]*[›>|])(?:alle )?"
        r"(?!at\b|(?:medlemmerne|redaktionen|partierne)\b|[a-zæøå]*minister|"
        rf"(?:dig|jer|alle),? (?:der|som) (?:gerne )?vil (?:vide|læse|høre)\b)(?![^ ]+\.?$)(?![^.]* (?:gælder|"
        rf"betyder|er|har|kan|vil|bliver|skal) (?:det|der|vi|man|du|de|den)\b)"
        rf"(?![^.]* (?:er|var|skal|skulle|kan|kunne|vil|ville|bliver|blev|har|havde) <:ANY>){GROUP}\.?$",
        0.7,
        subjects="THING|FundingPool",
    ),
    _target(
        "target.it-is-for",
        rf"(?:^(?:det|den|her|vi|[^\W\d_]+(?:en|et|erne))|<s:THING>) (?:er|var) {_ONLY}(?:for|til) (?!gengæld){GROUP}",
        0.7,
        subjects="THING|FundingPool",
    ),
    _target(
        "target.here-can",
        rf"\bher kan (?:<:Count> )?{_SHORT_GROUP} "
        r"(?:få|deltage|møde|komme|tage|benytte|mødes|være|bo|bruge|kigge|spise|tale|snakke|lave|lære|søge|drikke"
        r"|overnatte)\b",
        0.65,
        subjects="Facility|Unit|Service|Project",
    ),
    _target(
        "target.where",
        rf"<s:THING>[”\"»’]?(?: (?:i|på) <:Place>)?(?:, (?:et|en) [^.,;:?!]{{3,60}})?, hvor "
        rf"(?!vi\b|du\b|man\b|der\b|kommuner\b|regioner\b|"
        rf"[^.,;:?!]{{3,40}} (?:følges|mødes|går|spiser) )"
        rf"(?:<:Count> )?{_SHORT_GROUP} (?:kan|får|bor|har|arbejder|mødes|lærer|lærte|spiser|maler|siden)\b",
        0.7,
    ),
    _target(
        "target.deltagerne",
        r"^(?:deltagerne|brugerne|beboerne|kursisterne|gæsterne|medlemmerne|eleverne|lærlingene|borgerne"
        r"|patienterne|alle)(?: (?:af|i|på"
        rf"|hos|ved) _<s:THING>)? (?:er|var|består af)(?! (?:\w+ )?blevet\b)(?: primært| især| hovedsageligt| "
        rf"typisk| alle)? {GROUP}",
        0.65,
        subjects="THING",
    ),
)

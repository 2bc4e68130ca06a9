"""``proposes`` and ``recommends``: who says it, to whom, and what is wished."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import FREE, Rule

_proposes = partial(Rule, "proposes")
_advises = partial(Rule, "recommends")
_PHRASE = r"(?P<g>(?:[^.;:?!]|\b(?:kl|ca|bl\.a|bl|nr|mio|mia|kr)\.){3,220})"
_WISH = (
    r"(?P<g>(?:(?!,? og (?:retter|sender|adresserer|henstiller|anbefaler|opfordrer|foreslår|indstiller|at \w+ (?:bør|"
    r"skal))\b)[^.;:?!]){3,260})"
)
_ADVISES = (
    r"(?:anbefaler|anbefalede|tilråder|tilrådede|tilskynder|tilskyndede|opfordrer|opfordrede|indstiller|indstillede|"
    r"henstiller|henstillede)"
)
_NO_IF = r"(?<!\bhvis )(?<!\bnår )(?<!\bsåfremt )(?<!\bfør )(?<!\binden )(?<!\bmedmindre )"
_NOT = r"(?!ikke\b|næppe\b|hverken\b|først\b|aldrig\b)"
_WILL_ADVISE = (
    rf"(?:(?:vil|skal|må|kan|bør) (?:{_NOT}[\w.\ue000-\ue0fe]+ ){{0,7}}?|ønsker (?:[a-zæøå]+ )?at |har valgt at )"
    r"(?:anbefale|tilråde|tilskynde|opfordre|indstille|henstille)\b"
)
"""Polite ways in which a letter gives its advice ("skal på den baggrund anbefale")."""
_ADVISED = r"(?:har|havde)(?: (?!ikke\b)[\w.\ue000-\ue0fe]+){0,8}? (?:anbefalet|tilrådet|opfordret|indstillet)"
_BESIDE = (
    r"(?: (?:derfor|tillige|yderligere|fortsat|stadig|klart|kraftigt|varmt|det|den|de|desuden|endvidere|samtidig|også|"
    r"dengang|tidligere|allerede|"
    r"ligeledes|dog|nu|enstemmigt|herudover|derudover|igen|især|(?:i|på) (?:sit|sin|sine|deres|et|en) (?:nye? "
    r")?[\w-]+|(?:i|på|"
    r"over for) (?!stedet\b)(?:[\w\ue000-\ue0fe-]+ ){0,2}?[\w\ue000-\ue0fe-]+))?"
)
"""Adverbs between the verb and the rest: "anbefaler derfor", "foreslår i forening", "anbefaler over for styrelsen"."""
_WHOM = r"(?: (?:til )?(?:<:ANY>|(?:de øvrige |andre |alle |de lokale )?[a-zæøå]*(?:en|et|erne|er|fora))(?: til)?)?"
"""The one to whom something is recommended, a name or a noun."""
_WHO = "Party|Forum|Unit|Association|Municipality|Region"
_WHOEVER = f"{_WHO}|Foundation|StateBody|Centre|RegionalPsychiatry"
_AT = r"(?: (?:på|i|ved|for|under) <:ORG|Place>)?"
"""Where a body is that says something."""
_PROPOSES = (
    r"(?:foreslår|foreslog|(?:har|havde)(?: (?!ikke\b)[\w\ue000-\ue0fe-]+){0,5}? foreslået|"
    r"(?:stiller|stillede|fremsætter|fremsatte|fremlægger|fremlagde|rejser|rejste|kommer med|kom med|"
    r"(?:har|havde|er)(?: (?!ikke\b)[\w\ue000-\ue0fe-]+){0,6}? (?:stillet|fremsat|fremlagt|rejst|lagt|kommet med)) "
    r"(?:et )?(?:(?:nyt|konkret|formelt|fælles|eget) )?[a-zæøå]*forslag (?:om|til)(?! punkt))"
)
_SETS_UP = "(?:afsætte|oprette|etablere|ansætte|indføre|bygge|åbne|nedlægge|udvide|genåbne) "
_BETTERS = (
    "(?:styrke|forbedre|fordoble|hæve|videreføre|prioritere|løfte|udbygge|øge|nedbringe|forkorte|genindføre) "
    "(?=[^;:?!]*<:Money>)"
)
"""What a party wants to do for a sum; without one it is an aim."""
_NOT_SAID = r"(?!(?:at )?(?:scenarie|model) |ikke |følgende\b|[^.,;:?!]{0,20}(?:en|et|<:ANY>),? at )"
_WANTED = r"(?P<g>(?:[^.;:?!]|\b(?:kl|ca|bl|nr|mio|mia|kr)\.){3,220})"

RULES: tuple[Rule, ...] = (
    _advises(
        "recommend.organisation",
        rf"{FREE}{_NO_IF}<s:ORG>{_AT}~ (?:anbefaler|anbefalede|opfordrer til|indstiller|indstillede|"
        rf"har (?:{_NOT}[\w.\ue000-\ue0fe]+ ){{0,6}}?anbefalet|(?:vil|skal|må|kan) (?:{_NOT}[a-zæøå]+ ){{0,7}}?"
        rf"anbefale\b){_BESIDE}"
        rf"(?:(?! [^,.;?!]{{2,40}}, (?:idet|fordi|da)\b)~,? at(?: <:ORG> anbefaler(?: <:ORG>)?,? at)?)?:? "
        rf"(?!til |ikke |(?:den )?<:Period>|<:ORG>,? (?:til )?at |<:ORG>, |<:ORG> anbefaler |"
        rf"[a-zæøå]+(?:en|et|erne),? at )"
        rf"{_PHRASE}(?![^.;?!]*:\s*$)",
        0.65,
    ),
    _advises(
        "recommend.thinks",
        "(?<!over for )(?<!overfor )<s:Association|Forum|StateBody>~ (?:(?:har|havde) (?:over ?for <:ORG> )?"
        "(?:[a-zæøå]+ ){0,2})?(?:men|syn|und|påpeg|"
        "peg[a-zæøå]*(?: i (?:sin |sit )?[a-zæøå]+)? på|fremhæv|find|bemærk|tilføj|vurder|skr|anfør)[a-zæøå]*"
        "(?: i (?:sit|deres|et) [a-zæøå]+)?,? at (?:man (?:finder|mener),? at )?"
        "(?P<g>[^.;:?!]{3,60}? (?:bør|burde) (?:(?!,? og (?:retter|sender|adresserer)\b)[^.;:?!]){3,200})",
        0.6,
    ),
    _proposes(
        "propose.motion-from",
        r"\b\w*forslag(?:et)? fra <s:Party|Forum|Association*>,? (?:vedr\.?|vedrørende|om|til|(?:går ud på|indebærer|"
        r"er)(?:,? at)?|vil(?= [a-zæøå]+e )|(?:lægger op til|sigter på|handler om),? at|"
        r"skal(?= der)) (?P<g>[^.;:?!]{6,160})",
        0.8,
    ),
    _advises(
        "recommend.advice-of",
        r"<s:ORG>G (?:[a-zæøå]+ )?(?:anbefaling|råd|opfordring)(?: til (?:<:ANY>|[a-zæøå]+))?(?: (?:er|lyder|lød|"
        rf"var)(?: på)?)?,? at {_WISH}",
        0.75,
    ),
    _advises(
        "recommend.advice-from",
        r"anbefaling(?:en)? fra <s:ORG>(?:(?: (?:er|lyder|lød|går ud på|gik ud på|gælder|består i)(?: på)?)?,? at|:) "
        rf"{_WISH}",
        0.75,
    ),
    _advises(
        "recommend.whom",
        f"{FREE}{_NO_IF}(?<!indstiller, at )<s:ORG|INIT>{_AT} (?:{_ADVISES}|{_ADVISED}|{_WILL_ADVISE}){_BESIDE}{_WHOM}"
        rf"{_BESIDE},? at "
        rf"(?!<:ORG> anbefaler ){_WISH}",
        0.8,
    ),
    _advises(
        "recommend.counsels",
        rf"{FREE}<s:ORG>{_AT} (?:råder|rådede|har rådet) (?!over )(?:<:ORG>|[a-zæøå]+(?:en|et|erne|er)) til,? "
        rf"at {_WISH}",
        0.8,
    ),
    _advises(
        "recommend.calls-for",
        rf"{FREE}<s:ORG>{_AT} (?:(?:slår|slog|har slået) til lyd|(?:plæderer|plæderede|argumenterer|argumenterede|"
        r"taler|talte) "
        rf"(?:varmt |kraftigt )?) ?for,? (?:at )?{_WISH}",
        0.75,
    ),
    _advises(
        "recommend.from-side",
        r"\b[Ff]ra <s:ORG>G side (?:anbefales|tilrådes|opfordres|tilskyndes|henstilles|indstilles|foreslås|er (?:der "
        r")?"
        rf"(?:anbefalet|opfordret|foreslået))(?: (?:det|der|således|derfor))*{_WHOM}(?: til)?,? at {_WISH}",
        0.8,
    ),
    _advises(
        "recommend.is-advised-by",
        rf"\b(?:anbefales|tilrådes|indstilles|henstilles|opfordres)(?: (?:det|derfor|også))*{_WHOM} (?:af|fra) _<s:ORG>"
        rf"(?: til)?,? at {_WISH}",
        0.8,
    ),
    _advises(
        "recommend.to-body",
        rf"{FREE}<s:Forum|Association|Foundation|Unit>{_AT} (?:foreslår|foreslog|råder|rådede) <:Association"
        rf"|StateBody|Region|"
        rf"Municipality|RegionalPsychiatry|Centre>(?: til)?,? at {_WISH}",
        0.75,
    ),
    _advises(
        "recommend.points-at",
        rf"^(?:(?:desuden|derudover|endvidere|også|samtidig|videre|endelig|derimod|ligeledes) )?peges? (?:der"
        rf"|rapporten|notatet|de|den)"
        rf"(?: (?:også|desuden|særligt))* på (?:et |et stort |det store )?(?:behov(?:et)? (?:for|af)|nødvendigheden "
        rf"af|ønsket om) "
        rf"(?:at )?{_WISH}",
        0.65,
        subjects="Forum|Association|Unit|StateBody|Foundation",
    ),
    _advises(
        "recommend.according-to",
        rf"(?:\b(?:bør|burde|skal) (?:<:ORG>|[a-zæøå]+(?:en|et|erne|er)|man|der)|(?:<:ORG>|[a-zæøå]+(?:en|et|erne)) "
        rf"(?:bør|burde))(?: "
        rf"(?:derfor|nu|også))* (?:ifølge|efter) <s:ORG>(?:G (?:mening|opfattelse|vurdering|råd))? {_WISH}",
        0.7,
    ),
    _advises(
        "recommend.row",
        rf"^<s:ORG>{_AT} (?:har )?(?:sendt|givet|afleveret|afgivet|fremlagt|sendte|gav|afgav|fremlagde|kommer med"
        rf"|kom med) [^.;:?!]{{0,60}}?"
        rf"\b(?:råd|anbefalinger|opfordringer)(?: til <:ANY>)?: {_WISH}",
        0.7,
    ),
    _advises(
        "recommend.second-verb",
        rf"^<s:ORG|INIT> (?:har|er|var|havde|mener|finder|ser|{_ADVISES})\b[^;:?!]{{3,120}}?(?:,? og|,? men)"
        rf" {_ADVISES}{_BESIDE}{_WHOM}(?:,? at)? {_WISH}",
        0.75,
    ),
    _advises(
        "recommend.said-then",
        rf"^(?:[^.;:?!]{{2,80}}? (?<!<:ORG> )(?<!gruppen )(?<!valget )(?<!rådet )(?<!kredsen )(?<!ledelsen "
        rf"))?{_ADVISES}"
        rf" <s:ORG|INIT>{_BESIDE}{_WHOM}{_BESIDE},? at {_WISH}",
        0.75,
    ),
    _proposes(
        "propose.said-then",
        rf"^[^.;:?!]{{2,80}}? (?<!<:ORG> )(?:foreslår|foreslog|foreslås (?:af|fra)) <s:{_WHOEVER}*>{_AT}{_BESIDE}"
        rf"(?:,? at)? {_NOT_SAID}{_WANTED}",
        0.7,
    ),
    _proposes(
        "propose.says",
        rf"{FREE}<s:{_WHOEVER}*>{_AT}(?:G medlem\w*|~ partiet|, (?:der|som) [^.,;:]{{3,40}},)?,? {_PROPOSES}{_BESIDE}"
        rf"(?:,? at)?[:,]? {_NOT_SAID}{_WANTED}",
        0.7,
    ),
    _proposes(
        "propose.party-wants",
        rf"{FREE}<s:Party*>(?:G medlem\w*| <:Region|Municipality>)?(?: af [a-zæøå]+)? (?:ønsker|ønskede|har ønsket|vil|"
        rf"ville|(?:lægger|lagde) op til)(?: nu| gerne)*"
        rf"(?: have)?{_BESIDE}(?: for <:Period>)?(?:,? at)? (?=(?:der |en |et |flere |nye? |afsat |<:Count>|"
        rf"{_SETS_UP}|{_BETTERS}))(?!(?:en|et) "
        rf"undersøgelse\b){_WANTED}",
        0.7,
    ),
    _proposes(
        "propose.second-verb",
        rf"^<s:Party|Association|Forum>(?:G medlem\w*)? (?!foresl)[^;:?!]{{3,120}}?(?:,? og|,? men)"
        rf" {_PROPOSES}{_BESIDE}(?:,? at)? {_NOT_SAID}{_WANTED}",
        0.7,
    ),
    _proposes(
        "propose.put-forward",
        f"(?:fremlagde|fremsatte|stillede|har fremlagt|kom) <s:Party*> (?:med )?(?:et |sit )?(?:ændrings)?forslag om "
        f"(?:at )?{_WANTED}",
        0.75,
    ),
    _proposes(
        "propose.from-party",
        r"^\W*[Ff]ra (?:<s:Party|Forum|Association>G side|<s2:Party|Forum|Association*>)(?: i <:WHERE>)? "
        r"(?:foreligger|lyder|lød|kom|kommer|er|"
        r"blev|"
        r"stilles|fremsættes)(?: (?:der|også|nu|nemlig))*(?: (?:stillet|fremsat|kommet|fremlagt|rejst))?(?: et)?"
        rf"(?: [a-zæøå]+)? [a-zæøå]*forslag (?:om|til|vedrørende) (?:at )?{_WANTED}",
        0.8,
    ),
    _proposes(
        "propose.is-what",
        rf"^\W*(?P<g>[^.,;:?!]{{6,110}}?)(?:, [^.;:?!]{{3,70}})?,? (?:er|var),? (?:hvad|det,? som|det,?) "
        rf"<s:{_WHO}*>{_AT} "
        r"(?:foreslår|foreslog|har foreslået|ønsker|vil have|går ind for)\b",
        0.75,
    ),
    _proposes(
        "propose.passive-by",
        rf"^\W*(?P<g>(?:Et|En|Flere|Nye?|Nyt|Gratis|Bedre|Hurtigere|Fast|Ekstra) [^.,;:?!]{{5,110}}?) (?:foreslås|"
        r"(?:blev|er|"
        rf"bliver) foreslået)(?: (?:også|nu|oprettet|etableret))* (?:af|fra) _<s:{_WHO}*>",
        0.75,
    ),
    _proposes(
        "propose.it-is-theirs",
        rf"<s:{_WHO}>G (?:[a-zæøå]+ )?[a-zæøå]*forslag(?: (?:er|lyder|lød|var|går ud på)(?: på)?)?,? at (?!det |den |"
        r"de )"
        rf"{_WANTED}",
        0.75,
    ),
    _proposes(
        "propose.sounds",
        rf"\b[Ff]ra (?:<s:{_WHO}>G side|<s2:{_WHO}*>) (?:lyder|lød) (?:ønsket|forslaget|kravet) (?:på|om)(?: at)? "
        rf"{_WANTED}",
        0.75,
    ),
    _proposes(
        "propose.goes-with",
        r"<s:Party*> (?:går|gik|møder|mødte|træder|trådte|stiller|stillede)(?: [a-zæøå]+){0,2} (?:til|ind i|op til|"
        r"ved) "
        rf"[a-zæøå]+ med (?:et |sit |deres )?(?:[a-zæøå]+ )?forslag om (?:at )?{_WANTED}",
        0.75,
    ),
    _proposes(
        "propose.of",
        f"<s:{_WHO}>G (?:oprindelige |eget |nye )?(?:(?:medlems|beslutnings|ændrings|budget)?forslag|ønske) "
        f"(?:om|(?<=[ms]forslag )til|vedr\\.|vedrørende) (?:at )?(?!kunne\\b){_WANTED}",
        0.75,
    ),
    _proposes(
        "propose.party-colon",
        r"^(?:\d{1,3}\. )?<s:Party*>(?: (?:stiller|stillede|fremsætter|fremsatte|har stillet|har fremsat) "
        r"(?:et |følgende )?(?:(?:medlems|beslutnings|ændrings)?forslag)(?: om)?)?:"
        rf"(?: (?:[Mm]edlems|[Bb]eslutnings|[Ææ]ndrings)?(?:[Ff]orslag) (?:om|til))? (?:at )?{_WANTED}",
        0.75,
    ),
)

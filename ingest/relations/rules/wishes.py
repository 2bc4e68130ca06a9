"""Who proposes or recommends what, in running prose: the verb with its adverbs, whom it is said to, and what is wished."""

from __future__ import annotations

from ingest.relations.engine.rule import FREE, Rule

_BESIDE = (
    r"(?: (?:derfor|desuden|endvidere|samtidig|også|ligeledes|dog|nu|enstemmigt|herudover|derudover|igen|især"
    r"|(?:i|på|over for) (?!stedet\b)(?:[\w\ue000-\ue0fe-]+ ){0,2}?[\w\ue000-\ue0fe-]+))?"
)
"""Adverbs between the verb and the rest: "anbefaler derfor", "foreslår i forening", "anbefaler over for styrelsen"."""
_WHOM = r"(?: (?:til )?(?:<:ANY>|(?:de øvrige |andre |alle |de lokale )?[a-zæøå]*(?:en|et|erne|er|fora))(?: til)?)?"
"""The one to whom something is recommended, a name or a noun."""
_ADVISES = r"(?:anbefaler|anbefalede|opfordrer|opfordrede|indstiller|indstillede)"
_ADVISED = r"(?:har|havde)(?: (?!ikke\b)[\w.\ue000-\ue0fe]+){0,8}? (?:anbefalet|opfordret|indstillet)"
_WISH = r"(?P<g>[^.;:?!]{3,260})"
_WANTED = r"(?P<g>(?:[^.;:?!]|\b(?:kl|ca|bl|nr|mio|mia|kr)\.){3,220})"
_TELLS = ("anbefal", "opfordr", "indstil")
_WHO = "Party|Forum|Unit|Association|Municipality|Region"
_PROPOSES = (
    r"(?:foreslår|foreslog|(?:har|havde)(?: [\w\ue000-\ue0fe-]+){0,2}? (?:foreslået|ønsket)|(?:stiller|stillede|fremsætter|fremsatte"
    r"|har stillet|havde stillet|har fremsat) forslag om)"
)
_PROPOSING = ("foreslå", "foreslog", "forslag", "ønske")
_NOT_SAID = r"(?!(?:at )?(?:scenarie|model) |ikke |følgende\b)"

RULES: tuple[Rule, ...] = (
    Rule(
        "recommend.whom",
        "recommends",
        rf"{FREE}<s:ORG|INIT> (?:{_ADVISES}|{_ADVISED}){_BESIDE}{_WHOM}{_BESIDE},? at {_WISH}",
        _TELLS,
        0.8,
        implied=False,
    ),
    Rule(
        "recommend.second-verb",
        "recommends",
        rf"^<s:ORG|INIT> (?:har|er|var|havde|mener|finder|ser)\b[^;:?!]{{3,120}}?(?:,? og|,? men) {_ADVISES}{_BESIDE}{_WHOM}(?:,? at)? {_WISH}",
        _TELLS,
        0.75,
        implied=False,
    ),
    Rule(
        "recommend.said-then",
        "recommends",
        rf"^(?:[^.;:?!]{{2,80}}? )?{_ADVISES} <s:ORG|INIT>{_BESIDE}{_WHOM}{_BESIDE},? at {_WISH}",
        _TELLS,
        0.75,
        implied=False,
    ),
    Rule(
        "propose.says",
        "proposes",
        rf"{FREE}<s:{_WHO}*>(?:G medlem\w*|~ partiet)?,? {_PROPOSES}{_BESIDE}(?:,? at)?[:,]? {_NOT_SAID}{_WANTED}",
        _PROPOSING,
        0.7,
        implied=False,
    ),
    Rule(
        "propose.said-then",
        "proposes",
        rf"\b(?:foreslår|foreslog) <s:{_WHO}*>{_BESIDE},? (?:at )?{_NOT_SAID}{_WANTED}",
        _PROPOSING,
        0.7,
        implied=False,
    ),
    Rule(
        "propose.party-wants",
        "proposes",
        rf"{FREE}<s:Party*>(?:G medlem\w*)?(?: af [a-zæøå]+)? (?:ønsker|ønskede|vil|ville)(?: nu| gerne)*(?: have)?{_BESIDE}(?:,? at)? "
        rf"(?=(?:der |en |et |flere |nye? |afsat |<:Count>))(?!(?:en|et) undersøgelse\b){_WANTED}",
        ("ønske", "vil ", "ville "),
        0.7,
        implied=False,
    ),
    Rule(
        "propose.of",
        "proposes",
        rf"<s:{_WHO}>G (?:oprindelige |eget |nye )?(?:forslag|ønske) om (?:at )?{_WANTED}",
        ("forslag", "ønske"),
        0.75,
        implied=False,
    ),
)

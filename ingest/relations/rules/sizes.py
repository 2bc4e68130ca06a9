"""How many a place or an offer holds: rules for ``capacity`` beyond the plain "X har 12 pladser"."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_PLACES = (
    r"(?:\w*senge\b|\w*sengepladser|\w*pladser|\w*boliger|\w*lejligheder|medlemmer|deltagere|kursister|værelser|beboere"
    r"|\w*brugere|elever|studerende)\b"
)
_PEOPLE = r"(?:borgere|personer|deltagere|unge|mennesker|brugere|kursister|patienter|pårørende|medlemmer|elever)\b"
_ABOUT = r"(?:(?:i dag|nu|omkring|ca\.?|også|i alt|op til|cirka|pt\.?|p\.t\.|aktuelt|faste|mellem|godt|knap) )*"
_HELD = "Facility|Association|Unit|Centre|INIT|SocialEnterprise"

RULES: tuple[Rule, ...] = (
    Rule(
        "size.subject-has",
        "capacity",
        rf"^(?:I |På )?<s:{_HELD}>,? (?:er|var|der|som|blev|ligger|drives)\b[^.;:?!]{{0,90}}? (?:har|havde|tæller|talte|rummer|"
        rf"indeholder|består af) {_ABOUT}<n:Count> _(?P<u>{_PLACES})",
        ("har", "havde", "tæller", "talte", "rummer", "indeholder", "består af"),
        0.7,
        implied=False,
    ),
    Rule(
        "size.there-are",
        "capacity",
        rf"^(?:På|I|Hos|Ved) _?<s:{_HELD}> [^.;:?!]{{3,120}}?(?:,| og|, og) (?:der er|her er|hvor der er) "
        rf"{_ABOUT}<n:Count> _(?P<u>{_PLACES})",
        ("der er", "her er"),
        0.7,
        implied=False,
    ),
    Rule(
        "size.which-has",
        "capacity",
        rf"<s:{_HELD}>(?: på \w+)?, (?:der|som)\b[^.;:?!]{{0,80}}? (?:har|havde|rummer) "
        rf"{_ABOUT}<n:Count> _(?P<u>{_PLACES})",
        (", der", ", som"),
        0.7,
        implied=False,
    ),
    Rule(
        "size.it-has",
        "capacity",
        r"(?:^|\bog |, men )(?:(?:det|den|skolen|kurset|holdet|hvert hold|det første hold|stedet|tilbuddet|foreningen"
        r"|vi) )?"
        rf"(?:har|havde|tæller|rummer) (?:plads til )?{_ABOUT}<n:Count> _(?P<u>{_PLACES})",
        ("har", "havde", "tæller", "rummer"),
        0.6,
    ),
    Rule(
        "size.people-in",
        "capacity",
        rf"\b(?:er der|der er|var der|der var) {_ABOUT}<n:Count> _(?P<u>{_PEOPLE}) "
        rf"(?:i|på|ved|tilknyttet) _<s:{_HELD}>",
        ("er der", "der er", "var der", "der var"),
        0.75,
        implied=False,
    ),
    Rule(
        "size.bracket",
        "capacity",
        r"(?P<u>medlemmer|brugere|beboere|deltagere|kursister|elever) "
        r"\((?:i alt |pt\.? )?<n:Count>(?: personer| mennesker)?\)",
        ("medlemmer (", "brugere (", "beboere (", "deltagere (", "kursister (", "elever ("),
        0.65,
    ),
    Rule(
        "size.group-is",
        "capacity",
        r"\b(?P<u>medlem|bruger|deltager|beboer|elev)\w*(?:gruppen|kredsen|tallet|skaren)~ "
        r"(?:er|på|tæller|omfatter|udgør)~ ?<n:Count>",
        ("gruppen", "kredsen", "tallet", "skaren"),
        0.65,
    ),
    Rule(
        "size.used-by",
        "capacity",
        rf"(?:<s:{_HELD}>~ )?\b(?:benyttes|bruges|benyttet|bruges dagligt)~ af~ ?<n:Count> _(?P<u>{_PEOPLE})",
        ("benytte", "bruges"),
        0.6,
    ),
    Rule(
        "size.joined",
        "capacity",
        rf"\b(?:deltagelse af|deltog|har deltaget|deltager)(?: i alt| ca\.?)* <n:Count> (?:<:Role>|_(?P<u>{_PEOPLE}))",
        ("deltag", "deltog"),
        0.6,
    ),
    Rule(
        "size.trains",
        "capacity",
        r"(?:<s:Education>~ )?\b(?:uddanner|uddanne|har uddannet|uddannede|optager|optage)~ ?<n:Count> "
        rf"(?:<:Role>|_(?P<u>{_PEOPLE}))~ (?:om året|årligt|pr\.? år|hvert år)",
        ("uddann", "optage"),
        0.7,
        subjects="Education",
    ),
)

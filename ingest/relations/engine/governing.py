"""What governs money that a noun tells of: who lacks a grant, lost it or waits for it has not got it."""

from __future__ import annotations

import re

from ingest.modality import clause_around
from ingest.patterns import compiled
from ingest.relations.engine.rule import ANY_SIGN, signs

_NOUN = (
    r"\w*(?:støtten?|midler(?:ne)?|tilskud\w*|bevilling\w*|finansiering\w*|donation\w*|penge(?:ne)?|beløb\w*|gaven?|"
    r"tilsagn)"
)
MONEY_NOUN = compiled(_NOUN, re.IGNORECASE)
_MODIFIERS = compiled(
    rf"(?:^|(?<=\W))(?:(?:en|et|den|det|de|sin|sit|sine|deres|dens|dets|vores|hele|i alt|op til|op mod|omkring|cirka|"
    rf"ca\.|knap|godt|yderligere|ekstra|endnu|flere|samlede?|samlet|årlige?|årligt|[a-zæøå]+(?:ig|lig|sk)e?t?|nye?|nyt|store?|"
    rf"stort|større|mindre|fast|faste|{_NOUN} på|{_NOUN} om|{_NOUN}) )+$"
)
"""What stands between a verb or a preposition and the sum or the noun of money that a rule begins with."""
_BESIDE = r"(?:også|nu|ikke|desuden|stadig|fortsat|desværre|dog|derfor|så|altså|endnu|igen|i dag|årligt|hvert år)"
_SUBJECT = rf"(?:(?:[a-zæøå]+ )?{ANY_SIGN}\ue0ff?|[a-zæøå]+(?:en|et|erne|ne)|vi|de|den|det|man|der|I|jeg)"
_IN_TIME = rf"(?: (?:i|fra|siden|for|fra og med) (?:{signs('Period')}|\d{{4}}|år|sidste år|foråret|efteråret))?"
_BETWEEN = rf"(?:{_IN_TIME}(?: {_BESIDE}){{0,2}}(?: {_SUBJECT}(?: i {ANY_SIGN})?)?(?: {_BESIDE}){{0,2}}{_IN_TIME} )$"
"""What may stand between the verb and its object: time, an adverb, and the subject of an inverted clause."""

_GETTING = (
    r"(?:få|have|modtage|opnå|hente|finde|skaffe|rejse|sikre(?: sig)?|tildeles|bevilges|finansieres|dækkes|betales|"
    r"bruge|indhente|tilføres)"
)
_GOVERNORS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "expired",
        compiled(
            rf"\b(?:mist(?:e|er|ede|et)|tabte|tabt|brugt op|opbrugt|udløbet|afgive\w*|måttet? undvære){_BETWEEN}",
            re.IGNORECASE,
        ),
    ),
    (
        "hypothetical",
        compiled(
            rf"\b(?:mangle[rd]?e?|manglet|savne\w*|undvære\w*|efterlys\w*|afvente\w*|afslå\w*|afslog|"
            rf"jagte\w*|tilbagebetal\w*|returnere\w*|afleverede|kræve[rd]?e?|krævet|glip af|fri for|brug for|behov for|"
            rf"afhængige?t? af|håb\w* (?:på|om)|vente[rdt]?e? (?:stadig )?(?:på|svar)|efter|imod|uden|"
            rf"i stedet for){_BETWEEN}",
            re.IGNORECASE,
        ),
    ),
    (
        "hypothetical",
        compiled(
            r"\b(?:forhandle[rdt]?e?|forhandlinger|arbejde[rdt]?e?|kæmpe[rdt]?e?|drøfte\w*|dialog|tale[rt]?|snak|drøm\w*|"
            r"ønske\w*|håb\w*|strid\w*|uenighed|spørgsmål|afgørelse|beslutning|dagsorden)(?: [\w-]+){0,3} om "
            r"(?:[\w-]+ ){0,2}$",
            re.IGNORECASE,
        ),
    ),
    (
        "hypothetical",
        compiled(
            rf"\b(?:kan|kunne|ville|skulle|må|måtte|bør|burde|vil)(?: [\w\ue000-\ue0ff-]+){{0,5}}? "
            rf"(?:{_GETTING}|haft|fået)(?: [\w-]+){{0,2}}{_BETWEEN}",
            re.IGNORECASE,
        ),
    ),
    (
        "requested",
        compiled(
            rf"\b(?:an)?søg(?:er|te|t|e)(?: {ANY_SIGN}| (?:hos|i) {ANY_SIGN})?(?: om)?{_BETWEEN}"
            rf"|\b(?:bed(?:er|t)?|bad|anmod(?:er|ede|et)|opfordr\w+)(?: [\w\ue000-\ue0ff-]+){{0,4}} om "
            r"(?:[\w-]+ ){0,2}$",
            re.IGNORECASE,
        ),
    ),
    (
        "expected",
        compiled(
            rf"\b(?:regne[rdt]?e? med|skal(?: [\w\ue000-\ue0ff-]+){{0,5}}? (?:{_GETTING})|satse[rdt]?e? på|"
            rf"budgetter\w+ med|(?:står|stod|stille[trs]*) (?:[\w-]+ )?i udsigt|venter(?: sig)?|imødese\w*){_BETWEEN}",
            re.IGNORECASE,
        ),
    ),
)
"""The verbs and prepositions that make money something else than got, with the mark of the mood that they give."""


def governed(text: str, begin: int, end: int) -> str:
    """Return the mark of the mood (see :mod:`ingest.modality`) that what stands before a noun of money, or a sum, at
    *begin* gives it; ``""`` where nothing speaks against its being got."""
    left, _ = clause_around(text, begin, end)
    before = text[left:begin]
    modifiers = _MODIFIERS.search(before)
    if modifiers:
        before = before[: modifiers.start()]
    return next((mark for mark, pattern in _GOVERNORS if pattern.search(before)), "")

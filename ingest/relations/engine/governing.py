"""What governs money that a noun tells of: who lacks a grant, lost it or waits for it has not got it."""

from __future__ import annotations

import re

from ingest.modality import clause_around
from ingest.relations.engine.rule import ANY_SIGN, signs
from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES

_NOUN = (
    r"\w*(?:støtten?|midler(?:ne)?|tilskud\w*|bevilling\w*|finansiering\w*|donation\w*|penge(?:ne)?|beløb\w*|gaven?|"
    r"tilsagn)"
)
MONEY_NOUN = compiled(_NOUN, re.IGNORECASE)
_MODIFIERS = compiled(
    rf"(?:^|(?<=\W))(?:(?:en|et|den|det|de|sin|sit|sine|deres|dens|dets|vores|hele|i alt|op til|op mod|omkring|cirka|"
    rf"ca\.|knap|godt|yderligere|ekstra|endnu|flere|samlede?|samlet|årlige?|årligt|[a-zæøå]+(?:ig|lig|sk)e?t?|nye?"
    rf"|nyt|store?|"
    rf"stort|større|mindre|fast|faste|{_NOUN} på|{_NOUN} om|{_NOUN}) )+$",
    re.IGNORECASE,
)
"""What stands between a verb or a preposition and the sum or the noun of money that a rule begins with."""
_BESIDE = (
    r"(?:efter ansøgning|også|nu|ikke|desuden|stadig|fortsat|desværre|dog|derfor|så|altså|endnu|igen|i dag|årligt|"
    r"hvert år)"
)
_SUBJECT = rf"(?:(?:[a-zæøå]+ )?{ANY_SIGN}\ue0ff?|[a-zæøå]+(?:en|et|erne|ne)|vi|de|den|det|man|der|I|jeg)"
_IN_TIME = (
    rf"(?: (?:i|fra|siden|for|fra og med) (?:{signs('Period')}|\d{{4}}|år|sidste (?:år|måned|uge)|foråret|efteråret"
    rf"|vinteren|sommer(?:en)?|{MONTH_NAMES}|ugen|går|denne uge))?"
)
_BETWEEN = rf"(?:{_IN_TIME}(?: {_BESIDE}){{0,2}}(?: {_SUBJECT}(?: i {ANY_SIGN})?)?(?: {_BESIDE}){{0,2}}{_IN_TIME} )$"
"""What may stand between the verb and its object: time, an adverb, and the subject of an inverted clause."""

GETTING = "få|modtage|opnå|skaffe|rejse|hente|finde|indhente|indsamle|låne|sikre(?: sig)?|tildeles|bevilges|tilføres"
"""Infinitives of getting money, as the alternatives of a pattern."""
_GETTING = rf"(?:{GETTING}|have|finansieres|dækkes|betales|bruge)"
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
            r"\b(?:forhandle[rdt]?e?|forhandlinger|arbejde[rdt]?e?|kæmpe[rdt]?e?|drøfte\w*|dialog|tale[rt]?|snak"
            r"|drøm\w*|"
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
            rf"\b(?:regne[rdt]?e?(?: [\w\ue000-\ue0ff-]+){{0,6}} med"
            rf"|skal(?: [\w\ue000-\ue0ff-]+){{0,5}}? (?:{_GETTING})|satse[rdt]?e? på|"
            rf"budgetter\w+ med|(?:står|stod|stille[trs]*) (?:[\w-]+ )?i udsigt|venter(?: sig)?|imødese\w*){_BETWEEN}",
            re.IGNORECASE,
        ),
    ),
)
"""The verbs and prepositions that make money something else than got, with the mark of the mood that they give."""


_LICENSED = compiled(
    rf"(?:^|[,:;(–—\-]|[”\"»]) ?(?:i alt |samlet |sådan |nogenlunde |efter ansøgning |hvis [\w-]+ )*$|"
    r"\b(?:f(?:å|ås|år|ik|ået)|modt(?:ager|age|ages|og|aget|agne)|har|haft|havde|have|opn(?:år|åede|ået)"
    r"|hente[rdt]?e?|hentet|skaffe[rdt]?e?|"
    r"skaffet|rejst(?:e|es)?|rejser|sikre[rdt]?e?|sikret|bevillige[rdt]?\w*|bevillig\w*|bevilge\w*|bevilget"
    r"|tildel\w+|tilkend\w+|tilfør\w+|giv\w+|gav|"
    r"yde[rdst]?e?|ydet|udbetal\w+|doner\w+|afsat|afsætte[rs]?|afsatte|bruge[rst]?|brugt[e]?|anvend\w+|disponere\w*"
    r"|råde[rd]?e?|var|er|blev|bliver|"
    r"blevet|været|kom|kommer|kommet|indgå[rset]*|indgik|udgør|udgjorde|udgøre|omfatte\w*|bestå\w*|bestod|vandt"
    r"|vundet|vinder|score\w*|"
    r"tjen\w+|indsaml\w+|samle\w*|tæller|finansier\w+|støtte[rst]\w*|støttet|betal\w+|dække\w*|overtog|henter"
    r"|nyde[rt]?|nød|indbragte|indbringer|"
    r"ligge[rt]?|ligger|lå|fandt|fundet|finder|koste\w*|kostet|sender|sendt|sendte|lagt|lagde|lægger|bidrag\w*|skudt"
    r"|spyttet|kanaliser\w+|"
    rf"overføre?\w*|udløs\w+|bogfør\w+|godkend\w+|vedtog|vedtag\w*|imødekom\w*|forlæng\w+|forny\w+|fordel\w+"
    rf"|uddel\w+|udmønt\w+|prioriter\w+|tak|takke[rdt]?e?){_BETWEEN}|"
    r"\b(?:af|via|gennem|igennem|på grund af|i kraft af|takket være|hjælp af|med|for|herunder|heraf|hvoraf|deraf"
    r"|inkl\.|inklusive|bl\.a\.|"
    r"bl·a·|blandt andet|både|dels|såvel|nemlig|plus|samt|og|eller|end|foruden|udover|ud over|som|form af|når|da"
    r"|fordi|hvis|inden|hvorefter|mens|hvortil|hvor"
    r"|at|så|der|(?:ja|adgang|svarende|beløber sig|beløb sig|op|blev) til|under|over|fra|ved|"
    r"i|ifølge|derfor|desuden|også|kun) $|"
    r"\b(?:lev\w*|hvile[rdt]?e?|køre[rt]|kørt|bygge[rdt]?e?|basere\w*|sum|beløb|budget\w*|ramme|økonomi\w*"
    r"|indtægt\w*|check|legat|lån|bidrag|andel|"
    r"tilsagn|løfte|regning|konto\w*|kredit\w*|udgift\w*|oppe|nede|kommet|resultat|værdi|i alt"
    r"|base\w+(?: [\w-]+){0,4}) på (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
"""What may stand before money that is got, given or there."""
_LED_ASTRAY = compiled(
    r"\b(?:fingre|snydt|snyde\w*|gået glip|kæmpe[rdt]?e?|kæmpet|arbejde[rdt]?e?|plædere\w*|argumentere\w*|lobby\w*"
    r"|forhandle\w*|interesse\w*|håb\w*|ansøg\w*|mulighed\w*|"
    r"behov|brug|bed(?:er|t)?|bad|sukke\w*|kræve\w*|opkræve\w*|krævet|opkrævet|sagsøg\w*"
    r"|brænde\w*) for (?:[\w-]+ ){0,2}$|"
    r"\b(?:regne\w*|budgetter\w*|lokke\w*|kalkuler\w*|satse\w*|friste\w*|flirt\w*|håbe\w*|spekulere\w*|drømme\w*"
    r"|skulle|kunne|ville) "
    r"(?:\w+ ){0,3}(?:med|over|til) (?:[\w-]+ ){0,2}$|"
    r"\b(?:fravær\w*|mangel\w*|tab\w*|bortfald\w*|ophør\w*|udebliv\w*|afvisning\w*|nægte\w*|udsigt\w*|drøm\w*|håb\w*"
    r"|jagt\w*|ønske\w*|chance\w*|"
    r"mulighed\w*|ansøgning\w*|anmodning\w*|bøn|krav\w*|forslag\w*|nej|afslag\w*|ret|vej|kandidat|emne|kurs"
    r"|venteliste\w*|farvel|længsel\w*|"
    r"længes|skrev|skriv\w*|henvend\w*) (?:på|af|til|om|efter|for|over) (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
"""Nouns and verbs that take a preposition which else leads to money that is got."""


def governed(text: str, begin: int, end: int, plain: bool) -> str:
    """Return the mark of the mood (see :mod:`ingest.modality`) that what stands before a noun of money, or a sum, at
    *begin* gives it; ``""`` where that lets it be got, or, of a clause with a mood of its own (not *plain*), where
    nothing speaks against it."""
    left, _ = clause_around(text, begin, end)
    before = text[left:begin]
    modifiers = _MODIFIERS.search(before)
    if modifiers:
        before = before[: modifiers.start()]
    mark = next((mark for mark, pattern in _GOVERNORS if pattern.search(before)), "")
    return mark or (
        "" if not plain or (_LICENSED.search(before) and not _LED_ASTRAY.search(before)) else "hypothetical"
    )

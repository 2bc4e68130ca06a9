"""The name of a wish: what is proposed as a noun phrase, what is recommended under the noun of its verb."""

from __future__ import annotations

import re

_SAID_MORE = re.compile(
    r",? (?:til en (?:samlet |årlig )?udgift|svarende til|med virkning fra)\b.*$"
    r"|, (?:der|som|hvilket|hvor(?:af|efter|til|ved)?|så|sådan|således|idet|fordi|da|men|hvis|selv om|og (?:at|vil|har|er|det|der|så)|sådan som)\b.*$"
    r"| \(\d.*$| fra (?:den )?\d+\. .*$| (?:er|var|blev|bliver|indgår|indgik|endte|oversendes|oversendtes) .*$| og (?:vil have|at der) .*$| (?:fra|i|senest|inden) (?:og med |udgangen af )?(?:19|20)\d\d\b.*$|, \d\) .*$",
    re.DOTALL,
)
"""Where a wish has been told and its price, time or reason begins."""
_PRICE = re.compile(
    r",? (?:til|for|på) (?:ca\. |i alt )?\d[\d.,]* (?:mio\.? |mia\.? |t\.? ?)?(?:kr\b\.?|kroner)(?: årligt| om året| i alt)?"
)
_WHY = re.compile(r", (?:sådan som|fordi|idet|hvilket|selv om|hvis) .*$", re.DOTALL)
"""Where an advice has been told and its reason begins."""
_POINTS_BACK = re.compile(
    r"^(?:de |den |det |denne |dette |disse |(?!regio|kommun|stat)[A-ZÆØÅa-zæøå]{4,}(?:en|et|erne) (?:får|gøres|kan|også|i stedet|skal|bliver|[a-zæøå]+(?:es|s|er)\b))"
)
"""A clause about something that only the text before names: no name for a proposal."""
_LEADS = re.compile(
    r"^(?:at )?(?:(?:der|det) )?(?:i (?:19|20)\d\d |fra (?:19|20)\d\d )?(?:(?:skal|kan|bør|bliver) )?(?:få |have |at )?"
    r"(?:(?:ansætte|etablere|oprette|indføre|lave|skaffe|finde|åbne|bygge|afprøve|igangsætte|iværksætte|sætte)(?:s|r)?(?: penge af til| i gang)?"
    r"|(?:afsætte|afsat|bruge|reservere|bevilge|indarbejde)(?:s|r)? (?:(?:[^,;]|,\d){0,60}?kr\.?[^,;]{0,40}? til)"
    r"|(?:oprettelse|etablering|ansættelse|indførelse) af)\s+(?:at )?",
    re.IGNORECASE,
)
"""The words of a proposal before the thing itself."""
_DOES = re.compile(r"^(?:at (?:[a-zæøå]+e|få) |der [a-zæøå]+(?:s|r) )")
"""What is left where a proposal is something to do, with no noun for it."""
_ARTICLE = re.compile(r"^(?:en|et|den|det|de) (?=[a-zæøå0-9])")
_NOUNS = (
    (re.compile(r"^(?:der )?([a-zæøå]*(?:ette|ætte|igge|ægge|føre))s? (?=[\wæøå])"), "lse"),
    (re.compile(r"^(?:der )?([a-zæøå]*er)es? (?=[\wæøå])"), "ing"),
)
"""How an infinitive or a passive at the beginning of an advice ends, and what makes a noun of it."""
_LONGEST = 14


def proposed(words: str) -> str:
    """Return what is proposed as a noun phrase: "at der ansættes en kok til 2 mio. kr." is "Kok"."""
    bare = " ".join(words.split())
    if _POINTS_BACK.match(re.sub(r"^at ", "", bare)) or _DOES.match(_LEADS.sub("", bare)):
        return ""
    label = _SAID_MORE.sub("", _PRICE.sub("", _ARTICLE.sub("", _LEADS.sub("", bare)))).strip(' ,:;–-"”“')
    label = " ".join(label.split()[:_LONGEST])
    return label[:1].upper() + label[1:]


def advised_to(words: str) -> str:
    """Return what is advised, its verb turned into a noun: "at ansætte en kok, fordi ..." is "Ansættelse af en kok"."""
    bare = re.sub(r"^(?:at|,)\s+", "", _WHY.sub("", " ".join(words.split())))
    for pattern, ending in _NOUNS:
        if match := pattern.match(bare):
            stem = match[1]
            return f"{stem[:1].upper()}{stem[1:]}{ending} af {bare[match.end() :]}"
    return bare

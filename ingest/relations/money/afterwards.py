"""What a text goes on to say of money: that it was taken back, never came, was paid back, or ran out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.search.needed import all_needed, has
from ingest.search.patterns import compiled

_MONEY_IT = (
    r"(?:(?:til)?sagnet|bevillingen|tilskuddet|støtten|pengene|midlerne|beløbet|aftalen|løftet|donationen|gaven"
    r"|bidraget|"
    r"finansieringen|tildelingen|afgørelsen|beslutningen|godkendelsen|summen|den|det|de|som|der|hvilket)"
)
_TAKEN = (
    r"(?:annulle\w+|tilbagekald\w*|kaldt tilbage|trukket(?: \w+){0,2} tilbage|taget(?: \w+){0,2} tilbage|bortfald\w*"
    r"|ophæve\w*|frafald\w*|"
    r"frafaldt|omstød\w*|fortrudt|inddraget|slettet|streget|strøget|stoppet|standset|stoppede|aflyst|makuler\w*"
    r"|skrottet|"
    r"aldrig (?:\w+ ){0,2}?(?:udbetalt|nåede|kom|overført|frigivet|set|modtaget|til noget|noget)|aldrig|udeblev"
    r"|forsvandt|"
    r"ikke (?:\w+ ){0,2}?(?:udbetalt|overført|udmøntet|frigivet|til noget|godkendt|vedtaget)|uden udbetaling"
    r"|(?:kom|blev|kommer) (?:\w+ )?ikke (?:\w+ )?noget|faldt til jorden|"
    r"faldt (?:\w+ )?igennem|faldt bort|løb ud i sandet|kuldsejle\w*|gik (?:\w+ )?(?:i stedet|til en anden"
    r"|til andre)|gik i vasken|røg\b)"
)
_TAKEN_BACK = compiled(
    rf"\b{_MONEY_IT}\b[^.;:?!]{{0,60}}?\b{_TAKEN}\b|\b(?:trak|tog|kaldte|trækker|tager)\b[^.;:?!]{{0,50}}\btilbage\b|"
    r"\b(?:fortrød|ombestemte sig|fik kolde fødder|løb fra (?:aftalen|løftet|sit løfte|det)|meldte fra|sprang fra)\b",
    re.IGNORECASE,
)
"""How a text tells that what was promised or given was taken back, or never came."""
_NOT_SO = compiled(
    r"^(?:Men |Desværre )?(?:Det|Den|Dette|Oplysning\w*|Påstand\w*|Historien) (?:er|var|passer|passede|viste sig"
    r"|blev|holder)\b[^.;:?!]{0,40}"
    r"\b(?:ikke|aldrig|forkert\w*|fejl|usand\w*|misforståelse)\b[^.;:?!]{0,40}[.!]",
    re.IGNORECASE,
)
_REFUSED = compiled(
    r"^\W*(?:(?:Beslutning|Afgørelse|Svar|Indstilling|Status)\w*: ?)?(?:Afslag|Afvist|Afslås|Afvises|[EeIi](?:j"
    r"|kke) (?:bevilget|imødekommet|tildelt|støttet)|Nej|"
    r"Imødekommes ikke|Bevilges ikke|Afslået)\b"
)
"""A decision in a word."""
_REST = compiled(
    r"\b(?:uforbrugt\w*|resten|rest|restbeløb\w*|overskydende|overskud\w*|ikke (?:var|er|blev) brugt|heraf|deraf)\b",
    re.IGNORECASE,
)
_RETURNED = compiled(
    r"\b(?:tilbagebetal\w*|betal\w* (?:[\w.]+ ){0,4}tilbage|send\w* (?:[\w.]+ ){0,4}(?:tilbage|retur)|returnere\w*"
    r"|krævet tilbage|kræve\w* "
    r"(?:[\w.]+ ){0,4}tilbage)\b",
    re.IGNORECASE,
)
_RAN_OUT = compiled(
    r"\b(?:bevillingen|tilskuddet|støtten|pengene|midlerne|beløbet|finansieringen|aftalen|ordningen"
    r"|kassen)\b[^.;:?!]{0,40}?\b(?:brugt op|"
    r"opbrugt|udløb\w*|udløbet|ophør\w*|ophørte|sluppet op|slap op|løb ud|stoppede|forbi|tom|bortfald\w*|faldt bort"
    r"|ikke (?:blevet )?(?:fornyet|"
    r"forlænget))\b|\b(?:bevillingen|tilskuddet|støtten|aftalen)\b[^.;:?!]{0,30}\b(?:løb|gjaldt"
    r"|varede) (?:kun )?(?:frem )?(?:til|indtil)\b|\b(?:pengene|midlerne|bevillingen|tilskuddet) (?:var|blev) brugt,"
    r"|\b(?:siden|derefter|herefter) (?:betal|finansier|dækk|(?:er|har|bliver|blev(?:et)?) [^.;]{0,60}?"
    r"\b(?:betalt|finansieret|dækket|afholdt)\b)",
    re.IGNORECASE,
)
_OVER = compiled(
    r"\b(?:(?:brugt|sluppet) op|(?:ligget|er|været|sat) (?:på|til) nul|opbrugt|slap op|slipper op|løb ud|(?:er"
    r"|blev) (?:nu |siden "
    r"|for længst )?(?:ophørt|udløbet|stoppet|forbi|sparet væk|skåret væk|fjernet|afskaffet|afviklet|sløjfet"
    r"|bortfaldet)|"
    r"ikke (?:blevet )?(?:fornyet|forlænget))\b",
    re.IGNORECASE,
)
"""What shows that money is no more."""


def afterwards(sentence: str, begin: int, end: int, after: str) -> Iterator[str]:
    """Yield what the rest of the sentence and those after it in the paragraph say of the money."""
    rest = sentence[end:]
    own = (sentence[begin:].split(", ")[0], rest.partition(",")[0])
    if any(map(_OVER.search, own)):
        yield "expired"
    for words in (rest, *re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])", after.strip())[:2]):
        low = words.lower()
        if _holds(_RETURNED, words, low) and not _REST.search(words):
            yield "expired"
        elif _holds(_TAKEN_BACK, words, low) or (words is not rest and (_NOT_SO.match(words) or _REFUSED.match(words))):
            yield ""
        elif _holds(_RAN_OUT, words, low):
            yield "expired"


def _holds(pattern: re.Pattern[str], words: str, low: str) -> bool:
    """Tell whether a pattern is found in words, *low* in small letters; it is tried where what it needs is there."""
    return has(low, all_needed(pattern.pattern)) and pattern.search(words) is not None

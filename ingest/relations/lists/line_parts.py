"""The parts of a line of a list of grants: what stands before its sum and after it, between marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.mentions.mention import Mention
from ingest.relations.lists.frame import Line
from ingest.search.patterns import compiled

_BULLET = compiled(r"^(?:[\s•●▪*·–—-]+|\(?(?:\d{1,2}|[a-zæøå])[.)]\s+)+")
_GOT = (
    r"(?i:(?:har |er |blev )?(?:får|fik|fået|modtager|modtog|modtaget|bevilges|bevilget|tildeles|tildelt|støttes"
    r"|støttet|givet|gives|tilskud(?:det)?|bevilling(?:en)?|støtte(?:n)?|beløb(?:et)?|foreslået|nemlig)\b:?\s+)"
)
_SMALL = r"(?:(?:i alt|ca\.|op til|på|med|et|en|er|og|der|som|også|desuden)\s+)"
_BEFORE_SUM = compiled(
    rf"[\s.,:;(|–—-]*(?:(?<![^\W\d_]){_SMALL})*(?:(?<![^\W\d_])(?:{_GOT}{_SMALL}*))*[\s:(|–—-]*$|[\s,:;(|–—-]+$"
)
_APPLIED = compiled(
    r"[\s.,;:(|–-]*\b(?:[Aa]nsøgt|[Ss]øgt)(?: om| beløb)?:? [^;|]{0,30}?\d[\d.,]*\s?(?:mio\. )?(?:kr\.?|"
    r"kroner)?[\s.,;:)|]*(?=$|[A-ZÆØÅ])"
)
"""What was applied for, beside what was given."""
_AFTER_SUM = compiled(
    r"^(?:\s?(?:går|gik|gives|er givet|er bevilget|bevilges|tildeles|tilfalder|er gået)(?= )(?! til "
    r"at\b))?(?:\s?(?:kroner|kr\.?|,-))?[\s,;:)]*(?:\(?(?:(?:fordelt )?over (?:\d|[^\W\d_]+)(?:,?½| et halvt)? år"
    r"|årligt|om året|pr\. år|hvert år|i alt|(?:i |for |fra |til )?(?:perioden )?(?:19|20)\d\d(?:\s?(?:[-–/]|til"
    r"|og)\s?(?:(?:19|20)\d\d|\d\d))?)\)?[\s,;:)]*)*"
)
_CUT = compiled(
    r"(?P<sep>\s[–—-]\s|:\s|;\s|,\s|\s\(|\)|\s\||\t|\s/\s|\sv/\s?|\bfra\s(?=[A-ZÆØÅ])|"
    r"(?:^|\s)(?:til|for)\s(?=(?:(?:den|det|en|et|årets|sit|deres|projektet|forløbet|"
    r"initiativet) )?(?:[a-zæøå-]{4,} ){0,2}[”\"“»A-ZÆØÅ]))"
)
"""What stands between the parts of a line."""
_CUT_BEFORE = compiled(r"(?P<sep>\s[–—-]\s|:\s|;\s|,\s|\s\(|\)|\s\||\t|\s/\s|\sv/\s?|\s(?:til|for)\s(?=[”\"“»]))")
"""The same before the sum, where "til" belongs to a name."""
_ENDS_MARKED = compiled(r"(?::|\s[–—-]|\()\s?$")
_OWNED = compiled(r"[^.:?!]{3,90}:\s")
"""A name and a colon: what follows is the title, whatever it holds."""
_SENTENCE_END = compiled(r"(?<=[^\W\d_]{3})[.?!]\s+(?=[A-ZÆØÅ])")
QUOTED = compiled(r"[”\"“»](?P<title>[^”\"“«»]{3,160})[”\"“«]")
_UNGIVEN = compiled(
    r"\b(?:ansøgt|søgt|søger|budget\w*|egenfinansiering|medfinansiering|koster|afslag|heraf|hvoraf|"
    r"udgift\w*)\b[^\d]{0,25}$",
    re.IGNORECASE,
)
_OWN_SUM = compiled(r"\.\s+(?:Beløb(?:et)?|Tilskud(?:det)?|Bevilling|Bevilget|Støtte|Tildelt|Tilsagn)(?: på)?:?\s*$")
_REFUSED = compiled(r"\b(?:afslag|afvist|venteliste\w*|ikke imødekommet|får intet|0 kr)\b", re.IGNORECASE)
_LONGEST, _SHORT = 220, 90


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a line: its words, and what stands before it."""

    text: str
    start: int
    sep: str
    after_sum: bool


@dataclass(frozen=True, slots=True)
class Split:
    """A line in its parts, with the sum that was given; *listed* says that a bullet or a mark shows it for an entry,
    *apart* that the sum stands behind a label in a sentence of its own."""

    parts: tuple[Part, ...]
    money: Mention | None
    listed: bool
    apart: bool


def split_of(line: Line) -> Split | None:
    """Return the parts of a line, or None for one that tells of a refusal or is too long for an entry."""
    text, base = line.text, line.block.start
    bullet = _BULLET.match(text)
    begin = bullet.end() if bullet else 0
    if len(text) - begin > 3 * _LONGEST or _REFUSED.search(text):
        return None
    money = _sum_of(line)
    told = _APPLIED.sub(". ", text[begin : money.start - base if money else len(text)])
    parts = list(_parts(_before(told, money is not None, bullet is not None), base + begin, False))
    if money is not None:
        rest = text[money.end - base :]
        tail = _AFTER_SUM.match(rest)
        skip = tail.end() if tail else 0
        parts += list(_parts(_first(rest[skip:]), money.end + skip, True))
    listed = bullet is not None or line.block.kind == "grant" or bool(_ENDS_MARKED.search(told))
    return Split(tuple(parts), money, listed, money is not None and _OWN_SUM.search(told) is not None)


def _before(told: str, paid: bool, bullet: bool) -> str:
    """Return of the words before the sum those that name something: the first sentence where the sum stands alone in
    its own, none where a sentence leads to it."""
    if not paid:
        return _SENTENCE_END.sub(", ", told) if len(told) <= _LONGEST else told
    lead = _BEFORE_SUM.search(told)
    before = told[: lead.start()] if lead else told
    end = _SENTENCE_END.search(before)
    if end is None or _OWNED.match(before):
        return before
    if bullet and lead is not None and not lead.group().strip(" .,:;(|–—-") and len(before) < _SHORT:
        return _SENTENCE_END.sub(", ", before)
    alone = lead is not None and lead.group().lstrip()[:1] == "."
    return before[: end.start()] if bullet and alone else ""


def _sum_of(line: Line) -> Mention | None:
    """Return the sum that was given; what was applied for or is a share of it is none."""
    for money in (m for m in line.mentions if m.type == "Money" and not m.value.per):
        if not _UNGIVEN.search(line.text[: money.start - line.block.start]):
            return money
    return None


def _first(text: str) -> str:
    """Return the first sentence of the words after a sum."""
    end = re.search(r"[.!?](?:\s+(?=[A-ZÆØÅ])|$)", text)
    return text[: end.start()] if end else text


def _parts(text: str, base: int, after: bool) -> Iterator[Part]:
    quoted = [m.span() for m in QUOTED.finditer(text)]
    cuts = [
        cut
        for cut in (_CUT if after else _CUT_BEFORE).finditer(text)
        if not any(a < cut.start() < b for a, b in quoted)
    ]
    place, sep = 0, ""
    for cut in [*cuts, None]:
        end = cut.start() if cut else len(text)
        words = text[place:end]
        if words.strip():
            to = re.match(r"\s*(?:til|for) ", words)
            yield Part(words, base + place, "to" if to else sep, after)
        if cut is not None:
            place, sep = cut.end(), "to" if cut["sep"].strip() in {"til", "for"} else cut["sep"].strip() or " "

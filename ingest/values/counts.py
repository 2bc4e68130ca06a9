"""Counts of things and people in figures and words, ranges and "ca." included, with the words that follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.record import record
from ingest.search.patterns import compiled
from ingest.search.sought import small
from ingest.values.months import MONTH_NAMES
from ingest.values.numbers import FIGURE_PATTERN, WORD_PATTERN, Number, number

_NUMBER = rf"{FIGURE_PATTERN}|(?:{WORD_PATTERN})(?![\wæøå-])"
_NOUN = rf"(?![\d%‰½])(?!-årig|\.\s?(?:{MONTH_NAMES}))\s?(?P<noun>[a-zæøåé][\w’'/-]*(?:\s[a-zæøåé][\w’'/-]*){{0,3}})"
_TO = rf"(?:\s?(?P<to>-|–|til|eller|og)\s?(?P<last>{_NUMBER}))?"
_COUNT = compiled(
    rf"(?<![\w.,:§/%-])(?<!flere )(?:(?P<few>et par|et halvt hundrede|en halv snes|en snes|et dusin)\b"
    rf"|(?P<first>{_NUMBER}){_TO}){_NOUN}"
)
"""A count, in a text in small letters."""
_IN_FIGURES = compiled(
    rf"(?P<first>\d(?<![\w.,:§/%-].)(?:\d{{0,2}}(?:[. ]\d{{3}})+(?:,\d{{1,2}})?|\d*(?:,\d+|½)?)){_TO}{_NOUN}"
)
"""The same where no number is spelt out: the search goes from digit to digit."""
_ROUGHLY = compiled(
    r"(?<![\w.,:§/%-])(?P<word>ca\.?|cirka|omkring|omtrent|godt|knap|knapt|små|mindst|minimum|op til|maks\.?|højst|"
    r"over|mere end|mellem)\s$"
)
"""What may stand before a number."""
_LONGEST_ROUGHLY = 10
_FEW: dict[str, tuple[Number, Number]] = {
    "et par": (2, 2),
    "et halvt hundrede": (50, 50),
    "en halv snes": (10, 10),
    "en snes": (20, 20),
    "et dusin": (12, 12),
}
_NOT_COUNTED = compiled(
    r"(?:kr\b|kroner|mio|mia|millio|milliard|t\b|pct|procent|%|timer?s?\b|minut|uger?s?\b|dage?s?\b|måned|md\b|år\b"
    rf"|års|årig|årlig|gange?\b|kl\b|km\b|m2|kvartal|halvår|(?!maj\w)(?:{MONTH_NAMES})"
    r"|og\b|eller\b|i\b|til\b|af\b|om\b|på\b|for\b|med\b|som\b|der\b|stk\b|nr\b"
    r"|døgn(?:et|ets|s)?\b|generation|af de|del\b|dele\b|bl\b)",
    re.IGNORECASE,
)
_AT_ONCE = (
    r"(?=[.,;:)!?]|$|\s(?:ad gangen|på (?:et|hvert) hold|om (?:dagen|ugen|aftenen|måneden)|pr\.|i alt\b|og\b|men\b|"
    r"i forløb|i sæsonen|i (?:[^\W\d_]+(?:en|et)|(?:19|20)\d\d)\b|samtidig|hver gang|på hvert|ved (?:årsskiftet"
    r"|nytår)|på medlemslisten))"
)
"""What may follow a number without a noun."""
_ABOUT = (
    r"(?:(?:oppe på|nede på|ca\.|cirka|omkring|godt|højst|op til|maks\.|max\.|mindst|nu|i dag|lige nu|for øjeblikket|"
    r"for tiden|kun"
    r"|ved nytår|ved årsskiftet) )*"
)
_HOW_MANY = (
    r"(?:(?:medlems|senge|plads|deltager|elev|bruger|beboer|bolig|værelses)tallet|antal(?:let af)? [^\W\d_]+|"
    r"kapaciteten|"
    r"normeringen)"
)
"""What one calls a number of places or people."""
_ROOM = compiled(
    rf"(?:\b{_HOW_MANY}(?: (?:i|på|ved|hos|for) [^.;:]{{2,60}}?)? (?:er|var|udgør|(?:er|blev|bliver|steg|faldt|gik|"
    r"voksede|"
    rf"stiger|falder|går)\b[^.;:]{{0,45}}? fra (?:{_NUMBER}) til)|\b(?:er|var|blev|udgør) {_HOW_MANY} (?:i|på|ved|hos|"
    r"for) "
    r"[^.;:]{2,60}?|\b(?:plads|pladser|lokaler|rum) til|\boptages|\boptager"
    r"|\brumme(?: mere end)?|\bdeltagerantal:|\b(?:er|var) (?:vi|der)(?= [^.;]{1,30}(?:[.,]|ved|på medl))) "
    rf"{_ABOUT}(?P<first>{_NUMBER}){_AT_ONCE}"
)
"""For how many there is room, where no noun says for whom, in a text in small letters."""
_ROOM_WORDS = ("plads", "lokaler", "rum", "optage", "antal", "tallet ", " vi ", " der ")
_FROM = compiled(
    r"(?:udvid|udbyg|reduce|nedsat|skåret|sat (?:op|ned)|øge|steg|vokse|gå[er]|gik|falde|bragt)\w*[^.;:]{0,40} fra $"
)
"""What stands before two numbers of which the second is what there is now."""
_YEAR = compiled(r"(?:19|20)\d\d$")
_ROOMS = compiled(r"\w*(?:pladser|boliger|senge|lejligheder|værelser)\b")
"""What is counted even where a section or date stands before the "og"."""
_DATE_BEFORE = compiled(
    r"(?:\b(?:den|d\.|uge|side|nr\.?|kap\.|kapitel|punkt|bilag|sag|scenarie|ad)|§)\s$", re.IGNORECASE
)
_ARTICLES = frozenset({"en", "et"})


@record
class Count:
    """From *low* to *high* things at ``[start, end)``; *noun* is what follows (up to four words).

    *article* says that the number is the word "en" or "et", which may be no count. That it is "ca." so many is told by
    the quote only: a claim's attributes have no place for it.
    """

    start: int
    end: int
    low: Number
    high: Number
    noun: str
    article: bool = False


def counts(text: str, spelt: bool = True) -> Iterator[Count]:
    """Yield the counts in *text*; money, dates, times, percentages and law sections are none.

    *spelt* says that the text may hold numbers in words.
    """
    position = 0
    low = small(text)
    pattern = _COUNT if spelt else _IN_FIGURES
    while match := pattern.search(low, position):
        found = _count(text, match, position)
        position = match.start("noun")
        if found is not None:
            yield found
    for match in _ROOM.finditer(low) if any(map(low.__contains__, _ROOM_WORDS)) else ():
        value, end = number(match["first"]), match.end("first")
        if isinstance(value, int):
            yield Count(match.start("first"), end, value, value, "")


def _count(text: str, match: re.Match[str], position: int) -> Count | None:
    """Return what a match says that was found in *text* in small letters; what stands before *position* is read."""
    if _NOT_COUNTED.match(match["noun"]):
        return None
    about = _ROUGHLY.search(match.string, max(position, match.start() - _LONGEST_ROUGHLY), match.start())
    start = about.start() if about else match.start()
    falls = match["to"] == "til" and number(match["last"]) < number(match["first"])
    if not falls and _DATE_BEFORE.search(text[max(0, start - 12) : start]):
        beside = match["to"] == "og" and _ROOMS.match(match["noun"])  # "§ 105 og 6 pladser"
        return _last_only(match, text[match.start("noun") : match.end("noun")]) if beside else None
    noun = text[match.start("noun") : match.end("noun")]
    first, last = match["first"], match["last"]
    if first is None:
        low, high = _FEW[match["few"]]
        return Count(start, match.end("few"), low, high, noun)
    changed = match["to"] == "til" and _FROM.search(text[max(0, start - 60) : start])
    if falls or changed or (match["to"] == "og" and (about is None or about["word"] != "mellem")):
        return _last_only(match, noun)
    if last is None and _YEAR.fullmatch(first):
        return None
    low = number(first)
    high = number(last) if last else low
    if high < low or isinstance(low, float):
        return None
    end = match.end("last") if last else match.end("first")
    return Count(start, end, low, high, noun, first in _ARTICLES and last is None)


def _last_only(match: re.Match[str], noun: str) -> Count | None:
    """Return the second of two numbers that "og" merely puts side by side, or "til" after what is something else."""
    value = number(match["last"])
    if isinstance(value, float) or _YEAR.fullmatch(match["last"]):
        return None
    return Count(match.start("last"), match.end("last"), value, value, noun)

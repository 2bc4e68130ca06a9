"""Ages of people: "18-35 år", "over 18 år", "unge mellem 15 og 25 år"; how long something took is no age."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.record import record
from ingest.search.patterns import compiled
from ingest.search.sought import small

_AGE = compiled(
    r"(?<![\w.,§-])(?:(?P<low>\d{1,2})\s?(?:-|–|til|og|/)\s?(?P<high>\d{1,2})\s?-?\s?(?P<range>år(?:ige|s)?)\b"
    r"|(?P<sign>over|under|fyldt|fra|mindst|ældre end|yngre end|op til|max\.?|maks\.?|indtil|til og med|til)\s(?:de\s"
    r"|det\s|sit\s)?(?P<one>\d{1,2})\.?\s?-?\s?(?:år(?:ige|s)?(?:alderen)?)\b|(?P<plus>\d{1,2})\s?(?:\+"
    r"|plus\b)(?:\s?-?år(?:ige)?\b)?|(?P<exact>\d{1,2})\s?-\s?årige?\b|(?P<up>\d{1,2})\s?år\s(?P<way>og opefter|og op"
    r"|eller derover|og ældre|eller ældre|og derover|og derunder|eller yngre|og yngre))"
)
"""Ages, in a text in small letters."""
_MAY_TELL = compiled(r"\d\.?\s{0,2}(?:[-–/+å]|til|og|plus)")
"""What stands in every age; the search goes from digit to digit."""
_BARE = compiled(
    r"\b(?:unge|voksne|folk|mennesker|dig|alle|mænd|kvinder|børn|borgere|hjemløse|drenge|piger|søskende|personer"
    r"|patienter|pårørende) (?P<ages>(?:mellem|fra) (?P<low>\d{1,2}) (?:og|til) (?P<high>\d{2})|over (?P<over>\d{2})"
    r"|under (?P<under>\d{2}))(?=[.,;:)]|$| (?:og|med|som|der|i|på|fra|kan|er)\b)",
    re.IGNORECASE,
)
"""Ages after people, without a word for years: "unge mellem 16 og 25, som ...", "alle over 18"."""
_OF_AGE = compiled(r"\bfyldt (?P<over>\d{2})(?=[.,;)]|$| (?:og|eller|for)\b)")
_DURATION_BEFORE = compiled(
    r"(?:\b(?:i|gennem|igennem|på|over|efter|sidste|seneste|næste|første|inden for|for|ca\.|mere end|hver|"
    r"små)\s(?:de\s|de sidste\s|perioden\s|knap\s|godt\s|mere end\s|over\s)?)$",
    re.IGNORECASE,
)
_PEOPLE = compiled(
    r"\b(?:unge|børn|voksne|borgere?|borgerne|personer|mennesker|mænd|kvinder|piger|drenge|patienter|brugere"
    r"|deltagere|beboere|alder(?:en|sgruppe\w*)?|alle|målgruppe\w*|elever|studerende|ældre|medlemmer|psykisk sårbare"
    r"|mellem)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
_NOT_PEOPLE = compiled(r"\s(?:siden|frem|gammel|som leder|i træk|efter|periode|projekt)", re.IGNORECASE)
_OLDEST = 99
_SURELY_AGE = 10
_WINDOW = 70


@record
class Age:
    """Ages from *low* to *high*, both inclusive and None where open, at ``[start, end)``; "under 18 år" ends at 17."""

    start: int
    end: int
    low: int | None
    high: int | None


def ages(text: str) -> Iterator[Age]:
    """Yield the ages in *text*."""
    in_small = small(text)
    for match in _AGE.finditer(in_small) if _MAY_TELL.search(in_small) else ():
        before = text[max(0, match.start() - _WINDOW) : match.start()]
        if _NOT_PEOPLE.match(text, match.end()) or not _of_people(match, before):
            continue
        low, high = _bounds(match)
        if low is None or high is None or low <= high <= _OLDEST:
            yield Age(match.start(), match.end(), low, high)
    for match in _BARE.finditer(text) if any(word in text for word in ("mellem ", "fra ", "over ", "under ")) else ():
        first, last = match["low"] or match["over"], match["high"] or match["under"]
        low, high = int(first) if first else None, int(last) - bool(match["under"]) if last else None
        if low is None or high is None or low < high:
            yield Age(match.start("ages"), match.end("ages"), low, high)
    for match in _OF_AGE.finditer(text) if "fyldt " in text else ():
        yield Age(match.start(), match.end(), int(match["over"]), None)


def _of_people(match: re.Match[str], before: str) -> bool:
    if (match["range"] or "").lower() == "årige":
        return True
    if match["exact"]:
        return _PEOPLE.search(before) is not None or (match[0].endswith("e") and int(match["exact"]) >= _SURELY_AGE)
    if match["plus"]:
        return _PEOPLE.search(before) is not None
    if _PEOPLE.search(before):
        return not re.search(r"\b(?:i|gennem|sidste|seneste)\s$", before)
    if _DURATION_BEFORE.search(before):
        return False
    return match["sign"] is not None and match["sign"].lower() in ("over", "under", "fyldt", "ældre end", "yngre end")


def _bounds(match: re.Match[str]) -> tuple[int | None, int | None]:
    if match["low"]:
        return int(match["low"]), int(match["high"])
    if match["one"]:
        return _one_sided(match["sign"].lower().rstrip("."), int(match["one"]))
    if match["plus"]:
        return int(match["plus"]), None
    if match["exact"]:
        return int(match["exact"]), int(match["exact"])
    down = "under" in match["way"] or "yngre" in match["way"]
    return (None, int(match["up"])) if down else (int(match["up"]), None)


def _one_sided(sign: str, age: int) -> tuple[int | None, int | None]:
    if sign in ("under", "yngre end"):
        return None, age - 1
    if sign in ("op til", "max", "maks", "indtil", "til og med", "til"):
        return None, age
    return age, None

"""Where money comes from: pools, grants and budgets by name or kind, and their canonical labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import Mention

_YEARS = r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?"
_PATTERN = re.compile(
    rf"""
    (?P<satspulje>\b[Ss]atspulje(?:ns?|r|rne|midler(?:ne)?|bevilling(?:en)?|aftale(?:n)?)?(?![a-zæøå-])(?:\s+(?:for|fra|i)?\s?(?P<years>{_YEARS}))?(?:\s+[”"]?§\s?(?P<account>\d[\d.]+\d))?)
    |(?P<purpose>\b(?:[Aa]nsøgnings|[Uu]dviklings|[Ss]ats)?[Pp]ulje(?:n|ns)?\s(?:til|om|vedrørende|vedr\.)\s(?P<what>(?!at\b|de\b|den\b|det\b)[^.,;:()\n]{{4,90}}))
    |(?P<section>(?P<sign>§\s?|[Pp]aragraf\s)(?P<number>\d+[a-z]?)[- ]?(?:midler\w*|puljen?|støtte|tilskud\w*|midlerne))
    |(?P<budget>\b[Bb]udget(?:tet)?\s+(?:for\s+)?(?P<byear>20\d\d)\b)
    |(?P<kind>\b(?:[Dd]rifts|[Pp]rojekt|[Pp]ulje|[Rr]ecovery-?|[Pp]eer-?|[Uu]dviklings|[Ff]onds|[Ss]ponsor|[Kk]ommunale\s|LUP-|DUT-)midler(?:ne)?\b|\b[Dd]riftsbudget\w*|\b[Dd]riftsbevilling\w*)
    |(?P<reserve>\bSSA-(?:reserven?|midler(?:ne)?)\b)
    |(?P<named>\b(?:[A-ZÆØÅ0-9][\w-]*)[-]?pulje(?:ns?)\b)
    """,
    re.VERBOSE,
)
_STOP = re.compile(
    r"\s(?:er|var|har|havde|blev|bliver|skal|vil|kan|får|fik|som|der|og er|hvor|udmøntes|administreres|uddeles|udmeldes|fordeles|på|fra|i alt|med)\s.*$",
    re.IGNORECASE,
)
_LONGEST = 12
_KINDS = (("drift", "Driftsmidler"), ("projektmidler", "Projektmidler"), ("puljemidler", "Puljemidler"))
_TRIGGERS = ("pulje", "Pulje", "midler", "Budget", "budget", "§", "aragraf", "SSA")


def pools_in(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the funding pools named in ``text[start:end]``."""
    piece = text[start:end]
    if not any(trigger in piece for trigger in _TRIGGERS):
        return
    position = start
    while match := _PATTERN.search(text, position, end):
        stop = _purpose_end(match) if match["purpose"] else match.end()
        label = _label(match, stop)
        if label:
            genitive = match["satspulje"] is not None and match.group().rstrip().endswith("puljens")
            yield Mention(match.start(), stop, "FundingPool", label, "pool", genitive, value=match["years"])
        position = max(stop, match.start() + 1)


def _purpose_end(match: re.Match[str]) -> int:
    """Return where a pool's purpose ends: before the verb or clause that follows it."""
    what = match["what"]
    stop = _STOP.search(what + " ")
    words = list(re.finditer(r"\S+", what[: stop.start()] if stop else what))[:_LONGEST]
    return match.start("what") + (words[-1].end() if words else 0)


def _label(match: re.Match[str], stop: int) -> str:
    if match["satspulje"]:
        label = "Satspuljen"
        if match["years"]:
            return f"{label} {_full_years(match['years'])}"
        return f"{label} § {match['account']}" if match["account"] else label
    if match["purpose"]:
        what = " ".join(match.string[match.start("what") : stop].split())
        return f"Puljen {match['purpose'].split()[1]} {what}" if what else ""
    if match["section"]:
        return f"§ {match['number']}-midler"
    if match["budget"]:
        return f"Budget {match['byear']}"
    if match["reserve"]:
        return "SSA-reserven"
    if match["named"]:
        return match["named"].removesuffix("s") if match["named"].endswith("puljens") else match["named"]
    low = match["kind"].casefold()
    for mark, label in _KINDS:
        if mark in low:
            return label
    plain = match["kind"].removesuffix("ne")
    return plain[0].upper() + plain[1:]


def _full_years(years: str) -> str:
    first, *rest = re.split(r"\s?[-–/]\s?", years)
    if not rest:
        return first
    last = rest[0] if len(rest[0]) == 4 else first[:2] + rest[0]
    return f"{first}-{last}" if last > first else first

"""Finance-act accounts ("§ 15.75.59.10"): not law sections but places in a year's budget."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.search.patterns import compiled

_ACCOUNT = compiled(r"(?<![\w.])(?P<sign>§\s?)?(?P<code>\d{2}\.\d{2}\.\d{2}(?:\.\d{2})?)(?![\d]|\.\d)")
_CONTEXT = compiled(r"(?:konto|finanslov|F?FL\b|ÆF|aktstykke|tekstanmærkning)", re.IGNORECASE)
_YEAR = compiled(
    r"(?:finanslov(?:en|ens)?\b(?:\s(?:for|af))?(?:\sfinansåret)?|F?FL|"
    r"finansåret)\s?(?:for\s)?(?P<year>(?:20)?\d{2})\b",
    re.IGNORECASE,
)
_WINDOW = 80


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the finance act at ``[start, end)``: *code* as "15.75.59.10", *year* is the finance year."""

    start: int
    end: int
    code: str
    year: int | None = None


def accounts(text: str) -> Iterator[Account]:
    """Yield the accounts in *text*; three pairs of digits without § need the word konto or finanslov near."""
    for match in _ACCOUNT.finditer(text):
        near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW // 2]
        if match["sign"] or match["code"].count(".") == 3 or _CONTEXT.search(near):
            yield Account(match.start(), match.end(), match["code"], _year(near))


def _year(near: str) -> int | None:
    match = _YEAR.search(near)
    if match is None:
        return None
    year = int(match["year"])
    return year if year > 99 else 2000 + year

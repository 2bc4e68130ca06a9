"""What a document says of itself at its head: whose paper it is, when it is from, and what it may be called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.document import Document
from ingest.mentions.words.papers import PAPERS
from ingest.search.patterns import compiled
from ingest.values.periods import Date, dates

_HEAD_LINES, _LONGEST_LINE, _LONGEST_TITLE = 12, 160, 110
"""How far a head reaches; a longer line is running text."""
_YEARS = range(1970, 2100)

_AUTHORITY = compiled(
    r"(?P<name>[A-ZÆØÅ][\w-]+(?:[ -](?:og|[A-ZÆØÅ][\w-]*)){0,3} (?:Regions)?[Kk]ommune|Region [A-ZÆØÅ]\w+"
    r"|[A-ZÆØÅ][\w-]*(?:, |-, | og )?[\w -]{0,40}(?:styrelsen|ministeriet)|Folketinget|Danske Regioner|KL)"
    r"(?=$|,| {2,}|\t| [-–|·] )"
)
"""A public body whose name fills a line, or begins it before a comma, a wide space or a dash."""
_PUBLISHER_LINES = 2
"""A body further down may be a party or an addressee."""
_PAGE = compiled(r"\W*\b[Ss]ide \d+(?: (?:af|/) ?\d+)?\W*$")
_TELLS = compiled(
    r"(?:møde(?:t|r)?|mødedato|dato|dagsorden|referat|beslutningsprotokol|notat|udgivet|publiceret|offentliggjort|udarbejdet|opdateret|revideret"
    r"|generalforsamling(?:en)?|version|udgave|sidst rettet|tid og sted"
    r"|nyhedsbrev(?:\s(?:nr\.?\s?)?\d{1,3}\b)?)\b[^\d]*",
    re.IGNORECASE,
)
_OTHER = compiled(r"frist\b|\b(?:senest|inden|næste|tidligere|sidste|forrige)\b", re.IGNORECASE)
"""What stands before the date of a paper in its line, and what tells of a time limit or of another meeting."""
_PLACE = compiled(r"\W*(?:[A-ZÆØÅ][\wæøåÆØÅ. -]{1,30}, )?(?:\w+dag )?(?:den |d\. ?)?")
_AFTER = compiled(r"\W*(?:kl\. ?[\d.:]+.*|i .*|på .*)?")
_KIND = compiled(rf"(?:[^\W\d_]*(?:{PAPERS}|aftale|overenskomst)|bilag(?: \d+)?)\W*", re.IGNORECASE)
"""A kind of paper alone tells papers not apart."""
_FIELD = compiled(
    r"[\w .-]{2,24}:.*|.*\d{4} [A-ZÆØÅ]\w+(?: [A-ZÆØÅ])?|.*@.*|(?:\W|\d)*|[^A-ZÆØÅ\d].*|.*[.;,]"
    r"|.*(?:gade|vej|allé|plads|stræde|torv) \d.*"
)
"""A label with its value, an address, figures only, a line that goes on, a sentence."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """A document's title, publisher and ISO date, as far as its head tells them (else empty)."""

    title: str
    publisher: str = ""
    date: str = ""


def imprint_of(document: Document) -> Imprint:
    """Return what the head of *document* tells; a title that names a body or a kind of paper only is made to tell more.

    "Holbæk Kommune" above "Referat af møde den 14. marts 2023" gives "Holbæk Kommune: Referat af møde den 14. ...".
    """
    head = list(_lines(document.text))[:_HEAD_LINES]
    publisher = next((match["name"] for line in head[:_PUBLISHER_LINES] if (match := _AUTHORITY.match(line))), "")
    pairs = zip(["", *head], head, strict=False)
    dated = next(
        ((line, date) for before, line in pairs if not _OTHER.search(before) and (date := _own_date(line))), None
    )
    return Imprint(_title(document.title, head, publisher, dated), publisher, dated[1].iso if dated else "")


def _lines(text: str) -> Iterator[str]:
    for line in text[: _HEAD_LINES * _LONGEST_LINE * 2].split("\n"):
        bare = _PAGE.sub("", line).strip()
        if bare:
            yield bare


def _own_date(line: str) -> Date | None:
    """Return the day or month that a line of the head gives as the paper's own."""
    if len(line) > _LONGEST_LINE or _OTHER.search(line):
        return None
    for date in dates(line):
        if date.precision in {"day", "month"} and int(date.iso[:4]) in _YEARS:
            before, after = line[: date.start], line[date.end :]
            alone = _PLACE.fullmatch(before) and _AFTER.fullmatch(after)
            told = _TELLS.search(before)
            return date if alone or (told and told.end() == len(before)) else None
    return None


def _title(title: str, head: Sequence[str], publisher: str, dated: tuple[str, Date] | None) -> str:
    bare = _PAGE.sub("", title).strip()
    if (
        bare
        and not _KIND.fullmatch(bare)
        and not (publisher and bare.startswith(publisher) and len(bare) < len(publisher) + 4)
    ):
        return title
    told = next((line for line in head if _is_telling(line, publisher)), "")
    if not (publisher or told):
        return title
    whole = ": ".join(part for part in (publisher or bare.capitalize(), told) if part)
    written = dated[0][dated[1].start : dated[1].end] if dated else ""
    if written and not re.search(r"\b(?:19|20)\d\d\b", whole):
        whole = ", ".join(part for part in (whole, written) if part)
    return whole


def _is_telling(line: str, publisher: str) -> bool:
    """Tell whether a line of the head may be what the paper is called."""
    dated = _own_date(line)
    alone = dated is not None and _PLACE.fullmatch(line[: dated.start]) is not None
    named = bool(publisher) and line.startswith(publisher)
    return not (named or alone or len(line) > _LONGEST_TITLE or _KIND.fullmatch(line) or _FIELD.fullmatch(line))

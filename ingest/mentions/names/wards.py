"""Houses and wards that only the text around them tells: "Åbent afsnit" over "på åbent afsnit", "beboerne på X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.document import Document
from ingest.mentions.mention import Mention
from ingest.mentions.names.homes import PLACES_END
from ingest.mentions.names.named import register_names
from ingest.mentions.triggers import Reader
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.search.patterns import compiled
from ingest.search.sought import Sought

_BELOW = 700
"""Characters below a heading in which the text speaks of the house or ward that it names."""
_MOST_WORDS = 6
_LIVING = compiled(
    r"\b(?:beboer\w*|botilbud\w*|bosted\w*|opholdssted\w*|døgnpladser|pladser|værested\w*|bofællesskab\w*|herberg\w*|midlertidigt ophold"
    r"|længerevarende ophold|brugerne|anbring\w*|anbragt\w*)\b",
    re.IGNORECASE,
)
HOUSE_ENDS = (
    *PLACES_END,
    "vænget",
    "engen",
    "vangen",
    "minde",
    "højen",
    "høj",
    "gård",
    "lund",
    "vang",
    "bakke",
    "toften",
    "skoven",
    "marken",
)
LIVED_IN = (
    "[Bb]eboerne|[Bb]rugerne|[Mm]edarbejderne|[Pp]ersonalet|[Aa]nsatte|[Ff]orstanderen|[Dd]e unge|[Pp]ladser|[Bb]or|[Bb]oede|[Oo]phold"
    "|[Ii]ndskrevet|[Aa]nbragt|[Aa]nbringes|[Ii]ndflytning|[Dd]agligdagen|[Hh]verdagen"
)
"""What is told of people who live or work in a house, before "på" and its name, as the alternatives of a pattern."""
_LIVED_IN = Sought(
    rf"\b(?:{LIVED_IN}) på (?P<name>[A-ZÆØÅ][a-zæøåé]{{3,}}(?: [A-ZÆØÅ][a-zæøå]+(?: \d)?)?)(?![\w-]| \d)"
)
_ISLAND = compiled(
    r"(?:land|bro|ø|holm|fyn|amager|mors|als|falster|øerne|havn|gade|vej|torv|plads|allé|sygehus|hospital)$",
    re.IGNORECASE,
)
"""How places end in which people live and that are no houses."""


def told_ward(document: Document, label: str, end: int) -> str:
    """Return the type of the ward or house that a heading names by its noun or its ending and that the text below, from
    *end*, goes on to speak of as one, or ``""``."""
    words = label.split()
    if not words or len(words) > _MOST_WORDS or not label[0].isupper() or words[0].casefold() in FUNCTION:
        return ""
    below = document.text[end : end + _BELOW]
    head = head_of(words[-1])
    if head is None:
        single = len(words) == 1 and label.casefold().endswith(HOUSE_ENDS) and len(label) > _MOST_WORDS
        return "Facility" if single and not register_names().names_place(label) and _LIVING.search(below) else ""
    if head.type not in {"Unit", "Facility", "Centre"} or head.definite or head.plural or len(words) == 1:
        return ""
    return head.type if re.search(rf"(?:på|i|om|af|til) {re.escape(label)}", below, re.IGNORECASE) else ""


def _lived_in(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _LIVED_IN.regex.finditer(text, start, end):
        name = match["name"]
        if (
            _ISLAND.search(name.split()[0])
            or register_names().names_place(name)
            or head_of(name.split()[0]) is not None
        ):
            continue
        yield Mention(match.start("name"), match.end("name"), "Facility", name, "apposition")


_CODED = Sought(
    r"(?<![\w-])(?P<noun>(?:[a-zæøå]{3,})?(?:afsnit|afdeling|klinik|ambulatorium)) (?:(?P<code>[A-ZÆØÅ]{1,2}\d{1,3}|[A-ZÆØÅ]\b)"
    r"|(?P<number>\d{1,3}|(?!19|20)\d{4}))(?![\w-]|[.,]\d| i (?:lov|service|psykiatril|sundhedsl|bekendt|vejled)[a-zæøå]*\b)"
)
_CODE = r"[A-ZÆØÅ]{1,2}\d{1,3}"
_SEVERAL = Sought(
    r"(?<![\w-])(?P<noun>(?:[A-ZÆØÅ]?[a-zæøå]{2,})?[Aa](?:fsnit|fdeling))(?:tene|erne)? "
    rf"(?P<codes>{_CODE}(?:, {_CODE})*(?: og|,) {_CODE})(?![\w-])"
)
"""Wards named together ("afsnit A2 og A4")."""
_ON = compiled(r"\b(?:på|fra|hos) $")
"""What stands before a ward and not before a part of a paper, which has a number too."""


def _coded(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _CODED.regex.finditer(text, start, end):
        on = _ON.search(text, max(start, match.start() - 6), match.start())
        if match["code"] or on or match["noun"] not in {"afsnit", "afdeling"}:
            label = match.group()
            yield Mention(match.start(), match.end(), "Unit", f"{label[0].upper()}{label[1:]}", "pattern")


def _several(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _SEVERAL.regex.finditer(text, start, end):
        noun = match["noun"][0].upper() + match["noun"][1:]
        for code in re.finditer(_CODE, match["codes"]):
            first, begin = code.start() == 0, match.start("codes") + code.start()
            stop = begin + len(code.group())
            yield Mention(match.start() if first else begin, stop, "Unit", f"{noun} {code.group()}", "pattern")


_HOUSE = compiled(
    r"(?<![\w-])(?P<name>[A-ZÆØÅ][a-zæøå]+(?:ens|ets|ernes|enes) (?:Huse?|Hjem|Sted)|Hus(?:et)? for [A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]+)?)"
    r"(?!\w)"
)


def _houses(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _HOUSE.finditer(text, start, end):
        yield Mention(match.start(), match.end("name"), "Facility", match["name"], "pattern")


READERS = (
    Reader(_lived_in, _LIVED_IN),
    Reader(_coded, _CODED),
    Reader(_several, _SEVERAL),
    Reader(_houses, ("s Hus", "s Hjem", "s Sted", "Hus for ", "Huset for ")),
)
"""Names of houses told by whose they are or who lives or works there, and wards told by a letter or a number."""

"""Law sections ("servicelovens § 85", "§§ 82, 85 og 104", "§107 botilbud"), with the act that they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.record import record
from ingest.search.patterns import compiled

ACTS: dict[str, str] = {
    "Serviceloven": r"(?:lov om )?social service|servicelov\w*|SEL|LSS",
    "Sundhedsloven": r"sundhedslov\w*|SUL",
    "Psykiatriloven": r"psykiatrilov\w*|lov om anvendelse af tvang i psykiatrien",
    "Almenboligloven": r"almen ?bolig(?:s)?lov\w*|lov om almene boliger",
    "Barnets lov": r"barnets lov",
    "Retssikkerhedsloven": r"retssikkerhedslov\w*|RSL",
    "Aktivloven": r"aktivlov\w*|lov om aktiv socialpolitik|LAS",
    "Beskæftigelsesindsatsloven": r"(?:beskæftigelses)indsatslov\w*|lov om en aktiv beskæftigelsesindsats|LAB",
    "Straffeloven": r"straffelov\w*",
    "Specialundervisningsloven": r"lov om specialundervisning for voksne|specialundervisningslov\w*",
    "STU-loven": r"STU-lov\w*|lov om ungdomsuddannelse for unge med særlige behov",
    "Folkeoplysningsloven": r"folkeoplysningslov\w*",
    "Socialtilsynsloven": r"lov om socialtilsyn|socialtilsyns?lov\w*",
    "Friplejeboligloven": r"friplejeboliglov\w*",
    "Forvaltningsloven": r"forvaltningslov\w*",
    "Sygedagpengeloven": r"sygedagpengelov\w*",
    "Kompensationsloven": r"kompensationslov\w*",
    "Autorisationsloven": r"autorisationslov\w*",
    "Voksenansvarsloven": r"voksenansvarslov\w*",
    "Ejendomsskatteloven": r"ejendomsskattelov\w*",
    "Regionsloven": r"regionslov\w*",
}
"""The acts of the field by the name we write, and how texts name them (a pattern; abbreviations in capitals only)."""

_SERVICE_SECTIONS = """
10 11 12 18 54 66 76 79 82 83 84 85 86 87 94 95 96 97 98 99 100 101 102 103 104 105 107 108 109 110 112 115 116 117 141
"""
SERVICE_SECTIONS = frozenset(_SERVICE_SECTIONS.split())
"""Sections that texts on social psychiatry name without their act: they are the Serviceloven's."""

_SECTION = r"\d{1,3}+(?:\s?[a-hj-z](?![\w-]))?"
_MORE = (
    rf"(?:(?:,|\sog|\seller|\ssamt|\s?[-–/])\s?(?:§{{1,2}}\s?)?(?:{_SECTION}|"
    rf"[a-hj-z](?![\w-]))(?!\.\d)(?!\s?(?:stk|nr|%|mio|kr|år|timer|efter|mdr|måneder|procent|[a-zæøå]*(?:pladser|"
    rf"boliger|senge|lejligheder|værelser|borgere|personer))))*"
)
_PLACE = compiled(
    rf"(?:§{{1,2}}|\bparagraf(?:fer(?:ne)?)?)\s?(?P<sections>{_SECTION}(?!\.\d){_MORE})(?!-?tilsyn|"
    rf"\.\d)(?P<sub>,?\s?stk\.?\s?\d+)?",
    re.IGNORECASE,
)
_ONE = compiled(
    r"(?P<number>\d{1,3})(?:\s?(?P<letter>[a-zA-Z])(?![\w]))?|(?P<dash>[-–])|(?P<more>(?<![\w])[a-z](?![\w]))"
)
_NOT_LAW = compiled(
    r"(?:vedtægt\w*|kontrakt\w*|aftale\w*|forretningsorden\w*|regulativ\w*|finanslov\w*|grundlov\w*|FL\s?\d*)[\s,:]*$",
    re.IGNORECASE,
)
_OF_PROCEDURE = frozenset(
    {"Forvaltningsloven", "Styrelsesloven", "Kommunestyrelsesloven", "Offentlighedsloven", "Arbejdsmiljøloven"}
)
"""Acts on how authorities work, on which no offer rests."""
_SIGN_BEFORE = compiled(r"(?:§{1,2}\s?)?$")
_LONGEST_SIGN = 3
_BEFORE = 60
_AFTER = 60


def _pattern(name: str) -> str:
    return "|".join(part if part.isupper() else f"(?i:{part})" for part in ACTS[name].split("|"))


_EACH = "|".join(rf"(?P<a{index}>(?:{_pattern(name)})(?:s\b|\b))" for index, name in enumerate(ACTS))
_ACT = compiled(rf"\b(?:{_EACH})")
_NAMES = tuple(ACTS)
_LINK_AFTER = compiled(
    r"^(?:-?[\wæøå]+)?[\s,(]*(?:stk\.?\s?\d+[\s,]*)?(?:nr\.?\s?\d+[\s,]*)?(?:i|efter|jf\.|ifølge|af)?\s?(?:den\s)?[(]?$"
)
_OTHER_ACT = compiled(r"(?<![\w-])(?P<act>[a-zæøåA-ZÆØÅ][a-zæøå]{3,}lov)(?:ens?|s)?\s$")
"""An act that is none of the field's, by its own name: "folkeskolelovens § 22"."""
_LINK_BEFORE = compiled(r"^[\s,('’:]*(?:jf\.?\s|efter\s|i\s|paragraf\s)?$")


@record
class LawSection:
    """One section of an act at ``[start, end)``: *section* as "85" or "82 b", *act* as in :data:`ACTS` or empty if
    unknown.

    *named* says that the act stands beside the section, not merely somewhere else.
    """

    start: int
    end: int
    act: str
    section: str
    named: bool = True

    @property
    def label(self) -> str:
        """The section's usual name: ``Serviceloven § 85``."""
        return f"{self.act} § {self.section}".strip()


def acts(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where acts are named: start, end, and the name we write."""
    for match in _ACT.finditer(text):
        yield match.start(), match.end(), _NAMES[int((match.lastgroup or "a0")[1:])]


def law_sections(text: str, act: str = "") -> Iterator[LawSection]:
    """Yield the law sections in *text*, one for each number of a list; a finance-act account is none, nor is "§
    71-tilsyn".

    A section without an act beside it gets the act last named in *text*, else the Serviceloven where its number is
    one that the field uses so, else *act* (what the rest of the document names).
    """
    named = list(acts(text))
    for match in _PLACE.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if _NOT_LAW.search(before):
            continue
        first, beside = _beside(text, match, named)
        if beside in _OF_PROCEDURE:
            continue
        for start, end, section in _sections(match):
            start = first if start == match.start() else start
            yield LawSection(
                start, end, beside or _elsewhere(match.start(), section, named, act), section, bool(beside)
            )


def _beside(text: str, match: re.Match[str], named: list[tuple[int, int, str]]) -> tuple[int, str]:
    """Return where the words for a section begin, with the act's name if that stands before it, and the act."""
    for start, end, name in named:
        if end <= match.start() and match.start() - end <= 20 and _LINK_BEFORE.match(text[end : match.start()]):
            return start, name
        if match.end() <= start <= match.end() + _AFTER and _LINK_AFTER.match(text[match.end() : start]):
            return match.start(), name
    other = _OTHER_ACT.search(text, max(0, match.start() - _BEFORE), match.start())
    return match.start(), other["act"].capitalize() + "en" if other else ""


def _elsewhere(place: int, section: str, named: list[tuple[int, int, str]], act: str) -> str:
    earlier = [name for start, _, name in named if start < place]
    if earlier:
        return earlier[-1]
    if section.split()[0] in SERVICE_SECTIONS:
        return "Serviceloven"
    return act


def _sections(match: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Yield each section of a list; "83-87" gives the first and the last, "82 a og b" gives 82 a and 82 b."""
    offset, last = match.start("sections"), ""
    for one in _ONE.finditer(match["sections"]):
        start = match.start() if not last else offset + one.start()
        start = _with_sign(match.string, match.start(), start) if last else start
        if one["number"]:
            last = one["number"]
            section = f"{last} {one['letter'].lower()}" if one["letter"] else last
        elif one["more"] and last:
            section = f"{last} {one['more']}"
        else:
            continue
        yield start, offset + one.end(), section


def _with_sign(text: str, first: int, start: int) -> int:
    """Return where a list's further section begins: with its own § if it has one."""
    sign = _SIGN_BEFORE.search(text, max(first, start - _LONGEST_SIGN), start)
    return sign.start() if sign else start

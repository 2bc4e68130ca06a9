"""Committees, administrations and ministries with a double name ("Ældre- og handicapudvalget"), whose an ordinary one is,
and groups that are told to meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import psychiatry_of
from ingest.search.patterns import compiled
from ingest.search.sought import Sought

_BODIES = (
    ("Forum", r"(?:udvalget|udvalg|(?<!om)rådet)"),
    ("Unit", r"(?:forvaltningen|forvaltning|afdelingen|sekretariatet)"),
    ("StateBody", r"(?:ministeriet|styrelsen)"),
)
_ENDS = "|".join(rf"(?P<{type_}>{ends})" for type_, ends in _BODIES)
_DOUBLE = compiled(
    rf"(?<![\w-])(?P<name>(?:[^\W\d_]{{3,}}-, )?[^\W\d_]{{3,}}- og [^\W\d_]{{3,}}?(?:{_ENDS}))(?P<genitive>s)?(?!\w)"
)
_FIELD = (
    r"(?:Social|Sundheds?|Børne|Unge|Kultur|Fritids?|Ældre|Handicap|Psykiatri|Beskæftigelses?|Arbejdsmarkeds?|Teknik|Miljø|Plan|"
    r"Økonomi|Skole|Familie|Bolig|Indenrigs|Udsatte|Voksen|Omsorgs?|Forebyggelses?|Velfærds?|Erhvervs?|Integrations?|Uddannelses?|Senior)"
)
_UNHYPHENED = compiled(
    rf"(?<![\w-])(?P<name>{_FIELD}(?:, {_FIELD})? og (?i:{_FIELD})(?:{_ENDS}))(?P<genitive>s)?(?!\w)"
)
"""The same without its hyphen ("Social og Sundhedsudvalget")."""
_UNJOINED = compiled(r"(?<=[a-zæøå]) og ")
"""Where a ministry's name has lost its hyphen: it is known by its whole name."""
_PARLIAMENT = compiled(r"folketing\w* $", re.IGNORECASE)


def _doubles(text: str, start: int, end: int) -> Iterator[Mention]:
    yield from _bodies(_DOUBLE, text, start, end)


def _unhyphened(text: str, start: int, end: int) -> Iterator[Mention]:
    yield from _bodies(_UNHYPHENED, text, start, end)


def _bodies(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Mention]:
    for match in pattern.finditer(text, start, end):
        if _PARLIAMENT.search(text, max(start, match.start() - 14), match.start()):
            yield Mention(match.start(), match.end(), "StateBody", f"Folketingets {match['name']}", "pattern")
            continue
        type_ = next(type_ for type_, _ in _BODIES if match[type_])
        label = match["name"][0].upper() + match["name"][1:]
        label = _UNJOINED.sub("- og ", label) if type_ == "StateBody" else label
        yield Mention(match.start(), match.end("name"), type_, label, "pattern", bool(match["genitive"]))


_CARE = compiled(
    r"\b(?P<name>(?:behandlings|regions|hospitals|voksen)psykiatrien|psykiatrisygehuset) i "
    r"(?P<region>Region (?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland))\b",
    re.IGNORECASE,
)


def regional_care(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield a region's psychiatric service by one of its ordinary names ("behandlingspsykiatrien i Region X")."""
    for match in _CARE.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "RegionalPsychiatry", psychiatry_of(match["region"]), "pattern")


_MET = Sought(
    r"\b[Mm]øde(?:t|r|rne)? i (?P<name>(?:[A-ZÆØÅ][a-zæøå]+- og [a-zæøå]+|[A-ZÆØÅ][\wæøå-]*)gruppen|[A-ZÆØÅ]{2,5}(?:[ -][A-ZÆØÅ][a-zæøå]+"
    r"(?:(?:, | og )[A-ZÆØÅ][a-zæøå]+){0,2})?)(?![\w-])"
)
"""Who meets ("Referat af møde i Boliggruppen", "møde i HSU Social og Sundhed")."""


def _those_who_meet(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _MET.regex.finditer(text, start, end):
        yield Mention(match.start("name"), match.end(), "Forum", match["name"], "quoted")


READERS = (
    Reader(_those_who_meet, _MET),
    Reader(_doubles, ("- og ",)),
    Reader(_unhyphened, ("udvalg", "forvaltning", "afdeling", "sekretariat", "ministeriet", "styrelsen")),
    Reader(regional_care, ("psykiatrien i Region", "psykiatrisygehuset i Region")),
)
"""Committees and administrations by their whole name."""


_OPENING = 20_000
"""Characters in which a committee's paper says that its administration lays a case before it."""


def localised(mention: Mention, text: str, main: Mapping[str, Mention]) -> Mention:
    """Return a committee of the Folketing as that of the municipality or region whose paper it is, where the paper
    never speaks of the Folketing: *main* gives the paper's authorities. Where it tells of none, it is a committee's paper
    if somebody lays cases before it."""
    surface = text[mention.start : mention.end]
    owner = main.get("kommunen") or main.get("regionen")
    national = (
        "olketing" in surface or not mention.label.startswith("Folketingets ") or "udvalg" not in surface.casefold()
    )
    if national or "Folketing" in text or (owner is None and text.find("indstiller", 0, _OPENING) < 0):
        return mention
    name = surface.removesuffix("s") if mention.genitive else surface
    whose = f" i {owner.label}" if owner is not None else ""
    return replace(mention, type="Forum", label=f"{name[0].upper()}{name[1:]}{whose}", source="pattern")


_WARD = compiled(r" (?:afdeling|afsnit|sengeafsnit|klinik) (?:[A-ZÆØÅ]\d{0,3}|\d{1,3})\b")


def coded_wards(text: str, register: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the wards that a letter or number tells apart, called after their house: "X Hospital afdeling M"."""
    for house in register:
        ward = _WARD.match(text, house.end) if house.type == "Centre" and not house.genitive else None
        if ward:
            label = text[house.start : ward.end()]
            yield Mention(house.start, ward.end(), "Unit", label, "pattern")


def local_councils(text: str, register: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the councils of a municipality that bear the name of a national one: "Rådet for socialt udsatte i X Kommune"."""
    for council, town in pairwise(sorted(register, key=lambda m: m.start)):
        beside = council.type == "StateBody" and town.type in {"Municipality", PLACE} and not town.genitive
        if beside and council.label.startswith("Rådet for ") and text[council.end : town.start] == " i ":
            yield Mention(council.start, town.end, "Forum", text[council.start : town.end], "pattern")

"""Offers that bear the common noun of what they give: the title of a quality standard, and well-known social services
as headings."""

from __future__ import annotations

import re

from ingest.mentions.names.owed import OWED
from ingest.search.patterns import compiled

_LAW = (
    r"(?:(?:efter|jf\.?|iht\.?|i henhold til|jævnfør)\s)?(?:(?:lov om social service|servicelovens?|serviceloven,?|SEL|"
    r"almenboliglovens?|ABL|sundhedslovens?)\s?)?§{1,2}\s?\d+[^,;:()]{0,40}?"
)
_TAIL = compiled(rf"\s*(?:\({_LAW}\)|[-–,:]?\s{_LAW})\s*$", re.IGNORECASE)
"""The section at a title's end on which what it names is offered ("Bostøtte (§ 85)")."""
_STANDARD = compiled(
    r"^(?:(?:Kvalitets|Service|Indsats)(?:standard(?:er)?|deklaration|niveau|katalog)|Ydelsesbeskrivelse|"
    r"Indsatsbeskrivelse|Ydelseskatalog|Serviceniveaubeskrivelse)(?:\s\d{4})?(?::|\s[-–]|\sfor|\som|\svedr\.|\svedrørende|(?-i:(?=\s[A-ZÆØÅ]{4})))"
    r"\s(?P<what>[^\n]{4,90})$",
    re.IGNORECASE,
)
_SERIES = compiled(r"^\w+(?:standarder|beskrivelser|kataloger)\b.*\b20\d\d$", re.IGNORECASE)
"""The title of a series of standards, which stands over the title of each ("Kvalitetsstandarder - voksne 2020")."""
_SERVICES = compiled(rf"^{OWED}$", re.IGNORECASE)


def without_law(title: str) -> str:
    """Return a title without the section of a law at its end."""
    bare = (_TAIL.sub("", title) if "§" in title else title).strip(" -–,:")
    return bare if len(bare) > 3 else title


def service_named(title: str) -> str:
    """Return the service that a title names by its common noun ("Kvalitetsstandard for bostøtte § 85"), or nothing."""
    bare = without_law(title.strip())
    standard = _STANDARD.match(bare)
    if standard and is_series(bare):
        return ""
    name = without_law(standard["what"]) if standard else bare
    if not standard and not _SERVICES.match(name):
        return ""
    return name[:1].upper() + name[1:]


_OFFER = compiled(
    r"(?:[A-ZÆØÅ]\w*-? og )?[\w-]*(?i:behandling|tilbud|støtte|rådgivning|bistand|ordning|ledsagelse|forløb"
    r"|hjælp|træning|undervisning|beskæftigelse|vejledning)(?: (?:til|for|af|i|ved|mod|om) (?=[a-zæøå])[\w,/ -]{3,60})?"
)
"""A title that tells in common words what is offered."""
_SHOWS = tuple(
    compiled(pattern)
    for pattern in (
        r"\b(?:[Tt]ilbuddets?|[Yy]delsens?|[Ss]tøttens?|[Hh]jælpens?|[Bb]ehandlingens?|[Ii]ndsatsens?|[Oo]rdningens?|[Ff]orløbets?)\b",
        r"§ ?\d",
        r"(?m)^\W*(?:Hvem kan|Hvordan søger|Hvad (?:koster|indeholder|omfatter)|Målgruppe|Lovgrundlag|Formål(?:et)? med|Mål med|Økonomi|"
        r"Pris|Betaling|Visitation|Tildeling|Leverandør|Omfang|Kvalitetsmål)",
    )
)
"""How a page speaks that tells of one service: by a definite noun, of its law, under such labels."""
_READS_ON = 3000
"""Characters below the title in which a page speaks so, in two ways or more."""


def service_page(text: str, title: str, end: int) -> str:
    """Return the service that the title of a page tells in common words, where the text below speaks of it, or nothing."""
    bare = without_law(title.strip())
    if _OFFER.fullmatch(bare) is None:
        return ""
    return bare if sum(shows.search(text, end, end + _READS_ON) is not None for shows in _SHOWS) > 1 else ""


def is_standard(title: str) -> bool:
    """Tell whether a title says that the paper is the standard of one service."""
    return _STANDARD.match(without_law(title.strip())) is not None and not is_series(title)


def is_series(title: str) -> bool:
    """Tell whether a title is that of a year's standards, each of which has a title of its own below."""
    return _SERIES.match(title.strip()) is not None

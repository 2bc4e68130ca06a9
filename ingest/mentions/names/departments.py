"""Departments that bear the names of what they deal with: "Velfærd og Sundhed", "Børn, Unge og Familie"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.search.patterns import compiled
from ingest.search.sought import Sought

_FIELDS = (
    *("Social", "Socialt", "Sociale Forhold", "Sociale Indsatser", "Socialområdet", "Socialpsykiatri", "Sundhed"),
    *(
        "Psykiatri",
        "Handicap",
        "Specialområde",
        "Ældre",
        "Seniorer",
        "Omsorg",
        "Pleje",
        "Hjemmepleje",
        "Rehabilitering",
    ),
    *("Børn", "Unge", "Ungdom", "Familie", "Familier", "Voksne", "Voksen", "Voksenliv", "Skole", "Skoler", "Dagtilbud"),
    *("Læring", "Uddannelse", "Velfærd", "Trivsel", "Forebyggelse", "Lighed", "Beskæftigelse", "Arbejdsmarked"),
    *("Arbejde", "Job", "Jobcenter", "Integration", "Ydelse", "Ydelser", "Borger", "Borgere", "Borgerservice"),
    *("Rusmidler", "Misbrug", "Udsatte", "Udsatte Voksne", "Udsatte Borgere", "Hjemløse", "Hjemløshed", "Bo", "Støtte"),
    *("Bosteder", "Botilbud", "Bostøtte", "Rådgivning", "Myndighed", "Visitation", "Hjælpemidler", "Kommunikation"),
    *("Kultur", "Fritid", "Idræt", "Frivillighed", "Medborgerskab", "Demokrati", "Erhverv", "Vækst", "Turisme"),
    *("Teknik", "Miljø", "Klima", "By", "Land", "Økonomi", "Personale", "HR", "Arbejdsmiljø", "Kvalitet", "Udvikling"),
    *("Forskning", "Digitalisering", "IT", "Jura", "Analyse", "Politik", "Plan", "Ejendomme", "Natur"),
    *(
        "Indkøb",
        "Udbud",
        "Strategi",
        "Innovation",
        "Stab",
        "Sekretariat",
        "Løn",
        "Service",
        "Drift",
        "Tilsyn",
        "Samfund",
    ),
)
"""What the departments of municipalities, regions and ministries deal with, as their organisation charts name it."""
_FIELD = "(?:" + "|".join(sorted(_FIELDS, key=len, reverse=True)) + ")"
_DEPARTMENT = Sought(
    rf"(?<![\w-])(?<!for )(?<!om )(?P<name>{_FIELD}(?:, {_FIELD})* (?:og|&) {_FIELD}(?: (?:i )?{_FIELD})?)"
    r"(?P<genitive>s)?(?![\w-])(?! [A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ])"
)
"""Fields with capitals joined by "og"; what stands after "for" is what a body with a head noun is for."""

_JOINED = compiled(r" (?:og|&) [A-ZÆØÅ]")


def _departments(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _DEPARTMENT.regex.finditer(text, start, end) if _JOINED.search(text, start, end) else ():
        if re.search(r"\w", text[start : match.start()] + text[match.end() : end]):
            yield Mention(match.start(), match.end(), "Unit", match["name"], "pattern", match["genitive"] is not None)


READERS = (Reader(_departments, _DEPARTMENT, of_capitals=True),)
"""A title that is nothing but such words is a theme, so that only what stands in a sentence is a department."""

"""Titles of the pool that every municipality has for voluntary social work, whatever the page or the agenda calls it."""

from __future__ import annotations

import re

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED
from ingest.mentions.names.pools import SECTION_18, SECTION_18_MONEY
from ingest.search.patterns import compiled

_SECTION = r"(?:§ ?|[Pp]aragraf )18\b(?!\s?(?:[.,]\s?\d|\d|[a-h]\b))"
_STANDING = compiled(
    r"(?:(?:Søg|Ansøg) (?:om )?|(?:Fordeling|Uddeling|Tildeling|Udmøntning|Prioritering) af |Ansøgninger om )?"
    r"(?:(?:[Øø]konomisk|[Kk]ommunal) )?(?P<name>(?:[Ss]tøtte|[Tt]ilskud|[Mm]idler(?:ne)?|[Pp]uljen?) (?:til|for) "
    r"(?:det )?(?:(?:frivillige?t?|lokale?t?) )*(?:sociale?t? )?(?:frivillige?t? )?(?:sociale?t? )?(?:arbejde|foreninger|indsats(?:er)?|"
    r"organisationer)|[Ff]rivillig(?:e sociale |heds|social)?-?(?:midler(?:ne)?|tilskud)).*$"
)
_BOTH = compiled(
    r"^(?=.*frivillig)(?=.*(?:tilskud|støtte|midler|pulje|fordel|uddel|ansøgning|bevilling))"
    rf"(?P<name>.+?)(?:\s*[-–,(]|\s(?:efter|jf\.|i henhold til|i medfør af|iht\.)(?= )).*{_SECTION}.*$",
    re.IGNORECASE,
)
"""A title that names what the money is for, and by which section."""
_FREE = ("frivillig", "Frivillig")
_BY_LAW = compiled(_SECTION)
_REACH = 1500
"""Characters below the title within which the page names the section of the act that the pool rests on."""
_APPLICATION = compiled(r"(?:Ansøgning(?:sskema)?|Regnskab|Tilsagn|Afslag|Bevillingsbrev|Takkebrev)\b")
"""How the title of a paper begins in which somebody asks, answers or accounts: it is about whoever asked."""
_MOST_WORDS = 16
_PUBLIC = frozenset({"Municipality", "Region", "Forum", "StateBody", "Unit"})
"""Whom such a title may name besides: who deals the money out."""


def standing_pool(document: Document, passage: Passage, bare: str) -> tuple[str, int, int] | None:
    """Return the usual name of the pool that a title is about ("Tilskud til frivilligt socialt arbejde", "Fordeling af
    § 18-midler 2023"), and where the title stands; a page that calls its pool one is named by its own words, and a
    title that names somebody who asks or gets is about them."""
    if not any(word in bare for word in (*_FREE, "18")) or len(bare.split()) > _MOST_WORDS:
        return None
    match = SECTION_18_MONEY.search(bare) or _titled(document, passage, bare)
    if (
        match is None
        or _APPLICATION.match(bare)
        or any(m.type in NAMED and m.type not in _PUBLIC for m in passage.mentions)
    ):
        return None
    begin, end = match.span("name" if match.re.groups else 0)
    start = passage.start + document.text[passage.start : passage.end].index(bare)
    return SECTION_18, start + begin, start + end


def _titled(document: Document, passage: Passage, bare: str) -> re.Match[str] | None:
    """Return where a title names the pool by what it is for, where the section stands beside it or in the text below."""
    if (both := _BOTH.match(bare)) is not None:
        return both
    match = _STANDING.match(bare)
    if match is None or not any(word in match["name"] for word in _FREE):
        return None
    return match if _BY_LAW.search(document.text, passage.start, passage.end + _REACH) else None

"""Titles of the pool that every municipality has for voluntary social work, whatever the page calls it."""

from __future__ import annotations

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.search.patterns import compiled

_STANDING = compiled(
    r"(?:(?:Søg|Ansøg) (?:om )?)?(?:(?:[Øø]konomisk|[Kk]ommunal) )?(?P<name>(?:[Ss]tøtte|[Tt]ilskud|[Mm]idler) (?:til|for) "
    r"(?:det )?(?:(?:frivillige?t?|lokale?t?) )*(?:sociale?t? )?(?:frivillige?t? )?(?:sociale?t? )?(?:arbejde|foreninger|indsats(?:er)?|"
    r"organisationer)).*$"
)
_FREE = ("frivillig", "Frivillig")
_BY_LAW = compiled(r"§ ?18\b|[Pp]aragraf 18\b")
_REACH = 1500
"""Characters below the title within which the page names the section of the act that the pool rests on."""


def standing_pool(document: Document, passage: Passage, bare: str) -> tuple[str, int, int] | None:
    """Return the usual name of the pool that a title is about ("Tilskud til frivilligt socialt arbejde"), and where the
    title stands; a page that calls its pool one is named by its own words."""
    match = _STANDING.match(bare)
    if match is None or not any(word in match["name"] for word in _FREE):
        return None
    if not _BY_LAW.search(document.text, passage.start, passage.end + _REACH):
        return None
    start = passage.start + document.text[passage.start : passage.end].index(bare) + match.start("name")
    return "§ 18-midler", start, start + len(match["name"])

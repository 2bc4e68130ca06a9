"""What a label says that no table holds ("Hvem bestemmer?", "Projektets start"): sorted by the words it is made of."""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.patterns import compiled

_NOTHING = (
    r"hvem (?:kan|kunne|må) (?:søge|ansøge)",
    r"hvem (?:kan )?f[åi]k? (?:sidst|støtte|penge|tilskud)",
    r"hvem kan få$",
    "koster",
    "åbent",
    "åbnings",
    "læs også",
    "spørgsmål",
    "opdateret",
    "næste",
    "frist",
    "møde",
    "dato",
)
"""Words of labels that tell nothing of a thing, whatever else they hold."""
_SORTS: dict[str, tuple[str, ...]] = {
    "target": (
        r"(?:for|til) hvem\b",
        r"hvem (?:er (?:det|tilbuddet|stedet|huset|kurset|vi|de) (?:for|til)|skal have gavn)",
        r"hvem (?:bor|kommer|bliver indlagt|hjælper|behandler|møder man)",
        r"hvem kan (?:komme|bruge|deltage|være med|flytte ind|gå på|blive|få (?:hjælp|en))",
        "kursister$",
        "brugere$",
        "målgruppe",
    ),
    "runner": (r"hvem (?:bestemmer|driver|står bag|stod bag|udfører|leverer|ejer)", "ejerskab", "projektejer"),
    "start": (
        r"siden hvornår",
        r"(?:projektets |dato for )start",
        "begyndte",
        "opstart",
        r"hvornår (?:begyndte|startede|åbnede)",
    ),
    "end": (r"projektets (?:afslutning|ophør|slut)", "slutter", "udløber"),
    "size": (r"antal$", r"hvor mange er der plads til", "medlemstallet", "deltagerantal", "plads til$"),
    "staff": (r"hvem (?:arbejder|møder du|er på arbejde|er ansat)", "afsnitsledelse", "bemanding", "personale"),
    "law": ("lovgrundlag", "paragraf", "hjemmel"),
}
"""The words that tell what a label is about, by what its field says; the first that fits."""
_PATTERNS = tuple(
    (sort, compiled(rf"\b(?:{'|'.join(words)})", re.IGNORECASE)) for sort, words in {"": _NOTHING, **_SORTS}.items()
)
_MOST_WORDS = 7


@lru_cache(maxsize=20_000)
def sort_of(label: str) -> str:
    """Return what a field with this label says ("target", "start" ...), or nothing where its words do not tell."""
    bare = label.strip(" :.?")
    if not bare or len(bare.split()) > _MOST_WORDS or any(sign.isdigit() for sign in bare):
        return ""
    return next((sort for sort, pattern in _PATTERNS if pattern.search(bare)), "")

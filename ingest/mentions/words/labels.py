"""Names as labels: without quotation marks, possessive endings and the definite form of a unit's noun."""

from __future__ import annotations

from ingest.search.patterns import compiled

_INDEFINITE = {
    "centret": "center",
    "centeret": "center",
    "klinikken": "klinik",
    "enheden": "enhed",
    "sekretariatet": "sekretariat",
}

OPEN, CLOSE = "”“\"»’'‘", "”“\"«’'"
"""The quotation marks with which names are written, single ones too."""
OWNS = ("’s", "´s", "'s")
"""How a name ends that owns something and is written so that nobody takes the s for its own."""
_SPEAKS = compiled(r"(?:Vi|Jeg|Man|Du|Han|Hun|Der|De|Det er|Det var|Det har|Nu|Så|Hvis|Når) [a-zæøå]+ ")
_AT_LENGTH = 5
"""Words of a sentence that is too long for a name."""


def is_speech(label: str) -> bool:
    """Tell whether words in quotation marks are what somebody says ("Vi tror på, at det kan lade sig gøre")."""
    words = len(label.split())
    sentence = ", " in label or label[-1:] in ".!?" or words > _AT_LENGTH + 2
    return words >= _AT_LENGTH and sentence and _SPEAKS.match(label) is not None


def in_law(text: str, start: int) -> bool:
    """Tell whether what stands at *start* is what an act is on ("Lov om Social Service")."""
    return text.endswith("ov om ", 0, start)


def clean(label: str) -> str:
    """Fold white space and drop quotation marks and final punctuation from a name."""
    return " ".join(label.split()).strip(" \t“”\"»«„’'‘´.,:;–-")


def once(label: str) -> str:
    """Return a name without the heading of the same words that the text runs it into ("Center Vest Center Vest")."""
    words = label.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half and len(words) % 2 == 0 and words[:half] == words[half:] else label


def without_genitive(label: str) -> str:
    """Drop the possessive ending from a name."""
    for ending in ("’s", "´s", "'s", "s’", "s'"):
        if label.endswith(ending):
            return label[: -len(ending)] + ("s" if ending.startswith("s") else "")
    return label.removesuffix("s")


def indefinite(label: str) -> str:
    """Put the definite first word of a unit's name in its indefinite form ("Kompetencecentret for" -> "center")."""
    first, _, rest = label.partition(" ")
    if not rest.startswith(("for ", "mod ")):
        return label
    for ending, plain in _INDEFINITE.items():
        if first.casefold().endswith(ending):
            stem = first[: len(first) - len(ending)]
            return f"{stem}{plain if stem else plain.capitalize()} {rest}"
    return label


def psychiatry_of(region: str) -> str:
    """Return the name of a region's psychiatric service."""
    return "Region Hovedstadens Psykiatri" if region == "Region Hovedstaden" else f"Psykiatrien i {region}"

"""Danish numbers in figures and words: what the other values are written with."""

from __future__ import annotations

from decimal import Decimal

Number = int | float

WORDS: dict[str, int] = {
    "nul": 0, "en": 1, "én": 1, "èn": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
    "syv": 7, "otte": 8,
    "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16,
    "sytten": 17,
    "atten": 18, "nitten": 19, "tyve": 20, "enogtyve": 21, "toogtyve": 22, "treogtyve": 23, "fireogtyve": 24,
    "femogtyve": 25,
    "tredive": 30, "femogtredive": 35, "fyrre": 40, "femogfyrre": 45, "halvtreds": 50, "tres": 60, "halvfjerds": 70,
    "firs": 80, "halvfems": 90, "hundrede": 100, "et hundrede": 100, "tusind": 1000,
}  # fmt: skip
"""Number words; the compounds that public documents use are written out."""

FEW = frozenset(word for word, value in WORDS.items() if 2 <= value <= 12)
"""The number words from two to twelve, which texts write out."""

FEW_PATTERN = "|".join(sorted(FEW, key=WORDS.__getitem__))
"""Those for use inside a pattern."""

WORD_PATTERN = "|".join(sorted((word.replace(" ", r"\s") for word in WORDS), key=len, reverse=True))
"""The number words for use inside a pattern, the longest first."""

FIGURE_PATTERN = r"\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d+(?:,\d+|½)?"
"""A number in figures: full stop or space between thousands, comma before decimals."""


def number(text: str) -> Number:
    """Return the value of a number in figures or in words; raises ValueError where it is neither."""
    lowered = " ".join(text.lower().split())
    if lowered in WORDS:
        return WORDS[lowered]
    plain = lowered.replace(" ", "").replace("½", ",5")
    if "," in plain or plain.count(".") != 1 or len(plain.rsplit(".", 1)[-1]) == 3:
        plain = plain.replace(".", "").replace(",", ".")
    return tidy(Decimal(plain)) if plain.replace(".", "", 1).isdigit() else _fail(text)


def tidy(value: Decimal) -> Number:
    """Return a whole number as int, any other as float."""
    return int(value) if value == value.to_integral_value() else float(value)


def times(value: Number, factor: int) -> Number:
    """Return *value* times *factor* without the errors of binary fractions."""
    return tidy(Decimal(str(value)) * factor)


def _fail(text: str) -> Number:
    raise ValueError(f"not a number: {text!r}")

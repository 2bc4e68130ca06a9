"""The Danish months: their numbers, and their names for use inside a pattern."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
"""The number of each month, by its name or what it is shortened to."""
_TWELVE = 12
MONTH_NAMES = "|".join([*MONTHS][:_TWELVE])
"""The names alone, in small letters, as the alternatives of a pattern."""
MONTH_FORMS = "|".join(sorted(MONTHS, key=len, reverse=True))
"""The names and what they are shortened to, the longest first."""

"""What a claim must look like to become a fact: which object its predicate takes, and how its values are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from ontology.errors import InputError
from ontology.periods import is_date
from ontology.predicates import (
    CAPACITY_UNITS,
    EMPLOYMENT_TERMS,
    FUNDING_KINDS,
    FUNDING_STATUSES,
    PREDICATES,
    RECURRENCES,
)
from ontology.records import Claim, Value

_SIZE = re.compile(r"[0-9]{1,12}(-[0-9]{1,12})?")
_SUM = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
_YEAR = re.compile(r"(19|20)[0-9]{2}")
_ACCOUNT = re.compile(r"(§ ?)?[0-9]{2}(\.[0-9]{2}){1,4}")
_TWO = 2
_MOST = 10**15
"""What no number of a document comes near: beyond it lie infinity and what is no number."""


def check_claim(claim: Claim, where: str) -> None:
    """Refuse a claim that no fact could be made of: an object of another kind, a number, date or code that is none.

    Raises InputError that names *where* and the field.
    """
    if claim.object.type not in PREDICATES[claim.predicate].objects:
        raise InputError(f"{claim.predicate} has no object of the type {claim.object.type}.", where=where)
    is_written, rule = LITERAL_FORMS.get(claim.object.type, _ANY)
    if not is_written(claim.object.label):
        raise InputError(f"{claim.object.label!r} {rule}.", where=where)
    for name, value in claim.qualifiers:
        is_right, rule = QUALIFIER_FORMS.get(name, _ANY)
        if not is_right(value):
            raise InputError(f'"{name}" {rule}.', where=where)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and -_MOST <= value <= _MOST


def _is_range(value: Value) -> bool:
    ends = value if isinstance(value, tuple) else (value, value)
    return len(ends) == _TWO and all(_is_number(end) and float(end) >= 0 for end in ends) and ends[0] <= ends[1]  # type: ignore[operator]


def _of(codes: Collection[str]) -> tuple[Callable[[Value], bool], str]:
    return lambda value: value in codes, f"is one of {', '.join(codes)}"


def _some_of(codes: Collection[str]) -> tuple[Callable[[Value], bool], str]:
    def is_right(value: Value) -> bool:
        given = value if isinstance(value, tuple) else (value,)
        return bool(given) and all(one in codes for one in given)

    return is_right, f"is one or several of {', '.join(codes)}"


def _written(pattern: re.Pattern[str]) -> Callable[[Value], bool]:
    return lambda value: pattern.fullmatch(str(value)) is not None


Form = tuple[Callable[[Value], bool], str]
"""What tells whether a value is written as it must be, and the words that say how that is."""

_ANY: Form = (lambda _: True, "")
_TEXT: Form = (lambda value: isinstance(value, str), "is a text")
_NUMBER: Form = (_is_number, "is a number")
_RANGE: Form = (_is_range, "is a number, or two: the least and the most")
_DATE: Form = (lambda value: is_date(str(value)), "is an ISO date or a year that the calendar has")

LITERAL_FORMS: Mapping[str, Form] = {
    "Date": (lambda label: is_date(str(label)), "is no ISO date (YYYY, YYYY-MM or YYYY-MM-DD)"),
    "Number": (_written(_SIZE), "is no whole number, nor two joined by a hyphen"),
    "Money": (_written(_SUM), "is no amount in kroner, such as 350000"),
}
"""How the literal objects are written, by their types."""

QUALIFIER_FORMS: Mapping[str, Form] = {
    **dict.fromkeys(("amount_dkk", "age_min", "age_max"), _NUMBER),
    **dict.fromkeys(("count", "hours_week"), _RANGE),
    **dict.fromkeys(("start", "end", "as_of"), _DATE),
    **dict.fromkeys(("per", "addressee", "defect"), _TEXT),
    "year": (_written(_YEAR), "is a year"),
    "finance_code": (_written(_ACCOUNT), "is an account such as 15.75.59.10"),
    "recurring": _of(RECURRENCES),
    "status": _of(FUNDING_STATUSES),
    "kind": _of(FUNDING_KINDS),
    "unit": _of(CAPACITY_UNITS),
    "terms": _some_of(EMPLOYMENT_TERMS),
}
"""How the qualifiers are written, by their names; a test holds that every qualifier of a predicate stands here."""

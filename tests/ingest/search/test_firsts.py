"""A pattern that tells with what it begins matches what it matched before, and is tried nowhere else."""

from __future__ import annotations

import re
from re import _compiler, _parser  # type: ignore[attr-defined]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.search.firsts import with_firsts
from ingest.search.patterns import compiled

PATTERNS = [
    r"\b(?:drives|ejes) af\b",
    r"(?<!\w)(?:af |(?=o)|)(?P<noun>[a-zæøå]*?o+k)\b",
    r"(?:^|, )?(?:[å-æ]|k{2,}|(?>s)x?)(?!x)",
    r"\bkæ|åse",
    r"(?i:\bs)k|K",
    r"a?b??c*(?:|d)e",
    r"(?<!k)(?:\d+|[\s,]*)o",
]
"""Patterns of which Python does not tell by itself with what they begin."""


def told(pattern: str, flags: int = 0) -> bool:
    """Return whether the code of a pattern tells more than Python's own."""
    parsed = _parser.parse(pattern, flags)
    code = _compiler._code(parsed, flags)
    return with_firsts(code, parsed, flags) != code


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@given(text=st.text("abcdefkosxæøåKSXÆÅſ\u212a\u212b ,\n3\u0663\u2003", max_size=30))
def test_a_pattern_matches_as_python_has_it(text: str, flags: int) -> None:
    for pattern in PATTERNS:
        right = [match.span() for match in re.finditer(pattern, text, flags)]
        assert [match.span() for match in compiled(pattern, flags).finditer(text)] == right


@pytest.mark.parametrize("letter", "iksåäæµſıẞΩ")
def test_all_that_is_the_same_where_case_is_ignored_is_found(letter: str) -> None:
    made = compiled(rf"\b{letter}", re.IGNORECASE)
    for number in range(0x3000):
        assert (made.search(chr(number)) is None) == (re.match(rf"\b{letter}", chr(number), re.IGNORECASE) is None)


@pytest.mark.parametrize("pattern", PATTERNS[:5])
def test_it_is_told_with_what_a_pattern_begins(pattern: str) -> None:
    assert told(pattern)


@pytest.mark.parametrize("pattern", ["ab", r"\b\w+", r"[^a]b", r"\b.", "a?", r"(?=a)(?:b)?", r"(a)?\1b", r"\b[Ωx]"])
def test_what_begins_anyhow_or_is_told_by_python_stays(pattern: str) -> None:
    assert not told(pattern, re.IGNORECASE if "Ω" in pattern else 0)

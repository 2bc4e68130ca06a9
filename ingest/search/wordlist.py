"""Tables of words, written as text: a line holds as many as fit."""

from __future__ import annotations


def word_list(text: str, apart: str | None = None) -> frozenset[str]:
    """Return the words of a table; *apart* stands between those that hold a space themselves."""
    return frozenset(text.split(apart))

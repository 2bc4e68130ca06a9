"""What is said to who names something that there is not: the names that were probably meant, or else all."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_CLOSE = 0.6
"""Of 1: two letters changed of one word in five are close, other words of the same length are not."""


def advice(word: str, names: Iterable[str], otherwise: str = "") -> str:
    """Return ``Did you mean A or B?``, at most three; where nothing is like it *otherwise*, or else all the names."""
    listed = list(names)
    low = word.casefold()
    within = [name for name in listed if len(low) > 2 and low in name.casefold()]
    close = get_close_matches(low, listed, 3, _CLOSE)
    near = list(dict.fromkeys([*close, *within]))[:3]
    return f"Did you mean {' or '.join(near)}?" if near else otherwise or f"There are: {', '.join(listed)}."

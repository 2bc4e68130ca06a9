"""How messages count: a number with its noun, in the singular where there is one."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """Return ``1 claim``, ``2 claims``, ``1,204 claims``; *many* is *one* with an s unless it is given."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"

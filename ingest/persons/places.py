"""Places in a text where something personal stands, or something that is protected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

PersonalKind = Literal["name", "address", "email", "phone", "cpr", "url"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, order=True)
class Personal:
    """Something of a person at ``[start, end)`` of the text."""

    start: int
    end: int
    kind: PersonalKind


class Placed(Protocol):
    """Whatever stands at ``[start, end)``."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where it is over."""


def inside(one: Placed, spans: Sequence[Span]) -> bool:
    """Say whether one of the *spans* holds all of it."""
    return any(start <= one.start and one.end <= end for start, end in spans)


def merged(found: Iterable[Personal]) -> list[Personal]:
    """Return the places in order, those that overlap as one."""
    kept: list[Personal] = []
    for one in sorted(found):
        if kept and one.start < kept[-1].end:
            kept[-1] = Personal(kept[-1].start, max(kept[-1].end, one.end), kept[-1].kind)
        else:
            kept.append(one)
    return kept

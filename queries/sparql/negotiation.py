"""Chooses a format by the Accept header: quality values, and the most specific range first (RFC 9110, 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from queries.sparql.formats import Format


@dataclass(frozen=True, slots=True)
class Range:
    """A media range of an Accept header and its quality, 0 to 1."""

    type: str
    quality: float

    @property
    def specificity(self) -> int:
        """0 for ``*/*``, 1 for ``type/*``, 2 for a media type."""
        return 2 - self.type.count("*")

    def matches(self, media_type: str) -> bool:
        """Tell whether the range takes in *media_type*."""
        if self.specificity == 2:
            return self.type == media_type
        return self.type == "*/*" or media_type.startswith(self.type[:-1])


def choose(accept: str | None, offered: Sequence[Format]) -> tuple[Format, str] | None:
    """Return the format that the client likes best, and the media type it asked by; None when it takes none.

    Among equals the earlier in *offered* wins; without a header everything is accepted. A format asked for by another
    of its names (``application/json``) is sent under that name.
    """
    ranges = list(_ranges(accept or "*/*"))
    best: tuple[float, int, int] = (0.0, 0, 0)
    chosen: tuple[Format, str] | None = None
    for order, one in enumerate(offered):
        for alias, media_type in enumerate((one.media_type, *one.aliases)):
            quality, specificity = _quality(media_type, ranges)
            rank = (quality, int(specificity == 2 and alias == 0), -order)
            if quality > 0 and (alias == 0 or specificity == 2) and (chosen is None or rank > best):
                best, chosen = rank, (one, media_type)
    return chosen


def _quality(media_type: str, ranges: list[Range]) -> tuple[float, int]:
    """Return the quality of the most specific range that takes in *media_type*, and how specific it is."""
    matching = [one for one in ranges if one.matches(media_type)]
    if not matching:
        return 0.0, 0
    best = max(matching, key=lambda one: one.specificity)
    return best.quality, best.specificity


def _ranges(accept: str) -> Iterator[Range]:
    for part in accept.lower().split(","):
        type_, *parameters = (piece.strip() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                quality = _number(value)
        if type_.count("/") == 1:
            yield Range(type_, quality)
        elif type_ == "*":  # old Java clients send it for */*
            yield Range("*/*", quality)


def _number(value: str) -> float:
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return 1.0

"""Put a column's boxes as near to where they want to be as their order and their distances allow."""

from __future__ import annotations

from collections.abc import Sequence


def nearest(wishes: Sequence[float], steps: Sequence[float], top: float) -> list[float]:
    """Return positions in the given order that lie nearest to the wishes (least squares).

    *steps[i]* is the least distance from position *i - 1* to *i* (the first is not used); none lies above *top*.
    With the distances taken off this is isotonic regression, solved by pooling neighbours that violate the order.
    """
    offsets: list[float] = []
    for index, step in enumerate(steps):
        offsets.append(offsets[-1] + step if index else 0.0)
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wishes, offsets, strict=True):
        mean, size = wish - offset, 1
        while pools and pools[-1][0] > mean:
            before, many = pools.pop()
            mean, size = (before * many + mean * size) / (many + size), many + size
        pools.append((mean, size))
    flat = [max(mean, top) for mean, size in pools for _ in range(size)]
    return [place + offset for place, offset in zip(flat, offsets, strict=True)]

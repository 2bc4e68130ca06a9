"""The table of the tile map: where each municipality's square stands, and how its name is written on it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Tile:
    """A municipality's square: column and row from the north-west, and its name in at most two short lines."""

    code: str
    column: int
    row: int
    lines: tuple[str, ...]

    @property
    def municipality(self) -> str:
        """Return the local name of the municipality."""
        return f"municipality-{self.code}"


@cache
def tiles() -> tuple[Tile, ...]:
    """Return the 98 squares in the order of their codes; the layout is our own (data/tiles.csv)."""
    table = (files("viz") / "pictures" / "data" / "tiles.csv").read_text(encoding="utf-8")
    return tuple(
        Tile(row["code"], int(row["column"]), int(row["row"]), tuple(row["short"].split("|")))
        for row in csv.DictReader(table.splitlines())
    )


@cache
def region_names() -> dict[str, tuple[float, float, str]]:
    """Return where each region's name is written: column, row, and which end of the name stands there."""
    table = (files("viz") / "pictures" / "data" / "region_names.csv").read_text(encoding="utf-8")
    return {
        row["region"]: (float(row["column"]), float(row["row"]), row["anchor"])
        for row in csv.DictReader(table.splitlines())
    }


def borders(regions: dict[tuple[int, int], str]) -> list[tuple[int, int, int, int]]:
    """Return the edges between squares of different regions as (column, row, column, row) of their corners.

    Edges to the sea count too, so that each region is outlined on all sides; *regions* maps a square to its region.
    """
    found: set[tuple[int, int, int, int]] = set()
    for (column, row), region in regions.items():
        for across, down, edge in _SIDES:
            if regions.get((column + across, row + down)) != region:
                x1, y1, x2, y2 = edge
                found.add((column + x1, row + y1, column + x2, row + y2))
    return sorted(found)


_SIDES = ((0, -1, (0, 0, 1, 0)), (0, 1, (0, 1, 1, 1)), (-1, 0, (0, 0, 0, 1)), (1, 0, (1, 0, 1, 1)))

"""Text set letter by letter down a margin: runs of lines of one or two letters are no sentences and go."""

from __future__ import annotations

from ingest.reading.repair.lines import RawLine

_SHORTEST = 4


def margin_lines(text: str, lines: list[RawLine]) -> list[int]:
    """Return the indexes of lines in runs of four and more that hold one or two capital letters or single letters."""
    found: list[int] = []
    run: list[int] = []
    for index, line in enumerate([*lines, None]):
        if line is not None and line.length <= 2 and text[line.start : line.end].isalpha():
            run.append(index)
            continue
        if len(run) >= _SHORTEST:
            found.extend(run)
        run = []
    return found

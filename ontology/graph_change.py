"""What differs between two states of the graph, each as N-Quads sorted by line: what an output must bring up to date.

Two states of a large graph share nearly all of their text, so what they share is passed over in blocks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass

_MOST = 0.1
"""The part of the lines that may differ; of more there is no difference to tell, since all is quicker made anew."""
_BLOCK, _LARGEST = 256, 1 << 20


@dataclass(frozen=True, slots=True)
class GraphChange:
    """The lines of N-Quads that are gone and those that came; *made_from* is the SHA-256 of the state before."""

    made_from: str
    gone: tuple[bytes, ...]
    added: tuple[bytes, ...]

    def subjects(self, graphs: Collection[str]) -> set[str]:
        """Return the subjects, as terms, of which something changed in one of the *graphs*."""
        ends = tuple(f" <{graph}> .\n".encode() for graph in graphs)
        return {line[: line.index(b" ")].decode() for line in (*self.gone, *self.added) if line.endswith(ends)}

    def takes_out(self, graphs: Collection[str], after: bytes) -> bool:
        """Tell whether something that one of the *graphs* named stands nowhere in *after*, the state that came."""
        kept = {term for line in self.added for term in _terms(line)}
        ends = tuple(f" <{graph}> .\n".encode() for graph in graphs)
        lost = {term for line in self.gone if line.endswith(ends) for term in _terms(line)} - kept
        return any(term + b" " not in after for term in sorted(lost, key=len, reverse=True))


def _terms(line: bytes) -> tuple[bytes, ...]:
    subject, predicate, rest = line.split(b" ", 2)
    return subject, predicate, rest[: rest.rindex(b" <")]


def graph_change(before: bytes, after: bytes) -> GraphChange | None:
    """Return what differs between two texts of N-Quads, each line once; None where nearly nothing is the same."""
    most = _MOST * after.count(b"\n")
    gone: list[bytes] = []
    added: list[bytes] = []
    i = j = 0
    while i < len(before) and j < len(after):
        old, new = _line(before, i), _line(after, j)
        if old == new:
            shared = max(_shared(before, i, after, j), len(old))
            i, j = i + shared, j + shared
        elif old < new:
            gone.append(old)
            i += len(old)
        else:
            added.append(new)
            j += len(new)
        if len(gone) + len(added) > most:
            return None
    gone += before[i:].splitlines(keepends=True)
    added += after[j:].splitlines(keepends=True)
    return GraphChange(text_hash(before), tuple(gone), tuple(added)) if len(gone) + len(added) <= most else None


def text_hash(text: bytes) -> str:
    """Return the hash by which a state of the graph is known."""
    return hashlib.sha256(text).hexdigest()


def _shared(one: bytes, i: int, other: bytes, j: int) -> int:
    """Return how many bytes of whole lines are the same from *i* in *one* and from *j* in *other*."""
    length, block = 0, _BLOCK
    while block:
        here, there = i + length, j + length
        if max(here + block - len(one), there + block - len(other)) <= 0 and one.startswith(
            other[there : there + block], here
        ):
            length += block
            block = min(block * 4, _LARGEST)
        else:
            block //= 8
    return max(one.rfind(b"\n", i, i + length) + 1 - i, 0)


def _line(text: bytes, start: int) -> bytes:
    return text[start : text.find(b"\n", start) + 1 or None]

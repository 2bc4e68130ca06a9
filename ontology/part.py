"""A named graph as lines of N-Quads, sorted: made, counted, hashed and written as such, read as triples on demand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import overload

from ontology.terms import Term, Triple


def lines_of(graph: str, triples: Iterable[Triple]) -> list[bytes]:
    """Return the triples of the named *graph* as lines of N-Quads, sorted, each once."""
    if isinstance(triples, Part) and triples.graph == graph:
        return triples.lines
    return sorted({f"{s} {p} {o} <{graph}> .\n".encode() for s, p, o in triples})


class Part(Sequence[Triple]):
    """The triples of one named graph in their order, which is that of their lines: no term is the start of another."""

    __slots__ = ("_end", "end", "graph", "lines")

    def __init__(self, graph: str, lines: list[bytes]) -> None:
        """Take the *lines* of *graph*, sorted, each once."""
        self.graph = graph
        self.lines = lines
        self.end = f" <{graph}> .\n".encode()
        """What each line ends with."""
        self._end = -len(self.end)

    @classmethod
    def of(cls, graph: str, triples: Iterable[Triple]) -> Part:
        """Return the triples as a part of the graph named *graph*."""
        return cls(graph, lines_of(graph, triples))

    def statements(self) -> Iterator[bytes]:
        """Yield the lines without the graph's name."""
        end = self._end
        return (line[:end] for line in self.lines)

    def subjects(self) -> Iterator[Term]:
        """Yield the subjects in their order, each once."""
        name = b"\n"
        for line in self.lines:
            if not line.startswith(name):
                name = line[: line.index(b" ") + 1]
                yield name[:-1].decode()

    def about(self, subject: Term) -> list[Triple]:
        """Return the triples with this *subject*."""
        name = subject.encode()
        start = bisect_left(self.lines, name + b" ")
        return self[start : bisect_left(self.lines, name + b"!", start)]

    def with_predicates(self, predicates: Collection[Term]) -> Iterator[Triple]:
        """Yield the triples with one of the *predicates*."""
        wanted = {predicate.encode() for predicate in predicates}
        return (self._triple(line) for line in self.lines if line.split(b" ", 2)[1] in wanted)

    def without(self, *others: Part) -> Part:
        """Return the part without what the *others* say too."""
        said = {statement for other in others for statement in other.statements()}
        pairs = zip(self.lines, self.statements(), strict=True)
        return Part(self.graph, [line for line, statement in pairs if statement not in said])

    def _triple(self, line: bytes) -> Triple:
        s, p, o = line[: self._end].decode().split(" ", 2)
        return s, p, o

    @overload
    def __getitem__(self, place: int) -> Triple: ...
    @overload
    def __getitem__(self, place: slice) -> list[Triple]: ...
    def __getitem__(self, place: int | slice) -> Triple | list[Triple]:
        if isinstance(place, slice):
            return [*map(self._triple, self.lines[place])]
        return self._triple(self.lines[place])

    def __iter__(self) -> Iterator[Triple]:
        return map(self._triple, self.lines)

    def __len__(self) -> int:
        return len(self.lines)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Part) and (self.graph, self.lines) == (other.graph, other.lines)

    __hash__ = None  # type: ignore[assignment] # it holds a list

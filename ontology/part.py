"""A named graph as lines of N-Quads, sorted: made, counted, hashed and written as such, read as triples on demand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from ontology.terms import Term, Triple


def lines_of(graph: str, triples: Iterable[Triple]) -> list[bytes]:
    """Return the triples of the named *graph* as lines of N-Quads, sorted, each once."""
    if isinstance(triples, Part) and triples.graph == graph:
        return triples.lines
    return sorted({f"{s} {p} {o} <{graph}> .\n".encode() for s, p, o in triples})


class Part(Sequence[Triple]):
    """The triples of one named graph in their order, which is that of their lines: no term is the start of another."""

    __slots__ = ("_end", "_subjects", "_text", "end", "graph", "lines")

    def __init__(self, graph: str, lines: list[bytes]) -> None:
        """Take the *lines* of *graph*, sorted, each once."""
        self.graph = graph
        self.lines = lines
        self.end = f" <{graph}> .\n".encode()
        """What each line ends with."""
        self._end = -len(self.end)
        self._text: bytes | None = None
        self._subjects: list[Term] | None = None

    @classmethod
    def of(cls, graph: str, triples: Iterable[Triple]) -> Part:
        """Return the triples as a part of the graph named *graph*; a part of that graph is returned itself."""
        if isinstance(triples, Part) and triples.graph == graph:
            return triples
        return cls(graph, lines_of(graph, triples))

    @property
    def text(self) -> bytes:
        """Return the lines as one text, put together once."""
        if self._text is None:
            self._text = b"".join(self.lines)
        return self._text

    def subjects(self) -> Sequence[Term]:
        """Return the subjects in their order, each once; they are looked for once."""
        if self._subjects is None:
            self._subjects = b"".join(self._names()).decode().split(" ")[:-1]
        return self._subjects

    def _names(self) -> Iterator[bytes]:
        """Yield the subjects, each with the space that ends it."""
        name = b"\n"
        for line in self.lines:
            if not line.startswith(name):
                name = line[: line.index(b" ") + 1]
                yield name

    def tells_of(self, subject: Term) -> bool:
        """Tell whether there are triples with this *subject*."""
        name = subject.encode() + b" "
        place = bisect_left(self.lines, name)
        return place < len(self.lines) and self.lines[place].startswith(name)

    def about(self, subject: Term) -> list[Triple]:
        """Return the triples with this *subject*."""
        return self[self._place_of(subject)]

    def with_predicates(self, predicates: Iterable[Term]) -> Iterator[Triple]:
        """Yield the triples with one of the *predicates*, those of each by themselves."""
        return (self._triple(line) for predicate in predicates for line in _with(self.text, predicate.encode()))

    def without(self, *others: Part) -> Part:
        """Return the part without what the *others* say too."""
        own, gone = {*self.subjects()}, set[bytes]()
        for other in others:
            for subject in own.intersection(other.subjects()):
                gone.update(line[: other._end] + self.end for line in other.lines[other._place_of(subject)])
        return Part(self.graph, [line for line in self.lines if line not in gone]) if gone else self

    def _place_of(self, subject: Term) -> slice:
        name = subject.encode()
        start = bisect_left(self.lines, name + b" ")
        return slice(start, bisect_left(self.lines, name + b"!", start))

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


def _with(text: bytes, predicate: bytes) -> Iterator[bytes]:
    """Yield the lines of *text* with this *predicate*, which is found in the whole text quicker than line by line."""
    word = b" " + predicate + b" "
    place = text.find(word)
    while place >= 0:
        start, end = text.rfind(b"\n", 0, place) + 1, text.index(b"\n", place) + 1
        if b" " not in text[start:place]:  # a quote may look like a line
            yield text[start:end]
        place = text.find(word, end)

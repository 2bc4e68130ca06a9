"""Texts of a graph in blocks, one a subject: of an earlier text the blocks of what did not change are kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ontology.graph_change import GraphChange
from ontology.part import Part
from ontology.terms import Term, Triple, sorted_triples

Parts = Mapping[str, Collection[Triple]]
"""The triples of each named graph."""


@dataclass(frozen=True, slots=True)
class Section:
    """A run of blocks: the named graphs that it tells together, and what stands before and after it."""

    head: str
    graphs: tuple[str, ...]
    tail: str

    def triples(self, parts: Parts) -> list[Triple]:
        """Return the section's triples, sorted."""
        if len(self.graphs) == 1:
            return sorted_triples(list(parts.get(self.graphs[0], ())))
        return sorted_triples(triple for graph in self.graphs for triple in parts.get(graph, ()))


@dataclass(frozen=True, slots=True)
class Layout:
    """How a format writes a graph: its sections, the block of one subject's sorted triples, and what ends a block.

    *between* ends every block but the last of a section, which *last* ends; *between* never occurs within a block.
    """

    sections: tuple[Section, ...]
    block: Callable[[Sequence[Triple]], str]
    between: str
    last: str

    def text(self, parts: Parts) -> str:
        """Return the whole text."""
        groups = ((section, _by_subject(section.triples(parts))) for section in self.sections)
        return "".join(self._section(section, map(self.block, group)) for section, group in groups)

    def brought_up_to_date(self, old: str, parts: Parts, change: GraphChange) -> str | None:
        """Return the text of *parts* by the *old* text of the graph before the change; None for a text not ours."""
        found, start = [], 0
        for number, section in enumerate(self.sections):
            following = self.sections[number + 1].head if number + 1 < len(self.sections) else ""
            end = old.find(section.tail + following, start) if following else len(old) - len(section.tail)
            if end < 0 or not old.startswith(section.head, start):
                return None
            body = old[start + len(section.head) : end].removesuffix(self.last)
            blocks = self._blocks(section, body.split(self.between) if body else [], parts, change)
            if blocks is None:
                return None
            found.append(self._section(section, blocks))
            start = end + len(section.tail)
        return "".join(found)

    def _blocks(self, section: Section, old: list[str], parts: Parts, change: GraphChange) -> list[str] | None:
        new, before, changed = _subjects(section.graphs, parts, change)
        if len(before) != len(old):
            return None
        kept = dict(zip(before, old, strict=True))
        return [kept[name] if name not in changed else self.block(_about(name, section, parts)) for name in new]

    def _section(self, section: Section, blocks: Iterable[str]) -> str:
        body = self.between.join(blocks)
        return f"{section.head}{body}{self.last if body else ''}{section.tail}"


def _by_subject(triples: Iterable[Triple]) -> Iterable[list[Triple]]:
    return (list(group) for _, group in groupby(triples, key=_subject))


def _subjects(graphs: Sequence[str], parts: Parts, change: GraphChange) -> tuple[list[Term], list[Term], set[Term]]:
    """Return the subjects of the *graphs*, those before the change, and those of which something changed."""
    given = [Part.of(graph, parts.get(graph, ())) for graph in graphs]
    now = {name for part in given for name in part.subjects()}
    came, went = (_told(lines, graphs) for lines in (change.added, change.gone))
    changed = {*came, *went}
    before = {name for name in changed if sum(len(part.about(name)) for part in given) - came[name] + went[name]}
    return sorted(now), sorted((now - changed) | before), changed


def _told(lines: Iterable[bytes], graphs: Sequence[str]) -> Counter[Term]:
    ends = tuple(f" <{graph}> .\n".encode() for graph in graphs)
    return Counter(line[: line.index(b" ")].decode() for line in lines if line.endswith(ends))


def _about(name: Term, section: Section, parts: Parts) -> list[Triple]:
    given = (Part.of(graph, parts.get(graph, ())) for graph in section.graphs)
    return sorted({triple for part in given for triple in part.about(name)})


def _subject(triple: Triple) -> Term:
    return triple[0]

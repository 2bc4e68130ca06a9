"""All that the site tells, read once from the graph: claims, registers, changes, and how they are found again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TypeVar

from queries.engines import Engine
from viz.graph import Build, Fact, Memory, Place, Reading, read
from viz.graph.asking import Rows
from viz.labels import label as words_of
from viz.site.registers import register_facts
from viz.text import EMPTY, Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """A merger, renaming or closure: its date, its words, who was before, who came after, and its source."""

    date: str
    label: str
    originals: tuple[str, ...]
    results: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a document itself."""

    publisher: str = ""
    genre: Text = EMPTY
    sha256: str = ""


@dataclass(frozen=True, eq=False)
class Content:
    """The whole site before it is written; facts are found by their subject, their object and their document.

    *registers* are facts of registers alone. *documents* maps each document to its place in their order: by date, the
    newest first, then by title. *replaced* maps a former identifier to the present one, *former* the present one to
    those before. *changed* are the facts that came and went since the last content (None: not known).
    """

    reading: Reading
    outgoing: Mapping[str, tuple[Fact, ...]]
    incoming: Mapping[str, tuple[Fact, ...]]
    by_document: Mapping[str, tuple[tuple[Place, Fact], ...]]
    by_claim: Mapping[str, Fact]
    changes: Mapping[str, tuple[Change, ...]] = field(default_factory=dict)
    about: Mapping[str, About] = field(default_factory=dict)
    replaced: Mapping[str, str] = field(default_factory=dict)
    former: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    documents: Mapping[str, int] = field(default_factory=dict)
    registers: tuple[Fact, ...] = ()
    changed: tuple[Fact, ...] | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Return all facts: those of claims, then those of registers."""
        return (*self.reading.facts, *self.registers)

    @cached_property
    def mentions(self) -> Counter[str]:
        """Return for each name how many statements of documents have it at either end."""
        return Counter(name for fact in self.reading.facts for name in ends(fact))

    def about_name(self, name: str) -> tuple[Fact, ...]:
        """Return the facts that have a name at either end."""
        return (*self.outgoing.get(name, ()), *self.incoming.get(name, ()))

    def only_document(self, name: str) -> str:
        """Return the document that alone speaks of a name, or an empty text."""
        facts = chain(self.outgoing.get(name, ()), self.incoming.get(name, ()))
        documents = (place.document for fact in facts for place in fact.places)
        first = next(documents, "")
        return first if all(document == first for document in documents) else ""

    def title_of(self, document: str) -> str:
        """Return a document's title; one without a title goes by its slug."""
        return _title(self.reading, document)


def read_content(
    engine: Engine | None, build: Build | None = None, memory: Memory | None = None, last: Content | None = None
) -> Content:
    """Read everything, with a fixed number of queries however many entities there are.

    *memory* is as :func:`viz.graph.read` has it; of the *last* content all is taken over of which nothing changed.
    """
    reading = read(engine, build, memory, last.reading if last else None)
    rows = Rows(engine, "site", memory)
    last = None if rows.touched is None else last
    registers = tuple(register_facts(reading, rows))
    registers = tuple(_taken_over(registers, last.registers)) if last else registers
    facts = (*reading.facts, *registers)
    changed = _changed(last.facts, facts) if last else None
    outgoing, incoming = _by_ends(facts, changed, last)
    by_document = _by_document(reading, changed, last)
    replaced = {row["former"]: row["entity"] for row in rows("replaced")}
    return Content(
        reading=reading,
        outgoing=outgoing,
        incoming=incoming,
        by_document=by_document,
        by_claim={claim: fact for fact in reading.facts for claim in fact.claims},
        changes=_changes(rows),
        about=_about(rows),
        replaced=replaced,
        former=_former(replaced),
        documents={name: place for place, name in enumerate(_newest_first(reading, by_document))},
        registers=registers,
        changed=changed,
    )


def ends(fact: Fact) -> tuple[str, ...]:
    """Return the names at a fact's ends."""
    return (fact.subject,) if fact.literal else (fact.subject, fact.object)


def _taken_over(facts: Iterable[Fact], last: Iterable[Fact]) -> Iterator[Fact]:
    """Yield the facts, as those of the *last* content where they say the same."""
    known = {(fact.id, fact.subject, fact.predicate, fact.object): fact for fact in last}
    for fact in facts:
        old = known.get((fact.id, fact.subject, fact.predicate, fact.object))
        yield old if old == fact else fact


def _changed(before: Sequence[Fact], after: Sequence[Fact]) -> tuple[Fact, ...]:
    old, new = set(map(id, before)), set(map(id, after))
    gone, came = (fact for fact in before if id(fact) not in new), (fact for fact in after if id(fact) not in old)
    return (*gone, *came)


_Facts = dict[str, tuple[Fact, ...]]


def _by_ends(facts: Iterable[Fact], changed: Iterable[Fact] | None, last: Content | None) -> tuple[_Facts, _Facts]:
    """Return the facts by their subjects, and by their objects."""
    names = None if changed is None else {name for fact in changed for name in ends(fact)}
    outgoing: dict[str, list[Fact]] = defaultdict(list)
    incoming: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if names is None or fact.subject in names:
            outgoing[fact.subject].append(fact)
        if not fact.literal and (names is None or fact.object in names):
            incoming[fact.object].append(fact)
    if last is None or names is None:
        return _fixed(outgoing), _fixed(incoming)
    return _fixed(outgoing, last.outgoing, names), _fixed(incoming, last.incoming, names)


def _fixed(
    new: Mapping[str, Iterable[T]], last: Mapping[str, tuple[T, ...]] | None = None, changed: Container[str] = ()
) -> dict[str, tuple[T, ...]]:
    """Return what was found *new* by name, and of the names of which nothing *changed* what was found last."""
    old = {name: found for name, found in last.items() if name not in changed} if last else {}
    return old | {name: tuple(found) for name, found in new.items()}


def _former(replaced: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for old, new in sorted(replaced.items()):
        found[new].append(old)
    return {new: tuple(old) for new, old in found.items()}


def _newest_first(reading: Reading, by_document: Iterable[str]) -> list[str]:
    by_title = sorted({*reading.documents, *by_document}, key=lambda name: (_title(reading, name), name))
    dates = {name: place.date for name, place in reading.documents.items()}
    return sorted(by_title, key=lambda name: dates.get(name, ""), reverse=True)


def _title(reading: Reading, document: str) -> str:
    place = reading.documents.get(document)
    return place.title if place and place.title else document.removeprefix("document-")


def _by_document(
    reading: Reading, changed: Iterable[Fact] | None, last: Content | None
) -> dict[str, tuple[tuple[Place, Fact], ...]]:
    names = None if changed is None else {place.document for fact in changed for place in fact.places}
    found: dict[str, list[tuple[Place, Fact]]] = defaultdict(list)
    for fact in reading.facts:
        for place in fact.places:
            if names is None or place.document in names:
                found[place.document].append((place, fact))
    ordered = {name: sorted(pairs, key=_by_line) for name, pairs in found.items()}
    return _fixed(ordered, last.by_document, names) if last and names is not None else _fixed(ordered)


def _by_line(pair: tuple[Place, Fact]) -> tuple[int, int, str, str]:
    place, fact = pair
    return place.line, place.line_to, fact.predicate, place.claim


def _changes(rows: Rows) -> dict[str, tuple[Change, ...]]:
    """Return the changes of each organisation, oldest first."""
    ends: dict[tuple[str, str, str, str], tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for row in rows("changes"):
        before, after = ends[row["change"], row["date"], row["label"], row["source"]]
        before.update(filter(None, [row["from"]]))
        after.update(filter(None, [row["to"]]))
    found: dict[str, list[Change]] = defaultdict(list)
    for (_, date, label, source), (before, after) in sorted(ends.items(), key=lambda item: item[0][1:]):
        change = Change(date, label, tuple(sorted(before)), tuple(sorted(after)), source)
        for name in sorted(before | after):
            found[name].append(change)
    return {name: tuple(changes) for name, changes in found.items()}


def _about(rows: Rows) -> dict[str, About]:
    known: dict[str, tuple[str, str, str]] = {}
    for name, *told in rows.tuples("about", "document", "publisher", "genre", "sha"):
        publisher, genre, sha = told
        known[name] = max(known.get(name, ("", "", "")), (publisher, sha, genre))
    return {
        name: About(publisher, words_of(genre) if genre else EMPTY, sha)
        for name, (publisher, sha, genre) in known.items()
    }

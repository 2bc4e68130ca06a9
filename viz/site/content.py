"""All that the site tells, read once from the graph: claims, registers, changes, and how they are found again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from queries.engines import Engine
from viz.graph import Build, Fact, Memory, Place, Reading, read
from viz.graph.asking import Rows, plain
from viz.site.registers import register_facts
from viz.text import EMPTY, Text


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


@dataclass(frozen=True, slots=True)
class Content:
    """The whole site before it is written; facts are found by their subject, their object and their document.

    *documents* maps each document to its place in their order: by date, newest first, then by title. *replaced* maps a
    former identifier to the present one, *former* the present one to those before.
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

    def title_of(self, document: str) -> str:
        """Return a document's title; one without a title goes by its slug."""
        return _title(self.reading, document)


def read_content(engine: Engine, build: Build, memory: Memory | None = None, last: Reading | None = None) -> Content:
    """Read everything, with a fixed number of queries however many entities there are.

    *memory* and *last* are as :func:`viz.graph.read` has them.
    """
    reading = read(engine, build, memory, last)
    rows = Rows(engine, "site")
    facts = (*reading.facts, *register_facts(reading, rows))
    outgoing: dict[str, list[Fact]] = defaultdict(list)
    incoming: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        outgoing[fact.subject].append(fact)
        if not fact.literal:
            incoming[fact.object].append(fact)
    by_document = _by_document(reading)
    replaced = {row["former"]: row["entity"] for row in rows("replaced")}
    return Content(
        reading=reading,
        outgoing={name: tuple(found) for name, found in outgoing.items()},
        incoming={name: tuple(found) for name, found in incoming.items()},
        by_document=by_document,
        by_claim={claim: fact for fact in reading.facts for claim in fact.claims},
        changes=_changes(rows),
        about=_about(rows),
        replaced=replaced,
        former=_former(replaced),
        documents={name: place for place, name in enumerate(_newest_first(reading, by_document))},
    )


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


def _by_document(reading: Reading) -> dict[str, tuple[tuple[Place, Fact], ...]]:
    found: dict[str, list[tuple[Place, Fact]]] = defaultdict(list)
    for fact in reading.facts:
        for place in fact.places:
            found[place.document].append((place, fact))
    return {name: tuple(sorted(pairs, key=_by_line)) for name, pairs in found.items()}


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
    genres: dict[str, dict[str, str]] = defaultdict(dict)
    known: dict[str, tuple[str, str]] = {}
    for row in rows.terms("about"):
        name, genre = plain(row["document"]), row["genre"]
        known[name] = max(known.get(name, ("", "")), (plain(row["publisher"]), plain(row["sha"])))
        if genre is not None:
            genres[name][getattr(genre, "language", None) or "da"] = plain(genre)
    return {
        name: About(
            publisher, Text(genres[name].get("da", ""), genres[name].get("en", genres[name].get("da", ""))), sha
        )
        for name, (publisher, sha) in sorted(known.items())
    }

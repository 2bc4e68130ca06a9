"""What each document told the graph, kept for the next build by the hash of all that it follows from.

That is its bytes, the reader and the rules of names, its records, what another reader found in it, and the decisions:
those on entities, and those on claims and quotes that it has. The parts that no document has a say in are kept too.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ingest.building.cache import Cache, Pieces, reader_version
from ingest.building.said import Said
from ingest.building.told import Named, Told
from ingest.ledger import Decision, read_ledger
from ontology.code_version import code_version
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS
from ontology.identifiers import claim_key, digest
from ontology.part import Part, lines_of
from ontology.records import Claim, Finding
from ontology.terms import Triple

_NAME, _SOUND = "told", "sound-ledgers"
_PARTS = (FACTS, CANDIDATES, EVIDENCE)


class _Known(NamedTuple):
    """What is kept of a document: a hash of what was decided of the claims and quotes *names*, and what it told."""

    decided: str
    names: list[str]
    used: list[str]
    told: Told


class Kept:
    """What documents told in the last build, as far as it holds for this one, and what they tell now."""

    def __init__(self, cache: Cache, decisions: Iterable[Decision] = (), accept: float = 2.0) -> None:
        """Use what *cache* kept where the same *decisions* were taken and the same confidence accepts a claim."""
        self._cache = cache
        self._known = cache.pieces(_NAME)
        self._now: dict[str, Pieces] = {}
        self._read: dict[str, _Known | None] = {}
        self._on_claims: dict[str, list[str]] = defaultdict(list)
        on_entities = []
        for decision in decisions:
            if not decision.claim:
                on_entities.append(repr(decision))
            for name in filter(None, (decision.claim, decision.quote)):
                self._on_claims[name].append(repr(decision))
        self._start = digest([_program(), accept, on_entities]) if cache.keeps else ""

    def key(self, *inputs: object) -> str:
        """Return the key of a document of which *inputs* are all that it is read from; empty where none is kept."""
        return digest([self._start, *inputs], 32) if self._start else ""

    def look_through(self) -> None:
        """Read all that was kept of documents, while others read what is new."""
        for key, pieces in self._known.items():
            if len(pieces) > len(_PARTS):
                self._known_of(key)

    def get(self, key: str) -> tuple[Told, Sequence[str]] | None:
        """Return what a document told, and the claims of the decisions that took effect; None where it is not known."""
        known = self._known_of(key)
        if known is None or known.decided != self._decided(known.names):
            return None
        self._now[key] = self._known[key]
        return known.told, known.used

    def _known_of(self, key: str) -> _Known | None:
        if key not in self._read:
            try:
                head, *texts = self._known.get(key, ())
                decided, names, used, *row = json.loads(bytes(head))
                self._read[key] = _Known(decided, names, used, _told(row, texts))
            except (ValueError, TypeError):
                self._read[key] = None
        return self._read[key]

    def put(self, key: str, told: Told, claims: Iterable[Claim], used: Iterable[str]) -> None:
        """Keep what a document told by its *claims* as they were before any decision; *used* as :meth:`get` has it."""
        if not key:
            return
        pairs = ((claim_key(claim), claim.evidence.quote_hash) for claim in claims)
        names = sorted({name for pair in pairs for name in pair if name})
        row = [self._decided(names), names, sorted(used), *_row(told)]
        head = json.dumps(row, separators=(",", ":"), ensure_ascii=False)
        self._now[key] = [head.encode(), *(told.texts[part] for part in _PARTS)]

    def part(self, graph: str, inputs: object, make: Callable[[], Iterable[Triple]]) -> Part:
        """Return a part of the graph that follows from our own tables and the *inputs* alone."""
        key = self.key(graph, inputs)
        known = self._known.get(key) if key else None
        if known is None:
            known = [b"".join(lines_of(graph, make()))]
        if key:
            self._now[key] = known
        return Part(graph, b"".join(known).splitlines(keepends=True))

    def names(self, stems: Iterable[str], mask: Callable[[str], str]) -> dict[str, str]:
        """Return the names of files as *mask* masks them; what it said of one in the last build holds."""
        key = self.key("names")
        try:
            known = json.loads(b"".join(self._known.get(key, ())))
        except ValueError:
            known = {}
        known = known if isinstance(known, dict) else {}
        found = {stem: str(known.get(stem) or mask(stem)) for stem in stems}
        if key:
            self._now[key] = [json.dumps(found).encode()]
        return found

    def save(self) -> None:
        """Keep what was used and what was put, and nothing else."""
        if self._now != self._known:
            self._cache.put_pieces(_NAME, self._now)

    def _decided(self, names: Collection[str]) -> str:
        """Return a hash of the decisions about claims and quotes, empty for none."""
        if self._on_claims.keys().isdisjoint(names):
            return ""
        return digest([self._on_claims[name] for name in names if name in self._on_claims])


class SoundLedgers:
    """Reads ledgers; in which of them the last build found no line wrong is known by the hash of their bytes."""

    def __init__(self, cache: Cache) -> None:
        """Use what *cache* keeps."""
        self._cache = cache
        self._known = (cache.get(_SOUND) or {}).get("sound") if cache.keeps else None
        self._now: list[str] = []

    def read(self, path: Path) -> tuple[list[Decision], list[Finding]]:
        """Return what :func:`ingest.ledger.read_ledger` does."""
        if not (self._cache.keeps and path.is_file()):
            return read_ledger(path)
        state = digest([_program(), hashlib.sha256(path.read_bytes()).hexdigest()])
        decisions, misread = read_ledger(path, sound=isinstance(self._known, list) and state in self._known)
        self._now += [] if misread else [state]
        return decisions, misread

    def save(self) -> None:
        """Keep which of the ledgers read are sound."""
        if self._now != self._known:
            self._cache.put(_SOUND, {"sound": self._now})


def _program() -> list[str]:
    """Return hashes of all code that decides what a document tells."""
    return [reader_version(), code_version(("ingest.ledger", "ingest.resolution"), ("pyoxigraph",))]


def _row(told: Told) -> list[object]:
    mentioned = [told.mentioned[part] for part in (FACTS, CANDIDATES)]
    findings = [[one.code, one.subject, one.message, one.where, one.severity] for one in told.findings]
    return [told.title, told.publisher, told.date, mentioned, told.names, told.said, findings, told.counts]


def _told(row: Sequence[Any], texts: Iterable[bytes | memoryview]) -> Told:
    title, publisher, date, mentioned, names, said, findings, counts = row
    return Told(
        title=title,
        publisher=publisher,
        date=date,
        texts=dict(zip(_PARTS, texts, strict=True)),
        mentioned=dict(zip((FACTS, CANDIDATES), mentioned, strict=True)),
        names=[*map(Named._make, names)],
        said=[*map(Said._make, said)],
        findings=[Finding(*finding) for finding in findings],
        counts=[(predicate, status, number) for predicate, status, number in counts],
    )

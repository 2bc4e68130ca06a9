"""A build: documents, registers, records and decisions in; the graph's parts and what was found out.

A pure function of what it is given: take a document away and its facts go; the same input gives the same parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rdflib import URIRef

from ingest.cache import Cache
from ingest.contradictions import defects, differences
from ingest.gather import gather, one_judgement
from ingest.ledger import Replay, read_ledger, replay
from ingest.populate import Population, populate
from ingest.resolution import Resolver
from ingest.shipped import FOLDER, check_expectations, load_records
from ontology.catalogue import BuildFacts, catalogue_triples
from ontology.graphs import ALL, CATALOGUE, EVIDENCE, ONTOLOGY, REGISTERS
from ontology.names import NameIndex
from ontology.progress import Progress
from ontology.records import Claim, DocumentRecord, Finding
from ontology.release import nquads
from ontology.triples import Triple


@dataclass(frozen=True, slots=True)
class Build:
    """The finished graph: its parts, its content hash, the date it is seen from, and the findings."""

    parts: dict[URIRef, tuple[Triple, ...]]
    version: str
    as_of: str
    documents: dict[str, DocumentRecord]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    unread: tuple[str, ...]
    decisions: dict[str, int]


def build(
    paths: Sequence[Path],
    *,
    as_of: str = "",
    accept: float = 2.0,
    ledger: Path | None = None,
    cache: Path | None = None,
    records: Path = FOLDER,
    progress: Progress = lambda _: None,
) -> Build:
    """Build the graph from the shipped records, the registers and the documents at *paths*.

    *as_of* is an ISO date (empty: the newest source's date); extracted claims with a confidence of at least *accept*
    count as accepted. A document that cannot be read is reported in ``unread`` and the others are still read; with a
    folder *cache*, only those are read that it does not hold. Raises InputError when the records of a document are
    fewer than it expects.
    """
    progress("registers and records")
    files = load_records(records)
    unexpected = check_expectations(files)
    gathered = gather(paths, files, accept=accept, cache=Cache(cache), progress=progress)
    documents = gathered.documents
    date = as_of or max((document.date for document in documents.values()), default="")
    names, register_part = _registers(date)
    decided, misread = decide(gathered.claims, ledger)
    progress("the graph")
    population = populate(
        decided.claims, documents, Resolver(names, decided), register_part, lost=gathered.lost, changed=gathered.changed
    )
    differing = list(differences(population.statements, {name: d.date for name, d in documents.items()}))
    population.parts[EVIDENCE].update(difference.triple for difference in differing)
    parts = _parts(population, register_part)
    version = _version(parts)
    build_facts = BuildFacts(version, date, _software(), tuple(sorted(documents)))
    parts[CATALOGUE] = tuple(sorted(set(catalogue_triples(build_facts, parts))))
    found = {difference.finding() for difference in differing} | set(defects(decided.claims)) | {*unexpected, *misread}
    findings = sorted(found.union(population.findings, decided.findings, gathered.findings))
    claims, unread = tuple(decided.claims), tuple(gathered.unread)
    return Build(parts, version, date, documents, claims, tuple(findings), unread, decided.figures())


def decide(claims: Iterable[Claim], ledger: Path | None) -> tuple[Replay, list[Finding]]:
    """Replay the shipped decisions, then the user's own, over the claims; the findings tell of lines that are none."""
    shipped, _ = read_ledger(FOLDER / "ledger.jsonl")
    own, misread = read_ledger(ledger) if ledger else ([], [])
    decided = replay([*shipped, *own], claims)
    decided.claims = one_judgement(decided.claims)
    return decided, misread


def _registers(as_of: str) -> tuple[NameIndex, set[Triple]]:
    from ingest.registers import load_registers, name_rows
    from ingest.registers.triples import register_triples

    registers = load_registers()
    return NameIndex(name_rows(registers)), set(register_triples(registers, as_of or None))


def _parts(population: Population, register_part: set[Triple]) -> dict[URIRef, tuple[Triple, ...]]:
    from ontology.model import model_graph

    parts: dict[URIRef, set[Triple]] = {name: set(population.parts.get(name, ())) for name in ALL}
    parts[REGISTERS] = set(register_part)
    parts[ONTOLOGY] = set(model_graph())
    return {name: tuple(sorted(parts[name])) for name in ALL}


def _version(parts: dict[URIRef, tuple[Triple, ...]]) -> str:
    import hashlib

    return hashlib.sha256(nquads(parts).encode()).hexdigest()[:16]


def _software() -> str:
    from importlib.metadata import version

    return f"psykgraf {version('psykgraf')}"

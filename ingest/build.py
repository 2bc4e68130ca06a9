"""A build: documents, registers, records and decisions in; the graph's parts and what was found out.

A pure function of what it is given: take a document away and its facts go; the same input gives the same parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rdflib import URIRef

from ingest.ledger import Replay, read_ledger, replay
from ingest.populate import Population, populate
from ingest.resolution import Resolver
from ingest.shipped import FOLDER, RecordFile, load_records
from ontology.catalogue import BuildFacts, catalogue_triples
from ontology.errors import InputError
from ontology.graphs import ALL, CATALOGUE, ONTOLOGY, REGISTERS
from ontology.identifiers import slug
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
    progress: Progress = lambda _: None,
) -> Build:
    """Build the graph from the shipped records, the registers and the documents at *paths*.

    *as_of* is an ISO date (empty: the newest source's date); extracted claims with a confidence of at least *accept*
    count as accepted. A document that cannot be read is reported in ``unread`` and the others are still read.
    """
    progress("registers and records")
    files = load_records()
    documents = {file.document.slug: file.document for file in files}
    readings, unread = _read(paths, files, progress)
    documents.update({reading.document.slug: reading.document for reading in readings})
    date = as_of or max((document.date for document in documents.values()), default="")
    names, register_part = _registers(date)
    decided, misread = _decided(_claims(files, readings, accept), ledger)
    progress("the graph")
    population = populate(decided.claims, documents, Resolver(names, decided), register_part)
    parts = _parts(population, register_part)
    version = _version(parts)
    build_facts = BuildFacts(version, date, _software(), tuple(sorted(documents)))
    parts[CATALOGUE] = tuple(sorted(set(catalogue_triples(build_facts, parts))))
    read = [finding for reading in readings for finding in reading.findings]
    findings = {*population.findings, *decided.findings, *misread, *read, *_unexpected(files)}
    return Build(
        parts, version, date, documents, tuple(decided.claims), tuple(sorted(findings)), unread, decided.figures()
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """A document that was read for this build: what is known of it, and what it was found to say."""

    document: DocumentRecord
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]


def _read(
    paths: Sequence[Path], files: Sequence[RecordFile], progress: Progress
) -> tuple[list[Reading], tuple[str, ...]]:
    known = {file.document.sha256: file for file in files}
    readings, unread = [], []
    for path in sorted(paths):
        progress(path.name)
        try:
            readings.append(_reading(path, known))
        except InputError as error:
            unread.append(str(error))
    return readings, tuple(unread)


def _reading(path: Path, known: dict[str, RecordFile]) -> Reading:
    from ingest.extract import extract
    from ingest.reading import read

    text = read(path)
    file = known.get(text.sha256)
    record = file.document if file else DocumentRecord(slug(path.stem), text.title or path.stem, sha256=text.sha256)
    found = [replace(claim, evidence=replace(claim.evidence, document=record.slug)) for claim in extract(text)]
    findings = [Finding("PG502", record.slug, message, path.name, "warning") for message in text.findings]
    return Reading(record, tuple(found), tuple(findings))


def _claims(files: Iterable[RecordFile], readings: Iterable[Reading], accept: float) -> list[Claim]:
    stated = [claim for file in files for claim in file.claims]
    found = [
        replace(claim, status="accepted") if claim.confidence >= accept else claim
        for reading in readings
        for claim in reading.claims
    ]
    return stated + found


def _decided(claims: Iterable[Claim], ledger: Path | None) -> tuple[Replay, list[Finding]]:
    """Replay the shipped decisions, then the user's own, over the claims."""
    shipped, _ = read_ledger(FOLDER / "ledger.jsonl")
    own, misread = read_ledger(ledger) if ledger else ([], [])
    return replay([*shipped, *own], claims), misread


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


def _unexpected(files: Iterable[RecordFile]) -> Iterable[Finding]:
    """Report a document that has more facts than its description expects; fewer stop the build."""
    for file in files:
        count = len(file.claims)
        if count < file.minimum:
            raise InputError(
                f"{file.document.slug} has {count} facts, and its description expects at least {file.minimum}.",
                where=f"{file.document.slug}.toml",
                advice="Restore the lost facts, or lower the minimum if they were removed on purpose.",
            )
        if count > file.maximum:
            yield Finding("PG503", file.document.slug, f"{count} facts, more than the {file.maximum} expected.")

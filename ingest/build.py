"""A build: documents, registers, records and decisions in; the graph's parts and what was found out.

A pure function of what it is given: take a document away and its facts go; the same input gives the same parts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from ingest.cache import Cache
from ingest.contradictions import defects, differing_claims
from ingest.evidence import evidence
from ingest.firsts import first_stated
from ingest.gather import Gathered, gather, one_judgement
from ingest.given import REFUSED, read_given
from ingest.ledger import Replay, read_ledger, replay
from ingest.opening import Opened
from ingest.populate import Population, populate
from ingest.registers import load_registers
from ingest.resolution import Resolver
from ingest.shipped import FOLDER, check_expectations, load_records
from ontology.catalogue import BuildFacts, catalogue_triples
from ontology.collecting import uncollected
from ontology.graphs import ALL, CANDIDATES, CATALOGUE, EVIDENCE, FACTS, ONTOLOGY, REGISTERS
from ontology.names import NameIndex
from ontology.part import Part, lines_of
from ontology.progress import Progress
from ontology.records import Claim, DocumentRecord, Finding
from ontology.terms import Triple


@dataclass(frozen=True, slots=True)
class Sources:
    """What a build is made from.

    *paths* are the documents at hand, *claims* files of what another reader found in them; *as_of* is an ISO date
    (empty: the newest source's date); claims of readers with a confidence of at least *accept* count as accepted;
    *ledger* holds the user's own decisions. With a folder *cache*,
    only those documents are read that it does not hold. *records* is the folder of the reviewed records.
    """

    paths: Sequence[Path] = ()
    as_of: str = ""
    accept: float = 2.0
    ledger: Path | None = None
    cache: Path | None = None
    records: Path = FOLDER
    claims: Sequence[Path] = ()
    progress: Progress = lambda _: None


@dataclass(frozen=True, slots=True)
class Build:
    """The finished graph: its parts, its content hash, the date it is seen from, and the findings."""

    parts: dict[str, Collection[Triple]]
    version: str
    as_of: str
    documents: dict[str, DocumentRecord]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    unread: tuple[str, ...]
    decisions: dict[str, int]


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that a graph is made from, gathered and decided: what a build populates and a review goes through."""

    gathered: Gathered
    decided: Replay
    resolver: Resolver
    names: NameIndex
    registers: frozenset[Triple]
    as_of: str
    findings: tuple[Finding, ...]


def prepare(sources: Sources) -> Prepared:
    """Read records, registers and documents and replay the decisions.

    Raises InputError when the records of a document are fewer than it expects.
    """
    sources.progress("registers and records")
    cache = Cache(sources.cache)
    with Opened(sources.paths, cache) as opened:
        files = load_records(sources.records)
        unexpected = check_expectations(files)
        given = read_given(sources.claims)
        load_registers()
        gathered = gather(
            sources.paths,
            files,
            given=given,
            accept=sources.accept,
            cache=cache,
            opened=opened,
            progress=sources.progress,
        )
    date = sources.as_of or max((document.date for document in gathered.documents.values()), default="")
    names, register_part = _registers(date)
    decided, misread = decide(gathered.claims, sources.ledger, sources.records / "ledger.jsonl")
    findings = (*unexpected, *misread, *gathered.findings, *decided.findings)
    resolver = Resolver(names, decided)
    return Prepared(gathered, decided, resolver, names, frozenset(register_part), date, findings)


def build(sources: Sources) -> Build:
    """Build the graph from the shipped records, the registers and the documents.

    A document that cannot be read is reported in ``unread`` and the others are still read.
    """
    prepared = prepare(sources)
    sources.progress("the graph")
    with uncollected():
        built = _graph(prepared, Cache(sources.cache))
    Cache(sources.cache).remember(sorted(prepared.gathered.paths.values()), sources.claims)
    return built


def _graph(prepared: Prepared, cache: Cache) -> Build:
    gathered, decided = prepared.gathered, prepared.decided
    documents, claims = gathered.documents, decided.claims
    population = populate(
        claims, documents, prepared.resolver, prepared.registers, lost=gathered.lost, changed=gathered.changed
    )
    dates = {name: document.date for name, document in documents.items()}
    differing = list(differing_claims(population.statements, dates))
    links = chain((pair.triple for pair in differing), first_stated(population.statements, dates))
    lines = sorted([*evidence(population, cache), *lines_of(EVIDENCE, links)])
    parts, version = _parts(population, Part(EVIDENCE, lines), prepared.registers)
    build_facts = BuildFacts(version, prepared.as_of, _software(), tuple(sorted(documents)))
    parts[CATALOGUE] = Part.of(CATALOGUE, catalogue_triples(build_facts, parts))
    found = {pair.finding() for pair in differing} | {*defects(claims), *_merges(population)}
    findings = tuple(sorted(found.union(population.findings, prepared.findings)))
    unread = tuple(gathered.unread)
    return Build(parts, version, prepared.as_of, documents, tuple(claims), findings, unread, decided.figures())


def left_out(findings: Iterable[Finding]) -> list[Finding]:
    """Return what a user must be told at once: a decision, or another reader's claim, that would be lost unseen."""
    return [finding for finding in findings if finding.code in {"PG601", REFUSED}]


def decide(
    claims: Iterable[Claim], ledger: Path | None, shipped_ledger: Path = FOLDER / "ledger.jsonl"
) -> tuple[Replay, list[Finding]]:
    """Replay the shipped decisions, then the user's own, over the claims; the findings tell of lines that are none."""
    shipped, _ = read_ledger(shipped_ledger)
    own, misread = read_ledger(ledger) if ledger else ([], [])
    decided = replay([*shipped, *own], claims)
    decided.claims = one_judgement(decided.claims)
    return decided, misread


def _registers(as_of: str) -> tuple[NameIndex, set[Triple]]:
    from ingest.registers import name_rows
    from ingest.registers.triples import register_triples

    registers = load_registers()
    return NameIndex(name_rows(registers)), set(register_triples(registers, as_of or None))


def _merges(population: Population) -> Iterator[Finding]:
    """Tell of each name that the ledger's decisions brought to another entity, and why."""
    for (document, node), resolution in population.resolutions.items():
        if resolution.was:
            message = f"{node.label!r} stands for this entity: {resolution.how}."
            yield Finding("PG504", resolution.name, message, document, "info")


def _parts(
    population: Population, claims: Part, register_part: Collection[Triple]
) -> tuple[dict[str, Collection[Triple]], str]:
    """Return the graph's parts, each sorted, and the hash of their content, which names the build."""
    import hashlib

    from ontology.model_files import model_triples

    given = {**population.parts, EVIDENCE: claims, REGISTERS: register_part, ONTOLOGY: model_triples()}
    elsewhere = {*register_part, *given[ONTOLOGY]}  # one triple in two default graphs would be counted twice
    for name in (FACTS, CANDIDATES):
        given[name] = [triple for triple in given.get(name, ()) if triple not in elsewhere]
    parts: dict[str, Collection[Triple]] = {}
    total = hashlib.sha256()
    for name in ALL:
        part = parts[name] = Part.of(name, given.get(name, ()))
        total.update(b"".join(part.lines))
    return parts, total.hexdigest()[:16]


def _software() -> str:
    from importlib.metadata import version

    return f"psykgraf {version('psykgraf')}"

"""A build: documents, registers, records and decisions in; the graph's parts and what was found out.

A pure function of what it is given: take a document away and its facts go; the same input gives the same parts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from pathlib import Path

from ingest.building.cache import Cache
from ingest.building.contradictions import differing_claims
from ingest.building.firsts import first_stated
from ingest.building.gather import MASKED, Gathered, gather, one_judgement
from ingest.building.kept import Kept, SoundLedgers
from ingest.building.opening import Opened
from ingest.building.populate import populate
from ingest.building.told import Told, tell
from ingest.given import REFUSED, read_given
from ingest.ledger import Decision, Replay, replay
from ingest.registers import load_registers, name_rows
from ingest.resolution import Resolver
from ingest.shipped import FOLDER, check_expectations, load_records
from ontology.catalogue import BuildFacts, catalogue_triples
from ontology.collecting import uncollected
from ontology.counting import counted
from ontology.graphs import ALL, CANDIDATES, CATALOGUE, EVIDENCE, FACTS, ONTOLOGY, REGISTERS
from ontology.model_files import model_triples
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
    """The finished graph: its parts, its content hash, the date it is seen from, and the findings.

    *claims* counts the claims by document, predicate and status. *keep* notes for the next build what this one came to
    know; it takes its time, and a graph is written without it.
    """

    parts: dict[str, Collection[Triple]]
    version: str
    as_of: str
    documents: dict[str, DocumentRecord]
    claims: Counter[tuple[str, ...]]
    findings: tuple[Finding, ...]
    unread: tuple[str, ...]
    decisions: dict[str, int]
    keep: Callable[[], None] = field(default=lambda: None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that a graph is made from, gathered and decided: what a build populates and a review goes through."""

    gathered: Gathered
    decided: Replay
    resolver: Resolver
    names: NameIndex
    registers: Part
    as_of: str
    findings: tuple[Finding, ...]


def prepare(sources: Sources) -> Prepared:
    """Read records, registers and documents and replay the decisions.

    Raises InputError when the records of a document are fewer than it expects.
    """
    sources.progress("registers and records")
    with Opened(sources.paths, Cache(sources.cache)) as opened:
        return _prepared(sources, opened, *_decisions(sources), Kept(Cache(None)))


def build(sources: Sources) -> Build:
    """Build the graph from the shipped records, the registers and the documents.

    A document that cannot be read is reported in ``unread`` and the others are still read. Nothing but their reading is
    kept for the next build until its ``keep`` is called.
    """
    sources.progress("registers and records")
    cache = Cache(sources.cache)
    with Opened(sources.paths, cache) as opened:
        decisions, misread = _decisions(sources)
        kept = Kept(cache, decisions, sources.accept)
        prepared = _prepared(sources, opened, decisions, misread, kept)
    sources.progress("the graph")
    with uncollected():
        built = _graph(prepared, kept)
    return replace(built, keep=partial(_keep, kept, cache, prepared.gathered, sources.claims))


def _keep(kept: Kept, cache: Cache, gathered: Gathered, claims: Sequence[Path]) -> None:
    kept.save()
    cache.keep_only(document.sha256 for document in gathered.documents.values())
    cache.remember(sorted(gathered.paths.values()), claims)


def _prepared(
    sources: Sources, opened: Opened, decisions: Sequence[Decision], misread: Iterable[Finding], kept: Kept
) -> Prepared:
    files = load_records(sources.records)
    unexpected = check_expectations(files)
    given = read_given(sources.claims)
    names = NameIndex(name_rows(load_registers()))
    kept.look_through()
    gathered = gather(
        sources.paths,
        files,
        given=given,
        accept=sources.accept,
        cache=Cache(sources.cache),
        opened=opened,
        decisions=decisions,
        kept=kept,
        progress=sources.progress,
    )
    date = sources.as_of or max((document.date for document in gathered.documents.values()), default="")
    registers = kept.part(REGISTERS, date, partial(_register_triples, date))
    used = {name: used for name, (_, used) in gathered.told.items()}
    decided = replay(decisions, gathered.claims, used, gathered.moved)
    decided.claims = one_judgement(decided.claims)
    findings = (*unexpected, *misread, *gathered.findings, *decided.findings)
    resolver = Resolver(names, decided)
    return Prepared(gathered, decided, resolver, names, registers, date, findings)


def _graph(prepared: Prepared, kept: Kept) -> Build:
    documents, told = prepared.gathered.documents, _told(prepared, kept)
    dates = {name: document.date for name, document in documents.items()}
    said = [one for each in told.values() for one in each.said]
    differing = list(differing_claims(said, dates))
    links = lines_of(EVIDENCE, chain((pair.triple for pair in differing), first_stated(said, dates)))
    lines = b"".join([*(each.texts[EVIDENCE] for each in told.values()), *links]).splitlines(keepends=True)
    given = populate([*told.values()], prepared.resolver, prepared.registers)
    model = kept.part(ONTOLOGY, "", model_triples)
    parts, version = _parts(given, Part(EVIDENCE, sorted(lines)), prepared.registers, model)
    build_facts = BuildFacts(version, prepared.as_of, _software(), tuple(sorted(documents)))
    parts[CATALOGUE] = Part.of(CATALOGUE, catalogue_triples(build_facts, parts))
    found = {pair.finding() for pair in differing}.union(prepared.findings, *(each.findings for each in told.values()))
    claims = Counter[tuple[str, ...]](
        {(name, *what): number for name, each in told.items() for *what, number in each.counts}
    )
    unread, decisions = tuple(prepared.gathered.unread), prepared.decided.figures()
    return Build(parts, version, prepared.as_of, documents, claims, tuple(sorted(found)), unread, decisions)


def _told(prepared: Prepared, kept: Kept) -> dict[str, Told]:
    """Return what each document tells, in the order of their names; what was not known is kept from now on."""
    gathered, decided = prepared.gathered, prepared.decided
    read, judged = _by_document(gathered.claims), _by_document(decided.claims)
    spoilt = {finding.subject for finding in decided.findings if finding.code == "PG601"}
    found: dict[str, Told] = {}
    for name, document in sorted(gathered.documents.items()):
        if name in gathered.told:
            found[name] = gathered.told[name][0]
            continue
        told = tell(document, judged[name], prepared.resolver, lost=gathered.lost, changed=gathered.changed)
        found[name] = replace(told, findings=[*gathered.own[name], *told.findings])
        if spoilt.isdisjoint(decided.used[name]):
            kept.put(gathered.keys.get(name, ""), found[name], read[name], decided.used[name])
    return found


def _by_document(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.evidence.document].append(claim)
    return found


def left_out(findings: Iterable[Finding]) -> list[Finding]:
    """Return what a user must be told at once: a decision, or another reader's claim, that would be lost unseen."""
    lost = (finding for finding in findings if finding.code in {"PG601", REFUSED})
    return sorted(lost, key=lambda finding: _by_line(finding.where))


def _by_line(where: str | None) -> tuple[str, int]:
    file, _, line = (where or "").rpartition(":")
    return (file, int(line)) if line.isdigit() else (where or "", 0)


def notices(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield what a user should know at once although nothing was lost: a line for each kind of it."""
    told: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        told[finding.code].append(finding)
    for code in (MASKED, "PG604"):
        if first := next(iter(told[code]), None):
            more = f" ({len(told[code]) - 1:,} more: {code} in report.md)" if len(told[code]) > 1 else ""
            yield f"{first.where}: {first.message}{more}"
    if idle := told["PG602"]:
        yield f"{counted(len(idle), 'decision')} found no claim among these documents (PG602 in report.md)."


def _decisions(sources: Sources) -> tuple[list[Decision], list[Finding]]:
    """Return the shipped decisions, then the user's own; the findings tell of lines that are none."""
    ledgers = SoundLedgers(Cache(sources.cache))
    shipped, _ = ledgers.read(sources.records / "ledger.jsonl")
    own, misread = ledgers.read(sources.ledger) if sources.ledger else ([], [])
    ledgers.save()
    return [*shipped, *own], misread


def _register_triples(as_of: str) -> Iterable[Triple]:
    from ingest.registers.triples import register_triples

    return register_triples(load_registers(), as_of or None)


def _parts(
    given: Mapping[str, Part], claims: Part, registers: Part, model: Part
) -> tuple[dict[str, Collection[Triple]], str]:
    """Return the graph's parts, each sorted, and the hash of their content, which names the build."""
    import hashlib

    own = {name: given[name].without(registers, model) for name in (FACTS, CANDIDATES)}  # or it would count twice
    found: dict[str, Part] = {**own, EVIDENCE: claims, REGISTERS: registers, ONTOLOGY: model}
    parts: dict[str, Collection[Triple]] = {}
    total = hashlib.sha256()
    for name in ALL:
        part = parts[name] = found.get(name, Part(name, []))
        total.update(part.text)
    return parts, total.hexdigest()[:16]


def _software() -> str:
    from ontology.installed import version

    return f"psykgraf {version('psykgraf')}"

"""What a build is made from: the reviewed records, and the documents at hand with what they are read to say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ingest.agreeing import folded, same_date
from ingest.building.cache import Cache, claim_row, claims_from, key_of
from ingest.building.kept import Kept
from ingest.building.opening import Opened, content_hash, reading_of
from ingest.building.recheck import Checked, findings_of, recheck
from ingest.building.told import Told
from ingest.given import Given, GivenLine, admitted, fault
from ingest.ledger import Decision, Moved, moved
from ingest.persons.filenames import document_names, is_masked, masked_path
from ingest.shipped import RecordFile
from ontology.errors import InputError
from ontology.identifiers import claim_key, digest, slug
from ontology.progress import Progress
from ontology.records import Claim, DocumentRecord, Finding, Value

MASKED = "PG506"
"""The code of a finding about a file whose name holds a person's."""


@dataclass(slots=True)
class Gathered:
    """The claims of the records and of the documents at hand, and what happened to the documents.

    *paths* holds the file of each document at hand; *lost* the keys of claims whose last quote is gone, *changed* of
    those whose words have changed; *general* are the findings about no document, *own* those about each. *moved* tells
    the names that documents had when something was decided of them. *told* is what documents are known to tell, of
    which the claims are not gathered then, with the decisions that took effect there; *keys* are those by which that of
    the others is kept.
    """

    documents: dict[str, DocumentRecord] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    paths: dict[str, Path] = field(default_factory=dict)
    lost: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    general: list[Finding] = field(default_factory=list)
    own: dict[str, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    unread: list[str] = field(default_factory=list)
    moved: Moved = field(default_factory=dict)
    told: dict[str, tuple[Told, Sequence[str]]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def findings(self) -> list[Finding]:
        """Return all findings about what was gathered."""
        return [*self.general, *(finding for found in self.own.values() for finding in found)]


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read: what is known of it, what it was found to say, and what could not be read."""

    document: DocumentRecord
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]


def gather(
    paths: Iterable[Path],
    files: Sequence[RecordFile],
    *,
    given: Given | None = None,
    accept: float = 2.0,
    cache: Cache | None = None,
    opened: Opened | None = None,
    decisions: Sequence[Decision] = (),
    kept: Kept | None = None,
    progress: Progress = lambda _: None,
) -> Gathered:
    """Read the documents and bring the records' evidence up to date with them.

    *given* are claims that another reader found; *opened* are the documents, where they were opened before. Claims of
    readers with a confidence of at least *accept* count as accepted. Of what *kept* knows no claims are gathered. A
    document that cannot be read, or has the name of another, is told in ``unread``; the others are read all the same.
    """
    cache, given = cache or Cache(None), given or Given()
    gathered = Gathered({file.document.slug: file.document for file in files}, general=list(given.faults))
    kept, opened = kept or Kept(Cache(None)), opened or Opened(paths, cache)
    masked = kept.names((path.stem for path in opened.hashes), opened.masked_name)
    names = document_names({path: masked[path.stem] for path in opened.hashes}, opened.hashes)
    gathering = _Gathering(files, given, accept, cache, kept, masked, names, decisions, gathered)
    gathered.moved = moved(decisions, gathering.contents(opened.hashes))
    for path, sha256 in opened.in_order(progress):
        try:
            gathering.take(path, sha256 or content_hash(path))
        except InputError as error:
            gathered.unread.append(str(error).replace(str(path), masked_path(path)))
    gathered.general.extend(given.left())
    gathering.take_records()
    return gathered


@dataclass(slots=True)
class _Gathering:
    """Takes in one document after the other."""

    files: Sequence[RecordFile]
    given: Given
    accept: float
    cache: Cache
    kept: Kept
    masked: Mapping[str, str]
    names: Mapping[Path, str]
    decisions: Sequence[Decision]
    gathered: Gathered
    checked: dict[str, list[Checked]] = field(default_factory=dict)

    def contents(self, hashes: Mapping[Path, str]) -> dict[str, str]:
        """Return the SHA-256 of all documents by what they are called, those of the records too."""
        found = {file.document.slug: file.document.sha256 for file in self.files}
        for path, sha256 in hashes.items():
            file = _record_of(path, sha256, self.files)
            found[file.document.slug if file else self.names[path]] = sha256
        return found

    def take(self, path: Path, sha256: str) -> None:
        """Take in a document with these bytes; raises InputError where it cannot be read or has the name of another."""
        gathered, file = self.gathered, _record_of(path, sha256, self.files)
        name = file.document.slug if file else self.names[path]
        if name in gathered.paths:
            raise InputError(
                f"the name {name} is that of {masked_path(gathered.paths[name])}, which was read already.",
                where=str(path),
                advice="Rename one of the two; a document is known by its file's name.",
            )
        if not self._is_known(path, sha256, name, file):
            self._read(path, sha256, name, file)
        elif not file:
            told = gathered.told[name][0]
            gathered.documents[name] = DocumentRecord(name, told.title, told.publisher, told.date, sha256=sha256)
        if file:
            gathered.documents[name] = replace(file.document, sha256=sha256)
        gathered.paths[name] = path
        self.given.take(path)

    def take_records(self) -> None:
        """Take in the records: as they were looked up in a document at hand, or as they are."""
        for file in self.files:
            name = file.document.slug
            if name in self.checked:
                self.gathered.claims.extend(item.claim for item in self.checked[name])
            elif name not in self.gathered.told and not self._take_known(name, [file.content]):
                self.gathered.claims.extend(file.claims)
        _judge(self.checked, self.gathered)

    def _is_known(self, path: Path, sha256: str, name: str, file: RecordFile | None) -> bool:
        """Take what the document is known to tell, where all that this follows from is as it was."""
        lines = [[line.where, line.row] for line in self.given.of(path)]
        former = self.gathered.moved.get(name, frozenset())
        decided = [repr(decision) for decision in self.decisions if decision.document in former] if former else []
        return self._take_known(name, [sha256, path.name, lines, file.content if file else None, decided])

    def _take_known(self, name: str, inputs: Sequence[object]) -> bool:
        key = self.gathered.keys[name] = "" if "" in inputs else self.kept.key(name, *inputs)
        known = self.kept.get(key)
        if known is None:
            return False
        self.gathered.told[name] = known
        return True

    def _read(self, path: Path, sha256: str, name: str, file: RecordFile | None) -> None:
        gathered, reading = self.gathered, _reading(path, self.masked[path.stem], sha256, name, self.cache)
        claims, lines = reading.claims, self.given.of(path)
        others, faults = _admitted(path, sha256, name, lines, self.cache) if lines else ((), [])
        told = {claim_key(claim) for claim in claims} if others else set()
        claims = (*claims, *(claim for claim in others if claim_key(claim) not in told))
        if file:
            self.checked[name] = _recheck(path, sha256, file, self.cache)
            claims = tuple(_beyond(file.claims, claims))
        gathered.documents[name] = reading.document
        called = () if file else _called(self.masked[path.stem] + path.suffix, name)
        gathered.own[name] += (*reading.findings, *faults, *called)
        gathered.claims.extend(replace(c, status="accepted") if c.confidence >= self.accept else c for c in claims)


def _record_of(path: Path, sha256: str, files: Sequence[RecordFile]) -> RecordFile | None:
    """Return the records of a document: the same bytes, or another state of the document that has the records' name."""
    name = slug(path.stem)
    same = (file for file in files if file.document.sha256 == sha256)
    named = (file for file in files if file.document.slug == name)
    return next(same, None) or next(named, None)


def _reading(path: Path, stem: str, sha256: str, name: str, cache: Cache) -> ReadDocument:
    key = key_of(sha256, "claims")
    kept = cache.get(key)
    claims = claims_from(kept.get("claims"), name) if kept else None
    if kept is None or claims is None:
        kept = reading_of(path)
        cache.put(key, kept)
        claims = claims_from(kept["claims"], name) or ()
    publisher, date = (str(kept.get(field) or "") for field in ("publisher", "date"))
    document = DocumentRecord(name, str(kept.get("title") or stem), publisher, date, sha256=sha256)
    where = stem + path.suffix
    findings = [Finding("PG502", name, str(message), where, "warning") for message in kept.get("findings", ())]
    return ReadDocument(document, claims, tuple(findings))


def _called(where: str, name: str) -> Iterator[Finding]:
    """Tell of a file's name, here masked, that was not used as it stands."""
    if is_masked(where):
        message = (
            f"its name has what is taken for a person's; in the graph it is called {name}. Rename it to change that."
        )
        yield Finding(MASKED, name, message, where, "warning")


def _admitted(
    path: Path, sha256: str, name: str, lines: Sequence[GivenLine], cache: Cache
) -> tuple[tuple[Claim, ...], list[Finding]]:
    """Return the claims of another reader that the document bears out, and what is wrong with the others."""
    key = key_of(sha256, "given", digest([[line.where, line.row] for line in lines]))
    kept = cache.get(key) or {}
    claims = claims_from(kept.get("claims"), name)
    if claims is not None:
        return claims, [fault(str(where), str(what)) for where, what in kept.get("faults", ())]
    from ingest.reading import read

    found, faults = admitted(read(path), lines)
    rows = [claim_row(claim) for claim in found]
    cache.put(key, {"claims": rows, "faults": [[one.where, one.message] for one in faults]})
    return claims_from(rows, name) or (), faults


def _recheck(path: Path, sha256: str, file: RecordFile, cache: Cache) -> list[Checked]:
    key = key_of(sha256, "recheck", digest([claim_row(claim) for claim in file.claims]))
    kept = cache.get(key) or {}
    claims = claims_from(kept.get("claims"), file.document.slug)
    if claims is not None and len(claims) == len(kept.get("standings", ())):
        return [Checked(claim, standing) for claim, standing in zip(claims, kept["standings"], strict=True)]
    from ingest.reading import read

    checked = recheck(file.claims, read(path))
    rows = [claim_row(item.claim) for item in checked]
    cache.put(key, {"claims": rows, "standings": [item.standing for item in checked]})
    return checked


def _beyond(reviewed: Iterable[Claim], found: Iterable[Claim]) -> Iterator[Claim]:
    """Yield what was found beyond the reviewed claims: not the same statement again with no more said about it, or with
    nothing more than a further date (a payment "2014-2017" is the reviewed one "til 2017", and no second payment)."""
    known: dict[tuple[object, ...], list[Mapping[str, Value]]] = defaultdict(list)
    for claim in reviewed:
        known[_statement(claim)].append(dict(claim.qualifiers))
    for claim in found:
        if not any(_says_no_more(dict(claim.qualifiers), said) for said in known[_statement(claim)]):
            yield claim


_DATES = frozenset({"start", "end", "as_of", "year"})


def _says_no_more(found: Mapping[str, Value], said: Mapping[str, Value]) -> bool:
    """Tell whether a claim's qualifiers agree with the reviewed ones, and add nothing, or to a date another one."""
    dated = not _DATES.isdisjoint(said)
    for name, value in found.items():
        known = said.get(name)
        if known is None and dated and name in _DATES:
            continue
        if known != value and not (name in _DATES and known is not None and same_date(str(known), str(value))):
            return False
    return True


def _statement(claim: Claim) -> tuple[object, ...]:
    """Return what a claim says, qualifiers aside; records spell names as they should be, documents as they do."""
    ends = (folded(label).replace(" ", "") for label in (claim.subject.label, claim.object.label))
    return claim.predicate, *ends, claim.negated


def _judge(checked: Mapping[str, Sequence[Checked]], gathered: Gathered) -> None:
    """Note which claims have lost their last quote; a claim that stands in two places loses one of them only."""
    standings: dict[str, set[str]] = defaultdict(set)
    for name, items in checked.items():
        gathered.own[name] += findings_of(items)
        for item in items:
            standings[claim_key(item.claim)].add(item.standing)
    gathered.lost = frozenset(key for key, found in standings.items() if found == {"gone"})
    still = {"exact", "moved", "absent"}
    gathered.changed = frozenset(k for k, found in standings.items() if "changed" in found and not found & still)


_STANDING = {"accepted": 0, "candidate": 1, "rejected": 2}


def one_judgement(claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims so that those with one key share status, confidence and rule; a claim and place comes once.

    A document may say a thing in several places, and an edit may make two claims one: then it is one claim with several
    pieces of evidence, and the best judgement holds.
    """
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim_key(claim)].append(claim)
    return [claim for group in groups.values() for claim in (group if len(group) == 1 else _shared(group))]


def _shared(group: list[Claim]) -> list[Claim]:
    best = min(group, key=lambda claim: (_STANDING[claim.status], -claim.confidence, claim.rule))
    judged = (replace(c, status=best.status, confidence=best.confidence, rule=best.rule) for c in group)
    return list({(claim.evidence.line, claim.evidence.quote_hash): claim for claim in judged}.values())

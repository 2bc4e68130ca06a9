"""A build is a pure function of what it is given, and says what came of every decision and document."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from factory import a_claim

from ingest.building.build import Build, Sources, build, left_out
from ingest.document import Document
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS
from ontology.identifiers import claim_key, quote_hash
from ontology.literals import plain
from ontology.records import Claim, Finding
from ontology.terms import ID, PG, bare

TEXT = "Havnen drives af Foreningen.\nTo guider er ansat.\n"


def row(quote: str, predicate: str, object_: tuple[str, str], **given: object) -> dict[str, object]:
    start = TEXT.index(quote)
    return {
        "line": TEXT.count("\n", 0, start) + 1,
        "p": predicate,
        "s": {"type": "Project", "label": "Havnen"},
        "o": {"type": object_[0], "label": object_[1]},
        "attrs": given,
        "span": [start, start + len(quote)],
        "quote_hash": quote_hash(quote),
    }


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Write a folder of records: one document with two facts."""
    folder = tmp_path / "records"
    folder.mkdir()
    rows = [
        row("drives af Foreningen", "runBy", ("Association", "Foreningen")),
        row("To guider", "hasRole", ("Role", "guide"), count=2),
    ]
    (folder / "aftale.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    table = f'title = "Aftale"\ndate = "2020"\ngenre = "agreement"\nsha256 = "{sha256}"\n[expect]\nminimum = 2\n'
    (folder / "aftale.toml").write_text(table, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a small reader in the place of the real one: each line ``X har Y`` is a role."""

    def extract(document: Document) -> list[Claim]:
        pairs = [line.split(" har ") for line in document.raw.split("\n") if " har " in line]
        return [a_claim(f"Project: {x}", "hasRole", f"Role: {y}", review="candidate", confidence=0.8) for x, y in pairs]

    monkeypatch.setattr("ingest.extract.extract", extract)


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def facts(built: Build, part: str = FACTS) -> set[tuple[str, str, str]]:
    return set(built.parts[part])


def codes(built: Build) -> list[str]:
    return [finding.code for finding in built.findings]


RUNS = (ID["project-havnen"], PG.runBy, ID["association-foreningen"])


def test_records_are_facts(records: Path) -> None:
    built = build(Sources(records=records))
    assert RUNS in facts(built)
    assert built.as_of == "2020"
    assert codes(built) == []


def test_the_same_input_gives_the_same_graph_whatever_the_order(records: Path, tmp_path: Path) -> None:
    paths = [write(tmp_path, "a.txt", "Kajen har vagt\n"), write(tmp_path, "b.txt", "Molen har kok\n")]
    versions = {
        build(Sources(order, records=records, cache=cache)).version
        for order in (paths, paths[::-1])
        for cache in (None, tmp_path / "cache", tmp_path / "cache")
    }
    assert len(versions) == 1


@pytest.mark.slow
def test_the_same_input_gives_the_same_graph_whatever_the_hash_seed() -> None:
    program = "from ingest.building.build import Sources, build; print(build(Sources()).version)"
    found = set()
    for seed in ("0", "1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        found.add(
            subprocess.run([sys.executable, "-c", program], env=environment, check=True, capture_output=True).stdout
        )
    assert len(found) == 1


def test_a_document_taken_away_takes_its_facts_with_it(records: Path, tmp_path: Path) -> None:
    without = build(Sources(records=records))
    path = write(tmp_path, "a.txt", "Kajen har vagt\n")
    assert build(Sources([path], records=records, accept=0.5)).version != without.version
    assert build(Sources(records=records)).parts == without.parts


def test_extracted_claims_are_candidates_until_the_threshold_or_the_ledger_accepts_them(
    records: Path, tmp_path: Path
) -> None:
    path = write(tmp_path, "a.txt", "Kajen har vagt\n")
    assigned = ID["project-kajen"]
    plain = build(Sources([path], records=records))
    assert not any(assigned in triple for triple in facts(plain))
    assert any(assigned in triple for triple in facts(plain, CANDIDATES))
    assert any(assigned in triple for triple in facts(build(Sources([path], records=records, accept=0.8))))
    assert plain.claims["a", "hasRole", "candidate"] == 1
    claim = a_claim("Project: Kajen", "hasRole", "Role: vagt", document="a")
    decision = {"decision": "accept", "claim": claim_key(claim), "date": "2026-11-01", "role": "analyst"}
    ledger = write(tmp_path, "ledger.jsonl", json.dumps(decision) + "\n")
    decided = build(Sources([path], records=records, ledger=ledger))
    assert any(assigned in triple for triple in facts(decided))
    assert decided.decisions["applied"] == 1


def test_a_bad_ledger_line_is_told_and_the_build_goes_on(records: Path, tmp_path: Path) -> None:
    unknown = {"decision": "accept", "claim": "feedfacefeedface", "date": "2026-11-01", "role": "analyst"}
    ledger = write(tmp_path, "ledger.jsonl", "{\n" + json.dumps(unknown) + "\n")
    built = build(Sources(records=records, ledger=ledger))
    assert RUNS in facts(built)
    assert sorted(codes(built)) == ["PG601", "PG602"]
    assert {finding.where.rsplit(":", 1)[1] for finding in built.findings} == {"1", "2"}


def test_a_fact_whose_quote_is_gone_leaves_the_facts_and_is_listed(records: Path, tmp_path: Path) -> None:
    path = write(tmp_path, "aftale.txt", "Et nyt hus.\nTo guider er ansat.\n")
    built = build(Sources([path], records=records))
    assert RUNS not in facts(built)
    assert any("guide" in o for _, p, o in facts(built) if p == PG.role)
    assert sorted(codes(built)) == ["PG611", "PG613"]
    standing = [o for _, p, o in facts(built, EVIDENCE) if p == PG.quoteStanding]
    assert standing == [plain("gone")]


def test_documents_that_differ_are_linked_and_reported(records: Path, tmp_path: Path) -> None:
    text = TEXT + "Der er tre guider.\n"
    rows = [
        row("To guider", "hasRole", ("Role", "guide"), count=2),
        {**row("To guider", "hasRole", ("Role", "guide"), count=3), "line": 3},
    ]
    (records / "aftale.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    built = build(Sources([write(tmp_path, "aftale.txt", text)], records=records))
    assert "PG621" in codes(built)
    assert len([1 for _, p, _ in facts(built, EVIDENCE) if p == PG.contradicts]) == 1
    counts = {bare(o) for _, p, o in facts(built) if p == PG.headCountMax}
    assert counts == {"2", "3"}


def test_a_document_that_cannot_be_read_is_told(records: Path, tmp_path: Path) -> None:
    built = build(Sources([tmp_path / "mangler.pdf"], records=records))
    assert len(built.unread) == 1
    assert RUNS in facts(built)


def test_every_merge_says_why(records: Path, tmp_path: Path) -> None:
    merge = {"decision": "same-as", "entity": "project-kajen", "other": "project-havnen", "date": "2026-11-01"}
    ledger = write(tmp_path, "ledger.jsonl", json.dumps({**merge, "role": "analyst"}) + "\n")
    built = build(Sources([write(tmp_path, "a.txt", "Kajen har vagt\n")], records=records, ledger=ledger))
    (told,) = [finding for finding in built.findings if finding.code == "PG504"]
    assert (told.subject, told.where) == ("project-havnen", "a")
    assert "'Kajen' stands for this entity" in told.message
    assert "project-kajen is the same as project-havnen" in told.message


def test_lines_that_were_left_out_are_told_in_their_order() -> None:
    lost = [Finding("PG601", "ledger.jsonl", what, f"ledger.jsonl:{line}") for what, line in (("a", 12), ("b", 9))]
    other = Finding("PG621", "x", "y", "notat:1")
    assert [finding.where for finding in left_out([other, *lost])] == ["ledger.jsonl:9", "ledger.jsonl:12"]

"""What a document told is kept whole, and used for just what it follows from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from factory import a_claim, a_document

from ingest.building.build import Build, Sources, build
from ingest.building.cache import Cache
from ingest.building.kept import Kept, SoundLedgers
from ingest.building.told import Told, tell
from ingest.ledger import Decision, read_ledger
from ingest.resolution import Resolver
from ontology.graphs import EVIDENCE, FACTS, REGISTERS
from ontology.identifiers import claim_key
from ontology.part import Part
from ontology.records import Claim, Finding
from ontology.terms import ID, PG

KEPT = "told.kept"
MERGE = {"decision": "same-as", "entity": "project-kajen", "other": "project-molen", "date": "2026-11-01"}
MERGE_AS = {**MERGE, "role": "analyst"}
CLAIMS = [
    a_claim("Project: Havnen", "endedOn", "Date: 2015", defect="Ældre år"),
    a_claim("Project: Havnen", "hasRole", "Role: guide", count=(2, 3), terms=("fleksjob",), negated=True),
    a_claim("Project: Havnen", "locatedIn", "Municipality: Atlantis Kommune", review="candidate"),
]
KEY = claim_key(CLAIMS[0])
TOLD = tell(a_document(), CLAIMS, Resolver(None))


def decision(kind: str, **given: str) -> Decision:
    return Decision(kind, "2026-11-01", "analyst", "", **given)


def kept(folder: Path, decisions: Sequence[Decision] = (), accept: float = 2.0) -> Kept:
    return Kept(Cache(folder), decisions, accept)


def keep(folder: Path, decisions: Sequence[Decision] = ()) -> None:
    one = kept(folder, decisions)
    one.put(one.key("minutes"), TOLD, CLAIMS, ["abc"])
    one.save()


def found(one: Kept, *inputs: str) -> tuple[Told, Sequence[str]] | None:
    return one.get(one.key(*(inputs or ("minutes",))))


def test_what_is_kept_comes_back_whole(tmp_path: Path) -> None:
    keep(tmp_path)
    back = found(kept(tmp_path))
    assert back is not None
    told, used = back
    assert [*used] == ["abc"]
    assert {part: bytes(text) for part, text in told.texts.items()} == TOLD.texts
    for name in {*TOLD.__slots__} - {"texts"}:
        assert json.dumps(getattr(told, name), default=str) == json.dumps(getattr(TOLD, name), default=str), name
    assert {finding.code for finding in told.findings} == {"PG501", "PG623"}


@pytest.mark.parametrize(
    "decisions",
    [
        [decision("accept", claim=KEY)],
        [decision("edit", claim="f" * 16, quote=CLAIMS[0].evidence.quote_hash)],
        [decision("same-as", entity="project-havnen", other="project-molen")],
    ],
    ids=["on a claim", "on a quote", "on an entity"],
)
def test_a_decision_that_may_concern_it_makes_it_unknown(tmp_path: Path, decisions: list[Decision]) -> None:
    keep(tmp_path)
    assert found(kept(tmp_path, decisions)) is None
    keep(tmp_path, decisions)
    assert found(kept(tmp_path, decisions)) is not None
    assert found(kept(tmp_path)) is None


def test_a_decision_about_another_claim_does_not(tmp_path: Path) -> None:
    keep(tmp_path)
    assert found(kept(tmp_path, [decision("accept", claim="f" * 16)])) is not None


def test_other_bytes_another_threshold_and_another_program_know_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path)
    assert found(kept(tmp_path), "other minutes") is None
    assert found(kept(tmp_path, accept=0.5)) is None
    monkeypatch.setattr("ingest.building.kept.reader_version", lambda: "another")
    assert found(kept(tmp_path)) is None


def test_what_is_not_used_again_goes(tmp_path: Path) -> None:
    keep(tmp_path)
    kept(tmp_path).save()
    assert found(kept(tmp_path)) is None


def test_without_a_folder_nothing_is_kept() -> None:
    one = Kept(Cache(None))
    assert one.key("minutes") == ""
    one.put("", TOLD, CLAIMS, [])
    assert one.get("") is None


@pytest.mark.parametrize(
    "damage", [b"", b"[", b"{}\n", b'[["a", [3]]]\nxy', b'[["a", ["b"]]]\nxy', b'[["a", 2]]\nxy', b"\xff\n"]
)
def test_what_is_damaged_counts_as_not_there(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / KEPT).write_bytes(damage)
    assert found(kept(tmp_path)) is None


ROW_OF_NOTHING = b'["", [], [], "", "", "", [[], []], [], [], [], []]'


@pytest.mark.parametrize(
    "damage", [[], [b"[]"], [b"no JSON", b"", b"", b""], [b'["", [], [], 1]', b"", b"", b""], [ROW_OF_NOTHING, b""]]
)
def test_one_damaged_document_counts_as_not_there(tmp_path: Path, damage: list[bytes]) -> None:
    Cache(tmp_path).put_pieces("told", {kept(tmp_path).key("minutes"): damage})
    assert found(kept(tmp_path)) is None


def test_a_part_is_made_once(tmp_path: Path) -> None:
    made = []

    def make() -> list[tuple[str, str, str]]:
        made.append(1)
        return [(ID["region-1081"], PG.partOf, ID["region-1082"])]

    for _ in range(2):
        one = kept(tmp_path)
        assert one.part(REGISTERS, "2020", make) == Part.of(REGISTERS, make())
        made.pop()
        one.save()
    assert len(made) == 1
    assert kept(tmp_path).part(REGISTERS, "2021", lambda: ()) == Part(REGISTERS, [])


def read_twice(folder: Path, ledger: Path) -> list[tuple[list[Decision], list[Finding]]]:
    found = []
    for _ in range(2):
        ledgers = SoundLedgers(Cache(folder))
        found.append(ledgers.read(ledger))
        ledgers.save()
    return found


def test_a_sound_ledger_is_looked_through_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = tmp_path / "ledger.jsonl"
    ledger.write_text(json.dumps(MERGE_AS) + "\n", encoding="utf-8")
    looked: list[str] = []
    monkeypatch.setattr("ingest.ledger.decision.check_entity", lambda name, _: looked.append(name))
    first, second = read_twice(tmp_path / "cache", ledger)
    assert looked == ["project-kajen", "project-molen"]
    assert first == second == read_ledger(ledger)
    monkeypatch.setattr("ingest.building.kept.reader_version", lambda: "another")
    looked.clear()
    read_twice(tmp_path / "cache", ledger)
    assert looked == ["project-kajen", "project-molen"]


@pytest.mark.parametrize("line", ["{", json.dumps({**MERGE_AS, "role": "a1"}), json.dumps({**MERGE_AS, "entity": "x"})])
def test_a_ledger_with_a_wrong_line_is_looked_through_each_time(tmp_path: Path, line: str) -> None:
    ledger = tmp_path / "ledger.jsonl"
    ledger.write_text(json.dumps(MERGE_AS) + "\n" + line, encoding="utf-8")
    first, second = read_twice(tmp_path / "cache", ledger)
    assert first == second == read_ledger(ledger)
    assert len(first[1]) == 1


TEXTS = {"a": "Kajen har vagt\n", "b": "Molen har kok\n", "c": "Kajen har kok\n"}


def built(folder: Path, cache: Path | None, **given: Path) -> Build:
    found = build(Sources(sorted(folder.glob("*.txt")), cache=cache, accept=0.7, **given))  # type: ignore[arg-type]
    found.keep()
    return found


@pytest.mark.usefixtures("a_small_reader")
@pytest.mark.parametrize(
    "change", ["none", "added", "changed", "renamed", "followed", "gone", "decided", "merged", "records"]
)
def test_a_build_that_knows_equals_one_from_nothing(tmp_path: Path, change: str) -> None:
    documents, ledger, records = tmp_path / "documents", tmp_path / "ledger.jsonl", tmp_path / "records"
    documents.mkdir()
    records.mkdir()
    ledger.write_text("", encoding="utf-8")
    (records / "plan.toml").write_text('title = "Plan"\ndate = "2020"\nsha256 = ""\n', encoding="utf-8")
    (records / "plan.jsonl").write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    for name, text in TEXTS.items():
        (documents / f"{name}.txt").write_text(text, encoding="utf-8")
    given = {"ledger": ledger, "records": records}
    before = built(documents, tmp_path / "cache", **given)
    CHANGES[change](documents, ledger, records)
    known = built(documents, tmp_path / "cache", **given)
    assert known == built(documents, None, **given)
    assert (known == before) is (change == "none")
    assert known == built(documents, tmp_path / "cache", **given)


@pytest.mark.usefixtures("a_small_reader")
def test_decisions_follow_a_renamed_document_until_its_old_name_is_back(tmp_path: Path) -> None:
    documents, ledger, cache = tmp_path / "documents", tmp_path / "ledger.jsonl", tmp_path / "cache"
    documents.mkdir()
    (documents / "a.txt").write_text(TEXTS["a"], encoding="utf-8")
    followed(documents, ledger, documents)
    for _ in range(2):  # the second time from the cache
        there = built(documents, cache, ledger=ledger)
        assert there.claims["e", "hasRole", "rejected"] == 1
        assert [finding.where for finding in there.findings if finding.code == "PG604"] == ["e"]
    (documents / "a.txt").write_text(TEXTS["a"], encoding="utf-8")
    back = built(documents, cache, ledger=ledger)
    assert back == built(documents, None, ledger=ledger)
    assert back.claims["a", "hasRole", "rejected"] == 1
    assert back.claims["e", "hasRole", "rejected"] == 0


ROW = {"line": 1, "p": "runBy", "s": {"type": "Project", "label": "Kajen"}, "o": {"type": "Party", "label": "Listen"}}
ACCEPT = {"decision": "reject", "date": "2026-11-01", "role": "analyst"}


def key_in(document: str) -> str:
    return claim_key(a_claim("Project: Kajen", "hasRole", "Role: vagt", document=document))


def followed(documents: Path, ledger: Path, records: Path) -> None:
    """Rename a document of which something was decided."""
    content = hashlib.sha256((documents / "a.txt").read_bytes()).hexdigest()
    decided = {**ACCEPT, "claim": key_in("a"), "document": "a", "content": content[:16]}
    ledger.write_text(json.dumps(decided), encoding="utf-8")
    (documents / "a.txt").rename(documents / "e.txt")


CHANGES = {
    "followed": followed,
    "none": lambda documents, ledger, records: None,
    "added": lambda documents, ledger, records: (documents / "d.txt").write_text("Broen har vagt\n"),
    "changed": lambda documents, ledger, records: (documents / "a.txt").write_text("Kajen har mange\n"),
    "renamed": lambda documents, ledger, records: (documents / "a.txt").rename(documents / "e.txt"),
    "gone": lambda documents, ledger, records: (documents / "a.txt").unlink(),
    "decided": lambda documents, ledger, records: ledger.write_text(json.dumps({**ACCEPT, "claim": key_in("a")})),
    "merged": lambda documents, ledger, records: ledger.write_text(json.dumps({**MERGE, "role": "analyst"})),
    "records": lambda documents, ledger, records: (records / "plan.jsonl").write_text(
        json.dumps({**ROW, "line": 2}) + "\n"
    ),
}


@pytest.fixture
def a_small_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a small reader in the place of the real one: each line ``X har Y`` is a role."""

    def extract(document: object) -> list[Claim]:
        text: str = document.raw  # type: ignore[attr-defined]
        pairs = [line.split(" har ") for line in text.split("\n") if " har " in line]
        return [a_claim(f"Project: {x}", "hasRole", f"Role: {y}", review="candidate", confidence=0.8) for x, y in pairs]

    monkeypatch.setattr("ingest.extract.extract", extract)


def test_the_evidence_and_facts_are_kept_as_lines() -> None:
    assert TOLD.texts[EVIDENCE].endswith(b"\n")
    assert f"{ID['document-minutes-2020']} ".encode() in TOLD.texts[FACTS]

"""What is kept is what was put in; what is damaged counts as not there; the key follows content and reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from factory import a_claim

from ingest.building.cache import Cache, claim_row, claims_from, key_of, reader_version
from ontology.records import Evidence


def test_there_and_back(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.get("k") is None
    cache.put("k", {"title": "Året"})
    assert Cache(tmp_path).get("k") == {"title": "Året"}
    assert (cache.hits, cache.misses) == (0, 1)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe"])
def test_damage_counts_as_not_there(tmp_path: Path, content: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put("k", {"a": 1})
    next(tmp_path.rglob("k.json")).write_bytes(content)
    assert cache.get("k") is None


def test_without_a_folder_nothing_is_kept() -> None:
    cache = Cache(None)
    cache.put("k", {"a": 1})
    assert cache.get("k") is None


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    Cache(tmp_path / "file").put("k", {"a": 1})


def test_the_key_follows_the_content_and_what_is_asked() -> None:
    assert len({key_of("a", "claims"), key_of("b", "claims"), key_of("a", "recheck"), key_of("a")}) == 4
    assert key_of("a", "claims") == key_of("a", "claims")
    assert len(reader_version()) == 16


def test_only_what_is_of_documents_at_hand_stays(tmp_path: Path) -> None:
    cache, (here, gone) = Cache(tmp_path), ("ab" * 32, "ac" * 32)
    for content in (here, gone):
        cache.put(key_of(content, "claims"), {"a": 1})
    cache.put(key_of(here, "recheck"), {"a": 2})
    cache.remember([tmp_path / "here.txt"])
    cache.keep_only([here, "cd" * 32])
    assert cache.get(key_of(here, "claims")) == {"a": 1}
    assert cache.get(key_of(here, "recheck")) == {"a": 2}
    assert cache.get(key_of(gone, "claims")) is None
    assert cache.remembered() == ([tmp_path / "here.txt"], [])
    Cache(None).keep_only([])


@pytest.mark.parametrize(
    "claim",
    [
        a_claim("Project: Havnen", "hasRole", "Role: guide", count=(2, 3), terms=("volunteer",), confidence=0.123456),
        a_claim("Project: Havnen", "locatedIn", "Region: Havet", negated=True, review="candidate", rule="place.of"),
        a_claim(
            "Project: Havnen",
            "startedOn",
            "Date: 2012",
            evidence=Evidence("d", 3, 5, "Økonomi", 10, 20, 2, "fra 2012", "ab" * 8),
            defect="trykfejl",
        ),
    ],
)
def test_a_claim_is_kept_whole(claim: object) -> None:
    document = claim.evidence.document  # type: ignore[attr-defined]
    assert claims_from([claim_row(claim)], document) == (claim,)  # type: ignore[arg-type]


@pytest.mark.parametrize("rows", [None, {}, ["x"], [{"p": "likes"}]])
def test_rows_of_another_version_are_read_again(rows: object) -> None:
    assert claims_from(rows, "d") is None


def test_the_documents_of_the_last_build_are_remembered(tmp_path: Path) -> None:
    assert Cache(tmp_path).remembered() == ([], [])
    Cache(tmp_path).remember([Path("a.txt"), Path("b/c.pdf")], [Path("more.jsonl")])
    here = Path.cwd()
    assert Cache(tmp_path).remembered() == ([here / "a.txt", here / "b/c.pdf"], [here / "more.jsonl"])

"""What is kept of a document's evidence is used for just the statements that it was made from."""

from __future__ import annotations

from pathlib import Path

import pytest
from factory import a_claim, a_document

from ingest.cache import Cache
from ingest.evidence import evidence
from ingest.populate import populate
from ingest.resolution import Resolver
from ontology.identifiers import claim_key
from ontology.records import Claim

DOCUMENTS = {name: a_document(name) for name in ("minutes-2020", "report-2021", "plan-2022")}
CLAIMS = [a_claim("Project: Havnen", "endedOn", "Date: 2015", document=name) for name in DOCUMENTS]
KEPT = "evidence.kept"


def lines(claims: list[Claim], folder: Path | None = None, **given: object) -> list[bytes]:
    return evidence(populate(claims, DOCUMENTS, Resolver(None), **given), Cache(folder))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("claims", "given"),
    [
        (CLAIMS[:2], {}),
        ([a_claim("Project: Havnen", "endedOn", "Date: 2016"), *CLAIMS[1:]], {}),
        ([a_claim("Project: Havnen", "endedOn", "Date: 2015", line=70), *CLAIMS[1:]], {}),
        ([a_claim("Project: Havnen", "endedOn", "Date: 2015", review="candidate"), *CLAIMS[1:]], {}),
        ([a_claim("Project: Havnen", "endedOn", "Date: 2015", confidence=0.5), *CLAIMS[1:]], {}),
        (CLAIMS, {"changed": [claim_key(CLAIMS[1])]}),
        (CLAIMS, {"lost": [claim_key(CLAIMS[1])]}),
    ],
    ids=["a document less", "a value", "a line", "a status", "a confidence", "changed words", "a lost quote"],
)
def test_whatever_changed_is_made_anew(tmp_path: Path, claims: list[Claim], given: dict[str, object]) -> None:
    anew = lines(claims, **given)
    assert anew != lines(CLAIMS, tmp_path)
    assert lines(claims, tmp_path, **given) == anew
    assert lines(CLAIMS, tmp_path) == lines(CLAIMS)


@pytest.mark.parametrize("damage", [b"", b"[", b"{}\n", b'[["a", 3]]\nxy', b'[["a", "b"]]\nxy', b"\xff\n"])
def test_what_is_damaged_counts_as_not_there(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / KEPT).write_bytes(damage)
    assert lines(CLAIMS, tmp_path) == lines(CLAIMS)
    assert lines(CLAIMS, tmp_path) == lines(CLAIMS)


def test_what_is_kept_is_used(tmp_path: Path) -> None:
    lines(CLAIMS, tmp_path)
    kept = (tmp_path / KEPT).read_bytes()
    (tmp_path / KEPT).write_bytes(kept.replace(b"2015", b"2055"))
    assert b"2055" in b"".join(lines(CLAIMS, tmp_path))

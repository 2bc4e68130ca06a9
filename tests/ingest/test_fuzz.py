"""The fuzz run finds what breaks a reader, and draws the same documents for the same seed."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import fuzz_readers
import pytest
from fuzz_readers import BASES, fuzz, made

TEXTS = [path.read_text(encoding="utf-8") for path in BASES]


def test_damaged_documents_break_nothing() -> None:
    told = fuzz(TEXTS, seed=7, going_on=lambda number: number < 60)
    assert told["documents"] == 60
    assert told["claims"] > 0
    assert told["broken"] == 0


def test_the_same_seed_draws_the_same_text() -> None:
    drawn = [[content for kind, content in islice(made(TEXTS, 3), 30) if kind != "docx"] for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert len(set(drawn[0])) > 20


def test_what_breaks_the_reader_is_told_of_and_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> list[object]:
        raise ZeroDivisionError

    monkeypatch.setattr(fuzz_readers, "extract", broken)
    told = fuzz(TEXTS[:1], seed=1, going_on=lambda number: number < 5, keep=tmp_path / "kept")
    assert told["broken"] == 5 - told["refused"] > 0
    assert len(list((tmp_path / "kept").iterdir())) == told["broken"]
    assert "ZeroDivisionError" in capsys.readouterr().err

"""A result goes to the file that the user named, or to standard output."""

from __future__ import annotations

from pathlib import Path

import pytest

from ontology.errors import InputError
from ontology.handing import hand_over


@pytest.mark.parametrize("out", [None, Path("-")])
def test_standard_output_gets_the_text_and_no_file_is_made(
    out: Path | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert not hand_over("Ærø\n", out)
    assert capsys.readouterr().out == "Ærø\n"
    assert not list(tmp_path.iterdir())


def test_a_file_gets_the_text_and_standard_output_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hand_over("Ærø\n", tmp_path / "new" / "a.txt")
    assert (tmp_path / "new" / "a.txt").read_bytes() == "Ærø\n".encode()
    assert capsys.readouterr().out == ""


def test_a_folder_that_is_made_is_told_of_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hand_over("text", tmp_path / "nosuch" / "dir" / "a.txt")
    assert capsys.readouterr().err == f"{tmp_path / 'nosuch' / 'dir'}: this folder was not there and is made.\n"
    hand_over("text", tmp_path / "nosuch" / "dir" / "b.txt")
    assert capsys.readouterr().err == ""


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the file cannot be written: Is a directory"):
        hand_over("text", tmp_path)

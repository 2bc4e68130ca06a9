"""Documents read by several processes are told as if one were read after the other."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from ingest.building import hands
from ontology.errors import InputError

_FIRST = os.getpid()


@pytest.fixture
def several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return five files, and make them worth a second process on a machine with one core, too."""
    monkeypatch.setattr(hands, "_WORTH_IT", 1)
    monkeypatch.setattr(hands, "forks_at_once", lambda: 2)
    paths = [tmp_path / f"{name}.txt" for name in "abcde"]
    for path in paths:
        path.write_text(path.stem)
    return paths


def _who(path: Path) -> tuple[str, bool]:
    return path.read_text(), os.getpid() == _FIRST


def _fails_at_c(path: Path) -> str:
    if path.stem == "c":
        raise InputError("nothing can be read.", where=path.name, advice="Give another.")
    return path.stem


def _lost_at_b(path: Path) -> str:
    if path.stem == "b" and os.getpid() != _FIRST:
        os._exit(9)
    return path.stem


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks safely")
def test_the_order_is_that_of_the_files(several: list[Path]) -> None:
    """The work is done elsewhere, and told in order."""
    assert list(hands.in_order(_who, several)) == [(name, False) for name in "abcde"]


@pytest.mark.parametrize("count", [1, 2])
def test_an_error_says_the_same_wherever_it_happens(several: list[Path], count: int) -> None:
    """What, where and advice come through; what was done before is told."""
    done = []
    with pytest.raises(InputError, match=r"^c\.txt: nothing can be read\. Give another\.$") as caught:
        done.extend(hands.in_order(_fails_at_c, [several[2]] if count == 1 else several[1:4]))
    assert (caught.value.where, caught.value.advice) == ("c.txt", "Give another.")


def test_files_of_a_lost_process_are_read_all_the_same(several: list[Path]) -> None:
    """A process that ends without an answer costs its time only."""
    assert list(hands.in_order(_lost_at_b, several)) == list("abcde")


@pytest.mark.parametrize(
    ("sizes", "count"), [((), 1), ((10,), 1), ((40_000, 1), 1), ((50_000, 50_000, 5), 2), ((11_000_000, 500_000), 1)]
)
def test_one_process_reads_what_is_small_or_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sizes: tuple[int, ...], count: int
) -> None:
    """A second one is started where it is worth it, and where both have room; a file that is not there has no size."""
    monkeypatch.setattr(hands, "forks_at_once", lambda: 2)
    paths = [tmp_path / str(number) for number in range(len(sizes))]
    for path, size in zip(paths, sizes, strict=True):
        with path.open("wb") as file:
            file.truncate(size)
    assert hands.hands([*paths, *([tmp_path / "none"] if paths else [])]) == count

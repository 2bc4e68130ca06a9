"""Patterns are compiled once, kept beside the modules, and read again only whole and by the Python that wrote them."""

from __future__ import annotations

import os
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from ingest.search import patterns
from ingest.search.patterns import Kept

PATTERNS = [
    (r"(?P<sum>\d+(?:,\d+)?) (?:mio\.|kr\.)", 0),
    (r"\bæble\w*|[æøå´’]{2,}", re.IGNORECASE),
    (r"^ (a) (?=b) # a word", re.VERBOSE | re.MULTILINE),
    (r"(?i:øre)(?<=\w)(x)(?P<y>y)?", 0),
]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where patterns are kept, Python keeping what it compiles."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "__pycache__" / "patterns.pyc"


def kept(path: Path, some: list[tuple[str, int]] | None = None) -> None:
    """Keep patterns as one process does."""
    shelf = Kept(path)
    for pattern, flags in PATTERNS if some is None else some:
        shelf.compiled(pattern, flags)
    shelf.keep()


def compiles(path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many of the patterns a new process must compile; what it has must be what they are."""
    seen: list[str] = []
    fresh = patterns._fresh
    right = [fresh(pattern, int(flags)) or re.compile(pattern, flags) for pattern, flags in PATTERNS]
    shelf = Kept(path)
    with monkeypatch.context() as patched:
        patched.setattr(patterns, "_fresh", lambda pattern, flags: seen.append(pattern) or fresh(pattern, flags))
        made = [shelf.compiled(pattern, flags) for pattern, flags in PATTERNS]
    assert made == right
    assert [one.groupindex for one in made] == [one.groupindex for one in right]
    return len(seen)


def test_a_kept_pattern_is_not_compiled_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert compiles(path, monkeypatch) == len(PATTERNS)
    kept(path)
    assert compiles(path, monkeypatch) == 0
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_kept_pattern_matches_and_names_its_groups(path: Path) -> None:
    kept(path)
    match = Kept(path).compiled(*PATTERNS[3]).search("Ørexy")
    assert match is not None
    assert (match.lastgroup, match["y"], match.groupdict()) == ("y", "y", {"y": "y"})


def test_what_is_lacking_is_added_and_what_no_one_wants_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(path, [*PATTERNS[:2], ("another", 0)])
    assert compiles(path, monkeypatch) == 2
    size = path.stat().st_size
    kept(path)
    assert compiles(path, monkeypatch) == 0
    kept(path, [("another", 0)])
    assert path.stat().st_size < size


def test_what_was_read_from_a_pattern_is_kept_for_the_code_that_read_it(path: Path) -> None:
    shelf = Kept(path)
    assert shelf.told("(?:is|ar) med", lambda pattern: ((pattern,),), code=1) == (("(?:is|ar) med",),)
    shelf.keep()
    for code, expected in ((1, (("(?:is|ar) med",),)), (2, ())):
        assert Kept(path).told("(?:is|ar) med", lambda pattern: (), code) == expected


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: b"not ours",
        lambda content: content[:-4],
        lambda content: content.replace(sys.version[:4].encode(), b"2.7.", 1),
        lambda content: content[:-4] + b"\xff\xff\xff\x7f",
        lambda content: content.replace(b"[", b"{", 1),
    ],
    ids=["empty", "foreign", "cut", "other Python", "code changed", "list changed"],
)
def test_a_damaged_file_counts_not_and_is_replaced(damage, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(path)
    path.write_bytes(damage(path.read_bytes()))
    assert compiles(path, monkeypatch) == len(PATTERNS)
    kept(path)
    assert compiles(path, monkeypatch) == 0


@pytest.mark.parametrize(
    "row", [(0, 0, {}, b"\xff\xff\xff\x7f"), (0, 0, {"a": 7}, b""), (0, 0, {}, b"abc"), (None,) * 4]
)
def test_code_that_python_does_not_take_is_compiled(row, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    path.write_bytes(b"")
    rows = {(pattern, int(flags)): row for pattern, flags in PATTERNS}
    monkeypatch.setattr(patterns, "_read", lambda content: (rows, {}))
    assert compiles(path, monkeypatch) == len(PATTERNS)


def test_nothing_is_kept_of_a_python_that_compiles_otherwise(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from re import _compiler

    real = _compiler._code
    monkeypatch.setattr(_compiler, "_code", lambda tree, flags: real(tree, flags)[:-1])
    kept(path)
    monkeypatch.delattr(_compiler, "_code")
    kept(path)
    assert not path.exists()


def test_nothing_is_kept_where_python_keeps_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept(path)
    assert not path.parent.exists()


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    kept(path)
    assert not path.parent.exists()
    path.parent.write_text("no folder")
    monkeypatch.undo()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    kept(path)
    assert compiles(path, monkeypatch) == len(PATTERNS)


@pytest.mark.skipif(sys.platform != "linux", reason="the reader has a second process on Linux only")
def test_two_writers_leave_one_whole_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        list(pool.map(kept, [path] * 12, [PATTERNS, PATTERNS[::-1]] * 6))
    assert compiles(path, monkeypatch) == 0
    assert [file.name for file in path.parent.iterdir()] == [path.name]

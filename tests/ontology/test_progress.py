"""What a terminal sees of work that takes a while: nothing at once, then what is being done, a clear line last."""

from __future__ import annotations

import io
import time

import pytest

from ontology.progress import progress_on_terminal


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _terminal(monkeypatch: pytest.MonkeyPatch) -> _Terminal:
    """Put a terminal in the place of stderr, inside the test: pytest sets its own between a fixture and the test."""
    stream = _Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr("ontology.progress._PATIENCE", 0.05)
    return stream


def test_one_long_step_is_told_though_nothing_is_said_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    progress = progress_on_terminal()
    progress("checking the shapes")
    assert terminal.getvalue() == ""
    until = time.monotonic() + 10
    while not terminal.getvalue() and time.monotonic() < until:
        time.sleep(0.02)
    assert "checking the shapes …" in terminal.getvalue()
    progress("")
    assert terminal.getvalue().endswith("\r\033[K")


def test_short_work_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    progress = progress_on_terminal()
    progress("reading")
    progress("")
    time.sleep(0.15)
    assert terminal.getvalue() == "\r\033[K"


def test_a_file_or_pipe_is_told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    progress_on_terminal()("reading")
    assert stream.getvalue() == ""

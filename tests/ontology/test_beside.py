"""Work beside gives what the same work gives in place, whatever becomes of its process."""

from __future__ import annotations

import os
import sys

import pytest

from ontology import beside
from ontology.beside import Beside
from ontology.errors import StoreError


@pytest.fixture(params=[True, False], ids=["in a process", "in place"])
def forked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    if request.param and sys.platform != "linux":
        pytest.skip("only Linux forks")
    monkeypatch.setattr(beside, "forks_at_once", lambda: 2 if request.param else 1)
    return bool(request.param)


def test_the_result_comes_back(forked: bool) -> None:
    with Beside(lambda: ("x" * 1_000_000, os.getpid())) as work:
        text, process = work.start().result()
    assert len(text) == 1_000_000
    assert (process != os.getpid()) == forked


def test_who_got_ready_begins_when_told(forked: bool) -> None:
    made_ready: list[str] = []

    def work(text: str, more: int) -> tuple[str, int, bool]:
        return text, more, bool(made_ready)

    with Beside(work) as ready:
        ready.get_ready(lambda: made_ready.append("ready"))
        assert ready.start("x" * 200_000, 2).result() == ("x" * 200_000, 2, forked)
    assert not made_ready


def test_what_fails_in_getting_ready_is_left_to_the_work(forked: bool) -> None:
    with Beside(lambda: "done") as work:
        assert work.get_ready(lambda: 1 / 0).start().result() == "done"


def test_who_got_ready_for_nothing_ends_with_the_caller(forked: bool) -> None:
    with Beside(lambda: "done") as work:
        work.get_ready(lambda: None)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_an_error_is_raised_where_the_result_is_asked_for(forked: bool) -> None:
    def work() -> None:
        raise StoreError("the folder cannot be written.", where="out", advice="Name another.")

    with Beside(work) as failing, pytest.raises(StoreError, match="cannot be written") as caught:
        failing.start().result()
    assert caught.value.where == "out"


def test_work_that_never_starts_is_done_nowhere(forked: bool) -> None:
    done: list[int] = []
    with Beside(lambda: done.append(1)):
        pass
    assert not done


def test_an_interrupted_caller_leaves_no_process(forked: bool) -> None:
    read, write = os.pipe()

    def interrupted() -> None:
        with Beside(lambda: os.read(read, 1)) as work:  # waits for ever
            work.start()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    os.close(read)
    os.close(write)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize(
    ("system", "threads", "at_once"), [("linux", ["7"], 3), ("linux", ["7", "8"], 1), ("darwin", ["7"], 1)]
)
def test_only_linux_forks_and_only_without_threads(
    monkeypatch: pytest.MonkeyPatch, system: str, threads: list[str], at_once: int
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(os, "listdir", lambda _: threads)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2}, raising=False)
    assert beside.forks_at_once() == at_once


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks")
def test_a_process_that_was_killed_takes_nothing_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "forks_at_once", lambda: 2)
    here = os.getpid()

    def work() -> str:
        if os.getpid() != here:
            os.kill(os.getpid(), 9)
        return "done here"

    with Beside(work) as killed:
        assert killed.start().result() == "done here"
    with Beside(work) as killed:
        assert killed.get_ready(lambda: os.kill(os.getpid(), 9)).start().result() == "done here"

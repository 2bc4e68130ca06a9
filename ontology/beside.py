"""Does a piece of work in a process of its own, beside what the caller does meanwhile, where the system can.

Where it cannot (it has no ``fork``, one processor only, or this process has threads, which a fork would lose), the work
is done when its result is asked for: the same work with the same result, one after the other.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Generic, TypeVar

T = TypeVar("T")


class Beside(Generic[T]):
    """A piece of work that begins with :meth:`start`; leaving its ``with`` block ends it, done or not.

    It sees what its caller holds when its process begins, and what it is given at the start; that, and what it returns,
    must be able to go through a pipe.
    """

    def __init__(self, work: Callable[..., T]) -> None:
        """Take the *work* to do."""
        self._work = work
        self._given: tuple[object, ...] = ()
        self._began = False
        self._child: _Child | None = None

    def __enter__(self) -> Beside[T]:
        return self

    def __exit__(self, *_: object) -> None:
        if self._child:
            self._child.end()

    def get_ready(self, ready: Callable[[], object]) -> Beside[T]:
        """Let the process begin with *ready*, which loads what the work needs, and wait there for the start."""
        if forks_at_once() > 1:
            self._child = _Child(self._work, ready)
        return self

    def start(self, *given: object) -> Beside[T]:
        """Let the work begin with what is *given* to it."""
        self._given, self._began = given, True
        if self._child:
            self._child.order(given)
        elif forks_at_once() > 1:
            self._child = _Child(partial(self._work, *given))
        return self

    @property
    def began(self) -> bool:
        """Tell whether the work was told to begin."""
        return self._began

    def result(self) -> T:
        """Return what the work returns, once it is done; raises what the work raises.

        A process that ended without a result (somebody killed it) takes nothing with it: the work is done here.
        """
        try:
            done, value = pickle.loads(self._child.told() if self._child else b"")  # noqa: S301 - from our own child
        except (EOFError, pickle.UnpicklingError):
            return self._work(*self._given)
        if done:
            return value  # type: ignore[no-any-return] # what the work returned
        raise value


class _Child:
    """A forked process, and the pipes through which it is told what to do and tells what its work came to."""

    def __init__(self, work: Callable[..., object], ready: Callable[[], object] | None = None) -> None:
        self._told, tell = os.pipe()
        orders, self._order = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(self._order)  # or it would never see that its parent is gone
            _live(partial(_when_told, work, ready, orders) if ready else work, tell)
        os.close(tell)
        os.close(orders)

    def order(self, given: tuple[object, ...]) -> None:
        """Tell the process to begin; one that is gone is missed where its result is asked for."""
        with suppress(BrokenPipeError), open(self._order, "wb", closefd=False) as pipe:
            pipe.write(pickle.dumps(given))

    def told(self) -> bytes:
        with open(self._told, "rb", closefd=False) as pipe:
            return pipe.read()

    def end(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._told)
        os.close(self._order)


def _when_told(work: Callable[..., object], ready: Callable[[], object], orders: int) -> object:
    with suppress(Exception):  # what is wrong will be so in the work too, which is asked for its result
        ready()
    with open(orders, "rb") as pipe:
        return work(*pickle.load(pipe))  # noqa: S301 - from our own parent


def _live(work: Callable[[], object], tell: int) -> None:
    """Work, tell and end, without what Python does at its end: that is the parent's."""
    code = 1
    try:
        gc.freeze()  # to search through what the parent holds would make a copy of it
        told = _outcome(work)
        with open(tell, "wb") as pipe:
            pipe.write(told)
        code = 0
    finally:
        os._exit(code)


def _outcome(work: Callable[[], object]) -> bytes:
    try:
        return pickle.dumps((True, work()))
    except Exception as error:
        return pickle.dumps((False, error))


def forks_at_once() -> int:
    """Return how many processes that share what this one holds may work at a time: the cores it may use, or just one.

    Only Linux forks safely, and only while this process has one thread: a fork would lose the others.
    """
    if sys.platform != "linux" or len(os.listdir("/proc/self/task")) > 1:
        return 1
    return len(os.sched_getaffinity(0))

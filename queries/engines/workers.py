"""Oxigraph in processes that can be killed: the engine for users' queries over the graph on disk."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from queue import Empty, LifoQueue
from typing import Any

from ontology.errors import QueryError, StoreError
from queries.engines import EngineAnswer, Limits, QueryStoppedError, StoreBusyError
from queries.engines.answering import AnsweringEngine
from queries.engines.messages import refused
from queries.sparql import worker as worker_module
from queries.sparql.prepare import Prepared

_WAIT = 30.0
"""Seconds that a query without a time limit waits for a free worker."""
_DYING = 5.0
"""Seconds that a process has to end after it closed its pipes."""
_BY_CLOCK = 1
"""The exit code of a worker that its own clock ended (``faulthandler``)."""


class WorkerEngine(AnsweringEngine):
    """Answers from the current version under a store folder, in a fixed number of worker processes that are reused.

    It may be used from many threads. A new build is seen at the next query.
    """

    def __init__(self, folder: Path, workers: int = 1) -> None:
        """Start *workers* processes for the store in *folder*; raises StoreError when there is no graph there."""
        from ontology.store import current

        self._folder = folder
        current(folder)
        self._free: LifoQueue[_Worker] = LifoQueue()
        for _ in range(workers):
            self._free.put(_Worker())
        self._closed = False

    def run(self, prepared: Prepared, limits: Limits) -> EngineAnswer:
        """Return the answer.

        Raises QueryStoppedError at the time limit, and StoreBusyError when no worker gets free until then.
        """
        from ontology.store import current, dataset

        request = {
            "store": str(current(self._folder)),
            "query": prepared.text,
            "default": dataset(prepared.default),
            "named": prepared.named,
            "rows": limits.rows,
            "timeout": limits.timeout,
            "json": limits.json,
        }
        worker = self._take(limits)
        try:
            header, body = worker.ask(request, limits.timeout)
        finally:
            self._give_back(worker)
        json = limits.json and prepared.form == "SELECT"
        return EngineAnswer(prepared.form, body, header["count"], header["cut"], limits, json)

    def close(self) -> None:
        """End the processes; those at work end when their query does."""
        self._closed = True
        while True:
            try:
                self._free.get_nowait().end()
            except Empty:
                return

    def _take(self, limits: Limits) -> _Worker:
        wait = limits.timeout or _WAIT
        try:
            worker = self._free.get(timeout=wait)
        except Empty:
            raise StoreBusyError(f"no worker got free within {wait:g} s.", advice="Ask again a little later.") from None
        return worker if worker.alive else worker.replaced()

    def _give_back(self, worker: _Worker) -> None:
        if self._closed:
            worker.end()
        else:
            self._free.put(worker if worker.alive else worker.replaced())


class _Worker:
    """One worker process and the pipes to it; one thread at a time uses it."""

    def __init__(self) -> None:
        command = [sys.executable, "-P", "-X", "utf8", str(Path(worker_module.__file__).resolve())]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
        )

    @property
    def alive(self) -> bool:
        """Tell whether the process runs and waits for a request."""
        return self._process.poll() is None

    def replaced(self) -> _Worker:
        """Return a new worker in the place of this one."""
        self.end()
        return _Worker()

    def ask(self, request: dict[str, Any], timeout: float | None) -> tuple[dict[str, Any], bytes]:
        """Return the header and body of the reply; raises QueryStoppedError, QueryError or StoreError."""
        begun = time.monotonic()
        try:
            header, body = self._exchange(request)
        except (OSError, ValueError) as error:
            taken = time.monotonic() - begun
            raise self._cause(timeout, taken) from error
        except BaseException:  # an interrupt leaves half an answer in the pipe
            self.end()
            raise
        if header.get("error") == "store":
            raise StoreError(f"the store cannot be read: {header['message']}.", advice="Run `psykgraf build` again.")
        if header.get("error"):
            raise refused(header["message"])
        return header, body

    def _cause(self, timeout: float | None, taken: float) -> QueryError:
        """Return why the process ended: by its clock (its exit code), or by what no clock explains."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_DYING)
        code = self._process.returncode
        self.end()
        if timeout is not None and (code == _BY_CLOCK or taken >= timeout):
            return _stopped(timeout)
        return _ended(taken)

    def end(self) -> None:
        """Kill the process and close the pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not yet sent to a dead process is lost with it
                    pipe.close()

    def _exchange(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        send, receive = self._process.stdin, self._process.stdout
        if send is None or receive is None:
            raise OSError("the worker has no pipes")
        send.write(json.dumps(request).encode() + b"\n")
        send.flush()
        header = json.loads(receive.readline())
        body = receive.read(header["length"])
        if len(body) < header["length"]:
            raise OSError("the worker ended in the middle of an answer")
        return header, body


def _environment() -> dict[str, str]:
    """Return our environment without what would make Python start other code first."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def _stopped(timeout: float) -> QueryStoppedError:
    return QueryStoppedError(
        f"the query was stopped after {timeout:g} s, its time limit.",
        advice="Narrow it (fewer patterns without a shared variable, a LIMIT), or allow more with --timeout.",
    )


def _ended(taken: float) -> QueryError:
    return QueryError(
        f"the process of the query ended after {taken:.1f} s, before any time limit; it may have needed more memory"
        f" than a query may have ({worker_module.MEMORY >> 30} GB).",
        advice="Narrow the query (fewer patterns without a shared variable, no DISTINCT over all of them).",
    )

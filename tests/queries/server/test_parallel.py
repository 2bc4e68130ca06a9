"""Thirty-two clients at once, for some seconds: no error, no wrong answer, no growth of memory."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator

import httpx
import pytest

from ontology.settings import Settings

CLIENTS = 32
SECONDS = 6.0
WARM = 500
"""Answers after which every worker has opened the store and every thread has been started."""
PATIENCE = 60.0
_SERVER = (
    "import sys; sys.path.insert(0, {tests!r}); from pathlib import Path; from built_graph import serving;"
    "from ontology.settings import Settings\n"
    "with serving(Settings(out=Path({out!r}), timeout=20.0)) as address:\n"
    "    print(address, flush=True); sys.stdin.read()"
)


@pytest.fixture
def server(settings: Settings) -> Iterator[tuple[str, int]]:
    """Yield the address and process number of a server in a process of its own."""
    tests = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))
    code = _SERVER.format(tests=tests, out=str(settings.out))
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), process.pid
        process.communicate(timeout=20)


def test_many_clients_at_once(server: tuple[str, int]) -> None:
    address, pid = server
    gc.collect()  # what other tests left is freed in this thread: pyoxigraph's results may not be freed in another
    seen: Counter[str] = Counter()
    over = threading.Event()
    threads = [threading.Thread(target=_ask, args=(address, number, over, seen)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    begun = time.monotonic()
    while seen.total() < WARM and time.monotonic() - begun < PATIENCE:
        time.sleep(0.1)
    before = _memory(pid)
    time.sleep(SECONDS)
    over.set()
    for thread in threads:
        thread.join()
    assert set(seen) == {"right"}
    assert seen["right"] > CLIENTS
    if before:
        assert _memory(pid) < before * 1.1


def _ask(address: str, number: int, over: threading.Event, seen: Counter[str]) -> None:
    """Ask again and again with a value of one's own, and note whether the answer is right."""
    query = f"SELECT ?x {{ ?s a pg:Project BIND({number} AS ?x) }} LIMIT 1"
    with httpx.Client(timeout=60) as client:
        while not over.is_set():
            reply = client.post(address + "/sparql", data={"query": query}, headers={"Accept": "text/csv"})
            right = reply.status_code == 200 and reply.text.split() == ["x", str(number)]
            seen["right" if right else f"{reply.status_code} {reply.text[:80]}"] += 1


def _memory(pid: int) -> int:
    """Return the bytes that a process and its children hold; 0 where the system does not tell (not Linux)."""
    try:
        import psutil
    except ImportError:
        return 0
    process = psutil.Process(pid)
    return sum(one.memory_info().rss for one in (process, *process.children(recursive=True)))

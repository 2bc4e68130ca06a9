"""Queries in processes of their own: killed at the limit, reused, started afresh, and in step with new builds."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from built_graph import write_graph

from ontology.errors import QueryError, StoreError
from ontology.settings import Settings
from queries.engines import Limits, QueryStoppedError, StoreBusyError, open_engine
from queries.engines.workers import WorkerEngine
from queries.sparql import worker as worker_module
from queries.sparql.run import run

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture
def workers(out: Path) -> Iterator[WorkerEngine]:
    """Yield an engine with one worker."""
    engine = WorkerEngine(out / "store")
    yield engine
    engine.close()


def test_a_query_without_an_end_is_killed_and_the_next_one_works(workers: WorkerEngine) -> None:
    with pytest.raises(QueryStoppedError, match=r"stopped after 0.3 s"):
        workers.answer(ENDLESS, limits=Limits(0.3, 10))
    assert workers.answer("ASK { ?s ?p ?o }", limits=Limits(20, 10)).truth


def test_a_worker_is_reused(workers: WorkerEngine) -> None:
    first = workers._free.queue[0]
    for _ in range(5):
        workers.answer("ASK { }", limits=Limits(20, 10))
    assert list(workers._free.queue) == [first]


def test_a_query_waits_for_a_worker_only_so_long(workers: WorkerEngine) -> None:
    busy = workers._take(Limits(20))
    with pytest.raises(StoreBusyError, match=r"no worker got free within 0.2 s"):
        workers.answer("ASK { }", limits=Limits(0.2, 10))
    workers._give_back(busy)
    assert workers.answer("ASK { }", limits=Limits(20, 10)).truth


def test_a_worker_that_died_is_replaced(workers: WorkerEngine) -> None:
    process = workers._free.queue[0]._process
    process.kill()
    process.wait()
    assert workers.ask("ASK { }")


def test_a_worker_that_dies_at_work_is_told_and_replaced(workers: WorkerEngine) -> None:
    killer = threading.Timer(0.4, workers._free.queue[0]._process.kill)
    killer.start()
    with pytest.raises(QueryError, match="memory"):
        workers.answer(ENDLESS, limits=Limits(20))
    killer.join()
    assert workers.ask("ASK { }")


@pytest.mark.parametrize(
    ("code", "taken", "words"),
    [
        (1, 9.0, "stopped after 10 s, its time limit"),  # by its clock, whatever ours says
        (-6, 10.0, "stopped after 10 s, its time limit"),  # out of memory at the moment when time was up
        (-6, 3.25, r"ended after 3\.2 s, before any time limit; it may have needed more memory .*\(4 GB\)"),
        (-9, 3.0, "more memory"),
    ],
)
def test_what_ended_a_query_is_told(workers: WorkerEngine, code: int, taken: float, words: str) -> None:
    worker = workers._free.queue[0]
    worker.end()
    worker._process.returncode = code
    with pytest.raises(QueryError, match=words):
        raise worker._cause(10, taken)


def test_an_interrupt_leaves_no_half_answer(workers: WorkerEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(workers._free.queue[0], "_exchange", interrupted)
    with pytest.raises(KeyboardInterrupt):
        workers.ask("ASK { }")
    assert workers.ask("ASK { }")


def test_a_new_build_is_seen_at_the_next_query(tmp_path: Path) -> None:
    def store_with(name: str) -> ox.Store:
        store = ox.Store()
        facts = ox.NamedNode("https://w3id.org/psykgraf/graph/facts")
        store.add(ox.Quad(ox.NamedNode(f"urn:{name}"), ox.NamedNode("urn:p"), ox.Literal(1), facts))
        return store

    write_graph(tmp_path, store_with("old"), "one")
    engine = WorkerEngine(tmp_path / "store")
    assert engine.ask("ASK { <urn:old> ?p ?o }")
    write_graph(tmp_path, store_with("new"), "two")
    assert engine.ask("ASK { <urn:new> ?p ?o }")
    assert not engine.ask("ASK { <urn:old> ?p ?o }")
    engine.close()


def test_without_a_build_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="psykgraf build"):
        WorkerEngine(tmp_path / "store")


def test_a_damaged_store_is_told_and_not_a_crash(out: Path, tmp_path: Path) -> None:
    shutil.copytree(out, tmp_path / "out")
    for path in (tmp_path / "out" / "store").glob("version-*/*"):
        if path.name != "COMPLETE":
            path.write_bytes(b"nonsense")
    engine = WorkerEngine(tmp_path / "out" / "store")
    with pytest.raises(StoreError, match="cannot be read"):
        engine.ask("ASK { }")
    engine.close()


def test_run_keeps_to_the_limits_of_the_settings(out: Path) -> None:
    settings = Settings(out=out, timeout=5, limit=3)
    answer = run(settings, "SELECT ?s { ?s ?p ?x }", {"x": ox.Literal("Broputten", language="da")})
    assert answer.limits == Limits(5, 3)
    assert run(settings, "SELECT * { ?s ?p ?o }").count == 3
    assert run(settings, "SELECT * { ?s ?p ?o }", limit=5).count == 5
    with pytest.raises(QueryStoppedError):
        run(settings, ENDLESS)


def test_an_engine_keeps_to_the_time_limit_in_select_too(out: Path) -> None:
    engine = open_engine(Settings(out=out, timeout=5))
    with pytest.raises(QueryStoppedError):
        engine.select(ENDLESS)
    assert len(run(engine, "SELECT * { ?s ?p ?o }", limit=4).solutions.rows) == 4
    engine.close()


def test_a_worker_ends_itself_when_nobody_is_left_to_kill_it(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = next((out / "store").glob("version-*"))
    request = (
        f'{{"store": "{path.as_posix()}", "query": "{ENDLESS}", "default": ["https://w3id.org/psykgraf/graph/facts"],'
        ' "named": [], "rows": 1, "timeout": 0.2}\n'
    )
    done = subprocess.run(
        [sys.executable, "-P", worker_module.__file__],
        input=request.encode(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode != 0
    assert done.stdout == b""


def test_the_worker_module_is_light() -> None:
    """Starting a worker must not cost more than Python and pyoxigraph do."""
    code = (
        f"import sys, runpy; runpy.run_path({worker_module.__file__!r});"
        "print('rdflib' in sys.modules, 'queries' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]

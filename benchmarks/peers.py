"""Other engines beside ours in the questions' benchmark: Apache Jena and maplib, where the machine has them.

Each reads the same graphs into its memory, the default graph as one, and yields for each question its rows and its
milliseconds of processor time, or None where it does not answer.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from ontology.graphs import ALL, DEFAULT

Timed = tuple[str, int, float | None]
"""A question, its rows, and its milliseconds."""

_JARS = Path("/usr/share/java")
_CORE = _JARS / "jena-core.jar"
_PACKAGED = "org/apache/jena/ext/"
"""Where Debian's jar has the messages of the XML Schema types, which look for them without this."""
_REPEATS = 3
_MEMORY = "-Xmx6g"


def jena(store: ox.Store, queries: Mapping[str, str], seconds: float) -> Iterator[Timed]:
    """Yield Jena's times in a warm machine; a question that takes more than *seconds* is stopped and not answered."""
    if not (_CORE.exists() and shutil.which("java")):
        print("Jena is not installed (Debian: libapache-jena-java and default-jdk-headless).")
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        _write(store, place / "graph.nq")
        (place / "queries").mkdir()
        for slug, text in queries.items():
            (place / "queries" / f"{slug}.rq").write_text(text, encoding="utf-8")
        yield from _run_jena(place, seconds)


def _run_jena(place: Path, seconds: float) -> Iterator[Timed]:
    path = os.pathsep.join((f"{_JARS}/*", str(_messages(place / "messages"))))
    program = str(Path(__file__).with_name("Jena.java"))
    given = [str(place / "graph.nq"), str(place / "queries"), str(int(seconds)), str(_REPEATS), *map(str, DEFAULT)]
    command = ["java", _MEMORY, "-cp", path, program, *given]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        for line in running.stdout or ():
            slug, rows, taken = line.split("\t")
            yield slug, int(rows), float(taken) if int(rows) >= 0 else None
    if running.returncode:
        print(f"Jena stopped with code {running.returncode}: `{' '.join(command[:4])} …` tells why.")


def _messages(folder: Path) -> Path:
    """Put the messages of the XML Schema types where their code looks for them; without them Jena does not start."""
    with zipfile.ZipFile(_CORE) as jar:
        for name in jar.namelist():
            if name.startswith(_PACKAGED) and name.endswith(".properties"):
                target = folder / name.removeprefix(_PACKAGED)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(jar.read(name))
    return folder


def maplib(store: ox.Store, queries: Mapping[str, str]) -> Iterator[Timed]:
    """Yield maplib's times; a question that it refuses is not answered."""
    if importlib.util.find_spec("maplib") is None:
        print("maplib is not installed (`uv run --with maplib python benchmarks/questions.py --peers`).")
        return
    lines = {str(graph): _lines(store, str(graph)) for graph in ALL}
    model = _maplib_model(lines)
    for slug, text in queries.items():
        try:
            yield _asked_maplib(model, slug, text)
        except Exception:
            yield slug, -1, None
        except BaseException as error:
            if isinstance(error, (KeyboardInterrupt, GeneratorExit)):
                raise
            model = _maplib_model(lines)  # after a panic it answers nothing more
            yield slug, -1, None


def _maplib_model(lines: Mapping[str, str]) -> Any:
    import maplib

    model = maplib.Model()
    for graph, text in lines.items():
        model.reads(text, "ntriples", graph=graph)
        if graph in map(str, DEFAULT):
            model.reads(text, "ntriples")
    return model


def _asked_maplib(model: Any, slug: str, text: str) -> Timed:
    times, rows = [], 0
    for _ in range(_REPEATS):
        start = time.process_time()
        rows = len(model.query(text))
        times.append((time.process_time() - start) * 1000)
    return slug, rows, sorted(times)[_REPEATS // 2]


def _write(store: ox.Store, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for graph in ALL:
            for quad in store.quads_for_pattern(None, None, None, ox.NamedNode(str(graph))):
                file.write(f"{quad} .\n")


def _lines(store: ox.Store, graph: str) -> str:
    return "".join(f"{q.triple} .\n" for q in store.quads_for_pattern(None, None, None, ox.NamedNode(graph)))

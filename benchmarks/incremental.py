"""Adds one document to a build of a thousand: processor time by stage, as a user of `psykgraf build` waits for it.

Run: python benchmarks/incremental.py [documents]
Each build is a process of its own, so that imports count (of compiled modules, as an installation has them). Times are
of the processor, all threads together, by the stages of that process and summed up for those that it starts beside
itself; and by the clock, for the whole command. The peer is the build of the same documents from nothing, whose files
the incremental build must equal byte for byte.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

from ontology.settings import Settings

WAIT = "by the clock"
"""The seconds from the start of the process to its end, which other work on the machine lengthens."""
ELSEWHERE = "in processes beside"
"""The seconds of the processes that the build started."""
TOWNS = ("Fjordby", "Søby", "Nordkøbing", "Lyngholm", "Hedeby", "Åstrup", "Skovlund", "Havnsø", "Mosede", "Bakkeby")
PAGE = """Referat {n}

Værestedet {town} {n}

Værestedet {town} {n} startede i {year} og drives af Foreningen {town}.
Projektet Naboskab {n} er finansieret af satspuljen med {amount}.000 kr. i {year}.
Der er ansat {count} peermedarbejdere i Værestedet {town} {n}.
Målgruppen er borgere i {town} med psykisk sårbarhed.
"""


def write_documents(folder: Path, count: int, first: int = 0) -> list[Path]:
    """Write *count* invented minutes of one page and return their paths."""
    paths = []
    for n in range(first, first + count):
        path = folder / f"referat-{n:05}.txt"
        values = {"n": n, "town": TOWNS[n % len(TOWNS)], "year": 2000 + n % 24, "amount": 100 + n % 900}
        path.write_text(PAGE.format(count=2 + n % 7, **values), encoding="utf-8")
        paths.append(path)
    return paths


def stages(out: Path, folder: Path, count: int) -> dict[str, float]:
    """Build from the first *count* documents of *folder* into *out*; return the processor seconds of each stage."""
    marks: list[tuple[str, float]] = [("start and imports", 0.0)]

    def progress(stage: str) -> None:
        marks.append(("reading the documents" if stage.endswith(".txt") else stage, time.process_time()))

    _build(Settings(out=out), sorted(folder.glob("*.txt"))[:count], progress)
    progress("")
    found: dict[str, float] = {}
    for (stage, start), (_, end) in pairwise(marks):
        found[stage] = found.get(stage, 0.0) + end - start
    return found


def _build(settings: Settings, paths: list[Path], progress: Callable[[str], None]) -> None:
    from ingest.building.build import Sources, build
    from viz.output import Output

    with Output(settings) as output:
        output.write(build(Sources(paths, cache=settings.out / "cache", progress=progress)), progress)


def measured(out: Path, folder: Path, count: int) -> dict[str, float]:
    """Return the stages of a build in a process of its own, and the seconds that a user waits for all of it."""
    start, before = time.perf_counter(), os.times()
    told = _run(folder, __file__, "stages", str(out), str(folder), str(count))
    wait, after = time.perf_counter() - start, os.times()
    found: dict[str, float] = json.loads(told.splitlines()[-1])
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return {**found, ELSEWHERE: max(used - sum(found.values()), 0.0), WAIT: wait}


def own_reading(folder: Path, count: int) -> float:
    """Return the processor seconds that reading the last document takes by itself, in a process of its own."""
    path = str(sorted(folder.glob("*.txt"))[count - 1])
    program = f"from pathlib import Path; from ingest.extract import extract; extract(Path({path!r}))"
    return float(_run(folder, "-c", f"import time\n{program}\nprint(time.process_time())"))


def _run(folder: Path, *arguments: str) -> str:
    """Run Python with its compiled modules kept beside *folder*, whatever the surroundings say of them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    surroundings = {**kept, "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled")}
    done = subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True, env=surroundings)
    return done.stdout


def content(out: Path) -> dict[str, bytes]:
    """Return the files of a build by their names, without the store (a data base) and the cache."""
    files = (path for path in out.rglob("*") if path.is_file())
    found = {path.relative_to(out).as_posix(): path.read_bytes() for path in files}
    return {name: text for name, text in found.items() if not name.startswith(("store/", "cache/"))}


def main(count: int = 1000) -> None:
    """Print the stages of a build from nothing and of a build with one document more."""
    with tempfile.TemporaryDirectory() as name:
        folder, changed, anew = Path(name) / "documents", Path(name) / "changed", Path(name) / "anew"
        folder.mkdir()
        write_documents(folder, count + 1)
        measured(Path(name) / "first", folder, 1)  # compiles the modules
        own_reading(folder, 1)
        measured(changed, folder, count)
        more = measured(changed, folder, count + 1)
        nothing = measured(anew, folder, count + 1)
        same = content(changed) == content(anew)
        alone = own_reading(folder, count + 1)
    print(f"{count:,} documents and one more; seconds of processor time")
    print(f"{'stage':24} {'one more':>9} {'from nothing':>13}")
    rows = {stage: (more[stage], nothing[stage]) for stage in nothing if stage != WAIT}
    rows["all"] = _sum(rows.values())
    for stage, (one, other) in rows.items():
        print(f"{stage:24} {one:9.2f} {other:13.2f}")
    print(f"{WAIT:24} {more[WAIT]:9.2f} {nothing[WAIT]:13.2f}")
    print(f"reading the one document by itself: {alone:.2f}; the same bytes as from nothing: {same}")


def _sum(pairs: Iterable[tuple[float, float]]) -> tuple[float, float]:
    found = list(pairs)
    return sum(one for one, _ in found), sum(other for _, other in found)


if __name__ == "__main__":
    if sys.argv[1:2] == ["stages"]:
        print(json.dumps(stages(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))))
    else:
        main(*map(int, sys.argv[1:]))

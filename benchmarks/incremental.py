"""Adds one document to a build of a thousand: processor time by stage, as a user of `psykgraf build` waits for it.

Run: python benchmarks/incremental.py [documents]
Each build is a process of its own, so that imports count; times are of the processor, all threads together. The peer is
the build of the same documents from nothing, whose files the incremental build must equal byte for byte.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from ontology.settings import Settings

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
    from ingest.build import Sources, build
    from viz.output import write_output

    built = build(Sources(paths, cache=settings.out / "cache", progress=progress))
    write_output(built, settings, progress)


def measured(out: Path, folder: Path, count: int) -> dict[str, float]:
    """Return the stages of a build in a process of its own."""
    arguments = [sys.executable, __file__, "stages", str(out), str(folder), str(count)]
    done = subprocess.run(arguments, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def own_reading(folder: Path, count: int) -> float:
    """Return the processor seconds that reading the last document takes by itself, in a process of its own."""
    path = str(sorted(folder.glob("*.txt"))[count - 1])
    program = f"from pathlib import Path; from ingest.extract import extract; extract(Path({path!r}))"
    timing = f"import time\n{program}\nprint(time.process_time())"
    done = subprocess.run([sys.executable, "-c", timing], check=True, capture_output=True, text=True)
    return float(done.stdout)


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
        measured(changed, folder, count)
        more = measured(changed, folder, count + 1)
        nothing = measured(anew, folder, count + 1)
        same = content(changed) == content(anew)
        alone = own_reading(folder, count + 1)
    print(f"{count:,} documents and one more; seconds of processor time")
    print(f"{'stage':24} {'one more':>9} {'from nothing':>13}")
    for stage in nothing:
        print(f"{stage:24} {more[stage]:9.2f} {nothing[stage]:13.2f}")
    print(f"{'all':24} {sum(more.values()):9.2f} {sum(nothing.values()):13.2f}")
    print(f"{'without the pages':24} {_without_pages(more):9.2f} {_without_pages(nothing):13.2f}")
    print(f"reading the one document by itself: {alone:.2f}; the same bytes as from nothing: {same}")


def _without_pages(found: dict[str, float]) -> float:
    return sum(seconds for stage, seconds in found.items() if stage != "the pages")


if __name__ == "__main__":
    if sys.argv[1:2] == ["stages"]:
        print(json.dumps(stages(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))))
    else:
        main(*map(int, sys.argv[1:]))

"""Adds one document to a graph of a thousand: only that one is read, and how long the rest of the build takes.

Run: python benchmarks/incremental.py [documents]
The peer is the same build without the cache. Times are wall-clock, with processor time beside them.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from ingest.build import Build, Sources, build
from ingest.extract import extract

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


def timed(paths: list[Path], cache: Path | None) -> tuple[Build, float, float]:
    """Build, and return the build with its wall-clock and processor seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    built = build(Sources(paths, cache=cache))
    return built, time.perf_counter() - wall, time.process_time() - cpu


def main(count: int = 1000) -> None:
    """Print the times of a cold build, of a build with one document more, and of reading that one alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_documents(folder, count)
        _, cold, cold_cpu = timed(paths, folder / "cache")
        (new,) = write_documents(folder, 1, count)
        start = time.perf_counter()
        extract(new)
        alone = time.perf_counter() - start
        built, warm, warm_cpu = timed([*paths, new], folder / "cache")
        same = build(Sources([*paths, new])).version == built.version
    triples = sum(map(len, built.parts.values()))
    print(f"{count} documents, {len(built.claims):,} claims, {triples:,} triples")
    print(f"all read:          {cold:7.2f} s ({cold_cpu:.2f} s of processor)")
    print(f"one document more: {warm:7.2f} s ({warm_cpu:.2f} s of processor), its own reading {alone:.2f} s")
    print(f"ratio to the peer: {warm / cold:.3f}; the same graph as read anew: {same}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

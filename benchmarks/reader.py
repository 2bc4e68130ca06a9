"""How fast the reader reads: MB of text a second, the ratio to plain matching of the same names, and whether a text of
20 MB costs more a byte than one of 1 MB.

``python benchmarks/reader.py [--mb 4] [--long 20]`` reads invented text that resembles documents (``invented.py``);
give documents to read those instead. ``--long 0`` leaves out the long text. Times are processor seconds.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from pathlib import Path

import ahocorasick_rs
from invented import likened

from ingest.document import Document
from ingest.extract import extract
from ingest.mentions.names.named import register_names
from ingest.reading import read, understand
from ingest.reading.source import Source


def made_up(megabytes: float) -> Document:
    """Return an invented document of about so many megabytes of text."""
    return understand(Source(likened(megabytes)), slug="made-up")


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """Return the processor seconds that calling *work* takes, the best of so many times."""
    best = float("inf")
    for _ in range(times):
        begin = time.process_time()
        work()
        best = min(best, time.process_time() - begin)
    return best


def cost(megabytes: float, times: int) -> float:
    """Return the processor seconds that a MB of an invented text of this length costs, from its raw text to claims."""
    raw = Source(made_up(megabytes).raw)
    size = len(raw.text.encode()) / 1e6
    return seconds(lambda: extract(understand(raw, slug="made-up")), times) / size


def main() -> None:
    """Print the pace of the reader and of plain matching."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--mb", type=float, default=1.0, help="size of the invented text")
    parser.add_argument("--long", type=float, default=20.0, help="size of the long text, 0 for none")
    args = parser.parse_args()
    documents = [read(path) for path in args.documents] or [made_up(args.mb)]
    size = sum(len(document.raw.encode()) for document in documents) / 1e6
    raws = [Source(document.raw) for document in documents]
    extract(made_up(0.01))
    reading = seconds(lambda: [extract(understand(raw, slug="made-up")) for raw in raws])
    claims = sum(len(extract(document)) for document in documents)
    plain = ahocorasick_rs.AhoCorasick(list(register_names().texts))
    matching = seconds(lambda: [plain.find_matches_as_indexes(document.text) for document in documents])
    print(f"text            {size:8.2f} MB, {claims} claims")
    print(f"reader          {size / reading:8.2f} MB/s")
    print(f"plain matching  {size / matching:8.2f} MB/s of the same {len(register_names().texts)} names")
    print(f"ratio           {reading / matching:8.0f} times as long as plain matching")
    if args.long:
        short, long = cost(1.0, 2), cost(args.long, 1)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"a MB of 1 MB    {short:8.2f} s")
        print(f"a MB of {args.long:<4g} MB {long:8.2f} s, {long / short:.2f} times as long")
        print(f"memory          {memory:8.0f} MB at most")


if __name__ == "__main__":
    main()

"""How fast the reader reads: MB of text a second, and the ratio to plain matching of the same names.

``python benchmarks/reader.py [--mb 4]`` reads invented text; give documents to read those instead.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import ahocorasick_rs

from ingest.document import Document
from ingest.extract import extract
from ingest.mentions.named import register_names
from ingest.reading import read, understand
from ingest.reading.source import Source

PARAGRAPH = """{heading}

Projekt {name} er et samarbejde mellem Odense Kommune, SIND og Psykiatrien i Region Syddanmark. Projektet startede i
2014 og er finansieret af Socialstyrelsen med 1,2 mio. kr. om året. Der er ansat to peermedarbejdere og en projektleder.
Målgruppen er unge mellem 18 og 30 år med angst eller depression, som modtager støtte efter servicelovens § 85.

Det er en almindelig dag i huset, og mange af gæsterne kommer for at drikke kaffe og tale sammen om det, der fylder.
Nogle spiller musik, andre læser avis, og der bliver grinet meget. Efter frokost går en gruppe tur i skoven.

"""
NAMES = ("Vindrosen", "Solsikken", "Birkelunden", "Havkatten", "Nordlyset", "Kompasset", "Fyrtårnet", "Ankeret")


def made_up(megabytes: float) -> Document:
    """Return an invented document of about so many megabytes of text."""
    parts, size, number = [], 0, 0
    while size < megabytes * 1e6:
        name = f"{NAMES[number % len(NAMES)]} {number}"
        parts.append(PARAGRAPH.format(heading=name, name=name))
        size += len(parts[-1].encode())
        number += 1
    return understand(Source("".join(parts)), slug="made-up")


def seconds(work: object) -> float:
    """Return the processor seconds that calling *work* takes, the best of three."""
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        work()  # type: ignore[operator]
        best = min(best, time.process_time() - begin)
    return best


def main() -> None:
    """Print the pace of the reader and of plain matching."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--mb", type=float, default=1.0, help="size of the invented text")
    args = parser.parse_args()
    documents = [read(path) for path in args.documents] or [made_up(args.mb)]
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    extract(documents[0]) if size < 1 else extract(made_up(0.01))
    reading = seconds(lambda: [extract(document) for document in documents])
    plain = ahocorasick_rs.AhoCorasick(list(register_names().texts))
    matching = seconds(lambda: [plain.find_matches_as_indexes(document.text) for document in documents])
    print(f"text            {size:8.2f} MB")
    print(f"reader          {size / reading:8.2f} MB/s")
    print(f"plain matching  {size / matching:8.2f} MB/s of the same {len(register_names().texts)} names")
    print(f"ratio           {reading / matching:8.0f} times as long as plain matching")


if __name__ == "__main__":
    main()

"""Resolves a hundred thousand mentions against twenty thousand names; the peer is rapidfuzz's cdist over all pairs.

Run: python benchmarks/resolution.py [mentions] [names]
A mention is a name as it is, in the genitive, in other letters, or with a slip; the exact ones are found by the index,
the rest are looked for by likeness among the names that share a rare word. The peer compares a part of the mentions,
as many as fit into memory, and its time is scaled up.
"""

from __future__ import annotations

import random
import sys
import time

from ingest.resolution.nearest import Nearest
from ontology.names import NameIndex, NameRow
from ontology.spelling import spelling_key

HEADS = ("Værestedet", "Foreningen", "Projekt", "Botilbuddet", "Aktivitetshuset", "Bostedet", "Caféen", "Netværket")
PARTS = ("Sol", "Skov", "Hav", "Bakke", "Eng", "Mose", "Lyng", "Birke", "Ege", "Kilde", "Mølle", "Bro", "Høj", "Sten")
ENDS = ("lund", "gård", "hus", "bo", "vang", "dal", "kær", "sø", "holm", "bæk", "toft", "have", "vig", "ager", "ås")
THRESHOLD = 86.0
PEER_MENTIONS = 500


def names_of(count: int, dice: random.Random) -> list[str]:
    """Return invented names, each another."""
    found: dict[str, None] = {}
    while len(found) < count:
        words = [
            dice.choice(PARTS) + dice.choice(PARTS).lower() + dice.choice(ENDS) for _ in range(dice.choice((1, 2)))
        ]
        found[" ".join([dice.choice(HEADS), *words])] = None
    return list(found)


def mention_of(name: str, dice: random.Random) -> str:
    """Return the name as a text may have it: half of them as it is, the others varied."""
    way = dice.randrange(8)
    if way < 4:
        return name
    if way == 4:
        return name + "s"
    if way == 5:
        return name.upper()
    place = dice.randrange(len(name) - 4, len(name))
    return name[:place] + dice.choice("aeinrst") + name[place + (way == 6) :]


def resolve(mentions: list[str], index: NameIndex, nearest: Nearest) -> tuple[int, int]:
    """Return how many mentions a name was found for exactly, and how many by likeness."""
    exact = alike = 0
    for mention in mentions:
        if index.find(mention):
            exact += 1
        elif nearest.best(mention, THRESHOLD):
            alike += 1
    return exact, alike


def peer(mentions: list[str], names: list[str]) -> int:
    """Return for how many mentions the likest of all names is alike enough."""
    from rapidfuzz import fuzz
    from rapidfuzz.process import cdist

    keys = [spelling_key(name) for name in names]
    scores = cdist([spelling_key(m) for m in mentions], keys, scorer=fuzz.token_sort_ratio, score_cutoff=THRESHOLD)
    return int((scores.max(axis=1) > 0).sum())


def main(mention_count: int = 100_000, name_count: int = 20_000) -> None:
    """Print the times of both and what each finds of the same mentions."""
    dice = random.Random(11)
    names = names_of(name_count, dice)
    mentions = [mention_of(dice.choice(names), dice) for _ in range(mention_count)]
    start, cpu = time.perf_counter(), time.process_time()
    index = NameIndex(NameRow(name, f"unit-{n}", "Unit") for n, name in enumerate(names))
    exact, alike = resolve(mentions, index, Nearest(names))
    ours, ours_cpu = time.perf_counter() - start, time.process_time() - cpu
    part = mentions[:PEER_MENTIONS]
    start, cpu = time.perf_counter(), time.process_time()
    found = peer(part, names)
    scale = mention_count / len(part)
    theirs, theirs_cpu = (time.perf_counter() - start) * scale, (time.process_time() - cpu) * scale
    again = sum(resolve(part, index, Nearest(names)))
    print(f"{mention_count:,} mentions against {name_count:,} names: {exact:,} found by name, {alike:,} by likeness")
    print(f"ours:  {ours:8.1f} s ({ours_cpu:.1f} s of processor)")
    print(f"cdist: {theirs:8.1f} s ({theirs_cpu:.1f} s of processor), scaled from {len(part):,} mentions")
    print(f"ratio of processor time {ours_cpu / theirs_cpu:.3f}; of the {len(part)} ours finds {again}, cdist {found}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""Times every question of the library on a generated graph: the embedded store, and rdflib's memory store beside it.

    python benchmarks/generate_graph.py --triples 1000000 --to out/benchmark
    python benchmarks/questions.py --graph out/benchmark [--peers] [--rdflib] [--seconds 60]

A time is the median of three warm runs, in milliseconds of processor time (so that a busy machine changes little; both
engines compute in one thread), of the query alone; with ``--whole`` also of the whole answer
(labels, evidence, sources). rdflib holds the same graphs in one memory store and gets one run of ``--seconds`` of
processor time a question at most; one stopped there counts with that time, so its sum and the ratio are lower bounds.
``--peers`` names Jena and maplib, where they are installed: the sums are of the questions that the peer answers.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import peers
import pyoxigraph as ox

from ontology.store import open_current
from ontology.terms import PREFIXES
from queries.answers import Asker, answer
from queries.answers.asking import GRAPHS
from queries.engines.embedded import EmbeddedEngine
from queries.library import load_library
from queries.parameters import bind, query_text
from queries.question import Question
from queries.sparql.prepare import prepare

if TYPE_CHECKING:
    import rdflib

VALUES = {
    "pool-portfolio": {"pool": "FundingPool nr. 000000"},
    "what-if": {"what": "FundingPool nr. 000000"},
    "dependency-chain": {"pool": "FundingPool nr. 000000"},
    "partners-over-time": {"organisation": "Association nr. 000000"},
    "evidence-for-entity": {"entity": "Project nr. 000000"},
    "municipality-profile": {"municipality": "municipality-0101"},
}
"""Parameters that hit the busiest entities of the generated graph; every other question is asked with its defaults."""

REPEATS = 3


def milliseconds(run: Callable[[], object], repeats: int = REPEATS) -> float:
    """Return the median time of *repeats* runs after one that warms up."""
    run()
    times = []
    for _ in range(repeats):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return statistics.median(times) * 1000


def texts(engine: EmbeddedEngine) -> dict[str, tuple[Question, str]]:
    """Return each question's SPARQL with the parameters of the benchmark."""
    return {
        slug: (question, query_text(question, bind(question, VALUES.get(slug, {}), engine)))
        for slug, question in load_library().items()
    }


def rdflib_times(folder: Path, queries: dict[str, str], most: float) -> Iterator[tuple[str, float]]:
    """Yield each question with rdflib's milliseconds; a question that takes more than *most* seconds is stopped there.

    The graph is loaded once; each question runs in a fork of this process, which the kernel ends at its time.
    """
    from rdflib import Dataset

    dataset = Dataset()
    dataset.parse(data=open_current(folder / "store").dump(format=ox.RdfFormat.N_QUADS), format="nquads")
    gc.freeze()  # the forks share the graph as long as nobody touches it
    context = multiprocessing.get_context("fork")
    for slug, text in queries.items():
        ours, theirs = context.Pipe(duplex=False)
        worker = context.Process(target=_rdflib_worker, args=(dataset, text, most, theirs))
        worker.start()
        theirs.close()
        try:
            yield slug, ours.recv()
        except EOFError:
            yield slug, most * 1000
        worker.join()


def _rdflib_worker(
    dataset: rdflib.Dataset, text: str, most: float, pipe: multiprocessing.connection.Connection
) -> None:
    from rdflib import URIRef

    resource.setrlimit(resource.RLIMIT_CPU, (int(most), int(most)))
    start = time.process_time()
    list(dataset.query(text, initNs={k: URIRef(v) for k, v in PREFIXES.items()}))
    pipe.send((time.process_time() - start) * 1000)


def compare(name: str, timed: Iterator[peers.Timed], ours: dict[str, float], rows: dict[str, int]) -> None:
    """Print a peer's times beside *ours*, and the ratio of the sums over the questions that it answers alike."""
    answered: dict[str, float] = {}
    for slug, found, taken in timed:
        if taken is None:
            print(f"{slug:34} {name} does not answer", flush=True)
        elif found != rows[slug]:
            print(f"{slug:34} {name} gives {found} rows instead of {rows[slug]}", flush=True)
        else:
            answered[slug] = taken
            print(f"{slug:34} {name:6} {taken:11.1f} ms, ours {ours[slug]:9.1f} ms", flush=True)
    if answered:
        mine, theirs = sum(ours[slug] for slug in answered), sum(answered.values())
        print(f"sum of {len(answered)}: {name} {theirs:.0f} ms, ours {mine:.0f} ms, {theirs / mine:.2f} times ours")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--graph", type=Path, default=Path("out/benchmark"), help="the folder of the generated graph")
    parser.add_argument("--peers", action="store_true", help="time Jena and maplib too, where they are installed")
    parser.add_argument("--rdflib", action="store_true", help="time rdflib's memory store too")
    parser.add_argument("--seconds", type=float, default=60, help="the most that rdflib gets a question")
    parser.add_argument("--whole", action="store_true", help="time whole answers too: labels, evidence, sources")
    parser.add_argument("--only", default="", help="one question")
    given = parser.parse_args()
    engine = EmbeddedEngine(open_current(given.graph / "store"))
    asked = {slug: pair for slug, pair in texts(engine).items() if given.only in ("", slug)}
    ours: dict[str, float] = {}
    counts: dict[str, int] = {}
    print(f"{'question':34} {'rows':>7} {'ms':>9} {'whole ms':>9}")
    for slug, (_, text) in asked.items():
        counts[slug] = len(engine.select(text, graphs=GRAPHS["accepted"]).rows)
        ours[slug] = milliseconds(lambda text=text: engine.select(text, graphs=GRAPHS["accepted"]))
        whole = ""
        if given.whole:
            whole = f"{milliseconds(lambda slug=slug: answer(Asker(engine), slug, VALUES.get(slug, {})), 1):9.1f}"
        print(f"{slug:34} {counts[slug]:7} {ours[slug]:9.1f} {whole}", flush=True)
    print(f"{'sum':34} {'':7} {sum(ours.values()):9.1f}")
    if given.peers:
        prepared = {slug: prepare(text).text for slug, (_, text) in asked.items()}
        compare("Jena", peers.jena(engine.store, prepared, given.seconds), ours, counts)
        compare("maplib", peers.maplib(engine.store, prepared), ours, counts)
    if given.rdflib:
        theirs: dict[str, float] = {}
        for slug, taken in rdflib_times(given.graph, {slug: text for slug, (_, text) in asked.items()}, given.seconds):
            theirs[slug] = taken
            print(f"{slug:34} rdflib {taken:11.1f} ms, {taken / ours[slug]:8.1f} times", flush=True)
        print(f"sum: rdflib {sum(theirs.values()):.0f} ms, {sum(theirs.values()) / sum(ours.values()):.1f} times ours")


if __name__ == "__main__":
    main()

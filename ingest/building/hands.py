"""Several documents at once: each core of the machine reads one, and what they say is told in the order asked for.

A pool hands the next file to whoever is free and tells of each as it is done; ``ontology.beside`` is for one piece of
work that must see what its caller holds. When this process may fork is one question, and asked there.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from ontology.beside import forks_at_once

Result = TypeVar("Result")

FEW = 3
"""Documents that one process reads beside other work, without making ready for more."""
_WORTH_IT = 60_000
"""Bytes of all documents together from which a second process is sooner ready than the first goes on alone."""
_LARGE = 10_000_000
"""Bytes of a document beyond which it is read alone: two at once might not have room."""


def in_order(work: Callable[[Path], Result], paths: Sequence[Path]) -> Iterator[Result]:
    """Yield what *work* makes of each file, in their order, as if one were done after the other.

    *work* must be a function of a module and its result something that can be sent between processes. Whatever it
    raises is raised here. Where a process is lost, the files that are left are done by this one.
    """
    count = hands(paths)
    done = 0
    if count > 1:
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool
        from multiprocessing import get_context

        try:
            with ProcessPoolExecutor(count, get_context("fork"), _let_go_at_once) as pool:
                for result in pool.map(work, paths):
                    yield result
                    done += 1
        except BrokenProcessPool:
            pass
    yield from map(work, paths[done:])


def hands(paths: Sequence[Path]) -> int:
    """Return how many processes are to read the files: one a core, where what is to be read is worth it."""
    sizes = [path.stat().st_size if path.is_file() else 0 for path in paths]
    if len(paths) < 2 or sum(sizes) < _WORTH_IT or max(sizes) > _LARGE:
        return 1
    return min(len(paths), forks_at_once())


def _let_go_at_once() -> None:
    """End without a word when the user interrupts: the first process tells of it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)

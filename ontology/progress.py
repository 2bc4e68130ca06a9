"""Progress on stderr for work that may take a while; silent where nobody watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

Progress = Callable[[str], None]

_PATIENCE = 0.5
"""Seconds between two lines of progress, so that short work stays silent."""


def progress_on_terminal() -> Progress:
    """Return a function that shows what is being done on one line of the terminal, and nothing in a pipe or file."""
    if not sys.stderr.isatty():
        return lambda _: None
    last = time.monotonic()

    def show(what: str) -> None:
        nonlocal last
        if not what:
            sys.stderr.write("\r\033[K")
        elif time.monotonic() - last > _PATIENCE:
            last = time.monotonic()
            sys.stderr.write(f"\r\033[K{what[:100]} …")
        sys.stderr.flush()

    return show

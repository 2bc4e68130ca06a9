"""Progress on stderr for work that may take a while; silent where nobody watches."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

Progress = Callable[[str], None]

_PATIENCE = 0.5
"""Seconds before the first line of progress and between two, so that short work stays silent."""


def silent(_: str) -> None:
    """Show nothing."""


def progress_on_terminal() -> Progress:
    """Return a function that shows what is being done on one line of the terminal, and nothing in a pipe or file."""
    if not sys.stderr.isatty():
        return silent
    return _Line().show


class _Line:
    """One line of the terminal; what is said too soon is shown when the patience is over, if it still holds."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._timer: threading.Timer | None = None

    def show(self, what: str) -> None:
        """Show what is being done; nothing clears the line."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        wait = _PATIENCE - (time.monotonic() - self._last)
        if not what:
            _write("")
        elif wait <= 0:
            self._now(what)
        else:
            self._timer = threading.Timer(wait, self._now, [what])
            self._timer.daemon = True
            self._timer.start()

    def _now(self, what: str) -> None:
        self._last = time.monotonic()
        _write(f"{what[:100]} …")


def _write(what: str) -> None:
    sys.stderr.write(f"\r\033[K{what}")
    sys.stderr.flush()

"""Puts a finished file in the place of an earlier one in a single step, also where somebody reads the earlier one."""

from __future__ import annotations

import time
from pathlib import Path

_PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds to wait for a reader: Windows replaces no file that another program has open, if only for a moment."""


def put_in_place(waiting: Path, path: Path) -> None:
    """Move *waiting* to *path*; raises OSError where that cannot be done."""
    for pause in _PAUSES:
        try:
            waiting.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    waiting.replace(path)

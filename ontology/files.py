"""Files of the user's: read with one sentence for what is wrong, and put in place in a single step."""

from __future__ import annotations

import time
from pathlib import Path

from ontology.errors import InputError

STANDARD_OUTPUT = Path("-")
"""What a user writes for standard output where one file is asked for, as other tools have it."""

_PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds to wait for a reader: Windows replaces no file that another program has open, if only for a moment."""


def read_text(path: Path, what: str) -> str:
    """Return a UTF-8 file's text without the mark that Windows programs begin it with; *what* names it in the message.

    Raises InputError for a file that cannot be read or is no UTF-8 text.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{what} cannot be read: it is not UTF-8 text.", where=str(path), advice="Save it as UTF-8."
        ) from error
    except OSError as error:
        raise InputError(f"{what} cannot be read: {error.strerror or error}.", where=str(path)) from error


def put_in_place(waiting: Path, path: Path) -> None:
    """Move *waiting* to *path*, also where somebody reads what stands there; raises OSError where that fails."""
    for pause in _PAUSES:
        try:
            waiting.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    waiting.replace(path)

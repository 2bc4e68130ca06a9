"""What is refused before it is read: missing, empty or too large files."""

from __future__ import annotations

import os
from pathlib import Path

from ontology.errors import InputError

BYTES = 50_000_000
"""The largest file that is read."""
PAGES = 2_000
"""The most pages of a PDF that are read."""
UNPACKED = 200_000_000
"""The most bytes that a packed file (docx) may unpack to."""
RATIO = 200
"""The most that a packed member larger than a megabyte may grow."""


def refuse_absent(path: Path) -> None:
    """Raise InputError where a path is no file's: nothing there, or a folder."""
    if path.is_dir():
        raise InputError("is a folder.", where=str(path), advice="Name the files in it.")
    if not path.exists():
        raise InputError("is not there.", where=str(path), advice="Check the name.")


def load(path: Path) -> bytes:
    """Return the file's bytes; raise InputError where there is none, or too much of it."""
    where = str(path)
    try:
        with open(where, "rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            if size > BYTES:
                raise InputError(
                    f"has {size / 1e6:.0f} MB; documents up to {BYTES / 1e6:.0f} MB are read.",
                    where=where,
                    advice="Split it and read the parts.",
                )
            content = file.readall()
    except (OSError, ValueError) as error:
        refuse_absent(path)
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot be opened ({reason}).", where=where, advice="Check the file's rights.") from error
    if not content.strip():
        raise InputError("is empty.", where=where, advice="Save the document again.")
    return content

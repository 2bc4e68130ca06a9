"""Appends decisions to the ledger; nothing that stands in it is ever rewritten."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from ingest.ledger.decision import Decision
from ontology.errors import InputError


def append(path: Path, decisions: Iterable[Decision]) -> int:
    """Append the decisions, one a line, and return how many; each is on disk before the next is written.

    A line that a killed program left unfinished is closed first, so that it spoils only itself.
    Raises InputError when the file cannot be written.
    """
    count = 0
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b") as file:
            if _ends_unfinished(file.name):
                file.write(b"\n")
            for decision in decisions:
                file.write((json.dumps(decision.as_row(), ensure_ascii=False, sort_keys=True) + "\n").encode())
                file.flush()
                os.fsync(file.fileno())
                count += 1
    except OSError as error:
        raise InputError(f"the ledger cannot be written: {error.strerror}.", where=str(path)) from error
    return count


def _ends_unfinished(name: str) -> bool:
    with open(name, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        if size == 0:
            return False
        file.seek(size - 1)
        return file.read(1) != b"\n"

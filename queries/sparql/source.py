"""Finds the query that a command is given: the text itself, a file, or stdin; and names the file in what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ontology.errors import InputError, QueryError

MOST_BYTES = 1024 * 1024
"""The longest query text, in bytes: checking one of this length takes about a second, and a longer one is a mistake."""


def query_text(given: str) -> tuple[str, str]:
    """Return the query's text and the name of its source (empty for the command line itself).

    Raises InputError for a file that is missing, a folder, not text, empty, or over 1 MB.
    """
    if given == "-":
        return _decoded(sys.stdin.buffer.read(MOST_BYTES + 1), "stdin"), "stdin"
    if not given.strip() or not _may_be_file(given):
        return _decoded(given.encode(errors="surrogateescape"), "the query"), ""
    path = Path(given)
    if not path.exists():
        raise InputError(
            "there is no such file, and it is no query either.",
            where=given,
            advice="Name a file, write the query in quotation marks, or use - for stdin.",
        )
    if path.is_dir():
        raise InputError("this is a folder, not a file with a query.", where=given)
    try:
        with path.open("rb") as file:
            return _decoded(file.read(MOST_BYTES + 1), given), given
    except OSError as error:
        raise InputError(f"the file cannot be read: {error.strerror}.", where=given) from error


@contextmanager
def naming(source: str) -> Iterator[None]:
    """Add the name of the *source* to the place of every QueryError."""
    try:
        yield
    except QueryError as error:
        if source:
            error.where = f"{source}, {error.where}" if error.where else source
        raise


def _may_be_file(given: str) -> bool:
    """Tell a file's name from a query: every query has braces or, a DESCRIBE, angle brackets or a blank."""
    return not any(sign in given for sign in "{}<>\n") and (len(given.split()) == 1 or Path(given).exists())


def _decoded(content: bytes, source: str) -> str:
    if len(content) > MOST_BYTES:
        raise InputError(f"the query is longer than {MOST_BYTES} bytes.", where=source)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("this is not UTF-8 text.", where=source) from error
    if "\0" in text:
        raise InputError("this is a binary file, not a query.", where=source)
    if not text.strip():
        raise InputError("there is no query in it.", where=source, advice="Write SELECT, ASK, CONSTRUCT or DESCRIBE.")
    return text

"""Regular expressions kept as Python has compiled them, with the words read from them, beside our compiled modules: to
make all takes a second.

Only patterns of tables and modules belong here, never one made of a document's words. What Python makes of a pattern is
private to it (docs/decisions/kept-patterns.md): whatever is not as expected is compiled as ever.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
import zlib
from array import array
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from importlib.util import cache_from_source
from pathlib import Path

from ingest.search import firsts
from ontology.files import put_in_place

_Key = tuple[str, int]
"""A pattern and its flags, as given."""
_Row = tuple[int, int, dict[str, int], bytes]
"""What a pattern came to: its flags, how many groups, the groups that bear a name, and the code."""
_Words = tuple[tuple[str, ...], ...]
"""What is read from a pattern (see :mod:`ingest.search.needed`)."""
_Told = tuple[str, int]
"""A pattern, and the sum of the code that reads it."""
_Shelf = tuple[dict[_Key, _Row], dict[_Told, _Words]]
"""What is in a file: patterns, and what was read from patterns."""
_UNEXPECTED = (ImportError, AttributeError, TypeError, ValueError, EOFError, RuntimeError, ArithmeticError, LookupError)
"""What another Python, or a file that is not ours, may come to."""
_CODE = "I"
"""The type of a word of code."""


class Kept:
    """The patterns in one file; it counts only for the very Python that wrote it."""

    def __init__(self, path: Path) -> None:
        """Keep patterns at *path*, which is read when the first is wanted."""
        self._path = path
        self._made: dict[_Key, re.Pattern[str]] = {}
        self._told: dict[_Told, _Words] = {}
        self._lacking = False

    def compiled(self, pattern: str, flags: int = 0) -> re.Pattern[str]:
        """Return what :func:`re.compile` does."""
        key = (pattern, int(flags))
        if key not in self._made:
            row = self._shelf[0].get(key)
            made = None if row is None else _again(pattern, row)
            self._lacking |= made is None
            self._made[key] = made or _fresh(*key) or re.compile(pattern, flags)
        return self._made[key]

    def told(self, pattern: str, read: Callable[[str], _Words], code: int) -> _Words:
        """Return what *read* reads from a pattern; *code* is the sum of the code that reads: what other code has read
        counts not.
        """
        key = (pattern, code)
        if key not in self._told:
            self._lacking |= key not in self._shelf[1]
            self._told[key] = self._shelf[1][key] if key in self._shelf[1] else read(pattern)
        return self._told[key]

    @property
    def lacking(self) -> bool:
        """Whether a pattern was wanted that is not kept."""
        return self._lacking

    @property
    def may_be_written(self) -> bool:
        """Whether Python keeps what it compiles, and we may write where it does."""
        folder = next(folder for folder in self._path.parents if folder.exists())
        return not sys.dont_write_bytecode and os.access(folder, os.W_OK)

    def keep(self) -> None:
        """Write the patterns wanted so far, if one of them is not kept.

        A failure only costs the next process its time.
        """
        if not (self._lacking and self.may_be_written):
            return
        self._lacking = False
        waiting = self._path.with_suffix(f".{os.getpid()}")
        with suppress(OSError, *_UNEXPECTED):
            rows = {key: self._shelf[0].get(key) or _proved(*key) for key in self._made}
            body = marshal.dumps((rows, self._told))
            self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                waiting.write_bytes(_head(body) + body)
                put_in_place(waiting, self._path)
            finally:
                waiting.unlink(missing_ok=True)

    @cached_property
    def _shelf(self) -> _Shelf:
        """What was kept."""
        with suppress(OSError, *_UNEXPECTED):
            return _read(self._path.read_bytes())
        return {}, {}


def _read(content: bytes) -> _Shelf:
    """Return what is kept in a file's content, nothing where it is damaged or another Python's."""
    line = content.index(b"\n") + 1
    body = content[line:]
    if content[:line] != _head(body):
        return {}, {}
    shelf: _Shelf = marshal.loads(body)  # noqa: S302 - as Python loads the compiled modules beside it
    return shelf


def _head(body: bytes) -> bytes:
    """Return the line that tells which Python and which code of ours wrote *body*, and whether all of it is there."""
    python = f"{sys.implementation.name} {sys.version} {sys.byteorder}".replace("\n", " ")
    return f"{python} {firsts.CODE} {zlib.crc32(body)}\n".encode()


def _fresh(pattern: str, flags: int) -> re.Pattern[str] | None:
    """Return a pattern that is compiled for the first time, or None where Python does it otherwise than expected."""
    with suppress(re.error, *_UNEXPECTED):
        return _again(pattern, _rows(pattern, flags)[1])
    return None


def _proved(pattern: str, flags: int) -> _Row:
    """Return what is kept of a pattern; raises ValueError, or another of those that are expected, where it could not be
    made again from that."""
    plain, row = _rows(pattern, flags)
    if _again(pattern, plain) != re.compile(pattern, flags):
        raise ValueError(pattern)
    return row


def _rows(pattern: str, flags: int) -> tuple[_Row, _Row]:
    """Return what a pattern comes to, as Python compiles it and with the characters with which its matches begin."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    state, code = parsed.state, _compiler._code(parsed, flags)
    codes = code, firsts.with_firsts(code, parsed, flags)
    plain, row = (
        (flags | state.flags, state.groups - 1, dict(state.groupdict), array(_CODE, one).tobytes()) for one in codes
    )
    return plain, row


def _again(pattern: str, row: _Row) -> re.Pattern[str] | None:
    """Return a kept pattern, whose code Python checks, or None where it does not take it."""
    with suppress(*_UNEXPECTED):
        import _sre  # type: ignore[import-not-found]

        flags, groups, names, code = row
        by_number: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            by_number[number] = name
        words = array(_CODE, code).tolist()
        made: re.Pattern[str] = _sre.compile(pattern, flags, words, groups, names, tuple(by_number))
        return made
    return None


KEPT = Kept(Path(cache_from_source(str(Path(__file__).with_name("patterns-kept.py")))))
"""The reader's patterns."""
compiled = KEPT.compiled

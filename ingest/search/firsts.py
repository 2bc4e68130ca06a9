"""With which characters every match of a pattern begins, told to Python's search, which then tries it nowhere else.

Python works this out only of a pattern whose first part is a letter or a choice of letters: one that begins with a
word's edge, or ignores case, it tries at every character. What is used here is private to Python
(docs/decisions/kept-patterns.md).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

CODE = zlib.crc32(Path(__file__).read_bytes())
"""What is kept of patterns counts only for the code that made it."""
_Choice = list[tuple[Any, Any]]
"""Characters as Python has them between brackets: choice, and whole kinds."""
_LATIN = 0x180
"""Below it letters in small are known whose capitals may stand elsewhere ("Å" as the sign of Ångström)."""
_CAPITALS = 0x2200
"""Below it all letters stand whose small letter is Latin."""


class _OpenError(Exception):
    """A pattern may begin with nearly anything."""


def with_firsts(code: list[int], parsed: Any, flags: int) -> list[int]:
    """Return the code of a parsed pattern with the characters with which its matches begin."""
    from re import _compiler, _constants  # type: ignore[attr-defined]

    names: Any = _constants

    info, skip, told, least = code[:4]
    if info != names.INFO or told or not least:
        return code
    try:
        flags |= parsed.state.flags
        choice, _ = _firsts(parsed.data, flags, names)
    except _OpenError:
        return code
    firsts: list[int] = []
    charset, _ = _compiler._optimize_charset(choice)
    _compiler._compile_charset(charset, flags, firsts)
    head = [info, skip + len(firsts), names.SRE_INFO_CHARSET, *code[3 : skip + 1], *firsts]
    return head + code[skip + 1 :]


def _firsts(parts: Iterable[tuple[Any, Any]], flags: int, names: Any) -> tuple[_Choice, bool]:
    """Return with which characters parts in a row may begin, and whether they may be empty."""
    found: _Choice = []
    for op, what in parts:
        choice, empty = _first(op, what, flags, names)
        found += choice
        if not empty:
            return found, False
    return found, True


def _first(op: Any, what: Any, flags: int, names: Any) -> tuple[_Choice, bool]:
    if op in (names.AT, names.ASSERT, names.ASSERT_NOT):
        return [], True
    if op is names.LITERAL:
        return [(names.RANGE, one) for one in _cases(what, what, flags)], False
    if op is names.IN:
        return list(_chosen(what, flags, names)), False
    if op is names.BRANCH:
        branches = [_firsts(branch.data, flags, names) for branch in what[1]]
        return [one for choice, _ in branches for one in choice], any(empty for _, empty in branches)
    if op is names.SUBPATTERN:
        _, added, taken, inside = what
        return _firsts(inside.data, (flags | added) & ~taken, names)
    if op is names.ATOMIC_GROUP:
        return _firsts(what.data, flags, names)
    if op in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT):
        least, _, inside = what
        choice, empty = _firsts(inside.data, flags, names)
        return choice, empty or not least
    raise _OpenError


def _chosen(choice: Iterable[tuple[Any, Any]], flags: int, names: Any) -> Iterator[tuple[Any, Any]]:
    for op, what in choice:
        if op in (names.LITERAL, names.RANGE):
            first, last = what if op is names.RANGE else (what, what)
            yield from ((names.RANGE, one) for one in _cases(first, last, flags))
        elif op is names.CATEGORY and what in (names.CATEGORY_DIGIT, names.CATEGORY_SPACE):
            yield op, what
        else:
            raise _OpenError


def _cases(first: int, last: int, flags: int) -> Iterator[tuple[int, int]]:
    """Yield a range of characters, and, where case is ignored, what else stands for one of them."""
    yield first, last
    if flags & re.IGNORECASE:
        if last >= _LATIN and (last > first or _is_cased(last)):
            raise _OpenError
        for number in range(first, min(last + 1, _LATIN)):
            yield from _others().get(number, ())


def _is_cased(number: int) -> bool:
    import _sre  # type: ignore[import-not-found]

    return bool(_sre.unicode_iscased(number))


@cache
def _others() -> dict[int, list[tuple[int, int]]]:
    """Return, by Latin letter, the others that are the same where case is ignored."""
    import _sre
    from re._casefix import _EXTRA_CASES  # type: ignore[import-not-found]

    alike: dict[int, set[int]] = {}
    for number in range(_CAPITALS):
        alike.setdefault(_sre.unicode_tolower(number), set()).add(number)
    found: dict[int, list[tuple[int, int]]] = {}
    for number in range(_LATIN):
        low = _sre.unicode_tolower(number)
        found[number] = [(x, x) for other in (low, *_EXTRA_CASES.get(low, ())) for x in alike[other]]
    return found

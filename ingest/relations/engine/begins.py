"""With what every match of a rule's pattern begins, read from the pattern: it need be tried nowhere else."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from ingest.search.patterns import compiled

_PIECE = compiled(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|[()|]|<(?:\w*:)?[\w|]+\*?>", re.DOTALL)
"""What of a pattern is passed over as a whole, and what opens, closes or parts its groups."""
_LOOKS_BEFORE = compiled(r"(?:\(\?<![^()]*(?:\(\?:[^()]*\)[^()]*)?\))*")
_GROUP = compiled(r"\((?:\?:|\?P<\w+>)")
_MENTION = compiled(r"<(?:\w*:)?(?!Role\*)[\w|]+\*?>")
"""A mention, and no list of staff: that begins with a number or "en"."""
_MAYBE = ("?", "*", "{")
READ = zlib.crc32(Path(__file__).read_bytes())
"""What is kept of patterns counts only for the code that read it."""


def begins(pattern: str) -> str:
    """Return with what every match of a rule's pattern begins: ``<`` with a mention, ``^`` with the sentence, both
    where one way begins so and another so, and nothing where one begins with something else."""
    found: set[str] = set()
    for way in _ways(pattern):
        looks = _LOOKS_BEFORE.match(way)
        bare = way[looks.end() if looks is not None else 0 :]
        mention = _MENTION.match(bare)
        if mention is not None and not bare.startswith(_MAYBE, mention.end()):
            found.add("<")
        elif bare[:1] in ("^", ""):
            found.add(bare[:1])
        else:
            found |= {*begins(_first_group(bare))} or {""}
    return "" if "" in found else "".join(sorted(found))


def _ways(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern, its groups as they stand."""
    depth = start = 0
    for piece in _PIECE.finditer(pattern):
        depth += piece[0].startswith("(") - (piece[0] == ")")
        if piece[0] == "|" and not depth:
            yield pattern[start : piece.start()]
            start = piece.end()
    yield pattern[start:]


def _first_group(pattern: str) -> str:
    """Return what is in the group with which a pattern begins, nothing where it can do without it or begins with
    none."""
    group = _GROUP.match(pattern)
    depth = 0
    for piece in _PIECE.finditer(pattern) if group is not None else ():
        depth += piece[0].startswith("(") - (piece[0] == ")")
        if group is not None and not depth:
            return "" if pattern.startswith(_MAYBE, piece.end()) else pattern[group.end() : piece.start()]
    return ""

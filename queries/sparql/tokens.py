"""Cuts SPARQL text into the tokens of the SPARQL 1.1 grammar, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ontology.errors import QueryError

_ESCAPED = r"\\[_~.\-!$&'()*+,;=/?#@%]|%[0-9A-Fa-f]{2}"
_EXPONENT = r"[eE][+-]?[0-9]+"

_TERMINALS: tuple[tuple[str, str], ...] = (
    ("IRIREF", r"<[^<>\"{}|^`\\\x00-\x20]*>"),
    ("BLANK_NODE_LABEL", r"_:\w(?:[\w.\-]*[\w\-])?"),
    (
        "PNAME_LN",
        rf"(?:[^\W\d_](?:[\w.\-]*[\w\-])?)?:(?:[\w:]|{_ESCAPED})(?:(?:[\w.\-:]|{_ESCAPED})*(?:[\w\-:]|{_ESCAPED}))?",
    ),
    ("PNAME_NS", r"(?:[^\W\d_](?:[\w.\-]*[\w\-])?)?:"),
    ("VAR", r"[?$]\w+"),
    ("LANGTAG", r"@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*"),
    ("DOUBLE", rf"[+-]?(?:[0-9]+\.[0-9]*|\.?[0-9]+){_EXPONENT}"),
    ("DECIMAL", r"[+-]?[0-9]*\.[0-9]+"),
    ("INTEGER", r"[+-]?[0-9]+"),
    (
        "STRING_LONG",
        r"'''(?:'{0,2}(?:[^'\\]|\\[tbnrf\\\"']))*'''" + "|" + r'"""(?:"{0,2}(?:[^"\\]|\\[tbnrf\\"\']))*"""',
    ),
    ("STRING", r"'(?:[^'\\\n\r]|\\[tbnrf\\\"'])*'" + "|" + r'"(?:[^"\\\n\r]|\\[tbnrf\\"\'])*"'),
    ("NIL", r"\([ \t\r\n]*\)"),
    ("ANON", r"\[[ \t\r\n]*\]"),
    ("WORD", r"[A-Za-z][A-Za-z0-9_]*"),
    ("SIGN", r"\^\^|&&|\|\||!=|<=|>=|[{}()\[\],;.|/^!=<>+\-*?]"),
)
"""The terminals of the grammar, section 19.8, in the order in which they are tried (the longest first)."""

# Possessive, so that a long comment before an unreadable character costs one pass and not many.
_SKIPPED = r"(?:[ \t\r\n]++|#[^\r\n]*+)*+"
_TOKEN = re.compile(_SKIPPED + "(?:" + "|".join(f"(?P<{n}>{p})" for n, p in _TERMINALS) + r"|(?P<END>\Z))")
_SPACE = re.compile(_SKIPPED)
_CODEPOINT = re.compile(r"(\\+)(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")


class Token(NamedTuple):
    """A token: its kind (the terminal's name; a keyword in capitals or a sign stands for itself) and its place."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset after the token's last character."""
        return self.start + len(self.text)


def tokens_of(text: str) -> Iterator[Token]:
    """Yield the tokens of *text* and at last ``END``; raises QueryError at the first unreadable character."""
    position = 0
    while True:
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unreadable(text, _skip(text, position))
        name = str(match.lastgroup)
        value = match.group(name)
        yield Token(_kind(name, value), value, match.start(name))
        if name == "END":
            return
        position = match.end()


def place(text: str, offset: int) -> str:
    """Return the line and column of *offset*, both counted from 1."""
    before = text[:offset]
    return f"line {before.count(chr(10)) + 1}, column {offset - before.rfind(chr(10))}"


def decode_codepoints(text: str) -> str:
    r"""Return *text* with ``\uXXXX`` and ``\UXXXXXXXX`` replaced by their characters (section 19.2).

    Engines differ in when they do this, and with signs of the language the meaning would differ too: those are refused
    with a QueryError, so that what was checked is what runs.
    """
    return _CODEPOINT.sub(lambda match: _decoded(text, match), text)


def _decoded(text: str, match: re.Match[str]) -> str:
    number = int(match[2] or match[3], 16)
    if len(match[1]) == 1 and number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF:
        character = chr(number)
        if character.isalnum() or number > 0xA0:
            return character
    raise QueryError(
        f"the escape {match[0]} cannot be used here.",
        where=place(text, match.start()),
        advice="Write the character itself.",
    )


def _kind(name: str, value: str) -> str:
    if name == "WORD":
        return "a" if value == "a" else value.upper()
    if name in ("DOUBLE", "DECIMAL", "INTEGER"):
        return name + {"+": "_POSITIVE", "-": "_NEGATIVE"}.get(value[0], "")
    return value if name == "SIGN" else name


def _skip(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return match.end() if match else position


def _unreadable(text: str, offset: int) -> QueryError:
    character = text[offset]
    if character in "\"'":
        return QueryError("a text in quotation marks begins here and does not end.", where=place(text, offset))
    return QueryError(f"the character {character!r} has no meaning here.", where=place(text, offset))

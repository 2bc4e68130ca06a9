"""Bytes to text: UTF-8 or UTF-16 with a byte-order mark, UTF-8, or Windows-1252; binary content is refused."""

from __future__ import annotations

import codecs
import re

from ontology.errors import InputError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

# Control characters that no text editor writes; tab, line ends, form feed, vertical tab and escape are left out.
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SHARE_OF_CONTROLS = 0.002
_SHARE_OF_ERRORS = 0.001

_SAVE_AS = "Save it as UTF-8 text and try again."


def decode(content: bytes, where: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of *content* and what could not be read; raise InputError where it is no text.

    A few bytes that are wrong in otherwise plain UTF-8 (a cut file, one pasted line) are replaced by U+FFFD and told.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _forgiving(content[len(mark) :], name, where)
    _refuse_binary(content, where)
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    text = content.decode("utf-8", errors="replace")
    wrong = text.count("�") - content.count("�".encode())
    if wrong <= max(1, len(text) * _SHARE_OF_ERRORS) and _has_letters_beyond_ascii(text):
        return text, (_told(wrong),)
    try:
        return content.decode("windows-1252"), ()
    except UnicodeDecodeError as error:
        raise InputError("is neither UTF-8 nor Windows-1252 text.", where=where, advice=_SAVE_AS) from error


def _refuse_binary(content: bytes, where: str) -> None:
    controls = sum(1 for _ in _CONTROLS.finditer(content[:1_000_000]))
    if b"\0" in content or controls > max(3, len(content[:1_000_000]) * _SHARE_OF_CONTROLS):
        advice = "psykgraf reads txt, PDF, docx and HTML."
        raise InputError("is not a text but a binary file of an unknown kind.", where=where, advice=advice)


def _has_letters_beyond_ascii(text: str) -> bool:
    return re.search(r"[À-ſ‐-…]", text) is not None


def _forgiving(content: bytes, name: str, where: str) -> tuple[str, tuple[str, ...]]:
    text = content.decode(name, errors="replace")
    wrong = text.count("�") - content.count("�".encode(name))
    if wrong > max(3, len(text) * _SHARE_OF_ERRORS):
        raise InputError(f"says that it is {name.upper()} text, and is not.", where=where, advice=_SAVE_AS)
    if "\0" in text:
        raise InputError("is not a text but a binary file of an unknown kind.", where=where, advice=_SAVE_AS)
    return text, ((_told(wrong),) if wrong > 0 else ())


def _told(wrong: int) -> str:
    return f"{wrong} characters could not be decoded and are shown as �."

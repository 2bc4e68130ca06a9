"""Reads the comment header of a question: lines that begin with ``#+`` and hold keys, texts and nested keys.

The header keeps a question's file valid SPARQL, so any tool can run it as it is. Two spaces of indentation make a
key belong to the key above it; a line indented under a key that has a text goes on with that text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

MARK = "#+"
_KEY = re.compile(r"(?P<key>[A-Za-z][\w.-]*):(?:\s+(?P<text>.*))?$")


@dataclass(slots=True)
class Entry:
    """A key of the header with its text, its 1-based line and the keys under it."""

    key: str
    text: str
    line: int
    children: list[Entry] = field(default_factory=list)

    def child(self, key: str) -> Entry | None:
        """Return the entry named *key* under this one."""
        return next((entry for entry in self.children if entry.key == key), None)

    def value(self, key: str) -> str:
        """Return the text of the entry named *key* under this one; empty when there is none."""
        found = self.child(key)
        return found.text if found else ""


Fault = tuple[int, str]
"""A line number and what is wrong there."""


def read_header(text: str) -> tuple[Entry, list[Fault]]:
    """Return the header of a question's text as one entry with children, and the faults found in its lines."""
    top = Entry("", "", 0)
    open_entries: list[tuple[int, Entry]] = [(-1, top)]
    faults: list[Fault] = []
    for number, indent, content in _lines(text):
        while open_entries[-1][0] >= indent:
            open_entries.pop()
        parent = open_entries[-1][1]
        if parent.text:
            parent.text += " " + content
            continue
        found = _KEY.match(content)
        if not found:
            faults.append((number, f"'{content}' is no 'key: text'."))
            continue
        entry = Entry(found["key"], (found["text"] or "").strip(), number)
        parent.children.append(entry)
        open_entries.append((indent, entry))
    faults.extend(_repeated(top.children))
    return top, faults


def _lines(text: str) -> Iterable[tuple[int, int, str]]:
    """Yield line number, indentation and content of each header line."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(MARK) and line[len(MARK) :].strip():
            content = line[len(MARK) :].removeprefix(" ")
            yield number, len(content) - len(content.lstrip()), content.strip()


def _repeated(entries: list[Entry]) -> Iterable[Fault]:
    seen: set[str] = set()
    for entry in entries:
        if entry.key in seen:
            yield entry.line, f"'{entry.key}' stands twice."
        seen.add(entry.key)

"""Puts the site's pages into their folder, and takes away those that an earlier build wrote and this one does not.

A page that shows what its file shows already is kept: only the date that the graph is seen from is brought up to date.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import RawIOBase
from pathlib import Path, PurePosixPath

from viz.graph import Build
from viz.site.pages import Page

FOLDER = "site"
LIST = "pages.txt"
"""The site's own list of its pages, each with what is known of its file: only what stands there is ever taken away."""
_DATES = (b'class="as-of">', b'"asOf":"')
"""How pages tell the date that the graph is seen from, in their foot and in a picture's data."""
_FIELDS = 3
"""What the list tells of a page after its name."""


@dataclass(frozen=True, slots=True)
class File:
    """What is known of a page's file: its key (empty: none) and bytes, and where the date stands."""

    key: str = ""
    size: int = 0
    dates: tuple[int, ...] = ()

    @classmethod
    def of(cls, key: str, content: bytes) -> File:
        """Return what is to be known of a file with this content."""
        dates = sorted(place + len(mark) for mark in _DATES for place in _places(content, mark))
        return cls(key, len(content), tuple(dates))

    @classmethod
    def from_list(cls, text: str) -> File:
        """Return what a line of the list says after the page's name; half a line says nothing."""
        key, size, dates = text.split(" ") if text.count(" ") == _FIELDS - 1 else ("", "", "")
        if not size.isdecimal():
            return cls()
        return cls(key, int(size), tuple(int(one) for one in dates.split(",") if one.isdecimal()))

    def __str__(self) -> str:
        """Return it as it stands in the list."""
        return f"{self.key or '-'} {self.size} {','.join(map(str, self.dates)) or '-'}"


def _places(content: bytes, text: bytes) -> Iterator[int]:
    place = content.find(text)  # six times as quick as a pattern, and a picture's page has a megabyte
    while place >= 0:
        yield place
        place = content.find(text, place + len(text))


@dataclass(frozen=True, slots=True)
class Kept:
    """What an earlier build left: each of its pages with its file, and the date that they tell; *text* is its list."""

    pages: Mapping[str, File] = field(default_factory=dict)
    as_of: str = ""
    text: str = ""


def write_pages(folder: Path, pages: Iterable[Page], build: Build, before: Kept | None = None) -> Kept:
    """Bring the pages under *folder* up to *pages* and return what is known of them; raises OSError where it cannot be.

    *before* is what the folder's list says, where that was read already.

    While pages are written the list holds their names alone: a build that is killed leaves no page that nobody takes
    away, and none that the next build would keep half written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before = before or read_list(folder)
    (folder / LIST).write_bytes("".join(f"{path}\n" for path in sorted(before.pages)).encode())
    written: dict[str, File] = {}
    with (folder / LIST).open("a", encoding="utf-8", newline="\n") as listing:
        for page in pages:
            known = before.pages.get(page.path, _NONE)
            if (
                page.key
                and page.key == known.key
                and _stands(f"{folder}/{page.path}", known, before.as_of, build.as_of)
            ):
                written[page.path] = known
                continue
            listing.write(f"{page.path}\n")
            listing.flush()
            content = page.render().encode()
            _write(folder / page.path, content)
            written[page.path] = File.of(page.key, content)
    for old in sorted(before.pages.keys() - written.keys()):
        (folder / old).unlink(missing_ok=True)
    lines = (f"{path} {file}\n" for path, file in sorted(written.items()))
    text = "".join([f"# {build.version} {build.as_of}\n", *lines])
    (folder / LIST).write_bytes(text.encode())
    return Kept(written, build.as_of, text)


_NONE = File()


def read_list(folder: Path, known: Kept | None = None) -> Kept:
    """Return what the folder's list says; a line that leads out of the folder is nobody's page.

    What is *known* of a list that says the same need not be read again.
    """
    try:
        text = (folder / LIST).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Kept()
    if known and known.text == text:
        return known
    lines = text.splitlines()
    as_of = lines[0].rpartition(" ")[2] if lines and lines[0].startswith("# ") else ""
    return Kept(dict(_listed(lines)), as_of, text)


def _listed(lines: Iterable[str]) -> Iterator[tuple[str, File]]:
    for line in lines:
        name, _, rest = line.partition(" ")
        path = PurePosixPath(name)
        if name.endswith(".html") and not path.is_absolute() and ".." not in path.parts and "\\" not in name:
            yield name, File.from_list(rest)


def _stands(path: str, known: File, was: str, now: str) -> bool:
    """Tell whether a page's file is the one that was written, and put the date into it where that is another *now*.

    A thousand pages are a hundred megabytes: nothing else of them is read or written.
    """
    try:
        if now == was:
            return os.stat(path).st_size == known.size
        with open(path, "r+b", buffering=0) as file:
            same = len(now) == len(was) and os.fstat(file.fileno()).st_size == known.size
            return same and all(_put(file, place, was.encode(), now.encode()) for place in known.dates)
    except OSError:
        return False


def _put(file: RawIOBase, place: int, was: bytes, now: bytes) -> bool:
    """Write *now* where *was* stands; False where something else does."""
    file.seek(place)
    if file.read(len(was)) != was:
        return False
    file.seek(place)
    file.write(now)
    return True


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

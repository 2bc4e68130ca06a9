"""Puts the site's pages into their folder, and takes away those that an earlier build wrote and this one does not.

A page that shows what its file shows already is kept: only the build's name and date in it are brought up to date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from viz.graph import Build
from viz.site.pages import Page

LIST = "pages.txt"
"""The site's own list of its pages, each with its key and its bytes: only what stands there is ever taken away."""
_BLOCK = 4096
"""Bytes that are compared and written at a time."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What an earlier build left: each of its pages with key and size, and the build that they name."""

    pages: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    build: Build | None = None


def write_pages(folder: Path, pages: Iterable[Page], build: Build) -> int:
    """Bring the pages under *folder* up to *pages* and return their number; raises OSError where that cannot be done.

    While pages are written the list holds their names alone: a build that is killed leaves no page that nobody takes
    away, and none that the next build would keep half written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before = read_list(folder)
    (folder / LIST).write_bytes("".join(f"{path}\n" for path in sorted(before.pages)).encode())
    written: dict[str, tuple[str, int]] = {}
    with (folder / LIST).open("a", encoding="utf-8", newline="\n") as listing:
        for page in pages:
            path = folder / page.path
            key, size = before.pages.get(page.path, ("", 0))
            if not page.key or page.key != key or not _brought_up_to_date(path, size, before.build, build):
                listing.write(f"{page.path}\n")
                listing.flush()
                _write(path, page.render().encode())
            written[page.path] = page.key, path.stat().st_size
    for old in sorted(before.pages.keys() - written.keys()):
        (folder / old).unlink(missing_ok=True)
    lines = (f"{path} {key or '-'} {size}\n" for path, (key, size) in sorted(written.items()))
    (folder / LIST).write_bytes("".join([f"# {build.version} {build.as_of}\n", *lines]).encode())
    return len(written)


def read_list(folder: Path) -> Kept:
    """Return what the folder's list says; a line that leads out of the folder is nobody's page."""
    try:
        lines = (folder / LIST).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return Kept()
    head = lines[0].split(" ") if lines else []
    build = Build(head[1], head[2]) if len(head) == 3 and head[0] == "#" else None
    return Kept(dict(_listed(lines)), build)


def _listed(lines: Iterable[str]) -> Iterator[tuple[str, tuple[str, int]]]:
    for line in lines:
        name, _, rest = line.partition(" ")
        key, _, size = rest.partition(" ")
        path = PurePosixPath(name)
        if name.endswith(".html") and not path.is_absolute() and ".." not in path.parts and "\\" not in name:
            yield name, (key, int(size) if size.isdecimal() else 0)


def _brought_up_to_date(path: Path, size: int, before: Build | None, build: Build) -> bool:
    """Put the new build's name and date into a page's file; False where it is not the file that was written."""
    try:
        old = path.read_bytes()
    except OSError:
        return False
    if before is None or len(old) != size or (before.version and before.version.encode() not in old):
        return False
    new = old
    for was, now in zip(_marks(before), _marks(build), strict=True):
        new = new.replace(was, now) if was else new
    if len(new) == len(old):
        _overwrite(path, old, new)
    else:
        _write(path, new)
    return True


def _marks(build: Build) -> tuple[bytes, bytes, bytes]:
    """Return how pages name the build and the date it is seen from, in the page's foot and in a picture's data."""
    return build.version.encode(), f'class="as-of">{build.as_of}<'.encode(), f'"asOf":"{build.as_of}"'.encode()


def _overwrite(path: Path, old: bytes, new: bytes) -> None:
    """Write where the two differ only: a thousand pages are a hundred megabytes, and a build's name is 16 letters."""
    starts = range(0, len(new), _BLOCK)
    changed = [start for start in starts if old[start : start + _BLOCK] != new[start : start + _BLOCK]]
    if not changed:
        return
    with path.open("r+b") as file:
        for start in changed:
            file.seek(start)
            file.write(new[start : start + _BLOCK])


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

"""Puts the site's pages into their folder, and takes away those that an earlier build wrote and this one does not."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from viz.site.pages import Page

LIST = "pages.txt"
"""The site's own list of its pages: only what stands there is ever taken away."""


def write_pages(folder: Path, pages: Iterable[Page]) -> int:
    """Write *pages* under *folder* and return their number; raises OSError where that cannot be done.

    Each page is listed before it is written, so that a build that is killed leaves no page that nobody takes away.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before = _listed(folder)
    written: set[str] = set()
    with (folder / LIST).open("a", encoding="utf-8", newline="\n") as listing:
        for page in pages:
            path = folder / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            listing.write(f"{page.path}\n")
            listing.flush()
            path.write_bytes(page.html.encode("utf-8"))
            written.add(page.path)
    for old in sorted(before - written):
        (folder / old).unlink(missing_ok=True)
    (folder / LIST).write_bytes("".join(f"{path}\n" for path in sorted(written)).encode())
    return len(written)


def _listed(folder: Path) -> set[str]:
    """Return the pages of the earlier build; a line that leads out of the folder is nobody's page."""
    try:
        lines = (folder / LIST).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return set()
    paths = (PurePosixPath(line) for line in lines if line.endswith(".html"))
    return {str(path) for path in paths if not path.is_absolute() and ".." not in path.parts and "\\" not in str(path)}

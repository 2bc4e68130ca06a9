"""Long lists in parts: a page shows the first items and leads to the parts, each a small page of its own.

A part begins where the hash of an item says so, wherever the item stands: one item more changes one part, not all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from viz.site.pages import Page, Site
from viz.text import Text

FOLDER = "part"
"""Where the parts stand, in a folder for the page that leads to them."""
LONG = 100
"""Items that one page has; of a longer list it has the first :data:`FIRST` and the way to the parts."""
FIRST = 40
"""Items that stand open."""
_MEAN = 32
"""Items of a part, on average."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """A run of a list's items on a page of its own; *first* and *last* are the names between which they lie."""

    path: str
    items: tuple[T, ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """A list as its page shows it: its first items, how many there are, and where it is long its parts."""

    shown: tuple[T, ...]
    total: int
    parts: tuple[Part[T], ...] = ()

    @property
    def open(self) -> tuple[T, ...]:
        """Return the items that stand open on the page."""
        return self.shown[:FIRST]

    @property
    def folded(self) -> tuple[T, ...]:
        """Return the items that fold away under a line that says how many they are."""
        return self.shown[FIRST:]

    def told(self, word: Callable[[T], Any]) -> Listing[Any]:
        """Return the list with *word* said of each item that its page shows."""
        return Listing(tuple(map(word, self.shown)), self.total, self.parts)


def listing(items: Iterable[T], stem: str, name: Callable[[T], str], identity: Callable[[T], str]) -> Listing[T]:
    """Return the list named *stem*, in words of which the first is the name of its page.

    *name* is what a reader finds an item by, *identity* what it is the same by.
    """
    found = tuple(items)
    if len(found) <= LONG:
        return Listing(found, len(found))
    return Listing(found[:FIRST], len(found), tuple(_parts(found, stem, name, identity)))


def _parts(items: Sequence[T], stem: str, name: Callable[[T], str], identity: Callable[[T], str]) -> Iterator[Part[T]]:
    marks = [hashlib.blake2b(f"{stem} {identity(item)}".encode(), digest_size=8).digest() for item in items]
    starts = [0, *(n for n, mark in enumerate(marks) if n and int.from_bytes(mark) % _MEAN == 0)]
    for start, end in zip(starts, [*starts[1:], len(items)], strict=True):
        file = marks[start].hex() if start else hashlib.blake2b(stem.encode(), digest_size=8).hexdigest()
        run = tuple(items[start:end])
        yield Part(f"{FOLDER}/{stem.partition(' ')[0]}/{file}.html", run, name(run[0]), name(run[-1]))


@dataclass(frozen=True, slots=True)
class Owner:
    """What the parts of a list say of it: its page, by address and label, its title, and its kind."""

    path: str
    label: Text
    title: Text
    kind: str


def part_pages(
    site: Site,
    owner: Owner,
    found: Listing[T],
    word: Callable[[T], Any],
    key: Callable[[object, Sequence[T]], str],
) -> Iterator[Page]:
    """Yield the pages of a list's parts; *key* makes a page's key from what it says beside its items, and these."""
    for part, before, after in zip(found.parts, (None, *found.parts), (*found.parts[1:], None), strict=False):
        ways = [(one.path, one.first, one.last) if one else None for one in (before, after)]

        def values(part: Part[T] = part, ways: Sequence[object] = ways) -> Mapping[str, Any]:
            return {"owner": owner, "part": part, "items": [*map(word, part.items)], "before_after": ways}

        title = Text(f"{owner.label.da}: {owner.title.da}", f"{owner.label.en}: {owner.title.en}")
        yield site.page(part.path, "part", title, values, key((owner, part.first, part.last, ways), part.items))

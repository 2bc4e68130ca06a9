"""What the last build's site was made from, read again while the next graph is still being made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ontology.graph_change import text_hash
from viz.graph import Memory
from viz.site.content import Content, read_content
from viz.site.keys import Keys
from viz.site.writing import Kept, read_list

LISTED = "site/pages"
"""The hash of the site's list, as a memory notes it."""


@dataclass(frozen=True, slots=True)
class Last:
    """The last graph as its pages had it, what their keys were made of, and the list of those pages.

    *known* are the keys of pages, where the list is the one that was written with the memory.
    """

    content: Content
    keys: Keys
    pages: Kept
    known: Mapping[str, str]

    @classmethod
    def of(cls, kept: object, language: str, site: Path) -> Last | None:
        """Return it by what a memory *kept*, and by the folder of the *site*; None where that is not all of it."""
        memory = Memory.of_last(kept)
        try:
            content = read_content(None, memory=memory)
            listed = memory.noted(LISTED)
        except (LookupError, TypeError, ValueError, AttributeError):  # damaged, or of another program
            return None
        pages = read_list(site)
        known = {path: file.key for path, file in pages.pages.items()} if hash_of(pages) == listed else {}
        return cls(content, Keys(content, language).look(), pages, known)

    def keys_of(self, content: Content, language: str) -> Keys:
        """Return what makes the keys of a *content* for which this one was the last."""
        return Keys(content, language, self.keys, self.known)


def hash_of(pages: Kept) -> str:
    """Return the hash of a site's list, by which a memory knows that it is of the same build."""
    return text_hash(pages.text.encode())

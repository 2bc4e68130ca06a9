"""What the last build's site was made from, read again while the next graph is still being made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ontology.graph_change import text_hash
from viz.graph import Memory
from viz.remembered import kept_in, kept_of, remember, state_of
from viz.site.content import Content, read_content
from viz.site.keys import Keys
from viz.site.writing import FOLDER, Kept, read_list

FILE = Path("cache", "site.json")
"""Where the hash of the site's list is remembered, with the graph that it was written of."""


@dataclass(frozen=True, slots=True)
class Last:
    """The last graph as its pages had it, what their keys were made of, and the list of those pages.

    *known* are the keys of pages, where the list is the one that was written of the same graph.
    """

    content: Content
    keys: Keys
    pages: Kept
    known: Mapping[str, str]

    @classmethod
    def of(cls, kept: object, language: str, out: Path) -> Last | None:
        """Return it by what a memory *kept*, and by the site below *out*; None where that is not all of it."""
        try:
            content = read_content(None, memory=Memory.of_last(kept))
        except (LookupError, TypeError, ValueError, AttributeError):  # damaged, or of another program
            return None
        pages = read_list(out / FOLDER)
        same = kept_of(kept_in(out / FILE), state_of(kept)).get("list") == _hash_of(pages)
        known = {path: file.key for path, file in pages.pages.items()} if same else {}
        return cls(content, Keys(content, language).look(), pages, known)

    def keys_of(self, content: Content, language: str) -> Keys:
        """Return what makes the keys of a *content* for which this one was the last."""
        return Keys(content, language, self.keys, self.known)


def remember_list(out: Path, state: str, pages: Kept) -> None:
    """Remember which list of *pages* was written of a graph in this *state*, for :class:`Last` of the next build."""
    remember(out / FILE, state, {"list": _hash_of(pages)})


def _hash_of(pages: Kept) -> str:
    return text_hash(pages.text.encode())

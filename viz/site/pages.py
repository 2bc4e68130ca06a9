"""A page of the site before it is written: its address below the site's folder, and its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from viz.site.content import Content
from viz.site.environment import template
from viz.site.words import SITE
from viz.text import Text

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site; *path* is relative to the site's folder, with forward slashes.

    *key* is a hash of all that the page shows but the build's name and date (empty: not known): a page whose file was
    written from the same key is not rendered again.
    """

    path: str
    render: Callable[[], str]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """What every page of one site shares: its content and its first language."""

    content: Content
    language: str = "da"

    def page(self, path: str, name: str, title: Text, values: Values | Callable[[], Values], key: str = "") -> Page:
        """Return a page of the template *name*; links lead back to the root by as many steps as *path* is deep."""
        root = "../" * path.count("/")

        def render() -> str:
            shared = {
                "language": self.language,
                "build": self.content.reading.build,
                "things": self.content.reading.things,
                "root": root,
                "home": f"{root}index.html",
                "ways": ways(root),
                "title": title,
            }
            return template(name).render({**shared, **(values() if callable(values) else values)})

        return Page(path, render, key)


def ways(root: str) -> tuple[tuple[str, Text], ...]:
    """Return the links that stand on every page, by the way *root* back to the site's folder."""
    return tuple((root + address, SITE[name]) for name, address in _WAYS.items())


_WAYS = {
    "home": "index.html",
    "names": "names.html",
    "pictures": "index.html#pictures",
    "questions": "index.html#questions",
    "documents": "index.html#documents",
    "findings": "findings.html",
}


def document_file(document: str) -> str:
    """Return the name of a document's page, without ending: its slug."""
    return document.removeprefix("document-")

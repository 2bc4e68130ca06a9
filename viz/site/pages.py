"""A page of the site before it is written: its address below the site's folder, and its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from viz.graph import Build
from viz.site.content import Content
from viz.site.environment import template
from viz.site.words import SITE
from viz.text import Text

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site; *path* is relative to the site's folder, with forward slashes.

    *key* is a hash of all that the page shows but the date that the graph is seen from (empty: not known): a page whose
    file was written from the same key is not rendered again. The page tells it as its version.
    """

    path: str
    render: Callable[[], str]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """What every page of one site shares: its content and its first language."""

    content: Content
    language: str = "da"

    def build(self, key: str) -> Build:
        """Return what a page with this *key* tells of its state; one without a key is made by every build anew."""
        build = self.content.reading.build
        return Build(key or build.version, build.as_of)

    def page(self, path: str, name: str, title: Text, values: Values | Callable[[], Values], key: str = "") -> Page:
        """Return a page of the template *name*; links lead back to the root by as many steps as *path* is deep."""
        root = "../" * path.count("/")

        def render() -> str:
            shared = {
                "language": self.language,
                "build": self.build(key),
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

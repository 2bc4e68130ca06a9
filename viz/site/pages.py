"""A page of the site before it is written: its address below the site's folder, and its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from viz.site.content import Content
from viz.site.environment import template
from viz.text import Text


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site; *path* is relative to the site's folder, with forward slashes."""

    path: str
    html: str


@dataclass(frozen=True, slots=True)
class Site:
    """What every page of one site shares: its content and its first language."""

    content: Content
    language: str = "da"

    def page(self, path: str, name: str, title: Text, values: Mapping[str, Any]) -> Page:
        """Render the template *name*; links lead back to the site's root by as many steps as *path* is deep."""
        root = "../" * path.count("/")
        shared = {
            "language": self.language,
            "build": self.content.reading.build,
            "things": self.content.reading.things,
            "root": root,
            "home": f"{root}index.html",
            "title": title,
        }
        return Page(path, template(name).render({**shared, **values}))


def document_file(document: str) -> str:
    """Return the name of a document's page, without ending: its slug."""
    return document.removeprefix("document-")

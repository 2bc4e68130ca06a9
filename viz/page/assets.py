"""Styles and scripts for a page, ours and vis-network's, ready to stand inside it: no page ever fetches anything."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

from markupsafe import Markup

from ontology.errors import StoreError

_VIS = "lib/vis-9.1.2"
"""The newer of the two versions that pyvis 0.3.2 carries; licensed Apache-2.0 or MIT, its notice stays in the file."""


@cache
def style(name: str) -> Markup:
    """Return one of our style sheets, by its name without ending."""
    return Markup((files("viz") / "page" / "css" / f"{name}.css").read_text(encoding="utf-8"))  # noqa: S704 - our own


@cache
def script(name: str) -> Markup:
    """Return one of our scripts, by its name without ending."""
    return _as_script((files("viz") / "page" / "js" / f"{name}.js").read_text(encoding="utf-8"))


@cache
def vis_script() -> Markup:
    """Return vis-network's script out of the installed pyvis package."""
    return _as_script(_from_pyvis("vis-network.min.js"))


@cache
def vis_style() -> Markup:
    """Return vis-network's style sheet without the rules that carry pictures (210 of 215 kB: unused buttons)."""
    rules = re.findall(r"[^{}]+\{[^{}]*\}", _from_pyvis("vis-network.css"))
    return Markup("".join(rule for rule in rules if rule.lstrip().startswith(".vis-network") and "url(" not in rule))  # noqa: S704


def _as_script(text: str) -> Markup:
    """Return a script in which nothing can end the element it stands in."""
    return Markup(re.sub(r"</(?=script)", r"<\\/", text, flags=re.IGNORECASE))  # noqa: S704 - our own file or pyvis'


def _from_pyvis(name: str) -> str:
    found = find_spec("pyvis")
    path = Path(found.origin).parent / _VIS / name if found and found.origin else Path(name)
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise StoreError(
            "vis-network is not where pyvis 0.3.2 keeps it.",
            where=str(path),
            advice="Install psykgraf's dependencies again.",
        ) from error

"""The site's templates: the page kit's environment, with our own templates, style and scripts found beside it."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from jinja2 import ChoiceLoader, Environment, PackageLoader, Template
from markupsafe import Markup

from viz.codes import SECTORS, class_code
from viz.page.environment import prepare
from viz.page.words import WORDS
from viz.site.words import SITE

_REPORT = ("error-head", "identifier", "statement", "document", "line", "build", "unbuilt", "wrong", "copied")
"""The words that the error report is made of."""

_PAGES = ("names", "findings", "part", "document", "entity", "moved", "question", "front")
"""The templates of the pages that a build writes, in their order."""


@cache
def environment() -> Environment:
    """Return the environment, made once: every template is compiled once for all pages."""
    made = prepare(Environment(autoescape=True))
    loaders = [PackageLoader("viz", "site/templates")]
    made.loader = ChoiceLoader([*loaders, *([made.loader] if made.loader else [])])
    made.filters["file"] = lambda document: document.removeprefix("document-")
    made.globals |= {
        "s": SITE.__getitem__,
        "sheet": sheet,
        "own_script": own_script,
        "class_code": class_code,
        "sectors": SECTORS,
        "report_words": json.dumps({name: [WORDS[name].da, WORDS[name].en] for name in _REPORT}, ensure_ascii=False),
    }
    return made


def template(name: str) -> Template:
    """Return the compiled template *name*."""
    return environment().get_template(f"{name}.html.j2")


def load_templates() -> None:
    """Load the templates of a build's pages, and those that they are made from."""
    for name in ("base", "parts", "site", "kit", *_PAGES):
        template(name)


@cache
def sheet(name: str) -> Markup:
    """Return one of the site's style sheets, by its name without ending."""
    return Markup((files("viz") / "site" / "css" / f"{name}.css").read_text(encoding="utf-8"))  # noqa: S704 - our own file


@cache
def own_script(name: str) -> Markup:
    """Return one of the site's scripts, by its name without ending."""
    return Markup((files("viz") / "site" / "js" / f"{name}.js").read_text(encoding="utf-8"))  # noqa: S704 - our own file

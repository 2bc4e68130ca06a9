"""A drawn picture as one HTML file in the look of the page kit, with its panel and its table."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import ChoiceLoader, Environment, PackageLoader, Template
from markupsafe import Markup

from ontology.terms import ID
from viz.page.environment import prepare
from viz.page.links import ALONE, SiteLinks
from viz.page.words import WORDS
from viz.pictures.drawing import Drawing, Key
from viz.pictures.svg import INK, SOFT, box, sample, waiting
from viz.pictures.words import PICTURE_WORDS
from viz.reviewed import WAITS


@cache
def _environment() -> Environment:
    made = prepare(Environment(autoescape=True))
    own = PackageLoader("viz", "pictures/templates")
    made.loader = ChoiceLoader([own, *([made.loader] if made.loader else [])])
    made.globals |= {"pw": PICTURE_WORDS.__getitem__, "own": _own}
    return made


def template() -> Template:
    """Return our template, compiled once for all pictures."""
    return _environment().get_template("drawing.html.j2")


def picture_page(drawing: Drawing, *, links: SiteLinks = ALONE, language: str = "da") -> str:
    """Return the picture's page; *links* lead to the pages of the site that it is part of."""
    return template().render(
        language=language,
        title=drawing.title,
        drawing=drawing,
        build=drawing.build,
        entity=lambda name: f"{links.entities}{name}.html" if links.entities else ID.base + name,
        document=lambda place: _document(links.documents, place.document, place.claim),
        waits=Key(_WAITS, WAITS),
        home=links.home,
        ways=links.ways,
        panel_words={**{key: [WORDS[key].da, WORDS[key].en] for key in _PANEL}, "no-source": [_NONE.da, _NONE.en]},
    )


_WAITS = sample(box(1, 2, 28, 10, fill=SOFT, stroke=INK, **waiting(waits=True)))
_NONE = PICTURE_WORDS["no-source"]
_PANEL = (
    "error-report",
    "error-head",
    "identifier",
    "statement",
    "document",
    "build",
    "unbuilt",
    "wrong",
    "copy",
    "copied",
    "evidence",
)


def _document(prefix: str, document: str, claim: str) -> str:
    return f"{prefix}{document.removeprefix('document-')}.html#{claim}" if prefix else ""


@cache
def _own(name: str) -> Markup:
    """Return one of our own files, by its path in this folder."""
    return Markup((files("viz") / "pictures" / name).read_text(encoding="utf-8"))  # noqa: S704 - our own file

"""The command ``draw``: one view of the graph as an interactive page, or as a graph file for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ontology.counting import counted
from ontology.errors import UsageError
from ontology.options import build_folder
from ontology.settings import Settings, from_surroundings
from ontology.suggesting import advice

if TYPE_CHECKING:
    from queries.engines import Engine
    from viz.graph import Build

_FORMATS = ("html", "graphml", "gexf")
_ENDINGS = {f".{form}": form for form in _FORMATS}


@click.command()
@click.argument("view", required=False)
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Set a setting of the view; may be repeated.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="The file to write; - for standard output (default: VIEW.html)."
)
@click.option("--format", "form", type=click.Choice(_FORMATS), help="The form (default: as --out ends, else html).")
@click.option("--language", type=click.Choice(["da", "en"]), help="The language the page opens in (default: da).")
@build_folder("--build", "folder")
def draw(
    view: str | None,
    given: tuple[str, ...],
    out: Path | None,
    form: str | None,
    language: str | None,
    folder: Path | None,
) -> None:
    """Draw a VIEW of the graph as a page of its own that opens offline; without a view: the list."""
    settings = from_surroundings(out=folder, language=language)
    if view is None:
        click.echo(_list_text(settings.language), nl=False)
        return
    from ontology.handing import form_of, hand_over
    from queries.options import assignments

    form = form or form_of(out, _ENDINGS, "html")
    target = out or Path(f"{view}.{form}")
    text, shown = _drawn(view, assignments(given), form, settings)
    if hand_over(text, target):
        click.echo(f"{target}: {shown}")
    else:
        click.echo(shown, err=True)


def _drawn(name: str, given: Mapping[str, str], form: str, settings: Settings) -> tuple[str, str]:
    """Return the file's text and a sentence on what it shows."""
    from queries.opening import build_of, engine_of
    from viz.graph import Build
    from viz.pictures.registry import PICTURES
    from viz.views import VIEWS

    if name not in VIEWS and name not in PICTURES:
        raise UsageError(f"there is no view {name!r}.", advice=advice(name, [*VIEWS, *PICTURES]))
    engine, build = engine_of(settings), Build(build_of(settings), settings.as_of)
    drawn = _drawn_view if name in VIEWS else _drawn_picture
    return drawn(engine, build, name, given, form, settings.language)


def _drawn_view(
    engine: Engine, build: Build, name: str, given: Mapping[str, str], form: str, language: str
) -> tuple[str, str]:
    """Return a view of names and lines between them."""
    from queries.graph_files import WRITERS
    from viz.graph import read
    from viz.graph_file import graph_file
    from viz.views import draw as draw_view
    from viz.views import settings_for, view_named

    view = view_named(name)
    values = settings_for(engine, view, given)
    picture = draw_view(read(engine, build), view, values)
    shown = f"{counted(len(picture.items), 'name')}, {counted(len(picture.links), 'connection')}."
    if not picture.items:
        shown = f"nothing to show. {picture.why_empty.en}"
    if form == "html":
        from viz.page.network import page

        return page(picture, language=language), shown
    return WRITERS[form](graph_file(picture)), shown


def _drawn_picture(
    engine: Engine, build: Build, name: str, given: Mapping[str, str], form: str, language: str
) -> tuple[str, str]:
    """Return a picture that is no graph: a timeline, a matrix, a map."""
    from viz.graph import read
    from viz.pictures.page import picture_page
    from viz.pictures.registry import draw_picture, picture_named

    if form != "html" or given:
        what = "settings" if given else f"form {form}"
        raise UsageError(f"the picture {name} has no {what}.", advice=f"Draw it with `psykgraf draw {name}`.")
    drawing = draw_picture(engine, read(engine, build), picture_named(name))
    shown = f"{counted(len(drawing.rows), 'row')}." if drawing.rows else f"nothing to show. {drawing.why_empty.en}"
    return picture_page(drawing, language=language), shown


def _list_text(language: str) -> str:
    from viz.pictures.registry import PICTURES
    from viz.views import VIEWS

    rows: list[str] = []
    for view in VIEWS.values():
        rows.append(f"{view.name:<26}{getattr(view.help, language)}")
        for name, setting in view.settings.items():
            default = f" [{setting.default}]" if setting.default else ""
            rows.append(f"{'':<26}--set {name}=…  {getattr(setting.help, language)}{default}")
    rows += [f"{kind.name:<26}{getattr(kind.help, language)}" for kind in PICTURES.values()]
    return "\n".join(rows) + "\n"

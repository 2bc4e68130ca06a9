"""The command ``draw``: one view of the graph as an interactive page, or as a graph file for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from ontology.errors import InputError
from ontology.settings import Settings, from_surroundings

_FORMATS = ("html", "graphml", "gexf")


@click.command()
@click.argument("view", required=False)
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Set a setting of the view; may be repeated.")
@click.option("--out", type=click.Path(path_type=Path), help="The file to write (default: VIEW.html here).")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="html", show_default=True, help="The form.")
@click.option("--language", type=click.Choice(["da", "en"]), help="The language the page opens in (default: da).")
@click.option("--build", "folder", type=click.Path(path_type=Path), help="The folder of the build (default: out).")
def draw(
    view: str | None, given: tuple[str, ...], out: Path | None, form: str, language: str | None, folder: Path | None
) -> None:
    """Draw a VIEW of the graph as a page of its own that opens offline; without a view: the list."""
    settings = from_surroundings(out=folder, language=language)
    if view is None:
        click.echo(_list_text(settings.language), nl=False)
        return
    from queries.commands_ask import assignments

    target = out or Path(f"{view}.{form}")
    text, shown = _drawn(view, assignments(given), form, settings)
    _write(target, text)
    click.echo(f"{target}: {shown}")


def _drawn(name: str, given: Mapping[str, str], form: str, settings: Settings) -> tuple[str, str]:
    """Return the file's text and a sentence on what it shows."""
    from queries.opening import build_of, engine_of
    from viz.exports import WRITERS
    from viz.graph import Build, read
    from viz.views import draw as draw_view
    from viz.views import settings_for, view_named

    view = view_named(name)
    engine = engine_of(settings)
    values = settings_for(engine, view, given)
    picture = draw_view(read(engine, Build(build_of(settings), settings.as_of)), view, values)
    shown = f"{len(picture.items)} names, {len(picture.links)} connections."
    if not picture.items:
        shown = f"nothing to show. {picture.why_empty.en}"
    if form == "html":
        from viz.page.network import page

        return page(picture, language=settings.language), shown
    return WRITERS[form](picture), shown


def _write(target: Path, text: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(
            f"the file cannot be written: {error.strerror or error}.",
            where=str(target),
            advice="Name another file with --out.",
        ) from error


def _list_text(language: str) -> str:
    from viz.views import VIEWS

    rows: list[str] = []
    for view in VIEWS.values():
        rows.append(f"{view.name:<26}{getattr(view.help, language)}")
        for name, setting in view.settings.items():
            default = f" [{setting.default}]" if setting.default else ""
            rows.append(f"{'':<26}--set {name}=…  {getattr(setting.help, language)}{default}")
    return "\n".join(rows) + "\n"

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from built_graph import write_graph
from click.testing import CliRunner
from pictures import SMALL, graph_of

from ontology.errors import InputError, StoreError, UsageError
from viz.commands_draw import draw
from viz.views import VIEWS


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    write_graph(tmp_path / "out", graph_of(SMALL).store, "0123456789abcdef")
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(draw, list(words), catch_exceptions=True)


def test_without_a_view_the_list_is_printed_with_every_setting(run: Callable[..., Any]) -> None:
    text = run().stdout
    assert all(name in text for name in VIEWS)
    assert all(f"--set {name}=" in text for view in VIEWS.values() for name in view.settings)
    assert "What falls" in run("--language", "en").stdout or "feels its end" in run("--language", "en").stdout


@pytest.mark.parametrize(("form", "begin"), [("html", "<!doctype html>"), ("graphml", "<?xml"), ("gexf", "<?xml")])
def test_a_view_is_written_in_every_form(run: Callable[..., Any], tmp_path: Path, form: str, begin: str) -> None:
    result = run("funding", "--format", form, "--out", str(tmp_path / "new" / f"a.{form}"))
    assert result.exit_code == 0, result.output
    assert (tmp_path / "new" / f"a.{form}").read_text(encoding="utf-8").startswith(begin)
    assert "names" in result.stdout
    assert run("funding", "--out", f"b.{form}").exit_code == 0
    assert (tmp_path / f"b.{form}").read_text(encoding="utf-8").startswith(begin)


@pytest.mark.parametrize(("words", "begin"), [((), "<!doctype html>"), (("--format", "gexf"), "<?xml")])
def test_standard_output_holds_the_drawing_alone(
    run: Callable[..., Any], tmp_path: Path, words: tuple[str, ...], begin: str
) -> None:
    result = run("funding", *words, "--out", "-")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith(begin)
    assert result.stdout.rstrip().endswith(">")
    assert "names" in result.stderr
    assert not (tmp_path / "-").exists()


def test_a_setting_reaches_the_page_and_its_link(run: Callable[..., Any], tmp_path: Path) -> None:
    result = run("neighbourhood", "--set", "entity=Broen", "--set", "steps=1")
    assert result.exit_code == 0, result.output
    html = (tmp_path / "neighbourhood.html").read_text(encoding="utf-8")
    assert "Omkring Broen" in html
    assert '"settings":{"entity":"project-broen","steps":"1"}' in html
    assert "0123456789abcdef" in html


@pytest.mark.parametrize(
    ("words", "error", "part"),
    [
        (("hairball",), UsageError, "there is no view"),
        (("neighbourhood", "--set", "entity=Broenn"), UsageError, "Broen"),
        (("funding", "--set", "entity"), UsageError, "--set name=value"),
        (("funding", "--build", "nowhere"), StoreError, "psykgraf build"),
        (("funding", "--out", "funding.pdf"), UsageError, "There are .html, .graphml, .gexf"),
        (("funding", "--out", "blocked/a.html"), InputError, "--out"),
    ],
)
def test_mistakes_are_one_sentence(
    run: Callable[..., Any], tmp_path: Path, words: tuple[str, ...], error: type[Exception], part: str
) -> None:
    (tmp_path / "blocked").write_text("a file where a folder is asked for", encoding="utf-8")
    result = run(*words)
    assert isinstance(result.exception, error), result.exception
    assert part in str(result.exception)


def test_an_empty_result_is_a_page_that_says_so(run: Callable[..., Any], tmp_path: Path) -> None:
    result = run("contradictions")
    assert result.exit_code == 0
    assert "nothing to show" in result.stdout
    assert "Der er intet at vise" in (tmp_path / "contradictions.html").read_text(encoding="utf-8")


def test_pictures_that_are_no_graphs_are_drawn_as_pages_only(run: Callable[..., Any], tmp_path: Path) -> None:
    from viz.pictures.registry import PICTURES

    listed = run().stdout
    assert all(name in listed for name in PICTURES)
    name = next(iter(PICTURES))
    assert run(name).exit_code == 0
    assert (tmp_path / f"{name}.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert isinstance(run(name, "--format", "gexf").exception, UsageError)
    assert isinstance(run(name, "--set", "entity=Broen").exception, UsageError)

"""The door: commands are found without being imported, and a user's mistake is one sentence."""

from __future__ import annotations

import importlib
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import psykgraf
from ontology.errors import InputError, UsageError

ROOT = Path(psykgraf.__file__).parent
HEAVY = {"rdflib", "pyoxigraph", "owlready2", "pyvis", "pyshacl", "uvicorn", "networkx", "jinja2", "ingest", "viz"}
ROOMS = ("ontology", "ingest", "queries", "viz")


@pytest.mark.parametrize("name", sorted(psykgraf.COMMANDS))
def test_each_command_exists_and_explains_itself_and_its_options(name: str) -> None:
    module, _, attribute = psykgraf.COMMANDS[name][0].partition(":")
    command = getattr(importlib.import_module(module), attribute)
    assert isinstance(command, click.Command)
    assert command.name == name
    assert command.help
    assert all(option.help for option in command.params if isinstance(option, click.Option))


def test_help_imports_no_room_but_ontologys_errors() -> None:
    code = (
        "import sys, psykgraf\n"
        "from click.testing import CliRunner\n"
        "assert CliRunner().invoke(psykgraf.door, ['--help']).exit_code == 0\n"
        f"print(sorted({HEAVY} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("room", [*ROOMS, "psykgraf"])
def test_the_names_in_the_environment_are_ours(room: str) -> None:
    module = importlib.import_module(room)
    assert Path(str(module.__file__)).is_relative_to(ROOT)
    assert distribution("psykgraf").version


@pytest.mark.parametrize("room", ROOMS)
def test_no_room_imports_the_door(room: str) -> None:
    """import-linter follows packages only, and the door is a module."""
    texts = {path: path.read_text(encoding="utf-8") for path in (ROOT / room).rglob("*.py")}
    assert texts
    assert [path for path, text in texts.items() if "import psykgraf" in text or "from psykgraf" in text] == []


def test_a_users_mistake_is_one_sentence_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(**_: object) -> None:
        raise InputError("this is no text.", where="x.txt:3", advice="Save it as UTF-8.")

    monkeypatch.setattr(psykgraf, "door", fail)
    with pytest.raises(SystemExit) as ended:
        psykgraf.main()
    assert ended.value.code == 2
    assert capsys.readouterr().err == "psykgraf: x.txt:3: this is no text. Save it as UTF-8.\n"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["show"], "missing argument 'ENTITY'. `psykgraf show --help` tells how it is used."),
        (["serve", "--port", "x"], "invalid value for '--port': 'x' is not a valid integer range."),
        (["ask", "--evidense"], "Did you mean '--evidence'? `psykgraf ask --help`"),
        (["--fast"], "`psykgraf --help` tells how it is used."),
    ],
)
def test_a_mistake_with_options_is_one_sentence_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: list[str], said: str
) -> None:
    monkeypatch.setattr("sys.argv", ["psykgraf", *typed])
    with pytest.raises(SystemExit) as ended:
        psykgraf.main()
    err = capsys.readouterr().err
    assert ended.value.code == 2
    assert err.startswith("psykgraf: ")
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(("typed", "code", "begins"), [([], 2, ""), (["--help"], 0, "Usage"), (["ask"], 0, "Penge")])
def test_help_and_results_come_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: list[str], code: int, begins: str
) -> None:
    monkeypatch.setattr("sys.argv", ["psykgraf", *typed])
    with pytest.raises(SystemExit) as ended:
        psykgraf.main()
    told = capsys.readouterr()
    assert ended.value.code == code
    assert told.out.startswith(begins)
    assert "Commands:\n" in told.err if code else not told.err


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("biuld", "Did you mean build?"),
        ("evalute", "Did you mean evaluate?"),
        ("fly", "`psykgraf --help` lists the commands."),
    ],
)
def test_an_unknown_command_is_a_usage_error(typed: str, advice: str) -> None:
    error = CliRunner().invoke(psykgraf.door, [typed]).exception
    assert isinstance(error, UsageError)
    assert str(error) == f"there is no command {typed!r}. {advice}"

"""The folder of the build has one name with every command that reads it, and a file's name is no folder."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import psykgraf
from ontology.errors import UsageError

READING = ["ask", "show", "sparql", "measure", "export", "draw", "serve", "review"]
"""The commands that read a build."""


def command_named(name: str) -> click.Command:
    command = psykgraf.Door().get_command(click.Context(psykgraf.door), name)
    assert command is not None
    return command


@pytest.mark.parametrize("name", READING)
def test_every_command_that_reads_a_build_names_it_alike(name: str) -> None:
    options = {option for one in command_named(name).params for option in one.opts}
    assert "--from" in options


@pytest.mark.parametrize("name", [name for name in READING if name not in ("export", "draw")])
@pytest.mark.parametrize("option", ["--from", "--out"])
def test_a_file_is_no_folder_to_read(name: str, option: str, tmp_path: Path) -> None:
    given = {"show": ["SIND"], "sparql": ["ASK {}"]}.get(name, [])
    error = CliRunner().invoke(command_named(name), [*given, option, str(tmp_path / "cliff.csv")]).exception
    assert isinstance(error, UsageError)
    assert str(error).endswith(
        "cliff.csv is no folder of a build to read. What this command prints goes to a file with > cliff.csv."
    )


def test_a_folder_may_have_a_dot_in_its_name(tmp_path: Path) -> None:
    (tmp_path / "of.2024").mkdir()
    assert CliRunner().invoke(command_named("ask"), ["--from", str(tmp_path / "of.2024")]).exit_code == 0

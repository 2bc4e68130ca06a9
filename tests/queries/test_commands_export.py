"""The command `export`: the form follows the option, else the file's ending, and a mistake is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from built_graph import write_graph
from click.testing import CliRunner

from ontology.errors import InputError, UsageError
from queries.commands_export import ENDINGS, FORMATS, export
from queries.engines.embedded import EmbeddedEngine


@pytest.fixture(scope="module")
def build(engine: EmbeddedEngine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    write_graph(folder, engine.store, "0123456789abcdef")
    return folder


@pytest.mark.parametrize(
    ("name", "more", "begins"),
    [
        ("a.ttl", (), "@prefix"),
        ("a.txt", ("--format", "ttl"), "@prefix"),
        ("a", (), "@prefix"),
        ("a.gexf", (), "<?xml"),
        ("a.GRAPHML", (), "<?xml"),
        ("a.jsonld", (), "{"),
        ("a.csv", (), "claim,"),
        ("a.ttl", ("--format", "csv"), "claim,"),
        ("a.csv", ("--question", "funding-cliff"), "end,"),
        ("a.csv", ("--question", "funding-cliff", "--about"), "# Spørgsmål"),
        ("a.trig", ("--question", "funding-cliff", "--layer", "all"), "@prefix"),
    ],
)
def test_the_form_is_the_one_asked_for_or_the_files_own(
    build: Path, tmp_path: Path, name: str, more: tuple[str, ...], begins: str
) -> None:
    result = CliRunner().invoke(export, ["--from", str(build), "--out", str(tmp_path / name), *more])
    assert result.exit_code == 0, result.output
    assert (tmp_path / name).read_text(encoding="utf-8").lstrip("\ufeff").startswith(begins)


def test_every_ending_means_a_form_there_is() -> None:
    assert set(ENDINGS.values()) == set(FORMATS)


@pytest.mark.parametrize(
    ("arguments", "fault", "words"),
    [
        (("--question", "funding-cliff", "--entity", "Lysbro"), UsageError, "exclude each other"),
        (("--question", "funding-cliff", "--format", "gexf"), UsageError, "ttl, trig, csv, not as gexf"),
        (("--question", "cross-sector-partnerships", "--layer", "all"), UsageError, "choose trig"),
        (("--about", "--entity", "Lysbro"), UsageError, "Name it with --question"),
        (("--set", "from=2014"), UsageError, "Name it with --question"),
        (("--entity", "Lysbroo"), UsageError, "Lysbro"),
        (("--entity", "Lysbro", "--layer", "all"), UsageError, "choose trig, nq, graphml, gexf, csv"),
        (("--out", "."), InputError, "cannot be written"),
        (("--out", "g.nt"), UsageError, "There are .rdf, .ttl, .trig"),
        (("--out", "g.JSON"), UsageError, "no form ends in '.json'"),
    ],
)
def test_a_mistake_is_one_sentence(build: Path, arguments: tuple[str, ...], fault: type[Exception], words: str) -> None:
    error = CliRunner().invoke(export, ["--from", str(build), *arguments]).exception
    assert isinstance(error, fault)
    assert words in str(error)

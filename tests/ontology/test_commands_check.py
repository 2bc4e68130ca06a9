"""The command `check`: what it prints in both forms and languages, its exit code, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small_graph import GOOD, graph

from ontology.commands_check import check
from ontology.errors import InputError

BROKEN = GOOD + "\nid:funding-9 pg:recipient [] .\n"
ODD = GOOD + "\nid:region-9 pg:sector code:sector-none .\n"
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    for name, text in (("good.ttl", GOOD), ("broken.ttl", BROKEN), ("odd.ttl", ODD)):
        (tmp_path / name).write_text(graph(text).serialize(), encoding="utf-8")
    (tmp_path / "torn.ttl").write_text("id:a a", encoding="utf-8")
    (tmp_path / "empty.ttl").write_text("# nothing yet\n", encoding="utf-8")
    (tmp_path / "note.md").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(check, [*words, "--owl", "none"])


def test_a_sound_graph_has_no_findings_and_the_exit_code_0(run: Run) -> None:
    result = run("good.ttl")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "good.ttl: 0 findings.\n")


@pytest.mark.parametrize(
    ("language", "told"),
    [("da", "En blank knude har intet navn, som andre kan bruge."), ("en", "A blank node has no name that others")],
)
def test_findings_are_lines_of_words_in_the_language_asked_for(run: Run, language: str, told: str) -> None:
    result = run("broken.ttl", "--language", language)
    assert result.exit_code == 1
    (line,) = [line for line in result.stdout.splitlines() if "REL-blank-node" in line]
    assert line.startswith("error REL-blank-node <")
    assert told in line
    assert result.stderr == f"broken.ttl: {len(result.stdout.splitlines())} findings.\n"


def test_findings_as_json_are_an_object_a_line_and_the_same_findings(run: Run) -> None:
    found = [json.loads(line) for line in run("broken.ttl", "--format", "json").stdout.splitlines()]
    assert {row["code"] for row in found} >= {"REL-blank-node"}
    assert all(set(row) == {"code", "severity", "subject", "message", "where"} for row in found)
    assert len(found) == len(run("broken.ttl").stdout.splitlines())


def test_both_engines_find_the_same(run: Run) -> None:
    found = run("odd.ttl", "--shacl", "sparql")
    assert found.exit_code == 1
    assert run("odd.ttl", "--shacl", "pyshacl").stdout == found.stdout


def test_a_folder_stands_for_its_file_of_every_graph_and_none_for_the_last_build(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "psykgraf.trig").write_text(graph(GOOD).serialize())
    for words in ((), ("out",)):
        assert run(*words).stderr == f"{Path('out', 'psykgraf.trig')}: 0 findings.\n"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("missing.ttl", "nothing to check here"),
        ("torn.ttl", "not valid RDF"),
        ("note.md", "no RDF file"),
        ("empty.ttl", "no triple"),
        ("none", "Run psykgraf build first"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(run: Run, name: str, told: str) -> None:
    error = run(name).exception
    assert isinstance(error, InputError)
    assert told in str(error)
    assert name in str(error)


@pytest.mark.parametrize("words", [("--shacl", "magic"), ("--language", "de"), ("--format", "xml"), ("a.ttl", "b.ttl")])
def test_wrong_use_ends_with_2(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 2

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ingest.commands_extract import evaluate, extract
from ontology.errors import InputError

TEXT = "Projekt Vindrosen drives af Odense Kommune."


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "009_vind.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_claims_are_written_as_json_lines(paper: Path) -> None:
    result = CliRunner().invoke(extract, [str(paper)])
    row = json.loads(result.stdout.split("\n")[0])
    assert row["doc"] == "009_vind"
    assert (row["p"], row["line"], row["quote"]) == ("runBy", 1, "Vindrosen drives af Odense Kommune")
    assert {"s", "o", "attrs", "confidence", "rule", "status"} <= set(row)


@pytest.mark.parametrize(("format_", "begins"), [("csv", "doc,line,p,"), ("table", "doc")])
def test_other_formats(paper: Path, format_: str, begins: str) -> None:
    result = CliRunner().invoke(extract, [str(paper), "--format", format_])
    assert result.stdout.startswith(begins)
    assert "Odense Kommune" in result.stdout


def test_one_bad_file_does_not_stop_the_others(paper: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(extract, [str(tmp_path / "nix.txt"), str(paper)])
    assert result.exit_code == 1
    assert "runBy" in result.stdout
    assert "nix.txt" in result.stderr


def test_a_document_without_claims_is_told_and_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "vejr.txt"
    path.write_text("Det regner.", encoding="utf-8")
    result = CliRunner().invoke(extract, [str(path)])
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no claim was found" in result.stderr


def test_only_bad_files_is_wrong_use(tmp_path: Path) -> None:
    assert CliRunner().invoke(extract, [str(tmp_path / "nix.txt")]).exit_code == 2


def test_the_evaluation_shows_figures_and_calibration(paper: Path, tmp_path: Path) -> None:
    fact = {
        "doc": "009",
        "line": 1,
        "p": "runBy",
        "s": {"type": "Project", "label": "Vindrosen"},
        "o": {"type": "Municipality", "label": "Odense Kommune"},
        "attrs": {},
    }
    reference = tmp_path / "facts.jsonl"
    reference.write_text(json.dumps(fact) + "\n", encoding="utf-8")
    result = CliRunner().invoke(evaluate, [str(reference), str(paper)])
    assert "1.00" in result.stdout
    assert "confidence" in result.stdout
    figures = json.loads(CliRunner().invoke(evaluate, [str(reference), str(paper), "--format", "json"]).stdout)
    assert figures["f1"] == 1.0


def test_no_cell_of_the_table_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "=1+1.txt"
    path.write_text(TEXT, encoding="utf-8")
    result = CliRunner().invoke(extract, [str(path), "--format", "csv"])
    _, *rows = csv.reader(io.StringIO(result.stdout))
    assert [row[0] for row in rows] == ["'=1+1"]


@pytest.mark.parametrize(
    "change",
    [
        {"s": None},
        {"o": "Odense"},
        {"s": {"type": "Project", "label": 5}},
        {"doc": ["009"]},
        {"line": "x"},
        {"attrs": [1]},
    ],
)
def test_a_fact_with_a_wrong_part_is_named_by_line(paper: Path, tmp_path: Path, change: dict[str, object]) -> None:
    node = {"type": "Project", "label": "Vindrosen"}
    reference = tmp_path / "facts.jsonl"
    reference.write_text(json.dumps({"doc": "009", "p": "runBy", "s": node, "o": node, **change}), encoding="utf-8")
    with pytest.raises(InputError, match=r"facts\.jsonl:1"):
        CliRunner().invoke(evaluate, [str(reference), str(paper)], catch_exceptions=False)


_FACT = {
    "doc": "009",
    "line": 1,
    "p": "runBy",
    "s": {"type": "Project", "label": "Vindrosen"},
    "o": {"type": "Municipality", "label": "Odense Kommune"},
}


def test_a_document_of_the_reference_that_is_not_given_is_told_of(paper: Path, tmp_path: Path) -> None:
    reference = tmp_path / "facts.jsonl"
    rows = [_FACT, {**_FACT, "doc": "010"}, {**_FACT, "doc": "010", "line": 2}]
    reference.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    result = CliRunner().invoke(evaluate, [str(reference), str(paper)])
    assert result.exit_code == 0
    assert "010 was not given; its facts (2) count as missed" in result.stderr


@pytest.mark.parametrize(
    ("change", "told"), [({"doc": "011"}, "none of the documents"), ({"p": "finances"}, "no predicate finances")]
)
def test_a_reference_for_something_else_is_refused(
    paper: Path, tmp_path: Path, change: dict[str, str], told: str
) -> None:
    reference = tmp_path / "facts.jsonl"
    reference.write_text(json.dumps({**_FACT, **change}) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=told):
        CliRunner().invoke(evaluate, [str(reference), str(paper)], catch_exceptions=False)

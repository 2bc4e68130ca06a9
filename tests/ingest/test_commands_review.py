"""The command `review` as its users meet it: at a terminal, with a spreadsheet, and with their mistakes."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from factory import a_claim

from ingest.building.build import Sources, build
from ingest.commands_review import review
from ontology.errors import PsykgrafError


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with one document, and a small reader in the place of the real one."""
    claims = [
        a_claim("Project: Kajen", "hasRole", "Role: vagt", review="candidate", confidence=0.5),
        a_claim("Project: Kajen", "startedOn", "Date: 2019", review="candidate", confidence=0.6),
    ]
    monkeypatch.setattr("ingest.extract.extract", lambda _: claims)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kajen.txt").write_text("Kajen har en vagt.\n", encoding="utf-8")
    return tmp_path


def run(*arguments: str, keys: str = "") -> Result:
    return CliRunner().invoke(review, arguments, input=keys)


def ledger(folder: Path) -> list[str]:
    path = folder / "ledger.jsonl"
    return [json.loads(line)["decision"] for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def test_keys_from_a_pipe_decide(folder: Path) -> None:
    result = run("kajen.txt", "--document", "kajen", keys="a\nr\n")
    assert result.exit_code == 0, result.output
    assert "2 of 2 decided (1 accept, 1 reject)" in result.output
    assert ledger(folder) == ["accept", "reject"]
    assert "Nothing to review" in run("kajen.txt", "--document", "kajen").output


def test_decisions_follow_a_file_that_is_renamed(folder: Path) -> None:
    run("kajen.txt", "--document", "kajen", keys="a")
    run("kajen.txt", "--document", "kajen", "--export", "queue.csv")
    fill(folder / "queue.csv", {"startedOn": {"decision": "reject"}})
    run("kajen.txt", "--import", "queue.csv")
    assert ledger(folder) == ["accept", "reject"]
    (folder / "kajen.txt").rename(folder / "molen.txt")
    found = build(Sources([folder / "molen.txt"], ledger=folder / "ledger.jsonl"))
    assert found.claims["molen", "hasRole", "accepted"] == 1
    assert found.claims["molen", "startedOn", "rejected"] == 1
    assert found.decisions["matching nothing"] == 0
    assert any(finding.code == "PG604" and "2 decisions follow" in finding.message for finding in found.findings)


def test_the_last_builds_documents_are_reviewed_without_being_named(folder: Path) -> None:
    build(Sources([Path("kajen.txt")], cache=folder / "out" / "cache")).keep()
    told = run("--document", "kajen", keys="q").output
    assert "To decide: 2 claims and 0 pairs of names." in told
    assert "[1 of 2] kajen:" in told


def test_what_is_not_there_is_no_empty_queue(folder: Path) -> None:
    result = run("kjaen.txt", keys="q")
    assert isinstance(result.exception, PsykgrafError)
    assert "none of the documents named could be read" in str(result.exception)
    assert run("kjaen.txt", "kajen.txt", keys="q").exit_code == 0


def test_where_nothing_was_built_there_is_no_last_build_to_review(folder: Path) -> None:
    error = run("--out", "nowhere").exception
    assert isinstance(error, PsykgrafError)
    assert str(error).startswith("nowhere: there is no build here yet. Run `psykgraf build` first")


def test_leaving_at_once_writes_nothing(folder: Path) -> None:
    assert run("kajen.txt", keys="q").exit_code == 0
    assert ledger(folder) == []


@pytest.mark.parametrize("name", ["queue.csv", "queue.xlsx"])
def test_out_and_back_in(folder: Path, name: str) -> None:
    written = run("kajen.txt", "--predicate", "hasRole", "--export", name)
    assert "1 row written" in written.output
    result = run("kajen.txt", "--import", name)
    assert result.exit_code == 0
    assert "0 decisions added" in result.output


def test_a_row_is_applied_once_and_a_bad_one_is_refused(folder: Path) -> None:
    run("kajen.txt", "--document", "kajen", "--export", "queue.csv")
    rows = (folder / "queue.csv").read_text("utf-8-sig").splitlines()
    text = "\n".join([rows[0], "accept" + rows[1], "perhaps" + rows[2]])
    (folder / "queue.csv").write_text(text, encoding="utf-8")
    first, second = (run("kajen.txt", "--import", "queue.csv") for _ in range(2))
    assert (first.exit_code, second.exit_code) == (1, 1)
    assert "queue.csv, row 3: 'perhaps' is no choice here" in first.output
    assert "1 decision added" in first.output
    assert "0 decisions added to ledger.jsonl (1 stood there already)" in second.output
    assert ledger(folder) == ["accept"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_sheet_that_comes_back_again_adds_nothing(folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Edits and merges have other keys, or are no longer proposed, once they are applied."""
    claims = [
        a_claim(
            "Project: Naboskabet i Fjordby", "hasRole", "Role: vagt", review="candidate", count=2, terms=("hourly",)
        ),
        a_claim("Project: Naboskab i Fjordby", "startedOn", "Date: 2019", review="candidate"),
    ]
    monkeypatch.setattr("ingest.extract.extract", lambda _: claims)
    run("kajen.txt", "--export", f"queue.{kind}")
    decided = {"startedOn": {"decision": "edit", "object": "2020"}, "same-as": {"decision": "accept"}}
    decided["hasRole"] = {"decision": "edit", "object": "vært", "qualifiers": '{"terms": "hourly", "count": [2, 3]}'}
    fill(folder / f"queue.{kind}", decided)
    first, second = (run("kajen.txt", "--import", f"queue.{kind}") for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0), second.output
    assert "3 decisions added" in first.output
    assert "0 decisions added to ledger.jsonl (3 stood there already); 0 rows refused" in second.output
    assert sorted(ledger(folder)) == ["edit", "edit", "same-as"]
    fill(folder / f"queue.{kind}", {"same-as": {"decision": "reject"}})
    assert "1 decision added" in run("kajen.txt", "--import", f"queue.{kind}").output


def fill(path: Path, cells: dict[str, dict[str, str]]) -> None:
    """Write *cells* (by predicate and column) into a sheet."""
    from openpyxl import load_workbook

    if path.suffix == ".xlsx":
        book = load_workbook(path)
        rows = [[cell.value or "" for cell in row] for row in book.worksheets[0].iter_rows()]
    else:
        rows = [*csv.reader(path.read_text("utf-8-sig").splitlines())]
    column = {name: number for number, name in enumerate(rows[0])}
    for row in rows[1:]:
        for name, text in cells.get(row[column["predicate"]], {}).items():
            row[column[name]] = text
    if path.suffix == ".xlsx":
        for number, row in enumerate(rows, 1):
            for place, text in enumerate(row, 1):
                book.worksheets[0].cell(number, place, text)
        book.save(path)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--role", "Jens Hansen"), "no person"),
        (("--role", "jh@example.org"), "no person"),
        (("kajen.txt", "--document", "molen"), "there is no document 'molen'"),
        (("kajen.txt", "--predicate", "likes"), "there is no predicate 'likes'"),
        (("kajen.txt", "--export", "queue.pdf"), ".csv or an .xlsx"),
        (("kajen.txt", "--import", "missing.csv"), "cannot be read"),
    ],
)
def test_a_mistake_is_one_sentence(arguments: tuple[str, ...], message: str) -> None:
    error = run(*arguments).exception
    assert isinstance(error, PsykgrafError)
    assert message in str(error)


def test_what_cannot_be_read_is_told_and_the_review_goes_on(folder: Path) -> None:
    (folder / "ledger.jsonl").write_text("{\n", encoding="utf-8")
    result = run("kajen.txt", "mangler.txt", "--document", "kajen", keys="q")
    assert result.exit_code == 0
    assert "mangler.txt" in result.output
    assert "not JSON" in result.output

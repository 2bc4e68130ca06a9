"""The queue goes out as a table and comes back as decisions; a bad row spoils only itself."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from factory import a_claim
from openpyxl import Workbook, load_workbook

from ingest.persons.masked import MASK
from ingest.resolution.proposals import Proposal
from ingest.review.queue import Item
from ingest.review.spreadsheet import COLUMNS, Imported, read_table, write_table
from ontology.errors import InputError
from ontology.identifiers import claim_key

CLAIM = a_claim("Project: Havnen", "fundedBy", "FundingPool: Puljen", review="candidate", amount_dkk=5)
FORMULA = a_claim("Project: =1+1", "hasRole", "Role: -guide", review="candidate")
MERGE = Item("unit-a unit-b", 1.0, proposal=Proposal("unit-a", "unit-b", 95.0, "they are alike", 3), names=("A", "B"))
ITEMS = {item.key: item for item in (Item(claim_key(CLAIM), 3.0, CLAIM), Item(claim_key(FORMULA), 2.0, FORMULA), MERGE)}
Cells = dict[tuple[int, str], str]


def back(path: Path) -> Imported:
    return read_table(path, ITEMS, role="analytiker", date="2026-11-22")


def filled(tmp_path: Path, kind: str, cells: Cells) -> Path:
    """Write the queue, change cells (by row of the sheet and column), and return the file."""
    path = tmp_path / f"queue.{kind}"
    assert write_table(path, ITEMS.values()) == 3
    if kind == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        for (row, name), value in cells.items():
            rows[row - 1][COLUMNS.index(name)] = value
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return path
    book = load_workbook(path)
    for (row, name), value in cells.items():
        book.worksheets[0].cell(row, COLUMNS.index(name) + 1, value)
    book.save(path)
    return path


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("cells", "kinds"),
    [
        ({(2, "decision"): "accept", (4, "decision"): "accept"}, ["accept", "same-as"]),
        ({(2, "decision"): " Reject ", (3, "decision"): "accept"}, ["reject", "accept"]),
        ({(4, "decision"): "not-same-as"}, ["not-same-as"]),
        ({(2, "decision"): "edit", (2, "object"): "Havpuljen"}, ["edit"]),
        ({}, []),
    ],
)
def test_there_and_back(tmp_path: Path, kind: str, cells: Cells, kinds: list[str]) -> None:
    found = back(filled(tmp_path, kind, cells))
    assert [decision.kind for decision in found.decisions] == kinds
    assert found.refused == ()
    assert found.undecided == 3 - len(kinds)


def test_an_edit_holds_what_was_changed(tmp_path: Path) -> None:
    cells = {(2, "decision"): "edit", (2, "qualifiers"): '{"amount_dkk": 7}', (2, "reason"): "tabellen siger 7"}
    (decision,) = back(filled(tmp_path, "xlsx", cells)).decisions
    assert decision.to == {"attrs": {"amount_dkk": 7}}
    assert (decision.reason, decision.role, decision.claim) == ("tabellen siger 7", "analytiker", claim_key(CLAIM))


def test_nobody_is_named_in_a_reason(tmp_path: Path) -> None:
    said = "det siger Karla Testesen, karla@example.org"
    cells = {(row, name): text for row in (2, 4) for name, text in (("decision", "accept"), ("reason", said))}
    for decision in back(filled(tmp_path, "csv", cells)).decisions:
        assert decision.reason == f"det siger {MASK * 5} {MASK * 8}, {MASK * 17}"


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({(2, "decision"): "måske"}, "'måske' is no choice here"),
        ({(2, "key"): "feedface", (2, "decision"): "accept"}, "has the key 'feedface'"),
        ({(2, "decision"): "edit"}, "nothing was changed"),
        ({(2, "decision"): "accept", (2, "subject"): "Kajen"}, "cells were changed (s)"),
        ({(2, "decision"): "edit", (2, "qualifiers"): "fem"}, "not JSON"),
        ({(2, "decision"): "edit", (2, "predicate"): "likes"}, "'likes'"),
        ({(2, "decision"): "edit", (2, "object_type"): "Person"}, "unknown type"),
        ({(2, "decision"): "edit", (2, "object_type"): "Role"}, "fundedBy has no object of the type Role"),
        ({(2, "decision"): "edit", (2, "object"): "Karla Testesen"}, "taken for a person's name"),
        ({(2, "decision"): "edit", (2, "qualifiers"): '{"amount_dkk": "mange penge"}'}, '"amount_dkk" is a number'),
        ({(2, "decision"): "edit", (2, "qualifiers"): '{"status": "måske"}'}, '"status" is one of granted'),
    ],
)
def test_a_bad_row_is_named_and_the_rest_is_taken(tmp_path: Path, kind: str, cells: Cells, message: str) -> None:
    found = back(filled(tmp_path, kind, {**cells, (4, "decision"): "accept"}))
    assert [decision.kind for decision in found.decisions] == ["same-as"]
    assert len(found.refused) == 1
    assert f"queue.{kind}, row 2: " in found.refused[0]
    assert message in found.refused[0]


def test_missing_columns_are_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    book = Workbook()
    book.worksheets[0].append(["subject", "object"])
    book.save(path)
    with pytest.raises(InputError, match="lacks the columns decision, key"):
        back(path)
    (tmp_path / "empty.csv").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="lacks the columns"):
        back(tmp_path / "empty.csv")


@pytest.mark.parametrize("name", ["no.xlsx", "no.csv", "text.ods"])
def test_a_file_that_is_no_table_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError):
        back(tmp_path / name)
    (tmp_path / "text.xlsx").write_text("no book", encoding="utf-8")
    with pytest.raises(InputError, match="xlsx"):
        back(tmp_path / "text.xlsx")
    (tmp_path / "long.csv").write_text(f"decision,key\naccept,{'x' * 200_000}\n", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be read as CSV"):
        back(tmp_path / "long.csv")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_a_table_that_a_danish_spreadsheet_saved_is_read(tmp_path: Path, encoding: str) -> None:
    path = filled(tmp_path, "csv", {(2, "decision"): "edit", (2, "object"): "Søpuljen på Årø – æ"})
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))
    (decision,) = back(path).decisions
    assert decision.to == {"o": {"type": "FundingPool", "label": "Søpuljen på Årø – æ"}}


@pytest.mark.parametrize("content", [b"decision,key\nS\xc3\xb8,\xc3\xb8\xff\n", b"decision,key\n\x81\xe6\n"])
def test_a_table_in_no_known_encoding_is_one_sentence_with_advice(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "queue.csv").write_bytes(content)
    with pytest.raises(InputError, match=r"queue.csv: .*neither UTF-8 nor Windows-1252 text. Save ") as error:
        back(tmp_path / "queue.csv")
    assert "codec" not in str(error.value)


def test_nothing_in_the_table_is_a_formula(tmp_path: Path) -> None:
    write_table(tmp_path / "queue.xlsx", ITEMS.values())
    cells = [cell for row in load_workbook(tmp_path / "queue.xlsx").worksheets[0].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    write_table(tmp_path / "queue.csv", ITEMS.values())
    assert "'=1+1" in (tmp_path / "queue.csv").read_text(encoding="utf-8-sig")
    assert [d.kind for d in back(filled(tmp_path, "csv", {(3, "decision"): "accept"})).decisions] == ["accept"]

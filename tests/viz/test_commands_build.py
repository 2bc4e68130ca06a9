"""The command `build` by its exit code and by what it tells on stderr; the build itself is a fake."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from ingest.building.build import Build, Sources
from ingest.building.cache import Cache
from ontology.errors import InputError, UsageError
from ontology.records import Finding
from viz.commands_build import build

BROKEN = Finding("PG601", "ledger.jsonl", "not JSON. The line was left out.", "ledger.jsonl:1")
STRANGE = Finding("PG505", "more.jsonl", "the quote does not stand in b: left out.", "more.jsonl:2", "warning")
DIFFERS = Finding("PG621", "Broen", "sources differ on the count", "report-2014:3", "warning")
MASKED = Finding("PG506", "referat", "the graph calls it referat.", "▮▮▮▮▮.txt", "warning")
FOLLOWED = Finding("PG604", "notat", "2 decisions follow it.", "notat", "info")
IDLE = Finding("PG602", "f" * 16, "the decision accept matches no claim.", "ledger.jsonl:1", "info")
MORE = "psykgraf: ▮▮▮▮▮.txt: the graph calls it referat. (1 more: PG506 in report.md)\n"


@pytest.mark.parametrize(
    ("documents", "unread", "findings", "code", "told"),
    [
        ((), (), (), 0, ""),
        ((), (), (DIFFERS,), 0, ""),
        ((), (), (MASKED,), 0, "psykgraf: ▮▮▮▮▮.txt: the graph calls it referat.\n"),
        ((), (), (MASKED, MASKED), 0, MORE),
        ((), (), (FOLLOWED,), 0, "psykgraf: notat: 2 decisions follow it.\n"),
        ((), (), (IDLE,), 0, "psykgraf: 1 decision found no claim among these documents (PG602 in report.md).\n"),
        ((), (), (BROKEN,), 1, "psykgraf: ledger.jsonl:1: not JSON. The line was left out.\n"),
        ((), (), (STRANGE,), 1, "psykgraf: more.jsonl:2: the quote does not stand in b: left out.\n"),
        (("a.pdf", "b.pdf"), ("a.pdf: is empty.",), (), 1, "psykgraf: a.pdf: is empty.\n"),
    ],
)
def test_what_was_lost_is_told_and_decides_the_exit_code(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    documents: tuple[str, ...],
    unread: tuple[str, ...],
    findings: tuple[Finding, ...],
    code: int,
    told: str,
) -> None:
    def built(sources: Sources) -> Build:
        assert [path.name for path in sources.paths] == list(documents)
        return Build({}, "0123456789abcdef", "2024", {}, (), findings, unread, {})

    monkeypatch.chdir(tmp_path)
    for name in documents:
        (tmp_path / name).touch()
    monkeypatch.setattr("ingest.building.build.build", built)
    monkeypatch.setattr("viz.output.Output.write", lambda *_: "a summary")
    result = CliRunner().invoke(build, list(documents))
    assert (result.exit_code, result.stdout, result.stderr) == (code, "a summary\n", told)


def test_where_no_document_could_be_read_what_was_built_before_stays(tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    (made / "psykgraf.ttl").write_text("before", encoding="utf-8")
    (tmp_path / "blank.txt").touch()
    result = CliRunner().invoke(build, [str(tmp_path / "blank.txt"), "--out", str(made)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "blank.txt: is empty" in result.stderr
    assert result.stderr.endswith(f"none of the documents could be read: {made} stays as it was.\n")
    assert (made / "psykgraf.ttl").read_text(encoding="utf-8") == "before"
    assert not (made / "store").exists()


@pytest.mark.parametrize(("name", "told"), [("nowhere.txt", "is not there"), (".", "is a folder")])
def test_a_name_that_is_no_file_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=told):
        build.main([name, "--out", "made"], standalone_mode=False)
    assert not (tmp_path / "made").exists()


def test_a_file_is_no_folder_to_write_to(tmp_path: Path) -> None:
    (tmp_path / "made").write_text("mine", encoding="utf-8")
    error = CliRunner().invoke(build, ["--out", str(tmp_path / "made")]).exception
    assert isinstance(error, UsageError)
    assert "is a file, not a folder" in str(error)
    assert (tmp_path / "made").read_text(encoding="utf-8") == "mine"


def test_a_date_that_the_calendar_lacks_is_refused_before_anything_is_read() -> None:
    error = CliRunner().invoke(build, ["--as-of", "2027-02-31"]).exception
    assert isinstance(error, UsageError)
    assert str(error).startswith("--as-of: '2027-02-31' is no date of the calendar.")


def test_a_document_of_the_last_build_that_is_not_named_again_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).touch()
    Cache(tmp_path / "out" / "cache").remember([Path("a.txt"), Path("b.txt")])
    built = Build({}, "0123456789abcdef", "2024", {}, (), (), (), {})
    monkeypatch.setattr("ingest.building.build.build", lambda _: built)
    monkeypatch.setattr("viz.output.Output.write", lambda *_: "a summary")
    result = CliRunner().invoke(build, ["b.txt"])
    assert result.exit_code == 0
    assert "a.txt: of the last build, and not among this one's documents" in result.stderr
    assert "b.txt: of the last build" not in result.stderr

"""Settings: a file, the environment and the command line, in rising order."""

from __future__ import annotations

from pathlib import Path

import pytest

from ontology.errors import InputError, UsageError
from ontology.settings import Settings, help_of, read_settings


@pytest.mark.parametrize(
    ("file", "environment", "given", "limit"),
    [
        (None, {}, {}, 10_000),
        ("limit = 5", {}, {}, 5),
        ("limit = 5", {"PSYKGRAF_LIMIT": "6"}, {}, 6),
        ("limit = 5", {"PSYKGRAF_LIMIT": "6"}, {"limit": 7}, 7),
        ("limit = 5", {"PSYKGRAF_LIMIT": ""}, {"limit": None}, 5),
    ],
)
def test_the_nearer_setting_wins(
    tmp_path: Path, file: str | None, environment: dict[str, str], given: dict[str, int | None], limit: int
) -> None:
    if file is not None:
        (tmp_path / "psykgraf.toml").write_text(file, encoding="utf-8")
    assert read_settings(tmp_path, environment, given).limit == limit


@pytest.mark.parametrize(
    ("file", "environment", "message"),
    [
        ("limit = ", {}, "psykgraf.toml: the settings are no TOML"),
        ("language = 'sv'", {}, "psykgraf.toml: language must be da or en, not 'sv'"),
        ("", {"PSYKGRAF_LANGUAGE": "sv"}, "PSYKGRAF_LANGUAGE: language must be da or en"),
        ("accept = nan", {}, "accept must be at least 0, not nan"),
        ("port = 70000", {}, "port must be at most 65,535, not 70000"),
        ("colour = 1", {}, "there is no setting 'colour'"),
        ("limit = 'many'", {}, "limit must be a whole number, not 'many'"),
        ("limit = 0", {}, "limit must be at least 1, not 0"),
        ("timeout = -1", {}, "timeout must be at least 0.1"),
        ("", {"PSYKGRAF_TIMEOUT": "soon"}, "PSYKGRAF_TIMEOUT: timeout must be a number"),
        ("", {"PSYKGRAF_AS_OF": "2027-02-31"}, "PSYKGRAF_AS_OF: '2027-02-31' is no date of the calendar"),
        ("out = '-'", {}, "psykgraf.toml: out is a folder and cannot be standard output. Name a folder."),
        ("as_of = 'i morgen'", {}, "'i morgen' is no date of the calendar"),
    ],
)
def test_a_wrong_setting_is_named_with_its_place(
    tmp_path: Path, file: str, environment: dict[str, str], message: str
) -> None:
    (tmp_path / "psykgraf.toml").write_text(file, encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        read_settings(tmp_path, environment, {})


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    (tmp_path / "psykgraf.toml").write_text("limit = 5", encoding="utf-8-sig")
    assert read_settings(tmp_path, {}, {}).limit == 5


@pytest.mark.parametrize(("content", "message"), [(b"\xff\xfe", "it is not UTF-8 text"), (None, "Is a directory")])
def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "psykgraf.toml"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(InputError, match=rf"psykgraf\.toml: the settings cannot be read: {message}"):
        read_settings(tmp_path, {}, {})


@pytest.mark.parametrize("day", ["", "2027", "2027-02", "2027-02-28"])
def test_a_date_may_be_as_exact_as_one_likes(tmp_path: Path, day: str) -> None:
    assert read_settings(tmp_path, {}, {"as_of": day}).as_of == day


def test_an_option_is_named_as_it_is_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--as-of: "):
        read_settings(tmp_path, {}, {"as_of": "2027-13"})


def test_every_setting_has_a_sentence_of_help() -> None:
    assert all(len(text) > 20 for _, text in help_of().values())
    assert set(help_of()) == set(Settings.__slots__)

"""The documents keep their word: links lead somewhere, commands exist, every setting is explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import psykgraf
from ontology.settings import help_of

ROOT = Path(psykgraf.__file__).parent
PAGES = sorted(
    path
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("*/README.md")]
    if ".venv" not in path.parts
)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)[^)]*\)")
COMMAND = re.compile(r"psykgraf ([a-z]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    broken = [
        target for target in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / target).exists()
    ]
    assert broken == []


def test_the_readme_names_only_commands_that_exist() -> None:
    text = "\n".join(re.findall(r"```\w*\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL))
    assert set(COMMAND.findall(text)) <= set(psykgraf.COMMANDS)


def test_every_setting_is_explained() -> None:
    text = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = [
        f"| `{name}` | {f'`{default}`' if str(default) else 'empty'} | {help_} |"
        for name, (default, help_) in help_of().items()
    ]
    assert [line for line in text.splitlines() if line.startswith("| `")] == rows


CROWDED = ["ingest/mentions", "ingest/relations"]
"""Folders of so many files that their README names each of them."""


@pytest.mark.parametrize("folder", CROWDED)
def test_a_crowded_folder_leaves_no_file_unnamed(folder: str) -> None:
    named = set(re.findall(r"`([\w/-]+\.py)`", (ROOT / folder / "README.md").read_text(encoding="utf-8")))
    files = {path.relative_to(ROOT / folder).as_posix() for path in (ROOT / folder).rglob("*.py")}
    assert named == {name for name in files if not name.endswith("__init__.py")}


@pytest.mark.parametrize("room", ["ontology", "ingest", "queries", "viz", "viz/site", "viz/pictures", *CROWDED])
def test_each_room_says_where_to_change_a_thing_and_is_right(room: str) -> None:
    text = (ROOT / room / "README.md").read_text(encoding="utf-8")
    assert "to change" in text
    rows = [line for line in text.splitlines() if line.startswith("|") and "`" in line.split("|")[-2]]
    assert rows
    named = {name for row in rows for name in re.findall(r"`([\w./-]+)`", row.split("|")[-2])}
    missing = [name for name in sorted(named) if not any((base / name).exists() for base in (ROOT / room, ROOT))]
    assert missing == []

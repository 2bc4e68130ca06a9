"""The documents keep their word: links lead somewhere, commands exist, every setting is explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib.namespace import OWL, RDF

import psykgraf
from ontology.model import iri, label, model_graph
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


ROOMS = ["ontology", "ingest", "queries", "viz", "viz/site", "viz/pictures", "benchmarks"]
CROWDED = ["ingest/mentions", "ingest/relations"]
"""Folders of so many files that their README names each of them, whatever folder it stands in."""


def _named(room: str) -> set[str]:
    """Return the files and folders that the tables of a room's README send somebody to."""
    text = (ROOT / room / "README.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("|") and "`" in line.split("|")[-2]]
    return {name for row in rows for name in re.findall(r"`([\w.*/-]+)`", row.split("|")[-2])}


def _files(room: str) -> set[str]:
    """Return a room's Python files, without those that only tell what a folder is."""
    base = ROOT / room
    return {path.relative_to(base).as_posix() for path in base.rglob("*.py") if path.name != "__init__.py"}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_leaves_no_file_unnamed(room: str) -> None:
    named = _named(room)
    folders = tuple(name for name in named if name.endswith("/"))
    assert sorted(name for name in _files(room) - named if not name.startswith(folders)) == []


@pytest.mark.parametrize("folder", CROWDED)
def test_a_crowded_folder_leaves_no_file_unnamed(folder: str) -> None:
    text = (ROOT / folder / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`([\w/-]+\.py)`", text)) == _files(folder)


@pytest.mark.parametrize("room", [*ROOMS, *CROWDED])
def test_each_room_says_where_to_change_a_thing_and_is_right(room: str) -> None:
    assert "to change" in (ROOT / room / "README.md").read_text(encoding="utf-8")
    named = _named(room)
    assert named
    bases = (ROOT / room, ROOT)
    assert [name for name in sorted(named) if not any(True for base in bases for _ in base.glob(name))] == []


SHOWN = sorted(
    path
    for room in ("ontology", "queries", "viz")
    for path in (ROOT / room).rglob("*")
    if path.suffix in {".py", ".rq", ".j2", ".js", ".ttl"}
)
"""What holds the words that users see."""
GLOSSARY = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()[6:]
]
ENDING = r"(?:e?ns?|e?ts?|e?r|e?ne|ernes?|s)?(?!\w)"


@pytest.fixture(scope="module")
def shown() -> str:
    """Return all that users see, without the second names by which a class is found."""
    lines = (line for path in SHOWN for line in path.read_text(encoding="utf-8").splitlines())
    return "\n".join(line for line in lines if "skos:altLabel" not in line).lower()


@pytest.mark.parametrize("row", GLOSSARY, ids=lambda row: row[0])
def test_a_danish_word_of_the_glossary_is_what_users_see(row: list[str], shown: str) -> None:
    words = [word for word in re.split(r"[,:;]\s*", row[1]) if word]
    assert [word for word in words if not re.search(rf"(?<!\w){re.escape(word)}{ENDING}", shown)] == []


def test_the_glossary_calls_a_class_as_the_model_does() -> None:
    words = {row[0].split(";")[0]: re.split(r"[,:;]\s*", row[1]) for row in GLOSSARY}
    classes = [iri(term) for term in model_graph().subjects(RDF.type, OWL.Class)]
    labels = [(label(term, "en"), label(term, "da")) for term in classes]
    assert {en: da for en, da in labels if en in words and da not in words[en]} == {}


def test_a_danish_word_that_the_glossary_gave_up_is_nowhere(shown: str) -> None:
    given_up = re.findall(r"\*(\w+)\*", "\n".join(row[3] for row in GLOSSARY))
    assert len(given_up) >= 4
    assert [word for word in given_up if re.search(rf"(?<!\w){word}{ENDING}", shown)] == []

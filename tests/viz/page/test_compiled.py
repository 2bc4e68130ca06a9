"""A compiled template is kept beside the modules, and only the one that was made from the same text counts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from viz.page.compiled import Compiled


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which Python keeps compiled modules."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def rendered(text: str, options: str = "") -> str:
    made = Environment(loader=DictLoader({"page": text}), bytecode_cache=Compiled(options), autoescape=True)
    return made.get_template("page").render(name="Broen")


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_template_is_compiled_once(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rendered("{{ name }}") == "Broen"
    assert len(files_in(kept)) == 1
    with monkeypatch.context() as patched:
        patched.setattr(Environment, "_generate", None)
        assert rendered("{{ name }}") == "Broen"
        with pytest.raises(TypeError):
            rendered("{{ name }}", "other options")


def test_another_text_is_compiled_anew(kept: Path) -> None:
    rendered("{{ name }}")
    assert rendered("{{ name }}!") == "Broen!"
    assert len(files_in(kept)) == 1


@pytest.mark.parametrize("damage", [b"", b"j2", b"not ours"])
def test_a_damaged_file_counts_not(kept: Path, damage: bytes) -> None:
    rendered("{{ name }}")
    path = files_in(kept)[0]
    path.write_bytes(damage or path.read_bytes()[:-20])
    assert rendered("{{ name }}") == "Broen"


def test_nothing_is_kept_where_python_keeps_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered("{{ name }}") == "Broen"
    assert not files_in(kept)

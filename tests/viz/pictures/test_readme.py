import re
from importlib.resources import files
from pathlib import Path

import pytest

ROOM = Path(str(files("viz"))) / "pictures"
ROWS = [line for line in (ROOM / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")][2:]
PATHS = [path for row in ROWS for path in re.findall(r"`([^`]+)`", row.rsplit(" | ", 1)[1])]


@pytest.mark.parametrize("path", PATHS)
def test_every_file_that_the_readme_names_is_there(path: str) -> None:
    assert list(ROOM.glob(path.rstrip("/")))


def test_the_readme_names_files() -> None:
    assert len(PATHS) > 15

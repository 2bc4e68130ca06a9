"""The option that the commands which read a build share: the folder that the build is read from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ontology.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable


def build_folder(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the option ``--from``, with its other *names*; the last is the argument's."""
    return click.option(
        "--from",
        *names,
        type=click.Path(path_type=Path),
        callback=_no_file,
        help="The folder of the build to read (default: out).",
    )


def _no_file(_: click.Context, __: click.Parameter, folder: Path | None) -> Path | None:
    """Refuse what is named like a file: with other commands ``--out`` is the file that they write."""
    if folder is not None and folder.suffix and not folder.is_dir():
        raise UsageError(
            f"{folder} is no folder of a build to read.",
            advice=f"What this command prints goes to a file with > {folder.name}.",
        )
    return folder

"""Where the result of a command goes: into the file that ``--out`` names, or to standard output; and in which form."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from ontology.errors import InputError, UsageError
from ontology.files import STANDARD_OUTPUT
from ontology.release import write_text


def hand_over(text: str, out: Path | None) -> bool:
    """Write a result to the file *out*, or to standard output for None and ``-``; tell whether it is a file now.

    A folder that is not there is made, and standard error says so: its name may be a slip of the hand.
    Raises InputError when the file cannot be written.
    """
    if out in (None, STANDARD_OUTPUT):
        click.echo(text, nl=False)
        return False
    is_new = not out.parent.exists()
    try:
        write_text(out, text)
    except OSError as error:
        raise InputError(
            f"the file cannot be written: {error.strerror or error}.",
            where=str(out),
            advice="Name another file with --out.",
        ) from error
    if is_new:
        click.echo(f"{out.parent}: this folder was not there and is made.", err=True)
    return True


def form_of(out: Path | None, endings: Mapping[str, str], default: str) -> str:
    """Return the form that a file's ending means, the default for a name without one.

    Raises UsageError for an ending that means none: another program would take the file for what it is not.
    """
    ending = out.suffix.casefold() if out else ""
    if ending and ending not in endings:
        raise UsageError(f"no form ends in {ending!r}.", advice=f"There are {', '.join(endings)}; or say --format.")
    return endings.get(ending, default)

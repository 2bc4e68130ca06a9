"""The options that the commands which answer queries share: how they are read, and what a cut answer says."""

from __future__ import annotations

import click

from ontology.errors import UsageError
from ontology.options import build_folder

OUT = build_folder("--out", "out")
STORE = click.option("--store", help="A SPARQL endpoint to ask instead of the build's own store.")
TIMEOUT = click.option(
    "--timeout",
    type=click.FloatRange(0, 86_400, min_open=True),
    help="Seconds that a query may take before it is stopped (default: 30).",
)
LIMIT = click.option(
    "--limit", type=click.IntRange(1), help="The most rows of an answer; a cut answer says so (default: 10000)."
)


def assignments(given: tuple[str, ...]) -> dict[str, str]:
    """Return the parameters of ``--set name=value``; raises UsageError for one without ``=`` and one given twice."""
    pairs = [text.partition("=") for text in given]
    for name, sign, _ in pairs:
        if not sign or not name.strip():
            raise UsageError(f"--set {name!r} has no value.", advice="Write --set name=value.")
    values = {name.strip(): value for name, _, value in pairs}
    if len(values) < len(pairs):
        names = [name.strip() for name, _, _ in pairs]
        twice = next(name for name in values if names.count(name) > 1)
        raise UsageError(f"--set {twice} is given twice.", advice="Give it once; a parameter has one value.")
    return values


def tell_cut(note: str) -> None:
    """Say on stderr what a bare table cannot: how many rows of how many it has."""
    if note:
        click.echo(f"{note}. Raise --limit to see more.", err=True)

"""The command `diff`: what changed between two builds, in words and as a file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text, or the whole difference as JSON.",
)
@click.option("--out", type=click.Path(path_type=Path), help="Write to this file (default: -, standard output).")
def diff(old: Path, new: Path, format_: str, out: Path | None) -> None:
    """Tell what changed from the build in folder OLD to the build in folder NEW; exit code 1 when something did."""
    import json

    from ontology.handing import hand_over
    from ontology.settings import from_surroundings
    from queries.diff import as_json, difference, in_words
    from queries.engines import open_embedded

    found = difference(open_embedded(old), open_embedded(new), from_surroundings().language)
    text = json.dumps(as_json(found), ensure_ascii=False, indent=1) if format_ == "json" else in_words(found)
    hand_over(text + "\n", out)
    if not found.is_empty:
        raise SystemExit(1)

"""The options that the commands which answer queries share."""

from __future__ import annotations

import click

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

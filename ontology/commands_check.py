"""The command `check`: shapes, rules between things, vocabulary, release rules and the ontology, as findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ontology.records import Finding


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--shacl", type=click.Choice(["sparql", "pyshacl"]), default="sparql", help="What runs the shapes.")
@click.option(
    "--owl",
    type=click.Choice(["auto", "hermit", "rules", "none"]),
    default="auto",
    help="The reasoner: HermiT (needs Java), the OWL RL rules, or whichever there is; it takes most of the time.",
)
@click.option("--language", type=click.Choice(["da", "en"]), help="The language of the messages.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", help="Words, or JSON lines.")
def check(path: Path | None, shacl: str, owl: str, language: str | None, format_: str) -> None:
    """Check a build's folder or an RDF file (default: the last build); exit code 1 when something was found."""
    import json

    from ontology.checks import check_file
    from ontology.counting import counted
    from ontology.progress import progress_on_terminal
    from ontology.settings import from_surroundings

    settings = from_surroundings(language=language)
    target = _file(path or settings.out)
    progress = progress_on_terminal()
    reasoner = "" if owl == "none" else owl
    findings = check_file(target, language=settings.language, engine=shacl, owl=reasoner, model=True, progress=progress)
    progress("")
    for finding in findings:
        click.echo(json.dumps(finding.as_dict(), ensure_ascii=False) if format_ == "json" else in_words(finding))
    click.echo(f"{target}: {counted(len(findings), 'finding')}.", err=True)
    if any(finding.severity != "info" for finding in findings):
        raise SystemExit(1)


def in_words(finding: Finding) -> str:
    """Return a finding as one line: how bad, which rule, which node, what and where."""
    where = f" [{finding.where}]" if finding.where else ""
    return f"{finding.severity} {finding.code} <{finding.subject}>{where}: {finding.message}"


def _file(path: Path) -> Path:
    """Return the file to check: of a build's folder the one that holds every graph."""
    return path / "psykgraf.trig" if path.is_dir() else path

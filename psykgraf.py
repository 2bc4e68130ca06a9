"""The door: the command line gathers the rooms' commands, and every mistake of a user ends here as one sentence."""

from __future__ import annotations

import importlib
import logging
import sys

import click

from ontology.errors import PsykgrafError, UsageError

COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("viz.commands_build:build", "Build the graph, its release and its pages."),
    "extract": ("ingest.commands_extract:extract", "Print the claims that documents make; nothing is stored."),
    "evaluate": ("ingest.commands_extract:evaluate", "Measure the reader against reference facts."),
    "review": ("ingest.commands_review:review", "Go through the candidates; decisions go to the ledger."),
    "ask": ("queries.commands_ask:ask", "Answer a ready-made question; without one: the list."),
    "sparql": ("queries.commands_sparql:sparql", "Run a SPARQL query, from the line, a file, or - for stdin."),
    "show": ("queries.commands_ask:show", "Show all that is known of one entity, with its evidence."),
    "measure": ("queries.commands_ask:measure", "Measure a network: who connects, who depends, who bridges."),
    "draw": ("viz.commands_draw:draw", "Draw an interactive page; without a view: the list."),
    "export": ("queries.commands_export:export", "Export the graph, or the part behind a question or entity."),
    "check": ("ontology.commands_check:check", "Check the graph against its shapes and the ontology."),
    "diff": ("queries.commands_diff:diff", "Tell what changed between two builds."),
    "serve": ("viz.commands_serve:serve", "Serve the pages, the questions and the SPARQL endpoint on localhost."),
}
"""Each command: where it lives (imported only when it is called) and its one line of help."""


class Door(click.Group):
    """A group of commands that imports a command's room only when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of :data:`COMMANDS`."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command, or None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command named first; an unknown one raises UsageError with those that were probably meant."""
        if not ctx.resilient_parsing and args[0] not in COMMANDS and not args[0].startswith("-"):
            from ontology.suggesting import advice

            listed = "`psykgraf --help` lists the commands."
            raise UsageError(f"there is no command {args[0]!r}.", advice=advice(args[0], COMMANDS, listed))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_) for name, (_, help_) in COMMANDS.items()])


@click.group(cls=Door, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="psykgraf")
@click.option("-v", "--verbose", is_flag=True, help="Say more on stderr.")
def door(verbose: bool) -> None:
    """A knowledge graph of how Danish psychiatry is organised and paid for, with the evidence for every fact."""
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, format="%(message)s", stream=sys.stderr)


def main() -> None:
    """Run the command line; exit code 0: fine, 1: findings, 2: wrong use or bad input."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")  # Windows consoles and pipes default to a code page
    try:
        ended = door(prog_name="psykgraf", standalone_mode=False)
    except PsykgrafError as error:
        click.echo(f"psykgraf: {error}", err=True)
        sys.exit(2)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(2)
    except click.ClickException as error:
        click.echo(f"psykgraf: {_sentence(error)}", err=True)
        sys.exit(2)
    except click.Abort:
        click.echo("psykgraf: stopped.", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone; there is nobody to tell
        sys.exit(0)
    sys.exit(ended if isinstance(ended, int) else 0)


def _sentence(error: click.ClickException) -> str:
    """Return a mistake on the command line as a sentence, and where its command tells of its options."""
    what = " ".join(error.format_message().split())
    what += "" if what.endswith((".", "?")) else "."
    command = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "psykgraf"
    return f"{what[:1].lower()}{what[1:].replace('?.', '?')} `{command} --help` tells how it is used."


if __name__ == "__main__":
    main()

"""The settings: read once at the door into one frozen object, each with a default, a type and a sentence of help.

The order of authority, rising: the default here, ``psykgraf.toml`` in the working folder, the environment
(``PSYKGRAF_<NAME>``), the command line.
"""

from __future__ import annotations

import math
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from ontology.errors import UsageError
from ontology.files import STANDARD_OUTPUT, read_text
from ontology.periods import is_date

FILE = "psykgraf.toml"


def _setting(default: Any, help_: str) -> Any:
    return field(default=default, metadata={"help": help_})


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set; see ``help_of`` for what each one means."""

    out: Path = _setting(Path("out"), "the folder that a build writes and every other command reads")
    ledger: Path = _setting(Path("ledger.jsonl"), "the decision ledger: decisions are appended to it, never rewritten")
    as_of: str = _setting("", "the ISO date the graph is seen from; empty: the date of the newest source")
    accept: float = _setting(2.0, "extracted claims with at least this confidence count as accepted; 2: none")
    language: str = _setting("da", "the language of pages and answers, da or en")
    store: str = _setting("", "a SPARQL endpoint to ask instead of the embedded store; empty: the embedded store")
    timeout: float = _setting(30.0, "seconds that a query may take before it is stopped")
    limit: int = _setting(10_000, "rows that an answer may have; a cut answer says so")
    port: int = _setting(8087, "the port on which `psykgraf serve` listens")
    host: str = _setting("127.0.0.1", "the address on which `psykgraf serve` listens")
    cors: str = _setting("", "the web origin that may ask the endpoint from a browser, or *; empty: none")


def read_settings(folder: Path, environment: Mapping[str, str], given: Mapping[str, Any]) -> Settings:
    """Return the settings from the working folder's file, the environment and the options given (None: not given).

    Raises InputError for a file that cannot be read, UsageError for one that is no TOML, and an unknown name or value.
    """
    values: dict[str, Any] = {}
    for name, value in _from_file(folder / FILE).items():
        values[name] = _typed(name, value, str(folder / FILE))
    for name in _TYPES:
        variable = "PSYKGRAF_" + name.upper()
        if environment.get(variable):
            values[name] = _typed(name, environment[variable], variable)
    values.update(
        {name: _typed(name, value, f"--{name.replace('_', '-')}") for name, value in given.items() if value is not None}
    )
    return Settings(**values)


def from_surroundings(**given: Any) -> Settings:
    """Return the settings of this process: its working folder, its environment, and the options given."""
    return read_settings(Path.cwd(), os.environ, given)


def help_of() -> dict[str, tuple[Any, str]]:
    """Return each setting's default and what it means, for the help text and the documentation."""
    return {f.name: (f.default, str(f.metadata["help"])) for f in fields(Settings)}


_TYPES: dict[str, type] = {f.name: type(f.default) for f in fields(Settings)}


def _from_file(path: Path) -> Mapping[str, Any]:
    if not path.exists():
        return {}
    text = read_text(path, "the settings")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"the settings are no TOML: {error}.", where=str(path)) from error


def _typed(name: str, value: Any, where: str) -> Any:
    if name not in _TYPES:
        raise UsageError(f"there is no setting {name!r}.", where=where, advice=f"There are: {', '.join(_TYPES)}.")
    try:
        typed = _TYPES[name](value)
    except (TypeError, ValueError) as error:
        kind = {float: "a number", int: "a whole number"}.get(_TYPES[name], "a text")
        raise UsageError(f"{name} must be {kind}, not {value!r}.", where=where) from error
    least, most = _BOUNDS.get(name, (-math.inf, math.inf))
    if isinstance(typed, float | int) and not least <= typed <= most:
        bound = f"at most {most:,}" if typed > most else f"at least {least:g}"
        raise UsageError(f"{name} must be {bound}, not {value!r}.", where=where)
    if name == "out" and typed == STANDARD_OUTPUT:
        raise UsageError("out is a folder and cannot be standard output.", where=where, advice="Name a folder.")
    if name in _ONE_OF and typed not in _ONE_OF[name]:
        raise UsageError(f"{name} must be {' or '.join(_ONE_OF[name])}, not {value!r}.", where=where)
    if name == "as_of" and typed and not is_date(typed):
        raise UsageError(
            f"{value!r} is no date of the calendar.",
            where=where,
            advice="Write a day (2027-02-01), a month (2027-02) or a year (2027).",
        )
    return typed


_BOUNDS: dict[str, tuple[float, float]] = {
    "accept": (0, math.inf),
    "timeout": (0.1, math.inf),
    "limit": (1, math.inf),
    "port": (0, 65_535),
}
"""The least and the most that a number may be; what is no number at all (nan) is within no bounds."""
_ONE_OF: dict[str, tuple[str, ...]] = {"language": ("da", "en")}

"""The records of the library: a question, its parameters, its columns, and what its rows rest on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from queries.text import Text

_VARIABLE = re.compile(r"\?(\w+)")

LANGUAGES = ("da", "en")
LAYERS = ("accepted", "all")
"""What an answer sees: accepted facts only, or the candidates beside them."""

FORMS = ("table", "csv", "json", "md", "ttl", "trig", "sparql")
"""The forms of an answer by name, here so that ``--help`` need not load the code that writes them."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that the asker may set.

    *type* is a key of :data:`queries.parameters.TYPES`; *default* is empty where no value means "any"; *bound* says
    whether a year given for a date means its first (``start``) or last (``end``) day; *of* names the classes an entity
    may have, or the code list of a term; *values* is the query (variable ``?value``) that lists the allowed values.
    """

    name: str
    type: str
    label: Text
    default: str = ""
    bound: str = ""
    of: tuple[str, ...] = ()
    values: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the answer.

    *hidden* columns carry the nodes that a row rests on, not something to read; in an *unknown* column an empty
    cell means that no source tells, which is not the same as zero or none; a cell of a *several* column (the header's
    ``list``) holds any number of entities, their IRIs with spaces between.
    """

    name: str
    label: Text
    hidden: bool = False
    unknown: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A direct fact that a row rests on: the columns of its subject and object (``*``: any) and its predicate."""

    subject: str
    predicate: str
    object: str


@dataclass(frozen=True, slots=True)
class Basis:
    """What a question's rows rest on.

    *states* are columns of fact nodes or claims, *says* direct facts between two columns, and *documents* columns that
    name the documents themselves.
    """

    states: tuple[str, ...] = ()
    says: tuple[Said, ...] = ()
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A ready question: its words, parameters, columns, layer, example and SPARQL text.

    *terms* gives the words for the plain texts that the query itself puts into cells (``nothing-read``). The rows of a
    question *of_claims* are or count statements whatever their standing, and say it of each.
    """

    slug: str
    topic: str
    path: Path
    words: Text
    explanation: Text
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    basis: Basis
    layer: str
    example: str
    sparql: str
    terms: Mapping[str, Text] = field(default_factory=dict)
    of_claims: bool = False

    def parameter(self, name: str) -> Parameter | None:
        """Return the parameter named *name*."""
        return next((parameter for parameter in self.parameters if parameter.name == name), None)

    @property
    def body(self) -> str:
        """The SPARQL text without the header."""
        return "\n".join(line for line in self.sparql.split("\n") if not line.startswith("#+")).strip() + "\n"

    @property
    def order(self) -> tuple[str, ...]:
        """The variables by which the query itself sorts its rows; those alike in them have no order yet."""
        lines = (line for line in self.body.split("\n") if line.startswith("ORDER BY"))
        return tuple(name for line in lines for name in _VARIABLE.findall(line))

"""The record of an answer: what was asked, what was found, what it rests on, and what every export must carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pyoxigraph as ox

from ontology.terms import PREFIXES
from queries.engines import Term
from queries.labels import local_name
from queries.question import Column, Question
from queries.text import Text

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""The licence of the data (LICENSE-DATA); every form names it, a bare table where it is asked for."""

_XSD = PREFIXES["xsd"]
_WHOLE = {_XSD + name for name in ("integer", "int", "long", "nonNegativeInteger")}
_FRACTION = {_XSD + name for name in ("decimal", "double", "float")}
_NUMBERS = _WHOLE | _FRACTION
_ANY = Text("alle", "any")


@dataclass(frozen=True, slots=True)
class Source:
    """A document that an answer rests on."""

    iri: str
    title: str
    date: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document says what a row says: lines are 1-based, *quote* is masked and empty where we have no text."""

    claim: str
    document: str
    title: str
    line_from: int
    line_to: int
    section: str = ""
    page: int | None = None
    quote: str = ""
    status: str = "accepted"
    negated: bool = False

    @property
    def lines(self) -> str:
        """Return the lines as a reader writes them: ``12`` or ``12-14``."""
        return str(self.line_from) if self.line_from == self.line_to else f"{self.line_from}-{self.line_to}"


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a question, as shown; *total* counts the rows found, of which *rows* may be the first part.

    *evidence* holds the places of each row, in the order of the rows; *query* is the SPARQL that was run. *candidates*
    tells of each row whether the accepted facts alone do not give it; it is empty where the layer has no candidates.
    """

    question: Question
    values: Mapping[str, Term | None]
    rows: tuple[tuple[Term | None, ...], ...]
    labels: Mapping[str, str]
    total: int
    layer: str
    language: str
    build: str
    query: str
    evidence: tuple[tuple[Place, ...], ...] = ()
    sources: tuple[Source, ...] = field(default=())
    candidates: tuple[bool, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """Return all columns, the hidden ones too, in the order of the rows' cells."""
        return self.question.columns

    @property
    def shown(self) -> tuple[tuple[int, Column], ...]:
        """Return the columns that a reader sees, with their place in a row."""
        return tuple((place, column) for place, column in enumerate(self.columns) if not column.hidden)

    @property
    def filled(self) -> tuple[tuple[int, Column], ...]:
        """Return the shown columns without those in which no row has anything, unless empty means unknown there."""
        rows = self.rows
        return tuple((at, one) for at, one in self.shown if one.unknown or not rows or any(row[at] for row in rows))

    @property
    def told(self) -> str:
        """Return what the rows tell of: the layer, or ``claims`` where they are the statements of every layer."""
        return "claims" if self.question.of_claims else self.layer

    @property
    def note(self) -> str:
        """Return how much of the answer is shown: ``84 rows``, or ``12 of 84 shown``."""
        words = _WORDS[self.language]
        if len(self.rows) < self.total:
            return f"{len(self.rows)} {words['of']} {self.total} {words['shown']}"
        return f"{self.total} {words['row'] if self.total == 1 else words['rows']}"

    def text(self, term: Term | None, column: Column | None = None) -> str:
        """Return a cell as plain text: an entity's label, a literal's value, empty for none; *column* tells lists."""
        if term is None:
            return ""
        if column is not None and column.several:
            return "; ".join(map(self.label, self.entities(column, term)))
        if isinstance(term, ox.Literal):
            words = self.question.terms.get(term.value)
            return words.text(self.language) if words else term.value
        return self.label(term.value)

    def label(self, iri: str) -> str:
        """Return an entity's label, or its local name."""
        return self.labels.get(iri, local_name(iri))

    def entities(self, column: Column, term: Term | None) -> tuple[str, ...]:
        """Return the IRIs of a cell's entities: of one, or of all that a list holds."""
        if column.several and term is not None:
            return tuple(term.value.split())
        return (term.value,) if isinstance(term, ox.NamedNode) else ()

    def parameters(self) -> Iterator[tuple[str, str, str]]:
        """Yield name, label and value text of every parameter."""
        for parameter in self.question.parameters:
            term = self.values.get(parameter.name)
            text = self.text(term) if term is not None else _ANY.text(self.language)
            yield parameter.name, parameter.label.text(self.language), text

    def records(self) -> Iterator[dict[str, object]]:
        """Yield each row as a mapping from column name to plain value (see :func:`plain`), the hidden columns too."""
        for row in self.rows:
            yield {column.name: plain(term) for column, term in zip(self.columns, row, strict=True)}


def plain(term: Term | None) -> object:
    """Return a cell's value: an IRI or text as str, a number as int or float, a boolean as bool, None for none."""
    if not isinstance(term, ox.Literal):
        return None if term is None else term.value
    datatype = term.datatype.value
    if datatype in _WHOLE:
        return int(term.value)
    if datatype in _FRACTION:
        number = float(term.value)
        return int(number) if number.is_integer() else number
    return term.value == "true" if datatype == _XSD + "boolean" else term.value


def is_number(term: Term | None) -> bool:
    """Tell whether a cell holds a number: it stands to the right in a table, and keeps its sign in a spreadsheet."""
    return isinstance(term, ox.Literal) and term.datatype.value in _NUMBERS


_WORDS = {
    "da": {"of": "af", "shown": "vist", "row": "række", "rows": "rækker"},
    "en": {"of": "of", "shown": "shown", "row": "row", "rows": "rows"},
}

"""Typed parameters: a text from the command line or a link becomes a term, or one sentence that names what is allowed.

In a question's text a parameter stands as ``VALUES ?name { … }``, alone on its line, with the default inside; setting
it replaces what stands between the braces by one term in N-Triples form. A value is therefore never read as SPARQL.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from ontology.errors import UsageError
from ontology.terms import PREFIXES
from queries.engines import Engine, Term
from queries.names import entity_named
from queries.question import Parameter, Question

ANY = ("", "any", "alle", "all")
"""What an asker may write to leave an optional parameter open."""

_XSD, _SKOS = PREFIXES["xsd"], PREFIXES["skos"]
_DATATYPES = {"date": "date", "year": "gYear", "integer": "integer"}
_LAST_DAY = datetime.timedelta(days=1)
_MOST_VALUES_NAMED = 12


@dataclass(frozen=True, slots=True)
class Type:
    """A parameter type: what a right value looks like, how a text becomes a term, how a default is written."""

    words: str
    parse: Callable[[Parameter, str, Engine], Term]
    written: Callable[[str], str]


def bind(question: Question, given: Mapping[str, str], engine: Engine) -> dict[str, Term | None]:
    """Return a term for every parameter, from the text *given* or the default; None means any.

    Raises UsageError that names each unknown parameter and each wrong value with what is allowed instead.
    """
    faults = [_unknown(question, name) for name in given if question.parameter(name) is None]
    values: dict[str, Term | None] = {}
    for parameter in question.parameters:
        try:
            values[parameter.name] = (
                value_of(parameter, given[parameter.name], engine) if parameter.name in given else default_of(parameter)
            )
        except UsageError as error:
            faults.append(str(error))
    if not faults:
        faults.extend(_backwards(question, values))
    if faults:
        raise UsageError(" ".join(faults))
    return values


def _backwards(question: Question, values: Mapping[str, Term | None]) -> Iterator[str]:
    """Tell of a period whose last day comes before its first: the answer would be empty and look like a finding."""
    bounds = {parameter.bound: parameter.name for parameter in question.parameters}
    first, last = values.get(bounds.get("start", "")), values.get(bounds.get("end", ""))
    if first is not None and last is not None and last.value < first.value:
        yield f"{bounds['end']} ({last.value}) comes before {bounds['start']} ({first.value})."


def value_of(parameter: Parameter, text: str, engine: Engine) -> Term | None:
    """Return the term that *text* means for the parameter; raises UsageError that names what is allowed."""
    text = text.strip()
    if not parameter.default and text.casefold() in ANY:
        return None
    kind = TYPES[parameter.type]
    try:
        return kind.parse(parameter, text, engine)
    except ValueError as error:
        raise UsageError(
            f"{parameter.name} must be {kind.words}, not {text!r}.", advice=_allowed(parameter, engine)
        ) from error


def default_of(parameter: Parameter) -> Term | None:
    """Return the term of the default; an entity is taken by its name without a look into the graph."""
    if not parameter.default:
        return None
    prefix = {"entity": "id", "term": "code"}.get(parameter.type)
    if prefix:
        return ox.NamedNode(PREFIXES[prefix] + parameter.default)
    return ox.Literal(parameter.default, datatype=ox.NamedNode(_XSD + _DATATYPES[parameter.type]))


def query_text(question: Question, values: Mapping[str, Term | None]) -> str:
    """Return the question's SPARQL with *values* in the places of the defaults.

    The place of an open parameter is left out: it says the same, and engines plan joins badly around UNDEF.
    """
    text = question.body
    for name, term in values.items():
        text = _slot(name).sub("", text) if term is None else _filled(text, name, str(term))
    return text


def slots(sparql: str, name: str) -> list[str]:
    """Return what stands in each place of the parameter *name* in a query's text."""
    return [found["inner"].strip() for found in _slot(name).finditer(sparql)]


def written_default(parameter: Parameter) -> str:
    """Return the default as the query's text must hold it."""
    return TYPES[parameter.type].written(parameter.default) if parameter.default else "UNDEF"


def allowed_values(parameter: Parameter, engine: Engine) -> list[str]:
    """Return the IRIs or texts that the parameter may take, where the question lists them; sorted."""
    if not parameter.values:
        return []
    found = engine.select(parameter.values)
    return sorted({term.value for row in found.rows for term in row[:1] if term is not None})


def _slot(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<open>VALUES\s+\?{re.escape(name)}\s*\{{)(?P<inner>[^}}]*)\}}")


def _filled(text: str, name: str, inner: str) -> str:
    """Return the text with *inner* in each place of the parameter; a function, for *inner* may hold backslashes."""
    return _slot(name).sub(lambda found: f"{found['open']} {inner} }}", text)


def _unknown(question: Question, name: str) -> str:
    names = ", ".join(parameter.name for parameter in question.parameters)
    return f"{question.slug} has no parameter {name!r}; it has {names or 'none'}."


def _allowed(parameter: Parameter, engine: Engine) -> str | None:
    values = [value.rsplit("/", 1)[-1] for value in allowed_values(parameter, engine)]
    if not values:
        return None
    more = f" and {len(values) - _MOST_VALUES_NAMED} more" if len(values) > _MOST_VALUES_NAMED else ""
    return f"Allowed: {', '.join(values[:_MOST_VALUES_NAMED])}{more}."


def _date(parameter: Parameter, text: str, _: Engine) -> Term:
    return ox.Literal(_day(text, last=parameter.bound == "end").isoformat(), datatype=ox.NamedNode(_XSD + "date"))


def _day(text: str, *, last: bool) -> datetime.date:
    """Return the day; a year or month alone is its first day, or its *last*."""
    if re.fullmatch(r"\d{4}", text):
        return datetime.date(int(text), 12, 31) if last else datetime.date(int(text), 1, 1)
    if re.fullmatch(r"\d{4}-\d{2}", text):
        year, month = int(text[:4]), int(text[5:])
        first = datetime.date(year, month, 1)
        following = datetime.date(year + month // 12, month % 12 + 1, 1)
        return following - _LAST_DAY if last else first
    return datetime.date.fromisoformat(text)


def _year(_: Parameter, text: str, __: Engine) -> Term:
    if not re.fullmatch(r"[12]\d{3}", text):
        raise ValueError(text)
    return ox.Literal(text, datatype=ox.NamedNode(_XSD + "gYear"))


def _integer(_: Parameter, text: str, __: Engine) -> Term:
    if not re.fullmatch(r"-?\d{1,15}", text):
        raise ValueError(text)
    return ox.Literal(str(int(text)), datatype=ox.NamedNode(_XSD + "integer"))


def _entity(parameter: Parameter, text: str, engine: Engine) -> Term:
    return ox.NamedNode(entity_named(engine, text, parameter.of))


def _term(parameter: Parameter, text: str, engine: Engine) -> Term:
    """Return the code-list term: its IRI, its local name with or without the list's name, or its label."""
    base = PREFIXES["code"]
    local = text.removeprefix("code:").removeprefix(base).casefold()
    allowed = allowed_values(parameter, engine)
    for iri in allowed:
        name = iri.removeprefix(base)
        if local in (name, *(name.removeprefix(f"{kind}-") for kind in parameter.of)):
            return ox.NamedNode(iri)
    called = {iri for iri, label in _labels(allowed, engine) if label.casefold() == local}
    if len(called) != 1:
        raise ValueError(text)
    return ox.NamedNode(called.pop())


def _labels(iris: Sequence[str], engine: Engine) -> Iterator[tuple[str, str]]:
    """Yield each term with each of its names in either language: answers print names, so they are taken back."""
    values = " ".join(f"<{iri}>" for iri in iris)
    found = engine.select(
        f"SELECT ?x ?name WHERE {{ VALUES ?x {{ {values} }} ?x <{_SKOS}prefLabel>|<{_SKOS}altLabel> ?name }}"
    )
    for iri, name in found.rows:
        if isinstance(iri, ox.NamedNode) and isinstance(name, ox.Literal):
            yield iri.value, name.value


TYPES: dict[str, Type] = {
    "date": Type("a date such as 2026-01-31, a month (2026-01) or a year (2026)", _date, '"{}"^^xsd:date'.format),
    "year": Type("a year such as 2026", _year, '"{}"^^xsd:gYear'.format),
    "integer": Type("a whole number", _integer, "{}".format),
    "entity": Type("a name, an IRI or its last part", _entity, "id:{}".format),
    "term": Type("a term of the code list", _term, "code:{}".format),
}
"""The parameter types by their name in the header."""

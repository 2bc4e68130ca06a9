"""The library of ready questions: reads ``queries/library/<topic>/<slug>.rq``, naming every fault by file and line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

import pyoxigraph as ox

from ontology.errors import InputError, UsageError
from ontology.suggesting import advice
from ontology.terms import PREFIXES
from queries.header import Entry, Fault, read_header
from queries.parameters import TYPES, slots, written_default
from queries.question import LANGUAGES, LAYERS, Basis, Column, Parameter, Question, Said
from queries.text import Text

FOLDER = Path(str(files("queries"))) / "library"

_TEXTS = tuple(f"{key}.{language}" for key in ("question", "explanation") for language in LANGUAGES)
_KEYS = {*_TEXTS, "parameters", "columns", "words", "evidence", "layer", "tells", "example"}
_EVIDENCE_KEYS = {"states", "says", "documents"}
_PARAMETER_KEYS = {"type", "default", "bound", "of", "values", "label.da", "label.en"}
_FLAGS = {"hidden", "unknown", "list"}


@cache
def load_library(folder: Path = FOLDER) -> Mapping[str, Question]:
    """Return the questions by slug, sorted by topic and slug.

    Raises InputError that lists every fault of every file at once, each with its file and line.
    """
    questions: dict[str, Question] = {}
    faults: list[str] = []
    for path in sorted(folder.glob("*/*.rq")):
        question, found = read_question(path)
        if question.slug in questions:
            found.append((1, f"the slug {question.slug} is used twice."))
        questions[question.slug] = question
        faults.extend(f"{path}:{line}: {what}" for line, what in sorted(found))
    if faults:
        raise InputError("the library has faults:\n" + "\n".join(faults))
    return questions


def question_named(slug: str, folder: Path = FOLDER) -> Question:
    """Return the question named *slug*; raises UsageError that names the nearest ones."""
    library = load_library(folder)
    if slug in library:
        return library[slug]
    listed = "`psykgraf ask` lists the questions."
    raise UsageError(f"there is no question {slug!r}.", advice=advice(slug, library, listed))


def read_question(path: Path) -> tuple[Question, list[Fault]]:
    """Return the question of one file and the faults found in it."""
    text = path.read_text(encoding="utf-8")
    header, faults = read_header(text)
    question = Question(
        slug=path.stem,
        topic=path.parent.name,
        path=path,
        words=_words(header, "question"),
        explanation=_words(header, "explanation"),
        parameters=tuple(_parameter(entry) for entry in _children(header, "parameters")),
        columns=tuple(_column(entry) for entry in _children(header, "columns")),
        basis=_basis(header.child("evidence")),
        layer=header.value("layer") or LAYERS[0],
        example=header.value("example"),
        sparql=text,
        of_claims=header.value("tells") == "claims",
        terms={entry.key: _column(entry).label for entry in _children(header, "words")},
    )
    faults.extend(_header_faults(header, question))
    faults.extend(_body_faults(question))
    return question, faults


def _words(entry: Entry, key: str) -> Text:
    return Text(entry.value(f"{key}.da"), entry.value(f"{key}.en"))


def _children(header: Entry, key: str) -> list[Entry]:
    entry = header.child(key)
    return entry.children if entry else []


def _parameter(entry: Entry) -> Parameter:
    return Parameter(
        name=entry.key,
        type=entry.value("type"),
        label=_words(entry, "label"),
        default=entry.value("default").removeprefix("any"),
        bound=entry.value("bound"),
        of=tuple(entry.value("of").split()),
        values=entry.value("values"),
    )


def _column(entry: Entry) -> Column:
    da, en, *flags = [part.strip() for part in entry.text.split("|")] + ["", ""][: max(0, 1 - entry.text.count("|"))]
    return Column(
        entry.key, Text(da, en), hidden="hidden" in flags, unknown="unknown" in flags, several="list" in flags
    )


def _basis(entry: Entry | None) -> Basis:
    if entry is None:
        return Basis()
    says = (part.split() for part in entry.value("says").split(";") if part.strip())
    return Basis(
        states=tuple(entry.value("states").split()),
        says=tuple(Said(*[*part, "*", "*"][:3]) for part in says),
        documents=tuple(entry.value("documents").split()),
    )


def _header_faults(header: Entry, question: Question) -> Iterator[Fault]:
    present = {entry.key for entry in header.children}
    for key in (*_TEXTS, "columns", "evidence", "example"):
        if key not in present:
            yield 1, f"the header lacks '{key}'."
    for entry in header.children:
        if entry.key not in _KEYS:
            yield entry.line, f"unknown key '{entry.key}'."
    if question.layer not in LAYERS:
        yield 1, f"the layer is one of {', '.join(LAYERS)}, not '{question.layer}'."
    if header.value("tells") not in ("", "claims"):
        yield 1, f"what a question tells of is claims, not '{header.value('tells')}'; else leave it out."
    for entry in _children(header, "evidence"):
        if entry.key not in _EVIDENCE_KEYS:
            yield entry.line, f"evidence is told by {', '.join(sorted(_EVIDENCE_KEYS))}, not '{entry.key}'."
    for entry in _children(header, "parameters"):
        yield from ((entry.line, what) for what in _parameter_faults(entry))
    for entry, column in zip(_children(header, "columns"), question.columns, strict=True):
        unknown = {part.strip() for part in entry.text.split("|")[2:]} - _FLAGS
        if not column.label.da or not column.label.en or unknown:
            yield entry.line, f"column '{entry.key}' needs 'Danish | English' and no flag but {', '.join(_FLAGS)}."


def _parameter_faults(entry: Entry) -> Iterator[str]:
    unknown = {child.key for child in entry.children} - _PARAMETER_KEYS
    if unknown:
        yield f"parameter '{entry.key}' has unknown keys: {', '.join(sorted(unknown))}."
    for key in ("type", "default", "label.da", "label.en"):
        if not entry.value(key):
            yield f"parameter '{entry.key}' lacks '{key}'."
    if entry.value("type") not in TYPES:
        yield f"parameter '{entry.key}' has the type '{entry.value('type')}'; there are {', '.join(TYPES)}."


def _body_faults(question: Question) -> Iterator[Fault]:
    for parameter in question.parameters:
        written = {" ".join(text.split()) for text in slots(question.sparql, parameter.name)}
        expected = written_default(parameter) if parameter.type in TYPES else "?"
        if written != {expected}:
            yield 1, f"the query needs 'VALUES ?{parameter.name} {{ {expected} }}', the default of the header."
    try:
        result = ox.Store().query(question.sparql, prefixes=PREFIXES)
    except SyntaxError as error:
        yield getattr(error, "lineno", None) or 1, f"not SPARQL: {error}."
        return
    if not isinstance(result, ox.QuerySolutions):
        yield 1, "a question is a SELECT."
        return
    variables = [variable.value for variable in result.variables]
    if variables != [column.name for column in question.columns]:
        yield 1, f"the columns of the header are not those of the query: {', '.join(variables)}."
    for name in _basis_columns(question.basis) - set(variables):
        yield 1, f"the evidence names a column '{name}' that the query does not have."
    for name in sorted(set(question.order) - set(variables)):
        yield (
            1,
            f"ORDER BY names '{name}', which is not a column of the answer.",
        )


def _basis_columns(basis: Basis) -> set[str]:
    said = {name for one in basis.says for name in (one.subject, one.object)} - {"*"}
    return said | {*basis.states, *basis.documents}

"""The pages of the ready-made questions, each with its answer to the values that it proposes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from ontology.terms import ID
from queries.answers import Answer, Asker, Place, answer
from queries.answers.answer import is_number
from queries.answers.asking import nothing_known
from queries.answers.formats.wording import WORDS, cell_text, marks
from queries.engines import Engine, Term
from queries.library import load_library, question_named
from queries.listing import TOPICS
from queries.question import Question
from viz import graph
from viz.site.keys import Keys
from viz.site.pages import Page, Site
from viz.text import Text, counted

MOST = 500
"""Rows that a question's page shows; a longer answer says how many of how many stand there."""

T = TypeVar("T", "Answered", "Answered | Standing")
_ROW = (Text("række", "row"), Text("rækker", "rows"))


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of an answer: its words, the entities it names with their labels, and by what it sorts."""

    words: Text
    entities: tuple[tuple[str, Text], ...] = ()
    number: bool = False
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an answer, and where what it says stands."""

    cells: tuple[Cell, ...]
    places: tuple[graph.Place, ...]


@dataclass(frozen=True, slots=True)
class Worded:
    """An answer in the words of both languages: the parameters, the columns (which hold numbers), and the rows."""

    parameters: tuple[tuple[Text, Text], ...]
    columns: tuple[tuple[Text, bool], ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer, whose names it has in English beside (*english*, by IRI).

    *footing* is what the answer rests on, in plain lists (empty: not told yet).
    """

    found: Answer
    english: Mapping[str, str]
    footing: Sequence[Any] = ()

    @property
    def question(self) -> Question:
        """Return the question."""
        return self.found.question

    @property
    def title(self) -> Text:
        """Return the question's words."""
        return self.question.words

    @property
    def total(self) -> int:
        """Return how many rows were found, of which a page shows the first."""
        return self.found.total

    @property
    def size(self) -> Text:
        """Return in words how many rows were found."""
        return counted(self.total, *_ROW)

    def worded(self) -> Worded:
        """Return the answer in the words of both languages."""
        found, other = self.found, replace(self.found, language="en", labels=self.english)
        parameters = zip(found.parameters(), other.parameters(), strict=True)
        return Worded(
            parameters=tuple((Text(da[1], en[1]), Text(da[2], en[2])) for da, en in parameters),
            columns=(*((column.label, _numeric(found, place)) for place, column in found.filled), *_layer(found)),
            rows=tuple(_rows(found, other)),
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """A question whose answer is known to be that of the last build: its rows' number, and its page's key.

    *footing* is what the answer rests on, in plain lists.
    """

    slug: str
    total: int
    key: str
    footing: Sequence[Any]

    @property
    def question(self) -> Question:
        """Return the question."""
        return question_named(self.slug)

    @property
    def title(self) -> Text:
        """Return the question's words."""
        return self.question.words

    @property
    def size(self) -> Text:
        """Return in words how many rows were found."""
        return counted(self.total, *_ROW)


Shown = Answered | Standing
"""A question as the site shows it: asked in this build, or in an earlier one."""


def answered(engine: Engine, slugs: Collection[str] | None = None) -> list[Answered]:
    """Ask the questions named (none named: all of the library) once, with their own defaults."""
    known = nothing_known(engine)
    asker = Asker(engine, language="da", limit=MOST, known=known)
    answers = [answer(asker, slug) for slug in (load_library() if slugs is None else slugs)]
    english = known.labels.of((iri for one in answers for iri in one.labels), "en")
    found = [Answered(one, {iri: english.get(iri, label) for iri, label in one.labels.items()}) for one in answers]
    return in_order(found)


def in_order(found: Iterable[T]) -> list[T]:
    """Return questions in the order of the library's own list."""
    order = list(TOPICS)
    return sorted(found, key=lambda one: (order.index(one.question.topic), one.question.slug))


def by_topic(found: Sequence[Shown]) -> list[tuple[Text, list[Shown]]]:
    """Return the questions by topic, in the order of the library's own list."""
    groups = [(words, [one for one in found if one.question.topic == topic]) for topic, words in TOPICS.items()]
    return [(words, members) for words, members in groups if members]


def question_pages(
    site: Site, keys: Keys, found: Iterable[Shown], anew: Callable[[Collection[str]], list[Answered]]
) -> Iterator[Page]:
    """Yield a page for every question; *anew* asks one again where a page that stood already was damaged since."""
    for one in found:
        path = question_file(one)
        if isinstance(one, Answered):
            yield site.page(path, "question", one.title, partial(_values, one), key_of(site, keys, one))
        else:
            yield site.page(path, "question", one.title, partial(_values_anew, one.slug, anew), one.key)


def question_file(one: Shown) -> str:
    """Return the address of a question's page."""
    return f"question/{one.question.slug}.html"


def _values_anew(slug: str, anew: Callable[[Collection[str]], list[Answered]]) -> dict[str, Any]:
    return _values(anew([slug])[0])


def _values(one: Answered) -> dict[str, Any]:
    return {
        "question": one.question,
        "title": one.title,
        "explanation": one.question.explanation,
        "total": one.total,
        "size": one.size,
        "answer": one.worded(),
    }


def key_of(site: Site, keys: Keys, one: Answered) -> str:
    """Return the key of an answer's page: all that was found, and which of its names have pages to lead to."""
    found, things = one.found, site.content.reading.things
    labels = [(iri, label, one.english[iri], _local(iri) in things) for iri, label in sorted(found.labels.items())]
    rows = ([str(term) if term is not None else "" for term in row] for row in found.rows)
    dates = [(source.iri, source.date) for source in found.sources]
    return keys.of_items((one.question.slug, one.total, found.query, labels, dates), [*rows, *found.evidence])


def _layer(found: Answer) -> list[tuple[Text, bool]]:
    """Return the column that marks the rows which rest on candidates, where some do."""
    return [(Text(WORDS["da"]["layer"], WORDS["en"]["layer"]), False)] if marks(found) else []


def _rows(found: Answer, other: Answer) -> Iterator[Row]:
    evidence, filled = found.evidence or ((),) * len(found.rows), found.filled
    dates = {source.iri: source.date for source in found.sources}
    marked: list[tuple[Cell, ...]] = [(Cell(Text(*words)),) for words in zip(marks(found), marks(other), strict=True)]
    for row, places, mark in zip(found.rows, evidence, marked or [()] * len(found.rows), strict=True):
        cells = tuple(_cell(found, other, place, row[place]) for place, _ in filled)
        yield Row((*cells, *mark), tuple(_place(dates, one) for one in places))


def _cell(found: Answer, other: Answer, place: int, term: Term | None) -> Cell:
    column = found.columns[place]
    words = Text(cell_text(found, column, term), cell_text(other, column, term))
    named = tuple((_local(iri), Text(found.label(iri), other.label(iri))) for iri in found.entities(column, term))
    number = is_number(term)
    return Cell(words, named, number=number, sort=term.value if number and term is not None else "")


def _local(iri: str) -> str:
    return iri.removeprefix(ID.base) if iri.startswith(ID.base) else ""


def _place(dates: Mapping[str, str], place: Place) -> graph.Place:
    """Return a place of an answer as the site's templates know places; *dates* are those of the documents."""
    return graph.Place(
        date=dates.get(place.document, ""),
        document=place.document.removeprefix(ID.base),
        line=place.line_from,
        line_to=place.line_to,
        title=place.title,
        section=place.section,
        page=place.page,
        quote="",
        claim=place.claim.removeprefix(ID.base),
    )


def _numeric(found: Answer, place: int) -> bool:
    return any(is_number(row[place]) for row in found.rows)

"""A question asked in the browser: its form with the values asked with, its answer, and the list of questions."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from queries.answers import Answer
from queries.answers.asking import GRAPHS
from queries.answers.formats import FORMATS
from queries.engines import Engine, Term
from queries.labels import danish_key, labels_of, local_name
from queries.listing import TOPICS, by_topic
from queries.parameters import allowed_values
from queries.question import LAYERS, Parameter, Question
from viz.graph import Build
from viz.site.environment import template
from viz.site.pages import ways
from viz.site.questions import Answered
from viz.site.words import SITE
from viz.text import Text, same

_MOST_CHOICES = 500
"""Values that a form offers to choose from; of more, one writes a name."""
_ANY = Text("alle", "any")
_LAYERS = {
    "accepted": Text("godkendte oplysninger", "accepted facts"),
    "all": Text("kandidaterne med", "candidates too"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands: the way to the site (None: there is none), the names with pages there, build, language."""

    root: str | None
    things: Container[str]
    build: Build
    language: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to choose: as it is asked for, its words, and whether it is the one that was asked with."""

    value: str
    words: Text
    chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the form: a list of choices, or a text to write where there are none."""

    name: str
    label: Text
    value: str = ""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the texts it was asked with, and its answer, or the sentence that says why there is none."""

    question: Question
    given: Mapping[str, str]
    layer: str
    answer: Answer | None = None
    fault: str = ""

    def fields(self, engine: Engine) -> Iterator[Field]:
        """Yield the form's fields: the question's own parameters, and which facts count."""
        for parameter in self.question.parameters:
            yield self._field(parameter, engine)
        chosen = self.answer.layer if self.answer else self.layer or self.question.layer
        layers = tuple(Choice(name, _LAYERS[name], name == chosen) for name in LAYERS)
        yield Field("layer", SITE["counts"], choices=layers)

    def _field(self, parameter: Parameter, engine: Engine) -> Field:
        label, term = parameter.label, self.answer.values.get(parameter.name) if self.answer else None
        text = self.given.get(parameter.name, parameter.default)
        allowed = allowed_values(parameter, engine)
        if not 0 < len(allowed) <= _MOST_CHOICES:
            return Field(parameter.name, label, text)
        return Field(parameter.name, label, text, tuple(_choices(parameter, allowed, term, text, engine)))

    def addresses(self) -> tuple[tuple[str, str], ...]:
        """Return the forms in which programs get the same answer, each with its address."""
        values = {**self.given, **({"layer": self.layer} if self.layer else {})}
        layer = self.answer.layer if self.answer else self.layer
        offered = (name for name in FORMATS if not (name == "ttl" and layer == "all"))  # which cannot tell them apart
        return tuple((name, "?" + urlencode({**values, "format": name})) for name in offered)


def question_page(asked: Asked, engine: Engine, place: Place) -> str:
    """Return the page of one question."""
    values: dict[str, Any] = {
        "title": asked.question.words,
        "explanation": asked.question.explanation,
        "question": asked.question,
        "fields": tuple(asked.fields(engine)),
        "addresses": asked.addresses(),
        "fault": asked.fault,
    }
    if asked.answer:
        english = labels_of(engine, asked.answer.labels, "en", GRAPHS["all"])
        labels = {iri: english.get(iri, label) for iri, label in asked.answer.labels.items()}
        one = Answered(asked.answer, labels)
        values |= {"answer": one.worded(), "total": one.total, "size": one.size}
    return _page("asked", place, values)


def list_page(place: Place) -> str:
    """Return the page that lists the questions by topic."""
    topics = [
        (TOPICS[topic], [(question.slug, question.words) for question in members]) for topic, members in by_topic()
    ]
    return _page("questions", place, {"title": SITE["questions"], "topics": topics})


def missing_page(address: str, place: Place) -> str:
    """Return the page that says that nothing stands at an *address*, with the ways on."""
    return _page("missing", place, {"title": SITE["missing"], "address": address})


def _page(name: str, place: Place, values: Mapping[str, Any]) -> str:
    links = {"home": f"{place.root}index.html", "ways": ways(place.root)} if place.root else {}
    shared = {"language": place.language, "build": place.build, "things": place.things, "root": place.root}
    return template(name).render({**shared, **links, **values})


def _choices(
    parameter: Parameter, allowed: Collection[str], term: Term | None, text: str, engine: Engine
) -> Iterator[Choice]:
    da, en = (labels_of(engine, allowed, language, GRAPHS["all"]) for language in ("da", "en"))
    wanted = term.value if term is not None else ""
    if not parameter.default:
        yield Choice("", _ANY, not wanted and not text)
    for iri in sorted(allowed, key=lambda iri: (danish_key(da.get(iri, "")), iri)):
        name = local_name(iri)
        words = Text(da[iri], en.get(iri, da[iri])) if iri in da else same(name)
        yield Choice(name, words, iri == wanted or (term is None and text in (name, words.da)))

"""Typed parameters: what is accepted, what is refused, and that a value stays a value."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from ontology.errors import UsageError
from queries.answers import Asker, answer
from queries.engines.embedded import EmbeddedEngine
from queries.library import question_named
from queries.parameters import bind, query_text

ID = "https://w3id.org/psykgraf/id/"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("from", "2014", "2014-01-01"),
        ("from", "2014-02", "2014-02-01"),
        ("to", "2014", "2014-12-31"),
        ("to", "2016-02", "2016-02-29"),
        ("to", "2014-12", "2014-12-31"),
        ("to", "2014-06-05", "2014-06-05"),
    ],
)
def test_a_date_may_be_a_year_or_a_month(engine: EmbeddedEngine, name: str, text: str, expected: str) -> None:
    bound = bind(question_named("funding-cliff"), {name: text}, engine)[name]
    assert bound == ox.Literal(expected, datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date"))


@pytest.mark.parametrize("text", ["soon", "2014-13", "2014-02-30", "", '2014"} . ?s ?p ?o #', "-1"])
def test_a_wrong_date_is_refused(engine: EmbeddedEngine, text: str) -> None:
    with pytest.raises(UsageError, match="from must be a date such as"):
        bind(question_named("funding-cliff"), {"from": text}, engine)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("recoverymentor", "role-recoverymentor"),
        ("Recoverymentor", "role-recoverymentor"),
        ("role-recoverymentor", "role-recoverymentor"),
        ("id:role-recoverymentor", "role-recoverymentor"),
        (ID + "role-recoverymentor", "role-recoverymentor"),
    ],
)
def test_an_entity_is_named_in_several_ways(engine: EmbeddedEngine, text: str, expected: str) -> None:
    assert bind(question_named("roles-by-organisation"), {"role": text}, engine)["role"] == ox.NamedNode(ID + expected)


@pytest.mark.parametrize(
    ("slug", "given", "words"),
    [
        ("roles-by-organisation", {"role": "recoverymentr"}, "recoverymentor (role-recoverymentor)"),
        ("cross-sector-partnerships", {"with": "nonsense"}, "sector-municipal"),
        ("funding-cliff", {"form": "x"}, "it has from, to"),
    ],
)
def test_a_wrong_value_names_what_is_allowed(
    engine: EmbeddedEngine, slug: str, given: dict[str, str], words: str
) -> None:
    with pytest.raises(UsageError) as caught:
        bind(question_named(slug), given, engine)
    assert words in str(caught.value)


def test_all_wrong_values_are_told_at_once(engine: EmbeddedEngine) -> None:
    with pytest.raises(UsageError) as caught:
        bind(question_named("funding-cliff"), {"from": "x", "to": "y", "z": "1"}, engine)
    assert all(word in str(caught.value) for word in ("from must", "to must", "no parameter 'z'"))


def test_a_period_may_be_one_day_and_does_not_end_before_it_begins(engine: EmbeddedEngine) -> None:
    question = question_named("funding-cliff")
    assert bind(question, {"from": "2014-06-05", "to": "2014-06-05"}, engine)["from"] is not None
    with pytest.raises(UsageError, match=r"to \(2014-06-04\) comes before from \(2014-06-05\)"):
        bind(question, {"from": "2014-06-05", "to": "2014-06-04"}, engine)


@pytest.mark.parametrize(
    ("slug", "name", "text", "expected"),
    [
        ("silence-map", "year", "2016", '"2016"^^<http://www.w3.org/2001/XMLSchema#gYear>'),
        ("silence-map", "year", "3016", None),
        ("silence-map", "year", "16", None),
        ("target-groups", "age", "017", '"17"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        ("target-groups", "age", "17.5", None),
        ("target-groups", "age", "1e3", None),
    ],
)
def test_years_and_whole_numbers(engine: EmbeddedEngine, slug: str, name: str, text: str, expected: str | None) -> None:
    if expected:
        assert str(bind(question_named(slug), {name: text}, engine)[name]) == expected
    else:
        with pytest.raises(UsageError, match=f"{name} must be a"):
            bind(question_named(slug), {name: text}, engine)


@pytest.mark.parametrize("text", ["", "any", "alle", "All"])
def test_what_may_be_left_open_is_open_and_what_may_not_is_refused(engine: EmbeddedEngine, text: str) -> None:
    assert bind(question_named("silence-map"), {"year": text}, engine)["year"] is None
    with pytest.raises(UsageError, match="from must be a date"):
        bind(question_named("funding-cliff"), {"from": text}, engine)


@pytest.mark.parametrize("text", ["sector-municipal", "municipal", "code:sector-municipal", "kommunal", "Kommunal"])
def test_a_code_may_leave_out_its_list(engine: EmbeddedEngine, text: str) -> None:
    bound = bind(question_named("cross-sector-partnerships"), {"with": text}, engine)["with"]
    assert bound == ox.NamedNode("https://w3id.org/psykgraf/code/sector-municipal")


@pytest.mark.parametrize(
    "text", ["x } SERVICE <http://a> { ?s ?p ?o", "<http://a>", 'Molen" } DROP ALL #', "id:a b", "}"]
)
def test_sparql_in_a_value_stays_a_value(engine: EmbeddedEngine, text: str) -> None:
    with pytest.raises(UsageError, match="nothing here is named"):
        answer(Asker(engine), "roles-by-organisation", {"organisation": text})


def test_a_value_goes_into_every_place_of_its_parameter(engine: EmbeddedEngine) -> None:
    question = question_named("funding-cliff")
    text = query_text(question, bind(question, {"from": "2015"}, engine))
    assert '"2015-01-01"' in text
    assert '"2013-01-01"' not in text

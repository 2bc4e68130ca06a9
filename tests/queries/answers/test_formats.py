"""Every form of an answer carries the question, its parameters, the build, the licence and the sources."""

from __future__ import annotations

import csv
import io
import json

import pytest
from rdflib import Dataset, Graph, URIRef
from rdflib.namespace import DCTERMS, RDF

from ontology.errors import UsageError
from ontology.graphs import CANDIDATES, FACTS
from ontology.namespaces import PG
from queries.answers import Asker, answer
from queries.answers.formats import FORMATS, cut_unsaid, write_answer
from queries.answers.formats.table import _wrapped, table_text
from queries.answers.formats.wording import about, number_text
from queries.engines.embedded import EmbeddedEngine
from queries.question import FORMS


def text_of(
    engine: EmbeddedEngine, name: str, *, evidence: bool = False, head: bool = False, slug: str = "funding-cliff"
) -> str:
    return write_answer(answer(Asker(engine, build="b1b2"), slug), name, engine, evidence=evidence, about=head)


def test_the_names_offered_are_the_forms_there_are() -> None:
    assert tuple(FORMATS) == FORMS


@pytest.mark.parametrize("name", FORMS)
def test_an_export_says_what_it_is(engine: EmbeddedEngine, name: str) -> None:
    text = " ".join(text_of(engine, name, head=True).split())
    for part in ("funding-cliff", "2013-01-01", "b1b2", "creativecommons.org/licenses/by/4.0", "Rapport om broer"):
        assert part in text


@pytest.mark.parametrize("name", FORMS)
def test_the_same_answer_has_the_same_bytes(engine: EmbeddedEngine, name: str) -> None:
    assert text_of(engine, name) == text_of(engine, name)


@pytest.mark.parametrize("name", ["table", "csv", "json", "md"])
def test_evidence_names_document_and_line(engine: EmbeddedEngine, name: str) -> None:
    assert "Afsnit" not in text_of(engine, name)
    assert "Afsnit" in text_of(engine, name, evidence=True)


@pytest.mark.parametrize("width", [20, 40, 60, 80, 120, 300])
def test_a_table_fits_the_terminal(engine: EmbeddedEngine, width: int) -> None:
    found = answer(Asker(engine), "funding-cliff")
    lines = table_text(found, evidence=True, width=width).split("\n")
    assert max(len(line) for line in lines if "<http" not in line and "http" not in line) <= width
    assert "ukendt" in "".join(lines)


def test_csv_is_a_plain_table_before_which_may_stand_what_it_is(engine: EmbeddedEngine) -> None:
    plain, whole = (text_of(engine, "csv", evidence=True, head=head) for head in (False, True))
    assert whole.endswith(plain)
    assert all(line.startswith("# ") for line in whole.removesuffix(plain).splitlines())
    heads, *rows = csv.reader(io.StringIO(plain))
    assert heads[:4] == ["end", "whose", "initiative", "initiative_iri"]
    assert {len(row) for row in rows} == {len(heads)}


@pytest.mark.parametrize(
    ("form", "head", "said"), [("csv", False, "1 af 2 vist"), ("csv", True, ""), ("md", False, "")]
)
def test_a_cut_table_that_does_not_say_so_is_known(engine: EmbeddedEngine, form: str, head: bool, said: str) -> None:
    found = answer(Asker(engine, limit=1), "funding-cliff")
    assert cut_unsaid(found, form, head) == said
    assert cut_unsaid(answer(Asker(engine), "funding-cliff"), form, head) == ""


@pytest.mark.parametrize(
    ("slug", "layer", "words"),
    [
        ("funding-cliff", "", "accepterede oplysninger"),
        ("funding-cliff", "all", "accepterede oplysninger og kandidater"),
        (
            "cross-sector-partnerships",
            "all",
            "accepterede oplysninger og kandidater; 1 af rækkerne giver de accepterede alene ikke (mærket kandidat)",
        ),
        ("evidence-for-entity", "", "alle udsagn, også benægtede og ikke gennemgåede"),
        ("documents-read", "all", "alle udsagn, også benægtede og ikke gennemgåede"),
    ],
)
def test_an_answer_says_of_which_layer_its_rows_are(engine: EmbeddedEngine, slug: str, layer: str, words: str) -> None:
    given = {"entity": "Lysbro"} if slug == "evidence-for-entity" else {}
    assert dict(about(answer(Asker(engine, layer=layer), slug, given)))["Lag"] == words


def test_csv_has_an_iri_beside_each_label(engine: EmbeddedEngine) -> None:
    rows = list(csv.DictReader(io.StringIO(text_of(engine, "csv"))))
    assert rows[0]["initiative"] == "Stien"
    assert rows[0]["initiative_iri"].endswith("/id/project-stien")
    assert [row["amount"] for row in rows] == ["", "2200000"]
    assert "funding" not in rows[0]


def test_json_says_unknown_with_null(engine: EmbeddedEngine) -> None:
    whole = json.loads(text_of(engine, "json", evidence=True))
    assert [row["amount"] for row in whole["rows"]] == [None, 2_200_000]
    assert whole["rows"][1]["evidence"][0]["line_from"] == 3
    assert [column["empty"] for column in whole["columns"] if column["name"] == "amount"] == ["unknown"]


def test_turtle_holds_facts_claims_and_names(engine: EmbeddedEngine) -> None:
    graph = Graph().parse(data=text_of(engine, "ttl"), format="turtle")
    assert len(set(graph.subjects(RDF.type, PG.Funding))) == 3
    assert len(set(graph.subjects(RDF.type, PG.Claim))) == 3
    assert len(set(graph.subjects(RDF.type, PG.Evidence))) == 3
    assert len(set(graph.objects(None, DCTERMS.source))) == 2


def test_rows_that_rest_on_candidates_are_marked(engine: EmbeddedEngine) -> None:
    found = answer(Asker(engine, layer="all"), "cross-sector-partnerships")
    assert sum(found.candidates) == 1
    new = found.candidates.index(True)
    rows = list(csv.DictReader(io.StringIO(write_answer(found, "csv", engine))))
    assert [row["layer"] == "candidate" for row in rows] == list(found.candidates)
    assert json.loads(write_answer(found, "json", engine))["rows"][new]["layer"] == "candidate"
    assert write_answer(found, "md", engine).split("\n")[4 + new].endswith("| kandidat |")
    assert [line.endswith("kandidat") for line in table_text(found, width=200).split("\n")[2:]].index(True) == new


def test_where_no_row_rests_on_candidates_only_programs_are_told(engine: EmbeddedEngine) -> None:
    narrow, wide = (answer(Asker(engine, layer=layer), "funding-cliff") for layer in ("", "all"))
    assert (narrow.candidates, wide.candidates) == ((), (False, False))
    assert "kandidat " not in table_text(wide)
    assert "layer" not in text_of(engine, "csv")
    assert write_answer(wide, "csv", engine).split("\n")[0].endswith(",layer")


def test_turtle_refuses_candidates_which_trig_keeps_apart(engine: EmbeddedEngine) -> None:
    found = answer(Asker(engine, layer="all"), "cross-sector-partnerships")
    with pytest.raises(UsageError, match="With the layer all, choose trig"):
        write_answer(found, "ttl", engine)
    whole = Dataset()
    whole.parse(data=write_answer(found, "trig", engine), format="trig")
    assert len(whole.graph(URIRef(CANDIDATES))) > 0
    facts = {str(triple) for triple in engine.construct("CONSTRUCT WHERE { ?s ?p ?o }", graphs=(FACTS,))}
    assert {f"{s.n3()} {p.n3()} {o.n3()}" for s, p, o in whole.graph(URIRef(FACTS))} <= facts


@pytest.mark.parametrize(
    ("value", "da", "en"),
    [("1234567", "1.234.567", "1,234,567"), ("0.5", "0,5000", "0.5000"), ("2.5", "2,50", "2.50"), ("x", "x", "x")],
)
def test_numbers_have_the_separators_of_the_language(value: str, da: str, en: str) -> None:
    assert (number_text(value, "da"), number_text(value, "en")) == (da, en)


def test_an_unknown_form_is_refused(engine: EmbeddedEngine) -> None:
    with pytest.raises(UsageError, match="table, csv, json, md, ttl"):
        text_of(engine, "xls")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Rejse ind i inklusionssamfundet", 13, ["Rejse ind i", "inklusions-", "samfundet"]),
        ("Administrationen i Østby", 12, ["Administra-", "tionen i", "Østby"]),
        ("idrætskoordinator", 16, ["idrætskoordina-", "tor"]),
        ("20162017/20182019", 12, ["20162017/201", "82019"]),
        ("peerne", 4, ["pee-", "rne"]),
    ],
)
def test_a_long_word_begins_on_its_own_line_and_is_divided_there(text: str, width: int, lines: list[str]) -> None:
    assert [line.strip() for line in _wrapped([text], [width], [False])] == lines

"""The commands ``sparql`` and ``serve``: results to stdout, one sentence for a mistake, exit code 2."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from built_graph import serving, write_graph

from ontology.settings import Settings
from queries.engines.embedded import EmbeddedEngine

NAMES = "SELECT ?s ?name { ?s a pg:Project ; skos:prefLabel ?name } ORDER BY ?name"


@pytest.fixture(scope="module")
def folder(engine: EmbeddedEngine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a working folder with a build in it."""
    made = tmp_path_factory.mktemp("work")
    write_graph(made / "out", engine.store)
    return made


def psykgraf(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "psykgraf", *arguments],
        cwd=folder,
        input=given,
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )


def test_prints_a_table(folder: Path) -> None:
    done = psykgraf(folder, "sparql", NAMES)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [line.split() for line in done.stdout.decode().splitlines()] == [
        ["s", "name"],
        ["─" * 17, "─" * 6],
        ["id:project-lysbro", "Lysbro"],
        ["id:project-stien", "Stien"],
        ["(2", "rows)"],
    ]


def test_reads_a_file_and_stdin(folder: Path) -> None:
    (folder / "names.rq").write_text(NAMES, encoding="utf-8")
    from_file = psykgraf(folder, "sparql", "names.rq", "--format", "csv")
    from_stdin = psykgraf(folder, "sparql", "-", "--format", "csv", given=NAMES.encode())
    assert from_file.stdout == from_stdin.stdout
    assert b"Lysbro" in from_file.stdout


FORMATS = [
    ("json", "ASK { }", '{"head":{},"boolean":true}'),
    ("table", "ASK { ?s a pg:Nothing }", "false"),
    ("tsv", "SELECT ?name { id:project-stien skos:prefLabel ?name }", '"Stien"@da'),
    (
        "ttl",
        "CONSTRUCT WHERE { id:project-stien skos:prefLabel ?name }",
        'id:project-stien skos:prefLabel "Stien"@da .',
    ),
    ("table", "CONSTRUCT WHERE { id:project-stien skos:prefLabel ?name }", "@prefix id:"),
    ("xml", "DESCRIBE id:project-stien", "<rdf:RDF"),
    ("jsonld", "DESCRIBE id:project-stien", '"@id":"https://w3id.org/psykgraf/id/project-stien"'),
]


@pytest.mark.parametrize(("form", "query", "expected"), FORMATS)
def test_writes_the_standard_formats(folder: Path, form: str, query: str, expected: str) -> None:
    assert expected in psykgraf(folder, "sparql", query, "--format", form).stdout.decode()


def test_says_that_an_answer_was_cut(folder: Path) -> None:
    done = psykgraf(folder, "sparql", "SELECT * { ?s ?p ?o }", "--limit", "3", "--format", "json")
    assert len(json.loads(done.stdout)["results"]["bindings"]) == 3
    assert b"the first 3 rows are shown, and there are more. Raise --limit" in done.stderr


MISTAKES = [
    (["SELECT * { ?s ?p }"], "line 1, column 18: '}' stands where a term was expected."),
    (["broken.rq"], "broken.rq, line 2, column 9: '}' stands where a term was expected."),
    (["missing.rq"], "missing.rq: there is no such file, and it is no query either."),
    (["folder"], "folder: this is a folder"),
    ([""], "the query: there is no query in it."),
    (["binary.rq"], "binary.rq: this is not UTF-8 text."),
    (["nul.rq"], "nul.rq: this is a binary file"),
    (["empty.rq"], "empty.rq: there is no query in it."),
    (["-"], "stdin: there is no query in it."),
    (["INSERT DATA { <urn:a> <urn:b> 1 }"], "INSERT is an update"),
    (["SELECT * { SERVICE <urn:x> { } }"], "SERVICE would send the query to another host"),
    (
        ["SELECT ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a", "--timeout", "0.3"],
        "stopped after 0.3 s",
    ),
    (["ASK { }", "--format", "ttl"], "the answer of ASK cannot be written as ttl."),
    (["ASK { }", "--out", "nowhere"], "there is no graph here yet. Run `psykgraf build` first."),
    (["ASK { }", "--store", "nowhere"], "'nowhere' is no address of an endpoint."),
]


@pytest.mark.parametrize(("arguments", "message"), MISTAKES)
def test_a_mistake_is_one_sentence_and_exit_code_2(folder: Path, arguments: list[str], message: str) -> None:
    (folder / "broken.rq").write_text("SELECT *\n{ ?s ?p }", encoding="utf-8")
    (folder / "binary.rq").write_bytes(b"\xff\xfe\x00\x01")
    (folder / "nul.rq").write_bytes(b"ASK {\x00}")
    (folder / "empty.rq").write_text(" \n", encoding="utf-8")
    (folder / "folder").mkdir(exist_ok=True)
    done = psykgraf(folder, "sparql", *arguments)
    assert message in done.stderr.decode()
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(done.stderr.decode().splitlines()) == 1


def test_another_endpoint_answers_in_the_place_of_the_build(folder: Path, tmp_path: Path) -> None:
    with serving(Settings(out=folder / "out")) as address:
        store = ["--store", address + "/sparql"]
        found = psykgraf(tmp_path, "sparql", NAMES, *store)
        asked = psykgraf(tmp_path, "ask", "funding-cliff", "--set", "from=2014", "--set", "to=2016", *store)
    assert found.stdout == psykgraf(folder, "sparql", NAMES).stdout
    assert "Lysbro" in asked.stdout.decode()


def test_serve_answers_on_this_machine_only(folder: Path) -> None:
    command = [sys.executable, "-m", "psykgraf", "serve", "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stderr is not None
        address = process.stderr.readline().split()[-1]
        assert address.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(address + "?query=ASK%7B%7D", timeout=20) as reply:
            assert json.load(reply) == {"head": {}, "boolean": True}
        process.terminate()

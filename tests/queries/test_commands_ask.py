"""The commands ask, show and measure: what they print, and what they refuse."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from built_graph import write_graph
from click.testing import CliRunner

from ontology.errors import StoreError, UsageError
from ontology.graphs import CANDIDATES
from ontology.terms import PREFIXES
from queries.commands_ask import ask, measure, show
from queries.engines.embedded import EmbeddedEngine
from queries.options import assignments


@pytest.fixture(scope="module")
def out(engine: EmbeddedEngine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    write_graph(folder, engine.store, "0123456789abcdef")
    return folder


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        ([], ["funding-cliff", "--set from=2013-01-01"]),
        (["--format", "json"], ['"slug": "funding-cliff"', '"default": "2013-01-01"']),
        (["funding-cliff"], ["Lysbro", "2.200.000", "0123456789abcdef"]),
        (["funding-cliff", "--evidence", "--language", "en"], ["2,200,000", "Rapport om broer, line 3"]),
        (["funding-cliff", "--set", "from=2017", "--format", "csv", "--about"], ["0 rækker"]),
        (["roles-by-organisation", "--limit", "1", "--format", "csv"], ["1 af 4 vist. Raise --limit to see more."]),
        (["roles-by-organisation", "--limit", "1"], ["1 af 4 vist"]),
        (["cross-sector-partnerships", "--layer", "all", "--evidence"], ["ikke gennemgået"]),
    ],
)
def test_ask(out: Path, arguments: list[str], parts: list[str]) -> None:
    result = CliRunner().invoke(ask, [*arguments, "--out", str(out)], catch_exceptions=False)
    assert result.exit_code == 0
    assert [part for part in parts if part not in result.output] == []


@pytest.mark.parametrize(("name", "part"), [("Molen", "recoverymentor"), ("project-lysbro", "Broputten")])
def test_show(out: Path, name: str, part: str) -> None:
    result = CliRunner().invoke(show, [name, "--out", str(out)], catch_exceptions=False)
    assert part in result.output


def test_what_only_candidates_name_is_shown_when_they_are_asked_for(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ox.Store()
    name = ox.Literal("Havblik", language="da")
    node, label = ox.NamedNode(PREFIXES["id"] + "project-havblik"), ox.NamedNode(PREFIXES["skos"] + "prefLabel")
    store.add(ox.Quad(node, label, name, ox.NamedNode(CANDIDATES)))
    monkeypatch.setattr("queries.opening.engine_of", lambda _: EmbeddedEngine(store))
    with pytest.raises(UsageError, match="stands among the candidates only"):
        show.main(["Havblik", "--out", str(out)], standalone_mode=False)
    result = CliRunner().invoke(show, ["Havblik", "--layer", "all", "--out", str(out)], catch_exceptions=False)
    assert "project-havblik" in result.output


def test_measure(out: Path) -> None:
    listed = CliRunner().invoke(measure, ["--out", str(out)], catch_exceptions=False)
    assert "betweenness" in listed.output
    found = CliRunner().invoke(measure, ["degree", "--format", "json", "--out", str(out)], catch_exceptions=False)
    assert json.loads(found.output)["rows"][0]["degree"] == 2


@pytest.mark.parametrize(
    ("arguments", "fault", "words"),
    [
        (["no-such-question"], UsageError, "there is no question"),
        (["--format", "csv"], UsageError, "a table or json, not csv"),
        (["--set", "from=2014"], UsageError, "Name the question"),
        (["funding-cliff", "--set", "from"], UsageError, "has no value"),
        (["funding-cliff", "--set", "from=2014", "--set", "from=2015"], UsageError, "from is given twice"),
        (["funding-cliff", "--set", "from=x"], UsageError, "must be a date"),
        (["pool-portfolio", "--set", "pool=xyzzyqq"], UsageError, "nothing here is named 'xyzzyqq'"),
        (
            ["funding-cliff", "--set", "from=2018", "--set", "to=2014"],
            UsageError,
            "to (2014-12-31) comes before from (2018-01-01)",
        ),
    ],
)
def test_a_mistake_is_one_sentence(out: Path, arguments: list[str], fault: type[Exception], words: str) -> None:
    result = CliRunner().invoke(ask, [*arguments, "--out", str(out)])
    assert isinstance(result.exception, fault)
    assert words in str(result.exception)
    assert "\n" not in str(result.exception)


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["pool-portfolio", "--set", "pool=xyzzyqq"], ["Broputten", "Molen"]),
        (["municipality-profile", "--set", "municipality=xyzzyqq"], ["Fjordby Kommune", "Klitsø Kommune"]),
    ],
)
def test_the_advice_for_an_unknown_name_lists_the_names_when_run(
    out: Path, engine: EmbeddedEngine, arguments: list[str], names: list[str]
) -> None:
    result = CliRunner().invoke(ask, [*arguments, "--out", str(out)])
    advised = re.search(r'`psykgraf sparql "(.+)"` lists the names', str(result.exception))
    assert advised is not None
    listed = [row[0].value for row in engine.select(advised[1]).rows if row[0] is not None]
    assert [name for name in names if name not in listed] == []
    assert ("Broputten" in listed) == ("Broputten" in names)


def test_without_a_build_the_advice_is_to_build(tmp_path: Path) -> None:
    result = CliRunner().invoke(ask, ["funding-cliff", "--out", str(tmp_path)])
    assert isinstance(result.exception, StoreError)
    assert "psykgraf build" in str(result.exception)


def test_a_value_may_hold_an_equals_sign() -> None:
    assert assignments(("pool=a=b", " from =2014")) == {"pool": "a=b", "from": "2014"}

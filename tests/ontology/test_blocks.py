"""A text brought up to date is the text made anew, whatever triple came or went, in every format with blocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from ontology.blocks import Parts
from ontology.graph_change import graph_change
from ontology.graphs import ALL, EVIDENCE, FACTS, ONTOLOGY, REGISTERS
from ontology.literals import danish, date_literal, plain
from ontology.release import FORMATS, LAYOUTS, nquads, nquads_since, write_files
from ontology.terms import ID, PG, RDF, SKOS, Triple, sorted_triples

ODD = "a .\n\nb </rdf:Description>\n}\n,\n \u2028 <" + FACTS + "> {"
NAMES = [f"project-{n:02}" for n in range(12)]
GIVEN: list[tuple[str, Triple]] = [
    *((FACTS, (ID[name], RDF.type, PG.Project)) for name in NAMES),
    *((FACTS, (ID[name], SKOS.prefLabel, danish(name + ODD))) for name in NAMES),
    *((REGISTERS, (ID[name], PG.startedOn, date_literal("2014"))) for name in NAMES[:3]),
    *((ONTOLOGY, (ID[name], PG.startedOn, date_literal("2014"))) for name in NAMES[2:4]),
    *((EVIDENCE, (ID["claim-1"], RDF.subject, ID[name])) for name in NAMES[:4]),
    (EVIDENCE, (ID["claim-2"], PG.rule, plain(ODD))),
    (REGISTERS, (ID["z-alone"], PG.rule, plain("the last"))),
    (REGISTERS, (ID["a-alone"], PG.rule, plain("the first"))),
]


def parts_of(given: list[tuple[str, Triple]]) -> Parts:
    return {name: sorted_triples(triple for graph, triple in given if graph == name) for name in ALL}


def release(folder: Path, given: list[tuple[str, Triple]], notes: Path | None = None) -> None:
    parts = parts_of(given)
    write_files(folder, parts, nquads_since(folder, parts), notes)


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("n", range(len(GIVEN)))
def test_one_triple_less_or_more(name: str, n: int) -> None:
    whole, less = parts_of(GIVEN), parts_of(GIVEN[:n] + GIVEN[n + 1 :])
    layout = LAYOUTS[name]
    for before, after in ((whole, less), (less, whole)):
        change = graph_change(nquads(before).encode(), nquads(after).encode())
        assert change is not None
        assert layout.brought_up_to_date(layout.text(before), after, change) == layout.text(after)


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("damage", ["nothing", "another text", "a block less"])
def test_of_a_text_that_is_not_ours_nothing_is_kept(name: str, damage: str) -> None:
    whole, layout = parts_of(GIVEN), LAYOUTS[name]
    text = layout.text(parts_of(GIVEN[1:13]) if damage == "a block less" else whole)
    text = {"nothing": "", "another text": text[:40]}.get(damage, text)
    change = graph_change(nquads(whole).encode(), nquads(whole).encode())
    assert change is not None
    assert layout.brought_up_to_date(text, whole, change) is None


@pytest.mark.parametrize("damage", ["nothing", "a file is changed", "a file is gone", "the notes are gone", "no JSON"])
def test_files_brought_up_to_date_are_those_made_anew(tmp_path: Path, damage: str) -> None:
    notes = tmp_path / "cache" / "release.json"
    release(tmp_path / "changed", GIVEN[1:], notes)
    turtle = tmp_path / "changed" / "psykgraf.ttl"
    if damage == "a file is changed":
        turtle.write_bytes(turtle.read_bytes().replace(b"2014", b"2015"))
    elif damage == "a file is gone":
        turtle.unlink()
    elif damage == "the notes are gone":
        notes.unlink()
    elif damage == "no JSON":
        notes.write_text("[")
    release(tmp_path / "changed", GIVEN, notes)
    release(tmp_path / "anew", GIVEN)
    for name, _, _ in FORMATS.values():
        assert (tmp_path / "changed" / name).read_bytes() == (tmp_path / "anew" / name).read_bytes(), name

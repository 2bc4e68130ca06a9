"""What changed between two builds is told by claims and entities, in words and as data."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from factory import a_claim

from ontology import store
from ontology.errors import InputError
from ontology.graphs import EVIDENCE, FACTS, REGISTERS
from ontology.identifiers import entity_name
from ontology.literals import danish
from ontology.records import Claim, Node
from ontology.release import nquads
from ontology.terms import ID, PG, RDF, RDFS, SKOS, Term, Triple
from ontology.triples import Statement, claim_triples, fact_triples
from queries.commands_diff import diff

CAFE, SIND = "Project: Recoverycaféen", "Association: SIND"
RUN = a_claim(CAFE, "runBy", SIND)
DOUBTED = a_claim(CAFE, "runBy", SIND, review="candidate")
PLACED = a_claim(CAFE, "locatedIn", "Municipality: Aalborg Kommune")


def iri_of(node: Node) -> Term:
    return ID["territory-0851"] if node.type == "Municipality" else ID[entity_name(node.type, node.label)]


def built(folder: Path, *claims: Claim) -> Path:
    """Write a build of the claims, as far as a comparison reads it."""
    facts: set[Triple] = set()
    evidence: set[Triple] = set()
    for claim in claims:
        statement = Statement(claim, iri_of(claim.subject), iri_of(claim.object))
        facts.update(fact_triples(statement) if claim.status == "accepted" else ())
        evidence.update(claim_triples(statement))
        for node in (claim.subject, claim.object):
            if node.type != "Municipality":
                facts.update(
                    {(iri_of(node), RDF.type, PG[node.type]), (iri_of(node), SKOS.prefLabel, danish(node.label))}
                )
    town = ID["municipality-0851"]
    territory = ID["territory-0851"]
    registers = {
        (town, SKOS.prefLabel, danish("Aalborg Kommune")),
        (territory, RDFS.label, danish("Aalborg Kommune")),
        (territory, PG.territoryOf, town),
    }
    text = nquads({FACTS: facts, EVIDENCE: evidence, REGISTERS: registers})
    store.write(folder / "store", text.encode(), folder.name)
    return folder


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ((RUN,), (RUN,), "The two builds have the same claims and the same entities."),
        ((RUN,), (RUN, PLACED), "Recoverycaféen — locatedIn → Aalborg Kommune (minutes-2020, accepted)"),
        ((RUN, PLACED), (RUN,), "lost claims: 1\n"),
        ((DOUBTED,), (RUN,), "Recoverycaféen — runBy → SIND (minutes-2020, accepted) (was candidate)"),
        ((PLACED,), (RUN,), "SIND <https://w3id.org/psykgraf/id/association-sind>"),
    ],
)
def test_what_changed_is_told(tmp_path: Path, before: tuple[Claim, ...], after: tuple[Claim, ...], told: str) -> None:
    old, new = built(tmp_path / "old", *before), built(tmp_path / "new", *after)
    result = CliRunner().invoke(diff, [str(old), str(new)])
    assert told in result.output
    assert result.exit_code == (0 if before == after else 1)


def test_the_whole_difference_is_written_as_json(tmp_path: Path) -> None:
    old, new = built(tmp_path / "old", RUN), built(tmp_path / "new", RUN, PLACED)
    result = CliRunner().invoke(diff, [str(old), str(new), "--format", "json", "--out", str(tmp_path / "d.json")])
    assert result.exit_code == 1
    assert '"object": "Aalborg Kommune"' in (tmp_path / "d.json").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    folders = [str(built(tmp_path / name, RUN)) for name in ("one", "other")]
    error = CliRunner().invoke(diff, [*folders, "--out", str(tmp_path)]).exception
    assert isinstance(error, InputError)
    assert str(error) == f"{tmp_path}: the file cannot be written: Is a directory. Name another file with --out."

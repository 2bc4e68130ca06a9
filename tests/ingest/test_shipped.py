"""The shipped records are complete, well formed, and free of the sources' text; decisions about them still hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ingest.building.build import Prepared, Sources, prepare
from ingest.ledger import read_ledger
from ingest.shipped import FOLDER, check_expectations, load_records
from ontology.errors import InputError

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
FILES = load_records()


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    return prepare(Sources())


def test_at_least_six_hundred_accepted_facts_of_five_documents(prepared: Prepared) -> None:
    accepted = [claim for claim in prepared.decided.claims if claim.status == "accepted"]
    assert len(accepted) >= 600
    assert {claim.evidence.document for claim in accepted} == {file.document.slug for file in FILES}
    assert len(FILES) == 5


def test_every_record_is_such_as_an_edit_must_be() -> None:
    from ingest.claims import label_fault
    from ontology.claim_check import check_claim
    from ontology.predicates import LITERALS

    claims = [claim for file in FILES for claim in file.claims]
    for claim in claims:
        check_claim(claim, claim.subject.label)
    labels = {node.label for claim in claims for node in (claim.subject, claim.object) if node.type not in LITERALS}
    assert [label for label in sorted(labels) if label_fault(label)] == []


def test_every_region_is_told_of(prepared: Prepared) -> None:
    regions = {claim.object.label for claim in prepared.decided.claims if claim.object.type == "Region"}
    regions |= {claim.subject.label for claim in prepared.decided.claims}
    for name in ("Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland"):
        assert f"Region {name}" in regions


def test_what_a_source_denies_is_recorded_and_is_no_fact(prepared: Prepared) -> None:
    denied = [claim for claim in prepared.decided.claims if claim.negated]
    assert len(denied) >= 4
    (told,) = [claim for claim in denied if claim.subject.label == "Region Nordjylland"]
    assert (told.object.label, told.qualifier("as_of")) == ("peerstøtter", "2014")


def test_a_role_goes_by_one_name_and_who_has_experience_as_a_user_is_a_peer(prepared: Prepared) -> None:
    from rdflib.namespace import SKOS

    from ontology.identifiers import entity_name
    from ontology.model import source_graph
    from ontology.namespaces import ID

    labels = {claim.object.label for claim in prepared.decided.claims if claim.object.type == "Role"}
    others = {str(other): role for role, other in source_graph().subject_objects(SKOS.altLabel)}
    assert {label: others[label] for label in labels if label in others} == {}
    peers = set(source_graph().transitive_subjects(SKOS.broader, ID["role-peer"]))
    ours = {label for label in labels if label.endswith(" med brugererfaring")}
    assert ours
    assert {ID[entity_name("Role", label)] for label in ours} <= peers


def test_every_local_psychiatry_of_the_records_has_a_place_and_a_whole() -> None:
    from ingest.registers import load_registers

    entries = load_registers().by_label
    labels = {claim.subject.label for file in FILES for claim in file.claims}
    local = sorted(label for label in labels if label.startswith("Lokalpsykiatri "))
    assert len(local) >= 6
    assert [one for one in local if not (entries[one].municipality and entries[one].parents)] == []


def test_a_fault_of_a_source_reads_alike_in_both_languages() -> None:
    faults = {str(claim.qualifier("defect")) for file in FILES for claim in file.claims if claim.qualifier("defect")}
    assert len(faults) >= 10
    assert [
        fault for fault in sorted(faults) if not re.match(r"'[^']+' (?:\(\d+\) )?for ('[^']+'|\d+)(, '.+)?$", fault)
    ] == []


def test_every_shipped_decision_holds(prepared: Prepared) -> None:
    decisions, misread = read_ledger(FOLDER / "ledger.jsonl")
    assert misread == []
    assert len(decisions) >= 15
    assert prepared.decided.figures() == {
        "applied": len(decisions),
        "superseded": 0,
        "matching nothing": 0,
        "in conflict": 0,
    }
    assert all(decision.reason for decision in decisions)


def test_one_scheme_told_of_in_two_documents_is_one_node(prepared: Prepared) -> None:
    documents = prepared.gathered.documents
    told = [c for c in prepared.decided.claims if re.match("Recovery ?mentor", c.subject.label)]
    found = {prepared.resolver.resolve(c.subject, documents[c.evidence.document]).name for c in told}
    assert len({c.evidence.document for c in told}) == 2
    assert found == {"project-recoverymentor-ordningen"}


def test_a_projects_formal_name_is_its_daily_names_other_name(prepared: Prepared) -> None:
    document = prepared.gathered.documents["region-hovedstaden-psykiatriudvalget-2017-04-25"]
    told = [c for c in prepared.decided.claims if re.match("Peer-støtte i (den|Region H)", c.subject.label)]
    assert len({claim.subject.label for claim in told}) == 2
    assert {prepared.resolver.resolve(c.subject, document).name for c in told} == {
        "project-peer-stoette-i-region-hovedstaden"
    }


def test_a_short_name_means_another_body_in_another_document(prepared: Prepared) -> None:
    documents = prepared.gathered.documents
    schools = {
        prepared.resolver.resolve(claim.subject, documents[claim.evidence.document]).name
        for claim in prepared.decided.claims
        if claim.subject.label == "Skolen for Recovery"
    }
    assert len(schools) == 2


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.document.slug[:20])
def test_every_name_of_a_document_is_used(file: object) -> None:
    labels = {node.label for claim in file.claims for node in (claim.subject, claim.object)}  # type: ignore[attr-defined]
    labels |= {claim.qualifier("addressee") for claim in file.claims}  # type: ignore[attr-defined]
    assert set(file.document.names) <= labels  # type: ignore[attr-defined]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.document.slug[:20])
def test_records_stand_in_order_with_their_place_and_no_quote(file: object) -> None:
    lines = [claim.evidence.line for claim in file.claims]  # type: ignore[attr-defined]
    assert lines == sorted(lines)
    for claim in file.claims:  # type: ignore[attr-defined]
        evidence = claim.evidence
        assert evidence.quote is None
        assert re.fullmatch("[0-9a-f]{16}", evidence.quote_hash)
        assert 0 < evidence.end - evidence.start < 200


def _folder(tmp_path: Path, *counts: tuple[str, int, int]) -> Path:
    row = '{"line": 1, "p": "hasRole", "s": {"type": "Project", "label": "P%d"}, "o": {"type": "Role", "label": "r"}}\n'
    for slug, count, minimum in counts:
        (tmp_path / f"{slug}.jsonl").write_text("".join(row % n for n in range(count)), encoding="utf-8")
        table = f'title = "T"\nsha256 = "00"\n[expect]\nminimum = {minimum}\nmaximum = 3\n'
        (tmp_path / f"{slug}.toml").write_text(table, encoding="utf-8")
    return tmp_path


def test_fewer_facts_than_expected_stop_the_build_with_the_whole_list(tmp_path: Path) -> None:
    folder = _folder(tmp_path, ("a", 1, 2), ("b", 2, 2), ("c", 0, 5))
    with pytest.raises(InputError) as caught:
        check_expectations(load_records(folder))
    assert "a has 1 facts and expects 2; c has 0 facts and expects 5" in str(caught.value)
    assert "b has" not in str(caught.value)
    with pytest.raises(InputError):
        prepare(Sources(records=folder))


def test_more_facts_than_expected_are_reported(tmp_path: Path) -> None:
    (finding,) = check_expectations(load_records(_folder(tmp_path, ("a", 5, 2), ("b", 3, 2))))
    assert (finding.code, finding.subject) == ("PG503", "a")


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("title = ", "cannot be read"),
        ('title = "T"\n', "lacks 'sha256'"),
        ('title = "T"\nsha256 = "0"\n[names]\n"X" = {label = "Y"}\n', "lacks 'type'"),
    ],
)
def test_a_bad_description_is_one_sentence(tmp_path: Path, table: str, message: str) -> None:
    (tmp_path / "a.toml").write_text(table, encoding="utf-8")
    (tmp_path / "a.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match=message) as caught:
        load_records(tmp_path)
    assert "a.toml" in str(caught.value)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-zæøåé§0-9]+", text.casefold())


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not here")
def test_no_eight_words_of_a_source_stand_in_the_records() -> None:
    sources = [_words(path.read_text(encoding="utf-8")) for path in sorted(SEEDS.glob("*.txt"))]
    runs = {tuple(words[i : i + 8]) for words in sources for i in range(len(words) - 7)}
    for path in sorted(FOLDER.iterdir()):
        words = _words(path.read_text(encoding="utf-8"))
        assert not [words[i : i + 8] for i in range(len(words) - 7) if tuple(words[i : i + 8]) in runs], path.name


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not here")
def test_every_quote_stands_where_the_records_say() -> None:
    from ingest.building.recheck import recheck
    from ingest.reading import read

    texts = {document.sha256: document for document in map(read, sorted(SEEDS.glob("*.txt")))}
    for file in FILES:
        assert {item.standing for item in recheck(file.claims, texts[file.document.sha256])} == {"exact"}

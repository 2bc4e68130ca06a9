"""Documents are read once, by content; records are brought up to date with the document at hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from factory import a_claim, a_document

from ingest.building.cache import Cache
from ingest.building.gather import Gathered, gather, one_judgement
from ingest.document import Document
from ingest.shipped import RecordFile
from ontology.identifiers import claim_key, quote_hash
from ontology.records import Claim, Evidence

TEXT = "Caféen Havblik har to guider.\nDen fik 5 mio. kr.\n"


@pytest.fixture
def read_paths(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Put a small reader in the place of the real one: it claims one role a document, and notes what it read."""
    seen: list[str] = []

    def extract(document: Document) -> list[Claim]:
        seen.append(document.slug)
        label = document.raw.split(" har ")[0][:40]
        return [a_claim(f"Project: {label}", "hasRole", "Role: guide", review="candidate", confidence=0.8)]

    monkeypatch.setattr("ingest.extract.extract", extract)
    return seen


def files_in(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def record_file(text: str, quote: str = "5 mio. kr.") -> RecordFile:
    import hashlib

    start = text.index(quote)
    place = Evidence("minutes-2020", 2, 2, start=start, end=start + len(quote), quote_hash=quote_hash(quote))
    claim = a_claim("Project: Havblik", "fundedBy", "FundingPool: Puljen", amount_dkk=5, evidence=place)
    document = a_document("minutes-2020", sha256=hashlib.sha256(text.encode()).hexdigest())
    return RecordFile(document, (claim,), 1, 9)


def test_documents_are_read_and_claims_bear_their_name(tmp_path: Path, read_paths: list[str]) -> None:
    found = gather(files_in(tmp_path, referat=TEXT, notat="Huset har en vært.\n"), [])
    assert [claim.evidence.document for claim in found.claims] == ["notat", "referat"]
    assert set(found.documents) == {"notat", "referat"}
    assert {claim.status for claim in found.claims} == {"candidate"}


def test_nobody_comes_in_by_the_name_of_a_file(tmp_path: Path, read_paths: list[str]) -> None:
    texts = {"Karla Testesen referat": TEXT, "viggo_testesen_referat": f"{TEXT}!", "Karla Testesen tom": ""}
    for cache in (None, Cache(tmp_path / "cache"), Cache(tmp_path / "cache")):
        found = gather(files_in(tmp_path, **texts), [], cache=cache)
        assert all(name.startswith("referat-") for name in found.documents)
        assert len(found.documents) == 2
        told = [(finding.code, finding.where) for finding in found.findings]
        assert told == [("PG506", "▮▮▮▮▮ ▮▮▮▮▮▮▮▮ referat.txt"), ("PG506", "▮▮▮▮▮_▮▮▮▮▮▮▮▮_referat.txt")]
        assert "▮▮▮▮▮ ▮▮▮▮▮▮▮▮ tom.txt: " in found.unread[0]
        everything = repr([found.documents, found.claims, found.findings, found.unread]).lower()
        assert "testesen" not in everything


@pytest.mark.parametrize("worth_it", [1, 1_000_000], ids=["several at once", "one after the other"])
def test_documents_that_are_read_ahead_give_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worth_it: int
) -> None:
    monkeypatch.setattr("ingest.building.hands._WORTH_IT", worth_it)
    texts = {f"notat-{n}": f"Projektet Havblik {n} har {n + 2} guider.\n" for n in range(5)}
    paths = files_in(tmp_path, **texts, copy=texts["notat-1"], empty="")
    anew = gather(paths, [])
    assert gather(paths, [], cache=Cache(tmp_path / "cache")) == anew
    assert gather(paths, [], cache=Cache(tmp_path / "cache")) == anew
    assert len(anew.documents) == 6
    assert len(anew.unread) == 1


def test_the_threshold_accepts(tmp_path: Path, read_paths: list[str]) -> None:
    paths = files_in(tmp_path, referat=TEXT)
    assert [gather(paths, [], accept=a).claims[0].status for a in (0.8, 0.81)] == ["accepted", "candidate"]


def test_only_what_is_new_is_read(tmp_path: Path, read_paths: list[str]) -> None:
    paths = files_in(tmp_path, **{f"d{n}": f"Hus {n} har en vært.\n" for n in range(5)})
    cold = gather(paths, [], cache=Cache(tmp_path / "cache"))
    assert len(read_paths) == 5
    more = [*paths, *files_in(tmp_path, ny="Et nyt hus har en vært.\n")]
    warm = gather(more, [], cache=Cache(tmp_path / "cache"))
    assert read_paths[5:] == ["ny"]
    assert [claim for claim in warm.claims if claim.evidence.document != "ny"] == cold.claims
    assert gather(more, []).claims == warm.claims


def test_a_changed_document_is_read_again_and_a_copy_is_not(tmp_path: Path, read_paths: list[str]) -> None:
    cache = Cache(tmp_path / "cache")
    gather(files_in(tmp_path, a=TEXT), [], cache=cache)
    gather(files_in(tmp_path, b=TEXT), [], cache=cache)
    assert read_paths == ["a"]
    gather(files_in(tmp_path, a=TEXT + "Mere.\n"), [], cache=cache)
    assert read_paths == ["a", "a"]


def test_what_cannot_be_read_is_told_and_the_rest_is_read(tmp_path: Path, read_paths: list[str]) -> None:
    found = gather([tmp_path / "mangler.txt", *files_in(tmp_path, referat=TEXT)], [])
    assert [claim.evidence.document for claim in found.claims] == ["referat"]
    assert len(found.unread) == 1
    assert "mangler.txt" in found.unread[0]


def test_two_documents_of_one_name_are_not_mixed(tmp_path: Path, read_paths: list[str]) -> None:
    (tmp_path / "other").mkdir()
    paths = [*files_in(tmp_path, referat=TEXT), *files_in(tmp_path / "other", referat="Andet har en vært.\n")]
    found = gather(paths, [])
    assert len(found.claims) == 1
    assert "was read already" in found.unread[0]


def with_record(folder: Path, now: str, name: str = "seed") -> Gathered:
    return gather(files_in(folder, **{name: now}), [record_file(TEXT)], cache=Cache(folder / "cache"))


def test_a_record_gets_its_quote_where_the_document_is_at_hand(tmp_path: Path, read_paths: list[str]) -> None:
    for _ in range(2):  # read, then from the cache
        found = with_record(tmp_path, TEXT)
        (claim,) = [claim for claim in found.claims if claim.predicate == "fundedBy"]
        assert (claim.evidence.quote, claim.status) == ("5 mio. kr.", "accepted")
        assert set(found.documents) == {"minutes-2020"}
        assert found.lost == frozenset()


@pytest.mark.parametrize(
    ("now", "lost", "changed", "code"),
    [
        ("Nyt først.\n" + TEXT, 0, 0, "PG611"),
        (TEXT.replace("5 mio.", "6 mio."), 0, 1, "PG612"),
        ("Noget helt andet.\n", 1, 0, "PG613"),
    ],
)
def test_another_state_of_the_document_is_known_by_its_name(
    tmp_path: Path, read_paths: list[str], now: str, lost: int, changed: int, code: str
) -> None:
    found = with_record(tmp_path, now, "minutes-2020")
    assert (len(found.lost), len(found.changed)) == (lost, changed)
    assert [finding.code for finding in found.findings] == [code]


def test_a_claim_that_stands_in_another_place_too_is_not_lost(tmp_path: Path, read_paths: list[str]) -> None:
    file = record_file(TEXT)
    (claim,) = file.claims
    twice = RecordFile(file.document, (claim, record_file(TEXT, "Den fik").claims[0]), 1, 9)
    found = gather(files_in(tmp_path, **{"minutes-2020": "Den fik ikke noget.\n"}), [twice])
    assert {claim_key(c) for c in twice.claims} == {claim_key(claim)}
    assert found.lost == frozenset()


def test_the_reader_says_nothing_that_a_record_says_already(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again = a_claim("Project: Havblik", "fundedBy", "FundingPool: Puljen", review="candidate")
    more = a_claim("Project: Havblik", "fundedBy", "FundingPool: Puljen", review="candidate", start=2020)
    monkeypatch.setattr("ingest.extract.extract", lambda _: [again, more])
    found = with_record(tmp_path, TEXT)
    assert [dict(claim.qualifiers) for claim in found.claims] == [{"start": 2020}, {"amount_dkk": 5}]


def test_one_claim_has_one_judgement() -> None:
    here = a_claim("Project: A", "hasRole", "Role: b", review="candidate", confidence=0.5)
    there = a_claim("Project: A", "hasRole", "Role: b", line=40, confidence=0.7)
    again = a_claim("Project: A", "hasRole", "Role: b", review="candidate", confidence=0.9)
    judged = one_judgement([here, there, again])
    assert [(claim.evidence.line, claim.status, claim.confidence) for claim in judged] == [
        (7, "accepted", 0.7),
        (40, "accepted", 0.7),
    ]


@pytest.mark.usefixtures("read_paths")
def test_no_person_of_a_title_reaches_the_cache_or_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Møde om botilbuddet har punkter\n\n1. Drøftelse af caféen v. Trine Havelund Kjær, leder\n"
    monkeypatch.setattr("ingest.reading.registry.structure", lambda *_: (text, (), (), text.splitlines()[2]))
    gathered = gather(files_in(tmp_path, moede=text), [], cache=Cache(tmp_path / "cache"))
    kept = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "cache").rglob("*.json"))
    title = gathered.documents["moede"].title
    assert title.startswith("1. Drøftelse af caféen v. ▮")
    assert not any(name in title + kept for name in ("Trine", "Havelund", "Kjær"))


def test_a_name_spelt_as_the_document_spells_it_says_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again = a_claim("Project: HAVBLIK", "fundedBy", "FundingPool: puljen", review="candidate", amount_dkk=5)
    monkeypatch.setattr("ingest.extract.extract", lambda _: [again])
    (path,) = files_in(tmp_path, notat=TEXT)
    assert [claim.status for claim in gather([path], [record_file(TEXT)]).claims] == ["accepted"]


@pytest.mark.parametrize(
    ("found", "is_beyond"),
    [
        ({"amount_dkk": 5}, False),
        ({"end": "2017"}, False),
        ({"end": "2017-12", "start": "2014"}, False),
        ({"end": "2018"}, True),
        ({"amount_dkk": 6}, True),
        ({"end": "2017", "kind": "operating"}, True),
    ],
)
def test_a_further_date_makes_no_second_payment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: dict[str, object], is_beyond: bool
) -> None:
    file = record_file(TEXT)
    (reviewed,) = file.claims
    reviewed = replace(reviewed, qualifiers=(("amount_dkk", 5), ("end", "2017")))
    again = a_claim("Project: Havblik", "fundedBy", "FundingPool: Puljen", review="candidate", **found)
    monkeypatch.setattr("ingest.extract.extract", lambda _: [again])
    (path,) = files_in(tmp_path, notat=TEXT)
    claims = gather([path], [replace(file, claims=(reviewed,))]).claims
    assert any(claim.status == "candidate" for claim in claims) == is_beyond

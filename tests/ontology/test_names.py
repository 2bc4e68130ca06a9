"""The name index on invented names: agreement, ambiguity, dates, speed."""

from __future__ import annotations

import time

import pytest

from ontology.names import NameIndex, NameRow

ROWS = (
    NameRow("Foreningen Solsikken", "association-foreningen-solsikken", "Association"),
    NameRow("Solsikken", "association-foreningen-solsikken", "Association", "short", caution="also an ordinary word"),
    NameRow("Solsikken", "facility-solsikken", "Facility"),
    NameRow("Havnestyrelsen", "state-body-havnestyrelsen", "StateBody", valid_from="2010", valid_to="2015-06-30"),
    NameRow("Kyststyrelsen", "state-body-kyststyrelsen", "StateBody", valid_from="2015-07-01"),
    NameRow("Havn", "municipality-0999", "Municipality", "bare"),
    NameRow("Havns", "municipality-0999", "Municipality", "genitive"),
    NameRow("Havn Kommune", "municipality-0999", "Municipality"),
    NameRow("0999", "municipality-0999", "Municipality", "code"),
    NameRow("Torsdagsholdet", "project-torsdagsholdet", "Project"),
    NameRow("Puljen Fremad", "pool-puljen-fremad", "FundingPool"),
    NameRow("Fremadpuljen", "pool-puljen-fremad", "FundingPool", "short"),
)
INDEX = NameIndex(ROWS)


@pytest.mark.parametrize(
    ("text", "entity", "how"),
    [
        ("Havn Kommune", "municipality-0999", "exact"),
        ("HAVN  kommune", "municipality-0999", "spelling"),
        ("Havn Kommunes", "municipality-0999", "genitive"),
        ("Havns", "municipality-0999", "exact"),
        ("0999", "municipality-0999", "exact"),
        ("Torsdagsholdets", "project-torsdagsholdet", "genitive"),
        ("Torsdags-holdet", "project-torsdagsholdet", "form"),
        ("fremadpulje", "pool-puljen-fremad", "form"),
        ("Fremad-puljens", "pool-puljen-fremad", "form"),
    ],
)
def test_a_text_names_one_entity(text: str, entity: str, how: str) -> None:
    match = INDEX.one(text)
    assert match is not None
    assert (match.entity, match.how) == (entity, how)


@pytest.mark.parametrize("text", ["", " ", "Havnen", "Torsdag", "999", "Solsikke"])
def test_likeness_is_no_match(text: str) -> None:
    assert INDEX.find(text) == ()
    assert INDEX.one(text) is None


def test_an_ambiguous_name_returns_all_with_reasons_best_first() -> None:
    matches = INDEX.find("Solsikken")
    assert [match.entity for match in matches] == ["facility-solsikken", "association-foreningen-solsikken"]
    assert INDEX.one("Solsikken") is None
    assert matches[0].why == 'official name "Solsikken", written exactly so'
    assert matches[1].why == 'short name "Solsikken", written exactly so; caution: also an ordinary word'


def test_types_settle_an_ambiguous_name() -> None:
    match = INDEX.one("Solsikken", types={"Association"})
    assert match is not None
    assert match.type == "Association"
    assert INDEX.find("Solsikken", types={"Region"}) == ()


def test_a_name_out_of_use_is_found_and_marked() -> None:
    assert INDEX.find("Havnestyrelsen", as_of="2014")[0].in_force
    (match,) = INDEX.find("Havnestyrelsen", as_of="2023")
    assert not match.in_force
    assert "in use from 2010 to 2015-06-30, not at the date" in match.why
    assert INDEX.one("Havnestyrelsen", as_of="2023") == match


def test_a_name_in_use_goes_before_one_that_is_not() -> None:
    rows = (
        NameRow("Rådet", "forum-gammelt", "Forum", valid_to="2009"),
        NameRow("Rådet", "forum-nyt", "Forum", valid_from="2010"),
    )
    index = NameIndex(rows)
    assert [match.entity for match in index.find("Rådet", as_of="2020")] == ["forum-nyt", "forum-gammelt"]
    assert index.one("Rådet", as_of="2005") == index.find("Rådet", as_of="2005")[0]
    assert index.one("Rådet") is None


def test_the_order_of_rows_does_not_matter() -> None:
    turned = NameIndex(reversed(ROWS))
    for text in ("Solsikken", "havns", "Fremad puljen", "solsikkens"):
        assert turned.find(text) == INDEX.find(text)


def test_the_names_of_an_entity() -> None:
    assert [row.text for row in INDEX.names_of("municipality-0999")] == ["Havn", "Havns", "Havn Kommune", "0999"]
    assert INDEX.names_of("municipality-0000") == ()


def test_look_ups_are_quick() -> None:
    """The promise is 100,000 look-ups against 20,000 names in a second; the bound leaves room for a slow machine."""
    rows = [NameRow(f"Værestedet Nummer {i} Øst", f"facility-{i}", "Facility") for i in range(20_000)]
    index = NameIndex(rows)
    texts = [f"værestedet nummer {i} øst" + "s" * (i % 2) for i in range(0, 20_000, 2)]
    begun = time.process_time()
    found = sum(bool(index.find(text, as_of="2020")) for text in texts)
    assert found == len(texts)
    assert time.process_time() - begun < 2

"""A person's name is known among words that are spelled as file names and identifiers are."""

from __future__ import annotations

import pytest

from ingest.persons import is_whole_name, name_places


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("Karla Testesen referat æøå", "Karla Testesen"),
        ("karla testesen referat æøå", "karla testesen"),
        ("referat af samtale med karla", "karla"),
        ("soeren proeveholm samtale", "soeren proeveholm"),
        ("referat K. Testesen", "K. Testesen"),
        ("TESTESEN KARLA", "TESTESEN KARLA"),
        ("Referat af møde i Psykiatriudvalget 14 marts 2023", ""),
        ("budgetaftale 2024 region midtjylland", ""),
        ("sct hans strategi", ""),
        ("Psykiatriens Hus Silkeborg", ""),
        ("000 2ae0a2d5c699fbcb", ""),
        ("notat til social og sundhedsudvalget", ""),
        ("", ""),
    ],
)
def test_which_words_name_somebody(words: str, taken: str) -> None:
    given = words.split()
    assert " ".join(given[n] for n in sorted(name_places(given))) == taken


@pytest.mark.parametrize(
    ("first", "last", "whole"),
    [("karla", "testesen", True), ("soeren", "testesen", True), ("havnen", "testesen", False), ("karla", "hus", False)],
)
def test_what_is_a_whole_name(first: str, last: str, whole: bool) -> None:
    assert is_whole_name(first, last) is whole

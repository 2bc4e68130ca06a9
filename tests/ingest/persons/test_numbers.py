"""Numbers, addresses and links of persons: each here is made up."""

from __future__ import annotations

import re

import pytest

from ingest.masked import MASK
from ingest.persons import mask

MASKED = [
    ("skriv til maren@eksempel.dk", "maren@eksempel.dk"),
    ("skriv til maren (at) eksempel.dk", "maren (at) eksempel.dk"),
    ("tlf. 12 34 56 78", "12 34 56 78"),
    ("tlf. 1234 5678", "1234 5678"),
    ("tlf. +45 12345678", "+45 12345678"),
    ("telefon: 12.34.56.78", "12.34.56.78"),
    ("cpr 010190-1234", "010190-1234"),
    ("bor på Hyldestræde 12, 2. tv", "Hyldestræde 12, 2. tv"),
    ("se https://www.linkedin.com/in/maren-toftelund", "https://www.linkedin.com/in/maren-toftelund"),
]


@pytest.mark.parametrize(("text", "personal"), MASKED)
def test_what_leads_to_a_person_is_masked(text: str, personal: str) -> None:
    assert mask(text) == text.replace(personal, re.sub(r"\S", MASK, personal))


KEPT = [
    "Projekt Din Gode Udskrivning i 2014 2015",
    "I maj 2014 og per 1. januar",
    "beløbet er 12.345.678 kr.",
    "§ 15.75.59.10",
    "konto 15.75.59.10",
    "i alt 12 345 678 kr.",
    "afsnit N7 i Frederikshavn",
]


@pytest.mark.parametrize("text", KEPT)
def test_other_figures_are_kept(text: str) -> None:
    assert mask(text) == text

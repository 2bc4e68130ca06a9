"""Numbers, addresses and links of persons: each here is made up."""

from __future__ import annotations

import re

import pytest

from ingest.persons import mask
from ingest.persons.masked import MASK

MASKED = [
    ("skriv til maren@eksempel.dk", "maren@eksempel.dk"),
    ("skriv til maren (at) eksempel.dk", "maren (at) eksempel.dk"),
    ("tlf. 12 34 56 78", "12 34 56 78"),
    ("tlf. 1234 5678", "1234 5678"),
    ("tlf. +45 12345678", "+45 12345678"),
    ("telefon: 12.34.56.78", "12.34.56.78"),
    ("Leder: 82.34.56.78", "82.34.56.78"),
    ("mobil 123 456 78", "123 456 78"),
    ("ring 1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8"),
    ("12 34 5678 eller", "12 34 5678"),
    ("12 3456 78 eller", "12 3456 78"),
    ("12–34–56–78", "12–34–56–78"),
    ("(+45) 12 34 56 78", "(+45) 12 34 56 78"),
    ("+46 70 123 45 67", "+46 70 123 45 67"),
    ("+298 123456", "+298 123456"),
    ("cpr 010190-1234", "010190-1234"),
    ("cpr 01.01.90-1234", "01.01.90-1234"),
    ("010190 – 1234", "010190 – 1234"),
    ("skriv til maren[a]eksempel.dk", "maren[a]eksempel.dk"),
    ("skriv til maren snabela eksempel.dk", "maren snabela eksempel.dk"),
    ("skriv til maren.t at eksempel punktum dk", "maren.t at eksempel punktum dk"),
    ("skriv til maren.t@", "maren.t@"),
    ("bor på Hyldestræde 12, 2. tv", "Hyldestræde 12, 2. tv"),
    ("Værestedet Havblik Store Hyldestræde 12", "Store Hyldestræde 12"),
    ("Værestedet Havblik Hyldestræde 12", "Hyldestræde 12"),
    ("Havblik, H.C. Qvorpils Vej 12", "H.C. Qvorpils Vej 12"),
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
    "fra den 12 10 2020",
    "den 01.01.19-31.12.20",
    "mobil 2019-2020",
    "10\t20\t30\t40",
    "mødes at Solbakken er åben",
    "afsnit N7 i Frederikshavn",
]


@pytest.mark.parametrize("text", KEPT)
def test_other_figures_are_kept(text: str) -> None:
    assert mask(text) == text

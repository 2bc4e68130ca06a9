from __future__ import annotations

import pytest

from ingest.mentions.words.roles import role_of

ROLES = [
    ("recovery-mentorer", "recoverymentor", True),
    ("peermedarbejderen", "peermedarbejder", False),
    ("sygeplejersker", "sygeplejerske", True),
    ("hjemmevejledere", "hjemmevejleder", True),
    ("MB’ere", "MB'er", True),
    ("AB-konsulent", "AB-konsulent", False),
    ("musikterapeuten", "musikterapeut", False),
    ("læseværter", "læsevært", True),
    ("havevenner", "haveven", True),
    ("udskrivningsfølgere", "udskrivningsfølger", True),
    ("besøgspeers", "besøgspeer", True),
    ("sosu-assistenter", "social- og sundhedsassistent", True),
    ("SSH", "social- og sundhedshjælper", False),
    ("fuldtidssygeplejerske", "sygeplejerske", False),
    ("køkkenass", "køkkenassistent", False),
    ("sygeple-jersker", "sygeplejerske", True),
    ("tolkene", "tolk", True),
    ("onkologer", "onkolog", True),
    ("linkworkere", "linkworker", True),
    ("økonomaen", "økonoma", False),
]


@pytest.mark.parametrize(("word", "role", "plural"), ROLES)
def test_a_role_is_singular_and_small(word: str, role: str, plural: bool) -> None:
    found = role_of(word)
    assert found is not None
    assert found[:2] == (role, plural)


@pytest.mark.parametrize(
    "word",
    [
        "samarbejder",
        "understøtter",
        "drejer",
        "udarbejder",
        "medarbejder",
        "frokost",
        "katalog",
        "pressebilleder",
        "kravene",
        "prolog",
        "opgaven",
        "barndomsvenner",
        "Havnevennerne",
    ],
)
def test_verbs_and_other_words_are_no_roles(word: str) -> None:
    assert role_of(word) is None

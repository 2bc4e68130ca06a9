"""Verbs by their principal parts."""

from __future__ import annotations

import pytest

from ingest.mentions.words.conjugation import finite, infinitive, participle, passive, verbs


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("åbne", "åbne åbner åbnede åbnes åbnedes åbnet"),
        ("gennemføre", "gennemføre gennemfører gennemførte gennemføres gennemførtes gennemført"),
        ("drive", "drive driver drev drives drevet"),
        ("iværksætte", "iværksætte iværksætter iværksatte iværksættes iværksattes iværksat"),
        ("eje", "eje ejer ejede ejes ejedes ejet"),
    ],
)
def test_a_verb_has_each_of_its_forms(verb: str, said: str) -> None:
    group = verbs(verb)
    ways = (infinitive(group), finite(group), passive(group), participle(group))
    assert " ".join(way.replace("|", " ") for way in ways) == said


def test_a_verb_that_no_table_has_is_told_of() -> None:
    with pytest.raises(KeyError, match="sejle"):
        verbs("drive sejle")

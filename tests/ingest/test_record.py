"""Small records that the type checker keeps from being changed."""

from __future__ import annotations

from dataclasses import replace

from ingest.mentions.mention import Mention

NAME = Mention(0, 9, "Project", "Vindrosen", "pattern")


def test_records_are_equal_by_their_fields_and_serve_as_keys() -> None:
    """Two that say the same are one in a set; a changed copy is another."""
    assert {NAME, Mention(0, 9, "Project", "Vindrosen", "pattern")} == {NAME}
    assert replace(NAME, end=8) not in {NAME}


def test_records_have_slots() -> None:
    """A record takes no more room than its fields."""
    assert not hasattr(NAME, "__dict__")

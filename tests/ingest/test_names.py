"""What a capitalised word may be."""

from __future__ import annotations

import pytest

from ingest.names import Kind, kind_of

KINDS = [
    ("Maren", Kind.GIVEN),
    ("Jensen", Kind.SURNAME),
    ("Vejle", Kind.PLACE),
    ("Kommune", Kind.ORGANISATION),
    ("A.", Kind.INITIAL),
]


@pytest.mark.parametrize(("word", "kind"), KINDS)
def test_kind_of(word: str, kind: Kind) -> None:
    assert kind_of(word) is kind

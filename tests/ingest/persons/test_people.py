"""What is personal is masked letter for letter, what is protected stays; every name here is made up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.persons import People, mask
from ingest.persons.masked import MASK


def test_protected_spans_and_names() -> None:
    text = "Tilbuddet Frederik Hus og lederen Frederik Hansen"
    start = text.index("Frederik Hus")
    assert "Frederik Hus" in mask(text, [(start, start + len("Frederik Hus"))])
    people = People.of(text, protected=["Frederik Hus"])
    assert people.mask(text) == "Tilbuddet Frederik Hus og lederen ▮▮▮▮▮▮▮▮ ▮▮▮▮▮▮"


@pytest.mark.parametrize(
    ("protected", "masked"), [("Frederik Hansen", "Frederik Hansen"), ("rederik Hansen", "▮▮▮▮▮▮▮▮ ▮▮▮▮▮▮")]
)
def test_a_name_is_kept_where_it_is_protected_to_its_first_and_last_letter(protected: str, masked: str) -> None:
    text = "Lederen Frederik Hansen"
    start = text.index(protected)
    assert mask(text, [(start, len(text))]) == f"Lederen {masked}"


@settings(deadline=None)
@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["Maren", "Hans", "af", "Kommune", "12 34 56 78", "v.", "a@b.dk", "Vej 1"])).map(
        " ".join
    )
)
def test_length_and_untouched_characters_stay(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(new in (old, MASK) for new, old in zip(masked, text, strict=True))

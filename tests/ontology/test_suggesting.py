"""Who misspells a name is told which was probably meant."""

from __future__ import annotations

import pytest

from ontology.suggesting import advice

NAMES = ["funding-cliff", "pool-portfolio", "roles-by-place", "roles-by-organisation"]


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("funding-clif", "Did you mean funding-cliff?"),
        ("Funding-Cliff", "Did you mean funding-cliff?"),
        ("cliff", "Did you mean funding-cliff?"),
        ("roles", "Did you mean roles-by-place or roles-by-organisation?"),
        ("xyz", "There are: funding-cliff, pool-portfolio, roles-by-place, roles-by-organisation."),
        ("of", "There are: funding-cliff, pool-portfolio, roles-by-place, roles-by-organisation."),
    ],
)
def test_near_names_come_first_and_all_where_none_is_near(word: str, told: str) -> None:
    assert advice(word, NAMES) == told
    assert advice("xyz", NAMES, "Look there.") == "Look there."

from __future__ import annotations

import pytest
from reading_factory import stated


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("VEJLE – Værestedet Solsikken holder åbent hele julen.", {("Værestedet Solsikken", "Vejle Kommune")}),
        ("SKIVE: Byrådet har sagt ja til Botilbuddet Bakken.", {("Botilbuddet Bakken", "Skive Kommune")}),
        ("VIGTIGT: Værestedet Solsikken holder lukket.", set()),
    ],
)
def test_a_paragraph_with_a_dateline_places_its_houses(text: str, places: set[tuple[str, str]]) -> None:
    told = {(s.split(" ", 1)[-1], o) for _, s, o in stated(f"Nyt fra landet\n\n{text}\n", "locatedIn")}
    assert told == {(s.split(" ", 1)[-1], o) for s, o in places}

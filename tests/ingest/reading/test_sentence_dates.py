from __future__ import annotations

import pytest

from ingest.reading.structure.sentences import sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Værestedet åbnede den 1.6. 2013 i Odense.", 1),
        ("Kurset løber fra 3.2. 2014 til 31.10. 2014.", 1),
        ("Mødet holdes den 1.6. Herefter spiser vi.", 2),
    ],
)
def test_a_day_and_month_before_a_year_end_no_sentence(text: str, count: int) -> None:
    assert len(list(sentences(text))) == count

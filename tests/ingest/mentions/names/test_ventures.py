from __future__ import annotations

import pytest

from ingest.mentions.names.ventures import READERS

NAMED = [
    ("Erfaringer fra ”Fri tid” viser meget.", [("Project", "Fri tid")]),
    ("Sagen drejer sig om forlængelse af projekt ”Trin for trin” i to år.", [("Project", "Trin for trin")]),
    (
        "Puljen har støttet projekterne ”Tid til far”, ”Ro på” og ”Os to”.",
        [("Project", "Tid til far"), ("Project", "Ro på"), ("Project", "Os to")],
    ),
    ("penge til efteruddannelse i dobbeltdiagnoser.", [("Education", "Efteruddannelse i dobbeltdiagnoser")]),
    ("• Teaterprojekt i Havneparken.", [("Project", "Teaterprojekt i Havneparken")]),
    ("Status på ”Det går nok, hvis du vil det.”", []),
    ("Han citerede ordene ”Fri tid” og gik.", []),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_titles_and_courses_are_told_by_what_is_done_with_them(text: str, names: list[tuple[str, str]]) -> None:
    assert [(m.type, m.label) for reader in READERS for m in reader.read(text, 0, len(text))] == names

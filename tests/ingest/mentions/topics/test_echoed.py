"""Names told by their echo: titles that the running text uses again."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.mentions.find import passages_of
from ingest.mentions.topics.echoed import echoed_names
from ingest.reading import read

_MORE = "Der er åbent hver dag undtagen søndag, og kaffen koster fem kroner, hvis man har dem på sig."
_CASES = [
    ("Skibet uden sejl ApS", f"Hos Skibet uden sejl kan man få en pause. {_MORE}", "Skibet uden sejl"),
    ("Om Havblik", f"I foråret flyttede Havblik ind i den gamle skole. {_MORE}", "Havblik"),
    ("Slutevaluering af Lange Dage", f"Rapporten viser, at Lange Dage har hjulpet mange. {_MORE}", "Lange Dage"),
    ("Nattetelefonen", f"Nattetelefonen passes af frivillige. {_MORE}", "Nattetelefonen"),
    ("Praktiske oplysninger", f"Praktiske oplysninger får man på kontoret. {_MORE}", None),
    ("Bestyrelsen", f"Bestyrelsen har holdt fire møder i år. {_MORE}", None),
    ("Åbne døre", f"Der var åbne døre hele ugen, og mange kom. {_MORE}", None),
    ("Danmark", f"Der er kun ét sted som dette i Danmark i dag. {_MORE}", None),
]


@pytest.mark.parametrize(("title", "below", "expected"), _CASES)
def test_a_title_that_the_text_echoes_is_a_name(tmp_path: Path, title: str, below: str, expected: str | None) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{title}\n\n{below}\n", encoding="utf-8")
    document = read(path)
    assert list(echoed_names(document, passages_of(document))) == ([expected] if expected else [])

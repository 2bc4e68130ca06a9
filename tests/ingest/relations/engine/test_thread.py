"""What a paragraph's sentences go on to speak of, and where they do not."""

from __future__ import annotations

import pytest

from ingest.extract import extract
from ingest.reading import understand
from ingest.reading.source import Source

_PAGE = "Nyt fra kommunen\n\nDer er sket meget i det forgangne år, og her er det vigtigste.\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "I maj åbnede vi værestedet Tagrenden i Skive. Udgifterne dækkes af Helsefonden.",
            ("fundedBy", "Tagrenden", "Helsefonden"),
        ),
        (
            "Projektet Lånte Nøgler er for unge i Skive. Der er ansat to peermedarbejdere.",
            ("hasRole", "Lånte Nøgler", "peermedarbejder"),
        ),
        (
            "Ordningen hedder Sidemakker og er gratis. TrygFonden dækker lønningerne.",
            ("fundedBy", "Sidemakker", "TrygFonden"),
        ),
    ],
)
def test_a_sentence_without_a_subject_goes_on_with_that_of_the_last(text: str, told: tuple[str, str, str]) -> None:
    document = understand(Source(_PAGE + text + "\n"), slug="a")
    assert told in {(c.predicate, c.subject.label, c.object.label) for c in extract(document)}


def test_a_name_in_passing_is_not_what_the_next_sentence_speaks_of() -> None:
    text = "Vi spiste frokost på værestedet Tagrenden i Skive. Turen er betalt af Helsefonden."
    document = understand(Source(_PAGE + text + "\n"), slug="a")
    assert not [c for c in extract(document) if c.predicate == "fundedBy"]

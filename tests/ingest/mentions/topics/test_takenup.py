"""Which thing a definite noun takes up: by its name, by the word beside it, or by what a sentence says it to be."""

from __future__ import annotations

import pytest

from ingest.extract import extract
from ingest.reading import understand
from ingest.reading.source import Source

_OPENS = "Nyt fra egnen\n\nDer er sket meget i det forgangne år, og her er det vigtigste.\n\n"
CASES = [
    ("Byen har fået Nattevogteren. Det er et nyt køkken for unge. Køkkenet drives af Blå Kors.", "Nattevogteren"),
    ("I juni begyndte Fløjteholdet i Skive. Holdet drives af SIND.", "Fløjteholdet"),
    ("Strandpigen er et mødested i Skive. Alle er glade. Mødestedet drives af Blå Kors.", "Strandpigen"),
    ("Foreningen Fredagskoret øver i Skive hver uge. Koret drives af SIND.", "Foreningen Fredagskoret"),
]


def _runners(text: str) -> set[tuple[str, str]]:
    claims = extract(understand(Source(_OPENS + text + "\n"), slug="a"))
    return {(c.subject.label, c.object.label) for c in claims if c.predicate == "runBy"}


@pytest.mark.parametrize(("text", "meant"), CASES)
def test_a_definite_noun_takes_up_what_was_named_so(text: str, meant: str) -> None:
    assert meant in {subject for subject, _ in _runners(text)}


def test_a_noun_that_nothing_was_called_takes_up_nothing() -> None:
    assert not _runners("Foreningen Fredagskoret øver i Skive. Køkkenet drives af Blå Kors.")


def test_nothing_is_taken_up_from_another_page() -> None:
    first = "I juni begyndte Fløjteholdet i Skive. Det har været ventet længe af mange borgere i hele kommunen."
    below = "Nyt fra klubben\n\n" + "Det regner igen, og vi bliver inde hele dagen. " * 8 + "Holdet drives af SIND."
    assert not any(subject == "Fløjteholdet" for subject, _ in _runners(f"{first}\n\n_____\n\n{below}"))


def test_in_its_own_paper_the_association_is_meant_by_its_noun() -> None:
    text = (
        "Havnens Pårørende\nÅrsberetning for 2019\n\n"
        "Vi i Foreningen Havnens Pårørende er en del af Bedre Psykiatri.\n\n"
        "Caféen Kajen er åben hver dag og drives af foreningen.\n"
    )
    claims = extract(understand(Source(text), slug="a"))
    assert ("Kajen", "Foreningen Havnens Pårørende") in {
        (c.subject.label.removeprefix("Caféen "), c.object.label) for c in claims if c.predicate == "runBy"
    }

from __future__ import annotations

import pytest
from reading_factory import claims

SHORT = "(herefter foreningen)"
OPENINGS = [
    (f"Mellem\nLyngborg Kommune (herefter kaldet kommunen)\nog\nForeningen Bølgen {SHORT}", "Municipality"),
    (
        f"Denne aftale er indgået mellem Lyngborg Kommune (herefter kommunen) og Foreningen Bølgen {SHORT}.",
        "Municipality",
    ),
    (f"Aftalen er indgået mellem Foreningen Bølgen {SHORT} og Lyngborg Kommune (herefter: kommunen).", "Municipality"),
    (f"Mellem\nForeningen Bølgen {SHORT}\nog\nLyngborg Kontakthus (herefter kaldet huset)", "Facility"),
]


@pytest.mark.parametrize(("opening", "type_"), OPENINGS)
def test_a_party_that_no_register_knows_has_the_kind_that_its_short_name_tells(opening: str, type_: str) -> None:
    found = claims(f"Samarbejdsaftale om peerstøtte\n\n{opening}\n\n1. Formål\n\nParterne mødes to gange om året.\n")
    parties = {(c.object.type, c.object.label) for c in found if c.predicate == "agreementParty"}  # type: ignore[union-attr]
    assert {label for _, label in parties} >= {"Bølgen"}
    assert [kind for kind, label in parties if label.startswith("Lyngborg")] == [type_]


def test_a_party_behind_another_is_called_by_itself() -> None:
    found = claims(
        "Samarbejdsaftale om peerstøtte\n\nDenne aftale er indgået mellem Vejle Kommune og Psykiatrien i Region "
        "Syddanmark (herefter kaldet regionen).\n\n2. Økonomi\n\nRegionen betaler 400.000 kr. til Projekt Vindrosen.\n"
    )
    payers = {c.object.label for c in found if c.predicate == "fundedBy"}  # type: ignore[union-attr]
    assert payers == {"Psykiatrien i Region Syddanmark"}

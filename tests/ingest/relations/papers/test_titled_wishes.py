"""What parties wish in papers for a budget: the title names it, in prose and in tables."""

import pytest
from reading_factory import claims


def _proposed(text: str) -> dict[tuple[str, str], object]:
    return {
        (c.subject.label, c.object.label): dict(c.qualifiers).get("amount_dkk")  # type: ignore[union-attr]
        for c in claims(text)
        if c.predicate == "proposes"
    }


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        (
            "Budget 2024\n\nA1 Flere pladser på Åhusene\n\nVenstre foreslår, at botilbuddet Åhusene udvides med fire "
            "pladser.\n\nUdgift: 1.200.000 kr. om året.\n\nA2 Gratis psykologhjælp til unge\n\nEnhedslisten ønsker at "
            "give alle under 25 år adgang til gratis psykolog.\n\nUdgift: 800.000 kr. årligt.\n",
            {
                ("Venstre", "Flere pladser på Åhusene"): 1_200_000,
                ("Enhedslisten", "Gratis psykologhjælp til unge"): 800_000,
            },
        ),
        (
            "Budget 2021 – notater\n\nForslag nr. 12: Mobilt akutteam i Nordjylland\nSF og Radikale Venstre foreslår i "
            "fællesskab, at der oprettes et mobilt akutteam.\nBeløb: 4,2 mio. kr. årligt\n",
            {
                ("Socialistisk Folkeparti", "Mobilt akutteam i Nordjylland"): 4_200_000,
                ("Radikale Venstre", "Mobilt akutteam i Nordjylland"): 4_200_000,
            },
        ),
        (
            "Drøftelse af budget 2025\n\nPsykiatri\n\nVenstre foreslår et pårørendecenter. Enhedslisten foreslår en "
            "natcafé i Skive.\n",
            {("Venstre", "Pårørendecenter"): None, ("Enhedslisten", "Natcafé i Skive"): None},
        ),
    ],
)
def test_a_title_names_the_wish_that_is_told_below_it(text: str, wishes: dict[tuple[str, str], object]) -> None:
    assert _proposed(text) == wishes


def test_a_table_tells_who_moves_what_and_for_how_much() -> None:
    text = (
        "Budget 2024\nÆndringsforslag\n\n"
        "Nr.  Forslagsstiller    Emne                           1.000 kr. i 2024\n"
        "A1   Venstre            Flere pladser på Åhusene                  1.200\n"
        "A2   Enhedslisten       Bevarelse af værestedet Kilden              450\n\nForslagene drøftes.\n"
    )
    assert _proposed(text) == {
        ("Venstre", "Flere pladser på Åhusene"): 1_200_000,
        ("Enhedslisten", "Bevarelse af værestedet Kilden"): 450_000,
    }

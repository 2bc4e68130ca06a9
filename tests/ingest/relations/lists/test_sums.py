from __future__ import annotations

import pytest
from reading_factory import stated

LIST = """Fordeling af Nærhedspuljen

Følgende projekter har fået støtte fra Nærhedspuljen:

• Stille Morgen, SIND Vejle: 120.000 kr.
• Hånd i Hånd (Vejle Kommune og Hedensted Kommune) – 1,4 mio. kr. Projektet henvender sig til unge.
• Dør på Klem – Skive Kommune – 310.000 kr.
• Bag Muren – Foreningen Tagrenden, Horsens – 90.000 kr.
"""


@pytest.mark.parametrize(
    "fact",
    [
        ("fundedBy", "Stille Morgen", "Nærhedspuljen"),
        ("runBy", "Stille Morgen", "SIND Vejle"),
        ("fundedBy", "Hånd i Hånd", "Nærhedspuljen"),
        ("runBy", "Hånd i Hånd", "Vejle Kommune"),
        ("runBy", "Hånd i Hånd", "Hedensted Kommune"),
        ("fundedBy", "Dør på Klem", "Nærhedspuljen"),
        ("runBy", "Dør på Klem", "Skive Kommune"),
        ("runBy", "Bag Muren", "Foreningen Tagrenden"),
    ],
)
def test_a_line_of_a_list_gives_title_owner_and_sum(fact: tuple[str, str, str]) -> None:
    assert fact in stated(LIST)


@pytest.mark.parametrize(
    "text",
    [
        "Økonomi\n\nUdvalget har regnet på Nærhedspuljens tre niveauer.\n\nNiveau A. Som i dag: 4 mio. kr.\nNiveau B. "
        "To i hvert hus: 9 mio. kr.\nScenarie 2: 3 mio. kr.",
        "I kommunens budget for 2034 er der afsat 20 mio. kr. til huse.\n\nLys: 400.000 kr.\nCafédrift: 90.000 kr.",
    ],
)
def test_what_is_reckoned_or_stands_in_a_budget_is_given_to_nobody(text: str) -> None:
    assert not stated(text, "fundedBy")

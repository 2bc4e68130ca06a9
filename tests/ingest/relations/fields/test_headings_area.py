"""What a municipality's or a region's name before a title in a heading says, and which lines head no chapter."""

from __future__ import annotations

from reading_factory import stated


def test_a_municipality_before_a_title_tells_where_its_thing_lies_and_a_region_nothing() -> None:
    text = (
        "Eksempler\n\n2.1 Skive Kommune: Værestedet Kajen\n\nVærestedet Kajen åbnede i 2015.\n\n"
        "2.2 Vejle Kommune: Unge støtter unge\n\nKlub Havblik er et gruppetilbud "
        "til unge med angst, og klubben har eksisteret siden 2014.\n\n2.3 Region Sjælland: Vejen hjem\n\nRegionen har "
        "ansat fire peermedarbejdere, som følger patienter hjem efter en indlæggelse.\n"
    )
    told = stated(text)
    assert ("locatedIn", "Værestedet Kajen", "Skive Kommune") in told
    assert ("locatedIn", "Klub Havblik", "Vejle Kommune") in told
    assert not [fact for fact in told if fact[0] == "runBy" or fact[1] in {"Unge støtter unge", "Vejen hjem"}]


def test_the_town_of_whoever_gets_a_letter_heads_no_chapter() -> None:
    letter = (
        "AKT {n}\n\nDato: 2. maj 2022\n\nForeningen {who}\n{town}\n\nTilsagn om tilskud til projektet {what}\n\n"
        "Styrelsen har behandlet foreningens ansøgning og meddeler hermed tilsagn om et tilskud på 300.000 kr. til "
        "projektet {what}.\n\n"
    )
    text = letter.format(n=1, who="Broen", town="Vejle", what="Sammen ude") + letter.format(
        n=2, who="Kajen", town="Skive", what="Trin for Trin"
    )
    assert not [fact for fact in stated(text, "locatedIn") if fact[1].startswith(("AKT", "Sammen", "Trin"))]

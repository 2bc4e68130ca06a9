"""Rows of entries: out of whose money each was paid, and whose each is that a town's name opens."""

from __future__ import annotations

from reading_factory import stated

GIFTS = (
    "Bevillinger i foråret\n\nTrygFonden har sagt ja til tre ansøgninger fra hele landet i denne runde.\n\n"
    "Lune Hænder\n\nStrikkeaftener for mennesker, der har svært ved at komme ud. 80.000 kr.\n\n"
    "Den Gode Tur\n\nEn dag ved havet for tidligere indlagte og deres nærmeste. 45.000 kr. til bus og mad.\n\n"
    "Mere Musik\n\nInstrumenter til et band, der øver i en kælder hver mandag. 212.000 kr. i 2016 og 2017.\n"
)
TOWNS = (
    "Tre byer prøver noget nyt\n"
    "Skive: Formiddagsholdet\nUnge spiser morgenmad sammen, inden de tager hjem og sover igen.\n"
    "Odense og Nyborg: Tag plads\nEn bænk på torvet bliver passet af mennesker, der gerne vil snakke.\n"
)


def test_the_sums_of_a_row_of_entries_come_from_who_is_named_before_them() -> None:
    assert {("fundedBy", name, "TrygFonden") for name in ("Lune Hænder", "Den Gode Tur", "Mere Musik")} <= stated(GIFTS)


def test_a_town_before_a_title_runs_it_and_several_are_where_it_is() -> None:
    found = stated(TOWNS)
    assert ("runBy", "Formiddagsholdet", "Skive Kommune") in found
    assert {("locatedIn", "Tag plads", f"{town} Kommune") for town in ("Odense", "Nyborg")} <= found


def test_the_title_of_a_paper_tells_whom_the_text_speaks_of() -> None:
    text = (
        "Femogtyve år med Café Fyrtøjet\n\nDet var en regnvejrsaften, og ingen havde ventet så mange gæster.\n\n"
        "I dag hører Café Fyrtøjet til blandt de ældste i landet.\n\n"
        "Caféen bliver brugt af mange.\n\nDer er plads til 40 gæster.\n"
    )
    assert ("capacity", "Café Fyrtøjet", "40") in stated(text)

from __future__ import annotations

from reading_factory import claims, stated

GRANTS = """Udmøntning af puljen til nye veje ind i foreningslivet

Styrelsen har fordelt puljen.

Tilskud er givet til:

Herning Kommune: Åbne porte, 1,2 mio. kr.
Struer Kommune: Ude sammen, 800.000 kr.

Afslag

Følgende ansøgninger har fået afslag:

Thisted Kommune: Lukkede døre, ansøgt beløb 2 mio. kr.
"""


def test_a_grant_says_who_runs_it_and_what_it_got() -> None:
    assert ("runBy", "Åbne porte", "Herning Kommune") in stated(GRANTS)
    granted = {c.subject.label: c for c in claims(GRANTS) if c.predicate == "fundedBy"}
    assert granted["Ude sammen"].qualifier("amount_dkk") == 800_000
    assert granted["Ude sammen"].qualifier("status") == "granted"


def test_what_was_turned_down_is_no_grant() -> None:
    assert not [c for c in claims(GRANTS) if "Lukkede" in c.subject.label]


def test_a_field_tells_of_each_source_by_its_own_clause() -> None:
    field = "Økonomi: Støttet af Helsefonden med 90.000 kr. En ansøgning til TrygFonden er ikke besvaret."
    told = {c.object.label: c.qualifier("status") for c in claims(f"Projekt Havblik\n{field}\nMålgruppe: Unge\n")}
    assert told.get("Helsefonden", "") != "requested"
    assert told.get("TrygFonden", "requested") == "requested"


def test_what_one_project_can_get_is_not_the_size_of_the_pool() -> None:
    card = "Pulje til fællesskaber\n\nFormål: At skabe fællesskaber.\nBeløb: Op til 4,5 mio. kr. pr. projekt\n"
    assert not [c for c in claims(card) if c.predicate == "poolAmount"]

"""What a text says of one thing in several places is told once."""

from __future__ import annotations

from reading_factory import claims, stated


def test_a_grant_told_again_without_its_sum_is_the_same_grant() -> None:
    text = (
        "Projekt Havblik\n\nTrygFonden har støttet projektet med 2 millioner kroner.\n\n"
        "TrygFonden støtter projektet, fordi der er brug for nye veje."
    )
    told = [dict(c.qualifiers) for c in claims(text) if c.predicate == "fundedBy"]
    assert [q["amount_dkk"] for q in told] == [2_000_000]


def test_a_grant_of_another_year_is_another_grant() -> None:
    text = (
        "Projekt Havblik\n\nTrygFonden bevilgede i 2015 2 millioner kroner til projektet.\n\n"
        "I 2019-2020 er projektet støttet af TrygFonden."
    )
    assert len([c for c in claims(text) if c.predicate == "fundedBy"]) == 2


def test_one_statement_says_whom_a_thing_is_for() -> None:
    text = (
        "Projekt Havblik\n\nMålgruppen er unge mellem 14 og 24 år, som er i risiko for hjemløshed.\n\n"
        "Flere forløb målrettet unge i hjemløshed har vist vejen, og projektet henvender sig til fagfolk og unge."
    )
    assert stated(text, "targetGroup") == {("targetGroup", "Havblik", "unge, som er i risiko for hjemløshed")}


def test_several_projects_are_not_the_one_that_the_page_is_about() -> None:
    text = "Projekt Havblik\n\nFlere projekter målrettet unge i hjemløshed har givet værdifuld viden."
    assert stated(text, "targetGroup") == set()


def test_what_is_to_be_done_with_somebody_is_no_partnership_yet() -> None:
    text = (
        "Foreningen Lyngens Venner\n\nForeningens opgaver:\n\n • At samarbejde med Blå Kors om aktiviteter\n"
        " • Formidle kontakten til Bedre Psykiatri i samarbejde med Røde Kors\n"
    )
    assert stated(text, "partner") == set()


def test_those_who_do_the_work_are_not_those_whom_it_is_for() -> None:
    text = "Nabohjælpen\n\nNabohjælpen er et tilbud, hvor frivillige besøger ensomme."
    assert ("targetGroup", "Nabohjælpen", "frivillige") not in stated(text)


def test_staff_of_a_house_that_opens_the_sentence_is_not_its_parts_too() -> None:
    text = "Botilbuddet Birkely\n\nBirkely har 14 pladser.\n\nPå Botilbuddet Engen er der ansat 11 pædagoger.\n"
    assert stated(text, "hasRole") == {("hasRole", "Botilbuddet Engen", "pædagog")}

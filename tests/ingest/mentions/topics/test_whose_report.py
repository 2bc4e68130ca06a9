"""Reports by a firm whose name stands over the title: they are about the project that they evaluate."""

from __future__ import annotations

from reading_factory import stated

_HEAD = (
    "HAVTORN EVALUERING\n\n\nMidtvejsevaluering af satspuljeprojektet\n\nVEJEN UD\n\nStøtte til unge efter "
    "udskrivning\n\nMaj 2021\n\nKolofon\nMidtvejsevaluering af projektet Vejen Ud\nRapporten er udarbejdet af Havtorn "
    "Evaluering\n\n1  Sammenfatning\n\nVejen Ud er gennemført af SIND Ry fra den 1. maj 2019. Projektet er rost.\n\n"
    "2  Hvem\n\nProjektets målgruppe er unge med angst. Det daglige arbejde er ledet af en projektleder.\n\n"
    "2.1 Deltagernes udbytte\nDer var desuden ansat to mentorer.\n\n3  Økonomi\n\nTabel 1. Finansiering (kr.)\n\n"
    "Finansieringskilde                     Budget        Forbrug\n"
    "Egenfinansiering, Skanderborg Kommune      300.000       290.000\n"
    "Egenfinansiering, Region Midtjylland       200.000       200.000\n"
    "I alt                                      500.000       490.000\n"
)


def test_a_firms_report_is_about_what_it_evaluates() -> None:
    told = stated(_HEAD)
    assert ("targetGroup", "Vejen Ud", "unge med angst") in told
    assert {("hasRole", "Vejen Ud", "projektleder"), ("hasRole", "Vejen Ud", "mentor")} <= told
    assert not any("Havtorn" in subject and p != "recommends" for p, subject, _ in told)


def test_a_table_of_who_pays_names_the_payers_of_the_project() -> None:
    assert stated(_HEAD, "fundedBy") == {
        ("fundedBy", "Vejen Ud", "Skanderborg Kommune"),
        ("fundedBy", "Vejen Ud", "Region Midtjylland"),
    }

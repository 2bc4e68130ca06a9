"""Money that was refused, withdrawn, hoped for or only thought of: never reported as a funding."""

from __future__ import annotations

import pytest
from reading_factory import stated

UNPAID = (
    "Region Sjælland afviste at betale for projekt Broen.",
    "Projekt Broen fik ikke del i satspuljen 2014-2017.",
    "Velux Fonden trak sin bevilling på 3 mio. kr. til projekt Broen tilbage.",
    "TrygFonden kunne ikke imødekomme ansøgningen fra projekt Broen.",
    "Projekt Broen ville have kostet 2 mio. kr., som Roskilde Kommune skulle have betalt.",
    "Såfremt Region Sjælland bidrager med 1 mio. kr. til projekt Broen, vil kommunen gøre det samme.",
    "Det overvejes, om projekt Broen kan finansieres af § 18-midler.",
    "Uden støtte fra Nordea-fonden lukker projekt Broen.",
    "Kommunen skal afklare, om Helsefonden vil støtte projekt Broen.",
    "Der blev søgt om 2 mio. kr. fra Helsefonden til projekt Broen, men ansøgningen blev ikke imødekommet.",
    "Et forslag om at give projekt Broen 500.000 kr. fra budget 2019 blev nedstemt.",
    "Projekt Broen har aldrig modtaget penge fra Odense Kommune.",
    "Projekt Broen blev stillet 1 mio. kr. i udsigt af Lauritzen Fonden, men pengene kom aldrig.",
    "Odense Kommune ønsker ikke at medfinansiere projekt Broen.",
    "Vi havde håbet på 1 mio. kr. fra Velux Fonden til projekt Broen.",
    "Projekt Broen kunne tænkes finansieret af Social- og Boligstyrelsen.",
    "Lauritzen Fonden har endnu ikke taget stilling til ansøgningen fra projekt Broen.",
    "Ingen af fondene, heller ikke TrygFonden, støtter projekt Broen.",
    "Nordea-fonden har tidligere støttet projekt Broen, men bevillingen er udløbet.",
    "Kan Region Sjælland ikke finansiere projekt Broen, lukker det.",
    "Bevillingen fra Velux Fonden til projekt Broen er endnu ikke givet.",
    "Projekt Broen venter på svar fra Helsefonden på en ansøgning om 800.000 kr.",
    "Projekt Broen er ikke længere finansieret af satspuljen.",
    "Byrådet afviste den 3. maj et forslag om at afsætte 1 mio. kr. til projekt Broen.",
)


@pytest.mark.parametrize("text", UNPAID)
def test_no_funding(text: str) -> None:
    assert stated(text, "fundedBy") == set()


SAID = (
    ("Projekt Broen har søgt Helsefonden om 800.000 kr.", "fundedBy", "Broen", "Helsefonden"),
    ("Regionsrådet besluttede at bevilge 1,2 mio. kr. til projekt Broen i 2019.", "fundedBy", "Broen", "Regionsrådet"),
)


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_what_is_said_plainly_is_claimed(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text)

from __future__ import annotations

import pytest
from reading_factory import stated

SAID = [
    ("Klinik for Angsts hovedmålgruppe er voksne med angst.", "targetGroup", "Klinik for Angst", "voksne med angst"),
    (
        "Bostedet Elmely er et botilbud med 24 pladser til voksne med skizofreni.",
        "targetGroup",
        "Elmely",
        "voksne med skizofreni",
    ),
    (
        "Personalegruppen på bostedet Elmely er sammensat af pædagoger, ergoterapeuter og plejehjemsassistenter.",
        "hasRole",
        "Elmely",
        "pædagog",
    ),
    (
        "Personalegruppen på bostedet Elmely er sammensat af pædagoger, ergoterapeuter og plejehjemsassistenter.",
        "hasRole",
        "Elmely",
        "ergoterapeut",
    ),
    (
        "Personalegruppen på bostedet Elmely er sammensat af pædagoger, ergoterapeuter og plejehjemsassistenter.",
        "hasRole",
        "Elmely",
        "plejehjemsassistent",
    ),
    (
        "Værestedet Kilden tager imod mennesker med psykiske lidelser.",
        "targetGroup",
        "Kilden",
        "mennesker med psykiske lidelser",
    ),
    ("På Afsnit 12 indlægges patienter med psykoser.", "targetGroup", "Afsnit 12", "patienter med psykoser"),
    (
        "Projekt Springbrættet støtter sårbare unge i at komme i uddannelse.",
        "targetGroup",
        "Springbrættet",
        "sårbare unge",
    ),
    ("Klinik for Angst udreder og behandler voksne med angst.", "targetGroup", "Klinik for Angst", "voksne med angst"),
    (
        "Klinik for Angst varetager behandlingen af voksne med angst.",
        "targetGroup",
        "Klinik for Angst",
        "voksne med angst",
    ),
    ("Aldersgruppen på bostedet Elmely er voksne mellem 18 og 60 år.", "targetGroup", "Elmely", "voksne"),
    ("Værestedet Kilden er Esbjerg Kommunes tilbud til psykisk sårbare.", "targetGroup", "Kilden", "psykisk sårbare"),
    ("Værestedet Kilden henvender sig også til pårørende.", "targetGroup", "Kilden", "pårørende"),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_the_text_says_it(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)

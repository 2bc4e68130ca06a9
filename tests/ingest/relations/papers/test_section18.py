"""Papers on § 18 of the act on social services, as municipalities write them: whose the pool is, how large, who gets
what, and that what is only proposed is not told as granted."""

from __future__ import annotations

import pytest
from reading_factory import claims

_CASE = """Nordfyns Kommune
Social- og Sundhedsudvalget
Referat
Dato: 12. april 2023

6. Fordeling af §18-midler 2023

Resume
Nordfyns Kommune har modtaget 41 ansøgninger om støtte til frivilligt socialt arbejde efter servicelovens § 18.

Sagsfremstilling
Der er i 2023 afsat 512.300 kr. til uddeling. Tilskuddene skal gå til aktiviteter for socialt udsatte borgere.

Frivilligrådet indstiller, at
SIND Nordfyn får 25.000 kr.
Værestedet Kilden får 40.000 kr.

Beslutning
{decision}
"""
_TABLE = """Odder Kommune - Dagsorden
Udvalg: Kultur- og Fritidsudvalget
Mødedato: 3. marts 2020

Punkt 4. Ansøgninger om § 18-midler

Baggrund
Kommunalbestyrelsen har i budget 2020 afsat en pulje på 300.000 kr. til frivilligt arbejde, jf. servicelovens § 18.

Forvaltningens forslag til fordeling

Forening\tTil hvad\tAnsøgt\tIndstilling
Bedre Psykiatri Odder\tUdflugt\t30.000 kr.\t15.000 kr.
Kirkens Korshær Odder\tJulefrokost\t20.000 kr.\t20.000 kr.

Beslutning
{decision}
"""
_PROSE = """17. Frivilligt socialt arbejde - fordeling af puljemidler efter servicelovens § 18

Sagsfremstilling
Middelfart Kommunes pulje er i 2019 på 780.000 kr. Heraf er 610.000 kr. fordelt i februar.
Det foreslås, at LAP Middelfart bevilges 22.000 kr. til en ugentlig café, og at Angstforeningen bevilges 10.000 kr. \
til selvhjælpsgrupper.
"""
_RULES = """Retningslinjer for tildeling af § 18-tilskud i Rebild Kommune

Formål: At støtte det frivillige sociale arbejde.
Lovgrundlag: Lov om social service § 18.
Målgruppe: Socialt udsatte, ensomme og sindslidende borgere.
Økonomi: Der er årligt afsat 340.000 kr.
Ansøgerkreds: Frivillige sociale foreninger.
"""


def _told(text: str) -> dict[tuple[str, str, str], dict[str, object]]:
    return {(c.predicate, c.subject.label, c.object.label): dict(c.qualifiers) for c in claims(text)}


_POOL = "§ 18-midler"


@pytest.mark.parametrize(
    ("decision", "status"),
    [
        ("Godkendt.", "granted"),
        ("Indstillingen blev godkendt.", "granted"),
        ("Udsat til næste møde.", "proposed"),
        ("Udvalget godkendte indstillingen med den ændring, at SIND ikke får tilskud.", "proposed"),
    ],
)
def test_a_case_tells_of_the_pool_and_its_decision_of_the_grants(decision: str, status: str) -> None:
    told = _told(_CASE.format(decision=decision))
    assert ("poolOf", _POOL, "Nordfyns Kommune") in told
    assert ("legalBasis", _POOL, "Serviceloven § 18") in told
    assert told["poolAmount", _POOL, "512300"] == {"amount_dkk": 512300, "start": "2023", "end": "2023"}
    assert told["fundedBy", "SIND Nordfyn", _POOL]["status"] == status
    assert told["fundedBy", "Kilden", _POOL]["status"] == status
    assert not any(p == "memberOf" for p, _, _ in told), "to propose a grant appoints nobody"


@pytest.mark.parametrize(("decision", "status"), [("Udvalget tiltrådte indstillingen.", "granted"), ("", "proposed")])
def test_a_column_of_proposals_grants_nothing_and_the_association_gets_it(decision: str, status: str) -> None:
    told = _told(_TABLE.format(decision=decision))
    assert told["poolAmount", _POOL, "300000"]["amount_dkk"] == 300000
    assert told["fundedBy", "Bedre Psykiatri Odder", _POOL] == {"amount_dkk": 15000, "status": status}
    assert told["fundedBy", "Kirkens Korshær Odder", _POOL] == {"amount_dkk": 20000, "status": status}
    assert not any(s in {"Udflugt", "Julefrokost"} for p, s, _ in told if p == "fundedBy")


@pytest.mark.parametrize(
    "above",
    [
        "Udvalget afgiver udtalelse, og byrådet træffer den endelige beslutning.",
        "Forvaltningen indstiller, at udvalget over for byrådet anbefaler, at midlerne fordeles.",
    ],
)
def test_a_body_that_only_gives_its_opinion_grants_nothing(above: str) -> None:
    text = _TABLE.replace("Forvaltningens forslag til fordeling", f"{above}\n\nForvaltningens forslag til fordeling")
    told = _told(text.format(decision="Udvalget tiltrådte indstillingen."))
    assert told["fundedBy", "Bedre Psykiatri Odder", _POOL]["status"] == "proposed"


def test_a_proposal_goes_on_after_the_first_of_its_clauses() -> None:
    told = _told(_PROSE)
    assert told["poolAmount", _POOL, "780000"]["amount_dkk"] == 780000
    assert told["fundedBy", "LAP Middelfart", _POOL] == {"amount_dkk": 22000, "status": "proposed"}
    assert told["fundedBy", "Angstforeningen", _POOL] == {"amount_dkk": 10000, "status": "proposed"}
    assert ("poolAmount", _POOL, "610000") not in told, "a part of the pool"


def test_guidelines_are_about_the_pool() -> None:
    told = _told(_RULES)
    assert ("legalBasis", _POOL, "Serviceloven § 18") in told
    assert ("poolAmount", _POOL, "340000") in told
    assert ("targetGroup", _POOL, "socialt udsatte, ensomme og sindslidende borgere") in told


@pytest.mark.parametrize(
    "title", ["Ansøgning om § 18-midler fra Klubhuset Havnen", "SIND Odder får § 18-midler", "Lov om frivillige § 185"]
)
def test_who_asks_or_gets_is_not_the_pool(title: str) -> None:
    told = _told(f"{title}\n\nDer er søgt om 20.000 kr. til en udflugt. Der er ansat to koordinatorer.\n")
    assert not any(p in {"poolAmount", "poolOf", "hasRole"} and s == _POOL for p, s, _ in told)


def test_the_section_is_no_law_of_those_who_get_the_money() -> None:
    told = _told(
        "Uddeling af § 18 midler i Lejre Kommune\n\nBlandt modtagerne er Café Klaver, der modtager 45.000 kr. til sin "
        "socialrådgiver.\n\nMidlerne gives efter servicelovens paragraf 18, som forpligter kommunerne til at støtte.\n"
    )
    assert ("fundedBy", "Café Klaver", _POOL) in told
    assert {s for p, s, _ in told if p == "legalBasis"} <= {_POOL}


def test_a_list_stands_under_the_last_sentence_before_it() -> None:
    told = _told(
        "Punkt 7: §18-støtte til frivilligt socialt arbejde 2022\n\nSagsfremstilling\nPuljen er på 640.000 kr. i 2022. "
        "Der er modtaget 32 ansøgninger på i alt 1.020.000 kr. Forvaltningen indstiller følgende fordeling:\n\n"
        "- Depressionsforeningen Himmerland: 18.000 kr.\n- Værestedet Skuret: 60.000 kr.\n- Ventilen Aars: 0 kr.\n"
    )
    money = {s: a for (p, s, _), a in told.items() if p == "fundedBy"}
    assert {s: (a["amount_dkk"], a["status"]) for s, a in money.items()} == {
        "Depressionsforeningen Himmerland": (18000, "proposed"),
        "Værestedet Skuret": (60000, "proposed"),
    }

"""Forms whose labels are questions: whatever is asked and wherever the answer stands, it tells of the entry's title."""

from __future__ import annotations

import pytest
from reading_factory import stated

ENTRIES = (
    ("Bænken ved åen", "Skive", "Bedre Psykiatri", "3. maj 2031", "2031-05-03", "Unge med angst", "TrygFonden"),
    ("Naboring", "Holbæk", "Mødrehjælpen", "August 2032", "2032-08", "Voksne med psykose", "Velux Fonden"),
    ("Tirsdagsholdet", "Herlev", "Kirkens Korshær", "Siden 2029", "2029", "Veteraner med PTSD", "Nordea-fonden"),
)
TITLES = {"a field": "Navn på tilbuddet: {0}", "a question": "Hvad hedder tilbuddet? {0}", "a heading": "{0}"}
ANSWERS = {"on the line": " ", "below": "\n", "below a blank line": "\n\n"}
ASKED = (
    ("Hvem driver tilbuddet?", "Hvornår er tilbuddet startet?", "Hvem er tilbuddet for?", "Hvem betaler?"),
    ("Hvem har ansvaret for indsatsen?", "Hvornår åbnede I?", "For hvem?", "Hvordan finansieres tilbuddet?"),
    ("Hvem er arrangør?", "Hvor længe har tilbuddet eksisteret?", "Hvem kan være med?", "Hvor kommer pengene fra?"),
)


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
@pytest.mark.parametrize("between", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_questions_label_what_answers_them(title: str, between: str, asked: tuple[str, ...], gap: str) -> None:
    """Each entry's runner, time, group and payer are read from the answers to its questions."""
    text = "Fællesskaber for unge – skemaer fra 2033\n\nFelter uden svar er slettet.\n\n\n"
    for entry in ENTRIES:
        name, town, runner, start, _, group, funder = entry
        lines = [f"{town} Kommune", title.format(name)]
        lines += [
            question + between + answer for question, answer in zip(asked, (runner, start, group, funder), strict=True)
        ]
        text += gap.join(lines) + "\n\n\n"
    found = stated(text)
    wanted = {
        fact
        for name, _, runner, _, date, group, funder in ENTRIES
        for fact in (
            ("runBy", name, runner),
            ("startedOn", name, date),
            ("targetGroup", name, group[0].lower() + group[1:]),
            ("fundedBy", name, funder.replace("Velux Fonden", "VELUX FONDEN")),
        )
    }
    assert wanted <= found

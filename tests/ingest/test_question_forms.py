"""Forms whose labels are questions: whatever is asked and wherever the answer stands, it tells of the entry's title."""

from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.extract import extract
from ingest.reading import understand
from ingest.reading.html import read_html

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


NUMBERED = (
    (
        "Hvad hedder jeres ordning, og hvem driver den?",
        "Til hvem henvender I jer?",
        "Hvornår begyndte I, og hvor mange er I?",
    ),
    ("I hvilket regi arbejder I?", "Hvilke mennesker er tilbuddet for?", "Siden hvornår, og med hvilket personale?"),
)
ORDINARY = (
    ("Samtalebænken, Viborg", "Voksne med angst.", "Vi åbnede i maj 2014 og har to frivillige."),
    (
        "Nattergalen, Randers",
        "Pårørende til børn med en psykisk sygdom.",
        "Vi startede i juni 2016 og har tre rådgivere.",
    ),
    ("Havkajakken, Odense", "Unge med skizofreni.", "Vi begyndte i august 2018 og har en instruktør."),
)


@pytest.mark.parametrize("mark", ["Spørgsmål 7.", "Spm. 7:", "7)"])
@pytest.mark.parametrize("asked", NUMBERED)
def test_numbered_questions_make_each_entry_its_own(mark: str, asked: tuple[str, str, str]) -> None:
    """A number before a question hides neither that it comes again and again nor what it asks."""
    text = "Tilbud til pårørende og unge\n\n"
    for number, (title, group, told) in enumerate(ORDINARY, 4):
        name = title.partition(",")[0]
        answers = (f"{name} er et tilbud om samvær.", group, told)
        lines = (
            mark.replace("7", str(n)) + f" {q}\n\n{a}\n\n"
            for n, (q, a) in enumerate(zip(asked, answers, strict=True), 1)
        )
        text += f"{number}. {title}\n\n" + "".join(lines)
    found = stated(text)
    for name, date, group, role in (
        ("Samtalebænken", "2014-05", "voksne med angst", "frivillig"),
        ("Nattergalen", "2016-06", "pårørende til børn med en psykisk sygdom", "rådgiver"),
        ("Havkajakken", "2018-08", "unge med skizofreni", "instruktør"),
    ):
        assert {("startedOn", name, date), ("targetGroup", name, group), ("hasRole", name, role)} <= found


@pytest.mark.parametrize("highest", [1, 2, 3])
def test_a_page_may_begin_with_any_heading(highest: int) -> None:
    """Entries of a form are told whichever heading the page begins with."""
    asked = ("Hvem er tilbuddet for?", "Hvornår begyndte I?", "Hvem betaler?")
    page = f"<h{highest}>Tilbud i Region Sjælland</h{highest}>"
    for title, group, _ in ORDINARY:
        name = title.partition(",")[0]
        answers = (group, f"{name} begyndte i 2014.", "TrygFonden støtter os.")
        pairs = zip(asked, answers, strict=True)
        page += f"<h{highest + 1}>{title}</h{highest + 1}>" + "".join(f"<p>{q}</p><p>{a}</p>" for q, a in pairs)
    source = read_html(f"<html><body><main>{page}</main></body></html>".encode(), "x")
    document = understand(source, slug="x")
    assert [section.level for section in document.sections] == [1, 2, 2, 2]
    told = {(c.predicate, c.subject.label) for c in extract(document)}
    names = [title.partition(",")[0] for title, _, _ in ORDINARY]
    assert {("startedOn", name) for name in names} <= told
    assert {("fundedBy", name) for name in names} <= told

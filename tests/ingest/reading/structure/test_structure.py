"""The structure of made-up documents of several genres."""

from __future__ import annotations

import pytest

from ingest.document import Document
from ingest.reading import understand
from ingest.reading.source import Source
from ingest.reading.structure import sentences

PROSE = (
    "Tilbuddet er for voksne borgere i byen, og det er åbent hver dag fra morgen til aften. "
    "Det drives af frivillige og ansatte i fællesskab, og alle er velkomne.\n"
)


def read(raw: str) -> Document:
    return understand(Source(raw), slug="x")


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def titles(document: Document) -> list[tuple[int, str]]:
    return [(section.level, section.title) for section in document.sections]


MINUTES = f"""1. Godkendelse af dagsorden

Referat

Godkendt.

2. Nyt tilbud til unge i Vigby

Baggrund

{PROSE}
Referat

Taget til efterretning.

3. Eventuelt

Der var intet til punktet, og mødet sluttede.
"""


def test_minutes() -> None:
    document = read(MINUTES)
    assert titles(document) == [
        (1, "1. Godkendelse af dagsorden"),
        (3, "Referat"),
        (1, "2. Nyt tilbud til unge i Vigby"),
        (3, "Baggrund"),
        (3, "Referat"),
        (1, "3. Eventuelt"),
    ]
    item = document.sections[2]
    assert document.parents_of(document.sections[3]) == (item,)
    assert document.section_at(document.text.index("Tilbuddet er")) == document.sections[3]


QUESTIONS = [
    "Beskriv stedet med egne ord, gerne kort:",
    "• Hvad vil I gerne opnå hos jer?",
    "• Hvor mange bruger stedet om året?",
]


def form(name: str, answer: str) -> str:
    return (
        f"{name}\n\n"
        + "\n\n".join(QUESTIONS)
        + f"\n\nFormål:\n\n{answer}\n\nHvem betaler for alt det her?\n\nDet er betalt af kommunen selv.\n\n"
    )


CATALOGUE = "Tilbud i Region Sjælland\n\n" + "".join(
    form(name, PROSE) for name in ("Værestedet Kilden", "Åhuset i Vigby", "Din egen vej", "Fælles Front")
)


def test_catalogue_of_forms() -> None:
    document = read(CATALOGUE)
    initiatives = [section for section in document.sections if section.level == 2]
    assert [section.title for section in initiatives] == [
        "Værestedet Kilden",
        "Åhuset i Vigby",
        "Din egen vej",
        "Fælles Front",
    ]
    assert {section.kind for section in initiatives} == {"form"}
    assert document.sections[0].title == "Tilbud i Region Sjælland"
    assert document.parents_of(initiatives[2]) == (document.sections[0],)
    questions = [text for kind, text in kinds(document) if kind == "question"]
    assert len(questions) == 4 * (len(QUESTIONS) + 1)
    answer = document.text.index("Det er betalt")
    assert (
        initiatives[0] in document.parents_of(document.section_at(answer) or initiatives[0])
        or document.section_at(answer) == initiatives[0]
    )


def test_misspelt_question_is_one_too() -> None:
    document = read(CATALOGUE + form("Sidste sted", PROSE).replace("gerne opnå hos jer", "gerne ponå hos jer"))
    assert not any(kind != "question" and "gerne ponå hos jer" in text for kind, text in kinds(document))


CONTENTS = f"""Rapport om tilbud

Indhold

Indledning ............................ 3
Støtte i hverdagen .................... 5
Veje til arbejde ...................... 9

Indledning

{PROSE}
Støtte i hverdagen

{PROSE}
Veje til arbejde

{PROSE}"""


def test_table_of_contents_carries_no_facts_and_tells_headings() -> None:
    document = read(CONTENTS)
    assert [text.split(" .")[0] for kind, text in kinds(document) if kind == "contents"] == [
        "Indledning",
        "Støtte i hverdagen",
        "Veje til arbejde",
    ]
    assert not any(block.carries_facts for block in document.blocks if block.kind == "contents")
    heads = [text for kind, text in kinds(document) if kind == "heading"]
    assert heads[-3:] == ["Indledning", "Støtte i hverdagen", "Veje til arbejde"]


def test_a_list_of_parts_that_stand_again_below_is_a_table_of_contents() -> None:
    parts = "1. Naboskab\n2. Senge og huse\n3. Penge"
    below = "1. Naboskab\nVi bor tæt.\n\n2. Senge og huse\nDer er otte.\n\n3. Penge\nIngen."
    text = f"Svaret har disse dele:\n{parts}\n\n{below}"
    found = kinds(read(text))
    assert [kind for kind, line in found if line[0].isdigit()] == ["contents"] * 3 + ["heading"] * 3


def test_a_date_below_a_table_of_contents_is_no_entry_of_it() -> None:
    document = read(
        "Indhold\nLedelsesberetning  5\nBalance  9\nNoter  10\nOm os\nHjemsted: Roskilde\nStiftet: 12. april 2011\n"
    )
    assert [text for kind, text in kinds(document) if kind == "field"] == [
        "Hjemsted: Roskilde",
        "Stiftet: 12. april 2011",
    ]


POOL = """Pulje til bedre overgange

Formål
Puljen skal støtte overgange fra ungdom til voksenliv for unge med psykiske vanskeligheder.

Målgruppe: Unge mellem 15 og 25 år.
Projektperiode: 2019-2022
Midler til fordeling: 12,4 mio. kr.
Finanslovskonto: § 15.75.11.10
"""


def test_fields_are_a_line_each() -> None:
    document = read(POOL)
    labels = [text.partition(":")[0] for kind, text in kinds(document) if kind == "field"]
    assert labels == ["Målgruppe", "Projektperiode", "Midler til fordeling", "Finanslovskonto"]
    assert ("heading", "Formål") in kinds(document)


GRANTS = """Følgende projekter får støtte:

• Vigby Kommune: Ung i centrum, 1,2 mio. kr.
• Åby Kommune: Veje ud af ensomhed, 850.000 kr.
• Foreningen Lyset: Samtaler for pårørende, 2 mio. kr.
"""


def test_grant_list() -> None:
    document = read(GRANTS)
    lines = [document.text[block.start : block.end] for block in document.blocks if block.kind == "grant"]
    assert [" ".join(line.split()[1:3]) for line in lines] == ["Vigby Kommune:", "Åby Kommune:", "Foreningen Lyset:"]


def test_items_stand_below_their_lead() -> None:
    document = read("Partnerne i projektet er:\n- Vigby Kommune\n- Foreningen Lyset\n\nDe mødes hver måned.\n")
    assert kinds(document) == [
        ("heading", "Partnerne i projektet er:"),
        ("item", "- Vigby Kommune"),
        ("item", "- Foreningen Lyset"),
        ("prose", "De mødes hver måned."),
    ]


def test_rows_of_a_tabbed_table() -> None:
    document = read("Kommune\tTitel\tBeløb\nVigby\tUng\t1,2 mio. kr.\n")
    assert [kind for kind, _ in kinds(document)] == ["row", "row"]


WEB_PAGE = f"""Bosted Åsen i Vigby

{PROSE}
Hvem bor her?

{PROSE}
Vores pladser

Åsen har 26 pladser fordelt på to huse:
• Øst: 10 pladser
• Vest: 16 pladser

Laden

{PROSE}"""


def test_headings_that_speak_of_the_subject_stand_below_it() -> None:
    document = read(WEB_PAGE)
    assert titles(document) == [
        (2, "Bosted Åsen i Vigby"),
        (3, "Hvem bor her?"),
        (3, "Vores pladser"),
        (2, "Laden"),
    ]
    assert ("prose", "Åsen har 26 pladser fordelt på to huse:") in kinds(document)


def test_a_title_over_fields_is_a_heading() -> None:
    document = read(
        f"Bilag om forslag\n\n{PROSE}\nForslag 1 Mere tid\nBeløb: 2 mio. kr.\nFormål: Ro\n\nForslag 2 Ny "
        f"café\nBeløb: 1 mio. kr.\n"
    )
    heads = [text for kind, text in kinds(document) if kind == "heading"]
    assert heads[-2:] == ["Forslag 1 Mere tid", "Forslag 2 Ny café"]


SENTENCES = {
    "Det gælder bl.a. unge, jf. bilag 2. Der er ca. 20 pladser.": 2,
    "Projektet kostede 2 mio. kr. Det sluttede i 2018.": 2,
    "Det koster 2 mio. kr. årligt.": 1,
    "Mødet er den 1. september 2019. Alle kan komme.": 2,
    "Sct. Hans ligger i Roskilde.": 1,
    "F.eks. kan man ringe. Eller skrive!": 2,
    "Efter § 85, stk. 2, i loven gives støtte.": 1,
    "Hvem kan komme? Alle.": 2,
    "Der er 20 timer pr. uge. Frivillige får kørsel.": 2,
    "Én linje\nto linjer": 2,
}


def test_sentences() -> None:
    for text, count in SENTENCES.items():
        found = [text[sentence.start : sentence.end] for sentence in sentences(text)]
        assert len(found) == count, found
        assert "".join("".join(found).split()) == "".join(text.split())


def test_sentences_of_a_part() -> None:
    text = "Et. To. Tre."
    assert [text[s.start : s.end] for s in sentences(text, 4, 7)] == ["To."]


LONG = (
    "Her mødes unge to gange om ugen for at lave mad og tale sammen, og alle er velkomne uden at melde sig til først. "
)
LETTERED = [
    (f"a) Madholdet\n{LONG}\nb) Nattevagten\n{LONG}\n", ["a) Madholdet", "b) Nattevagten"]),
    (f"(a) Madholdet\n{LONG}\n{LONG}\n(b) Nattevagten\n{LONG}\n", ["(a) Madholdet", "(b) Nattevagten"]),
    (f"a) Madholdet\nb) Nattevagten\n{LONG}\n", []),
    (f"a) Madholdet laver mad.\n{LONG}\nb) Nattevagten våger.\n{LONG}\n", []),
    (f"a) Madholdet\n{LONG}\nEn aften.\n{LONG}\n", []),
]


@pytest.mark.parametrize(("text", "heads"), LETTERED)
def test_lines_lettered_in_a_row_over_paragraphs_are_headings(text: str, heads: list[str]) -> None:
    found = [line for kind, line in kinds(read(LONG + "\n" + text)) if kind == "heading"]
    assert found == heads


def test_without_blank_lines_a_short_line_over_a_long_one_is_a_heading() -> None:
    text = "\n".join(f"{title}\n{LONG}{LONG}" for title in ("Madholdet", "Nattevagten", "Huset på Havnen"))
    assert [line for kind, line in kinds(read(text)) if kind == "heading"] == [
        "Madholdet",
        "Nattevagten",
        "Huset på Havnen",
    ]


def test_without_blank_lines_a_question_or_a_title_over_fields_is_a_heading() -> None:
    """They stand after the end of a sentence; a date stands over nothing."""
    text = """Om stedet
Vi er et værested midt i byen, hvor alle over 18 år kan komme og spise med, når de
har lyst, og hvor der altid er nogen at tale med.
Hvem kan bruge huset?
Alle, der er fyldt 18 år, kan komme, og der er ingen visitation eller journal, så
det er helt frit, om man vil sige sit navn til nogen.
Opdateret 8. maj 2031
Caféen er åben hver dag fra middag til aften, og søndag laver vi mad sammen, hvis
der er nogen, som har lyst til at stå for det.
Bostedet Lygten
Adresse: Havnegade 2, Korsør
Målgruppe: Voksne med skizofreni"""
    assert [title for _, title in titles(read(text)) if title] == [
        "Om stedet",
        "Hvem kan bruge huset?",
        "Bostedet Lygten",
    ]


def test_the_rows_of_a_pages_menus_head_nothing() -> None:
    rows = "Borger   Erhverv   Politik   Job   Om kommunen\nLæs højt   Print   A+  A-\n\n"
    found = kinds(read(rows + "Værestedet Vindrosen er et hus for alle.\n\nOm os og vores tilbud\n"))
    assert found[0] == ("contents", "Borger Erhverv Politik Job Om kommunen")
    assert found[2] == ("prose", "Værestedet Vindrosen er et hus for alle.")
    assert found[3][0] != "contents"

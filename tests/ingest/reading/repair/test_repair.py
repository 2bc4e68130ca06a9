"""Each repair, by what a page shows and what was meant; every text is made up here."""

from __future__ import annotations

import pytest

from ingest.document import Document
from ingest.reading import understand
from ingest.reading.source import Source


def read(raw: str) -> Document:
    return understand(Source(raw), slug="x")


WHOLE = " ".join(["Alle er velkomne hos os hver dag."] * 8)
CASES = {
    "glyphs": ("Ved afsŶittet er der eŶ meŶtor, soŵ har tid.", "Ved afsnittet er der en mentor, som har tid."),
    "unicode ligatures": ("eﬀekt og ﬁnansiering", "effekt og finansiering"),
    "mojibake": ("StÃ¸tte til pÃ¥rÃ¸rende â€“ Â§ 85", "Støtte til pårørende – § 85"),
    "ligature lost, a space in its place": (
        "Stedet er en organisa on for unge.",
        "Stedet er en organisation for unge.",
    ),
    "ligature lost inside": ("Vi har mange akviteter her.", "Vi har mange aktiviteter her."),
    "the first letter of a ligature left": ("Det er fnansieret af en pulje.", "Det er finansieret af en pulje."),
    "ligature lost at the start": ("Det er  nansieret af en pulje.", "Det er finansieret af en pulje."),
    "soft hyphen": ("psykia\u00ad\ntrien", "psykiatrien"),
    "PDF soft hyphen": ("psykia\ufffe\ntrien", "psykiatrien"),
    "numbers run into titles": ("31Godkendelse\nOk.\n32Nyt fra os", "31. Godkendelse\nOk.\n32. Nyt fra os"),
    "one number run into a word": ("31Godkendelse\nOk.", "31Godkendelse\nOk."),
    "words of a control": ("fold dette punkt ind Resume\nDet går godt.", "Resume\nDet går godt."),
    "bullets on lines of their own": ("Vi har:\n•\nen café\n•\net værksted", "Vi har:\n• en café\n• et værksted"),
    "labels beside their text": (
        "Formål      At hjælpe borgere med\n            deres bolig.\nAdgang      Alle kan komme uden\n"
        "            aftale.\nKlage       Skriv til os.",
        "Formål: At hjælpe borgere med deres bolig.\nAdgang: Alle kan komme uden aftale.\nKlage: Skriv til os.",
    ),
    "broken word that is known": ("Her arbejder psykia-\ntrien med det.", "Her arbejder psykiatrien med det."),
    "two words of a compound": (
        "Hele dagen var bruger-\nperspektiver i fokus.",
        "Hele dagen var brugerperspektiver i fokus.",
    ),
    "suspended hyphen": ("Det gælder børne- \nog ungdomspsykiatrien.", "Det gælder børne- og ungdomspsykiatrien."),
    "acronym keeps its hyphen": ("Han så en TV-\nserie om emnet.", "Han så en TV-serie om emnet."),
    "range of numbers": ("De arbejder 10- \n\n15 timer om ugen.", "De arbejder 10-15 timer om ugen."),
    "single letter keeps its hyphen": ("De tog et e-\nkursus sammen.", "De tog et e-kursus sammen."),
    "double-spaced lines": (
        "Tilbuddet er for borgere, der har brug for støtte i hverdagen og som \n\n"
        "bor i kommunen, og det er gratis for alle, der ønsker \n\nat deltage i det.",
        "Tilbuddet er for borgere, der har brug for støtte i hverdagen og som "
        "bor i kommunen, og det er gratis for alle, der ønsker at deltage i det.",
    ),
    "words broken before the lines were set anew": (
        "Der er en leveran- dør, en læge- konsulent og et misbrugs- center for voksne.",
        "Der er en leverandør, en lægekonsulent og et misbrugscenter for voksne.",
    ),
    "the signs of Markdown": (
        "## Om stedet\n\nStedet er for **unge** og __voksne__.\n\n- **Leder:** en",
        "Om stedet\nStedet er for unge og voksne.\n- Leder: en",
    ),
    "lost letters in two words beside each other": (
        "Hun vil tage s lling e er mødet, og ind l da kan en ak v pulje med nansiering give stø e.",
        "Hun vil tage stilling efter mødet, og indtil da kan en aktiv pulje medfinansiering give støtte.",
    ),
    "inflected words and compounds that lost letters": (
        "Det er en organisa on med ak ve frivillige, ak viteter, en samarbejdsa ale og et budget, som e er reglerne "
        "er stø et af en ak v pulje.",
        "Det er en organisation med aktive frivillige, aktiviteter, en samarbejdsaftale og et budget, som efter "
        "reglerne er støttet af en aktiv pulje.",
    ),
    "a drawn line": ("Budget 2031\n----------\nher er resten", "Budget 2031\n----------\nher er resten"),
    "spaces at the ends of lines": ("Rum \nRo\u00a0 \n \nTid ", "Rum\nRo\nTid"),
    "a line broken among whole paragraphs": (
        f"{WHOLE}\n{WHOLE}\nHuset er for unge, der har brug for et sted at være, fra 18 til\n30 år.",
        f"{WHOLE}\n{WHOLE}\nHuset er for unge, der har brug for et sted at være, fra 18 til 30 år.",
    ),
    "a list after a colon at a full line's end": (
        "Aftalen er indgået mellem foreningen og de følgende tre kommuner:\n"
        "Rebild, Thisted og Læsø, Morsø og Jammerbugt, som hver for sig\nhar sagt ja til at være med i den.",
        "Aftalen er indgået mellem foreningen og de følgende tre kommuner: "
        "Rebild, Thisted og Læsø, Morsø og Jammerbugt, som hver for sig har sagt ja til at være med i den.",
    ),
    "odd spaces": ("2,2\u00a0mio.\u202fkr.  i   alt", "2,2 mio. kr. i alt"),
    "bullets": ("\uf0b7 Ro\n\uf0b7\tTid\n▪ Rum", "• Ro\n• Tid\n• Rum"),
    "zero-width": ("bo\u200btilbud", "botilbud"),
    "dashes on lines of their own": (
        "Det meste af puljen\n–\nknap 20 mio. kr.\n–\ner afsat til huse.",
        "Det meste af puljen – knap 20 mio. kr. – er afsat til huse.",
    ),
    "no space after an abbreviation": ("Der er 1,3 mio.kr.til løn.", "Der er 1,3 mio. kr. til løn."),
}


@pytest.mark.parametrize(("raw", "meant"), CASES.values(), ids=CASES)
def test_repair(raw: str, meant: str) -> None:
    assert read(raw).text == meant


UNTOUCHED = {
    "a Czech letter that is meant": "Forfatteren Žižek skrev om det.",
    "two words that are words": "Der er et par er der sagt i partier.",
    "a hyphen inside a line": "peer-støtte er godt",
    "a suspended hyphen inside a line": "Det gælder børne- og ungdomspsykiatrien og kultur- samt fritidsområdet.",
    "a dash without its space": "Vi fandt projektet- derfor er vi her nu.",
    "a year on its own": "Budget\n\n2018",
    "Icelandic": "Þór bor i Reykjavík.",
}


@pytest.mark.parametrize("raw", UNTOUCHED.values(), ids=UNTOUCHED)
def test_left_alone(raw: str) -> None:
    assert read(raw).text.replace("\n", " ") == raw.replace("\n\n", " ")


def test_a_hyphen_stays_where_the_document_writes_it() -> None:
    text = "Vi tror på peer-støtte. Her er peer-støtte vigtig, og derfor får alle tilbud om peer-\nstøtte hos os."
    assert read(text).text.endswith("tilbud om peer-støtte hos os.")


def test_a_dash_that_opens_a_line_breaks_no_word() -> None:
    """The word at the end of the line before ends there."""
    assert read("Her er plads til dem, der venter\n- at huset males").text.endswith("venter\n- at huset males")


def test_running_headers_and_page_numbers_leave_the_sentence_whole() -> None:
    page = "Møde i Udvalget for Trivsel\nBilag 2 - Side {} af 3\n\n"
    page += "Her står der noget på side {} om tilbuddet til borgerne, og det fortsætter\n\f"
    raw = "".join(page.format(number, word) for number, word in ((1, "et"), (2, "to"), (3, "tre")))
    document = read(raw)
    assert document.text.count("Udvalget for Trivsel") == 1
    assert document.text.startswith("Møde i Udvalget for Trivsel")
    assert "Side" not in document.text
    assert document.text.count("om tilbuddet") == 3
    assert {what for _, what in document.repairs} == {"page furniture"}


def test_a_header_on_each_of_three_pages_but_the_first_goes() -> None:
    page = "\fNotat om huset\n\n"
    text = "Her er den første side.\n\n" + page + "Her er den anden side.\n\n" + page + "Her er den tredje side.\n"
    assert read(text.replace("\f", "Side 1 af 3\n\n\f")).text.count("Notat") <= 1


def test_a_header_inside_a_sentence_goes() -> None:
    """What stands at a page's beginning in the middle of a sentence or a word is no text, even if it comes once."""
    raw = "Rådet anbefaler på baggrund af dette, at kommunen ansætter en koordi-\n\n1\n\fOm tilbud i Havnby\n\nnator."
    assert read(raw).text == "Rådet anbefaler på baggrund af dette, at kommunen ansætter en koordinator."


def test_a_number_that_ends_a_sentence_is_no_page_s() -> None:
    """A line of a number alone goes only where it stands at a page's edge."""
    page = "\f{}\nOm Havnby\nHer er et værested for voksne.\n"
    raw = "".join(map(page.format, (1, 2, 3))) + "Det drives efter servicelovens §\n104\nog er gratis.\nAlle kan komme."
    assert "servicelovens § 104" in read(raw).text


def test_a_heading_that_each_item_repeats_is_no_running_header() -> None:
    item = (
        "{}. SAG OM NOGET\n\nINDSTILLING\nDet indstilles, at udvalget siger god for sagen.\n\nKONSEKVENSER\nIngen.\n\f"
    )
    document = read("".join(item.format(number) for number in (1, 2, 3, 4)))
    assert document.text.count("Indstilling\n") == 4
    assert document.text.count("Konsekvenser") == 4


def test_letters_down_a_margin_go() -> None:
    document = read("Her er en sætning.\n\nB\nO\n\nR\nG\nE\nR\n\nHer er en til.\n")
    assert document.text == "Her er en sætning.\nHer er en til."


def test_repairs_are_noted_where_they_were() -> None:
    raw = "Vi har mange akviteter, og mentoreŶ er glad; soŵ altid."
    noted = dict(read(raw).repairs)
    assert noted[raw.index("Ŷ")] == "glyph"
    assert noted[raw.index("viteter")] == "lost ligature"


def test_the_quote_of_a_mended_word_is_the_raw_text() -> None:
    raw = "Stedet er en organisa on for unge."
    document = read(raw)
    start = document.text.index("organisation")
    first, last = document.raw_span(start, start + len("organisation"))
    assert raw[first:last] == "organisa on"


def test_crlf_keeps_the_file_s_line_numbers() -> None:
    document = read("Første linje.\r\n\r\nTredje linje.\r\n")
    assert [document.line_of(block.start) for block in document.blocks] == [1, 3]


def test_paragraphs_without_breaks_are_not_joined() -> None:
    long = "Dette er et helt afsnit på én linje, som er skrevet uden linjeskift, og som derfor er meget langt. " * 3
    document = read(f"{long}\n{long}\nog et mere")
    assert len(document.blocks) == 3

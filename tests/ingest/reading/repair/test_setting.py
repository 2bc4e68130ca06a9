"""Where a text's lines tell how full they stand, a line that is not full ends its paragraph; every text is made up."""

from __future__ import annotations

import textwrap

import pytest

from ingest.reading import understand
from ingest.reading.source import Source

PROSE = (
    "vi har i årets løb talt med mange mennesker, der bruger stedet, og de fleste af dem synes, at det er blevet "
    "lettere at komme ind ad døren, efter at vi begyndte at holde åbent om aftenen og i ferierne, hvor der før var "
    "helt lukket, og hvor mange sad alene hjemme uden nogen at tale med eller spise sammen med i flere dage ad gangen"
)
WIDTH = 62


def paragraphs(below: str, width: int = WIDTH) -> list[str]:
    """Return the paragraphs of a text that begins with prose set in a column."""
    head = "\n".join(textwrap.wrap(PROSE[0].upper() + PROSE[1:], width, break_on_hyphens=False))
    text = understand(Source(f"{head}.\n\n{below}\n\n{head}.\n"), slug="x").text
    return text.split("\n")[1:-1]


TWO = {
    "a sentence that leaves room for the next word": (
        "Caféen holder åbent hver torsdag aften.",
        "Projekt Fyrtårnet drives af foreningen Ny Havn i Korsør, som",
    ),
    "a title as long as the column": (
        "Region Nordland, Afdelingen for Unge Voksne, Hospitalet i Ådal",
        "Afdelingen har sammen med kommunen åbnet et kursus.",
    ),
    "a value as long as the column": (
        "Målgruppe: Forældre til unge mellem 16 og 25 år med en psykose",
        "Forældre, der selv har prøvet det, ringer til andre.",
    ),
    "a telephone number": (
        "Formand for rådet, Foreningen Fyrtårnet, telefon 20 00 00 10",
        "Sekretær for rådet, Havnby Kommune, telefon 20 00 00 11",
    ),
    "a street below its firm": (
        "mellem Havnby Kommune, Borger og Beskæftigelse, Social Indsats",
        "Skolegade 12, 4000 Havnby",
    ),
    "the next paragraph of an agreement": (
        "Foreningen (i det følgende kaldet leverandøren af indsatsen).",
        "§ 2 Formål og baggrund",
    ),
    "an entry in capitals": (
        "Behandlingen er gratis, og alle kan komme uden en henvisning.",
        "VÆRESTEDET FYRTÅRNET Værested",
    ),
    "entries of a table of contents": (
        "Hvem er vi på Havnens Højskole ..................... 10",
        "Praktisk om kurser ................................ 11",
    ),
}
"""Two lines that are two paragraphs."""
ONE = {
    "a number that a paragraph sign waits for": (
        "Stedet er et åbent tilbud for voksne efter servicelovens §",
        "104. Du kan komme, som du vil.",
    ),
    "the last of several numbers": (
        "Tilsynet har ved sit besøg set på tema 2, tema 4, tema 5 og 6 og",
        "8. Det fik ingen bemærkninger.",
    ),
    "a sentence whose first line is short for a long word": (
        "I forbindelse med flytningen ønskede",
        "Regionspsykiatriafdelingen at prøve noget nyt.",
    ),
    "a sum after its label": (
        "Tilskuddet fra kommunens pulje til frivilligt arbejde i 2031:",
        "150.000 kr. til en café.",
    ),
    "an abbreviation in a sum": (
        "Fire projekter har sammen fået et tilskud på i alt 3,4 mio.",
        "kr. fra puljen til frivilligt arbejde.",
    ),
    "an abbreviation before a name": (
        "Drøftelse af en bedre brug af de særlige pladser for unge v.",
        "Formanden for Rådet for Unge i Havnby",
    ),
    "a sentence that breaks off at a name": (
        "Værestedet Stævnen åbnede i 2030 med støtte fra det daværende",
        "Socialministerium, som gav to mio. kr.",
    ),
}
"""Two lines that are one paragraph."""


@pytest.mark.parametrize("lines", TWO.values(), ids=TWO)
def test_what_ends_a_paragraph(lines: tuple[str, str]) -> None:
    """A line that would have had room for more, or is no sentence, ends its paragraph."""
    assert paragraphs("\n".join(lines))[0] == lines[0]


@pytest.mark.parametrize("lines", ONE.values(), ids=ONE)
def test_what_goes_on(lines: tuple[str, str]) -> None:
    """A sentence goes on in the next line, whatever that begins with."""
    assert paragraphs("\n".join(lines)) == [" ".join(lines)]


ITEMS = """Det foreslås, at
1. udvalget drøfter, om der skal afsættes midler til et nyt
værested i midtbyen
2. sagen sendes til høring
- at antallet af pladser bliver fordoblet, så der også er
plads til dem, der venter
- at huset males"""


def test_an_item_goes_on_over_lines_and_the_next_begins() -> None:
    """The item after one of several lines is known by its number, letter or dash."""
    assert [line[:4] for line in paragraphs(ITEMS)] == ["Det ", "1. u", "2. s", "- at", "- at"]


def test_narrow_columns_are_joined() -> None:
    """Lines of forty characters are paragraphs too where the text tells that they are full."""
    below = "\n".join(
        textwrap.wrap(
            "Den daglige leder hedder noget. Projekt Fyrtårnet drives af Havnby Kommune. Alle kan "
            "komme. Caféen er åben hver dag, og Røde Kors giver maden.",
            40,
        )
    )
    assert len(paragraphs(below, 40)) == 1


def test_a_name_broken_over_narrow_lines_is_one() -> None:
    """A region's name, and what a colon introduces, go on in the next line however narrow the column is."""
    below = (
        "Dialogforum for Psykiatri i Region\nSjælland har otte medlemmer og er et\n"
        "råd. Det dækker disse fem kommuner:\n"
        "Faxe, Køge, Greve, Solrød og Stevns."
    )
    assert paragraphs(below, 40) == [below.replace("\n", " ")]

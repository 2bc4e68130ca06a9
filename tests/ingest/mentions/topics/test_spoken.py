"""Titles that name nothing by their words: which lines are taken for one, and what stands under them."""

from __future__ import annotations

import pytest

from ingest.document import Document
from ingest.mentions.find import passages_of
from ingest.mentions.topics.outline import outline_of
from ingest.mentions.words.general import is_general, names_nothing
from ingest.reading import understand
from ingest.reading.source import Source

FIELDS = "Periode: 2019-2022\nStøttet af: Byens Fond\nSamarbejdspartner: SIND og Herning Kommune\n"


def topics(text: str) -> dict[str, str]:
    """Return the topic's name by the line that stands under it; nothing for lines without one."""
    document: Document = understand(Source(text), slug="side")
    outline = outline_of(document, passages_of(document))
    found = {}
    for block in document.blocks:
        topic = outline.at(block).topic
        if topic is not None:
            found[document.text[block.start : block.end]] = topic.label
    return found


@pytest.mark.parametrize(
    ("text", "line", "topic"),
    [
        (f"Kom godt hjem!\n\nVi følger dig den første uge.\n\n{FIELDS}", "Periode: 2019-2022", "Kom godt hjem!"),
        (f"Mod på mere\n\nVi følger dig den første uge.\n\nLæs mere\n\n{FIELDS}", "Periode: 2019-2022", "Mod på mere"),
        (
            "Flere ud i naturen\n\nProjektet er for unge i Skive.\n\nTidshorisont\n\nArbejdet begynder i 2020.\n",
            "Arbejdet begynder i 2020.",
            "Flere ud i naturen",
        ),
        (
            "Projekt Naboer hver dag\n\nDe frivillige går ture med hinanden.\n",
            "De frivillige går ture med hinanden.",
            "Naboer hver dag",
        ),
        ("Kom godt hjem!\n\nVi følger dig den første uge, når du er udskrevet.\n", "Kom godt hjem!", None),
        ("Vi søger frivillige\n\nProjektet er for unge i Skive.\n", "Projektet er for unge i Skive.", None),
        ("Gå til indhold\n\nProjektet er for unge i Skive.\n", "Projektet er for unge i Skive.", None),
        ("Skive Kommune\n\nProjektet er for unge i byen.\n", "Projektet er for unge i byen.", None),
    ],
)
def test_the_text_below_makes_a_line_a_title(text: str, line: str, topic: str | None) -> None:
    assert topics(text).get(line) == topic


def test_a_subheading_is_no_title_because_the_text_says_the_project() -> None:
    below = "Tre trin mod målet\n\nProjektet består af tre trin.\n\nVil du vide mere\n\n"
    text = f"Kom godt hjem!\n\nVi følger dig.\n\n{below}{FIELDS}"
    assert set(topics(text).values()) == {"Kom godt hjem!"}


@pytest.mark.parametrize(
    ("title", "general"),
    [
        ("Få mere at vide", True),
        ("Læs mere om projektet", True),
        ("Tidshorisont", True),
        ("Aktører", True),
        ("Rapportens formål", True),
        ("Forside > Om os > Projekter", True),
        ("Kontakt os", True),
        ("Kom videre", False),
        ("Broen til hverdagen", False),
        ("Hånd i hånd", False),
        ("Sammen om et godt liv", False),
        ("Lidt om huset", True),
        ("Kort sagt", True),
        ("Foreningens bidrag", True),
        ("Her spiser vi", True),
        ("Kort og godt hjem", False),
    ],
)
def test_general_headings(title: str, general: bool) -> None:
    assert is_general(title) is general


@pytest.mark.parametrize(
    ("title", "nothing"), [("Bilag 3", True), ("Maj 2019", True), ("Solgården 4", False), ("Klub 98", False)]
)
def test_a_number_is_part_of_a_name_but_not_of_a_frame(title: str, nothing: bool) -> None:
    assert names_nothing(title) is nothing


def test_a_title_with_a_dash_is_called_by_its_head_where_the_text_is() -> None:
    text = (
        "Sag nr. 7\n\nLærken - fra forsøg til fast tilbud\n\nResumé\n\nBevillingen til Lærken udløber i år. Lærken er "
        "et mentortilbud til unge. Projektet har fem mentorer.\n"
    )
    assert set(topics(text).values()) == {"Lærken"}

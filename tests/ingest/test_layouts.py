"""Changes of layout that change no fact: the same claims come out of a paper however its lines are set."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from ingest.extract import extract
from ingest.reading import read

MINUTES = """Referat fra møde i Udsatterådet i Randers Kommune

Dato: 4. maj 2032
Sted: Rådhuset, mødelokale 3

1. Godkendelse af dagsorden

Dagsordenen blev godkendt uden bemærkninger, men formanden bad om, at bilagene
fremover sendes ud mindst en uge før mødet.

2. Nyt værested

Værestedet Lygten drives af Blå Kors og åbnede den 1. marts 2031. Stedet er for
hjemløse og for mennesker med misbrug, som ikke bruger kommunens andre tilbud.
Der er ansat en daglig leder og to socialpædagoger, som er på stedet alle ugens
hverdage.

Kommunen giver Lygten 450.000 kr. om året. Tilskuddet fortsætter efter aftalen i
tre år, hvorefter det skal drøftes, om den samlede indsats for udsatte borgere
skal have flere penge.

3. Projekter med støtte

Udvalget fik en orientering om de projekter, der har fået støtte fra puljen:

- Projekt Håndslag, som drives af Kirkens Korshær i Skive og har plads til 14
  unge med angst.
- Projekt Sidevind, som drives af Mødrehjælpen og begyndte i 2030.

Der er stigende interesse for projekterne, og begge har måttet oprette ventelister.
"""
CARDS = """Oversigt over støttede projekter

Projekttitel: Stærk Start
Ansøger: Bedre Psykiatri
Målgruppe: Pårørende til unge med spiseforstyrrelser
Beløb: 640.000 kr.

Forløbet består af otte aftener, hvor de pårørende møder hinanden og en psykolog,
der har arbejdet med området i mange år. Efter forløbet mødes de stadig, når det
passer dem, og flere er blevet frivillige.

Projekttitel: Naboskab
Ansøger: SIND Viborg
Målgruppe: Voksne med skizofreni
Beløb: 310.000 kr.

Frivillige naboer hjælper mennesker, der har været indlagt, med at falde til igen
i deres egen bolig. Erfaringerne er gode, og der er ikke længere nogen, som siger
nej til et besøg. Det koster ikke noget at deltage.
"""


def _paragraphs(text: str) -> list[list[str]]:
    return [part.split("\n") for part in re.split(r"\n\n+", text.strip())]


def _is_wrapped(line: str, below: str) -> bool:
    return (len(line) > 64 and not below.startswith("- ")) or below.startswith("  ")


def _unwrapped(text: str) -> str:
    """Return the text with each paragraph on one line."""
    parts: list[str] = []
    for lines in _paragraphs(text):
        whole = lines[:1]
        for line, below in pairwise(lines):
            if _is_wrapped(line, below):
                whole[-1] += " " + below.strip()
            else:
                whole.append(below)
        parts.append("\n".join(whole))
    return "\n\n".join(parts) + "\n"


def _wrapped(width: int) -> Callable[[str], str]:
    def wrap(text: str) -> str:
        lines = _unwrapped(text).split("\n")
        return "\n".join("\n".join(textwrap.wrap(line, width, break_on_hyphens=False)) for line in lines)

    return wrap


def _hyphenated(text: str) -> str:
    """Return the text with the first word of many lines broken."""
    return re.sub(r"\n([a-zæøå]{4})([a-zæøå]{4,})([ .,])", r" \1-\n\2\3", _wrapped(64)(text))


def _paged(text: str) -> str:
    """Return the text with a footer and a header after each twelve lines."""
    lines = text.split("\n")
    parts = ["\n".join(lines[start : start + 12]) for start in range(0, len(lines), 12)]
    return "".join(f"{part}\n\nSide {number} af 9\n\n\fRanders Kommune\n\n" for number, part in enumerate(parts, 1))


def _without_ligatures(text: str) -> str:
    """Return the text with a space for the letters that a PDF's font joins, as it is often copied."""
    return re.sub(r"(?<=[aeiouyæøå])(?:ti|ft|tt)(?=[a-zæøå])", " ", text)


def _in_markdown(text: str) -> str:
    """Return the text with its headings and labels as a program writes them that takes text from PDF or Word."""
    headings = re.sub(r"(?m)(\A|(?<=\n\n))(?=[^\n.:-][^\n.:]+$\n\n)", "## ", text)
    return re.sub(r"(?m)^(\w+:)", r"**\1**", headings)


LAYOUTS: dict[str, Callable[[str], str]] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "line ends of old Macs": lambda text: text.replace("\n", "\r"),
    "trailing spaces": lambda text: text.replace("\n", "  \n"),
    "trailing hard spaces": lambda text: text.replace("\n", "\u00a0\n"),
    "lines set in": lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
    "double-spaced": lambda text: text.replace("\n", "\n\n"),
    "double-spaced, with spaces in empty lines": lambda text: text.replace("\n", " \n \n"),
    "triple-spaced": lambda text: text.replace("\n", "\n\n\n"),
    "paragraphs on one line": _unwrapped,
    "narrow": _wrapped(56),
    "wide": _wrapped(104),
    "columns of a brochure": _wrapped(42),
    "Markdown": _in_markdown,
    "a PDF's text": lambda text: _without_ligatures(_paged(_hyphenated(text))),
    "words broken over lines": _hyphenated,
    "pages": _paged,
    "letters lost": _without_ligatures,
}


def _claims(text: str, path: Path) -> set[tuple[str, str, str]]:
    path.write_text(text, encoding="utf-8", newline="")
    found = extract(read(path))
    return {(c.predicate, c.subject.label, getattr(c.object, "label", str(c.object))) for c in found}


@pytest.mark.parametrize("paper", [MINUTES, CARDS], ids=["minutes", "cards"])
@pytest.mark.parametrize("change", LAYOUTS.values(), ids=LAYOUTS)
def test_layout_changes_no_claim(paper: str, change: Callable[[str], str], tmp_path: Path) -> None:
    """What a paper states does not hang on how its lines are set."""
    plain = _claims(paper, tmp_path / "paper.txt")
    assert len(plain) >= 5
    assert change(paper) != paper
    assert _claims(change(paper), tmp_path / "paper.txt") == plain

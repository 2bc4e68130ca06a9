"""Bodies known by a name with a capital inside ("PsykInfo"), where the words before say that they act or take part."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.sought import Sought

_ACTS = Sought(
    r"\b(?:(?:drives|drevet|gennemføres|gennemført|udføres|udført|udarbejdet|udarbejdes|arrangeres|arrangeret|varetages|"
    r"ledes|etableret|stiftet|udviklet|udvikles|finansieret|finansieres|støttet|støttes|igangsat|evalueret|evalueres)"
    r"(?: (?:i dag|primært|i \d{4}))? af|(?:samarbejde|samarbejder|partnerskab|sammen) med) "
    r"(?P<name>[A-ZÆØÅ][a-zæøå]+[A-ZÆØÅ][a-zæøå]{2,}(?:[A-ZÆØÅ][a-zæøå]+)?)(?P<genitive>s)?(?![\w-])"
)
_NO_BODY = frozenset({"YouTube", "FaceBook", "LinkedIn", "PowerPoint", "MitId", "MinSundhed", "SurveyXact", "WhatsApp"})
"""Programs and pages with such a name."""


def _brands(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _ACTS.regex.finditer(text, start, end):
        if match["name"] not in _NO_BODY:
            yield Mention(match.start("name"), match.end("name"), "Association", match["name"], "pattern")


READERS = (Reader(_brands, _ACTS),)
"""Names that no register holds: only where a verb of acting leads to them, and never such as a person might bear."""

"""Question-and-answer forms: the questions repeat through the document, are told by that, and carry no facts."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from ingest.reading.labels import COUNTED_QUESTION
from ingest.reading.structure.paragraphs import RepairedLine
from ingest.search.patterns import compiled

_TIMES = 3
_SHORTEST = 9
_LONGEST = 400
_ALIKE = 88.0
_ASKS = compiled(
    r"(?:Beskriv|Angiv|Oplys|Redegør|Skriv|Uddyb|Begrund|Hvad|Hvordan|Hvor|Hvem|Hvilke[nt]?|Hvornår|Hvorfor|Hvis|"
    r"I hvilken|For hvem|Siden hvornår|Er der|Er|Har|Kan|Skal)\b"
)
_LETTERS = compiled(r"[^a-zæøå]+")
_MARKER = compiled(rf"^(?:•|[-–]|{COUNTED_QUESTION}|[a-z]\))\s*")


def question_lines(lines: list[RepairedLine]) -> set[int]:
    """Return the indexes of a form's questions: lines that ask, and that come three times or more, misspelt or not."""
    keys = {index: key(line.text) for index, line in enumerate(lines) if _may_ask(line.text)}
    counts = Counter(keys.values())
    asked = {question for question, count in counts.items() if count >= _TIMES}
    if not asked:
        return set()
    return {index for index, question in keys.items() if question in asked or _like_one(question, asked)}


@lru_cache(maxsize=1024)
def key(text: str) -> str:
    """Return the letters of a line without its bullet, so that spacing and punctuation do not count."""
    return _LETTERS.sub("", _MARKER.sub("", text).lower())


def _may_ask(text: str) -> bool:
    if not _SHORTEST <= len(text) <= _LONGEST or ("?" not in text and not text.endswith((":", ")", ": "))):
        return False
    bare = _MARKER.sub("", text)
    asks = bare.endswith("?") or _ASKS.match(bare) is not None
    return asks and ("?" in bare[-60:] or bare.rstrip(' )”"').endswith((":", "…")))


def _like_one(question: str, asked: set[str]) -> bool:
    from rapidfuzz import fuzz, process

    return process.extractOne(question, asked, scorer=fuzz.ratio, score_cutoff=_ALIKE) is not None

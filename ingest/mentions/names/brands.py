"""Bodies whose name holds no noun for what they are ("PsykInfo", "Byens Aktive Borgere"), where the words before say that
they act or take part."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.lexicon import head_of
from ingest.names import OF_PERSONS, Kind, kind_of
from ingest.persons import mask
from ingest.search.sought import Sought

_OF_PERSONS = OF_PERSONS | {Kind.INITIAL}


_CAPITAL = r"[A-ZÆØÅ][a-zæøåé-]+"
_AGENTS = Sought(
    r"\b(?:drives|drevet|ejes|udgives|udbydes|gennemføres|gennemført|arrangeres|arrangeret|stiftet|udviklet|passes|laves|holdes|afholdes|tilrettelægges|ledes|varetages)"
    rf"(?: (?:i dag|primært|nu|stadig))? af (?P<name>{_CAPITAL}(?: (?:(?:uden|blandt|for|og|på|i|til|&) )?{_CAPITAL}){{1,3}}|[A-ZÆØÅ]{{3,9}}"
    rf"|[A-ZÆØÅ][a-zæøå]+[A-ZÆØÅ][a-zæøå]{{2,}}(?: (?:Region )?{_CAPITAL})?)"
    rf"(?![\w-]|(?: (?:og|samt) {_CAPITAL})? (?:kommuner|regioner)\b)"
)
"""Whoever runs or makes something is a body, unless it is a person."""


def _agents(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _AGENTS.regex.finditer(text, start, end):
        name = match["name"]
        kinds = {kind_of(word) for word in name.split() if word[0].isupper()}
        if not kinds & _OF_PERSONS and mask(name) == name and not any(head_of(word) for word in name.split()):
            yield Mention(match.start("name"), match.end("name"), "Association", name, "pattern")


READERS = (Reader(_agents, _AGENTS),)
"""Names that no register holds: only where a verb of acting leads to them, and never such as a person might bear."""

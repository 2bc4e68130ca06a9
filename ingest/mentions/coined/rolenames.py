"""Offers that bear the name of a job ("Følgeven er for voksne ..."): the noun with a capital and without an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.search.patterns import compiled

_GOES_ON = compiled(
    r" (?:er (?:for|et|kun|åben|gratis)|gives|startede|begyndte|hører|drives|blev|bliver|har (?:eksisteret|plads|fået)"
    r"|finansieres|støttes|tilbydes|henvender|ligger|ledes|gennemføres|koster|åbnede|lukker|betales)\b"
)
"""How a sentence goes on whose subject is an offer, and nobody who does a job."""
_WITHIN = compiled(r"(?<=[a-zæøå] )[A-ZÆØÅ]")
_PERSON = compiled(r",| [A-ZÆØÅ]")
"""What stands after a title before a person's name."""
_CALLED = compiled(r"\b(?:hedder|kaldt|kaldes|navnet|ordningen|tilbuddet|projektet) $")
_TWICE = 2


def name_roles(text: str, passages: Sequence[Passage]) -> None:
    """Make the sentences' mentions of a job names of an offer where the text uses the noun as a name."""
    seen = Counter[str]()
    for passage in passages:
        for mention in passage.mentions:
            if mention.type == "Role" and not mention.plural and text[mention.start].isupper():
                seen[text[mention.start : mention.end]] += _as_name(text, passage, mention)
    named = {word for word, count in seen.items() if count >= _TWICE and " " not in word}
    for passage in passages if named else ():
        passage.mentions = [
            replace(m, type="Service", label=text[m.start : m.end], source="introduced", value=None)
            if m.type == "Role" and text[m.start : m.end] in named
            else m
            for m in passage.mentions
        ]


def _as_name(text: str, passage: Passage, mention: Mention) -> int:
    """Return how much one place speaks for a name: 2 where the text says that it is one."""
    person = _PERSON.match(text, mention.end)
    called = _CALLED.search(text[passage.start : mention.start]) is not None
    if text[mention.start : mention.end].casefold() != mention.label or (person and not (called and person[0] == ",")):
        return 0
    if mention.start > passage.start:
        return 2 if called else int(_WITHIN.match(text, mention.start) is not None)
    return int(_GOES_ON.match(text, mention.end, passage.end) is not None)

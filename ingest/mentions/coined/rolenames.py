"""Offers that bear the name of a job ("Følgeven er for voksne ..."): the noun with a capital, behind an article only
where it bears the capital inside sentences ("drift af Nattevagten")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list

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
_ARTICLE = ("en", "n", "et")
_OFFICES = word_list(
    "leder formand direktør chef næstformand forstander bestyrer kasserer medarbejder kontaktperson projektleder borger "
    "beboer bruger frivillig ansat sekretær dirigent revisor lejer udlejer leverandør køber sælger ordregiver konsulent "
    "afdelingsleder centerleder teamleder institutionsleder koordinator"
)
"""Jobs that papers write with a capital behind their article too ("Lederen ansættes af Bestyrelsen")."""


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
    word = text[mention.start : mention.end].casefold()
    definite = (
        word.startswith(mention.label) and word[len(mention.label) :] in _ARTICLE and mention.label not in _OFFICES
    )
    if (word != mention.label and not definite) or (person and not (called and person[0] == ",")):
        return 0
    if mention.start > passage.start:
        return 2 if called else int(_WITHIN.match(text, mention.start) is not None)
    return int(not definite and _GOES_ON.match(text, mention.end, passage.end) is not None)

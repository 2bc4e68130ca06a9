"""Names that begin with their owner's genitive ("Psykiatriens team for Kvalitet", "kommunens rusmiddelafdeling"), and
which psychiatry "Psykiatrien" is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.namewords import OF_ITS_KIND
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.wordlist import word_list

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_OWNERS = ("Psykiatriens", "Regionens", "Kommunens", "Hospitalets", "Centerets", "Centrets", "Forvaltningens")
_UNIT = compiled(
    rf"(?<![\w-])(?P<owner>{'|'.join(_OWNERS)}) (?P<unit>[^\W\d_]*(?:team|enhed|afdeling|kontor|sekretariat|klinik"
    r"|udvalg) for [A-ZÆØÅ][\w-]*(?:(?:, | og | & )[A-ZÆØÅ][\w-]*){0,3})"
)
_SMALL = Sought(
    r"(?<![\w-])(?P<owner>[Pp]sykiatriens|[Rr]egionens|[Kk]ommunens|[Hh]ospitalets|[Ss]ygehusets|[Cc]ent(?:e)?rets|[Ff]orvaltningens|[Rr]egeringens)"
    r" (?:(?:nye?|nyt|egen|eget|lokale|tværgående|fælles) )?(?P<noun>(?:[a-zæøå]+- og )?[a-zæøå]{4,})(?![\w-])"
)
"""An office or a council written small behind its owner ("kommunens rusmiddelafdeling")."""
_OFFICES = OF_ITS_KIND | word_list(
    "team enhed afdeling kontor sekretariat klinik forvaltning ambulatorium udvalg råd forum panel"
)
_JOINED = compiled(r"\bDet [A-ZÆØÅ][\w-]*e Partnerskab (?:for|mod|om) [A-ZÆØÅ][\w-]*(?:(?:, | og )[A-ZÆØÅ][\w-]*){0,3}")
"""A standing partnership of several bodies, told by its capitals."""
_OFTEN, _LONG = 2, 9


_OF_MANY = compiled(
    r"(?<![\w-])[A-ZÆØÅ][a-zæøå]+(?:er|en)nes (?:Sam(?:råd|virke)|Fællesråd|Forum|Råd)\b"
    r"(?: (?:i|for|på) [A-ZÆØÅ][\w-]+(?:(?:, | og )[A-ZÆØÅ][\w-]+){0,3})?"
)
"""A standing body of several, named after them ("Patientforeningernes Samråd i Ry")."""


def _bodies_of_many(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _OF_MANY.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "Forum", clean(" ".join(match.group().split())), "pattern")


def _partnerships(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _JOINED.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "Forum", clean(" ".join(match.group().split())), "pattern")


def _units_of_owners(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _UNIT.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "Unit", clean(match.group()), "pattern")


def _small_offices(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _SMALL.regex.finditer(text, start, end):
        head = head_of(match["noun"].rpartition(" ")[2])
        if head is None or head.lemma not in _OFFICES or head.definite or head.plural or head.genitive:
            continue
        noun, owner = match["noun"], match["owner"][0].upper() + match["owner"][1:]
        psychiatry = match["owner"] == "Psykiatriens" or owner == "Regeringens"
        if head.compound or head.lemma in OF_ITS_KIND or "-" in noun or (psychiatry and len(noun) >= _LONG):
            label = f"{owner} {noun}" if psychiatry else noun[0].upper() + noun[1:]
            source = "pattern" if psychiatry else "institution"
            yield Mention(match.start("noun"), match.end(), head.type, label, source)


READERS = (
    Reader(_small_offices, _SMALL),
    Reader(_partnerships, (" Partnerskab ",)),
    Reader(_bodies_of_many, ("nes Sam", "nes Fællesråd", "nes Forum", "nes Råd")),
    Reader(_units_of_owners, tuple(f"{owner} " for owner in _OWNERS)),
)
"""Standing partnerships, and units told by their owner's genitive and what they are for."""


def own_psychiatry(passages: Sequence[Passage]) -> Mention | None:
    """Return the region's psychiatry that a document means by "Psykiatrien": the one of which alone it speaks."""
    named = [m for p in passages for m in p.mentions if m.type == "RegionalPsychiatry" and m.source == "register"]
    counts = Counter(m.label for m in named).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] < _OFTEN * counts[1][1]):
        return None
    return next(m for m in named if m.label == counts[0][0])

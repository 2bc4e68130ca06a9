"""Names that only tell which ones a number of bodies are: "tre kommuner – A, B og C – deltager" says that A, B and C
do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.mentions.mention import PLACE, Mention
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS

_LEADS = compiled(
    r" (?:[a-zæøå]+ ){0,2}?(?:kommuner|regioner|foreninger|organisationer|fonde|partnere|aktører|parter|virksomheder"
    r"|patientforeninger|brugerorganisationer|nabokommuner|projektkommuner|værtskommuner)(?:ne)?"
    r"(?P<opened> \((?:hhv\. |henholdsvis )?| [–-] (?:nemlig )?|: |,? nemlig )"
)
_JOINS = compiled(r"(?:,? (?:og|samt|&) |, |/)")
_CLOSES = {"(": compiled(r"\)"), "–": compiled(r" [–-](?= )"), "-": compiled(r" [–-](?= )")}
_NAMES = ORGANISATIONS | INITIATIVES | {PLACE}
_COUNTS = compiled(r"\b(?:omfatter|involverer|samler|tæller|består af|udgøres af) $")
_HAS = compiled(r"\b(?:har|havde|fik|får|sine|deres|dets|dens|[a-zæøå]+(?:ets|ens)) $")
_MATES = compiled(r" (?:[a-zæøå]+ ){0,2}?(?:partnere|parter)(?:ne)?\b")
"""Those of whom a thing's having them tells that they take part."""
_NEAR = 20
_MOST = 40
"""How many bodies a sentence names at most."""


class Apposed(NamedTuple):
    """A list of names that stands for the words before it: those from *start* up to the first name at *begin*, and the
    mark from *end* up to *stop* that closes the list, say no more than the names."""

    start: int
    begin: int
    end: int
    stop: int


def apposed(text: str, mentions: Sequence[Mention]) -> Iterator[Apposed]:
    """Yield the lists among a sentence's *mentions*, in order, that have as many names as the number before says."""
    for place, count in enumerate(mentions):
        if count.type != "Count" or not isinstance(count.value, (int, float)) or not 2 <= count.value <= _MOST:
            continue
        names = mentions[place + 1 : place + 1 + int(count.value)]
        if len(names) < count.value or any(name.type not in _NAMES for name in names):
            continue
        since = max(0, count.start - _NEAR)
        has = _MATES.match(text, count.end) and _HAS.search(text, since, count.start)
        if has or _COUNTS.search(text, since, count.start):
            continue  # who takes part is told by these words themselves
        lead = _LEADS.match(text, count.end, names[0].start)
        if lead is None or lead.end() != names[0].start:
            continue
        if any(not _JOINS.fullmatch(text, a.end, b.start) for a, b in pairwise(names)):
            continue
        mark = _CLOSES.get(lead["opened"].strip()[:1])
        closed = mark.match(text, names[-1].end) if mark is not None else None
        yield Apposed(count.start, names[0].start, names[-1].end, closed.end() if closed else names[-1].end)

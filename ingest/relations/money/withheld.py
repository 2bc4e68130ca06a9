"""Money that the words around a claim withhold: what its clause depends on, what takes it back, and the title of its
list."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.words.people import PERSONS
from ingest.relations.money.afterwards import afterwards
from ingest.relations.money.depending import depends
from ingest.relations.money.drafted import is_draft, tells_of_past
from ingest.relations.money.titled import Titles
from ingest.search.patterns import compiled

_WEAKER = ("", "requested", "proposed", "expected", "expired")
"""What becomes of money, the weakest first; ``""``: nothing is told of it."""
_ASKED = frozenset({"requested", "proposed", "expected"})
_ANSWERS = compiled(r"\s*(?:Ja|Jo|Det gør|Det har|Det gjorde)\b")
_TELLS = compiled(
    r"\b(?:fik|får|modtog|har fået|bevilget|bevilgede|gav|tildelt|tilsagn|imødekommet|støttet)\b", re.IGNORECASE
)

_OPENS_AT = compiled(r"[^\w]*(?:\d{1,2}[.)] ?)?(?=[Aa]t )")
"""What stands before the "at" with which a line of a list goes on with the list's introduction."""
_BUT_FOR = compiled(
    r"\b(?:andre|andet|anden|alle|alt) end (?:[\w-]+ ){0,2}$|\b(?:undtagen|bortset fra|på nær|frem for|fremfor"
    r"|ikke til|intet til|ingen til|men ikke) (?:[\w-]+ )?$",
    re.IGNORECASE,
)
"""What shows before a name that somebody else got the money."""
_NEAR = 50


def unwithheld(document: Document, passages: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the claims, money with the status that the words around leave it, and without what they take away."""
    starts = [passage.start for passage in passages]
    titles, drafted = Titles(document), is_draft(document)
    for draft in drafts:
        if draft.predicate != "fundedBy":
            yield draft
            continue
        passage = passages[max(0, bisect_right(starts, draft.start) - 1)]
        status = _status(document, passage, draft, titles)
        if drafted and status == "" and draft.qualifiers.get("status", "granted") == "granted":
            status = "" if tells_of_past(document.text[passage.start : passage.end]) else "proposed"
        if status is not None:
            told = {name: value for name, value in draft.qualifiers.items() if name != "status"}
            yield replace(draft, qualifiers={**told, "status": status}) if status else draft


_PEOPLE_GET = compiled(
    rf"\b(?:{PERSONS}),? (?:der|som)\b[^.;:]{{0,80}}?\b(?:modtager|får|fik|modtog|har fået) (?:[a-zæøå]+ )?"
    r"(?:støtte|hjælp|bostøtte|behandling)\b",
    re.IGNORECASE,
)
"""People who get help: no money of a house."""
_CAPTION = compiled(r"\W*(?:Tabel|Figur|Diagram) \d")
_DOT = compiled(r"(?<=\d)\.(?=\d)|\b(?:kr|mio|mia|ca|pr|nr|bl|inkl|evt|årl|f\.eks|bl\.a)\.(?=.)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _plain(words: str) -> str:
    """Return a sentence in one line, the points in its numbers and abbreviations as ``·``: they end nothing."""
    return _DOT.sub(lambda match: match.group().replace(".", "·"), words.replace("\n", " "))


def _status(document: Document, passage: Passage, draft: Draft, titles: Titles) -> str | None:
    """Return the status that money gets from the words around; ``""`` where they say nothing, None where they take it
    away."""
    said = str(draft.qualifiers.get("status", ""))
    if _CAPTION.match(document.text, passage.block.start) and not draft.rule.startswith("table."):
        return None  # what a table's title tells is told of its rows
    sentence = _plain(document.text[passage.start : max(passage.end, draft.end)])
    if draft.qualifiers.get("amount_dkk") == 0 or _excepted(sentence, draft.subject.label):
        return None
    begin, end = max(0, draft.start - passage.start), draft.end - passage.start
    if any(match.end() > begin and match.start() < end for match in _PEOPLE_GET.finditer(sentence)):
        return None
    block = document.block_at(draft.start)
    stop = block.end if block is not None else passage.end
    after = _plain(document.text[passage.end : stop])
    marks = set(afterwards(sentence, begin, end, after))
    if not (sentence.rstrip().endswith("?") and _ANSWERS.match(after)):
        marks |= set(_depends(sentence, begin, end, titles.title(draft.start)))
    title = "" if _TELLS.search(sentence) else titles.over(draft.start, sentence)
    marks |= {"" if title == "refused" else title} if title else set()
    if not marks:
        return ""
    if said in _ASKED:
        return "" if marks.isdisjoint({"", "proposed", "requested"} - {said}) else None
    return next(status for status in _WEAKER if status in marks) or None


def _depends(sentence: str, begin: int, end: int, title: str) -> Iterator[str]:
    """Yield what the clause gets from what it depends on: in a line that opens with "at", or whose list a line with it
    opens, the words over its list."""
    if title.endswith(" at"):
        over = _plain(title) + " "
        return depends(over + sentence, begin + len(over), end + len(over))
    opens = _OPENS_AT.match(sentence)
    over = _plain(title).rstrip(" :,;") + " " if opens and title else ""
    if not opens or not over or opens.end() > begin:
        return depends(sentence, begin, end)
    moved = len(over) - opens.end()
    return depends(over + sentence[opens.end() :], begin + moved, end + moved)


def _excepted(sentence: str, name: str) -> bool:
    """Tell whether a sentence names somebody only as the one who got nothing of it."""
    place = sentence.find(name)
    return place > 0 and _BUT_FOR.search(sentence, max(0, place - _NEAR), place) is not None

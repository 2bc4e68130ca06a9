"""Money that a case of minutes proposes and its decision grants: "Indstilling: ...", then "Beslutning: Godkendt.\""""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document, Section
from ingest.mentions.topics.agenda import is_part
from ingest.search.patterns import compiled

_DECISION = compiled(r"(?:[A-ZÆØÅ][^\W\d_]+s )?[Bb]eslutning(?:en|er)?\b(?! ?grundlag)|Referat$|Vedtagelse$")
_WAY = r"(?:(?:blev|er|enstemmigt|at|indstillingen|som|forslaget|fordelingen|hermed) )*"
_APPROVED = compiled(
    rf"\W*(?:(?:Indstilling(?:en|er(?:ne)?)?|Forslag(?:et)?|Fordelingen|Administrationens \w+|Forvaltningens \w+) )?"
    rf"{_WAY}(?:godkendt|tiltrådt|vedtaget|bevilget|besluttet som indstillet)\b"
    r"|[^.;:?!]{2,60} (?:godkendte|tiltrådte|vedtog|besluttede|fulgte) (?:\w+ ){0,2}?(?:indstilling|forslag|fordeling)",
    2,
)
_BUT = compiled(
    r"\b(?:ikke|udsat|udsættes|undtag\w+|bortset|ændring\w*|dog|afvist|afslag|sendes? tilbage|delvis\w*|nr\. \d)\b", 2
)
"""What makes of an approval less than one of all that is proposed."""
_ABOVE = r"(?:regionsråd|byråd|kommunalbestyrelse|økonomiudvalg|forretningsudvalg|bestyrelse|fællesudvalg|ministe)\w*"
_NOT_HERE = compiled(
    rf"\b(?:(?:endelige?|formelle?) (?:beslutning|afgørelse|godkendelse)\b|(?:af)?giver (?:en )?udtalelse\b"
    rf"|(?:indstill|anbefal)\w+,? (?:sagen )?(?:over ?for|til) {_ABOVE}|over ?for {_ABOVE} (?:indstill|anbefal)\w+"
    rf"|(?:over|frem|videre)sendes (?:\w+ ){{0,2}}til {_ABOVE}|{_ABOVE} (?:træffer|skal træffe|tager) )",
    2,
)
"""What a case says whose decision is another's to take."""
_READS = 300
"""Characters of a decision that say what was decided."""


def decided(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the claims, money that is proposed in a case as granted where the case's decision approves of it all."""
    cases = _Cases(document)
    for draft in drafts:
        proposed = draft.predicate == "fundedBy" and draft.qualifiers.get("status") == "proposed"
        if proposed and cases.approves(draft.start):
            draft = replace(draft, qualifiers={**draft.qualifiers, "status": "granted"})
        yield draft


class _Cases:
    """The sections of a document in their order, to find the decision of the case in which a place lies."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sections = sorted(document.sections, key=lambda section: section.start)
        self._starts = [section.start for section in self._sections]

    def approves(self, place: int) -> bool:
        """Tell whether the part with the decision that follows a place, before the next case, approves."""
        number = bisect_right(self._starts, place)
        for section in self._sections[number:]:
            if _DECISION.match(section.title):
                begin = self._begin(number)
                return self._approving(section) and not _NOT_HERE.search(self._document.text, begin, section.end)
            if not is_part(section.title):
                return False
        return False

    def _begin(self, number: int) -> int:
        """Return where the case begins in which the part before the one of that *number* lies."""
        before = (one.start for one in reversed(self._sections[:number]) if not is_part(one.title))
        return next(before, 0)

    def _approving(self, section: Section) -> bool:
        text = self._document.text
        begin = text.find("\n", section.start) + 1
        stop = min(section.end, begin + _READS)
        return (
            0 < begin < stop
            and _APPROVED.match(text, begin, stop) is not None
            and _BUT.search(text, begin, stop) is None
        )

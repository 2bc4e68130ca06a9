"""Which line begins an item of a list or a numbered heading, and is no line of the paragraph above."""

from __future__ import annotations

from ingest.reading.repair.endings import ENDS, is_ended
from ingest.reading.repair.lines import DASHED, MARKED, NUMBERED, RawLine
from ingest.search.patterns import compiled

_LINES = r" [^\n]+\n\s*(?:[^\n]+\n\s*){0,3}"
_FIRST_OF = compiled(rf"(?:1[.)]{_LINES}2[.)]|\(?a\){_LINES}\(?b\)|(?P<dash>[-–—]){_LINES}(?P=dash)) ")
"""A line that the next item of the same list follows, after the lines of its own."""
_GOES_ON = compiled(r"\bat(?: [^\W\d_]+){0,4}$")
"""How a line ends that each item goes on with: "anbefaler, at kommunen"."""
_WANTS_ITEMS = compiled(
    r"\b(?:af|om|for|til|med|på|hos|ved|fra|er|har|som|der|omfatter|tæller|rummer|ansætter|tilbyder|herunder|følgende|blandt"
    r"|både|kan|skal)$"
)
"""How a line ends that is no sentence without the items below it: "teamet består af"."""
_AHEAD = 480
"""Characters after a line's beginning in which the next item's mark is looked for."""
_LEADS_TO_AT = compiled(
    r"\b(?:[Ii]ndstiller?|[Ii]ndstilles|[Aa]nbefaler|[Aa]nbefales|[Bb]esluttede)(?: (?:til )?[^\W\d_]+)?[,:]$|:$|^at "
)
"""How the line ends before the first of the wishes that each begin with "at" on a line of its own, or one of these."""
_WANTS_NUMBER = compiled(
    r"(?:§§?|\b(?:[Nn]r|[Ss]tk|[Pp]kt|[Kk]ap|[Kk]l|[Cc]a|[Tt]lf|[Ll]itra|[Ss]ide)\.?|\d (?:og|eller|til|[-–]))$"
)
"""A line's end that the next line's number completes ("servicelovens §")."""
_MARK = compiled(r"\(?(?P<sign>\d{1,3}|[a-zæøå])[.)]")


def begins_block(text: str, line: RawLine, before: str, opened: str = "") -> bool:
    """Say whether the line begins an item or a numbered heading, whatever stands before it; *opened* is how the
    paragraph above began, where the line before it is not its first."""
    head = text[line.start : line.start + 24]
    first = head[0]
    if first == "a" and head[1:3] in {"t ", "t\t"}:
        return head[3:4].isspace() or _LEADS_TO_AT.search(before) is not None
    if first in "•o*":
        if MARKED.match(head):
            return True
    elif (first.isdigit() or first == "(" or head[1:2] in (".", ":", ")")) and (match := NUMBERED.match(head)):
        if first.isdigit() and _WANTS_NUMBER.search(before[-8:]):
            return False
        return (
            not head[match.end()].islower()
            or not before
            or is_ended(before, (*ENDS, ","))
            or NUMBERED.match(before) is not None
            or _counts_on(opened, head)
            or ((_GOES_ON.search(before) or head[1] == ")") and _begins_list(text, line))
        )
    if first in "-–—" and DASHED.match(head):
        if head[2:].lstrip()[:1].isupper() or not before or is_ended(before) or DASHED.match(before) is not None:
            return True
        return opened.startswith((first, "•")) or (
            (_GOES_ON.search(before) or _WANTS_ITEMS.search(before)) is not None and _begins_list(text, line)
        )
    return False


def _begins_list(text: str, line: RawLine) -> bool:
    """Say whether a line is the first of a list."""
    return _FIRST_OF.match(text, line.start, line.start + _AHEAD) is not None


def _counts_on(opened: str, head: str) -> bool:
    """Say whether a line has the number or the letter after that of the paragraph above."""
    above, below = _MARK.match(opened), _MARK.match(head)
    if above is None or below is None:
        return False
    one, other = above["sign"], below["sign"]
    return int(other) == int(one) + 1 if one.isdigit() and other.isdigit() else ord(other[0]) == ord(one[0]) + 1

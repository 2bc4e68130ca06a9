"""Words broken over lines: joined when the joined word is known, kept apart when the hyphen belongs to them."""

from __future__ import annotations

from ingest.origins import Edit
from ingest.reading.repair.lines import RawLine
from ingest.reading.repair.mending import Mended
from ingest.reading.repair.vocabulary import Vocabulary, field_words
from ingest.search.patterns import compiled

_HEAD = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*-$")
_TAIL = compiled(r"[^\W\d_]+")
_BREAK = compiled(r"- (?P<tail>[a-zæøå]{2,})(?![^\W_]|-)")
_BEFORE = compiled(r"(?<![^\W_])[^\W\d_]{2,}\Z")
_LONGEST = 60
"""Letters before a break in which the word begins."""
_SUSPENDED = frozenset({"og", "eller", "samt", "og/eller", "men", "til", "end", "and", "or"})
_MARKS = "-\u00ad\ufffe"
_FIRST_WORD = 4
"""Letters of a compound's first word at least, for it to be told from a prefix that keeps its hyphen."""
_INFLECTED = ("et", "en", "er", "ne")
"""How a word ends that begins no compound."""
_FARTHEST = 3
"""Blank lines between the halves of a word, at most (more where page furniture was taken out)."""


def join_in_lines(mended: Mended, words: Vocabulary) -> Mended:
    """Return the text with the words joined that a line's end broke before the lines were set anew ("leveran- dører"):
    where the joined word is known, a half is none, or the first may begin a compound."""
    text = mended.text
    edits: list[Edit] = []
    for match in _BREAK.finditer(text):
        start = match.start()
        head = _BEFORE.search(text, max(0, start - _LONGEST), start)
        if head is not None and _is_broken(head[0], match["tail"], words):
            edits.append((start, start + 2, ""))
    return mended.edited(edits, "word broken over lines")


def _is_broken(head: str, tail: str, words: Vocabulary) -> bool:
    if tail in _SUSPENDED or words.hyphenates(head):
        return False
    if words.knows(head + tail) or not (words.knows(head) and words.knows(tail)):
        return True
    joins = head.endswith("s") or (head.lower() in field_words() and not head.endswith(_INFLECTED))
    return joins and min(len(head), len(tail)) >= _FIRST_WORD


def join_words(text: str, line: RawLine, following: RawLine, words: Vocabulary) -> tuple[int, str] | None:
    """Return from where to where the break between two lines is replaced and by what, or None where no word is broken.

    A soft hyphen is always a break. After a plain hyphen the halves are joined when the joined word stands elsewhere in
    the document or among the field's words, or when one of the halves is no word by itself; two known words make one,
    as Danish writes compounds, unless the first is short or stands before a hyphen elsewhere (``peer-støtte``). The
    hyphen stays, without the line break, after a capital or a single letter (``TV-serie``, ``e-læring``). ``børne- og
    ungdomspsykiatri`` keeps hyphen and space; a range of numbers (``10-15``) only loses the break.
    """
    mark = text[line.end - 1]
    if mark not in _MARKS or line.end - line.start < 2 or (_FARTHEST < following.gap < 1000):
        return None
    if mark != "-":
        return line.end - 1, ""
    if text[line.end - 2].isdigit() and text[following.start].isdigit():
        return line.end, ""
    head = _HEAD.search(text, max(line.start, line.end - 40), line.end)
    tail = _TAIL.match(text, following.start)
    if head is None or tail is None:
        return None
    if tail[0].lower() in _SUSPENDED:
        return line.end, " "
    if not tail[0][0].islower():
        return (line.end, "") if following.gap <= 1 and len(head[0]) > _FIRST_WORD else None
    last = head[0][:-1].rsplit("-", 1)[-1]
    if len(last) == 1 or last.isupper():
        return line.end, ""
    if words.hyphenated[f"{last}-{tail[0]}".lower()] > words.counts[(last + tail[0]).lower()]:
        return line.end, ""
    if words.knows(last + tail[0]) or not (words.knows(last) and words.knows(tail[0])):
        return line.end - 1, ""
    compound = len(last) >= _FIRST_WORD and not words.hyphenates(last)
    return (line.end - 1 if compound else line.end), ""

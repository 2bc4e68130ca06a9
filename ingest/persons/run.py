"""A run of capitalised words: how far a name in it could reach, and what stands around one."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ingest.names import GIVEN, ORGANISATION_TAILS, SURNAMES, TITLE, Kind
from ingest.search.patterns import compiled

_BEYOND = [chr(code) for code in (*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x180))]
UPPER = "A-Z" + "".join(filter(str.isupper, _BEYOND))
LOWER = "a-z" + "".join(filter(str.islower, _BEYOND))
"""The letters of names in Europe, for between the brackets of a pattern."""
_TAIL = (
    rf"(?:[{LOWER}]+(?:[{UPPER}][{LOWER}]+)?(?:[’'](?:s|[{UPPER}][{LOWER}]+))?|[’'][{UPPER}][{LOWER}]+|\.(?:[{UPPER}]\.)*)"
    rf"(?:-[{UPPER}](?:[{LOWER}]+|\.))*"
)
_SHORTENED = r"(?:Chr|Fr|Jac|Joh|Jørg|Th|Vilh|Wilh)\.(?= [A-ZÆØÅ])"
"""Given names that are written short between others."""
_TOKEN = rf"(?:{_SHORTENED}|[{UPPER}]{_TAIL})"
# What may not stand before a first letter is asked for after it: so only capitals are looked at, not every place.
_FIRST = rf"[{UPPER}](?:(?<![\w@/.-].)|(?<=[{LOWER}V]/.)){_TAIL}"
PARTICLES = frozenset(
    [
        *("von", "van", "vom", "zu", "zum", "zur", "ter", "de", "der", "den", "la", "las", "los", "le", "di", "da"),
        *("do", "dos", "das", "del", "della", "du", "el", "al", "bin", "bint", "ibn"),
    ]
)
"""Small words within a name."""
_NEXT = rf"(?: (?:(?:af|{'|'.join(sorted(PARTICLES - {'den'}))})(?: (?:la|las|los|le|den|der|el|al))? )?{_TOKEN})"
_NOTE = r"(?!(?![\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?!\w))[\w@])"
"""The end of a run, behind which may stand the number of a note."""
RUN = compiled(rf"{_FIRST}{_NEXT}*{_NOTE}")
LONG_RUN = compiled(rf"{_FIRST}{_NEXT}+{_NOTE}")
"""A run of several words."""
WORD = compiled(_TOKEN)
_CAPITAL = rf"[{UPPER}]{{2,}}(?:-[{UPPER}]{{2,}})?"
CAPITALS = compiled(
    rf"[{UPPER}](?<![\w-].)[{UPPER}]+(?:-[{UPPER}]{{2,}})?(?: (?:{_CAPITAL}|[{UPPER}]\.)){{1,6}}"
    r"(?=(?:[’']?s)?(?![\w-]))"
)
"""A run of words in capitals, without the small s of its genitive."""
INITIALLED = compiled(rf"(?:(?<![\w.-])(?P<first>{_TOKEN}) |(?<![\w.-])[{UPPER}] )[{UPPER}] {_TOKEN}{_NOTE}")
"""A surname after initials without full stops, or after a first name and one initial."""
_INTRODUCES = compiled(
    rf"(?:{TITLE.pattern}|v\.?|v/|ved|kontakt(?:person(?:en|er)?)?|navn|tlf\.?|att\.?|foto|kære|referent|afbud|"
    rf"deltagere|advokat(?:en)?|ægteparret|ildsjæl(?:en)?|undertegnede|underskriver|(?:cand|lic|mag|prof|ph|dr|hr|frk|stud)\.[\w.]*)",
    re.IGNORECASE,
)
TURNED = compiled(
    rf"\n[ \t•*–-]*(?:\d+[.)] )?(?P<name>(?P<last>{_TOKEN}(?: {_TOKEN})?), (?P<first>{_TOKEN}(?: {_TOKEN})*))\.?[ \t]*"
    "$",
    re.MULTILINE,
)
"""A line that is nothing but a surname and first names, behind the end of another: that is found sooner than where a
line begins."""
TITLED = compiled(rf"(?<!\w){TITLE.pattern} $", re.IGNORECASE)
"""A title right before a name."""
_SENTENCE_START = compiled(r"(?:^|[.!?:;•]\s|\n|[”\"»(]|[-–]\s)$")
NAMEISH = (Kind.GIVEN, Kind.MAYBE_GIVEN, Kind.SURNAME, Kind.MAYBE_SURNAME, Kind.INITIAL, Kind.UNKNOWN)
MOST = 5
"""Words of the longest name."""
_WHOLE = 2
_STREETS = ("gade", "vej", "stræde", "torv", "allé")
_FOUNDED = ("fond", "fonden", "legat", "legatet", "foundation", "stiftelse")
"""How foundations end, which bear a whole name as it is."""
SHORTEST_LEARNED = 3
"""Letters of the shortest part of a name that is known again."""


class Part(NamedTuple):
    """A capitalised word of a run."""

    start: int
    end: int
    text: str
    kind: Kind


def parts_of(run: re.Match[str], kind_of: Callable[[str], Kind]) -> list[Part]:
    """Return the words of a run with what each may be."""
    start = run.start()
    return [Part(start + word.start(), start + word.end(), word[0], kind_of(word[0])) for word in WORD.finditer(run[0])]


def plain(token: str) -> str:
    """Return a part of a name without the s of its genitive."""
    if token.endswith(("’s", "'s")):
        return token[:-2]
    return token[:-1] if token.endswith("s") and len(token) > SHORTEST_LEARNED + 1 else token


def starts_sentence(before: str) -> bool:
    """Say whether a word after *before* begins a sentence, where every word has a capital."""
    return _SENTENCE_START.search(before[-3:]) is not None


def introduced(before: str) -> bool:
    """Say whether a title or a contact label stands right before a word."""
    words = before.rstrip("(").rsplit(None, 1)
    return bool(words) and before[-1:] in (" ", "/", "(") and _introduces(words[-1].strip(",:;(").removeprefix("/"))


@cache
def _introduces(word: str) -> bool:
    return _INTRODUCES.fullmatch(word) is not None


def run_length(parts: list[Part], index: int) -> int:
    """Return how many words of a run could belong to a name that begins at *index*."""
    given = parts[index].kind in GIVEN
    end = index + 1
    while end < len(parts) and end - index < MOST and parts[end].kind not in (Kind.ORGANISATION, Kind.TITLE):
        if not given and (parts[end].kind not in NAMEISH or parts[end].text.lower().endswith(_FOUNDED)):
            break
        if given and _ends_name(parts, index, end):
            break
        end += 1
    return end - index


def _ends_name(parts: list[Part], index: int, end: int) -> bool:
    """Say whether the name is over before the word at *end*: what is somebody's begins there, or a line of other words
    that lost its break ("Mette Z Tegning")."""
    if end - index < _WHOLE:
        return False
    part, before = parts[end], parts[end - 1]
    if _is_tail(part.text) and (_is_owner(before.text) or part.kind not in SURNAMES):
        return True
    if part.text.endswith(_STREETS):
        return True
    return part.kind is Kind.WORD or (part.kind is Kind.UNKNOWN and before.text.endswith(("sens", "’s", "'s")))


def named_after(parts: list[Part], index: int, length: int) -> bool:
    """Say whether the name goes on in "Fond", "Hospital" …: then it names an organisation. A whole name does where it
    owns ("Ole Zs Hus"), or what follows is a foundation: any other word may be the next line's."""
    end = index + length
    if end >= len(parts) or not _is_tail(parts[end].text):
        return False
    whole = length > 1 and parts[index].kind is Kind.GIVEN
    return not whole or _is_owner(parts[end - 1].text) or parts[end].text.lower().endswith(_FOUNDED)


def _is_tail(word: str) -> bool:
    return word.lower() in ORGANISATION_TAILS or word.lower().endswith(_FOUNDED)


def _is_owner(word: str) -> bool:
    return word.endswith(("s", "’", "z", "x"))


def after_title(parts: list[Part], index: int) -> int:
    """Return how many words after a title are a name; an organisation or a place alone is none."""
    end = index
    given = parts[index].kind is Kind.GIVEN
    while end < len(parts) and end - index < MOST and parts[end].kind is not Kind.ORGANISATION:
        if given and end > index and _ends_name(parts, index, end):
            break
        end += 1
    kinds = [part.kind for part in parts[index:end]]
    if not kinds or all(kind in (Kind.PLACE, Kind.WORD) for kind in kinds) or named_after(parts, index, end - index):
        return 0
    return end - index

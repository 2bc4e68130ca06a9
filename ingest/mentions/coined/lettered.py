"""Names as far as the letters spell them by which the text goes on calling what they name ("Unges Netværk i
Psykiatrien (UNP)", "Selskabet for Peers i Midtjylland, herefter SPM")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.overlap import settle
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.search.patterns import compiled
from ingest.search.sought import Sought

_IN_BRACKETS = compiled(r"[”\"“«]? \([”\"“»]?(?P<short>[A-ZÆØÅ]{3,7})[”\"“«]?[),;]")
_SAID = Sought(
    r"[”\"“«]?,? \(?(?:herefter|i det følgende|fremover|nedenfor|efterfølgende|benævnt|forkortet|også kaldet|til daglig|i daglig tale|kaldet)"
    r"(?: bare| blot| kaldet| kaldt| benævnt| kun| omtalt som| forkortet| forkortet til)?:? [”\"“»]?(?P<short>[A-ZÆØÅ]{3,7})(?![\w-])",
)
_WORDS = compiled(r"[^\W\d_]+(?:-(?=[^\W\d_]))?|-|,")
_AROUND = 100
"""Characters before the letters in which the words stand that they spell."""
_MOST = 9
"""Words in a name that letters spell."""
_BODIES = frozenset({"Association", "Forum", "Unit", "Centre", "Facility", "Education", "SocialEnterprise", "Project"})
_PREPOSITIONS = frozenset(["i", "for", "af", "på", "til", "mod", "om", "under", "ved", "hos", "med", "fra"])


def name_lettered(text: str, passages: Sequence[Passage]) -> None:
    """Let a name hold all words that its letters spell, where the readers of names found a part of it only."""
    for passage in passages:
        if passage.capitals and (found := list(_lettered(text, passage))):
            passage.mentions = settle([*(m for m in passage.mentions if not _held(m, found)), *found])


def _held(mention: Mention, names: Sequence[Mention]) -> bool:
    return any(mention.start < name.end and name.start < mention.end for name in names)


def _lettered(text: str, passage: Passage) -> Iterator[Mention]:
    bracket = text.find(" (", passage.start, passage.end) >= 0
    for pattern, may in ((_IN_BRACKETS, bracket), (_SAID.regex if _SAID.may_be_in(passage) else None, True)):
        for match in pattern.finditer(text, passage.start, passage.end) if pattern is not None and may else ():
            start = _spelt_from(text, max(passage.start, match.start() - _AROUND), match.start(), match["short"])
            name = _named(text, passage, start, match.start()) if start is not None else None
            if name is not None:
                yield name


def _spelt_from(text: str, since: int, end: int, letters: str) -> int | None:
    """Return where the words before *end* begin whose first letters are *letters*: small words need none, and a longer
    one may give several, as a compound does."""
    words = [match for match in _WORDS.finditer(text, since, end) if match.group() != "-"]
    for number in range(len(words) - 2, max(-1, len(words) - _MOST - 1), -1):
        first = words[number].group()
        if not first[0].isupper() or first[0] != letters[0]:
            continue
        if spells([match.group() for match in words[number:]], letters):
            return words[number].start()
    return None


def spells(words: Sequence[str], letters: str) -> bool:
    """Tell whether *letters* are the first letters of words, of all that have a capital."""
    return _spells(words, letters.casefold())


def _spells(words: Sequence[str], letters: str) -> bool:
    """Tell whether letters are the beginnings of words in their order; none of those with a capital is left out."""
    if not words:
        return not letters
    word = words[0].casefold()
    small = word in FUNCTION or words[0][0].islower() or word == ","
    if small and _spells(words[1:], letters):
        return True
    if not letters or word[0] != letters[0]:
        return False
    return any(
        _spells(words[1:], letters[used:]) for used in range(1, len(letters) + 1) if _holds(word, letters[:used])
    )


def _holds(word: str, letters: str) -> bool:
    """Tell whether a word holds letters in their order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _named(text: str, passage: Passage, start: int, end: int) -> Mention | None:
    """Return what the words from *start* to *end* name, if no reader found it whole; its kind is that of the last noun
    before what it is for or where it is."""
    held = [m for m in passage.mentions if m.start < end and start < m.end and m.type in NAMED]
    if any((m.start <= start and m.end >= end) or m.source == "quoted" for m in held):
        return None
    kind = _kind_of(text[start:end])
    return Mention(start, end, kind, clean(text[start:end]), "apposition") if kind in _BODIES else None


def _kind_of(name: str) -> str:
    words = name.split()
    before = next((n for n, word in enumerate(words) if n and word in _PREPOSITIONS), len(words))
    nouns = (head_of(word) for word in reversed(words[:before]))
    return next((noun.type for noun in nouns if noun is not None and not noun.genitive), "")

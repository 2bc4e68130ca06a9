"""Which capitalised words of a text are a person's name, by what the whole document tells of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from ingest.names import GIVEN, SURNAMES, Kind, kind_of
from ingest.persons.places import Personal, Span, inside
from ingest.persons.run import (
    CAPITALS,
    LONG_RUN,
    LOWER,
    MOST,
    NAMEISH,
    RUN,
    SHORTEST_LEARNED,
    TURNED,
    UPPER,
    WORD,
    Part,
    after_title,
    introduced,
    named_after,
    parts_of,
    plain,
    run_length,
    starts_sentence,
)
from ingest.persons.told import told, turned
from ingest.search.patterns import compiled

_SMALL_WORD = compiled(rf"[{LOWER}](?<!\w.)[{LOWER}-]+")
_SAINT = compiled(r"\b(?:Sct\.?|Skt\.?|Sankt|St\.|Sanct)\s$", re.IGNORECASE)
_CITED = compiled(r"(?: (?:m\.fl\.|et al\.))?,? \(?(?:19|20)\d\d")
_AUTHOR = compiled(rf" [{UPPER}]{{1,2}}[,.;]|, (?:[{UPPER}]\.[ -]?){{1,3}}(?=[,;:&(]|og\b|and\b|$)")
_CITED_NAME = rf"[{UPPER}][{LOWER}’'-]+(?:[{UPPER}][{LOWER}]*)?"
_CITATION = compiled(
    rf"[(;] ?(?P<names>(?:{_CITED_NAME}(?:, ?(?:& |og |and )?| & | og | and )){{1,9}}"
    rf"{_CITED_NAME})(?: et al\.| m\.fl\.)?,? ?(?:19|20)\d\d"
)
"""Several authors with a year, between brackets."""
_FOUNDED_TOO = compiled(rf" (?:og|&) (?:[{UPPER}][\w.’'-]* ){{1,4}}\w*(?:[Ff]onde?n?|[Ll]egate?t?|[Ss]tiftelse)\b")
"""What follows the first of two after whom a foundation is called."""
_GLUED = compiled(
    rf"(?P<first>[{UPPER}](?<=[{UPPER}{LOWER}].)[{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?)"
    rf"(?: [{UPPER}]\.?)? [{UPPER}][{LOWER}]+\b"
)
"""A name that lost the space before it ("afMette Z")."""
_LONE = compiled(rf" (?!I\b)[{UPPER}](?![\w.’'&/-]| [{UPPER}]\b)")
"""A surname's first letter behind a given name, without a full stop."""
_OF_YEAR = compiled(r" (?:19|20)\d\d\b")
_ARTICLE = compiled(r"\bDe[nt]? $")
_STREET = compiled(r"(?:gade|vej|stræde|torv)s?$")
"""How streets end, by which a house is called, and surnames do not."""
_LISTS = compiled(r"(?:, | \(|\t| \|)")
"""What stands behind a name in a list of people, in a table's row and before somebody's post."""
_LETTERED = compiled(
    r"(?:\d|\b(?:fase|afsnit|gruppe|model|type|del|bilag|scenarie|punkt|pkt\.|kategori|niveau|litra|vitamin|hepatitis|hus"
    r"|blok|plan|spor|team|linje|bygning|nr\.|virus)) $",
    re.IGNORECASE,
)
"""What stands before a letter that is no initial."""
_LETTER_A = compiled(r"(?m)^[ \t•]*A\. (?=[A-ZÆØÅ])")
_LETTER_B = compiled(r"(?m)^[ \t•]*B\. (?=[A-ZÆØÅ])")
_SMALL = compiled(r"- og | (?!(?:af|von|van|de|og|samt|i|ved|fra|er|var|har|vil|som|der)\b)[a-zæøå]{2,}")
_LISTED = (Kind.GIVEN, Kind.SURNAME)
_SURNAMES = (*SURNAMES, Kind.UNKNOWN, Kind.INITIAL)
_SPACED = compiled(r"[^ ]+")
_CAPITAL_NEXT = (
    *(Kind.SURNAME, Kind.MAYBE_SURNAME, Kind.GIVEN, Kind.MAYBE_GIVEN, Kind.UNKNOWN, Kind.PLACE, Kind.INITIAL),
)
_NEVER_ALONE = (Kind.TITLE, Kind.ORGANISATION)
_PLAIN = (Kind.WORD, Kind.PLACE)
_STEP = 1 << 18
_LINKED = ("@", "://", "www.")
"""What is in addresses, in which names are small."""


@dataclass(frozen=True)
class Naming:
    """What a document tells: *parts* of full names, which stand alone elsewhere, and *words* that are no names."""

    parts: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    turned: bool = False
    """Whether there is a list of names with the surname first."""
    lettered: bool = False
    """Whether lines are counted by letters ("A. Fortsat støtte", "B. ..."), which then are no initials before a word
    that goes on in small letters."""
    _kinds: dict[str, Kind] = field(default_factory=dict, compare=False, repr=False)
    _nobody: set[str] = field(default_factory=set, compare=False, repr=False)
    """Single words that proved to be no names whatever stands around them."""

    @classmethod
    def of(cls, text: str, kept: Sequence[Span]) -> Naming:
        """Learn from a document's text; at the places *kept* stands no person."""
        first = cls(words=frozenset(_small_words(text)))
        learned: set[str] = set()
        runs = list(LONG_RUN.finditer(text))
        for found in first.names(text, kept, [run for run in runs if first._holds_known(run[0])]):
            tokens = WORD.findall(text[found.start : found.end])
            if len(tokens) > 1 and first._is_known_name(tokens):
                learned.update(plain(token) for token in tokens if first._is_learned(token))
        parts = {token for token in learned if first.kind_of(token) not in (*_PLAIN, Kind.ORGANISATION)}
        parts |= told(text, first.kind_of, kept, runs)
        return cls(frozenset(parts), first.words, turned(text, first.kind_of), _is_lettered(text), first._kinds)

    def _is_learned(self, word: str) -> bool:
        given = self.kind_of(word) in GIVEN
        return len(word) >= SHORTEST_LEARNED or (given and len(word) > 1)

    def _is_known_name(self, words: Sequence[str]) -> bool:
        kinds = [self.kind_of(word) for word in words]
        doubtful = kinds[0] is Kind.MAYBE_GIVEN and kinds[-1] is Kind.MAYBE_SURNAME
        return doubtful or any(kind in _LISTED for kind in kinds)

    def kind_of(self, word: str) -> Kind:
        """Return what a capitalised word may be in this document."""
        if word not in self._kinds:
            self._kinds[word] = kind_of(word, self.words)
        return self._kinds[word]

    def names(self, text: str, kept: Sequence[Span], runs: Sequence[re.Match[str]] | None = None) -> Iterator[Personal]:
        """Yield the names in *text*; none begins within the places *kept*; *runs* are the only runs of words with
        capitals to look at, and then lines that give the surname first are none."""
        for match in RUN.finditer(text) if runs is None else runs:
            if match[0] not in self._nobody:
                yield from self._in_run(text, match, kept)
        for match in CAPITALS.finditer(text):
            yield from self._in_capitals(text, match)
        for match in TURNED.finditer(f"\n{text}") if runs is None and ", " in text else ():
            if self._is_turned(match):
                yield Personal(match.start("name") - 1, match.end("name") - 1, "name")
        for match in _GLUED.finditer(text):
            if self.kind_of(match["first"]) is Kind.GIVEN:
                yield Personal(match.start(), match.end(), "name")
        for match in _CITATION.finditer(text) if "(" in text or ";" in text else ():
            yield from self._cited(text, match)

    def _holds_known(self, run: str) -> bool:
        return any(self.kind_of(word) in (*_LISTED, Kind.MAYBE_GIVEN) for word in WORD.findall(run))

    def _in_capitals(self, text: str, run: re.Match[str]) -> Iterator[Personal]:
        """Yield the name in a run of words in capitals: a given name, or what follows a title, and the words after."""
        words = [
            (place.start(), place.end(), self.kind_of(place[0].capitalize())) for place in _SPACED.finditer(run[0])
        ]
        for number, (start, _, kind) in enumerate(words):
            before = text[max(0, run.start() + start - 40) : run.start() + start]
            if kind is not Kind.GIVEN and not (kind is Kind.UNKNOWN and introduced(before)):
                continue
            after = list(takewhile(lambda word: word[2] in _CAPITAL_NEXT, words[number + 1 :]))
            if after and after[-1][2] is not Kind.INITIAL:
                yield Personal(run.start() + start, run.start() + after[-1][1], "name")
                return

    def _is_turned(self, line: re.Match[str]) -> bool:
        """Tell whether a line is somebody's surname and first names, and not whose house it is ("Havblik, Mette Z")."""
        last = [self.kind_of(word) for word in WORD.findall(line["last"])]
        first = [self.kind_of(word) for word in WORD.findall(line["first"])]
        if self.turned and first[0] is Kind.GIVEN and Kind.ORGANISATION not in last:
            return True
        if any(kind in (*_PLAIN, *_NEVER_ALONE) for kind in (*last, *first)):
            return False
        known = last[-1] in SURNAMES and first[0] is Kind.GIVEN
        return self.turned or (known and all(kind in (*GIVEN, Kind.INITIAL) for kind in first))

    def _cited(self, text: str, several: re.Match[str]) -> Iterator[Personal]:
        """Yield the authors who stand together before a year."""
        for word in WORD.finditer(text, several.start("names"), several.end("names")):
            if self.kind_of(word[0]) not in (*_PLAIN, *_NEVER_ALONE):
                yield Personal(word.start(), word.end(), "name")

    def _in_run(self, text: str, run: re.Match[str], kept: Sequence[Span]) -> Iterator[Personal]:
        if " " not in run[0] and self._stands_for_nobody(run[0]):
            self._nobody.add(run[0])
            return
        parts = parts_of(run, self.kind_of)
        index = 0
        cut = False
        while index < len(parts):
            held = inside(parts[index], kept)
            length = run_length(parts, index)
            if not held and parts[index].kind in NAMEISH and named_after(parts, index, length):
                index += length + 1  # what is called after somebody holds no name besides
                continue
            goes_on = cut and not held and parts[index].kind in NAMEISH
            taken = length if goes_on else 0 if held else self._name_at(text, parts, index)
            if taken and not _FOUNDED_TOO.match(text, parts[index + taken - 1].end):
                yield Personal(parts[index].start, _end_of(text, parts[index + taken - 1]), "name")
            cut = taken == MOST
            index += taken or 1

    def _stands_for_nobody(self, word: str) -> bool:
        """Say whether a single capitalised word is no name whatever stands around it: most are plain words."""
        kind = self.kind_of(word)
        return kind in _NEVER_ALONE or (kind in _PLAIN and plain(word) not in self.parts)

    def _name_at(self, text: str, parts: list[Part], index: int) -> int:
        """Return how many words from *index* on are a name, 0 where none begins."""
        part = parts[index]
        before = text[max(0, part.start - 40) : part.start]
        if part.kind in _NEVER_ALONE or _SAINT.search(before[-8:]) or text.startswith("- ", part.end):
            return 0
        doubled = before.endswith(f"{part.text} ved ")  # "Skulder ved Skulder" is a saying
        if not doubled and introduced(before) and (taken := after_title(parts, index)):
            return taken
        length = run_length(parts, index)
        if named_after(parts, index, length):
            return 0
        if part.kind in GIVEN:
            return self._given(text, part, before, length)
        if part.kind is Kind.INITIAL:
            if length > 1 and self.is_counted(text, part.start, parts[index + length - 1].end):
                return 0
            return length if length > 1 and _initialled(parts, index, length, before) else 0
        new = length > 1 and part.kind in NAMEISH and _both_new(part.kind, parts[index + 1].kind, before)
        if length > 1 and not new and part.kind is Kind.UNKNOWN:
            new = _LISTS.match(text, parts[index + length - 1].end) is not None
        if new and part.kind is Kind.UNKNOWN and " af " in text[part.start : parts[index + length - 1].end]:
            return 0  # "Medlem af Qvorp": only known first names are followed by a noble one's "af"
        if new and not (part.kind is Kind.UNKNOWN and _STREET.search(parts[index + 1].text)):
            return length
        return self._alone(text, part, before)

    def is_counted(self, text: str, start: int, end: int) -> bool:
        """Say whether a letter by which lines are counted and the word behind it stand at ``[start, end)``."""
        letter, _, word = text[start:end].partition(". ")
        if not self.lettered or len(letter) != 1 or self.kind_of(word) not in (Kind.UNKNOWN, *_PLAIN):
            return False
        opens = text[:start].rstrip(" \t•")[-1:] in ("", "\n")
        return opens and _SMALL.match(text, end) is not None

    def _given(self, text: str, part: Part, before: str, length: int) -> int:
        if part.kind is Kind.MAYBE_GIVEN and _OF_YEAR.match(text, part.end):
            return 0  # "August 2031"
        if part.kind is Kind.GIVEN or length > 1 or plain(part.text) in self.parts:
            return length
        return 0 if starts_sentence(before) or part.text.lower() in self.words else length

    def _alone(self, text: str, part: Part, before: str) -> int:
        """Say whether a single word is a surname: learned from a full name, plainly in -sen, or cited with a year."""
        bare = plain(part.text)
        if bare in self.parts and not (part.text.lower() in self.words and starts_sentence(before)):
            return 1
        if part.kind is Kind.SURNAME and bare.lower().endswith("sen"):
            return 1
        if part.kind not in _SURNAMES or _LETTERED.search(f"{part.text} "):
            return 0
        cited = before.endswith("(") and _CITED.match(text, part.end) is not None
        return int(cited or _AUTHOR.match(text, part.end) is not None)


def _end_of(text: str, last: Part) -> int:
    """Return where a name ends: behind the surname's letter ("Mette K"), or the letters of an author ("Z AB.")."""
    if last.kind in GIVEN:
        lone = _LONE.match(text, last.end)
        return lone.end() if lone else last.end
    author = _AUTHOR.match(text, last.end)
    return author.end() - 1 if author and author[0][0] == " " else last.end


def _is_lettered(text: str) -> bool:
    """Say whether a line with "A." stands over one with "B."."""
    first = _LETTER_A.search(text) if "A. " in text else None
    return first is not None and _LETTER_B.search(text, first.end()) is not None


def _initialled(parts: Sequence[Part], index: int, length: int, before: str) -> bool:
    """Say whether initials stand before a surname, and are no letter by which one of several things is told."""
    last = next((part for part in parts[index : index + length] if part.kind is not Kind.INITIAL), None)
    if last is None or last.kind not in _SURNAMES:
        return False
    return last.kind is not Kind.UNKNOWN or _LETTERED.search(before) is None


def _both_new(first: Kind, second: Kind, before: str) -> bool:
    """Say whether two words without a known given name are a name: a surname, or two words seen nowhere else."""
    if second not in _SURNAMES:
        return False
    if second in (Kind.SURNAME, Kind.INITIAL):
        return True
    if second is not Kind.MAYBE_SURNAME and _ARTICLE.search(before):
        return False  # "Den Fjerde Stol": nobody is called with an article
    return (not starts_sentence(before) and first is not Kind.MAYBE_SURNAME) or second is Kind.MAYBE_SURNAME


def _small_words(text: str) -> set[str]:
    """Return the words in small letters, some lines at a time: all words of a book at once are larger than the book."""
    found: set[str] = set()
    start = 0
    while start < len(text):
        end = text.find("\n", start + _STEP)
        end = len(text) if end < 0 else end
        words = set(text[start:end].split())
        letters = set(filter(str.isalpha, words))
        others = {word for word in words - letters if not any(map(word.__contains__, _LINKED))}
        found.update(
            (word for word in filter(str.islower, letters) if len(word) > 1), _SMALL_WORD.findall(" ".join(others))
        )
        start = end
    return found

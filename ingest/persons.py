"""Persons never enter anything: their names, addresses and numbers are found and masked, character for character.

A masked character is ``▮``, so a masked text is as long as the text, and every offset in it holds. Titles stay: what is
kept of "projektleder ▮▮▮▮ ▮▮▮▮▮▮" is that there is a project leader. Recall comes first: a word too many is masked
rather than a name too few; what must stay (the names of facilities, foundations and places) is handed in as
*protected*.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Literal, NamedTuple

from ahocorasick_rs import AhoCorasick

from ingest.names import ORGANISATION_TAILS, TITLE, Kind, kind_of
from ingest.patterns import compiled

MASK = "▮"

PersonalKind = Literal["name", "address", "email", "phone", "cpr", "url"]
Span = tuple[int, int]

_UPPER, _LOWER = "A-ZÆØÅÉÖÄÜÓÁ", "a-zæøåéèêëáíóúäöüçñ"
_TAIL = (
    rf"(?:[{_LOWER}]+(?:[{_UPPER}][{_LOWER}]+)?(?:[’'](?:s|[{_UPPER}][{_LOWER}]+))?|"
    rf"\.)(?:-[{_UPPER}](?:[{_LOWER}]+|\.))*"
)
_TOKEN = rf"[{_UPPER}]{_TAIL}"
# What may not stand before a first letter is asked for after it: so only capitals are looked at, not every place.
_RUN = compiled(rf"[{_UPPER}](?<![\w@/.-].){_TAIL}(?: (?:(?:af|von|van|de|der|la|el|al|bin|du) )?{_TOKEN})*(?![\w@])")
_WORD = compiled(_TOKEN)
_CAPITALS = compiled(
    rf"[{_UPPER}](?<![\w-].)[{_UPPER}]+(?:-[{_UPPER}]{{2,}})?"
    rf"(?: [{_UPPER}]{{2,}}(?:-[{_UPPER}]{{2,}})?){{1,3}}(?![\w-])"
)
_SMALL_WORD = compiled(rf"[{_LOWER}](?<!\w.)[{_LOWER}-]+")

_AT = compiled(r"(?:@|\(at\)|\[at\]) ?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_BEFORE_AT = compiled(r"[\w.+'-]+ ?$")
_LONGEST_LOCAL = 70
_CPR = compiled(r"(?<![\d.-])[0-3]\d[01]\d{3}[- ]?\d{4}(?![\d-])")
_PHONE = compiled(
    r"(?<![\w.,/§=-])(?:(?:\+|00)45[ .-]?)?(?:\d{8}|\d{4}[ .-]\d{4}|\d{2}(?:[ .-]\d{2}){3}|\d{2} \d{3} \d{3}|"
    r"\d{3} \d{2} \d{3})(?![\w]|[,.-]\d| ?kr\b| mio\b)"
)
_SIGNS = ("@", "(at)", "[at]", "://", "www.")
_DIGIT = compiled(r"\d")
# A finance-act account is written like this too, so the number must be called one.
_DOTTED = compiled(r"\d{2}(?:\.\d{2}){3}$")
_CALLED_PHONE = compiled(r"(?:tlf|telefon|tel|mobil|ring|sms)[^\d§]{0,16}$", re.IGNORECASE)
_TWO_YEARS = compiled(r"(?:(?:19|20)\d\d|[0-3]\d[01]\d)[ -](?:19|20)\d\d$")
_STREET = compiled(
    rf"(?<![\w])(?:(?:[{_UPPER}][\w.’-]*|[a-zæøå]{{2,4}}\.) ){{0,3}}[{_UPPER}][{_LOWER}’-]*"
    r"(?:vej|gade|all[eé]|stræde|plads|pladsen|torv|torvet|vænge|vænget|park|parken|boulevard|bakke|bakken|have|"
    r"haven|sti|stien|kaj|toft|toften|lund|lunden|"
    r"engen|krog|krogen|gyde|brinken|marken|høj|høje|skoven|volden|dal|dalen|vang|vangen|gård|gården|strand|"
    r"strandvej|esplanaden| All[eé]| Gade| Vej| Plads| Torv)"
    r" \d{1,4} ?[A-ZÆØÅ]?(?![\w%])(?:, ?(?:\d{1,2}\.?|st\.?|kl\.?)(?: ?(?:sal|tv|th|mf)\.?)*)?"
)
_PERSONAL_URL = compiled(
    r"(?:https?://|www\.)\S*(?:linkedin\.com/in/|facebook\.com/(?!groups|pages|events)|twitter\.com/|"
    r"instagram\.com/|/~|/person|/medarbejder|/ansatte?/)\S*",
    re.IGNORECASE,
)
_URL = compiled(r"(?:https?://|www\.)\S+")

_INTRODUCES = compiled(
    rf"(?:{TITLE.pattern}|v\.?|v/|ved|kontakt(?:person(?:en|er)?)?|navn|tlf\.?|att\.?|foto|referent|afbud|"
    rf"deltagere|undertegnede)",
    re.IGNORECASE,
)
_SAINT = compiled(r"(?:Sct\.?|Skt\.?|Sankt|St\.|Sanct)\s$", re.IGNORECASE)
_SENTENCE_START = compiled(r"(?:^|[.!?:;•]\s|\n|[”\"»(]|[-–]\s)$")
_CITED = compiled(r"(?: (?:m\.fl\.|et al\.))?,? \(?(?:19|20)\d\d")
_AUTHOR = compiled(rf" [{_UPPER}]{{1,2}}[,.;]")
_LISTED = (Kind.GIVEN, Kind.SURNAME)
_NAMEISH = (Kind.GIVEN, Kind.MAYBE_GIVEN, Kind.SURNAME, Kind.MAYBE_SURNAME, Kind.INITIAL, Kind.UNKNOWN)
_SURNAMES = (Kind.SURNAME, Kind.MAYBE_SURNAME, Kind.UNKNOWN, Kind.INITIAL)
_NEVER_ALONE = (Kind.TITLE, Kind.ORGANISATION)
_PLAIN = (Kind.WORD, Kind.PLACE)
_STEP = 1 << 18
_MOST = 5
_SHORTEST_LEARNED = 3


@dataclass(frozen=True, slots=True, order=True)
class Personal:
    """Something of a person at ``[start, end)`` of the text."""

    start: int
    end: int
    kind: PersonalKind


class _Part(NamedTuple):
    """A capitalised word of a run."""

    start: int
    end: int
    text: str
    kind: Kind


@dataclass(frozen=True)
class People:
    """What a whole document tells of its persons: the parts of full names, and the words that are no names.

    A first name or a surname that stands alone is told by the full name elsewhere. *protected* are names that are never
    masked (facilities, foundations, projects).
    """

    parts: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    protected: tuple[str, ...] = ()
    _kinds: dict[str, Kind] = field(default_factory=dict, compare=False, repr=False)
    _nobody: set[str] = field(default_factory=set, compare=False, repr=False)
    """Single words that proved to be no names whatever stands around them."""

    @classmethod
    def of(cls, text: str, protected: Collection[str] = ()) -> People:
        """Learn from a document's text."""
        words = frozenset(_small_words(text))
        names = tuple(sorted({name for name in protected if name}, key=lambda name: (-len(name), name)))
        first = cls(words=words, protected=names)
        learned: set[str] = set()
        for found in first._names(text, sorted(first._protected_spans(text))):
            tokens = _WORD.findall(text[found.start : found.end])
            if len(tokens) > 1 and any(first.kind_of(token) in _LISTED for token in tokens):
                learned.update(_plain(token) for token in tokens if len(token) >= _SHORTEST_LEARNED)
        kept = frozenset(
            token for token in learned if first.kind_of(token) not in (Kind.WORD, Kind.PLACE, Kind.ORGANISATION)
        )
        return cls(kept, words, names, first._kinds)

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self.protected)

    def kind_of(self, word: str) -> Kind:
        """Return what a capitalised word may be in this document."""
        if word not in self._kinds:
            self._kinds[word] = kind_of(word, self.words)
        return self._kinds[word]

    def find(self, text: str, protected: Iterable[Span] = ()) -> list[Personal]:
        """Return what is personal in *text*, outside the *protected* spans and names, in order and without overlap."""
        kept = sorted([*protected, *self._protected_spans(text)])
        found = [*_numbers(text), *self._names(text, kept)]
        return _merged([one for one in found if one.kind != "name" or not _inside(one, kept)])

    def mask(self, text: str, protected: Iterable[Span] = ()) -> str:
        """Return *text* with what is personal in it masked; the length stays."""
        parts: list[str] = []
        position = 0
        for one in self.find(text, protected):
            parts.append(text[position : one.start])
            parts.append(re.sub(r"\S", MASK, text[one.start : one.end]))
            position = one.end
        return "".join([*parts, text[position:]])

    def _protected_spans(self, text: str) -> Iterator[Span]:
        if self.protected:
            for _, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
                yield start, end

    def _names(self, text: str, kept: Sequence[Span]) -> Iterator[Personal]:
        for match in _RUN.finditer(text):
            if match[0] not in self._nobody:
                yield from self._in_run(text, match, kept)
        for match in _CAPITALS.finditer(text):
            kinds = [self.kind_of(word.capitalize()) for word in match[0].split(" ")]
            if kinds[0] is Kind.GIVEN and kinds[-1] in (Kind.SURNAME, Kind.MAYBE_SURNAME, Kind.GIVEN):
                yield Personal(match.start(), match.end(), "name")

    def _in_run(self, text: str, run: re.Match[str], kept: Sequence[Span]) -> Iterator[Personal]:
        if " " not in run[0] and self._stands_for_nobody(run[0]):
            self._nobody.add(run[0])
            return
        parts = [
            _Part(run.start() + word.start(), run.start() + word.end(), word[0], self.kind_of(word[0]))
            for word in _WORD.finditer(run[0])
        ]
        index = 0
        while index < len(parts):
            taken = 0 if _inside(parts[index], kept) else self._name_at(text, parts, index)
            if taken:
                yield Personal(parts[index].start, parts[index + taken - 1].end, "name")
            index += taken or 1

    def _stands_for_nobody(self, word: str) -> bool:
        """Say whether a single capitalised word is no name whatever stands around it: most are plain words."""
        kind = self.kind_of(word)
        return kind in _NEVER_ALONE or (kind in _PLAIN and _plain(word) not in self.parts)

    def _name_at(self, text: str, parts: list[_Part], index: int) -> int:
        """Return how many words from *index* on are a name, 0 where none begins."""
        part = parts[index]
        before = text[max(0, part.start - 40) : part.start]
        if part.kind in (Kind.TITLE, Kind.ORGANISATION) or _SAINT.search(before[-8:]):
            return 0
        if _introduced(before) and (taken := _after_title(parts, index)):
            return taken
        length = _run_length(parts, index)
        if _named_after(parts, index, length):
            return 0
        if part.kind in (Kind.GIVEN, Kind.MAYBE_GIVEN):
            return self._given(text, part, before, length)
        if (
            length > 1
            and part.kind in _NAMEISH
            and parts[index + 1].kind in _SURNAMES
            and self._both_new(parts, index, before)
        ):
            return length
        return self._alone(text, part, before)

    def _given(self, text: str, part: _Part, before: str, length: int) -> int:
        if part.kind is Kind.GIVEN or length > 1 or _plain(part.text) in self.parts:
            return length
        starts = _SENTENCE_START.search(before[-3:]) is not None
        return 0 if starts or part.text.lower() in self.words else length

    def _both_new(self, parts: list[_Part], index: int, before: str) -> bool:
        """Say whether two words without a known given name are a name: a surname, or two words seen nowhere else."""
        first, second = parts[index], parts[index + 1]
        if first.kind is Kind.INITIAL:
            return second.kind in (Kind.SURNAME, Kind.MAYBE_SURNAME)
        if second.kind in (Kind.SURNAME, Kind.INITIAL):
            return True
        starts = _SENTENCE_START.search(before[-3:]) is not None
        return (not starts and first.kind is not Kind.MAYBE_SURNAME) or second.kind is Kind.MAYBE_SURNAME

    def _alone(self, text: str, part: _Part, before: str) -> int:
        """Say whether a single word is a surname: learned from a full name, plainly in -sen, or cited with a year."""
        plain = _plain(part.text)
        if plain in self.parts and not (part.text.lower() in self.words and _SENTENCE_START.search(before[-3:])):
            return 1
        if part.kind is Kind.SURNAME and plain.lower().endswith("sen"):
            return 1
        if part.kind in (Kind.SURNAME, Kind.UNKNOWN) and _AUTHOR.match(text, part.end):
            return 1
        return int(
            part.kind in (Kind.SURNAME, Kind.UNKNOWN)
            and _CITED.match(text, part.end) is not None
            and before.endswith("(")
        )


def _small_words(text: str) -> set[str]:
    """Return the words in small letters, some lines at a time: all words of a book at once are larger than the book."""
    found: set[str] = set()
    start = 0
    while start < len(text):
        end = text.find("\n", start + _STEP)
        end = len(text) if end < 0 else end
        found.update(_SMALL_WORD.findall(text, start, end))
        start = end
    return found


def mask(text: str, protected: Iterable[Span] = (), people: People | None = None) -> str:
    """Return *text* with names, addresses, e-mails, telephone and CPR numbers masked by ``▮``; the length stays.

    *people* is what the whole document told (see :class:`People`); without it the text itself is all there is.
    """
    return (people or People.of(text)).mask(text, protected)


def _introduced(before: str) -> bool:
    """Say whether a title or a contact label stands right before a word."""
    words = before.rsplit(None, 1)
    return bool(words) and before[-1:] in (" ", "/") and _introduces(words[-1].strip(",:;(").removeprefix("/"))


@cache
def _introduces(word: str) -> bool:
    return _INTRODUCES.fullmatch(word) is not None


def _plain(token: str) -> str:
    if token.endswith(("’s", "'s")):
        return token[:-2]
    return token[:-1] if token.endswith("s") and len(token) > _SHORTEST_LEARNED + 1 else token


def _run_length(parts: list[_Part], index: int) -> int:
    """Return how many words of a run could belong to a name that begins at *index*."""
    end = index + 1
    while end < len(parts) and end - index < _MOST and parts[end].kind not in (Kind.ORGANISATION, Kind.TITLE):
        if parts[index].kind not in (Kind.GIVEN, Kind.MAYBE_GIVEN) and parts[end].kind not in _NAMEISH:
            break
        end += 1
    return end - index


def _named_after(parts: list[_Part], index: int, length: int) -> bool:
    """Say whether the name goes on in "Fond", "Hospital" …: then it names an organisation."""
    end = index + length
    return end < len(parts) and parts[end].text.lower() in ORGANISATION_TAILS


def _after_title(parts: list[_Part], index: int) -> int:
    """Return how many words after a title are a name; an organisation or a place alone is none."""
    end = index
    while end < len(parts) and end - index < _MOST and parts[end].kind is not Kind.ORGANISATION:
        end += 1
    kinds = [part.kind for part in parts[index:end]]
    if not kinds or all(kind in (Kind.PLACE, Kind.WORD) for kind in kinds) or _named_after(parts, index, end - index):
        return 0
    return end - index


def _numbers(text: str) -> Iterator[Personal]:
    digits = len(_DIGIT.findall(text))
    for pattern, kind, fewest in _NUMBER_KINDS:
        for match in pattern.finditer(text) if digits >= fewest else ():
            if kind != "phone" or _is_phone(text, match):
                yield Personal(match.start(), match.end(), kind)
    low = text.lower()
    if any(sign in low for sign in _SIGNS):
        yield from _in_links(text)


def _in_links(text: str) -> Iterator[Personal]:
    """Yield what is personal in addresses of mail and of pages."""
    for match in _PERSONAL_URL.finditer(text):
        yield Personal(match.start(), match.end(), "url")
    for match in _AT.finditer(text):
        local = _BEFORE_AT.search(text, max(0, match.start() - _LONGEST_LOCAL), match.start())
        if local:
            yield Personal(local.start(), match.end(), "email")
    for match in _URL.finditer(text):
        if (
            any(kind_of(word.capitalize()) is Kind.GIVEN for word in re.findall(r"[a-zæøå]{4,}", match[0]))
            and "-" in match[0]
        ):
            yield from _names_in_link(match)


def _is_phone(text: str, match: re.Match[str]) -> bool:
    if _DOTTED.match(match[0]):
        return _CALLED_PHONE.search(text, max(0, match.start() - 30), match.start()) is not None
    return not _TWO_YEARS.match(match[0])


def _names_in_link(link: re.Match[str]) -> Iterator[Personal]:
    """Yield given name and surname that stand side by side in a link."""
    for match in re.finditer(r"(?P<first>[a-zæøå]{2,})[-_.](?P<last>[a-zæøå]{3,})", link[0]):
        if kind_of(match["first"].capitalize()) is Kind.GIVEN and kind_of(match["last"].capitalize()) in (
            Kind.SURNAME,
            Kind.MAYBE_SURNAME,
        ):
            yield Personal(link.start() + match.start(), link.start() + match.end(), "url")


_NUMBER_KINDS: tuple[tuple[re.Pattern[str], PersonalKind, int], ...] = (
    (_CPR, "cpr", 10),
    (_PHONE, "phone", 8),
    (_STREET, "address", 1),
)
"""Numbers that tell of a person, and the fewest figures that each has."""


def _merged(found: list[Personal]) -> list[Personal]:
    merged: list[Personal] = []
    for one in sorted(found):
        if merged and one.start < merged[-1].end:
            merged[-1] = Personal(merged[-1].start, max(merged[-1].end, one.end), merged[-1].kind)
        else:
            merged.append(one)
    return merged


def _inside(one: Personal | _Part, spans: Sequence[Span]) -> bool:
    return any(start <= one.start and one.end <= end for start, end in spans)

"""Joined letters that a PDF lost: ``ak vitet`` and ``akvitet`` back to ``aktivitet`` where that word is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise

from ingest.origins import Edit
from ingest.reading.repair.mending import Mended
from ingest.reading.repair.vocabulary import ENDINGS, Vocabulary, field_words
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.search.written import places_of

LOST = ("tti", "ffi", "ti", "tt", "ft", "fi", "ff", "fl", "tf")
"""Letters that fonts join."""
_MAY_LOSE = compiled("|".join(LOST))
_VOWELS = frozenset("aeiouyæøå")
_BEFORE_VOWELS = frozenset({"tt", "ff", "fl"})
"""Of these, what no consonant follows in Danish."""
_FIRST_KEPT = frozenset({"fi", "fl"})
"""Joined letters of which some fonts give the first alone ("fnansieret")."""

_ENDINGS = (*ENDINGS, "de", "ede", "nde")
_SHORTEST_SPLIT = 4
_SHORTEST_WHOLE = 6
_RARE = 0.34
_WORDS_OF_ONE = frozenset("aiåø")
_ALONE = (
    compiled(r" (?P<til>l)(?= [^\W\d_]{2})(?:(?<=[^\W\d_] l)|(?<=[^\W\d_]  l))"),
    compiled(r"enhver  ?(?P<tid>d)\b"),
    compiled(r"(?P<timer>mer)\b(?:(?<=\d mer)|(?<=\d  mer))"),
)
"""What is left of "til", "tid" and "timer" where the letters are lost; no such words stand there else."""
_LAST = compiled(r"(?<![^\W_])[^\W\d_]+\Z")
_FIRST = compiled(r"[a-zæøå]+(?![^\W_])")
"""The word with which what stands between two spaces ends, and the small one with which it begins."""
_DAMAGED = 2
"""Words restored where a space stood in them, by which a text is known for one that lost letters in many."""
_PART = 3
"""Letters of a compound's part at least."""
_MANY = 3
"""Words restored by which a text is known for one in which also short words lost letters."""
_FIRST_MAY_STAY = frozenset({"ti", "tti"})
"""Joined letters of which a text that lost many may have kept the first ("tl", "stllinger")."""
_OTHERS = ("part", "patent")
"""How words begin that are others without the letters ("parter", "partier")."""
_OWN_WORDS = word_list(
    "ald apa aske bie bite d dee dens dete dri ds ere est este flyer flyet gras ha k kae kra krik l lee lo lof lu lye "
    "mer moon måe naen ng nsk nske nud nye nyte næer ok ote parer paret part re ree reen rma sate sekon ski skier skat "
    "skate sl slue sti stie stier stl stff stft sympa tel tler td tds tng ttel statstik motvet ting tid garant "
    "garanten kraen kunsg hæer samd"
)
"""What may also be a word of its own, or part of one."""
_TIL_APART = compiled(r"(?<![^\W\d_] )(?<!\w)ti l(?!\w)|(?<=[^\W\d_] )ti l(?= [\w§])")
_WHOLE_WORD = compiled(r"[^\W\d_]{2,}")
_NO_ONSET = compiled(r"l[bdfghklmnprstv]|dl|ds[^aeiouyæøå]|ng|nk")


@dataclass(frozen=True, slots=True)
class Loss:
    """A damaged form: *shown* is what stands there, *at* the place of the lost letters, *gap* what stands in it."""

    shown: str
    at: int
    gap: int
    letters: str


def mend_ligatures(mended: Mended, words: Vocabulary) -> Mended:
    """Return the text with lost letters restored, inside a word or where a space stands in their place.

    A word is restored only when the restored one stands elsewhere in the document or among the field's words, and only
    when what stands there is no word: unknown to the field, and found nowhere but in such places.
    """
    losses = {loss.shown: loss for loss in _losses(words)}
    if not losses:
        return mended
    places = list(_places(mended.text, losses))
    in_pairs = Counter(part for _, loss in places if loss.gap for part in loss.shown.lower().split(" "))
    edits: list[Edit] = []
    for start, loss in places:
        if loss.gap and not any(_is_fragment(part, in_pairs, words) for part in loss.shown.lower().split(" ")):
            continue
        edits.append((start + loss.at, start + loss.at + loss.gap, loss.letters))
    if sum(end > start for start, end, _ in edits) >= _DAMAGED:
        edits = _with_parted(mended.text, edits, words)
    if len(edits) >= _MANY:
        edits = [*edits, *_short(mended.text, {start for start, _, _ in edits})]
    return mended.edited(sorted([*edits, *_alone(mended.text, {start for start, _, _ in edits})]), "lost ligature")


def _with_parted(text: str, edits: list[Edit], words: Vocabulary) -> list[Edit]:
    """Return the edits with those of every other two words, one of them no word, that the lost letters make one: known
    in some form, or a compound of such. Only for a text that has lost many."""
    taken = {start for start, _, _ in edits}
    found: list[tuple[int, str, tuple[str, str]]] = []
    known = _WORDS_OF_ONE.union(word for word in words.counts if len(word) > 1 and _is_form(word))
    pieces = text.split(" ")
    last = {piece: match[0].lower() for piece in set(pieces) if (match := _LAST.search(piece))}
    first = {piece: match[0] for piece in set(pieces) if (match := _FIRST.match(piece))}
    place = -1
    for piece, following in pairwise(pieces):
        place += len(piece) + 1
        if piece not in last or following not in first:
            continue
        one, other = halves = last[piece], first[following]
        if place + 1 + len(following) in taken:  # the second half is the first of another word
            continue
        if (one not in known or other not in known) and place not in taken and (letters := _between(*halves)):
            found.append((place, letters, halves))
    in_pairs = Counter(half for *_, halves in found for half in halves)
    torn = [one for one in found if any(_is_fragment(half, in_pairs, words) for half in one[2] if not _is_form(half))]
    twice = {place + 1 for place, *_ in torn}
    edits = [one for one in edits if one[0] not in twice]
    return [*edits, *((place, place + 1, letters) for place, letters, _ in torn)]


@lru_cache(maxsize=1 << 16)
def _between(first: str, second: str) -> str | None:
    """Return the letters lost between the halves of a word, None where both are words or nothing makes them one."""
    if all(half in _WORDS_OF_ONE if len(half) == 1 else _is_form(half) for half in (first, second)):
        return None
    lost = [letters for letters in LOST if second[0] in _VOWELS or letters not in _BEFORE_VOWELS]
    begun = first[:-2] in _beginnings()  # else it begins no word, whatever ending is taken from that
    known = next((letters for letters in lost if _is_form(first + letters + second)), None) if begun else None
    if known or len(first + second) < _SHORTEST_WHOLE or not (begun or _openings(first)):
        return known
    return next((letters for letters in lost if _is_compound(first, letters, second)), None)


@cache
def _beginnings() -> frozenset[str]:
    """Return the letters with which words of the field begin, however many."""
    return frozenset(word[:end] for word in field_words() for end in range(len(word) + 1))


@lru_cache(maxsize=1 << 16)
def _is_form(word: str) -> bool:
    """Tell whether the field knows a word, perhaps without its ending and what this doubles ("budgettet")."""
    known = field_words()
    if word in known:
        return True
    for ending in _ENDINGS if word.endswith(_ENDINGS) else ():
        if word.endswith(ending) and len(word) > len(ending) + _PART:
            base = word.removesuffix(ending)
            if base in known or (base[-1] == base[-2] and base[:-1] in known):
                return True
    return False


def _is_compound(first: str, letters: str, second: str) -> bool:
    """Tell whether two known words make one, parted before, within or after its lost *letters*."""
    word, after = first + letters + second, len(first) + len(letters)
    for at in _openings(first):
        if at <= len(word) - _PART and _is_form(word[at:]):
            return True
    for at in range(max(len(first) + 1, _PART), after):
        if _may_open(word[:at]) and len(word) - at >= _PART and _is_form(word[at:]):
            return True
    return any(after + at >= _PART and _may_open(word[: after + at]) for at in _closings(second))


@lru_cache(maxsize=1 << 16)
def _openings(part: str) -> tuple[int, ...]:
    """Return where in the first half of a torn word the first word of a compound may end."""
    return tuple(at for at in range(_PART, len(part) + 1) if _may_open(part[:at]))


@lru_cache(maxsize=1 << 16)
def _closings(part: str) -> tuple[int, ...]:
    """Return where in the second half of a torn word the last word of a compound may begin."""
    return tuple(at for at in range(len(part) - _PART + 1) if _is_form(part[at:]))


def _may_open(word: str) -> bool:
    """Tell whether a word may be the first of a compound, perhaps with the letter that joins it to the next."""
    return word in field_words() or (word[-1] in "se" and word[:-1] in field_words())


def _alone(text: str, taken: set[int]) -> Iterator[Edit]:
    """Yield what else to restore in a text that has lost letters at the places *taken*; others have lost none."""
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _ALONE) if taken else ():
        start = match.start(match.lastgroup or 0)
        if start not in taken and start - 1 not in taken:
            yield start, start, "ti"


def _short(text: str, taken: set[int]) -> Iterator[Edit]:
    """Yield the short words, and those that kept one of their lost letters, to restore in a text that lost many."""
    forms = _short_forms()
    for match in _WHOLE_WORD.finditer(text):
        form = forms.get(match.group().lower())
        if form is not None and not any(match.start() <= place <= match.end() for place in taken):
            yield match.start() + form[0], match.start() + form[0], form[1]
    for match in _TIL_APART.finditer(text):
        yield match.start() + 2, match.start() + 3, ""


@cache
def _short_forms() -> dict[str, tuple[int, str]]:
    """Return what is left of the field's words, where it is left of one alone and no word of its own, with the place
    and the letters to restore."""
    found: dict[str, set[tuple[str, int, str]]] = {}
    for word in filter(_MAY_LOSE.search, field_words()):
        for letters, at in _lost_in(word):
            head, tail = word[:at], word[at + len(letters) :]
            if len(head + tail) < _SHORTEST_WHOLE:
                found.setdefault(head + tail, set()).add((word, at, letters))
            if letters in _FIRST_MAY_STAY:
                found.setdefault(head + letters[0] + tail, set()).add((word, at + 1, letters[1:]))
    known = field_words() | _OWN_WORDS
    return {
        shown: next(iter(words))[1:]
        for shown, words in found.items()
        if len({word for word, _, _ in words}) == 1
        and shown not in known
        and len(shown) > 1
        and not shown.startswith(_OTHERS)
    }


def _losses(words: Vocabulary) -> Iterator[Loss]:
    """Yield the damaged forms of known words that may stand in the document, in small letters and with a capital."""
    known = (word for word in filter(_MAY_LOSE.search, words.counts) if words.counts[word] > 0)
    of_field = _field_words_by_part()
    for word in sorted(
        {*known, *chain.from_iterable(of_field[part] for part in of_field.keys() & words.counts.keys())}
    ):
        for letters, at in _lost_in(word):
            yield from _damaged(word, letters, at, words)


def _lost_in(word: str) -> Iterator[tuple[str, int]]:
    """Yield the letters that fonts join in a word, and where they stand."""
    for letters in LOST:
        at = word.find(letters)
        while at >= 0:
            yield letters, at
            at = word.find(letters, at + 1)


@cache
def _field_words_by_part() -> dict[str, list[str]]:
    """Return the words of the field that hold letters that fonts join, by what a document must hold of each if it is
    damaged there: its first part, or what is left of it."""
    found: dict[str, list[str]] = {}
    for word in filter(_MAY_LOSE.search, field_words()):
        for letters, at in _lost_in(word):
            head, tail = word[:at], word[at + len(letters) :]
            kept = {head + letters[0] + tail} if letters in _FIRST_KEPT else set[str]()
            for part in {head, head + tail} | kept:
                found.setdefault(part, []).append(word)
    return found


def _damaged(word: str, letters: str, at: int, words: Vocabulary) -> Iterator[Loss]:
    head, tail = word[:at], word[at + len(letters) :]
    whole = head + tail
    counts = words.counts
    long = len(whole) >= _SHORTEST_WHOLE or (not at and len(word) >= _SHORTEST_WHOLE and _NO_ONSET.match(whole))
    if long and _is_damaged(whole, word, words):
        yield from _both_cases(Loss(whole, at, 0, letters))
    kept = f"{head}{letters[0]}{tail}"
    if letters in _FIRST_KEPT and len(kept) >= _SHORTEST_WHOLE and _is_damaged(kept, word, words):
        yield from _both_cases(Loss(kept, at + 1, 0, letters[1:]))
    shown = all(part in counts or (len(part) == 1 and part not in _WORDS_OF_ONE) for part in (head, tail))
    if head and tail and len(whole) >= _SHORTEST_SPLIT and shown:
        yield from _both_cases(Loss(f"{head} {tail}", at, 1, letters))


def _is_damaged(shown: str, word: str, words: Vocabulary) -> bool:
    """Tell whether a form that the document holds is no word of its own but what is left of another."""
    if shown not in words.counts or shown in field_words():
        return False
    return word in field_words() or words.counts[shown] <= _RARE * words.counts[word]


def _both_cases(loss: Loss) -> Iterator[Loss]:
    yield loss
    if loss.at:
        yield Loss(loss.shown[0].upper() + loss.shown[1:], loss.at, loss.gap, loss.letters)


def _places(text: str, losses: dict[str, Loss]) -> Iterator[tuple[int, Loss]]:
    """Yield where the damaged forms stand as whole words."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    shown = list(losses)
    automaton = AhoCorasick(shown, matchkind=MatchKind.LeftmostLongest)
    for pattern, start, end in places_of(automaton, text):
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or after.isalnum()):
            yield start, losses[shown[pattern]]


def _is_fragment(part: str, in_pairs: Counter[str], words: Vocabulary) -> bool:
    return part not in field_words() and words.counts[part] <= in_pairs[part]

"""How far a name reaches by the whole text: what a text repeats word by word of it, and goes on from differently, is it
("Tættere" in "projektet Tættere på, som ..." and "Tættere på er ...")."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from ahocorasick_rs import AhoCorasick

from ingest.mentions.coined.namereach import ANEW, GLUE, OPENERS
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.words.labels import clean
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled
from ingest.search.written import places_of

_WORDS = compiled(r"(?:(?:^|,? )[^\W_][\w’'´+/-]*)")
_MOST, _LEAST = 9, 2
"""Words of a name; words that a text must repeat."""
_PLACES = 12
"""Places at which a name is compared."""


def agreed(text: str, passages: Sequence[Passage], names: Mapping[int, Sequence[Mention]]) -> dict[int, list[Mention]]:
    """Return the names by the number of their sentence, each as long as the text writes it elsewhere."""
    stretches = {
        m.start: words for n, found in names.items() for m in found if (words := _stretch(text, m, passages[n].end))
    }
    keys = {start: text[words[0][0] : words[1][1]] for start, words in stretches.items()}
    others = _others(text, passages, sorted({*keys.values()}))
    return {
        number: [_fitted(text, m, stretches[m.start], others[keys[m.start]]) if m.start in keys else m for m in found]
        for number, found in names.items()
    }


def written_again(text: str, names: Iterable[tuple[int, Mention]]) -> Iterator[tuple[int, Mention]]:
    """Yield the numbered names that the text writes at another place too."""
    numbered = list(names)
    labels = sorted({name.label for _, name in numbered})
    times = Counter(labels[number] for number, _, _ in places_of(AhoCorasick(labels), text)) if labels else {}
    yield from ((number, name) for number, name in numbered if times.get(name.label, 0) >= _LEAST)


_Span = tuple[int, int]


def _stretch(text: str, name: Mention, end: int) -> list[_Span]:
    """Return the words from a name's first on, where a small one follows it."""
    two = list(islice(_words(text, name.start, end), _LEAST))
    bare = len(two) == _LEAST and text[two[1][0]].islower() and clean(text[name.start : name.end]) == name.label
    return list(_words(text, name.start, end)) if bare and text[two[1][0] : two[1][1]] not in ANEW else []


def _words(text: str, start: int, end: int) -> Iterator[_Span]:
    place = start
    for _ in range(_MOST + 1):
        match = _WORDS.match(text, place, end) if place > start else _FIRST.match(text, place, end)
        if match is None:
            return
        first = match.start() + len(match.group()) - len(match.group().lstrip(", "))
        if text[match.start()] == "," and not text[first].islower():
            return
        yield first, match.end()
        place = match.end()


_FIRST = compiled(r"[^\W_][\w’'´+/-]*")


def _others(text: str, passages: Sequence[Passage], keys: Sequence[str]) -> dict[str, list[list[_Span]]]:
    """Return where a text writes two words, with what follows them in the sentence."""
    found: dict[str, list[list[_Span]]] = {key: [] for key in keys}
    starts = [passage.start for passage in passages]
    for number, start, end in places_of(AhoCorasick(keys), text) if keys else ():
        place = max(0, bisect_right(starts, start) - 1)
        whole = not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
        if whole and start < passages[place].end and len(found[keys[number]]) < _PLACES:
            found[keys[number]].append(list(_words(text, start, passages[place].end)))
    return found


def _fitted(text: str, name: Mention, words: list[_Span], places: Sequence[list[_Span]]) -> Mention:
    """Return a name as long as all places write it alike, where it ends at one of them; else as it was, or shorter."""
    others = [other for other in places if other[0] != words[0]]
    most = min((_alike(text, words, other) for other in others), default=0)
    own = sum(end <= name.end for _, end in words)
    said = [text[start:end] for start, end in words[:most]]
    clause = bool(said) and said[0].casefold() in OPENERS
    goes_on = (n for n, word in enumerate(said) if n >= own and (word in ANEW or (word in VERBS and not clause)))
    upto = next(goes_on, most)
    ends = upto < most or any(_closed(text, other, most) for other in (words, *others) if len(other) >= most > 0)
    while upto > 1 and (said[upto - 1] == "og" or (not ends and said[upto - 1] in GLUE)):
        upto -= 1
    if upto == own or (upto < own and upto < _LEAST) or (upto > own and not ends):
        return name
    end = words[upto - 1][1]
    return replace(name, end=end, label=clean(text[name.start : end]))


def _alike(text: str, words: Sequence[_Span], others: Sequence[_Span]) -> int:
    """Return how many words two stretches begin with alike."""
    pairs = zip(words, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: text[slice(*pair[0])] == text[slice(*pair[1])], pairs))


def _closed(text: str, words: Sequence[_Span], number: int) -> bool:
    """Tell whether a name that ends with the word before *number* is followed by a verb or a sign."""
    if number == len(words):
        return text[words[-1][1] : words[-1][1] + 1] != " "
    before, (start, end) = words[number - 1][1], words[number]
    return text[before] == "," or text[start:end] in VERBS or text[start:end] in ANEW

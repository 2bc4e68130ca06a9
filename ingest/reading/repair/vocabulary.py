"""The words of a document and of the field: what a restored word is held against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from ingest.names import common_words
from ingest.search.patterns import compiled

_WORD = compiled(r"[^\W\d_]{2,}")
_BREAK = compiled(r"[-\u00ad\ufffe](?:[ \t]*\r?\n\s*|[ ](?=[a-zæøå]))")
_COMPOUND = compiled(r"[^\W\d_]+-[^\W\d_]+")
_HEAD = compiled(r"[^\W\d_]{2,}$")
_MARKS = '.,:;!?()”"»«'
"""What stands beside most words that do not stand alone."""
_LONGEST = 40
_STEP = 1 << 20
_SHORTEST_INFLECTED = 7
ENDINGS = ("s", "e", "n", "r", "t", "en", "et", "er", "ne", "ens", "ets", "erne", "ernes")


@cache
def field_words() -> frozenset[str]:
    """Return the common words and those of psychiatry, social work and public money that we wrote down."""
    text = (files("ingest.reading.repair") / "words.txt").read_text(encoding="utf-8")
    return common_words().union(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


class Vocabulary:
    """How often each word (in lower case) stands in a document, and whether a word is known at all.

    The halves of words broken over lines, or once broken so, are not counted: a half does not vouch for itself.
    """

    def __init__(self, text: str) -> None:
        """Count the words of *text*."""
        tokens: Counter[str] = Counter()
        start = 0
        while start < len(text):
            end = text.find("\n", start + _STEP)
            end = len(text) if end < 0 else end
            tokens.update(text[start:end].lower().split())
            start = end
        counts = {token: tokens[token] for token in filter(str.isalpha, tokens) if len(token) > 1}
        self.hyphenated: Counter[str] = Counter()
        for token in [token for token in tokens if token not in counts]:
            count, bare = tokens[token], token.strip(_MARKS)
            for word in (bare,) if bare.isalpha() and len(bare) > 1 else _WORD.findall(token):
                counts[word] = counts.get(word, 0) + count
            if "-" in token and (compound := _COMPOUND.search(token)):
                self.hyphenated[compound[0]] += count
        self.counts = Counter(counts)
        for match in _BREAK.finditer(text):
            before = _HEAD.search(text, max(0, match.start() - _LONGEST), match.start())
            after = _WORD.match(text, match.end())
            if before and after:
                self.counts.subtract((before[0].lower(), after[0].lower()))

    def hyphenates(self, first: str) -> bool:
        """Say whether the document writes a hyphen after this word, which is then no compound's first part."""
        return any(compound.startswith(f"{first.lower()}-") for compound in self.hyphenated)

    def knows(self, word: str) -> bool:
        """Say whether *word*, in this form or another, stands elsewhere in the document or in the field's words."""
        lowered = word.lower()
        return any(self.counts.get(form, 0) > 0 or form in field_words() for form in _forms(lowered))


def _forms(word: str) -> Iterator[str]:
    """Yield the word and, for longer ones, what is left without a Danish ending."""
    yield word
    if len(word) >= _SHORTEST_INFLECTED:
        yield from (word[: -len(ending)] for ending in ENDINGS if word.endswith(ending))
        yield from (word + ending for ending in ("e", "en", "er", "s"))

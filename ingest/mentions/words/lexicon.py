"""What one Danish word is: a head noun (by its last part), its number and definiteness; each word is analysed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ingest.mentions.words.endings import SHORTEST, Endings
from ingest.mentions.words.heads import HEADS, NOT_HEAD_PARTS, NOT_HEADS

_ENDINGS: dict[str, tuple[bool, bool]] = {
    "": (False, False),
    **dict.fromkeys(("en", "et", "n", "t"), (True, False)),
    **dict.fromkeys(("er", "e", "r"), (False, True)),
    **dict.fromkeys(("erne", "ene", "ne", "rne"), (True, True)),
}
"""Danish noun endings: (definite, plural). Some words take only a few of them; the others do no harm."""
_AFTER_VOWELS = frozenset({"n", "t", "r", "ne", "rne"})
_DOUBLING = ("d", "t", "b", "n", "m", "s", "k", "p", "l", "g")


@dataclass(frozen=True, slots=True)
class Head:
    """A head noun found in a word: its type and lemma, and how the word is inflected."""

    type: str
    lemma: str
    definite: bool
    plural: bool
    genitive: bool
    compound: bool


def _forms(lemma: str) -> dict[str, tuple[bool, bool]]:
    stems = [lemma, lemma + lemma[-1]] if lemma[-1] in _DOUBLING else [lemma]
    if lemma.endswith("e"):
        stems.append(lemma[:-1])
    out: dict[str, tuple[bool, bool]] = {}
    for stem in reversed(stems):
        for ending, shape in _ENDINGS.items():
            if ending in _AFTER_VOWELS and stem[-1] not in "aeéiouyæøå":
                continue  # "tilbudt", "nævnt" and "tiltrådt" are no nouns
            if stem == lemma or ending:
                out[stem + ending] = shape
    return out


def _table() -> dict[str, tuple[str, str, bool, bool]]:
    table: dict[str, tuple[str, str, bool, bool]] = {}
    for type_, entries in HEADS.items():
        for entry in entries:
            lemma, *irregular = entry.split("|")
            for form, (definite, plural) in _forms(lemma).items():
                table.setdefault(form, (type_, lemma, definite, plural))
            for form in irregular:
                table[form] = (type_, lemma, form.endswith(("et", "en", "ene")), form.endswith(("re", "ne", "er")))
    return table


ABSTRACT = "ning|ningen|else|elsen|tion|tionen|hed|heden|ering|eringen|dom|isme|itet|iteten"
"""Suffixes of nouns that tell of doing or being, and name nothing, as the alternatives of a pattern."""

_TABLE = _table()
_ENDS = Endings(form for form in _TABLE if len(form) >= SHORTEST)


_SHORT_LAST = frozenset(
    f"{first}{last}"
    for last, firsts in (
        ("råd", "psykiatri ældre senior patient frivillig frivilligheds unge ungdoms borger beboer integrations lokal"),
        ("råd", "kvalitets partnerskabs ekspert social sundheds ungdoms elev udsatte-"),
        ("hus", "familie unge ungdoms frivillig psykiatri akut krise behandlings forenings bo aktivitets fælles"),
    )
    for first in firsts.split()
)
"""Compounds whose last part is too short to be told from other words by itself ("forråd", "tilråd")."""


def _lookup(word: str) -> tuple[tuple[str, str, bool, bool], int] | None:
    for cut in _ENDS.cuts(word):
        entry = _TABLE.get(word[cut:])
        one = cut == 1 and word[0] not in "øåi"  # no first part of a compound is one letter ("tråden" is no "råd")
        if entry and not one and (cut == 0 or len(word) - cut >= 4 or word[cut - 1] == "-" or word in _SHORT_LAST):
            return entry, cut
    return None


@lru_cache(maxsize=100_000)
def head_of(word: str) -> Head | None:
    """Return the head noun that *word* is or ends in, in any inflection, or None."""
    low = word.casefold().rstrip("’´'")
    if low in NOT_HEADS or low.startswith(NOT_HEAD_PARTS):
        return None
    found, genitive = _lookup(low), False
    if low.endswith("s") and (not found or found[0][2] is False):
        bare = _lookup(low[:-1].rstrip("’´'"))
        if bare and (found is None or bare[1] <= found[1]):
            found, genitive = bare, True
    if not found:
        return None
    (type_, lemma, definite, plural), cut = found
    return Head(type_, lemma, definite, plural, genitive, compound=cut > 0)

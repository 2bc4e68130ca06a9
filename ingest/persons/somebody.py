"""Whether a label may be somebody's name: what no list knows and no noun explains is rather taken for a person's."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from ingest.mentions.coined.kinds import is_thing
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.towns import TOWNS
from ingest.names import ORGANISATION_TAILS, Kind, kind_of, place_names
from ingest.persons import PARTICLES, People
from ingest.reading.repair.vocabulary import field_words
from ingest.search.patterns import compiled

_LONG_NOUN = 6
"""Letters of a definite noun that with a town is an association's branch."""
_DEFINITE = ("en", "et", "ene", "erne")
_QUARTERS = frozenset({"Nord", "Syd", "Øst", "Vest", "Midt"})
_GENITIVE = ("ens", "ets", "nes", "ers")
"""How a noun ends to whom something belongs ("Gadens Advokater"), and unlisted given names do not."""
_PARTS = compiled(r"\s*(?:[,;:()/|–\t]| - |\b(?:og|samt|ved|v\.|med|af|som|hos|fra|til)(?: |$))\s*")
"""What stands between the parts of a label of which each may be a name."""
_FEWEST, _MOST = 2, 4
_SAINTS = ("Sankt", "Sct", "Sct.", "Skt", "Skt.", "Sanct", "St.")
_SHORT_CAPITALS = 4
"""Letters of the longest abbreviation."""
_FIRST = (Kind.GIVEN, Kind.MAYBE_GIVEN, Kind.UNKNOWN, Kind.INITIAL, Kind.SURNAME, Kind.MAYBE_SURNAME)
_LAST = (Kind.SURNAME, Kind.MAYBE_SURNAME, Kind.GIVEN, Kind.MAYBE_GIVEN, Kind.UNKNOWN)


_OF_BODIES = frozenset(["Campus", "Analyse", "Analytics", "Consult", "Consulting", "Advisory"])
"""Words in the names of schools and firms, and in nobody's."""


def is_branch(label: str) -> bool:
    """Tell whether a label is an association's name, or a definite noun that is nobody's, and a town: "Ventilen X"."""
    first, _, town = label.partition(" ")
    if not _is_town(town) and town not in _QUARTERS:
        return False
    formed = kind_of(first[:-2]) is Kind.GIVEN  # a rare name on a known one ("Halvarden"), no noun
    definite = len(first) >= _LONG_NOUN and first.endswith(_DEFINITE) and not formed
    return _is_registered(first) or (definite and kind_of(first) in {Kind.UNKNOWN, Kind.WORD})


def may_be_somebody(label: str, people: People, *, branches: bool = True) -> bool:
    """Tell whether a part of a label is nothing but words that a person's name may be made of; *branches*: whether it
    may be an association's branch in a town."""
    return any(_is_full_name(part, people, branches) for part in _PARTS.split(label) if " " in part)


def after_titles(part: str) -> int:
    """Return where in a part of a label the name begins, behind the titles that stay, and whoever has the person."""
    start = 0
    while " " in part[start:]:
        first, second = part[start:].split(" ")[:2]
        owner = first.endswith("s") and kind_of(first) is Kind.UNKNOWN and kind_of(second) is Kind.GIVEN
        if not owner and not _is_title(first):
            break
        start += len(first) + 1
    return start


def _is_full_name(part: str, people: People, branches: bool) -> bool:
    if _has_registered(part.split()) or (branches and is_branch(part.title() if part.isupper() else part)):
        return False
    words = part.split()
    if words and (words[0] in _SAINTS or any(_is_owned(*two) for two in pairwise(words))):
        return False
    while words and _is_title(words[0]):
        words = words[1:]
    words = [*words[:1], *(word for word in words[1:-1] if word not in PARTICLES), *words[1:][-1:]]
    if not _FEWEST <= len(words) <= _MOST or not all(word[0].isupper() for word in words):
        return False
    short = 1 < len(words[0]) <= _SHORT_CAPITALS and words[0].isalpha() and words[0].isupper()
    if short and kind_of(words[0].capitalize()) is not Kind.GIVEN:
        return False  # "KKR Fjordland"
    if part.isupper():
        words = [word.capitalize() for word in words]
    if any(_is_known(word) for word in words[:-1]) or (_is_known(words[-1]) and not _is_town(words[-1])):
        return False
    if words[0].endswith(_GENITIVE) and len(words[0]) >= _LONG_NOUN and kind_of(words[0]) is not Kind.GIVEN:
        return False
    kinds = [Kind.INITIAL if len(word) == 1 else people.naming.kind_of(word) for word in words]
    if kinds == [Kind.UNKNOWN] * len(kinds) and all(word.endswith(_DEFINITE) for word in words):
        return False  # "Akutstuen Havnen"
    town = _is_town(words[-1]) and words[-1] not in _QUARTERS
    last = kinds[-1] in _LAST or town or (kinds[0] is Kind.GIVEN and kinds[-1] is Kind.INITIAL)
    return kinds[0] in _FIRST and last


def _is_owned(owner: str, thing: str) -> bool:
    """Tell whether a street, a house or a fund is called after the word before it ("Ole Zs Vej")."""
    return owner.endswith("s") and thing.lower() in ORGANISATION_TAILS


def _is_town(word: str) -> bool:
    return word in TOWNS or word.casefold() in place_names()


def _is_title(word: str) -> bool:
    initial = len(word.rstrip(".")) == 1 or word.replace(".", "").isupper()
    return kind_of(word.rstrip(".").capitalize()) is Kind.TITLE or ("." in word and not initial)


def _is_known(word: str) -> bool:
    """Tell whether a word is no name: the noun of a thing, or a word of the field."""
    return is_noun(word) or word.casefold() in field_words() or word in _OF_BODIES


def is_noun(word: str) -> bool:
    """Tell whether a word is the noun of a thing, and part of no person's name that we know."""
    return head_of(word) is not None or (is_thing(word) and kind_of(word) in {Kind.UNKNOWN, Kind.WORD})


def _has_registered(words: list[str]) -> bool:
    """Tell whether a register knows the words, or two or more of them, by a name."""
    longer = (words[start:end] for start in range(len(words)) for end in range(start + 2, len(words) + 1))
    return any(_is_registered(" ".join(some)) for some in longer)


@cache
def _is_registered(name: str) -> bool:
    from ingest.registers import load_registers

    return name in _names() or name in load_registers().by_label


@cache
def _names() -> frozenset[str]:
    from ingest.registers import load_registers

    return frozenset(name.text for entry in load_registers().entries for name in entry.names)

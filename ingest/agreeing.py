"""When a claim says the same as a reference fact: labels alike by spelling, dates by precision, values by kind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any

_SMALL = frozenset(
    ["og", "i", "for", "af", "til", "den", "det", "en", "et", "på", "med", "projekt", "projektet", "the", "s"]
)
_ENDINGS = ("ens", "ets", "erne", "en", "et", "er", "s")
_STEM_LEAST = 5
_ALIKE = 0.86
"""From this likeness on two names are taken for one: a letter or two in a long name."""
_MOSTLY = 0.6
_TOLERANCE = 0.005
_DATES = frozenset({"start", "end", "as_of", "year"})
_BESIDE = frozenset({"defect", "per", "kind", "unit", "addressee"})
"""Qualifiers that are not counted: the readers of the reference give them unevenly."""


def folded(label: str) -> str:
    """Return a label without case, punctuation and double spaces; spans of numbers are written with a bare hyphen."""
    text = unicodedata.normalize("NFC", label).casefold().replace("aa", "å")
    text = re.sub(r"(?<=\d)\s*-\s*(?=\d)", "-", text)
    return " ".join(re.sub(r"[^\w§-]+", " ", text).split())


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM_LEAST:
            return word[: -len(ending)]
    return word


def _words(label: str) -> list[str]:
    return [_stem(word) for word in folded(label).replace("-", " ").split() if word not in _SMALL]


def same_label(one: str, other: str) -> bool:
    """Tell whether two labels name the same: equal, the same words, one the beginning or end of the other, or alike."""
    a, b = folded(one), folded(other)
    if a == b or a.replace(" ", "") == b.replace(" ", ""):
        return True
    words_a, words_b = _words(one), _words(other)
    set_a, set_b = set(words_a), set(words_b)
    if set_a and set_a == set_b:
        return True
    if re.findall(r"\d+", a) != re.findall(r"\d+", b):
        return False
    if min(len(set_a), len(set_b)) > 1 and (set_a <= set_b or set_b <= set_a) and len(set_a ^ set_b) <= 2:
        return True
    short, long = sorted((words_a, words_b), key=len)
    if short and len(short) < len(long) and (long[: len(short)] == short or long[-len(short) :] == short):
        return len(short) >= 3 or len("".join(short)) >= 12
    return SequenceMatcher(None, a, b).ratio() >= _ALIKE


def same_phrase(one: str, other: str) -> bool:
    """Tell whether two free phrases mean the same: most words of the shorter one are in the other."""
    if same_label(one, other):
        return True
    a, b = set(_words(one)), set(_words(other))
    common = len(a & b)
    return common > 1 and common / min(len(a), len(b)) >= _MOSTLY


def same_date(one: str, other: str) -> bool:
    """Tell whether two dates agree as far as both go: "2018" and "2018-06"."""
    return one.startswith(other) or other.startswith(one)


def same_value(name: str, want: Any, got: Any) -> bool:
    """Tell whether a qualifier's value is the wanted one; numbers may differ by half a per cent."""
    if got is None:
        return False
    if name in _DATES:
        return same_date(str(want), str(got))
    if isinstance(want, list):
        return list(want) == list(got) if isinstance(got, list | tuple) else False
    if isinstance(want, int | float) and not isinstance(want, bool):
        try:
            return abs(float(got) - float(want)) <= _TOLERANCE * max(1.0, abs(float(want)))
        except (TypeError, ValueError):
            return False
    return folded(str(want)) == folded(str(got))


def same_fact(want: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
    """Tell whether a claim states a reference fact, qualifiers aside."""
    if want["p"] != got["p"] or not same_label(want["s"]["label"], got["s"]["label"]):
        return False
    objects = {"startedOn": same_date, "endedOn": same_date, "targetGroup": same_phrase, "recommends": same_phrase}
    return objects.get(want["p"], same_label)(want["o"]["label"], got["o"]["label"])


def values_right(want: Mapping[str, Any], got: Mapping[str, Any]) -> tuple[int, int]:
    """Return how many of a fact's counted qualifiers the claim has right, and how many there are."""
    counted = {name: value for name, value in (want.get("attrs") or {}).items() if name not in _BESIDE}
    given = got.get("attrs") or {}
    return sum(same_value(name, value, given.get(name)) for name, value in counted.items()), len(counted)

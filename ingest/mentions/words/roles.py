"""Job functions: which words name a role, and its canonical form (singular, lower case, one word)."""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.mentions.words.endings import SHORTEST, Endings
from ingest.mentions.words.jobs import (
    FREE,
    FRIENDS,
    IN_CONSONANT,
    IN_E,
    IN_ER,
    NEVER,
    NOT_WITH,
    ONLY_WITH,
    SPECIAL,
    VERB_AFTER,
    VERBAL,
)

_IRREGULAR = {
    "jordemoder": ("jordemoderen", "jordemødre", "jordemødrene"),
    "mester": ("mesteren", "mestre", "mestrene"),
    "pedel": ("pedellen", "pedeller", "pedellerne"),
    "coach": ("coachen", "coaches", "coachene"),
    "manager": ("manageren", "managers", "managerne"),
}
"""Definite and plural forms of heads that are not inflected like the others."""


def _forms() -> dict[str, tuple[str, bool]]:
    table: dict[str, tuple[str, bool]] = {}
    for lemma in (*IN_ER, *IN_CONSONANT, *IN_E, "medarbejder"):
        vowel = lemma.endswith("e")
        for ending in ("", "n" if vowel else "en"):
            table[lemma + ending] = (lemma, False)
        for ending in ("r", "rne") if vowel else ("e", "ne", "er", "erne", "ene"):
            table[lemma + ending] = (lemma, True)
    table.update({"ass": ("ass", False), "økonomaer": ("økonoma", True), "økonomaerne": ("økonoma", True)})
    table.update({"følgere": ("følger", True), "følgerne": ("følger", True)})
    table.update({"venner": ("ven", True), "vennerne": ("ven", True)})
    table.update({"kørere": ("kører", True), "malere": ("maler", True)})  # in the singular they are verbs
    table.update({"samaritter": ("samarit", True), "samaritten": ("samarit", False), "samaritterne": ("samarit", True)})
    table.update({"kokke": ("kok", True), "kokken": ("kok", False), "kokkene": ("kok", True)})
    for lemma, (definite, several, all_of_them) in _IRREGULAR.items():
        table.update({definite: (lemma, False), several: (lemma, True), all_of_them: (lemma, True)})
    for lemma in ("formand", "kontaktmand", "opsynsmand", "tillidsmand", "ombudsmand", "gårdmand"):
        stem = lemma.replace("mand", "mænd")
        table.update(
            {lemma: (lemma, False), lemma + "en": (lemma, False), stem: (lemma, True), stem + "ene": (lemma, True)}
        )
    for ending, plural in (("", False), ("en", False), ("s", True), ("ne", True), ("ene", True)):
        table["peer" + ending] = ("peer", plural)
    return table


_SHORTEST = 3
"""Letters of the first part of a compound, at least: less is the beginning of another word."""
_TABLE = _forms()
_ENDS = Endings(form for form in _TABLE if len(form) >= SHORTEST)
_POST = re.compile(r"(?<=[^\W\d_]{4})-?stilling(?:en|er|erne)?$")
"""What makes of a role's name its post ("en halv sekretærstilling", "to lægestillinger")."""
_JOINT = re.compile(r"[-’´' ]+")
_IN_FULL = {"assistent": "social- og sundhedsassistent", "hjælper": "social- og sundhedshjælper"}
"""What "sosu-" stands for, by the head behind it."""
_AT_WORK = re.compile(r"^(?:fuldtids|deltids|halvtids)-?(?=[^\W\d_]{5})", re.IGNORECASE)
"""What tells of somebody's hours, and nothing of the job ("en fuldtidssygeplejerske")."""
_BROKEN = re.compile(r"(?<=[a-zæøå]{3})-(?=[a-zæøå]{3})")
"""The hyphen of a line's end that has come to stand within a line ("sygeple-jersker")."""


def _canonical(prefix: str, lemma: str) -> str:
    if lemma == "ass":
        lemma = "assistent"
    if not prefix:
        return lemma
    if prefix.rstrip("-").casefold() == "sosu" and lemma in _IN_FULL:
        return _IN_FULL[lemma]
    first, mark = prefix.rstrip("-’´'"), prefix[-1:] in "-’´'"
    if mark and (first.isupper() or len(first) < _SHORTEST or any(ch.isdigit() for ch in first)):
        return f"{first}-{lemma}"
    return _JOINT.sub("", first).casefold() + lemma


@lru_cache(maxsize=100_000)
def role_of(word: str) -> tuple[str, bool, bool] | None:
    """Return (canonical role, plural, general) of *word*, or None; *general* heads need more before they count."""
    if "/" in word:
        return role_of(word.rsplit("/", 1)[1])
    low = word.casefold()
    if low in SPECIAL:
        role, plural = SPECIAL[low]
        return role, plural, role in {"frivillig", "fagprofessionel"} or low == "peer"
    if low.endswith("s") and low[:-1] in SPECIAL:
        return None
    if (post := _POST.search(low)) and (found := role_of(word[: post.start()])):
        return found[0], "er" in post[0], found[2]
    if hours := _AT_WORK.match(low):
        return role_of(word[hours.end() :])
    for cut in _ENDS.cuts(low):
        entry = _TABLE.get(low[cut:])
        if entry:
            return _accept(word, low, cut, *entry)
    return role_of(_BROKEN.sub("", word)) if _BROKEN.search(word) else None


_KNOWN_FIRST = frozenset(
    {"besøgs", "bruger", "støtte", "telefon", "følge", "café", "cafe", "hus", "peer", "vice", "job", "forældre"}
    | {"ungdoms", "unge", "pårørende", "recovery", "frivillig"}
)


def _names(word: str, first: str) -> bool:
    """Tell whether a capital makes a name of a compound that is no known function ("Landsbypeers")."""
    return word[0].isupper() and not word.isupper() and first != "" and first not in _KNOWN_FIRST


def _accept(word: str, low: str, cut: int, lemma: str, plural: bool) -> tuple[str, bool, bool] | None:
    if low in NEVER or (cut and cut < 2):
        return None
    first = low[:cut].rstrip("-’´' ")
    if lemma in NOT_WITH and (first in NOT_WITH[lemma] or 0 < len(first) < _SHORTEST or _names(word, first)):
        return None
    if lemma == "leder" and first.endswith("bil"):
        return None  # "pressebilleder"
    if lemma == "ven" and low[cut:] in {"vene", "venne", "venene"}:
        return None
    if lemma == "ven" and not plural and first not in FRIENDS:
        return None
    if first in VERB_AFTER.get(lemma, ()):
        return None
    needed = ONLY_WITH.get(lemma)
    if needed is not None and first not in needed:
        return None
    general = cut == 0 and (lemma in FREE or low in VERBAL or lemma == "medarbejder")
    if cut == 0 and lemma == "medarbejder":
        return None
    return _canonical(word[:cut], lemma), plural, general

"""What a noun says that a name beside it names: the head nouns, and nouns that say so only beside a name."""

from __future__ import annotations

from functools import lru_cache

from ingest.mentions.words.lexicon import head_of

_BESIDE: dict[str, tuple[str, ...]] = {
    "Project": (
        "forsøg",
        "undersøgelse",
        "forskningsarbejde",
        "udviklingsarbejde",
        "partnerskab",
        "samarbejde",
        "studie",
    ),
    "Service": (
        *("avis", "blad", "magasin", "podcast", "radioprogram", "udstilling", "forestilling", "foredragsrække"),
        *("festival", "fællesskab", "telefon", "hold", "lejr", "madklub", "temadag", "rejsehold", "vagtordning"),
        *("workshop", "cykelhold", "værtskab", "makkerskab"),
    ),
    "Association": (
        *("selskab", "teater", "orkester", "kor", "band", "boligforening", "kreds", "bevægelse", "menighedspleje"),
        "lokalafdeling",
    ),
    "SocialEnterprise": ("butik", "genbrugsbutik", "kantine", "virksomhed"),
    "Facility": ("krisehus", "kulturhus", "beboerhus", "gård", "kælder", "bygning", "bus"),
    "Education": ("gymnasium", "produktionsskole", "professionshøjskole"),
    "Unit": ("lokalpsykiatri", "institut", "børnehus"),
}
"""Nouns by type; a compound counts by its end. Too common to name anything by themselves."""
_ENDINGS = ("", "en", "et", "n", "t", "erne", "er", "e")
_FORMS = {noun + ending: type_ for type_, nouns in _BESIDE.items() for noun in nouns for ending in _ENDINGS}
_FORMS |= {noun + noun[-1] + "en": type_ for type_, nouns in _BESIDE.items() for noun in nouns}
_SHORTEST = 5
NAMED_KINDS = frozenset({"Project", "Service", "Education", "Facility", "Association", "SocialEnterprise", "Unit"})
"""The types of what a text gives a name."""


@lru_cache(maxsize=20_000)
def kind_of(noun: str) -> str:
    """Return the type of what a noun tells that a name beside it names, or ``""``."""
    low = noun.casefold()
    if low in _FORMS:
        return _FORMS[low]
    head = head_of(low)
    if head is not None and not head.plural:
        return head.type
    return next((_FORMS[low[cut:]] for cut in range(2, len(low) - _SHORTEST + 1) if low[cut:] in _FORMS), "")


__all__ = ["NAMED_KINDS", "kind_of"]

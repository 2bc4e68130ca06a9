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
        *("handlingsplan", "helhedsplan", "handleplan", "strategi", "udspil"),
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
    "Facility": (
        "krisehus",
        "kulturhus",
        "beboerhus",
        "gård",
        "kælder",
        "bygning",
        "bus",
        "hospice",
        "galleri",
        "atelier",
    ),
    "Education": ("gymnasium", "produktionsskole", "professionshøjskole"),
    "Unit": ("lokalpsykiatri", "institut", "børnehus"),
}
"""Nouns by type; a compound counts by its end. Too common to name anything by themselves."""
_MORE = (
    *("kollektiv", "køkken", "lejr", "vogn", "forlag", "have", "scene", "ensemble", "laug", "kiosk", "bod", "patrulje"),
    *("station", "fabrik", "radio", "stiftelse", "sammenslutning", "folkekøkken", "kollegium"),
)
"""Nouns that tell nothing of the type, yet take up what was called so."""
_ENDINGS = ("", "en", "et", "n", "t", "erne", "er", "e")
_FORMS = {noun + ending: type_ for type_, nouns in _BESIDE.items() for noun in nouns for ending in _ENDINGS}
_FORMS |= {noun + noun[-1] + "en": type_ for type_, nouns in _BESIDE.items() for noun in nouns}
_LEMMAS = {noun + ending: noun for nouns in (*_BESIDE.values(), _MORE) for noun in nouns for ending in _ENDINGS}
_LEMMAS |= {noun + noun[-1] + end: noun for nouns in _BESIDE.values() for noun in nouns for end in ("en", "et")}
_LEMMAS |= {"teatret": "teater", "orkestret": "orkester", "kollegiet": "kollegium"}
ALONE = tuple(
    sorted(
        form
        for form, noun in _LEMMAS.items()
        if form.endswith(("en", "et")) and form != noun and len(form) >= 5 and head_of(form) is None
    )
)
"""The definite forms of nouns that are no head nouns: they may only take up what was named before."""
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


_OTHER_HOUSES = frozenset({"sygehus", "rådhus", "varehus", "drivhus", "parkeringshus", "tinghus", "stuehus"})
"""Houses that no text calls "huset" for what it is about."""


@lru_cache(maxsize=20_000)
def noun_of(word: str) -> tuple[str, str] | None:
    """Return a noun without its ending and the noun that it ends in ("natcaféen": "natcafé", "café"), or None."""
    low = word.casefold()
    head = head_of(low)
    if head is not None and not head.plural:
        lemma = head.lemma
        cut = low.rfind(lemma[:4]) if head.compound else 0
        house = lemma.endswith("hus") and lemma not in _OTHER_HOUSES
        return low[: max(0, cut)] + lemma, "hus" if house else lemma
    if low.endswith("hus") and low not in _OTHER_HOUSES:
        return low, "hus"  # "et lokalt recoveryhus"
    bare = low.removesuffix("s") if low not in _LEMMAS else low
    for cut in (0, *range(2, len(bare) - 2)):
        if (lemma := _LEMMAS.get(bare[cut:], "")) and not bare.endswith(("er", "erne", "ene")):
            return bare[:cut] + lemma, lemma
    return None


_WHOLE, _COMPOUND = 6, 9


@lru_cache(maxsize=20_000)
def is_thing(word: str) -> bool:
    """Tell whether a word by itself is a noun for a thing, or a definite compound of one ("Genbrugsbutikken"), so that it
    is part of nobody's name."""
    low = word.casefold()
    whole = len(low) >= _WHOLE and low in _LEMMAS
    return whole or (len(low) >= _COMPOUND and low.endswith(("en", "et")) and noun_of(low) is not None)

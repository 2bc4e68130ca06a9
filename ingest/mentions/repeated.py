"""Names without a head noun that a text repeats: capitalised definite words ("Birkegården") that it never writes
small."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ingest.mentions.find import Introduced, Passage
from ingest.mentions.heads import INSTITUTIONS
from ingest.mentions.lexicon import head_of
from ingest.mentions.roles import role_of

_DEFINITE = ("en", "et", "erne", "ene")
_SHORTEST = 6
_TWICE = 2
_NOT_NAMES = frozenset(
    [
        "mandagen",
        "onsdagen",
        "kommissionen",
        "regeringen",
        "folketinget",
        "danmarken",
        "ministeren",
        "formanden",
        "direktøren",
        "borgmesteren",
        "hovedstaden",
        "indenrigsministeren",
        "sundhedsministeren",
        "socialministeren",
        "regionerne",
        "kommunerne",
        "bestyrelsen",
        "udvalget",
        "rådet",
        "referatet",
        "dagsordenen",
        "mødet",
        "bilaget",
        "spørgsmålet",
        "svaret",
        "beslutningen",
        "indstillingen",
        "forslaget",
        "aftalen",
        "loven",
        "psykiatrien",
        "kommunen",
        "regionen",
        "staten",
        "forsøget",
        "parterne",
        "partierne",
        "styrelsen",
        "ministeriet",
        "stedet",
        "holdet",
        "brugerne",
        "deltagerne",
        "beboerne",
        "eleverne",
        "frivillige",
        "puljen",
        "midlerne",
        "bevillingen",
        "tilskuddet",
        "administrationen",
        "forvaltningen",
        "direktionen",
        "tilskudsportalen",
        "tilbudsportalen",
        "internettet",
        "facebook",
        "formålet",
        "målgruppen",
        "baggrunden",
        "økonomien",
        "evalueringen",
        "rapporten",
        "undersøgelsen",
    ]
)
_PLACES_END = (
    "gården",
    "huset",
    "stedet",
    "bakken",
    "hytterne",
    "haven",
    "hjemmet",
    "kollegiet",
    "bo",
    "hus",
    "parken",
    "lunden",
    "caféen",
    "cafeen",
)


def repeated_names(passages: Sequence[Passage]) -> dict[str, Introduced]:
    """Return the capitalised definite words that the text uses as names, with the type that their form suggests."""
    counts: Counter[str] = Counter()
    midway: set[str] = set()
    small: set[str] = set()
    taken = {(m.start, m.end) for p in passages for m in p.mentions}
    covered = {m.start for p in passages for m in p.mentions}
    for passage in passages:
        for i, word in enumerate(passage.words):
            if word.text[0].islower():
                small.add(word.text)
            elif (
                len(word.text) >= _SHORTEST
                and word.text.endswith(_DEFINITE)
                and word.start not in covered
                and (word.start, word.end) not in taken
            ):
                counts[word.text] += 1
                if i:
                    midway.add(word.text)
    return {
        name: Introduced(_type_of(name), name) for name, count in counts.items() if _names(name, count, midway, small)
    }


def _names(name: str, count: int, midway: set[str], small: set[str]) -> bool:
    low = name.casefold()
    if low in small or low in _NOT_NAMES or low in INSTITUTIONS or role_of(name) or head_of(name):
        return False
    built = name.endswith(_PLACES_END)
    return (count >= _TWICE and (built or name in midway)) or (built and name in midway)


def _type_of(name: str) -> str:
    return "Facility" if name.endswith(_PLACES_END) else "Service"

"""When two spellings are the same name: the key that ignores case, hyphens, quotation marks and old Danish spelling."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CHARACTERS = str.maketrans(
    {
        **dict.fromkeys("-‐‑‒–—−/_,;:()[]\t\n\r\f\v\u00a0", " "),
        **dict.fromkeys("'’‘`´\"“”„«»\u00ad\u200b\u200c\u200d\ufeff", ""),
        **dict.fromkeys("éèê", "e"),
        "ö": "ø",
        "ä": "æ",
        "&": " og ",
        "§": " § ",
    }
)
"""What joins words becomes a space, what only decorates them goes, letters of the neighbours become Danish ones."""

_FULL_STOP = re.compile(r"\.(?!\d)|(?<!\d)\.")
"""A full stop inside a number keeps its place: ward 1.12 is not ward 11.2."""

WORDS = {"sct": "sankt", "skt": "sankt"}
"""Words with more than one abbreviation in names of places and hospitals."""

DEFINITE = {
    "midlerne": "midler",
    "ministeriet": "ministerium",
    "udvalget": "udvalg",
    "rådet": "råd",
    "nævnet": "nævn",
    "partiet": "parti",
    "centret": "center",
    "centeret": "center",
    "projektet": "projekt",
    "teamet": "team",
    "huset": "hus",
    "stedet": "sted",
    "tilbuddet": "tilbud",
    "netværket": "netværk",
    "hospitalet": "hospital",
    "sygehuset": "sygehus",
    "styrelsen": "styrelse",
    "forvaltningen": "forvaltning",
    "afdelingen": "afdeling",
    "foreningen": "forening",
    "ordningen": "ordning",
    "aftalen": "aftale",
    "reserven": "reserve",
    "puljen": "pulje",
    "skolen": "skole",
    "klinikken": "klinik",
    "kommunen": "kommune",
    "regionen": "region",
    "loven": "lov",
}
"""Last words of names whose definite form texts also write without its ending; only these, since an ending alone proves
nothing (Vejen is a municipality, vej is a road)."""

_DEFINITE_LENGTHS = sorted({len(ending) for ending in DEFINITE}, reverse=True)
_BETWEEN_DIGITS = re.compile(r"(\d) (?=\d)")


@lru_cache(maxsize=200_000)
def spelling_key(text: str) -> str:
    """Return what all spellings of one name share: case, spaces, hyphens, quotation marks and aa/å do not count."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    if "." in plain:
        plain = _FULL_STOP.sub("", plain)
    words = plain.translate(_CHARACTERS).replace("§  §", "§").replace("aa", "å").split()
    return " ".join([WORDS.get(word, word) for word in words] if "kt" in plain or "ct" in plain else words)


def without_genitive(key: str) -> str:
    """Return the key without a genitive s, or the key itself; an apostrophe is gone from the key already."""
    return key[:-1] if len(key) > 3 and key[-1] == "s" else key


def loose_key(key: str) -> str:
    """Return the key with its last word indefinite and its words joined; numbers stay apart.

    Peer-netværket and Peernetværk share it, § 82 a and § 82a too; Afsnit 1 12 and Afsnit 11 2 do not.
    """
    indefinite = _indefinite(key)
    return _BETWEEN_DIGITS.sub(r"\1|", indefinite).replace(" ", "")


def _indefinite(key: str) -> str:
    for length in _DEFINITE_LENGTHS:
        ending = key[-length:]
        if ending in DEFINITE:
            return key[:-length] + DEFINITE[ending]
    return key

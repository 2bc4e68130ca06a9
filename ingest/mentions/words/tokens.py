"""Words with their places, and the small closed word classes that the name grammar needs."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from ingest.mentions.words.verbs import PARTICIPLES, VERBS
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.values.numbers import FEW

_GOES_ON = r"[0-9A-Za-zæøåÆØÅéü]*+[^\W_]*+(?:[-–’´'`./@][^\W_]++)*+[-’´]?"
"""How a word goes on after its first letter; the usual letters are named because that is found in half the time."""
WORD = compiled(r"[^\W_]" + _GOES_ON + r"|§+|&")

CAPITALISED = compiled(r"[A-ZÀ-ÞĀ-ɏͰ-ԯḀ-ỿ](?<=[^\W_])(?<![^\W_].)(?<![^\W_][-–’´'`./@].)" + _GOES_ON)
"""A word whose first letter may be a capital, in whatever of the alphabets that Danish texts quote. What may not stand
before is asked for after it: so only capitals are looked at."""


class Token(NamedTuple):
    """A word (or § or &) at ``[start, end)``."""

    start: int
    end: int
    text: str


token = partial(tuple.__new__, Token)
"""Token of a tuple, in half the time that naming its parts takes."""


FUNCTION = word_list(
    "i på for af til fra med ved hos under over om mod efter før mellem gennem via uden blandt siden inden trods "
    "ifølge den det de en et og eller men samt som der at hvis når da fordi så er var har havde blev bliver kan skal "
    "vil må bør derfor desuden derudover herudover endvidere ligeledes dog her dette denne disse alle flere begge "
    "både hver jf jævnfør se læs kontakt vi jeg han hun du man sin sit sine deres vores jeres hans hendes dens dets "
    "ad ud op ned ind ikke kun også bl.a f.eks fx ca pr nr kl tlf dvs mv mm evt inkl ekskl herunder ligesom mens "
    "mere mest hvor hvordan hvilke hvilken hvem hvad hvorfor ja nej nogle ingen andre anden andet første sidste "
    "samtidig senest aktuelt fremover tidligere allerede endelig generelt fælles hertil heraf dermed dernæst"
)
"""Words that are no part of a name when a sentence begins with them."""

STOP_IN_COMPLEMENT = FUNCTION | FEW | VERBS | PARTICIPLES | word_list("også nu øvrige egne egen eget")
"""Words that end the complement of "center for ...": function words, finite verbs and participles."""

NAME_ARTICLES = frozenset(["den", "det", "de", "en", "et", "din", "dit", "min", "vi"])
NAME_GLUE = NAME_ARTICLES | frozenset(["og", "for", "af", "til", "med", "&", "mellem", "uden", "om", "mod", "over"])
"""Lower-case words that may stand inside a name when a capitalised word follows; the articles may open it."""


def capital(word: str) -> bool:
    """Tell whether *word* begins like a name: a capital, or digits followed by letters ("15M-puljen")."""
    first = word[0]
    return first.isupper() or (first.isdigit() and any(ch.isalpha() for ch in word))


def gap(text: str, left: Token, right: Token) -> str:
    """Return what stands between two words."""
    return text[left.end : right.start]

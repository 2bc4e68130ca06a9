"""How far a name reaches whose other words are small ("Dør på klem", "Peer på Vej", "Flere i job")."""

from __future__ import annotations

from collections.abc import Mapping

from ingest.mentions.coined.kinds import noun_of
from ingest.mentions.mention import NAMED, PLACE, VALUES, Mention
from ingest.mentions.words.tokens import STOP_IN_COMPLEMENT
from ingest.mentions.words.verbs import VERBS
from ingest.patterns import compiled
from ingest.wordlist import word_list

_NEXT = compiled(r" (?P<word>[^\W_][\w’'´+/-]*)")
_FIRST = compiled(r"[^\W_][\w’'´.-]*[\w+]")
_GLUE = frozenset(
    ["i", "på", "for", "fra", "til", "med", "af", "om", "mod", "under", "ved", "hos", "og", "&", "uden", "før", "efter"]
)
_FOR_WHOM = frozenset(["for", "til", "fra", "hos", "ved", "med"])
"""Words that tell, after a name with a preposition of its own, for whom or with whom it is."""
_GOES_ON = VERBS | word_list(
    "som der hvor hvis når da fordi så men eller samt idet mens også nu siden at fra sammen varigt permanent videre "
    "årligt"
)
"""Words with which the sentence goes on after a name."""
_WHOLE = compiled(r"[^\W\d_]{3,}(?:en|et)$|[^\W\d_]{4,}ne$|[A-ZÆØÅ]{2,}$")
_OTHER_LINE = compiled(r" (?:[A-ZÆØÅ][a-zæøå]+et af\b|\d+[.,]\d|\d{4})")
"""A participle that begins the next line of a title page, or a number that is a sum or a year."""
_LONG = 11
"""Letters of a word that is a name by itself."""
_PAIR = 2
_SMALL = 5
"""Small words that a name may end with."""
_CLOSED = compiled(r"\s*(?:[.,;:!?()\n”\"–]|$| [–-] )")


def name_end(text: str, start: int, end: int, known: Mapping[int, Mention]) -> int:
    """Return where the name ends that begins at *start*: at its last capital, or at the clause's end when the small
    words before it go with the name; *known*: the mentions by their starts."""
    first = _FIRST.match(text, start, end)
    if first is None:
        return start
    place = reach = first.end()
    small: list[str] = []
    while (following := _NEXT.match(text, place, end)) is not None:
        word = following["word"]
        mention = known.get(following.start("word"))
        if text[following.end() : following.end() + 1] == ":":
            return reach  # the label of the next line
        if word[0].isdigit() and (small or (mention is not None and mention.type in VALUES)):
            return reach  # a sum, a year, a number of places
        if word[0].isupper() or word[0].isdigit():
            if not _GLUE.issuperset(small) or _OTHER_LINE.match(text, following.start()):
                return reach
            if mention is not None and small and (mention.type in NAMED or mention.type == PLACE):
                return reach
            if small == ["og"] and reach > first.end() and word.endswith(("en", "et")) and noun_of(word):
                return reach  # "Skansen i Hals og Kollegiet ..."
            if (
                mention is not None
                and small
                and (mention.genitive or (small[-1] == "og" and mention.source == "register"))
            ):
                return reach
            reach, small = following.end(), []
        elif (
            word in _GOES_ON
            or (mention is not None and mention.type in VALUES)
            or (word in _FOR_WHOM and not _GLUE.isdisjoint(small))
        ):
            break
        else:
            small.append(word)
            if len(small) > _SMALL:
                return reach
        place = following.end()
    closed = _CLOSED.match(text, place) is not None
    while small and small[-1] in _GLUE:
        place -= len(small.pop()) + 1
    return place if small and reach == first.end() and _goes_with(small, first.group(), closed) else reach


def _goes_with(small: list[str], first: str, closed: bool) -> bool:
    """Tell whether small words go on with a name of one word: not where that word is a name by itself."""
    if len(first) >= _LONG or _WHOLE.match(first) or (small[-1] in STOP_IN_COMPLEMENT and not closed):
        return False
    return small[0] != "og" or len(small) == _PAIR

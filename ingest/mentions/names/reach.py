"""How far a name reaches from its head noun: to the words that open it, to what it is for, and over the lower-case
words inside it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ingest.mentions.words.heads import INSTITUTIONS
from ingest.mentions.words.lexicon import Head, head_of
from ingest.mentions.words.namewords import ADJECTIVE, LONGEST_NAME, SHORTEST_NAME
from ingest.mentions.words.tokens import FUNCTION, NAME_ARTICLES, NAME_GLUE, STOP_IN_COMPLEMENT, Token, capital, gap
from ingest.mentions.words.towns import TOWNS
from ingest.names import SURNAMES, Kind, kind_of
from ingest.search.patterns import compiled

_SPACE = compiled(r"[^\S\t]{1,3}$")
"""White space inside a name; a tab ends a cell and so the name in it."""
_DESCRIBES = compiled(
    r"^(?:[^\W_]{2,}(?:ligt?|lige|igt?|ige|iske?|[^e]ende|alt?|ale|ivt?|ive|bart?|bare|fulde?|fuldt|somt?|somme)"
    r"|nære?|nært|sunde?|sundt|nye?|nyt|gode?|godt|åbne|åbent?|stærke?|stærkt|trygge?|trygt|tætte|tæt|unge?|ungt|lette?|frie?|"
    r"frit|fælles|flere|færre|bedre|mere|mindre)$",
    re.IGNORECASE,
)
"""A word that describes, after which a name in sentence case goes on with a noun ("projektet Sunde fællesskaber")."""
_SHORTENED = frozenset({"Sct", "Skt", "St", "Gl", "Gml", "Ndr", "Sdr", "Nr"})
"""Words shortened with a full stop that go on with a name ("Sct. Jakob", "Gl. Skole")."""
_BINDS = frozenset(
    ["sammen", "fælles", "klar", "vejen", "veje", "tættere", "tæt", "godt", "stærk", "fri", "tilbage", "videre"]
)
_TO = frozenset(["om", "på", "til", "mod", "i", "for", "med"])
"""Words with which a name begins that goes on with a preposition and a noun ("projektet Sammen om hverdagen")."""
_VERBAL = compiled(r"(?:^er|^var|^har|^kan|^skal|^vil|^blev|[^e]ede|[^s]tes|eres|des|erer)$")
_SHORTEST_NOUN = 4
_FULL_NAME = 2
_AT = frozenset(["på", "under", "bag", "ved", "i"])
_ACROSS = frozenset(["over", "mellem", "mod", "uden", "omkring"])
"""Words inside the name of an association that never tell where it is ("Foreningen Broen over Fjorden")."""
_INSIDE = NAME_GLUE | _AT | _ACROSS


def _is_where(word: str, following: str) -> bool:
    """Tell whether a word after "på" or "i" says where a thing is; a common one belongs to its name ("Sygepleje på
    Gaden")."""
    kind = kind_of(word)
    common = kind is Kind.WORD or (kind in (Kind.UNKNOWN, Kind.MAYBE_SURNAME) and word.endswith(("en", "et", "erne")))
    return not common or word in TOWNS or word + following in TOWNS


_COMMON_TOO = frozenset(["Sind", "Lev"])
"""Names of associations that are common words where they are not written in capitals."""


class Reach:
    """The words of one sentence, and how far the names in it reach."""

    text: str
    words: Sequence[Token]
    blocked: Mapping[int, int]
    inside: set[int]
    midway: frozenset[str]
    heading: bool

    def _adjacent(self, i: int) -> bool:
        """Tell whether word *i* follows word *i - 1* with nothing but white space between."""
        if not 0 < i < len(self.words):
            return False
        between = gap(self.text, self.words[i - 1], self.words[i])
        short = between == ". " and self.words[i - 1].text in _SHORTENED
        return between == " " or short or _SPACE.match(between) is not None

    def _glues(self, j: int, opening: bool) -> bool:
        """Tell whether the lower-case word *j* stands inside a name ("den Gode Flytning")."""
        glue = NAME_ARTICLES if opening else _INSIDE
        if self.words[j].text == "som" and not opening:
            return self._named_next(j + 1) and kind_of(self.words[j + 1].text) is Kind.WORD  # "Naboer som Brobyggere"
        return self.words[j].text in glue and self._capital_soon(j)

    def _at_common(self, j: int) -> bool:
        """Tell whether "i" or "på" and a common noun go on with the name of an association ("Lyset i Vinduet")."""
        return self.words[j].text in _AT | _ACROSS and self._capital_soon(j)

    def _capital_soon(self, j: int) -> bool:
        for k in range(j + 1, min(j + 3, len(self.words))):
            if not self._adjacent(k):
                return False
            if self.words[k].text[0].isupper():
                following = f" {self.words[k + 1].text}" if k + 1 < len(self.words) else ""
                if self.words[k - 1].text in _AT and _is_where(self.words[k].text, following):
                    return False
                other = self.words[k].text.endswith("isk") and self._headed(k + 1)  # "... og Psykiatrisk Center"
                return self._apart(k) and head_of(self.words[k].text) is None and not other
            if self.words[k].text not in _INSIDE:
                return False
        return False

    def _apart(self, j: int) -> bool:
        """Tell whether word *j* stands in no known name; written like a common noun, the name of one capital word is
        one ("Stærk med Sind")."""
        word = self.words[j]
        common = word.text in _COMMON_TOO and self.blocked.get(word.start) == word.end
        return word.start not in self.inside or common

    def _headed(self, j: int) -> bool:
        """Tell whether word *j* is a head noun with a capital."""
        return j < len(self.words) and self.words[j].text[0].isupper() and head_of(self.words[j].text) is not None

    def _complement(self, i: int, first: int) -> int:
        """Return the last word of a complement ("rehabilitering og recovery"), or *i* where there is none."""
        right, joined = i, False
        j = first
        while j < len(self.words) and j - first < LONGEST_NAME:
            word, low = self.words[j], self.words[j].text.casefold()
            between = gap(self.text, self.words[j - 1], word)
            listed = between.strip() == ","
            if between.strip(" \n") and not (listed and not joined and self._list_closes(j)):
                break  # behind "for A og B" a comma closes the row
            if "\n " in between and j > first and self._headed(j):
                break  # the next line of a column of names
            if low in {"og", "&", "eller"}:
                if (
                    listed
                    or j + 1 >= len(self.words)
                    or self.words[j + 1].start in self.blocked
                    or self._starts_name(j + 1, right)
                ):
                    break
                joined = True
            elif low == "for" and right == j - 1 and j + 1 < len(self.words) and self._named_next(j + 1):
                right = j + 1
                j += 1
            elif low == "til" and right == j - 1 and (last := self._capitals_after(j)):
                right = j = last
            elif (
                low in STOP_IN_COMPLEMENT
                or (j == first and low.isdigit())
                or (word.start in self.blocked and j > first)
                or not self._belongs(j, right, listed, first)
            ):
                break
            else:
                right = j
            j += 1
        return right

    def _behind_article(self, first: int) -> int:
        """Return with which word a complement begins: the adjective behind an article ("for det nære sundhedsvæsen")."""
        if first + 2 >= len(self.words) or self.words[first].text not in {"det", "den"}:
            return first
        described = self.words[first + 1].text.endswith("e") and self._adjacent(first + 1) and self._adjacent(first + 2)
        return first + 1 if described else first

    def _capitals_after(self, j: int) -> int:
        """Return the last of the capitalised words to whom a fund's money goes ("... til de Dårligst Stillede")."""
        first = j + 2 if j + 1 < len(self.words) and self.words[j + 1].text in {"de", "den", "det"} else j + 1
        last = first
        while last < len(self.words) and self._adjacent(last) and self._named_next(last):
            last += 1
        return last - 1 if last > first + 1 else 0

    def _named_next(self, j: int) -> bool:
        """Tell whether word *j* is a capitalised word that begins no name of its own ("... for Voksne")."""
        return self._adjacent(j) and self.words[j].text[0].isupper() and self.words[j].start not in self.blocked

    def _starts_name(self, j: int, right: int) -> bool:
        head = head_of(self.words[j].text)
        if self.words[j].text[0].isupper() and self.words[j].text.endswith("s") and self._headed(j + 1):
            return True  # "... og Sjællands Universitetshospital"
        if head is not None and head.definite and self.words[j].text[0].islower():
            return self._goes_on(j)  # "... og fodboldklubben X"
        return (
            bool(head)
            and self.words[j].text[0].isupper()
            and head is not None
            and not head.plural
            and head.type != "Service"
            and (head.definite or self._goes_on(j))
        )

    def _goes_on(self, j: int) -> bool:
        """Tell whether a name of its own goes on after word *j* ("... og Enhed for Y"; not "Misbrug og Psykiatri")."""
        following = self.words[j + 1].text if j + 1 < len(self.words) and self._adjacent(j + 1) else ""
        return bool(following) and (following == "for" or capital(following))

    def _belongs(self, j: int, right: int, listed: bool, first: int) -> bool:
        if j == first or listed or self.words[j - 1].text.casefold() in {"og", "&", "eller"}:
            return True
        if j == first + 1 and self.words[first - 1].text in {"det", "den"}:
            return True  # the noun behind an article and its adjective
        before = self.words[j - 1].text
        return self.words[j].text[0].isupper() or before.endswith("-") or bool(ADJECTIVE.search(before.casefold()))

    def _list_closes(self, j: int) -> bool:
        for k in range(j, min(j + 5, len(self.words))):
            low = self.words[k].text.casefold()
            if low == "og":
                return True
            if low in STOP_IN_COMPLEMENT or "." in gap(self.text, self.words[k - 1], self.words[k]):
                return False
        return False

    def _sentence_case(self, first: int) -> int:
        """Return the last word of a name that begins with the capitalised word *first* and goes on in small letters,
        or *first*: "Sunde fællesskaber", "Sammen om hverdagen"."""
        opens = self.words[first].text.casefold()
        last = first
        while last - first < 2 and self._noun(last + 1) and _DESCRIBES.search(self.words[last].text):
            last += 1
        if last > first:
            return last
        binds = opens in _BINDS and first + 1 < len(self.words) and self.words[first + 1].text in _TO
        return first + 2 if binds and self._adjacent(first + 1) and self._noun(first + 2) else first

    def _noun(self, j: int) -> bool:
        """Tell whether word *j* follows its neighbour, is written small, and may be a noun."""
        if j >= len(self.words) or not self._adjacent(j):
            return False
        word = self.words[j].text
        small = word[0].islower() and len(word) >= _SHORTEST_NOUN and word not in FUNCTION
        return small and not _VERBAL.search(word) and self.words[j].start not in self.inside

    def _left(self, i: int) -> int:
        """Return the word with which the name begins whose head noun is word *i*."""
        left = i
        while left > 0 and self._adjacent(left) and i - left < LONGEST_NAME:
            before = self.words[left - 1]
            if (
                before.start in self.inside
                or before.text in {"Kære", "Til"}
                or before.text.endswith(("s’", "’s", "´s"))
            ):
                break
            joined = before.text in {"og", "&"} and left > 1 and self.words[left - 2].text.endswith("-")
            if joined:
                left -= 1
                continue
            if not (before.text[0].isupper() or (before.text.endswith("-") and before.text[0].isupper())):
                break
            if left - 1 == 0 and not self._opens(before, i):
                break
            if before.text.endswith("fonden") and self._definite(i):
                break
            if self._genitive_name(left - 1) or (
                before.text.casefold() in FUNCTION and left - 1 > 0 and not self._article(before, i)
            ):
                break
            left -= 1
        return left

    def _opens(self, before: Token, i: int) -> bool:
        """Tell whether the sentence's first word belongs to the name: its capital alone says nothing."""
        heading = self.heading and before.text != "Om"  # "Om Udsatterådet" is about it
        if self._article(before, i) or heading or before.text.endswith("-"):
            return True
        head = head_of(self.words[i].text)
        if head is not None and head.type == "Foundation" and head.definite and not head.compound:
            return before.text.casefold() not in FUNCTION  # "Lyngby Fonden"
        if before.text.casefold().removesuffix("s") in INSTITUTIONS:
            return before.text.endswith("s")  # "Psykiatriens Brugerpanel"
        return before.text.casefold() not in FUNCTION and (before.text in self.midway or before.text.endswith("isk"))

    def _article(self, before: Token, i: int) -> bool:
        """Tell whether a word is the article of the noun at *i* ("Den Sociale Skadestue")."""
        head = head_of(self.words[i].text)
        return before.text in {"Den", "Det", "De"} and head is not None

    def _genitive_name(self, j: int) -> bool:
        """Tell whether word *j* owns what follows by its own head noun ("Projektets ...")."""
        head = head_of(self.words[j].text)
        return head is not None and head.genitive and len(self.words[j].text) > SHORTEST_NAME

    def _definite(self, i: int) -> bool:
        """Tell whether word *i* is a definite noun: after a fund's name another name begins with it."""
        head = head_of(self.words[i].text)
        return head is not None and head.definite

    def _before_person(self, i: int, right: int, head: Head) -> int:
        """Return where a name ends behind which somebody's full name stands without a mark ("leder af Centret X NAME,
        ..."): a full name is no part of it, unless nothing else would be."""
        if right < i + _FULL_NAME or head.type in {"Foundation", "Company"}:
            return right
        for j in range(i + 1 if head.compound else i + 2, right):
            first, last = kind_of(self.words[j].text), kind_of(self.words[right].text)
            sure = first is Kind.GIVEN and last in SURNAMES
            if sure or (last is Kind.SURNAME and first is Kind.MAYBE_GIVEN and right > j + 1):
                return j - 1
        return right

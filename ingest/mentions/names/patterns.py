"""Names built on a head noun: from "kompetencecenter", "projekt", "foreningen" ... to the whole name in the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from ingest.mentions.mention import ANAPHOR, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.names.reach import Reach
from ingest.mentions.words.flags import HEAD
from ingest.mentions.words.general import is_general
from ingest.mentions.words.heads import INSTITUTIONS
from ingest.mentions.words.labels import OWNS, clean, in_law, indefinite, is_speech, once, without_genitive
from ingest.mentions.words.lexicon import Head, head_of
from ingest.mentions.words.namewords import (
    ABBREVIATED,
    AROUND,
    AT_PLACE,
    GLUED_TYPES,
    HEADS_OF_COLUMNS,
    HOUSE_NUMBER,
    LONG_WORD,
    LONGEST_NAME,
    NAMED_ALONE,
    NAMED_FOR,
    OF_BRANCH,
    OF_SECTION,
    SHORTEST_NAME,
    STREET,
    STREET_END,
    TAKES_FOR,
)
from ingest.mentions.words.people import PERSONS
from ingest.mentions.words.tokens import FUNCTION, Token, capital
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled
from ingest.values.numbers import FEW

_QUOTED = compiled(
    r"(?:\s(?:i|på)\s[A-ZÆØÅ][^\W\d_]+|\s(?:er|hedder|kaldes|kaldet|ved navn|(?:som|der) hedder|med (?:navnet|titlen)))?(?:\s{1,2}:?|:)\s{0,2}[“”\"»«„’'‘]([^“”\"»«„\n]{2,90}?)[”“\"«»’']"
)
_DIGITS, _NOUN = 3, 5
"""Digits of a number in a name; letters of a noun that a number may count."""
_OF_SUM = compiled(r"[.,]\d| (?:mio|mia|kr|pct)\b|\s?%")
"""What follows the number of a sum."""
_ASPECTS = frozenset({"formål", "bestyrelse", "hjemmeside", "vedtægter", "økonomi", "lokaler", "adresse"})
"""What any body has: a name before it that ends in s owns it."""


_ROW = compiled(r"(?:, [A-ZÆØÅ][\w -]{1,40}?){0,8} (?:og|samt) [A-ZÆØÅ]")
"""How a row of names goes on behind its first."""
_OF_TOWNS = frozenset({"frivilligcenter", "jobcenter", "socialtilsyn", "misbrugscenter", "rusmiddelcenter"})
"""Offices of which a town has one: its name behind the noun, however small that is written, makes a name."""
_OFFICE = compiled(r"(?<!^)(?:center|tilbud|sted|hjem)$")


_OF_AGE = compiled(
    rf" for (?:[a-zæøå]+e )?(?:{PERSONS}) (?:mellem|over|under|fra|på|i alderen|i aldersgruppen|ned til)\b[^.,;:]{{0,12}}\d"
)


class Names(Reach):
    """The names with a head noun in one sentence's words; *blocked* holds the starts of register names."""

    def __init__(
        self,
        text: str,
        words: Sequence[Token],
        blocked: Mapping[int, int],
        midway: frozenset[str],
        heading: bool = False,
    ) -> None:
        """Keep the words, and which of them stand inside a name of the registers."""
        self.text, self.words, self.blocked, self.midway, self.heading = text, words, blocked, midway, heading
        starts = [word.start for word in words] if blocked else []
        self.inside: set[int] = set()
        for start, end in blocked.items():
            self.inside.update(starts[bisect_left(starts, start) : bisect_left(starts, end)])

    def find(self, places: Sequence[tuple[int, int]]) -> list[Mention]:
        """Return the names and the definite nouns that point back, in order; *places*: the marked words."""
        found = []
        for i, flags in places:
            word = self.words[i]
            head = head_of(word.text) if flags & HEAD else None
            if head and word.start not in self.inside and not self._section(word):
                mention = self._at(i, head)
                if mention:
                    found.append(mention)
        return found

    def _section(self, word: Token) -> bool:
        """Tell whether the word is a law's section and the noun it governs ("§ 107-tilbud", "94-boform")."""
        governed = self.text[max(0, word.start - 2) : word.start].rstrip().endswith("§")
        return word.text[0].isdigit() and (governed or OF_SECTION.match(word.text) is not None)

    def _at(self, i: int, head: Head) -> Mention | None:
        """Return the name whose head noun is word *i*, or None: in quotation marks, after the noun, or around it."""
        word = self.words[i]
        quoted = _QUOTED.match(self.text, word.end)
        said = quoted is not None and ":" in self.text[word.end : quoted.start(1)] and is_speech(quoted[1])
        if quoted and not head.plural and not head.genitive and not said:
            return self._apposed(quoted.start(1), quoted.end(1), head, "quoted")
        following = self.words[i + 1].start if i + 1 < len(self.words) else -1
        if word.text.casefold().startswith(OF_BRANCH) and following in self.blocked:
            return None  # the association's own name follows
        left = self._left(i) if capital(word.text) else i
        if in_law(self.text, self.words[left].start):
            return None
        right = i if head.genitive else self._right(i, head)
        if capital(word.text):
            return self._capitalised(left, i, right, head)
        if right > i and head.lemma in _OF_TOWNS and not (head.definite or head.plural or head.genitive):
            label = clean(self.text[word.start : self.words[right].end])
            return Mention(word.start, self.words[right].end, head.type, label[0].upper() + label[1:], "pattern")
        named = word.text.casefold() not in INSTITUTIONS
        told = head.definite or head.type in GLUED_TYPES or self._determined(i)
        if right > i and named and not head.plural and told:
            code = self.words[right].text
            initials = self.text.startswith(".", self.words[right].end) and "." in code
            if (
                right == i + 1
                and not initials
                and len(code) <= SHORTEST_NAME
                and (code.isupper() or not code.isalpha())
            ):
                return self._coded(i, right, head)
            if self._numbered(right):
                return self._in_street(i, right, head)
            return self._apposed(self.words[i + 1].start, self.words[right].end, head, "apposition")
        return self._for_something(i, head) or self._described(i, head) or self._back(i, head)

    def _for_something(self, i: int, head: Head) -> Mention | None:
        """Return a unit written small with what it is for ("enheden for borgerinddragelse")."""
        if (
            head.lemma not in NAMED_FOR
            or not head.definite
            or head.plural
            or head.genitive
            or not self._adjacent(i + 1)
        ):
            return None
        if self.words[i + 1].text != "for":
            return None
        right = self._complement(i, self._behind_article(i + 2))
        if right == i:
            return None
        label = clean(self.text[self.words[i].start : self.words[right].end])
        return Mention(
            self.words[i].start, self.words[right].end, head.type, indefinite(label[0].upper() + label[1:]), "pattern"
        )

    def _placed(self, i: int) -> bool:
        """Tell whether "i" or "på" and a place follow word *i*: then it is this one among its like."""
        place = AT_PLACE if i == 0 else STREET
        return place.match(self.text, self.words[i].end) is not None

    def _determined(self, i: int) -> bool:
        """Tell whether "den" or "det" and an adjective stand before word *i* ("det nye værested Solkrogen")."""
        before = [word.text for word in self.words[max(0, i - 3) : i]]
        return len(before) > 1 and before[-1].islower() and bool({"den", "det", "Den", "Det"} & set(before[:-1]))

    def _described(self, i: int, head: Head) -> Mention | None:
        """Return a unit's name of the form "Den ... enhed", told by its capital inside a sentence."""
        if head.type != "Unit" or head.definite or head.plural or len(self.words[i].text) < LONG_WORD or i < 3:
            return None
        first, adjective = self.words[i - 2], self.words[i - 1]
        if first.text not in {"Den", "Det"} or not adjective.text.islower() or not self._adjacent(i):
            return None
        if self.text[max(0, first.start - 3) : first.start].rstrip()[-1:] in {".", "!", "?", ":", ""}:
            return None
        return Mention(
            first.start, self.words[i].end, "Unit", clean(self.text[first.start : self.words[i].end]), "pattern"
        )

    def _coded(self, i: int, right: int, head: Head) -> Mention:
        """Return a ward or team that is told from its like by a code ("sengeafsnittet N7")."""
        stem = head.lemma if not head.compound else _stem(self.words[i].text, head.lemma)
        start, end = self.words[i].start, self.words[right].end
        return Mention(start, end, head.type, f"{stem[0].upper()}{stem[1:]} {self.words[right].text}", "apposition")

    def _apposed(self, start: int, end: int, head: Head, source: str) -> Mention | None:
        label = clean(self.text[start:end])
        if not (label[:1].isupper() or label[:1].isdigit()):
            return None
        if not label or not any(ch.isalpha() for ch in label) or label.casefold() in FUNCTION or is_general(label):
            return None
        return Mention(start, end, head.type, label, source)

    def _back(self, i: int, head: Head) -> Mention | None:
        if not head.definite or head.plural:
            return None
        word = self.words[i]
        return Mention(
            word.start, word.end, ANAPHOR, head.lemma, "anaphor", head.genitive, value=(head.type, head.compound)
        )

    def _capitalised(self, left: int, i: int, right: int, head: Head) -> Mention | None:
        """Return the name whose head noun is written with a capital, from word *left* to word *right*, or None."""
        word = self.words[i]
        alone = left == i == right
        placed = alone and head.definite and len(word.text) > LONG_WORD and self._placed(i)
        opens = i == 0 and word.text not in self.midway and not self.heading and not NAMED_ALONE.search(word.text)
        if head.lemma == "sted" and not head.definite and (alone or register_names().names_place(word.text)):
            return None  # so end the names of towns
        told = head.compound or (head.type == "Service" and head.definite and len(head.lemma) >= LONG_WORD)
        told = told or (not head.definite and not head.plural and self._of_authority(word, head))
        if alone and i > 0 and not head.definite and self.words[i - 1].text.islower() and self._of_a_kind(word, head):
            return None
        if alone and not placed and (not told or (opens and not ABBREVIATED.match(word.text))):
            return self._back(i, head)
        if placed and (street := STREET.match(self.text, word.end)) and not self._named_with_noun(word):
            label = clean(self.text[word.start : street.end()])
            return Mention(word.start, street.end(), head.type, label, "pattern")
        if right > i and self._numbered(right):
            return self._in_street(left, right, head)
        if head.plural and (alone or (right > i and head.definite and self._each(i + 1, right))):
            return None
        if right == i and not head.definite and not head.genitive and self._one_of_its_kind(left, i):
            return None
        start, end = self.words[left].start, self.words[right].end
        label = once(clean(self.text[start:end]))
        genitive = head.genitive and right == i
        if genitive:
            label = without_genitive(label)
        elif (right > i and label.endswith(OWNS)) or (
            right > i and label.endswith("s") and (self._possesses(right) or self._named_bare(label, start))
        ):
            genitive, label = True, without_genitive(label)
        if (
            (not head.compound or (head.type == "Company" and head.definite))
            and head.lemma != "sparekasse"
            and left == i
            and right > i
            and head.type in {"Project", "Facility", "Service", "Company", "Education"}
            and self._plain(i)
            and not STREET_END.search(self.words[right].text)
            and (head.definite or head.type not in {"Facility", "Education"})
            and (head.type != "Education" or self.words[i + 1].text.casefold() not in FUNCTION)
            and not (
                head.type == "Facility"
                and (i > 0 or self.heading or self.words[right].text.isdigit() or self._alone(right))
            )
        ):
            start = self.words[i + 1].start
            label = clean(self.text[start:end])
        return Mention(start, end, self._whose(left, i, right, head), indefinite(label), "pattern", genitive)

    def _named_with_noun(self, word: Token) -> bool:
        """Tell whether the text around writes the word behind the noun that says what it is ("Botilbuddet Kornbanken"):
        its street is then no part of its name."""
        around = self.text[max(0, word.start - AROUND) : word.start + AROUND]
        nouns = re.findall(rf"([^\W\d_]{{4,}}(?:et|en)) {re.escape(word.text)}\b", around)
        return any(head is not None and head.definite for head in map(head_of, nouns))

    def _whose(self, left: int, i: int, right: int, head: Head) -> str:
        """Return the type of a name: a fund's or a union's is that of its first or last word ("Fonden Lyshuset", "Lyshusene
        Danmark")."""
        if (left < i and self.words[left].text == "Fonden") or (
            right > i and self.words[right].text in {"Fonden", "Fond"}
        ):
            return "Foundation"
        union = head.type == "Facility" and head.plural and right > i and self.words[right].text == "Danmark"
        return "Association" if union else head.type

    def _of_a_kind(self, word: Token, head: Head) -> bool:
        """Tell whether a hyphen makes a name the kind of a common noun ("en ny IFS-forening", "en SIND-afdeling")."""
        kind = head.type == "Association" or head.lemma == "afdeling"
        return kind and self._adjacent(self.words.index(word)) and word.text.endswith(f"-{head.lemma}")

    def _each(self, first: int, right: int) -> bool:
        """Tell whether what stands behind several things names them one by one: a known body, or the first of a row."""
        end = self.words[right].end
        return self.words[first].start in self.blocked or _ROW.match(self.text, end) is not None

    def _of_authority(self, word: Token, head: Head) -> bool:
        """Tell whether an authority's genitive stands before a noun with a capital ("Ry Kommunes Jobcenter")."""
        return self.text.endswith("ommunes ", 0, word.start) and _OFFICE.search(head.lemma) is not None

    def _one_of_its_kind(self, left: int, i: int) -> bool:
        """Tell whether "et" or "en" makes a noun with a capital a common one ("er et Aktivitets- og Værested")."""
        before = self.words[left - 1].text if left > 0 and self._adjacent(left) else ""
        return before in {"et", "en"} and (left == i or self.words[left].text.endswith("-"))

    def _alone(self, right: int) -> bool:
        """Tell whether a name that its noun opens ends the line, without a full stop: the title of an entry."""
        return right + 1 == len(self.words) and not self.text.startswith((".", "?", "!", ":"), self.words[right].end)

    def _plain(self, i: int) -> bool:
        """Tell whether the word after the head is a name of its own ("Projekt Vendepunkter", "Botilbuddet Birken")."""
        return capital(self.words[i + 1].text)

    def _named_bare(self, label: str, start: int) -> bool:
        """Tell whether the text around names the same without the final s."""
        around = self.text[max(0, start - AROUND) : start + AROUND]
        bare = label[:-1]
        return around.count(bare) > around.count(label) and re.search(rf"\b{re.escape(bare)}(?!\w)", around) is not None

    def _possesses(self, right: int) -> bool:
        after = right + 1
        if after < len(self.words) and self._adjacent(after) and self.words[after].text.casefold() in FEW:
            after += 1  # "Fonden Xs to botilbud"
        if after == len(self.words) or not self._adjacent(after):
            return False
        return self.words[after].text in _ASPECTS or head_of(self.words[after].text) is not None

    def _right(self, i: int, head: Head) -> int:
        words = self.words
        if i + 1 < len(words) and self._adjacent(i + 1):
            following = words[i + 1].text
            takes = head.type in TAKES_FOR and capital(words[i].text) and not self._told(i, head)
            if takes and head.compound and head.definite and _OF_AGE.match(self.text, words[i].end):
                return i  # "Torsdagscaféen for unge mellem 16 og 25 år": for whom it is
            if takes and self._opens_complement(i, following.casefold()):
                return self._before_person(i, self._complement(i, self._behind_article(i + 2)), head)
        return self._before_person(i, self._capitals(i, head), head)

    def _told(self, i: int, head: Head) -> bool:
        """Tell whether a noun written small right before says what bears the name: "for" then tells for whom it is."""
        before = head_of(self.words[i - 1].text) if head.definite and self._adjacent(i) else None
        return before is not None and before.definite and self.words[i - 1].text[0].islower()

    def _opens_complement(self, i: int, following: str) -> bool:
        """Tell whether "for" or its like after the head begins what the body is for."""
        if following in {"for", "mod", "vedrørende"}:
            return True
        if following == "om":
            return self.words[i].text.casefold().endswith(("gruppen", "udvalget"))
        return following == "af" and i + 2 < len(self.words) and capital(self.words[i + 2].text)

    def _capitals(self, i: int, head: Head) -> int:
        """Return the last of the words with a capital, a number or a small word between, that follow head noun *i*."""
        right, j = i, i + 1
        while j < len(self.words) and self._adjacent(j) and j - i <= LONGEST_NAME:
            word = self.words[j]
            if j > i + 1 and self._numbered(j):
                return j
            known = word.start in self.blocked and not (self._apart(j) and self.words[j - 1].text.islower())
            if (known and right > i) or (j > i + 1 and STREET_END.search(self.words[j - 1].text)):
                break
            if known and head.type not in {"Centre", "Unit", "Facility", "Association", "Project"}:
                break
            labels = self.text[word.end : word.end + 1] == ":" and not (head.lemma == "projekt" and self._governed(i))
            if labels or word.text in HEADS_OF_COLUMNS or (head.type == "Foundation" and self._another(i, j)):
                break
            if (word.text[0].isupper() or self._numbers(i, j, head)) and word.text not in {"I", "§"}:
                right = j
            elif not (
                (word.text == "&" and right > i)
                or (head.type in GLUED_TYPES and self._glues(j, opening=right == i))
                or (right > i and head.type == "Association" and head.definite and self._at_common(j))
            ):
                break
            j += 1
        if right == i + 1 and head.type in GLUED_TYPES and (head.definite or head.lemma == "projekt"):
            return self._sentence_case(right)
        return right

    def _another(self, i: int, j: int) -> bool:
        """Tell whether a definite noun for something else follows a fund's name ("støttede Havnefonden Klubben Pil")."""
        following = head_of(self.words[j].text) if self.words[i].text.endswith("en") else None
        return following is not None and following.definite and following.type != "Foundation"

    def _numbers(self, i: int, j: int, head: Head) -> bool:
        """Tell whether word *j* is a number that ends a name ("Center 8"), and counts nothing that comes after it
        ("foreningen 318 medlemmer")."""
        word = self.words[j].text
        named = j == i + 2 and head.type == "Facility" and self.words[i + 1].text.isalpha()  # "Værestedet Kaj 4"
        if not word[0].isdigit() or len(word) > _DIGITS or _OF_SUM.match(self.text, self.words[j].end):
            return False
        if j > i + 1 and not named:
            return False
        if not head.definite:
            return True
        following = self.words[j + 1].text if j + 1 < len(self.words) and self._adjacent(j + 1) else ""
        return len(following) < _NOUN or not following.islower() or following in VERBS

    def _numbered(self, j: int) -> bool:
        """Tell whether word *j* is the number of the house in the street before it ("Værestedet Søgade 4")."""
        street = STREET_END.search(self.words[j - 1].text)
        return street is not None and HOUSE_NUMBER.fullmatch(self.words[j].text) is not None

    def _in_street(self, left: int, right: int, head: Head) -> Mention:
        """Return a house that is called after its street: its number, as an address may be somebody's, stays out."""
        label = clean(self.text[self.words[left].start : self.words[right - 1].end])
        span = self.words[left].start, self.words[right].end
        return Mention(*span, head.type, label[0].upper() + label[1:], "pattern")

    def _governed(self, i: int) -> bool:
        """Tell whether a preposition stands before word *i*: a colon after its name opens a list."""
        return i > 0 and self.words[i - 1].text in {"i", "om", "bag", "på", "for", "til"}


def _stem(word: str, lemma: str) -> str:
    """Return a compound in its indefinite form: up to and with its head noun."""
    place = word.casefold().rfind(lemma)
    return word[: place + len(lemma)] if place >= 0 else word

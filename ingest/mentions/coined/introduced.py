"""Names that the document itself introduces (abbreviations in brackets, "herefter …", quotation marks), found
everywhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

import ahocorasick_rs

from ingest.mentions.coined.lettered import spells
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, WHERE, Mention
from ingest.mentions.overlap import settle
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import capital
from ingest.reading.table_words import column_kind
from ingest.record import record
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.wordlist import word_list
from ingest.search.written import places_of

_ABBREVIATION = compiled(r"\s\(([A-ZÆØÅ][\wÆØÅæøå-]{1,11})\)")
_HEREAFTER = Sought(
    r",?\s\(?(?:[Hh]erefter|i det følgende|efterfølgende|benævnt|forkortet)(?: kaldet| "
    r"benævnt)?:?\s[”\"“»'’]?([A-ZÆØÅ][\w -]{1,40}?)[”\"“«'’]?(?:[),]|\.(?=\s|$)|\seller\s)"
)
_DAILY = Sought(
    r"[”\"“»'’]?,? [-–(]? ?(?:til daglig|til hverdag|i daglig tale|bedre kendt som)(?: bare| blot| kaldet)? "
    r"[”\"“«»'’‘]?(?P<name>[A-ZÆØÅ][^”\"'’»«.,;:()\n]{2,60}?)(?=[”\"“«»'’)]| [-–] |,)"
)
"""What stands after an official name before the one that is used."""
_NOUN_BEFORE = compiled(r"\b(?:[^\W\d_]{4,}(?:et|en)|[^\W\d_]*[Pp]rojekt) $")
_SHORTEST_INTRODUCED = 3
_WORDS_TO_TELL = 3
"""Words of a name that is known by them in small letters too."""


@record
class Introduced:
    """What a name that the document itself introduces stands for."""

    type: str
    label: str


def abbreviations(text: str, passages: Sequence[Passage]) -> dict[str, Introduced]:
    """Return the abbreviations that stand in brackets after a name, and the names that quotation marks introduce."""
    found: dict[str, Introduced] = dict(_by_letters(text, passages))
    for passage in passages:
        used_daily, hereafter = _DAILY.may_be_in(passage), _HEREAFTER.may_be_in(passage)
        for mention in passage.mentions:
            if mention.type not in NAMED and mention.type not in {"FundingPool", "Agreement"}:
                continue
            if used_daily and (daily := _DAILY.regex.match(text, mention.end)) is not None:
                name = Introduced(mention.type, clean(daily["name"]))
                found[mention.label] = found[name.label] = name
            if hereafter and (short := _HEREAFTER.regex.match(text, mention.end)) is not None:
                bearer = _bearer(text, passage, mention, clean(short[1]))
                found.setdefault(clean(short[1]), Introduced(bearer.type, bearer.label))
            match = _ABBREVIATION.match(text, mention.end) if text.startswith("(", mention.end + 1) else None
            if match and sum(ch.isupper() for ch in match[1]) >= max(2, 0.6 * sum(ch.isalpha() for ch in match[1])):
                bearer = _bearer(text, passage, mention, match[1])
                found.setdefault(match[1], Introduced(bearer.type, bearer.label))
            if match and _begins(mention.label, match[1]):
                found.setdefault(match[1], Introduced(mention.type, mention.label))
            if " – " in mention.label and mention.source == "quoted" and _worth(mention.label.partition(" – ")[0]):
                found.setdefault(mention.label.partition(" – ")[0], Introduced(mention.type, mention.label))
            if (mention.source in {"quoted", "apposition"} and _worth(mention.label)) or (
                mention.source == "pattern"
                and mention.type in NAMED
                and (" " in mention.label or _follows_its_noun(text, mention))
                and _worth(mention.label)
            ):
                found.setdefault(mention.label, Introduced(mention.type, mention.label))
    return found


def _bearer(text: str, passage: Passage, last: Mention, short: str) -> Mention:
    """Return what letters stand for that follow the name of an authority: what is in it, where they spell that alone
    ("Dansk Selskab for Peers i Region Vest (DSP)")."""
    if last.type not in _AUTHORITIES or not short.isupper() or spells(text[last.start : last.end].split(), short):
        return last
    before = (m for m in passage.mentions if m.type in NAMED and text[m.end : last.start] in _IN)
    return next((m for m in before if spells(text[m.start : m.end].split(), short)), last)


_AUTHORITIES = WHERE | {"RegionalPsychiatry"}
_IN = frozenset([" i ", " under ", " ved ", " hos ", ", "])


def _begins(label: str, short: str) -> bool:
    """Tell whether the word in brackets is the first of a name of several, by which the text goes on calling it."""
    first, _, rest = label.partition(" ")
    return bool(rest) and first == short and len(short) >= _SHORTEST_FIRST and head_of(short) is None


_SHORTEST_FIRST = 4
_SHORT = compiled(r" \((?P<short>[A-ZÆØÅ]{3,6})\)")
_LETTERS = compiled(rf"(?P<words>(?:[^\W\d_]+ ){{1,4}}(?P<head>[a-zæøå]{{4,}})){_SHORT.pattern}")
_WARDS = frozenset({"Unit", "Centre"})


def _by_letters(text: str, passages: Sequence[Passage]) -> Iterator[tuple[str, Introduced]]:
    """Yield the wards and teams that are written small and then called by their letters ("Psykosocialt udgående team
    (PUT)"), under both names."""
    for passage in passages:
        bracket = text.find(" (", passage.start, passage.end)
        if bracket < 0 or _SHORT.search(text, bracket, passage.end) is None:
            continue
        for match in _LETTERS.finditer(text, passage.start, passage.end):
            head = head_of(match["head"])
            words = _spelt(match["words"].split(), match["short"])
            if head is not None and head.type in _WARDS and not head.plural and words:
                name = Introduced(head.type, words[0].upper() + words[1:])
                yield match["short"], name
                yield words, name


def _spelt(words: list[str], letters: str) -> str:
    """Return the last of the words whose beginnings a word's letters are, in their order, or nothing."""
    for number in range(len(words) - 1, 0, -1):
        rest = iter("".join(words[number - 1 :]).casefold())
        begins = words[number - 1][0].casefold() == letters[0].casefold()
        if begins and len(words) - number + 1 >= 2 and all(letter in rest for letter in letters.casefold()):
            return " ".join(words[number - 1 :])
    return ""


def initials(text: str, passages: Sequence[Passage]) -> dict[str, Introduced]:
    """Return the initials by which a text goes on naming an association without saying so ("Bedre Byrum", "BBs")."""
    whole = {m.label for p in passages for m in p.mentions if m.type == "Association" and m.source == "register"}
    found: dict[str, Introduced] = {}
    for label in sorted(whole):
        words = label.split()
        short = "".join(word[0] for word in words)
        named = len(words) > 1 and short.isupper() and f"{short}s " in text
        if named and re.search(rf"\b{short}s [A-ZÆØÅ]", text):
            found[short] = Introduced("Association", label)
    return found


def _follows_its_noun(text: str, mention: Mention) -> bool:
    """Tell whether a name stands after the noun that says what it names ("Værestedet Vindrosen")."""
    noun = _NOUN_BEFORE.search(text, max(0, mention.start - 30), mention.start)
    return noun is not None and head_of(mention.label) is None


def _worth(label: str) -> bool:
    return len(label) >= _SHORTEST_INTRODUCED and capital(label) and not label.isdigit()


def add_introduced(text: str, passages: Sequence[Passage], introduced: Mapping[str, Introduced]) -> None:
    """Find every further occurrence of the introduced names, and settle each sentence's mentions anew."""
    introduced = {**_in_sentence_case(introduced), **introduced}
    surfaces = sorted(name for name in introduced if column_kind(name) not in _OVER_GRANTS and name not in _DAYS)
    if not surfaces:
        return
    automaton = ahocorasick_rs.AhoCorasick(surfaces, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    starts = [passage.start for passage in passages]
    near: dict[int, list[Mention]] = {}
    for hit in _hits(text, automaton, surfaces, introduced):
        near.setdefault(bisect_right(starts, hit.start) - 1, []).append(hit)
    for number, hits in near.items():
        passage = passages[number] if number >= 0 else None  # a text's menus and contents stand in no sentence
        if passage is not None and (inside := [hit for hit in hits if hit.start < passage.end]):
            passage.mentions = settle([*passage.mentions, *inside])


_DAYS = word_list("Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Mandage Tirsdage Onsdage Torsdage Fredage")
_OVER_GRANTS = frozenset({"granted", "requested", "proposed", "recipient", "project", "funder", "period"})
"""What columns hold whose words name nothing by themselves ("Bevilget", "Ansøger", "Projekt")."""


def _in_sentence_case(introduced: Mapping[str, Introduced]) -> dict[str, Introduced]:
    """Return the longer names with one capital alone, as texts also write them ("Sammen om psykiatri")."""
    found: dict[str, Introduced] = {}
    for name, meant in introduced.items():
        plain = name[0] + name[1:].lower()
        if plain != name and len(name.split()) >= _WORDS_TO_TELL and meant.type in {"Project", "Service", "Education"}:
            found[plain] = meant
    return found


def _hits(
    text: str, automaton: ahocorasick_rs.AhoCorasick, surfaces: Sequence[str], introduced: Mapping[str, Introduced]
) -> Iterator[Mention]:
    size = len(text)
    for number, start, end in places_of(automaton, text):
        if start and (text[start - 1].isalnum() or text[start - 1] == "-"):
            continue
        genitive = False
        for mark in ("’s", "´s", "'s", "s"):
            after = end + len(mark)
            if text.startswith(mark, end) and not (after < size and text[after].isalnum()):
                end, genitive = after, True
                break
        if end < size and (text[end].isalnum() or (text[end] == "-" and text[end + 1 : end + 2].islower())):
            continue
        entry = introduced[surfaces[number]]
        yield Mention(start, end, entry.type, entry.label, "introduced", genitive)

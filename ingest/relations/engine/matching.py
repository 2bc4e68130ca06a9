"""Apply the rules to a sentence: find who, what and with which qualifiers; whether it holds is the mood's business."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from functools import cache, cached_property, reduce
from itertools import chain
from operator import or_
from typing import NamedTuple

import ahocorasick_rs

from ingest.mentions.mention import PLACE, TOWNS, Mention
from ingest.mentions.words.verbs import VERBS
from ingest.modality import Mood, got_nothing, mood_of
from ingest.record import record
from ingest.relations.engine.coordinated import in_a_row
from ingest.relations.engine.crews import of_no_one
from ingest.relations.engine.rule import ALIKE, ANY_SIGN, POOL_HERE, POSSESSIVE, Rule, bits, types_of
from ingest.relations.engine.served import law_of_others
from ingest.relations.engine.shape import Shape
from ingest.relations.engine.subjects import (
    after_relative,
    around,
    of_another_noun,
    of_predicate,
    opens_clause,
    passed_over,
    stand_in_for,
    what_is_shared,
    works_at,
)
from ingest.search.needed import Parts, has
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited, Sentence, bits_of, small
from ontology.records import Node

_TELLING = 3
"""Letters of the words that are looked for in every sentence; shorter ones stand in most, and are asked for last."""
_MANY = 12
"""Words of a part of which one is looked for in every sentence though another is short: to ask for so many takes
longer."""
_GROUP = compiled(r"<(\w+):([\w|]+)\*?>")


_NOT_US = frozenset({"fundedBy", "partner"})
"""Where "vi" as the object tells of the speaker's own part, and nothing of who is meant."""
_ANOTHER = compiled(r"(?:,|,? og|,? samt) ")
_JOINED = compiled(r" (?:og|samt|eller|&|plus) |/")
"""What shows that names in a row are a list."""
_BESIDE = frozenset({"place.comma", "part.apposition"})
"""Rules by which the second of two names with a comma between tells where the first belongs: not so in a list."""
_LISTED = compiled(rf"(?:,? (?:og|samt|&) |, )[^\W\d_]{{0,12}} ?({ANY_SIGN})")
_CLOSES = compiled(
    rf",? (?:og|samt) (?:{ANY_SIGN}|(?!(?:er|var|har|havde|blev|bliver|kan|skal|vil|får|fik|består|drives|ligger|den"
    r"|det|de|der|som)\b)[a-zæøå]+(?: [a-zæøå]+)?(?=[.,;)]| (?:og|samt|i|fra|på|om|til|er|har|sidder|deltager)\b|$))"
)
"""The last of a list after the second of two names: "A, B og C"."""
_NEXT_SUBJECT = compiled(rf", (?:og|men|mens) (?P<next>{ANY_SIGN}) (?P<verb>[a-zæøå]+)")
"""A name after a comma that may be the subject of the next clause."""
_LIST_BEFORE = compiled(rf"{ANY_SIGN}, $|\b(?:mellem|henholdsvis) $|\b(?:med|mellem|af) [^.;:()]{{1,60}}, $")


@record
class Found:
    """One match of a rule: subject and object, the stretch of text it rests on, and what stands beside it.

    *phrase* is the place of an object that is a phrase of the text; *implied* tells that the section's subject stood
    in, *shared* that the sentence says the same of others;
    *values* are the values matched by the rule itself (``m``, ``t``, ``n``), by group.
    """

    rule: Rule
    subject: Mention
    object: Mention | None
    start: int
    end: int
    mood: Mood
    implied: bool = False
    phrase: tuple[int, int] | None = None
    unit: str = ""
    values: Mapping[str, Mention] = field(default_factory=dict)
    matched: tuple[int, int] = (0, 0)
    shared: bool = False


class _Bare(Awaited):
    """A rule that needs no mention: its words are looked for with those of all patterns."""

    def __init__(self, rule: Rule) -> None:
        """Wait for what the rule needs."""
        super().__init__(())
        self._rule = rule

    @property
    def parts(self) -> Parts:
        """The words in small letters: of each part a sentence must hold one."""
        return self._rule.words


class RuleBook:
    """Rules with an automaton of their words: a sentence is tried only against rules whose words it holds."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Take the rules in the order in which they are tried."""
        self.rules = tuple(rules)
        calls: dict[str, int] = {}
        parts: dict[tuple[str, ...], int] = {}
        self._always = 0
        """The rules that only short words or none could call, one bit each: they are asked for where the mentions are
        right."""
        self._all = (1 << len(self.rules)) - 1
        self._needs: list[tuple[int, Parts]] = []
        """Of each rule the bits of the parts that it needs and the automaton knows, above those of the rules, and the
        other parts."""
        for place, rule in enumerate(self.rules):
            rarest = rule.words[0] if rule.words else ()
            telling = [part for part in rule.words if min(map(len, part)) >= _TELLING or len(part) > _MANY]
            self._always |= 0 if rarest in telling else 1 << place
            for word in rarest if rarest in telling else ():
                calls[word] = calls.get(word, 0) | 1 << place
            others = (part for part in telling if part != rarest)
            need = sum(parts.setdefault(part, 1 << len(self.rules) + len(parts)) for part in others)
            short = tuple(part for part in rule.words if part not in telling)
            self._needs.append((need, short))
        holds: dict[str, int] = {}
        for part, bit in parts.items():
            for word in part:
                holds[word] = holds.get(word, 0) | bit
        told = {word: calls.get(word, 0) | holds.get(word, 0) for word in [*calls, *holds]}
        kept = {number: number for number in told.values()}
        self._told = {word: kept[number] for word, number in told.items()}
        """The rules that each word calls, and the parts that it is one of: one bit each. Words that tell the same share
        the number: what is looked at for each sentence must be small."""
        self._automaton = ahocorasick_rs.AhoCorasick(list(self._told), store_patterns=True)
        self._needing: dict[int, int] = {}
        """For each set of types of which a mention is needed, the rules that need it."""
        for place, rule in enumerate(self.rules):
            for need in rule.needs:
                self._needing[need] = self._needing.get(need, 0) | 1 << place
        self._fitting: dict[int, int] = {}

    def rules_for(self, low: str, held: int) -> list[int]:
        """Return the places of the rules of which the lower-case sentence, its mentions alike, holds the words, and, by
        its bits *held*, the mentions."""
        found: list[int] = []
        words = self._automaton.find_matches_as_strings(low, overlapping=True)
        told = reduce(or_, map(self._told.__getitem__, words), self._always)
        called = told & self._fits(held)
        while called:
            place = called.bit_length() - 1
            called ^= 1 << place
            need, others = self._needs[place]
            if need & told == need and (not others or has(low, others)):
                found.append(place)
        return found

    def compile_all(self) -> None:
        """Compile the patterns of all rules; else each is compiled when a sentence first holds its words."""
        for rule in self.rules:
            _ = rule.regex, rule.sign, rule.row

    @cached_property
    def _bare(self) -> dict[int, int]:
        """The places of the few rules that need no mention, by the bit of their words: most sentences hold no
        mention."""
        return {_Bare(rule).bit: place for place, rule in enumerate(self.rules) if not rule.needs}

    @cached_property
    def _may_be_bare(self) -> int:
        return sum(self._bare)

    def may_speak(self, sentence: Sentence) -> bool:
        """Tell whether a rule may match in a sentence that mentions nothing."""
        return sentence.sought & self._may_be_bare != 0

    def bare_rules(self, sentence: Sentence) -> list[int]:
        """Return the places of the rules that may match in a sentence that mentions nothing."""
        sought = sentence.sought & self._may_be_bare
        return [self._bare[bit] for bit in bits_of(sought)]

    def _fits(self, held: int) -> int:
        """Return the rules, one bit each, that need no other mentions than those with the bits *held*."""
        if held not in self._fitting:
            lacking = 0
            for need, rules in self._needing.items():
                if not held & need:
                    lacking |= rules
            self._fitting[held] = self._all & ~lacking
        return self._fitting[held]


@cache
def groups_of(rule: Rule) -> dict[str, frozenset[str]]:
    """Return the types of each named group of a rule's pattern."""
    return {name: types_of(kind) for name, kind in _GROUP.findall(rule.pattern)}


Match = tuple[Rule, re.Match[str]]
"""A rule and where it matches."""


def matches(book: RuleBook, shape: Shape, topic: Mention | None, pool: Mention | None = None) -> Iterator[Found]:
    """Yield what the rules find in a sentence; *topic* is what the section is about, *pool* whose grants it tells
    of."""
    if not shape.at and topic is None:
        return
    for rule, match in tried(book, [asked_of(book, shape, bits([m.type for m in shape.at.values()]))])[0]:
        yield from found_by(rule, match, shape, topic, pool)


class Asked(NamedTuple):
    """A sentence's shape, the same in small letters, and the places of the rules to be tried on it."""

    shape: Shape
    low: str
    rules: Sequence[int]


def asked_of(book: RuleBook, shape: Shape, held: int) -> Asked:
    """Return a sentence with the rules to be tried on it; *held* are the bits of its mentions."""
    low = alone = small(shape.text)
    for place in shape.at:
        alone = f"{alone[:place]}{ALIKE}{alone[place + 1 :]}"
    return Asked(shape, low, book.rules_for(alone, held))


def tried(book: RuleBook, sentences: Sequence[Asked]) -> list[list[Match]]:
    """Return for each of some sentences the rules whose patterns match in it, with each match: a rule is tried on all
    of them before the next one is."""
    found: list[list[Match]] = [[] for _ in sentences]
    signs = ["".join([one.low[place] for place in one.shape.at]) for one in sentences]
    asking: dict[int, list[int]] = {}
    for number, one in enumerate(sentences):
        for place in one.rules:
            asking.setdefault(place, []).append(number)
    for place, numbers in sorted(asking.items()):
        rule = book.rules[place]
        row = rule.row
        for number in numbers:
            if row is None or row.search(signs[number]):
                shape, low, _ = sentences[number]
                text = low if rule.small else shape.text
                if (first := rule.first(text, shape.at)) is not None:
                    found[number] += [(rule, match) for match in _each(rule, text, first)]
    return found


def _each(rule: Rule, text: str, first: re.Match[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of a rule; an object may be the subject of the next ("A hører under B, der er en del af C")."""
    match: re.Match[str] | None = first
    while match is not None:
        yield match
        chained = rule.chains and match.start("s") < match.start("o")
        place = match.start("o") if chained else max(match.end(), match.start() + 1)
        if rule.sign is not None and rule.sign.search(text, place) is None:
            return  # the pattern would be tried at each of the words that are left
        match = rule.regex.search(text, place)


def found_by(
    rule: Rule, match: re.Match[str], shape: Shape, topic: Mention | None, pool: Mention | None
) -> Iterator[Found]:
    """Yield what one match of a rule says, see :func:`matches`."""
    if _in_list(rule, match, shape) or _of_another(rule, match, shape) or law_of_others(rule, match, shape):
        return
    groups = groups_of(rule)
    named = match.groupdict()
    subjects, implied = _subjects_of(rule, match, shape, topic)
    if not subjects:
        return
    if rule.predicate == "partner":
        subjects = what_is_shared(subjects, match, shape, topic)
    phrase = None
    others = (_mentions(match, name, groups, shape) for name in ("o2", "o3"))
    objects: list[Mention | None] = [*_of_clause(match, groups, shape), *chain.from_iterable(others)]
    if named.get("g"):
        phrase = (shape.place(match.start("g")), shape.place(match.end("g")))
        objects = [None]
    elif "o" not in groups and rule.object is None:
        objects = [None]
    elif rule.object == POOL_HERE:
        objects = [pool] if pool and not pool.label.startswith("Budget") else []
    elif rule.object:
        objects = [Mention(match.start(), match.end(), rule.object[0], rule.object[1], "rule")]
    if rule.predicate == "runBy" and named.get("o") and ", " in named["o"] and not _JOINED.search(named["o"]):
        row = len(_mentions(match, "o", groups, shape))
        objects = [*objects[:1], *objects[row:]]  # "A, B" without "og": B tells whose unit A is
    mood = mood_of(shape.text, match.start(), match.end())
    values = {name: found[0] for name in ("m", "t", "n") if (found := _mentions(match, name, groups, shape))}
    start, end = shape.place(match.start()), shape.place(match.end())
    unit = shape.text[slice(*match.span("u"))] if named.get("u") else ""
    if rule.predicate == "fundedBy":
        subjects = [subject for subject in subjects if not _refused(subject, match, shape)]
    for subject in subjects:
        for object_ in objects:
            if object_ is not None and object_.source == "we" and rule.predicate in _NOT_US:
                continue
            if (
                object_ is not None
                and object_.type == PLACE
                and rule.predicate == "partner"
                and _tells_where(shape, object_)
            ):
                continue
            small = subject.source == "institution" and rule.id == "part.genitive"  # "kommunens bostøtteteam"
            if (
                small
                or subject.source == "common"
                or (object_ is not None and (object_ is subject or object_.label == subject.label or _unnamed(object_)))
            ):
                continue
            yield Found(
                rule, subject, object_, start, end, mood, implied, phrase, unit, values, match.span(), len(subjects) > 1
            )


def _refused(subject: Mention, match: re.Match[str], shape: Shape) -> bool:
    """Tell whether the sentence says of whom it named before that they got nothing: what follows is for others."""
    place = next((place for place, mention in shape.at.items() if mention is subject), None)
    return place is not None and got_nothing(shape.text, place + 1, match.start())


def _subjects_of(rule: Rule, match: re.Match[str], shape: Shape, topic: Mention | None) -> tuple[list[Mention], bool]:
    """Return whose a match is, and whether that is only implied; nobody's where the name before it is another's."""
    groups = groups_of(rule)
    subjects = [*_mentions(match, "s", groups, shape), *_mentions(match, "s2", groups, shape)]
    if rule.predicate == "hasRole" and (of_another_noun(match, shape) or of_no_one(rule, match, shape)):
        return [], False
    if subjects and passed_over(match, shape):
        opening = None if rule.implied else opens_clause(rule, match, shape, topic)
        if opening is None and not rule.implied:
            return [], False
        subjects = [opening] if opening is not None else []
    if len(subjects) == 1 and (
        whole := of_predicate(rule, match, shape) or after_relative(match, shape) or around(rule, match, shape)
    ):
        subjects = [whole]
    if rule.predicate == "hasRole" and (where := works_at(match, shape, subjects, topic)):
        return [where], False
    if subjects:
        return (in_a_row(rule, match, shape, subjects[0]) if len(subjects) == 1 else subjects), False
    stand_in = stand_in_for(rule, match, shape, topic)
    return ([stand_in] if stand_in is not None else []), True


_OTHER_SUBJECT = compiled(r" og [^\W\d_]{4,}(?:en|et|erne) [^\W\d_]")
"""What shows that another thing than the name is what begins or ends ("X i maj, og fristen udløb")."""


def _of_another(rule: Rule, match: re.Match[str], shape: Shape) -> bool:
    """Tell whether a clause with a subject of its own stands between a name and the time at which something ended."""
    if rule.predicate not in {"startedOn", "endedOn"} or "s" not in match.re.groupindex or match.start("s") < 0:
        return False
    if of_another_noun(match, shape):
        return True
    return _OTHER_SUBJECT.search(shape.text, match.end("s"), match.end()) is not None


def _in_list(rule: Rule, match: re.Match[str], shape: Shape) -> bool:
    """Tell whether two names with a comma between are neighbours in a list ("mellem A, B og C")."""
    if rule.id not in _BESIDE:
        return False
    if rule.id == "part.apposition" and POSSESSIVE in match.group("s"):
        return True  # "X Kommunes socialforvaltning, afdeling Y": the smaller one comes last
    following = _LISTED.match(shape.text, match.end("o"))
    nearest = shape.at[match.end("o") - 1].type
    alike = following is not None and shape.at[following.start(1)].type == nearest
    before = _LIST_BEFORE.search(shape.text, 0, match.start("s")) is not None
    if _CLOSES.match(shape.text, match.end("o")):
        return True
    return alike or (before and (following is not None or _JOINED.search(match.group()) is not None))


def _mentions(match: re.Match[str], group: str, groups: Mapping[str, frozenset[str]], shape: Shape) -> list[Mention]:
    if group not in match.re.groupindex or match.start(group) < 0:
        return []
    return [m for m in shape.mentions(match.start(group), match.end(group)) if m.type in groups[group]]


def _of_clause(match: re.Match[str], groups: Mapping[str, frozenset[str]], shape: Shape) -> list[Mention]:
    """Return the objects of a match, those of its own clause alone: in "drives af A, og B betaler" B is no part of a
    list, but who does what the next clause says."""
    found = _mentions(match, "o", groups, shape)
    if len(found) < 2:
        return found
    following = _NEXT_SUBJECT.search(shape.text, match.start("o"))
    if following is None or following["verb"] not in VERBS or following.start("next") >= match.end("o"):
        return found
    at = shape.at[following.start("next")]
    later = match.end() > match.end("o") + 1
    return [m for m in found if (m.start >= at.start) == later]


def _tells_where(shape: Shape, town: Mention) -> bool:
    """Tell whether a town only says where the organisation before it lies ("Center Syd, Odense")."""
    place = next((place for place, mention in shape.at.items() if mention is town), 0)
    before = shape.at.get(place - 3) if shape.text[max(0, place - 2) : place] == ", " else None
    if before is None or before.type in {PLACE, "Municipality", "Region"}:
        return False
    after = _ANOTHER.match(shape.text, place + 1)
    following = shape.at.get(after.end()) if after else None
    return following is None or following.type not in TOWNS


def _unnamed(object_: Mention) -> bool:
    """Tell whether an object is told by a common noun alone."""
    return object_.source == "common" and object_.type != "Agreement"


def node_of(mention: Mention) -> Node:
    """Return the node that a mention stands for; a bare place is its municipality."""
    return Node("Municipality" if mention.type == PLACE else mention.type, mention.label)

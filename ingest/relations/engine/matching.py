"""Apply the rules to a sentence: find who, what and with which qualifiers; whether it holds is the mood's business."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache
from itertools import chain

from ingest.mentions.mention import PLACE, TOWNS, Mention
from ingest.mentions.words.verbs import VERBS
from ingest.modality import Mood, got_nothing, mood_of
from ingest.record import record
from ingest.relations.engine.book import RuleBook, asked_of, tried
from ingest.relations.engine.coordinated import in_a_row
from ingest.relations.engine.crews import of_no_one
from ingest.relations.engine.rule import ANY_SIGN, POOL_HERE, POSSESSIVE, Rule, bits, types_of
from ingest.relations.engine.served import law_of_others
from ingest.relations.engine.shape import Shape
from ingest.relations.engine.subjects import (
    after_relative,
    around,
    money_for,
    of_another_noun,
    of_predicate,
    opens_clause,
    passed_over,
    stand_in_for,
    what_is_shared,
    works_at,
)
from ingest.search.patterns import compiled
from ontology.records import Node

_GROUP = compiled(r"<(\w+):([\w|]+)\*?>")


_OWN_PURSE = frozenset({"Foundation", "FundingPool"})
"""A purse that a sentence names itself: what it tells of money is not told of the pool of its part."""
_VALUES = frozenset({"m", "t", "n"})
"""The groups that match values."""
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


@cache
def groups_of(rule: Rule) -> dict[str, frozenset[str]]:
    """Return the types of each named group of a rule's pattern."""
    return {name: types_of(kind) for name, kind in _GROUP.findall(rule.pattern)}


def matches(book: RuleBook, shape: Shape, topic: Mention | None, pool: Mention | None = None) -> Iterator[Found]:
    """Yield what the rules find in a sentence; *topic* is what the section is about, *pool* whose grants it tells
    of."""
    if not shape.at and topic is None:
        return
    for rule, match in tried(book, asked_of(book, [(shape, bits([m.type for m in shape.at.values()]))]))[0]:
        yield from found_by(rule, match, shape, topic, pool)


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
    others = (_mentions(match, name, groups, shape) for name in ("o2", "o3") if name in groups)
    objects: list[Mention | None] = [*_of_clause(match, groups, shape), *chain.from_iterable(others)]
    if named.get("g"):
        phrase = (shape.place(match.start("g")), shape.place(match.end("g")))
        objects = [None]
    elif "o" not in groups and rule.object is None:
        objects = [None]
    elif rule.object == POOL_HERE:
        own = any(m.type in _OWN_PURSE and pool and m.label != pool.label for m in shape.at.values())
        objects = [pool] if pool and not own and not pool.label.startswith("Budget") else []
    elif rule.object:
        objects = [Mention(match.start(), match.end(), rule.object[0], rule.object[1], "rule")]
    if rule.predicate == "runBy" and named.get("o") and ", " in named["o"] and not _JOINED.search(named["o"]):
        row = len(_mentions(match, "o", groups, shape))
        objects = [*objects[:1], *objects[row:]]  # "A, B" without "og": B tells whose unit A is
    mood = mood_of(shape.text, match.start(), match.end())
    values = {name: found[0] for name in _VALUES & groups.keys() if (found := _mentions(match, name, groups, shape))}
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
    if rule.predicate == "fundedBy" and (project := money_for(rule, match, shape, subjects, topic)):
        return [project], False
    if subjects:
        return (in_a_row(rule, match, shape, subjects[0]) if len(subjects) == 1 else subjects), False
    stand_in = stand_in_for(rule, match, shape, topic)
    return ([stand_in] if stand_in is not None else []), True


_OTHER_SUBJECT = compiled(
    r" og (?!(?:afsluttet|lukket|stoppet|afviklet|indviet|åbnet|startet|oprettet|etableret|nedlukket|forlænget)\b)"
    r"[^\W\d_]{4,}(?:en|et|erne) [^\W\d_]"
)
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

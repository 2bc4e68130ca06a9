"""Names in a row with a match's subject: "A, B og C drives af X" and "X støtter A, B og C" say the same of each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import UNDERTAKINGS, Mention
from ingest.mentions.words.verbs import VERBS
from ingest.relations.engine.rule import ANY_SIGN, POSSESSIVE, Rule
from ingest.relations.engine.shape import Shape
from ingest.search.patterns import compiled

_JOIN = compiled(
    rf"[”\"»’]?(?: \([^()]{{1,40}}\))?(?: (?:i|på) {ANY_SIGN})?(?P<join>,? (?:og|samt|&) |, )"
    r"(?:(?:også|endelig|til|i|for|af) )?(?:[Pp]rojekt |[a-zæøå]+(?:en|et|erne) )?[”\"«“’]?"
)
"""What stands between two names of a row; a preposition may be said again before each."""
_OPENS = compiled(
    r"(?:^\W*|, (?:at|mens|hvor|fordi|idet|da) |: )"
    r"(?:(?:[Bb]åde|[Dd]e|[^\W\d_]{4,}(?:ne|er|en|et)|to|tre|fire|fem|seks|syv|[Pp]rojekt) ){0,3}[”\"«“]?$"
)
"""What may stand before a row that is the subject of its clause."""
_GOES_ON = compiled(r"[”\"»’]?(?: i [^\W\d_]+)? (?P<word>[^\W\d_]+)")
_OF_ONE = frozenset({"capacity", "poolAmount", "poolOf", "memberOf", "agreementParty", "partner"})
"""What is said of several together, or of one alone."""
_GIVERS = frozenset({"Foundation", "StateBody", "FundingPool"})
_FARTHEST = 12


def in_a_row(rule: Rule, match: re.Match[str], shape: Shape, subject: Mention) -> list[Mention]:
    """Return the subject of a match, and those that stand in one row with it."""
    if rule.predicate in _OF_ONE or len(shape.at) <= 2:
        return [subject]
    group = next((name for name in ("s", "s2") if match.re.groupindex.get(name) and match.start(name) >= 0), "")
    place = match.end(group) - 1 if group else -1
    if shape.at.get(place) is not subject:
        return [subject]
    beside = rule.predicate == "hasRole" or rule.id.endswith("genitive") or match.end() > place + 1
    behind = [] if beside else _behind(shape, place)
    row = [*_before(shape, place), subject, *behind]
    return [one for one in row if one is subject or _alike(one, subject, rule)]


def _alike(one: Mention, other: Mention, rule: Rule) -> bool:
    """Tell whether two names may stand in one row."""
    if one.type not in rule.subject_types or one.source in {"common", "institution", "we"}:
        return False
    return (
        one.type == other.type
        or {one.type, other.type} <= UNDERTAKINGS
        or (rule.predicate == "fundedBy" and one.type not in _GIVERS)
    )


def _behind(shape: Shape, place: int) -> Iterator[Mention]:
    """Yield the names of a row behind the first at *place*; none where the last is the subject of the next clause."""
    row: list[Mention] = []
    joins: list[str] = []
    for _ in range(_FARTHEST):
        join = _JOIN.match(shape.text, place + 1)
        following = shape.at.get(join.end()) if join is not None else None
        if join is None or following is None or shape.text.startswith(POSSESSIVE, join.end() + 1):
            break
        place = join.end()
        row.append(following)
        joins.append(join["join"])
        if joins[-1] != ", ":
            break
    on = _GOES_ON.match(shape.text, place + 1)
    closed = joins and joins[-1] != ", " and (len(row) > 1 or not joins[-1].startswith(","))
    if closed and (on is None or on["word"] not in VERBS):
        yield from row


def _before(shape: Shape, place: int) -> Iterator[Mention]:
    """Yield the names of a row before the last at *place*, where the row opens its clause."""
    row: list[Mention] = []
    joins: list[str] = []
    places = sorted(at for at in shape.at if at < place)
    for at in reversed(places[-_FARTHEST:]):
        join = _JOIN.fullmatch(shape.text, at + 1, place)
        if join is None or shape.text.startswith(POSSESSIVE, at + 1):
            if join is None and place - at > 3 and shape.text[place - 3 : place] == " i ":
                continue
            break
        row.append(shape.at[at])
        joins.append(join["join"])
        place = at
    closed = joins and joins[0] != ", " and all(join == ", " for join in joins[1:])
    if closed and _OPENS.search(shape.text, 0, place):
        yield from reversed(row)

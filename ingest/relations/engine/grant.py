"""How money is given that a match tells of: how much of it, for what time, and whether it is granted."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.mentions.mention import Mention
from ingest.modality import Mood, clause_around, funding_status
from ingest.relations.engine.governing import MONEY_NOUN, governed
from ingest.relations.engine.matching import Found
from ingest.relations.engine.qualifiers import amount_of, money_time, years_of
from ingest.relations.engine.shape import Shape
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS
from ontology.records import Value

_GRANTED = compiled(
    r"\b(?:gav|fik|modtog|har fået|har modtaget|bevilgede\w*|bevilget|tildelt\w*|tilkend\w+|done\w+|"
    r"udbetalt|skænke\w+|afsat|afsatte|at afsætte|udmøntede|"
    r"besluttet)\b",
    re.IGNORECASE,
)
"""The words of a clause that tell that money was granted."""
_GRANT = compiled(
    r"\b(?:modtaget|fået|(?<!i )givet|ydet|(?<!været )støttet|fornyet|forlængede)\b|^\W*Med \W fra "
    r"|\b(?:en|et|som|med|og) \w*(?:bevilling|donation|gave|legat|engangsbeløb|tilskud|støtte)\b",
    re.IGNORECASE,
)
"""What tells it beside a sum that is paid once."""
_KIND = (
    ("drift", "operating"),
    ("18-midler", "grant"),
    ("satspulje", "project"),
    ("15m-puljen", "project"),
    ("projektmidler", "project"),
    ("kontingent", "fee"),
    ("betaling", "fee"),
)


def grant_of(found: Found, shape: Shape, payer: Mention) -> dict[str, Value] | None:
    """Return the qualifiers of money that a match says *payer* gives; None where it is refused or only supposed."""
    said = str(found.rule.attrs.get("status", "")) or None
    mood = _governed(found, shape)
    status = funding_status(mood, said)
    if status in {"", "rejected"}:
        return None
    told: dict[str, Value] = {}
    money = _respectively(found, shape) or found.values.get("m") or nearest(found, shape, "Money")
    if money is not None:
        told.update(_own_part(found, shape, amount_of(money)))
    period = found.values.get("t") or nearest(found, shape, "Period")
    if period is not None:
        told.update(money_time(shape, period))
    told.update(years_of(payer, told))
    if status is None and not mood.marks:
        once = "amount_dkk" in told and "recurring" not in told
        gift = once and _GRANT.search(shape.text, *_own_words(found, shape))
        status = "granted" if gift or _GRANTED.search(_clause(found, shape)) else None
    kind = next((kind for mark, kind in _KIND if mark in payer.label.casefold()), None)
    return told | ({"kind": kind} if kind else {}) | ({"status": status} if status else {})


def _governed(found: Found, shape: Shape) -> Mood:
    """Return the mood of a match, with what governs the noun of money or the sum that it begins with."""
    begin, end = found.matched
    opens = shape.at[begin].type == "Money" if begin in shape.at else MONEY_NOUN.match(shape.text, begin)
    if not opens:
        return found.mood
    mark = governed(shape.text, begin, end, not found.mood.marks)
    return Mood(found.mood.marks | {mark}) if mark else found.mood


_ANOTHER_TIME = compiled(r", (?:og|men) (?:siden|derefter|fra|nu)\b")
"""What begins to tell what came after."""
_RIGHT_AFTER = compiled(r" (?:i|for|fra|siden)(?: årene| perioden)? ")


def nearest(found: Found, shape: Shape, type_: str) -> Mention | None:
    """Return the value of a type that stands nearest to the match within its clause, first of all right after it."""
    begin, middle = found.matched
    left, right = clause_around(shape.text, begin, middle)
    named = shape.at.get(right + 2)
    if named is not None and named.type == "Money" and shape.text.startswith(": ", right):
        right = clause_around(shape.text, right + 2, right + 3)[1]  # "... har fået støtte: 55.000 kr. i 2024"
    places = [place for place, mention in shape.at.items() if mention.type == type_ and left <= place < right]
    places = [place for place in places if not _ANOTHER_TIME.search(shape.text, middle, place)]
    if not places:
        return None
    return shape.at[
        min(
            places,
            key=lambda place: (
                not _RIGHT_AFTER.fullmatch(shape.text, middle, place),
                not begin <= place < middle,
                abs(place - middle),
            ),
        )
    ]


_NEXT = ", og "


def _own_words(found: Found, shape: Shape) -> tuple[int, int]:
    """Return the part of a match's clause between the others that "og" joins to it with a comma."""
    left, right = clause_around(shape.text, *found.matched)
    before, after = shape.text.rfind(_NEXT, left, found.matched[0]), shape.text.find(_NEXT, found.matched[1], right)
    return max(left, before), right if after < 0 else after


_SHARED = frozenset({"pay.share", "pay.shared"})
_EVENLY = compiled(r"\b(?:ligelig\w*|lige over|halvdelen hver|hver halvdelen|lige store dele)\b")


def _own_part(found: Found, shape: Shape, told: dict[str, Value]) -> dict[str, Value]:
    """Return the sum that is the payer's own: of what several share, an even part where the text says so, else none."""
    if found.rule.id not in _SHARED:
        return told
    begin, end = found.matched
    payers = [m for place, m in shape.at.items() if begin <= place < end and m.type in ORGANISATIONS]
    number = sum(m is not found.subject for m in payers)
    whole = told.get("amount_dkk")
    if number < 2 or not isinstance(whole, int) or not _EVENLY.search(_clause(found, shape)):
        return {}
    return {**told, "amount_dkk": round(whole / number)}


def _respectively(found: Found, shape: Shape) -> Mention | None:
    """Return the amount that is the object's own in "A og B med henholdsvis 7 og 6 mio. kr."."""
    place = max(shape.text.find("henholdsvis "), shape.text.find("hhv. "))
    if place < found.matched[0]:
        return None
    sums = [m for at, m in shape.at.items() if at > place and m.type == "Money"]
    payers = [m for at, m in shape.at.items() if at < place and m.type in {"Foundation", "FundingPool"} | ORGANISATIONS]
    payers = [m for m in payers if m is not found.subject]
    if len(sums) != len(payers) or found.object not in payers:
        return None
    own, last = sums[payers.index(found.object)], sums[-1]
    yearly = last.value.recurrence and not own.value.recurrence and own.end < last.start
    return replace(own, value=replace(own.value, recurrence=last.value.recurrence)) if yearly else own


def _clause(found: Found, shape: Shape) -> str:
    left, right = clause_around(shape.text, *found.matched)
    return shape.text[left:right]

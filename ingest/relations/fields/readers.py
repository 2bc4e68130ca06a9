"""What labelled fields claim of the subject above them: one small reader a kind of field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest

from ingest.claims import Draft
from ingest.mentions.mention import NAMED, PLACE, TOWNS, Mention
from ingest.mentions.topics.recordtitles import named_body
from ingest.mentions.words.roles import role_of
from ingest.relations.engine.employment import HOURS_AFTER, terms_of
from ingest.relations.engine.groups import group_drafts
from ingest.relations.engine.matching import node_of
from ingest.relations.fields import money
from ingest.relations.fields.filled import Filled
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_HAS_STAFF = INITIATIVES | {"Facility", "Unit", "Centre", "Association", "SocialEnterprise", "Agreement"}


def _place(value: Filled) -> Iterator[Draft]:
    for mention in value.of(PLACE, "Municipality", "Region"):
        yield value.draft("locatedIn", node_of(mention))


_OF_HOUSE = compiled(r"\n(?:Antal pladser|Pladser|Boliger|Antal boliger|Normering|Lovgrundlag|Paragraf|Tilbudstype)\b")
_CARD = 600
"""Characters of a card before and after its address."""


def _address(value: Filled) -> Iterator[Draft]:
    """Read where a house is; an offer's address may be that of whoever answers, unless its card tells of its places."""
    if value.topic.type not in INITIATIVES or _has_places(value):
        yield from _place(value)


def _has_places(value: Filled) -> bool:
    """Tell whether the card of an offer, or of what no word tells the kind, tells of its places or its law."""
    first, last = max(value.topic.start, value.start - _CARD), value.start + _CARD
    told = value.topic.type in {"Service", "Project"}
    return told and _OF_HOUSE.search(value.document.text, first, last) is not None


def _runner(value: Filled) -> Iterator[Draft]:
    found = _organisations(value)
    if not found and (body := _unknown_body(value)) is not None:
        yield value.draft("runBy", body)
    if found and (rest := _GOES_ON.search(value.document.text, found[0].end, value.end)):
        found = [m for m in found if m.start < rest.start()]
    joined = _TOGETHER.search(value.document.text, found[0].end, value.end) if found else None
    if joined is not None and value.topic.type != "Agreement":
        for mention in found:
            if mention.start > joined.start():
                yield value.draft("partner", node_of(mention))
        found = [m for m in found if m.start < joined.start()]
    beside = value.document.text[found[0].end : found[1].start] if len(found) == _WHOLE_AND_PART else ""
    if beside == ", " and found[0].type in _OWNERS and found[1].type == "Unit":
        whole, part = map(node_of, found)
        yield Draft("partOf", part, whole, found[0].start, found[1].end, {}, 0.75, "field.partOf")
        found = found[1:]  # "X Kommune, Center for Y": the center runs it
    for mention in found:
        yield value.draft("runBy", node_of(mention))


_RECEIVES = compiled(
    r"(?:[a-zæøå]*modtager|ansøger|hovedansøger|projektejer|ejer|driftsherre|leverandør|organisation)$"
)
"""The labels whose value is a body, whatever it is called."""
_MOST_WORDS = 6


def _unknown_body(value: Filled) -> Node | None:
    """Return the body that a value is by its label alone: a few words that name nothing else."""
    text = value.document.text[value.start : value.end].strip()
    named = any(m.type in ORGANISATIONS | {PLACE} for m in value.inside)
    if named or not _RECEIVES.search(value.label.casefold()) or not text[:1].isupper() or text[-1] in ".:;":
        return None
    short = len(text.split()) <= _MOST_WORDS and "," not in text and not any(map(str.isdigit, text))
    return named_body(text, value.start).node if short and not _VACANT.match(text) else None


_TOGETHER = compiled(
    r"\s(?:i (?:et |en )?(?:tæt |nært )?(?:konsortium|samarbejde|partnerskab|fællesskab|alliance)|sammen) med\b"
)
"""What shows in a value that those named next only take part."""
_GOES_ON = compiled(r"\.\s+(?=[A-ZÆØÅ])|,? (?:der|som) ")
"""Where a value begins to tell more of the one that it names."""
_WHOLE_AND_PART = 2
_OWNERS = frozenset({"Municipality", "Region"})
_ITS_PLACE = compiled(r"(?:,| \(| i| på| ved|, i) $")
"""What stands between the name of a body and what only tells where it is or belongs."""


def _organisations(value: Filled) -> list[Mention]:
    """Return the bodies that a value names, without the town and the house after a body's name."""
    found: list[Mention] = []
    for mention in value.inside:
        if (mention.type not in ORGANISATIONS and mention.type != PLACE) or mention.genitive:
            continue
        before = value.document.text[found[-1].end : mention.start] if found else ""
        its = mention.type == PLACE or before.strip() in {"på", "ved"}
        if not (found and its and _ITS_PLACE.fullmatch(before + ("" if before.endswith(" ") else " "))):
            found.append(mention)
    return found


def _partner(value: Filled) -> Iterator[Draft]:
    predicate = "agreementParty" if value.topic.type == "Agreement" else "partner"
    named = [m for m in value.inside if (m.type in NAMED or m.type == PLACE) and not m.genitive]
    for mention, after in zip_longest(named, named[1:]):
        before = value.document.text[max(value.start, mention.start - 3) : mention.start]
        its_place = mention is not named[0] and mention.type in TOWNS and before == " i "
        if not its_place and (after is None or not is_of(value.document.text, mention, after)):
            yield value.draft(predicate, node_of(mention))


def is_of(text: str, whole: Mention, part: Mention) -> bool:
    """Tell whether the name before a comma only tells whose unit follows ("X Kommune, Center for Y")."""
    inner = part.type == "Unit" or (part.type == "Centre" and whole.type != "Centre")
    return inner and whole.type in _WHOLES and text[whole.end : part.start] == ", "


_WHOLES = frozenset({"Municipality", "Region", "RegionalPsychiatry", "Centre"})


def _whole(value: Filled) -> Iterator[Draft]:
    for mention in _organisations(value)[:1]:
        if value.topic.type not in {"Project", "FundingPool", "Agreement"} or _has_places(value):
            yield value.draft("partOf", node_of(mention))


def _party(value: Filled) -> Iterator[Draft]:
    if value.topic.type == "Agreement":
        yield from _partner(value)


def _start(value: Filled) -> Iterator[Draft]:
    for mention in value.of("Period")[:1]:
        if mention.value[0] or mention.value[1]:
            yield value.draft("startedOn", Node("Date", mention.value[0] or mention.value[1]))
    for mention in value.of("Period")[1:2]:
        if mention.value[1] and not mention.value[0]:  # "startede 1. marts 2031 og slutter 31. juli 2034"
            yield value.draft("endedOn", Node("Date", mention.value[1]))


def _end(value: Filled) -> Iterator[Draft]:
    for mention in value.of("Period")[:1]:
        if mention.value[1] or mention.value[0]:
            yield value.draft("endedOn", Node("Date", mention.value[1] or mention.value[0]))


def _period(value: Filled) -> Iterator[Draft]:
    if value.topic.type == "FundingPool":
        return
    for mention in value.of("Period")[:1]:
        begin, finish, defect = mention.value
        extra: dict[str, Value] = {"defect": defect} if defect else {}
        if begin:
            yield value.draft("startedOn", Node("Date", begin), extra)
        if finish and (finish != begin or len(finish) == _YEAR):
            yield value.draft("endedOn", Node("Date", finish), extra)


_YEAR = 4
"""Letters of a year: what is told to last from one to the same one ends with it."""


def _law(value: Filled) -> Iterator[Draft]:
    for mention in value.of("LegalProvision"):
        yield value.draft("legalBasis", node_of(mention))


_UNIT_WORDS = (
    ("seng", "beds"),
    ("medlem", "members"),
    ("deltager", "participants"),
    ("plads", "places"),
    ("bolig", "places"),
    ("", "places"),
)


_COUNTED = compiled(
    r"(?<![\d.,])(\d{1,5})\s([^\W\d_]*(?:senge|pladser|boliger|medlemmer|deltagere|kursister|lejligheder"
    r"|værelser)[^\W\d_]*)"
)


def _size(value: Filled) -> Iterator[Draft]:
    text = value.document.text
    counts = list(_COUNTED.finditer(text, value.start, value.end))
    for count in counts:
        unit = next(unit for mark, unit in _UNIT_WORDS if mark in count[2].casefold())
        yield value.draft("capacity", Node("Number", count[1]), {"unit": unit})
    if not counts or counts[0].start() > value.start + _FIRST_COUNT:
        bare = re.match(r"\s*(?:ca\.\s)?(\d{1,5})\b", text[value.start : value.end])
        if bare:
            unit = next(unit for mark, unit in _UNIT_WORDS if mark in value.label.casefold())
            yield value.draft("capacity", Node("Number", bare[1]), {"unit": unit})


_FIRST_COUNT = 8


def _post(value: Filled) -> Iterator[Draft]:
    """Read who leads it: the label is the post, whoever holds it."""
    label = value.label.casefold().removeprefix("navn på ")
    text = value.document.text[value.start : value.end].strip()
    held = text[:1].isupper() and not _VACANT.match(text)
    if value.topic.type not in _HAS_STAFF or not _LEADS.search(label):
        return
    said = next((role for role in value.of("Role") if role.start <= value.start + 1), None)
    if said is not None and not _VACANT.match(text):
        yield value.draft("hasRole", node_of(said), {}, "field.post")  # "Leder: Forstander"
    elif held and role_of(label.split()[-1]) is not None:
        yield value.draft("hasRole", Node("Role", label), {}, "field.post")


_LEADS = compiled(r"(?:leder|koordinator|forstander|tovholder)$")
_VACANT = compiled(r"(?:ikke|endnu|ubesat|vakant|ingen|under|nn\b|n\.n\.|stillingen)", re.IGNORECASE)


def _staff(value: Filled) -> Iterator[Draft]:
    """Claim the roles in a field as staff, each with the number, hours and terms that stand beside it."""
    if value.topic.type not in _HAS_STAFF:
        return
    text = value.document.text
    for role in value.of("Role"):
        following = next((m for m in value.of("Role") if m.start > role.start), None)
        between = [m for m in value.of("Count") if following and role.end <= m.start < following.start]
        stop = between[-1].start if between else following.start if following else value.end
        qualifiers: dict[str, Value] = {}
        before = [m for m in value.of("Count") if m.end <= role.start and role.start - m.end < 30]
        if before and not any(m.type == "Role" and before[-1].end < m.start < role.start for m in value.inside):
            qualifiers["count"] = before[-1].value
        hours = [m for m in value.of("Hours") if role.end <= m.start < stop]
        plain = HOURS_AFTER.match(text, role.end)
        if hours:
            qualifiers["hours_week"] = hours[0].value
        elif plain:
            qualifiers["hours_week"] = (int(plain[1]), int(plain[2] or plain[1]))
        terms = terms_of(text[role.start : stop])
        if terms:
            qualifiers["terms"] = terms
        yield value.draft("hasRole", node_of(role), qualifiers)


def _volunteers(value: Filled) -> Iterator[Draft]:
    bare = _VOLUNTEERS.match(value.document.text, value.start, value.end)
    if (
        bare is None
        or value.topic.type not in _HAS_STAFF
        or _NOT_YET.search(value.document.text, bare.end(), value.end)
    ):
        return
    told: dict[str, Value] = {"count": int(bare["count"]), "terms": "volunteer"}
    noun = bare["noun"] or "frivillige"
    known = role_of(noun)
    yield value.draft("hasRole", Node("Role", known[0] if known else _ENDING.sub("", noun)), told)


_VOLUNTEERS = compiled(
    r"\s*(?:ca\.|cirka|omkring|omtrent|godt|knap|over|mere end|i alt)?\s*(?P<count>\d{1,4})\b(?: (?:frivillige |faste "
    r"|aktive ){0,2}(?P<noun>(?!frivillige|personer|mennesker|medlemmer|aktive|faste)[a-zæøå]{4,}(?:er|ere)\b))?"
)
_NOT_YET = compiled(r"\b(?:tænkes|forventes|ventes|ønskes|søges|planlægges|skal|rekrutteres|håber)\b")
_ENDING = compiled(r"(?:(?<=er)e|er|e)$")
"""The ending of a plural whose noun no table knows."""


_LEADS_TO_GROUP = compiled(
    r"^[^.;:,]{0,60}?\b(?:(?:er|var) åbne?t? for|henvender sig til|retter sig mod|er (?:rettet|målrettet) mod"
    r"|målgruppe\w*(?:\sfor\s[^.;:,]{3,40}?)?\s(?:er|var|består af)|er for|gælder(?: for)?|omfatter|dækker|"
    r"er et tilbud til)\s",
    re.IGNORECASE,
)


def _target(value: Filled) -> Iterator[Draft]:
    text = value.document.text[value.start : value.end]
    bare = text.lstrip(" \n•*–-")
    lead = _LEADS_TO_GROUP.match(bare)
    start = value.start + len(text) - len(bare) + (lead.end() if lead else 0)
    for label, ages, _, _ in group_drafts(value.document, start, value.end, value.inside):
        yield value.draft("targetGroup", Node("TargetGroup", label), ages)


READERS: dict[str, Callable[[Filled], Iterator[Draft]]] = {
    "place": _place,
    "address": _address,
    "type": _law,
    "runner": _runner,
    "partner": _partner,
    "whole": _whole,
    "party": _party,
    "funder": money.funder,
    "amount": money.amount,
    "start": _start,
    "end": _end,
    "period": _period,
    "law": _law,
    "size": _size,
    "staff": _staff,
    "volunteers": _volunteers,
    "target": _target,
    "contact": _post,
    "pool_size": money.pool_size,
    "pool_owner": money.pool_owner,
}
"""What reads each kind of field; a kind without a reader claims nothing."""


def field_drafts(field: str, value: Filled) -> Iterator[Draft]:
    """Yield what a labelled value claims of its subject."""
    reader = READERS.get(field)
    if reader is not None and value.document.text[value.start : value.end].strip(" -–."):
        yield from reader(value)

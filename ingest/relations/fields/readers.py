"""What labelled fields claim of the subject above them: one small reader a kind of field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.headings import Topic
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.outline import Scope
from ingest.relations.engine.employment import terms_of
from ingest.relations.engine.groups import group_drafts
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.values.amounts import amounts
from ingest.values.periods import periods
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_CONFIDENCE = 0.9
_HAS_STAFF = INITIATIVES | {"Facility", "Unit", "Centre", "Association", "SocialEnterprise", "Agreement"}


@dataclass(frozen=True, slots=True)
class Filled:
    """A labelled value: whose it is, where it stands, and the mentions inside it."""

    document: Document
    topic: Topic
    scope: Scope
    label: str
    start: int
    end: int
    inside: Sequence[Mention]

    def of(self, *types: str) -> list[Mention]:
        """Return the mentions of the given types."""
        return [m for m in self.inside if m.type in types]

    def draft(
        self,
        predicate: str,
        object_: Node,
        qualifiers: dict[str, Value] | None = None,
        rule: str = "",
        confidence: float = _CONFIDENCE,
    ) -> Draft:
        """Return a claim of the subject that rests on the whole field."""
        node = Node(self.topic.type, self.topic.label)
        return Draft(
            predicate, node, object_, self.start, self.end, qualifiers or {}, confidence, rule or f"field.{predicate}"
        )


def _place(value: Filled) -> Iterator[Draft]:
    for mention in value.of(PLACE, "Municipality", "Region"):
        yield value.draft("locatedIn", node_of(mention))


def _address(value: Filled) -> Iterator[Draft]:
    if value.topic.type not in INITIATIVES:
        yield from _place(value)


def _runner(value: Filled) -> Iterator[Draft]:
    for mention in _organisations(value):
        yield value.draft("runBy", node_of(mention))


_ITS_PLACE = re.compile(r"(?:,| \(| i| på| ved|, i) $")
"""What stands between the name of a body and what only tells where it is or belongs."""


def _organisations(value: Filled) -> list[Mention]:
    """Return the bodies that a value names, without the town and the house after a body's name."""
    found: list[Mention] = []
    for mention in value.inside:
        if (mention.type not in NAMED - INITIATIVES and mention.type != PLACE) or mention.genitive:
            continue
        before = value.document.text[found[-1].end : mention.start] if found else ""
        its = mention.type == PLACE or before.strip() in {"på", "ved"}
        if not (found and its and _ITS_PLACE.fullmatch(before + ("" if before.endswith(" ") else " "))):
            found.append(mention)
    return found


def _partner(value: Filled) -> Iterator[Draft]:
    predicate = "agreementParty" if value.topic.type == "Agreement" else "partner"
    for mention in value.inside:
        if (mention.type in NAMED or mention.type == PLACE) and not mention.genitive:
            yield value.draft(predicate, node_of(mention))


_AMOUNT_LABEL = re.compile(
    r"\b(?:Beløb|Udgift|Økonomi|Pris|Merudgift|Udgifter|Finansiering)(?: i alt)?\s?:\s?([^\n]{1,120})"
)
_BUDGET = re.compile(r"\bbudget(?:tet)?\s(?:for\s)?(?P<year>20\d\d)", re.IGNORECASE)
_AHEAD = 400
_POOL_TERM = re.compile(
    r"\b(?:[Pp]rojektperiode|[Pp]uljeperiode|[Pp]eriode|[Ll]øbetid)(?:n)?\s?:?\s+(?P<span>[^\n]{6,80})"
)
_POOL_ACCOUNT = re.compile(r"\b(?:[Ff]inanslovs?konto|[Kk]onto)\s?:?\s+§?\s?(?P<code>\d\d\.\d\d\.\d\d(?:\.\d\d)?)")


def _proposer(value: Filled) -> Iterator[Draft]:
    """Read "Forslagsstiller: X og Y", with the amount that a field of the same card gives."""
    if value.topic.type != "Proposal":
        return
    text = value.document.text
    qualifiers: dict[str, Value] = {}
    given = _AMOUNT_LABEL.search(text, value.start, min(len(text), value.end + _AHEAD))
    budget = _BUDGET.search(text)
    if budget:
        qualifiers["year"] = budget["year"]
    if given:
        for amount in amounts(given[1]):
            qualifiers["amount_dkk"] = amount.high
            if amount.recurrence == "year":
                qualifiers["recurring"] = "year"
            break
        later = re.search(r"\b(?:fra|i) (20\d\d)\b", given[1])
        if later:
            qualifiers["year"] = later[1]
    for mention in value.of("Party", "Forum", "Association", "Unit"):
        yield Draft(
            "proposes",
            node_of(mention),
            Node("Proposal", value.topic.label),
            value.start,
            value.end,
            qualifiers,
            _CONFIDENCE,
            "field.proposes",
        )


def _party(value: Filled) -> Iterator[Draft]:
    if value.topic.type == "Agreement":
        yield from _partner(value)


def _in_bracket(text: str, ends: Sequence[int], start: int) -> bool:
    """Tell whether a bracket after a pool opens before *start*: it says whose pool it is."""
    return any(end < start and text[end:start].strip() == "(" for end in ends)


def _funder(value: Filled) -> Iterator[Draft]:
    """Read "§ 18-midler 275.000 kr. i 2016; Satspuljen, 2 mio. kr.": each source with the amount and time after it."""
    text = value.document.text
    sources = [
        m
        for m in value.inside
        if m.type
        in {"FundingPool", "Foundation", "Municipality", "Region", "StateBody", "RegionalPsychiatry", "Association"}
        and not m.genitive
    ]
    ends = [m.end for m in sources if m.type == "FundingPool"]
    sources = [m for m in sources if m.type == "FundingPool" or not _in_bracket(text, ends, m.start)]
    for number, source in enumerate(sources):
        stop = sources[number + 1].start if number + 1 < len(sources) else value.end
        if re.search(r"(?:søgt|ansøgt|afslag)", text[value.start : source.start], re.IGNORECASE):
            continue
        sums = [m for m in value.inside if m.type == "Money" and source.end <= m.start < stop]
        for place, money in enumerate(sums or [None]):
            after = sums[place + 1].start if place + 1 < len(sums) else stop
            begin = money.end if money else source.end
            times = [m for m in value.inside if m.type == "Period" and begin <= m.start < after]
            qualifiers: dict[str, Value] = {
                **(amount_of(money) if money else {}),
                **(span_of(times[0]) if times else {}),
            }
            yield value.draft("fundedBy", node_of(source), qualifiers)


def _amount(value: Filled) -> Iterator[Draft]:
    pool = value.scope.pool
    money = value.of("Money")
    if value.topic.type == "FundingPool":
        yield from _pool_size(value)
    elif pool and money and not value.scope.refused:
        yield value.draft("fundedBy", Node(pool.type, pool.label), {**amount_of(money[0]), "status": "granted"})
    elif money:
        yield from _funder(value)


def _start(value: Filled) -> Iterator[Draft]:
    for mention in value.of("Period")[:1]:
        if mention.value[0] or mention.value[1]:
            yield value.draft("startedOn", Node("Date", mention.value[0] or mention.value[1]))


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
        if finish and finish != begin:
            yield value.draft("endedOn", Node("Date", finish), extra)


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


_COUNTED = re.compile(
    r"(?<![\d.,])(\d{1,5})\s([^\W\d_]*(?:senge|pladser|boliger|medlemmer|deltagere|kursister|lejligheder"
    r"|værelser)[^\W\d_]*)"
)


def _size(value: Filled) -> Iterator[Draft]:
    text = value.document.text
    counts = list(_COUNTED.finditer(text, value.start, value.end))
    for count in counts:
        unit = next(unit for mark, unit in _UNIT_WORDS if mark in count[2].casefold())
        yield value.draft("capacity", Node("Number", count[1]), {"unit": unit})
    if not counts:
        bare = re.match(r"\s*(?:ca\.\s)?(\d{1,5})\b", text[value.start : value.end])
        if bare:
            unit = next(unit for mark, unit in _UNIT_WORDS if mark in value.label.casefold())
            yield value.draft("capacity", Node("Number", bare[1]), {"unit": unit})


def _staff(value: Filled) -> Iterator[Draft]:
    if value.topic.type not in _HAS_STAFF:
        return
    text = value.document.text
    for number, role in enumerate(value.of("Role")):
        following = [m for m in value.of("Role") if m.start > role.start]
        stop = following[0].start if following else value.end
        qualifiers: dict[str, Value] = {}
        before = [m for m in value.of("Count") if m.end <= role.start and role.start - m.end < 30]
        if before and not any(m.type == "Role" and before[-1].end < m.start < role.start for m in value.inside):
            qualifiers["count"] = before[-1].value
        hours = [m for m in value.of("Hours") if role.end <= m.start < stop]
        if hours:
            qualifiers["hours_week"] = hours[0].value
        terms = terms_of(text[role.start : stop])
        if terms:
            qualifiers["terms"] = terms
        del number
        yield value.draft("hasRole", node_of(role), qualifiers)


def _volunteers(value: Filled) -> Iterator[Draft]:
    bare = re.match(r"\s*(?:ca\.\s)?(\d{1,4})\b", value.document.text[value.start : value.end])
    if bare and value.topic.type in _HAS_STAFF:
        yield value.draft("hasRole", Node("Role", "frivillig"), {"count": int(bare[1]), "terms": "volunteer"})


def _contact(value: Filled) -> Iterator[Draft]:
    if value.topic.type not in _HAS_STAFF:
        return
    roles = value.of("Role")
    low = value.label.casefold()
    if (
        not roles
        and low in {"projektleder", "leder", "daglig leder", "tovholder", "forstander"}
        and value.document.text[value.start : value.end].strip()
    ):
        yield value.draft("hasRole", Node("Role", low), {}, "field.contact", 0.85)


_LEADS_TO_GROUP = re.compile(
    r"^[^.;:,]{0,60}?\b(?:(?:er|var) åbne?t? for|henvender sig til|retter sig mod|er (?:rettet|målrettet) mod"
    r"|målgruppe\w*(?:\sfor\s[^.;:,]{3,40}?)?\s(?:er|var|består af)|er for)\s",
    re.IGNORECASE,
)


def _target(value: Filled) -> Iterator[Draft]:
    text = value.document.text[value.start : value.end]
    lead = _LEADS_TO_GROUP.match(text.lstrip())
    start = value.start + (len(text) - len(text.lstrip()) + lead.end() if lead else 0)
    for label, ages, _, _ in group_drafts(value.document, start, value.end, value.inside):
        yield value.draft("targetGroup", Node("TargetGroup", label), ages)


def _pool_card(value: Filled) -> dict[str, Value]:
    """Return the time and the account that the other fields of a pool's card give."""
    text = value.document.text[max(0, value.start - _AHEAD) : value.end + _AHEAD]
    below = value.document.text[value.start : value.end + _AHEAD]
    found: dict[str, Value] = {}
    term = _POOL_TERM.search(text)
    for period in periods(term["span"]) if term else ():
        found.update({name: day for name, day in (("start", period.begin), ("end", period.finish)) if day})
        break
    account = _POOL_ACCOUNT.search(below) or _POOL_ACCOUNT.search(text)
    if account:
        found["finance_code"] = account["code"]
    return found


def _pool_size(value: Filled) -> Iterator[Draft]:
    money = value.of("Money")
    if value.topic.type == "FundingPool" and money:
        qualifiers: dict[str, Value] = {"amount_dkk": money[0].value.high, **_pool_card(value)}
        yield value.draft("poolAmount", Node("Money", money[0].label), qualifiers)


def _pool_owner(value: Filled) -> Iterator[Draft]:
    if value.topic.type == "FundingPool":
        for mention in value.of("StateBody", "Foundation", "Region", "Municipality")[:1]:
            yield value.draft("poolOf", node_of(mention))


READERS: dict[str, Callable[[Filled], Iterator[Draft]]] = {
    "place": _place,
    "address": _address,
    "type": _law,
    "runner": _runner,
    "partner": _partner,
    "proposer": _proposer,
    "party": _party,
    "funder": _funder,
    "amount": _amount,
    "start": _start,
    "end": _end,
    "period": _period,
    "law": _law,
    "size": _size,
    "staff": _staff,
    "volunteers": _volunteers,
    "contact": _contact,
    "target": _target,
    "pool_size": _pool_size,
    "pool_owner": _pool_owner,
}
"""What reads each kind of field; a kind without a reader claims nothing."""


def field_drafts(field: str, value: Filled) -> Iterator[Draft]:
    """Yield what a labelled value claims of its subject."""
    reader = READERS.get(field)
    if reader is not None and value.document.text[value.start : value.end].strip(" -–."):
        yield from reader(value)

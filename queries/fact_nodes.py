"""Facts that are nodes (money, roles, partnerships …) as one line seen from either end, in a reader's order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ontology.terms import PREFIXES
from queries.answers.formats.wording import number_text, period_text, range_text
from queries.engines import Term
from queries.labels import local_name

Detail = tuple[str, str, str]
"""A property's local name, its label, and the value as text."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact seen from an entity: the relation's property, the other end (its IRI, or only words), and the rest."""

    relation: str
    value: str
    iri: str
    details: tuple[Detail, ...]


_SEEN: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "Funding": {"recipient": ("fundedBy", "funder"), "funder": ("givesFunding", "recipient")},
    "PoolRound": {"roundOf": ("hasRound", "amount")},
    "RoleAssignment": {"organization": ("hasRole", "role"), "role": ("roleAt", "organization")},
    "Partnership": {"initiative": ("partner", "partner"), "partner": ("partnerIn", "initiative")},
    "Capacity": {"capacityOf": ("hasCapacity", "value")},
    "Placement": {"placed": ("partOf", "placedIn"), "placedIn": ("hasPart", "placed")},
}
"""By class and by the property that ties the entity to the node: the relation in its words, and the other end."""

FACT_TYPES = tuple(_SEEN)
"""The classes of facts that are nodes: they are shown as one line with their details, never as a neighbour."""

RELATIONS = tuple(sorted({relation for ends in _SEEN.values() for relation, _ in ends.values()}))
"""The properties whose labels lead the lines."""

_PAIRS = {
    "headCountMin": ("headCountMax", "headCount"),
    "weeklyHoursMin": ("weeklyHoursMax", "weeklyHours"),
    "value": ("valueMax", "value"),
    "periodStart": ("periodEnd", "period"),
}
"""Two properties that are one thing to a reader, and its name."""

_COUNTED = {"value": "unit", "amount": "recurrence"}
"""Facts whose other end is a figure, and what the figure counts."""

_ORDER = ("amount", "recurrence", "perUnit", "period", "value", "unit", "headCount", "weeklyHours", "asOf")

WORDS = {
    "da": {
        "headCount": "antal",
        "weeklyHours": "timer om ugen",
        "period": "periode",
        "change": "ændring",
        "identifier": "registerkode",
        "title": "overskrift",
        "definition": "betydning",
        "broader": "hører under",
        "narrower": "omfatter",
    },
    "en": {
        "headCount": "number",
        "weeklyHours": "hours a week",
        "period": "period",
        "change": "change",
        "identifier": "register code",
        "title": "heading",
        "definition": "meaning",
        "broader": "falls under",
        "narrower": "comprises",
    },
}
"""Words for what the ontology says with two properties, or in a vocabulary that is not ours."""

PER = {"participant": {"da": "deltager", "en": "participant"}}
"""Words for what an amount is counted by, which is no term of a code list."""

CHANGE = PREFIXES["org"] + "ChangeEvent"
_TYPE, _LABEL, _DATE = PREFIXES["rdf"] + "type", PREFIXES["rdfs"] + "label", PREFIXES["dcterms"] + "date"


def lines_of(
    entity: str, roles: Iterable[str], node: Iterable[tuple[str, Term]], labels: Mapping[str, str], language: str
) -> Iterator[FactLine]:
    """Yield the lines of a fact node: one for each other end; *roles* are the properties from the node to *entity*."""
    values: dict[str, list[Term]] = defaultdict(list)
    for property_, term in node:
        values[property_].append(term)
    types = {term.value for term in values[_TYPE]}
    if CHANGE in types:
        yield _change(values)
        return
    ours = {local_name(property_): found for property_, found in values.items() if property_.startswith(PREFIXES["pg"])}
    kinds = sorted(local_name(type_) for type_ in types)
    for kind, role in ((kind, local_name(role)) for kind in kinds for role in sorted(roles)):
        if role in _SEEN.get(kind, {}):
            yield from _seen(entity, kind, role, ours, labels, language)


def _seen(
    entity: str, kind: str, role: str, ours: Mapping[str, list[Term]], labels: Mapping[str, str], language: str
) -> Iterator[FactLine]:
    relation, other = _SEEN[kind][role]
    rest = {name: [term for term in found if name != role or term.value != entity] for name, found in ours.items()}
    details = tuple(_details({name: found for name, found in rest.items() if found}, other, labels, language))
    if other in _COUNTED:
        lead = [value for name, _, value in details if name in (other, _COUNTED[other])]
        told = tuple(one for one in details if one[0] not in (other, _COUNTED[other]))
        yield FactLine(relation, " ".join(lead), "", told)
        return
    for term in ours.get(other, ()):
        if term.value != entity:
            yield FactLine(relation, labels.get(term.value, term.value), term.value, details)


def _change(values: Mapping[str, list[Term]]) -> FactLine:
    """Return a change of organisation: its own words name who became what."""
    label, date = (next((term.value for term in values[name]), "") for name in (_LABEL, _DATE))
    return FactLine("change", label, "", (("date", "", date),) if date else ())


def _details(ours: Mapping[str, list[Term]], other: str, labels: Mapping[str, str], language: str) -> Iterator[Detail]:
    told = {name: sorted(_text(name, term, labels, language) for term in found) for name, found in ours.items()}
    for first, (second, name) in _PAIRS.items():
        low, high = (next(iter(told.pop(key, [])), "") for key in (first, second))
        if low or high:
            text = period_text(low, high, language) if name == "period" else range_text(low, high)
            told[name] = [text]
    for name in sorted(told, key=lambda name: (_ORDER.index(name) if name in _ORDER else len(_ORDER), name)):
        if name != other or name in _COUNTED:
            label = WORDS[language].get(name) or labels.get(PREFIXES["pg"] + name, name)
            yield from ((name, label, text) for text in told[name])


def _text(name: str, term: Term, labels: Mapping[str, str], language: str) -> str:
    if term.value in labels:
        return labels[term.value]
    if name == "amount":
        number = number_text(term.value, language)
        return f"DKK {number}" if language == "en" else f"{number} kr."
    if name == "perUnit" and term.value in PER:
        return PER[term.value][language]
    return number_text(term.value, language) if name in _NUMBERS else term.value


_NUMBERS = {"headCountMin", "headCountMax", "weeklyHoursMin", "weeklyHoursMax", "value", "valueMax"}

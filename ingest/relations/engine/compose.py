"""From a match to the claims it makes: the object as a node, the qualifiers, and what the mood allows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.claims import Draft
from ingest.confidence import confidence_of
from ingest.document import Document
from ingest.mentions.mention import Mention
from ingest.mentions.names.groups import GROUP
from ingest.modality import clause_around, mood_of
from ingest.relations.engine.barred import is_barred, is_no_staff
from ingest.relations.engine.employment import qualifiers_of, time_of
from ingest.relations.engine.grant import grant_of, nearest
from ingest.relations.engine.groups import ANYBODY, group_drafts
from ingest.relations.engine.inside import POOL_IS, named_so, no_more_than, only_beside
from ingest.relations.engine.matching import Found, node_of
from ingest.relations.engine.qualifiers import amount_of, span_of, spans_years, unit_of
from ingest.relations.engine.rule import Rule
from ingest.relations.engine.shape import Shape
from ingest.relations.engine.wished import PRICE, advice_label, changed, each_advice, proposal_label, proposed
from ingest.search.needed import all_needed, has
from ingest.search.patterns import compiled
from ingest.search.sought import small
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_OFFICE = compiled("forvaltning|^socialpsykiatrien i ", re.IGNORECASE)
"""Offices of a municipality: where one lies tells whose it is."""
_OF_GROUPS = frozenset({"fundedBy", "partner", "agreementParty"})
"""What a text tells of several authorities at once without naming them."""
_NEEDS_FACT = frozenset(
    {
        "hasRole",
        "partner",
        "runBy",
        "capacity",
        "locatedIn",
        "partOf",
        "startedOn",
        "endedOn",
        "legalBasis",
        "targetGroup",
        "memberOf",
        "agreementParty",
        "poolOf",
        "poolAmount",
    }
)


_STUDY = compiled("evaluering|undersøgelse|kortlægning|analyse|følgeforskning", re.IGNORECASE)
"""What shows that a name is itself that of a study."""
_HOPED = compiled(r"(?:Det|Der) (?:forventes|håbes|tilstræbes|er målet|er hensigten|er ambitionen),? at al(?:le|t)\b")
"""A sentence that tells what is to be so everywhere one day."""


_FOR_ANOTHER, _BEFORE_ANOTHER = compiled(r"\b(?:på vegne af|(?:på|efter) (?:opdrag|anmodning) (?:af|fra)) $"), 28


def drafts_of(document: Document, shape: Shape, found: Found) -> Iterator[Draft]:
    """Yield the claims that a match makes; none where it is denied or only supposed."""
    predicate = found.rule.predicate
    if predicate not in _OF_GROUPS and (_nobody(found.subject) or _nobody(found.object)):
        return
    if predicate == "runBy" and found.subject.type == "Agreement":
        return  # who is bound by an agreement is a party to it
    if predicate == "runBy" and found.object is not None:
        before = document.text[max(0, found.object.start - _BEFORE_ANOTHER) : found.object.start]
        if _FOR_ANOTHER.search(before):
            return  # "X har på vegne af Y stået for ...": Y did not
    if predicate == "fundedBy":
        yield from _funding(found, shape)
    elif predicate in {"startedOn", "endedOn"}:
        yield from _times(document, found, shape)
    elif found.phrase is not None:
        yield from _phrases(document, found, shape)
    elif predicate == "hasRole" and _HOPED.match(shape.text) and found.matched[0] > 0:
        return
    elif ((predicate == "poolOf" or found.rule.id in POOL_IS) and found.mood.marks <= {"requested"}) or not (
        (found.mood.denied and not only_beside(found, shape) and not no_more_than(document, found))
        or (found.mood.unreal and predicate in _NEEDS_FACT and not named_so(found, shape))
    ):
        study = _study_of(found, shape) if found.rule.id.startswith("evaluation.") else None
        yield from (replace(draft, subject=study) if study else draft for draft in _plain(document, found, shape))


def _nobody(mention: Mention | None) -> bool:
    """Tell whether a mention stands for several authorities of which it is not known who they are."""
    return mention is not None and mention.source == GROUP and not mention.value


def _turned(subject: Node, object_: Node, predicate: str) -> tuple[Node, Node]:
    """Return a partnership from the initiative's side: an organisation that works with it is its partner."""
    if predicate == "partner" and subject.type in _PARTNERS and object_.type in INITIATIVES:
        return object_, subject
    return subject, object_


_PARTNERS = ORGANISATIONS - {"Facility", "SocialEnterprise", "Association"}
"""Organisations without those that have partners of their own."""


def _draft(found: Found, object_: Node, qualifiers: dict[str, Value], predicate: str = "") -> Draft:
    subject, object_ = _turned(node_of(found.subject), object_, found.rule.predicate)
    return Draft(
        predicate or found.rule.predicate,
        subject,
        object_,
        found.start,
        found.end,
        {**qualifiers, **({} if predicate else found.rule.attrs)},
        confidence_of(found),
        found.rule.id,
    )


def _study_of(found: Found, shape: Shape) -> Node:
    """Return the evaluation or other study that a match tells of, an undertaking of its own."""
    if _STUDY.search(found.subject.label):
        return node_of(found.subject)
    said = _STUDY_SAID.search(shape.text, found.matched[0], min(len(shape.text), found.matched[1] + _JUST_AFTER))
    noun = _STUDIES.get(said.group().casefold(), "Evaluering af") if said is not None else "Evaluering af"
    return Node("Project", f"{noun} {found.subject.label}")


_STUDY_SAID = compiled("evalue|undersøgelse|følgeforskning", re.IGNORECASE)
_STUDIES = {"undersøgelse": "Undersøgelse af", "følgeforskning": "Følgeforskning i"}
_JUST_AFTER = 40


def _funding(found: Found, shape: Shape) -> Iterator[Draft]:
    told = grant_of(found, shape, found.object) if found.object is not None else None
    if found.object is not None and told is not None:
        if found.shared and not _FOR_EACH.search(shape.text, *found.matched):
            told = {key: value for key, value in told.items() if key != "amount_dkk"}
        draft = _draft(found, node_of(found.object), told)
        yield replace(draft, qualifiers={**draft.qualifiers, **told})  # a mood is stronger than the rule's own status


_FOR_EACH = compiled(r"\bhver(?:t|især)?\b|\bpr\. ")
"""What shows that a sum is not that of several together."""
_RANGES = frozenset({"span.bracket", "span.by", "span.label", "span.over", "span.shall"})
"""Rules whose words say that something ran only where a period has both ends."""


_TWO_YEARS = compiled(r"(?<!mellem )\d{4} og \d{4}")
"""Two years in each of which something happened: the second is not its end."""


_NEXT_CLAUSE = compiled(r"; |, (?:og|men) ")
"""Where the next clause begins: what is refused in it does not undo a time told before."""


def _times(document: Document, found: Found, shape: Shape) -> Iterator[Draft]:
    period, marks = found.values.get("t"), found.mood.marks
    if "rejected" in marks and (after := _NEXT_CLAUSE.search(shape.text, found.matched[1])) is not None:
        marks = mood_of(shape.text[: after.start()], *found.matched).marks
    if period is None or marks & {"negated", "hypothetical", "rejected"}:
        return
    begin, finish, defect = period.value
    if found.rule.id in _RANGES and (not begin or not finish or begin == finish):
        return
    extra: dict[str, Value] = {"defect": defect} if defect else {}
    ending = found.rule.predicate == "endedOn"
    first = (finish or begin) if ending else begin
    if first:
        yield _draft(found, Node("Date", first), extra)
    both = finish and finish != begin and not _TWO_YEARS.fullmatch(document.text, period.start, period.end)
    if not ending and both:
        yield _draft(found, Node("Date", finish), extra, "endedOn")


_GOES_ON = compiled(r"\b(?:der|som|med):")
"""How a line ends whose people the list below tells of ("voksne, der:")."""


def _phrases(document: Document, found: Found, shape: Shape) -> Iterator[Draft]:
    """Yield what a match says of a phrase that is no mention: a target group, a proposal or a recommendation."""
    assert found.phrase is not None  # noqa: S101 - the caller chose by it
    predicate = found.rule.predicate
    if predicate == "targetGroup":
        if not _GOES_ON.search(document.text, found.phrase[0], found.phrase[1] + 6):
            yield from _groups(document, found, shape)
        return
    if "negated" in found.mood.marks and _NOT_SAID.search(document.text, found.start, found.phrase[0]):
        return
    words = document.text[found.phrase[0] : found.phrase[1]]
    if predicate == "recommends" and document.text.startswith("Parterne ", found.start):
        return  # what the parties of an agreement owe one another is no advice
    words = _WHEN_SAID.sub("at ", words) if predicate == "proposes" else words
    heard = predicate == "proposes" and found.subject.type in _HEARD
    heard = heard and (
        _TO_SOMEBODY.search(document.text, found.start, found.phrase[0]) is not None
        or _HEARING.search(document.text, max(0, found.start - _AROUND), found.end + _NEAR) is not None
    )
    if predicate == "recommends" or heard:
        said = document.text.endswith("at ", 0, found.phrase[0])
        labels = [advice_label(piece) for piece in each_advice(words, said)]
        yield from (_draft(found, Node("Recommendation", label), {}, "recommends") for label in labels if label)
        return
    label = changed(words, _opening(found.phrase[0], shape)) or proposal_label(proposed(words))
    if not label or len(PRICE.findall(words)) > 1:
        return  # of several wishes each is told with its price
    qualifiers: dict[str, Value] = {}
    money = nearest(found, shape, "Money")
    qualifiers.update({k: v for k, v in (amount_of(money) if money else {}).items() if k != "per"})
    within = (m for m in shape.at.values() if m.type == "Period" and found.phrase[0] <= m.start < found.phrase[1])
    year = next((str(m.value[0] or m.value[1])[:4] for m in within), "")
    qualifiers.update({"year": year} if year else {})
    yield _draft(found, Node("Proposal", label), qualifiers)


_NOT_SAID = compiled(r"\b(?:ikke|aldrig|hverken|ingen|intet|uden at|næppe)\b", re.IGNORECASE)
"""What denies that something was wished, before the wish: a wish may deny what it will ("at X ikke lukkes")."""
_WHEN_SAID = compiled(
    r"^(?:(?:under|ved|på|efter|i|sidste|allerede|til|for|siden)\b[^,;:]{2,70}), at (?=[^\W\d_])", re.IGNORECASE
)
"""When and where something was proposed, before what it was."""
_HEARD = frozenset({"Association", "Foundation", "SocialEnterprise", "Company", "Education", "Facility"})
"""Who only advises where a paper is about the answers to a hearing: others decide."""
_HEARING = compiled(r"\bhøringssvar|\bi høring\b|\bhøring (?:om|vedr|over|af)\b|\bhøringsparter", re.IGNORECASE)
_TO_SOMEBODY = compiled(r"\bover ?for \w|\b(?:henvendelse|brev|skrivelse|høringssvar)\b")
"""What shows that others decide on what somebody suggests ("har over for ministeren foreslået")."""
_AROUND, _NEAR = 1500, 300


def _opening(start: int, shape: Shape) -> str:
    """Return what the name stands for with which a phrase opens."""
    first = next((m for m in shape.at.values() if m.start >= start), None)
    near = first is not None and first.start - start <= _AFTER_AT and first.type in _CHANGEABLE and not first.genitive
    return first.label if first is not None and near and first.source not in {"common", "we"} else ""


_AFTER_AT = 4
_CHANGEABLE = INITIATIVES | {"Facility", "Unit", "Association"}


_NOT_FOR = compiled(r"\bikke(?! (?:kun|alene|blot|bare|mindst)\b)")


_ASKED = ("mange ", "få ", "stor", "ofte ", "lang")


def _groups(document: Document, found: Found, shape: Shape) -> Iterator[Draft]:
    """Yield each group of the phrase; an age that stands beside a single group is its age."""
    assert found.phrase is not None  # noqa: S101 - the caller chose by it
    first, last = found.phrase
    if _NOT_FOR.search(document.text, found.start, first) or _NOT_FOR.search(document.text, last, found.end):
        return
    if document.text.endswith("hvor ", 0, found.phrase[0]) and document.text.startswith(_ASKED, found.phrase[0]):
        return  # "hvor mange patienter der venter": asked, not told
    groups = list(group_drafts(document, *found.phrase, list(shape.at.values())))
    for label, ages, _, _ in groups:
        if label in ANYBODY and not ages:
            continue
        age = nearest(found, shape, "Age") if len(groups) == 1 and not ages else None
        if age is not None:
            low, high = age.value
            ages = {name: value for name, value in (("age_min", low), ("age_max", high)) if value is not None}
        yield _draft(found, Node("TargetGroup", label), ages)


_GONE = compiled(
    r"\b(?:fyret|afskediget|opsagt|sparet væk|der var engang|forskel(?:len)? (?:på|mellem))\b", re.IGNORECASE
)
"""What tells that people who worked somewhere do so no more, or that jobs are only spoken of."""
_ROOM_FOR = compiled(r"\b(?:plads|rum) til\b|\bad gangen\b|\bbor\b|\btage? imod\b|\b(?:godkendt|normeret) til\b")
"""What tells that people are counted for whom there is room."""


def _is_part(found: Found) -> bool:
    """Tell whether who runs a unit is the authority that it is a part of."""
    owners = {"Region", "Municipality", "RegionalPsychiatry", "Centre"}
    if (
        found.rule.id in {"run.is-owners", "run.owners-is"}
        and found.subject.type == "Facility"
        and found.object is not None
    ):
        return found.object.type in {"Unit", "Centre", "RegionalPsychiatry"}
    return found.subject.type in {"Unit", "Centre"} and found.object is not None and found.object.type in owners


_ONCE = compiled(
    r"\b(?:blev|var) (?:tidligere|førhen|oprindeligt|i starten|i begyndelsen) |\b(?:tidligere|førhen) (?:drevet|ejet)\b"
)
"""What tells that others ran a thing before those who do."""
_CLOSED = compiled(
    r", (?:der|som) (?:(?:blev|er|var) )?(?:lukkede|lukket|nedlagt|ophørte|ophørt|gik konkurs)\b[^,;:]{0,40}, "
    r"(?:havde|var)\b"
)
"""What tells that a house is there no more, whose people and places are told of."""


def _is_past(found: Found, shape: Shape) -> bool:
    """Tell whether a match tells what was so once."""
    told = shape.text[slice(*found.matched)] if found.rule.predicate == "runBy" else shape.text
    pattern = {"runBy": _ONCE, "hasRole": _CLOSED, "capacity": _CLOSED}.get(found.rule.predicate)
    return pattern is not None and pattern.search(told) is not None


_IS_AS = compiled(r" (?:er|var|bliver|blev|fungerer som|har været)(?: (?:nationalt?|overordnet|fælles))? $")


def _is_the_body(document: Document, role: Mention, shape: Shape) -> bool:
    """Tell whether a body is what the role says ("Region Nordjylland er projektleder for ..."): no job there."""
    bodies = (m for m in shape.at.values() if m.type in ORGANISATIONS and m.end < role.start)
    named = next((m for m in bodies if _IS_AS.fullmatch(document.text, m.end, role.start)), None)
    if named is None or not document.text.startswith((" for ", " på ", " af "), role.end):
        return False
    return not document.text[max(0, named.start - 4) : named.start].casefold().endswith(("i ", "på "))


_WITH_VOLUNTEERS = INITIATIVES | {"Facility", "Unit", "Association", "SocialEnterprise", "Centre"}
"""What is as large as the number of its volunteers, where they have no function of a name ("har 40 frivillige")."""


def _volunteers(found: Found, told: dict[str, Value]) -> Draft:
    """Return the number of those who work for a thing without pay, as its size."""
    number = told["count"]
    label = "-".join(map(str, number)) if isinstance(number, list | tuple) else str(number)
    time = {key: value for key, value in told.items() if key == "as_of"}
    return _draft(replace(found, rule=_SIZE), Node("Number", label), {"unit": "volunteers", **time})


_SIZE = Rule("capacity", "size.volunteers", "<s:THING>", 0.7)


def _plain(document: Document, found: Found, shape: Shape) -> Iterator[Draft]:
    predicate = found.rule.predicate
    if _is_past(found, shape):
        return
    qualifiers: dict[str, Value] = {}
    object_ = node_of(found.object) if found.object is not None else None
    if predicate == "hasRole" and found.object is not None:
        gone = has(small(shape.text), all_needed(_GONE.pattern))
        if gone and _GONE.search(shape.text, *clause_around(shape.text, *found.matched)):
            return
        if is_no_staff(found.subject, found.object, found.rule.id) or _is_the_body(document, found.object, shape):
            return
        qualifiers = qualifiers_of(shape, found.object)
        if found.rule.id == "role.spread":
            qualifiers.pop("count", None)  # it is the number of all together
        if found.object.label == "frivillig" and "count" in qualifiers and found.subject.type in _WITH_VOLUNTEERS:
            yield _volunteers(found, qualifiers)
    elif predicate == "capacity":
        count = found.values.get("n")
        if count is None:
            return
        low, high = count.value if isinstance(count.value, tuple) else (count.value, count.value)
        object_ = Node("Number", count.label if low == high else f"{low}-{high}")
        time = time_of(shape, openings=False)
        if time:
            qualifiers["as_of"] = time
        told = shape.text[slice(*found.matched)]
        qualifiers["unit"] = unit_of(found.unit, "places" if _ROOM_FOR.search(told) else "participants")
        told_outright = found.unit == "pladser" and found.rule.id == "size.has" and found.subject.source == "register"
        if told_outright and found.subject.type in {"Association", "Foundation"}:
            return  # what they have in a board
    elif predicate == "poolAmount":
        money = found.values.get("m")
        if money is None:
            return
        object_ = Node("Money", money.label)
        qualifiers = {"amount_dkk": money.value.high}
        period = nearest(found, shape, "Period")
        if period is not None and spans_years(period):
            qualifiers.update(span_of(period))
    if found.rule.id == "place.in" and found.subject.type == "Association" and found.subject.source == "register":
        return  # a national association's people there, and no branch with a name of its own
    if found.rule.id == "place.citizens" and found.object is not None and found.object.source == GROUP:
        return  # where those live who may come, and not where it lies
    if is_barred(predicate, found.subject):
        return
    if (object_ is not None and predicate == "locatedIn" and _OFFICE.search(found.subject.label)) or (
        object_ is not None and predicate == "runBy" and _is_part(found)
    ):
        yield _draft(found, object_, qualifiers, "partOf")
    elif object_ is not None and predicate == "partner" and found.subject.type == "Agreement":
        yield _draft(found, object_, qualifiers, "agreementParty")
    elif object_ is not None:
        yield _draft(found, object_, qualifiers)

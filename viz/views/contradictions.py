"""Contradictions: statements about the same thing that cannot all be so, each with the document that makes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ontology.identifiers import digest
from viz.codes import RELATIONS, relation_code, value_text
from viz.graph import Fact, Place, Reading, Thing
from viz.links import label_of, link_of, period_of
from viz.picture import Column, Group, Item, Link, Picture
from viz.text import EMPTY, Text, counted, joined, same
from viz.views.view import View

_DENIED = "weakened"
"""What is denied has the broken edge of what is weak."""
_WHO = 2
"""The column of the documents."""


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture of all contradictions: the subject, what is said of it, and who says it."""
    cases = list(contradictions(reading))
    items: dict[str, Item] = {}
    links: list[Link] = []
    names: dict[str, Thing] = {}
    for facts in cases:
        for fact in facts:
            _add(reading, fact, items, links, names)
    return Picture(
        view=VIEW.name,
        title=VIEW.title,
        caption=_caption(cases),
        columns=_columns({item.group for item in items.values() if item.column == _WHO}),
        items=tuple(item for _, item in sorted(items.items())),
        links=tuple(links),
        names=names,
        marks=((_DENIED, Text("benægtes af en kilde", "denied by a source")),),
        why_empty=Text(
            "Ingen to kilder siger noget om det samme på samme tid, som ikke kan være rigtigt begge dele.",
            "No two sources say things of the same matter at the same time that cannot both be so.",
        ),
    )


def contradictions(reading: Reading) -> Iterator[list[Fact]]:
    """Yield the facts about one thing that contradict each other, as the build recorded it between their claims."""
    by_claim = {claim: fact for fact in reading.facts for claim in fact.claims}
    cases: dict[tuple[str, ...], dict[str, Fact]] = defaultdict(dict)
    pairs = ((one, other) for one, others in reading.differing.items() for other, hard in others if hard)
    for pair in pairs:
        facts = [by_claim[claim] for claim in pair if claim in by_claim]
        for fact in facts if len(facts) == 2 else ():
            cases[fact.subject, fact.predicate, "" if fact.literal else fact.object][fact.id] = fact
    for _, found in sorted(cases.items()):
        yield [fact for _, fact in sorted(found.items())]


def _add(reading: Reading, fact: Fact, items: dict[str, Item], links: list[Link], names: dict[str, Thing]) -> None:
    said = _said(reading, fact)
    value = Thing("statement-" + digest([fact.id, said.da]), "Value", said.da)
    names[value.id] = value
    items[fact.subject] = Item(reading.thing(fact.subject), 0, fact.predicate)
    items[value.id] = Item(value, 1, "denied" if fact.negated else "said", mark=_DENIED if fact.negated else "")
    drawn = link_of(fact)
    links.append(Link(fact.subject, value.id, fact, drawn.weight))
    for place in fact.places:
        document = Thing(place.document, "Document", place.title)
        names[document.id] = document
        items[document.id] = Item(document, _WHO, place.date[:4])
        links.append(Link(value.id, document.id, _stated(value.id, place)))


def _stated(value: str, place: Place) -> Fact:
    return Fact(
        id=place.claim, subject=value, predicate="states", object=place.document, claims=(place.claim,), places=(place,)
    )


def _said(reading: Reading, fact: Fact) -> Text:
    aim = same(fact.object) if fact.literal else reading.label(fact.object)
    unit = value_text(fact.value("unit")) if fact.value("unit") else EMPTY
    lead = relation_code(fact.predicate).verb if fact.literal or fact.predicate != "hasRole" else EMPTY
    words = joined([joined([lead, aim, unit], " "), label_of(fact), period_of(fact)])
    return Text("ikke: ", "not: ") + words if fact.negated else words


def _caption(cases: Sequence[Sequence[Fact]]) -> tuple[Text, ...]:
    if not cases:
        return ()
    documents = {place.document for facts in cases for fact in facts for place in fact.places}
    number = counted(len(cases), Text("modsigelse", "contradiction"), Text("modsigelser", "contradictions"))
    sources = counted(len(documents), Text("dokument", "document"), Text("dokumenter", "documents"))
    between = Text("{number} i {sources}.", "{number} in {sources}.").format(number=number, sources=sources)
    within = sum(len({place.document for fact in facts for place in fact.places}) == 1 for facts in cases)
    inside = Text(
        "{within} af dem inden for ét og samme dokument.", "{within} of them within one and the same document."
    )
    return between, inside.format(within=within) if within else EMPTY


_TITLES = {
    "hasRole": Text("Roller", "Roles"),
    "fundedBy": Text("Penge", "Money"),
    "capacity": Text("Kapacitet", "Capacity"),
    "startedOn": Text("Begyndelse", "Start"),
    "endedOn": Text("Slutning", "End"),
}


def _columns(years: Iterable[str]) -> tuple[Column, ...]:
    """Return the three columns, the last with a group for each of the documents' *years*, undated ones last."""
    rest = (Group(name, relation_code(name).verb) for name in RELATIONS if name not in _TITLES)
    dated = (Group(year, same(year)) for year in sorted(years, key=lambda year: (not year, year)))
    said = (Group("said", Text("Siges", "Said")), Group("denied", Text("Benægtes", "Denied")))
    about = (*(Group(name, title) for name, title in _TITLES.items()), *rest)
    return (
        Column(Text("Hvad det drejer sig om", "What it is about"), about),
        Column(Text("Hvad der siges", "What is said"), said),
        Column(Text("Hvem der siger det", "Who says it"), tuple(dated)),
    )


VIEW = View(
    name="contradictions",
    title=Text("Hvor kilderne modsiger hinanden", "Where the sources contradict each other"),
    help=Text(
        "Udsagn om det samme, der ikke kan være rigtige på én gang, med de dokumenter, de står i.",
        "Statements of the same matter that cannot all be so, with the documents they stand in.",
    ),
    picture=picture,
)

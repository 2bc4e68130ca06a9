"""Facts as pages word them: who stands at the other end, what else is said, what a reader must beware of, and where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from queries.labels import danish_key
from viz.codes import RELATIONS
from viz.graph import Fact, Place
from viz.links import span_of
from viz.page.panel import details
from viz.page.words import WORDS
from viz.site.content import Content
from viz.site.parts import Listing, listing
from viz.site.words import REGISTER_RELATIONS, SAME_WORDS, SITE, relation_words
from viz.text import EMPTY, Text, joined, money, same

Detail = tuple[Text, Text]


@dataclass(frozen=True, slots=True)
class Differing:
    """A claim that says something else about the same thing."""

    text: Text
    place: Place | None
    contradicts: bool


@dataclass(frozen=True, slots=True)
class ShownStatement:
    """A fact seen from one page.

    *subject* and *object* are local names (the object's empty for a literal) with their labels; *marks* are warnings,
    *register* tells that no document but a register says it, *claims* the identifiers to cite in an error report.
    """

    subject: str
    subject_label: str
    verb: Text
    inverse: Text
    object: str
    object_label: Text
    details: tuple[Detail, ...]
    marks: tuple[Text, ...]
    places: tuple[Place, ...]
    register: bool
    claims: str
    differing: tuple[Differing, ...] = ()
    stands: bool = True

    @property
    def sentence(self) -> Text:
        """Return the statement as one line, for an error report."""
        more = joined(value for _, value in self.details)
        said = joined([same(self.subject_label), self.verb, self.object_label], " – ")
        return said + (Text(f" ({more.da})", f" ({more.en})") if more.da else EMPTY)


@dataclass(frozen=True, slots=True)
class Section:
    """The facts of one relation, in one direction, by the other end's name."""

    key: str
    title: Text
    facts: Listing[Fact]
    all: tuple[Fact, ...]
    inverse: bool = False


def statement(content: Content, fact: Fact) -> ShownStatement:
    """Return one fact in words."""
    reading, code = content.reading, relation_words(fact.predicate)
    return ShownStatement(
        subject=fact.subject,
        subject_label=reading.thing(fact.subject).label,
        verb=code.verb,
        inverse=code.inverse,
        object="" if fact.literal else fact.object,
        object_label=_literal(fact) if fact.literal else reading.label(fact.object),
        details=tuple(_details(fact)),
        marks=tuple(_marks(fact)),
        places=fact.places,
        register=not fact.claims,
        claims=" ".join(fact.claims),
        differing=tuple(
            _other(content.by_claim[other], other, contradicts=contradicts)
            for other, contradicts in differing(content, fact)
        ),
        stands=fact.stands,
    )


def sections(content: Content, name: str, *, inverse: bool = False) -> list[Section]:
    """Return the standing facts of the entity *name* by relation, in the order of the relations' table.

    With *inverse* they are those in which others point to it.
    """
    grouped: dict[str, list[Fact]] = defaultdict(list)
    for fact in (content.incoming if inverse else content.outgoing).get(name, ()):
        if fact.stands and (relation_words(fact.predicate).inverse.da or not inverse):
            grouped[SAME_WORDS.get(fact.predicate, fact.predicate)].append(fact)
    found = []
    for key in sorted(grouped, key=_rank):
        code = relation_words(key)
        facts = tuple(sorted(grouped[key], key=lambda fact: _order(content, fact, inverse=inverse)))
        shown = listing(facts, f"{name} {key} {inverse}", partial(_other_end, content, inverse=inverse), identity)
        found.append(Section(key, code.inverse if inverse else code.verb, shown, facts, inverse))
    return found


def subject_label(content: Content, fact: Fact) -> str:
    """Return the name that a fact is told of."""
    return content.reading.thing(fact.subject).label


def identity(fact: Fact) -> str:
    """Return what a fact is the same by in another build: its claims, or for a register's fact what it says."""
    return " ".join(fact.claims) or f"{fact.subject} {fact.predicate} {fact.object} {fact.id}"


def differing(content: Content, fact: Fact) -> Iterator[tuple[str, bool]]:
    """Yield the claims of other facts that say something else than *fact*, and whether they contradict it."""
    seen: set[str] = set(fact.claims)
    for claim in fact.claims:
        for other, contradicts in content.reading.differing.get(claim, ()):
            if other not in seen and other in content.by_claim:
                seen.add(other)
                yield other, contradicts


def _rank(key: str) -> tuple[int, str]:
    order = [*RELATIONS, *REGISTER_RELATIONS]
    return (order.index(key) if key in order else len(order), key)


def _order(content: Content, fact: Fact, *, inverse: bool) -> tuple[object, ...]:
    label = _other_end(content, fact, inverse=inverse)
    return danish_key(label), span_of(fact), fact.claims, fact.id


def _other_end(content: Content, fact: Fact, *, inverse: bool) -> str:
    if inverse:
        return subject_label(content, fact)
    return _literal(fact).da if fact.literal else content.reading.thing(fact.object).label


def _literal(fact: Fact) -> Text:
    """Return a literal's words; one that the details say better (a capacity, a pool's size) is left to them."""
    if fact.predicate == "capacity":
        return EMPTY
    if fact.predicate == "poolAmount":
        return EMPTY if fact.value("amount") else money(Decimal(fact.object))
    return same(fact.object)


def _details(fact: Fact) -> Iterator[Detail]:
    """Yield what the kit's panel shows; that a claim is not reviewed stands among the marks instead."""
    yield from (detail for detail in details(fact) if detail[0] != WORDS["review"])


def _marks(fact: Fact) -> Iterator[Text]:
    if fact.negated:
        yield SITE["denied-mark"]
    elif fact.funding == "rejected":
        yield SITE["rejected-mark"]
    if fact.review == "candidate":
        yield SITE["candidate-mark"]


def _other(fact: Fact, claim: str, *, contradicts: bool) -> Differing:
    told = (Text(f"{name.da.lower()} {value.da}", f"{name.en.lower()} {value.en}") for name, value in _details(fact))
    return Differing(
        joined([_literal(fact) if fact.literal else EMPTY, *told]),
        next((place for place in fact.places if place.claim == claim), None),
        contradicts,
    )

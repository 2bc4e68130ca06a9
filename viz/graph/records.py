"""The graph as pages need it: things, facts about them, and the places in documents where the facts stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from viz.text import Text


@dataclass(frozen=True, slots=True)
class Thing:
    """An entity: its local name (``project-vendepunkter``), class, label, sector (empty: not known) and other names."""

    id: str
    cls: str
    label: str
    sector: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a claim stands: document, its date and title, the lines, the section, and the masked quote if at hand."""

    date: str
    document: str
    line: int
    line_to: int
    title: str = ""
    section: str = ""
    page: int | None = None
    quote: str = ""
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement with every claim that makes it.

    *object* is a local name, or the text of a literal where *literal* is true; *review* is ``accepted`` as soon as
    one of its claims is, and *waiting* how many of them nobody has reviewed; *funding* is the funding status
    (``granted`` …); *qualifiers* hold the amounts, periods and counts of the fact's own node by the names of the
    ontology.
    """

    id: str
    subject: str
    predicate: str
    object: str
    literal: bool = False
    review: str = "accepted"
    waiting: int = 0
    funding: str = ""
    negated: bool = False
    defect: str = ""
    rule: str = ""
    confidence: float = 1.0
    claims: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    qualifiers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """Return the first value of a qualifier, or an empty text."""
        return self.qualifiers.get(name, ("",))[0]

    @property
    def stands(self) -> bool:
        """Tell whether the statement may be drawn as a fact: neither denied nor turned down."""
        return not self.negated and self.funding != "rejected"


@dataclass(frozen=True, slots=True)
class Pool:
    """A pool's own first (empty: not known) and last date, and the pool whose round it is (empty: it is no round)."""

    start: str
    end: str
    round_of: str = ""

    def holds(self, start: str, end: str) -> bool:
        """Tell whether the years of a period, both known, lie within the pool's."""
        return bool(start and end and self.start) and self.start[:4] <= start[:4] and end[:4] <= self.end[:4]


@dataclass(frozen=True, slots=True)
class Build:
    """Which state a page shows: the build's content hash and the date the graph is seen from.

    A page that stays while builds come and go has for a *version* the hash of what it shows itself.
    """

    version: str = ""
    as_of: str = ""


FactKey = tuple[str, str, str, str, str, str]
"""What the claims of one fact have in common: subject, predicate, object, the node they state, denial, and funding."""

_NO_POOL = Pool("", "")


@dataclass(frozen=True)
class Reading:
    """All that pages read of a graph.

    *owners* maps a territory to the organisation whose it is, *around* an organisation to the one whose territory holds
    its own, *pools* a pool to its period, and *differing* a claim to the claims that say something else of the same,
    each with whether the build found the two to contradict each other. *keys* are those of the facts, which they order.
    """

    things: Mapping[str, Thing]
    facts: tuple[Fact, ...]
    documents: Mapping[str, Place]
    around: Mapping[str, str]
    build: Build = Build()
    owners: Mapping[str, str] = field(default_factory=dict)
    pools: Mapping[str, Pool] = field(default_factory=dict)
    differing: Mapping[str, tuple[tuple[str, bool], ...]] = field(default_factory=dict)
    keys: tuple[FactKey, ...] = ()

    @cached_property
    def _by_predicate(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, fact in enumerate(self.facts):
            if fact.stands and not fact.literal:
                found[fact.predicate].append(number)
        return found

    def thing(self, name: str) -> Thing:
        """Return a thing; one without a label of its own goes by its local name."""
        return self.things.get(name) or Thing(name, "", name)

    def of(self, *predicates: str) -> list[Fact]:
        """Return the standing facts with one of the *predicates* between two things, in their fixed order."""
        numbers = sorted(number for name in {*predicates} for number in self._by_predicate.get(name, ()))
        return [self.facts[number] for number in numbers]

    def is_money_of(self, fact: Fact, pool: str) -> bool:
        """Tell whether a payment comes from *pool*, from a round of it, or, for a round, from its pool in its years.

        A source may name the pool without the round; the questions on pools follow the same rule.
        """
        paying = self.pools.get(fact.object, _NO_POOL)
        asked = self.pools.get(pool, _NO_POOL)
        within = fact.object == asked.round_of and asked.holds(fact.value("periodStart"), fact.value("periodEnd"))
        return fact.object == pool or paying.round_of == pool or within

    def contradicts(self, fact: Fact) -> bool:
        """Tell whether another claim contradicts one of the fact's claims."""
        return any(hard for claim in fact.claims for _, hard in self.differing.get(claim, ()))

    def label(self, name: str) -> Text:
        """Return a thing's label, the same in both languages: names are not translated."""
        label = self.thing(name).label
        return Text(label, label)

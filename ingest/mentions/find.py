"""The sentences of a document with the mentions that stand by themselves, found in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ingest.document import Block, Document
from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.names import (
    agreements,
    bodies,
    brands,
    called,
    courses,
    departments,
    described,
    framed,
    groups,
    homes,
    lastwords,
    owed,
    owned,
    plans,
    pools,
    rows,
    ventures,
    wards,
    worded,
)
from ingest.mentions.names.branches import with_branches
from ingest.mentions.names.days import name_days
from ingest.mentions.names.institutions import institutions
from ingest.mentions.names.named import register_names
from ingest.mentions.names.patterns import Names
from ingest.mentions.names.rolewords import roles_in
from ingest.mentions.names.values import VALUES, values_in
from ingest.mentions.overlap import settle
from ingest.mentions.triggers import Reader
from ingest.mentions.words.flags import DEFINITE, HEAD, INSTITUTION, NUMBER, ROLE, SPEAKER, words_in
from ingest.mentions.words.tokens import CAPITALISED, WORD, Token
from ingest.reading.structure.sentences import sentences
from ingest.search.sought import mark

READERS: tuple[Reader, ...] = (
    *pools.READERS,
    *plans.READERS,
    *groups.READERS,
    *agreements.READERS,
    *described.READERS,
    *courses.READERS,
    *called.READERS,
    *framed.READERS,
    *owed.READERS,
    *owned.READERS,
    *homes.READERS,
    *bodies.READERS,
    *brands.READERS,
    *departments.READERS,
    *lastwords.READERS,
    *worded.READERS,
    *wards.READERS,
    *rows.READERS,
    *ventures.READERS,
)
"""Readers that need nothing but a sentence's text, tried only where it holds one of their triggers."""
_AT_ONCE = 200
"""Sentences in which one kind of names is looked for before the next."""
_ANY_READER = sum(reader.bit for reader in READERS)
_NO_CAPITAL = sum(reader.bit for reader in READERS if not reader.of_capitals)


@cache
def _called(sought: int) -> tuple[Reader, ...]:
    """Return the readers of which *sought* holds the bit."""
    return tuple(reader for reader in READERS if sought & reader.bit)


@dataclass(slots=True)
class Passage:
    """One sentence of a block: its place, its mentions, and two kinds of its words.

    *speakers* may stand for whoever speaks, *definite* ones bear a capital and the article's ending, as names do; all
    words of a whole book would be larger than its text, and once names are resolved nobody asks for these. *sought* tells which patterns may match (see
    :mod:`ingest.search.sought`), *capitals* that a word that does not open the sentence bears a capital, *held* of which types
    the mentions are, once they are resolved (see :func:`ingest.relations.engine.rule.bits`).
    """

    start: int
    end: int
    block: Block
    speakers: Sequence[Token] = ()
    mentions: Sequence[Mention] = ()
    definite: Sequence[Token] = ()
    sought: int = -1
    capitals: bool = True
    held: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end


class _Heard(NamedTuple):
    """A sentence with its words, the places and flags of those that tell something, all flags together, the names of
    registers in it, and what is found."""

    passage: Passage
    words: Sequence[Token]
    places: Sequence[tuple[int, int]]
    flags: int
    register: list[Mention]
    found: list[Mention]


def passages_of(document: Document) -> list[Passage]:
    """Return the sentences of the blocks that carry facts, with the mentions that need no knowledge of the document.

    One kind of names is looked for in some hundred sentences before the next: what a reader needs then stays in the
    processor's cache.
    """
    text = document.text
    found, midway = _sentences_of(document)
    mark(text, found)
    register = list(with_branches(text, list(register_names().find(text))))
    first = last = 0
    for number in range(0, len(found), _AT_ONCE):
        some: list[_Heard] = []
        for passage in found[number : number + _AT_ONCE]:
            while first < len(register) and register[first].start < passage.start:
                first += 1
            last = max(first, last)
            while last < len(register) and register[last].start < passage.end:
                last += 1
            words, places, flags = words_in(text[passage.start : passage.end], passage.start)
            known = register[first:last]
            some.append(_Heard(passage, words, places, flags, known, known[:]))
            if flags & SPEAKER:
                passage.speakers = tuple(words[place] for place, flags in places if flags & SPEAKER)
            if flags & DEFINITE:
                passage.definite = tuple(words[place] for place, flags in places if flags & DEFINITE)
        _name(text, some, midway)
    name_days(document, found)
    return found


def _sentences_of(document: Document) -> tuple[list[Passage], frozenset[str]]:
    """Return the sentences without their mentions, and the words that bear a capital though they open none."""
    found: list[Passage] = []
    inside: set[str] = set()
    for block in document.blocks:
        if block.carries_facts:
            for start, end in _sentences(document.text, block):
                first = WORD.search(document.text, start, end)
                after = first.end() if first else end
                lower = document.text[after:end].islower()
                capitals = () if lower else CAPITALISED.findall(document.text, after, end)
                found.append(Passage(start, end, block, capitals=bool(capitals)))
                if block.kind != "heading":
                    inside.update(capitals)
    return found, frozenset(word for word in inside if word[0].isupper())


def _sentences(text: str, block: Block) -> Iterable[tuple[int, int]]:
    whole = block.kind == "heading"
    return ((block.start, block.end),) if whole else sentences(text, block.start, block.end)


def _name(text: str, some: Sequence[_Heard], midway: frozenset[str]) -> None:
    """Give sentences the mentions of what they name by themselves: each reader is called where their flags tell that
    its words stand."""
    for one in some:
        if one.flags & HEAD:
            _name_by_heads(text, one, midway)
    for _, words, places, flags, _, found in some:
        if flags & ROLE:
            found += roles_in(text, words, places)
    for _, words, places, flags, register, found in some:
        if flags & INSTITUTION:
            found += institutions(text, words, places, {m.start: m for m in register if m.type == PLACE})
    for passage, _, _, _, register, found in some:
        if register:
            found += described.owned_units(text, register)
            found += bodies.coded_wards(text, register)
            found += bodies.local_councils(text, register)
            found += pools.owned_pools(text, register)
        if described.EXPLAINED.may_be_in(passage):
            found += described.explained_names(text, passage.start, passage.end, midway)
    for passage, _, _, _, _, found in some:
        for reader in _called(passage.sought & (_ANY_READER if passage.capitals else _NO_CAPITAL)):
            found += reader.read(text, passage.start, passage.end)
    for passage, _, _, flags, _, found in some:
        if flags & NUMBER or passage.sought & VALUES:
            found += values_in(text, passage, flags & NUMBER != 0)
    for passage, _, _, _, register, found in some:
        alone = _without_joined(text, found, register) if len(register) > 1 else found
        if alone:
            passage.mentions = groups.municipalities(text, settle(alone))


def _name_by_heads(text: str, one: _Heard, midway: frozenset[str]) -> None:
    """Find the names of a sentence that are built on a head noun; where a house bears a town's name, no town is
    meant."""
    blocked = {mention.start: mention.end for mention in one.register if mention.type != PLACE}
    names = Names(text, one.words, blocked, midway, one.passage.block.kind == "heading").find(one.places)
    if one.register:
        houses = {(m.start, m.end) for m in names if m.type == "Facility" and m.source == "apposition"}
        one.found[:] = [m for m in one.register if m.type != PLACE or (m.start, m.end) not in houses]
    one.found.extend(names)


def _without_joined(text: str, found: list[Mention], register: Sequence[Mention]) -> list[Mention]:
    """Return mentions without those that take two known organisations for one ("Fjord Kommune og Region Vest")."""
    pairs = [
        (one.start, other.end)
        for one, other in pairwise(register)
        if not one.genitive and PLACE not in {one.type, other.type} and text[one.end : other.start] in _JOINS
    ]
    if not pairs:
        return found
    return [
        m for m in found if m.type == "Agreement" or not any(m.start == start and end <= m.end for start, end in pairs)
    ]


_JOINS = frozenset([" og ", " samt ", ", "])

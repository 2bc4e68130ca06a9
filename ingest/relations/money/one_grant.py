"""One grant, one claim: a paragraph that first names a grant and then its amount speaks of the same money; and what is
listed under a proposal or an application ("Det indstilles, at" over its items) is not granted."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import UNDERTAKINGS
from ingest.mentions.words.verbs import VERBS
from ingest.modality import funding_status, mood_of
from ingest.search.patterns import compiled
from ontology.records import Node

_WEAKER = frozenset({None, "expected"})
"""What a sentence about a grant's amount says of its status where another has said that it was given."""

_SHORT, _STEM = 3, 6
"""Letters of a word that tells nothing in a name, and of the beginning by which another form of it is known."""
_TIMES = frozenset({"start", "end"})
"""What tells a grant from another of the same giver."""


def one_grant(document: Document, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts with a funding told twice, once without its amount, told once: in one paragraph whatever is
    said of it, elsewhere where it says nothing else."""
    kept = list(drafts)
    with_sum: dict[tuple[Node, Node, int], int] = {}
    anywhere: dict[tuple[Node, Node], int] = {}
    for place, draft in enumerate(kept):
        if draft.predicate == "fundedBy" and "amount_dkk" in draft.qualifiers:
            with_sum.setdefault(_key(document, draft), place)
            anywhere.setdefault((draft.subject, draft.object), place)
    dropped: set[int] = set()
    for place, draft in enumerate(kept):
        if draft.predicate != "fundedBy" or "amount_dkk" in draft.qualifiers:
            continue
        other = with_sum.get(_key(document, draft))
        if other is None and not _TIMES & draft.qualifiers.keys():
            other = anywhere.get((draft.subject, draft.object))
        status, said = draft.qualifiers.get("status"), kept[other].qualifiers.get("status") if other is not None else ""
        if other is None or not (status == said or status is None or said in _WEAKER):
            continue
        merged = {**draft.qualifiers, **kept[other].qualifiers, **({"status": status} if status else {})}
        kept[other] = replace(kept[other], qualifiers=merged)
        dropped.add(place)
    return [draft for place, draft in enumerate(kept) if place not in dropped]


def of_the_named(document: Document, passages: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out whose a payer's money is only by what the part is about, where the same sentence names somebody who
    gets it ("I år støtter Y projekt X"); a body that is named may have got it for what the part is about."""
    every, starts = list(drafts), [passage.start for passage in passages]
    told: dict[tuple[Node, int], list[tuple[Draft, bool]]] = defaultdict(list)
    for draft in every:
        if draft.predicate == "fundedBy":
            number = max(0, bisect_right(starts, draft.start) - 1)
            words = document.text[passages[number].start : max(passages[number].end, draft.end)].casefold()
            meant = any(m.label == draft.subject.label and m.source == _ANAPHORA for m in passages[number].mentions)
            told[draft.object, number].append((draft, meant or _is_named(draft.subject.label, words)))
    implied = set()
    for each in told.values():
        kinds = {draft.subject.type for draft, named in each if named}
        for draft, named in each if kinds else ():
            own = draft.subject.type in UNDERTAKINGS and not kinds & UNDERTAKINGS  # a body got it for the part's own
            implied |= {id(draft)} if not named and not own else set()
    yield from (draft for draft in every if id(draft) not in implied)


_ANAPHORA = "anaphor"
"""The source of a noun that stands for a thing ("foreningen")."""


def _is_named(label: str, words: str) -> bool:
    """Tell whether a sentence holds the first telling word of a name."""
    telling = next((word for word in label.casefold().split() if len(word) > _SHORT), label.casefold())
    return telling[:_STEM] in words


def _key(document: Document, draft: Draft) -> tuple[Node, Node, int]:
    block = document.block_at(draft.start)
    return draft.subject, draft.object, block.start if block else draft.start


_SAID_YES = compiled(
    r"\b(?:sagt ja|imødekom\w+|tilsagn|bevilget|bevilgede|tildelt|fordelt|valget faldt|udvalgt"
    r"|(?:besluttede|vedtog|godkendte)\b[^.:]{0,90}\bat (?:fordele|give|yde|støtte))\b",
    re.IGNORECASE,
)
"""What a line says of the applications that it lists."""
_ITEMS = frozenset({"item", "grant"})
_OPENS = (":", " at", ",")
"""How a line ends that opens a list."""


def as_wished(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the claims, granted money as proposed or requested where the line says so that opens its list."""
    openings, wished = list(_openings(document)), dict[Block, str]()
    for draft in drafts:
        if draft.predicate != "fundedBy" or draft.qualifiers.get("status") != "granted":
            yield draft
            continue
        number = bisect_right(document.block_starts, draft.start) - 1
        opening = openings[number] if number >= 0 else None
        if opening is not None and opening not in wished:
            wished[opening] = _wished(document.text[opening.start : opening.end].rstrip())
        status = wished[opening] if opening is not None else ""
        yield replace(draft, qualifiers={**draft.qualifiers, "status": status}) if status else draft


_TO_DO = compiled(r"\W*(?P<at>At )?(?P<verb>[^\W\d_]+)(?: eller [a-zæøå]+)? (?=[a-zæøå])")
_ALSO_TO_DO = frozenset({"formidle", "udvikle", "fremme", "bistå", "forestå", "opbygge", "formulere"})
_DEEDS = frozenset({"partner", "memberOf", "agreementParty"})


def without_aims(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out with whom something is done where the list's item begins with what is to be done: an aim or a task
    ("At samarbejde med X", "Formidle kontakten til X"), and the staff that a list of advice asks for."""
    told = list(drafts)
    advised = [(draft.start, draft.end) for draft in told if draft.rule == "advice.listed"]
    for draft in told:
        if draft.predicate == "hasRole" and any(start <= draft.start < end for start, end in advised):
            continue
        block = document.block_at(draft.start) if draft.predicate in _DEEDS else None
        begins = (
            _TO_DO.match(document.text, block.start, block.end) if block is not None and block.kind in _ITEMS else None
        )
        verb = begins["verb"].lower() if begins else ""
        if begins is None or not (begins["at"] or f"{verb}r" in VERBS or verb in _ALSO_TO_DO):
            yield draft


def _openings(document: Document) -> Iterator[Block | None]:
    """Yield for each block the line over the list whose item it is, or None for what is no item."""
    over: Block | None = None
    for block in document.blocks:
        item = block.kind in _ITEMS
        over = over if item else block
        yield over if item else None


def _wished(line: str) -> str:
    """Return the status of money whose list a line opens that asks for it or proposes it, else nothing."""
    status = funding_status(mood_of(line, 0, len(line)), "granted") if line.endswith(_OPENS) else ""
    return status if status == "proposed" or (status == "requested" and not _SAID_YES.search(line)) else ""

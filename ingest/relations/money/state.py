"""Money that budgets and agreements of the state give to psychiatry as a whole, or to a programme."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.modality import funding_status, mood_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ontology.records import Node

_FIELD = r"(?:psykiatrien|det psykiatriske område|psykiatriområdet)"
_LIFTED = compiled(
    rf"\b(?:løft|styrk|prioriter|opprioriter|tilfør|afs[æa]t)\w*\s{_FIELD}\s(?:med\s)?(?:\w+\s){{0,2}}$", re.IGNORECASE
)
_WAS_LIFTED = compiled(
    rf"\b(?:blev|er|bliver|får|fik)\s{_FIELD}\s(?:blevet )?(?:løftet|styrket|prioriteret|opprioriteret"
    r"|tilført)\s(?:med\s)?(?:[\w.]+\s){0,2}$",
    re.IGNORECASE,
)
_IS_LIFTED = compiled(
    r"(?<!Bedre )\b(?:[Pp]sykiatri(?:en|området)|[Pp]sykiatri)(?: i Region [A-ZÆØÅ][a-zæø]+)? (?:kan (?:også )?se "
    r"frem til|får|fik|modtager|styrkes med|løftes med|tilføres|blev tilført|opprioriteres med|prioriteres med|er "
    r"sikret|er tilført)(?: og med)? (?:[\w.]+ ){0,2}$"
)
"""Psychiatry as the subject of what it is given."""
_TO_FIELD = compiled(rf"^\s?(?:\w+\s){{0,2}}til\s{_FIELD}\b", re.IGNORECASE)
_SET_ASIDE = compiled(r"\b(?:prioriteres|afsættes|afsat|prioriteret|tilføres)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_OUT_OF = compiled(r"^\s?(?:\w+\s){0,2}(?:af|fra|i|via)\s$")
_YEARS_ON = compiled(r"^\s?(?:kr\.\s)?(?:årligt\s|om året\s)?(?:i|fra|for)\s$")
_ANY_FIELD = compiled(rf"\b{_FIELD}\b", re.IGNORECASE)
_REACH = 1500
"""Characters before a sentence in which the budget was named that its money comes from."""
_STATE = (
    "Budget",
    "Satspuljen",
    "Finanslov",
    "SSA-reserven",
    "Aftale om den regionale økonomi",
    "Aftale om regionernes økonomi",
)
_TOLD = bits({"FundingPool", "Money"})
_PSYCHIATRY = Node("RegionalPsychiatry", "Psykiatrien")


def state_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what sentences with an amount and a budget of the state say psychiatry is given."""
    before: Passage | None = None
    carried: Mention | None = None
    for passage in passages:
        if not passage.held & _TOLD:
            before = passage
            continue
        pools = [m for m in passage.mentions if m.type == "FundingPool" and m.label.startswith(_STATE)]
        sums = [m for m in passage.mentions if m.type == "Money"]
        for money in sums if pools else ():
            pool = _pool(document.text, passage, before, money, pools, sums)
            if pool is not None:
                yield from _draft(document, passage, money, pool)
        if not pools and carried is not None and passage.start - carried.end < _REACH:
            lead = [m for m in sums if _leads(document.text[passage.start : m.start])]
            for money in lead:
                yield from _draft(document, passage, money, carried)
        before = passage
        carried = pools[-1] if pools else carried


def _leads(lead: str) -> bool:
    """Tell whether the words before an amount give it to psychiatry."""
    return bool(_LIFTED.search(lead) or _WAS_LIFTED.search(lead) or _IS_LIFTED.search(lead))


def _pool(
    text: str, passage: Passage, last: Passage | None, money: Mention, pools: Sequence[Mention], sums: Sequence[Mention]
) -> Mention | None:
    """Return the budget out of which an amount goes to psychiatry; the nearest before it, no other amount between."""
    lead, tail = text[passage.start : money.start], text[money.end : passage.end]
    after = next((m for m in pools if m.start >= money.end and _OUT_OF.match(text[money.end : m.start])), None)
    fits = _leads(lead) or _TO_FIELD.match(tail) is not None
    if not fits and after is not None and _SET_ASIDE.search(lead) and last is not None:
        fits = last.block.start == passage.block.start and bool(_ANY_FIELD.search(text, last.start, last.end))
    if not fits:
        return None
    held = [m for m in pools if m.end <= money.start and not any(m.end <= s.start < money.start for s in sums)]
    return after or (held[-1] if held else None)


def _draft(document: Document, passage: Passage, money: Mention, pool: Mention) -> Iterator[Draft]:
    sentence = document.text[passage.start : passage.end].replace("\n", " ")
    mood = mood_of(sentence, money.start - passage.start, money.end - passage.start)
    status = funding_status(mood, "granted")
    if status in {"", "rejected"}:
        return
    status = "proposed" if "forslag" in pool.label.casefold() else status
    whole = next((m for m in passage.mentions if m.type == "RegionalPsychiatry" and m.start < money.start), None)
    subject = _PSYCHIATRY if whole is None else node_of(whole)
    time = next(
        (
            m
            for m in passage.mentions
            if m.type == "Period" and m.start >= money.end and _YEARS_ON.match(document.text[money.end : m.start])
        ),
        None,
    )
    inside = passage.start <= pool.start < passage.end
    start, end = (min(money.start, pool.start), max(money.end, pool.end)) if inside else (passage.start, money.end)
    qualifiers = {**amount_of(money), **(span_of(time) if time else {}), "status": status or "granted"}
    yield Draft("fundedBy", subject, node_of(pool), start, end, qualifiers, 0.75, "state.psychiatry")

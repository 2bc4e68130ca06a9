"""The one door for claims: whoever proposes, a claim is admitted only when its words stand where it says they do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cache
from typing import Protocol

from ingest.document import Document
from ingest.masked import MASK
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.towns import TOWNS
from ingest.names import Kind, kind_of
from ingest.patterns import compiled
from ingest.persons import People, Personal, Protected, mask
from ingest.record import record
from ontology.errors import InputError
from ontology.identifiers import fold, quote_hash
from ontology.predicates import LITERALS, ORGANISATIONS, PREDICATES, TYPES
from ontology.records import Claim, Evidence, Node, Value

LONGEST_LABEL = 240
TAKEN_FOR_A_PERSON = "a label is taken for a person's name (written in small letters it may pass)"
_LONG_NOUN = 6
"""Letters of a definite noun that with a town is an association's branch."""
_FREE_TEXTS = frozenset({"addressee", "per", "defect"})
"""Qualifiers that hold words of the source, or of whoever wrote them."""


@record
class Draft:
    """A claim as proposed: the statement, and the stretch ``[start, end)`` of the repaired text that it rests on.

    *quote* is what the proposer says stands there; empty means whatever stands there. *rule* names the proposer's
    reason.
    """

    predicate: str
    subject: Node
    object: Node
    start: int
    end: int
    qualifiers: Mapping[str, Value] = field(default_factory=dict)
    confidence: float = 0.5
    rule: str = ""
    quote: str = ""
    negated: bool = False


class Proposer(Protocol):
    """Whatever reads a document and proposes claims: our grammar is one, a model or a person's list may be another."""

    def propose(self, document: Document) -> Iterable[Draft]:
        """Yield the claims that the document may hold, each with its place."""


def admit(document: Document, drafts: Iterable[Draft]) -> Iterator[Claim]:
    """Yield the claims whose words stand at their place and whose parts fit the schema; the others are dropped."""
    sound = [draft for draft in drafts if _fits(draft) and _stands(document, draft)]
    if not sound:
        return
    veil = Veil(document, sound)
    for draft in sound:
        subject, object_ = veil.node(draft.subject), veil.node(draft.object)
        if subject is None or object_ is None or subject == object_:
            continue
        if any(veil.hides(draft.start, draft.end, node.label) for node in (subject, object_)):
            continue
        yield Claim(
            subject=subject,
            predicate=draft.predicate,
            object=object_,
            evidence=evidence_of(document, draft.start, draft.end, veil),
            qualifiers=tuple(sorted(_allowed(draft, veil))),
            confidence=round(min(max(draft.confidence, 0.0), 1.0), 3),
            rule=draft.rule,
            negated=draft.negated,
        )


def _fits(draft: Draft) -> bool:
    predicate = PREDICATES.get(draft.predicate)
    return predicate is not None and draft.subject.type in TYPES and draft.object.type in predicate.objects


def _stands(document: Document, draft: Draft) -> bool:
    if not 0 <= draft.start < draft.end <= len(document.text):
        return False
    words = fold(document.text[draft.start : draft.end])
    return bool(words) and (not draft.quote or fold(draft.quote) in words)


_LED_BY = compiled(r"\b(?:ved|v\.|v/|med|hos) ?$", re.IGNORECASE)
"""What stands between the name of a thing and whoever leads it ("Café ved ...")."""


_AFTER_PERSON = compiled(r"[,:(–-]| [,:(–-]| (?:og|er|har|fra|om|i|på|hos)\b|$")
"""What follows a person's name at the head of a line about them."""


def _is_thing(people: People, label: str) -> bool:
    """Tell whether a label is no person's name: a register holds it, or it has the noun of a thing."""
    from ingest.registers import load_registers

    noun = any(head_of(word) for word in label.split()) or _is_branch(label)
    return label in load_registers().by_label or (noun and not _of_person(people, label))


def _is_branch(label: str) -> bool:
    """Tell whether a label is a definite noun that is nobody's name, and a town: "Ventilen Kolding"."""
    first, _, town = label.partition(" ")
    definite = len(first) >= _LONG_NOUN and first.endswith(("en", "et", "ne"))
    return town in TOWNS and definite and kind_of(first) in {Kind.UNKNOWN, Kind.WORD}


@cache
def _registered() -> Protected:
    """Return the names of several words that the registers give organisations; one word may be a surname too."""
    from ingest.registers import load_registers

    entries = (entry for entry in load_registers().entries if entry.type in ORGANISATIONS)
    return Protected.of(name.text for entry in entries for name in entry.names if " " in name.text)


def _of_person(people: People, label: str) -> bool:
    """Tell whether a thing's label holds the name of a person beside its noun, which then does not protect it: after
    "ved" who leads it, before a definite noun who did something with it ("X Y Værestedet Z")."""
    if _MAY_LEAD.search(label):
        led = (one for one in people.find(label) if one.kind == "name" and _LED_BY.search(label, 0, one.start))
        if any(people.naming.kind_of(label[one.start : one.end].split()[0]) in _GIVEN for one in led):
            return True
    first = next((one for one in people.find(label) if one.kind == "name"), None)
    if first is not None and first.start == 0 and _AFTER_PERSON.match(label, first.end) and " " in label[: first.end]:
        return True  # "X Y, leder af Værestedet Z"
    words = label.split()
    if _named_after(people, words):
        return True
    noun = next((at for at, word in enumerate(words) if (head := head_of(word)) and head.definite), 0)
    if noun < _WHOLE_NAME or not all(word[0].isupper() for word in words[:noun]):
        return False
    return people.naming.kind_of(words[0]) in (*_GIVEN, Kind.UNKNOWN) and not words[noun - 1].endswith("s")


def _named_after(people: People, words: Sequence[str]) -> bool:
    """Tell whether something is called after somebody by their whole name ("Foreningen X Ys Venner"); a foundation, a
    school or a house may be: that is what the public calls it."""
    kinds = [people.naming.kind_of(word) for word in words]
    whole = any(
        first in _GIVEN and (last is Kind.SURNAME or (last in _MAY_BE_SURNAME and word.endswith("s")))
        for first, last, word in zip(kinds, kinds[1:], words[1:], strict=False)
    )
    return whole and not any((head := head_of(word)) and head.type in _EPONYMOUS for word in words)


_EPONYMOUS = frozenset({"Foundation", "Facility", "Centre", "Education"})
_WHOLE_NAME = 2
"""Words of a person's name at least."""
_MAY_BE_SURNAME = (Kind.MAYBE_SURNAME, Kind.MAYBE_GIVEN, Kind.GIVEN, Kind.UNKNOWN)
_GIVEN = (Kind.GIVEN, Kind.MAYBE_GIVEN)
_MAY_LEAD = compiled(r"\b(?:ved|v\.|v/|med|hos)", re.IGNORECASE)


_AND = (", ", " og ", " samt ")
_SOMEBODY_AND = compiled(rf"{MASK}+(?: {MASK}+)+(?:{'|'.join(_AND)})")


class Veil:
    """What of a document is personal, found once, and laid over every quote and label."""

    def __init__(self, document: Document, drafts: Sequence[Draft] = ()) -> None:
        """Learn the persons of the document; the names of places and organisations among the drafts are no persons."""
        labels = {node.label for draft in drafts for node in (draft.subject, draft.object) if node.type not in LITERALS}
        people = People.of(document.text)
        things = [label for label in labels if _is_thing(people, label)]
        self._people = people.protecting([*things, *_registered().named_in(document.text)])
        self._document = document
        self._blocks: dict[int, list[Personal]] = {}
        self._words: dict[str, str] = {}
        self._nodes: dict[Node, Node | None] = {}

    def hide(self, start: int, end: int) -> str:
        """Return ``text[start:end]`` of the repaired text with what is personal in it masked; the length stays."""
        personal = list(self._personal(start, end))
        if not personal:
            return self._document.text[start:end]
        letters = list(self._document.text[start:end])
        for first, last in personal:
            for place in range(max(first, start), min(last, end)):
                if not letters[place - start].isspace():
                    letters[place - start] = MASK
        return "".join(letters)

    def hides(self, start: int, end: int, label: str) -> bool:
        """Tell whether a label stands in ``text[start:end]`` as somebody's name and another's ("X Y og Fjord Kommune"):
        the sentence tells more than the label by itself."""
        place = self._document.text.find(label, start, end) if any(map(label.__contains__, _AND)) else -1
        return place >= 0 and _SOMEBODY_AND.match(self.hide(place, place + len(label))) is not None

    def _personal(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield what is personal in the blocks that hold the stretch: a whole block tells more than a few of its
        words."""
        place = start
        while place < end:
            block = self._document.block_at(place)
            first, last = (block.start, block.end) if block else (place, end)
            if first not in self._blocks:
                self._blocks[first] = self._people.find(self._document.text[first:last])
            yield from ((first + one.start, first + one.end) for one in self._blocks[first])
            place = max(last, place) + 1

    def words(self, text: str) -> str:
        """Return words that stand by themselves (a heading) with what is personal in them masked."""
        if text not in self._words:
            self._words[text] = self._people.mask(text)
        return self._words[text]

    def node(self, node: Node) -> Node | None:
        """Return the node, or None where its label may not stand in the graph."""
        if node not in self._nodes:
            label = fold(node.label)
            people = None if node.type in LITERALS else self._people
            self._nodes[node] = None if _label_fault(label, people) else Node(node.type, label)
        return self._nodes[node]


def label_fault(label: str) -> str:
    """Return why nothing may be called *label*, which stands in no document; an empty text where it may.

    Recall comes first here too: without a document around it a label of new words is rather taken for a person's name.
    """
    people = People.of(label)
    things = [label] if _is_thing(people, label) else []
    return _label_fault(fold(label), people.protecting([*things, *_registered().named_in(label)]))


def check_texts(qualifiers: Iterable[tuple[str, Value]], where: str) -> None:
    """Refuse qualifiers that tell of a person; raises InputError that names *where* and the qualifier."""
    for name, value in qualifiers:
        if name in _FREE_TEXTS and mask(str(value)) != value:
            raise InputError(f'"{name}" holds what is taken for a person\'s name, address or number.', where=where)


def _label_fault(label: str, people: People | None) -> str:
    """Return what is wrong with a label; *people* are those of its document, None for a number's or a date's."""
    if not 0 < len(label) <= LONGEST_LABEL:
        return f"a label is empty or has more than {LONGEST_LABEL} characters"
    return TAKEN_FOR_A_PERSON if people is not None and _names_somebody(label, people) else ""


def _names_somebody(label: str, people: People) -> bool:
    named_after = _named_after(people, label.split()) and not people.protected.named_in(label)
    return named_after or people.mask(label) != label


def _allowed(draft: Draft, veil: Veil) -> Iterator[tuple[str, Value]]:
    """Yield the qualifiers that the predicate has, without a text that tells of a person."""
    names = {*PREDICATES[draft.predicate].qualifiers, "defect"}
    for name, value in draft.qualifiers.items():
        if name in names and value not in ("", None) and not (name in _FREE_TEXTS and veil.words(str(value)) != value):
            yield name, value


def evidence_of(document: Document, start: int, end: int, veil: Veil) -> Evidence:
    """Return the evidence for ``[start, end)`` of the repaired text; its quote is the raw text, masked where need
    be."""
    repaired = document.text[start:end]
    raw_start, raw_end = document.raw_span(start, end)
    hidden = veil.hide(start, end)
    quote = document.raw[raw_start:raw_end] if hidden == repaired else hidden
    section = document.section_at(start)
    return Evidence(
        document=document.slug,
        line=document.line_of(start),
        line_to=document.line_of(max(start, end - 1)),
        section=veil.words(section.title) if section else "",
        start=raw_start,
        end=raw_end,
        page=document.page_of(start),
        quote=quote,
        quote_hash=quote_hash(quote),
    )

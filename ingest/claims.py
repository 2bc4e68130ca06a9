"""The one door for claims: whoever proposes, a claim is admitted only when its words stand where it says they do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Protocol

from ingest.document import Document
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.occurrences import Places
from ingest.names import GIVEN, SURNAMES, Kind
from ingest.persons import CAPITALS, INITIALLED, LONG_RUN, LOWER, UPPER, People, Personal, inside, mask, merged
from ingest.persons.masked import MASK
from ingest.persons.somebody import after_titles, is_branch, may_be_somebody
from ingest.persons.whose import (
    AND,
    WHOLE_NAME,
    has_leader,
    is_said_to_be_thing,
    is_somebody,
    is_somebodys,
    is_thing,
    named_after,
    of_person,
    registered,
    speaker_at,
)
from ingest.record import record
from ingest.search.patterns import compiled
from ontology.errors import InputError
from ontology.identifiers import fold, quote_hash
from ontology.predicates import LITERALS, PREDICATES, TYPES
from ontology.records import Claim, Evidence, Node, Value

LONGEST_LABEL = 240
TAKEN_FOR_A_PERSON = "a label is taken for a person's name (written in small letters it may pass)"
_BEFORE_WORDS = compiled(r"[\s,;•]+")
"""What a quote does not begin with: the sign of a list's item, a comma that the sentence before it left."""
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
    words = document.text[draft.start : draft.end]
    return not words.isspace() and (not draft.quote or fold(draft.quote) in fold(words))


def _may_be_somebodys(label: str) -> bool:
    """Tell whether a label is written as a name, of as few words as a person's at least has."""
    return label[:1].isupper() and len(label.split()) <= WHOLE_NAME


_REACH = 40
"""Characters before a label in which its noun stands."""
_SOMEBODY_AND = compiled(rf"{MASK}+(?: {MASK}+)+(?:{'|'.join(AND)})")


def _capitals(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the runs of words in capitals around ``[start, end)`` that are longer than it."""
    runs = CAPITALS.finditer(text, max(0, start - _REACH), end + _REACH)
    return (run for run in runs if run.start() <= start and end <= run.end() and len(run[0]) > end - start)


_TURNED = compiled(rf", (?P<name>[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?)(?=\s*(?:$|[,;|(\n]))")
"""A first name behind the surname, and nothing else before the next thing."""
_MAY_BE_FIRST = (*GIVEN, Kind.UNKNOWN, *SURNAMES)


_INITIAL = compiled(rf"[{UPPER}] [{UPPER}]")
"""What stands in every name with an initial, and is found sooner."""
_WITHOUT_OF = compiled(r"(?<![^ ])(?!af )[^ ](?:(?! af ).)*")
"""The parts of a run of names in which "af" stands: a name of its own, or what somebody did ("Vindrosen af X Y")."""
_OF_ONE = ("email", "phone", "cpr")
_MUNICIPALITY = " Kommune"


class Veil:
    """What of a document is personal, found once, and laid over every quote and label."""

    def __init__(self, document: Document, drafts: Sequence[Draft] = ()) -> None:
        """Learn the persons of the document; the names of places and organisations among the drafts are no persons."""
        nodes = {node for draft in drafts for node in (draft.subject, draft.object)}
        labels = {node.label for node in nodes if node.type not in LITERALS}
        folded = {fold(node.label) for node in nodes}
        people = People.of(document.text)
        self._document = document
        self._short = Places(document.text, filter(_may_be_somebodys, labels | folded))
        self._capitals = Places(document.text, (label.upper() for label in folded if label != label.upper()))
        self._learned = people
        called = [label for label in labels if self._is_called(label)]
        things = [*called, *(label for label in labels if is_thing(people, label))]
        self._people = people.protecting([*things, *registered().named_in(document.text)])
        self._runs: dict[str, bool] = {}
        self._blocks: dict[int, list[Personal]] = {}
        self._words: dict[str, str] = {}
        self._nodes: dict[Node, Node | None] = {}
        self._somebody = tuple(sorted(label for label in {*labels} - {*called} if is_somebody(label, people)))
        """Labels that are a person's name and nothing else: the text may hold them elsewhere."""

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
        """Tell whether a label stands in ``text[start:end]`` as somebody's name and another's ("X Y og Fjord Kommune"),
        or as a part of somebody's name: the sentence tells more than the label by itself."""
        text = self._document.text
        place = self._place_of(label, start, end)
        if place < 0:
            return label.endswith(_MUNICIPALITY) and self._is_surname(label.removesuffix(_MUNICIPALITY), start, end)
        last = place + len(label)
        if self._goes_into(label, place):
            return True
        if any(map(label.__contains__, AND)):
            return start <= place < end and _SOMEBODY_AND.match(self.hide(place, last)) is not None
        if not _may_be_somebodys(label):
            return False
        if label.isupper() and any(self._is_name(run[0]) for run in _capitals(text, place, last)):
            return True
        return any(
            one.start <= place and last <= one.end and (one.end - one.start > last - place or " " not in label)
            for one in self._persons(place, last)
            if one.kind == "name"
        )

    def _is_surname(self, town: str, start: int, end: int) -> bool:
        """Tell whether a town that stands for its municipality is everywhere part of a name ("John Vejle")."""
        places = [start + one.start() for one in re.finditer(re.escape(town), self._document.text[start:end])]
        names = [one for one in self._persons(start, end) if one.kind == "name"]
        return bool(places) and all(any(one.start < place < one.end for one in names) for place in places)

    def _place_of(self, label: str, start: int, end: int) -> int:
        """Return where a label stands in ``text[start:end]``, a short one also elsewhere; -1 where it does not."""
        if not _may_be_somebodys(label):
            return self._document.text.find(label, start, end)
        place = self._short.first(label, start)
        return place if start <= place <= end - len(label) else self._short.first(label)

    def _goes_into(self, label: str, place: int) -> bool:
        """Tell whether a label at *place* begins within what is personal: a name that stands before it goes on in it
        ("Wolf von Z og projektet"), an address of mail holds it."""
        return any(
            one.start < place < one.end or (one.kind in _OF_ONE and one.start == place)
            for one in self._persons(place, place + len(label))
        )

    def _is_called(self, label: str) -> bool:
        """Tell whether the text writes the noun of a thing before a label of several words ("projektet X Y"), or says
        that it is one ("X Y er en skole")."""
        text = self._document.text
        words = label.split()
        known = len(words) != WHOLE_NAME or self._learned.naming.kind_of(words[0].capitalize()) is Kind.GIVEN
        for place in self._short.of(label) if label[:1].isupper() and not known else ():
            if is_said_to_be_thing(text, place + len(label)):
                return not of_person(self._learned, label)
            words = text[max(0, place - _REACH) : place].split(" ")
            if len(words) > 1 and not words[-1] and (head := head_of(words[-2])) and not head.plural:
                return not of_person(self._learned, label)
        return False

    def _personal(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where something personal stands."""
        return ((one.start, one.end) for one in self._persons(start, end))

    def _persons(self, start: int, end: int) -> Iterator[Personal]:
        """Yield what is personal in the blocks that hold the stretch: a whole block tells more than a few of its
        words."""
        place = start
        while place < end:
            block = self._document.block_at(place)
            first, last = (block.start, block.end) if block else (place, end)
            if first not in self._blocks:
                self._blocks[first] = [
                    replace(one, start=first + one.start, end=first + one.end)
                    for one in self._found(self._document.text[first:last])
                ]
            yield from self._blocks[first]
            place = max(last, place) + 1

    def words(self, text: str) -> str:
        """Return words that stand by themselves (a heading) with what is personal in them masked."""
        if text not in self._words:
            whole = may_be_somebody(text, self._people) and not self._people.protected.named_in(text)
            found = [Personal(0, len(text), "name")] if whole else self._found(text)
            if (speaker := speaker_at(text, self._people)) >= 0:
                found = [*found, Personal(speaker, len(text), "name")]
            letters = list(text)
            for one in found:
                letters[one.start : one.end] = re.sub(r"\S", MASK, text[one.start : one.end])
            self._words[text] = "".join(letters)
        return self._words[text]

    def _found(self, text: str) -> list[Personal]:
        """Return what is personal in a text, also the names that somebody took for a thing's."""
        taken = [
            Personal(match.start(), match.end(), "name")
            for name in self._somebody
            if name in text
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?:s\b)?", text)
        ]
        runs = (run for pattern in (LONG_RUN, CAPITALS) for run in pattern.finditer(text))
        taken += [
            Personal(run.start() + part.start() + after_titles(part[0]), run.start() + part.end(), "name")
            for run in runs
            for part in _WITHOUT_OF.finditer(run[0])
            if self._is_name(part[0]) and not self._learned.naming.is_counted(text, run.start(), run.end())
        ]
        initialled = INITIALLED.finditer(text) if _INITIAL.search(text) else ()
        taken += [Personal(run.start(), run.end(), "name") for run in initialled if self._signs(run)]
        found = self._people.find(text)
        taken += self._turned(text, [*found, *taken])
        if not taken:
            return found
        kept = self._people.protected.spans(text)
        return merged([*found, *(one for one in taken if not inside(one, kept))])

    def _signs(self, run: re.Match[str]) -> bool:
        """Tell whether a surname stands after two initials, or after a known first name and one ("Mette P Z")."""
        known = run["first"] is None or self._learned.naming.kind_of(run["first"]) is Kind.GIVEN
        return known and self._is_name(run[0])

    def _turned(self, text: str, found: Iterable[Personal]) -> Iterator[Personal]:
        """Yield the first names after surnames that are found alone ("Leder: Z, Mette")."""
        for one in found:
            first = _TURNED.match(text, one.end) if " " not in text[one.start : one.end] else None
            if one.kind == "name" and first and self._learned.naming.kind_of(first["name"]) in _MAY_BE_FIRST:
                yield Personal(first.start("name"), first.end("name"), "name")

    def _is_name(self, run: str) -> bool:
        """Tell whether a run of words with capitals is somebody's name rather than a thing's."""
        if run not in self._runs:
            self._runs[run] = may_be_somebody(run, self._learned)
        return self._runs[run]

    def node(self, node: Node) -> Node | None:
        """Return the node, or None where its label may not stand in the graph."""
        if node not in self._nodes:
            label = fold(node.label)
            people = None if node.type in LITERALS else self._people
            if people and label != label.upper() and self._capitals.of(label.upper()):
                label = "" if _is_masked_title(label, people) else label  # what a heading in capitals was called
            self._nodes[node] = None if _label_fault(label, people) else Node(node.type, label)
        return self._nodes[node]


def label_fault(label: str) -> str:
    """Return why nothing may be called *label*, which stands in no document; an empty text where it may.

    Recall comes first here too: without a document around it a label of new words is rather taken for a person's name.
    """
    people = People.of(label)
    things = [label] if is_thing(people, label) else []
    return _label_fault(fold(label), people.protecting([*things, *registered().named_in(label)]))


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
    protected = people.protected.named_in(label)
    whole = (not protected and named_after(people, label.split())) or (
        label not in protected and is_somebody(label, people)
    )
    whole = whole or (label not in protected and (is_somebodys(people, label) or _writes_somebody(label, people)))
    return whole or has_leader(label, people) or people.mask(label) != label


def _writes_somebody(label: str, people: People) -> bool:
    """Tell whether a label that is no thing's holds a name in capitals, or after initials ("Om X Y", "Om J P Z")."""
    runs = [*CAPITALS.finditer(label), *INITIALLED.finditer(label)]
    return not label.isupper() and any(may_be_somebody(run[0], people) for run in runs) and not is_thing(people, label)


def _is_masked_title(label: str, people: People) -> bool:
    capitals = label.upper()
    if is_branch(label):
        return False
    return may_be_somebody(capitals, people) or any(one.kind == "name" for one in people.find(capitals))


def _allowed(draft: Draft, veil: Veil) -> Iterator[tuple[str, Value]]:
    """Yield the qualifiers that the predicate has, without a text that tells of a person."""
    names = {*PREDICATES[draft.predicate].qualifiers, "defect"}
    for name, value in draft.qualifiers.items():
        if name in names and value not in ("", None) and not (name in _FREE_TEXTS and veil.words(str(value)) != value):
            yield name, value


def evidence_of(document: Document, start: int, end: int, veil: Veil) -> Evidence:
    """Return the evidence for ``[start, end)`` of the repaired text; its quote is the raw text from its first word on,
    masked where need be."""
    if (before := _BEFORE_WORDS.match(document.text, start, end)) and before.end() < end:
        start = before.end()
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

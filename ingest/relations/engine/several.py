"""What a text says of several at once that it has just named: "Botilbuddene A og B … De drives efter § 107"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NO_NAME, UNDERTAKINGS, Mention
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.book import RuleBook
from ingest.relations.engine.compose import drafts_of
from ingest.relations.engine.matching import matches, node_of
from ingest.relations.engine.rule import bits
from ingest.relations.engine.shape import shape_of
from ingest.search.patterns import compiled
from ingest.values.numbers import FEW_PATTERN, WORDS
from ontology.predicates import ORGANISATIONS

_THEY = compiled(
    rf"(?:(?:Alle )?(?:[Dd]e )?(?P<n>{FEW_PATTERN}) (?P<counted>[^\W\d_]+)|De(?= (?:er|drives|ligger|hører|åbnede"
    r"|blev|har til huse|henvender))|(?P<both>Begge)(?: (?:tilbud|[a-zæøå]*(?:bo|væ)steder|huse|projekter|botilbud"
    r"|teams|steder|ordninger|indsatser|initiativer|afsnit|forløb|caféer))?|Alle|Disse(?= er)"
    r"|(?P<noun>[A-ZÆØÅ][^\W\d_]+(?:ne)))(?= [a-zæøå]+)"
)
_ROW = compiled(r"[”\"»]?(?: i [A-ZÆØÅ][\wæøå-]+)?(?:,|,? og|,? samt) (?:[^\W\d_]+ ){0,2}[”\"«]?$")
_KINDS = frozenset({"Facility", "Unit", "Service", "Project", "Association", "Education"})
_ROWS, _BODIES = bits(_KINDS), bits(ORGANISATIONS)
_SHARED = frozenset({"legalBasis", "locatedIn", "partOf", "startedOn", "endedOn", "targetGroup", "runBy", "fundedBy"})
_FAR = 1200
"""Characters after which "de" and the plural noun mean others."""
_LESS_SURE = 0.9
_ARE_PARTNERS = compiled(
    rf"(?:De (?:alle )?(?P<of>{FEW_PATTERN})|Alle (?P<all>{FEW_PATTERN})|Begge(?: parter)?|Alle(?: parter)?"
    r"|De|Disse)(?: (?:parter|organisationer|foreninger))? (?:er|var|indgår|deltager|medvirker"
    r"|bidrager|blev|fortsætter|forbliver|fungerer|optræder|står|gik|går|kom|kommer|har|bliver)"
    r"(?=[^.;:]{0,60}?(?:partner|samarbejdspart))"
)
"""How a sentence says of several bodies that were just named that they are partners."""
_BOTH, _NOUN = 2, compiled(r"(?:[A-ZÆØÅ][a-zæøå]+ )?[”\"“»]?")
_JUST = 400
"""Characters after which "de" means other bodies."""


@dataclass(slots=True)
class Several:
    """The names of the last row that the text gave, so that the next sentences can speak of them together."""

    document: Document
    names: list[Mention] = field(default_factory=list)
    bodies: list[Mention] = field(default_factory=list)
    told: list[Mention] = field(default_factory=list)
    """The things of one kind that the last sentence with several named one by one."""
    opened: list[Mention] = field(default_factory=list)
    """The things with which the sentences of the paragraph open."""

    def of_sentence(self, passage: Passage, book: RuleBook) -> Iterator[Draft]:
        """Yield what the sentence says of each of the names before it."""
        text = self.document.text
        if passage.start == passage.block.start:
            self.opened = []
        known = self.names or self.told or len(self.opened) > 1
        they = _THEY.match(text, passage.start, passage.end) if known else None
        if they is not None and (names := self._those(they)) and passage.start - names[-1].end < _FAR:
            for name in names:
                yield from self._of_one(passage, they, name, book)
        first = passage.mentions[0] if passage.mentions else None
        opens = first is not None and _NOUN.fullmatch(text, passage.start, first.start) is not None
        if first is not None and opens and first.type in _KINDS and not first.genitive:
            self.opened = [*(m for m in self.opened if m.label != first.label), first]
        yield from self._partners(passage)
        several = len(passage.mentions) > 1
        if several and passage.held & _BODIES and (row := self._row(passage, ORGANISATIONS)):
            self.bodies = row
        row = self._row(passage) if several and passage.held & _ROWS else []
        if row:
            self.names = self.told = row
        elif passage.block.kind == "heading":
            self.names = []
        elif passage.held & _ROWS and len(each := self._each(passage)) > 1:
            self.told = each

    def _partners(self, passage: Passage) -> Iterator[Draft]:
        """Yield that the bodies named last are partners of what the sentence names, where it says so of them all."""
        if not self.bodies or passage.start - self.bodies[-1].end > _JUST:
            return
        are = _ARE_PARTNERS.match(self.document.text, passage.start, passage.end)
        things = [m for m in passage.mentions if m.type in UNDERTAKINGS and are and m.start >= are.end()]
        said = (are["of"] or are["all"]) if are else None
        if len({m.label for m in things}) == 1 and (said is None or WORDS[said] == len(self.bodies)):
            for body in self.bodies:
                yield Draft("partner", node_of(things[0]), node_of(body), *passage.span, {}, 0.7, "partner.those")

    def _those(self, they: re.Match[str]) -> list[Mention]:
        """Return whom the words at a sentence's beginning mean: the last row, or so many as were just told of."""
        if they["both"] and len(self.opened) == _BOTH:
            return self.opened
        if self.names and self._means(they, self.names[0]):
            return self.names
        counted = (
            self.told
            and they["n"] is not None
            and WORDS[they["n"]] == len(self.told)
            and self._means(they, self.told[0])
        )
        return self.told if counted else []

    def _each(self, passage: Passage) -> list[Mention]:
        """Return the things of a sentence that are all of one kind."""
        named = {m.label: m for m in passage.mentions if m.type in _KINDS - {"Association"} and m.source not in NO_NAME}
        return list(named.values()) if len({m.type for m in named.values()}) == 1 else []

    def _means(self, they: re.Match[str], name: Mention) -> bool:
        noun = they["counted"] or they["noun"]
        head = head_of(noun) if noun else None
        plural = head is not None and (head.plural or bool(they["counted"]))
        return not noun or (head is not None and plural and head.type == name.type)

    def _of_one(self, passage: Passage, they: re.Match[str], name: Mention, book: RuleBook) -> Iterator[Draft]:
        one = Mention(they.start(), they.end(), name.type, name.label, "anaphor")
        others = [m for m in passage.mentions if m.start >= they.end()]
        shape = shape_of(self.document.text, passage.start, passage.end, [one, *others])
        for found in matches(book, shape, None):
            if found.subject is one and found.rule.predicate in _SHARED:
                for draft in drafts_of(self.document, shape, found):
                    yield replace(draft, confidence=draft.confidence * _LESS_SURE, rule=f"{draft.rule}.each")

    def _row(self, passage: Passage, types: frozenset[str] = _KINDS) -> list[Mention]:
        """Return the names of the first row of at least two in the sentence, those of things of one kind."""
        row: list[Mention] = []
        for mention in passage.mentions:
            if mention.type not in types or mention.source in NO_NAME:
                continue
            alike = not row or mention.type == row[0].type or types != _KINDS
            if row and (not alike or not _ROW.match(self.document.text, row[-1].end, mention.start)):
                if len(row) > 1:
                    return row
                row = []
            if all(mention.label != other.label for other in row):
                row.append(mention)
        return row if len(row) > 1 else []

"""What a running text speaks of from sentence to sentence: the name that it brought in last, until another takes over."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.headings import Topic
from ingest.mentions.mention import Mention
from ingest.mentions.scopes import Scope
from ontology.predicates import INITIATIVES

_THINGS = INITIATIVES | {"Facility", "Agreement"}
_NAMED_BY = frozenset({"quoted", "apposition", "pattern", "introduced", "register", "heading"})
_BACK = frozenset({"anaphor", "we"})
_FAR = 900
"""Characters after which a name that is not taken up again is no longer spoken of."""
_GOVERNED = re.compile(
    r"\b(?:i|på|fra|til|med|under|for|af|om|hos|ved|via|mellem|gennem|efter|over|uden|som)(?: [^\W\d_]+){0,3} [”\"“»]?$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Focus:
    """The name that a paragraph has brought in, beside what its part is about."""

    document: Document
    name: Topic | None = None
    last: int = 0
    part: int = -1

    def of(self, passage: Passage, scope: Scope) -> Scope:
        """Return the scope of a sentence: what the sentences before it have come to speak of is its topic."""
        section = self.document.section_at(passage.start)
        part = section.start if section is not None else -1
        if part != self.part or passage.block.kind in {"item", "heading", "grant", "row", "field"}:
            self.part, self.name = part, None
        if self.name is None or passage.start - self.last > _FAR or scope.own or scope.form:
            return scope
        if scope.topic is not None and (not scope.whole or self.name.start < passage.block.start):
            return scope
        return replace(scope, topic=self.name)

    def take(self, passage: Passage, scope: Scope) -> None:
        """Take in the names of a sentence: one that is brought in becomes the focus, the topic's own ends it."""
        labels: dict[str, Mention] = {}
        for mention in passage.mentions:
            if mention.type in _THINGS and mention.source in _NAMED_BY | _BACK and not mention.plural:
                labels.setdefault(mention.label, mention)
        if self.name is not None and self.name.label in labels:
            self.last = passage.end
            return
        fresh = [m for m in labels.values() if m.source in _NAMED_BY and not m.genitive]
        if not fresh:
            return
        if scope.topic is not None and scope.topic.label in labels:
            self.name = None
            return
        if len(fresh) > 1:
            free = [m for m in fresh if not self._governed(passage, m)]
            fresh = free if len(free) == 1 else []
        if not fresh:
            self.name = None
            return
        first = fresh[0]
        self.name, self.last = Topic(first.type, first.label, first.start, first.end), passage.end

    def _governed(self, passage: Passage, mention: Mention) -> bool:
        return _GOVERNED.search(self.document.text, passage.start, mention.start) is not None

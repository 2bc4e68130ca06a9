"""Who holds a post: signatures ("Projektleder NAME"), contact lines, and the authority behind a paper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import HOUSES, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.words.people import NAME_WORD
from ingest.reading.labels import FIELD_OF
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.rule import bits
from ingest.relations.papers.vacancies import EMPLOYERS
from ingest.relations.staff.cards import on_card
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node

_NAME = rf"(?:{NAME_WORD}){{1,4}}"
_SIGNED = compiled(
    rf"(?:[:,]| ?[–-](?= ))?{_NAME}(?=$|\s*[,;(]|\s{{2,}}|\s*\t|\s*$|\s(?:[Tt]lf|[Tt]elefon|[Mm]obil|"
    r"[Mm]ail|[Ee]-?mail|[Tt]elefontid|[Tt]ræffes)\b)"
)
_REACHED = compiled(
    rf"[:,]?{_NAME}(?=$|\s*[,;(.]|\s{{2,}}|\s*\t|\s*$|\s(?:[Tt]lf|[Tt]elefon|[Mm]obil|[Mm]ail|[Ee]-?mail|på|eller|og|via"
    r"|[Tt]elefontid|[Tt]ræffes)\b)"
)
"""A name behind a post where whom to turn to is told."""
_CONTACT = compiled(
    r"\b(?:\w*kontakt\w*|henvendelse|information\w*|oplysninger|spørgsmål|rettes til|hos|sagsbehandler|(?:skrevet"
    r"|udarbejdet|udfærdiget) af|med venlig hilsen|referent|tilmelding|mere om|ring til|skriv til|kontakt)\b"
    r"[^.?!]{0,60}$",
    re.IGNORECASE,
)
_GREETING = compiled(
    r"[•*–-]?\s?(?:navn på|(?:med )?venlig hilsen|på \w+ vegne|mvh\.?|sign\.?|e\.b\.)?[\s,:]*", re.IGNORECASE
)
_LEADS_ITS_OWN = compiled(
    r"projekt|tovholder|koordinator|(?:daglig |faglig |pædagogisk )leder|^leder$|forstander|bestyrer|skoleleder"
    r"|caféleder|teamleder"
)
"""Posts that belong to the initiative or place itself; officials belong to the authority whose paper it is."""
_LEADS = compiled(r"chef$|leder$|direktør$")
"""Posts that tell of a body who holds them; of its many officials a line on whom to ask tells nothing."""
_ROLE = bits({"Role"})
_AUTHORITIES = frozenset({"StateBody", "Municipality", "Region", "Forum", "Party"})
"""Whose papers are signed by one of many officials."""
_OWNED = compiled(r"\b[A-ZÆØÅ][^\W\d_]+s $")
"""What shows that a post is somebody else's than what the part is about."""
_MOST = 5
"""Posts that a line of signatures or contacts holds, at most."""
_OFTEN = 5
_SHORT_LINE = 80
_ADDRESS = 40
"""Characters of a line of an address, at most."""
_RULED = compiled(r"[_\s.–-]+")
_ON_BEHALF = compiled(r"\bFor (?=[a-zæøåA-ZÆØÅ])")
"""How a line begins that tells on whose behalf the one below it signs ("For kommunen      For foreningen")."""
_LINES_AFTER = 3
_CONFIDENCE = 0.85


def home_of(passages: Sequence[Passage], main: Mapping[str, Mention]) -> Node | None:
    """Return the organisation whose staff a text tells of when it names none: the publisher, else the one named
    most."""
    own = main.get("vi")
    if own is not None and own.type in EMPLOYERS:
        return node_of(own)
    every = [
        m
        for p in passages
        for m in p.mentions
        if m.type in EMPLOYERS and m.type not in {"Company", "StateBody", "Unit"}
    ]
    named = Counter((m.type, m.label) for m in every if m.source != "institution")
    loose = Counter((m.type, m.label) for m in every)
    for ranked, least in ((named, _OFTEN), (loose, 2)):
        top = ranked.most_common(1)
        if top and top[0][1] >= least:
            return Node(*top[0][0])
    return None


class Posts:
    """Reads the lines that name a post and its holder; what stands around a line tells whose post it is."""

    def __init__(self, document: Document, passages: Sequence[Passage], home: Node | None, topic: Topic | None) -> None:
        """Take the document's sentences, its home organisation and the topic of the whole."""
        self.document = document
        self.passages = passages
        self.home = home
        self.whole = topic.node if topic is not None else None

    def of_sentence(self, number: int, scope: Scope, drafts: Sequence[Draft]) -> Iterator[Draft]:
        """Yield the posts that a sentence gives; *number* is its place, *drafts* what the rules found in it."""
        passage = self.passages[number]
        roles = [m for m in passage.mentions if m.type == "Role"] if passage.held & _ROLE else []
        if not roles or len(roles) > _MOST:
            return
        text = self.document.text
        if passage.block.kind == "field" and scope.topic is not None and roles[0].start == passage.block.start:
            label, _, _ = text[passage.start : passage.end].partition(":")
            if label.strip().casefold() in FIELD_OF:
                return  # a label, which the fields tell of
        told = {d.object.label for d in drafts if d.predicate == "hasRole"}
        stops = [*(m.start for m in roles[1:]), passage.end]
        bodies = {m.start for m in passage.mentions if m.type in ORGANISATIONS}
        columns = [m for m, stop in zip(roles, stops, strict=True) if _SIGNED.match(text, m.end, stop)]
        columns = [m for m in columns if bodies.isdisjoint((m.end + 1, m.end + 2))]
        signed = bool(columns) and _GREETING.fullmatch(text, passage.start, columns[0].start) is not None
        if signed:
            yield from self._signatures(number, columns, scope, told)
            return
        for role in on_card(self.document, self.passages, number, roles, scope):
            owners = self._owners_around(number, 1)
            subject = (owners[0] if owners else self._subject(role, scope)) if role.label not in told else None
            if subject is not None and subject.type not in _AUTHORITIES:
                told.add(role.label)
                yield self._draft(subject, role, passage, "post.card")
        for role, stop in zip(roles, stops, strict=True):
            if not _REACHED.match(text, role.end, stop) or _OWNED.search(text, max(0, role.start - 20), role.start):
                continue
            if role.label not in told and _CONTACT.search(text, max(passage.start, role.start - 120), role.start):
                subject = self._subject(role, scope)
                official = subject == self.home and not (_LEADS.search(role.label) or _LEADS_ITS_OWN.search(role.label))
                if subject is not None and subject.type not in _AUTHORITIES and not official:
                    yield self._draft(subject, role, passage, "post.contact")

    def _draft(self, subject: Node, role: Mention, passage: Passage, rule: str) -> Draft:
        return Draft("hasRole", subject, node_of(role), role.start, passage.end, {}, _CONFIDENCE, rule)

    def _signatures(self, number: int, columns: list[Mention], scope: Scope, told: set[str]) -> Iterator[Draft]:
        passage = self.passages[number]
        owners = self._owners_around(number, len(columns))
        for place, role in enumerate(columns):
            if role.label in told:
                continue
            subject = owners[place] if owners else self._subject(role, scope)
            if subject is not None:
                yield self._draft(subject, role, passage, "post.signature")

    def _owners_around(self, number: int, count: int) -> list[Node]:
        """Return whose signatures stand in a line: the names in the line above it, else in the ones below."""
        above, below = range(number - 1, -1, -1), range(number + 1, len(self.passages))
        for lines in (above, below):
            seen = 0
            for other in lines:
                if self._is_signature(self.passages[other]):
                    if lines is above:
                        break
                    continue
                if lines is below and self.passages[other].block.kind == "heading":
                    break
                owners = self._whole_line(self.passages[other])
                if len(owners) >= count and (lines is above or count == 1):
                    return owners[:count]
                seen += not (lines is above and self._is_address(self.passages[other]))
                if seen == (2 if lines is above else _LINES_AFTER):
                    break
        return []

    def _is_address(self, passage: Passage) -> bool:
        """Tell whether a line is part of the address over a name: its street, its town, its telephone."""
        line = self.document.text[passage.start : passage.end]
        return len(line) < _ADDRESS and any(ch.isdigit() for ch in line)

    def _whole_line(self, passage: Passage) -> list[Node]:
        """Return the organisations of a short line that holds little else."""
        line = self.document.text[passage.start : passage.end]
        behalf = len(_ON_BEHALF.findall(line)) if line.startswith("For ") else 0
        bare = _RULED.sub("", _ON_BEHALF.sub("", line) if behalf else line)
        if len(bare) > _SHORT_LINE:
            return []
        owners = [
            m
            for m in passage.mentions
            if m.type in EMPLOYERS and not m.genitive and (behalf or m.source not in {"anaphor", "we"})
        ]
        rest = len(bare) - sum(len(_RULED.sub("", self.document.text[m.start : m.end])) for m in passage.mentions)
        opens = self.document.text[passage.start] in "©"
        ends = bool(owners) and passage.block.kind == "heading" and owners[-1].end >= passage.end - 1
        told = (
            rest <= 4 + 2 * len(owners) or opens or ends or (bool(owners) and self._is_noun_and_name(passage, owners))
        )
        return [node_of(m) for m in owners] if owners and told else []

    def _is_noun_and_name(self, passage: Passage, owners: Sequence[Mention]) -> bool:
        """Tell whether a line is one name with the noun that says what bears it ("Værestedet Kvisten")."""
        before = self.document.text[passage.start : owners[0].start]
        return len(owners) == 1 and owners[0].end >= passage.end - 1 and before.strip().isalpha()

    def _is_signature(self, passage: Passage) -> bool:
        role = next((m for m in passage.mentions if m.type == "Role"), None)
        return role is not None and _SIGNED.match(self.document.text, role.end, passage.end) is not None

    def _subject(self, role: Mention, scope: Scope) -> Node | None:
        """Return whose post it is where no name stands with it."""
        if _LEADS_ITS_OWN.search(role.label):
            topic = scope.topic
            if (
                role.label in {"forstander", "pædagogisk leder", "daglig leder"}
                and topic is not None
                and topic.type in INITIATIVES
                and self.whole
            ):
                return self.whole
            return topic.node if topic is not None else self.home
        inner = scope.topic is not None and scope.topic.type in HOUSES
        return scope.topic.node if inner and scope.topic is not None else self.home or self.whole

"""What the sentences of a paragraph go on to speak of: the name that opened the last one, or that it brought in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from operator import attrgetter

from ingest.document import Block, Document, Section
from ingest.mentions.find import Passage
from ingest.mentions.mention import BY_START, NAMED, UNDERTAKINGS, Mention
from ingest.mentions.topics.agenda import is_part
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.relations.engine.brought import (
    ALONE,
    BROUGHT,
    CALLED,
    KIND,
    MAY_BE_HELD,
    NEVER,
    SPOKEN_OF,
    SUBJECT,
    Told,
    beside,
    goes_elsewhere,
    meant_by,
    one_of_kind,
    told_in,
)
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.predicates import INITIATIVES

_NOT_OF_PAGE = NEVER | {"register"}
_GOES_ON = compiled(r"\W*(?:Her|Stedet|Huset|I huset|Det|Den) ")
"""How a sentence opens that goes on with what was spoken of, whatever it names."""
_COUNTED = compiled(r"(?:\d{1,2}|\(?[a-hA-H])[.)] ")
"""How the heading of one of several begins."""
_ENDS = (".", "!", "?", ":", ".)", ".”", '."')
"""How what is a sentence ends, and no line."""
_WEIGHT = attrgetter("weight")
_BODIES = NAMED - SPOKEN_OF
_OPENS_PART = compiled(r"\W*(?:\d+\.? |Om |Fakta om |Lidt om )?")
_IS_ONE = compiled(r" (?:er|var) (?:et|en) ")
_HERE = ("Her ", "Stedet ")
"""How a sentence opens that goes on with the house just named."""


_IS_A = Sought(
    r"(?:Det|Den|Dette) (?:er|var) (?:et|en) (?:[a-zæøå-]+ ){0,3}?(?P<noun>[a-zæøå]*(?:projekt|"
    r"tilbud|sted|uddannelse|forløb|kursus|team|netværk|initiativ|indsats|ordning|forsøg|forening))\b"
)
"""A sentence that says of what kind the thing is that was just named."""
_PRONOUN = Sought(
    r"(?:[Dd]en|[Dd]et|[Hh]er) (?:er (?!en\b|et\b|der\b|i\b|også\b|ikke\b|vigtig|muligt|nødvendig|positiv|godt|derfor|"
    r"blevet (?:aftalt|besluttet)|[^\W\d_]+(?:en|et|ne|s|r)\b)|"
    r"blev (?!besluttet|aftalt|oplyst|drøftet|bevilget|afsat|vedtaget)|får (?!betydning)|"
    r"(?:har|drives|ledes|støttes|finansieres|ligger|åbnede|startede|modtager|hører|samarbejder|henvender|består|"
    r"rummer|"
    r"tilbyder|beskæftiger|arbejder|løber|varetages|gennemføres) )"
)
"""How a sentence opens that goes on, by a pronoun, with what the one before it opened with."""
_IT = Sought(
    r"\b(?:driver|drev|ejer|leder|kører|står bag|stod bag|står for|stod for|støtter|støttede|finansierer|finansierede|"
    r"betaler|betalte|oprettede|startede|stiftede|etablerede|åbnede|overtog|koordinerer|udviklede|afprøver|"
    r"ha(?:r|vde) (?:støttet|finansieret|betalt|oprettet|startet|stiftet|etableret|åbnet|drevet|overtaget|udviklet)) "
    r"(?P<it>den|det)(?=[.,;]|$| (?:med|i|på|sammen|og|fra|for|som|selv|stadig|nu|også|årligt|hvert|til|efter|gennem|"
    r"via|indtil|siden|under|fortsat|videre)\b)|\b(?P<opens>De[nt])(?= (?:(?:består|bestod)(?: [a-zæøå.]+){0,2} af|"
    r"omfatter|omfattede|er (?:op)?delt i)\b)"
)
"""A pronoun as the object of what is done with the thing that was spoken of, or as what consists of others."""

_BY_NOUN = compiled(r"rojekt(?<=\b[Pp]rojekt)ets?\b(?! [”\"“»]?[A-ZÆØÅ])")
_OTHER = compiled(r"rojekt(?<=\b[Pp]rojekt)(?:et)? [”\"“»]?(?=[A-ZÆØÅ])")
"""What stands before a project's name: one that is not the heading's is what "projektet" means below it."""
_NOUNS, _PART = 3, 6000
"""How often the first characters of a part must speak of "projektet" so that it goes on about what heads it."""


def _taken_up(document: Document, topic: Topic) -> bool:
    """Tell whether the part below a name keeps speaking of "projektet", as of one with a long name."""
    section = document.section_at(topic.start)
    if section is None or topic.type not in INITIATIVES:
        return False
    end = min(section.end, topic.end + _PART)
    if document.text.count("rojekt", topic.end, end) < _NOUNS:
        return False
    named = _OTHER.finditer(document.text, topic.end, end)
    if any(not document.text.startswith(topic.label, match.end()) for match in named):
        return False
    return next(islice(_BY_NOUN.finditer(document.text, topic.end, end), _NOUNS - 1, None), None) is not None


class Thread:
    """The name that a paragraph's next sentence speaks of where it names none itself."""

    def __init__(self) -> None:
        """Begin a paragraph."""
        self._held: Mention | None = None
        self._weight = 0
        """How much was made of it."""
        self._carried = False
        """Whether it comes from the paragraph before, and the first sentence of this one is still to come."""
        self._firm = False
        """Whether the paragraph's part is headed by what it is about, and names it again."""
        self._written: dict[tuple[int, int], bool] = {}
        """Whether the text writes a topic's name again, by where it stands."""
        self._taken_up: dict[tuple[int, int], bool] = {}
        """Whether its part keeps calling it "projektet"."""
        self._place: Mention | None = None
        self._said: list[Told] = []
        """What the sentence before was about, or brought in, whatever the part is about: "den" in this one means it."""
        self._named: set[str] = set()
        """The things named so far."""
        self._section: Section | None = None
        self._page = 0
        self._about: Topic | None = None
        """What the part of the last paragraph is about."""

    def paragraph(self, document: Document, block: Block, section: Section | None, scope: Scope) -> None:
        """Begin a paragraph: where nothing else is spoken of, it goes on with what the last one held."""
        self._firm = self._is_firm(document, block, section, scope)
        goes_on = block.kind == "prose" and self._section is section and not self._firm
        goes_on = goes_on and (scope.topic is None or scope.topic == self._about)
        self._about = scope.topic
        if not goes_on or self._page != scope.page or (self._held and self._held.type not in UNDERTAKINGS):
            self._held = None
        if self._weight < KIND and len(self._named) != 1:
            self._held = None
        counted = section is not None and section is not self._section and _COUNTED.match(section.title)
        other = self._page != scope.page or counted
        if self._named and (other or (section is not None and is_part(section.title))):
            self._named = set()  # the parts of an agenda's case: another case is about something else
        self._weight = min(self._weight, KIND)
        self._carried = self._held is not None
        self._section, self._page, self._place = section, scope.page, None
        self._said = []

    def _is_firm(self, document: Document, block: Block, section: Section | None, scope: Scope) -> bool:
        """Tell whether a part is headed by the name of what it is about, and the text goes on to write that name."""
        topic = scope.topic
        if topic is None or topic.weak or topic.start > block.end:
            return False
        if topic.span not in self._taken_up:
            self._taken_up[topic.span] = _taken_up(document, topic)
        if self._taken_up[topic.span]:
            return True
        if section is not None and topic.start < section.start:
            return False
        if topic.span not in self._written:
            self._written[topic.span] = document.written.after(topic.label, topic.end)
        return scope.own or self._written[topic.span]

    def topic(self, text: str, passage: Passage, scope: Topic | None) -> Topic | None:
        """Return what the sentence is about: what the one before it was about, else the topic of its part."""
        if self._place is not None and text.startswith(_HERE, passage.start):
            return Topic(self._place.type, self._place.label, passage.start, passage.start)
        if self._said and (pronoun := _PRONOUN.match(text, passage)) is not None:
            said = meant_by(pronoun.group()[:3], self._said)
            if said is not None:
                return Topic(said.type, said.label, passage.start, passage.start)
        if self._said and (kind := _IS_A.match(text, passage)) is not None:
            one = one_of_kind(kind["noun"], self._said)
            if one is not None:
                self._held, self._weight = one, max(self._weight, SUBJECT)
        if self._carried and self._held is not None:
            self._carried = False
            if goes_elsewhere(text, passage):
                self._held = None
        if self._held is None or (scope is not None and scope.label == self._held.label):
            return scope
        if scope is not None and any(m.label == scope.label and not m.genitive for m in passage.mentions):
            return scope
        if scope is None and any(self._other(text, m) for m in passage.mentions):
            return scope
        return Topic(self._held.type, self._held.label, passage.start, passage.start)

    def with_it(self, text: str, passage: Passage, topic: Topic | None) -> Sequence[Mention]:
        """Return a sentence's mentions and the pronoun by which it speaks of the thing held as its object ("X støtter
        det med ...")."""
        match = _IT.search(text, passage) if topic is not None else None
        if match is None or topic is None or topic.type not in SPOKEN_OF:
            return passage.mentions
        it = Mention(*match.span("it" if match["it"] else "opens"), topic.type, topic.label, "anaphor")
        return sorted([*passage.mentions, it], key=BY_START)

    def _other(self, text: str, mention: Mention) -> bool:
        """Tell whether a name is a thing of the sentence's own, and no partner or place."""
        if self._held is None or mention.type not in UNDERTAKINGS or mention.source in NEVER:
            return False
        return mention.label != self._held.label and not beside(text, 0, mention)

    def _begins_other(self, text: str, passage: Passage, names: list[Mention]) -> bool:
        """Tell whether a part's heading is the name of a body, or its text opens with saying what a body is: it goes on
        with that, and not with the one thing that other parts name."""
        first = names[0] if names else None
        if (
            first is None
            or first.type not in _BODIES
            or first.genitive
            or not _OPENS_PART.fullmatch(text, passage.start, first.start)
        ):
            return False
        if passage.block.kind == "heading":
            return passage.end - first.end <= 1
        return passage.start == passage.block.start and _IS_ONE.match(text, first.end) is not None

    def take(self, text: str, passage: Passage, scope: Scope) -> None:
        """Take a sentence: it goes on with its own subject, or with the one thing that it brings in."""
        held = passage.held & MAY_BE_HELD
        if not held and not self._said:
            self._place = None
            return
        told = told_in(text, passage) if held else []
        if not _PRONOUN.match(text, passage):
            self._said = told
        if not held:
            self._place = None
            return
        houses = [m for m in passage.mentions if m.type == "Facility" and m.source not in NEVER]
        for mention in passage.mentions:
            if mention.type in UNDERTAKINGS and mention.source not in _NOT_OF_PAGE:
                self._named.add(mention.label)
        self._place = houses[0] if len({m.label for m in houses}) == 1 else None
        if scope.own or (scope.topic is not None and not text.endswith(_ENDS, passage.start, passage.end)):
            return  # a heading, or a line of a directory
        names = [m for m in passage.mentions if m.type in NAMED and m.source not in NEVER]
        if self._begins_other(text, passage, names):
            self._held = None
            return
        most = max(told, key=_WEIGHT, default=None)
        known = self._held is not None and any(one.name.label == self._held.label for one in told)
        if most is None or (most.weight < SUBJECT and known):
            return
        if most.weight >= max(
            self._needed(scope, most), min(self._weight, SUBJECT) if self._held is not None else ALONE
        ):
            self._held, self._weight = most.name, most.weight
        elif most.weight >= KIND and not _GOES_ON.match(text, passage.start, passage.end):
            self._held = None

    def _needed(self, scope: Scope, told: Told) -> int:
        """Return how much a sentence must make of a thing for the next ones to go on with it, and not with what their
        part is about."""
        if scope.topic is None:
            return ALONE
        if self._taken_up.get(scope.topic.span):
            return SUBJECT if told.opens and told.name.type == "Project" else CALLED
        return BROUGHT if self._firm else KIND

"""What the sentences of a paragraph go on to speak of: the name that opened the last one, or that it brought in."""

from __future__ import annotations

from ingest.document import Block, Section
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.topics.agenda import is_part
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.words.verbs import VERBS
from ingest.patterns import compiled
from ingest.relations.engine.rule import bits
from ingest.sought import Sought
from ontology.predicates import INITIATIVES

_THINGS = INITIATIVES | {"Facility", "Unit", "Association", "SocialEnterprise", "Centre", "RegionalPsychiatry"}
_BROUGHT_IN = INITIATIVES | {"Facility"}
_MAY_BE_HELD = bits(_THINGS | _BROUGHT_IN)
_NEVER = frozenset({"common", "we", "rule", "institution"})
_NOT_OF_PAGE = _NEVER | {"register"}
_OPENS = compiled(
    r"\W*(?:(?:[Ii] dag|[Nn]u|[Oo]gså|[Hh]er|[Dd]esuden|[Dd]erudover|[Dd]e?[tn]|[Vv]ores|[Pp]rojekt\w*|"
    r"[Tt]ilbudd?et|[Ff]oreningen|[Vv]ærestedet|[Oo]rdningen) ){0,2}\W?"
)
"""What may stand before the name that a sentence is about."""
_BRINGS = compiled(
    r"\b(?:åbnede|åbner|startede|starter|oprettede|etablerede|lancerede|begyndte|driver|drev|kører|kørte|holder"
    r"|afholder|udbyder|tilbyder|har|er der|findes|kalder|kaldes|hedder|kaldet|navnet|sender|laver|står for|står bag"
    r"|skabte|igangsatte|indviede|hører)\b"
)
"""What shows that a sentence tells of something that the next ones go on with."""

_CALLS = compiled(r"\b(?:navnet|kaldes|hedder|kaldet|døbt|åbnede|oprettede|etablerede|etableret|oprettet) ")
_GOES_ON = compiled(r"\W*(?:Her|Stedet|Huset|I huset|Det|Den) ")
"""How a sentence opens that goes on with what was spoken of, whatever it names."""
_NAMED = compiled(r"\b(?:navnet|kaldes|hedder|kaldet|døbt) [”\"»]?$")
_BESIDE = compiled(r"\b(?:med|hos|fra|i|på|ved|af|under|og|samt)(?: [^\W\d_]+){0,2} [”\"“»]?$")
"""What shows that a name only tells with whom or where something is."""
_IS_NEW = compiled(
    r"[”\"»]?, (?:som |der )?(?:er |var )?(?:et|en|vores) (?:[^\W\d_]+ ){0,2}[^\W\d_]*"
    r"(?:projekt|tilbud|ordning|forløb|indsats|initiativ|samarbejde|forsøg|aktivitet|rådgivning|kursus)\b"
)
"""What shows after a name that the sentence says what it is ("optaget af X, et projekt, som ...")."""
_ALREADY = compiled(r"\b(?:i forvejen|allerede|tidligere|i øvrigt|også)\b")
"""What shows that a sentence only adds what else there is."""
_PLACE = compiled(r"\b(?:hos|fra|i|på|ved|under(?! navnet))(?: [^\W\d_]+){0,2} [”\"“»]?$")
"""What shows that a name only tells where something is."""
_COUNTED = compiled(r"(?:\d{1,2}|\(?[a-hA-H])[.)] ")
"""How the heading of one of several begins."""
_TAKEN_UP = 2
"""How often the one thing of a page must have been named before its other parts go on with it."""
_IN_RELATIVE = compiled(r"[”\"»]?,? (?:der|som) ")
"""What shows after a name that the sentence goes on to tell of it."""
_BODIES = NAMED - _THINGS
_OPENS_PART = compiled(r"\W*(?:\d+\.? |Om |Fakta om |Lidt om )?")
_IS_ONE = compiled(r" (?:er|var) (?:et|en) ")
_REACH = 60
_HERE = ("Her ", "Stedet ")
"""How a sentence opens that goes on with the house just named."""


_PRONOUN = Sought(
    r"(?:[Dd]en|[Dd]et|[Hh]er) (?:er (?!en\b|et\b|der\b|i\b|også\b|ikke\b|vigtig|muligt|nødvendig|positiv|godt|derfor|"
    r"blevet (?:aftalt|besluttet)|[^\W\d_]+(?:en|et|ne|s|r)\b)|"
    r"blev (?!besluttet|aftalt|oplyst|drøftet|bevilget|afsat|vedtaget)|får (?!betydning)|"
    r"(?:har|drives|ledes|støttes|finansieres|ligger|åbnede|startede|modtager|hører|samarbejder|henvender|består|rummer|"
    r"tilbyder|beskæftiger|arbejder|løber|varetages|gennemføres) )"
)
"""How a sentence opens that goes on, by a pronoun, with what the one before it opened with."""
_VERB_BEFORE = compiled(r"^[^,;:()]{3,60} (?P<verb>[a-zæøå]+) [”\"»]?$")
"""The verb right before a name that no other thing stands before: an inverted sentence's subject."""
_IT = Sought(
    r"\b(?:driver|drev|ejer|leder|kører|står bag|stod bag|står for|stod for|støtter|støttede|finansierer|finansierede|"
    r"betaler|betalte|oprettede|startede|stiftede|etablerede|åbnede|overtog|koordinerer|udviklede|afprøver|"
    r"ha(?:r|vde) (?:støttet|finansieret|betalt|oprettet|startet|stiftet|etableret|åbnet|drevet|overtaget|udviklet)) "
    r"(?P<it>den|det)(?=[.,;]|$| (?:med|i|på|sammen|og|fra|for|som|selv|stadig|nu|også|årligt|hvert|til|efter|gennem|"
    r"via|indtil|siden|under|fortsat|videre)\b)"
)
"""A pronoun as the object of what is done with the thing that was spoken of."""


def opens(text: str, start: int, name: int) -> bool:
    """Tell whether the name at *name* opens the sentence at *start*."""
    return _OPENS.fullmatch(text, start, name) is not None


class Thread:
    """The name that a paragraph's next sentence speaks of where it names none itself."""

    def __init__(self) -> None:
        """Begin a paragraph."""
        self._held: Mention | None = None
        self._place: Mention | None = None
        self._said: Mention | None = None
        """What the sentence before was about, whatever the part is about: "den" in this one means it."""
        self._only: dict[str, list[Mention]] = {}
        self._section: Section | None = None
        self._other_part: Section | None = None
        self._page = 0

    def paragraph(self, block: Block, section: Section | None, scope: Scope) -> None:
        """Begin a paragraph: where nothing else is spoken of, it goes on with what the last one held."""
        goes_on = block.kind == "prose" and self._section is section and scope.topic is None
        if not goes_on or self._page != scope.page or (self._held and self._held.type not in _BROUGHT_IN):
            self._held = None
        counted = section is not None and section is not self._section and _COUNTED.match(section.title)
        other = self._page != scope.page or counted
        if self._only and (other or (section is not None and is_part(section.title))):
            self._only = {}  # the parts of an agenda's case: another case is about something else
        if self._held is None and scope.topic is None and len(self._only) == 1 and section is not self._other_part:
            named = next(iter(self._only.values()))
            self._held = named[0] if len(named) >= _TAKEN_UP and named[0].type in _BROUGHT_IN else None
        self._section, self._page, self._place = section, scope.page, None
        self._said = None

    def topic(self, text: str, passage: Passage, scope: Topic | None) -> Topic | None:
        """Return what the sentence is about: what the one before it was about, else the topic of its part."""
        if self._place is not None and text.startswith(_HERE, passage.start):
            return Topic(self._place.type, self._place.label, passage.start, passage.start)
        if self._said is not None and _PRONOUN.match(text, passage):
            return Topic(self._said.type, self._said.label, passage.start, passage.start)
        if self._held is None or (scope is not None and scope.label == self._held.label):
            return scope
        if scope is None and any(self._other(text, m) for m in passage.mentions):
            return scope
        return Topic(self._held.type, self._held.label, passage.start, passage.start)

    @staticmethod
    def _is_subject(text: str, passage: Passage, name: Mention, only: bool) -> bool:
        """Tell whether a name is what its sentence is about: it opens it, or follows its verb ("I 2019 flyttede X")."""
        if _OPENS.fullmatch(text, passage.start, name.start):
            return True
        verb = _VERB_BEFORE.search(text, passage.start, name.start) if only else None
        return verb is not None and verb["verb"] in VERBS

    def it(self, text: str, passage: Passage, topic: Topic | None) -> list[Mention]:
        """Return the pronoun by which a sentence speaks of the thing held as its object ("X støtter det med ...")."""
        match = _IT.search(text, passage) if topic is not None else None
        if match is None or topic is None or topic.type not in _THINGS:
            return []
        return [Mention(*match.span("it"), topic.type, topic.label, "anaphor")]

    def _other(self, text: str, mention: Mention) -> bool:
        """Tell whether a name is a thing of the sentence's own, and no partner or place."""
        if self._held is None or mention.type not in _BROUGHT_IN or mention.source in _NEVER:
            return False
        beside = _BESIDE.search(text, max(0, mention.start - _REACH), mention.start)
        return mention.label != self._held.label and beside is None

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
        held = passage.held & _MAY_BE_HELD
        if not held and self._said is None:
            self._place = None
            return
        if not _PRONOUN.match(text, passage):
            self._said = next((m for m in passage.mentions if m.type in NAMED), None) if held else None
            if self._said is not None and (
                self._said.genitive
                or self._said.type not in _THINGS
                or self._said.source in _NEVER
                or not self._is_subject(text, passage, self._said, only=False)
            ):
                self._said = None
        if not held:
            self._place = None
            return
        houses = [m for m in passage.mentions if m.type == "Facility" and m.source not in _NEVER]
        for mention in passage.mentions:
            if mention.type in _BROUGHT_IN and mention.source not in _NOT_OF_PAGE:
                self._only.setdefault(mention.label, []).append(mention)
        self._place = houses[0] if len({m.label for m in houses}) == 1 else None
        if scope.own:
            return
        names = [m for m in passage.mentions if m.type in NAMED and m.source not in _NEVER]
        if self._begins_other(text, passage, names):
            self._held, self._other_part = None, self._section
            return
        things = [m for m in names if m.type in (_THINGS if scope.topic is None else _BROUGHT_IN)]
        called = next(
            (m for m in things[1:] if m.type in _BROUGHT_IN and _NAMED.search(text, passage.start, m.start)), None
        )
        if called is not None and called.source != "anaphor":
            self._held = called
            return
        first = next((m for m in names if m in things or (m.type == "Unit" and m.source != "anaphor")), None)
        if first and not first.genitive and self._is_subject(text, passage, first, len(things) == 1):
            self._held = first
            return
        others = [m for m in things if self._other(text, m)]
        if self._held is not None and not others and any(m.label == self._held.label for m in things):
            return
        new = [m for m in things if m.type in _BROUGHT_IN]
        if scope.topic is not None and len(new) > 1 and _CALLS.search(text, passage.start, new[-1].start):
            new = [m for m in new if m.label != scope.topic.label]  # "Caféen får navnet X": the page is about another
        one = len({m.label for m in new}) == 1 and not new[0].genitive
        placed = one and _PLACE.search(text, max(0, new[0].start - _REACH), new[0].start)
        alone = scope.topic is None and one and not placed
        told_of = one and _IN_RELATIVE.match(text, new[0].end)
        brings = one and (told_of or not placed) and _BRINGS.search(text, passage.start, new[0].start)
        if brings and scope.topic is not None and _ALREADY.search(text, passage.start, new[0].start):
            self._held = None
        elif alone or brings or (one and _IS_NEW.match(text, new[0].end)):
            self._held = new[0]
        elif things and not _GOES_ON.match(text, passage.start, passage.end):
            self._held = None

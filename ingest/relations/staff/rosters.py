"""Staff told over several sentences or lines: "Otte er ansat i fleksjob", "De arbejder 20 timer", lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import THINGS, Mention
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.words.general import NAMELESS
from ingest.modality import mood_of
from ingest.relations.engine.employment import COUNT_AFTER, qualifiers_of, terms_of
from ingest.relations.engine.rule import bits
from ingest.relations.engine.shape import shape_of
from ingest.relations.staff.counted import Counted
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.values.numbers import FIGURE_PATTERN, WORD_PATTERN, number
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_N = rf"(?:{FIGURE_PATTERN}|(?:{WORD_PATTERN})(?![\wæøå]))"
_SOME = Sought(
    r"(?:^|[,;] |\b(?:og|mens|hvoraf|heraf) )(?P<n>Den ene|Den anden|Den tredje|(?!et\b|en\b)(?:de (?:øvrige|sidste"
    rf"|andre) |de (?={_N} (?:øvrige|sidste|andre)\b))?{_N})(?: af (?:dem|disse|de \w+))?(?: \w+)? (?:er|var|arbejder"
    r"|har været|blev|bliver)(?= (?:\w+ ){0,3}?(?:ansat|i en? |på |i |ordinær|fleks|frivillig|timeløn|praktik))",
    re.IGNORECASE,
)
"""A number that stands for so many of those just named ("Otte er ansat i fleksjob, mens ti er ansat …")."""
_THEY = compiled(
    r"^(?:De|Alle|Begge|Disse|De \w+|Sidstnævnte|\w+(?:erne|ene|en)) (?:er|var|arbejder|ansættes|har|aflønnes|varierer"
    r"|spænder)\b"
)
_VOLUNTEERS = compiled(r"^(?:\w+ ){1,2}?(?:er|var)(?: alle| begge)? frivillige(?=[,.]| og\b)")
"""What says of those just named that they are volunteers, and not that they have some."""
_ENDINGS = ("erne", "ene", "rne", "ne", "en", "n")
_SHORTEST = 4
"""Letters by which a definite noun is known for the end of a role's name."""
_WHEREOF = Sought(
    rf"\b(?:heraf|hvoraf)(?: er| de)? (?P<n>{_N})(?: er| var)?(?: ansat)? (?=i (?:et )?fleks|i (?:en )?ordin|på |i "
    r"løntilskud|frivillig|timeløn|projektansat)",
    re.IGNORECASE,
)
"""Some of those just named ("ni peers, heraf fem i fleksjob")."""
_OTHERS = compiled(r",? (?:mens|og på|og i|og ved|og hos) |;")
"""What leads from the staff of one place to that of another."""
_AS_MANY = compiled(r"^de (?:(?:øvrige|sidste|andre) )?", re.IGNORECASE)
_LINE = compiled(r"^[\s•o*–-]*$")
_COUNTED_LINE = compiled(r"^[\s•o*–-]*(?:\d{1,3} )?$")
_ENUMERATOR = compiled(r"^[\s•*–-]*(?:[a-zæøå0-9]{1,2}[.)] )?$")
_STAFFED = Sought(
    r"\b(?:knyttes|knyttet|tilknyttet|ansat|ansættes|personale\w*|bemand\w*|medarbejder\w*|stillinger|ansatte|faggrupper"
    r"|(?:vil|kan) du møde|møder du|du (?:vil |kan )?møder?)\b",
    re.IGNORECASE,
)
_MADE_OF = Sought(
    r"\b(?:består(?: [^.;:]{2,60})? af|udgøres(?: [^.;:]{2,60})? af|(?:udføres|udført|varetages|varetaget|ydes|leveres|"
    r"bemandes|dækkes)(?: [a-zæøå]+){0,2} af|tæller(?: [^.;:]{2,60})?)\s?:$|\b(?:består|udgøres|bemandes) af$",
    re.IGNORECASE,
)
"""How a line ends that leads to those of whom a staff is made up, if the lines below it are nothing but roles."""
_LEADS = _STAFFED.bit | _MADE_OF.bit
_NO_STAFF = compiled(
    r"\b[^\W\d_]*(?:styregruppe|arbejdsgruppe|følgegruppe|målgruppe|udvalg|råd|bestyrelse|panel|deltager)"
)
_WHO_IS_THERE = Sought(
    r"\W*(?:Hvem (?:møder|arbejder|er (?:vi|ansat)|består|finder)|(?:Vores |Husets |Stedets |Teamets )?(?:[Pp]ersonale|"
    r"[Mm]edarbejdere|[Aa]nsatte|[Ff]aggrupper|[Bb]emanding|[Tt]eam)(?:gruppen?|t|ne|et|en)?\W*$|Mød (?:os|teamet|"
    r"personalet)|[Pp]ersonale(?:sammensætning|normering)(?:en)?\W*$|(?:Følgende|Disse) (?:faggrupper|personalegrupper)"
    r" [^.]{3,45}:$|(?:I|På) \w+ (?:møder du|arbejder)\W*$|Her arbejder)"
)
"""A heading that announces who works there."""
_PLAIN_AFTER = compiled(r"(?: (?:i|på|med|for) [a-zæøå]+)?(?: \([^()]{1,30}\))?\W*$")
_SHORT = 60
_HERE = compiled(
    r"(?:her|(?:på|i|ved|hos|fordelt på|tilknyttet) (?:følgende|disse)(?: [a-zæøå]+){1,3}|(?:følgende|disse) steder):$|"
    r"(?:[Ff]ølgende|[Dd]isse)(?: [a-zæøå]+){1,3} (?:har|bemandes|råder)\b.*:$"
)
"""What leads to the places that have those of whom a line tells ("Der er ansat peermedarbejdere her:")."""
_ITS_NUMBER = compiled(rf"\W*(?P<n>{FIGURE_PATTERN})\W*")
_WIDTH = 40
"""Characters after a number in which the terms of so many are told."""
_MEMORY = 700
"""Characters over which a number or pronoun may point back to a role."""
_ROLE = bits({"Role"})
_EMPLOYERS = (ORGANISATIONS - {"Forum", "Party"}) | INITIATIVES


@dataclass(slots=True)
class Roster:
    """What has been told of staff so far, so that the next line can go on with it."""

    document: Document
    last: Draft | None = None
    told: tuple[Draft, ...] = ()
    """What the last sentence about staff said of each role, in its order."""
    listing: Node | None = None
    spread: str = ""
    """The role that each of the bodies in the lines below a line has, as that line told."""
    asked: bool = False
    """Whether a heading has just told that the lines below it name the staff."""
    counted: Counted = field(init=False)

    def __post_init__(self) -> None:
        """Begin with nobody spoken of."""
        self.counted = Counted(self.document)

    def of_sentence(self, passage: Passage, scope: Scope, drafts: Sequence[Draft]) -> Iterator[Draft]:
        """Yield what the sentence adds to the staff told before it; *drafts* are what the rules found in it."""
        staff = [d for d in drafts if d.predicate == "hasRole"]
        alone = self.counted.of_sentence(passage, staff)
        yield from alone
        if self.asked or _WHO_IS_THERE.may_be_in(passage):
            yield from self._alone(passage, scope, staff)
        if not (self.goes_on or staff or passage.held & _ROLE or (passage.sought & _LEADS and self._leads(passage))):
            return
        text = self.document.text[passage.start : passage.end]
        if not passage.mentions and self.last is None:
            self._remember(passage, text, scope, staff)
            return
        if self.spread and not staff:
            yield from self._at_each(passage, text)
        yield from self._back(passage, text, alone)
        yield from self._whereof(passage, text, staff)
        if not staff:
            found = list(self._in_list(passage, text, scope))
            yield from found
            staff = found
        elif passage.block.kind == "item":
            staff = [*staff, *self._in_list(passage, text, scope)]
        self._remember(passage, text, scope, staff)

    def _alone(self, passage: Passage, scope: Scope, staff: Sequence[Draft]) -> Iterator[Draft]:
        """Yield the role of a line that holds nothing else, below a heading that announces the staff."""
        text = self.document.text[passage.start : passage.end]
        if len(text) < _SHORT and _WHO_IS_THERE.match(self.document.text, passage):
            self.asked = True
            return
        role = next((m for m in passage.mentions if m.type == "Role"), None) if self.asked else None
        self.asked = role is not None and len(text) < _SHORT
        if role is None or not self.asked or staff or scope.topic is None or scope.topic.type not in THINGS:
            return
        before, after = text[: role.start - passage.start], text[role.end - passage.start :]
        if _COUNTED_LINE.match(before) and (
            _PLAIN_AFTER.match(after) or COUNT_AFTER.match(text, role.end - passage.start)
        ):
            yield self._listed(passage, role, scope.topic.node, 0.75)

    @property
    def goes_on(self) -> bool:
        """Whether staff has been told of with which the next line may go on."""
        return self.last is not None or self.listing is not None or self.spread != ""

    def _remember(self, passage: Passage, text: str, scope: Scope, staff: Sequence[Draft]) -> None:
        """Keep for the sentences below the last post, whose staff a list goes on with, and the role that is spread over
        its lines."""
        if staff:
            self.last = max(staff, key=lambda d: d.end)
            first = {m.label: m.start for m in reversed(passage.mentions) if m.type == "Role"}
            named = {d.object.label: d for d in sorted(staff, key=lambda d: d.end)}
            self.told = tuple(sorted(named.values(), key=lambda d: first.get(d.object.label, passage.end)))
        elif passage.block.kind == "heading" or (self.last and passage.start - self.last.end > _MEMORY):
            self.last = None
        opens = text.endswith((":", ",", ";")) or passage.block.kind == "item"
        if staff and opens:
            self.listing = staff[-1].subject
        elif text.endswith((":", " af")) and self._leads(passage):
            bodies = (m for m in passage.mentions if m.type in _EMPLOYERS and not m.genitive)
            owner = next((m for m in bodies if m.label.casefold() not in NAMELESS), None)
            topic = scope.topic
            self.listing = (
                Node(owner.type, owner.label) if owner and owner.type != "Place" else topic.node if topic else None
            )
        elif passage.block.kind != "item":
            self.listing = None
        roles = [m for m in passage.mentions if m.type == "Role" and m.plural]
        if text.endswith(":"):
            here = len(roles) == 1 and _HERE.search(text) is not None and not mood_of(text, 0, len(text)).unreal
            self.spread = roles[0].label if here else ""

    def _at_each(self, passage: Passage, text: str) -> Iterator[Draft]:
        """Yield the role that the body of a line has where what leads to the list told whose they all are."""
        owner = next((m for m in passage.mentions if m.type in _EMPLOYERS and m.source not in {"anaphor", "we"}), None)
        if owner is None or not _LINE.match(text[: owner.start - passage.start]) or len(text) > 2 * _SHORT:
            self.spread = ""
            return
        count = _ITS_NUMBER.fullmatch(text, owner.end - passage.start)
        values: dict[str, Value] = {"count": number(count["n"])} if count else {}
        yield Draft(
            "hasRole",
            Node(owner.type, owner.label),
            Node("Role", self.spread),
            *passage.span,
            values,
            0.8,
            "roster.here",
        )

    def _leads(self, passage: Passage) -> bool:
        """Tell whether a line leads to a list of staff."""
        text = self.document.text
        made = _MADE_OF.search(text, passage) is not None and not _NO_STAFF.search(text, passage.start, passage.end)
        return made or _STAFFED.search(text, passage) is not None

    def _back(self, passage: Passage, text: str, alone: Sequence[Draft]) -> Iterator[Draft]:
        """Yield what a sentence without a role says of the role before it; *alone* are those it counts by a bare
        number."""
        if self.last is None:
            return
        meant = self._meant(passage, text)
        if meant is None and any(m.type == "Role" for m in passage.mentions):
            return
        hours = [m for m in passage.mentions if m.type == "Hours"]
        parts = list(_SOME.regex.finditer(text)) if _SOME.may_be_in(passage) else []
        for place, part in enumerate(parts):
            stop = parts[place + 1].start() if place + 1 < len(parts) else len(text)
            whole = next((d for d in reversed(alone) if d.start < passage.start + part.start()), None)
            others = _OTHERS.search(text, part.end(), stop) if whole is not None else None
            stop = others.start() if others is not None else stop
            yield from self._part(passage, text, part, stop, whole or self.last)
        if parts or alone or meant is None:
            return
        if _THEY.match(text):
            values: dict[str, Value] = {"hours_week": hours[0].value} if hours else {}
            terms = "volunteer" if _VOLUNTEERS.match(text) else terms_of(text)
            if terms and ("volunteer" in terms or not re.search(r"ikke|frivillige\b", text)):
                values["terms"] = terms
            if values:
                yield self._again(passage, meant, {**meant.qualifiers, **values}, "roster.they")

    def _meant(self, passage: Passage, text: str) -> Draft | None:
        """Return whom a sentence goes on with: the role it opens with, the last named, or all where there is one."""
        roles = [m for m in passage.mentions if m.type == "Role"]
        if roles:
            opens = len(roles) == 1 and roles[0].start == passage.start
            return next((d for d in self.told if opens and d.object.label == roles[0].label), None)
        word = text.split(" ", 1)[0].casefold()
        if word == "sidstnævnte":
            return self.told[-1] if self.told else None
        stems = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)]
        ends = tuple(stem for stem in stems if len(stem) >= _SHORTEST)
        named = [d for d in self.told if ends and d.object.label.endswith(ends)]
        return (named or self.told)[0] if len(named) == 1 or len(self.told) == 1 else None

    def _whereof(self, passage: Passage, text: str, staff: Sequence[Draft]) -> Iterator[Draft]:
        """Yield on which terms some of those are employed whom the sentence has just counted."""
        some = _WHEREOF.regex.search(text) if staff and _WHEREOF.may_be_in(passage) else None
        if some is None:
            return
        before = [m for m in passage.mentions if m.type == "Role" and m.end <= passage.start + some.start()]
        whole = next((d for d in staff if before and d.object.label == before[-1].label), None)
        terms = terms_of(text[some.end() : some.end() + _WIDTH].split(",")[0])
        if whole is not None and terms:
            values: dict[str, Value] = {"count": number(some["n"]), "terms": terms}
            yield Draft("hasRole", whole.subject, whole.object, *passage.span, values, 0.7, "roster.whereof")

    def _part(self, passage: Passage, text: str, part: re.Match[str], stop: int, whole: Draft) -> Iterator[Draft]:
        """Yield the part of a staff that "heraf to på deltid" tells apart from the *whole*, the last one named."""
        words = text[part.end() : stop]
        values: dict[str, Value] = {
            "count": 1 if part["n"].casefold().startswith("den ") else number(_AS_MANY.sub("", part["n"]))
        }
        terms = terms_of(words)
        if terms:
            values["terms"] = terms
        inside = [m for m in passage.mentions if part.end() <= m.start - passage.start < stop]
        hours = next((m for m in inside if m.type == "Hours"), None)
        if hours is not None:
            values["hours_week"] = hours.value
        owner = next((m for m in inside if m.type in _EMPLOYERS and not m.genitive and m.source != "anaphor"), None)
        if len(values) < 2 and owner is None:
            return
        again = self._again(passage, whole, values, "roster.part")
        yield again if owner is None else replace(again, subject=Node(owner.type, owner.label))

    def _again(self, passage: Passage, meant: Draft, values: dict[str, Value], rule: str) -> Draft:
        return Draft("hasRole", meant.subject, meant.object, *passage.span, values, 0.7, rule)

    def _in_list(self, passage: Passage, text: str, scope: Scope) -> Iterator[Draft]:
        """Yield a list's line that is a role with its number, or goes on with the staff of the line before."""
        role = next((m for m in passage.mentions if m.type == "Role"), None)
        if role is None or passage.block.kind not in {"item", "field", "prose", "row"}:
            return
        before = text[: role.start - passage.start]
        topic = scope.topic
        owner = self.listing or (topic.node if topic is not None and topic.type in THINGS else None)
        told = self.listing is not None and text.startswith(":", role.end - passage.start)  # "Psykolog: samtaler"
        if _LINE.match(before) and (told or COUNT_AFTER.match(text, role.end - passage.start)):
            if owner is not None:
                yield self._listed(passage, role, owner, 0.8)
        elif self.listing is not None and passage.block.kind == "item" and self._counted(before, role):
            for one in self._listed_roles(passage, role):
                yield self._listed(passage, one, self.listing, 0.75)

    def _listed_roles(self, passage: Passage, first: Mention) -> list[Mention]:
        """Return the roles of a line of a list: those joined to the first."""
        text, found, end = self.document.text, [first], first.end
        for mention in passage.mentions:
            if mention.type == "Role" and mention.start > end:
                if not re.fullmatch(r"(?:,? (?:og|samt)|,) (?:[\w.]+ ){0,2}|/", text[end : mention.start]):
                    break
                found.append(mention)
                end = mention.end
        return found

    @staticmethod
    def _counted(before: str, role: Mention) -> bool:
        words = (
            _ENUMERATOR.sub("", before)
            if _ENUMERATOR.match(before)
            else re.sub(r"^[\s•*–-]*(?:[a-zæøå0-9]{1,2}[.)] )?", "", before)
        )
        numbered = role.plural or re.search(r"\d|\b(?:en|et|én|ét)\b", words, re.IGNORECASE) is not None
        return numbered and len(words.split()) <= 3 and not re.search(r"[.,;:]", words)

    def _listed(self, passage: Passage, role: Mention, owner: Node, confidence: float) -> Draft:
        shape = shape_of(self.document.text, passage.start, passage.end, passage.mentions)
        values = qualifiers_of(shape, role)
        return Draft("hasRole", owner, Node("Role", role.label), *passage.span, values, confidence, "roster.list")

"""Numbers without a noun that count the people just spoken of: "Vejle har ansat to", "Flest er der på X med syv"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.claims import Draft
from ingest.document import Document
from ingest.imprint import imprint_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, POINTING
from ingest.modality import mood_of
from ingest.relations.engine.employment import terms_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ingest.values.numbers import FIGURE_PATTERN, WORD_PATTERN, number
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_MANY = rf"(?!(?:en|et|én|ét)\b)(?:{FIGURE_PATTERN}|(?:{WORD_PATTERN}))(?![\wæøå]|[.,]\d)"
_ONE = r"(?:en|én)(?: enkelt)?(?=[.,;)]|$)"
_N = rf"(?P<n>{_MANY}|{_ONE})"
_END = r"(?=[.,;)]|$|,? (?:og|mens|samt|hvoraf|heraf)\b| (?:i|på) (?:fleks|deltid|ordinær|timeløn))"
_NOW = (
    r"(?: (?:nu|i dag|p\.t\.|allerede|også|selv|kun|alene|foreløbig|indtil videre|hele|for tiden|i øjeblikket|ansat"
    r"|fået|haft|tilknyttet|cirka|ca\.|omkring))*"
)
_IN = r"(?:på|i|hos|ved)"
_AFTER = compiled(
    rf"(?: (?:har|havde|fik|får){_NOW}|, (?:hvor|der|som)(?: der)?(?: i dag| nu| p\.t\.)? (?:er|har|var|arbejder"
    rf"|sidder){_NOW}) {_N}(?: (?:ansat|tilknyttet))?{_END}"
)
"""What follows an employer of whom a number tells ("X har ansat to", "på X, hvor der er tre")."""
_WITH = compiled(rf" med {_N}{_END}")
_MOST = compiled(rf"\b(?:[Ff]leste?|[Ff]ærrest)\b[^.,;:]{{0,30}} {_IN} $")
_THERE = compiled(rf" (?:er|var|arbejder|sidder) der{_NOW} {_N}(?: ansat)?{_END}")
_AT = compiled(rf"(?:^|[,;] (?:og |mens )?|\b(?:og|mens) )(?:{_IN}|På|I|Hos|Ved) $")
_ELIDED = compiled(rf" {_N}{_END}")
"""A number behind one more employer ("X har to, Y tre")."""
_NEXT = compiled(rf"(?:, (?:og |mens )?|\b(?:og|mens) )(?:{_IN} )?$")
_BEFORE = compiled(
    rf"(?:^(?:Der er |Heraf er |Af dem er )?|, |\bog )(?P<n>(?i:{_MANY}))(?: er| arbejder| sidder)?(?: ansat)? "
    rf"{_IN} $",
)
_AND_ONE = compiled(rf"(?:, |\bog )(?P<n>en|én) {_IN} $")
"""What stands before an employer whose people it counts ("Tre arbejder på X, to på Y og en på Z")."""
_HERE = compiled(
    rf"^(?:I alt|Sammenlagt|Der|I dag|Nu|P\.t\.|Aktuelt|For tiden|I øjeblikket|I (?P<year>(?:19|20)\d\d)"
    rf"|For (?P<ago>{_MANY}) år siden|Tallet|Antallet)(?: [a-zæøå]+)?? (?:er|var|har været)(?: (?:der|tallet|antallet"
    rf"|nu|i dag|p\.t\.|i alt|ansat|for tiden|i øjeblikket|oppe på|cirka|ca\.|omkring))* (?P<n>{_MANY})"
    rf"(?: (?:ansat|i alt))?{_END}"
)
"""A sentence that counts those just spoken of and names nobody ("I alt er der 24", "I 2017 var tallet 12")."""
_ON_TERMS = compiled(
    rf"(?:, |\bog )(?:heraf |hvoraf )?(?P<n>{_MANY})(?: er| ansat)?"
    r"(?P<terms> (?:i|på|som) [^.,;]{3,30}?)(?= og |[.,;]|$)"
)
_IN_IT = compiled(rf"\b{_IN} $", re.IGNORECASE)
_COUNTS = compiled(
    rf"\b(?:{_MANY}|[Mm]ange|[Ff]lere) (?!(?:år|måneder|uger|dage|timer|gange|kr|mio|procent|af|er|har|var|på|i|hos|ved"
    r"|og|om|ud|mens|ansat|arbejder|der|kommuner|regioner|afdelinger|centre|afsnit|steder|byer|teams?|huse)\b)[a-zæøå-]{3,}"
)
"""A number with a noun: what it counts is what the next bare number means."""
_MAY_COUNT = compiled(rf"\b(?:{_MANY}|{_ONE}|[Mm]ange|[Ff]lere)")
"""With what begins whatever counts: most sentences hold none of it."""
_ROLE = bits({"Role"})
_EMPLOYERS = (ORGANISATIONS - {"Forum", "Party"}) | INITIATIVES | {PLACE}
_SO_MANY = compiled(r"[^\s,;.]+ (?:(?!og |eller )[a-zæøå-]+ ){0,2}")
"""A number with what stands between it and its noun."""
_MEMORY = 600
_CONFIDENCE = 0.65


@dataclass(slots=True)
class Counted:
    """Whom a text has spoken of last, and whose they were, so that a number alone can be read."""

    document: Document
    role: str = ""
    place: int = 0
    owners: dict[str, Node] = field(default_factory=dict)

    def of_sentence(self, passage: Passage, staff: Sequence[Draft]) -> list[Draft]:
        """Return what a sentence's bare numbers say of the people spoken of; *staff* is what else it tells of some."""
        if passage.block.kind == "heading" or passage.start - self.place > _MEMORY:
            self.role, self.owners = "", {}
        if not (self.role or passage.held & _ROLE):
            return []
        text = self.document.text[passage.start : passage.end]
        first = _MAY_COUNT.search(text)
        events = sorted(self._events(passage, text, first))
        found = list(self._found(passage, text, events)) if first is not None else []
        if events and (last := min(label for _, label in events) and events[-1][1]) != self.role:
            self.role, self.owners = last, {}
        elif not (events or found or self._goes_on(passage)):
            self.owners = {}
        self.place = passage.end if events or found else self.place
        for draft in (*staff, *found):
            if draft.object.label == self.role:
                self.owners[draft.subject.label] = draft.subject
        return found

    def _events(self, passage: Passage, text: str, first: re.Match[str] | None) -> Iterator[tuple[int, str]]:
        """Yield where a sentence speaks of several people by their role, or, with no role, counts something else;
        *first* is where the first number stands."""
        roles = [m for m in passage.mentions if m.type == "Role"]
        for role in roles:
            if role.plural:
                yield role.end - passage.start, role.label
        for match in _COUNTS.finditer(text, first.start()) if first is not None else ():
            starts = [role.start - passage.start for role in roles if role.end - passage.start > match.start()]
            if not any(_SO_MANY.fullmatch(text, match.start(), start) for start in starts):
                yield match.end(), ""

    def _goes_on(self, passage: Passage) -> bool:
        """Tell whether a sentence names nobody else than who has those spoken of."""
        named = (m for m in passage.mentions if m.type in _EMPLOYERS and m.source not in POINTING)
        return all(m.label in self.owners for m in named)

    def _meant(self, events: Sequence[tuple[int, str]], place: int) -> str:
        before = [label for at, label in events if at <= place]
        return before[-1] if before else self.role

    def _found(self, passage: Passage, text: str, events: Sequence[tuple[int, str]]) -> Iterator[Draft]:
        if self.role and not events and len(self.owners) == 1 and (here := _HERE.match(text)) is not None:
            yield from self._of_the_same(passage, text, here)
            return
        told = False
        for owner in passage.mentions:
            if owner.type not in _EMPLOYERS or owner.genitive or owner.end == owner.start:
                continue
            start, end = owner.start - passage.start, owner.end - passage.start
            match = _counting(text, start, end, told)
            if match is None or (owner.type == PLACE and _IN_IT.search(text, 0, start)):
                continue
            role = self._meant(events, match.start("n"))
            mood = mood_of(text, match.start(), match.end())
            if not role or mood.unreal or mood.denied:
                continue
            told = True
            values: dict[str, Value] = {"count": _value(match["n"])}
            yield self._draft(passage.start + match.start("n"), passage, node_of(owner), role, values)

    def _of_the_same(self, passage: Passage, text: str, here: re.Match[str]) -> Iterator[Draft]:
        """Yield how many those just spoken of are, or were, and on what terms some of them are employed."""
        if mood_of(text, 0, here.end()).unreal:
            return
        owner = next(iter(self.owners.values()))
        values: dict[str, Value] = {"count": _value(here["n"])}
        today = imprint_of(self.document).date if here["ago"] else ""
        if here["year"] or today:
            values["as_of"] = here["year"] or str(int(today[:4]) - int(number(here["ago"])))
        yield self._draft(passage.start, passage, owner, self.role, values)
        for some in _ON_TERMS.finditer(text, here.end()):
            if terms := terms_of(some["terms"]):
                parts: dict[str, Value] = {"count": _value(some["n"]), "terms": terms}
                yield self._draft(passage.start + some.start(), passage, owner, self.role, parts)

    def _draft(self, start: int, passage: Passage, owner: Node, role: str, values: dict[str, Value]) -> Draft:
        return Draft("hasRole", owner, Node("Role", role), start, passage.end, values, _CONFIDENCE, "roster.counted")


def _counting(text: str, start: int, end: int, told: bool) -> re.Match[str] | None:
    """Return the number that tells of the employer at ``[start, end)``; *told*: one before it had its number."""
    match = _AFTER.match(text, end) or (_MOST.search(text, 0, start) and _WITH.match(text, end))
    match = match or (_AT.search(text, 0, start) and _THERE.match(text, end))
    match = match or (_BEFORE.search(text, 0, start) if not _ELIDED.match(text, end) else None)
    match = match or (_AND_ONE.search(text, 0, start) if told else None)
    return match or (told and _NEXT.search(text, 0, start) and _ELIDED.match(text, end)) or None


def _value(words: str) -> Value:
    return number(words.split()[0])

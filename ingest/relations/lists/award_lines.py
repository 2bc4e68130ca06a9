"""What one line of a list of grants tells, in whatever order: who got the money, for what, where, how much and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.mentions.mention import NAMED, PLACE, TOWNS, Mention
from ingest.mentions.words.general import NAMELESS
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.lists.frame import Line
from ingest.relations.lists.line_parts import QUOTED, Part, Split, split_of
from ingest.relations.lists.owned_titles import is_body
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_BRANCH = compiled(
    r"(?P<town>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?) (?:lokal)?(?:afdeling|forening|kreds)(?:en)?"
    r"|(?:[Ll]okal(?:afdeling|forening)(?:en)?(?: i| for)?|[Aa]fdeling(?: i)?|[Kk]redsen i|[Ff]oreningen i)"
    r" (?P<place>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?)"
)
"""The branch of an association, by its town."""
_QUOTES = '”"“»«'
_LEAD = compiled(
    r"(?:(?:[Tt]il|[Ff]or|[Oo]m|(?:[Ss]tøtte|[Tt]ilskud) til|(?:[Dd]rift|[Ee]tablering|[Uu]dvidelse|"
    r"[Uu]dvikling|[Ff]orlængelse|[Vv]idereførelse)(?:en)? af|[Pp]rojekt(?:et)?|"
    r"[Ii]nitiativet|[Ff]orløbet|den|det|en|et|årets|sit|deres) )+(?=\S)"
)
_KIND_WORD = compiled(
    r"[a-zæøå-]{4,}(?:en|et|ne|linje|hus|kor|hold|tilbud|café|forløb|projekt|gruppe) (?=[”\"“»A-ZÆØÅ])"
)
"""A common noun that tells what the name after it is ("koncertrækken Toner i Gangen")."""
_NAME_ENDS = compiled(
    r"(?<=[\w”\"“»«])(?:[.!?](?=\s|$)| (?:som|der|hvor|hvis|så|i samarbejde|sammen med|for at) .*)", re.DOTALL
)
_PURPOSE_AFTER = compiled(r"(?<=\w) (?:til|om|for) [a-zæøå]{3,}.*", re.DOTALL)
"""What a name after "til" got money for ("til Lollands Selvhjælp til samtaler for mænd")."""
_AT = compiled(r"(?<=[\w”\"“»«]) (?:i|på|ved|med|af|hos)(?: [a-zæøå]+)? $")
"""What stands before the body or town where something is."""
_NO_NAME = compiled(
    r"^(?:(?:Der|Her|De|En|Et|Til|For)\b(?! [A-ZÆØÅ])|Se|Heraf|Samlet|I alt|Total\w*|Søgt|Ansøgt|Beløb\w*|Støtte"
    r"|Tilskud|Bevilling\w*|Periode|Løber|Alle|Resten|Øvrige?|Andre|Pulje|Rest|Frist|Formål|Økonomi|Finansiering"
    r"|Udgift\w*|Løn\w*|Administration|Evaluering)\b|^\W|^\d+\W*$"
)
_VERB = compiled(
    r"\b(?:er|var|har|havde|går|gik|gives|forventer|søger|støtter|arbejder|vil|skal|kan|blev|bliver|udgør|"
    r"koster|afsættes|kommer|giver|får|fik|der|som|vi|forventes|anslås|skønnes|påregnes|vurderes)\b"
)
_SAYS = compiled(r"(?:[^\W\d_]+ ){1,2}(?:har|er|var|havde|fik|får|giver|skal|kan|vil)\b|[^.;:]{0,40}\bfår\b")
"""What shows that the words after a mark are a sentence."""
_COUNTS = compiled(r"\d[\d.,]* (?:pladser|senge|timer|kr|mio|stk|boliger|medlemmer|frivillige|%|pct)")
_LONGEST_NAME, _LONGEST_PURPOSE, _SHORTEST = 12, 8, 3
_MAY_BE_PAID_FOR = frozenset({"Facility", "Education"})
"""Houses and schools: they get money, or are what others get it for."""
_INSIDE = frozenset({"Unit", "Centre"})
_BODIES = ORGANISATIONS - _MAY_BE_PAID_FOR
_ACTIVITY_AFTER = frozenset({":", "–", "—", "-", "|"})
"""What stands between the one who got money and what it is for."""
_MARKS = {",": ", ", ":": ": ", ";": "; ", "(": " ("}


@dataclass(frozen=True, slots=True)
class Award:
    """A grant as a line tells it: *activity* is what is paid, *owners* who got the money for it, *place* the town after
    a comma, *parent* what the owner is a part of; without an activity the owners got it for themselves.

    *strong* says that the parts stand as they do in such lists only, *sure* that the activity's kind is shown.
    """

    activity: Node | None
    owners: tuple[Node, ...]
    place: Node | None
    parent: Node | None
    qualifiers: dict[str, Value]
    strong: bool
    sure: bool
    has_sum: bool


def award_of(line: Line) -> Award | None:
    """Return the grant that a line tells, or None where it tells none or its parts cannot be told apart."""
    split = split_of(line)
    if split is None or not split.parts:
        return None
    found = _Found(line.mentions, split.money is not None and not split.apart)
    for number, part in enumerate(split.parts):
        if not found.take(part, split.parts[number:], number == 0):
            break
    return found.award(split, line.mentions)


@dataclass(slots=True)
class _Found:
    """What the parts read so far have told: bodies by their kind, an activity by its quotation marks or its place after
    "til"; *unknown* may be either."""

    mentions: Sequence[Mention]
    paid: bool
    activity: Node | None = None
    owners: list[Node] = field(default_factory=list)
    place: Node | None = None
    parent: Node | None = None
    unknown: list[Node] = field(default_factory=list)
    sure: bool = False
    nothing: bool = False

    def take(self, part: Part, rest: Sequence[Part], first: bool) -> bool:
        """Take the next part, and tell whether the line goes on."""
        entitled = self.owners and self.activity is None and not part.after_sum
        if entitled and part.sep in _ACTIVITY_AFTER and (title := _title(rest)):
            self.activity, self.sure = Node("Project", title), True
            return False
        if part.sep in {",", "(", "–", "-"} and self._branch(part.text.strip()):
            return True
        if not first and part.sep != "to" and part.text.strip()[:1].islower():
            if part.sep == ":" and not part.after_sum and self.activity is None and self.paid:
                self.activity = _purpose(part.text)
            return not self.paid  # what it is, told in small letters; a body may close a line without a sum
        bodies = [] if part.sep == "to" and self.owners else _bodies(part, self.mentions)
        if bodies:
            self._take_bodies(part, bodies, first)
            return True
        named, is_sure = _thing(part, self.mentions)
        self.nothing = first and named is None
        if named is not None:
            self._take_name(part, named, is_sure)
        return not self.nothing

    def _branch(self, words: str) -> bool:
        """Take what names the branch of the association before it ("Struer afdeling", "lokalforeningen i Skive")."""
        branch = _BRANCH.fullmatch(words)
        if branch is None or not self.owners or self.owners[-1].type != "Association":
            return False
        town = branch["town"] or branch["place"]
        last = self.owners[-1]
        self.owners[-1] = last if last.label.endswith(town) else Node(last.type, f"{last.label} {town}")
        return True

    def _take_bodies(self, part: Part, bodies: Sequence[Mention], first: bool) -> None:
        nodes = [Node("Municipality", m.label) if m.type == PLACE else node_of(m) for m in bodies]
        if self.parent is None and part.sep == "," and self.owners and self.owners[-1].type in _INSIDE:
            self.parent = nodes[0]
        elif self.parent is None and part.sep == "," and len(self.owners) == 1 and self._holds(nodes):
            self.parent, self.owners = self.owners[0], nodes
        elif not first and part.sep in {",", "("} and all(m.type == PLACE for m in bodies):
            self.place = nodes[0]
        else:
            self.owners += nodes
            self.sure = self.sure or any(m.type != PLACE for m in bodies)

    def _holds(self, nodes: Sequence[Node]) -> bool:
        """Tell whether the authority taken before has the one unit after the comma ("X Kommune, Socialpsykiatrien")."""
        inner = len(nodes) == 1 and nodes[0].type in _INSIDE | {"RegionalPsychiatry"}
        return inner and self.owners[0].type in {"Municipality", "Region"}

    def _take_name(self, part: Part, named: Node, is_sure: bool) -> None:
        marked = part.sep in _ACTIVITY_AFTER and (self.owners or self.unknown)
        if part.sep == "to" and self.owners and self.activity is None:
            self.activity, self.sure = Node("Project", named.label) if named.type in _BODIES else named, True
        elif named.type in _BODIES or part.sep == "v/":
            self.owners.append(named)
        elif self.activity is None and (is_sure or part.sep == "to" or marked):
            self.activity, self.sure = named, self.sure or is_sure
        else:
            self.unknown.append(named)

    def award(self, split: Split, mentions: Sequence[Mention]) -> Award | None:
        """Return the grant that all parts tell; what stands first beside a named activity got the money for it."""
        if self.activity is not None and self.unknown and not self.owners:
            first = self.unknown[0]
            self.owners.append(first if first.type != "Project" else Node("Association", first.label))
        elif self.activity is None and self.unknown:
            houses = [self.unknown.pop(0)] if len(self.unknown) > 1 and self.unknown[0].type in _MAY_BE_PAID_FOR else []
            self.owners += houses
            self.activity = self.unknown[0]
        if self.nothing or (self.activity is None and not self.owners):
            return None
        time = next((m for m in mentions if m.type == "Period" and m.value[0]), None)
        money, head = split.money, split.parts[0]
        told: dict[str, Value] = {**(amount_of(money) if money else {}), **(span_of(time) if time else {})}
        strong = split.listed and money is not None and (self.sure or bool(self.owners) or split.apart)
        strong = strong and (not head.after_sum or head.sep == "to")
        owners = tuple(self.owners)
        return Award(self.activity, owners, self.place, self.parent, told, strong, self.sure, money is not None)


def _title(parts: Sequence[Part]) -> str:
    """Return the title that goes on from a mark to the sum, its own commas and dashes in it."""
    words = "".join(
        f"{_MARKS.get(p.sep, f' {p.sep} ')}{p.text}" if n else p.text for n, p in enumerate(parts) if not p.after_sum
    )
    words = words.strip(_QUOTES + " ") if len(QUOTED.findall(words)) < 2 else words.strip()
    if not (words[:1].isupper() or words[:1].isdigit()) or _SAYS.match(words) or _COUNTS.match(words):
        return ""
    if not any(map(str.isalpha, words)):
        return ""  # the beginning of a sum that is written apart ("8. 000 kr.")
    return clean(words) if len(words.split()) <= 2 * _LONGEST_NAME else ""


def _purpose(words: str) -> Node | None:
    """Return what someone got money for, told in small letters ("X: kurser for naboer, 5.000 kr.")."""
    label = clean(words)
    if _VERB.search(label) or not 1 < len(label.split()) <= _LONGEST_PURPOSE:
        return None
    return Node("Project", label[0].upper() + label[1:])


def _bodies(part: Part, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the bodies of which a part consists; none where it says more than their names. A town after a body's name
    tells where that is."""
    lead = _LEAD.match(part.text.lstrip())
    skip = len(part.text) - len(part.text.lstrip()) + (lead.end() if lead else 0)
    end = part.start + len(part.text)
    inside = [
        m
        for m in mentions
        if is_body(m)
        and m.type not in _MAY_BE_PAID_FOR
        and not _by_itself(m, part)
        and part.start + skip <= m.start
        and m.end <= end + 1
    ]
    rest = part.text[skip:]
    for body in inside:
        rest = rest.replace(part.text[body.start - part.start : body.end - part.start], "", 1)
    if re.sub(r"\b(?:og|samt|i|kommuner?|ansøger)\b|[\s,./&()-]", "", rest, flags=re.IGNORECASE):
        return []
    real = [m for m in inside if m.type != PLACE]
    return real if real and re.search(r"\bi\b", rest) else inside


def _by_itself(mention: Mention, part: Part) -> bool:
    """Tell whether a definite noun, taken for a body named before, is all that the part says: then it names its own
    ("Centerrådet: 8.000 kr.")."""
    if mention.source != "anaphor" or not part.text.strip()[:1].isupper():
        return False
    words = part.text.strip()
    return mention.end - mention.start == len(words) and words.casefold() not in NAMELESS


def _thing(part: Part, mentions: Sequence[Mention]) -> tuple[Node | None, bool]:
    """Return what a part names, and whether quotation marks or a known name show that it is something done."""
    words = part.text.strip()
    lead = _LEAD.match(words)
    words = words[lead.end() :] if lead else words
    quoted = QUOTED.match(words) or (QUOTED.search(words) if words[:1].islower() else None)
    if quoted:
        return Node("Project", clean(quoted["title"])), True
    kind = _KIND_WORD.match(words)
    words = words[kind.end() :] if kind else words
    start = part.start + part.text.find(words)
    words = _NAME_ENDS.sub("", words)
    words = _PURPOSE_AFTER.sub("", words) if part.after_sum else words
    for m in mentions:
        if start < m.start < start + len(words) and (is_body(m) if part.after_sum else m.type in TOWNS):
            at = _AT.search(words, 0, m.start - start)
            words = words[: at.start()] if at else words
    if not words[:1].isupper():
        return None, False
    if _NO_NAME.match(words) or len(words.split()) > _LONGEST_NAME or _VERB.search(words):
        return None, False
    known = (m for m in mentions if (m.type != "Project" or m.source != "introduced") and not _by_itself(m, part))
    whole = next((m for m in known if abs(m.start - start) <= 1 and m.end >= start + len(words) - 2), None)
    if whole is not None and whole.type in NAMED and not whole.genitive:
        return node_of(whole), whole.type in INITIATIVES
    head = next((h for w in words.split() if (h := head_of(w)) is not None), None)
    if head is not None and head.type in _BODIES | _MAY_BE_PAID_FOR:
        return Node(head.type, clean(words)), False
    label = clean(words)
    return (Node("Project", label), kind is not None) if len(label) > _SHORTEST else (None, False)

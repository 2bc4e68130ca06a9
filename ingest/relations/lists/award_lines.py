"""What one line of a list of grants tells, in whatever order: who got the money, for what, where, how much and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.lists.frame import Line
from ingest.relations.lists.owned_titles import is_body
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_BULLET = re.compile(r"^(?:[\s•●▪*·–—-]+|\(?(?:\d{1,2}|[a-zæøå])[.)]\s+)+")
_QUOTES = '”"“»«'
_GOT = (
    r"(?i:(?:har |er |blev )?(?:får|fik|fået|modtager|modtog|modtaget|bevilges|bevilget|tildeles|tildelt|støttes|støttet|givet|gives|"
    r"tilskud(?:det)?|bevilling(?:en)?|støtte(?:n)?|beløb(?:et)?|foreslået|nemlig)\b:?\s+)"
)
_SMALL = r"(?:(?:i alt|ca\.|op til|på|med|et|en|er|og|der|som|også|desuden)\s+)"
_BEFORE_SUM = re.compile(
    rf"[\s.,:;(|–—-]*(?:(?<![^\W\d_]){_SMALL})*(?:(?<![^\W\d_])(?:{_GOT}{_SMALL}*))*[\s:(|–—-]*$|[\s,:;(|–—-]+$"
)
_APPLIED = re.compile(r"[\s.,;:(|–-]*\b(?:[Aa]nsøgt|[Ss]øgt)(?: om| beløb)?:? [^;|]{0,30}?\d[\d.,]*\s?(?:mio\. )?(?:kr\.?|kroner)?[\s.,;:)|]*(?=$|[A-ZÆØÅ])")
"""What was applied for, beside what was given."""
_AFTER_SUM = re.compile(
    r"^(?:\s?(?:går|gik|gives|er givet|er bevilget|bevilges|tildeles|tilfalder|er gået)(?= )(?! til at\b))?(?:\s?(?:kroner|kr\.?|,-))?[\s,;:)]*(?:\(?(?:(?:fordelt )?over (?:\d|[^\W\d_]+)(?:,?½| et halvt)? år|årligt|om året|pr\. år|hvert år|i alt|"
    r"(?:i |for |fra |til )?(?:perioden )?(?:19|20)\d\d(?:\s?(?:[-–/]|til|og)\s?(?:(?:19|20)\d\d|\d\d))?)\)?[\s,;:)]*)*"
)
_CUT = re.compile(
    r"(?P<sep>\s[–—-]\s|:\s|;\s|,\s|\s\(|\)|\s\||\t|\s/\s|\sv/\s?|\bfra\s(?=[A-ZÆØÅ])|"
    r"(?:^|\s)(?:til|for)\s(?=(?:(?:den|det|en|et|årets|sit|deres|projektet|forløbet|initiativet) )?(?:[a-zæøå-]{4,} ){0,2}[”\"“»A-ZÆØÅ]))"
)
"""What stands between the parts of a line."""
_CUT_BEFORE = re.compile(r"(?P<sep>\s[–—-]\s|:\s|;\s|,\s|\s\(|\)|\s\||\t|\s/\s|\sv/\s?|\s(?:til|for)\s(?=[”\"“»]))")
"""The same before the sum, where "til" belongs to a name."""
_OWNED = re.compile(r"[^.:?!]{3,90}:\s")
"""A name and a colon: what follows is the title, whatever it holds."""
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.?!]\s+(?=[A-ZÆØÅ])")
_LEAD = re.compile(
    r"(?:(?:[Tt]il|[Ff]or|[Oo]m|(?:[Ss]tøtte|[Tt]ilskud) til|(?:[Dd]rift|[Ee]tablering|[Uu]dvidelse|[Uu]dvikling|[Ff]orlængelse|[Vv]idereførelse)(?:en)? af|[Pp]rojekt(?:et)?|"
    r"[Ii]nitiativet|[Ff]orløbet|den|det|en|et|årets|sit|deres) )+(?=\S)"
)
_KIND_WORD = re.compile(r"[a-zæøå-]{4,}(?:en|et|ne|linje|hus|kor|hold|tilbud|café|forløb|projekt|gruppe) (?=[”\"“»A-ZÆØÅ])")
"""A common noun that tells what the name after it is ("koncertrækken Toner i Gangen")."""
_NAME_ENDS = re.compile(
    r"(?<=[\w”\"“»«])(?:[.!?](?=\s|$)| (?:som|der|hvor|hvis|så|i samarbejde|sammen med|for at|til [a-zæøå]|om [a-zæøå]|for [a-zæøå]{6,}).*)",
    re.DOTALL,
)
_AT = re.compile(r"(?<=[\w”\"“»«]) (?:i|på|ved|med|af|hos)(?: [a-zæøå]+)? $")
"""What stands before the body or town where something is."""
_QUOTED = re.compile(r"[”\"“»](?P<title>[^”\"“«»]{3,160})[”\"“«]")
_NO_NAME = re.compile(
    r"^(?:(?:Der|Her|De|En|Et|Til|For)\b(?! [A-ZÆØÅ])|Se|Heraf|Samlet|I alt|Total\w*|Søgt|Ansøgt|Beløb\w*|Støtte|Tilskud|Bevilling\w*|Periode|"
    r"Løber|Alle|Resten|Øvrige|Andre|Pulje|Rest|Frist|Formål|Økonomi|Udgift\w*|Løn\w*|Administration|Evaluering)\b|^\W|^\d+\W*$"
)
_UNGIVEN = re.compile(
    r"\b(?:ansøgt|søgt|søger|budget\w*|egenfinansiering|medfinansiering|koster|afslag|heraf|hvoraf|udgift\w*)\b[^\d]{0,25}$",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:afslag|afvist|venteliste\w*|ikke imødekommet|får intet|0 kr)\b", re.IGNORECASE)
_VERB = re.compile(r"\b(?:er|var|har|havde|går|gik|gives|forventer|søger|støtter|arbejder|vil|skal|kan|vil|blev|bliver|udgør|koster|afsættes|kommer|giver|får|fik|der|som|vi)\b")
_SAYS = re.compile(r"(?:[^\W\d_]+ ){1,2}(?:har|er|var|havde|fik|får|giver|skal|kan|vil)\b|[^.;:]{0,40}\bfår\b")
"""What shows that the words after a mark are a sentence."""
_COUNTS = re.compile(r"\d[\d.,]* (?:pladser|senge|timer|kr|mio|stk|boliger|medlemmer|frivillige|%|pct)")
_LONGEST, _LONGEST_NAME, _LONGEST_PURPOSE, _SHORTEST = 320, 12, 8, 3
_MAY_BE_PAID_FOR = frozenset({"Facility", "Education"})
"""Houses and schools: they get money, or are what others get it for."""
_INSIDE = frozenset({"Unit", "Centre"})
_BODIES = ORGANISATIONS - _MAY_BE_PAID_FOR
_ACTIVITY_AFTER = frozenset({":", "–", "—", "-", "|"})
"""What stands between the one who got money and what it is for."""


@dataclass(frozen=True, slots=True)
class Award:
    """A grant as a line tells it: *activity* is what is paid, *owners* who got the money for it, *place* the town after
    a comma, *parent* what the owner is a part of; without an activity the owners got it for themselves. *strong* says that its parts stand as in such lists
    only."""

    activity: Node | None
    owners: tuple[Node, ...]
    place: Node | None
    parent: Node | None
    qualifiers: dict[str, Value]
    strong: bool
    has_sum: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a line: its words, and what stands before it."""

    text: str
    start: int
    sep: str
    after_sum: bool


def award_of(line: Line) -> Award | None:
    """Return the grant that a line tells, or None where it tells none or its parts cannot be told apart."""
    text, base = line.text, line.block.start
    bullet = _BULLET.match(text)
    begin = bullet.end() if bullet else 0
    if len(text) - begin > _LONGEST * 2 or _REFUSED.search(text):
        return None
    money = _sum_of(line)
    at = money.start - base if money else len(text)
    before = _APPLIED.sub(". ", text[begin:at])
    lead = _BEFORE_SUM.search(before) if money else None
    before = before[: lead.start()] if lead else before
    if (end := _SENTENCE_END.search(before)) is not None:
        alone = lead is not None and lead.group().lstrip()[:1] == "."
        before = before if _OWNED.match(before) else before[: end.start()] if bullet and alone else ""
    parts = list(_parts(before, base + begin, False))
    if money is not None:
        rest = text[money.end - base :]
        tail = _AFTER_SUM.match(rest)
        skip = tail.end() if tail else 0
        parts += list(_parts(_first(rest[skip:]), money.end + skip, True))
    time = next((m for m in line.mentions if m.type == "Period" and m.value[0]), None)
    qualifiers: dict[str, Value] = {**(amount_of(money) if money else {}), **(span_of(time) if time else {})}
    return _award(parts, line.mentions, qualifiers, money, bool(bullet))


def _sum_of(line: Line) -> Mention | None:
    """Return the sum that was given; what was applied for or is a share of it is none."""
    for money in (m for m in line.mentions if m.type == "Money" and not m.value.per):
        if not _UNGIVEN.search(line.text[: money.start - line.block.start]):
            return money
    return None


def _first(text: str) -> str:
    """Return the first sentence of the words after a sum."""
    end = re.search(r"[.!?](?:\s+(?=[A-ZÆØÅ])|$)", text)
    return text[: end.start()] if end else text


def _parts(text: str, base: int, after: bool) -> Iterator[_Part]:
    quoted = [m.span() for m in _QUOTED.finditer(text)]
    cuts = [cut for cut in (_CUT if after else _CUT_BEFORE).finditer(text) if not any(a < cut.start() < b for a, b in quoted)]
    place, sep = 0, ""
    for cut in [*cuts, None]:
        end = cut.start() if cut else len(text)
        words = text[place:end]
        if words.strip():
            to = re.match(r"\s*(?:til|for) ", words)
            yield _Part(words, base + place, "to" if to else sep, after)
        if cut is not None:
            place, sep = cut.end(), "to" if cut["sep"].strip() in {"til", "for"} else cut["sep"].strip() or " "


def _award(
    parts: Sequence[_Part], mentions: Sequence[Mention], qualifiers: dict[str, Value], money: Mention | None, listed: bool
) -> Award | None:
    """Tell the parts apart: bodies by their kind, an activity by its quotation marks or its place after "til"."""
    activity: Node | None = None
    owners: list[Node] = []
    place: Node | None = None
    unknown: list[Node] = []
    parent: Node | None = None
    sure = False
    for number, part in enumerate(parts):
        if owners and not activity and not part.after_sum and part.sep in _ACTIVITY_AFTER and (title := _title(parts[number:])):
            activity, sure = Node("Project", title), True
            break
        if number and part.sep != "to" and part.text.strip()[:1].islower():
            if part.sep == ":" and not part.after_sum and activity is None and money is not None:
                activity = _purpose(part.text)
            break  # what it is, told in small letters
        if parent is None and part.sep == "," and owners and owners[-1].type in _INSIDE and (whole := _bodies(part, mentions)):
            parent = Node("Municipality", whole[0].label) if whole[0].type == PLACE else node_of(whole[0])
            continue
        bodies = [] if part.sep == "to" and owners else _bodies(part, mentions)
        if bodies and all(m.type == PLACE for m in bodies) and number and part.sep in {",", "("}:
            place = Node("Municipality", bodies[0].label)
        elif bodies:
            owners += [Node("Municipality", m.label) if m.type == PLACE else node_of(m) for m in bodies]
            sure = sure or any(m.type != PLACE for m in bodies)
        else:
            named, is_sure = _thing(part, mentions)
            if named is None and number == 0:
                return None
            if named is None:
                continue
            if part.sep == "to" and owners and activity is None:
                activity, sure = Node("Project", named.label) if named.type in _BODIES else named, True
            elif named.type in _BODIES or part.sep == "v/":
                owners.append(named)
            elif activity is None and (is_sure or part.sep == "to" or (part.sep in _ACTIVITY_AFTER and owners + unknown)):
                activity, sure = named, sure or is_sure
            else:
                unknown.append(named)
    if activity is not None and unknown and not owners:
        first = unknown[0]
        owners.append(first if first.type != "Project" else Node("Association", first.label))
    elif activity is None and unknown:
        activity = unknown[0]
    if activity is None and not owners:
        return None
    head = not parts[0].after_sum or parts[0].sep == "to"
    strong = listed and money is not None and (sure or bool(owners)) and head
    return Award(activity, tuple(owners), place, parent, qualifiers, strong, money is not None)


def _title(parts: Sequence[_Part]) -> str:
    """Return the title that goes on from a mark to the sum, its own commas and dashes in it."""
    words = "".join(
        (f"{p.sep} {p.text}" if p.sep in {",", ":", ";"} else f" {p.sep}{p.text}" if p.sep == "(" else f" {p.sep} {p.text}") if number else p.text
        for number, p in enumerate(parts)
        if not p.after_sum
    )
    words = words.strip(_QUOTES + " ") if len(_QUOTED.findall(words)) < 2 else words.strip()
    if not (words[:1].isupper() or words[:1].isdigit()) or _SAYS.match(words) or _COUNTS.match(words):
        return ""
    return clean(words) if len(words.split()) <= 2 * _LONGEST_NAME else ""


def _purpose(words: str) -> Node | None:
    """Return what someone got money for, told in small letters ("X: kurser for naboer, 5.000 kr.")."""
    label = clean(words)
    if _VERB.search(label) or not 1 < len(label.split()) <= _LONGEST_PURPOSE:
        return None
    return Node("Project", label[0].upper() + label[1:])


def _bodies(part: _Part, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the bodies of which a part consists; none where it says more than their names. A town after a body's name
    tells where that is."""
    lead = _LEAD.match(part.text.lstrip())
    skip = len(part.text) - len(part.text.lstrip()) + (lead.end() if lead else 0)
    end = part.start + len(part.text)
    inside = [m for m in mentions if is_body(m) and m.type not in _MAY_BE_PAID_FOR and part.start + skip <= m.start and m.end <= end + 1]
    rest = part.text[skip:]
    for body in inside:
        rest = rest.replace(part.text[body.start - part.start : body.end - part.start], "", 1)
    if re.sub(r"\b(?:og|samt|i|kommuner?|ansøger)\b|[\s,./&()-]", "", rest, flags=re.IGNORECASE):
        return []
    real = [m for m in inside if m.type != PLACE]
    return real if real and re.search(r"\bi\b", rest) else inside


def _thing(part: _Part, mentions: Sequence[Mention]) -> tuple[Node | None, bool]:
    """Return what a part names, and whether quotation marks or a known name show that it is something done."""
    words = part.text.strip()
    lead = _LEAD.match(words)
    words = words[lead.end() :] if lead else words
    quoted = _QUOTED.match(words) or (_QUOTED.search(words) if words[:1].islower() else None)
    if quoted:
        return Node("Project", clean(quoted["title"])), True
    kind = _KIND_WORD.match(words)
    words = words[kind.end() :] if kind else words
    start = part.start + part.text.find(words)
    words = _NAME_ENDS.sub("", words)
    for m in mentions:
        if start < m.start < start + len(words) and (is_body(m) or m.type == PLACE):
            at = _AT.search(words, 0, m.start - start)
            words = words[: at.start()] if at else words
    if not words[:1].isupper():
        return None, False
    if _NO_NAME.match(words) or len(words.split()) > _LONGEST_NAME or _VERB.search(words):
        return None, False
    whole = next((m for m in mentions if abs(m.start - start) <= 1 and m.end >= start + len(words) - 2), None)
    if whole is not None and whole.type in NAMED and not whole.genitive:
        return node_of(whole), whole.type in INITIATIVES
    head = next((h for w in words.split() if (h := head_of(w)) is not None), None)
    if head is not None and head.type in _BODIES:
        return Node(head.type, clean(words)), False
    label = clean(words)
    return (Node("Project", label), kind is not None) if len(label) > _SHORTEST else (None, False)


__all__ = ["Award", "award_of"]

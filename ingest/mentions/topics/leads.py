"""Subjects that a block names at its head: "1. Solhuset i Odense. ...", "A: Akut hjælp - ...", "X Kommune: Titel, 1
mio. kr."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from ingest.document import Block, Document
from ingest.mentions.coined.christened import a_person
from ingest.mentions.coined.kinds import kind_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, HOUSES, NAMED, PLACE, Mention
from ingest.mentions.topics.agenda import CASE
from ingest.mentions.topics.below import before_sum, self_type
from ingest.mentions.topics.headings import AGENDA, NUMBER, Topic, labels_only
from ingest.mentions.words.general import SAYS, names_nothing
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.occurrences import Lines
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import OF_A_THING, VERBS
from ingest.search.patterns import compiled
from ingest.values.numbers import FEW_PATTERN
from ontology.predicates import INITIATIVES

_RELATIVE = compiled(r"\b(?:der|som|at)\b", re.IGNORECASE)
_DECIMAL = compiled(r"\d{1,2}(?:\.\d{1,2})+\s+(?=[A-ZÆØÅ][^\W\d])")
"""The number of a paragraph that bears its title in its own line ("2.4 Peerordningen. Siden 2020 ...")."""
_DASH = compiled(r"\s[-–]\s")
_LONGEST_LEAD = 10
_GRANT_TITLE = compiled(
    r":\s+[”\"“»]?(?P<title>[^,:;(”\"]{3,90}?)[”\"“«]?\s?[,(–-]\s?(?:ansøgt beløb |bevilget |tilskud |tilskud på |i "
    r"alt )?$"
)


_SHORTEST_TALE = 5
"""Words that a block must hold after its lead: less is a label and its value."""


_RUN_IN = compiled(
    r"(?=[^.:;!?()\n]{3,94}+[.:] [A-ZÆØÅ])(?P<name>[A-ZÆØÅ][^.:;!?()\n]{2,50}?)(?:, "
    r"(?P<where>[A-ZÆØÅ][^.:;!?()\n]{2,40}))?[.:] (?=[A-ZÆØÅ])"
)
"""How a paragraph begins that bears its title in its first line: "Fyret, Skive Kommune. Projektet er ..."."""
_TALE = 120
"""Characters of such a paragraph."""
_FAR_APART = 4
"""Blocks between two of a row of them."""


def run_in_titles(document: Document, by_block: Mapping[int, Sequence[Passage]]) -> frozenset[int]:
    """Return where the paragraphs of a row begin whose first words are the name of what they tell of."""
    lines = Lines(document.text)
    found = [
        (number, block.start)
        for number, block in enumerate(document.blocks)
        if block.kind == "prose"
        and (
            _runs_in(document.text, block, lines, by_block.get(block.start, ()))
            or _explains(document.text, block, by_block.get(block.start, ()))
        )
    ]
    near = {one for (a, one), (b, _) in pairwise(found) if b - a <= _FAR_APART}
    near |= {other for (a, _), (b, other) in pairwise(found) if b - a <= _FAR_APART}
    return frozenset(near)


def _runs_in(text: str, block: Block, lines: Lines, passages: Sequence[Passage]) -> bool:
    """Tell whether a paragraph opens with a name that it goes on to use, or to call "projektet" or the like."""
    title = _RUN_IN.match(text, block.start, block.end)
    if title is not None and block.end - block.start <= _TALE and not _placed(title, passages):
        return False
    if (
        title is None
        or len(title["name"].split()) > _LONGEST_NAME
        or SAYS.search(title["name"].casefold())
        or _RELATIVE.search(title["name"])
    ):
        return False
    if label_of(text[block.start : block.end]) or labels_only(title["name"]) or names_nothing(title["name"]):
        return False
    inside = [m for p in passages for m in p.mentions if m.start < title.end("name")]
    if any(m.type in {PLACE, "Municipality", "Region", "StateBody", "Party"} for m in inside):
        return False
    first, *rest = title["name"].split()
    told = (first.casefold() not in FUNCTION and any(word[0].isupper() for word in rest)) or (
        not rest and bool(kind_of(first)) and first.endswith(("en", "et"))
    )
    if told or _placed(title, passages) or (not rest and first.endswith("ne") and role_of(first)):
        return True
    listed = text[title.end() - 2] == ":" and lines.begin(title["name"], block.start)
    if listed and (rest or first not in _LEADS_TO):
        return True
    again = text.find(title["name"], title.end(), block.end) >= 0
    if again or (first in _LEADS_TO and len(rest) < _PAIR):
        return again
    back = (m for p in passages for m in p.mentions if m.type == ANAPHOR and m.value and m.start >= title.end())
    return any(m.value[0] in INITIATIVES for m in back)


def _placed(title: re.Match[str], passages: Sequence[Passage]) -> bool:
    """Tell whether such a paragraph sets its name off by a town, and by nothing else ("Skovly, Grindsted. 12 pladser")."""
    start, end = title.span("where")
    if start < 0 or title.string[end] != "." or len(passages) <= _PAIR:
        return False
    return any((m.start, m.end) == (start, end) for m in passages[0].mentions if m.type in {PLACE, "Municipality"})


_EXPLAINED = compiled(r"(?P<name>[A-ZÆØÅ](?:(?! – )[^.:;!?(),\n]){2,40}?) – (?=[a-zæøå])[^\n]{12,}[.!]")
"""How a paragraph begins that says what a name is: "Ro på – en gruppe for dig med angst. Holdet mødes ..."."""
_DAY = compiled(r"(?:man|tirs|ons|tors|fre|lør|søn)dag", re.IGNORECASE)


def _explains(text: str, block: Block, passages: Sequence[Passage]) -> bool:
    """Tell whether a paragraph opens with a name and, after a dash, what that is."""
    dashed = text.find(" – ", block.start, block.end) >= 0
    title = _EXPLAINED.match(text, block.start, block.end) if dashed else None
    if title is None or len(title["name"].split()) > _LONGEST_NAME or a_person(title["name"]):
        return False
    name, inside = title["name"], [m for p in passages for m in p.mentions if m.start < title.end("name")]
    if any(m.type not in INITIATIVES | {"Facility", ANAPHOR} for m in inside) or role_of(name.split()[-1]):
        return False
    says = SAYS.search(name.casefold()) or _RELATIVE.search(name) or _DAY.match(name) or AGENDA.match(name)
    return not (says or labels_only(name) or names_nothing(name))


_LONGEST_NAME, _PAIR = 7, 2
_LEADS_TO = frozenset({"Fra", "Til", "Om", "Efter", "Under", "For", "Ved", "Hos"})
"""With which words such a line tells where the paragraph comes from, or whom it is for."""


def lead_of(document: Document, whole: Passage, passages: Sequence[Passage], titled: bool = False) -> Topic | None:
    """Return the subject that a list item, a numbered or a *titled* paragraph names before it begins to tell."""
    text = document.text
    line = text[whole.start : whole.end]
    numbered = NUMBER.match(line) or _DECIMAL.match(line)
    if not (numbered or titled or whole.block.kind == "item") or label_of(line):
        return None
    section = document.section_at(whole.start)
    if section is not None and section.kind == "form":
        return None
    start = whole.start + (numbered.end() if numbered else 0)
    if (named := _named_item(text, whole, start)) is not None:
        return named
    stop = _lead_end(text, start, whole, passages)
    lead = text[start:stop]
    if len(text[stop : whole.end].split()) < _SHORTEST_TALE:
        return None
    if (
        not lead
        or (not lead[0].isupper() and lead[0] not in '”"“')
        or len(lead.split()) > _LONGEST_LEAD
        or SAYS.search(lead.casefold())
        or _RELATIVE.search(lead)
        or AGENDA.match(lead)
        or CASE.match(text, start, whole.end)
        or (text[stop : stop + 1] == ":" and _is_role(lead.split()))
    ):
        return None
    return _topic(text, whole, passages, start, stop)


def _is_role(words: Sequence[str]) -> bool:
    """Tell whether a lead names one who works there ("Ergoterapeut: ...", "IPS konsulent: ...")."""
    role = role_of(words[-1])
    return role is not None and not role[1] and len(words) <= _PAIR and (not role[2] or len(words) == _PAIR)


_OPENS_ITEM = compiled(r"\W*(?:[a-z]\) )?(?:[Pp]rojekt(?:et)? |[Tt]ilbuddet )?[”\"»]?")
_TOLD = compiled(rf"[”\"«]?(?:,| \(| i [A-ZÆØÅ]|\. | (?:{OF_A_THING})\b)")
_BY_NAME = frozenset({"apposition", "introduced", "quoted", "christened", "brand", "pattern"})


def _named_item(text: str, whole: Passage, start: int) -> Topic | None:
    """Return the thing with whose name a list item begins before it tells of it ("• Fyret, som drives af ...")."""
    first = whole.mentions[0] if whole.block.kind == "item" and whole.mentions else None
    if first is None or first.type not in INITIATIVES | {"Facility"} or first.source not in _BY_NAME or first.genitive:
        return None
    if not _OPENS_ITEM.fullmatch(text, whole.start, first.start) and first.start != start:
        return None
    if not _TOLD.match(text, first.end, whole.end):
        return None
    places = tuple(m for m in whole.mentions if m.type in {PLACE, "Municipality"} and 0 <= m.start - first.end <= _NEAR)
    return Topic(first.type, first.label, first.start, first.end, places[:1], (first.label,))


_NEAR = 3
"""Characters between a name and the town behind it (" i ", ", ", " (")."""


def _lead_end(text: str, start: int, whole: Passage, passages: Sequence[Passage]) -> int:
    """Return where the lead ends: before a dash or colon, or with a first sentence that others follow; else *start*."""
    first = next((p for p in passages if p.end > start), passages[0])  # "a." may stand as a sentence of its own
    dash = _DASH.search(text, start, whole.end)
    colon = text.find(": ", start, whole.end)
    told = _SET_OFF.match(text, start, whole.end)
    ends = [end for end in (dash.start() if dash else -1, colon, told.end("name") if told else -1) if end > start]
    if first.end < passages[-1].end and first.end <= whole.end:
        ends.append(first.end)
    return min(ends, default=start)


_SET_OFF = compiled(
    r"(?P<name>(?!(?:Et|En|Den|Det|De) )[A-ZÆØÅ][^.,:;()\n]{3,60}), (?:drevet|beliggende|oprettet|etableret|finansieret|støttet"
    rf"|målrettet|(?:med|plads til) (?:plads til )?(?:\d+|{FEW_PATTERN})) "
)
"""A lead that a comma sets off from what is said of it ("Natherberg, drevet efter ...")."""


def _topic(text: str, whole: Passage, passages: Sequence[Passage], start: int, stop: int) -> Topic | None:
    """Return what the first words of a block, ``[start, stop)``, name as its subject, with the place behind them."""
    inside = [m for m in whole.mentions if start <= m.start and m.end <= stop]
    stop = _before_owner(text, inside, start, stop)
    stop = before_sum(text, start, stop)
    inside = [m for m in inside if m.end <= stop]
    places = [m for m in inside if m.type in {PLACE, "Municipality"}]
    end = stop
    if places and not text[places[-1].end : stop].strip(" ."):
        tail = re.search(r"(?:,| i| på)\s*$", text[start : places[-1].start])
        end = start + tail.start() if tail else stop
    named = next(
        (
            m
            for m in inside
            if m.type in NAMED and m.source != "institution" and m.start <= start + 12 and m.end >= end - 2
        ),
        None,
    )
    label = clean(text[start:end])
    if any(m.type == "Period" and m.start <= start + 4 for m in inside) or _MOVES.search(label):
        return None
    if stop < whole.end and text[stop - 1] in ".!" and _is_sentence(label):
        return None
    if not label or (all(m.type in {"Municipality", PLACE} for m in inside) and places and end == stop):
        return None
    if named:
        if named.type not in INITIATIVES | {"Facility", "Association", "Unit", "Centre", "SocialEnterprise"}:
            return None
        return Topic(named.type, named.label, named.start, named.end, tuple(places), (label,))
    house = places and end < stop and _HOUSE.search(text, stop, whole.end)
    type_ = self_type(passages, stop, whole.end) or ("Facility" if house else "")
    head = head_of(label.split()[0]) if places and end < stop and not type_ else None
    body = head is not None and head.definite and head.type in HOUSES  # "Socialafdelingen, X Kommune: ..."
    type_ = type_ or (head.type if head is not None and body else "Project")
    return Topic(type_, label, start, end, tuple(places), (label,))


def _is_sentence(label: str) -> bool:
    """Tell whether what looks like a title says something: a verb stands in it, or right behind a definite noun."""
    first, *rest = label.split()
    acts = bool(rest) and _DEFINITE.search(first) is not None and _PRESENT.fullmatch(rest[0]) is not None
    return any(word in VERBS for word in rest) or (acts and rest[0] not in FUNCTION)


_DEFINITE = compiled(r"(?:en|et|erne)$")
_PRESENT = compiled(r"[a-zæøå]{2,}(?:er|es)")
_HOUSE = compiled(r"\b(?:pladser|boliger|borgere|beboere|døgn|[Bb]otilbud|tilbud)\b|§ ?10[3478]\b|[Dd]rives af")
"""Words by which the text below a name and its town tells of a house."""


def _before_owner(text: str, inside: Sequence[Mention], start: int, stop: int) -> int:
    """Return where a lead ends without the body that it names last, after a comma or in brackets: "Title, Owner"."""
    last = inside[-1] if inside else None
    if last is None or last.type not in NAMED - INITIATIVES or last.genitive or text[last.end : stop].strip(" .)"):
        return stop
    tail = re.search(r"(?:,| \()\s*$", text[start : last.start])
    return start + tail.start() if tail and tail.start() >= _SHORTEST_TITLE else stop


_SHORTEST_TITLE = 4
_MOVES = re.compile(r" (?:foreslår|foreslog|ønsker|ønskede|anbefaler|anbefalede) (?!sig\b)")
"""What shows that a line tells who wishes something, and names nothing by itself."""


def grant_of(document: Document, whole: Passage) -> Topic | None:
    """Return the initiative of a grant's line: owner, colon, title, amount; the owner stands in *places*."""
    money = next((m for m in whole.mentions if m.type == "Money"), None) if whole.mentions else None
    owner = next((m for m in whole.mentions if m.type in NAMED), None) if money is not None else None
    if owner is None or money is None or document.text[whole.start : owner.start].strip(" •–-0123456789."):
        return None
    match = _GRANT_TITLE.match(document.text, owner.end, money.start)
    if not match:
        return None
    label = clean(match["title"])
    held = (
        Mention(
            owner.start, owner.end, "Municipality" if owner.type == PLACE else owner.type, owner.label, owner.source
        ),
    )
    return Topic("Project", label, match.start("title"), match.end("title"), held, (label,)) if label else None

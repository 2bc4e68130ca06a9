"""Lines that stand alone over a paragraph and name what it tells of: the entries of catalogues, programmes, lists and
pages, told by their form, their capitals, their likes, and the text below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.document import Block, Document
from ingest.mentions.agenda import is_part
from ingest.mentions.below import introduced_type, self_type
from ingest.mentions.find import Passage
from ingest.mentions.general import is_general, names_nothing
from ingest.mentions.headings import AGENDA, Topic, labels_only
from ingest.mentions.headlines import TOLD_OF, is_body, is_headline
from ingest.mentions.labelled import label_of
from ingest.mentions.lexicon import head_of
from ingest.mentions.mention import ANAPHOR, NAMED, PLACE, Mention
from ingest.mentions.patterns import clean
from ingest.mentions.roles import role_of
from ingest.mentions.tokens import FUNCTION
from ontology.predicates import INITIATIVES

_LONGEST, _MOST_WORDS, _PARAGRAPH = 90, 9, 45
_COUNTED = re.compile(
    r"(?:(?P<noun>[A-ZÆØÅ][a-zæøå]+) (?=\w{1,2}(?: \(\w+\))?[.:]))?(?:\d{1,2}|[A-Z]-?\d{0,2})(?: \(\w+\))?[.:)] +(?=\S)"
)
"""A number or letter before a title, perhaps with a noun ("Ydelse B. ")."""
_SAID = re.compile(
    r"(?:(?:Eksempel|Case|Casen|Tilbud|Indsats|Initiativ|[^\W\d_]*[Pp]rojekt[^\W\d_]*)(?: titel| navn)?): +(?=[A-ZÆØÅ0-9])"
)
"""A label before a title that says that the title names something."""
_CODE = re.compile(r" \((?:[A-Z0-9]{1,3}|[a-zæøå]+|[A-ZÆØÅ][a-zæøå]+\.?)\)$")
"""A code or remark in brackets after a title."""
_VERB = re.compile(
    r"\b(?:er|var|har|havde|skal|vil|kan|må|blev|bliver|får|fik|giver|gav|går|gik|kommer|kom|ser|ønsker|sætter|styrker"
    r"|hjælper|støtter|søger|modtager|indstiller|godkender|foreslår|anbefaler|bevilger|tilbyder|åbner|lukker|starter"
    r"|siger|viser|vokser|betyder|fortsætter|flytter|følger|sker)\b"
)
_ABSTRACT = re.compile(
    r"^[^\W\d_]*(?:[nl]ing|[nl]ingen|ninger|ningerne|else|elsen|elser|elserne|tion|tionen|tioner|ering|eringen|hed|heden|tal|krav"
    r"|samarbejdet?|økonomien?|året|vejen|fremtiden|tiden|pengene|midlerne|borgerne|brugerne|medlemmerne|projekterne|gang"
    r"|grundlag|organisation|forord|penge|projekter|oplysninger|aftalen|loven|indsatserne|tilbuddene|puljerne|ansøgningerne|kommunerne|regionerne|målet|spørgsmålet|arbejdet|resultaterne)$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r",? (?:når|der|som|at|hvis|mens|uden at) |^(?:(?:Kort|Lidt|Noget|Mere|Flere|Efter|Før|Hele|Alle|Samme|Plads|Nej|Ja|Stort?|Store|Ingen"
    r"|Udvalgte|Retligt|Kære|Det|De) [a-zæøå]|[^\W\d_]+ (?:timer|år|penge)\b|[^\W\d_]+et i )|\b\w-\d|•|/ |: "
)
"""What shows that a line is a clause or label of some kind and no name."""
_SAYING = 3
_DEFINITE = re.compile(r"[a-zæøå]{3,}(?:et|en|erne|ene)$")
_ELLIPTIC = re.compile(
    r"(?:Et|En|Ny|Nyt|For|Til|Drives|Samspil|I samarbejde|Her|Med|Tilbud|Gratis|Hver|Åbent?|\d+|[^\W\d_]+ gange) "
)
"""How a text goes on under a title that is its subject: without naming one."""
_BEFORE = re.compile(r"(?:\b(?:om|for|fra|til|af|med|på|i)|:)\s(?:[a-zæøå]+\s)?[”\"»]?$", re.IGNORECASE)
_THINGS = INITIATIVES | {"Facility"}
_ENOUGH = 3
_ALIKE = 3
_LIKELY = 2
_TWICE = 2
_READS_ON = 1500
_UNLEVELLED = 9
_SILENT = 1200
"""Characters after which a text that no longer speaks of its title has gone on to something else."""
_SHARE = 0.4
_LEADS_IN = frozenset({"De", "Det", "Den", "Om", "Ny", "Nyt", "Nye", "Flere", "Fra"})
_SOON = 260


@dataclass(slots=True)
class _Line:
    """A line that may be an entry's title: its name, form and place, and what speaks for it."""

    number: int
    block: Block
    label: str
    start: int
    form: str
    places: tuple[Mention, ...]
    named: Mention | None = None
    score: int = 0
    body: list[Passage] = field(default_factory=list)


def entry_topics(
    document: Document, by_block: Mapping[int, list[Passage]], pages: frozenset[int], taken: dict[int, Topic]
) -> dict[int, Topic]:
    """Return the topic of each block that stands under a line which names what is told below it; other headings have
    *taken* theirs, and give way to a line whose form tells more."""
    seen = Counter(document.text[b.start : b.end] for b in document.blocks if b.end - b.start <= _LONGEST)
    lines = [line for number in range(len(document.blocks) - 1) if (line := _line(document, number, by_block, seen))]
    for line, following in zip(lines, (*lines[1:], None), strict=False):
        end = following.number if following else len(document.blocks)
        line.body = [p for b in document.blocks[line.number + 1 : end] for p in by_block.get(b.start, ())]
        line.score = _own_score(document, line)
    _like_others(lines)
    for line in lines:
        if line.form in {"place", "said"} and line.score >= _ENOUGH:
            taken.pop(line.block.start, None)
    return _reach(document, lines, by_block, pages, taken)


def _reach(
    document: Document,
    lines: Sequence[_Line],
    by_block: Mapping[int, list[Passage]],
    pages: frozenset[int],
    taken: Mapping[int, Topic],
) -> dict[int, Topic]:
    """Return the topic of each block under a title: up to the next line that may be one, a heading as high, or a new
    page."""
    at = {line.number: line for line in lines}
    repeated = Counter(document.text[b.start : b.end] for b in document.blocks if b.end - b.start <= _LONGEST)
    found: dict[int, Topic] = {}
    topic: Topic | None = None
    level, last = 0, 0
    for number, block in enumerate(document.blocks):
        line = at.get(number)
        if block.start in taken or block.start in pages:
            topic = None
        elif line is not None:
            topic = _topic(document, line) if line.score >= _ENOUGH else None
            level = block.level if block.kind == "heading" else _UNLEVELLED
        elif repeated[document.text[block.start : block.end]] < _TWICE and _ends(document, block, level):
            topic = None
        if topic is not None:
            last = block.end if line is not None or _speaks_of(document, block, topic, by_block) else last
            topic = topic if block.start - last < _SILENT else None
        if topic is not None:
            found[block.start] = topic
    return found


def _ends(document: Document, block: Block, level: int) -> bool:
    """Tell whether a line that is no title ends what the one above it tells of: a heading as high, or under a plain line
    another one that stands alone."""
    if block.kind == "heading":
        return block.level <= level
    text = document.text[block.start : block.end]
    alone = block.kind == "prose" and len(text) <= _LONGEST and text[-1] not in ".,;)”»" and text[0].isupper()
    return level == _UNLEVELLED and alone and not label_of(text) and not is_general(text)


def _speaks_of(document: Document, block: Block, topic: Topic, by_block: Mapping[int, list[Passage]]) -> bool:
    """Tell whether a block still speaks of the topic: by its name, by "projektet" or the like, or as a labelled field."""
    if topic.label in document.text[block.start : block.end] or block.kind in {"field", "item"}:
        return True
    back = (m for p in by_block.get(block.start, ()) for m in p.mentions if m.type == ANAPHOR and m.value)
    return any(m.value[0] in _THINGS for m in back)


def _line(
    document: Document, number: int, by_block: Mapping[int, list[Passage]], seen: Mapping[str, int]
) -> _Line | None:
    block, following = document.blocks[number], document.blocks[number + 1]
    if block.kind not in {"heading", "prose", "item", "field"} or not 3 < block.end - block.start <= _LONGEST:
        return None
    if following.kind not in {"prose", "field"} or (
        following.kind == "prose" and following.end - following.start < _PARAGRAPH
    ):
        return None
    text = document.text[block.start : block.end]
    if seen[text] > 1 or text[-1] in ".,;:" or "|" in text or " > " in text or is_part(text):
        return None
    mentions = [m for p in by_block.get(block.start, ()) for m in p.mentions]
    counted = _COUNTED.match(text)
    at = counted.end() if counted else 0
    form = f"{counted['noun'] or ''}#" if counted else ""
    said = _SAID.match(text, at)
    if said:
        at, form = said.end(), "said"
    before = _places_before(document.text, mentions, block.start + at)
    if before:
        at, form = before[-1].end - block.start + 2, "place"
    if not form and label_of(text):
        return None
    if (block.kind == "item" and not form) or (block.kind == "field" and form not in {"place", "said"}):
        return None
    code = _CODE.search(text, at)
    form += "()" if code else ""
    end = block.start + (code.start() if code else len(text))
    end, places = _without_places(document.text, mentions, block.start + at, end)
    places = (*before, *places)
    label = clean(document.text[block.start + at : end].split(" – ")[0])
    inside = [m for m in mentions if block.start + at <= m.start < end]
    named = _wrapped(document.text, block.start + at, inside)
    if not _may_name(label, document.text[block.start + at : block.end], inside, form):
        return None
    if is_headline(document.text, block.start, block.end, mentions):
        return None
    return _Line(number, block, label, block.start + at, form or f"{block.kind}{block.level}", places, named)


def _places_before(text: str, mentions: Sequence[Mention], start: int) -> tuple[Mention, ...]:
    """Return the towns with which a title opens, up to a colon ("Skive og Morsø: Naboer")."""
    found: list[Mention] = []
    for mention in mentions:
        if mention.type not in {PLACE, "Municipality"} or text[start : mention.start].strip(" ,") not in {"", "og"}:
            return ()
        found.append(mention)
        start = mention.end
        if text.startswith(": ", start):
            return tuple(found)
    return ()


def _without_places(text: str, mentions: Sequence[Mention], start: int, end: int) -> tuple[int, tuple[Mention, ...]]:
    """Return where a title ends without the place that follows its comma, and that place."""
    last = next((m for m in reversed(mentions) if m.type in {PLACE, "Municipality", "Region"}), None)
    if last is None or last.end < end - 1 or not text[start : last.start].endswith(", "):
        return end, ()
    return last.start - 2, (last,)


def _wrapped(text: str, start: int, mentions: Sequence[Mention]) -> Mention | None:
    """Return the one name that a title only speaks of ("25 år med Café Utopia")."""
    named = [m for m in mentions if m.type in _THINGS and m.source not in {"common", "institution"}]
    if len(named) != 1 or named[0].start <= start:
        return None
    return named[0] if _BEFORE.search(text, start, named[0].start) else None


def _may_name(label: str, text: str, mentions: Sequence[Mention], form: str) -> bool:
    words = label.split()
    if not words or not (label[0].isupper() or label[0].isdigit()) or len(words) > _MOST_WORDS or len(label) < 3:
        return False
    if names_nothing(label) or labels_only(label) or is_general(label) or AGENDA.match(label) or is_body(label):
        return False
    if sum(ch.isdigit() for ch in label) > 4 or re.match(r"\d", label) or re.fullmatch(r"\w+ \d+", label):
        return False
    if not form.startswith(("place", "said", "#()")) and (
        role_of(label) or _VERB.search(label.casefold()) or TOLD_OF.search(label) or text[-1] in "?!"
    ):
        return False
    if _ABSTRACT.match(words[-1] if len(words) < _SAYING else words[0]) or _CLAUSE.search(label):
        return False
    head = head_of(label)
    if " " not in label and head is not None and (not head.compound or head.type not in _THINGS):
        return False
    others = NAMED - _THINGS | {PLACE, "Role"}
    covered = sum(m.end - m.start for m in mentions if m.type in others)
    return covered < 0.5 * len(label)


def _own_score(document: Document, line: _Line) -> int:
    """Return how much a title's own looks and the text right below it speak for a name."""
    if line.named is not None:
        return _ENOUGH
    below = document.text[line.block.end : line.block.end + _READS_ON]
    words = line.label.split()
    again = " ".join(words[:_SAYING])
    score = 3 * _stands_in(below, again.capitalize() if line.label.isupper() else again)
    if len(words) == 1:
        common = _stands_in(below, line.label.casefold()) and not line.label.isupper()
        score += -1 if common else bool(_DEFINITE.search(line.label.casefold()))
    goes_on = bool(_ELLIPTIC.match(below.lstrip())) or _paid(line)
    return score + _looks(document, line) + _speaks(line) + goes_on


def _looks(document: Document, line: _Line) -> int:
    """Return how much its form speaks for a name: a label or place before it, a code after it, capitals inside it."""
    words = line.label.split()
    score = 3 * line.form.startswith(("place", "said")) + 2 * (line.form == "#()")
    if not line.label.isupper():
        placed = {word for m in line.places for word in document.text[m.start : m.end].split()}
        score += 2 * any(w[0].isupper() and w.casefold() not in FUNCTION and w not in placed for w in words[1:])
    return score - bool(_ABSTRACT.match(words[0])) - (words[0] in _LEADS_IN)


def _stands_in(text: str, words: str) -> bool:
    """Tell whether the words stand in the text by themselves, or with a possessive s."""
    place = text.find(words)
    while place >= 0:
        end = place + len(words)
        end += text[end : end + 1] == "s"
        if not (text[place - 1 : place].isalnum() or text[place - 1 : place] == "-" or text[end : end + 1].isalnum()):
            return True
        place = text.find(words, end)
    return False


def _speaks(line: _Line) -> int:
    """Return 2 where the text below soon says "projektet", "stedet" or the like with nothing else named before."""
    for passage in line.body:
        for mention in passage.mentions:
            if mention.start > line.block.end + _SOON:
                return 0
            if mention.type == ANAPHOR and mention.value and mention.value[0] in _THINGS | {"FundingPool"}:
                return 2
            if mention.type in _THINGS and mention.source != "common":
                return 0
    return 0


def _paid(line: _Line) -> bool:
    """Tell whether the paragraph below tells of money."""
    first = line.body[0].block if line.body else None
    return any(m.type == "Money" for p in line.body if p.block == first for m in p.mentions)


def _like_others(lines: Sequence[_Line]) -> None:
    """Let titles of one form that are told for names speak for the others of that form."""
    forms: dict[str, list[_Line]] = {}
    for line in lines:
        forms.setdefault(line.form, []).append(line)
    for alike in forms.values():
        sure = sum(line.score >= _LIKELY for line in alike)
        if len(alike) >= _ALIKE and sure >= _SHARE * len(alike):
            for line in alike:
                line.score += 2 * (line.score > 0 or "#" in line.form)


def _topic(document: Document, line: _Line) -> Topic | None:
    """Return what a title names, of the kind that its own words, the first words below or the definite nouns there give."""
    if line.named is not None:
        return Topic(line.named.type, line.named.label, line.named.start, line.named.end, line.places)
    words = line.label.split()
    heads = [head_of(words[0]), head_of(words[-1])]
    kind = next((h.type for h in heads if h is not None and h.type in _THINGS), "")
    said = introduced_type(document, line.block.end)
    type_ = (
        kind or (said if said in _THINGS else "") or self_type(line.body, line.block.end, line.block.end + _READS_ON)
    )
    if type_ == "FundingPool" and line.form.startswith(("heading", "prose")):
        return None  # calls for applications have readers of their own
    type_ = type_ if type_ in _THINGS else "Project"
    return Topic(type_, line.label, line.start, line.start + len(line.label), line.places, (line.label,))

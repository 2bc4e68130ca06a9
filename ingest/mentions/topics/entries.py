"""Lines that stand alone over a paragraph and name what it tells of: the entries of catalogues, programmes, lists and
pages, told by their form, their capitals, their likes, and the text below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import takewhile

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, UNDERTAKINGS
from ingest.mentions.topics.below import introduced_type, self_type
from ingest.mentions.topics.firstnames import in_compound
from ingest.mentions.topics.headings import Topic, running_case
from ingest.mentions.topics.titlelines import ABSTRACT, LONGEST, SAYING, TitleLine, line_of
from ingest.mentions.words.general import is_general
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.search.patterns import compiled

_DEFINITE = compiled(r"[a-zæøå]{3,}(?:et|en|erne|ene)$")
_ELLIPTIC = compiled(
    r"(?:Et|En|Ny|Nyt|For|Til|Drives|Samspil|I samarbejde|Her|Med|Tilbud|Gratis|Hver|Åbent?|\d+|[^\W\d_]+ gange) "
)
"""How a text goes on under a title that is its subject: without naming one."""
_GRANTED = compiled(
    r"Der (?:er|blev|bliver) (?:i alt |også )?(?:bevilget|afsat|givet|uddelt|prioriteret|øremærket) (?:i alt |ca\. )?\d"
)
"""How the paragraph begins under what is given money."""
_ENOUGH = 3
_ALIKE = 3
_LIKELY = 2
_READS_ON = 1500
_UNLEVELLED = 9
_SILENT = 1200
"""Characters after which a text that no longer speaks of its title has gone on to something else."""
_SHARE = 0.4
_LEADS_IN = frozenset({"De", "Det", "Den", "Om", "Ny", "Nyt", "Nye", "Flere", "Fra"})
_SOON = 260
_MEANT = UNDERTAKINGS | {"FundingPool"}


def entry_topics(
    document: Document, by_block: Mapping[int, list[Passage]], pages: frozenset[int], taken: dict[int, Topic]
) -> dict[int, Topic]:
    """Return the topic of each block that stands under a line which names what is told below it; other headings have
    *taken* theirs, and give way to a line whose form tells more."""
    seen = Counter(document.text[b.start : b.end] for b in document.blocks if b.end - b.start <= LONGEST)
    lines = [line for number in range(len(document.blocks) - 1) if (line := line_of(document, number, by_block, seen))]
    for line, following in zip(lines, (*lines[1:], None), strict=False):
        end = following.number if following else len(document.blocks)
        line.body = [p for b in document.blocks[line.number + 1 : end] for p in by_block.get(b.start, ())]
        line.score = _own_score(document, line)
    _like_others(lines)
    for line in lines:
        if line.form in {"place", "said", "said#"} and line.score >= _ENOUGH:
            taken.pop(line.block.start, None)
    reached = _reach(document, lines, by_block, pages, taken)
    return {start: in_compound(document, topic) for start, topic in reached.items()}


def _reach(
    document: Document,
    lines: Sequence[TitleLine],
    by_block: Mapping[int, list[Passage]],
    pages: frozenset[int],
    taken: Mapping[int, Topic],
) -> dict[int, Topic]:
    """Return the topic of each block under a title: up to the next line that may be one, a heading as high, or a new
    page."""
    at = {line.number: line for line in lines}
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
        elif topic is not None and _ends(document, block, level):
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
    ended = text[-1] not in ".,;)”»" or text.endswith(" kr.")
    alone = block.kind == "prose" and len(text) <= LONGEST and ended and text[0].isupper()
    return level == _UNLEVELLED and alone and not label_of(text) and not is_general(text)


def _speaks_of(document: Document, block: Block, topic: Topic, by_block: Mapping[int, list[Passage]]) -> bool:
    """Tell whether a block still speaks of the topic: by its name, by "projektet" or the like, or as a labelled field."""
    if topic.label in document.text[block.start : block.end] or block.kind in {"field", "item"}:
        return True
    back = (m for p in by_block.get(block.start, ()) for m in p.mentions if m.type == ANAPHOR and m.value)
    return any(m.value[0] in UNDERTAKINGS for m in back)


def _own_score(document: Document, line: TitleLine) -> int:
    """Return how much a title's own looks and the text right below it speak for a name."""
    if line.named is not None:
        return _ENOUGH
    below = document.text[line.block.end : line.block.end + _READS_ON]
    words = line.label.split()
    again = " ".join(words[:SAYING])
    score = 3 * _stands_in(below, again.capitalize() if line.label.isupper() else again)
    if len(words) == 1:
        common = _stands_in(below, line.label.casefold()) and not line.label.isupper()
        score += -1 if common else bool(_DEFINITE.search(line.label.casefold()))
    goes_on = bool(_ELLIPTIC.match(below.lstrip())) + _paid(line) + 2 * bool(_GRANTED.match(below.lstrip()))
    return score + _looks(document, line) + _speaks(line) + goes_on


def _looks(document: Document, line: TitleLine) -> int:
    """Return how much its form speaks for a name: a label or place before it, a code after it, capitals inside it."""
    words = line.label.split()
    score = 3 * line.form.startswith(("place", "said", "sum")) + 2 * (line.form == "#()")
    if not line.label.isupper():
        placed = {word for m in line.places for word in document.text[m.start : m.end].split()}
        score += 2 * any(w[0].isupper() and w.casefold() not in FUNCTION and w not in placed for w in words[1:])
    score -= len(words) == 1 and line.label.isupper()
    return score - bool(ABSTRACT.match(words[0])) - (words[0] in _LEADS_IN)


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


def _speaks(line: TitleLine) -> int:
    """Return 2 where the text below soon says "projektet", "stedet" or the like with nothing else named before."""
    for passage in line.body:
        for mention in passage.mentions:
            if mention.start > line.block.end + _SOON:
                return 0
            if mention.type == ANAPHOR and mention.value and mention.value[0] in _MEANT:
                return 2
            if mention.type in UNDERTAKINGS and mention.source != "common":
                return 0
    return 0


def _paid(line: TitleLine) -> bool:
    """Tell whether the paragraph below tells of money."""
    first = line.body[0].block if line.body else None
    below = takewhile(lambda passage: passage.block is first, line.body)
    return any(m.type == "Money" for passage in below for m in passage.mentions)


def _like_others(lines: Sequence[TitleLine]) -> None:
    """Let titles of one form that are told for names speak for the others of that form."""
    forms: dict[str, list[TitleLine]] = {}
    for line in lines:
        forms.setdefault(line.form, []).append(line)
    for alike in forms.values():
        sure = sum(line.score >= _LIKELY for line in alike)
        if len(alike) >= _ALIKE and sure >= _SHARE * len(alike):
            for line in alike:
                line.score += 2 * (line.score > 0 or "#" in line.form)


def _topic(document: Document, line: TitleLine) -> Topic | None:
    """Return what a title names, of the kind that its own words, the first words below or the definite nouns there give."""
    if line.named is not None:
        return Topic.of(line.named, line.places)
    words = line.label.split()
    heads = [head_of(words[0]), head_of(words[-1])]
    kind = next((h.type for h in heads if h is not None and h.type in UNDERTAKINGS), "")
    said = introduced_type(document, line.block.end)
    type_ = (
        kind
        or (said if said in UNDERTAKINGS else "")
        or self_type(line.body, line.block.end, line.block.end + _READS_ON)
    )
    if type_ == "FundingPool" and line.form.startswith(("heading", "prose")):
        return None  # calls for applications have readers of their own
    type_ = type_ if type_ in UNDERTAKINGS else "Project"
    topic = Topic(type_, line.label, line.start, line.start + len(line.label), line.places, (line.label,))
    return running_case(document, topic)

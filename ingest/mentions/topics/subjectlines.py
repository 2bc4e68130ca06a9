"""What the title of a short paper names, whatever kind of paper it says that it is: "Årsberetning 2022 – Klub Havblik",
"Evaluering af Havblik", "Gadens Kantine, Randers"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.document import Block, Document
from ingest.mentions.coined.christened import a_person
from ingest.mentions.coined.kinds import kind_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, PLACE, THINGS, Mention
from ingest.mentions.names.ownnames import own_name
from ingest.mentions.topics.below import introduced_type, self_type
from ingest.mentions.topics.headings import AGENDA, NUMBER, Topic, labels_only, running_case
from ingest.mentions.topics.headlines import is_news
from ingest.mentions.topics.openings import NAMED_IN
from ingest.mentions.topics.titlelines import ABSTRACT
from ingest.mentions.words.general import VENUE, is_general, names_nothing
from ingest.mentions.words.labels import clean
from ingest.mentions.words.papers import DEEDS, PAPERS
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled

_TITLES, _TITLE, _SHORT = 3, 110, 3000
"""Lines among which such a title stands, its longest, and the characters of a text that is one paper."""
_KIND = rf"(?:[^\W\d_]+ ){{0,2}}?[^\W\d_]*(?:{PAPERS}|{DEEDS})(?:en|et)?(?:(?: for)? \d{{4}}(?:[/-]\d{{2,4}})?)?(?: nr\. \d+)?"
_LEADS = compiled(
    rf"(?:{_KIND}(?: (?:af|om|på|for|fra|til|over|i|hos|ved|vedr\.|vedrørende)|:|,| [–-])|om|hv(?:em|ad) er|nyt fra"
    r"|mød|vedr\.|kontakt:) (?-i:[a-zæøå-]{9,}(?:en|et|om|af) )?",
    re.IGNORECASE,
)
"""What stands in a title before the name that it is about."""
_FUNDS = compiled(
    r"(?:(?:tilsagn|ansøgning|afslag|frigivelse|udmøntning|anvendelse|fordeling) (?:om|på|af) )?"
    r"(?:[a-zæøå]*midler|støtte|tilskud|penge|(?:anlægs|tillægs)?bevilling) til (?=[a-zæøå])",
    re.IGNORECASE,
)
"""What stands in a title before what money is given for, which then bears no capital."""
_FRAME = compiled(r"[|>•]|^(?:[Gg]å|[Ss]pring|[Hh]op) til |^(?:Forside|Menu|Søg)$", re.MULTILINE)
"""What stands over a page's title: its menus."""
_SECTION = compiled(r"\d{1,2}(?:\.\d{1,2})+ (?=[^\W\d_])")
_LABELLED = compiled(r"[^:]{3,70}(?::| [–-]) ")
"""Any label before a name that is known for one."""
_NOUN = compiled(r"[A-ZÆØÅ][a-zæøå-]+(?:en|et) [”\"“»]?|[”\"“»]")
_ENDS = compiled(
    r"[”\"“»]?(?:\??$| [–-] |[,:] | \(| (?:i|på|ved) [A-ZÆØÅ]| (?:har|er|får|fylder|fortsætter|lukker|åbner|flytter|runder)\b)"
)
"""What stands in a title after the name."""
_PAUSE = compiled(r"[”\"“»]?(?:\??$| [–-] |[,:] | \()")
_DOES = compiled(r"\w+ [a-zæøå]{2,}(?:(?<!els)(?<!ing)(?<!tion)er|ede|te|des)\b")
"""A headline: somebody and what is done."""
_APPOSED = compiled(r"(?: [–-]|,) (?:(?:et|en) )?(?P<noun>[a-zæøå]+)")
WE = compiled(r"\b(?:[Vv]i|[Vv]ores|[Oo]s)\b")
_STEM = 12
"""Letters of a word by which a text speaks of it again ("Støttekontaktpersonerne" under "…ordningen")."""
_MOST = 6
"""Words of a name that no noun tells."""


def subject_line(document: Document, passages: Sequence[Passage]) -> Topic | None:
    """Return the house, unit, association or undertaking that a short paper's title is about, where the text below
    speaks of it, or of nothing else."""
    if len(document.text) > _SHORT:
        return None
    first = next((n for n, b in enumerate(document.blocks) if not _FRAME.search(document.text, b.start, b.end)), 0)
    for number, block in enumerate(document.blocks[: first + _TITLES]):
        if number < first:
            continue
        text = document.text[block.start : block.end]
        if block.kind == "item" and any(section.title == text for section in document.sections):
            continue  # in the list of what is to come
        if len(text) > _TITLE or text[-1] == "." or VENUE.search(text):
            return None
        inside = [m for p in passages if p.block.start == block.start for m in p.mentions]
        topic = _known(document, passages, block, inside)
        if topic is None and (_tells_below(document, number) or " – " in text):
            topic = _unknown(document, passages, block, inside)
        if topic is not None:
            return running_case(document, topic)
    return None


def case_line(document: Document, body: Sequence[Passage]) -> Topic | None:
    """Return what the title of a case, the first of *body*, is about, where the case speaks of it."""
    title = body[0].block
    inside = [m for p in body if p.block.start == title.start for m in p.mentions]
    topic = _known(document, body, title, inside) or _unknown(document, body, title, inside, body[-1].end)
    return running_case(document, topic) if topic is not None else None


def _tells_below(document: Document, number: int) -> bool:
    """Tell whether a paragraph stands under a title, perhaps below a label."""
    return any(document.text[block.end - 1] == "." for block in document.blocks[number + 1 : number + 3])


def _known(document: Document, passages: Sequence[Passage], title: Block, inside: Sequence[Mention]) -> Topic | None:
    """Return what a title is about where its words are known for a name."""
    named = [m for m in (own_name(document.text, m) or m for m in inside) if m.type in THINGS]
    if not named or named[0].source not in NAMED_IN or names_nothing(named[0].label):
        return None
    name, start = named[0], _name_start(document.text, title)
    labelled = _LABELLED.match(document.text, title.start, name.start)
    starts = {start, labelled.end() if labelled else start}
    starts |= {noun.end() for at in starts if (noun := _NOUN.match(document.text, at, title.end))}
    if name.start not in starts or not _ENDS.match(document.text, name.end, title.end):
        return None
    return Topic.of(name) if _speaks_of(document, passages, title, name) else None


def _unknown(
    document: Document, passages: Sequence[Passage], title: Block, inside: Sequence[Mention], reach: int = 0
) -> Topic | None:
    """Return what a title is about by its place in it, where a noun beside it or the text below, up to *reach*, tells of
    what kind it is."""
    start = _name_start(document.text, title)
    funds = _FUNDS.match(document.text, start, title.end) if reach else None
    start = funds.end() if funds else start
    ends = _PAUSE.search(document.text, start + 1, title.end)
    end = ends.start() if ends else title.end
    label = clean(document.text[start:end])
    label = label[:1].upper() + label[1:] if funds else label
    words = label.split()
    if not words or len(words) > _MOST or not label[0].isupper() or not _may_name(label):
        return None
    if any(m.type not in {PLACE, ANAPHOR, "Role"} for m in inside if start <= m.start < end):
        return None
    if document.text[end : end + 1] == ":":
        return None
    apposed = _APPOSED.match(document.text, end, title.end)
    told = kind_of(apposed["noun"]) if apposed else ""
    below = self_type([p for p in passages if p.start >= title.end], title.end, max(reach, title.end + _TITLE * 2))
    below = below or introduced_type(document, title.end)
    again = document.text.find(label, title.end) >= 0
    project = document.text.find("rojekt", title.end, title.end + _TITLE * 2) >= 0
    below = below or ("Project" if again and project else "")
    quoted = document.text[start - 1] in '”“"»' and again
    type_ = kind_of(words[0]) or told or below or ("Service" if quoted else "")
    if type_ not in THINGS or not (told or again or (below and _is_definite(words))):
        return None
    if ABSTRACT.match(words[0]) and not told:
        return None
    return Topic(type_, label, start, end, (), (label,))


def _is_definite(words: Sequence[str]) -> bool:
    """Tell whether words may name something that the text calls by another noun: several, or a definite one."""
    return len(words) > 1 or words[0].endswith(("en", "et", "ne"))


def _name_start(text: str, title: Block) -> int:
    """Return where the name begins in a title: after its number and the kind of paper."""
    numbered = _SECTION.match(text[title.start : title.end]) or NUMBER.match(text[title.start : title.end])
    start = title.start + (numbered.end() if numbered else 0)
    while (lead := _LEADS.match(text, start, title.end)) is not None:
        start = lead.end()
    return start


def _may_name(label: str) -> bool:
    words = label.split()
    if a_person(label) or names_nothing(label) or labels_only(label) or is_general(label) or AGENDA.match(label):
        return False
    if words[-1].endswith("selskab") or is_news(label):
        return False
    says = any(word in VERBS for word in words[1:]) or _DOES.match(label) is not None
    return words[0].casefold() not in FUNCTION and not says


def _speaks_of(document: Document, passages: Sequence[Passage], title: Block, name: Mention) -> bool:
    """Tell whether the text below a title means what it names: by "vi", a definite noun, a word of the name, or because
    it names nothing else."""
    below = [m for p in passages if p.start >= title.end for m in p.mentions]
    if any(m.type == ANAPHOR and m.value and m.value[0] in THINGS for m in below):
        return True
    words = [word[:_STEM] for word in name.label.split() if len(word) > 3 and word[0].isupper()]
    if any(document.text.find(word, title.end) >= 0 for word in words) or WE.search(document.text, title.end):
        return True
    return not any(m.type in THINGS and m.source in NAMED_IN for m in below)

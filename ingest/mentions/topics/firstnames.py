"""Topics by the name itself: of a heading that says more than the name, and of one whose text begins with naming the
thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ingest.document import Document
from ingest.mentions.coined.tabled import Tabled
from ingest.mentions.find import Passage
from ingest.mentions.mention import TOWNS, UNDERTAKINGS, Mention
from ingest.mentions.topics.headings import NUMBER, Topic
from ingest.mentions.topics.pagenames import may_name
from ingest.mentions.topics.titlelines import wrapped
from ingest.mentions.words.general import is_menu, names_nothing
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled

_SOURCES = frozenset({"apposition", "quoted"})
_SUBJECTS = UNDERTAKINGS | {"Association", "SocialEnterprise", "Unit", "Centre", "FundingPool", "Agreement", "Proposal"}
_BY_NAME = frozenset({"register", "apposition", "quoted", "introduced", "pattern"})
PAPERS = frozenset({"Agreement", "Proposal", "FundingPool"})
"""What may be called by the kind of its paper ("Budget 2024", "Rammeaftale")."""
_MORE = compiled(
    r"[”\"»]?(?:,? (?:status|orientering|opfølgning|evaluering|videreførelse|forlængelse|efter|frem til|får|ringer|er|har"
    r"|[a-zæøå]{4,}(?:er|es))\b| \(|$)"
)
"""What a heading goes on with after a name."""
_GIVES = compiled(
    r"(?:Det (?:[a-zæøå]+ )?(?:nye|nyeste) (?:[a-zæøå]+ )?(?:har været|er|var|blev|bliver)"
    r"|[A-ZÆØÅ][a-zæøå]*(?:en|et|n|t) [^.;:]{0,40}?(?:hedder|kaldes|navnet|titlen|døbt)) [”\"“»]?"
)
"""A sentence up to the name that it gives the thing of its part."""


_HAPPENS = compiled(
    r" (?:[a-zæøå]{3,}(?:længes|føres|sættes|vides|lukkes|ukker|lægges|sluttes|slutter|åbner|flytter|styrkes|evalueres)|starter"
    r"|fortsætter|stopper|ophører|bliver til noget|er (?:slut|i gang|startet|på vej|en realitet))$|(?:,| [–-]) (?:afslutning|"
    r"status|orientering|evaluering|forlængelse|opfølgning|midtvejsstatus|videreførelse)$"
)
"""What a heading says of a thing after its name."""


def names_in(passages: Iterable[Passage]) -> dict[str, Mention]:
    """Return the undertakings and houses that a document's sentences tell by their names, by these names."""
    found: dict[str, Mention] = {}
    for passage in passages:
        for m in passage.mentions:
            if m.type in UNDERTAKINGS and m.source in _SOURCES:
                found.setdefault(m.label, m)
    return found


def led_by_name(document: Document, start: int, end: int, names: Mapping[str, Mention]) -> Topic | None:
    """Return the thing with whose name a heading begins that goes on with other words ("Havblik ringer", "Havblik,
    status")."""
    text = document.text[start:end]
    numbered = NUMBER.match(text)
    at = numbered.end() if numbered else 0
    words = text[at:].split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).strip('”"“»«:,')
        if name not in names:
            continue
        begin = start + text.index(name, at)
        if _MORE.match(document.text, begin + len(name), end):
            return Topic(names[name].type, name, begin, begin + len(name), (), (name,))
        return None
    return None


def without_news(document: Document, topic: Topic) -> Topic:
    """Return a topic without what its heading goes on to say of it ("Havblik forlænges"), where the text writes it so."""
    bare = _HAPPENS.sub("", topic.label)
    if bare == topic.label or topic.type not in UNDERTAKINGS or not document.written.after(bare, topic.end):
        return topic
    head = head_of(bare) if " " not in bare else None
    if head is not None and head.definite and not head.compound:
        return topic
    return replace(topic, label=bare, end=topic.start + len(bare), aliases=(topic.label, bare))


def opened_name(document: Document, topic: Topic, body: Sequence[Passage]) -> Topic:
    """Return a topic under the name that the first sentence below its heading gives the thing, where the text never
    uses the heading's own words again ("Ordningen har fået navnet X", "Det store nye har været X")."""
    first = next((p for p in body if p.start >= topic.end), None)
    whole = in_compound(document, topic)
    if whole is not topic:
        return whole
    if first is None:
        return topic
    if (fuller := _fuller(document, topic, first)) is not None:
        return fuller
    if topic.type not in UNDERTAKINGS or document.written.after(topic.label, topic.end):
        return topic
    if (project := _PROJECT.match(document.text, first.start)) and _shares(topic.label, project["name"]):
        label = project["name"]
        return replace(topic, type="Project", label=label, aliases=(*topic.aliases, topic.label, label))
    name = next((m for m in first.mentions if m.type in UNDERTAKINGS and m.source in _SOURCES), None)
    if name is None or not _GIVES.fullmatch(document.text, first.start, name.start):
        return topic
    return replace(topic, type=name.type, label=name.label, aliases=(*topic.aliases, topic.label, name.label))


_UNNAMED = compiled(
    r"(?:(?:Projektet|Projekt|Indsatsen|Forsøget|Initiativet|Tilbuddet|Delprojektet) (?:i|på|ved|fra) )?(?=[A-ZÆØÅ])"
)
"""How the heading of a part begins that tells by its place alone which of several projects it is about."""
_MOST_WORDS, _TITLES = 5, 3
"""Words of a name that opens a sentence; headings that may stand between that of a part and its first sentence."""


def placed_project(
    document: Document, passage: Passage, body: Sequence[Passage], told: Topic | None, tabled: Sequence[Tabled]
) -> Topic | None:
    """Return the project of a part whose heading says only where it lies ("3. Projektet i Vejle Kommune"): the one in
    a table's row of that municipality, else the one with whose name its first sentence begins, else what was *told*."""
    text = document.text[passage.start : passage.end]
    numbered = NUMBER.match(text)
    unnamed = _UNNAMED.match(text, numbered.end() if numbered else 0)
    at = passage.start + unnamed.end() if unnamed else -1
    place = next((m for m in passage.mentions if m.type in TOWNS and m.start == at and m.end >= passage.end - 1), None)
    if unnamed is None or place is None:
        return told
    rows = {one.label for one in tabled if one.where == place.label}
    if len(rows) == 1:
        return Topic("Project", rows.pop(), passage.start, passage.end)
    if not unnamed.group():
        return told
    first = next((p for p in body[:_TITLES] if p.block.kind == "prose"), None)
    words = document.text[first.start : first.end].split() if first is not None else []
    verb = next((at for at, word in enumerate(words[: _MOST_WORDS + 1]) if at and word in VERBS), 0)
    name = " ".join(words[:verb])
    if first is None or not name or not may_name(name, document.text):
        return None
    return Topic("Project", name, first.start, first.start + len(name), (), (name,))


def _fuller(document: Document, topic: Topic, first: Passage) -> Topic | None:
    """Return a heading's thing under the longer name with which the text below opens, where it has no other such name
    ("Udvidelse af Lyspunkt", then "Lyspunkt Syd er ...")."""
    at, label, text = first.start, topic.label, document.text
    if topic.type not in _NAMED_FULLY or text[at : at + len(label)] != label:
        return None
    more = _LONGER.match(text, at + len(label), first.end)
    if more is None or more["verb"] not in VERBS:
        return None
    name = label + more["more"]
    others = re.compile(rf"{re.escape(label)} [A-ZÆØÅ]").finditer(text, first.end)
    if any(not text.startswith(name, other.start()) for other in others):
        return None
    return replace(topic, label=name, aliases=(*topic.aliases, label, name))


_NAMED_FULLY = UNDERTAKINGS | {"Facility", "Association", "SocialEnterprise", "Unit"}
_LONGER = compiled(r"(?P<more>(?: [A-ZÆØÅ][\w’-]+){1,3}) (?P<verb>[a-zæøå]+)\b")
"""What a longer name goes on with, and the verb behind it."""
_PROJECT = compiled(
    r"(?:[A-ZÆØÅ][a-zæøå]*p|P)rojekt(?:et)? (?P<name>[A-ZÆØÅ][\w’-]+(?: [A-ZÆØÅ][\w’-]+| på| i| til| for| med| om){0,5})(?= [a-zæøå]+)"
)


def _shares(title: str, name: str) -> bool:
    """Tell whether a project's name shares a word with the title over it."""
    return bool({w for w in title.casefold().split() if len(w) > _SHORT} & set(name.casefold().split()))


_SHORT = 3
"""Letters of words that names share by chance."""


def in_compound(document: Document, topic: Topic) -> Topic:
    """Return a topic under the whole word with which the text below begins, where the heading is its last part."""
    below = _OPENS.match(document.text, topic.end) if " " not in topic.label else None
    if below is None or topic.type not in UNDERTAKINGS or not _is_short(topic.label, below["whole"]):
        return topic
    return replace(topic, label=below["whole"], aliases=(*topic.aliases, topic.label, below["whole"]))


_OPENS = compiled(r"\n(?P<whole>[A-ZÆØÅ][a-zæøå-]+) [a-zæøå]")
_FIRST_PART = 3
"""Letters of the first part of a compound, at least."""


def _is_short(heading: str, compound: str) -> bool:
    """Tell whether a heading of one definite noun is the last part of the *compound* with which the text below begins."""
    head = head_of(heading)
    definite = head is None or (head.definite and not head.plural)
    return definite and len(compound) >= len(heading) + _FIRST_PART and compound.endswith(heading.casefold())


def by_name(document: Document, topics: Mapping[int, Topic], by_block: Mapping[int, list[Passage]]) -> dict[int, Topic]:
    """Return the topics whose words name something; of a paper's title the one name that stands in it."""
    found: dict[int, Topic] = {}
    for start, told in topics.items():
        topic = without_news(document, told)
        mentions = [m for p in by_block.get(start, ()) for m in p.mentions]
        inner = wrapped(document.text, topic.start, [m for m in mentions if m.start >= topic.start])
        if (
            topic.type not in PAPERS
            and inner is not None
            and inner.end >= topic.end - 1
            and not document.written.after(topic.label, topic.end)
        ):
            found[start] = Topic.of(inner)
            continue
        if topic.type in PAPERS or not names_nothing(topic.label):
            found[start] = topic
            continue
        if is_menu(topic.label):
            continue
        named = [m for p in by_block.get(start, ()) for m in p.mentions if m.type in _SUBJECTS and not m.genitive]
        if len({m.label for m in named}) == 1 and named[0].source in _BY_NAME and not names_nothing(named[0].label):
            found[start] = Topic.of(named[0])
    return found

"""Topics by the name itself: of a heading that says more than the name, and of one whose text begins with naming the
thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import NUMBER, Topic
from ingest.mentions.words.lexicon import head_of
from ingest.patterns import compiled
from ontology.predicates import INITIATIVES

_SOURCES = frozenset({"apposition", "quoted"})
_THINGS = INITIATIVES | {"Facility"}
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
            if m.type in _THINGS and m.source in _SOURCES:
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
    if bare == topic.label or topic.type not in _THINGS or not document.written.after(bare, topic.end):
        return topic
    head = head_of(bare) if " " not in bare else None
    if head is not None and head.definite and not head.compound:
        return topic
    return replace(topic, label=bare, end=topic.start + len(bare), aliases=(topic.label, bare))


def opened_name(document: Document, topic: Topic, body: Sequence[Passage]) -> Topic:
    """Return a topic under the name that the first sentence below its heading gives the thing, where the text never
    uses the heading's own words again ("Ordningen har fået navnet X", "Det store nye har været X")."""
    first = next((p for p in body if p.start >= topic.end), None)
    if first is None or topic.type not in _THINGS or document.written.after(topic.label, topic.end):
        return topic
    name = next((m for m in first.mentions if m.type in _THINGS and m.source in _SOURCES), None)
    if name is None or not _GIVES.fullmatch(document.text, first.start, name.start):
        return topic
    return replace(topic, type=name.type, label=name.label, aliases=(*topic.aliases, topic.label, name.label))

"""What a section is about: its heading's name, the type that the text gives it, and what "projektet" or "vi" stands for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ingest.document import Document, Section
from ingest.mentions.find import Introduced, Passage
from ingest.mentions.mention import ANAPHOR, NAMED, PLACE, Mention
from ingest.mentions.patterns import clean
from ingest.mentions.tokens import FUNCTION
from ingest.reading.labels import FIELD_LABELS, SECTION_WORDS
from ontology.predicates import INITIATIVES

_NUMBER = re.compile(r"^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-zIVX])[.):]\s+|(?:ad|punkt|bilag|forslag|nr\.?|kapitel|afsnit|sag)\s*(?:nr\.?\s*)?\d+(?:\.\d+)*[.:]?\s+|[•–-]\s*)+", re.IGNORECASE)
_AGENDA = re.compile(
    r"^(?:\w*(?:sag|orientering)\b|drøftelse|orientering|beslutning|gennemgang|opsamling|vedtagelse|godkendelse|eventuelt|status|nyt fra|"
    r"opfølgning|meddelelser|indstilling|udmøntning|analyser|projekter der|anmodning|ændringsforslag|høring|forslag|beretning|krav|"
    r"erfaringer|praksis|grundlag|baggrund|formål|målgruppe|hvad|hvem|hvor|hvordan|hvorfor|hvornår|har|kan|er|i alt|processen|budget)\b",
    re.IGNORECASE,
)
_GENERIC_LAST = re.compile(r"(?::|\?|\bnedenfor|\bovenfor|\.)$")
_VERB = re.compile(
    r"\b(?:er|var|har|havde|skal|vil|kan|blev|bliver|får|fik|ophører|følger|gælder|sker|arbejder|rummer|opstiller|styrker|findes|indstiller)\b"
)
_PLACE_TAIL = re.compile(r"(?:,| i| på) $")
_TALKED_OF = 2000
"""Characters of a section in which the way it speaks of itself is looked for."""
_FEW_TOPICS = 3
"""A document with more topics than these has none that stands for the whole of it."""
_WE = frozenset({"vi", "os", "vores", "vore", "vort", "jeg"})
_CHAPTER = re.compile(r"\bRegion (?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland|Østdanmark)\b")


@dataclass(frozen=True, slots=True)
class Topic:
    """What a section is about, and where its name stands; *places* are the places that its heading adds."""

    type: str
    label: str
    start: int
    end: int
    places: tuple[Mention, ...] = ()
    aliases: tuple[str, ...] = ()
    sure: bool = True


@dataclass(slots=True)
class Outline:
    """The topic of each section that has one, by the section's start; and the topic of the document."""

    by_section: dict[int, Topic] = field(default_factory=dict)
    document: Topic | None = None

    def topic_at(self, document: Document, offset: int) -> Topic | None:
        """Return the topic of the section that holds the offset, or of the nearest section around or before it."""
        section = document.section_at(offset)
        return self.of_section(document, section) or self.document

    def of_section(self, document: Document, section: Section | None) -> Topic | None:
        """Return the section's own topic or that of the sections around it."""
        if section is None:
            return None
        for around in (section, *document.parents_of(section)):
            topic = self.by_section.get(around.start)
            if topic:
                return topic
        return None


COMPATIBLE: dict[str, frozenset[str]] = {
    "Project": INITIATIVES,
    "Service": INITIATIVES | {"Facility", "Unit"},
    "Education": INITIATIVES,
    "Facility": frozenset({"Facility", "Service", "Unit", "Centre", "SocialEnterprise"}),
    "Unit": frozenset({"Unit", "Centre", "Facility", "RegionalPsychiatry"}),
    "Centre": frozenset({"Centre", "Unit"}),
    "Association": frozenset({"Association", "SocialEnterprise"}),
    "Company": frozenset({"Company", "SocialEnterprise"}),
    **{name: frozenset({name}) for name in ("Foundation", "Forum", "StateBody", "Agreement", "FundingPool", "SocialEnterprise")},
}
"""Which types a definite noun with a head of the key's type may point back to."""
_SPECIAL_BACK: dict[str, frozenset[str]] = {
    "kommunen": frozenset({"Municipality"}),
    "kommunens": frozenset({"Municipality"}),
    "regionen": frozenset({"Region", "RegionalPsychiatry"}),
    "regionens": frozenset({"Region"}),
}


def self_type(passages: Sequence[Passage], start: int, end: int) -> str:
    """Return the type that a stretch of text gives its subject by the definite nouns it uses for it."""
    votes: Counter[str] = Counter()
    for passage in passages:
        if passage.start >= start and passage.start < end:
            votes.update(m.value[0] for m in passage.mentions if m.type == ANAPHOR and m.value and m.value[0] in COMPATIBLE)
    ranked = [type_ for type_, _ in votes.most_common() if type_ in INITIATIVES | {"Facility", "Association"}]
    return ranked[0] if ranked else ""


def heading_topic(document: Document, passage: Passage, body: Sequence[Passage], section: Section) -> Topic | None:
    """Return the topic that a heading names, or None for a heading that only labels a part."""
    text = document.text[passage.start : passage.end]
    numbered = _NUMBER.match(text)
    bare = text[numbered.end() :] if numbered else text
    if _labels_only(bare):
        return None
    named = [m for m in passage.mentions if m.type in NAMED or m.type in {"FundingPool", "Agreement"}]
    own = [m for m in named if m.source in {"quoted", "introduced", "apposition", "pattern"} or m.type in INITIATIVES]
    if _AGENDA.match(bare) or (bare.isupper() and len(bare.split()) > 2) or _VERB.search(bare.casefold()) or len(bare.split()) > 14:
        first = next((m for m in own if m.type in INITIATIVES | {"Facility", "FundingPool"}), None)
        return Topic(first.type, first.label, first.start, first.end) if first else None
    quoted = next((m for m in own if m.source == "quoted"), None)
    if quoted:
        return Topic(quoted.type, quoted.label, quoted.start, quoted.end, places=_places(passage))
    return _whole_heading(document, passage, bare, own, body, section)


def _labels_only(bare: str) -> bool:
    low = clean(bare).casefold()
    return not low or low in SECTION_WORDS or low in FIELD_LABELS or bool(_GENERIC_LAST.search(bare.strip())) or len(low) < 3


def _whole_heading(
    document: Document, passage: Passage, bare: str, own: Sequence[Mention], body: Sequence[Passage], section: Section
) -> Topic | None:
    start = passage.start + document.text[passage.start : passage.end].index(bare)
    end, places = _without_places(document.text, passage, start)
    label = clean(document.text[start:end])
    head, _, rest = label.partition(" – ")
    aliases = (label, head) if rest else (label, *_pair(label))
    label = head if rest and len(head.split()) >= 1 and len(head) > 3 else label
    single = next((m for m in own if m.start <= start + 2 and m.end >= end - 2), None)
    leading = next((m for m in passage.mentions if m.start <= start + 2 and (m.type in NAMED)), None)
    said = self_type(body, section.start, section.start + _TALKED_OF)
    score = 2 * bool(single or leading) + (section.kind == "form") + 2 * bool(said) + 2 * _recurs(document, label, section)
    score += bool(places) + (len(label.split()) <= 5)
    if score < 3 or not label or not label[0].isupper() and not label[0].isdigit() and label[0] not in "”“\"":
        return None
    if single:
        return Topic(single.type, single.label, single.start, single.end, places, aliases)
    if leading and leading.end >= end - 2:
        return Topic(leading.type, leading.label, leading.start, leading.end, places, aliases)
    type_ = said or next((m.type for m in own), "Project")
    return Topic(type_, label, start, end, places, aliases)


def _pair(label: str) -> tuple[str, ...]:
    """Return the two names of a heading such as "Idrætshuset og Klub 98"."""
    parts = label.split(" og ")
    return tuple(parts) if len(parts) == 2 and all(p[0].isupper() and len(p.split()) <= 2 and len(p) > 3 for p in parts) else ()


def _recurs(document: Document, label: str, section: Section) -> bool:
    words = [w for w in re.findall(r"[^\W\d_][\w-]+", label) if w.casefold() not in FUNCTION and len(w) > 3]
    if not words or not words[0][0].isupper():
        return False
    body = document.text[section.start + len(section.title) : min(section.end, section.start + _TALKED_OF)]
    return words[0] in body


def _places(passage: Passage) -> tuple[Mention, ...]:
    return tuple(m for m in passage.mentions if m.type in {PLACE, "Municipality"})


def _without_places(text: str, passage: Passage, start: int) -> tuple[int, tuple[Mention, ...]]:
    """Return where the name ends when the places at the heading's end are left out, and those places."""
    end, places = passage.end, []
    for mention in reversed(passage.mentions):
        if mention.type not in {PLACE, "Municipality"} or text[mention.end : end].strip(" .)") or mention.start <= start:
            break
        before = text[start : mention.start]
        tail = re.search(r"(?:,| i| på| og| &|, og)\s*$", before)
        if not tail:
            break
        places.append(mention)
        end = start + tail.start()
    return end, tuple(reversed(places))


def outline_of(document: Document, passages: Sequence[Passage]) -> Outline:
    """Return the topics of a document's sections."""
    outline = Outline()
    heads = {p.start: p for p in passages if p.block.kind == "heading"}
    for section in document.sections:
        passage = heads.get(section.start)
        if passage is None:
            continue
        body = [p for p in passages if section.start < p.start < section.end]
        topic = heading_topic(document, passage, body, section)
        strong = topic is not None and (section.level <= 2 or _named_inside(passage))
        if topic and strong:
            outline.by_section[section.start] = topic
    _drop_containers(document, outline)
    if len(outline.by_section) <= _FEW_TOPICS and outline.by_section:
        outline.document = outline.by_section[min(outline.by_section)]
    return outline


def _drop_containers(document: Document, outline: Outline) -> None:
    """Take the topic from a chapter that holds several topics: its title names no initiative of its own."""
    holding: Counter[int] = Counter()
    for section in document.sections:
        if section.start in outline.by_section:
            holding.update(parent.start for parent in document.parents_of(section))
    kinds = {section.start: section.kind for section in document.sections}
    for start, count in holding.items():
        if count > 1 and kinds[start] != "form":
            outline.by_section.pop(start, None)


def _named_inside(passage: Passage) -> bool:
    return any(m.type in INITIATIVES | {"Facility", "Association"} or m.source == "quoted" for m in passage.mentions)


def names_from(outline: Outline) -> dict[str, Introduced]:
    """Return the names that headings introduce."""
    found: dict[str, Introduced] = {}
    for topic in outline.by_section.values():
        for surface in (topic.label, *topic.aliases):
            if len(surface) > 3 and surface[0].isupper():
                found.setdefault(surface, Introduced(topic.type, topic.label))
    return found


@dataclass(slots=True)
class Resolver:
    """What has been named so far, so that a definite noun can point back to it."""

    document: Document
    outline: Outline
    main: Mapping[str, Mention] = field(default_factory=dict)
    recent: dict[str, Mention] = field(default_factory=dict)
    section: int = -1
    lead: Topic | None = None

    def resolve(self, passage: Passage) -> list[Mention]:
        """Return the passage's mentions with those that point back resolved, or left out where nothing fits."""
        section = self.document.section_at(passage.start)
        if section is not None and section.start != self.section:
            self.section, self.recent = section.start, {}
        topic = self.lead or self.outline.topic_at(self.document, passage.start)
        settled: list[Mention] = []
        for mention in passage.mentions:
            if mention.type == ANAPHOR:
                resolved = self._back(mention, topic)
                if resolved:
                    settled.append(resolved)
            else:
                settled.append(mention)
                if mention.type in NAMED or mention.type in {"FundingPool", "Agreement"}:
                    self.recent[mention.type] = mention
        return sorted([*settled, *self._we(passage, topic)], key=lambda m: m.start)

    def _back(self, mention: Mention, topic: Topic | None) -> Mention | None:
        types = COMPATIBLE.get(mention.value[0], frozenset())
        if topic and topic.type in types:
            return replace(mention, type=topic.type, label=topic.label)
        near = [m for t, m in self.recent.items() if t in types and mention.start - m.start < 1200]
        if near:
            last = max(near, key=lambda m: m.start)
            return replace(mention, type=last.type, label=last.label)
        return None

    def _we(self, passage: Passage, topic: Topic | None) -> list[Mention]:
        found = []
        taken = [(m.start, m.end) for m in passage.mentions if m.type != ANAPHOR]
        for word in passage.words:
            low = word.text.casefold()
            if any(start <= word.start < end for start, end in taken):
                continue
            if low in _WE and topic:
                found.append(Mention(word.start, word.end, topic.type, topic.label, "anaphor", low not in {"vi", "os", "jeg"}))
            elif low in _SPECIAL_BACK:
                last = next((m for t, m in self.recent.items() if t in _SPECIAL_BACK[low]), None) or self.main.get(low.removesuffix("s"))
                if last:
                    found.append(Mention(word.start, word.end, last.type, last.label, "anaphor", low.endswith("s")))
        return found


def main_authorities(passages: Sequence[Passage]) -> dict[str, Mention]:
    """Return the municipality and the region that a document speaks of most, where one stands out."""
    found: dict[str, Mention] = {}
    for word, types in (("kommunen", {"Municipality"}), ("regionen", {"Region"})):
        counts = Counter(m.label for p in passages for m in p.mentions if m.type in types)
        ranked = counts.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]):
            label = ranked[0][0]
            found[word] = next(m for p in passages for m in p.mentions if m.type in types and m.label == label)
    return found


def chapter_region(document: Document, offset: int) -> tuple[str, Section] | None:
    """Return the region that a chapter around the offset carries in its title."""
    section = document.section_at(offset)
    if section is None:
        return None
    for around in document.parents_of(section):
        match = _CHAPTER.search(around.title)
        if match:
            return match.group(), around
    return None

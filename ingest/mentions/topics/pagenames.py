"""The one name with which the sentences of a page without a titled subject begin: "Birkehus har plads til ...", then
"Birkehus er selvejende ..." below headings that only label parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.document import Document
from ingest.mentions.coined.kinds import NAMED_KINDS, kind_of
from ingest.mentions.find import Passage
from ingest.mentions.topics.below import self_type
from ingest.mentions.topics.headings import Topic, labels_only
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.topics.subjectlines import WE
from ingest.mentions.words.general import NAMELESS, is_general, names_nothing
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.occurrences import written_small
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import VERBS
from ingest.names import OF_PERSONS, Kind
from ingest.names import kind_of as person_kind
from ingest.persons import mask
from ingest.search.patterns import compiled

_PAGE = 6000
"""Characters of a text that is one page."""
_SUBJECT = compiled(
    r"(?P<name>[A-ZÆØÅ][a-zæøåé]{3,}(?: (?:[A-ZÆØÅ][a-zæøåé]+|og|i|på|for|af)){0,3}?),? (?P<verb>[a-zæøå]+)\b"
)
"""The name that opens a sentence, and the verb after it."""
_MANY = compiled(
    r"(?:erne|ene|er|enheden|afdelingen|udvalget|rådet|ledelsen|styrelsen|gruppen|puljen)$|^(?:Mange|Andre|Enkelte|"
    r"Begge|Ingen|Resten|Folk|Hele|Nogle|Derefter)$"
)
"""Several people or things are no page's name."""
_HOUSED = compiled(
    r"\b(?:i huset|[Hh]uset|[Ss]tedet|her på stedet|beboere?|beboerne|lejligheder|værelser|døgnet rundt)\b"
)
_NAMES = frozenset({"pattern", "quoted", "apposition", "introduced"})
_PACT = compiled(r"\b[^\W\d_]*aftale(?:n|r)?\b", re.IGNORECASE)
_HEAD = 200
"""Characters in which a paper says that it is an agreement: it has several parties."""
_KNOWN = frozenset({"register", "institution"})
_OFTEN = 2


def name_page(document: Document, passages: Sequence[Passage], outline: Outline) -> None:
    """Make the name with which a page's sentences begin its subject, where no title told one; headings that a list at
    its beginning held are its parts then."""
    if len(outline.by_section) > 1 or outline.pages or outline.spoken:
        return
    outline.title = page_name(document, passages)
    if outline.title is not None:
        listed = {document.text[b.start : b.end].strip("•*–- ") for b in document.blocks if b.kind == "item"}
        for block in document.blocks:
            if block.kind == "heading" and document.text[block.start : block.end].strip() in listed:
                outline.by_section.pop(block.start, None)


def page_name(document: Document, passages: Sequence[Passage]) -> Topic | None:
    """Return the name that opens several sentences of a short page which speaks of nothing else by a name of its own
    as often, or that opens one and stands inside another."""
    text = document.text
    if len(text) > _PAGE:
        return None
    opening: dict[str, int] = {}
    counts: Counter[str] = Counter()
    for passage in passages:
        named = _SUBJECT.match(text, passage.start, passage.end) if passage.block.kind == "prose" else None
        known = any(m.start == passage.start and m.source in _KNOWN for m in passage.mentions)
        if named is not None and not known and named["verb"] in VERBS and may_name(named["name"], text):
            opening.setdefault(named["name"], passage.start)
            counts[named["name"]] += 1
    inside = {name: len(re.findall(rf"(?<=[a-zæøå,] ){re.escape(name)}\b", text)) for name in counts}
    longer = {m.label.split()[-1].casefold() for p in passages for m in p.mentions if " " in m.label}
    for name in [name for name in counts if " " not in name and name.casefold().startswith(tuple(longer))]:
        del counts[name]  # "Friklinikken" after "Ungdomspsykiatrisk Friklinik"
    ranked = sorted(counts, key=lambda name: (-counts[name] - inside[name], opening[name]))
    first = ranked[0] if ranked else None
    if first is None:
        return None
    speaks = next((p.start for p in passages if p.block.kind == "prose"), -1) == opening[first]
    speaks = speaks and len(WE.findall(text)) > _OFTEN
    if not (speaks or _is_told(first, counts[first], inside[first])):
        return None
    often = counts[first] + inside[first]
    others = Counter(m.label for p in passages for m in p.mentions if m.type in NAMED_KINDS and m.source in _NAMES)
    rivals = [n for label, n in others.items() if first not in label and label not in first]
    rivals += [counts[name] + inside[name] for name in ranked[1:]]
    if max(rivals, default=0) >= max(_OFTEN, 0.75 * often) or _PACT.search(text, 0, _HEAD):
        return None
    start = opening[first]
    return Topic(_type_of(first, text, passages), first, start, start + len(first), (), (first,))


def _is_told(name: str, opens: int, inside: int) -> bool:
    """Tell whether what opens sentences is a name: it bears its capital inside one too, or no noun is known in it."""
    head = head_of(name)
    definite = name.endswith(("en", "et")) and " " not in name and (head is None or not head.compound)
    return opens + inside >= _OFTEN and (inside > 0 or not definite)


def may_name(name: str, text: str) -> bool:
    """Tell whether the words with which a sentence begins may be the name of a thing."""
    words = name.split()
    head = head_of(name)
    if words[0].casefold() in FUNCTION or name.casefold() in NAMELESS or words[-1][0].islower():
        return False
    if any((kind := head_of(word)) is not None and kind.type not in NAMED_KINDS for word in words):
        return False  # a forum, a pool, an agreement
    if labels_only(name) or is_general(name) or names_nothing(name) or _MANY.search(name) or role_of(words[0]):
        return False
    if head is not None and (not head.compound or head.type not in NAMED_KINDS) and " " not in name:
        return False
    kinds = [person_kind(word) for word in words if word[0].isupper()]
    if kinds[0] == Kind.PLACE or not OF_PERSONS.isdisjoint(kinds) or mask(name) != name:
        return False
    part = re.search(rf"[A-ZÆØÅ][\w-]+ (?:i|på|for|til|og|af) {re.escape(name)}\b", text)
    return part is None and (" " in name or not written_small(text, (name,)))


def _type_of(name: str, text: str, passages: Sequence[Passage]) -> str:
    """Return what the name's noun tells, or the nouns by which the text means it."""
    told = next((kind for word in reversed(name.split()) if (kind := kind_of(word)) in NAMED_KINDS), "")
    said = self_type(passages, 0, len(text))
    housed = "Facility" if _HOUSED.search(text) and said in {"", "Facility", "Service"} else ""
    if said == "Association":
        return said
    return told or housed or (said if said in NAMED_KINDS else "") or "Service"

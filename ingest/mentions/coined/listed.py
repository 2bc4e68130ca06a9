"""Lists whose introduction says what their items are: "de seks botilbud:" and a name on each line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ingest.document import Block, Document
from ingest.mentions.coined.christened import a_person
from ingest.mentions.coined.priced import name_priced
from ingest.mentions.mention import ANAPHOR, NAMED, PLACE, Mention
from ingest.mentions.overlap import settle
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import Head, head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import OF_A_THING
from ingest.names import GIVEN, kind_of
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.values.numbers import FEW_PATTERN

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_INTRODUCES = compiled(
    rf"\b(?:\d{{1,2}}|[Ff]ølgende|[Dd]isse|[Dd]e|{FEW_PATTERN}|vores|alle|flere)(?P<nouns>(?: [^\W\d_]+){{1,4}})"
    r"[^:]{0,90}:$"
)
"""How a sentence brings in a list: how many of what, and what else it says of them."""
_TAKING_PART = Sought(
    r"^(?:\d+\.? )?(?:[^:.]{0,90}\b[^\W\d_]*(?:aktører|partner|parter|deltager|organisationer|bidragyder)(?:ne|e)?\b[^:.]{0,90}:"
    r"|(?:(?:oversigt over|vores|projektets|liste over|eksterne|lokale|øvrige|vigtigste) )*(?:samarbejdspartnere?"
    r"|samarbejdsparter|projektpartnere|partnere|deltagende (?:organisationer|parter|aktører|foreninger)"
    r"|involverede (?:organisationer|parter|aktører))(?: (?:i|på|for|til) [^.:]{3,60})?)$",
    re.IGNORECASE,
)
"""Who takes part: what stands below may be a body of whatever kind, or people without a name."""
_OPENS = compiled(r"[•*–\-\s\d.)]*(?:[a-z]\) )?(?=[A-ZÆØÅ”\"»])")
_ENDS = compiled(
    r",| \(| [–-] |:|(?<=\w\w\w\w)\.(?=\s|$)|\s*$| i (?=[A-ZÆØÅ])|"
    rf" (?=(?:{OF_A_THING})\b)"
)
"""What may stand behind the name with which an item begins."""
_KINDS = frozenset({"Facility", "Project", "Service", "Unit", "Association"})
_LONGEST = 6
_LONGEST_LABEL = 180
_ENDING = 3
"""Letters by which a noun's definite form may be longer than the noun."""
_LEAST = 2
"""Items that a list has at least."""


def name_listed(document: Document, passages: Sequence[Passage]) -> None:
    """Add the names of listed things, and of those that stand before their sums, to the sentences' mentions."""
    name_priced(document, passages)
    types = {m.label: m.type for p in passages for m in p.mentions if m.type in NAMED and m.source != "institution"}
    for number, passage in enumerate(passages):
        leads = document.text.startswith(":", passage.end - 1)
        if not leads and not passage.sought & _TAKING_PART.bit:
            continue
        intro = document.text[passage.start : passage.end]
        head = _kind(intro) if leads else None
        of_kind = head is not None and head.type in _KINDS
        if not of_kind and not (len(intro) <= _LONGEST_LABEL and _TAKING_PART.regex.match(intro.strip())):
            continue
        items = _items(document, passages, number, passage.block)
        type_ = head.type if head is not None and of_kind else "Association"
        named = [(item, name) for item in items if (name := _name(document, item, type_, types)) is not None]
        if not of_kind:
            named = [(item, name) for item, name in named if name.source != "apposition" or _is_body(name)]
        if len(named) >= (_LEAST if of_kind else 1) and (not of_kind or len(named) >= len(items) - 1):
            for item, name in named:
                item.mentions = settle(
                    [*(m for m in item.mentions if m.start >= name.end or m.end <= name.start), name]
                )


def _is_body(name: Mention) -> bool:
    """Tell whether an item among those who take part is a name: it has capitals within, or is some association alone."""
    first, *others = name.label.split()
    if others and kind_of(first) in GIVEN and a_person(name.label):
        return False
    if others:
        return any(word[0].isupper() and before != "og" for before, word in pairwise(name.label.split()))
    head = head_of(first.casefold())
    return head is not None and head.definite and head.type == "Association" and len(first) > len(head.lemma) + _ENDING


def _kind(introduction: str) -> Head | None:
    """Return the noun by which a sentence says what the items below it are."""
    for match in _INTRODUCES.finditer(introduction):
        heads = (head_of(word) for word in match["nouns"].split())
        if (head := next((one for one in heads if one is not None and not one.definite), None)) is not None:
            return head
    return None


def _items(document: Document, passages: Sequence[Passage], number: int, intro: Block) -> list[Passage]:
    found: list[Passage] = []
    for passage in (passages[after] for after in range(number + 1, len(passages))):
        text = document.text[passage.block.start : passage.block.end]
        short = len(text.split()) <= 2 * _LONGEST and text[-1:] not in ".:?!"
        if (
            not (short or passage.block.kind == "item")
            or passage.block.kind in {"heading", "field"}
            or passage.block == intro
            or label_of(text)
        ):
            return found
        if not found or passage.block != found[-1].block:
            found.append(passage)
    return found


def _name(document: Document, item: Passage, type_: str, types: Mapping[str, str]) -> Mention | None:
    """Return the name with which an item of a list begins; its type is *type_* where nothing tells another."""
    text = document.text
    start = _opens(text, item)
    end = _end_of(text, start, item)
    name = clean(text[start:end])
    known = next(
        (m for m in item.mentions if m.start == start and m.type not in {PLACE, ANAPHOR} and m.end > start + 2), None
    )
    if known is not None and known.type in NAMED:
        return known
    words = name.split()
    if not words or len(words) > _LONGEST:
        return None
    capitals = any(word[0].isupper() for word in words[1:])
    if (known is not None or words[0].casefold() in FUNCTION) and not (capitals and _may_hide(known)):
        return None
    own = next(
        (head for word in (words[0], words[-1]) if (head := head_of(word.casefold())) and head.type in _KINDS), None
    )
    owner = own is not None and own.definite and len(words) == 1 and text.startswith(", ", end)  # "Sekretariatet, X: Y"
    type_ = types.get(name, own.type if own is not None and (owner or type_ == "Association") else type_)
    return Mention(start, start + len(name), type_, name, "apposition")


def _may_hide(known: Mention | None) -> bool:
    """Tell whether what a name's first word is else does not stand for the whole item: "Bisidder Fyn", "Ved Din Side"."""
    return known is None or known.type == "Role"


def _opens(text: str, item: Passage) -> int:
    """Return where the words of an item begin, behind its mark."""
    mark = _OPENS.match(text, item.start, item.end)
    return mark.end() if mark is not None else item.start


def _end_of(text: str, start: int, item: Passage) -> int:
    """Return where the name ends with which an item begins; before "i" only where a town follows."""
    towns = {m.start for m in item.mentions if m.type in {PLACE, "Municipality"}}
    ends = (m for m in _ENDS.finditer(text, start, item.end) if m[0] != " i " or m.end() in towns)
    first = next(ends, None)
    return first.start() if first is not None else item.end

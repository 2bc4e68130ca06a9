"""The name at the head of a page over a line that says what bears it: "Slå Rod", below it "Recoveryskolen i Ry"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.document import Document
from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.words.general import is_general, names_nothing
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.names import GIVEN, kind_of
from ingest.search.patterns import compiled

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_NAME = compiled(r"[A-ZÆØÅ][^\W\d_]+(?:[ -][^\W\d_]+){0,4}$")
_KIND = compiled(
    r"(?:(?:[Ee]n|[Ee]t|[Dd]en|[Dd]et|Danmarks|Byens) )?(?:[a-zæøå]+(?:e|t|sk|ig) )?(?P<noun>[^\W\d_]{4,})"
    r"(?=(?: (?:for|til|mod|om|i|på|af|under|ved|med)\b[^.:;!?\n]{2,80})?$)"
)
"""What the bearer of a name is, in a line of its own ("Landsforening for pårørende til ...")."""
_KINDS = frozenset({"Association", "Education", "Facility", "SocialEnterprise", "Service", "Foundation", "Project"})
_BEARS = compiled(
    r",? (?:er|har|blev|var|fik|ligger|drives|tilbyder|holder|arbejder|anbefaler|støtter|hjælper|samler|består|begyndte|"
    r"startede|s)\b"
)
"""How a sentence goes on after the name of what acts or is."""
_OFTEN = 2


def name_masthead(document: Document, passages: Sequence[Passage]) -> dict[str, Introduced]:
    """Name what the masthead names wherever the text speaks of it, and return what its words stand for: the name, and
    the kind in the line below."""
    told = _masthead(document, passages)
    if told is None:
        return {}
    called, kind = told
    name = next(iter(called.values()))
    for passage in passages:
        if any(m.label == kind or m.label == name.label for m in passage.mentions):
            passage.mentions = [
                replace(m, type=name.type, label=name.label) if m.label in (kind, name.label) else m
                for m in passage.mentions
            ]
    add_introduced(document.text, passages, called)
    return called


def _masthead(document: Document, passages: Sequence[Passage]) -> tuple[dict[str, Introduced], str] | None:
    blocks = document.blocks[:2]
    if len(blocks) < len("ab"):
        return None
    line, below = (document.text[block.start : block.end].strip() for block in blocks)
    match = _KIND.match(below) if _NAME.match(line) else None
    head = head_of(match["noun"]) if match else None
    if match is None or head is None or head.type not in _KINDS or head.plural or not below[:1].isupper():
        return None
    if (
        head_of(line.split()[-1])
        or role_of(line)
        or is_general(line)
        or names_nothing(line)
        or kind_of(line.split()[0]) in GIVEN
    ):
        return None
    if any(m.source == "register" for p in passages[:1] for m in p.mentions):
        return None
    written = _as_written(document.text, blocks[1].end, line)
    if written is None:
        return None
    name = Introduced(head.type, clean(written))
    kind = next((m.label for p in passages if p.block == blocks[1] for m in p.mentions if m.type == head.type), "")
    return dict.fromkeys({written, line}, name), kind


def _as_written(text: str, start: int, line: str) -> str | None:
    """Return a title's name as the text below writes it, if it does so often and once as what acts or is something."""
    low, name = text.casefold(), line.casefold()
    places, at = [], low.find(name, start) if len(low) == len(text) else -1
    while at >= 0:
        after = text[at + len(name) : at + len(name) + 1]
        if not after.isalpha() or after == "s":
            places.append(at)
        at = low.find(name, at + len(name))
    spoken = [text[at : at + len(name)] for at in places if _BEARS.match(text, at + len(name))]
    kept = [one for one in spoken if one[0].isupper() and not one.isupper()]
    return kept[0] if len(places) >= _OFTEN and kept else None

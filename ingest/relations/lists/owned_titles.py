"""A title and the bodies that follow it in a line: "Title, Owner", "Title – Owner" and "Title (Owner, Owner and
Owner)"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node

_OWNERS = compiled(r"(?:, | \(| [–-] )(?=(?P<owners>[A-ZÆØÅ][^()]*?)\)?$)")
_BETWEEN = compiled(r"\b(?:og|samt)\b|[\s,&/]")
_HOUSES = frozenset({"Facility"})
_SHORTEST = 3


def is_body(mention: Mention) -> bool:
    """Tell whether a mention is someone who may own, run or get something."""
    return (mention.type in ORGANISATIONS or mention.type in {PLACE, "Education"}) and not mention.genitive


def title_and_owners(label: str, at: int, mentions: Sequence[Mention]) -> tuple[Node, list[Mention]] | None:
    """Return the title with which the words *label* at offset *at* begin and the bodies that close them; None where
    what stands first is itself a body or a part of one."""
    told = (
        _titled(label, at, mentions, tail.start(), tail.start("owners"), tail["owners"])
        for tail in _OWNERS.finditer(label)
    )
    return next((one for one in told if one is not None), None)


def _titled(
    label: str, at: int, mentions: Sequence[Mention], stop: int, begin: int, rest: str
) -> tuple[Node, list[Mention]] | None:
    """Return the title before the offset *stop* and its owners, of which the *rest* of the label from *begin* must
    tell and of nothing else."""
    title, place = clean(label[:stop]), at + begin
    owners = [m for m in mentions if is_body(m) and place <= m.start and m.end <= place + len(rest) + 2]
    for owner in owners:
        rest = rest.replace(label[owner.start - at : owner.end - at], "", 1)
    if not owners or _BETWEEN.sub("", rest) or len(title) < _SHORTEST:
        return None
    end = at + len(title)
    whole = [m for m in mentions if m.start <= at + 2 and m.end >= end - 1]
    if any(is_body(m) and m.type not in _HOUSES for m in whole) or part_of_body(title):
        return None
    named = next((m for m in whole if (m.type in INITIATIVES or m.type in _HOUSES)), None)
    project = node_of(named) if named is not None else Node("Project", title[0].upper() + title[1:])
    return project, owners


def part_of_body(title: str) -> bool:
    """Tell whether a title is that of a part of what owns it ("Afdeling for Børn, X Kommune")."""
    head = head_of(title.split()[0]) or head_of(title.split()[-1])
    return head is not None and head.type in {"Unit", "Centre", "Forum", "StateBody"}

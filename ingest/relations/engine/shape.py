"""A sentence as rules see it: its words, with one sign in the place of every mention."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ingest.mentions.mention import WHERE, Mention
from ingest.mentions.words.people import NAME_WORD
from ingest.relations.engine.apposed import apposed
from ingest.relations.engine.rule import ANY_SIGN, POSSESSIVE, SIGNS
from ingest.search.patterns import compiled

_QUOTES = frozenset('”"“»«')
"""Marks that belong to a name where they stand on both sides of it: rules see the name alone."""

_CALLED = compiled(r"\((?:[Hh]erefter|[Ii] det følgende)\b[^()]*\)")
_WITHIN = compiled(rf"(?<={ANY_SIGN}) \([^()]{{1,60}}\)(?=,| og | samt )")
"""What stands in brackets behind one of several bodies: which part of it is meant."""
_HOLDER = compiled(rf"(?:{NAME_WORD}){{1,4}}(?=(?:,| og| samt|, og) (?:[a-zæøå]+ ){{0,2}}$)")
"""Who bears the one of several posts ("konsulent NAME, chef NAME og ..."): rules see the posts alone."""
_FEWEST = 2
"""Mentions of a number and the names that it counts: fewer are no list."""
_TOWN_AFTER = len(" i ")


class Shape(NamedTuple):
    """The shape *text* of ``[start, end)`` of a document; *at* gives the mention behind a sign by its place."""

    text: str
    start: int
    end: int
    at: dict[int, Mention]
    starts: tuple[tuple[int, int], ...]

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Return the mentions in ``[start, end)`` of the shape that own nothing that follows them, nor only tell where
        the one before is, or in brackets what the text calls it."""
        called = _CALLED.search(self.text, start, end) if "(" in self.text[start:end] else None
        apart = range(*called.span()) if called is not None else ()
        within = _WITHIN.search(self.text, start, end) if called is None and "(" in self.text[start:end] else None
        units = range(*within.span()) if within is not None else ()
        return [
            mention
            for place, mention in self.at.items()
            if start <= place < end
            and place not in apart
            and not (place in units and mention.type == "Unit")
            and not (place + 1 < end and self.text[place + 1] == POSSESSIVE)
            if not (place > start + _TOWN_AFTER and self._in_town(place))
        ]

    def _in_town(self, place: int) -> bool:
        """Tell whether a mention only tells in which town the one before it is ("SIND i Odense og Kilden")."""
        behind = self.text[place - _TOWN_AFTER - 1 : place]
        return self.at[place].type in WHERE and behind[1:] == " i " and place - _TOWN_AFTER - 1 in self.at

    def place(self, offset: int) -> int:
        """Return the document's offset of a place in the shape."""
        shape_place, document_place = 0, self.start
        for in_shape, in_document in self.starts:
            if in_shape > offset:
                break
            shape_place, document_place = in_shape, in_document
        return min(document_place + offset - shape_place, self.end)


def shape_of(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Shape:
    """Return the shape of ``text[start:end]``; *mentions* stand inside it, in order, and do not overlap."""
    parts: list[str] = []
    at: dict[int, Mention] = {}
    starts: list[tuple[int, int]] = [(0, start)]
    length, position = 0, start
    lists = {one.start: one for one in apposed(text, mentions)} if len(mentions) > _FEWEST else {}
    told = None
    post = -1
    for mention in mentions:
        if mention.type not in SIGNS:
            continue
        if mention.type == "Role":
            holder = _HOLDER.match(text, position, mention.start) if position == post else None
            if holder is not None:
                position = holder.end()
                starts.append((length, position))
            post = mention.end
        if (opened := lists.get(mention.start)) is not None:
            told = opened
            between = text[position : mention.start]
            parts.append(between)
            length += len(between)
            position = told.begin
            starts.append((length, position))
            continue
        if told is not None and mention.start >= told.stop:
            position, told = max(position, told.stop), None
            starts.append((length, position))
        between = text[position : mention.start]
        sign = SIGNS[mention.type] + (POSSESSIVE if mention.genitive else "")
        quoted = between[-1:] in _QUOTES and text[mention.end : mention.end + 1] in _QUOTES and between
        if quoted:
            between = between[:-1]
        parts += (between, sign)
        length += len(between)
        at[length] = mention
        starts.append((length, mention.start))
        length += len(sign)
        position = mention.end + bool(quoted)
        starts.append((length, position))
    parts.append(text[position if told is None else max(position, told.stop) : end])
    return Shape("".join(parts).replace("\n", " ").replace("\t", " "), start, end, at, tuple(starts))

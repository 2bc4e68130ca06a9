"""Names that the registers know, found in one pass over the text with all their spellings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import ahocorasick_rs

from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.words.towns import TOWNS
from ingest.search.written import places_of
from ontology.names import NameRow
from ontology.predicates import TYPES

_SHORTEST_ABBREVIATION = 3
_LONGEST_NAME = 60
_KIND_ORDER = {"official": 0, "short": 1, "former": 2, "abbreviation": 3, "genitive": 4, "bare": 5}
_GENITIVE = ("s", "’s", "´s", "'s", "’", "´")
_SIGNED_IN_CAPITALS = frozenset({"Foundation", "StateBody", "Association"})
"""Whose name is written in capitals even where it is one word ("TRYGFONDEN")."""
_SKIPPED_TYPES = frozenset({"Act", "LegalProvision"})


class RegisterNames:
    """All names of the registers as one automaton; :meth:`find` gives the longest at each place."""

    def __init__(self, rows: Iterable[NameRow], labels: dict[str, str]) -> None:
        """Take the names and the label of each entity; a name of several entities is left out as ambiguous."""
        chosen: dict[str, tuple[str, str, bool]] = {}
        owners: dict[str, set[str]] = {}
        for row in sorted(rows, key=lambda r: (_KIND_ORDER.get(r.kind, 9), r.text, r.entity)):
            if row.type in _SKIPPED_TYPES or row.type not in TYPES or not _usable(row):
                continue
            for text in _spellings(row):
                owners.setdefault(text, set()).add(row.entity)
                type_ = PLACE if row.kind in {"bare", "genitive"} and row.type == "Municipality" else row.type
                label = row.text if row.kind == "former" and text == row.text else labels.get(row.entity, row.text)
                chosen.setdefault(text, (type_, label, row.kind == "genitive"))
        for town, municipality in TOWNS.items():
            chosen.setdefault(town, (PLACE, municipality, False))
            owners.setdefault(town, {municipality})
        self._names = {text: value for text, value in sorted(chosen.items()) if len(owners[text]) == 1}
        self.texts = tuple(self._names)
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(self.texts), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )

    def names_place(self, text: str) -> bool:
        """Tell whether a text is a place's bare name."""
        return self._names.get(text, ("",))[0] == PLACE

    def find(self, text: str) -> Iterator[Mention]:
        """Yield the register names in *text*, in order, none overlapping another."""
        for number, start, end in places_of(self._automaton, text):
            mention = self._mention(text, number, start, end)
            if mention is not None:
                yield mention
            else:
                yield from self._inside(text, start, end)

    def _inside(self, text: str, start: int, end: int) -> Iterator[Mention]:
        """Yield a name that begins inside a match that proved to be no whole word ("psykiatrien i Region Xs Y"),
        or that ends it ("retspsykiatrien i X")."""
        window = text[start + 1 : end + _LONGEST_NAME]
        for number, first, last in self._automaton.find_matches_as_indexes(window):
            first, last = start + 1 + first, start + 1 + last
            mention = self._mention(text, number, first, last)
            if mention is not None and first < end <= last:
                yield mention
                return

    def _mention(self, text: str, number: int, start: int, end: int) -> Mention | None:
        if start and (text[start - 1].isalnum() or text[start - 1] == "-"):
            return None
        size = len(text)
        type_, label, genitive = self._names[self.texts[number]]
        if type_ in {PLACE, "Municipality"} and text.startswith((" Amt", " amt"), end):
            return None  # a county of former days, and no town
        if type_ == "Party" and text.startswith(" til ", end):
            return None  # the ordinary word: "Alternativet til et botilbud"
        if not genitive:
            end, genitive = _possessive(text, end, size)
        if end < size and (text[end].isalnum() or (text[end] == "-" and text[end + 1 : end + 2].islower())):
            return None
        if text[end : end + 1] in _APOSTROPHES and text.startswith("er", end + 1):
            return None  # several people or things: "SSA'er"
        return Mention(start, end, type_, label, "register", genitive)


_APOSTROPHES = ("'", "’", "´")


def _possessive(text: str, end: int, size: int) -> tuple[int, bool]:
    for mark in _GENITIVE:
        after = end + len(mark)
        if text.startswith(mark, end) and not (after < size and text[after].isalnum()):
            return after, mark.endswith("s") or text[end - 1] in "sxz"
    return end, False


def _usable(row: NameRow) -> bool:
    if row.kind == "code" or (row.type == "Region" and row.kind in {"bare", "genitive"} and "Region" not in row.text):
        return False
    if (
        row.kind == "abbreviation"
        and len(row.text) < _SHORTEST_ABBREVIATION
        and row.type not in {"Association", "Party"}
    ):
        return False
    return len(row.text) > 1


def _spellings(row: NameRow) -> Iterator[str]:
    yield row.text
    if "'" in row.text:
        yield from (row.text.replace("'", mark) for mark in _APOSTROPHES[1:])
    if row.text.startswith("Aa") and row.type == "Municipality":
        yield "Å" + row.text[2:]
    if row.text.endswith(" Kommune"):
        for word in ("kommune", "kommuner", "Kommuner"):
            yield row.text.removesuffix("Kommune") + word
    if row.type == "Region" and row.text.startswith("Region "):
        yield "r" + row.text[1:]
    if row.text.startswith("Psykiatrien i "):
        yield "p" + row.text[1:]
    if len(row.text) > 7 and (" " in row.text or row.type in _SIGNED_IN_CAPITALS):
        yield row.text.upper()
    if row.type in {"Centre", "Facility"} and "Sct. " in row.text:
        for saint in ("Sct ", "Skt. ", "Skt ", "Sankt "):
            yield row.text.replace("Sct. ", saint)
    if row.type in {"Centre", "RegionalPsychiatry"} and " Center " in row.text:
        yield row.text.replace(" Center ", " center ")
    if row.type in {"Centre", "RegionalPsychiatry"} and " Psykiatri" in row.text:
        yield row.text.replace(" Psykiatri", " psykiatri")


@cache
def register_names() -> RegisterNames:
    """Return the names of the registers that ship with the package."""
    from ingest.registers import load_registers, name_rows

    registers = load_registers()
    labels = {entry.key: entry.label for entry in registers.entries}
    return RegisterNames(name_rows(registers), labels)

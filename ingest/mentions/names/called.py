"""Names that a text says something bears ("et projekt under navnet X", "Det hedder X"), and the noun before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.mentions.mention import HOUSES, NAMED, Mention
from ingest.mentions.overlap import settle
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import CLOSE, OPEN, clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.verbs import VERBS
from ingest.persons import mask
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.predicates import ORGANISATIONS

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_BEARS = (
    r"(?:hedder|kaldes|kaldet|døbt|(?:[Uu]nder|med|får|fået|fik|få|bærer|bar) (?:navnet|titlen|overskriften)|ved navn"
    r"|titlen er)"
)
_CALLED = Sought(rf"\b{_BEARS}:? [{OPEN}](?P<name>[A-ZÆØÅ][^”“\"«»’\n]{{2,80}})[{CLOSE}]")
_WORD = compiled(r"[^\W\d_]+")
_REACH = 90
"""Characters before a name in which the noun stands that says what bears it."""
_KINDS = frozenset({"Project", "Service", "Education", "Facility", "Association", "Unit"})
_NEW_THING = compiled(
    r"\b(?:(?:et|en|nyt|ny|nye|fælles) )+(?:[^\W\d_]+ ){0,2}?(?P<noun>[^\W\d_]*(?:projekt|initiativ|indsats|tilbud|forløb|"
    r"kampagne|ordning|forsøg|uddannelse|kursus|gruppe|team|værested|mødested|café|klub|netværk|hus|linje|fællesskab|"
    r"forening|hold|rådgivning))(?=[ ,.;])",
    re.IGNORECASE,
)
_IT_IS_CALLED = Sought(
    rf"(?:Det|Den|[A-ZÆØÅ][a-zæøåé]{{2,}}(?:et|en))\b[^.;:?!]{{0,40}}? {_BEARS}(?: nu)?:? [{OPEN}]?(?=[A-ZÆØÅ])"
)
_CALLED_SO = Sought(rf"\b{_BEARS}:? (?=[{OPEN}]?[A-ZÆØÅ])")
"""What leads to the name that something bears, in quotation marks or without."""
_AHEAD = 3
"""Sentences after a thing that has no name yet in which it may get one."""


def called_names(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the names in quotation marks that ``text[start:end]`` says something bears, typed by the noun before."""
    for match in _CALLED.regex.finditer(text, start, end):
        type_ = _kind_before(text, start, match.start()) or "Project"
        yield Mention(match.start("name"), match.end("name"), type_, clean(match["name"]), "quoted")


def _kind_before(text: str, start: int, end: int) -> str:
    """Return the type of the last noun before a name that says what bears it, or nothing."""
    words = _WORD.findall(text, max(start, end - _REACH), end)
    heads = [head for word in words if (head := head_of(word)) is not None and head.type in _KINDS]
    return heads[-1].type if heads else ""


_SET_BESIDE = Sought(
    rf"(?:^|(?<=[.!?] ))(?P<noun>[A-ZÆØÅ][a-zæøå]{{2,}}(?:en|et)), [{OPEN}]?(?P<name>[A-ZÆØÅ][^,.;:()\n{CLOSE}]{{2,50}})"
    rf"[{CLOSE}]?, (?P<verb>[a-zæøå]+)",
    re.MULTILINE,
)
"""How a sentence opens with what was told of before and, set off by commas, its name ("Mødestedet, Rosen, har ...")."""
_NAMED_LATER = _CALLED_SO.bit | _IT_IS_CALLED.bit | _SET_BESIDE.bit


def foretold(text: str, passages: Sequence[Passage]) -> None:
    """Let "et nyt projekt" mean what the sentence, or one of the next, says that it is called."""
    for number in [number for number, passage in enumerate(passages) if passage.sought & _NAMED_LATER]:
        passage = passages[number]
        _told_at_once(text, passage)
        if (beside := _SET_BESIDE.match(text, passage)) is not None:
            _told_beside(passages[max(0, number - _AHEAD) : number], passage, beside)
            continue
        naming = _IT_IS_CALLED.match(text, passage)
        if naming is None:
            continue
        name = next((m for m in passage.mentions if m.start >= naming.end() - 1), None)
        for before in reversed(passages[max(0, number - _AHEAD) : number]) if name else ():
            things = list(_NEW_THING.finditer(text, before.start, before.end))
            if name is not None and things:
                _mean(before, things[-1], name)
                break


def _told_beside(before: Sequence[Passage], passage: Passage, told: re.Match[str]) -> None:
    """Let the noun with which a sentence opens bear the name set off beside it, and "et mødested" before it too."""
    head = head_of(told["noun"])
    name = next((m for m in passage.mentions if abs(m.start - told.start("name")) <= 1 and m.type in NAMED), None)
    label = clean(told["name"])
    if head is None or head.type not in _KINDS or not head.definite or told["verb"] not in VERBS:
        return
    if name is None:
        if mask(label) != label or len(label.split()) > _MOST_WORDS:
            return
        name = Mention(told.start("name"), told.end("name"), head.type, label, "apposition")
    elif name.type in ORGANISATIONS - HOUSES - {"Association", "SocialEnterprise"}:
        return  # "Enheden, Region Vest, ..."
    noun = told.span("noun")
    rest = [m for m in passage.mentions if m.end <= noun[0] or m.start >= noun[1]]
    passage.mentions = settle([*rest, name])
    for earlier in reversed(before):
        things = [one for one in _NEW_THING.finditer(told.string, earlier.start, earlier.end) if _same(one, head.lemma)]
        if things:
            _mean(earlier, things[-1], name)
            break


def _same(thing: re.Match[str], lemma: str) -> bool:
    return thing["noun"].casefold().endswith(lemma)


_MOST_WORDS = 4
"""Words of a name that is set off by commas."""


def _told_at_once(text: str, passage: Passage) -> None:
    """Let "et projekt" mean what the same sentence goes on to call it ("har et projekt i gang, som hedder X")."""
    for naming in _CALLED_SO.finditer(text, passage):
        name = next((m for m in passage.mentions if naming.end() <= m.start <= naming.end() + 1), None)
        things = list(_NEW_THING.finditer(text, passage.start, naming.start()))
        if name is None or name.type not in _KINDS:
            continue
        if (itself := _ITSELF.fullmatch(text, passage.start, naming.start())) is not None:
            passage.mentions = [m for m in passage.mentions if m.start >= itself.end("noun")]
            _mean(passage, itself, name)
        if not things:
            continue
        if text[things[-1].end() : naming.start()].strip():
            _mean(passage, things[-1], name)


_ITSELF = compiled(r"(?P<noun>[A-ZÆØÅ][a-zæøå]{3,}(?:en|et)), (?:der|som) (?:[a-zæøå]+ ){0,3}")
"""How a sentence opens that tells the name of its subject in passing ("Ordningen, der går under navnet X, ...")."""


def _mean(passage: Passage, thing: re.Match[str], name: Mention) -> None:
    start, end = thing.span("noun")
    meant = replace(name, start=start, end=end, source="pattern", genitive=False)
    passage.mentions = settle([*passage.mentions, meant])


_GRANTED = Sought(
    rf"(?:kr\.|kroner|millioner) til (?:projektet |forsøget )?[{OPEN}](?P<name>[A-ZÆØÅ][^”“\"«»\n]{{2,60}})[{CLOSE}]"
)
"""A name in quotation marks for which money is given."""


_SHARED = Sought(
    rf"\b(?:med i|deltager i|deltog i|deltaget i|som led i|indgår i|indgik i|står bag|"
    rf"stod bag)"
    rf" [{OPEN}](?P<name>[A-ZÆØÅ][^”“\"«»’'\n]{{2,60}})[{CLOSE}]"
)
"""A name in quotation marks in which somebody takes part."""


def _shared(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _SHARED.regex.finditer(text, start, end):
        yield Mention(match.start("name"), match.end("name"), "Project", clean(match["name"]), "quoted")


def _granted(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _GRANTED.regex.finditer(text, start, end):
        yield Mention(match.start("name"), match.end("name"), "Project", clean(match["name"]), "quoted")


_UNDER = Sought(r"\b(?:under|får|fik|fået|bærer) navnet (?P<name>[A-ZÆØÅ][a-zæøå]{2,}(?:en|et|ne|hus|sted))(?![\w-])")
"""A definite noun that something bears as its name, without quotation marks."""


def _under_name(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _UNDER.regex.finditer(text, start, end):
        type_ = _kind_before(text, start, match.start()) or "Service"
        yield Mention(match.start("name"), match.end("name"), type_, match["name"], "quoted")


READERS = (
    Reader(_under_name, _UNDER),
    Reader(_granted, _GRANTED),
    Reader(_shared, _SHARED),
    Reader(called_names, ("hedder", "kaldes", "kaldet", "døbt", "navn", "titlen", "overskriften")),
)

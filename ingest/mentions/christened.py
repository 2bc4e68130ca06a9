"""Names without quotation marks that the words before them tell for names: "ordningen hedder X", "projektet X",
"et mødested, X,", "1,2 mio. kr. til X", and "X er navnet på et ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ingest.mentions.find import Passage
from ingest.mentions.kinds import NAMED_KINDS, kind_of
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.namereach import name_end
from ingest.mentions.overlap import settle
from ingest.mentions.patterns import clean
from ingest.mentions.tokens import FUNCTION
from ingest.persons import mask
from ingest.sought import Sought

_CAPITAL = r"(?=[A-ZÆØÅ][^\W\d_])"
_BEARS = Sought(
    r"\b(?:hedder|kaldes|kaldet|døbt|benævnt|ved navn|(?:under|med|fået|får|bærer) (?:navnet|titlen|overskriften)"
    rf"|(?:kalder|kaldte|døbte|kaldt|kalde) (?:vi|de|man|kommunen|regionen|foreningen)(?: selv| det| den)?"
    rf"|(?:vi|de|man|kommunen|regionen) (?:kalder|kaldte|døbte|har døbt|har kaldt))(?: nu| i dag| formelt)? {_CAPITAL}"
)
"""What leads to a name that something bears."""
_OF_KIND = Sought(rf"(?<![\w-])(?P<noun>[a-zæøå][a-zæøå-]{{3,}}(?:et|en|n)) {_CAPITAL}")
"""A definite noun right before a name."""
_SET_OFF = Sought(
    r"\b(?:et|en|vores|deres|kommunens|regionens|foreningens|husets|eget|egen|egne|\w+s) (?:[a-zæøå]{3,} ){0,2}?"
    rf"(?P<noun>[a-zæøå-]{{4,}})(?: (?:i|på|for|om) (?:[A-ZÆØÅ]?[\wæøå-]+ ){{0,2}}?[\wæøå-]+)?,(?: nemlig| kaldet)? {_CAPITAL}"
)
"""A noun with its article, perhaps a place, and after a comma the name, which another comma or the end closes."""
_GRANTED = Sought(
    r"(?:kr\.|kroner|mio\.|millioner)(?: (?:i|for|over|fordelt over|årligt)(?: [\w–-]+){1,4}?)? til "
    rf"(?:(?:projektet|forsøget|initiativet|indsatsen|et projekt|projekt) )?{_CAPITAL}"
)
_IS_CALLED = Sought(r" er (?:navnet|titlen|overskriften) (?:på|over) (?:et|en|det|den|vores)(?P<what>(?: [\w-]+){1,4})")
"""What stands after a name and says that it is one."""
_CLOSES = re.compile(r"[,.;:)]|$|\s[–-]\s|\s(?:der|som|hvor)\b")
_WORD = re.compile(r"[^\W\d_-][\w-]*")
_REACH = 110
"""Characters before a name in which the noun stands that says what bears it."""
_SHORTEST, _TELLING = 4, 3
"""Letters of a name, and words of one that opens with a small word."""
_NEAR = 4000
"""Characters around a name in which the text must not write it small."""
_MOST = 9
"""Words of a name."""


def name_christened(text: str, passages: Sequence[Passage]) -> None:
    """Add to the sentences the names that their words tell for names."""
    last: Passage | None = None
    for passage in passages:
        found = [m for m in _names(text, passage, last) if _new(m, passage.mentions)]
        if found:
            passage.mentions = settle([*(m for m in passage.mentions if not _inside(m, found)), *found])
        last = passage


def _names(text: str, passage: Passage, last: Passage | None) -> Iterator[Mention]:
    known = {m.start: m for m in passage.mentions}
    for match in _BEARS.finditer(text, passage):
        kind = _noun_before(text, passage.start, match.start())
        if not kind and last is not None and _BACK.match(text, passage.start):
            kind = _noun_before(text, last.start, last.end) or "Service"
        if kind:
            yield from _name(text, match.end(), passage.end, kind, known)
    for match in _OF_KIND.finditer(text, passage):
        if kind := kind_of(match["noun"]):
            yield from _name(text, match.end(), passage.end, kind, known)
    for match in _SET_OFF.finditer(text, passage):
        if kind := kind_of(match["noun"]):
            for name in _name(text, match.end(), passage.end, kind, known):
                if _CLOSES.match(text, name.end):
                    yield name
    for match in _GRANTED.finditer(text, passage):
        for name in _name(text, match.end(), passage.end, "Project", known):
            if _CLOSES.match(text, name.end):
                yield name
    for match in _IS_CALLED.finditer(text, passage):
        kinds = [kind for word in _WORD.findall(match["what"]) if (kind := kind_of(word))]
        title = text[passage.start : match.start()].strip(' ”"“»«')
        if title and title[0].isupper() and len(title.split()) <= _MOST and kinds:
            start = text.index(title, passage.start)
            yield Mention(start, start + len(title), kinds[0], clean(title), "apposition")


_BACK = re.compile(r"(?:Det|Den|Dem|Her|Sådan)\b")
"""How a sentence begins that names what the one before told of."""


def _noun_before(text: str, start: int, end: int) -> str:
    """Return the type of the last noun before a naming verb that says what bears a name."""
    words = _WORD.findall(text, max(start, end - _REACH), end)
    return next((kind for word in reversed(words) if (kind := kind_of(word)) in NAMED_KINDS | {"FundingPool"}), "")


def _name(text: str, start: int, end: int, kind: str, known: Mapping[int, Mention]) -> Iterator[Mention]:
    if kind not in NAMED_KINDS | {"FundingPool"}:
        return
    first = known.get(start)
    if first is not None and first.type in NAMED | {PLACE, "Role", "Party"} and first.source == "register":
        return
    stop = name_end(text, start, end, known)
    label = clean(text[start:stop])
    words = label.split()
    if not words or len(label) < _SHORTEST or (words[0].casefold() in FUNCTION and len(words) < _TELLING):
        return
    if mask(label) != label:
        return  # a person
    if len(words) == 1 and re.search(
        rf"(?<![\w-]){re.escape(label.lower())}(?!\w)", text[max(0, start - _NEAR) : stop + _NEAR]
    ):
        return  # the text around writes it small: a common noun
    yield Mention(start, start + len(text[start:stop].rstrip()), kind, label, "apposition")


def _new(name: Mention, mentions: Sequence[Mention]) -> bool:
    """Tell whether a name says more than what is known at its place."""
    over = [m for m in mentions if m.start < name.end and name.start < m.end]
    return not any(
        (m.source == "register" and m.end - m.start >= name.end - name.start)
        or (m.start <= name.start and m.end >= name.end)
        for m in over
    )


def _inside(mention: Mention, names: Sequence[Mention]) -> bool:
    return any(name.start <= mention.start and mention.end <= name.end for name in names)


__all__ = ["name_christened"]

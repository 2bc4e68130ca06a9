"""Names that stand in a row of bodies which the text or the registers know ("SIND, Nabonet, LAP og Danske Patienter")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, Mention
from ingest.mentions.overlap import over, settle
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.names import OF_PERSONS, Kind, kind_of
from ingest.persons import mask
from ingest.search.patterns import compiled

_BODIES = frozenset({"Association", "Foundation", "StateBody", "SocialEnterprise", "Company"})
_LEAST = 2
_JOIN = compiled(r"(?: \([\w!]{2,8}\))?(?:, (?:og |samt )?| og | samt )")
_WORD = r"[A-ZÆØÅ][\w’'+-]*"
_NEXT = compiled(
    rf"(?P<name>{_WORD}(?: (?:(?:for|mod|af|i|på|&) )?{_WORD}){{0,4}})(?: \([\w!]{{2,8}}\))?"
    r"(?=(?P<on>, | og | samt )|[.;]|$)"
)
_PERSONAL = OF_PERSONS | {Kind.PLACE}


def name_among(text: str, passages: Sequence[Passage]) -> None:
    """Add to the sentences the names in a row of bodies, where at least two of the row are known."""
    for passage in passages:
        bodies = [m for m in passage.mentions if m.type in _BODIES] if passage.capitals else []
        if len(bodies) >= _LEAST and (found := list(_among(text, passage, bodies))):
            passage.mentions = settle([*passage.mentions, *found])


def _among(text: str, passage: Passage, bodies: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the unknown names right behind a known body, with another body of the row behind them or before."""
    known = {m.start: m for m in passage.mentions if m.type != ANAPHOR}
    at = -1
    for body in bodies:
        if body.start < at:
            continue
        row, found, at = 1, list[Mention](), body.end
        while (join := _JOIN.match(text, at, passage.end)) is not None:
            there = known.get(join.end())
            if there is not None and there.type in _BODIES:
                row, at = row + 1, there.end
                continue
            name = _NEXT.match(text, join.end(), passage.end)
            if there is not None or name is None or not _may_name(name["name"]):
                break
            if over(*name.span("name"), known.values()):
                break
            found.append(Mention(name.start(), name.end("name"), "Association", name["name"], "apposition"))
            at = name.end("name")
        if row >= _LEAST:
            yield from found


def _may_name(name: str) -> bool:
    """Tell whether words with a capital in a row of bodies are no person, place, post or common noun."""
    words = name.split()
    low = words[0].casefold()
    if low in FUNCTION or role_of(words[0]) or head_of(words[0]) is not None or mask(name) != name:
        return False
    return not any(kind_of(word) in _PERSONAL for word in words if word[0].isupper())

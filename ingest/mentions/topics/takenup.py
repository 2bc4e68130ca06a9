"""Definite nouns that take up what was named: "holdet" after "Krydsholdet", "mødestedet" after "Solhjørnet er et
mødested"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.mentions.coined.kinds import ALONE, noun_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, NO_NAME, THINGS, Mention
from ingest.mentions.overlap import over
from ingest.mentions.topics.below import takes_up
from ingest.mentions.topics.headings import Topic
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited

_HELD = Awaited(ALONE)
_WORD = compiled(r"\w+")
_ALONE = frozenset(ALONE)
_AS_WRITTEN = _ALONE | {f"{word}s" for word in ALONE}
_ONE = (
    r" (?:er|var|blev|bliver) (?:navnet på )?(?:et|en) (?P<what>(?:[^\W\d_-]+ ){0,4}?[^\W\d_-]+)"
    r"(?=[.,;:]|$| (?:med|for|i|på|til|af|under|der|som|hvor|fra|mellem|efter|ved|hos|og)\b)"
)
_IS_ONE = compiled(rf"[”\"»’)]?(?:,| \([^()]{{1,40}}\))?{_ONE}")
"""What a sentence says a name to be: the last word before what describes it further."""
_IT_IS_ONE = compiled(rf"\W?(?:Det|Den){_ONE}")
_CALLED = compiled(r"(?<![^\W\d_])(?P<noun>[^\W\d_]{3,}(?:et|en)) [”\"“»]?$")
"""A definite noun right before a name."""
_CALLS = tuple(f"{ending} {mark}" for ending in ("et", "en") for mark in ("", *'”"“»'))
_NOUN = 30
_NEVER = NO_NAME | {"plan"}


def nouns_alone(text: str, passage: Passage) -> list[Mention]:
    """Return the definite nouns that no name is built on, as what points back."""
    return list(_alone(text, passage)) if _HELD.may_be_in(passage) else []


def _alone(text: str, passage: Passage) -> Iterator[Mention]:
    if _AS_WRITTEN.isdisjoint(map(str.lower, _WORD.findall(text, passage.start, passage.end))):
        return  # they stand in longer words only
    for match in _WORD.finditer(text, passage.start, passage.end):
        if match[0].lower() not in _AS_WRITTEN:
            continue
        bare = match[0].removesuffix("s").lower()
        if bare in _ALONE and not over(*match.span(), passage.mentions):
            noun = noun_of(bare)
            if noun is not None:
                value = ("Thing", False)
                genitive = match[0].endswith("s")
                yield Mention(match.start(), match.end(), ANAPHOR, noun[1], "anaphor", genitive, value=value)


def opens_with(text: str, passage: Passage, topic: Topic, alone: list[Mention]) -> list[Mention]:
    """Return the topic where a sentence that opens with such a noun takes it up."""
    match = takes_up(text, passage.start, topic.label, things=False) if topic.type in THINGS else None
    if match is None:
        return []
    start, end = match.span("noun")
    if over(start, end, (*alone, *passage.mentions)):
        return []
    genitive = match["noun"].endswith("s")
    return [Mention(start, end, topic.type, topic.label, "anaphor", genitive)]


class TakenUp:
    """What was named last by each noun: in its name, beside it, or by a sentence that says what it is."""

    def __init__(self) -> None:
        """Begin a page."""
        self._named: dict[str, Mention] = {}
        self._said: dict[str, Mention] = {}
        self._called: dict[str, Mention] = {}
        self._every: set[tuple[str, str]] = set()
        self._last: Mention | None = None

    def learn(self, text: str, passage: Passage, mentions: Sequence[Mention]) -> None:
        """Take a sentence with its settled mentions."""
        it = _IT_IS_ONE.match(text, passage.start, passage.end) if self._last is not None else None
        if it and self._last is not None:
            self._call(it["what"].split()[-1], self._last, self._said)
        if not mentions:
            self._last = None
            return
        named = [m for m in mentions if m.type in THINGS and m.source not in _NEVER]
        for mention in named:
            for word in mention.label.split():
                self._call(word, mention, self._named)
            near = text.endswith(_CALLS, 0, mention.start)
            if near and (called := _CALLED.search(text, max(passage.start, mention.start - _NOUN), mention.start)):
                self._call(called["noun"].lower(), mention, self._called)
            if (said := _IS_ONE.match(text, mention.end, passage.end)) and not mention.genitive:
                self._call(said["what"].split()[-1], mention, self._said)
        self._last = named[-1] if len({m.label for m in named}) == 1 else None

    def _call(self, word: str, mention: Mention, kinds: dict[str, Mention]) -> None:
        noun = noun_of(word)
        for form in noun or ():
            kinds[form] = mention
            self._every.add((form, mention.label))

    def said(self, word: str, topic: str) -> bool:
        """Tell whether a sentence said what the definite noun tells of something else than the topic."""
        noun = noun_of(word)
        return noun is not None and noun[0] in self._said and (noun[0], topic) not in self._every

    def calls(self, word: str, topic: str) -> bool:
        """Tell whether the text has called the topic by the definite noun ("kurset Ro på")."""
        noun = noun_of(word)
        return noun is not None and (noun[0], topic) in self._every

    def called_since(self, word: str, place: int) -> Mention | None:
        """Return the house that the text has called by the definite noun after a place ("aktivitetshuset Lunden")."""
        noun = noun_of(word)
        last = self._called.get(noun[0]) if noun is not None else None
        return last if last is not None and last.type == "Facility" and last.start > place else None

    def named(self, word: str) -> Mention | None:
        """Return what bears the noun in its name, or was said to be one, whatever came last."""
        noun = noun_of(word)
        found = [m for kinds in (self._named, self._said) if noun and (m := kinds.get(noun[0]))]
        return max(found, key=lambda m: m.start, default=None)

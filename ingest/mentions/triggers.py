"""Triggers: strings without which a reader can find nothing, so that a text that holds none of them is passed over."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from ingest.mentions.mention import Mention
from ingest.search.needed import Parts
from ingest.search.sought import Awaited, Sought


class Stretch(Protocol):
    """A part of a text: a sentence, a block."""

    @property
    def start(self) -> int:
        """The offset of its first character."""

    @property
    def end(self) -> int:
        """The offset after its last character."""


class Reader(Awaited):
    """What reads the mentions of ``text[start:end]`` where that stretch holds one of its triggers, or the words of the
    pattern that it looks for."""

    def __init__(
        self,
        read: Callable[[str, int, int], Iterable[Mention]],
        triggers: tuple[str, ...] | Sought,
        of_capitals: bool = False,
    ) -> None:
        """Take a reader and what it waits for; *of_capitals*: a word that opens no sentence must bear a capital, too."""
        super().__init__(() if isinstance(triggers, Sought) else triggers)
        self.read, self._triggers, self.of_capitals = read, triggers, of_capitals

    @property
    def parts(self) -> Parts:
        """The words in small letters: of each part a sentence must hold one."""
        return self._triggers.parts if isinstance(self._triggers, Sought) else super().parts


def held(text: str, triggers: Iterable[str]) -> bool:
    """Tell whether a text holds one of the triggers."""
    return any(map(text.__contains__, triggers))


def holding(text: str, stretches: Sequence[Stretch], triggers: Iterable[str]) -> list[int]:
    """Return which of the stretches of *text* hold a trigger; they stand in order and do not overlap.

    The whole text is searched for each trigger, which is faster by far than to ask of each stretch.
    """
    starts = [stretch.start for stretch in stretches]
    found: set[int] = set()
    for trigger in triggers:
        at = text.find(trigger)
        while at >= 0:
            number = bisect_right(starts, at) - 1
            after = at + 1
            if number >= 0 and at + len(trigger) <= stretches[number].end:
                found.add(number)
                after = max(after, stretches[number].end)
            at = text.find(trigger, after)
    return sorted(found)

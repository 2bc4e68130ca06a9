"""Houses whose noun is part of their name: who writes "i Værestedet Havnen" means that by "Havnen" too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.mentions.find import Passage
from ingest.mentions.lexicon import head_of

_HOUSE = "Facility"


def name_in_full(passages: Sequence[Passage]) -> None:
    """Give the houses that the text somewhere names with a capital noun ("Værestedet Havnen") that name everywhere."""
    full = _full_names(passages)
    if not full:
        return
    for passage in passages:
        if any(m.type == _HOUSE and m.label in full for m in passage.mentions):
            passage.mentions = [
                replace(m, label=full[m.label]) if m.type == _HOUSE and m.label in full else m for m in passage.mentions
            ]


def _full_names(passages: Sequence[Passage]) -> dict[str, str]:
    found: dict[str, str] = {}
    for passage in passages:
        for mention in passage.mentions:
            noun, _, name = mention.label.partition(" ")
            if mention.type == _HOUSE and mention.source == "pattern" and name[:1].isupper():
                head = head_of(noun)
                if head is not None and head.type == _HOUSE and head.definite and not head.plural:
                    found.setdefault(name, mention.label)
    return found

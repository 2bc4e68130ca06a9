"""The one name of a page that bears a noun: what its text calls "herberget" wherever it stands, before the name too."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.mentions.coined.kinds import noun_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, PLACE, UNDERTAKINGS, Mention
from ingest.mentions.topics.known_again import COMPATIBLE
from ingest.search.patterns import compiled

_PAGE = 8000
"""Characters of a text that is one page."""
_NAMING = frozenset({"pattern", "quoted", "apposition", "introduced", "christened", "brand"})
_NOUN_BEFORE = compiled(r"(?<![^\W\d_-])(?P<noun>[^\W\d_]{4,}) [”\"“»’']?$")
_REACH = 40
_ELSEWHERE = compiled(r" i (?!Region\b)[A-ZÆØÅ]")
"""What tells one of several by its town."""
_POOL = compiled(r"(?<!sats)pulje", re.IGNORECASE)
_BORNE = UNDERTAKINGS | {"SocialEnterprise"}


def bearers_of(text: str, passages: Sequence[Passage]) -> dict[str, Mention]:
    """Return by its noun what alone bears it on a page, in its name or right before it ("sit nye herberg Alma")."""
    found: dict[str, dict[str, Mention]] = {}
    if len(text) > _PAGE:
        return {}
    for passage in passages:
        for m in passage.mentions:
            if m.type == "FundingPool" and _POOL.search(text, m.start, m.end):
                found.setdefault("pulje", {}).setdefault(m.label, m)
            if m.type not in _BORNE or m.source not in _NAMING:
                continue
            before = _NOUN_BEFORE.search(text, max(passage.start, m.start - _REACH), m.start)
            for word in (*m.label.split(), *((before["noun"],) if before else ())):
                if (noun := noun_of(word)) is not None:
                    found.setdefault(noun[1], {}).setdefault(m.label, m)
    return {noun: next(iter(named.values())) for noun, named in found.items() if len(named) == 1}


def borne(text: str, mention: Mention, bearers: Mapping[str, Mention]) -> Mention | None:
    """Return what alone on its page bears a definite noun that points back to nothing near."""
    bears = bearers.get(mention.label) if mention.type == ANAPHOR else None
    if bears is None or _ELSEWHERE.match(text, mention.end) or bears.type not in COMPATIBLE.get(mention.value[0], ()):
        return None
    return replace(mention, type=bears.type, label=bears.label)


_WHERE_IT = compiled(r",? (?:som|hvor|der) ?$")


def there(text: str, passage: Passage, noun: Mention) -> Mention | None:
    """Return the municipality of the town right before "som kommunen": it is meant, whichever was named before."""
    before = next((m for m in reversed(passage.mentions) if m.end <= noun.start), None)
    if noun.label.removesuffix("s") != "kommunen" or before is None or before.type != PLACE:
        return None
    joined = _WHERE_IT.fullmatch(text, before.end, noun.start) is not None
    return replace(noun, type="Municipality", label=before.label) if joined else None

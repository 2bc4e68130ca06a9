"""Institutions told by their common noun ("socialpsykiatrien"), with the authority or town that tells whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ingest.mentions.mention import Mention
from ingest.mentions.words.flags import INSTITUTION
from ingest.mentions.words.heads import INSTITUTIONS
from ingest.mentions.words.tokens import Token
from ingest.search.patterns import compiled

_WHERE = compiled(r"\si\s((?:[A-ZÆØÅ][\w-]+\s){1,2}[Kk]ommune\b|Region\s[A-ZÆØÅ]\w+\b(?!\sPsykiatri))")
"""The authority after an institution that only it tells from its like ("socialpsykiatrien i X Kommune")."""
_CARE = frozenset({"Socialpsykiatrien", "Bostøtten"})
"""The institutions that every municipality has one of: a town after it tells whose it is."""
_BY_CAPITAL = frozenset({"bostøtten", "jobcentret", "lokalpsykiatrien", "psykiatriledelsen"})
"""Words that without a capital are a help, or any office of the kind."""

_NAMED = compiled(r" (?:[A-ZÆØÅ][a-zæøå]+(?:[/-][A-ZÆØÅ][a-zæøå]+)*)(?!\s[Kk]ommune)\b")
_BRANCHES = {
    "regionspsykiatrien": "Centre",
    "lokalpsykiatrien": "Centre",
    "distriktspsykiatrien": "Unit",
    "bostøtten": "Unit",
}
"""Branches of which there are several, each with a name of its own ("Regionspsykiatrien Midt")."""


def institutions(
    text: str, words: Sequence[Token], marked: Sequence[tuple[int, int]], places: Mapping[int, Mention]
) -> Iterator[Mention]:
    """Yield the institutions among *words*; *places* are the bare place names of the sentence by their start."""
    for i, flags in marked:
        if not flags & INSTITUTION:
            continue
        word = words[i]
        low = word.text.casefold()
        genitive = low.endswith(("ens", "ets"))
        entry = INSTITUTIONS.get(low[:-1] if genitive else low)
        if not entry or (
            low in _BY_CAPITAL
            and (word.text[0].islower() or (i == 0 and not low.endswith(("psykiatrien", "ledelsen"))))
        ):
            continue
        start = word.start
        if i > 1 and words[i - 1].text == "og" and words[i - 2].text.endswith("-"):
            longer = INSTITUTIONS.get(f"{words[i - 2].text.casefold()} og {low[:-1] if genitive else low}")
            if longer:
                entry, start = longer, words[i - 2].start
            elif entry[0] == "Forum" and words[i - 2].text[0].isupper():
                entry = (entry[0], f"{words[i - 2].text} og {word.text[:-1] if genitive else word.text}")
                start = words[i - 2].start
        named = _NAMED.match(text, word.end) if not genitive and low in _BRANCHES and word.text[0].isupper() else None
        if named:
            whole = " ".join(text[start : named.end()].split())
            yield Mention(start, named.end(), _BRANCHES[low], whole, "pattern")
            continue
        where = None if genitive or entry[0] != "Unit" else _WHERE.match(text, word.end)
        town = places.get(word.end + 3) if entry[1] in _CARE and text[word.end : word.end + 3] == " i " else None
        if town is not None and not genitive and not where:
            yield Mention(start, word.end, entry[0], f"{entry[1]} i {town.label}", "pattern")
            continue
        if where:
            yield Mention(start, word.end, entry[0], f"{entry[1]} i {' '.join(where[1].split())}", "pattern")
            continue
        yield Mention(start, word.end, entry[0], entry[1], "institution", genitive)

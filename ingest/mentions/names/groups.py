"""Municipalities named together: lists before "kommuner" or after "kommunerne", and groups with a name of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.mentions.mention import ANAPHOR, TOWNS, Mention
from ingest.mentions.triggers import Reader
from ingest.search.patterns import compiled
from ingest.search.sought import Sought

_GROUP = Sought(r"\b(?P<name>\d?[A-ZÆØÅ]{1,5}\d?|\d(?! [a-zæøå]+er\b))[- ](?P<kind>kommunerne|kommuner|byerne)\b")
_ALL_OF = Sought(
    r"\b[Dd]e (?P<which>(?:tre|fire|fem|seks|syv|otte|ni|ti|\d{1,2}|[a-zæøå]+(?:jyske|landske|fynske|sjællandske)) )"
    r"(?P<kind>kommuner|regioner)\b"
)
"""Authorities named together by how many they are or where they lie."""
_KKR = Sought(r"\bKKR (?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland)\b")
"""The municipalities of a region, in the council in which they agree."""
_PARTIES = Sought(
    r"(?<=\bmellem )(?P<kind>kommunerne|regionerne)(?= og (?:[A-ZÆØÅ]|psykiatrien\b|regionen\b|staten\b))|\b(?P<payers>(?:de "
    r"deltagende |de medvirkende |borgernes |borgerens |patientens )?(?:kommunerne|kommuner|hjemkommuner(?:ne)?|hjemkommunen?|"
    r"(?:handle|betalings|bopæls)kommunen?))(?=(?:,? (?:der|som))? (?:selv )?(?:betaler|finansierer|medfinansierer|"
    r"afholder udgift))|\b(?:udviklet|udarbejdet|lavet|skabt|etableret|oprettet|drevet|drives|finansieres|finansieret|betales"
    r"|betalt)\b[^.;:?!]{0,40}? (?:mellem|af) (?:(?P<region>region)(?:en)? og )?(?P<makers>kommunerne|(?<=region og )kommuner)"
    r"\b(?! i\b)",
    re.IGNORECASE,
)
"""Municipalities or regions as a whole, as parties, as those who pay and as those who made something together."""
GROUP = "group"
"""The source of a mention that stands for several authorities: it pays, agrees and takes part, and lies nowhere."""
BETWEEN = compiled(r"-?\s*(?:,|og|samt|&|, og)\s*$")
_BEFORE = compiled(
    r"\b[Kk]ommunerne:? $|\b[Kk]ommuner(?:ne)?(?: (?:i )?:? ?|, | (?:deltager|deltog|er med|medvirker|samarbejder)[^.;:()]{0,60}: )$"
)
_AFTER = compiled(r"\s*(?:[Kk]ommuner(?:ne)?)\b")


_COMMITTEE = compiled(r"\bFolketingets\s(?P<name>(?:[A-ZÆØÅ][^\W\d_]+-(?:,\s|\sog\s))*[A-ZÆØÅ][^\W\d_]+udvalg)\b")
"""A committee of parliament, whose name may begin with suspended compounds ("Social- og Ældreudvalg")."""


def _committees(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _COMMITTEE.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "StateBody", " ".join(match.group().split()), "pattern")


def _all_of(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _ALL_OF.regex.finditer(text, start, end):
        yield _group(" ".join(match.group().split()), *match.span())


def _parties(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _PARTIES.regex.finditer(text, start, end):
        told = next(name for name in ("kind", "payers", "makers") if match[name])
        if match["region"]:
            at = match.start("region")
            yield Mention(at, match.end("region"), ANAPHOR, "regionen", "anaphor", value=("Region", False))
        name = " ".join(match[told].split())
        yield _group("Kommunerne" if told == "makers" else name, *match.span(told))


def _councils(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _KKR.regex.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "Forum", match.group(), "pattern")


def _named_groups(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _GROUP.regex.finditer(text, start, end):
        kind = "kommunerne" if match["kind"].startswith("kommuner") else match["kind"]
        yield Mention(match.start(), match.end(), "Forum", f"{match['name']}-{kind}", "pattern")


def _group(name: str, start: int, end: int) -> Mention:
    """Return several authorities as one mention."""
    type_ = "Region" if name.casefold().endswith(("regioner", "regionerne")) else "Municipality"
    return Mention(start, end, type_, name[0].upper() + name[1:], GROUP)


READERS = (
    Reader(_committees, ("Folketingets",)),
    Reader(_all_of, _ALL_OF),
    Reader(_parties, _PARTIES),
    Reader(_councils, _KKR),
    Reader(_named_groups, _GROUP),
)
"""Committees of parliament, and groups such as "4K-kommunerne"."""


def municipalities(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the places that a list of municipalities names turned into municipalities."""
    found = list(mentions)
    if TOWNS.isdisjoint([mention.type for mention in found]):
        return found
    run: list[int] = []
    for i, mention in enumerate([*found, None]):
        joined = mention is not None and run and BETWEEN.match(text, found[run[-1]].end, mention.start)
        if mention is not None and mention.type in TOWNS and (joined or not run):
            run.append(i)
            continue
        _settle(text, found, run)
        run = [i] if mention is not None and mention.type in TOWNS else []
    return found


def _settle(text: str, found: list[Mention], run: list[int]) -> None:
    if not run:
        return
    first, last = found[run[0]], found[run[-1]]
    together = len(run) > 1 and last.type == "Municipality"
    if together or _BEFORE.search(text, max(0, first.start - 90), first.start) or _AFTER.match(text, last.end):
        for i in run:  # "Odense, Nordfyns og Kerteminde Kommuner": the name ends so, and nothing is theirs
            genitive = found[i].genitive and i == run[-1]
            found[i] = replace(found[i], type="Municipality", genitive=genitive)

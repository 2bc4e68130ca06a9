"""Local branches and houses of associations: "SIND Svendborg"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from ingest.mentions.mention import HOUSES, PLACE, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.words.labels import without_genitive
from ingest.mentions.words.lexicon import head_of
from ingest.names import NO_PERSON, kind_of
from ingest.search.patterns import compiled

_BRANCH = compiled(r"[- ]([A-ZÆØÅ][^\W\d_]+(?:[/-][A-ZÆØÅ][^\W\d_]+){0,3})(?![\w-])")
_PLACE_LIKE = compiled(
    r"(?:land|fyn|falster|holm|hovedstaden|danmark|borg|by|sted|rup|lev|inge|ager|hus|vig|havn|bjerg|købing|skov|løse"
    r"|lund|sund|ding|amt|midt|nord|syd|vest|øst|fjord|strup|ø|å|bæk|kær|dal|syssel|thy|mors|als|møn|herred|djurs"
    r"|salling|egnen|strøm|næs|rød|bugt|trekanten|mark|toft|hede)$",
    re.IGNORECASE,
)
"""How Danish place names end: an association's local branch bears one."""
_MOST_SPACES = 2
"""White space in an association's own name before that of its branch."""
_PART_OF_LAND = compiled(
    r" (?:på (?:(?:Nord|Syd|Vest|Øst|Midt)?[Ff]yn|Lolland|Falster|Møn|Mors|Amager|Djursland)|i (?:(?:Nord|Midt|Syd|Vest|Øst|Sønder|Nordvest|Nordøst|Sydvest|Sydøst)-?(?:jylland|sjælland|fyn|danmark)|Vendsyssel"
    r"|Himmerland|Trekantområdet))(?!\w)"
)
"""Parts of the country that are no municipality: only a local branch bears one."""


_IN_TOWN = compiled(r" i (?P<town>[A-ZÆØÅ][a-zæøå]+)(?= [a-zæøå]|, (?:der|som) |\n|$)(?! [Kk]ommune)")
_OPENS = compiled(r"(?:(?:^|\n)(?:[•–-]\s*)?|\.\s)$")
"""Where a sentence or a line of a list opens whose subject an association with its town is."""
_OF_THE_LAND = ("Dansk", "Lands", "Rådet", "KL", "Center")
"""How associations of the whole country are called that have no branches, but an office."""
_LOCAL = compiled(
    r", lokal(?:afdelingen|foreningen|kredsen) i (?P<town>[A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)?)(?![\w-])"
)
"""A local branch told beside the association's name."""
_OWN_LOCAL = compiled(
    r"s?[ ](?:lokale )?(?:lokal)?(?:afdeling|forening|kreds) (?:i|på) (?P<town>[A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)?)(?![\w-])"
)
"""A local branch told by the association's genitive ("SINDs lokalafdeling i Ry")."""


_KIND_AFTER = compiled(r" [Ll]okal(?:afdeling|forening|kreds)(?!\w)")
"""What some branches bear behind their town ("SIND Nordby Lokalforening")."""
_LOCAL_FOLK = compiled(r"[ ][a-zæøå]{3,}(?:ske|nske|iske) lokal(?:afdeling|forening|kreds)(?!\w)")
"""A local branch told by the people of its land ("SINDs vestjyske lokalafdeling")."""
_HOUSE = compiled(r" (?P<noun>[A-ZÆØÅ][a-zæøå]{4,})(?: [A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)?)?(?![\w-])")
"""A house that an association has named after itself ("Blå Kors Behandlingscenter Kolding")."""
_OWN_NAME = compiled(r" (?P<word>[A-ZÆØÅ][a-zæøå]{2,})(?![\w-])(?=[ ,.;:)]?)")
"""A part that an association calls by its own short name and one word more ("DGI Inklusion", "LAP Ung")."""
_OWN = frozenset({"Association", "Service"})
"""What an association has that bears its name: "SIND Pårørenderådgivning"."""


def with_branches(text: str, register: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the register's names with an association and the place after it joined: "SIND Svendborg" is a local branch."""
    places = {mention.start: mention for mention in register if mention.type == PLACE}
    starts = {mention.start for mention in register}
    regions = {mention.start: mention for mention in register if mention.type == "Region"}
    for mention in register:
        if mention.type == "Association" and not mention.genitive:
            house, region = _HOUSE.match(text, mention.end), regions.get(mention.end + 1)
            named_town = house is not None and register_names().names_place(house["noun"])
            head = head_of(house["noun"]) if house and not named_town else None
            if house and head is not None and not head.definite and head.type in _OWN:
                end = house.end("noun")
                yield Mention(mention.start, end, "Association", text[mention.start : end], "pattern")
                continue
            if house and head is not None and head.type in HOUSES and not head.definite:
                yield Mention(mention.start, house.end(), head.type, text[mention.start : house.end()], "pattern")
                continue
            if (own := _own_part(text, mention, starts)) is not None:
                yield own
                continue
            if region is not None and text[mention.end] == " " and not region.genitive:
                yield replace(mention, end=region.end, label=f"{mention.label} {region.label}")
                continue
        if (
            mention.type == "Association"
            and not mention.genitive
            and text.count(" ", mention.start, mention.end) <= _MOST_SPACES
        ):
            match = _BRANCH.match(text, mention.end)
            place = places.get(match.start(1)) if match else None
            town = _town(match[1]) if match else ""
            if match and (place or town):
                end = place.end if place and place.end > match.end() else match.end()
                end = kind.end() if (kind := _KIND_AFTER.match(text, end)) else end
                genitive = place.genitive if place is not None else town != match[1]
                label = text[mention.start : end]
                yield Mention(
                    mention.start,
                    end,
                    "Association",
                    without_genitive(label) if genitive else label,
                    "register",
                    genitive,
                )
                continue
        yield _told_local(text, mention) if mention.type == "Association" else mention


def _told_local(text: str, mention: Mention) -> Mention:
    """Return an association together with the words that tell which of its local branches is meant."""
    if mention.genitive:
        if owned := _OWN_LOCAL.match(text, mention.end):
            return replace(mention, end=owned.end(), label=f"{mention.label} {owned['town']}", genitive=False)
        if folk := _LOCAL_FOLK.match(text, mention.end):
            return replace(mention, end=folk.end(), label=text[mention.start : folk.end()], genitive=False)
        return mention
    if local := _LOCAL.match(text, mention.end):
        return replace(mention, end=local.end(), label=f"{text[mention.start : mention.end]} {local['town']}")
    town = _IN_TOWN.match(text, mention.end) if not mention.label.startswith(_OF_THE_LAND) else None
    opens = _OPENS.search(text, max(0, mention.start - 5), mention.start) if town else None
    if town and opens and register_names().names_place(town["town"]):
        return replace(mention, end=town.end(), label=text[mention.start : town.end()])
    if part := _PART_OF_LAND.match(text, mention.end):
        return replace(mention, end=part.end(), label=text[mention.start : part.end()])
    return mention


def _own_part(text: str, mention: Mention, starts: Container[int]) -> Mention | None:
    """Return an association by its short name together with the part of it that the next word names ("LAP Ung")."""
    own = _OWN_NAME.match(text, mention.end) if text[mention.start : mention.end].isupper() else None
    if own is None or own.start("word") in starts:
        return None
    word = own["word"]
    if head_of(word) or _town(word) or kind_of(word) not in NO_PERSON:
        return None
    return replace(mention, end=own.end(), label=text[mention.start : own.end()], source="pattern")


def _town(word: str) -> str:
    """Return the place that a word after an association is like, without the s of its genitive, or ``""``."""
    forms = (word, word.removesuffix("s"))
    return next((x for x in forms if register_names().names_place(x) or "/" in x or _PLACE_LIKE.search(x)), "")

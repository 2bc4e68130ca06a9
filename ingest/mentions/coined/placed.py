"""Common nouns that are names with the place that tells them from their like: "Aftenklubben i Jystrup"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ingest.mentions.coined.fullnames import is_said_alone
from ingest.mentions.coined.kinds import kind_of
from ingest.mentions.mention import ANAPHOR, Mention
from ingest.mentions.names.ownnames import TOO_GENERAL
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled

_LONGEST_BARE = 8
_WRITTEN = 2
"""How often a noun with its place must stand in the text where its capital tells nothing."""
_DEFINITE = compiled(r"[A-ZÆØÅ][^\W\d_]+(?:en|et)")
_WHERE = compiled(
    r" (?:i|på|ved) (?!Region|Danmark\b|Psykiatri)(?:[A-ZÆØÅ]\. )?[A-ZÆØÅ][\wæøåé]+(?:-[A-ZÆØÅ]?[\wæøå]+)?(?: (?:Å|Sø|F|S|Fjord|Havn|Strand|Mark))?"
    r"(?! [Kk]ommune| [A-ZÆØÅ])(?![\w-]|\s*\n(?![a-zæøå]))"
)
"""Inside a sentence, a place, a street or a water that tells one of many from its like."""
_TOLD_APART = frozenset({"Facility", "Education", "Association", "Service", "SocialEnterprise"})
_IN_FULL = _TOLD_APART | {"Unit", "Centre"}
_NAMES_THEMSELVES = (
    *("hus", "sted", "uddannelse", "kursus", "akademi", "ordning", "projekt", "forløb", "hjem", "linje", "universitet"),
)
"""Ends of heads whose compounds are names without their place ("Strandhuset i Ry")."""
_OF_A_THING = frozenset({"metode", "koncept", "indsats", "aktivitet"})
"""What a project has: "Metoden i Brobyggerne" is no thing of its own."""


class PlacedNames:
    """The things of a document that their place tells from their like, by their noun."""

    def __init__(self, text: str) -> None:
        """Take the document's text."""
        self._text = text
        self._known: dict[str, Mention] = {}
        self._times = cache(text.count)

    def name(self, mention: Mention) -> Mention | None:
        """Return such a thing by its name with its place, there and wherever the noun alone comes again, or None; so
        does a noun before a name mean the whole of it ("Rådgivningen Algade", then "Rådgivningen")."""
        named = _placed_name(self._text, mention, self._times)
        if named is not None:
            self._known[named.label.partition(" ")[0]] = named
            return named
        first, _, second = mention.label.partition(" ")
        if second[:1].isupper() and mention.type in _IN_FULL and _DEFINITE.fullmatch(first) and not mention.genitive:
            if is_said_alone(first, mention.label, self._times):
                return None
            self._known[first] = mention
        again = self._known.get(mention.label) if mention.type != ANAPHOR else None
        return replace(mention, label=again.label) if again is not None and again.type == mention.type else None


_BODY = compiled(r"\w*(?:rådet|panelet|bestyrelsen|gruppen|repræsentantskabet)")
_WHOSE = compiled(r" (?:på|i|for|ved|bag) ")
_OWNERS = frozenset({"Facility", "Project", "Service", "Education", "Unit", "Centre", "Agreement", "SocialEnterprise"})


def bodies_of_things(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, a council or group that stands before its house or project called after it ("Beboerrådet på
    Skovly", "styregruppen for Grøn Vej")."""
    found = list(mentions)
    for number, (body, owner) in enumerate(pairwise(mentions)):
        forum = body.type == "Forum" or (body.type == ANAPHOR and body.value and body.value[0] == "Forum")
        if not forum or owner.type not in _OWNERS or not _WHOSE.fullmatch(text, body.end, owner.start):
            continue
        surface = text[body.start : body.end]
        if _BODY.fullmatch(surface):
            label = surface[0].upper() + surface[1:] + text[body.end : owner.start] + owner.label
            found[number] = Mention(body.start, body.end, "Forum", label, "pattern")
    return found


def _bare_kind(word: str) -> bool:
    """Tell whether a word is a noun for a kind by itself ("Gården"), no compound of one."""
    return len(word) <= _LONGEST_BARE and bool(kind_of(word))


def _placed_name(text: str, mention: Mention, times: Callable[[str], int]) -> Mention | None:
    """Return a common noun with a capital that a place tells from its like under its name with the place
    ("Aftenklubben i Jystrup", "Huset på Hjørnet"), or None: not where the text goes on to use the noun alone as a name, by how many *times* it writes both."""
    type_ = mention.value[0] if mention.type == ANAPHOR else mention.type
    if type_ not in _TOLD_APART or mention.genitive or not _DEFINITE.fullmatch(text, mention.start, mention.end):
        return None
    surface = text[mention.start : mention.end]
    if mention.label.endswith(f" {surface}"):
        return None  # the last word of a known name ("Botilbuddet Kornbanken")
    where, head = _WHERE.match(text, mention.end), head_of(surface)
    if where is None or not (_bare_kind(surface) if head is None else head.definite and not head.plural):
        return None
    inside = text[mention.start - 2 : mention.start - 1].islower() or text[mention.start - 2 : mention.start] == ", "
    general = head is None or (not head.compound and head.lemma in TOO_GENERAL)
    if general and not inside and times(surface + where[0]) < _WRITTEN:
        return None
    if head is not None and head.lemma in _OF_A_THING:
        return None
    if head is not None and head.lemma.endswith(_NAMES_THEMSELVES) and (head.compound or head.lemma not in TOO_GENERAL):
        return None
    if (head is None or head.compound) and times(surface) > times(where[0]) + 1:
        return None
    return Mention(mention.start, mention.end, type_, surface + where[0], "pattern")

"""The body whose agenda or minutes a document is, and the words by which the paper means it: "Udvalget", "Klyngen"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, POINTING, Mention
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import Head, head_of
from ingest.search.patterns import compiled

_OPENING = 8
"""Blocks at a paper's beginning among which it says whose it is."""
_PAPER = compiled(
    r"\b(?:[Rr]eferat|[Dd]agsorden|[Bb]eslutningsprotokol|[Mm]øde(?:dato|sted|referat)?|REFERAT|DAGSORDEN|[Hh]øringssvar|[Åå]rs(?:beretning|rapport)"
    r"|[Kk]ommissorium|[Aa]nbefalinger)"
)
"""What shows that a paper is a body's own."""
_TITLE_ENDS = compiled(r",| [–-] |: | \(|\.(?: |$)| (?:den|onsdag|mandag|tirsdag|torsdag|fredag|\d)")
"""Where a title goes on after the name of the body."""
_OF_WHAT = compiled(r"(?: (?:for|i|om|ved|på|mellem) (?!møde|den\b)[^\W\d_][\w-]*(?: og [\w-]+| [A-ZÆØÅ][\w-]+)*)*")
"""What a body is for, and where, behind its noun."""
_GOES_ON = compiled(
    r"(?:Den|Det) (?:består|bestod|omfatter|tæller|talte|udgøres|er sammensat|har (?:deltagelse|medlemmer|repræsentanter)"
    r"|blev (?:nedsat|dannet|oprettet|etableret|stiftet)|er nedsat)\b"
)
"""How a sentence goes on with the body that the sentence before it is about."""


def own_body(document: Document, passages: Sequence[Passage]) -> Mention | None:
    """Return the body whose paper a document is: the first that begins one of the opening lines of such a paper; else
    the one that a page sets out to tell of."""
    opening = document.blocks[:_OPENING]
    if not opening:
        return None
    if not any(_PAPER.search(document.text, block.start, block.end) for block in opening):
        return _told_of(document, passages, opening[-1].end)
    for passage in passages:
        if passage.start >= opening[-1].end:
            return None
        if (called := _CALLED.search(document.text, passage.start, passage.end)) is not None:
            noun = head_of(called["noun"])
            if noun is not None and noun.type == "Forum" and not (noun.definite or noun.plural):
                return Mention(*called.span("name"), "Forum", clean(called["name"]), "pattern")
        first = passage.mentions[0] if passage.mentions else None
        if first is not None and first.type == "Forum" and first.source not in POINTING:
            before = document.text[passage.block.start : first.start]
            if not before.strip() or _PAPER.search(before):
                name = clean(_TITLE_ENDS.split(document.text[first.start : passage.block.end])[0])
                whole = name.startswith(first.label) and _OF_WHAT.fullmatch(name, len(first.label)) is not None
                return replace(first, label=name) if whole else first
    return None


_CALLED = compiled(
    r"(?:^|\b(?:i|for|af|fra) )(?P<name>D(?:et|en) (?:[a-zæøå]+e ){1,2}(?P<noun>[a-zæøå]+)"
    r"(?: (?:vedrørende|vedr\.|for|om|på|i) [^,.(:\n]{3,60})?)$",
    re.MULTILINE,
)
"""A body that is called by its article, an adjective and its noun ("Referat fra Det rådgivende udvalg for unge")."""
_SET_UP = compiled(
    r"\b(?:nedsat|nedsætter?|oprettet|opretter|etableret|fået|får) (?:nu |der )*(?:et|en) (?:[a-zæøå]+ ){0,2}?"
    r"(?P<name>[A-ZÆØÅ]?[a-zæøå]{4,}(?P<noun>råd|udvalg|panel|nævn|forum))\b(?! (?:om|der) | for (?!år|perioden|\d))"
)
"""How a page's beginning tells of a body that is new."""
_TELLS_OF = compiled(
    r"(?!Regionsråd|Byråd|Folketing|Finansudv|Økonomiudv|Sundhedsudv|Socialudv)"
    r"(?P<name>[A-ZÆØÅ][a-zæøå]{3,}(?:rådet|udvalget|panelet|nævnet|forummet))"
    r"(?: i (?:[A-ZÆØÅ][\w-]+ ){1,2}[Kk]ommune| i Region [A-ZÆØÅ][a-zæøå]+)? (?:er (?:et|en|nedsat|sammensat)|skal|har til|"
    r"rådgiver|består|har (?:\d|hidtil|i dag)|udvides|blev (?:etableret|oprettet|nedsat)|forventes)\b"
)
"""A sentence that tells what a council or committee with a name of its own is and does."""
_ENDINGS = {"forum": "met"}


def _told_of(document: Document, passages: Sequence[Passage], until: int) -> Mention | None:
    """Return the body that the first sentence about one tells of: that it is new, or what it is and does."""
    for passage in passages:
        if passage.start >= until:
            return None
        match = _TELLS_OF.match(document.text, passage.start, passage.end)
        if match is not None:
            return Mention(match.start("name"), match.end("name"), "Forum", match["name"], "pattern")
        match = _SET_UP.search(document.text, passage.start, passage.end)
        if match is not None:
            name = f"{match['name'][0].upper()}{match['name'][1:]}{_ENDINGS.get(match['noun'], 'et')}"
            return Mention(match.start("name"), match.end(), "Forum", name, "pattern")
    return None


_EVERY_TOWN_S = compiled(
    r"(?:udsatte|handicap|ældre|psykiatri|integrations|frivillig|lokal|ungdoms)rådet", re.IGNORECASE
)
"""Councils that every municipality has: alone, the noun does not tell whose it is."""


def of_its_town(body: Mention | None, passages: Sequence[Passage], town: Mention | None) -> Mention | None:
    """Return the body with the municipality whose it is, where its name is the bare noun that every town has; so it is
    called in the whole of its own paper."""
    if body is None or town is None or town.type != "Municipality" or not _EVERY_TOWN_S.fullmatch(body.label):
        return body
    label = f"{body.label} i {town.label}"
    for passage in passages:
        if any(m.label == body.label and m.type == "Forum" for m in passage.mentions):
            passage.mentions = [
                replace(m, label=label) if m.label == body.label and m.type == "Forum" else m for m in passage.mentions
            ]
    return replace(body, label=label)


def means_own(body: Mention | None, mention: Mention, word: str) -> bool:
    """Tell whether a definite noun means the body whose paper it is: the noun in its name, or that noun's head."""
    if body is None or mention.start <= body.end or mention.type not in {ANAPHOR, "Forum"}:
        return False
    noun = head_of(word)
    if noun is None or noun.type != "Forum" or not noun.definite or noun.plural:
        return False
    return any(_is_in(part, word, noun) for part in body.label.casefold().split())


def _is_in(part: str, word: str, noun: Head) -> bool:
    head = head_of(part)
    if head is None or head.type != "Forum":
        return False
    return _bare(part) == _bare(word) if noun.compound else _bare(part).endswith(noun.lemma)


def _bare(word: str) -> str:
    low = word.casefold().removesuffix("s")
    return next((low.removesuffix(end) for end in ("en", "et", "n") if low.endswith(end)), low)


_RUNS = compiled(
    r"(?:Den|Det) (?:driver|står (?:for|bag)|ejer|udbyder|afholder|kører|har (?:etableret|oprettet|startet|åbnet|"
    r"ansvaret for|driften af))\b(?! (?:det|den)\b)"
)
"""How a sentence goes on with an organisation that runs what it names."""
TOLD_OF = frozenset({"Forum", "Association", "Foundation", "Company", "SocialEnterprise", "Education"})


def taken_up(text: str, passage: Passage, last: Mention) -> Iterator[Mention]:
    """Yield the pronoun that opens a sentence as the body that the *last* sentence was about."""
    if (_GOES_ON if last.type == "Forum" else _RUNS).match(text, passage.start):
        yield replace(last, start=passage.start, end=passage.start + 3, source="anaphor", genitive=False)

"""Which pool a passage goes on speaking of, where it does not name one, and what of its text money is for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.agenda import opens_case
from ingest.mentions.words.labels import clean
from ingest.mentions.words.people import PERSONS
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ingest.values.numbers import FEW_PATTERN
from ontology.records import Node

_POOL, _MONEY = bits({"FundingPool"}), bits({"Money"})
_REACH = 2500
"""Characters over which a text goes on with the pool that it has named."""
_OFTEN = 4
"""Times that a text names the pool that it is about."""
_GENERAL = ("midler", "kontingent", "betaling", "Puljen", "Ansøgningspulje")
"""How pools without a name of their own are called; a named account ("§ 18-midler") begins with its section."""
_AFTER_VERB = compiled(
    r"^at (?:udbrede|igangsætte|sætte gang i|etablere|oprette|gennemføre|videreføre|afprøve|iværksætte|opbygge|drive|"
    r"udvikle|forlænge|fortsætte|finansiere|lave|indrette|opføre|starte)(?: og [^\W\d_]+e)? "
)
_LEAD = compiled(
    r"^(?:(?:driften|finansieringen?) af |(?:at|bl\.a\.|blandt andet|en|et|den|det|de|nye?|nyt|kommende"
    r"|yderligere|varigt?e?|permanente?|"
    r"flere|særlig(?:t|e)? (?=pulje)|\d{1,4}) )+",
    re.IGNORECASE,
)
_CUT = compiled(
    r"(?:[;:!?]|[,.](?=\s|$)|\s[–-]\s|\s\((?!\w{2,8}\))|\s(?:der|som(?! (?:led|pårørende|efterladte)\b)|så|hvor"
    r"|hvis|bestående|herunder|mhp\.|med "
    r"henblik|for at|frem til|indtil|i perioden|i (?:19|20)\d\d|fra (?:19|20)\d\d|og at|således|samtidig|inden for"
    r"|via|fra|på satspuljen|er|var|har|skal|kan|vil|blev|bliver|hvert år|årligt|om året)\b).*$",
    re.DOTALL,
)
_NOTHING = compiled(
    r"^(?:(?:et )?(?:nyt )?(?:samarbejde|partnerskab)(?:et)? mellem\b|formål\w*|område\w*|dett?e?|initiativ\w*"
    r"|projekt(?:er(?:ne)?)?|kommuner(?:ne)?|regioner(?:ne)?"
    rf"|indsats(?:en|er)?|(?:{FEW_PATTERN}) (?:[a-zæøå]+e )*(?:projekter|indsatser|initiativer|"
    r"forsøg|formål|[a-zæøå]*(?:områder|organisationer|foreninger|kommuner|regioner|partnerskaber))"
    r"|aktivitet\w*|følgende|forskellige|andre|række|pulje\w*|ansøgningspulje\w*|opgaven?|arbejdet|hver\w*|alle|ham"
    r"|dem|"
    r"hende|os|dig|lønninger|løn|husleje|udgifter\w*|sundhedsområdet|dækning|brug|køb|denne|disse|drift(?:en)?|"
    r"medarbejder\w*|personale|ansøgere|modtagere|foreninger|(?:frivillige )?organisationer|ansættelse|løft|"
    r"(?:senge)?pladser (?:i|på|til)|"
    r"(?:[^\W\d_]+ende )?\w*udgifter|mere|bedre|særlige|rådighed|gode|"
    r"blandt|hele|ca|i alt|\w*prioritering\w*|\w*initiativer)\b",
    re.IGNORECASE,
)
_PEOPLE = compiled(
    rf"^(?:[^\W\d_]+(?:e|te|de) ){{0,2}}(?:{PERSONS}|patienterne|brugerne|psykisk syge)\b", re.IGNORECASE
)
_QUOTES = compiled(r"[”\"“»«]")
_LONGEST, _SHORTEST = 14, 10


def is_named(mention: Mention) -> bool:
    """Tell whether a mention is a pool with a name or account of its own."""
    return mention.type == "FundingPool" and (
        mention.label[0] == "§" or not (mention.label.endswith(_GENERAL[:3]) and " " not in mention.label)
    )


WIDE = ("Satspuljen", "SSA-reserven", "Finanslov")
"""How the pools of the whole state are called, out of which others come."""


class Purse:
    """The pool that a text named last, for the sentences that go on without naming it: it is asked from place to place
    in the order of the text."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        """Begin with no pool; *passages*, of which it is known what they hold, tell which pool the whole text keeps
        naming."""
        self._document = document
        self._turns = [p for p in passages if p.held & _POOL or p.block.kind == "heading"]
        """The sentences that may change what is in reach."""
        self._read, self._left = 0, -1
        named = Counter(m.label for p in passages if p.held & _POOL for m in p.mentions if is_named(m))
        self._main = frozenset(label for label, count in named.items() if count >= _OFTEN)
        self._pool: Node | None = None
        self._at = -_REACH
        self._fresh = False

    def at(self, place: int) -> Node | None:
        """Return the pool in whose reach a place of the text lies, which no sentence before it has ended."""
        while self._read < len(self._turns) and self._turns[self._read].start < place:
            if self._turns[self._read].block.start != self._left:
                self._take(self._turns[self._read])
            self._read += 1
        return self._pool if place - self._at <= _REACH else None

    def leave(self, block: Block) -> None:
        """Let a block of which the place was asked for last change nothing: it is an entry of a list."""
        self._left = block.start

    def _take(self, passage: Passage) -> None:
        """Take the next sentence; a part without the pool's name ends its reach."""
        may_end = self._fresh or (self._pool is not None and self._pool.label not in self._main)
        heads = passage.block.kind == "heading" and passage.start == passage.block.start
        if may_end and heads and not self._goes_on(passage):
            self._pool = self._pool if self._fresh else None
            self._fresh = False
        named = [m for m in passage.mentions if is_named(m)] if passage.held & _POOL else None
        if named:
            own = [m for m in named if not m.label.startswith(WIDE)]
            last = node_of(own[-1] if own else named[-1])  # a pool of its own that came out of a wide one
            finer = self._pool is not None and self._pool.label.startswith(f"{last.label} ")
            self._pool = self._pool if finer or self._only_beside(passage, last) else last
            named_in_full = passage.block.kind != "heading" and any(m.source != "anaphor" for m in named)
            self._at, self._fresh = passage.end, self._fresh or named_in_full

    def _goes_on(self, passage: Passage) -> bool:
        """Tell whether a heading opens a part of the case that named the pool ("Sagsfremstilling")."""
        return opens_case(self._document.text[passage.start : passage.block.end])

    def _only_beside(self, passage: Passage, last: Node) -> bool:
        """Tell whether a sentence without a sum names a wide pool as the background of the one in reach."""
        wide = (
            last.label.startswith((*WIDE, "Budget 2")) and passage.block.kind == "prose" and not passage.held & _MONEY
        )
        known = self.at(passage.start)
        return wide and known is not None and not known.label.startswith(WIDE)


def thing_of(words: str) -> str:
    """Return the name of what money is for, from the words after "til": its noun phrase, or nothing where it is a
    group of people, an aim or a common noun alone."""
    words = " ".join(words.split())
    if words.startswith("at "):
        verb = _AFTER_VERB.match(words)
        if verb is None:
            return ""
        words = words[verb.end() :]
    words = _suspended(words)
    label = clean(_CUT.sub("", _LEAD.sub("", words)))
    parts = label.split()[:_LONGEST]
    while parts and parts[-1].casefold() in {"og", "i", "til", "på", "af", "for", "med", "samt", "eller", "om"}:
        parts.pop()
    label = " ".join(parts)
    if (
        len(label) < _SHORTEST
        or _NOTHING.match(label)
        or _PEOPLE.match(label)
        or label[0].isdigit()
        or _QUOTES.search(label)
    ):
        return ""
    if " " not in label and not label[:1].isupper() and len(label) < 2 * _SHORTEST:
        return ""
    return label[0].upper() + label[1:]


def _suspended(words: str) -> str:
    """Return the words without the comma between adjectives of one noun ("tværfaglige, udgående teams")."""
    return re.sub(
        r"^((?:[^\W\d_]+ )?[^\W\d_]+(?:ige|ale|ende|iske|ede)), (?=[^\W\d_]+(?:ige|ale|ende|iske|ede) )", r"\1 ", words
    )

"""Lines that stand alone over a paragraph and may be titles: the number, label, town or code around the name, and what is no
name by its looks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.document import Block, Document
from ingest.mentions.coined.christened import a_person
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, POINTING, UNDERTAKINGS, Mention
from ingest.mentions.topics.agenda import is_part
from ingest.mentions.topics.headings import AGENDA, labels_only
from ingest.mentions.topics.headlines import TOLD_OF, is_body, is_headline
from ingest.mentions.words.general import SAYS, is_general, names_nothing
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.search.patterns import compiled

LONGEST, _MOST_WORDS, _PARAGRAPH = 90, 9, 45
_COUNTED = compiled(
    r"(?:(?P<noun>[A-ZÆØÅ][a-zæøå]+) (?=\w{1,2}(?: \(\w+\))?[.:]))?(?:\d{1,2}|[A-Z]-?\d{0,2}|[a-z](?=\)))(?: \(\w+\))?[.:)] +(?=\S)"
)
"""A number or letter before a title, perhaps with a noun ("Ydelse B. ")."""
_SAID = compiled(
    r"Velkommen (?:til|på|i|hos) (?=[A-ZÆØÅ])|(?:(?:(?:(?:Et|En|Vores) )?[Nn]yt? (?:projekt|initiativ|tilbud|indsats|tiltag|ordning)|Eksempel|Case|Casen|Tilbud|Indsats|Initiativ|[^\W\d_]*[Pp]rojekt[^\W\d_]*)(?: titel| navn)?): +(?=[A-ZÆØÅ0-9])"
)
"""A label before a title that says that the title names something."""
_NAMING = frozenset(
    {"Ansøgning", "Projekt", "Delprojekt", "Initiativ", "Indsats", "Tiltag", "Eksempel", "Case", "Tilbud", "Ydelse"}
)
"""The nouns that with a number before a title say that it names something ("Ansøgning 2: Ud i livet")."""
_CODE = compiled(r" \((?:[A-Z0-9]{1,3}|[a-zæøå]+|[A-ZÆØÅ][a-zæøå]+\.?)\)$")
"""A code or remark in brackets after a title."""
ABSTRACT = compiled(
    r"^[^\W\d_]*(?:[nl]ing|[nl]ingen|ninger|ningerne|else|elsen|elser|elserne|tion|tionen|tioner|ering|eringen|hed|heden|tal|krav"
    r"|samarbejdet?|økonomien?|året|vejen|fremtiden|tiden|pengene|midlerne|borgerne|brugerne|medlemmerne|projekterne|gang"
    r"|grundlag|organisation|forord|penge|projekter|oplysninger|aftalen|loven|indsatserne|tilbuddene|puljerne|ansøgningerne|kommunerne|regionerne|målet|spørgsmålet|arbejdet|resultaterne)$",
    re.IGNORECASE,
)
_CLAUSE = compiled(
    r",? (?:når|der|som|at|hvis|mens|uden at) |^(?:(?:Kort|Lidt|Noget|Mere|Flere|Efter|Før|Hele|Alle|Samme|Plads|Nej|Ja|Stort?|Store|Ingen"
    r"|Udvalgte|Retligt|Kære|Det|De|Der) [a-zæøå]|(?:Jeg|Vi|Man|Du|I) [a-zæøå]{2,}(?:ede|te|er|r) |[^\W\d_]+ (?:timer|år|penge)\b|[^\W\d_]+et i )|\b\w-\d|•|/ |: "
)
"""What shows that a line is a clause or label of some kind and no name."""
_BEFORE = compiled(r"(?:\b(?:om|for|med|fra|til)|:)\s(?:[a-zæøå]+\s)?[”\"»]?$", re.IGNORECASE)
_SUM_FOLLOWS = compiled(r"(?:\s[–-]|[:,]|\s\()\s*(?:kr\.\s)?$")
"""What stands between a title and the sum that ends its line."""
_OF_MONEY = compiled(
    r"\b(?:[^\W\d_]*(?:tilskud|bevilling|beløb|budget|ramme|udgift|udgifter|pris|støtte|finansiering|leje|løn|takst|økonomi|indtægt|"
    r"indtægter|betaling|kontingent|overskud|underskud|midler|forbrug|regnskab|sum)(?:en|et|erne|ene)?|bevilget|bevilliget|"
    r"i alt|samlet|årligt|saldo|rest|resten)\b",
    re.IGNORECASE,
)
"""What shows that a line before its sum says which sum it is, and names nothing."""
SAYING = 3
"""Words of a title that is told by its first words, and that the text uses again by them."""


_OWNERS = NAMED - UNDERTAKINGS | {PLACE}
"""What a title's owner may be, before its colon."""


@dataclass(slots=True)
class TitleLine:
    """A line that may be an entry's title: its name, form and place, and what speaks for it."""

    number: int
    block: Block
    label: str
    start: int
    form: str
    places: tuple[Mention, ...]
    named: Mention | None = None
    score: int = 0
    body: list[Passage] = field(default_factory=list)


def line_of(
    document: Document, number: int, by_block: Mapping[int, list[Passage]], seen: Mapping[str, int]
) -> TitleLine | None:
    """Return the block at *number* as a line that may be a title, or None; *seen* counts the document's short lines."""
    block = document.blocks[number]
    if block.kind not in {"heading", "prose", "item", "field"} or not 3 < block.end - block.start <= LONGEST:
        return None
    if not _tells(document, number + 1):
        return None
    mentions = [m for p in by_block.get(block.start, ()) for m in p.mentions]
    whole = document.text[block.start : block.end]
    text = _without_sum(whole, block.start, mentions)
    if not text or seen[whole] > 1 or text[-1] in ".,;:" or "|" in text or " > " in text or is_part(text):
        return None
    counted = _COUNTED.match(text)
    at = counted.end() if counted else 0
    form = f"{counted['noun'] or ''}#" if counted else ""
    form = "said#" if counted and counted["noun"] in _NAMING else form
    said = _SAID.match(text, at)
    if said:
        at, form = said.end(), "said"
    before = _places_before(document.text, mentions, block.start + at)
    if before:
        at, form = before[-1].end - block.start + 2, "place"
    if not form and label_of(text):
        return None
    if (block.kind == "item" and not form) or (block.kind == "field" and form not in {"place", "said"}):
        return None
    code = _CODE.search(text, at)
    form += "()" if code else ""
    form = form or ("sum" if text != whole else "")
    end = block.start + (code.start() if code else len(text))
    end, places = _without_places(document.text, mentions, block.start + at, end)
    places = (*before, *places)
    first = document.text[block.start + at : end].split(" – ")[0]
    label = clean(first)
    inside = [m for m in mentions if block.start + at <= m.start < block.start + at + len(first)]
    named = wrapped(document.text, block.start + at, inside)
    if not _may_name(label, text[at:], inside, form):
        return None
    if is_headline(document.text, block.start, block.end, mentions):
        return None
    return TitleLine(number, block, label, block.start + at, form or f"{block.kind}{block.level}", places, named)


def _without_sum(text: str, start: int, mentions: Sequence[Mention]) -> str:
    """Return a line that begins at *start* without the sum after the dash, colon, comma or bracket that ends it."""
    last = mentions[-1] if mentions else None
    if last is None or last.type != "Money" or text[last.end - start :].strip(" .)"):
        return text
    before = _SUM_FOLLOWS.search(text, 0, last.start - start)
    return text[: before.start()] if before and not _OF_MONEY.search(text, 0, before.start()) else text


def _tells(document: Document, number: int) -> bool:
    """Tell whether a block is told below a title: a paragraph, a labelled field, or a sum over a paragraph."""
    block = document.blocks[number]
    if block.kind != "prose" or block.end - block.start >= _PARAGRAPH:
        return block.kind in {"prose", "field"}
    after = document.blocks[number + 1] if number + 1 < len(document.blocks) else None
    paragraph = after is not None and after.kind == "prose" and after.end - after.start >= _PARAGRAPH
    return paragraph and " kr" in document.text[block.start : block.end]


def _places_before(text: str, mentions: Sequence[Mention], start: int) -> tuple[Mention, ...]:
    """Return the towns or organisations with which a title opens, up to a colon ("Skive og Morsø: Naboer")."""
    found: list[Mention] = []
    for mention in mentions:
        if (
            mention.type not in _OWNERS
            or mention.source in POINTING
            or text[start : mention.start].strip(" ,") not in {"", "og"}
        ):
            return ()
        found.append(mention)
        start = mention.end
        if text.startswith(": ", start):
            return tuple(found)
    return ()


def _without_places(text: str, mentions: Sequence[Mention], start: int, end: int) -> tuple[int, tuple[Mention, ...]]:
    """Return where a title ends without the place that follows its comma, and that place."""
    last = next((m for m in reversed(mentions) if m.type in {PLACE, "Municipality", "Region"}), None)
    if last is None or last.end < end - 1 or not text[start : last.start].endswith(", "):
        return end, ()
    return last.start - 2, (last,)


def wrapped(text: str, start: int, mentions: Sequence[Mention]) -> Mention | None:
    """Return the one name that a title only speaks of ("25 år med Café Utopia")."""
    named = [m for m in mentions if m.type in UNDERTAKINGS and m.source not in {"common", "institution"}]
    if len(named) != 1 or named[0].start <= start:
        return None
    return named[0] if _BEFORE.search(text, start, named[0].start) else None


def _may_name(label: str, text: str, mentions: Sequence[Mention], form: str) -> bool:
    """Tell whether words that stand alone on a line may name a thing, by their form and what they say."""
    words = label.split()
    if not words or not (label[0].isupper() or label[0].isdigit()) or len(words) > _MOST_WORDS or len(label) < 3:
        return False
    if labels_only(label) or AGENDA.match(label) or is_body(label):
        return False
    if form == "said#":
        return not _CLAUSE.search(label)
    if names_nothing(label) or is_general(label):
        return False
    if sum(ch.isdigit() for ch in label) > 4 or re.match(r"\d", label):
        return False
    if "," in label and a_person(label.partition(",")[0]):
        return False
    if form != "sum" and re.fullmatch(r"\w+ \d+", label):
        return False
    if not form.startswith(("place", "said", "#()", "sum")) and (
        role_of(label) or SAYS.search(label.casefold()) or TOLD_OF.search(label) or text[-1] in "?!"
    ):
        return False
    if ABSTRACT.match(words[-1] if len(words) < SAYING else words[0]) or _CLAUSE.search(label):
        return False
    head = head_of(label)
    if form != "sum" and " " not in label and head is not None and (not head.compound or head.type not in UNDERTAKINGS):
        return False
    others = NAMED - UNDERTAKINGS | {PLACE, "Role"}
    covered = sum(m.end - m.start for m in mentions if m.type in others)
    return covered < 0.5 * len(label)

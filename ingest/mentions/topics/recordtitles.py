"""The title of a record and the bodies that stand with it: "X Kommune, Center for Y: Title", "Title (X Kommune)",
"Title – X Kommune", or the body on a line of its own before or after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.document import Block
from ingest.mentions.mention import NAMED, PLACE, POINTING, Mention
from ingest.mentions.topics.headings import Topic, labels_only
from ingest.mentions.words.general import SAYS
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS

_COUNTED = compiled(
    r"(?:• ?)?(?:(?:(?:Projekt|Initiativ|Indsats|Tilbud|Sag|Ansøgning|Nr\.|Forløb) (?:nr\. ?)?)?\d{1,3}(?:\.\d{1,2})*[.:)]? +"
    r"|[A-Z][.)] +)?(?:(?:Projekt|Initiativ|Indsats): +|Projekt(?:et)? (?=[”\"“»]?[A-ZÆØÅ]))?(?=\S)"
)
"""What counts a title, and the noun that says what it names."""
_OPENS = compiled(r"(?P<who>[A-ZÆØÅ][^:\n]{2,90}?): +(?=[^\s\d])")
_CLOSES = compiled(r"(?:, | \(| [–-] )(?P<who>[A-ZÆØÅ][^()\n]{2,90}?)\)?$")
_BETWEEN = compiled(r"\b(?:og|samt|i|under|ved)\b|[\s,&/()]")
_QUOTES = '”"“»«„'
_GAP = compiled(r"(?P<name>\S(?:(?! {3}|\t).)*)(?: {3,}|\t+)\s*(?P<kind>[^\W\d_][^\n]{2,50})$")
_YEARS = compiled(r" \(\d{4}[^()\n]*\)$")
"""The years of a project, which stand after its name."""
_WRONG_END = compiled(r"(?<!\d)[.,;:](?<! [A-ZÆØÅ]\.)$")
_ADDRESS = compiled(r"www\.|@|https?:|\bkl\. ?\d|\b\d{1,2}-\d{1,2}\b|[^:]: |[a-zæøå)][.!?] [A-ZÆØÅ]")
_FILE = compiled(r"\w\.(?:png|jpe?g|gif|svg|webp|pdf|docx?)$", re.IGNORECASE)
"""The name of a picture or another file, as a page's text keeps it."""
_LONGEST_NAME, _LONGEST_TITLE = 14, 130
_BODIES = ORGANISATIONS | {PLACE}
_WHOLES = frozenset({"Region", "Municipality", "RegionalPsychiatry", "StateBody", "Centre", "Place"})
_NO_BODY = frozenset({"Facility"})


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a record is: the body, and the larger one that stands before it."""

    body: Topic
    whole: Topic | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A record's name, where it stands, and what the words beside it say of its kind and of whose it is."""

    label: str
    start: int
    end: int
    kind: str = ""
    owner: Owner | None = None
    named: Mention | None = None


def may_head(text: str, block: Block) -> bool:
    """Tell whether a line may be one of those above a record."""
    line = text[block.start : block.end]
    if block.kind not in {"heading", "prose", "item", "row", "field", "grant"} or len(line) > _LONGEST_TITLE:
        return False
    return not _WRONG_END.search(line) and any(map(str.isalpha, line)) and not _FILE.search(line)


def body_of(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Owner | None:
    """Return the body that a stretch names and nothing else, with the larger one of which it is a part."""
    inside = [m for m in mentions if m.type in _BODIES - _NO_BODY and start <= m.start and m.end <= end]
    inside = [m for m in inside if m.source not in POINTING and not m.genitive]
    if not inside:
        return None
    rest = text[start:end]
    for mention in inside:
        rest = rest.replace(text[mention.start : mention.end], "", 1)
    first = inside[0]
    if _dashed(text[start:end]) == _dashed(first.label):
        return Owner(_body(first))
    if not _BETWEEN.sub("", rest):
        towns = [m for m in inside[1:] if m.type != PLACE]
        if not towns:
            return Owner(_body(first))
        if len(towns) == 1 and first.type in _WHOLES and _is_part(towns[0].label) and towns[0].type != "Association":
            return Owner(_body(towns[0]), _body(first))
        return Owner(_body(first))
    after = text[first.end : end]
    if first.start == start and first.type in _WHOLES and after.startswith(", ") and after[2:3].isupper():
        name = clean(after)
        known = next((m for m in inside[1:] if m.start == first.end + 2), None)
        type_ = known.type if known is not None and known.type != PLACE else "Unit"
        return Owner(Topic(type_, name, first.end + 2, end), _body(first))
    return None


def _dashed(words: str) -> str:
    """Return words with the one dash that registers write."""
    return " ".join(words.replace(" - ", " – ").split())


def opens_with(line: str) -> str:
    """Return what stands before the colon of a line that may be "Owner: Title", or nothing."""
    counted = _COUNTED.match(line)
    opens = _OPENS.match(line, counted.end() if counted is not None else 0)
    return opens["who"] if opens is not None else ""


def named_body(label: str, start: int) -> Topic:
    """Return the body that only its place in a record tells for one."""
    return Topic(
        "Company" if label.endswith((" ApS", " A/S", " I/S")) else "Association", label, start, start + len(label)
    )


def title_of(
    text: str, raw: str, block: Block, mentions: Sequence[Mention], owned: bool = False, asks: bool = False
) -> Title | None:
    """Return the name that a line bears, with its owner before a colon, or after a comma or dash or in brackets; *raw* is
    the line as it stands on the paper, *owned* says that the titles of the row have an owner before a colon, *asks* that
    the name may be a question."""
    line = text[block.start : block.end]
    counted = _COUNTED.match(line)
    start = block.start + (counted.end() if counted is not None else 0)
    end, kind, owner = block.end, "", None
    on_paper = raw.strip()
    column = _GAP.search(on_paper) if "   " in on_paper or "\t" in on_paper else None
    if column is not None and line.endswith(clean(column["kind"])):
        kind, end = column["kind"], start + len(text[start:end].removesuffix(column["kind"]).rstrip())
    opens = _OPENS.match(text, start, end)
    if opens is not None:
        owner = body_of(text, start, opens.end("who"), mentions)
        if owner is None and owned and not any(m.start < opens.end("who") for m in mentions if m.type in _BODIES):
            owner = Owner(named_body(clean(opens["who"]), start))
        start = opens.end() if owner is not None else start
    if owner is None:
        for closes in _CLOSES.finditer(text, start + 1, end):
            owner = body_of(text, closes.start("who"), closes.end("who"), mentions)
            if owner is not None and owner.body.type != PLACE:
                end = closes.start()
                break
            owner = None
    years = _YEARS.search(text, start, end)
    end = years.start() if years is not None else end
    label = clean(text[start:end].strip(_QUOTES + " "))
    start += len(text[start:end]) - len(text[start:end].lstrip(_QUOTES + " "))
    if not _may_name(label.removesuffix("?") if asks else label):
        return None
    inside = [m for m in mentions if start <= m.start <= start + 2 and m.end >= start + len(label) - 2]
    named = next((m for m in inside if m.type in NAMED | {"FundingPool"} and m.source != "common"), None)
    return Title(label, start, start + len(label), kind, owner, named)


def _may_name(label: str) -> bool:
    if not label or not (label[0].isupper() or label[0].isdigit()) or len(label.split()) > _LONGEST_NAME:
        return False
    if labels_only(label) or len(label) < 3 or sum(map(str.isdigit, label)) > len(label) / 2:
        return False
    return not _ADDRESS.search(label)


def kind_of_title(title: Title) -> str:
    """Return the type that the words of a title, or those beside it, give the record; nothing where they give none."""
    if title.named is not None and title.named.type in _TYPES and title.named.source != "quoted":
        return title.named.type
    words = [title.label.split()[0], title.label.split()[-1], *title.kind.split()[:2]]
    heads = (head_of(word.strip(",.")) for word in words)
    return next((head.type for head in heads if head is not None and head.type in _TYPES), "")


_TYPES = INITIATIVES | {"Facility", "Unit", "Association", "SocialEnterprise", "Centre", "FundingPool", "Forum"}


def says(label: str) -> bool:
    """Tell whether a line is a sentence rather than a name."""
    return SAYS.search(label.casefold()) is not None


def _body(mention: Mention) -> Topic:
    return Topic("Municipality" if mention.type == PLACE else mention.type, mention.label, *mention.span)


def _is_part(label: str) -> bool:
    return not label.startswith(("Region ", "Landsforeningen")) and not re.search(r"\bKommune$", label)

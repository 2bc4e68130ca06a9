"""Which lines are headings, and of which level: by numbers, capitals, wording, length and place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.reading.labels import CASE_PARTS, CONTACT_LABELS, FIELD_LABELS, QUESTION, REGIONS, SECTION_WORDS
from ingest.reading.structure.contents import fold
from ingest.reading.structure.paragraphs import RepairedLine
from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES

CHAPTER, TITLE, PART, LABEL = 1, 2, 3, 4
"""Levels: a chapter or agenda item; an initiative or a part in capitals; a part; a label that stands alone."""

_LONGEST = 130
_LONGEST_NUMBERED = 220
_MOST_WORDS = 16
_LONG_PROSE = 150
_SHORT = 70
_LONGEST_LABEL = 60
_SHORT_QUESTION = 50
_SHORTEST_PARAGRAPH = 30
_FEWEST_TOLD = 3
_BETWEEN = 4
"""Lines between the title of a case and its first part."""
NUMBERED = compiled(r"^(?P<number>\d{1,3}(?:\.\d{1,2})*)[.)]?\s+(?=[A-ZÆØÅ”\"»])")
_WORDS = (
    r"(?:Kapitel|Bilag|Del|Punkt|Sag|Afsnit|Tema|Ad|Spørgsmål|Scenarie|Møde|Projekt|Forslag|Initiativ|Indsats|Spor|Spm)"
)
_NAMED = compiled(
    rf"^{_WORDS}\b(?: nr\.|\.)? ?(?:\d+|[A-ZÆØÅ]\b)",
    re.IGNORECASE,
)
_REGION = compiled(r"\bRegion (?P<region>" + "|".join(REGIONS) + r")$")
_OPENS_NO_HEADING = compiled(
    rf"(?:[A-ZÆØÅ][a-zæøå]+:? )?(?:den )?\d{{1,2}}(?:[.] ?(?:{MONTH_NAMES})|[./-]\d\d?[./-]) ?(?:19|20)?\d\d$|"
    r"\d[\d .,/–-]*$|[•–-] |\W+$|(?:Med venlig hilsen|Venlig hilsen|Mvh|Kilde|Note|Se |ISBN|ISSN|©)|\(|"
    r"(?:Det|Der|Vi|Jeg|Man|Han|Hun|Dette|Disse|Hvis|Når) [a-zæøå]"
)
_IN_NO_HEADING = compiled(
    r"[:.@_\dk](?:(?<=http:)|(?<=https:)|(?<=www\.)|(?<=\.)pdf\b|(?<=@)|(?<=\w_)\w|(?<=\d)(?<!\w.)\d{3} ?\d{4}\b"
    r"|(?<=k)(?<!\w.)r\.?$)"
)
"""Addresses, links, telephone numbers and sums; one class first, so that the search goes from sign to sign."""
_ENDED = compiled(r"[.,;!…][”\"»)]*$|(?: -?\d+(?:[.,]\d+)?){2}$")
"""How no heading ends: with a mark, or with figures in a row."""
# Such a heading speaks of what the document is about; it names nothing new.
_ABOUT_SUBJECT = compiled(r"\?$|^(?:Vores|Hvad|Hvem|Hvor|Hvordan|Sådan|Om) ")
_SAYS = compiled(
    r" (?:er|har|blev|bliver|startede|var|fik|får|består|modtager|findes|drives|rummer|omfatter|tilbyder|støtter"
    r"|deltager|samarbejder|indgår|anbefaler|foreslår|indstiller|ansætter|ansat|bevilget|bevilger|afsat|oplyser) |: "
    r"?\d+$"
)
_IN_KOMMUNE = compiled(r",.* [Kk]ommune$")
_OPENS = compiled(r"^[”\"»'(]?[A-ZÆØÅÉ0-9§]")
_LETTERED = compiled(r"^[A-Z][.:)] ")
_ITEM_LETTER = compiled(r"^\(?(?P<letter>[a-h])[.)]\s+(?=[A-ZÆØÅ”\"»])")
_NUMBERED_CASE = compiled(r"(?:Sags|Dok|Journal|J)[^\W\d_]*\.? ?(?:nr|id)?[.:]", re.IGNORECASE)
"""How the line begins that tells a case's number in the archive."""
_CONTACT = compiled(r"https?:|www\.|@|\d{4} ?\d{4}")


@dataclass(frozen=True, slots=True)
class Around:
    """What the rules need to know of the rest of the document.

    *entries* are the folded entries of its table of contents, *questions* and *openers* the places of a form's
    questions and of those that open a form, *chapters* the places of headings that are numbered through the document,
    *lettered* of those that are lettered in a row, *cards* of those over cards with the same labels,
    *capitals* says that the document writes its headings in capitals,
    *gapless* that it has no blank lines (PDF text).
    *labels* are the labels of its ``label: value`` lines, in small letters. *told* says that the format tells by the
    type which lines are headings (PDF): then none is guessed by its place. *unfolds* says that titles unfold texts:
    then every other part stands beside them.
    """

    lines: list[RepairedLine]
    entries: set[str]
    questions: set[int]
    openers: set[int]
    chapters: set[int]
    lettered: set[int]
    cards: set[int]
    capitals: bool
    gapless: bool
    labels: set[str]
    told: bool
    unfolds: bool


_ASKS = compiled(rf"{QUESTION}\?")
_ANSWERED = compiled(rf"{QUESTION}\? \S")


def heading_level(index: int, around: Around) -> int:
    """Return the level of line *index* as a heading, or 0 where it is none."""
    line = around.lines[index]
    if index in around.lettered:
        return PART
    if index in around.cards:
        return TITLE
    if line.layout.unfolds:
        return TITLE
    if index + 1 >= len(around.lines) or index in around.questions or not may_head(line):
        return 0
    if not line.text.endswith("?") and (
        _ANSWERED.match(line.text) or (index and _ASKS.fullmatch(around.lines[index - 1].text))
    ):
        return 0  # a question with its answer behind it, or an answer below its question
    if around.entries and fold(line.text) in around.entries:
        return CHAPTER if NUMBERED.match(line.text) or region_of(line.text) else TITLE
    if index + 1 in around.openers and not line.text.endswith(":"):
        return TITLE
    level = _by_wording(line, index, around) or (0 if around.told else _by_place(line, index, around))
    return TITLE if level == PART and around.unfolds else level


_AGAIN = 4
"""Headings numbered from 1 again after the last of the numbers before, at least: the next paper of a file or form."""


def chapter_lines(lines: list[RepairedLine]) -> set[int]:
    """Return the places of headings that are numbered through the document: 1, 2, 3 … each with a text below it; and of
    those that are numbered through its further papers."""
    found: set[int] = set()
    chain = _chain(lines, 0)
    while len(chain) >= (_AGAIN if found else 2):
        found.update(chain)
        chain = _chain(lines, chain[-1] + 1)
    return found


def _chain(lines: list[RepairedLine], begin: int) -> list[int]:
    chain: list[int] = []
    for index in range(begin, len(lines) - 1):
        line = lines[index]
        match = NUMBERED.match(line.text)
        if match is None or not match["number"].isdigit() or not may_head(line) or line.text.endswith(":"):
            continue
        wanted = len(chain) + 1
        if int(match["number"]) == wanted and not _counts_on(lines, index, wanted):
            chain.append(index)
    return chain


_NAMED_NUMBER = compiled(rf"(?P<word>{_WORDS})\b(?: nr\.|\.)? ?(?P<number>\d{{1,2}})\b(?!\.\d)", re.IGNORECASE)


def named_chapters(lines: list[RepairedLine]) -> set[int]:
    """Return the places of headings counted by a word ("Ad 3. Projekter") under which numbers go on ("3.1 Broen"), and
    of those like them."""
    counted = [(index, match) for index, line in enumerate(lines) if (match := _NAMED_NUMBER.match(line.text))]
    over: set[str] = set()
    stops = [index for index, _ in counted[1:]] + [len(lines)]
    for (index, match), stop in zip(counted, stops, strict=False):  # where none is counted, one stop is left
        first = f"{match['number']}.1"
        if may_head(lines[index]) and any(_number_of(line.text) == first for line in lines[index + 1 : stop]):
            over.add(match["word"].casefold())
    return {index for index, match in counted if match["word"].casefold() in over and may_head(lines[index])}


def _number_of(text: str) -> str:
    match = NUMBERED.match(text) if text[:1].isdigit() else None
    return match["number"] if match else ""


def lettered_lines(lines: list[RepairedLine]) -> set[int]:
    """Return the places of lines that are lettered in a row, "a) X", "b) Y", each a title over its own paragraph."""
    found: set[int] = set()
    chain: list[int] = []
    for index, line in enumerate(lines[:-1]):
        match = _ITEM_LETTER.match(line.text[:6])
        if match is None:
            continue
        if match["letter"] == "a":
            chain = []
        titled = len(line.text) <= _SHORT and not _ENDED.search(line.text) and not line.text.endswith(":")
        below = lines[index + 1]
        if titled and ord(match["letter"]) - ord("a") == len(chain) and _short_paragraph(below):
            chain.append(index)
            found.update(chain if len(chain) > 1 and not below.layout.begins else ())
    return found


def card_titles(lines: list[RepairedLine]) -> set[int]:
    """Return the places of the titles of cards: short lines, each over the label that opens all of them ("Formål")."""
    labels = [len(line.text) <= _LONGEST_LABEL and line.text.strip(" :").lower() in FIELD_LABELS for line in lines]
    over: dict[str, list[int]] = {}
    for index in range(1, len(lines)):
        title = lines[index - 1]
        if not labels[index] or labels[index - 1] or (index > 1 and labels[index - 2]) or not may_head(title):
            continue
        if title.layout.gap and not title.layout.begins and not title.text.endswith((":", "?")):
            over.setdefault(lines[index].text.strip(" :").lower(), []).append(index - 1)
    first = next((places for places in over.values() if len({lines[place].text for place in places}) > 1), [])
    return set(first)


def capitals_used(lines: list[RepairedLine]) -> bool:
    """Say whether the document writes headings in capitals: then other short lines are below them."""
    return sum(1 for line in lines if len(line.text) < _LONGEST and line.text.isupper() and may_head(line)) >= 3


def headings_told(lines: list[RepairedLine]) -> bool:
    """Say whether the format itself marks headings, more than a title."""
    kinds = [line.layout.mark.kind for line in lines if line.layout.mark is not None]
    return kinds.count("heading") >= _FEWEST_TOLD


def gapless(lines: list[RepairedLine]) -> bool:
    """Say whether the document has next to no blank lines."""
    return sum(1 for line in lines if line.layout.gap) < 0.05 * len(lines)


def region_of(text: str) -> str:
    """Return the region with whose name a heading ends, or nothing."""
    match = _REGION.search(text) if "Region " in text else None
    return match["region"] if match else ""


def may_head(line: RepairedLine) -> bool:
    """Say whether a line could be a heading by itself: short, begun with a capital, without a full stop."""
    text = line.text
    longest = _LONGEST_NUMBERED if text[:1].isdigit() else _LONGEST
    return (
        2 < len(text) <= longest
        and (text.count(" ") < _MOST_WORDS or text[:1].isdigit())
        and not _ENDED.search(text)
        and "\t" not in text
        and _OPENS.match(text) is not None
        and _OPENS_NO_HEADING.match(text) is None
        and _IN_NO_HEADING.search(text) is None
    )


def _by_wording(line: RepairedLine, index: int, around: Around) -> int:
    text = line.text
    bare = text.strip(" :").lower()
    if text.isupper() and sum(map(str.isalpha, text)) >= 4:
        return CHAPTER if NUMBERED.match(text) else PART if around.openers else TITLE
    if len(text) < 60 and region_of(text):
        return CHAPTER
    if match := NUMBERED.match(text):
        return _numbered(match["number"], index, around)
    if bare in SECTION_WORDS:
        return PART if not text.endswith(":") else LABEL
    if text.endswith(":"):
        return LABEL if bare in FIELD_LABELS or (len(text) <= _LONGEST_LABEL and not _SAYS.search(text)) else 0
    if _NAMED.match(text):
        return CHAPTER if index in around.chapters else PART
    return LABEL if bare in FIELD_LABELS else 0


def _numbered(number: str, index: int, around: Around) -> int:
    """Return the level of a numbered line: a chapter where numbers run through the document, else a part or none."""
    if index in around.chapters or _opens_case(around.lines, index, number):
        return CHAPTER
    if "." in number:
        return min(CHAPTER + number.count("."), PART)
    if _counts_on(around.lines, index, int(number)):
        return 0
    following = around.lines[index + 1]
    return PART if len(following.text) >= _LONG_PROSE and not following.layout.begins else 0


def _opens_case(lines: list[RepairedLine], index: int, number: str) -> bool:
    """Say whether a part of a case, or the first part of a numbered chapter, soon follows a title: between them stand
    at most a few short lines (its number in the archive, its kind)."""
    if lines[index + 1].text.startswith(f"{number}.1"):
        return True
    for line in lines[index + 1 : index + 1 + _BETWEEN]:
        if line.text.strip(" :").lower() in CASE_PARTS:
            return True
        if line.layout.begins or (len(line.text) > _SHORT and not _NUMBERED_CASE.match(line.text)):
            return False
    return False


def _counts_on(lines: list[RepairedLine], index: int, number: int) -> bool:
    """Say whether the line before or after has the number before or after: then it is an item of a list."""
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(lines):
            match = NUMBERED.match(lines[beside].text)
            if match and match["number"].isdigit() and abs(int(match["number"]) - number) == 1:
                return True
    return False


def _by_place(line: RepairedLine, index: int, around: Around) -> int:
    """Return the level of a short line with air above it and a paragraph below it."""
    text = line.text
    if (
        text.endswith(":")
        or (text.endswith("?") and not _asks_alone(line, index, around))
        or (line.layout.begins and not _LETTERED.match(text))
    ):
        return 0
    if len(text) > 90 or line.layout.lines > 2 or (_SAYS.search(text) and text[-1] != "?"):
        return 0
    following = around.lines[index + 1]
    if (
        following.text.split(":")[0].lower() in around.labels
        and ": " in following.text[:60]
        and (line.layout.gap or (around.gapless and _ends_sentence(around.lines, index - 1)))
    ):
        return TITLE if not around.openers else PART
    if may_head(following) and not line.layout.page and len(following.text) < 60 and not following.text.endswith(":"):
        return 0
    leads = following.layout.begins or following.text.endswith(":") or _short_paragraph(following)
    if (len(following.text) < 60 and not leads) or following.text[:1].islower():
        return 0
    before = around.lines[index - 1] if index else None
    apart = before is None or len(before.text) < 90 or before.text.rstrip('”")').endswith((".", "!", "?", ":", "…"))
    airy = line.layout.page or line.layout.gap >= max(1, following.layout.gap) or _first(index, following)
    airy = airy or (around.gapless and _above(line, following))
    if not (apart and airy):
        return 0
    if around.openers:
        return TITLE if _begins_anew(line, before, following) else PART
    return PART if around.capitals or _LETTERED.match(text) or _ABOUT_SUBJECT.search(text) else TITLE


def _first(index: int, following: RepairedLine) -> bool:
    return index == 0 and following.layout.gap > 0


def _short_paragraph(line: RepairedLine) -> bool:
    return len(line.text) >= _SHORTEST_PARAGRAPH and line.text.endswith((".", "!"))


def _asks_alone(line: RepairedLine, index: int, around: Around) -> bool:
    """Say whether a question heads a paragraph ("Hvem bor her?"), as on web pages."""
    following = around.lines[index + 1]
    airy = line.layout.gap > 0 or (around.gapless and _ends_sentence(around.lines, index - 1))
    return len(line.text) <= _SHORT_QUESTION and airy and len(following.text) >= _SHORT_QUESTION


def _ends_sentence(lines: list[RepairedLine], index: int) -> bool:
    return index >= 0 and lines[index].text.endswith((".", "!"))


def _above(line: RepairedLine, following: RepairedLine) -> bool:
    """Say whether, without blank lines to tell by, a line is one short line over a paragraph of several."""
    long = following.layout.lines >= 2 or len(following.text) >= _LONG_PROSE
    return line.layout.lines == 1 and len(line.text) <= _SHORT and long


def _begins_anew(line: RepairedLine, before: RepairedLine | None, following: RepairedLine) -> bool:
    """Say whether a line without a form begins another entry of a catalogue: after a contact, before prose."""
    if len(following.text) < _LONG_PROSE:
        return False
    if before is None or line.layout.page or _IN_KOMMUNE.search(line.text):
        return True
    return bool(_CONTACT.search(before.text[-60:])) or before.text.split(":")[0].lower() in CONTACT_LABELS

"""Which line goes on in the next: the rules that make paragraphs of lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ingest.reading.labels import FIELD_LABELS, QUESTION, SECTION_WORDS
from ingest.reading.repair.columns import CELL
from ingest.reading.repair.lines import DASHED, MARKED, NUMBERED, RawLine, starts_lower
from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES

UNWRAPPED = 180
"""Lines as long as this are whole paragraphs; they are not joined."""

_CUT = 50
"""Characters of a line that a column has broken, among others that none has."""
_NEIGHBOURS = 8
_NARROW = 45
_FULL = 0.8
_OPEN_TABLE = """
og eller samt i af til for med på om mellem fra ved under den det de en et at som der hos efter mod over uden inden per
pr. kr. nr. ca. jf. bl.a. f.eks. § §§ stk. herunder vedr. vedrørende the of mens idet både såvel nemlig fordi hvorfor
"""
_OPEN_WORDS = frozenset(_OPEN_TABLE.split())
_OPEN_MARKS = (",", "&", "–", " -")
"""The words and marks at a line's end after which more must come."""
_HANGS = compiled(r"\s(?:og|eller|samt|i|af|til|for|med|på|om|mellem|fra|ved|under|hos|mod)$")
"""A full line's last word after which, blank line or not, more must come."""
_TELEPHONE = compiled(r"\d{4} \d{4}$")
_CLOSING = "”\"»’')]"
_ENDS = (".", "!", "?", "…", ":", ";")
"""The marks at a sentence's end, and what may stand after them."""
_COUNTS = compiled(r"(?:ca\. )?\d{1,4} [a-zæøå-]{4,}(?: \([^()\n]{1,20}\))?")
"""A line that only counts something ("12 lejligheder") and so is one of its own."""
_DRAWN = "-_=*~–—+"
_RULE = compiled(r"[\s=*~+_–—-]{5,}$")
"""A line that is drawn, not written."""
_SHORT = 40
_LISTED = 2
"""Commas of a line that lists things in running text."""
_FIGURE = compiled(r"\d(?<![\d.,].)\d{0,2}(?:\.\d{3})+(?:\s?(?:kr\.?|kroner|,-)\)?\.?)?$")
"""A figure of four digits and more, written in groups, at a line's end, perhaps with the currency."""
_LONGEST_SUM = 24
_QUESTION = compiled(r"\?[)”\"]*$")
_TORN_NAME = compiled(r"(?:Kommunes?|Kommuner|Regionskommune)(?: [a-zæøå]|,|\.(?: |$)|$)")
"""How a line begins with the second word of a municipality's name."""
_REGION = compiled(r"(?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland)s?\b")
"""The second word of a region's name."""
_BEGUN = compiled(r"[a-zæøå0-9)”\"][.!?] (?-i:[A-ZÆØÅ])[^.:!?\t]+$")
"""A line that ends one sentence and begins another."""
_REST_OF = compiled(r"(?:[A-ZÆØÅ][\w’'-]+ ){0,2}[A-ZÆØÅ][\w’'-]{2,}\. [A-ZÆØÅ]")
"""How a line begins with the rest of a name that closes a sentence."""
_VERB_LAST = compiled(
    r" (?:har|havde|er|var|blev|bliver|kan|kunne|skal|skulle|vil|ville|får|fik|giver|gav|yder|ydede|lægger|lagde"
    r"|betaler"
    r"|betalte|støtter|støttede|driver|drev|også|ligeledes|tillige)$"
)
"""A verb or an adverb at a line's end: what it governs must come."""
_NAME_LAST = compiled(
    r"\b(?:er|har|havde|var|blev|bliver|kan|skal|vil|fik|får|gav|giver|går|gik|står|stod|kom|tog|omfatter|driver"
    r"|støtter"
    r"|finansierer|betaler|som|der|at|da)\b.* [A-ZÆØÅ][\w’'-]*$"
)
"""A line that tells something and ends with a name."""
_TELLS_ON = compiled(
    r"(?!(?:D[eu]|Det|Den|Der|Disse|Dette|Vi|Jeg|Man|Han|Hun|I|På|Som|Med|Ved|For|Til|Efter|Hvis|Når|Alle|Her\w*|Fra"
    r"|En|Et"
    r"|Af|Om|Under|Desuden|Derudover|Endvidere|[A-ZÆØÅ][a-zæøå]+(?:en|et|erne) (?:er|har|blev|var|skal|kan|vil))\b)"
    r"[A-ZÆØÅ][^\n]*[a-zæøå0-9)][.](?: [A-ZÆØÅ]|$)"
)
"""A line that goes on with a sentence to its end, with the rest of a name perhaps."""
_FIELD = compiled(r"(?P<label>[A-ZÆØÅ][\wæøåÆØÅ/()-]*(?: [\wæøåÆØÅ/()-]+){0,4}): ?(?:\S|$)")
_ASKED = compiled(rf"{QUESTION}\?(?: \S|$)")
"""A question at a line's beginning, alone or with its answer behind it."""
_ADDRESS = compiled(r"(?:https?://|www\.|mailto:|\S*\w@)\S+$|\d{8}$")


_ITEM = compiled(
    r"(?:Punkt|Pkt\.|Dagsorden(?:ens )?punkt|Sag(?: nr\.)?|Initiativ|Indsats|Forslag|Projekt(?: nr\.)|Ansøgning nr\.|"
    r"Kapitel|Afsnit|Bilag|Spørgsmål|Note|Tema) \d"
)
"""How the title of a numbered item begins."""


class Joiner:
    """Decides for two lines that follow each other whether they are one paragraph."""

    def __init__(self, text: str, lines: Sequence[RawLine]) -> None:
        """Measure the columns and the gaps of the text once."""
        self.text = text
        self.lines = lines
        self.widths = _widths(text, lines)
        sure = _sure_pairs(text, lines)
        self.gaps = _usual_gaps(sure)
        self._wrapped = [any(map(any, sure[max(group - 1, 0) : group + 2])) for group in range(len(sure))]
        self._between_cells = tuple(sign for sign in (CELL, "\t") if sign in text)

    def goes_on(self, index: int, used_gap: int | None, begins: bool) -> bool:
        """Say whether line *index* goes on in the next, which *begins* an item or a heading or not; *used_gap* is the
        gap inside the paragraph so far."""
        line, following = self.lines[index], self.lines[index + 1]
        width = self.widths[index // _NEIGHBOURS]
        content = self.text[line.start : line.end]
        if content == "•" and not line.mark:
            return not begins_block(self.text, following, content)  # a bullet on a line of its own
        lower = starts_lower(self.text, following)
        ended = _is_ended(content) and not _in_date(self.text, content, following)
        if width > UNWRAPPED and (ended or following.gap or line.mark or following.mark):
            return False
        if line.mark or following.mark:
            return line.mark is not None and line.mark.same_as(following.mark) and following.gap == 0
        if following.gap == 0 and _ends_with_month(content) and _YEAR.match(self.text, following.start):
            return True  # "... til og med august" and "2022. Der er ..."
        if begins or self._must_break(content, following, lower):
            return False
        if width > UNWRAPPED:  # among whole paragraphs, one that is broken all the same
            cut = len(content) >= _CUT
            return (lower and cut) or (_is_open(content) and (cut or content[0].islower()))
        if lower and not ended and following.gap <= 1:  # in the middle of a sentence
            return not content.isupper() or _is_open(content)
        named = not ended and following.gap == 0 and content[content.rfind(" ") + 1 :][:1].isupper()
        if named and _TORN_NAME.match(self.text, following.start, following.end):
            return True  # "... Hedensted" and "Kommune og ..."
        usual = used_gap if used_gap is not None else self._usual_gap(index, ended)
        hanging = not ended and len(content) > 0.6 * width and _HANGS.search(content[-14:]) is not None
        if following.gap > max(usual, 1 if hanging else 0):
            return self._crosses_page(content, following, lower, ended, width)
        if not ended and _is_open(content):
            return True
        capitals = content.isupper(), self.text[following.start : following.end].isupper()
        if any(capitals):
            return all(capitals) and following.gap == 0 and not ended if capitals[0] or not lower else not ended
        if not ended and not lower:
            if self._breaks_off(content, following, width):
                return True
            wrapped = self._wrapped[index // _NEIGHBOURS] and not _ITEM.match(content)
            if not wrapped or self._is_title(line, following):
                return False
        return self._same_paragraph(content, following, lower, ended, width)

    def _must_break(self, content: str, following: RawLine, lower: bool) -> bool:
        drawn = content[0] in _DRAWN or self.text[following.start] in _DRAWN
        if drawn and (_RULE.match(content) or _RULE.fullmatch(self.text, following.start, following.end)):
            return True
        for sign in self._between_cells:
            if sign in content or self.text.find(sign, following.start, following.end) >= 0:
                return True  # rows of a table
        if not lower and _figures(content) and _figures(self.text[following.start : following.end]):
            return True  # lines of a flattened table
        if following.length <= _SHORT and _COUNTS.fullmatch(self.text, following.start, following.end):
            return _HANGS.search(content[-14:]) is None and content[-1] not in ",–-"
        if not lower and _ADDRESS.match(content[content.rfind(" ") + 1 :]):
            return True
        may_label = not lower and self.text.find(":", following.start, following.end) >= 0
        if may_label and (label := _FIELD.match(self.text, following.start, following.end)) is not None:
            known = label["label"].casefold() in FIELD_LABELS
            if known or _FIELD.match(content):
                return True  # labels under one another, or under the title of what they tell of
        if not lower and _ASKED.match(self.text, following.start, following.end) and not _is_open(content):
            return True  # questions and their answers under one another
        if content[-1].isdigit() and _TELEPHONE.search(content[-9:]):
            return True
        return following.length < 40 and self.text[following.start : following.end].strip(" :").lower() in SECTION_WORDS

    def _usual_gap(self, index: int, ended: bool) -> int:
        """Return how many blank lines a paragraph has inside: by the pair after this one where that is sure."""
        if not ended and index + 2 < len(self.lines):
            after, then = self.lines[index + 1], self.lines[index + 2]
            if then.gap <= 1 and _surely_one(self.text, after, then):
                return then.gap
        return self.gaps[index // _NEIGHBOURS]

    def _same_paragraph(self, content: str, following: RawLine, lower: bool, ended: bool, width: int) -> bool:
        if content.endswith(":") and not following.gap and self._lists(content, following, width):
            return True
        if content.endswith(":") or _QUESTION.search(content[-6:]):
            return lower
        if lower and not ended:
            return True
        if width < _NARROW:
            return False
        head = self.text[following.start : following.start + 60]
        if ":" in head and head.split(":")[0].lower() in FIELD_LABELS:
            return False
        if (ended or len(content) < 0.6 * width) and _FIELD.match(head):
            return False
        if ended and following.length < 0.6 * width and not _is_ended(self.text[following.start : following.end]):
            return False
        if NUMBERED.match(content) and not ended:
            return self._is_full(content, following, width * 1.18)
        return self._is_full(content, following, width if ended else width * 1.06)

    def _lists(self, content: str, following: RawLine, width: int) -> bool:
        """Say whether a full line goes on, after its colon, in another full line that lists things."""
        full = self._is_full(content, following, width) and following.length > _FULL * width > _NARROW
        return full and self.text.count(", ", following.start, following.end) >= _LISTED

    def _breaks_off(self, content: str, following: RawLine, width: int) -> bool:
        """Say whether a full line stops in the middle of a sentence or of a region's name: it is no heading."""
        if following.gap or len(content) < max(_FULL * width, _NARROW):
            return False
        if content.endswith((" Region", "(Region")) and _REGION.match(self.text, following.start, following.end):
            return True
        if _VERB_LAST.search(content) is not None or _BEGUN.search(content) is not None:
            return True
        if _NAME_LAST.search(content) and _TELLS_ON.match(self.text, following.start, following.end):
            return True
        return _REST_OF.match(self.text, following.start, following.end) is not None

    def _is_title(self, line: RawLine, following: RawLine) -> bool:
        """Say whether a text's first line stands over a line as long, or over one that ends a sentence."""
        below = self.text[following.start : following.end]
        return line is self.lines[0] and (_is_ended(below) or len(below) >= line.length)

    def _is_full(self, content: str, following: RawLine, width: float) -> bool:
        """Say whether the next line's first word would not have had room on this line."""
        word = self.text[following.start : following.end].split(" ", 1)[0]
        return len(content) + 1 + len(word) > _FULL * width

    def _crosses_page(self, content: str, following: RawLine, lower: bool, ended: bool, width: int) -> bool:
        if (not following.page and following.gap < _PAGE_GAP) or ended:
            return False
        if lower:
            return len(content) > 0.5 * width
        if _is_open(content) and len(content) > _FULL * width:
            return True
        if self.text[following.start : following.end].isupper() or content.isupper():
            return False
        return len(content) > 0.85 * width and following.length > 0.6 * width


_WIDEST_GAP = 2
"""Blank lines inside a paragraph at most."""
_PAGE_GAP = 1_000
"""The gap written on a line before which page furniture was taken out."""


_DAY = compiled(r"(?<![\d.,])\d{1,2}\.$")
_MONTH = compiled(rf"(?:{MONTH_NAMES})\b")
_MONTHS = tuple(MONTH_NAMES.split("|"))
_MONTH_LAST = compiled(rf"(?:^| ){_MONTH.pattern}$")
_YEAR = compiled(r"(?:19|20)\d\d(?=[.,;:)]? |[.,;:)]?\n|[.,;:)]?$)")
"""The two halves of a date that a line's end has torn."""


def _ends_with_month(content: str) -> bool:
    return content.endswith(_MONTHS) and _MONTH_LAST.search(content[-14:]) is not None


def _in_date(text: str, content: str, following: RawLine) -> bool:
    """Say whether a line ends with a day whose month begins the next one."""
    return _DAY.search(content[-4:]) is not None and _MONTH.match(text, following.start, following.end) is not None


def _figures(content: str) -> bool:
    """Say whether a line ends with a figure of four digits and more, written in groups, or with a sum of money."""
    last = content[-_LONGEST_SUM:]
    return "." in last and _FIGURE.search(last) is not None


def torn_from(line: RawLine) -> None:
    """Note that page furniture was taken out before the line."""
    line.gap = _PAGE_GAP


_FIRST_OF = compiled(r"(?:1[.)] [^\n]+\n\s*2[.)]|\(?a\) [^\n]+\n\s*\(?b\)|(?P<dash>[-–—]) [^\n]+\n\s*(?P=dash)) ")
"""A line that the next one follows as an item of the same list."""
_GOES_ON = compiled(r"\bat(?: [^\W\d_]+){0,4}$")
"""How a line ends that each item goes on with: "anbefaler, at kommunen"."""
_BESIDE = 12
_LEADS_TO_AT = compiled(
    r"\b(?:[Ii]ndstiller?|[Ii]ndstilles|[Aa]nbefaler|[Aa]nbefales|[Bb]esluttede)(?: (?:til )?[^\W\d_]+)?[,:]$|:$|^at "
)
"""How the line ends before the first of the wishes that each begin with "at" on a line of its own, or one of these."""


def begins_block(text: str, line: RawLine, before: str) -> bool:
    """Say whether the line begins an item or a numbered heading, whatever stands before it."""
    head = text[line.start : line.start + 24]
    first = head[0]
    if first == "a" and head[1:3] in {"t ", "t\t"}:
        return head[3:4].isspace() or _LEADS_TO_AT.search(before) is not None
    if first in "•o*":
        if MARKED.match(head):
            return True
    elif (first.isdigit() or first == "(" or head[1:2] in (".", ":", ")")) and (match := NUMBERED.match(head)):
        return not (
            head[match.end()].islower()
            and before
            and not _is_ended(before, (*_ENDS, ","))
            and not NUMBERED.match(before)
            and not (_GOES_ON.search(before) and _FIRST_OF.match(text, line.start, line.end + _BESIDE))
        )
    if first in "-–—" and DASHED.match(head):
        if head[2:].lstrip()[:1].isupper() or not before or _is_ended(before) or DASHED.match(before) is not None:
            return True
        return bool(_GOES_ON.search(before) and _FIRST_OF.match(text, line.start, line.end + _BESIDE))
    return False


def _is_ended(line: str, marks: tuple[str, ...] = _ENDS) -> bool:
    """Say whether a line ends with one of the marks, perhaps in brackets or between quotation marks."""
    return not line[-1].isalnum() and line.rstrip(_CLOSING).endswith(marks)


def _is_open(line: str) -> bool:
    """Say whether more must come after a line, by its last word."""
    last = line[-14:].rsplit(None, 1)[-1].rpartition("(")[2]
    last = last.lower() if last.islower() or line.isupper() else ""
    return last in _OPEN_WORDS or line.endswith(_OPEN_MARKS) or (last.endswith("/") and last[:-1].isalpha())


def _surely_one(text: str, before: RawLine, after: RawLine) -> bool:
    """Say whether two lines are surely one sentence: no full stop before, a small letter after."""
    return text[after.start].islower() and text[before.end - 1] not in ".!?:;)"


def _widths(text: str, lines: Sequence[RawLine]) -> list[int]:
    """Return for each group of lines how wide the column is about there: the second longest of the lines around.

    Lines of one long word, links above all, do not count.
    """
    longest: list[list[int]] = []
    for start in range(0, len(lines), _NEIGHBOURS):
        near = lines[start : start + _NEIGHBOURS]
        lengths = (line.length if text.find(" ", line.start, line.end) >= 0 else 20 for line in near)
        longest.append(sorted(lengths, reverse=True)[:2])
    widths = []
    for group in range(len(longest)):
        around = sorted((n for pair in longest[max(group - 1, 0) : group + 2] for n in pair), reverse=True)
        widths.append(around[1] if len(around) > 1 else around[0])
    return widths


def _sure_pairs(text: str, lines: Sequence[RawLine]) -> list[list[int]]:
    """Return for each group of lines how often no, one or two blank lines stand between two that are surely one
    sentence."""
    sure: list[list[int]] = []
    for start in range(0, len(lines), _NEIGHBOURS):
        counts = [0] * (_WIDEST_GAP + 1)
        for before, after in pairwise(lines[start : start + 1 + _NEIGHBOURS]):
            if after.gap <= _WIDEST_GAP and _surely_one(text, before, after):
                counts[after.gap] += 1
        sure.append(counts)
    return sure


def _usual_gaps(sure: Sequence[list[int]]) -> list[int]:
    """Return for each group of lines how many blank lines stand inside paragraphs about there (1 where a text is
    double-spaced)."""
    none = [0] * (_WIDEST_GAP + 1)
    gaps: list[int] = []
    for before, own, after in zip([none, *sure], sure, [*sure[1:], none], strict=False):
        near = [one + 2 * two + three for one, two, three in zip(before, own, after, strict=True)]
        gaps.append(near.index(max(near)) if any(near) else gaps[-1] if gaps else 0)
    return gaps

"""Which line goes on in the next: the rules that make paragraphs of lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ingest.reading.labels import CONTENTS_WORDS, FIELD_LABELS, QUESTION, SECTION_WORDS
from ingest.reading.repair.columns import CELL
from ingest.reading.repair.endings import is_abbreviated, is_ended, is_open
from ingest.reading.repair.items import begins_block
from ingest.reading.repair.lines import NUMBERED, RawLine, starts_lower
from ingest.reading.repair.setting import UNWRAPPED, Setting, surely_one
from ingest.reading.repair.telling import begins_sentence, tells
from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES

_CUT = 50
"""Characters of a line that a column has broken, among others that none has."""
_NARROW = 45
_FULL = 0.8
_HANGS = compiled(r"\s(?:og|eller|samt|i|af|til|for|med|på|om|mellem|fra|ved|under|hos|mod)$")
"""A full line's last word after which, blank line or not, more must come."""
_TELEPHONE = compiled(r"(?:\d{4} \d{4}|\d\d(?: \d\d){3})$")
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


_TITLED = compiled(rf"§ \d{{1,3}}\.? [A-ZÆØÅ]|[A-ZÆØÅ]{{4,}} [A-ZÆØÅ]{{4,}}|{_ITEM.pattern}")
"""How the title of an agreement's paragraph, of an entry in capitals or of a numbered item begins."""
_POSTAL = compiled(r"[A-ZÆØÅ][\w. -]+ \d+[A-Z]?(?:, [^,\n]{1,12})?, \d{4} [A-ZÆØÅ][\w. ]+")
_LONGEST_LINE = 80
_ALONE = SECTION_WORDS | CONTENTS_WORDS
_LABELLED = compiled(r"\n[ \t]*([A-ZÆØÅ][^:\n]{1,38}):[ \n]")
_REPEATED = 3
"""Times that a document's own label opens a line."""


class Joiner:
    """Decides for two lines that follow each other whether they are one paragraph."""

    def __init__(self, text: str, lines: Sequence[RawLine]) -> None:
        """Measure how the text is set once."""
        self.text = text
        self.lines = lines
        self.setting = Setting(text, lines)
        labels = Counter(_LABELLED.findall(text))
        self._labels = {label for label, times in labels.items() if times >= _REPEATED}
        self._between_cells = tuple(sign for sign in (CELL, "\t") if sign in text)

    def goes_on(self, index: int, used_gap: int | None, begins: bool) -> bool:
        """Say whether line *index* goes on in the next, which *begins* an item or a heading or not; *used_gap* is the
        gap inside the paragraph so far."""
        line, following = self.lines[index], self.lines[index + 1]
        width = self.setting.width(index)
        content = self.text[line.start : line.end]
        if content == "•" and not line.mark:
            return not begins_block(self.text, following, content)  # a bullet on a line of its own
        lower = starts_lower(self.text, following)
        ended = is_ended(content) and not (
            is_abbreviated(content, lower=lower) or _in_date(self.text, content, following)
        )
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
            return (lower and cut) or (is_open(content) and (cut or content[0].islower()))
        if lower and not ended and following.gap <= 1:  # in the middle of a sentence
            return not content.isupper() or is_open(content)
        named = not ended and following.gap == 0 and content[content.rfind(" ") + 1 :][:1].isupper()
        if named and _TORN_NAME.match(self.text, following.start, following.end):
            return True  # "... Hedensted" and "Kommune og ..."
        usual = used_gap if used_gap is not None else self._usual_gap(index, ended)
        hanging = not ended and len(content) > 0.6 * width and _HANGS.search(content[-14:]) is not None
        if following.gap > max(usual, 1 if hanging else 0):
            return self._crosses_page(content, following, lower, ended, width)
        if not ended and is_open(content):
            return True
        capitals = content.isupper(), self.text[following.start : following.end].isupper()
        if any(capitals):
            return all(capitals) and following.gap == 0 and not ended if capitals[0] or not lower else not ended
        if not ended and not lower:
            if self._breaks_off(content, following, width):
                return True
            if used_gap is None and self._is_above(content, following):
                return False
            wrapped = self.setting.wraps(index) and (self.setting.known or not _ITEM.match(content))
            if not wrapped or self._is_title(line, following):
                return False
        return self._same_paragraph(content, following, lower, ended, width, inside=used_gap is not None)

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
            known = label["label"].casefold() in FIELD_LABELS or label["label"] in self._labels
            if known or _FIELD.match(content):
                return True  # labels under one another, or under the title of what they tell of
        if not lower and _ASKED.match(self.text, following.start, following.end) and not is_open(content):
            return True  # questions and their answers under one another
        if content[-1].isdigit() and _TELEPHONE.search(content[-11:]):
            return True
        if content[-1].isdigit() and "...." in content:
            return True  # an entry of a table of contents
        if not lower and following.length <= _LONGEST_LINE and self._stands_alone(content, following):
            return True
        return following.length < 40 and self.text[following.start : following.end].strip(" :").lower() in _ALONE

    def _stands_alone(self, content: str, following: RawLine) -> bool:
        """Say whether the next line is an address, or after a sentence the title of a numbered item or paragraph."""
        if _POSTAL.fullmatch(self.text, following.start, following.end):
            return not is_open(content)
        titled = _TITLED.match(self.text, following.start, following.end)
        below = self.text[following.start : following.end]
        return titled is not None and is_ended(content) and not is_ended(below) and not tells(below)

    def _usual_gap(self, index: int, ended: bool) -> int:
        """Return how many blank lines a paragraph has inside: by the pair after this one where that is sure."""
        if not ended and index + 2 < len(self.lines):
            after, then = self.lines[index + 1], self.lines[index + 2]
            if then.gap <= 1 and surely_one(self.text, after, then):
                return then.gap
        return self.setting.gap(index)

    def _same_paragraph(
        self, content: str, following: RawLine, lower: bool, ended: bool, width: int, *, inside: bool
    ) -> bool:
        if content.endswith(":") and not following.gap and self._lists(content, following, width):
            return True
        if content.endswith(":") or _QUESTION.search(content[-6:]):
            return lower or (not following.gap and self._gives_figure(content, following, width))
        if lower and not ended:
            return True
        if width < _NARROW and not self.setting.known:
            return False
        head = self.text[following.start : following.start + 60]
        if ":" in head and head.split(":")[0].lower() in FIELD_LABELS:
            return False
        if (ended or len(content) < 0.6 * width) and _FIELD.match(head):
            return False
        if ended and following.length < 0.6 * width and not is_ended(self.text[following.start : following.end]):
            return False
        if NUMBERED.match(content) and not ended:
            return self._is_full(content, following, width, 1.18)
        if inside and not ended:  # a paragraph ends with its sentence
            return self._room_needed(content, following) > _FULL * 1.06 * width
        return self._is_full(content, following, width, 1 if ended else 1.06)

    def _gives_figure(self, content: str, following: RawLine, width: int) -> bool:
        """Say whether a full line ends with a label whose figure stands on the next."""
        figure = self.text[following.start].isdigit() and not NUMBERED.match(self.text, following.start)
        return figure and content[-1] == ":" and self._is_full(content, following, width)

    def _is_above(self, content: str, following: RawLine) -> bool:
        """Say whether a title or a value, however long, stands over the beginning of a sentence."""
        label = _FIELD.match(content) if ":" in content[:_SHORT] else None
        value = label is not None and label["label"].casefold() in FIELD_LABELS
        return not tells(content, listed=not value) and begins_sentence(self.text, following.start, following.end)

    def _lists(self, content: str, following: RawLine, width: int) -> bool:
        """Say whether a full line goes on, after its colon, in another full line that lists things."""
        narrowest = 0 if self.setting.known else _NARROW
        full = self._is_full(content, following, width) and following.length > _FULL * width > narrowest
        return full and self.text.count(", ", following.start, following.end) >= _LISTED

    def _breaks_off(self, content: str, following: RawLine, width: int) -> bool:
        """Say whether a full line stops in the middle of a sentence or of a region's name: it is no heading."""
        sentence = self.setting.known and tells(content) and self._is_full(content, following, width)
        narrowest = 0 if self.setting.known else _NARROW
        if following.gap or (not sentence and len(content) < max(_FULL * width, narrowest)):
            return False
        if content.endswith((" Region", "(Region")) and _REGION.match(self.text, following.start, following.end):
            return True
        if sentence or _VERB_LAST.search(content) is not None or _BEGUN.search(content) is not None:
            return True
        if _NAME_LAST.search(content) and _TELLS_ON.match(self.text, following.start, following.end):
            return True
        return _REST_OF.match(self.text, following.start, following.end) is not None

    def _is_title(self, line: RawLine, following: RawLine) -> bool:
        """Say whether a text's first line stands over a line as long, or over one that ends a sentence."""
        below = self.text[following.start : following.end]
        return line is self.lines[0] and (is_ended(below) or len(below) >= line.length)

    def _is_full(self, content: str, following: RawLine, width: int, beyond: float = 1) -> bool:
        """Say whether the next line's first word would not have had room on this line, which in a text that does not
        tell how full its lines stand must be *beyond* what such lines fill."""
        return self._room_needed(content, following) > max(_FULL * beyond, self.setting.full) * width

    def _room_needed(self, content: str, following: RawLine) -> int:
        """Return how many characters the line would have with the next line's first word."""
        return len(content) + 1 + len(self.text[following.start : following.end].split(" ", 1)[0])

    def _crosses_page(self, content: str, following: RawLine, lower: bool, ended: bool, width: int) -> bool:
        if (not following.page and following.gap < _PAGE_GAP) or ended:
            return False
        if lower:
            return len(content) > 0.5 * width
        if is_open(content) and len(content) > _FULL * width:
            return True
        if self.text[following.start : following.end].isupper() or content.isupper():
            return False
        return len(content) > 0.85 * width and following.length > 0.6 * width


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

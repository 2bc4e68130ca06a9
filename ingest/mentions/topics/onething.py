"""Papers about one project, and pages about one house, offer, team or association: what their title names, whatever its
words, is what the text means by "projektet", "stedet" or "vi"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from operator import attrgetter

from ingest.document import Block, Document
from ingest.mentions.coined.christened import a_person
from ingest.mentions.coined.kinds import NAMED_KINDS, kind_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, NAMED, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.topics.besides import AUTHORITIES
from ingest.mentions.topics.headings import AGENDA, NUMBER, Topic, labels_only
from ingest.mentions.topics.headlines import is_body, is_news
from ingest.mentions.topics.pacttitles import agreement_title
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.topics.standards import without_law
from ingest.mentions.topics.titlelines import ABSTRACT
from ingest.mentions.words.general import (
    NAMELESS,
    NAVIGATION,
    SAYS,
    VENUE,
    is_dealt_out,
    is_general,
    is_menu,
    names_nothing,
)
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_TOP = 12
"""Lines at a paper's beginning among which its title stands."""
_PARAGRAPH = 140
"""Characters of a line with which the text has begun."""
_OF_PROJECT = (
    r"projekt(?:beskrivelse|plan|skitse|oplæg|rapport|præsentation|evaluering|status|resumé|grundlag|ansøgning)"
    r"|[a-zæøå]*evaluering(?:srapport|snotat)?|(?:slut|midtvejs|status|del)rapport|(?:slut|midtvejs)?afrapportering"
    r"|(?:slut|midtvejs)?status|statusnotat|statusredegørelse|kommissorium|implementeringsplan"
)
_OF_ANYTHING = r"rapport|notat|pressemeddelelse|resumé|sammenfatning|fakta(?:ark)?|baggrundsnotat|ansøgning(?:sskema)?"
_DATED = r"(?:(?: for)? \d{4}(?:[-–/]\d{2,4})?| \d\. (?:kvartal|halvår) \d{4})?"
_KIND = compiled(rf"(?:(?P<project>{_OF_PROJECT})|{_OF_ANYTHING}){_DATED}", re.IGNORECASE)
_LEAD = compiled(
    rf"(?:(?P<project>{_OF_PROJECT})|{_OF_ANYTHING}){_DATED}(?:(?: (?:for|af|om|på|til|fra|vedr\.|vedrørende)"
    r"|:| [–-]) (?:(?:styregruppen|arbejdsgruppen|følgegruppen) for )?(?P<said>(?:[a-zæøå]*projekt(?:et)?|forsøget|initiativet|indsatsen|ordningen|tilbuddet|kampagnen)(?: |$))?)",
    re.IGNORECASE,
)
_PROJECT = compiled(r"projekt(?:et)?:? (?=[”\"“»]?[A-ZÆØÅ0-9])", re.IGNORECASE)
_SENDER = compiled(
    r"(?:udarbejdet|skrevet|udgivet|udført|indsendt|forfattet|redigeret) "
    r"|.*\b(?:kommune|region|styrelsen|ministeriet|forvaltning(?:en)?|sekretariat(?:et)?|universitet)$",
    re.IGNORECASE,
)
"""A line that tells who wrote a paper, or for whom."""
_BY = compiled(r"(?:af|fra|til|for|ved) ", re.IGNORECASE)
_TIME = compiled(
    r"(?:den )?(?:\d{1,2}\. ?)?(?:[a-zæøå]+ )?\d{4}(?: ?[–-] ?(?:\d{1,2}\. ?)?(?:[a-zæøå]+ )?\d{4})?|\d[\d ./-]*\d"
    r"|(?:version|udgave|side|sag(?:snr)?\.?|j\.? ?nr\.?|dok\.?)\b.*",
    re.IGNORECASE,
)
_NO_PAPER = compiled(r" [>›»|] |^(?:Att\.|Kære |\d{4} [A-ZÆØÅ])|^(?:Forside|Menu|Søg)$|[Cc]ookie")
"""What shows that a text is a page with menus or a letter."""
_FRAMED = compiled(
    r"(?:dato|sags?(?:nr|nummer|behandler)?|j(?:ournal)?\.? ?n(?:r|ummer)|til|fra|emne|vedr(?:ørende)?|version"
    r"|dok(?:ument)?(?:nr)?|udarbejdet af|udgivet af|forfattere?|kontakt\w*|status|type|bilag(?: \d+)?|cvr|telefon|tlf|e-?mail|adresse)\.?:",
    re.IGNORECASE,
)
"""The labels of a paper's frame."""
_ENDS = compiled(r": | [–-] ")
_OTHER_PAPER = compiled(
    r"\b(?:dagsorden|referat|mødet?|[a-zæøå]*aftalen?|[a-zæøå]*puljen?|[a-zæøå]*budget\w*|[a-zæøå]*katalog\w*"
    r"|strategi\w*|politik|[a-zæøå]*planen?|vedtægter|kvalitetsstandard\w*|nyhedsbrev|spørgsmål|vejledning|oversigt"
    r"|lovgivning|opslag|stilling\w*|årsberetning|projekter|puljer|tilbud|indsatser|forslag|retningslinjer?|høring\w*)\b",
    re.IGNORECASE,
)
"""What shows that a title names a paper of another kind."""
_MOST_WORDS, _LONGEST = 9, 90
_FIELDS = compiled(r"projekt(?:ejer|periode|leder|nummer|nr\.?|ansvarlig|navn|titel|type|gruppe)\b", re.IGNORECASE)
_BACK = 2
"""How often "projektet" must be said where nothing else shows that a paper is about one."""
_TOLD = frozenset({"quoted", "apposition", "pattern", "introduced"})


def one_project(document: Document, passages: Sequence[Passage], outline: Outline) -> Topic | None:
    """Return the project that a paper is about which tells of nothing else, and make it the topic of its title alone."""
    if outline.pages or agreement_title(document) is not None:
        return None
    told = project_paper(document, passages)
    if told is None or (outline.document is not None and outline.document.label in told.label):
        return None
    for block in document.blocks[:_TOP]:
        if block.start <= told.end + _PARAGRAPH:
            outline.by_section.pop(block.start, None)
        if block.start <= told.start < block.end:
            outline.by_section[block.start] = told
    return told


def project_paper(document: Document, passages: Sequence[Passage]) -> Topic | None:
    """Return the project that a paper's title names, where its kind, its fields or its text show that it has one."""
    kind, told, sent = False, None, False
    for block, text in _top(document):
        if block.kind == "contents" or _NO_PAPER.search(text):
            return None
        if NUMBER.match(text) and not _PROJECT.match(text):
            break
        if only := _KIND.fullmatch(text.rstrip(" :")):
            kind = kind or only["project"] is not None
            continue
        lead = _LEAD.match(text)
        if lead is not None and lead["said"] and lead.end() == len(text):
            kind, told = True, None  # what stood above is whose paper it is, the project stands below
            continue
        if told is not None and _wrote(document, told.label):
            told = None
        if lead is not None and (lead["said"] or text[lead.end() :].lstrip('”"“»')[:1].isupper()):
            kind = kind or lead["project"] is not None or lead["said"] is not None
            told = told or _named(document, passages, block, text, lead.end())
            break
        if told is None and _are_senders(document, passages, block):
            sent = True
        elif told is None and not _is_frame(document, passages, block, text):
            told = _named(document, passages, block, text, 0)
            if told is None:
                return None
    if told is None or _OTHER_PAPER.search(told.label) or (sent and not kind):
        return None
    return told if _is_of_one(document, passages, told, kind) else None


def _top(document: Document) -> Iterator[tuple[Block, str]]:
    """Yield the lines before the text begins."""
    for block in document.blocks[:_TOP]:
        text = document.text[block.start : block.end].strip()
        if block.end - block.start >= _PARAGRAPH or (text.endswith(".") and " " in text and len(text) > _PARAGRAPH / 3):
            return
        if label_of(text) or (block.kind == "heading" and labels_only(text) and not _KIND.fullmatch(text)):
            if _FRAMED.match(text) or _TIME.match(text):
                continue
            return
        yield block, text


def _is_frame(document: Document, passages: Sequence[Passage], block: Block, text: str) -> bool:
    """Tell whether a line over the text names its sender, a time or a number, or belongs to a page's frame."""
    if _SENDER.match(text) or _TIME.fullmatch(text) or NAVIGATION.match(text) or VENUE.search(text) or "|" in text:
        return True
    if text.endswith(":") or _FRAMED.match(text) or not any(map(str.isalpha, text)):
        return True
    by = _BY.match(text)
    opening = block.start + (by.end() if by else 0)
    return any(m.start == opening and m.type in AUTHORITIES for m in _inside(passages, block))


def _are_senders(document: Document, passages: Sequence[Passage], block: Block) -> bool:
    """Tell whether a line holds names of bodies and nothing else: those whose paper it is."""
    bodies = [
        m
        for m in _inside(passages, block)
        if m.type in NAMED - INITIATIVES and (m.source == "register" or m.type == "Company")
    ]
    at = block.start
    for body in bodies:
        if body.start < at or _JOINED.fullmatch(document.text, at, body.start) is None:
            return False
        at = body.end
    return bool(bodies) and at == block.end


def _wrote(document: Document, name: str) -> bool:
    """Tell whether the text's beginning says that the paper is the work of who bears a name."""
    places = document.text[:_COLOPHON].split(name)[:-1]
    return any(_WORK_OF.search(before) for before in places)


_COLOPHON = 3000
_WORK_OF = compiled(
    r"(?:udarbejdet|udgivet|skrevet|forfattet|redigeret|udført|foretaget|gennemført|evalueret) (?:i \d{4} )?af[ \n]$"
)
_JOINED = compiled(r"(?:,? (?:og|samt|&|/|i samarbejde med|sammen med) |, | [/–-] )?")


def _inside(passages: Sequence[Passage], block: Block) -> Iterator[Mention]:
    """Yield the mentions of a block."""
    first = bisect_left(passages, block.start, key=attrgetter("start"))
    for passage in takewhile(lambda passage: passage.start < block.end, passages[first : first + _TOP]):
        yield from passage.mentions


def _named(document: Document, passages: Sequence[Passage], block: Block, text: str, start: int) -> Topic | None:
    """Return the name with which a title goes on at *start*, without the subtitle behind it."""
    said = _PROJECT.match(text, start)
    start = said.end() if said else start
    end = _ENDS.search(text, start)
    label = clean(without_law(text[start : end.start() if end else len(text)]))
    if register_names().names_place(label):
        return None  # the town at the head of a page
    words = label.split()
    bodies = (m for m in _inside(passages, block) if m.type in NAMED - INITIATIVES)
    if any(document.text[m.start : m.end] == label for m in bodies):
        return None
    if not words or len(words) > _MOST_WORDS or len(label) > _LONGEST or not (label[0].isupper() or label[0].isdigit()):
        return None
    if labels_only(label) or AGENDA.match(label) or a_person(label) or is_dealt_out(label) or is_body(label):
        return None
    if (len(words) < 3 or words[0].endswith("ens")) and is_general(label):
        return None  # "Aftalens varighed og ophør"
    if is_news(label) or label[-1] in "?!." or ", at " in label or (len(words) == 1 and ABSTRACT.match(label)):
        return None
    at = block.start + start
    return Topic(_type_of(label), label, at, at + len(label), (), (label,))


def _type_of(label: str) -> str:
    head = head_of(label.split()[0]) or head_of(label.split()[-1])
    return head.type if head is not None and head.type in INITIATIVES else "Project"


def _is_of_one(document: Document, passages: Sequence[Passage], told: Topic, kind: bool) -> bool:
    """Tell whether the text is about one project and no other: by its kind or fields and by "projektet", or by name."""
    kinds = Counter(
        m.value[0] for p in passages for m in p.mentions if m.type == ANAPHOR and m.value and not m.value[1]
    )
    back = kinds["Project"]
    labelled = [block for block in document.blocks if _FIELDS.match(document.text, block.start, block.end)]
    fields = bool(labelled) and labelled[0].start < document.blocks[: 2 * _TOP][-1].end
    if len({document.text[b.start : b.end].partition(":")[0] for b in labelled}) * 2 <= len(labelled) - 1:
        return False  # a catalogue: its labels come again
    again = document.text.find(told.label, told.end) >= 0
    rivals = Counter(
        m.label
        for p in passages
        for m in p.mentions
        if m.type == "Project" and m.source in _TOLD and m.start >= told.end and m.label != told.label
    )
    often = max(rivals.values(), default=0)
    if often > _BACK and not again:
        return False
    return kind + 2 * fields + (back >= _BACK) + again + (back > _BACK) >= (2 if not often else 3)


_PATH = compiled(r" ?[>›»/|] ?")
_WELCOME = compiled(r"(?:Velkommen (?:til|på|i|hos)|Om|Mød|Hvad er|Hvem er|Besøg|Kontakt) (?=[”\"“»]?[A-ZÆØÅ])")
"""What a page's title says before the name of what the page is about."""
_APPOSED = compiled(r"(?:(?: [–-]|,) |^)(?:et|en|vores) (?P<what>[^.:;?!]{3,60})$", re.IGNORECASE)
"""What a title, or the line below it, says that the thing is."""
_VOICE = compiled(r"\b(?:[Vv]i|[Vv]ores|[Oo]s)\b|(?:^|(?<=[.!?\n] ))Her (?:er|kan|har|møder|arbejder|bor)\b")
_DEFINITE = compiled(r"\b[A-ZÆØÅ]?[a-zæøå]{3,}(?:en|et|éen)\b")
_PAGE = 8000
"""Characters of a text that is one page."""
_ENOUGH = 3


def page_thing(document: Document, passages: Sequence[Passage], outline: Outline) -> Topic | None:
    """Return the house, offer, team or association that the title of a page names and its text goes on to speak of."""
    if outline.pages or len(document.text) > _PAGE:
        return None
    several = len(outline.by_section) > _BACK
    path = ""
    for number, block in enumerate(document.blocks[:_TOP]):
        text = document.text[block.start : block.end].strip()
        steps = _PATH.split(text)
        if len(steps) > _BACK and len(text) < _PARAGRAPH:
            path = steps[-1]
            continue
        if is_menu(text) or (len(text.split()) <= _BACK and is_general(text)):
            continue
        if len(text) >= _PARAGRAPH or text.endswith(".") or label_of(text) not in {"", "other"}:
            return None
        if _is_frame(document, passages, block, text) or (_KIND.fullmatch(text) is not None):
            continue
        if several and (text != path or not any(kind_of(word) == "Facility" for word in text.split())):
            return None  # of the several things that it tells of, only the path to a house says which it is about
        welcome = _WELCOME.match(text)
        after = document.blocks[number + 1] if number + 1 < len(document.blocks) else None
        below = document.text[after.start : after.end] if after is not None else ""
        return _of_page(document, passages, block, text, welcome.end() if welcome else 0, path, below)
    return None


def _of_page(
    document: Document, passages: Sequence[Passage], block: Block, text: str, start: int, path: str, below: str
) -> Topic | None:
    """Return what a page's title names from *start* on, where the *path* to it, the line *below* it or the text shows
    that the page is about that."""
    told = _named(document, passages, block, text, start)
    if (
        told is None
        or _OTHER_PAPER.search(told.label)
        or told.label.casefold() in NAMELESS
        or names_nothing(told.label)
        or SAYS.search(told.label.casefold())
    ):
        return None
    words = told.label.split()
    if not VERBS.isdisjoint(words[1:]) or role_of(words[-1]) or (len(words) == 1 and _is_common(words[0])):
        return None
    apposed = _APPOSED.search(text, start) or (_APPOSED.match(below) if len(below) < _LONGEST else None)
    kind = _kind_in(apposed["what"]) if apposed else ""
    own = next((k for word in reversed(words) if (k := kind_of(word)) in NAMED_KINDS), "")
    rest = document.text[block.end :]
    nouns = Counter(k for word in _DEFINITE.findall(rest) if (k := _kind_of_definite(word)))
    voice = len(_VOICE.findall(rest))
    again = told.label in rest
    is_a = re.search(rf"\b{re.escape(told.label)} er (?:et|en) (?P<what>[^.:;?!]{{3,60}})", rest)
    kind = kind or (_kind_in(is_a["what"]) if is_a else "")
    said = nouns.most_common(1)[0][0] if nouns else ""
    back = nouns[kind or own or said] + voice
    evidence = 2 * bool(kind) + bool(own) + (told.label == path) + again + bool(start) + (back >= 1) + (back >= _ENOUGH)
    if evidence < _ENOUGH or not (back or again):
        return None
    return replace(told, type=kind or own or (said if said in NAMED_KINDS else "Service"))


def _kind_in(what: str) -> str:
    """Return the type of the first noun in a phrase that says what something is."""
    return next((kind for word in what.split() if (kind := kind_of(word)) in NAMED_KINDS), "")


def _kind_of_definite(word: str) -> str:
    head = head_of(word)
    return head.type if head is not None and head.definite and not head.plural and head.type in NAMED_KINDS else ""


def _is_common(word: str) -> bool:
    """Tell whether a word alone is the noun of some thing or other, and no name ("Værested")."""
    head = head_of(word)
    return head is not None and (not head.definite or not head.compound)

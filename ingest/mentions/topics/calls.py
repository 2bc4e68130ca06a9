"""Calls for applications: where a page opens a pool, what the pool is called, and how far the page speaks of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.names.pools import SECTION_18, SECTION_18_MONEY, pools_in
from ingest.mentions.topics.gaps import page_starts
from ingest.mentions.topics.headings import AGENDA, NUMBER, Topic
from ingest.mentions.topics.scopes import Outline, Scope
from ingest.mentions.topics.titles import EXPLAINED
from ingest.mentions.words.verbs import PARTICIPLES, VERBS
from ingest.search.patterns import compiled

_POOL = compiled(
    r"^(?:Nye? )?(?:(?:[Aa]nsøgnings|[Tt]ilskuds|[Ii]nvesterings|[Uu]dviklings)?[Pp]uljen?|[Pp]ulje(?:opslag)?)(?: "
    r"(?:19|20)\d\d)?(?::\s|\s(?:til|om|for|vedr)\b)|^[^.:]{0,40}\b[^\W\d_]*pulje(?:n|opslag)?\s(?:til|om|for|vedr)"
)
_CALL_LABEL = compiled(
    r"^(?:\d+(?:\.\d+)*\.?\s)?(?:Ansøgningsfrist(?:en)?|Ansøgning og frist|Frist for ansøgning|Hvem kan søge\b.*"
    r"|Ansøgerkreds|Midler til fordeling|Finanslovskonto|Fordelte tilskud|Tildeling af midler|Projektperiode"
    r"|Hvad kan der søges (?:støtte )?til\b.*|Ansøgningspuljens formål|Puljens formål)\s?[:?]?(?:\s|$)"
)
_TERM = compiled(r"^Projektperiode")
"""A label that pages about projects have as well as calls."""
_NAVIGATION = compiled(
    r"^(?:(?:Gå|Spring|Hop) til (?:hoved)?indhold|[^>\n]{2,40} > [^\n]+$"
    r"|(?:Puljer|Tilskud)(?: og [a-zæøå]+)?$)",
    re.IGNORECASE,
)
"""What stands over a page's title: the link past the menu, the path to the page, the part of the site."""
_APPLIED = compiled(
    r"\b(?:kan|kunne|der kan)(?: \w+){0,2} (?:an)?søges?\b(?: \w+){0,3} (?:midler|støtte|tilskud)"
    r"|\bpuljemidler kan søges|\bkan der (?:i alt )?søges (?:om )?\d[\d.,]* (?:mio|mia|kr)"
    r"|\binvitere(?:s|de|t|r)\b[^.;:?!]{0,120}\b(?:an)?søge om (?:midler|støtte|tilskud)",
    re.IGNORECASE,
)
_SET_ASIDE = compiled(
    r"\b(?:afsat|søges|slår|udgør|er på|på i alt|sat(?= [^;:?!]{4,30} af\b))(?: \w+){0,2} \d[\d.,]*\s(?:mio|mia|million|kr)",
    re.IGNORECASE,
)
_INNER = compiled(
    r"^(?:Nye? )?(?:[Aa]nsøgningspuljen?|[Pp]uljen?|[Pp]uljeopslag)(?: (?:19|20)\d\d)?(?::\s*|\s(?:til|om)\s(?=(?:\w+ ){0,2}[^\W\d_]{3,}puljen?\b))"
)
_SIZE_LABEL = compiled(r"^(?:Midler til fordeling|Puljens størrelse|Puljens (?:økonomiske )?ramme)\b")
_TAIL = compiled(
    r"(?:\s\((?:gen)?udmeldin?g[^)]*\)|\s[-–]\s(?:19|20)\d\d|\s\((?:19|20)\d\d\)|\s\(?§\s?\d+(?:\.\s?\d+)+\)?)$",
    re.IGNORECASE,
)
_KIND = compiled(
    r"^(?:Vejledning|Opslag|Retningslinjer|Information|Ansøgningsvejledning|Ansøgningsskema|Fordeling(?:en)?|"
    r"Udmøntning(?:en)?|Uddeling(?:en)?|Tildeling(?:en)?|Modtagere|Bevillinger)\b.{0,80}?\b"
    r"(?=(?:ansøgnings|tilskuds)?puljen? (?:til|om|for|vedr|(?-i:[A-ZÆØÅ])))|^[^\W\d_]+ [-|–] (?=(?:ansøgnings|tilskuds)?puljen? (?:til|om|for|vedr))",
    re.IGNORECASE,
)
"""What a title says of the paper before it names the pool."""
_NO_CALL = compiled(
    r"(?:Ansøgning(?:er)?|Afslag|Svar|Orientering|Status|Evaluering|Redegørelse|Tilsagn|Tilskudsbrev|Bevilling)\b:? ?"
    r"(?:til|på|om|fra|af|vedr\.?|[A-ZÆØÅ]|over)"
)
"""How a title begins of what is about a pool, and is no call itself: an application to it, an answer, an account."""
_ITSELF = compiled(
    r"\b(?:[Ff]ormålet med puljen|[Pp]uljen,? (?:er|var|blev|har|kan søges|(?:som|der) [a-zæøå]+s af)|[Pp]uljens|"
    r"[Pp]uljen på \d)\b"
)
"""How a page speaks of a pool that its title alone names."""
_GIVEN_OUT = compiled(
    r"\bafsat (?:i alt |midler|penge|\d)|\bfået (?:midler|tilskud|støtte|tilsagn)|\bbevil(?:li)?gede\b"
)
_OTHER = compiled(r"\b(?:[Pp]rojektet|[Tt]ilbuddet|[Oo]rdningen|[Ff]oreningen)\b")
"""What a page speaks of that is about something else than a pool."""
_OPENING, _PAGE = 3, 6000
"""Blocks within which a page has its title, and characters of a page that speaks of the pool alone."""
_SHORT = compiled(r" \([A-ZÆØÅ][\wæøå]{1,9}\)$")
_AGAIN = compiled(
    r"^(?:Genopslag|Genudmelding|Genudbud|Påmindelse|Nyhed|Ny|Nu)(?::| åben:)? (?=(?:[Nn]y )?\S*[Pp]ulje)(?:[Nn]y )?"
)
_SAYS = compiled(r" (?:skal|kan|vil|giver|åbner|er (?:nu )?åben|er udmeldt|styrker|støtter|sikrer) [^\n]*$")
"""What stands before and after a pool's name where its title is news of it."""
_NEXT = 6
"""Blocks after a title among which its page shows that it is a call."""
_MONEY_NOUN = compiled(r"(?:Tilskud(?:det|dene)?|Midlerne|Støtten|Puljen|Bevillinge(?:n|rne))s?")
"""Nouns for money with which a sentence may open, so that they look like names."""
_LONGEST = 30
_SHORTEST = 4
"""Words of a title."""


@dataclass(frozen=True, slots=True)
class Call:
    """A pool as its page calls it: the *label*, and the stretch of text from the title to the next page's."""

    label: str
    start: int
    title_end: int
    end: int


def calls_of(document: Document) -> list[Call]:
    """Return the calls for applications of a document, in its order."""
    opened = [n for n, block in enumerate(document.blocks) if _opens(document, n, block)]
    if not opened and not _sized(document):
        return []
    pages = [n for n, block in enumerate(document.blocks) if _NAVIGATION.match(_text(document, block))]
    starts = page_starts(document)
    breaks = sorted({*opened, *pages, *(n for n, block in enumerate(document.blocks) if block.start in starts)})
    found = []
    for number in opened:
        after = bisect_right(breaks, number)
        end = document.blocks[breaks[after]].start if after < len(breaks) else len(document.text)
        block = document.blocks[number]
        label = pool_name(_text(document, block))
        if label:
            found.append(Call(label, block.start, block.end, end))
    return sorted([*found, *_by_their_size(document, found, pages)], key=lambda call: call.start)


def call_at(calls: Sequence[Call], offset: int) -> Call | None:
    """Return the call on whose page *offset* stands; calls stand in the order of the text."""
    number = bisect_right(calls, offset, key=lambda call: call.start) - 1
    return calls[number] if number >= 0 and offset < calls[number].end else None


def _sized(document: Document) -> bool:
    """Tell whether a text labels the size of a pool at all."""
    return any(label in document.text for label in ("Midler til fordeling", "Puljens "))


def _by_their_size(document: Document, found: Sequence[Call], pages: Sequence[int]) -> Iterator[Call]:
    """Yield the calls whose title names no pool: the page gives the size of the pool that its text names."""
    begins = sorted({0, *(document.blocks[n].start for n in pages), *page_starts(document)})
    starts = [call.start for call in found]
    for block in document.blocks:
        if not _SIZE_LABEL.match(_text(document, block)):
            continue
        number = bisect_right(starts, block.start)
        before = found[number - 1].end if number else 0
        if block.start < before:
            continue
        start = max(begins[bisect_right(begins, block.start) - 1], before)
        named = [p for p in pools_in(document.text, start, block.start) if p.label.startswith("Puljen ")]
        after = bisect_right(begins, block.start)
        if named:
            yield Call(
                named[-1].label,
                start,
                start,
                min([len(document.text), *begins[after : after + 1], *starts[number : number + 1]]),
            )


def _text(document: Document, block: Block) -> str:
    return document.text[block.start : block.end]


def _opens(document: Document, number: int, block: Block) -> bool:
    """Tell whether a block is the title of a call: a pool by its noun, or a page's first line, and a call below it."""
    text = _text(document, block)
    if block.kind not in {"heading", "prose", "field"} or not text[:1].isupper() or text[-1] in ".?!:;,":
        return False
    first = number == 0 or bool(_NAVIGATION.match(_text(document, document.blocks[number - 1])))
    if not first and "ulje" not in text:
        return False
    if not _SHORTEST <= len(text.split()) <= _LONGEST or NUMBER.match(text) or _CALL_LABEL.match(text):
        return False
    if AGENDA.match(text) or _NAVIGATION.match(text) or _NO_CALL.match(text):
        return False
    below = [_text(document, b) for b in document.blocks[number + 1 : number + 1 + _NEXT]]
    if _POOL.match(text):
        return any(_CALL_LABEL.match(line) or _SET_ASIDE.search(line) or " udmeldt " in line for line in below)
    if first and number <= _OPENING and _titles_pool(document, text):
        return True
    joined = " ".join(below)
    labelled = any(_CALL_LABEL.match(line) and not _TERM.match(line) for line in below)
    return first and (labelled or (bool(_APPLIED.search(joined)) and bool(_SET_ASIDE.search(joined))))


def _titles_pool(document: Document, title: str) -> bool:
    """Tell whether the first line of a page is the name of the pool of which its text speaks without naming it; a longer
    text, or one that speaks of a project or house of its own, has another subject."""
    page = document.text
    if len(page) > _PAGE or not _ITSELF.search(page) or not _GIVEN_OUT.search(page) or _OTHER.search(page):
        return False
    says = any(word in VERBS or word in PARTICIPLES or word[0].isdigit() for word in title.casefold().split())
    return not says and not any(pool.label.startswith(("Puljen ", "§")) for pool in pools_in(page, 0, len(page)))


def pool_name(title: str) -> str:
    """Return a pool's name from its title: without the word for a call, what a bracket adds, and the year of the
    round."""
    if SECTION_18_MONEY.search(title):
        return SECTION_18
    name = _INNER.sub("", _TAIL.sub("", _KIND.sub("", _SHORT.sub("", _AGAIN.sub("", title.strip())))))
    name = _SAYS.sub("", name) if re.match(r"\S*[Pp]ulje", name) else name
    if ": " in name and re.search(r"pulje\b", name.partition(": ")[0]):
        name = name.partition(": ")[0]
    name = EXPLAINED.sub("", name)
    return name[:1].upper() + name[1:]


def open_calls(document: Document, outline: Outline, calls: Sequence[Call]) -> None:
    """Make each call's pool what its page is about; the headings of its parts are labels of a form."""
    starts = document.block_starts
    for call in calls:
        topic = Topic("FundingPool", call.label, call.start, call.title_end)
        for block in document.blocks[bisect_left(starts, call.start) : bisect_left(starts, call.end)]:
            scope = outline.scopes.get(block.start, Scope())
            if scope.own or block.start in outline.records.topics:
                outline.scopes[block.start] = replace(scope, pool=topic)
                continue
            outline.by_section.pop(block.start, None)
            outline.scopes[block.start] = replace(scope, topic=topic, pool=topic, own=False)
        outline.by_section[call.start] = topic


def name_standing(document: Document, passages: Sequence[Passage], outline: Outline) -> None:
    """Let the parts that are about the pool mean it where they call it by what it is for, or by a noun for money that
    was taken for a name."""
    for passage in passages:
        topic = outline.at(passage.block).topic
        if topic is None or topic.label != SECTION_18:
            continue
        for number, mention in enumerate(passage.mentions):
            called = document.text[mention.start : mention.end]
            own = mention.type == "FundingPool" and mention.label.startswith("Puljen") and "frivillig" in mention.label
            if own or _MONEY_NOUN.fullmatch(called):
                passage.mentions = list(passage.mentions)
                passage.mentions[number] = replace(mention, type="FundingPool", label=SECTION_18, source="anaphor")

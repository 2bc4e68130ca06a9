"""Projects and courses that a sentence tells by a title or by what it teaches: "erfaringer fra ”Fri tid”", "projekterne
”A” og ”B”", "efteruddannelse i dobbeltdiagnoser"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import CLOSE, OPEN, clean, is_speech
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.verbs import PARTICIPLES, VERBS
from ingest.search.patterns import compiled

_DEEDS = (
    r"[^\W\d_]*evaluering(?:en)?|erfaringer(?:ne)?|status|forankring(?:en)?|udbredelse(?:n)?|videreførelse(?:n)?|forlængelse(?:n)?"
    r"|bevilling(?:en)?|tilskud(?:det)?|afprøvning(?:en)?|afslutning(?:en)?|afrapportering(?:en)?|slutrapport(?:en)?|rapport(?:en)?"
    r"|projektperioden?|forsøgsperioden?|løbetiden|udløbet|ophøret|starten|begyndelsen|igangsættelsen|driften|udgifterne|deltagerne?"
    r"|partnerne|projektlederen?|koordinatoren?|implementering(?:en)?|støtte(?:n)?|ansøgning(?:en)?|projektbeskrivelse(?:n)?|resultater(?:ne)?|opstart(?:en)?|midlerne"
)
_DONE = compiled(
    rf"\b(?i:{_DEEDS}) (?:af|fra|med|på|for|til|i|om|vedr\.|vedrørende) (?:projekt(?:et)? |forsøget |indsatsen |initiativet )?"
    rf"[{OPEN}](?P<name>[A-ZÆØÅ][^”“\"«»’\n]{{2,80}})[{CLOSE}]"
)
"""What is done with a project that is told by its title in quotation marks alone."""
_ACTED = compiled(
    rf"\b(?:støtte[rt]?|støttede|finansiere[rt]?|finansierede|medfinansiere[rt]?|(?:deltager|deltog|deltaget|medvirker|medvirkede|medvirket) i|"
    rf"gennemføre[rs]?|gennemført|gennemførte|driver|drev|drevet|afprøve[rs]?|afprøvede|igangsatte|igangsat|søsatte|søsat|videreføre[rst]?|videreførte) "
    rf"[{OPEN}](?P<name>[A-ZÆØÅ][^”“\"«»’\n.?!]{{2,60}})[{CLOSE}](?! som (?:ord|begreb))"
)
"""What one does with an undertaking, right before its title in quotation marks."""
_SMALL = compiled(
    rf"\b(?i:(?P<noun>projekt|projektet|initiativet|indsatsen|forsøget|kampagnen|puljen|tilbuddet|kurset|uddannelsen)) "
    rf"[{OPEN}](?P<name>[a-zæøå][^”“\"«»’\n]{{8,80}})[{CLOSE}]"
)
"""A title that is written small in its quotation marks."""
_SEVERAL = compiled(
    rf"\b(?P<noun>[^\W\d_]*(?:erne|ene|er)|forløb|tilbud|forsøg):? "
    rf"(?P<names>[{OPEN}][A-ZÆØÅ][^”“\"«»\n]{{2,80}}[{CLOSE}](?:(?:,| og| samt|, og) [{OPEN}][A-ZÆØÅ][^”“\"«»\n]{{2,80}}[{CLOSE}])+)"
)
"""Several things of a kind by their titles in quotation marks."""
_TITLE = compiled(rf"[{OPEN}](?P<name>[A-ZÆØÅ][^”“\"«»\n]{{2,80}})[{CLOSE}]")
_KINDS = frozenset({"Project", "Service", "Education", "Facility", "FundingPool", "Association"})
_TAUGHT = compiled(
    r"(?<![\w-])(?P<noun>(?:[^\W\d_]+-)?(?:[Ee]fter|[Dd]iplom|[Mm]aster|[Gg]rund|[Vv]idere|[Pp]eer|[Mm]entor|[Ss]pecial|[Ff]agskole|"
    r"[Ii]nstruktør|[Ff]rivillig|[Pp]årørende|[Rr]ecovery\w*)-?uddannelse(?:n)?) (?P<to>i|om|for) (?P<what>[a-zæøå][^.,;:()\n”\"“»?!]{4,60})"
)
"""A course that is told from others by what it teaches ("efteruddannelse i dobbeltdiagnoser")."""
_ITEM = compiled(
    r"(?:[•*–-]\s+|[a-z]\)\s|\d{1,2}[.)]\s)(?:(?:Et|En)\s)?(?P<name>[A-ZÆØÅa-zæøå][\w-]{3,}projekt\s(?:i|for|på|med|om)\s[^.,;:()\n]{4,60}?)"
    r"(?:[.,;]|\sved\b|\s[–-]\s|$)"
)
"""An item of a list that is a project without a name of its own ("• Teaterprojekt i Havneparken")."""
_STOP = compiled(
    rf"\s(?:som|der|hvor|samt|fra|hos|i|ved|på|af|blandt|inden|efter|under|siden|over|gennem|til(?=\s(?:at|\d|den|det|de)\b)|"
    r"for(?=\s(?:at|\d|den|det|de|i)\b)|"
    rf"og(?=\s(?:er|har|skal|kan|vil|der|det|den|at)\b)|{'|'.join(sorted(VERBS | PARTICIPLES))})(?=\s).*$"
)
_MOST = 8


def _done_with(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in (*_DONE.finditer(text, start, end), *_ACTED.finditer(text, start, end)):
        if not is_speech(match["name"]) and match["name"][-1] not in ".?":
            yield Mention(*match.span("name"), "Project", clean(match["name"]), "quoted")


def _written_small(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _SMALL.finditer(text, start, end):
        head = head_of(match["noun"])
        if head is not None and " " in match["name"] and not is_speech(match["name"]):
            name = clean(match["name"])
            yield Mention(*match.span("name"), head.type, name[0].upper() + name[1:], "quoted")


def _several(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _SEVERAL.finditer(text, start, end):
        head = head_of(match["noun"])
        if head is not None and head.plural and head.type in _KINDS:
            for title in _TITLE.finditer(text, *match.span("names")):
                yield Mention(*title.span("name"), head.type, clean(title["name"]), "quoted")


def _items(text: str, start: int, end: int) -> Iterator[Mention]:
    if (item := _ITEM.match(text, start, end)) is not None:
        name = clean(item["name"])
        yield Mention(*item.span("name"), "Project", name[0].upper() + name[1:], "pattern")


def what_of(said: str) -> str:
    """Return what is tried or taught, up to the verb or place that follows it."""
    words = _STOP.sub("", " ".join(said.split()) + " ").split()[:_MOST]
    while words and words[-1] in {"og", "for", "til", "med", "om"}:
        words.pop()
    return " ".join(words)


def _taught(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _TAUGHT.finditer(text, start, end):
        if what := what_of(match["what"]):
            label = f"{match['noun'][0].upper()}{match['noun'][1:]} {match['to']} {what}"
            stop = match.start("what") + len(what) if match["what"].startswith(what) else match.end("noun")
            yield Mention(match.start(), stop, "Education", label, "pattern")


_QUOTED = tuple(f" {mark}" for mark in OPEN)
READERS = (
    Reader(_done_with, _QUOTED),
    Reader(_written_small, _QUOTED),
    Reader(_several, _QUOTED),
    Reader(_taught, ("uddannelse",)),
    Reader(_items, ("projekt i ", "projekt for ", "projekt på ", "projekt med ", "projekt om ")),
)

"""Courses without a name of their own: who holds "et kursus om hverdagsmestring" gives it the name that it lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled

_HOLDS = (
    r"(?:kører|udbyder|tilbyder|afholder|afholdt|udarbejder|udarbejdede|udvikler|udviklede|arrangerer|arrangerede"
    r"|gennemfører|gennemførte|planlægger|opretter|oprettede|holder|starter|startede)"
)
_COURSE = compiled(
    rf"\b{_HOLDS} (?:(?:et|en|nu|også|løbende|desuden|selv|årligt) )*(?:[a-zæøå]+(?:e|t|ig|sk|ende) ){{0,2}}?"
    r"(?P<name>(?P<noun>(?:[^\W\d_]+-)?[^\W\d_]*(?:kursus|uddannelse|uddannelsesforløb|kursusforløb|temadag"
    r"|workshop|undervisningsforløb|efteruddannelse))(?P<about> (?:om|i|omkring|for|til|vedrørende) "
    r"[^.,;:()?!]{3,60})?)(?![\w-])"
)
_TAIL = compiled(
    r" (?:som|der|hvor|samt|med henblik|på|fra|hos|ved|i samarbejde|sammen|efter|med"
    r"|og (?:er|har|skal|kan|vil|der|det)|i \d|i forbindelse)\b.*$"
)


def courses_in(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the courses of ``text[start:end]`` that somebody holds; one that says not what it is about has no name."""
    for match in _COURSE.finditer(text, start, end):
        about = _TAIL.sub("", " ".join((match["about"] or "").split()).join((" ", " "))).strip()
        if len(about.split()) < 2:
            continue
        head = head_of(match["noun"])
        label = clean(f"{match['noun']} {about}")
        type_ = head.type if head is not None else "Education"
        yield Mention(match.start("name"), match.end("noun"), type_, label[0].upper() + label[1:], "pattern")


READERS = (Reader(courses_in, ("kursus", "uddannelse", "temadag", "workshop", "undervisningsforløb")),)

"""The front page: what the graph holds in words and figures, and the ways into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Finding
from viz.codes import CLASSES, ClassCode, class_code
from viz.graph import Thing
from viz.site.content import About, Content
from viz.site.documents import date_of
from viz.site.drawn import Drawn
from viz.site.keys import Keys
from viz.site.opening import lead, look
from viz.site.pages import Page, Site
from viz.site.parts import Owner, listing, part_pages
from viz.site.questions import Shown, by_topic
from viz.site.words import SITE

_SPOKEN = (ORGANISATIONS | INITIATIVES | {"FundingPool"}) - {"Region", "Municipality"}
_FEW = 8


@dataclass(frozen=True, slots=True)
class Read:
    """A document in the front page's list, with the number of statements read from it."""

    name: str
    title: str
    date: str
    about: About
    statements: int


@dataclass(frozen=True, slots=True)
class Held:
    """A class in the front page's figures: how many the documents speak of, and how many the graph knows."""

    key: str
    code: ClassCode
    spoken: int
    known: int


def front_pages(
    site: Site,
    keys: Keys,
    answers: Sequence[Shown],
    pictures: list[Drawn],
    findings: Sequence[Finding],
    files: Sequence[str],
) -> Iterator[Page]:
    """Yield the front page, and the parts of its list of documents."""
    content = site.content
    read = listing(map(partial(_read, content), content.documents), "documents", _titled, _name)
    held = _held(content)
    values = {
        "lead": lead(content, sum(one.spoken for one in held)),
        "held": held,
        "most": max((one.spoken for one in held), default=1) or 1,
        "names": _names(content),
        "often": _often(content),
        "read": read,
        "pictures": pictures,
        "topics": by_topic(answers),
        "look": look(content, findings),
        "files": files,
        "classes": {key: [class_code(key).one.da, class_code(key).one.en] for key in sorted({one.key for one in held})},
    }
    yield site.page("index.html", "front", SITE["title"], values)
    owner = Owner("index.html", SITE["home"], SITE["documents"], "documents")
    yield from part_pages(site, owner, read, lambda one: one, keys.of_items)


def _names(content: Content) -> list[list[object]]:
    """Return what the search looks through: identifier, label, class, other names; the most spoken of come first."""
    things = sorted(
        content.reading.things.values(), key=lambda thing: (-content.mentions[thing.id], thing.label, thing.id)
    )
    return [[thing.id, thing.label, thing.cls, list(thing.others)] for thing in things]


def _often(content: Content) -> list[Thing]:
    """Return the initiatives, organisations and pools that the documents speak of most."""
    things = [thing for thing in content.reading.things.values() if thing.cls in _SPOKEN]
    return sorted(things, key=lambda thing: (-content.mentions[thing.id], thing.label, thing.id))[:_FEW]


def _held(content: Content) -> list[Held]:
    known: Counter[str] = Counter(thing.cls for thing in content.reading.things.values())
    spoken = Counter(thing.cls for thing in content.reading.things.values() if content.mentions[thing.id])
    return [
        Held(key, class_code(key), spoken[key], known[key])
        for key in [*CLASSES, *sorted(set(known) - set(CLASSES))]
        if known[key]
    ]


def _read(content: Content, name: str) -> Read:
    about = content.about.get(name, About())
    return Read(name, content.title_of(name), date_of(content, name), about, len(content.by_document.get(name, ())))


def _titled(read: Read) -> str:
    return f"{read.title} ({read.date[:4]})" if read.date else read.title


def _name(read: Read) -> str:
    return read.name

"""The pages of entities, of identifiers that have moved, and the list of all names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from queries.labels import danish_key
from viz.codes import CLASSES, class_code
from viz.graph import Fact, Thing
from viz.site.content import Content
from viz.site.drawn import Drawn
from viz.site.keys import Keys
from viz.site.pages import Page, Site
from viz.site.parts import LONG, Listing, Owner, listing, part_pages
from viz.site.statements import Section, differing, identity, sections, statement, subject_label
from viz.site.words import SITE
from viz.text import EMPTY, Text, counted, joined, same

MOST = 40
"""Documents that an entity's page lists, the newest ones; each statement leads to its own."""

_STATEMENT = (Text("udsagn", "statement"), Text("udsagn", "statements"))
_DOCUMENT = (Text("dokument", "document"), Text("dokumenter", "documents"))
_POINT = (Text("punkt", "point"), Text("punkter", "points"))


def entity_pages(site: Site, keys: Keys, pictures: Sequence[Drawn] = ()) -> Iterator[Page]:
    """Yield a page for every entity, and one for every identifier that an entity had before."""
    content, seen = site.content, _seen(pictures)
    for thing in content.reading.things.values():
        yield _entity(site, thing, keys, seen.get(thing.id, []))
    for former, name in sorted(content.replaced.items()):
        if name in content.reading.things and former not in content.reading.things:
            thing = content.reading.thing(name)
            key = keys.of_items("moved", [former, thing.id, thing.label])
            yield site.page(f"entity/{former}.html", "moved", same(former), {"former": former, "thing": thing}, key)


def entity_parts(site: Site, keys: Keys) -> Iterator[Page]:
    """Yield the pages that hold the parts of entities' long lists."""
    for thing in site.content.reading.things.values():
        known = keys.parts_of(thing.id)
        if known is not None:
            yield from (_part_anew(site, thing, path, keys) for path in known)
        elif len(site.content.about_name(thing.id)) > LONG:
            yield from _parts(site, thing, keys)


def names_page(site: Site) -> Page:
    """Return the list of all names by class, with the number of statements about each."""
    groups: dict[str, list[tuple[Thing, int]]] = defaultdict(list)
    for thing in site.content.reading.things.values():
        groups[thing.cls].append((thing, site.content.mentions[thing.id]))
    order = list(CLASSES)
    keys = sorted(groups, key=lambda key: (order.index(key) if key in order else len(order), key))
    found = [(key, class_code(key), sorted(groups[key], key=lambda pair: _by_name(pair[0]))) for key in keys]
    return site.page("names.html", "names", SITE["names"], {"groups": found})


def _by_name(thing: Thing) -> tuple[tuple[str, str], str]:
    return danish_key(thing.label), thing.id


@dataclass(frozen=True, slots=True)
class _Told:
    """The facts about one entity as its page has them: what is said, who points here, and what fell."""

    facts: tuple[Fact, ...]
    said: list[Section]
    pointing: list[Section]
    fallen: Listing[Fact]

    @classmethod
    @lru_cache(maxsize=100)  # the parts of a long list come before the page that leads to them
    def of(cls, content: Content, name: str) -> _Told:
        facts = content.about_name(name)
        fell = (fact for fact in facts if not fact.stands)
        fallen = listing(fell, f"{name} fallen", partial(subject_label, content), identity)
        return cls(facts, sections(content, name), sections(content, name, inverse=True), fallen)

    @property
    def standing(self) -> list[Fact]:
        return [fact for section in (*self.said, *self.pointing) for fact in section.all]

    def lists(self) -> Iterator[tuple[Text, str, Listing[Fact]]]:
        for section in (*self.said, *self.pointing):
            yield section.title, "pointing" if section.inverse else "said", section.facts
        yield SITE["denied"], "fallen", self.fallen


def _parts(site: Site, thing: Thing, keys: Keys) -> Iterator[Page]:
    for title, kind, found in _Told.of(site.content, thing.id).lists():
        owner = Owner(f"entity/{thing.id}.html", same(thing.label), title, kind)
        yield from part_pages(site, owner, found, partial(statement, site.content), keys.of_facts)


def _part_anew(site: Site, thing: Thing, path: str, keys: Keys) -> Page:
    """Return the page of a part that stands already; where it was damaged since, it is made again."""

    def render() -> str:
        return next(page.render() for page in _parts(site, thing, keys) if page.path == path)

    return Page(path, render, keys.of_name(thing.id, path))


def _seen(pictures: Iterable[Drawn]) -> dict[str, list[tuple[Text, str]]]:
    """Return for each entity the pictures in which it is seen: their titles, and the ways to it there."""
    found: dict[str, list[tuple[Text, str]]] = defaultdict(list)
    for one in pictures:
        for name, fragment in one.shows.items():
            found[name].append((one.title, f"{one.path}#{fragment}"))
    return found


def _entity(site: Site, thing: Thing, keys: Keys, shown_in: Sequence[tuple[Text, str]]) -> Page:
    content = site.content
    former = content.former.get(thing.id, ())

    def values() -> dict[str, Any]:
        return {"former": former, "shown_in": shown_in, **_values(content, thing)}

    path = f"entity/{thing.id}.html"
    return site.page(path, "entity", same(thing.label), values, keys.of_entity(thing, path, (former, shown_in)))


def _values(content: Content, thing: Thing) -> dict[str, Any]:
    found, word = _Told.of(content, thing.id), partial(statement, content)
    return {
        "thing": thing,
        "kind": class_code(thing.cls),
        "lead": _lead(content, thing, found.standing),
        "said": [(section.title, section.facts.told(word)) for section in found.said],
        "pointing": [(section.title, section.facts.told(word)) for section in found.pointing],
        "changes": content.changes.get(thing.id, ()),
        "fallen": found.fallen.told(word),
        "label": lambda name: content.reading.thing(name).label,
        "read": _read(content, found.facts),
        "most": MOST,
    }


def _read(content: Content, facts: Sequence[Fact]) -> list[tuple[str, str, int]]:
    """Return the documents that speak of the facts, newest first, each with how many of them it states."""
    found = Counter(name for fact in facts for name in {place.document for place in fact.places})
    order = sorted(found, key=lambda name: content.documents[name])
    return [(name, content.title_of(name), found[name]) for name in order]


def _lead(content: Content, thing: Thing, facts: Sequence[Fact]) -> Text:
    said = [fact for fact in facts if fact.claims]
    if not facts and not content.changes.get(thing.id):
        return SITE["nothing"]
    if not said:
        return Text(
            "Kendt fra et register; ingen af de læste dokumenter siger mere.",
            "Known from a register; none of the documents read says more.",
        )
    documents = {place.document for fact in said for place in fact.places}
    dates = sorted({place.date[:4] for fact in said for place in fact.places if place.date})
    years = same(f" ({dates[0]}–{dates[-1]})" if len(dates) > 1 else f" ({dates[0]})" if dates else "")
    first = Text("{said} i {documents}{years}.", "{said} in {documents}{years}.").format(
        said=counted(len(said), *_STATEMENT), documents=counted(len(documents), *_DOCUMENT), years=years
    )
    return joined([first, _disagreement(content, facts)], " ")


def _disagreement(content: Content, facts: Sequence[Fact]) -> Text:
    others = [[contradicts for _, contradicts in differing(content, fact)] for fact in facts]
    hard = sum(any(found) for found in others)
    soft = sum(bool(found) for found in others) - hard
    parts = []
    if hard:
        parts.append(
            Text("Kilderne modsiger hinanden på {n}.", "The sources contradict each other on {n}.").format(
                n=counted(hard, *_POINT)
            )
        )
    if soft:
        parts.append(
            Text(
                "På {n} siger kilder fra andre tider noget andet.", "On {n} sources of other times say otherwise."
            ).format(n=counted(soft, *_POINT))
        )
    return joined(parts, " ") if parts else EMPTY

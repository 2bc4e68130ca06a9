"""The pages of entities, of identifiers that have moved, and the list of all names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from viz.codes import CLASSES, class_code
from viz.graph import Fact, Thing
from viz.site.content import Content
from viz.site.drawn import Drawn
from viz.site.keys import Keys
from viz.site.pages import Page, Site
from viz.site.statements import Section, Statement, fallen, sections
from viz.site.words import SITE
from viz.text import EMPTY, Text, counted, joined, same

MOST = 40
"""Statements of one relation that stand open; the others fold away under a line that says how many they are."""

_STATEMENT = (Text("udsagn", "statement"), Text("udsagn", "statements"))
_DOCUMENT = (Text("dokument", "document"), Text("dokumenter", "documents"))
_POINT = (Text("punkt", "point"), Text("punkter", "points"))


def entity_pages(site: Site, keys: Keys, pictures: Sequence[Drawn] = ()) -> Iterator[Page]:
    """Yield a page for every entity, and one for every identifier that an entity had before."""
    content = site.content
    for thing in content.reading.things.values():
        yield _entity(site, thing, keys, pictures)
    for former, name in sorted(content.replaced.items()):
        if name in content.reading.things and former not in content.reading.things:
            values = {"former": former, "thing": content.reading.thing(name)}
            yield site.page(f"entity/{former}.html", "moved", same(former), values)


def names_page(site: Site) -> Page:
    """Return the list of all names by class, with the number of statements about each."""
    groups: dict[str, list[tuple[Thing, int]]] = defaultdict(list)
    for thing in site.content.reading.things.values():
        groups[thing.cls].append((thing, mentions(site.content, thing.id)))
    order = list(CLASSES)
    keys = sorted(groups, key=lambda key: (order.index(key) if key in order else len(order), key))
    found = [(key, class_code(key), sorted(groups[key], key=lambda pair: _by_name(pair[0]))) for key in keys]
    return site.page("names.html", "names", SITE["names"], {"groups": found})


def mentions(content: Content, name: str) -> int:
    """Return how many statements of documents have the entity at either end."""
    return sum(bool(fact.claims) for fact in (*content.outgoing.get(name, ()), *content.incoming.get(name, ())))


def _by_name(thing: Thing) -> tuple[str, str, str]:
    return thing.label.casefold().replace("æ", "{").replace("ø", "|").replace("å", "}"), thing.label, thing.id


def _entity(site: Site, thing: Thing, keys: Keys, pictures: Sequence[Drawn]) -> Page:
    content = site.content
    former = content.former.get(thing.id, ())
    shown_in = [(one.title, f"{one.path}#{one.shows[thing.id]}") for one in pictures if thing.id in one.shows]

    def values() -> dict[str, Any]:
        return {"former": former, "shown_in": shown_in, **_values(content, thing)}

    key = keys.of_entity(thing, (former, shown_in))
    return site.page(f"entity/{thing.id}.html", "entity", same(thing.label), values, key)


def _values(content: Content, thing: Thing) -> dict[str, Any]:
    outgoing, incoming = content.outgoing.get(thing.id, ()), content.incoming.get(thing.id, ())
    said, pointing = sections(content, outgoing), sections(content, incoming, inverse=True)
    return {
        "thing": thing,
        "kind": class_code(thing.cls),
        "lead": _lead(content, thing, [*said, *pointing]),
        "said": said,
        "pointing": pointing,
        "changes": content.changes.get(thing.id, ()),
        "fallen": fallen(content, (*outgoing, *incoming)),
        "label": lambda name: content.reading.thing(name).label,
        "most": MOST,
        "read": _read(content, (*outgoing, *incoming)),
    }


def _read(content: Content, facts: Sequence[Fact]) -> list[tuple[str, str, int]]:
    """Return the documents that speak of the facts, newest first, each with how many of them it states."""
    found = Counter(name for fact in facts for name in {place.document for place in fact.places})
    order = sorted(found, key=lambda name: content.documents[name])
    return [(name, content.title_of(name), found[name]) for name in order]


def _lead(content: Content, thing: Thing, found: list[Section]) -> Text:
    statements = [one for section in found for one in section.statements]
    said = [one for one in statements if not one.register]
    if not statements and not content.changes.get(thing.id):
        return SITE["nothing"]
    if not said:
        return Text(
            "Kendt fra et register; ingen af de læste dokumenter siger mere.",
            "Known from a register; none of the documents read says more.",
        )
    documents = {place.document for one in said for place in one.places}
    dates = sorted({place.date[:4] for one in said for place in one.places if place.date})
    years = same(f" ({dates[0]}–{dates[-1]})" if len(dates) > 1 else f" ({dates[0]})" if dates else "")
    first = Text("{said} i {documents}{years}.", "{said} in {documents}{years}.").format(
        said=counted(len(said), *_STATEMENT), documents=counted(len(documents), *_DOCUMENT), years=years
    )
    return joined([first, _disagreement(statements)], " ")


def _disagreement(statements: Sequence[Statement]) -> Text:
    hard = sum(any(other.contradicts for other in one.differing) for one in statements)
    soft = sum(bool(one.differing) for one in statements) - hard
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

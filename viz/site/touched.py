"""Which pages a change touches: those of all other names and documents show what they showed of the last graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from viz.graph import Fact
from viz.site.content import Content, ends


@dataclass(frozen=True, slots=True)
class Touched:
    """What has to be looked at again: the *names* and *documents* whose pages may show something else.

    *facts* are those that stayed themselves, but tell of something that did not.
    """

    names: frozenset[str]
    documents: frozenset[str]
    facts: tuple[Fact, ...]


def touched(old: Content, new: Content) -> Touched | None:
    """Return what differs for pages between the last content and the *new* one; None where that is not known.

    A fact is told with the names at its ends, and with what others say of the same; the page of a document tells too
    how many of its names no other document speaks of; that of an organisation tells its changes with others.
    """
    if new.changed is None:
        return None
    names = {name for fact in new.changed for name in ends(fact)}
    told = tuple(_told_otherwise(old, new))
    return Touched(
        frozenset(_names(names, told, old, new)),
        frozenset(_documents(names, (*new.changed, *told), old, new)),
        told,
    )


def _told_otherwise(old: Content, new: Content) -> Iterator[Fact]:
    """Yield the facts that have a name at an end that came, went or changed, and those that others differ from anew."""
    for name in _other_keys(old.reading.things, new.reading.things):
        yield from old.about_name(name)
        yield from new.about_name(name)
    for claim in old.reading.differing.keys() | new.reading.differing.keys():
        others = [content.reading.differing.get(claim, ()) for content in (old, new)]
        claims = (claim, *(other for other, _ in others[0]))
        if others[0] != others[1] or any(old.by_claim.get(one) is not new.by_claim.get(one) for one in claims):
            yield from (content.by_claim[claim] for content in (old, new) if claim in content.by_claim)


def _names(names: Iterable[str], told: Iterable[Fact], old: Content, new: Content) -> Iterator[str]:
    yield from names
    yield from _other_keys(old.reading.things, new.reading.things)
    for fact in told:
        yield from ends(fact)
    for content in (old, new):
        yield from content.changes
        yield from content.former


def _documents(names: Iterable[str], facts: Iterable[Fact], old: Content, new: Content) -> Iterator[str]:
    for fact in facts:
        for place in fact.places:
            yield place.document
    for name in names:
        alone = old.only_document(name), new.only_document(name)
        yield from alone if alone[0] != alone[1] else ()
    yield from _other_keys(old.reading.documents, new.reading.documents)
    yield from _other_keys(old.about, new.about)


def _other_keys(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    """Yield the keys of which two mappings do not tell the same."""
    return (key for key in old.keys() | new.keys() if old.get(key) is not new.get(key) and old.get(key) != new.get(key))

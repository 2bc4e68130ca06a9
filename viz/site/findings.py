"""The page of what a person should look at: the build's findings, sources that disagree, errors in sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from ontology.records import Finding
from viz.graph import Fact
from viz.site.content import Content
from viz.site.keys import Keys
from viz.site.pages import Page, Site
from viz.site.parts import Listing, Owner, listing, part_pages
from viz.site.statements import differing, identity, statement, subject_label
from viz.site.words import SITE
from viz.text import Text

PATH = "findings.html"


def findings_pages(site: Site, keys: Keys, findings: Sequence[Finding], unread: Sequence[str]) -> Iterator[Page]:
    """Yield the page and the parts of its lists; a graph without anything to look at gets a page that says so."""
    word = partial(statement, site.content)
    lists = list(_lists(site.content))
    checks = listing(findings, "checks", _name, repr)
    told = [(name, title, kind, found.told(word)) for name, title, kind, found in lists]
    values = {"unread": unread, "lists": told, "checks": checks}
    yield site.page(PATH, "findings", SITE["findings"], values)
    for _, title, kind, found in lists:
        yield from part_pages(site, _owner(title, kind), found, word, keys.of_facts)
    yield from part_pages(site, _owner(SITE["checks"], "findings"), checks, _itself, keys.of_items)


def _lists(content: Content) -> Iterator[tuple[str, Text, str, Listing[Fact]]]:
    facts = content.reading.facts
    lists: tuple[tuple[str, str, str, Iterable[Fact]], ...] = (
        ("disagree", "disagree", "differing", disagreeing(content)),
        ("defects", "defects", "sentences", (fact for fact in facts if fact.defect)),
        ("denied", "denied", "sentences", (fact for fact in facts if not fact.stands)),
    )
    for name, words, kind, found in lists:
        yield name, SITE[words], kind, listing(found, name, partial(subject_label, content), identity)


def disagreeing(content: Content) -> Iterator[Fact]:
    """Yield the facts that others contradict first, then those that other times differ from."""
    known = content.reading.differing.keys()
    facts = (fact for fact in content.reading.facts if not known.isdisjoint(fact.claims))
    others = [(fact, [hard for _, hard in differing(content, fact)]) for fact in facts]
    yield from (fact for fact, found in others if any(found))
    yield from (fact for fact, found in others if found and not any(found))


def _owner(title: Text, kind: str) -> Owner:
    return Owner(PATH, SITE["findings"], title, kind)


def _name(finding: Finding) -> str:
    return f"{finding.code} {finding.subject}"


def _itself(finding: Finding) -> Finding:
    return finding

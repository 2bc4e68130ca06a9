"""The page of what a person should look at: the build's findings, sources that disagree, errors in sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ontology.records import Finding
from viz.site.content import Content
from viz.site.pages import Page, Site
from viz.site.statements import Statement, fallen, statement
from viz.site.words import SITE


def findings_page(site: Site, findings: Sequence[Finding], unread: Sequence[str]) -> Page:
    """Return the page; a graph without anything to look at gets a page that says so."""
    content = site.content
    values = {
        "findings": findings,
        "unread": unread,
        "disagreeing": list(disagreeing(content)),
        "defects": [(fact.defect, statement(content, fact)) for fact in content.reading.facts if fact.defect],
        "fallen": fallen(content, content.reading.facts),
    }
    return site.page("findings.html", "findings", SITE["findings"], values)


def disagreeing(content: Content) -> Iterator[Statement]:
    """Yield the statements that others contradict first, then those that other times differ from."""
    for hard in (True, False):
        for fact in content.reading.facts:
            others = [
                contradicts for claim in fact.claims for _, contradicts in content.reading.differing.get(claim, ())
            ]
            if others and any(others) is hard:
                yield statement(content, fact)

"""Writes the whole site of a build, in the order in which its pages are made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ontology.records import Finding
from queries.engines import Engine
from viz.graph import Build, Memory
from viz.site.content import read_content
from viz.site.documents import document_pages
from viz.site.drawn import drawn, picture_pages
from viz.site.entities import entity_pages, names_page
from viz.site.findings import findings_pages
from viz.site.front import front_pages
from viz.site.keys import Keys
from viz.site.pages import Page, Site
from viz.site.questions import answered, question_pages
from viz.site.writing import write_pages

FOLDER = "site"


@dataclass(frozen=True, slots=True)
class Notes:
    """What the build tells beside the graph: its findings, the documents it could not read, and the files it wrote."""

    findings: Sequence[Finding] = ()
    unread: Sequence[str] = ()
    files: Sequence[str] = ()


def write_site(
    engine: Engine,
    out: Path,
    build: Build,
    *,
    language: str = "da",
    notes: Notes | None = None,
    memory: Memory | None = None,
) -> int:
    """Write the site under *out* and return the number of its pages; the same graph gives the same bytes.

    A *memory* of the graph before spares it to read again what did not change.
    Raises OSError where the folder cannot be written.
    """
    memory = memory or Memory()
    site = Site(read_content(engine, build, memory), language)
    memory.save()
    return write_pages(out / FOLDER, _pages(engine, site, notes or Notes()), site.content.reading.build)


def _pages(engine: Engine, site: Site, notes: Notes) -> Iterator[Page]:
    keys = Keys(site.content, site.language)
    answers, pictures = answered(engine), drawn(engine, site, keys)
    yield from front_pages(site, keys, answers, pictures, notes.findings, notes.files)
    yield names_page(site)
    yield from findings_pages(site, keys, notes.findings, notes.unread)
    yield from entity_pages(site, keys, pictures)
    yield from document_pages(site, keys)
    yield from question_pages(site, keys, answers)
    yield from picture_pages(pictures)

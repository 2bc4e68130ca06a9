"""Writes the whole site of a build, in the order in which its pages are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from ontology.beside import Beside
from ontology.records import Finding
from queries.engines import Engine
from viz.graph import Build, Memory
from viz.site.answers import remember_answers
from viz.site.content import read_content
from viz.site.documents import document_pages
from viz.site.drawn import Drawn, drawn, picture_pages
from viz.site.entities import entity_pages, entity_parts, names_page
from viz.site.findings import findings_pages
from viz.site.front import front_pages
from viz.site.keys import Keys
from viz.site.last import Last, remember_list
from viz.site.pages import Page, Site
from viz.site.questions import Shown, answered, question_file, question_pages
from viz.site.writing import FOLDER, read_list, write_pages


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
    answers: Callable[[], Sequence[Shown]] | None = None,
    last: Last | None = None,
) -> int:
    """Write the site under *out* and return the number of its pages; the same graph gives the same bytes.

    A *memory* of the graph before spares it to read again what did not change, and *last* to make it again; *answers*
    gives the answers to the library's questions where they are asked elsewhere.
    Raises OSError where the folder cannot be written.
    """
    memory = memory or Memory()
    site = Site(read_content(engine, build, memory, last.content if last else None), language)
    before = read_list(out / FOLDER, last.pages if last else None)
    keys = last.keys_of(site.content, language) if last else Keys(site.content, language)
    standing = {file.key for file in before.pages.values()}
    with Beside(partial(drawn, engine, site, keys, standing)) as drawing:
        drawing.start()  # where the engine is in a process of its own: else this one has threads
        memory.save()
        found = cache(answers or partial(answered, engine))
        pages = _pages(engine, site, keys, notes or Notes(), drawing.result, found)
        written = write_pages(out / FOLDER, pages, site.content.reading.build, before)
    if memory.path:
        keyed = {one.question.slug: written.pages[question_file(one)].key for one in found()}
        remember_answers(out, memory.state, found(), keyed)
        remember_list(out, memory.state, written)
    return len(written.pages)


def _pages(
    engine: Engine,
    site: Site,
    keys: Keys,
    notes: Notes,
    drawing: Callable[[], list[Drawn]],
    answers: Callable[[], Sequence[Shown]],
) -> Iterator[Page]:
    """Yield the pages, those that need the pictures or the answers last: these may still be on their way."""
    yield names_page(site)
    yield from findings_pages(site, keys, notes.findings, notes.unread)
    yield from document_pages(site, keys)
    yield from entity_parts(site, keys)
    pictures = drawing()
    yield from picture_pages(pictures, partial(drawn, engine, site, keys))
    yield from entity_pages(site, keys, pictures)
    found = answers()
    yield from question_pages(site, keys, found, partial(answered, engine))
    yield from front_pages(site, keys, found, pictures, notes.findings, notes.files)

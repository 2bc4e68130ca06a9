"""Writes a build into its folder: the store, the release files, the pages and the report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ontology.counting import counted
from ontology.errors import StoreError

if TYPE_CHECKING:
    from ingest.build import Build
    from ontology.progress import Progress
    from ontology.release import Written
    from ontology.settings import Settings
    from viz.graph import Memory
    from viz.site.questions import Answered


def write_output(built: Build, settings: Settings, progress: Progress) -> str:
    """Write everything under ``settings.out`` and return the report's summary for the terminal.

    Raises StoreError when the folder cannot be written.
    """
    from ontology import release, store
    from ontology.beside import Beside
    from ontology.collecting import settled
    from viz.report import report_json, report_text

    out = settings.out
    try:
        progress("the release")
        written = release.write_nquads(out, built.parts)
        layouts = partial(release.write_layouts, out, built.parts, written, out / "cache" / "release.json")
        stored = partial(store.write, out / "store", written.nquads, built.version, written.change)
        answers = partial(_answers, out)
        with settled(), Beside(layouts) as others, Beside(stored) as storing, Beside(answers) as asking:
            others.start()
            storing.start()
            progress("the store")
            memory = _memory(out, written)
            storing.result()
            asking.start()  # before the store is opened here: that starts threads
            if settings.store:
                _load_remote(settings, progress)
            progress("the pages")
            pages = _write_pages(built, settings, asking.result, memory)
            others.result()
        release.write_text(out / "report.json", report_json(built))
        release.write_text(out / "report.md", report_text(built))
    except OSError as error:
        if error.filename and not Path(error.filename).resolve().is_relative_to(out.resolve()):
            raise  # a file of ours is missing: that is no mistake of the user's
        raise StoreError(
            f"the folder cannot be written: {error.strerror or error}.",
            where=str(out),
            advice="Name another folder with --out.",
        ) from error
    return _summary(built, settings, len(release.release_files(out)), pages)


def _load_remote(settings: Settings, progress: Progress) -> None:
    """Load the graph that was just written into the endpoint that the settings name, all of it or nothing."""
    from ontology.store import open_current
    from queries.engines.loading import load_store

    progress(f"loading {settings.store}")
    load_store(settings.store, open_current(settings.out / "store"), progress)


def _memory(out: Path, written: Written) -> Memory:
    """Return what the last build's pages read of the graph."""
    from viz.graph import Memory
    from viz.site.keys import program

    return Memory.of(out / "cache" / "reading.json", program(), written.state, written.change)


def _answers(out: Path) -> list[Answered]:
    """Ask the library's questions of the store that was just written."""
    from queries.engines import open_embedded
    from viz.site.questions import answered

    return answered(open_embedded(out))


def _write_pages(built: Build, settings: Settings, answers: Callable[[], list[Answered]], memory: Memory) -> int:
    """Write the site from the store that was just written, so that its pages show what a query would find."""
    from ontology.release import release_files
    from queries.engines import open_embedded
    from viz.graph import Build as Shown
    from viz.site import Notes, write_site

    out = settings.out
    notes = Notes(built.findings, built.unread, tuple(path.name for path in release_files(out)))
    shown = Shown(built.version, built.as_of)
    return write_site(
        open_embedded(out), out, shown, language=settings.language, notes=notes, memory=memory, answers=answers
    )


def _summary(built: Build, settings: Settings, files: int, pages: int) -> str:
    triples = sum(len(part) for part in built.parts.values())
    accepted = sum(claim.status == "accepted" for claim in built.claims)
    return "\n".join(
        [
            f"{counted(len(built.claims), 'claim')} of {counted(len(built.documents), 'document')} "
            f"({accepted:,} accepted), {counted(triples, 'triple')}, version {built.version}, seen from {built.as_of}.",
            f"{settings.out}: {counted(files, 'release file')}, {counted(pages, 'page')}, "
            f"report.md ({counted(len(built.findings), 'finding')}).",
        ]
    )

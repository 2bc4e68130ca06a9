"""Writes a build into its folder: the store, the release files, the pages and the report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ontology.beside import Beside
from ontology.counting import counted
from ontology.errors import StoreError

if TYPE_CHECKING:
    from ingest.building.build import Build
    from ontology.graph_change import GraphChange
    from ontology.progress import Progress
    from ontology.records import Finding
    from ontology.settings import Settings
    from queries.engines import Engine
    from viz.site.last import Last
    from viz.site.questions import Shown


_READING = Path("cache", "reading.json")
"""Where the rows that pages read of the graph are remembered."""


class Output:
    """Writes builds into the folder of its settings; within its ``with`` block two processes get ready to help.

    Entered before the graph is made it costs that no time: one process loads what makes pages, and begins another that
    asks questions.
    """

    def __init__(self, settings: Settings) -> None:
        """Write as the *settings* say."""
        self._settings = settings
        self._site = _Site(settings)
        self._pages = Beside(self._site.write)

    def __enter__(self) -> Output:
        self._pages.get_ready(self._site.get_ready)
        return self

    def __exit__(self, *_: object) -> None:
        self._pages.__exit__()

    def write(self, built: Build, progress: Progress) -> str:
        """Write everything and return the report's summary for the terminal.

        Raises StoreError when the folder cannot be written.
        """
        out = self._settings.out
        try:
            return self._write(built, progress)
        except OSError as error:
            if error.filename and not Path(error.filename).resolve().is_relative_to(out.resolve()):
                raise  # a file of ours is missing: that is no mistake of the user's
            raise StoreError(
                f"the folder cannot be written: {error.strerror or error}.",
                where=str(out),
                advice="Name another folder with --out.",
            ) from error

    def _write(self, built: Build, progress: Progress) -> str:
        from ontology import release, store
        from ontology.collecting import settled
        from viz.report import report_json, report_text

        out = self._settings.out
        progress("the release")
        made = release.nquads_since(out, built.parts)
        files = partial(release.write_files, out, built.parts, made, out / "cache" / "release.json")
        with settled(), Beside(files) as others:
            others.start()
            progress("the store")
            store.write(out / "store", made.text, built.version, made.change)
            self._pages.start((built.version, built.as_of), built.findings, built.unread, made.state, made.change)
            if self._settings.store:
                _load_remote(self._settings, progress)
            progress("the pages")
            release.write_text(out / "report.json", report_json(built))
            release.write_text(out / "report.md", report_text(built))
            built.keep()
            others.result()
            return _summary(built, self._settings, len(release.release_files(out)), self._pages.result())


def _load_remote(settings: Settings, progress: Progress) -> None:
    """Load the graph that was just written into the endpoint that the settings name, all of it or nothing."""
    from ontology.store import open_current
    from queries.engines.loading import load_store

    progress(f"loading {settings.store}")
    load_store(settings.store, open_current(settings.out / "store"), progress)


class _Questions:
    """Asks the library's questions of the store that was just written."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._kept: object = None

    def get_ready(self) -> None:
        """Load what the answers need, and what those of the last build rest on."""
        from queries.engines import embedded  # noqa: F401 - what the answers need
        from viz.remembered import kept_in
        from viz.site.answers import FILE, state_of

        self._kept = kept_in(self._settings.out / FILE)
        if self._kept:
            state_of("", "")

    def ask(self, change: GraphChange | None) -> list[Shown]:
        """Return the answers to all questions after a *change* of the graph."""
        from queries.engines import open_embedded
        from viz.site.answers import answers

        return answers(open_embedded(self._settings.out), self._kept, change, self._settings.language)


class _Site:
    """Writes the site from the store that was just written, so that its pages show what a query would find."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._questions = _Questions(settings)
        self._answers = Beside(self._questions.ask)
        self._kept: object = None
        self._asking: Engine | None = None
        self._last: Last | None = None

    def get_ready(self) -> None:
        """Load what makes pages, and what the last build's pages read of the graph; begin the process that asks."""
        from queries.engines.workers import WorkerEngine
        from queries.library import load_library
        from queries.sparql.guard import check
        from viz.remembered import kept_in
        from viz.site import drawn
        from viz.site.environment import load_templates
        from viz.site.keys import program
        from viz.site.last import Last

        program()
        load_library()
        check("ASK {}")  # what it takes to read a query is made once for all processes
        self._answers.get_ready(self._questions.get_ready)
        load_templates()
        drawn.get_ready()
        self._kept = kept_in(self._settings.out / _READING)
        if self._kept:
            self._asking = WorkerEngine(self._settings.out / "store")
            self._last = Last.of(self._kept, self._settings.language, self._settings.out)

    def write(
        self,
        build: tuple[str, str],
        findings: Sequence[Finding],
        unread: Sequence[str],
        state: str,
        change: GraphChange | None,
    ) -> int:
        """Write the pages of a graph with that *state* and return their number; *build* is its version and date."""
        from ontology.release import release_files
        from viz.graph import Build as Shown
        from viz.graph import Memory
        from viz.site import Notes, write_site
        from viz.site.keys import made_with

        self._answers.start(change)
        out = self._settings.out
        notes = Notes(findings, unread, tuple(path.name for path in release_files(out)))
        language, engine = self._settings.language, self._engine(few=change is not None)
        memory = Memory.of(out / _READING, made_with(language), state, change, self._kept)
        try:
            shown = Shown(*build)
            return write_site(
                engine,
                out,
                shown,
                language=language,
                notes=notes,
                memory=memory,
                answers=self._answers.result,
                last=self._last,
            )
        finally:
            engine.close()
            self._answers.__exit__()

    def _engine(self, *, few: bool) -> Engine:
        """Return what asks the store: for *few* rows in a process of its own, so that this one has no threads."""
        from queries.engines import open_embedded

        if few and self._asking:
            return self._asking
        return open_embedded(self._settings.out)


def _summary(built: Build, settings: Settings, files: int, pages: int) -> str:
    triples = sum(len(part) for part in built.parts.values())
    accepted = sum(number for (*_, status), number in built.claims.items() if status == "accepted")
    return "\n".join(
        [
            f"{counted(built.claims.total(), 'claim')} of {counted(len(built.documents), 'document')} "
            f"({accepted:,} accepted), {counted(triples, 'triple')}, version {built.version}, seen from {built.as_of}.",
            f"{settings.out}: {counted(files, 'release file')}, {counted(pages, 'page')}, "
            f"report.md ({counted(len(built.findings), 'finding')}).",
        ]
    )

"""Opens what a command names for our own questions: the engine, the build that its answers cite, an entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ontology.errors import UsageError
from ontology.settings import Settings
from queries.engines import Engine, open_embedded, open_engine
from queries.names import entity_named

if TYPE_CHECKING:
    from queries.answers import Asker


def engine_of(settings: Settings) -> Engine:
    """Return the engine for our own questions, which are known to end: embedded, or the endpoint that is named."""
    return open_engine(settings) if settings.store else open_embedded(settings.out)


def asker_of(settings: Settings, engine: Engine, layer: str | None = None) -> Asker:
    """Return how the settings ask *engine*; without a *layer*, each question its own."""
    from queries.answers import Asker

    return Asker(engine, layer or "", settings.language, settings.limit, build_of(settings))


def build_of(settings: Settings) -> str:
    """Return the version of the build that answers come from: its content hash, or the endpoint's address."""
    from ontology.store import version

    return settings.store or version(settings.out / "store")


def iri_in(engine: Engine, text: str, layer: str) -> str:
    """Return the IRI of the entity named; raises UsageError that tells of one that only candidates name."""
    from queries.answers.asking import GRAPHS

    try:
        return entity_named(engine, text, graphs=GRAPHS[layer])
    except UsageError as error:
        if layer == "all" or not _is_named(engine, text, GRAPHS["all"]):
            raise
        raise UsageError(f"{text!r} stands among the candidates only.", advice="Show it with --layer all.") from error


def _is_named(engine: Engine, text: str, graphs: tuple[str, ...]) -> bool:
    try:
        return bool(entity_named(engine, text, graphs=graphs))
    except UsageError:
        return False

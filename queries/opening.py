"""Opens what the settings name for our own questions: the engine, and the build that its answers cite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ontology.settings import Settings
from queries.engines import Engine, open_embedded, open_engine

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

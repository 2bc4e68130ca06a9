"""The answers that the site shows: asked, or known to stand since the last build by what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ontology.graph_change import GraphChange
from queries.answers.standing import Footing, footing_of, touched
from queries.engines import Engine
from queries.library import load_library
from viz.remembered import kept_of, remember
from viz.site.keys import made_with
from viz.site.questions import Shown, Standing, answered, in_order

FILE = Path("cache", "answers.json")
"""Where it is remembered what each answer rests on."""


def state_of(graph: str, language: str) -> str:
    """Return of what an answer's page is made: the program, the language that comes first, and the graph (its hash)."""
    return f"{made_with(language)} {graph}"


def answers(engine: Engine, kept: object, change: GraphChange | None, language: str) -> list[Shown]:
    """Return the answers to all questions; those are not asked that the *change* since what was *kept* leaves alone."""
    known = _standing(kept_of(kept, state_of(change.made_from, language))) if change else {}
    changed = touched(change, engine) if known and change else None
    stand = {slug: one for slug, (one, footing) in known.items() if changed and changed.leaves(footing)}
    asked = answered(engine, [slug for slug in load_library() if slug not in stand])
    resting = (replace(one, footing=footing_of(one.found).as_json()) for one in asked)
    return in_order([*stand.values(), *resting])


def remember_answers(out: Path, state: str, found: Iterable[Shown], keys: Mapping[str, str]) -> None:
    """Remember what the answers of a graph in this *state* rest on, for :func:`answers` of the next build.

    *keys* are those of their pages, by the questions' names.
    """
    remember(out / FILE, state, {one.question.slug: _row(one, keys[one.question.slug]) for one in found})


def _row(one: Shown, key: str) -> list[Any]:
    footing = one.footing if one.footing or isinstance(one, Standing) else footing_of(one.found).as_json()
    return [one.total, key, footing]


def _standing(kept: Mapping[str, Sequence[Any]]) -> dict[str, tuple[Standing, Footing]]:
    """Return the answers that were kept, each with what it rests on; what is damaged counts as not there."""
    found = {}
    for slug in load_library():
        try:
            total, key, footing = kept[slug]
            found[slug] = Standing(slug, int(total), str(key), footing), Footing.from_json(footing)
        except (KeyError, TypeError, ValueError):
            continue
    return found

"""What a view is: its name and words, the settings it takes, and the function that makes its picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from viz.graph import Reading
from viz.picture import Picture
from viz.text import Text


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting of a view: its help and default; *types* make it the name of an entity of these classes (empty: any).

    *kind* is ``entity``, ``number`` or ``date``.
    """

    help: Text
    default: str = ""
    kind: str = "entity"
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """A way to look at the graph."""

    name: str
    title: Text
    help: Text
    picture: Callable[[Reading, Mapping[str, str]], Picture]
    settings: Mapping[str, Setting] = field(default_factory=dict)

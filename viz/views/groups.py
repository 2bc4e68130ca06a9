"""Groups of columns that several views share."""

from __future__ import annotations

from viz.codes import CLASSES, SECTORS
from viz.picture import Group
from viz.text import EMPTY

BY_SECTOR = tuple(Group(key, title) for key, (title, _) in SECTORS.items())
BY_CLASS = (*(Group(key, _capital) for key, _capital in ((k, c.many) for k, c in CLASSES.items())), Group("", EMPTY))


def sectors(*keys: str) -> tuple[Group, ...]:
    """Return the groups of these sectors, in the order given."""
    return tuple(Group(key, SECTORS[key][0]) for key in keys)

"""Groups and columns that several views share."""

from __future__ import annotations

from viz.codes import CLASSES, SECTORS
from viz.picture import Column, Group
from viz.text import EMPTY, Text, capital

BY_SECTOR = tuple(Group(key, title) for key, (title, _) in SECTORS.items())
BY_CLASS = (*(Group(key, capital(code.many)) for key, code in CLASSES.items()), Group("", EMPTY))


def sectors(*keys: str) -> tuple[Group, ...]:
    """Return the groups of these sectors, in the order given."""
    return tuple(Group(key, SECTORS[key][0]) for key in keys)


LEFT = ("state", "regional")
"""The sectors that stand to the left of what is shared, the others to the right."""
ON_THE_LEFT = Column(Text("Stat og regioner", "State and regions"), sectors(*LEFT))
ON_THE_RIGHT = Column(
    Text("Kommuner og civilsamfund", "Local and civil society"), sectors("municipal", "civil-society", "private", "")
)

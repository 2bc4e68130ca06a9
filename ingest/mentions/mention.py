"""A mention: a stretch of the repaired text that names something, with its type and canonical label."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from ingest.record import record
from ontology.predicates import INITIATIVES, ORGANISATIONS

ANAPHOR = "Anaphor"
"""The type of a mention that points back ("projektet", "vi"): *value* holds the types it may stand for."""
PLACE = "Place"
"""The type of a bare place name ("Odense"): *label* is the municipality's official name."""
TOWNS = frozenset({PLACE, "Municipality"})
"""The types of what a town's name names."""
WHERE = TOWNS | {"Region"}
"""The types of what tells where something is: the class WHERE of the rules."""
POINTING = frozenset({"anaphor", "we", "common"})
"""The sources of mentions that mean what the text names elsewhere."""
NO_NAME = POINTING | {"institution"}
"""Those, and that of common nouns that say of what kind a body is and not which."""
VALUES = frozenset({"Money", "Period", "Count", "Hours", "Age", "Account"})
NAMED = ORGANISATIONS | INITIATIVES
UNDERTAKINGS = INITIATIVES | {"Facility"}
"""What somebody sets up, pays and runs: projects, services, courses, and the houses that stand for what goes on in
them."""
HOUSES = frozenset({"Unit", "Centre", "Facility"})
"""What belongs to an organisation and has a name and an address of its own: departments, centres and houses."""
THINGS = UNDERTAKINGS | HOUSES | {"Association", "SocialEnterprise"}
"""What a text may be about that has money, staff or a place of its own: the class THING of the rules."""


@record
class Mention:
    """A name, role, law or value at ``[start, end)`` of the repaired text.

    *source* tells how it was found (``register``, ``pattern``, ``introduced``, ``heading`` ...); *genitive* is true
    when the words end in a possessive s; *value* holds what a value's module read (an amount, a period ...);
    *plural* marks a role or a common noun in the plural.
    """

    start: int
    end: int
    type: str
    label: str
    source: str
    genitive: bool = False
    plural: bool = False
    value: Any = None

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end


BY_START = attrgetter("start")
"""The order of the text."""

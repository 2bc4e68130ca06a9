"""Says in our words what an engine objects to in a query whose grammar is right."""

from __future__ import annotations

import re

from ontology.errors import QueryError

_SENTENCE = re.compile(r"(?:expected (?:one of )?|, )([A-Z][a-z]?[\w']* [^\[\]]*?)(?:, \[|, [A-Z]{3,}\b|$)")

_UNNAMED = (
    "a variable may get two values (BIND or AS for one that has a value already), or a name may stand out of scope"
)


def refused(message: str) -> QueryError:
    """Return the QueryError for an engine's *message*; its line and column mean another text than the user's."""
    found = _SENTENCE.search(message)
    reason = found[1] if found else _UNNAMED
    return QueryError(f"the query's words are right, but it cannot be run: {reason.rstrip('.')}.")
